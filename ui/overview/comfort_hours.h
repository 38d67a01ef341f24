// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "app/model/picture.h"
#include "ui/overview/kpi_points.h"

#include <QDateTime>

#include <functional>

namespace holdfast::overview {

/// The part of the occupied time the rooms were in their band: of each room what was measured, rooms by their area.
struct ComfortHours
{
    std::optional<double> share; ///< 0 to 1; nothing where too little was measured
    double coverage = 0;         ///< measured time of the wanted time
    bool today = true;           ///< false: today nobody was expected yet, this is the working day before

    friend bool operator==(const ComfortHours&, const ComfortHours&) = default;
};

/// Less than this is no figure but a gap.
inline constexpr double leastComfortCoverage = 0.5;

/// Of series in columns over `day`, whose end is now. Nothing when nobody was expected in that time or nothing was asked.
[[nodiscard]] std::optional<ComfortHours> comfortHours(const Picture& picture, const KpiPoints& points, const std::vector<Series>& series, int columns, const Interval& day,
                                                       const std::function<QDateTime(Timestamp)>& local);

} // namespace holdfast::overview
