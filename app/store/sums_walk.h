// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tiers.h"

#include <functional>

namespace holdfast {

/// Where the samples of a series begin; before it, its sums are all there is. Nothing: no sample was let go.
[[nodiscard]] Expected<std::optional<qint64>> samplesBegin(Database& history, quint32 series);

/// From here on that is so.
[[nodiscard]] Fault letSamplesBegin(Database& history, quint32 series, qint64 at);

/// Buckets that begin in [from, to), in time order: day by day those of `preferred` seconds, or the other ones where there are none.
[[nodiscard]] Fault walkSums(Database& history, quint32 series, qint64 from, qint64 to, qint64 preferred, const std::function<void(const Bucket&, qint64 width)>& sink);

/// The spans of one tier of a series that touch the days.
[[nodiscard]] Fault listSpans(Database& history, quint32 series, qint64 width, qint64 firstDay, qint64 lastDay, std::vector<qint64>& spans);

} // namespace holdfast
