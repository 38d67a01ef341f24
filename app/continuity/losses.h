// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/graph.h"

namespace holdfast {

/// A critical function and the nodes that do it.
struct FunctionMembers
{
    const CriticalFunction* function = nullptr;
    std::vector<NodeIndex> nodes; ///< ascending
};

/// Why a node fell: what is lost on its way, a bit for each Loss, and whether it runs at all.
struct Fall
{
    quint8 causes = 0;
    bool dark = false; ///< without power, or lost itself
    bool itself = false;

    friend bool operator==(const Fall&, const Fall&) = default;
};

/// Asks one graph what falls with what. Works only on what hangs on the lost nodes, so asking about each of many is cheap.
class LossSearch
{
public:
    explicit LossSearch(const DependencyGraph& graph);

    /// The grounded nodes that have fallen this long after `lost` went, ascending, with the lost ones. Times do not add up along a chain of supplies: never longer than true.
    [[nodiscard]] const std::vector<NodeIndex>& fallen(std::span<const NodeIndex> lost, std::chrono::seconds after);

    /// Of a node that the last fallen() named.
    [[nodiscard]] Fall why(NodeIndex node) const { return m_why[node]; }

    /// Whether the last fallen() named it.
    [[nodiscard]] bool hasFallen(NodeIndex node) const { return m_mark[node] == m_round; }

private:
    void gather(std::span<const NodeIndex> lost);
    void restore(std::chrono::seconds after);
    void explain();

    const DependencyGraph& m_graph;
    std::vector<quint32> m_mark;  ///< = m_round: fallen, as far as is known
    std::vector<quint8> m_met;
    std::vector<quint8> m_lost;
    std::vector<Fall> m_why;
    std::vector<NodeIndex> m_region;
    std::vector<NodeIndex> m_queue;
    quint32 m_round = 0;
};

/// What is gone at once, after 5 minutes, an hour, a day.
[[nodiscard]] NodeLoss lossOf(const DependencyGraph& graph, LossSearch& search, std::span<const FunctionMembers> functions, NodeIndex node);

/// "Works", "limited", "stops" this long after, of a function that is wholly touched by this loss.
[[nodiscard]] Behaviour behaviourAfter(const DeclaredBehaviour& declared, std::chrono::seconds after);

/// All nodes whose loss alone takes devices with it, most dependants first, with the cheapest cure. Lists are as long as `dependantsShown` says, of the first `lossesShown`; counts are whole.
[[nodiscard]] std::vector<SinglePoint> singlePointsOf(const DependencyGraph& graph, LossSearch& search, std::span<const FunctionMembers> functions);

/// How many devices fall with each node, besides itself; by node. Sixty-four nodes at a time, exact.
[[nodiscard]] std::vector<int> dependantCounts(const DependencyGraph& graph);

} // namespace holdfast
