// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/format.h"
#include "ui/look/trend_lane.h"

namespace holdfast {

/// The lane for those who hear it: the newest value, the range, the period and how many gaps it has.
[[nodiscard]] QString spokenOf(const TrendFace& face, const Format& format);

/// What the lane says at a time: the column that begins there or before.
[[nodiscard]] QString spokenAt(const TrendFace& face, Timestamp at, const Format& format);

/// Makes every lane a chart with a value for screen readers. May be called any number of times.
void exposeLanes();

} // namespace holdfast
