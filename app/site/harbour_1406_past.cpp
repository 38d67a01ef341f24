// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include "app/site/batch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct KeyLine
{
    const char* code;
    std::string_view key;
};

/// The points people look at first; room air fills up what is left of the number wanted.
constexpr std::array keyLines{
    KeyLine{"3.12-S1", "co2"},          KeyLine{"3.12-S1", "temperature"},     KeyLine{"EM-MAIN", "power"},        KeyLine{"3.12-RC", "supply_air"}, KeyLine{"3.12-S1", "humidity"},
    KeyLine{"3.12-RC", "people"},       KeyLine{"3.12-RC", "heating_valve"},   KeyLine{"3.12-RC", "co2"},          KeyLine{"3.12-RC", "temperature"}, KeyLine{"3.12-RC", "setpoint"},
    KeyLine{"3.12-RC", "lighting"},     KeyLine{"EM-MAIN", "energy"},          KeyLine{"EM-F3", "power"},          KeyLine{"EM-AHU-2", "power"},     KeyLine{"WX-1", "temperature"},
    KeyLine{"WX-1", "co2"},             KeyLine{"EM-F0", "power"},             KeyLine{"EM-F1", "power"},          KeyLine{"EM-F2", "power"},        KeyLine{"EM-F4", "power"},
    KeyLine{"EM-F3", "energy"},         KeyLine{"EM-SRV", "power"},            KeyLine{"EM-EV", "power"},          KeyLine{"HM-1", "power"},         KeyLine{"WM-1", "flow"},
    KeyLine{"WM-1", "volume"},          KeyLine{"AHU-1", "supply_temperature"}, KeyLine{"AHU-2", "fan_speed"},     KeyLine{"T-0412", "temperature"}, KeyLine{"T-0412", "battery_days"},
    KeyLine{"CRAC-1", "temperature"},   KeyLine{"CS-0.07", "temperature"},     KeyLine{"3.03-S1", "co2"},          KeyLine{"3.03-S1", "temperature"}, KeyLine{"3.03-PIR", "people"},
    KeyLine{"3.16-TH", "local_temperature"},
};

/// What a switch of the pictures did in between: the house left alone had no leak and held no door.
struct TurnLine
{
    const char* code;
    std::string_view key;
    Timestamp from;
    Timestamp to;
};

constexpr std::array turnLines{
    TurnLine{"B-LEAK-02", "flood", at(14, 2, 8), now},
    TurnLine{"D0-DOCK1", "open", at(13, 19, 55), now},
    TurnLine{"D0-DOCK1", "held", at(13, 20, 55), now},
    TurnLine{"D1-1.08", "forced", at(11, 57, 1), at(11, 57, 20)},
};

/// One point whose past is written.
struct Track
{
    std::size_t unit = 0;
    std::size_t leaf = 0;
    PointId id;
    bool isKey = false;
    bool isCounter = false;
    double correction = 0;                              ///< what the moment differs from the house left alone
    double end = 0;                                     ///< of a counter
    std::vector<std::pair<Timestamp, double>> register_; ///< of a counter, until its end is known
    std::vector<Interval> gaps;
    const TurnLine* turn = nullptr;
};

constexpr auto recent = 48h;
constexpr auto blend = 3h;

bool isOff(Timestamp when)
{
    return when >= at(2, 12) && when < at(3, 0);
}

bool isMissing(const Track& track, Timestamp when)
{
    return isOff(when) || std::ranges::any_of(track.gaps, [&](const Interval& gap) { return when >= gap.from && when < gap.to; });
}

bool isWanted(const Leaf& leaf)
{
    return leaf.enabled && kindOf(leaf) != PointKind::Str;
}

void markKeys(std::vector<Track>& tracks, const House& house, int wanted)
{
    int keys = 0;
    const auto mark = [&](Track& track) {
        if (track.isKey || keys >= wanted)
            return;
        track.isKey = true;
        ++keys;
    };
    for (const KeyLine& line : keyLines) {
        for (Track& track : tracks) {
            const Unit& unit = house.units()[track.unit];
            if (unit.leaves[track.leaf].key == line.key && unit.code == QLatin1String(line.code))
                mark(track);
        }
    }
    for (Track& track : tracks) {
        const Unit& unit = house.units()[track.unit];
        if (unit.kind == DeviceKind::RoomSensor && unit.leaves[track.leaf].category == PointCategory::None)
            mark(track);
    }
}

std::vector<Track> tracksOf(const House& standing, const House& alone, int keyPoints)
{
    QHash<PointId, std::vector<Interval>> gaps;
    for (const Gap& gap : gapsOf(standing))
        gaps[gap.point].push_back(gap.interval);
    std::vector<Track> tracks;
    for (std::size_t i = 0; i < standing.units().size(); ++i) {
        const Unit& unit = standing.units()[i];
        for (std::size_t k = 0; k < unit.leaves.size(); ++k) {
            if (!isWanted(unit.leaves[k]))
                continue;
            Track track{i, k, pointIdOf(standing, unit, unit.leaves[k]), false, unit.leaves[k].accumulation == Accumulation::TotalIncreasing, 0, 0, {}, {}};
            const double value = toNumber(standing.state(i).values[k]).value_or(0);
            track.correction = value - toNumber(alone.state(i).values[k]).value_or(0);
            track.end = value;
            track.gaps = gaps.value(track.id);
            const auto turn = std::ranges::find_if(turnLines, [&](const TurnLine& line) { return unit.leaves[k].key == line.key && unit.code == QLatin1String(line.code); });
            track.turn = turn == turnLines.end() ? nullptr : &*turn;
            tracks.push_back(std::move(track));
        }
    }
    markKeys(tracks, standing, keyPoints);
    return tracks;
}

/// What the house lived, drawn over where a picture says otherwise, and led to the moment's value in the last hours.
double valueAt(const Track& track, const Unit& unit, Timestamp when, double lived)
{
    const Leaf& leaf = unit.leaves[track.leaf];
    if (const auto picture = drawn(unit, leaf.key, when, lived))
        return *picture;
    const double left = std::chrono::duration<double>(now - when) / std::chrono::duration<double>(blend);
    const double value = left < 1 ? lived + track.correction * (1 - left) : lived;
    const double scale = std::pow(10.0, leaf.decimals);
    return std::round(std::max(leaf.quantity == Quantity::Temperature || leaf.quantity == Quantity::SignalStrength ? -200.0 : 0.0, value) * scale) / scale;
}

void write(Track& track, House& house, Timestamp when, Batch& batch)
{
    if (isMissing(track, when))
        return;
    const Value& value = house.state(track.unit).values[track.leaf];
    if (track.isCounter)
        track.register_.emplace_back(when, toNumber(value).value_or(0));
    else if (const double* lived = std::get_if<double>(&value))
        batch.add(SampleRecord{track.id, {when, valueAt(track, house.units()[track.unit], when, *lived), Quality::Live}});
    else
        batch.add(SampleRecord{track.id, {when, track.turn != nullptr && when >= track.turn->from && when < track.turn->to ? Value(true) : value, Quality::Live}});
}

/// Switches speak when they turn, not on the minute.
void writeTurns(const std::vector<Track>& tracks, const Interval& interval, Batch& batch)
{
    const auto isIn = [&](Timestamp when) { return when > interval.from && when <= interval.to; };
    for (const Track& track : tracks) {
        if (track.turn != nullptr && isIn(track.turn->from))
            batch.add(SampleRecord{track.id, {track.turn->from, true, Quality::Live}});
        if (track.turn != nullptr && track.turn->to != now && isIn(track.turn->to))
            batch.add(SampleRecord{track.id, {track.turn->to, false, Quality::Live}});
    }
}

/// A register ends at what the meter says now and never falls on the way there.
void writeRegister(const Track& track, Batch& batch)
{
    if (track.register_.empty())
        return;
    const double last = track.register_.back().second;
    for (const auto& entry : track.register_)
        batch.add(SampleRecord{track.id, {entry.first, std::round((track.end - (last - entry.second)) * 1000) / 1000, Quality::Live}});
}

House houseOf(Timestamp start, const House& standing)
{
    House house(seed, devices);
    house.settle(start);
    const double days = std::chrono::duration<double>(now - start).count() / 86'400;
    for (std::size_t i = 0; i < house.units().size(); ++i) {
        UnitState& state = house.state(i);
        state.batteryDays = standing.state(i).batteryDays;
        state.battery = std::min(100.0, standing.state(i).battery + days * 100 / state.batteryDays);
    }
    return house;
}

void live(std::vector<Track>& tracks, House& house, Timestamp when, bool everything, Batch& batch)
{
    std::size_t refreshed = house.units().size();
    for (Track& track : tracks) {
        if (!track.isKey && !everything)
            continue;
        if (refreshed != track.unit)
            house.refresh(track.unit);
        refreshed = track.unit;
        write(track, house, when, batch);
    }
}

void writeLast(const std::vector<Track>& tracks, const House& standing, Batch& batch)
{
    for (const Track& track : tracks) {
        const Unit& unit = standing.units()[track.unit];
        const Leaf& leaf = unit.leaves[track.leaf];
        if (reachabilityOf(unit) == Reachability::Fresh)
            batch.add(SampleRecord{track.id, {now - ageOf(unit, leaf), standing.state(track.unit).values[track.leaf], Quality::Live}});
    }
}

} // namespace

void writeSamples(const SeedSize& size, const std::function<void(Records&&)>& sink)
{
    Batch batch(sink);
    const House standing = standingHouse();
    House alone(seed, devices);
    alone.settle(now);
    std::vector<Track> tracks = tracksOf(standing, alone, size.keyPoints);
    for (const Gap& gap : gapsOf(standing))
        batch.add(GapRecord{gap});

    const Timestamp start = now - 24h * size.days;
    const Timestamp closeUp = now - std::min<std::chrono::hours>(recent, 24h * size.days);
    const auto step = std::max(size.step, std::chrono::minutes(1));
    House house = houseOf(start, standing);
    Timestamp when = std::chrono::ceil<std::chrono::minutes>(start);
    while (when < now - 3min) {
        const auto pace = when >= closeUp ? std::chrono::minutes(1) : step;
        writeTurns(tracks, {when, when + pace}, batch);
        when += pace;
        house.step(when, std::chrono::duration<double>(pace).count());
        const bool everything = when >= now - size.others && when.time_since_epoch() % 5min == 0ms;
        live(tracks, house, when, everything, batch);
    }
    writeTurns(tracks, {when, now}, batch);
    for (const Track& track : tracks)
        writeRegister(track, batch);
    writeLast(tracks, standing, batch);
}

} // namespace holdfast::site::harbour1406
