// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec/block.h"
#include "app/store/database.h"
#include "app/store/last_values.h"

namespace holdfast {

/// Makes few large rows of many small ones. The order in which samples were written stays.
[[nodiscard]] Fault gatherRecent(Database& database);

/// Turns everything recent into pages, and into blocks of one series each where that has enough samples. In one transaction: neither loss nor twin is possible.
[[nodiscard]] Fault sealRecent(Database& database, const LastValues& last);

/// The same within a transaction of the caller.
[[nodiscard]] Fault sealWithin(Database& database, const LastValues& last);

/// Adds the run, which is in time order, as blocks of bounded size.
[[nodiscard]] Fault writeBlocks(Database& database, quint32 series, const SampleRun& run, Packing packing = Packing::Quick);

/// The same in pieces that hold together in time: late samples get blocks of their own, or one stray time would stretch a block over years.
[[nodiscard]] Fault writeApart(Database& database, quint32 series, const SampleRun& run, Packing packing = Packing::Small);

} // namespace holdfast
