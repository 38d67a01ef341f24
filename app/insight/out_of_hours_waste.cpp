// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/daily_rule.h"
#include "app/insight/figure_sheet.h"
#include "app/insight/insights.h"

#include <algorithm>

namespace holdfast {
namespace {

Insight insightOf(const FigureScope& scope, const InsightRule& rule, const RolePoint& meter, const std::vector<DayResidual>& run, const std::vector<DayResidual>& days)
{
    constexpr double clear = 2; // times the threshold
    Insight insight = blankInsight(scope, rule, meter);
    insight.id += u'/' + run.front().day.date.toString(Qt::ISODate);
    insight.interval = {run.front().day.whole.from, std::min(run.back().day.whole.to, scope.interval().to)};
    double waste = 0;
    double usual = 0;
    for (const DayResidual& day : run) {
        insight.strength += day.z / double(run.size());
        usual += day.baseline / double(run.size());
        waste += day.excess;
    }
    insight.observation = phrase("%1 used %2 kWh more than usual outside the site's hours in %3 days.", {meter.device->name, Amount{waste, 0}, Amount{double(run.size()), 0}});
    insight.baseline = phrase("Usual at these hours of the week: %1 kW, the median of eight weeks.", {Amount{usual, 1}});
    insight.check = phrase("Compare the time programmes with the site's hours; look for what was switched on by hand.");
    insight.confidence = insight.strength > clear * rule.threshold ? InsightConfidence::Likely : InsightConfidence::Possible;
    insight.waste = waste;
    insight.evidence = evidenceOf(days);
    return insight;
}

/// What also runs at night is told as a risen base load, once.
bool isBaseLoad(const std::vector<std::vector<DayResidual>>& nights, const std::vector<DayResidual>& run)
{
    return std::ranges::any_of(nights, [&](const std::vector<DayResidual>& night) {
        return night.front().day.whole.from <= run.back().day.whole.from && run.front().day.whole.from <= night.back().day.whole.from;
    });
}

Expected<> look(const FigureScope& scope, const InsightRule& rule, std::vector<Insight>& found)
{
    if (!scope.calendar().knowsHours())
        return Done{};
    for (const RolePoint& meter : electricMeters(scope.points())) {
        const auto days = dayResiduals(scope, meter, DailyHours::OutsideHours);
        const auto nights = dayResiduals(scope, meter, DailyHours::Night);
        if (!days || !nights)
            return days ? nights.error() : days.error();
        const auto known = episodes(*nights, rule.threshold);
        for (const auto& run : episodes(*days, rule.threshold)) {
            if (!isBaseLoad(known, run))
                found.push_back(insightOf(scope, rule, meter, run, *days));
        }
    }
    return Done{};
}

} // namespace

InsightRule outOfHoursWaste()
{
    return {"energy.out_of_hours_waste", "More energy outside the site's hours", 1.5,
            "Each hour outside the site's hours and not at night, against the median of the same hour of the week and its neighbours in the eight weeks before; the median of the day, on two days in a row.",
            "Robust daily rule: 0.5 false findings in a year on test data", look};
}

} // namespace holdfast
