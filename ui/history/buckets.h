// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"

class QTimeZone;

namespace holdfast {

/// Columns of a round width that begin at round times of the site's day and cover what is shown.
struct Buckets
{
    Interval interval;
    Ticks width{1};

    [[nodiscard]] int count() const { return static_cast<int>((interval.to - interval.from) / width); }

    friend bool operator==(const Buckets&, const Buckets&) = default;
};

/// About one column for every two pixels: more would only be drawn on top of each other.
[[nodiscard]] Buckets bucketsFor(const Interval& shown, int pixels, const QTimeZone& zone);

} // namespace holdfast
