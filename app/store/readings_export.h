// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "app/model/ports.h"

namespace holdfast {

/// Everything recorded in the interval, point after point: NDJSON when the file's name ends in .ndjson, else CSV. Answers the number of rows.
/// Further points are those that are in the picture no more: of them the id alone is known.
[[nodiscard]] Expected<qint64> exportReadings(const Picture& picture, const HistoryReader& history, Interval interval, const QString& file, const std::vector<PointId>& further = {},
                                              const Cancelled& cancelled = {});

/// The alarm journal of the interval, oldest first, as CSV. Answers the number of rows.
[[nodiscard]] Expected<qint64> exportAlarms(const HistoryReader& history, Interval interval, const QString& file);

/// All there is.
[[nodiscard]] Interval always();

} // namespace holdfast
