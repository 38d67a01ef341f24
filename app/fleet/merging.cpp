// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/identity.h"
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

bool shares(const std::vector<Identifier>& a, const std::vector<Identifier>& b)
{
    return std::ranges::any_of(a, [&](const Identifier& one) { return std::ranges::find(b, one) != b.end(); });
}

bool hasLike(const FleetState& fleet, quint32 device, const Point& point)
{
    return std::ranges::any_of(fleet.devices[device].points, [&](quint32 number) {
        return fleet.points[number].point.property == point.property && fleet.points[number].point.kind == point.kind;
    });
}

/// A point with its id, its history and its sources goes to another device.
void movePoint(Turn& turn, quint32 number, quint32 to)
{
    FleetState& fleet = turn.fleet;
    PointEntry& entry = fleet.points[number];
    const auto countPoints = [&](quint32 device, int by) { fleet.figures.points += fleet.devices[device].device.membership == Membership::Adopted ? by : 0; };
    const bool shown = fleet.devices[entry.device].device.membership == Membership::Adopted;
    countPoints(entry.device, -1);
    std::erase(fleet.devices[entry.device].points, number);
    fleet.devices[to].points.push_back(number);
    entry.device = to;
    entry.point.device = fleet.devices[to].device.id;
    countPoints(to, 1);
    if (shown)
        turn.changes.push_back(PointRemoved{entry.point.id, true});
    tellPoint(turn, number);
    if (fleet.devices[to].device.membership == Membership::Adopted && entry.reading.quality != Quality::NeverSeen)
        turn.changes.push_back(ReadingChanged{entry.reading, false, false});
}

/// Points with a past that the other has no like of go along, id and all: nothing of their history is lost.
void takeAlong(Turn& turn, quint32 from, quint32 to)
{
    for (const quint32 number : std::vector<quint32>(turn.fleet.devices[from].points)) {
        if (turn.fleet.points[number].frozen && !hasLike(turn.fleet, to, turn.fleet.points[number].point))
            movePoint(turn, number, to);
    }
}

bool belongsTo(const DeviceClaim& claim, const Device& part, const Device& whole)
{
    if (!shares(claim.identifiers, part.identifiers))
        return false;
    std::vector<Identifier> others = whole.identifiers;
    std::erase_if(others, [&](const Identifier& one) { return std::ranges::find(part.identifiers, one) != part.identifiers.end(); });
    if (!shares(claim.identifiers, others))
        return true;
    return !claim.model.isEmpty() && claim.model == part.model && claim.manufacturer == part.manufacturer && claim.model != whole.model;
}

/// What we remember of the whole is from now on without the part.
void forgetPart(Turn& turn, quint32 whole, quint32 part)
{
    FleetState& fleet = turn.fleet;
    const std::vector<Identifier> theirs = fleet.devices[part].device.identifiers;
    std::vector<Identifier> own = fleet.devices[whole].device.identifiers;
    std::erase_if(own, [&](const Identifier& one) { return std::ranges::find(theirs, one) != theirs.end(); });
    const bool hasOthers = fleet.devices[whole].device.mergedIds.size() > 0;
    dropPin(fleet, whole);
    fleet.devices[whole].frozen = true;
    if (!own.empty())
        fleet.devices[whole].device.identifiers = own;
    pin(fleet, whole);
    fleet.claims[fleet.devices[whole].pin].glued = hasOthers;
}

} // namespace

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

void moveClaims(Turn& turn, quint32 from, quint32 to)
{
    for (const quint32 claim : std::vector<quint32>(turn.fleet.devices[from].claims)) {
        if (!turn.fleet.claims[claim].pinned)
            moveClaim(turn, claim, to);
    }
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
    const DeviceId part = fleet.devices[other].device.id;
    const DeviceId whole = fleet.devices[keep].device.id;
    fleet.devices[keep].device.mergedIds.append(part.text());
    fleet.devices[other].device.formerly = fleet.devices[other].device.membership;
    fleet.devices[other].device.mergedInto = whole;
    takeAlong(turn, other, keep);
    freeze(turn, other); // what stays with it waits for it to be parted again
    dropPin(fleet, other);
    fleet.devices[other].frozen = true; // it is remembered, but speaks for nothing
    moveClaims(turn, other, keep);
    setMembership(turn, other, Membership::Merged);
    fleet.aliases.insert(part, whole);
    refreshFacts(turn, keep);
    fleet.claims[fleet.devices[keep].pin].glued = true;
    fleet.conflictsAged = fleet.topologyAged = true;
    markDirty(fleet, keep);
    tellDevice(turn, keep);
    return Done{};
}

Expected<> splitDevice(Turn& turn, const SplitDevice& wish)
{
    FleetState& fleet = turn.fleet;
    const quint32 keep = findDevice(fleet, wish.device);
    const quint32 part = fleet.deviceById.value(wish.part, nobody);
    if (keep == nobody || part == nobody)
        return Error{Error::Code::NotFound, u"no such device"_s};
    DeviceEntry& other = fleet.devices[part];
    if (other.device.membership != Membership::Merged || other.device.mergedInto != fleet.devices[keep].device.id)
        return Error{Error::Code::Refused, u"it is no part of this device"_s};
    fleet.aliases.remove(wish.part);
    fleet.devices[keep].device.mergedIds.removeAll(wish.part.text());
    other.device.mergedInto.reset();
    other.byHand = other.device.formerly != Membership::Heard;
    other.unheard = true;
    other.lastMessage = turn.moment.ticks;
    setMembership(turn, part, other.device.formerly);
    pin(fleet, part);
    for (const quint32 point : std::vector<quint32>(fleet.devices[keep].points)) {
        if (fleet.points[point].point.id.text().startsWith(QString(wish.part.text() + u'/')))
            movePoint(turn, point, part);
    }
    const Device whole = fleet.devices[keep].device;
    for (const quint32 claim : std::vector<quint32>(fleet.devices[keep].claims)) {
        if (!fleet.claims[claim].pinned && belongsTo(fleet.claims[claim].claim, fleet.devices[part].device, whole))
            moveClaim(turn, claim, part);
    }
    forgetPart(turn, keep, part);
    refreshFacts(turn, keep);
    refreshFacts(turn, part);
    fleet.conflictsAged = fleet.topologyAged = true;
    for (const quint32 number : {keep, part}) {
        markDirty(fleet, number);
        tellDevice(turn, number);
    }
    if (fleet.devices[part].device.membership == Membership::Adopted)
        tellEverything(turn, part);
    return Done{};
}

} // namespace holdfast
