// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/quantity.h"

#include <vector>

namespace holdfast {

/// How long history is kept, in days. 0: for ever.
struct KeepTimes
{
    int samples = 90;     ///< every single one
    int fiveMinutes = 730; ///< sums over 5 minutes
    int hours = 0;        ///< sums over an hour

    friend bool operator==(const KeepTimes&, const KeepTimes&) = default;
};

/// What one kind of measurement has of its own.
struct QuantityKeepTimes
{
    Quantity quantity = Quantity::None;
    KeepTimes times;

    friend bool operator==(const QuantityKeepTimes&, const QuantityKeepTimes&) = default;
};

/// How a site's history is kept: a data directory is one site's.
struct KeepingSettings
{
    KeepTimes usual;
    std::vector<QuantityKeepTimes> apart; ///< those that differ
    qint64 budget = 20LL * 1024 * 1024 * 1024; ///< bytes history may take on the disk; 0: as many as there are
    int backupEvery = 24; ///< hours; 0: never by itself
    int backupsKept = 7;
    QString backupFolder; ///< empty: in the data directory

    [[nodiscard]] const KeepTimes& timesOf(Quantity quantity) const;

    friend bool operator==(const KeepingSettings&, const KeepingSettings&) = default;
};

/// History can be kept in no less: what waits for the disk needs room too.
inline constexpr qint64 leastBudget = 128LL * 1024 * 1024;

/// Code Invalid: sums gone before what they sum up, a budget too small, nonsense.
[[nodiscard]] Expected<> checked(const KeepingSettings& settings);

} // namespace holdfast
