// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec/block.h"
#include "app/store/database.h"

namespace holdfast {

/// What stands in place of the series where a page of its neighbours lies.
[[nodiscard]] constexpr qint64 pageKeyOf(quint32 series)
{
    constexpr quint32 neighbours = 64;
    return -1 - static_cast<qint64>(series / neighbours);
}

/// Series with so many samples at once get blocks of their own; fewer go into a page.
inline constexpr std::size_t enoughForABlock = 1024;

/// Adds a page. Segments by rising series, each in time order.
[[nodiscard]] Fault writePage(Database& database, qint64 key, const std::vector<Segment>& segments, Packing packing = Packing::Quick);

/// Keys of which so many pages lie there that reading is slow.
[[nodiscard]] Expected<std::vector<qint64>> crowdedPages(Database& database);

/// Makes blocks of those series that have enough samples in the pages of one key, and one page of the rest; in one transaction.
[[nodiscard]] Fault mergePages(Database& database, qint64 key);

} // namespace holdfast
