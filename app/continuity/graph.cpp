// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/graph.h"

#include <algorithm>
#include <tuple>

namespace holdfast {
namespace {

constexpr std::size_t mostNodes = 200'000;
constexpr std::size_t mostLinks = 1'000'000;

/// The places of both ends, so that nothing is looked up twice.
struct Ends
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    NeedKind need = NeedKind::Way;
    int order = 0;
    LinkUse use = LinkUse::Active;
    quint32 link = 0;
};

} // namespace

DependencyGraph::DependencyGraph(std::vector<DependencyNode> nodes, std::vector<DependencyLink> links)
    : m_nodes(std::move(nodes))
{
    std::ranges::stable_sort(m_nodes, {}, &DependencyNode::id);
    m_nodes.erase(std::unique(m_nodes.begin(), m_nodes.end(), [](const DependencyNode& a, const DependencyNode& b) { return a.id == b.id; }), m_nodes.end());
    if (m_nodes.size() > mostNodes || links.size() > mostLinks)
        m_notes.push_back({GraphProblem::TooMany, {}});
    m_nodes.resize(std::min(m_nodes.size(), mostNodes));
    links.resize(std::min(links.size(), mostLinks));
    m_byId.reserve(static_cast<qsizetype>(m_nodes.size()));
    for (NodeIndex i = 0; i < size(); ++i)
        m_byId.insert(m_nodes[i].id, i);
    keepLinks(std::move(links));
    index();
    settle();
}

std::optional<NodeIndex> DependencyGraph::find(const DependencyNodeId& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? std::nullopt : std::optional(*found);
}

std::span<const DependencyNeed> DependencyGraph::needs(NodeIndex node) const
{
    return std::span(m_needs).subspan(m_firstNeed[node], m_firstNeed[node + 1] - m_firstNeed[node]);
}

std::span<const Dependant> DependencyGraph::dependants(NodeIndex node) const
{
    return std::span(m_dependants).subspan(m_firstDependant[node], m_firstDependant[node + 1] - m_firstDependant[node]);
}

void DependencyGraph::keepLinks(std::vector<DependencyLink> links)
{
    std::vector<Ends> ends;
    ends.reserve(links.size());
    for (quint32 i = 0; i < links.size(); ++i) {
        const auto from = find(links[i].from);
        const auto to = find(links[i].to);
        if (!from || !to)
            m_notes.push_back({GraphProblem::UnknownNode, from ? links[i].to : links[i].from});
        else if (*from != *to)
            ends.push_back({*from, *to, needOf(links[i].kind), links[i].order, links[i].use, i});
    }
    std::ranges::sort(ends, {}, [](const Ends& one) { return std::tuple(one.from, one.to, one.need, one.use, one.order, one.link); });
    const auto sameEnds = [](const Ends& a, const Ends& b) { return std::tuple(a.from, a.to, a.need) == std::tuple(b.from, b.to, b.need); };
    ends.erase(std::unique(ends.begin(), ends.end(), sameEnds), ends.end());
    std::ranges::sort(ends, {}, [](const Ends& one) { return std::tuple(one.from, one.need, one.order, one.use, one.to); });
    m_firstNeed.assign(m_nodes.size() + 1, 0);
    m_needs.reserve(ends.size());
    m_links.reserve(ends.size());
    for (const Ends& one : ends) {
        m_needs.push_back({one.to, static_cast<quint32>(m_links.size()), one.need, one.use != LinkUse::Lost});
        m_links.push_back(std::move(links[one.link]));
        ++m_firstNeed[one.from + 1];
    }
    for (NodeIndex i = 0; i < size(); ++i)
        m_firstNeed[i + 1] += m_firstNeed[i];
}

void DependencyGraph::index()
{
    m_needBits.assign(m_nodes.size(), 0);
    std::vector<quint32> count(m_nodes.size() + 1, 0);
    for (NodeIndex i = 0; i < size(); ++i) {
        const auto mine = std::span(m_needs).subspan(m_firstNeed[i], m_firstNeed[i + 1] - m_firstNeed[i]);
        quint8 usable = 0;
        for (const DependencyNeed& need : mine) {
            m_needBits[i] |= bitOf(need.need);
            usable |= need.usable ? bitOf(need.need) : quint8(0);
        }
        for (DependencyNeed& need : mine) {
            need.usable = need.usable || (usable & bitOf(need.need)) == 0;
            count[need.provider + 1] += need.usable ? 1 : 0;
        }
    }
    for (NodeIndex i = 0; i < size(); ++i)
        count[i + 1] += count[i];
    m_firstDependant = count;
    m_dependants.resize(count.back());
    for (NodeIndex i = 0; i < size(); ++i) {
        for (const DependencyNeed& need : needs(i)) {
            if (need.usable)
                m_dependants[count[need.provider]++] = {i, need.need};
        }
    }
}

void DependencyGraph::settle()
{
    m_grounded.assign(m_nodes.size(), 0);
    std::vector<quint8> met(m_nodes.size(), 0);
    m_settled.reserve(m_nodes.size());
    for (NodeIndex i = 0; i < size(); ++i) {
        if (m_needBits[i] == 0)
            m_settled.push_back(i);
    }
    for (std::size_t next = 0; next < m_settled.size(); ++next) {
        m_grounded[m_settled[next]] = 1;
        for (const Dependant& one : dependants(m_settled[next])) {
            const quint8 before = met[one.node];
            met[one.node] |= bitOf(one.need);
            if (before != met[one.node] && met[one.node] == m_needBits[one.node])
                m_settled.push_back(one.node);
        }
    }
}

Loss lossOf(DependencyKind kind)
{
    switch (kind) {
    case DependencyKind::Broker: return Loss::Broker;
    case DependencyKind::Uplink: return Loss::Uplink;
    case DependencyKind::Cloud: return Loss::Cloud;
    case DependencyKind::PowerFeed: return Loss::Power;
    case DependencyKind::Device:
    case DependencyKind::MeshRouter:
    case DependencyKind::Gateway:
    case DependencyKind::Switch: break;
    }
    return Loss::Gateway;
}

} // namespace holdfast
