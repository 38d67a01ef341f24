// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/losses.h"

#include <algorithm>

namespace holdfast {
namespace {

quint8 bitOf(Loss loss)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(loss));
}

} // namespace

LossSearch::LossSearch(const DependencyGraph& graph)
    : m_graph(graph), m_mark(graph.size(), 0), m_met(graph.size(), 0), m_lost(graph.size(), 0), m_why(graph.size())
{
}

const std::vector<NodeIndex>& LossSearch::fallen(std::span<const NodeIndex> lost, std::chrono::seconds after)
{
    if (++m_round == 0) {
        std::ranges::fill(m_mark, 0U);
        m_round = 1;
    }
    gather(lost);
    restore(after);
    explain();
    std::ranges::sort(m_region);
    return m_region;
}

/// Everything that could fall: whatever hangs on what is lost, however loosely.
void LossSearch::gather(std::span<const NodeIndex> lost)
{
    m_region.clear();
    for (const NodeIndex node : lost) {
        if (m_graph.grounded(node) && m_mark[node] != m_round) {
            m_mark[node] = m_round;
            m_region.push_back(node);
        }
    }
    for (std::size_t next = 0; next < m_region.size(); ++next) {
        for (const Dependant& one : m_graph.dependants(m_region[next])) {
            if (m_graph.grounded(one.node) && m_mark[one.node] != m_round) {
                m_mark[one.node] = m_round;
                m_region.push_back(one.node);
            }
        }
    }
    for (const NodeIndex node : m_region)
        m_lost[node] = 0;
    for (const NodeIndex node : lost)
        m_lost[node] = 1;
}

/// What still stands on something outside is taken back, and then what stands on that: nobody stands on himself.
void LossSearch::restore(std::chrono::seconds after)
{
    m_queue.clear();
    const auto review = [&](NodeIndex node) {
        if (m_mark[node] == m_round && m_lost[node] == 0 && m_met[node] == m_graph.needBits(node)) {
            m_mark[node] = 0;
            m_queue.push_back(node);
        }
    };
    for (const NodeIndex node : m_region) {
        m_met[node] = after < m_graph.nodes()[node].holds ? static_cast<quint8>(holdfast::bitOf(NeedKind::Power) & m_graph.needBits(node)) : quint8(0);
        for (const DependencyNeed& need : m_graph.needs(node)) {
            if (need.usable && m_graph.grounded(need.provider) && m_mark[need.provider] != m_round)
                m_met[node] |= holdfast::bitOf(need.need);
        }
    }
    for (const NodeIndex node : m_region)
        review(node);
    for (std::size_t next = 0; next < m_queue.size(); ++next) {
        for (const Dependant& one : m_graph.dependants(m_queue[next])) {
            if (m_mark[one.node] != m_round)
                continue;
            m_met[one.node] |= holdfast::bitOf(one.need);
            review(one.node);
        }
    }
    std::erase_if(m_region, [&](NodeIndex node) { return m_mark[node] != m_round; });
}

/// Who runs without power is known at once; what is lost on the way is handed on from those above.
void LossSearch::explain()
{
    for (const NodeIndex node : m_region) {
        const bool itself = m_lost[node] != 0;
        const bool starved = (m_graph.needBits(node) & ~m_met[node] & holdfast::bitOf(NeedKind::Power)) != 0;
        const quint8 own = itself ? bitOf(lossOf(m_graph.nodes()[node].kind)) : starved ? bitOf(Loss::Power) : quint8(0);
        m_why[node] = {own, itself || starved, itself};
    }
    m_queue = m_region;
    for (std::size_t next = 0; next < m_queue.size(); ++next) {
        const Fall above = m_why[m_queue[next]];
        const quint8 handed = above.dark ? bitOf(lossOf(m_graph.nodes()[m_queue[next]].kind)) : above.causes;
        for (const Dependant& one : m_graph.dependants(m_queue[next])) {
            Fall& below = m_why[one.node];
            const bool takes = hasFallen(one.node) && !below.itself && one.need != NeedKind::Power && (m_met[one.node] & holdfast::bitOf(one.need)) == 0;
            if (!takes || (below.causes | handed) == below.causes)
                continue;
            below.causes |= handed;
            if (!below.dark)
                m_queue.push_back(one.node);
        }
    }
}

} // namespace holdfast
