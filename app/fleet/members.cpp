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

void tellPointsGone(Turn& turn, const DeviceEntry& entry)
{
    for (const quint32 point : entry.points)
        turn.changes.push_back(PointRemoved{turn.fleet.points[point].point.id, true});
}

void tellGone(Turn& turn, quint32 number)
{
    const DeviceEntry& entry = turn.fleet.devices[number];
    tellPointsGone(turn, entry);
    turn.changes.push_back(DeviceRemoved{entry.device.id});
}

void dropSamples(FleetState& fleet, DeviceEntry& entry)
{
    for (const SampleMessage& sample : entry.samples)
        fleet.sampleBytes -= sample.payload.size();
    entry.samples = {};
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
        turn.fleet.devices[number].device.byRule.reset();
        freeze(turn, number);
        adopt(turn, number);
    });
}

Expected<> setAllAside(Turn& turn, const std::vector<DeviceId>& ids, Membership membership)
{
    return forEach(turn, ids, [&](quint32 number) {
        turn.fleet.devices[number].device.byRule.reset();
        setAside(turn, number, membership);
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

Expected<> saveSettings(Turn& turn, const SaveDiscoverySettings& wish)
{
    constexpr std::chrono::seconds shortest{60};
    const auto kept = wish.settings.newcomersKept;
    if (kept.count() != 0 && (kept < shortest || kept > std::chrono::hours(24 * 366)))
        return Error{Error::Code::Invalid, u"newcomers are kept for a minute at least and a year at most"_s};
    turn.fleet.discovery = wish.settings;
    return Done{};
}

} // namespace

void setMembership(Turn& turn, quint32 number, Membership membership)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    const Membership former = entry.device.membership;
    if (former == membership)
        return;
    if (std::exchange(entry.vanished, false))
        ++fleet.figures.heard;
    count(fleet, entry, -1);
    entry.device.membership = membership;
    count(fleet, entry, 1);
    if (former == Membership::Heard)
        fleet.leftInbox.push_back(entry.device.id);
    else if (former == Membership::Adopted && membership == Membership::Merged)
        tellPointsGone(turn, entry);
    else if (former == Membership::Adopted && membership != Membership::Retired)
        tellGone(turn, number);
    fleet.conflictsAged = true;
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
    tellAlerts(turn, number);
    watchDevice(fleet, number);
    for (const quint32 point : entry.points) {
        const PointEntry& leaf = fleet.points[point];
        if (leaf.reading.quality != Quality::NeverSeen)
            turn.changes.push_back(ReadingChanged{leaf.reading, false, false});
        if (leaf.heard != never)
            watchPoint(fleet, point);
    }
}

void setAside(Turn& turn, quint32 number, Membership membership)
{
    DeviceEntry& entry = turn.fleet.devices[number];
    entry.byHand = membership != Membership::Heard;
    entry.lastMessage = turn.moment.ticks; // its time in the inbox begins now
    if (membership == Membership::Heard)
        entry.device.byRule.reset();
    freeze(turn, number);
    setMembership(turn, number, membership);
}

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
                return setAllAside(turn, one.devices, Membership::Ignored);
            else if constexpr (std::is_same_v<T, Block>)
                return setAllAside(turn, one.devices, Membership::Blocked);
            else if constexpr (std::is_same_v<T, ReturnToInbox>)
                return setAllAside(turn, one.devices, Membership::Heard);
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
            else if constexpr (std::is_same_v<T, SplitDevice>)
                return splitDevice(turn, one);
            else if constexpr (std::is_same_v<T, TakeBackReplacement>)
                return takeBackReplacement(turn, one);
            else if constexpr (std::is_same_v<T, SetAutonomy>)
                return setAutonomy(turn, one);
            else if constexpr (std::is_same_v<T, SaveDiscoveryRule>)
                return saveRule(turn, one);
            else if constexpr (std::is_same_v<T, RemoveDiscoveryRule>)
                return removeRule(turn, one);
            else if constexpr (std::is_same_v<T, SaveDiscoverySettings>)
                return saveSettings(turn, one);
            else
                return Error{Error::Code::Invalid, u"not a wish about devices"_s};
        },
        wish);
}

} // namespace holdfast
