// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/daily_rule.h"
#include "app/insight/figure_sheet.h"
#include "app/insight/insights.h"

namespace holdfast {
namespace {

double meanOf(const std::vector<DayResidual>& days, double DayResidual::*what)
{
    double sum = 0;
    for (const DayResidual& day : days)
        sum += day.*what / double(days.size());
    return sum;
}

Insight insightOf(const FigureScope& scope, const InsightRule& rule, const RolePoint& meter, const std::vector<DayResidual>& run, const std::vector<DayResidual>& days)
{
    constexpr double clear = 2; // times the threshold
    Insight insight = blankInsight(scope, rule, meter);
    insight.id += u'/' + run.front().day.date.toString(Qt::ISODate);
    insight.interval = {run.front().day.whole.from, std::min(run.back().day.whole.to, scope.interval().to)};
    insight.strength = meanOf(run, &DayResidual::z);
    const double power = meanOf(run, &DayResidual::power);
    const double usual = meanOf(run, &DayResidual::baseline);
    insight.observation = phrase("%1 drew %2 kW at night for %3 days.", {meter.device->name, Amount{power, 1}, Amount{double(run.size()), 0}});
    insight.baseline = phrase("Usual at these hours of the week: %1 kW, the median of eight weeks.", {Amount{usual, 1}});
    insight.check = phrase("See what was left on or runs by hand since %1.", {run.front().day.whole.from});
    insight.confidence = insight.strength > clear * rule.threshold ? InsightConfidence::Likely : InsightConfidence::Possible;
    double waste = 0;
    for (const DayResidual& day : run)
        waste += day.excess;
    insight.waste = waste;
    insight.evidence = evidenceOf(days);
    return insight;
}

Expected<> look(const FigureScope& scope, const InsightRule& rule, std::vector<Insight>& found)
{
    for (const RolePoint& meter : electricMeters(scope.points())) {
        const auto days = dayResiduals(scope, meter, DailyHours::Night);
        if (!days)
            return days.error();
        for (const auto& run : episodes(*days, rule.threshold))
            found.push_back(insightOf(scope, rule, meter, run, *days));
    }
    return Done{};
}

} // namespace

InsightRule baseLoadShift()
{
    return {"energy.base_load_shift", "Base load has risen", 1.5,
            "Each night hour against the median of the same hour of the week and its neighbours in the eight weeks before, in robust standard deviations; the median of the night, on two days in a row.",
            "Robust daily rule: 0.5 false findings in a year on test data", look};
}

} // namespace holdfast
