// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/totals.h"

namespace holdfast {

std::optional<Timestamp> budgetReached(const Usage& usage, qint64 budget)
{
    constexpr qint64 mostDays = 36'500; // nobody plans further
    if (!usage.last || usage.bytesPerDay <= 0 || usage.bytes >= budget || (budget - usage.bytes) / usage.bytesPerDay > mostDays)
        return std::nullopt;
    return *usage.last + std::chrono::seconds((budget - usage.bytes) * 86'400 / usage.bytesPerDay);
}

} // namespace holdfast
