// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_sheet.h"

namespace holdfast {

/// All there are, in the order they are worked out.
[[nodiscard]] std::vector<FigureMaker> figureMakers();

// One file each.
[[nodiscard]] FigureMaker energyUse();
[[nodiscard]] FigureMaker energyPower();
[[nodiscard]] FigureMaker energyBalance();
[[nodiscard]] FigureMaker energyCost();
[[nodiscard]] FigureMaker emissions();
[[nodiscard]] FigureMaker heatUse();
[[nodiscard]] FigureMaker degreeDays();
[[nodiscard]] FigureMaker thermalComfort();
[[nodiscard]] FigureMaker humidity();
[[nodiscard]] FigureMaker airQuality();
[[nodiscard]] FigureMaker sensorSuspects();
[[nodiscard]] FigureMaker occupancy();
[[nodiscard]] FigureMaker peopleAtOnce();
[[nodiscard]] FigureMaker lighting();
[[nodiscard]] FigureMaker doorEvents();
[[nodiscard]] FigureMaker entries();
[[nodiscard]] FigureMaker water();
[[nodiscard]] FigureMaker availability();
[[nodiscard]] FigureMaker batteries();
[[nodiscard]] FigureMaker signalStrength();
[[nodiscard]] FigureMaker firmware();
[[nodiscard]] FigureMaker reboots();
[[nodiscard]] FigureMaker serviceLevels();

} // namespace holdfast
