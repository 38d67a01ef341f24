// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/daily_rule.h"

#include "app/insight/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace holdfast {
namespace {

constexpr int weeks = 8;
constexpr std::size_t leastSamples = 6;

/// Mean powers by the day and the clock's hour.
using HourPowers = std::map<QDate, std::array<std::optional<double>, 24>>;

HourPowers hourPowers(const SiteCalendar& calendar, const Meters& meter, const Interval& interval)
{
    HourPowers powers;
    for (const Interval& hour : calendar.hours(interval)) {
        const WallTime wall = calendar.wallAt(hour.from);
        if (meter.isKnown(hour))
            powers[wall.day][static_cast<std::size_t>(wall.time.hour())] = meter.rate(hour);
    }
    return powers;
}

/// The same hour of the same weekday and its neighbours, in the weeks before; holidays are like no other day.
std::vector<double> usualPowers(const HourPowers& powers, const Site& site, const QDate& day, int hour)
{
    std::vector<double> usual;
    for (int week = 1; week <= weeks; ++week) {
        const QDate before = day.addDays(-7 * week);
        const auto known = powers.find(before);
        if (known == powers.end() || std::ranges::find(site.holidays, before) != site.holidays.end())
            continue;
        for (int near = std::max(hour - 1, 0); near <= std::min(hour + 1, 23); ++near) {
            if (const auto& power = known->second[static_cast<std::size_t>(near)])
                usual.push_back(*power);
        }
    }
    return usual;
}

std::vector<int> hoursOf(const FigureScope& scope, const SiteDay& day, DailyHours which)
{
    constexpr int nightEnds = 6;
    std::vector<int> hours;
    const Spans occupied = scope.calendar().occupied(day.whole);
    for (const Interval& hour : scope.calendar().hours(day.whole)) {
        const int number = scope.calendar().wallAt(hour.from).time.hour();
        const bool isNight = number < nightEnds;
        const bool isOutside = common(occupied, {hour}).empty();
        if (which == DailyHours::Night ? isNight : !isNight && isOutside)
            hours.push_back(number);
    }
    hours.erase(std::unique(hours.begin(), hours.end()), hours.end());
    return hours;
}

std::optional<DayResidual> residualOf(const FigureScope& scope, const HourPowers& powers, const SiteDay& day, const std::vector<int>& hours)
{
    constexpr double leastShare = 0.05; ///< a load that hardly changes has hardly a spread, and every breath of air would be a finding
    constexpr double leastPower = 0.02;
    const auto known = powers.find(day.date);
    if (known == powers.end())
        return std::nullopt;
    DayResidual residual{day, 0, 0, 0, 0};
    std::vector<double> zs;
    std::vector<double> told;
    std::vector<double> usualOnes;
    for (const int hour : hours) {
        const auto& power = known->second[static_cast<std::size_t>(hour)];
        const std::vector<double> usual = usualPowers(powers, scope.site(), day.date, hour);
        if (!power || usual.size() < leastSamples)
            continue;
        const double middle = *medianOf(usual);
        const double spread = std::max({*spreadOf(usual), leastShare * std::abs(middle), leastPower});
        zs.push_back((*power - middle) / spread);
        told.push_back(*power);
        usualOnes.push_back(middle);
        residual.excess += *power - middle;
    }
    if (zs.size() * 2 < hours.size() || zs.empty())
        return std::nullopt;
    residual.z = *medianOf(std::move(zs));
    residual.power = *medianOf(std::move(told));
    residual.baseline = *medianOf(std::move(usualOnes));
    return residual;
}

} // namespace

Expected<std::vector<DayResidual>> dayResiduals(const FigureScope& scope, const RolePoint& meter, DailyHours which)
{
    const Interval training{scope.interval().from - std::chrono::hours(24 * 7 * weeks), scope.interval().to};
    const auto meters = scope.meters({meter}, training);
    if (!meters)
        return meters.error();
    const HourPowers powers = hourPowers(scope.calendar(), *meters, training);
    std::vector<DayResidual> days;
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        if (const auto residual = residualOf(scope, powers, day, hoursOf(scope, day, which)))
            days.push_back(*residual);
    }
    return days;
}

std::vector<std::vector<DayResidual>> episodes(const std::vector<DayResidual>& days, double threshold)
{
    std::vector<std::vector<DayResidual>> found;
    std::vector<DayResidual> run;
    const auto close = [&] {
        if (run.size() >= 2)
            found.push_back(run);
        run.clear();
    };
    for (const DayResidual& day : days) {
        if (!run.empty() && run.back().day.date.addDays(1) != day.day.date)
            close();
        if (day.z > threshold)
            run.push_back(day);
        else
            close();
    }
    close();
    return found;
}

std::vector<RolePoint> electricMeters(const SitePoints& points)
{
    std::vector<RolePoint> all;
    for (const auto* list : {&points.mainMeters, &points.subMeters, &points.otherMeters}) {
        for (const RolePoint& role : *list) {
            if (std::ranges::none_of(all, [&](const RolePoint& one) { return one.device == role.device; }))
                all.push_back(role);
        }
    }
    return all;
}

std::vector<InsightTrace> evidenceOf(const std::vector<DayResidual>& days)
{
    InsightTrace power{QStringLiteral("Power"), {}, QStringLiteral("kW"), {}, {}};
    InsightTrace usual{QStringLiteral("Usual"), {}, QStringLiteral("kW"), {}, {}};
    for (const DayResidual& day : days) {
        power.time.push_back(day.day.whole.from);
        power.value.push_back(day.power);
        usual.time.push_back(day.day.whole.from);
        usual.value.push_back(day.baseline);
    }
    return {power, usual};
}

} // namespace holdfast
