// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace holdfast {

/// Intervals in time order that neither touch nor overlap.
using Spans = std::vector<Interval>;

/// Any intervals, brought into that form; empty ones are left out.
[[nodiscard]] Spans united(std::vector<Interval> intervals);
[[nodiscard]] Spans common(const Spans& a, const Spans& b);
[[nodiscard]] Spans without(const Spans& a, const Spans& b);
[[nodiscard]] std::chrono::milliseconds lengthOf(const Spans& spans);

[[nodiscard]] inline Interval cut(const Interval& interval, const Interval& by)
{
    return {std::max(interval.from, by.from), std::min(interval.to, by.to)};
}

[[nodiscard]] inline bool isEmpty(const Interval& interval)
{
    return interval.from >= interval.to;
}

/// In milliseconds as a number to calculate with.
[[nodiscard]] inline double lengthOf(const Interval& interval)
{
    return isEmpty(interval) ? 0.0 : static_cast<double>((interval.to - interval.from).count());
}

} // namespace holdfast
