// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure_basis.h"
#include "app/model/picture.h"

namespace holdfast {

/// A point behind a figure, with what it hangs on. Points into a picture, which must stay.
struct RolePoint
{
    const Point* point = nullptr;
    const Device* device = nullptr;
    const Space* space = nullptr; ///< nullptr: nobody said where it is
};

/// Who measures what, by quantity, function and place. Each list by id of its points, so that the same site always yields the same answer.
struct SitePoints
{
    std::vector<RolePoint> mainMeters;   ///< of electricity: a counter where the device has one, else power
    std::vector<RolePoint> subMeters;    ///< as somebody said …
    std::vector<RolePoint> otherMeters;  ///< … and electric ones nobody said anything of
    bool namesMain = false;              ///< false: all meters together stand for the site
    std::vector<RolePoint> heatMeters;
    std::optional<RolePoint> outdoor;    ///< temperature
    std::vector<RolePoint> temperature;  ///< air of rooms where people are
    std::vector<RolePoint> humidity;
    std::vector<RolePoint> carbonDioxide;
    std::vector<RolePoint> occupied;     ///< yes or no, and counted people
    std::vector<RolePoint> people;
    std::vector<RolePoint> lights;
    std::vector<RolePoint> doorsForced;
    std::vector<RolePoint> doorsHeld;
    std::vector<RolePoint> entries;
    std::vector<RolePoint> water;
    std::vector<RolePoint> batteries;
    std::vector<RolePoint> signalStrength;
    std::vector<RolePoint> runningFor;   ///< time since a device started
};

[[nodiscard]] SitePoints sitePoints(const Picture& picture, const FigureBasis& basis);

/// In kW, kWh or m³; nothing for other units.
[[nodiscard]] std::optional<double> kilowattsIn(const QString& unit);
[[nodiscard]] std::optional<double> kilowattHoursIn(const QString& unit);
[[nodiscard]] std::optional<double> cubicMetresIn(const QString& unit);

} // namespace holdfast
