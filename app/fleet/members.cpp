// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

void count(FleetState& fleet, const DeviceEntry& entry, int by)
{
    if (entry.device.membership == Membership::Heard)
        fleet.figures.heard += by;
    if (entry.device.membership != Membership::Adopted)
        return;
    fleet.figures.devices += by;
    fleet.figures.points += by * static_cast<int>(entry.points.size());
}

void tellGone(Turn& turn, quint32 number)
{
    const DeviceEntry& entry = turn.fleet.devices[number];
    for (const quint32 point : entry.points)
        turn.changes.push_back(PointRemoved{turn.fleet.points[point].point.id, true});
    turn.changes.push_back(DeviceRemoved{entry.device.id});
}

void dropSamples(FleetState& fleet, DeviceEntry& entry)
{
    for (const SampleMessage& sample : entry.samples)
        fleet.sampleBytes -= sample.payload.size();
    entry.samples.clear();
}

void setMembership(Turn& turn, quint32 number, Membership membership)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    const Membership former = entry.device.membership;
    if (former == membership)
        return;
    count(fleet, entry, -1);
    entry.device.membership = membership;
    count(fleet, entry, 1);
    if (former == Membership::Heard)
        fleet.leftInbox.push_back(entry.device.id);
    else if (former == Membership::Adopted && membership != Membership::Retired)
        tellGone(turn, number);
    if (membership != Membership::Heard)
        dropSamples(fleet, entry);
    tellDevice(turn, number);
}

void tellEverything(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    const DeviceEntry& entry = fleet.devices[number];
    for (const quint32 point : entry.points)
        tellPoint(turn, point);
    turn.changes.push_back(PresenceChanged{entry.device.id, entry.state});
    watchDevice(fleet, number);
    for (const quint32 point : entry.points) {
        const PointEntry& leaf = fleet.points[point];
        if (leaf.reading.quality != Quality::NeverSeen)
            turn.changes.push_back(ReadingChanged{leaf.reading, false, false});
        if (leaf.heard != never)
            watchPoint(fleet, point);
    }
}

/// One wish for many devices: every id must be known before anything changes.
template <typename Act>
Expected<> forEach(Turn& turn, const std::vector<DeviceId>& ids, Act&& act)
{
    std::vector<quint32> numbers;
    for (const DeviceId& id : ids) {
        numbers.push_back(findDevice(turn.fleet, id));
        if (numbers.back() == nobody)
            return Error{Error::Code::NotFound, QString(u"no such device: "_s + id.text())};
    }
    for (const quint32 number : numbers)
        act(number);
    return Done{};
}

Expected<> adoptAll(Turn& turn, const Adopt& wish)
{
    for (const DeviceId& id : wish.devices) {
        const quint32 number = findDevice(turn.fleet, id);
        if (number != nobody && !turn.fleet.devices[number].declared && !turn.fleet.devices[number].frozen)
            return Error{Error::Code::Refused, QString(u"nothing declares the points of "_s + id.text())};
    }
    return forEach(turn, wish.devices, [&](quint32 number) {
        turn.fleet.devices[number].byHand = true;
        freeze(turn, number);
        adopt(turn, number);
    });
}

Expected<> setAside(Turn& turn, const std::vector<DeviceId>& ids, Membership membership)
{
    return forEach(turn, ids, [&](quint32 number) {
        turn.fleet.devices[number].byHand = membership != Membership::Heard;
        freeze(turn, number);
        setMembership(turn, number, membership);
    });
}

Expected<> renameByHand(Turn& turn, const RenameDevice& wish)
{
    return forEach(turn, {wish.device}, [&](quint32 number) {
        DeviceEntry& entry = turn.fleet.devices[number];
        const QString wanted = wish.name.simplified().left(200);
        entry.named = !wanted.isEmpty();
        const QString own = entry.device.announcedName.isEmpty() ? entry.device.id.text() : entry.device.announcedName;
        entry.device.name = entry.named ? wanted : own;
        tellDevice(turn, number);
    });
}

Expected<> move(Turn& turn, const MoveDevice& wish)
{
    return forEach(turn, {wish.device}, [&](quint32 number) {
        Device& device = turn.fleet.devices[number].device;
        device.space = wish.space;
        device.place = wish.place;
        tellDevice(turn, number);
    });
}

Expected<> retire(Turn& turn, const RetireDevice& wish)
{
    const quint32 number = findDevice(turn.fleet, wish.device);
    if (number == nobody)
        return Error{Error::Code::NotFound, QString(u"no such device: "_s + wish.device.text())};
    const Membership now = turn.fleet.devices[number].device.membership;
    if (now != (wish.retired ? Membership::Adopted : Membership::Retired))
        return Error{Error::Code::Refused, wish.retired ? u"only an adopted device can be retired"_s : u"the device is not retired"_s};
    if (wish.retired)
        setMembership(turn, number, Membership::Retired);
    else
        adopt(turn, number);
    return Done{};
}

} // namespace

void adopt(Turn& turn, quint32 number)
{
    Device& device = turn.fleet.devices[number].device;
    if (device.membership == Membership::Adopted)
        return;
    const Space* said = spaceSaid(turn.fleet, device.suggestedArea);
    if (said && !device.space && device.membership != Membership::Retired)
        device.space = said->id; // where a person put it, or took it from, before it was retired stays
    setMembership(turn, number, Membership::Adopted);
    tellEverything(turn, number);
}

void tellDevice(Turn& turn, quint32 number)
{
    const DeviceEntry& entry = turn.fleet.devices[number];
    if (entry.device.membership == Membership::Heard)
        noteInbox(turn.fleet, number);
    else
        turn.changes.push_back(DeviceChanged{entry.device});
}

Expected<> applyWish(Turn& turn, const Wish& wish)
{
    return std::visit(
        [&](const auto& one) -> Expected<> {
            using T = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<T, Adopt>)
                return adoptAll(turn, one);
            else if constexpr (std::is_same_v<T, Ignore>)
                return setAside(turn, one.devices, Membership::Ignored);
            else if constexpr (std::is_same_v<T, Block>)
                return setAside(turn, one.devices, Membership::Blocked);
            else if constexpr (std::is_same_v<T, ReturnToInbox>)
                return setAside(turn, one.devices, Membership::Heard);
            else if constexpr (std::is_same_v<T, RenameDevice>)
                return renameByHand(turn, one);
            else if constexpr (std::is_same_v<T, MoveDevice>)
                return move(turn, one);
            else if constexpr (std::is_same_v<T, RetireDevice>)
                return retire(turn, one);
            else if constexpr (std::is_same_v<T, ReplaceDevice>)
                return replaceDevice(turn, one);
            else if constexpr (std::is_same_v<T, MergeDevices>)
                return mergeDevices(turn, one);
            else
                return Error{Error::Code::Invalid, u"not a wish about devices"_s};
        },
        wish);
}

} // namespace holdfast
