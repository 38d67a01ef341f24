// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/graph_cuts.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr quint32 none = ~quint32(0);

/// One end of an edge, as seen from the other.
struct Side
{
    NodeIndex to = 0;
    quint32 edge = 0;
};

class LowLinks
{
public:
    LowLinks(NodeIndex nodes, std::span<const UndirectedEdge> edges)
        : m_first(nodes + 1, 0), m_sides(2 * edges.size()), m_order(nodes, 0), m_low(nodes, 0), m_next(nodes, 0), m_by(nodes, none)
    {
        m_cuts.points.assign(nodes, 0);
        m_cuts.bridges.assign(edges.size(), 0);
        for (const UndirectedEdge& edge : edges) {
            ++m_first[edge.a + 1];
            ++m_first[edge.b + 1];
        }
        for (NodeIndex i = 0; i < nodes; ++i)
            m_first[i + 1] += m_first[i];
        std::copy(m_first.begin(), m_first.end() - 1, m_next.begin());
        for (quint32 i = 0; i < edges.size(); ++i) {
            m_sides[m_next[edges[i].a]++] = {edges[i].b, i};
            m_sides[m_next[edges[i].b]++] = {edges[i].a, i};
        }
        std::copy(m_first.begin(), m_first.end() - 1, m_next.begin());
    }

    Cuts all() &&
    {
        for (NodeIndex i = 0; i < m_order.size(); ++i) {
            if (m_order[i] == 0)
                search(i);
        }
        return std::move(m_cuts);
    }

private:
    void enter(NodeIndex node, quint32 by)
    {
        m_order[node] = m_low[node] = ++m_seen;
        m_by[node] = by;
        m_path.push_back(node);
    }

    void search(NodeIndex root)
    {
        int children = 0;
        enter(root, none);
        while (!m_path.empty()) {
            const NodeIndex node = m_path.back();
            if (m_next[node] == m_first[node + 1]) {
                m_path.pop_back();
                if (!m_path.empty())
                    leave(node, m_path.back(), root);
                continue;
            }
            const Side side = m_sides[m_next[node]++];
            if (side.edge == m_by[node] || side.to == node)
                continue;
            if (m_order[side.to] != 0) {
                m_low[node] = std::min(m_low[node], m_order[side.to]);
                continue;
            }
            children += node == root ? 1 : 0;
            enter(side.to, side.edge);
        }
        m_cuts.points[root] = children > 1 ? 1 : 0;
    }

    void leave(NodeIndex child, NodeIndex parent, NodeIndex root)
    {
        m_low[parent] = std::min(m_low[parent], m_low[child]);
        if (m_low[child] > m_order[parent])
            m_cuts.bridges[m_by[child]] = 1;
        if (parent != root && m_low[child] >= m_order[parent])
            m_cuts.points[parent] = 1;
    }

    std::vector<quint32> m_first;
    std::vector<Side> m_sides;
    std::vector<quint32> m_order; ///< 0: not seen yet
    std::vector<quint32> m_low;
    std::vector<quint32> m_next;
    std::vector<quint32> m_by;    ///< the edge it was entered by
    std::vector<NodeIndex> m_path;
    quint32 m_seen = 0;
    Cuts m_cuts;
};

bool isRadio(const DependencyGraph& graph, const DependencyNeed& need)
{
    return need.usable && graph.links()[need.link].kind == DependencyLinkKind::Mesh;
}

} // namespace

Cuts cutsOf(NodeIndex nodes, std::span<const UndirectedEdge> edges)
{
    return LowLinks(nodes, edges).all();
}

void markBridges(const DependencyGraph& graph, std::vector<DependencyLink>& links)
{
    std::vector<UndirectedEdge> backbone;
    std::vector<quint32> linkOf;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        const auto needs = graph.needs(node);
        const auto ways = std::ranges::count_if(needs, [&](const DependencyNeed& need) { return need.usable && need.need == NeedKind::Way; });
        for (const DependencyNeed& need : needs) {
            if (!isRadio(graph, need))
                continue;
            if (!isCarrier(graph.nodes()[node].kind)) {
                links[need.link].bridge = ways == 1;
                continue;
            }
            backbone.push_back({std::min(node, need.provider), std::max(node, need.provider)});
            linkOf.push_back(need.link);
        }
    }
    std::vector<UndirectedEdge> once = backbone;
    const auto byEnds = [](const UndirectedEdge& one) { return std::pair(one.a, one.b); };
    std::ranges::sort(once, {}, byEnds);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    const Cuts cuts = cutsOf(graph.size(), once);
    for (std::size_t i = 0; i < backbone.size(); ++i) {
        const auto place = std::ranges::lower_bound(once, byEnds(backbone[i]), {}, byEnds);
        links[linkOf[i]].bridge = cuts.bridges[static_cast<std::size_t>(place - once.begin())] != 0;
    }
}

} // namespace holdfast
