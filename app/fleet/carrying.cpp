// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>

namespace holdfast {
namespace {

/// Whether a point of this kind may show it.
bool fits(const Point& point, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return true;
    if (point.kind == PointKind::Str)
        return std::holds_alternative<QString>(value);
    return point.kind == PointKind::Bool ? std::holds_alternative<bool>(value) : std::holds_alternative<double>(value);
}

void takeRhythm(Turn& turn, quint32 number, const Carried& carried)
{
    FleetState& fleet = turn.fleet;
    PointEntry& entry = fleet.points[number];
    entry.stamped = std::max(entry.stamped, carried.stamped);
    if (carried.heard == never)
        return;
    entry.heard = std::max(entry.heard, carried.heard);
    entry.rhythm = entry.rhythm.interval() ? entry.rhythm : carried.rhythm;
    DeviceEntry& device = fleet.devices[entry.device];
    device.heard = std::max(device.heard, carried.heard);
    device.hasValues = true;
    if (device.device.membership != Membership::Adopted)
        return;
    watchPoint(fleet, number);
    watchDevice(fleet, entry.device);
}

/// Two that read one message.
bool saidTogether(const FleetState& fleet, const PointEntry& entry, quint32 source)
{
    return fleet.sources[source].saidAt == entry.reading.receivedAt;
}

/// Of one who said the same, but at another time.
Reading withoutTime(Reading reading)
{
    reading.at.reset();
    if (reading.quality != Quality::NeverSeen)
        reading.quality = worse(reading.quality, Quality::Stale);
    return reading;
}

} // namespace

void noteWord(Turn& turn, PointEntry& entry, quint32 source, const Value& value)
{
    FleetState& fleet = turn.fleet;
    if (entry.sources.size() > 1 && !(entry.reading.value == value)) {
        for (const quint32 other : entry.sources)
            fleet.sources[other].said = false;
    }
    fleet.sources[source].said = true;
    fleet.sources[source].saidAt = turn.moment.now;
    entry.spokenBy = source;
}

void noteUnspoken(Turn& turn, const PointEntry& entry, quint32 source, const Value& value)
{
    SourceEntry& own = turn.fleet.sources[source];
    own.said = entry.reading.quality != Quality::NeverSeen && entry.reading.value == value;
    own.saidAt = turn.moment.now;
}

Carried carriedBy(const FleetState& fleet, quint32 source)
{
    const quint32 number = fleet.sources[source].point;
    if (number == nobody || !fleet.sources[source].said)
        return {};
    const PointEntry& entry = fleet.points[number];
    if (entry.spokenBy == source || saidTogether(fleet, entry, source))
        return {entry.reading, entry.rhythm, entry.stamped, entry.heard, entry.unavailable};
    return {withoutTime(entry.reading), {}, {}, never, entry.unavailable};
}

void putDown(Turn& turn, quint32 source, Carried&& carried)
{
    FleetState& fleet = turn.fleet;
    const quint32 number = fleet.sources[source].point;
    if (number == nobody || carried.reading.quality == Quality::NeverSeen || !fits(fleet.points[number].point, carried.reading.value))
        return;
    PointEntry& entry = fleet.points[number];
    const bool seen = entry.reading.quality != Quality::NeverSeen;
    if (seen && (entry.reading.receivedAt >= carried.reading.receivedAt || !isSpokesman(fleet, source, turn.moment.ticks))) {
        fleet.sources[source].said = entry.reading.value == carried.reading.value;
        return;
    }
    const Timestamp saidAt = fleet.sources[source].saidAt;
    noteWord(turn, entry, source, carried.reading.value);
    fleet.sources[source].saidAt = saidAt;
    takeRhythm(turn, number, carried);
    entry.lastSource = carried.heard == never ? entry.lastSource : source;
    entry.unavailable = carried.unavailable;
    entry.reading = std::move(carried.reading);
    entry.reading.point = entry.point.id;
    if (entry.version != Version::None)
        takeVersion(turn, entry.device, entry.version, entry.reading.value);
    tellReading(turn, number);
}

void loseVoice(Turn& turn, quint32 number, quint32 source)
{
    FleetState& fleet = turn.fleet;
    PointEntry& entry = fleet.points[number];
    if (entry.lastSource == source)
        entry.lastSource = nobody; // the others need not wait for it
    if (entry.spokenBy != source)
        return;
    const auto heir = std::ranges::find_if(entry.sources, [&](quint32 other) { return fleet.sources[other].said; });
    entry.spokenBy = heir == entry.sources.end() ? nobody : *heir;
    if (entry.reading.quality == Quality::NeverSeen || (entry.spokenBy != nobody && saidTogether(fleet, entry, entry.spokenBy)))
        return;
    if (entry.spokenBy != nobody)
        entry.reading = withoutTime(entry.reading);
    else if (entry.frozen) // it was its value, and history knows it
        entry.reading.quality = worse(entry.reading.quality, Quality::Stale);
    else
        entry.reading = Reading{entry.point.id, {}, {}, {}, Quality::NeverSeen};
    tellReading(turn, number);
}

void carryOver(Turn& turn, quint32 source, const Point& declared, quint32 device)
{
    Carried carried = carriedBy(turn.fleet, source);
    detach(turn, source);
    attach(turn, source, declared, device);
    putDown(turn, source, std::move(carried));
}

void tellReading(Turn& turn, quint32 number)
{
    const PointEntry& entry = turn.fleet.points[number];
    if (turn.fleet.devices[entry.device].device.membership == Membership::Adopted)
        turn.changes.push_back(ReadingChanged{entry.reading, false, false});
}

} // namespace holdfast
