// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/category_figures.h"

#include <limits>

namespace holdfast {
namespace {

/// Category I to III: so many ppm above the air outside.
CategoryBands bandsOver(double outdoor)
{
    constexpr double none = std::numeric_limits<double>::lowest();
    return {{none, none, none}, {outdoor + 550, outdoor + 800, outdoor + 1350}};
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const CategoryBands bands = bandsOver(scope.basis().outdoorCarbonDioxide);
    const auto rooms = roomCategories(scope, scope.points().carbonDioxide, bands);
    if (!rooms)
        return rooms.error();
    if (rooms->empty()) {
        sheet.put(blankFigure("air.compliance"));
        sheet.put(blankFigure("air.footprint"));
        return Done{};
    }
    Figure compliance = complianceFigure("air.compliance", *rooms, bands, "ppm");
    compliance.remarks.back() = phrase("Limit %1 ppm: %2 ppm outside and 800 ppm.", {Amount{bands.high[1], 0}, Amount{scope.basis().outdoorCarbonDioxide, 0}});
    sheet.put(std::move(compliance));
    sheet.put(footprintFigure("air.footprint", *rooms));
    return Done{};
}

} // namespace

FigureMaker airQuality()
{
    return {{"air.compliance", "air.footprint"}, make};
}

} // namespace holdfast
