// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/verify.h"

namespace holdfast {

/// What was copied out of a damaged history, and what was not.
struct SalvageReport
{
    qint64 rows = 0;    ///< blocks, pages and rows of the journal that are whole
    qint64 samples = 0; ///< in them
    qint64 sums = 0;
    qint64 gaps = 0;
    qint64 fromPages = 0; ///< of the rows: found page by page, where the tables around them are torn
    HistoryReport lost;
};

/// Copies everything that can be read out of `damaged` into the new file `into`, and leaves the old one as it is. What is lost is a gap with its reason there.
/// Refused: `into` is there already. Nobody may record meanwhile.
[[nodiscard]] Expected<SalvageReport> salvageHistory(const QString& damaged, const QString& into, const Cancelled& cancelled = {});

} // namespace holdfast
