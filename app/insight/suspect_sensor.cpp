// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_sheet.h"
#include "app/insight/insights.h"
#include "app/insight/suspects.h"

namespace holdfast {
namespace {

Insight insightOf(const FigureScope& scope, const InsightRule& rule, const SensorSuspicion& one)
{
    Insight insight = blankInsight(scope, rule, one.role);
    insight.id += u'#' + QString::number(int(one.kind));
    insight.interval = one.interval;
    insight.strength = one.value;
    insight.observation = phrase("%1 of %2: %3 %4.", {one.role.point->name, one.role.device->name, Amount{one.value, 1}, QString::fromUtf8(unitFor(one.kind, *one.role.point))});
    insight.baseline = phrase(wordFor(one.kind));
    insight.check = phrase("Compare it with a reference, then calibrate or change it.");
    insight.confidence = one.kind == SuspicionKind::Impossible || one.kind == SuspicionKind::StandsStill ? InsightConfidence::Likely : InsightConfidence::Possible;
    return insight;
}

Expected<> look(const FigureScope& scope, const InsightRule& rule, std::vector<Insight>& found)
{
    const auto check = sensorSuspicions(scope);
    if (!check)
        return check.error();
    for (const SensorSuspicion& one : check->suspicions)
        found.push_back(insightOf(scope, rule, one));
    return Done{};
}

} // namespace

InsightRule suspectSensor()
{
    return {"health.suspect_sensor", "A sensor should be checked", 0, "Values that stand still, lie outside what is possible, or stay apart from the sensors around them.", "Definition of this product", look};
}

} // namespace holdfast
