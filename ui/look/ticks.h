// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/trend_lane.h"

#include <vector>

namespace holdfast {

struct TimeTick
{
    Timestamp at;
    QString label;
};

/// Round times of the site's day that fit the width, about every 90 px.
[[nodiscard]] std::vector<TimeTick> timeTicks(const Interval& interval, qreal width, const Format& format);

/// Three to five round numbers between the ends.
[[nodiscard]] std::vector<double> valueTicks(double low, double high, int most);

} // namespace holdfast
