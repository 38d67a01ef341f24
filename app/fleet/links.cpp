// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/state.h"

namespace holdfast {
namespace {

/// Whatever its devices said before may have changed meanwhile; nothing is inferred from what the broker forgot.
void brokerCameBack(Turn& turn, const BrokerId& broker)
{
    FleetState& fleet = turn.fleet;
    for (quint32 number = 0; number < fleet.devices.size(); ++number) {
        DeviceEntry& entry = fleet.devices[number];
        if (!entry.alive || entry.device.broker != broker)
            continue;
        entry.graceFrom = turn.moment.ticks;
        entry.unheard = true;
        entry.silent = false;
        entry.overdue = false;
        entry.gone = false;
        for (const quint32 point : entry.points) {
            for (const quint32 source : fleet.points[point].sources)
                fleet.sources[source].available.reset();
        }
        for (const quint32 claim : entry.claims) {
            for (const quint32 source : fleet.claims[claim].sources)
                fleet.sources[source].available.reset();
        }
        watchDevice(fleet, number);
        markDirty(fleet, number);
    }
}

} // namespace

void Fleet::linkChanged(const LinkState& link, const Instant& moment, Changes& changes)
{
    Turn turn{*m_state, moment, changes};
    const bool known = m_state->links.contains(link.broker);
    LinkEntry& entry = m_state->links[link.broker];
    const bool wasUp = entry.link.status == LinkStatus::Connected;
    const bool isUp = link.status == LinkStatus::Connected;
    const bool same = known && entry.link == link;
    if (isUp && entry.carriedBy != link.via)
        entry.elsewhere = true;
    else if (isUp && !wasUp)
        entry.elsewhere = false;
    if (isUp)
        entry.carriedBy = link.via;
    entry.link = link;
    if (!same)
        changes.push_back(PathChanged{link});
    if (isUp && !wasUp) {
        entry.upSince = moment.ticks;
        brokerCameBack(turn, link.broker);
    }
    settle(turn);
}

void Fleet::brokerRemoved(const BrokerId& broker, const Instant&, Changes& changes)
{
    m_state->links.remove(broker);
    m_state->ghosts.forget(broker);
    for (quint32 number = 0; number < m_state->devices.size(); ++number) {
        DeviceEntry& entry = m_state->devices[number];
        if (!entry.alive || entry.device.broker != broker || entry.device.membership != Membership::Adopted)
            continue;
        entry.state.reach.broker = false;
        entry.state.evidence = PresenceEvidence::BrokerLost;
        changes.push_back(PresenceChanged{entry.device.id, entry.state});
    }
}

} // namespace holdfast
