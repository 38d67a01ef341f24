// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/battery_life.h"

#include <algorithm>

namespace holdfast {
namespace {

/// Those that end first, then those with the least charge.
bool isSooner(const BatteryLife& a, const BatteryLife& b)
{
    if (a.days.has_value() != b.days.has_value())
        return a.days.has_value();
    if (a.days && *a.days != *b.days)
        return *a.days < *b.days;
    return a.medians.empty() != b.medians.empty() ? b.medians.empty() : a.charge < b.charge;
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    constexpr double soon = 60;
    Figure figure = blankFigure("health.batteries");
    auto lives = batteryLives(scope);
    if (!lives)
        return lives.error();
    if (lives->empty()) {
        sheet.put(std::move(figure));
        return Done{};
    }
    std::vector<BatteryLife> all = std::move(lives).value();
    std::ranges::stable_sort(all, isSooner);
    figure.columns = {nameColumn("Device"), nameColumn("Room"), numberColumn("Charge", "%", 0), numberColumn("Days left", "d", 0), numberColumn("At least", "d", 0), numberColumn("At most", "d", 0), wordColumn("Method")};
    double due = 0;
    double coverage = 0;
    double unclear = 0;
    for (const BatteryLife& life : all) {
        due += life.days && *life.days <= soon ? 1 : 0;
        coverage += life.coverage / double(all.size());
        unclear += life.days ? 0 : 1;
        figure.rows.push_back(measuredRow(life.role.point->id.text(), {life.role.device->name, nameIn(life.role.space), life.medians.empty() ? FigureCell() : FigureCell(life.charge), numberCell(life.days), numberCell(life.fewest), numberCell(life.most), wordCell(life.word)},
                                          life.coverage, 0));
    }
    if (unclear > 0)
        figure.remarks.push_back(phrase("Of %1 of %2 batteries no end can be told.", {Amount{unclear, 0}, Amount{double(all.size()), 0}}));
    sheet.put(measured(std::move(figure), due, coverage));
    return Done{};
}

} // namespace

FigureMaker batteries()
{
    return {{"health.batteries"}, make};
}

} // namespace holdfast
