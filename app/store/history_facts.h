// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "app/store/data_dir.h"

namespace holdfast {

/// What would go at once if history were kept so. Reads lengths only, no block.
[[nodiscard]] Expected<KeepForecast> forecastKeeping(const DataDir& dir, const KeepingSettings& settings, Timestamp now);

/// How often it stands in the table of gaps, whosever it is.
[[nodiscard]] Expected<qint64> countGaps(const DataDir& dir, GapReason reason);

/// The one that ended last; nothing: there is none.
[[nodiscard]] Expected<std::optional<Interval>> lastGap(const DataDir& dir, GapReason reason);

/// Why what was saved about keeping does not apply; empty: it does.
[[nodiscard]] Expected<QString> keepingFault(const DataDir& dir);

} // namespace holdfast
