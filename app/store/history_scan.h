// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "app/store/database.h"
#include "app/store/loose_samples.h"
#include "app/store/trend.h"

namespace holdfast {

/// What a scan looks at.
struct HistoryScan
{
    quint32 series = 0;
    qint64 width = 0; ///< of the tier that may stand for samples, in seconds; 0: none
    const std::vector<Interval>* holes = nullptr;
    Cancelled cancelled;
    LooseSamples* loose = nullptr;
};

/// Feeds the trend with everything the series has between its edges: sums where whole days are summed up and nothing is missing in them, else samples.
[[nodiscard]] Expected<> scanHistory(Database& history, const HistoryScan& scan, Trend& trend);

/// The coarsest tier of which two buckets still fit in a column; 0: none.
[[nodiscard]] qint64 tierForColumns(qint64 columnLength);

/// The coarsest tier that has a boundary at every edge but the first and the last, and no bucket longer than what lies between; 0: none.
[[nodiscard]] qint64 tierForEdges(const std::vector<qint64>& edges);

} // namespace holdfast
