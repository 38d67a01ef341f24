// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

namespace holdfast {
namespace {

void sayWhichMeters(const FigureScope& scope, const Meters& meters, Figure& figure)
{
    if (!scope.points().namesMain && meters.all().size() > 1)
        figure.remarks.push_back(phrase("No main meter is named: %1 meters are added up.", {Amount{static_cast<double>(meters.all().size()), 0}}));
    int resets = 0;
    for (const MeterPast& meter : meters.all())
        resets += meter.use.resets();
    if (resets > 0)
        figure.remarks.push_back(phrase("Meters began again %1 times: what they counted before that and after the last reading is not known.", {Amount{double(resets), 0}}));
}

/// One row for each day, as the period cuts it: they add up to the whole.
void addDays(const FigureScope& scope, const Meters& meters, Figure& figure)
{
    figure.columns = {dayColumn("Day"), numberColumn("Energy", "kWh", 1)};
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        const Interval interval = cut(day.whole, scope.interval());
        const double coverage = meters.coverage(interval);
        const bool isWhole = meters.isWhole(interval);
        figure.rows.push_back({day.date.toString(Qt::ISODate), {day.date.toString(Qt::ISODate), meters.amount(interval)}, static_cast<float>(coverage),
                               isWhole || coverage >= static_cast<double>(figure.minimum) ? FigureState::Good : FigureState::InsufficientData});
    }
}

Figure total(const FigureScope& scope, const Meters& meters, const char* id)
{
    Figure figure = blankFigure(id);
    sayWhichMeters(scope, meters, figure);
    addDays(scope, meters, figure);
    figure.atLeast = !meters.isWhole(scope.interval());
    return measured(std::move(figure), meters.amount(scope.interval()), meters.coverage(scope.interval()));
}

Figure intensity(const FigureScope& scope, const Meters& meters)
{
    Figure figure = blankFigure("energy.intensity");
    const double area = scope.site().areaSquareMetres;
    if (area <= 0) {
        figure.remarks.push_back(phrase("The site's floor area is not known."));
        return figure;
    }
    figure.remarks.push_back(phrase("Floor area %1 m², as the site model says.", {Amount{area, 0}}));
    figure.atLeast = !meters.isWhole(scope.interval());
    return measured(std::move(figure), meters.amount(scope.interval()) / area, meters.coverage(scope.interval()));
}

Figure outOfHours(const FigureScope& scope, const Meters& meters)
{
    Figure figure = blankFigure("energy.out_of_hours");
    if (!scope.calendar().knowsHours()) {
        figure.remarks.push_back(phrase("The site's hours are not known."));
        return figure;
    }
    const double all = meters.placed(scope.interval());
    double inside = 0;
    for (const Interval& interval : scope.occupied())
        inside += meters.placed(interval);
    figure.columns = {wordColumn("When"), numberColumn("Energy", "kWh", 1), numberColumn("Mean power", "kW", 1)};
    const Spans outside = without({scope.interval()}, scope.occupied());
    const auto mean = [](double energy, const Spans& spans, double coverage) {
        const double hours = std::chrono::duration<double, std::ratio<3600>>(lengthOf(spans)).count() * coverage;
        return hours > 0 ? FigureCell(energy / hours) : FigureCell();
    };
    const double coverageIn = meters.coverage(scope.occupied());
    const double coverageOut = meters.coverage(outside);
    figure.rows = {measuredRow(QStringLiteral("inside"), {wordCell("Within hours"), inside, mean(inside, scope.occupied(), coverageIn)}, coverageIn, figure.minimum),
                   measuredRow(QStringLiteral("outside"), {wordCell("Outside hours"), all - inside, mean(all - inside, outside, coverageOut)}, coverageOut, figure.minimum)};
    return measured(std::move(figure), all > 0 ? std::optional(percentOf(all - inside, all)) : std::nullopt, meters.coverage(scope.interval()));
}

/// Mean energy of days of a kind; what is missing of a day counts as the rest of it.
struct DayMean
{
    double energy = 0;
    int days = 0;
};

Figure weekendRatio(const FigureScope& scope, const Meters& meters)
{
    constexpr double valid = 0.5;
    Figure figure = blankFigure("energy.weekend_ratio");
    DayMean weekend;
    DayMean weekdays;
    double wanted = 0;
    double known = 0;
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        if (day.holiday || cut(day.whole, scope.interval()) != day.whole)
            continue;
        const double coverage = meters.coverage(day.whole);
        wanted += 1;
        known += coverage >= valid ? 1 : 0;
        if (coverage < valid)
            continue;
        DayMean& kind = day.date.dayOfWeek() >= 6 ? weekend : weekdays;
        kind.energy += meters.placed(day.whole) / coverage;
        ++kind.days;
    }
    const bool has = weekend.days > 0 && weekdays.days > 0 && weekdays.energy > 0;
    const auto ratio = has ? std::optional(weekend.energy / weekend.days / (weekdays.energy / weekdays.days)) : std::nullopt;
    return measured(std::move(figure), ratio, wanted > 0 ? known / wanted : 0);
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const Expected<Meters>& meters = scope.electricity();
    if (!meters)
        return meters.error();
    if (meters->isEmpty()) {
        for (const char* id : {"energy.total", "energy.intensity", "energy.out_of_hours", "energy.weekend_ratio"})
            sheet.put(blankFigure(id));
        return Done{};
    }
    sheet.put(total(scope, *meters, "energy.total"));
    sheet.put(intensity(scope, *meters));
    sheet.put(outOfHours(scope, *meters));
    sheet.put(weekendRatio(scope, *meters));
    return Done{};
}

Expected<> makeHeat(const FigureScope& scope, FigureSheet& sheet)
{
    const auto meters = scope.meters(scope.points().heatMeters);
    if (!meters)
        return meters.error();
    sheet.put(meters->isEmpty() ? blankFigure("energy.heat") : total(scope, *meters, "energy.heat"));
    return Done{};
}

} // namespace

FigureMaker energyUse()
{
    return {{"energy.total", "energy.intensity", "energy.out_of_hours", "energy.weekend_ratio"}, make};
}

FigureMaker heatUse()
{
    return {{"energy.heat"}, makeHeat};
}

} // namespace holdfast
