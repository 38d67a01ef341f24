// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr Ticks clockTolerance = 120s;
constexpr Ticks furthestAhead = 50ms; ///< of the clock; what comes faster than one reading a millisecond for longer shares a time
constexpr Timestamp oldestBelievable{std::chrono::sys_days{std::chrono::year{2000} / 1 / 1}};

bool near(Timestamp a, Timestamp b)
{
    return std::chrono::abs(a - b) <= clockTolerance;
}

/// After our own clock was set, a device that agrees with what it said before is not the one that is wrong.
bool agreesWithClock(const FleetState& fleet, Timestamp own, const Instant& arrival)
{
    return near(own, arrival.now) || (fleet.formerOffset && near(own, Timestamp(arrival.ticks + *fleet.formerOffset)));
}

bool adopted(const FleetState& fleet, const PointEntry& entry)
{
    return fleet.devices[entry.device].device.membership == Membership::Adopted;
}

void tellReading(Turn& turn, const PointEntry& entry, bool fresh)
{
    if (adopted(turn.fleet, entry))
        turn.changes.push_back(ReadingChanged{entry.reading, fresh, false});
}

/// The time of a reading that brings none: its arrival. Readings of one point that arrive together follow each other, or history would take them for one.
Timestamp stamp(PointEntry& entry, Timestamp arrival)
{
    const Ticks ahead = entry.stamped - arrival;
    if (ahead < 0ms || ahead > furthestAhead) // further ahead: the clock was set back
        entry.stamped = arrival;
    else if (ahead < furthestAhead)
        entry.stamped += 1ms;
    return entry.stamped;
}

void takeHistorical(Turn& turn, PointEntry& entry, const ValueHeard& heard)
{
    if (!adopted(turn.fleet, entry))
        return;
    const Timestamp now = turn.moment.now;
    const bool believable = !heard.ownTime || (*heard.ownTime <= now && *heard.ownTime >= oldestBelievable);
    Reading reading{entry.point.id, heard.value, {}, now, believable ? Quality::Live : Quality::ClockSuspect};
    reading.at = believable && heard.ownTime ? *heard.ownTime : stamp(entry, now);
    turn.changes.push_back(ReadingChanged{std::move(reading), true, true});
}

bool isMomentOf(const Reading& reading, Timestamp moment)
{
    return reading.receivedAt == moment || reading.at == moment;
}

/// The message we know, by a new description: another value, no other time.
void readAnew(Turn& turn, quint32 source, PointEntry& entry, const Value& value)
{
    noteWord(turn, entry, source, value);
    if (entry.reading.value == value)
        return;
    entry.reading.value = value;
    tellReading(turn, entry, false);
}

/// What a broker kept: it may be as old as the building.
void takeRetained(Turn& turn, quint32 source, PointEntry& entry, const ValueHeard& heard)
{
    const auto link = turn.fleet.links.constFind(turn.fleet.devices[entry.device].device.broker);
    const Ticks upSince = link == turn.fleet.links.constEnd() ? Ticks(0) : link->upSince;
    if (entry.point.function == PointFunction::Event)
        return;
    if (entry.heard != never && entry.heard >= upSince)
        return heard.ownTime && isMomentOf(entry.reading, *heard.ownTime) ? readAnew(turn, source, entry, heard.value) : noteUnspoken(turn, entry, source, heard.value);
    const bool elsewhere = link != turn.fleet.links.constEnd() && link->elsewhere && entry.heard != never;
    if (elsewhere && !(heard.ownTime && entry.reading.at && *heard.ownTime > *entry.reading.at))
        return;
    noteWord(turn, entry, source, heard.value);
    Reading& reading = entry.reading;
    const bool same = reading.value == heard.value && reading.quality != Quality::NeverSeen;
    if (!same)
        reading.at.reset();
    reading.quality = Quality::Stale;
    if (heard.ownTime) {
        const bool believable = *heard.ownTime >= oldestBelievable && *heard.ownTime <= turn.moment.now + clockTolerance;
        reading.quality = believable ? Quality::Stale : Quality::ClockSuspect;
        reading.at = believable ? heard.ownTime : std::nullopt;
    }
    reading.value = heard.value;
    reading.receivedAt = turn.moment.now;
    turn.fleet.devices[entry.device].retainedWord = true;
    tellReading(turn, entry, true);
}

void learnRhythm(FleetState& fleet, PointEntry& entry, Ticks ticks, quint32 number)
{
    const DeviceEntry& device = fleet.devices[entry.device];
    const bool outage = entry.heard < device.graceFrom || entry.heard < fleet.graceFrom;
    const Ticks former = std::exchange(entry.heard, ticks);
    if (device.device.membership != Membership::Adopted || !(hasRhythm(entry.point) || entry.point.expireAfter))
        return;
    const bool learned = former != never && !outage && ticks > former && entry.rhythm.add(ticks - former);
    if (learned || entry.wakes == never)
        watchPoint(fleet, number);
}

/// What one convention writes as a text is the number that another one knows it to be.
ValueHeard asKind(const Point& point, const ValueHeard& heard)
{
    const QString* text = std::get_if<QString>(&heard.value);
    bool isNumber = false;
    const double number = text && point.kind == PointKind::Number ? text->toDouble(&isNumber) : 0;
    ValueHeard fitting = heard;
    if (isNumber && std::isfinite(number))
        fitting.value = number;
    return fitting;
}

void takeLive(Turn& turn, quint32 source, PointEntry& entry, const ValueHeard& heard)
{
    const Instant& arrival = turn.moment;
    const quint32 number = turn.fleet.sources[source].point;
    const bool twice = entry.heard == arrival.ticks && entry.lastSource != source && entry.reading.value == heard.value; // two conventions, one message
    entry.lastSource = source;
    if (twice)
        return noteUnspoken(turn, entry, source, heard.value);
    noteWord(turn, entry, source, heard.value);
    Reading& reading = entry.reading;
    const bool believable = !heard.ownTime || agreesWithClock(turn.fleet, *heard.ownTime, arrival);
    const bool dated = believable && heard.ownTime && *heard.ownTime < arrival.now; // never in the future
    reading.quality = believable ? Quality::Live : Quality::ClockSuspect;
    reading.at = dated ? *heard.ownTime : stamp(entry, arrival.now);
    reading.value = heard.value;
    reading.receivedAt = arrival.now;
    learnRhythm(turn.fleet, entry, arrival.ticks, number);
    ++turn.fleet.figures.readings;
    tellReading(turn, entry, true);
}

} // namespace

void take(Turn& turn, const ValueHeard& heard)
{
    FleetState& fleet = turn.fleet;
    const quint32 source = numberOf(heard.source);
    if (source >= fleet.sources.size() || fleet.sources[source].point == nobody)
        return;
    PointEntry& entry = fleet.points[fleet.sources[source].point];
    if (entry.point.kind == PointKind::Number && std::holds_alternative<QString>(heard.value)) {
        const ValueHeard fitting = asKind(entry.point, heard);
        return std::holds_alternative<QString>(fitting.value) ? void() : take(turn, fitting);
    }
    const quint32 device = entry.device;
    if (fleet.devices[device].device.membership == Membership::Blocked)
        return;
    if (entry.version != Version::None && !heard.historical)
        takeVersion(turn, device, entry.version, heard.value);
    const bool counts = heard.historical || isSpokesman(fleet, source, turn.moment.ticks);
    if (heard.retained) {
        if (counts)
            takeRetained(turn, source, entry, heard);
        else
            noteUnspoken(turn, entry, source, heard.value);
        return;
    }
    if (!fleet.devices[device].frozen && adopted(fleet, entry))
        freeze(turn, device);
    entry.frozen = entry.frozen || fleet.devices[device].frozen;
    fleet.devices[device].hasValues = true;
    noteHeard(turn, device);
    if (heard.historical)
        takeHistorical(turn, entry, heard);
    else if (counts)
        takeLive(turn, source, entry, heard);
    else
        noteUnspoken(turn, entry, source, heard.value);
}

void take(Turn& turn, const ValueUnreadable& heard)
{
    FleetState& fleet = turn.fleet;
    ++fleet.figures.unreadableValues;
    const quint32 source = numberOf(heard.source);
    if (source >= fleet.sources.size() || fleet.sources[source].point == nobody)
        return;
    const quint32 point = fleet.sources[source].point;
    if (!isSpokesman(fleet, source, turn.moment.ticks)) // another understands it
        return;
    if (fleet.points[point].reading.quality != Quality::NeverSeen)
        setQuality(turn, point, worse(fleet.points[point].reading.quality, Quality::Stale));
}

void setQuality(Turn& turn, quint32 point, Quality quality)
{
    PointEntry& entry = turn.fleet.points[point];
    if (entry.reading.quality == quality)
        return;
    entry.reading.quality = quality;
    tellReading(turn, entry, false);
}

void staleBefore(Turn& turn, quint32 device, Ticks moment)
{
    for (const quint32 point : turn.fleet.devices[device].points) {
        const PointEntry& entry = turn.fleet.points[point];
        if (entry.heard < moment && entry.reading.quality != Quality::NeverSeen)
            setQuality(turn, point, worse(entry.reading.quality, Quality::Stale));
    }
}

void noteClock(FleetState& fleet, const Instant& moment)
{
    const Ticks offset = moment.now.time_since_epoch() - moment.ticks;
    if (!fleet.wallOffset)
        fleet.wallOffset = offset;
    if (std::chrono::abs(offset - *fleet.wallOffset) <= 2s)
        return;
    fleet.formerOffset = std::exchange(fleet.wallOffset, offset);
}

} // namespace holdfast
