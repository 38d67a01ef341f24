// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/last_values.h"
#include "app/store/salvage.h"
#include "app/store/salvage_pages.h"
#include "app/store/verify_rows.h"

#include <map>
#include <set>

namespace holdfast {

/// A salvage while it goes on: from where, where to, and what is known so far.
struct SalvageWork
{
    SalvageWork(Database* oldFile, Database& newFile, Cancelled mayStop) : from(oldFile), to(newFile), cancelled(std::move(mayStop)) {}

    Database* from; ///< nothing where SQLite does not open the file
    Database& to;
    Cancelled cancelled;
    std::map<qint64, QString> series;  ///< by number
    std::map<qint64, BlockRow> unread; ///< rows the index knows and the table does not give
    std::set<qint64> seen;             ///< numbers of rows that were saved
    std::map<qint64, std::pair<BlockRow, QString>> damaged; ///< rows that were read and are not whole, and why
    std::vector<BlockRow> lost;
    LastValues newest;
    bool torn = false; ///< some table cannot be read to its end
    SalvageReport report;

    /// A fault of the file is noted and passed over; any other ends the salvage.
    [[nodiscard]] Fault passOver(const Fault& fault, const QString& table);
    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

/// Names of series, from their table and from its index.
[[nodiscard]] Fault salvageSeries(SalvageWork& work);

/// Blocks, pages and the journal.
[[nodiscard]] Fault salvageBlocks(SalvageWork& work);
[[nodiscard]] Fault salvageJournal(SalvageWork& work);
/// A row that was found in a page of the file; what it is shows in its shape and its checksum.
[[nodiscard]] Fault salvageStray(SalvageWork& work, StoredRow&& row);

/// Sums, which days are not summed up, gaps, and what was being done.
[[nodiscard]] Fault salvageSums(SalvageWork& work);
[[nodiscard]] Fault salvageGaps(SalvageWork& work);
[[nodiscard]] Fault salvageMarks(SalvageWork& work);
/// At the end: names, newest values, and what is lost as gaps.
[[nodiscard]] Fault writeSeries(SalvageWork& work);
[[nodiscard]] Fault writeNewest(SalvageWork& work);
[[nodiscard]] Fault writeLostAsGaps(SalvageWork& work);

} // namespace holdfast
