// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/backup.h"
#include "app/model/salvaged.h"
#include "app/model/ports.h"
#include "app/store/data_dir.h"

namespace holdfast {

/// Copies both files, and the small ones beside them, into a folder of its own below `folder`, opens the copy, reads all of it, and only then gives it its name. Passwords are not in it.
[[nodiscard]] Expected<Backup> makeBackup(const DataDir& dir, const QString& folder, Timestamp now, const QString& program, const Cancelled& cancelled = {});

/// The same of a history that is torn: what can be read of it is salvaged out of a copy, page by page, beside whoever records. It takes its place as any backup does.
[[nodiscard]] Expected<SalvagedHistory> makeSalvagedBackup(const DataDir& dir, const QString& folder, Timestamp now, const QString& program, const Cancelled& cancelled = {});

/// Newest first. Folders that are none are passed over.
[[nodiscard]] std::vector<Backup> listBackups(const QString& folder);

/// One backup: its folder, or the backup.json in it. Code NotFound, or Refused where a newer Holdfast wrote it.
[[nodiscard]] Expected<Backup> backupAt(const QString& path);

/// Takes away all but the newest ones; nothing else in the folder. Answers how many went.
int thinBackups(const QString& folder, int kept);

/// Where backups of a data directory go when nobody said otherwise.
[[nodiscard]] QString backupFolder(const DataDir& dir, const QString& chosen);

} // namespace holdfast
