// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/site.h"

#include <span>

namespace holdfast::site {

/// One room of Harbour House: metres from the floor's upper left corner.
struct RoomPlan
{
    const char* code = ""; ///< "3.12", "3.OW": the first part of the names of the devices in it
    const char* name = ""; ///< UTF-8
    int floor = 0;
    SpaceKind kind = SpaceKind::Room;
    double x = 0;
    double y = 0;
    double width = 0;
    double depth = 0;
    int seats = 0;
};

[[nodiscard]] std::span<const RoomPlan> rooms();

/// -1 for a code nobody knows.
[[nodiscard]] int roomIndex(const char* code);

[[nodiscard]] SpaceId spaceIdOf(const RoomPlan& room);

} // namespace holdfast::site
