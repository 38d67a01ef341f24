// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/last_values.h"

namespace holdfast {

/// Makes few large rows of many small ones. The order in which samples were written stays.
[[nodiscard]] Fault gatherRecent(Database& database);

/// Turns everything recent into blocks of one series each. In one transaction: neither loss nor twin is possible.
[[nodiscard]] Fault sealRecent(Database& database, const LastValues& last);

/// Adds the run as blocks of bounded size.
[[nodiscard]] Fault writeBlocks(Database& database, quint32 series, const SampleRun& run);

} // namespace holdfast
