// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/graph_draft.h"

#include <algorithm>

namespace holdfast {
namespace {

/// One radio network among the adopted devices: who routes is who others are heard by.
struct Radio
{
    DependencyNodeId gateway;
    QSet<DependencyNodeId> routers;
    QHash<DependencyNodeId, std::vector<DependencyNodeId>> below; ///< who may be heard through it
};

std::optional<DependencyNodeId> gatewayOf(const GraphDraft& draft, const ContinuityInputs& inputs, const Topology& topology)
{
    if (topology.device && draft.devices.contains(*topology.device))
        return draft.devices.value(*topology.device);
    QHash<DeviceId, int> votes; // the coordinator's own address is often no device: its members say through whom they are heard
    for (const TopologyLink& link : topology.links) {
        const auto device = link.from ? inputs.devices.constFind(*link.from) : inputs.devices.cend();
        if (device != inputs.devices.cend() && device->via && draft.devices.contains(*device->via))
            ++votes[*device->via];
    }
    std::optional<DeviceId> best;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        if (!best || *vote > votes[*best] || (*vote == votes[*best] && vote.key() < *best))
            best = vote.key();
    }
    return best ? std::optional(draft.devices.value(*best)) : std::nullopt;
}

/// The end of a link: a device of ours, or the coordinator itself.
std::optional<DependencyNodeId> endOf(const GraphDraft& draft, const Radio& radio, const Topology& topology, const std::optional<DeviceId>& device, const Identifier& identifier)
{
    if (identifier == topology.gateway)
        return radio.gateway;
    const auto known = device ? draft.devices.constFind(*device) : draft.devices.cend();
    return known == draft.devices.cend() ? std::nullopt : std::optional(*known);
}

void linkRadio(GraphDraft& draft, Radio& radio, const DependencyNodeId& from, const DependencyNodeId& to, const TopologyLink& heard)
{
    DependencyLink link;
    link.from = from;
    link.to = to;
    link.kind = DependencyLinkKind::Mesh;
    const bool up = draft.nodes[draft.places.value(to)].up;
    link.use = !up ? LinkUse::Lost : heard.parent ? LinkUse::Active : LinkUse::Standby;
    link.quality = heard.quality;
    link.order = heard.parent ? 0 : 1;
    draft.links.push_back(std::move(link));
    draft.inMesh.insert(from);
    radio.below[to].push_back(from);
}

/// Members whose links do not lead to the gateway are still heard through it somehow.
void groundMembers(GraphDraft& draft, const Radio& radio, const QSet<DependencyNodeId>& members)
{
    QSet<DependencyNodeId> reached{radio.gateway};
    std::vector<DependencyNodeId> queue{radio.gateway};
    for (std::size_t next = 0; next < queue.size(); ++next) {
        for (const DependencyNodeId& one : radio.below.value(queue[next])) {
            if (!reached.contains(one)) {
                reached.insert(one);
                queue.push_back(one);
            }
        }
    }
    for (const DependencyNodeId& one : members) {
        if (!reached.contains(one))
            draft.link(one, radio.gateway, DependencyLinkKind::Mesh, LinkUse::Active, 2);
    }
}

} // namespace

void addRadio(GraphDraft& draft, const ContinuityInputs& inputs)
{
    for (const Topology& topology : inputs.topologies) {
        const auto gateway = gatewayOf(draft, inputs, topology);
        if (!gateway)
            continue;
        Radio radio{*gateway, {*gateway}, {}};
        for (const TopologyLink& link : topology.links) {
            if (const auto to = endOf(draft, radio, topology, link.to, link.toIdentifier))
                radio.routers.insert(*to);
        }
        QSet<DependencyNodeId> members;
        for (const TopologyLink& link : topology.links) {
            const auto from = endOf(draft, radio, topology, link.from, link.fromIdentifier);
            const auto to = endOf(draft, radio, topology, link.to, link.toIdentifier);
            if (!from || !to || *from == *to)
                continue;
            if (*from != radio.gateway)
                linkRadio(draft, radio, *from, *to, link);
            if (*to != radio.gateway && radio.routers.contains(*from))
                linkRadio(draft, radio, *to, *from, {link.to, link.from, link.toIdentifier, link.fromIdentifier, link.quality, false});
            members.insert(*from);
            members.insert(*to);
        }
        members.remove(radio.gateway);
        groundMembers(draft, radio, members);
        for (const DependencyNodeId& router : radio.routers) {
            DependencyNode& node = draft.nodes[draft.places.value(router)];
            node.kind = router == radio.gateway ? DependencyKind::Gateway : node.kind == DependencyKind::Device ? DependencyKind::MeshRouter : node.kind;
        }
    }
}

} // namespace holdfast
