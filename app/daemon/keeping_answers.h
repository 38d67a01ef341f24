// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/daemon/options.h"

namespace holdfast {

/// --backup: copies a data directory, beside whoever records in it, and reads the copy back.
[[nodiscard]] int answerBackup(const Options& options, const QString& dataDir);

/// --restore: says what would change; with --yes does it, and keeps the files that were there.
[[nodiscard]] int answerRestore(const Options& options, const QString& dataDir);

/// --import: takes readings of a file into a data directory nobody records in.
[[nodiscard]] int answerImport(const Options& options, const QString& dataDir);

} // namespace holdfast
