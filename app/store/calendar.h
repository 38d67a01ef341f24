// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/totals.h"

namespace holdfast {

/// The edges of the calendar's buckets in a time zone that touch the interval; the first and the last are the interval's own. In milliseconds since 1970.
[[nodiscard]] Expected<std::vector<qint64>> calendarEdges(Interval interval, CalendarUnit unit, const QByteArray& timeZone);

} // namespace holdfast
