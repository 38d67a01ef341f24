// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/rooms.h"
#include "app/site/weather.h"

namespace holdfast::site {

/// How many people are in a room: those who work there come, lunch and go by habits of their own; meetings fill meeting rooms by the hour.
[[nodiscard]] int peopleAt(const RoomPlan& room, const LocalTime& time, quint64 seed);

/// 0 to 1: how much people move through doors and lifts.
[[nodiscard]] double trafficAt(const LocalTime& time);

} // namespace holdfast::site
