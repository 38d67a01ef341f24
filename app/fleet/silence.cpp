// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr quint32 deviceBit = 0x8000'0000;
constexpr Ticks laterLook = 60s; ///< while the way to it is down nothing is judged
constexpr Ticks longestStandstill = 30s;

/// What a reading is by its age, and when to look again.
struct Verdict
{
    Quality quality = Quality::Live;
    Ticks next = never;
};

std::optional<Ticks> intervalOf(const PointEntry& entry)
{
    if (entry.rhythm.interval())
        return entry.rhythm.interval();
    return entry.rhythm.young() ? usualInterval(entry.point) : std::nullopt;
}

Ticks graceOf(const FleetState& fleet, const DeviceEntry& device)
{
    return std::max(fleet.graceFrom, device.graceFrom);
}

Verdict judge(const FleetState& fleet, const PointEntry& entry, Ticks now)
{
    const Ticks since = std::max(entry.heard, graceOf(fleet, fleet.devices[entry.device]));
    if (entry.point.expireAfter) {
        const Ticks end = since + *entry.point.expireAfter;
        return end <= now ? Verdict{Quality::Stale, never} : Verdict{Quality::Live, end};
    }
    const auto interval = intervalOf(entry);
    if (!interval)
        return {};
    const Ticks late = since + lateAfter(*interval);
    const Ticks stale = since + staleAfter(*interval);
    if (now < late)
        return {Quality::Live, late};
    if (now < stale)
        return {Quality::Late, stale};
    return {Quality::Stale, never};
}

/// Its own rhythm; else the shortest of its points that has one; before it was heard often enough, what is usual.
std::optional<Ticks> intervalOf(const FleetState& fleet, const DeviceEntry& entry)
{
    if (entry.rhythm.interval())
        return entry.rhythm.interval();
    std::optional<Ticks> shortest;
    const auto consider = [&](std::optional<Ticks> interval) {
        if (interval && (!shortest || *interval < *shortest))
            shortest = interval;
    };
    for (const quint32 point : entry.points)
        consider(fleet.points[point].rhythm.interval());
    if (shortest || !entry.rhythm.young())
        return shortest;
    for (const quint32 point : entry.points)
        consider(usualInterval(fleet.points[point].point));
    return shortest;
}

void schedule(FleetState& fleet, Ticks& wakes, Ticks deadline, quint32 item)
{
    if (wakes != never && wakes <= deadline)
        return; // it wakes earlier and looks again then
    wakes = deadline;
    fleet.wheel.put(deadline, item);
}

void wakePoint(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    PointEntry& entry = fleet.points[number];
    entry.wakes = never;
    if (entry.device == nobody || entry.heard == never || (entry.reading.quality != Quality::Live && entry.reading.quality != Quality::Late))
        return;
    const DeviceEntry& device = fleet.devices[entry.device];
    if (!linkUp(fleet, device.device.broker) || device.unheard || !device.state.reach.gateway) {
        schedule(fleet, entry.wakes, turn.moment.ticks + laterLook, number);
        return;
    }
    const Verdict verdict = judge(fleet, entry, turn.moment.ticks);
    if (verdict.next != never)
        schedule(fleet, entry.wakes, verdict.next, number);
    setQuality(turn, number, verdict.quality);
}

/// A gateway that has no rhythm of its own is silent when all that is behind it went silent.
void suspectGateway(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    if (number == nobody || fleet.devices[number].silent)
        return;
    DeviceEntry& gateway = fleet.devices[number];
    const auto silent = std::ranges::count_if(gateway.children, [&](quint32 child) { return fleet.devices[child].silent; });
    const auto speaking = std::ranges::count_if(gateway.children, [&](quint32 child) {
        const DeviceEntry& entry = fleet.devices[child];
        return !entry.silent && entry.heard != never && intervalOf(fleet, entry).has_value();
    });
    if (silent < 3 || speaking > 0 || intervalOf(fleet, gateway) || gateway.saidThere != never)
        return;
    gateway.silent = true;
    markDirty(fleet, number);
}

void wakeDevice(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    entry.wakes = never;
    const Ticks now = turn.moment.ticks;
    if (!entry.alive || entry.device.membership != Membership::Adopted || entry.silent || (entry.heard == never && !entry.unheard))
        return;
    const quint32 item = number | deviceBit;
    if (!linkUp(fleet, entry.device.broker)) {
        schedule(fleet, entry.wakes, now + laterLook, item);
        return;
    }
    const auto interval = intervalOf(fleet, entry);
    if (!interval)
        return;
    const Ticks since = std::max(entry.heard, graceOf(fleet, entry));
    const Ticks overdue = since + staleAfter(*interval);
    const Ticks silent = std::max(since, entry.saidThere) + silentAfter(*interval);
    entry.overdue = now >= overdue;
    entry.silent = now >= silent;
    if (entry.overdue)
        markDirty(fleet, number);
    if (!entry.silent)
        schedule(fleet, entry.wakes, entry.overdue ? silent : overdue, item);
    else
        suspectGateway(turn, entry.via);
}

/// The program itself stood still (a laptop slept, a process was stopped): its devices get time to be heard again.
void noteStandstill(FleetState& fleet, const Instant& moment)
{
    if (fleet.lastDue != never && moment.ticks - fleet.lastDue > longestStandstill)
        fleet.graceFrom = moment.ticks;
    fleet.lastDue = moment.ticks;
}

} // namespace

void watchPoint(FleetState& fleet, quint32 number)
{
    PointEntry& entry = fleet.points[number];
    const Verdict verdict = judge(fleet, entry, entry.heard);
    if (verdict.next != never)
        schedule(fleet, entry.wakes, verdict.next, number);
}

void watchDevice(FleetState& fleet, quint32 number)
{
    DeviceEntry& entry = fleet.devices[number];
    if (entry.device.membership != Membership::Adopted)
        return;
    const auto interval = intervalOf(fleet, entry);
    if (interval)
        schedule(fleet, entry.wakes, std::max({entry.heard, entry.burst, graceOf(fleet, entry)}) + staleAfter(*interval), number | deviceBit);
}

void wake(Turn& turn, const Wheel::Entry& entry)
{
    FleetState& fleet = turn.fleet;
    const quint32 number = entry.item & ~deviceBit;
    const bool isDevice = (entry.item & deviceBit) != 0;
    const Ticks wakes = isDevice ? fleet.devices[number].wakes : fleet.points[number].wakes;
    if (wakes != entry.deadline)
        return; // another entry counts by now
    if (isDevice)
        wakeDevice(turn, number);
    else
        wakePoint(turn, number);
}

void Fleet::due(const Instant& moment, Changes& changes)
{
    Turn turn{*m_state, moment, changes};
    noteClock(*m_state, moment);
    noteStandstill(*m_state, moment);
    m_state->wheel.turn(moment.ticks, [&](const Wheel::Entry& entry) { wake(turn, entry); });
    judgeNewcomers(turn);
    letVanish(turn);
    settle(turn);
    reviewConflicts(turn);
    reviewTopologies(turn);
}

} // namespace holdfast
