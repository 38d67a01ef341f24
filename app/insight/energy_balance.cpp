// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include <algorithm>

namespace holdfast {
namespace {

FigureRow rowOf(const MeterPast& meter, const Interval& interval, double all, float minimum)
{
    const double amount = meter.use.amount(interval);
    return measuredRow(meter.role.point->id.text(), {meter.role.device->name, nameIn(meter.role.space), amount, percentOf(amount, all)}, meter.use.known(interval) / lengthOf(interval), minimum);
}

/// What one meter does not know the others cannot explain: the worst of them says how much is known.
double worstCoverage(const Meters& meters, const Interval& interval)
{
    double worst = 1;
    for (const MeterPast& meter : meters.all())
        worst = std::min(worst, meter.use.isWhole(interval) ? 1.0 : meter.use.known(interval) / lengthOf(interval));
    return worst;
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    Figure figure = blankFigure("energy.balance");
    const Expected<Meters>& mains = scope.electricity();
    const auto subs = scope.meters(scope.points().subMeters);
    if (!mains || !subs)
        return mains ? subs.error() : mains.error();
    if (mains->isEmpty() || subs->isEmpty() || isEmpty(scope.interval())) {
        figure.remarks.push_back(phrase("Nobody has said yet which meters are submeters of the main meter."));
        sheet.put(std::move(figure));
        return Done{};
    }
    const double all = mains->amount(scope.interval());
    const double explained = subs->amount(scope.interval());
    figure.columns = {nameColumn("Meter"), nameColumn("Room"), numberColumn("Energy", "kWh", 1), numberColumn("Share", "%", 1)};
    for (const MeterPast& meter : subs->all())
        figure.rows.push_back(rowOf(meter, scope.interval(), all, figure.minimum));
    std::ranges::stable_sort(figure.rows, std::greater<>(), [](const FigureRow& row) { return std::get<double>(row.cells[2]); });
    for (const MeterPast& meter : mains->all())
        figure.rows.insert(figure.rows.begin(), rowOf(meter, scope.interval(), all, figure.minimum));
    figure.remarks.push_back(phrase("%1 kWh of %2 kWh are explained.", {Amount{explained, 1}, Amount{all, 1}}));
    const double coverage = std::min(worstCoverage(*mains, scope.interval()), worstCoverage(*subs, scope.interval()));
    sheet.put(measured(std::move(figure), all > 0 ? std::optional(100 * (all - explained) / all) : std::nullopt, coverage));
    return Done{};
}

} // namespace

FigureMaker energyBalance()
{
    return {{"energy.balance"}, make};
}

} // namespace holdfast
