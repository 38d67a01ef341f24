// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr Ticks oneBurst = 1s; ///< messages closer together count as one: a device that answers on ten topics has one rhythm

/// The word of its publisher over all its entities: gone only when every one that says anything is gone.
void sumUpAvailability(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    bool any = false;
    bool there = false;
    for (const quint32 point : entry.points) {
        for (const quint32 source : fleet.points[point].sources) {
            const auto& available = fleet.sources[source].available;
            any = any || available.has_value();
            there = there || available.value_or(false);
        }
    }
    for (const quint32 claim : entry.claims) { // the device's own word
        for (const quint32 source : fleet.claims[claim].sources) {
            const auto& available = fleet.sources[source].available;
            any = any || (fleet.sources[source].ofDevice && available.has_value());
            there = there || (fleet.sources[source].ofDevice && available.value_or(false));
        }
    }
    const bool gone = any && !there;
    const bool back = entry.gone && !gone;
    entry.gone = gone;
    if (back)
        staleBefore(turn, number, entry.saidGone);
    if (!any || gone)
        return;
    for (const quint32 point : entry.points) { // single entities that are gone while the device is there
        PointEntry& leaf = fleet.points[point];
        const auto& sources = leaf.sources;
        const bool leafGone = !sources.empty() && std::ranges::all_of(sources, [&](quint32 s) { return fleet.sources[s].available == std::optional(false); });
        if (leafGone == leaf.unavailable || leaf.reading.quality == Quality::NeverSeen)
            continue;
        leaf.unavailable = leafGone;
        if (leafGone)
            setQuality(turn, point, worse(leaf.reading.quality, Quality::DeviceOffline));
        else if (leaf.reading.quality == Quality::DeviceOffline)
            setQuality(turn, point, Quality::Stale);
    }
}

bool behindLostGateway(const FleetState& fleet, const DeviceEntry& entry)
{
    if (entry.via == nobody)
        return false;
    const DeviceEntry& gateway = fleet.devices[entry.via];
    const bool lost = gateway.alive && (gateway.state.presence == Presence::Offline || !gateway.state.reach.gateway);
    return lost && entry.heard <= entry.gatewayGone;
}

DeviceState judge(const FleetState& fleet, const DeviceEntry& entry)
{
    DeviceState next = entry.state;
    next.reach.gateway = true;
    next.reach.device = true;
    next.reach.heard = !entry.unheard && !entry.overdue;
    const bool gone = entry.gone && entry.heard <= entry.saidGone;
    const auto say = [&](Presence presence, PresenceEvidence evidence) {
        next.presence = presence;
        next.evidence = evidence;
    };
    if (behindLostGateway(fleet, entry)) {
        next.reach.gateway = false;
        next.reach.device = !gone;
        say(entry.silent ? Presence::Offline : Presence::Unknown, PresenceEvidence::GatewayLost); // until its own time is over nobody can tell
    } else if (gone || entry.silent) {
        next.reach.device = false;
        say(Presence::Offline, gone ? PresenceEvidence::Availability : PresenceEvidence::Silence);
    } else if (entry.unheard) {
        const bool said = entry.saidThere != never && entry.saidThere >= entry.graceFrom;
        const PresenceEvidence doubt = entry.heard != never ? PresenceEvidence::BrokerLost : entry.retainedWord ? PresenceEvidence::Retained : PresenceEvidence::None;
        say(said ? Presence::Online : Presence::Unknown, said ? PresenceEvidence::Availability : doubt);
    } else if (entry.heard != never || entry.saidThere != never) {
        say(Presence::Online, entry.heard >= entry.saidThere ? PresenceEvidence::Heard : PresenceEvidence::Availability);
    } else {
        say(Presence::Unknown, entry.retainedWord ? PresenceEvidence::Retained : PresenceEvidence::None);
    }
    return next;
}

void notePathToChildren(Turn& turn, quint32 number, const DeviceState& before)
{
    const DeviceEntry& entry = turn.fleet.devices[number];
    const auto lost = [](const DeviceState& state) { return state.presence == Presence::Offline || !state.reach.gateway; };
    if (lost(before) == lost(entry.state))
        return;
    for (const quint32 child : entry.children) {
        if (lost(entry.state))
            turn.fleet.devices[child].gatewayGone = turn.moment.ticks;
        else
            staleBefore(turn, child, turn.moment.ticks);
        markDirty(turn.fleet, child);
    }
}

void update(Turn& turn, quint32 number)
{
    DeviceEntry& entry = turn.fleet.devices[number];
    const DeviceState before = entry.state;
    DeviceState next = judge(turn.fleet, entry);
    if (next.presence != before.presence)
        next.since = turn.moment.now;
    entry.state = next;
    const bool same = next.presence == before.presence && next.evidence == before.evidence && next.reach == before.reach;
    if (same)
        return;
    if (entry.device.membership == Membership::Adopted)
        turn.changes.push_back(PresenceChanged{entry.device.id, entry.state});
    notePathToChildren(turn, number, before);
}

int depthOf(const FleetState& fleet, quint32 number)
{
    int depth = 0;
    for (quint32 at = fleet.devices[number].via; at != nobody && depth < 16; at = fleet.devices[at].via)
        ++depth;
    return depth;
}

/// A message through a gateway that seemed silent shows that it works.
void vouchForGateway(Turn& turn, quint32 device)
{
    FleetState& fleet = turn.fleet;
    quint32 at = fleet.devices[device].via;
    for (int hops = 0; at != nobody && hops < 16; ++hops, at = fleet.devices[at].via) {
        DeviceEntry& gateway = fleet.devices[at];
        if (!gateway.silent && !gateway.overdue)
            continue;
        gateway.silent = false;
        gateway.overdue = false;
        gateway.heard = turn.moment.ticks;
        watchDevice(fleet, at);
        markDirty(fleet, at);
    }
}

void welcomeBack(Turn& turn, quint32 device)
{
    DeviceEntry& entry = turn.fleet.devices[device];
    const bool missed = entry.unheard || entry.silent || (entry.gone && entry.heard <= entry.saidGone);
    entry.unheard = false;
    entry.silent = false;
    entry.overdue = false;
    if (missed)
        staleBefore(turn, device, turn.moment.ticks);
    markDirty(turn.fleet, device);
}

void learnRhythm(FleetState& fleet, quint32 device, Ticks ticks)
{
    DeviceEntry& entry = fleet.devices[device];
    if (entry.burst != never && ticks - entry.burst < oneBurst)
        return;
    const bool outage = entry.burst < entry.graceFrom || entry.burst < fleet.graceFrom;
    const Ticks former = std::exchange(entry.burst, ticks);
    if (entry.device.membership != Membership::Adopted)
        return;
    const bool learned = former != never && !outage && entry.rhythm.add(ticks - former);
    entry.state.learnedInterval = entry.rhythm.interval();
    if (learned || entry.wakes == never)
        watchDevice(fleet, device);
}

} // namespace

void noteHeard(Turn& turn, quint32 device)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[device];
    const bool news = entry.unheard || entry.silent || entry.overdue || entry.heard <= entry.saidGone || entry.heard <= entry.gatewayGone || entry.heard == never;
    learnRhythm(fleet, device, turn.moment.ticks);
    if (news)
        welcomeBack(turn, device);
    entry.heard = turn.moment.ticks;
    if (entry.vanished)
        noteSign(fleet, device, turn.moment.ticks);
    entry.state.lastHeard = turn.moment.now;
    if (entry.via != nobody)
        vouchForGateway(turn, device);
    if (!std::exchange(entry.heardNews, true))
        fleet.heardNews.push_back(device);
}

void take(Turn& turn, const AvailabilityHeard& heard)
{
    FleetState& fleet = turn.fleet;
    const quint32 source = numberOf(heard.source);
    const quint32 device = deviceOf(fleet, source);
    if (device == nobody)
        return;
    DeviceEntry& entry = fleet.devices[device];
    fleet.sources[source].available = heard.available;
    if (!heard.available)
        entry.saidGone = turn.moment.ticks;
    if (heard.available && !heard.retained) {
        entry.saidThere = turn.moment.ticks;
        if (std::exchange(entry.silent, false)) // quiet, but its publisher just saw it …
            watchDevice(fleet, device);         // … and is believed no longer than the device itself
    }
    entry.retainedWord = entry.retainedWord || heard.retained;
    entry.wordNews = true;
    markDirty(fleet, device);
}

void markDirty(FleetState& fleet, quint32 device)
{
    if (!std::exchange(fleet.devices[device].dirty, true))
        fleet.dirty.push_back(device);
}

void settle(Turn& turn)
{
    FleetState& fleet = turn.fleet;
    std::size_t budget = fleet.devices.size() * 4 + 64; // a circle of gateways must not turn for ever
    while (!fleet.dirty.empty() && budget > 0) {
        std::vector<quint32> batch = std::exchange(fleet.dirty, {});
        if (batch.size() > 1)
            std::ranges::stable_sort(batch, {}, [&](quint32 device) { return depthOf(fleet, device); }); // gateways first: what is behind them is judged once
        for (const quint32 device : batch) {
            fleet.devices[device].dirty = false;
            if (!fleet.devices[device].alive)
                continue;
            if (std::exchange(fleet.devices[device].wordNews, false))
                sumUpAvailability(turn, device);
            update(turn, device);
            budget -= budget > 0 ? 1 : 0;
        }
    }
}

bool linkUp(const FleetState& fleet, const BrokerId& broker)
{
    const auto link = fleet.links.constFind(broker);
    return link == fleet.links.constEnd() || link->link.status == LinkStatus::Connected;
}

} // namespace holdfast
