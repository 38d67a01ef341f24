// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/graph_inputs.h"

#include <QSet>

namespace holdfast {

/// A graph while it is drawn.
struct GraphDraft
{
    std::vector<DependencyNode> nodes;
    std::vector<DependencyLink> links;
    QHash<DependencyNodeId, std::size_t> places;
    QHash<DeviceId, DependencyNodeId> devices; ///< adopted ones
    QSet<DeviceId> parents;                    ///< some device is heard through it
    QSet<DependencyNodeId> inMesh;             ///< its ways are those of the radio network

    void add(DependencyNode node);
    [[nodiscard]] bool has(const DependencyNodeId& id) const { return places.contains(id); }
    void link(const DependencyNodeId& from, const DependencyNodeId& to, DependencyLinkKind kind = DependencyLinkKind::Data, LinkUse use = LinkUse::Active, int order = 0);
};

void addBrokers(GraphDraft& draft, const ContinuityInputs& inputs);
void addAdopted(GraphDraft& draft, const ContinuityInputs& inputs);
void addRadio(GraphDraft& draft, const ContinuityInputs& inputs);
void addEngineersNodes(GraphDraft& draft, const ContinuityInputs& inputs);
void addWays(GraphDraft& draft, const ContinuityInputs& inputs);
void addFeeds(GraphDraft& draft, const ContinuityInputs& inputs);
void addClouds(GraphDraft& draft, const ContinuityInputs& inputs);

/// The engineer has the last word: stand-ins, links of his own, links that are none, names, what is no part of this.
void applyEdits(GraphDraft& draft, const ContinuityModel& model);

} // namespace holdfast
