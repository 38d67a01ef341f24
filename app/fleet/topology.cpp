// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/state.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::size_t mostNetworks = 64;
constexpr std::size_t mostLinks = 20'000; ///< of one network

/// The device that goes by this name now; where several do, the first by id.
std::optional<DeviceId> deviceNamed(const FleetState& fleet, const Identifier& identifier)
{
    std::optional<DeviceId> best;
    for (const quint32 number : fleet.claimsByValue.value(identifier.value)) {
        const ClaimEntry& claim = fleet.claims[number];
        if (claim.device == nobody || std::ranges::find(claim.claim.identifiers, identifier) == claim.claim.identifiers.end())
            continue;
        const DeviceId& id = fleet.devices[claim.device].device.id;
        if (!best || id < *best)
            best = id;
    }
    return best;
}

/// Who the ends of its links are may have changed since it was heard.
bool resolve(const FleetState& fleet, Topology& topology)
{
    const Topology before = topology;
    topology.device = deviceNamed(fleet, topology.gateway);
    for (TopologyLink& link : topology.links) {
        link.from = deviceNamed(fleet, link.fromIdentifier);
        link.to = deviceNamed(fleet, link.toIdentifier);
    }
    return topology != before;
}

} // namespace

void take(Turn& turn, const TopologyHeard& heard)
{
    FleetState& fleet = turn.fleet;
    Topology topology{heard.gateway, {}, heard.broker, heard.convention, turn.moment.now, {}};
    for (const MeshLink& link : heard.links) {
        if (topology.links.size() >= mostLinks)
            break;
        topology.links.push_back({{}, {}, link.from, link.to, std::clamp(link.quality, -1, 255), link.parent});
    }
    resolve(fleet, topology);
    const auto known = std::ranges::find_if(fleet.topologies, [&](const Topology& one) { return one.gateway == heard.gateway && one.broker == heard.broker; });
    if (known != fleet.topologies.end())
        *known = topology;
    else if (fleet.topologies.size() < mostNetworks)
        fleet.topologies.push_back(topology);
    else
        return;
    turn.changes.push_back(TopologyChanged{std::move(topology)});
}

void reviewTopologies(Turn& turn)
{
    if (!std::exchange(turn.fleet.topologyAged, false))
        return;
    for (Topology& topology : turn.fleet.topologies) {
        if (resolve(turn.fleet, topology))
            turn.changes.push_back(TopologyChanged{topology});
    }
}

std::vector<Topology> Fleet::topologies() const
{
    return m_state->topologies;
}

} // namespace holdfast
