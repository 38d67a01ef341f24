// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/statistics.h"
#include "app/insight/suspects.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

struct SensorLimits
{
    Quantity quantity;
    double low;   ///< beyond which no room is …
    double high;
    double apart; ///< … and how far two sensors of one room may differ all the time
};

constexpr std::array limits{SensorLimits{Quantity::Temperature, -20, 60, 2.5}, SensorLimits{Quantity::Humidity, 0.5, 100, 15}, SensorLimits{Quantity::CarbonDioxide, 300, 10'000, 250}};
constexpr auto stillFor = 24h;
constexpr int stillValues = 12;       ///< it must have said it so often
constexpr auto freshWithin = 7 * 24h; ///< an empty building has fresh air at least once
constexpr double freshBelow = 800;    ///< ppm

std::optional<SensorSuspicion> standsStill(const RolePoint& role, const NumberPast& past)
{
    Interval longest;
    Interval run;
    int said = 0;
    double number = 0;
    for (const NumberMark& mark : past.marks) {
        const bool inside = mark.good && mark.at >= past.interval.from && mark.at < past.interval.to;
        if (inside && said > 0 && mark.number == number && mark.at - run.to <= past.limit) {
            run.to = mark.at;
            ++said;
        } else {
            run = {mark.at, mark.at};
            said = inside ? 1 : 0;
            number = mark.number;
        }
        if (said >= stillValues && run.to - run.from > longest.to - longest.from)
            longest = run;
    }
    if (longest.to - longest.from < stillFor)
        return std::nullopt;
    return SensorSuspicion{role, SuspicionKind::StandsStill, lengthOf(longest) / 3'600'000, longest};
}

std::optional<SensorSuspicion> isImpossible(const RolePoint& role, const NumberPast& past, const SensorLimits& limit)
{
    for (const HeldNumber& held : past.held()) {
        if (held.number < limit.low || held.number > limit.high)
            return SensorSuspicion{role, SuspicionKind::Impossible, held.number, held.interval};
    }
    return std::nullopt;
}

std::optional<SensorSuspicion> isNeverFresh(const RolePoint& role, const NumberPast& past)
{
    if (past.interval.to - past.interval.from < freshWithin || lengthOf(past.known()) < (past.interval.to - past.interval.from) * 8 / 10)
        return std::nullopt;
    std::vector<double> values;
    for (const HeldNumber& held : past.held())
        values.push_back(held.number);
    const auto lowest = quantileOf(std::move(values), 0.01);
    if (!lowest || *lowest <= freshBelow)
        return std::nullopt;
    return SensorSuspicion{role, SuspicionKind::NeverFresh, *lowest, past.interval};
}

/// What a sensor says on the whole.
struct SensorMedian
{
    RolePoint role;
    double median = 0;
};

/// Two of one room: the one further from what all rooms say; more of them: those far from the middle one.
std::vector<SensorSuspicion> apart(const std::vector<SensorMedian>& room, double everywhere, double limit, const Interval& interval)
{
    std::vector<SensorSuspicion> found;
    std::vector<double> medians;
    for (const SensorMedian& one : room)
        medians.push_back(one.median);
    if (room.size() == 2) {
        const bool first = std::abs(medians[0] - everywhere) > std::abs(medians[1] - everywhere);
        const double distance = std::abs(medians[0] - medians[1]);
        if (distance > limit)
            found.push_back({room[first ? 0 : 1].role, SuspicionKind::ApartFromRoom, distance, interval});
    }
    for (std::size_t i = 0; i < room.size() && room.size() > 2; ++i) {
        const double distance = std::abs(medians[i] - *medianOf(medians));
        if (distance > limit)
            found.push_back({room[i].role, SuspicionKind::ApartFromRoom, distance, interval});
    }
    return found;
}

Expected<> lookAt(const FigureScope& scope, const std::vector<RolePoint>& roles, const SensorLimits& limit, SensorCheck& check)
{
    std::vector<SensorSuspicion>& found = check.suspicions;
    std::map<SpaceId, std::vector<SensorMedian>> rooms;
    std::vector<double> all;
    for (const RolePoint& role : roles) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        std::vector<double> values;
        for (const HeldNumber& held : past->held()) {
            values.push_back(held.number);
            check.coverage += lengthOf(held.interval);
        }
        const bool isCarbon = limit.quantity == Quantity::CarbonDioxide;
        for (const auto& one : {standsStill(role, *past), isImpossible(role, *past, limit), isCarbon ? isNeverFresh(role, *past) : std::nullopt}) {
            if (one)
                found.push_back(*one);
        }
        if (const auto median = medianOf(std::move(values))) {
            rooms[role.space->id].push_back({role, *median});
            all.push_back(*median);
        }
    }
    const double everywhere = medianOf(std::move(all)).value_or(0);
    for (const auto& room : rooms) {
        for (const SensorSuspicion& one : apart(room.second, everywhere, limit.apart, scope.interval()))
            found.push_back(one);
    }
    return Done{};
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    Figure figure = blankFigure("comfort.suspects");
    const SitePoints& points = scope.points();
    const std::size_t sensors = points.temperature.size() + points.humidity.size() + points.carbonDioxide.size();
    if (sensors == 0) {
        sheet.put(std::move(figure));
        return Done{};
    }
    const auto found = sensorSuspicions(scope);
    if (!found)
        return found.error();
    figure.columns = {nameColumn("Device"), nameColumn("Point"), nameColumn("Room"), wordColumn("Why"), numberColumn("Value", "", 1), nameColumn("Unit")};
    for (const SensorSuspicion& one : found->suspicions)
        figure.rows.push_back({QString(one.role.point->id.text() % u'#' % QString::number(int(one.kind))), {one.role.device->name, one.role.point->name, nameIn(one.role.space), wordCell(wordFor(one.kind)), one.value, QString::fromUtf8(unitFor(one.kind, *one.role.point))}, 1, FigureState::Good});
    figure.remarks.push_back(phrase("%1 sensors were looked at.", {Amount{double(sensors), 0}}));
    sheet.put(measured(std::move(figure), double(found->suspicions.size()), found->coverage));
    return Done{};
}

} // namespace

Expected<SensorCheck> sensorSuspicions(const FigureScope& scope)
{
    SensorCheck check;
    std::size_t sensors = 0;
    const std::array lists{&scope.points().temperature, &scope.points().humidity, &scope.points().carbonDioxide};
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const auto looked = lookAt(scope, *lists[i], limits[i], check);
        if (!looked)
            return looked.error();
        sensors += lists[i]->size();
    }
    const double wanted = double(sensors) * lengthOf(scope.interval());
    check.coverage = wanted > 0 ? check.coverage / wanted : 0;
    return check;
}

const char* wordFor(SuspicionKind kind)
{
    switch (kind) {
    case SuspicionKind::StandsStill: return "Its value stands still";
    case SuspicionKind::Impossible: return "Its value is not possible";
    case SuspicionKind::ApartFromRoom: return "It differs from the others in the room";
    case SuspicionKind::NeverFresh: return "It never shows fresh air";
    }
    return "";
}

const char* unitFor(SuspicionKind kind, const Point& point)
{
    if (kind == SuspicionKind::StandsStill)
        return "h";
    switch (point.quantity) {
    case Quantity::Temperature: return kind == SuspicionKind::ApartFromRoom ? "K" : "°C";
    case Quantity::Humidity: return "%";
    default: return "ppm";
    }
}

FigureMaker sensorSuspects()
{
    return {{"comfort.suspects"}, make};
}

} // namespace holdfast
