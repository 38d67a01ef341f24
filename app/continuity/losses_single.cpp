// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/losses.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace holdfast {
namespace {

constexpr std::chrono::seconds forever = std::chrono::hours(24 * 366);
constexpr unsigned atOnce = 64;

/// For each node, which of up to 64 losses it falls with: a bit each. Begins with all and takes back what is proven to stand, until nothing changes.
class Falls
{
public:
    explicit Falls(const DependencyGraph& graph)
        : m_graph(graph), m_own(graph.size(), 0), m_falls(graph.size()), m_waits(graph.size())
    {
    }

    const std::vector<quint64>& with(std::span<const NodeIndex> lost)
    {
        const quint64 asked = lost.size() == atOnce ? ~quint64(0) : (quint64(1) << lost.size()) - 1;
        for (std::size_t i = 0; i < lost.size(); ++i)
            m_own[lost[i]] = quint64(1) << i;
        std::ranges::fill(m_falls, asked);
        std::ranges::fill(m_waits, quint8(1));
        m_queue.assign(m_graph.settled().begin(), m_graph.settled().end());
        for (std::size_t next = 0; next < m_queue.size(); ++next)
            review(m_queue[next]);
        for (const NodeIndex node : lost)
            m_own[node] = 0;
        return m_falls;
    }

private:
    void review(NodeIndex node)
    {
        m_waits[node] = 0;
        const quint64 now = fallsOf(node);
        if (now == m_falls[node])
            return;
        m_falls[node] = now;
        for (const Dependant& one : m_graph.dependants(node)) {
            if (m_waits[one.node] == 0 && m_graph.grounded(one.node)) {
                m_waits[one.node] = 1;
                m_queue.push_back(one.node);
            }
        }
    }

    [[nodiscard]] quint64 fallsOf(NodeIndex node) const
    {
        std::array<quint64, 3> together{~quint64(0), ~quint64(0), ~quint64(0)};
        for (const DependencyNeed& need : m_graph.needs(node)) {
            if (need.usable && m_graph.grounded(need.provider))
                together[static_cast<std::size_t>(need.need)] &= m_falls[need.provider];
        }
        quint64 falls = m_own[node];
        for (std::size_t i = 0; i < together.size(); ++i)
            falls |= (m_graph.needBits(node) & (1U << i)) != 0 ? together[i] : 0;
        return falls;
    }

    const DependencyGraph& m_graph;
    std::vector<quint64> m_own;
    std::vector<quint64> m_falls;
    std::vector<quint8> m_waits;
    std::vector<NodeIndex> m_queue;
};

struct CureLine
{
    DependencyKind kind;
    CureKind cure;
};

constexpr std::array cures{
    CureLine{DependencyKind::MeshRouter, CureKind::MainsRouter}, CureLine{DependencyKind::Gateway, CureKind::SecondGateway}, CureLine{DependencyKind::Switch, CureKind::SecondSwitch},
    CureLine{DependencyKind::Uplink, CureKind::SecondUplink},    CureLine{DependencyKind::Broker, CureKind::SecondBroker},   CureLine{DependencyKind::Cloud, CureKind::LocalControl},
    CureLine{DependencyKind::PowerFeed, CureKind::SecondFeed},   CureLine{DependencyKind::Device, CureKind::MainsRouter},
};

/// A new router or gateway goes where most of those stand who need it; it surely helps those.
Cure cureOf(const DependencyGraph& graph, NodeIndex node, const std::vector<NodeIndex>& dependants, int count)
{
    const auto line = std::ranges::find(cures, graph.nodes()[node].kind, &CureLine::kind);
    Cure cure{line == cures.end() ? CureKind::None : line->cure, {}, graph.nodes()[node].id, count};
    if (cure.kind != CureKind::MainsRouter && cure.kind != CureKind::SecondGateway)
        return cure;
    QHash<SpaceId, int> crowd;
    int most = 0;
    for (const NodeIndex one : dependants) {
        const auto& space = graph.nodes()[one].space;
        if (!space)
            continue;
        const int here = ++crowd[*space];
        if (here > most || (here == most && *space < cure.space.value_or(*space)))
            cure.space = space;
        most = std::max(most, here);
    }
    cure.helps = cure.kind == CureKind::MainsRouter && cure.space ? crowd.value(*cure.space) : count;
    return cure;
}

/// Switches and feeds it hangs on, itself or by one of its ways out.
std::vector<NodeIndex> infrastructureOf(const DependencyGraph& graph, NodeIndex node)
{
    std::vector<NodeIndex> all;
    const auto add = [&](NodeIndex of) {
        for (const DependencyNeed& need : graph.needs(of)) {
            const DependencyKind kind = graph.nodes()[need.provider].kind;
            if (kind == DependencyKind::Switch || kind == DependencyKind::PowerFeed)
                all.push_back(need.provider);
        }
    };
    add(node);
    for (const DependencyNeed& need : graph.needs(node)) {
        if (graph.nodes()[need.provider].kind == DependencyKind::Uplink)
            add(need.provider);
    }
    return all;
}

bool carriesDevices(const DependencyNode& node)
{
    return node.kind == DependencyKind::Gateway || node.kind == DependencyKind::MeshRouter || node.kind == DependencyKind::Broker;
}

void addSharers(const DependencyGraph& graph, std::vector<SinglePoint>& points)
{
    QHash<NodeIndex, std::vector<NodeIndex>> carriersOn;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (carriesDevices(graph.nodes()[node])) {
            for (const NodeIndex below : infrastructureOf(graph, node))
                carriersOn[below].push_back(node);
        }
    }
    for (SinglePoint& point : points) {
        const NodeIndex node = *graph.find(point.node);
        if (!carriesDevices(graph.nodes()[node]))
            continue;
        for (const NodeIndex below : infrastructureOf(graph, node)) {
            const auto& others = carriersOn[below];
            if (others.size() < 2 || point.shares)
                continue;
            point.shares = graph.nodes()[below].id;
            for (std::size_t i = 0; i < std::min<std::size_t>(others.size(), 20); ++i) {
                if (others[i] != node)
                    point.sharedWith.push_back(graph.nodes()[others[i]].id);
            }
        }
    }
}

SinglePoint pointAt(const DependencyGraph& graph, LossSearch& search, std::span<const FunctionMembers> functions, NodeIndex node, int count)
{
    SinglePoint point{graph.nodes()[node].id, {}, count, {}, {}, {}, {}};
    std::vector<NodeIndex> dependants;
    for (const NodeIndex fallen : search.fallen(std::span(&node, 1), forever)) {
        if (fallen != node && isDevice(graph.nodes()[fallen].kind))
            dependants.push_back(fallen);
    }
    for (std::size_t i = 0; i < std::min(dependants.size(), dependantsShown); ++i)
        point.dependants.push_back(graph.nodes()[dependants[i]].id);
    for (const FunctionMembers& members : functions) {
        if (std::ranges::any_of(members.nodes, [&](NodeIndex one) { return search.hasFallen(one); }))
            point.functions.push_back(members.function->id);
    }
    point.cure = cureOf(graph, node, dependants, count);
    return point;
}

} // namespace

std::vector<int> dependantCounts(const DependencyGraph& graph)
{
    std::vector<int> counts(graph.size(), 0);
    std::vector<NodeIndex> batch;
    Falls falls(graph);
    const auto ask = [&] {
        const auto& all = falls.with(batch);
        for (const NodeIndex node : graph.settled()) {
            if (!isDevice(graph.nodes()[node].kind))
                continue;
            for (quint64 rest = all[node]; rest != 0; rest &= rest - 1)
                counts[batch[static_cast<std::size_t>(std::countr_zero(rest))]] += 1;
        }
        for (const NodeIndex node : batch)
            counts[node] -= isDevice(graph.nodes()[node].kind) ? 1 : 0;
        batch.clear();
    };
    for (const NodeIndex node : graph.settled()) {
        if (graph.dependants(node).empty())
            continue;
        batch.push_back(node);
        if (batch.size() == atOnce)
            ask();
    }
    if (!batch.empty())
        ask();
    return counts;
}

std::vector<SinglePoint> singlePointsOf(const DependencyGraph& graph, LossSearch& search, std::span<const FunctionMembers> functions)
{
    const std::vector<int> counts = dependantCounts(graph);
    std::vector<NodeIndex> order;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        if (counts[node] > 0)
            order.push_back(node);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](NodeIndex node) { return counts[node]; });
    std::vector<SinglePoint> points;
    points.reserve(order.size());
    for (const NodeIndex node : order) {
        if (points.size() < lossesShown)
            points.push_back(pointAt(graph, search, functions, node, counts[node]));
        else
            points.push_back({graph.nodes()[node].id, {}, counts[node], {}, {}, {}, cureOf(graph, node, {}, counts[node])});
    }
    addSharers(graph, points);
    return points;
}

} // namespace holdfast
