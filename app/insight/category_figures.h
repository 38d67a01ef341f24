// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_sheet.h"
#include "app/insight/room_time.h"

namespace holdfast {

/// Rooms within category II, the worst first.
[[nodiscard]] Figure complianceFigure(const char* id, const std::vector<RoomCategories>& rooms, const CategoryBands& bands, const char* unit);
/// How the time is shared out among the categories.
[[nodiscard]] Figure footprintFigure(const char* id, const std::vector<RoomCategories>& rooms);

/// The largest first; rows of which too little is known last.
void sortByNumber(std::vector<FigureRow>& rows, std::size_t column);

} // namespace holdfast
