// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec/tier.h"
#include "app/store/database.h"
#include "app/store/loose_samples.h"

#include <vector>

namespace holdfast {

inline constexpr qint64 dayLength = 24 * 3600 * 1000; ///< milliseconds
inline constexpr qint64 fineWidth = 300;              ///< seconds
inline constexpr qint64 coarseWidth = 3600;

/// The day in UTC, counted from 1970.
[[nodiscard]] constexpr qint64 dayOf(qint64 at)
{
    return at / dayLength - (at % dayLength < 0 ? 1 : 0);
}

/// Which row of a tier knows a day: one row a day of the fine one, one every 42 days of the coarse one.
[[nodiscard]] qint64 spanOf(qint64 width, qint64 day);
/// The first day of a row.
[[nodiscard]] qint64 firstDayOf(qint64 width, qint64 span);

/// Whether a row of this key can hold these buckets.
[[nodiscard]] bool areOfSpan(const std::vector<Bucket>& buckets, qint64 width, qint64 span);

/// Nothing in it: there is no such row, or it is damaged.
[[nodiscard]] Fault readTier(Database& history, quint32 series, qint64 width, qint64 span, std::optional<std::vector<Bucket>>& buckets);

/// A day of a series.
struct SeriesDay
{
    quint32 series = 0;
    qint64 day = 0;
};

/// Sums a day up from its samples, whatever stood there before, and takes it from the list of stale ones. A day that holds damaged blocks stays stale.
/// `shared`: among several days of one transaction.
[[nodiscard]] Fault rebuildDay(Database& history, const SeriesDay& which, LooseSamples* shared = nullptr);

/// The same before the samples go: the fine sums also where they take more room, and what is damaged left out. False: something was.
[[nodiscard]] Expected<bool> sumUpForGood(Database& history, const SeriesDay& which);

} // namespace holdfast
