// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/category_figures.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::array categories{"Category I", "Category II", "Category III", "Outside"};

void sayWhatIsLeftOut(const RoomsTogether& all, Figure& figure)
{
    if (all.leftOut > 0)
        figure.remarks.push_back(phrase("%1 of %2 rooms are left out: too little is known of them.", {Amount{double(all.leftOut), 0}, Amount{double(all.leftOut + all.rooms), 0}}));
}

} // namespace

void sortByNumber(std::vector<FigureRow>& rows, std::size_t column)
{
    const auto number = [&](const FigureRow& row) {
        const double* value = std::get_if<double>(&row.cells[column]);
        return value == nullptr ? -1 : *value;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const FigureRow& a, const FigureRow& b) {
        return a.state != b.state ? a.state == FigureState::Good : number(a) > number(b);
    });
}

Figure complianceFigure(const char* id, const std::vector<RoomCategories>& rooms, const CategoryBands& bands, const char* unit)
{
    Figure figure = blankFigure(id);
    figure.columns = {nameColumn("Room"), numberColumn("Outside", "%", 1), numberColumn("Category I", "%", 1), numberColumn("Category II", "%", 1), numberColumn("Category III", "%", 1)};
    for (const RoomCategories& room : rooms) {
        const CategoryTime& time = room.time;
        figure.rows.push_back(measuredRow(room.space->id.text(), {room.space->name, time.percent(3), time.percent(0), time.percent(1), time.percent(2)}, time.coverage(), figure.minimum));
    }
    sortByNumber(figure.rows, 1);
    const RoomsTogether all = together(rooms, figure.minimum);
    sayWhatIsLeftOut(all, figure);
    figure.remarks.push_back(phrase("Limits %1 and %2 %3.", {Amount{bands.low[1], 0}, Amount{bands.high[1], 0}, QString::fromUtf8(unit)}));
    return measured(std::move(figure), all.rooms > 0 ? std::optional(all.compliance) : std::nullopt, all.coverage);
}

Figure footprintFigure(const char* id, const std::vector<RoomCategories>& rooms)
{
    Figure figure = blankFigure(id);
    const RoomsTogether all = together(rooms, figure.minimum);
    figure.columns = {wordColumn("Category"), numberColumn("Share", "%", 1)};
    for (std::size_t i = 0; i < categories.size(); ++i)
        figure.rows.push_back(measuredRow(QString::number(i + 1), {wordCell(categories[i]), all.percent[i]}, all.coverage, figure.minimum));
    sayWhatIsLeftOut(all, figure);
    return measured(std::move(figure), all.rooms > 0 ? std::optional(all.percent[3]) : std::nullopt, all.coverage);
}

} // namespace holdfast
