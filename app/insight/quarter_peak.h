// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/meters.h"

namespace holdfast {

/// The highest mean power of a quarter hour, of those known in full.
struct QuarterPeak
{
    double power = 0;
    std::optional<Timestamp> at; ///< its end
    std::size_t known = 0;
    std::size_t wanted = 0;

    void take(const QuarterPeak& other);
};

/// Quarter hours from the beginning of the day on, of those that lie within.
[[nodiscard]] QuarterPeak quarterPeak(const Meters& meters, const Interval& day, const Interval& within);

} // namespace holdfast
