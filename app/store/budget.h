// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/retention.h"

namespace holdfast {

/// What lies in the file; pages that are free do not count.
[[nodiscard]] Expected<qint64> usedBytes(Database& history);

/// How much of so many used bytes goes under a budget; 0: all may stay, or there is no budget.
[[nodiscard]] qint64 excessOf(qint64 used, qint64 budget);

/// Holds the file within so many bytes, its log included, by moving on what may go.
class Budget
{
public:
    void set(qint64 bytes); ///< 0: no limit

    /// Moves the bounds on when there is more in the file than may be. True: it did.
    [[nodiscard]] Expected<bool> tighten(Database& history, qint64 newest);

    /// The file itself is larger than it may be.
    [[nodiscard]] Expected<bool> isExceeded(Database& history) const;

    [[nodiscard]] const KeepBounds& bounds() const { return m_bounds; }

private:
    [[nodiscard]] Expected<bool> tightenSamples(Database& history, qint64 newest);
    [[nodiscard]] Expected<bool> tightenSums(Database& history, qint64 newest, qint64 width, qint64& bound);

    qint64 m_limit = 0; ///< for the file alone
    KeepBounds m_bounds;
    qint64 m_step = 0;
    bool m_tight = false;
};

} // namespace holdfast
