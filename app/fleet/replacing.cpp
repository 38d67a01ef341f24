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
    std::vector<BoxedLeaf>& leaves = fleet.boxed[retired.device.id];
    for (const quint32 claim : retired.claims) {
        fleet.claims[claim].device = number;
        for (const quint32 source : std::vector<quint32>(fleet.claims[claim].sources)) {
            const quint32 point = fleet.sources[source].point;
            if (point != nobody)
                leaves.push_back({source, claim, fleet.points[point].point});
            detach(turn, source);
        }
    }
    fleet.devices.push_back(std::move(retired));
    return number;
}

/// Whom the box gave its place to leaves it again, and waits in the inbox for another decision.
quint32 sendBack(Turn& turn, quint32 place)
{
    FleetState& fleet = turn.fleet;
    const DeviceId id = fleet.devices[place].device.id;
    const QStringList merged = fleet.devices[place].device.mergedIds;
    fleet.aliases.removeIf([&](const auto& alias) { return alias.value() == id && !merged.contains(alias.key().text()); });
    dropPin(fleet, place);
    fleet.devices[place].frozen = true; // its points stay
    const auto number = static_cast<quint32>(fleet.devices.size());
    DeviceEntry newcomer;
    newcomer.device.broker = fleet.devices[place].device.broker;
    newcomer.device.firstSeen = turn.moment.now;
    newcomer.state.since = turn.moment.now;
    newcomer.declared = true;
    newcomer.lastMessage = turn.moment.ticks;
    fleet.devices.push_back(std::move(newcomer));
    ++fleet.figures.heard;
    moveClaims(turn, place, number);
    refreshFacts(turn, number);
    if (fleet.devices[number].claims.empty())
        forgetIfEmpty(turn, number);
    else
        freeze(turn, number); // nothing decides on it but a person
    return number;
}

/// The box is the device of this place again, with what it said of itself and whoever still speaks for it.
void unpack(Turn& turn, quint32 box, quint32 place)
{
    FleetState& fleet = turn.fleet;
    const Device said = fleet.devices[box].device;
    Device& device = fleet.devices[place].device;
    device.identifiers = said.identifiers;
    device.announcedName = said.announcedName;
    device.manufacturer = said.manufacturer;
    device.model = said.model;
    device.firmware = said.firmware;
    device.firmwareLatest = said.firmwareLatest;
    device.hardware = said.hardware;
    device.serial = said.serial;
    device.conventions = said.conventions;
    device.replaces = said.replaces;
    fleet.devices[place].claims = std::exchange(fleet.devices[box].claims, {});
    fleet.devices[place].pin = std::exchange(fleet.devices[box].pin, nobody);
    for (const quint32 claim : fleet.devices[place].claims)
        fleet.claims[claim].device = place;
    for (const BoxedLeaf& leaf : fleet.boxed.take(said.id)) {
        if (fleet.sources[leaf.source].claim == leaf.claim && fleet.claims[leaf.claim].device == place && fleet.sources[leaf.source].point == nobody)
            attach(turn, leaf.source, leaf.declared, place);
    }
    fleet.devices[box].alive = false;
    fleet.devices[box].frozen = false;
    fleet.deviceById.remove(said.id);
    turn.changes.push_back(DeviceRemoved{said.id});
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
    fleet.conflictsAged = fleet.topologyAged = true;
    tellDevice(turn, box);
    tellDevice(turn, old);
    return Done{};
}

Expected<> takeBackReplacement(Turn& turn, const TakeBackReplacement& wish)
{
    FleetState& fleet = turn.fleet;
    const quint32 place = findDevice(fleet, wish.device);
    if (place == nobody)
        return Error{Error::Code::NotFound, u"no such device"_s};
    const auto& replaced = fleet.devices[place].device.replaces;
    const quint32 box = replaced ? fleet.deviceById.value(*replaced, nobody) : nobody;
    if (box == nobody || fleet.devices[box].device.membership != Membership::Retired)
        return Error{Error::Code::Refused, u"the device has replaced no other"_s};
    sendBack(turn, place);
    unpack(turn, box, place);
    DeviceEntry& entry = fleet.devices[place];
    entry.rhythm = {};
    entry.heard = never;
    entry.unheard = true;
    entry.gone = entry.silent = entry.overdue = false;
    fleet.conflictsAged = fleet.topologyAged = true;
    refreshFacts(turn, place);
    markDirty(fleet, place);
    tellDevice(turn, place);
    return Done{};
}

} // namespace holdfast
