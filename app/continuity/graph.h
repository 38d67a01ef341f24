// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"

#include <QHash>

#include <span>

namespace holdfast {

/// The place of a node in its graph.
using NodeIndex = quint32;

/// One need of a node has as many providers as there are links of its kind; one that works is enough.
enum class NeedKind : quint8 { Way, Power, Service };

struct DependencyNeed
{
    NodeIndex provider = 0;
    quint32 link = 0;
    NeedKind need = NeedKind::Way;
    bool usable = true; ///< false: lost, while another of the same need is not

    friend bool operator==(const DependencyNeed&, const DependencyNeed&) = default;
};

struct Dependant
{
    NodeIndex node = 0;
    NeedKind need = NeedKind::Way;

    friend bool operator==(const Dependant&, const Dependant&) = default;
};

/// What hangs on what, ready to be asked. Whatever loops and dead ends it is given, every question ends.
class DependencyGraph
{
public:
    DependencyGraph() = default;

    /// Links to nodes that are not there, of a node to itself and doubled ones are left out. Of doubled nodes the first stays.
    DependencyGraph(std::vector<DependencyNode> nodes, std::vector<DependencyLink> links);

    [[nodiscard]] const std::vector<DependencyNode>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<DependencyLink>& links() const { return m_links; }
    [[nodiscard]] NodeIndex size() const { return static_cast<NodeIndex>(m_nodes.size()); }
    [[nodiscard]] std::optional<NodeIndex> find(const DependencyNodeId& id) const;

    /// By need, then in the order of use.
    [[nodiscard]] std::span<const DependencyNeed> needs(NodeIndex node) const;

    /// Who needs it, over links that can be used.
    [[nodiscard]] std::span<const Dependant> dependants(NodeIndex node) const;

    /// Whether it works as long as nothing is lost: all its needs lead to ground, and not only round in a circle.
    [[nodiscard]] bool grounded(NodeIndex node) const { return m_grounded[node] != 0; }

    /// Grounded nodes, each after something that grounds it.
    [[nodiscard]] std::span<const NodeIndex> settled() const { return m_settled; }

    /// Which needs it has, a bit each.
    [[nodiscard]] quint8 needBits(NodeIndex node) const { return m_needBits[node]; }

    /// What could not be taken as it was given.
    [[nodiscard]] const std::vector<GraphNote>& notes() const { return m_notes; }
    void note(std::vector<GraphNote> notes) { m_notes.insert(m_notes.end(), notes.begin(), notes.end()); }

private:
    void keepLinks(std::vector<DependencyLink> links);
    void index();
    void settle();

    std::vector<DependencyNode> m_nodes;
    std::vector<DependencyLink> m_links;
    QHash<DependencyNodeId, NodeIndex> m_byId;
    std::vector<quint32> m_firstNeed;
    std::vector<DependencyNeed> m_needs;
    std::vector<quint32> m_firstDependant;
    std::vector<Dependant> m_dependants;
    std::vector<quint8> m_needBits;
    std::vector<quint8> m_grounded;
    std::vector<NodeIndex> m_settled;
    std::vector<GraphNote> m_notes;
};

[[nodiscard]] constexpr NeedKind needOf(DependencyLinkKind kind)
{
    return kind == DependencyLinkKind::Power ? NeedKind::Power : kind == DependencyLinkKind::Service ? NeedKind::Service : NeedKind::Way;
}

[[nodiscard]] constexpr quint8 bitOf(NeedKind need)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(need));
}

/// Whether it is there so that others work.
[[nodiscard]] constexpr bool isCarrier(DependencyKind kind)
{
    return kind != DependencyKind::Device;
}

/// Whether it is one of the boxes that are counted: what an operator loses.
[[nodiscard]] constexpr bool isDevice(DependencyKind kind)
{
    return kind == DependencyKind::Device || kind == DependencyKind::MeshRouter || kind == DependencyKind::Gateway;
}

/// What its loss is called in the matrix.
[[nodiscard]] Loss lossOf(DependencyKind kind);

} // namespace holdfast
