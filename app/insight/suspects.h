// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_scope.h"

namespace holdfast {

/// Why a sensor should be looked at.
enum class SuspicionKind : quint8 { StandsStill, Impossible, ApartFromRoom, NeverFresh };

struct SensorSuspicion
{
    RolePoint role;
    SuspicionKind kind = SuspicionKind::StandsStill;
    double value = 0;  ///< hours it stood still, the impossible value, how far apart, the lowest value
    Interval interval; ///< in which it was so
};

/// What was found, and how much of the time of all sensors is known.
struct SensorCheck
{
    std::vector<SensorSuspicion> suspicions;
    double coverage = 0;
};

/// Of all sensors of air in rooms.
[[nodiscard]] Expected<SensorCheck> sensorSuspicions(const FigureScope& scope);

/// A text of the context "figures".
[[nodiscard]] const char* wordFor(SuspicionKind kind);
[[nodiscard]] const char* unitFor(SuspicionKind kind, const Point& point);

} // namespace holdfast
