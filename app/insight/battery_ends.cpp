// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/battery_life.h"
#include "app/insight/figure_sheet.h"
#include "app/insight/insights.h"

namespace holdfast {
namespace {

std::optional<Timestamp> dayAfter(Timestamp now, std::optional<double> days)
{
    if (!days)
        return std::nullopt;
    return now + std::chrono::hours(static_cast<qint64>(*days * 24));
}

Insight insightOf(const FigureScope& scope, const InsightRule& rule, const BatteryLife& life)
{
    constexpr double wide = 2;
    Insight insight = blankInsight(scope, rule, life.role);
    const double days = *life.days;
    insight.strength = days;
    insight.due = dayAfter(scope.interval().to, life.days);
    insight.dueEarliest = dayAfter(scope.interval().to, life.fewest);
    insight.dueLatest = dayAfter(scope.interval().to, life.most);
    insight.observation = phrase("The battery of %1 is at %2 % and ends in about %3 days.", {life.role.device->name, Amount{life.charge, 0}, Amount{days, 0}});
    insight.baseline = !life.fewest ? phrase("Counted by the device") : phrase("Between %1 and %2 days, by the trend of %3 days.", {Amount{life.fewest.value_or(days), 0}, Amount{life.most.value_or(days), 0}, Amount{double(life.medians.size()), 0}});
    insight.check = phrase("Change the battery on the next round.");
    insight.confidence = life.most && *life.most <= wide * std::max(life.fewest.value_or(days), 1.0) ? InsightConfidence::Likely : InsightConfidence::Possible;
    insight.evidence = {{QStringLiteral("Charge"), {}, QStringLiteral("%"), life.time, life.medians}};
    return insight;
}

Expected<> look(const FigureScope& scope, const InsightRule& rule, std::vector<Insight>& found)
{
    const auto lives = batteryLives(scope);
    if (!lives)
        return lives.error();
    for (const BatteryLife& life : *lives) {
        if (life.days && *life.days <= rule.threshold)
            found.push_back(insightOf(scope, rule, life));
    }
    return Done{};
}

} // namespace

InsightRule batteryEnds()
{
    return {"health.battery_ends", "A battery ends soon", 60, "Theil–Sen line through daily medians, with Sen's range of slopes in nine of ten cases; at least 14 days, no further than twice the time seen.",
            "60 days (definition of this product)", look};
}

} // namespace holdfast
