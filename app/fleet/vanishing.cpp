// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr Ticks between = 60s; ///< looks for those that vanished

Ticks lastSign(const DeviceEntry& entry)
{
    return std::max({entry.heard, entry.lastMessage, entry.firstMessage});
}

/// Out of sight, not out of mind: it stands in the inbox again with its next message.
void vanish(Turn& turn, quint32 number)
{
    DeviceEntry& entry = turn.fleet.devices[number];
    entry.vanished = true;
    leaveInbox(turn.fleet, number);
    turn.fleet.vanished.push_back(number);
}

/// Those that were forgotten longest ago make room for others.
void forgetSome(Turn& turn)
{
    FleetState& fleet = turn.fleet;
    while (fleet.vanished.size() > static_cast<std::size_t>(fleet.limits.heardDevices)) {
        const quint32 number = fleet.vanished.front();
        fleet.vanished.pop_front();
        if (!fleet.devices[number].alive || !fleet.devices[number].vanished)
            continue;
        for (const quint32 claim : std::vector<quint32>(fleet.devices[number].claims)) {
            for (const quint32 source : std::vector<quint32>(fleet.claims[claim].sources)) {
                detach(turn, source);
                releaseClaim(turn, source);
            }
        }
        dropPin(fleet, number);
        forgetIfEmpty(turn, number);
    }
}

} // namespace

void noteSign(FleetState& fleet, quint32 number, Ticks now)
{
    DeviceEntry& entry = fleet.devices[number];
    entry.lastMessage = std::max(entry.lastMessage, now);
    if (!std::exchange(entry.vanished, false))
        return;
    ++fleet.figures.heard;
    noteInbox(fleet, number);
}

void letVanish(Turn& turn)
{
    FleetState& fleet = turn.fleet;
    const Ticks kept = fleet.discovery.newcomersKept;
    const Ticks now = turn.moment.ticks;
    if (kept <= Ticks(0) || (fleet.lastVanished != never && now - fleet.lastVanished < between))
        return;
    fleet.lastVanished = now;
    if (fleet.figures.heard == 0)
        return;
    for (quint32 number = 0; number < fleet.devices.size(); ++number) {
        DeviceEntry& entry = fleet.devices[number];
        if (!entry.alive || entry.vanished || entry.device.membership != Membership::Heard)
            continue;
        if (lastSign(entry) == never)
            entry.lastMessage = now; // restored: its time begins now
        else if (now - lastSign(entry) >= kept && linkUp(fleet, entry.device.broker))
            vanish(turn, number);
    }
    forgetSome(turn);
}

} // namespace holdfast
