// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/graph.h"

namespace holdfast {

struct UndirectedEdge
{
    NodeIndex a = 0;
    NodeIndex b = 0;

    friend bool operator==(const UndirectedEdge&, const UndirectedEdge&) = default;
};

/// Where a network falls apart: by node and by edge, 1 where it does.
struct Cuts
{
    std::vector<quint8> points;  ///< articulation points
    std::vector<quint8> bridges;

    friend bool operator==(const Cuts&, const Cuts&) = default;
};

/// Tarjan's low links without recursion: as long as the network is, the stack is not. Two edges between the same nodes are no bridge.
[[nodiscard]] Cuts cutsOf(NodeIndex nodes, std::span<const UndirectedEdge> edges);

/// Marks the radio links without which part of the radio network is cut off: between routers by Tarjan, to an end device where it has no other.
void markBridges(const DependencyGraph& graph, std::vector<DependencyLink>& links);

} // namespace holdfast
