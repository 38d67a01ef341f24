// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec/block.h"
#include "app/store/database.h"

#include <vector>

namespace holdfast {

/// A row of sealed samples as it was read: a block of one series, or a page of many (then `series` is negative).
struct BlockRow
{
    qint64 id = 0;
    qint64 series = 0;
    qint64 first = 0;
    qint64 last = 0;
    qint64 samples = 0;
    QByteArray body;
};

/// What is left of a row: everything, or nothing and why.
struct BlockContents
{
    std::vector<Segment> segments;
    QString wrong; ///< empty: the checksum is right, and the row says of its body what is in it

    [[nodiscard]] bool isWhole() const { return wrong.isEmpty(); }
};

[[nodiscard]] BlockContents contentsOf(const BlockRow& row);

/// Some rows behind `after`, by rising number. What cannot be read is a fault; what was read before it is in `rows`.
[[nodiscard]] Fault readBlockRows(Database& history, qint64 after, int most, std::vector<BlockRow>& rows);

/// Nothing in it: there is no such row.
[[nodiscard]] Fault readBlockRow(Database& history, qint64 id, std::optional<BlockRow>& row);

/// Rows without their bodies as the index knows them, behind `after`, by rising number: they are found also where the table itself is torn.
[[nodiscard]] Fault readBlockIndex(Database& history, qint64 after, int most, std::vector<BlockRow>& rows);

/// Whether the index has exactly this row.
[[nodiscard]] Fault isIndexed(Database& history, const BlockRow& row, bool& indexed);

/// Whether this is the file's fault, not a lock somebody holds for a moment.
[[nodiscard]] inline bool isDamage(const Trouble& trouble)
{
    return trouble.kind == StoreTrouble::Damaged || trouble.kind == StoreTrouble::IoError;
}

} // namespace holdfast
