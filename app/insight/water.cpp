// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/statistics.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr double litres = 1000;

struct WaterNight
{
    std::optional<double> lowest; ///< litres of the quietest hour
    int known = 0;
    int wanted = 0;
};

/// By whole hours from midnight to six; an hour that is not known in full says nothing.
WaterNight nightOf(const FigureScope& scope, const Meters& meters, const QDate& date)
{
    WaterNight night;
    const Interval window{scope.calendar().midnightOf(date), scope.calendar().momentOf(date, QTime(6, 0))};
    for (const Interval& hour : scope.calendar().hours(cut(window, scope.interval()))) {
        ++night.wanted;
        if (!meters.isKnown(hour))
            continue;
        ++night.known;
        night.lowest = std::min(night.lowest.value_or(meters.placed(hour) * litres), meters.placed(hour) * litres);
    }
    return night;
}

Figure nightFlow(const FigureScope& scope, const Meters& meters)
{
    Figure figure = blankFigure("water.night_flow");
    figure.columns = {dayColumn("Day"), numberColumn("Quietest hour", "L/h", 1)};
    std::vector<double> lowest;
    int known = 0;
    int wanted = 0;
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        const WaterNight night = nightOf(scope, meters, day.date);
        known += night.known;
        wanted += night.wanted;
        if (night.lowest)
            lowest.push_back(*night.lowest);
        const QString date = day.date.toString(Qt::ISODate);
        if (night.wanted > 0)
            figure.rows.push_back(measuredRow(date, {date, numberCell(night.lowest)}, double(night.known) / night.wanted, figure.minimum));
    }
    return measured(std::move(figure), medianOf(std::move(lowest)), wanted > 0 ? double(known) / wanted : 0);
}

/// No flow of half a litre an hour: less is not told from none.
Figure continuousDays(const FigureScope& scope, const Meters& meters)
{
    constexpr double none = 0.5;
    Figure figure = blankFigure("water.continuous_days");
    double days = 0;
    double known = 0;
    double wanted = 0;
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        if (cut(day.whole, scope.interval()) != day.whole)
            continue;
        wanted += 1;
        const std::vector<Interval> hours = scope.calendar().hours(day.whole);
        if (!std::ranges::all_of(hours, [&](const Interval& hour) { return meters.isKnown(hour); }))
            continue;
        known += 1;
        days += std::ranges::all_of(hours, [&](const Interval& hour) { return meters.placed(hour) * litres > none; }) ? 1 : 0;
    }
    return measured(std::move(figure), days, wanted > 0 ? known / wanted : 0);
}

Figure total(const FigureScope& scope, const Meters& meters)
{
    Figure figure = blankFigure("water.total");
    figure.columns = {dayColumn("Day"), numberColumn("Water", "m³", 2)};
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        const Interval interval = cut(day.whole, scope.interval());
        const QString date = day.date.toString(Qt::ISODate);
        figure.rows.push_back(measuredRow(date, {date, meters.amount(interval)}, meters.isWhole(interval) ? 1 : meters.coverage(interval), figure.minimum));
        figure.rows.back().coverage = static_cast<float>(meters.coverage(interval));
    }
    figure.atLeast = !meters.isWhole(scope.interval());
    return measured(std::move(figure), meters.amount(scope.interval()), meters.coverage(scope.interval()));
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const auto meters = scope.meters(scope.points().water);
    if (!meters)
        return meters.error();
    const bool has = !meters->isEmpty();
    sheet.put(has ? total(scope, *meters) : blankFigure("water.total"));
    sheet.put(has ? nightFlow(scope, *meters) : blankFigure("water.night_flow"));
    sheet.put(has ? continuousDays(scope, *meters) : blankFigure("water.continuous_days"));
    return Done{};
}

} // namespace

FigureMaker water()
{
    return {{"water.total", "water.night_flow", "water.continuous_days"}, make};
}

} // namespace holdfast
