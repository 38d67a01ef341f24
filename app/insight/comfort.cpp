// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/category_figures.h"

namespace holdfast {
namespace {

/// Lower bounds of the heating season, upper ones of the cooling season: nobody tells which one it is.
constexpr CategoryBands warmth{{21.0, 20.0, 19.0}, {25.5, 26.0, 27.0}};
constexpr CategoryBands moisture{{30.0, 25.0, 20.0}, {50.0, 60.0, 70.0}};

constexpr double hour = 3'600'000;

double tooWarm(const CategoryTime& time)
{
    return time.above / hour;
}

double tooCold(const CategoryTime& time)
{
    return time.below / hour;
}

/// Of the room with the most; rooms of which too little is known say nothing.
Figure degreeHours(const char* id, const std::vector<RoomCategories>& rooms, double (*of)(const CategoryTime&))
{
    Figure figure = blankFigure(id);
    figure.columns = {nameColumn("Room"), numberColumn("Degree-hours", "K·h", 1)};
    std::optional<double> most;
    double known = 0;
    double wanted = 0;
    for (const RoomCategories& room : rooms) {
        known += room.time.known;
        wanted += room.time.wanted;
        const double degrees = of(room.time);
        figure.rows.push_back(measuredRow(room.space->id.text(), {room.space->name, degrees}, room.time.coverage(), figure.minimum));
        if (figure.rows.back().state == FigureState::Good)
            most = std::max(most.value_or(0), degrees);
    }
    sortByNumber(figure.rows, 1);
    figure.remarks.push_back(phrase("Limits %1 and %2 %3.", {Amount{warmth.low[1], 1}, Amount{warmth.high[1], 1}, QStringLiteral("°C")}));
    return measured(std::move(figure), most, wanted > 0 ? known / wanted : 0);
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const auto rooms = roomCategories(scope, scope.points().temperature, warmth);
    if (!rooms)
        return rooms.error();
    if (rooms->empty()) {
        for (const char* id : {"comfort.compliance", "comfort.footprint", "comfort.degree_hours_high", "comfort.degree_hours_low"})
            sheet.put(blankFigure(id));
        return Done{};
    }
    sheet.put(complianceFigure("comfort.compliance", *rooms, warmth, "°C"));
    sheet.put(footprintFigure("comfort.footprint", *rooms));
    sheet.put(degreeHours("comfort.degree_hours_high", *rooms, tooWarm));
    sheet.put(degreeHours("comfort.degree_hours_low", *rooms, tooCold));
    return Done{};
}

Expected<> makeHumidity(const FigureScope& scope, FigureSheet& sheet)
{
    const auto rooms = roomCategories(scope, scope.points().humidity, moisture);
    if (!rooms)
        return rooms.error();
    sheet.put(rooms->empty() ? blankFigure("comfort.humidity") : complianceFigure("comfort.humidity", *rooms, moisture, "%"));
    return Done{};
}

} // namespace

FigureMaker thermalComfort()
{
    return {{"comfort.compliance", "comfort.footprint", "comfort.degree_hours_high", "comfort.degree_hours_low"}, make};
}

FigureMaker humidity()
{
    return {{"comfort.humidity"}, makeHumidity};
}

} // namespace holdfast
