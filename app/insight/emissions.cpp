// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include <algorithm>

namespace holdfast {
namespace {

struct EnergyUsed
{
    QString energy; ///< as the factor table calls it
    const Meters* meters = nullptr;
};

void addRow(const FigureScope& scope, const EnergyUsed& used, const EmissionFactor& factor, Figure& figure)
{
    const double amount = used.meters->amount(scope.interval());
    figure.rows.push_back(measuredRow(factor.energy, {factor.energy, amount, factor.kilogramsPerKwh, amount * factor.kilogramsPerKwh, factor.source, double(factor.year)},
                                      used.meters->coverage(scope.interval()), figure.minimum));
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    Figure figure = blankFigure("energy.co2e");
    const Expected<Meters>& electricity = scope.electricity();
    const auto heat = scope.meters(scope.points().heatMeters);
    if (!electricity || !heat)
        return electricity ? heat.error() : electricity.error();
    figure.columns = {nameColumn("Energy kind"), numberColumn("Energy", "kWh", 1), numberColumn("Factor", "kg/kWh", 3), numberColumn("Emissions", "kg CO₂e", 1), nameColumn("Source"),
                      numberColumn("Year", "", 0)};
    double sum = 0;
    double coverage = 1;
    for (const EnergyUsed& used : {EnergyUsed{QStringLiteral("electricity"), &*electricity}, EnergyUsed{QStringLiteral("heat"), &*heat}}) {
        const auto factor = std::ranges::find(scope.basis().factors, used.energy, &EmissionFactor::energy);
        if (used.meters->isEmpty())
            continue;
        if (factor == scope.basis().factors.end() || factor->source.isEmpty() || factor->year <= 0) {
            figure.remarks.push_back(phrase("There is no factor with source and year for %1.", {used.energy}));
            continue;
        }
        addRow(scope, used, *factor, figure);
        sum += used.meters->amount(scope.interval()) * factor->kilogramsPerKwh;
        coverage = std::min(coverage, used.meters->coverage(scope.interval()));
        figure.atLeast = figure.atLeast || !used.meters->isWhole(scope.interval());
    }
    sheet.put(figure.rows.empty() ? std::move(figure) : measured(std::move(figure), sum, coverage));
    return Done{};
}

} // namespace

FigureMaker emissions()
{
    return {{"energy.co2e"}, make};
}

} // namespace holdfast
