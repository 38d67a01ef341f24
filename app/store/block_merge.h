// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <vector>

namespace holdfast {

/// Series whose samples lie in so many small blocks that reading them is slow.
[[nodiscard]] Expected<std::vector<quint32>> scatteredSeries(Database& database);

/// Makes blocks of 1,024 to 2,048 samples of them, in one transaction.
[[nodiscard]] Fault mergeBlocks(Database& database, const std::vector<quint32>& series);

/// Writes some blocks of the first release anew, in one transaction. True: there are more.
[[nodiscard]] Expected<bool> rewriteSome(Database& database);

} // namespace holdfast
