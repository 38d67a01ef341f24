// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tiers.h"

#include <limits>
#include <map>

namespace holdfast {

/// What of a series may go: everything before.
struct KeepBounds
{
    static constexpr qint64 nothing = std::numeric_limits<qint64>::min();

    qint64 samples = nothing;     ///< milliseconds, a whole hour
    qint64 fiveMinutes = nothing; ///< days from 1970
    qint64 hours = nothing;

    friend bool operator==(const KeepBounds&, const KeepBounds&) = default;
};

/// What one piece of letting go may cost, and what it did.
struct LettingGo
{
    int daysLeft = 8;                ///< to sum up
    std::vector<SeriesDay> summedUp;
    bool whole = true;               ///< everything asked for was done
};

/// Lets the samples of a series go, whole blocks at a time, and never before their sums are written. Where a block was damaged a gap row stays.
[[nodiscard]] Fault letSamplesGo(Database& history, quint32 series, const KeepBounds& bounds, LettingGo& letting);

/// Which series of a page have samples that may go.
[[nodiscard]] Expected<std::vector<quint32>> oldInPages(Database& history, qint64 key, const std::map<quint32, KeepBounds>& bounds);

/// Takes out of the pages what their series let go. A damaged page stays as it is.
[[nodiscard]] Fault trimPages(Database& history, qint64 key);

/// Lets sums go, whole rows at a time.
[[nodiscard]] Fault letSumsGo(Database& history, quint32 series, const KeepBounds& bounds);

/// Whether a whole block of the series may go.
[[nodiscard]] Expected<bool> hasOldBlocks(Database& history, quint32 series, qint64 until);

} // namespace holdfast
