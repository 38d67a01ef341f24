// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/daemon/options.h"

namespace holdfast {

/// --verify-history: reads every block, page and sum against its checksum and says which are damaged. Writes nothing, also beside a recorder.
[[nodiscard]] int answerVerifyHistory(const Options& options, const QString& dataDir);

/// --salvage-history: copies what can be read into a new file and says what was saved and what not. The damaged file stays as it is.
[[nodiscard]] int answerSalvageHistory(const Options& options, const QString& dataDir);

} // namespace holdfast
