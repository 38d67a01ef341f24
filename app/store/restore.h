// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/backup.h"
#include "app/store/data_dir.h"

namespace holdfast {

/// What would change if the backup took the place of what is there. Changes nothing. Code NotFound, Refused (a newer Holdfast's), Corrupt.
[[nodiscard]] Expected<RestorePreview> previewRestore(const DataDir& dir, const QString& backup);

/// Reads the backup through, lays a copy beside the files and notes that it takes their place when the data directory is next opened for writing.
[[nodiscard]] Expected<> stageRestore(const DataDir& dir, const QString& backup, Timestamp now);

/// The backup that is to take its place; nothing when none is.
[[nodiscard]] std::optional<QString> stagedRestore(const QString& dataDir);

/// Never mind.
void takeBackRestore(const QString& dataDir);

/// Puts a staged copy in place. The files that were there are kept in the folder that is answered; nothing: none was staged.
/// Whoever is interrupted goes on where he stopped: there are always the old files or the new ones. Only while the directory is locked.
[[nodiscard]] Expected<std::optional<QString>> finishRestore(const DataDir& dir);

} // namespace holdfast
