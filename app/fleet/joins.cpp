// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

DeviceId retiredId(const FleetState& fleet, const DeviceId& id)
{
    for (int count = 1;; ++count) {
        const DeviceId candidate(QString(id.text() + u"~retired-"_s + QString::number(count)));
        if (!fleet.deviceById.contains(candidate))
            return candidate;
    }
}

/// The old box leaves: its own entry keeps what it said of itself, without points; those stay with the place it had.
quint32 retireBox(Turn& turn, quint32 old)
{
    FleetState& fleet = turn.fleet;
    const auto number = static_cast<quint32>(fleet.devices.size());
    DeviceEntry retired;
    retired.device = fleet.devices[old].device;
    retired.device.membership = Membership::Retired;
    retired.device.space.reset();
    retired.device.place.reset();
    retired.frozen = true;
    retired.byHand = true;
    retired.named = fleet.devices[old].named;
    retired.device.via.reset();
    retired.claims = std::exchange(fleet.devices[old].claims, {});
    retired.pin = std::exchange(fleet.devices[old].pin, nobody);
    retired.declared = true;
    retired.device.id = retiredId(fleet, fleet.devices[old].device.id);
    fleet.deviceById.insert(retired.device.id, number);
    for (const quint32 claim : retired.claims) {
        fleet.claims[claim].device = number;
        for (const quint32 source : std::vector<quint32>(fleet.claims[claim].sources))
            detach(turn, source);
    }
    fleet.devices.push_back(std::move(retired));
    return number;
}

/// All claims of one device go to another, with their sources.
void moveClaims(Turn& turn, quint32 from, quint32 to)
{
    for (const quint32 claim : std::vector<quint32>(turn.fleet.devices[from].claims)) {
        if (turn.fleet.claims[claim].pinned)
            continue;
        moveClaim(turn, claim, to);
    }
}

void dropPin(FleetState& fleet, quint32 number)
{
    DeviceEntry& entry = fleet.devices[number];
    const quint32 own = std::exchange(entry.pin, nobody);
    entry.frozen = false;
    if (own == nobody)
        return;
    for (const Identifier& identifier : fleet.claims[own].claim.identifiers)
        std::erase(fleet.claimsByValue[identifier.value], own);
    fleet.claims[own].used = false;
    fleet.claims[own].device = nobody;
    std::erase(entry.claims, own);
}

} // namespace

Expected<> replaceDevice(Turn& turn, const ReplaceDevice& wish)
{
    FleetState& fleet = turn.fleet;
    const quint32 old = findDevice(fleet, wish.old);
    const quint32 newcomer = findDevice(fleet, wish.replacement);
    if (old == nobody || newcomer == nobody)
        return Error{Error::Code::NotFound, u"no such device"_s};
    if (old == newcomer)
        return Error{Error::Code::Refused, u"a device cannot replace itself"_s};
    const Membership membership = fleet.devices[old].device.membership;
    if (membership != Membership::Adopted && membership != Membership::Retired)
        return Error{Error::Code::Refused, u"only an adopted or retired device can be replaced"_s};
    const quint32 box = retireBox(turn, old);
    dropPin(fleet, newcomer);
    fleet.devices[old].device.replaces = fleet.devices[box].device.id;
    fleet.devices[old].frozen = true;
    fleet.devices[old].byHand = true;
    fleet.devices[old].device.conventions.clear();
    fleet.devices[old].heard = fleet.devices[newcomer].heard;
    fleet.devices[old].gone = false;
    fleet.devices[old].silent = false;
    fleet.devices[old].rhythm = {};
    const DeviceId former = fleet.devices[newcomer].device.id;
    moveClaims(turn, newcomer, old);
    fleet.aliases.insert(former, fleet.devices[old].device.id);
    refreshFacts(turn, old);
    if (membership == Membership::Retired)
        adopt(turn, old);
    markDirty(fleet, old);
    tellDevice(turn, box);
    tellDevice(turn, old);
    return Done{};
}

Expected<> mergeDevices(Turn& turn, const MergeDevices& wish)
{
    FleetState& fleet = turn.fleet;
    quint32 keep = findDevice(fleet, wish.keep);
    quint32 other = findDevice(fleet, wish.other);
    if (keep == nobody || other == nobody)
        return Error{Error::Code::NotFound, u"no such device"_s};
    if (keep == other)
        return Error{Error::Code::Refused, u"both are one device already"_s};
    const auto age = [&](quint32 number) {
        const Device& device = fleet.devices[number].device;
        return std::pair(device.membership == Membership::Adopted ? 0 : 1, device.firstSeen.value_or(Timestamp::max()));
    };
    if (age(other) < age(keep)) // the older id stays, and an adopted one before one that waits
        std::swap(keep, other);
    freeze(turn, keep);
    fleet.devices[keep].byHand = true;
    const DeviceId former = fleet.devices[other].device.id;
    QStringList& aliases = fleet.devices[keep].device.mergedIds;
    aliases.append(former.text());
    aliases.append(fleet.devices[other].device.mergedIds);
    fleet.aliases.insert(former, fleet.devices[keep].device.id);
    dropPin(fleet, other);
    moveClaims(turn, other, keep);
    forgetIfEmpty(turn, other);
    refreshFacts(turn, keep);
    fleet.claims[fleet.devices[keep].pin].glued = true;
    std::erase_if(fleet.conflicts, [&](const Conflict& c) { return c.first == former || c.second == former; });
    markDirty(fleet, keep);
    tellDevice(turn, keep);
    return Done{};
}

} // namespace holdfast
