// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/graph_draft.h"

#include <algorithm>

namespace holdfast {
namespace {

using Ends = std::pair<DependencyNodeId, DependencyNodeId>;

void standIn(GraphDraft& draft, const std::vector<StandIn>& standIns)
{
    QHash<DependencyNodeId, std::vector<DependencyNodeId>> byNode;
    for (const StandIn& one : standIns)
        byNode[one.node].push_back(one.by);
    const std::size_t before = draft.links.size();
    for (std::size_t i = 0; i < before && !byNode.isEmpty(); ++i) {
        const DependencyLink link = draft.links[i];
        for (const DependencyNodeId& by : byNode.value(link.to)) {
            if (by != link.from)
                draft.link(link.from, by, link.kind, LinkUse::Standby, link.order + 1);
        }
    }
}

void cut(GraphDraft& draft, const std::vector<CutLink>& cuts)
{
    if (cuts.empty())
        return;
    QSet<Ends> gone;
    for (const CutLink& one : cuts)
        gone.insert({one.from, one.to});
    std::erase_if(draft.links, [&](const DependencyLink& link) { return gone.contains({link.from, link.to}); });
}

void override(GraphDraft& draft, const std::vector<NodeOverride>& overrides)
{
    QSet<DependencyNodeId> hidden;
    for (const NodeOverride& one : overrides) {
        const auto place = draft.places.constFind(one.node);
        if (place == draft.places.cend())
            continue;
        DependencyNode& node = draft.nodes[*place];
        node.name = one.name.isEmpty() ? node.name : one.name;
        node.holds = one.holds.value_or(node.holds);
        if (one.hidden)
            hidden.insert(one.node);
    }
    if (hidden.isEmpty())
        return;
    std::erase_if(draft.nodes, [&](const DependencyNode& node) { return hidden.contains(node.id); });
    std::erase_if(draft.links, [&](const DependencyLink& link) { return hidden.contains(link.from) || hidden.contains(link.to); });
    draft.places.clear();
    for (std::size_t i = 0; i < draft.nodes.size(); ++i)
        draft.places.insert(draft.nodes[i].id, i);
}

} // namespace

void addFeeds(GraphDraft& draft, const ContinuityInputs& inputs)
{
    QHash<SpaceId, std::vector<DependencyNodeId>> bySpace;
    for (const PowerFeed& feed : inputs.model.feeds) {
        if (!feed.from.isEmpty())
            draft.link(feed.id, feed.from, DependencyLinkKind::Power);
        for (const DependencyNodeId& one : feed.feeds)
            draft.link(one, feed.id, DependencyLinkKind::Power);
        for (const SpaceId& space : feed.spaces)
            bySpace[space].push_back(feed.id);
    }
    if (bySpace.isEmpty())
        return;
    for (const Device& device : inputs.devices) {
        const auto node = draft.devices.constFind(device.id);
        const auto feeds = device.space ? bySpace.constFind(*device.space) : bySpace.cend();
        if (node == draft.devices.cend() || feeds == bySpace.cend() || hasOwnBattery(device))
            continue;
        for (const DependencyNodeId& feed : *feeds)
            draft.link(*node, feed, DependencyLinkKind::Power);
    }
}

void applyEdits(GraphDraft& draft, const ContinuityModel& model)
{
    standIn(draft, model.standIns);
    cut(draft, model.cuts);
    for (DependencyLink link : model.links) {
        link.foundBy = FoundBy::Engineer;
        draft.links.push_back(std::move(link));
    }
    override(draft, model.overrides);
}

} // namespace holdfast
