// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_scope.h"

#include <array>

namespace holdfast {

/// One day against what the same hours of the week were in the eight weeks before: how many spreads its middle hour was above.
struct DayResidual
{
    SiteDay day;
    double z = 0;
    double power = 0;    ///< median of its hours, kW
    double baseline = 0; ///< median of what was usual then
    double excess = 0;   ///< kWh more than usual in those hours
};

/// Which hours of a day are looked at.
enum class DailyHours : quint8 { Night, OutsideHours };

/// Days of which enough is known, and enough was known before them.
[[nodiscard]] Expected<std::vector<DayResidual>> dayResiduals(const FigureScope& scope, const RolePoint& meter, DailyHours hours);

/// Runs of at least two days in a row beyond the threshold.
[[nodiscard]] std::vector<std::vector<DayResidual>> episodes(const std::vector<DayResidual>& days, double threshold);

/// Every electric meter once.
[[nodiscard]] std::vector<RolePoint> electricMeters(const SitePoints& points);

/// Both lines of the evidence.
[[nodiscard]] std::vector<InsightTrace> evidenceOf(const std::vector<DayResidual>& days);

} // namespace holdfast
