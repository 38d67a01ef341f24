// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/totals.h"
#include "app/store/reading_files.h"

namespace holdfast {

/// Sums over the history of a data directory.
class SqliteTotals final : public TotalsReader
{
public:
    explicit SqliteTotals(std::shared_ptr<const DataDir> dir);

    [[nodiscard]] Expected<std::vector<Totals>> totals(const TotalsQuery& query) const override;
    [[nodiscard]] Expected<std::vector<QuantityUsage>> usageByQuantity(const Cancelled& cancelled) const override;

private:
    mutable ReadingFiles m_files;
};

} // namespace holdfast
