// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_scope.h"

namespace holdfast {

/// What a battery's line says of its end.
struct BatteryLife
{
    RolePoint role;
    double charge = 0;             ///< per cent, at the end
    std::optional<double> days;    ///< from the end of the period on …
    std::optional<double> fewest;  ///< … between here
    std::optional<double> most;    ///< … and here; nothing: no clear end
    std::vector<Timestamp> time;   ///< daily medians
    std::vector<double> medians;
    const char* word = "";         ///< which method, or why there is none
    double coverage = 0;           ///< days with values of all days
};

/// Charge at which a battery is to be changed.
inline constexpr double batteryEmpty = 5;

[[nodiscard]] Expected<std::vector<BatteryLife>> batteryLives(const FigureScope& scope);

} // namespace holdfast
