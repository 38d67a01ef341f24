// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/backup.h"
#include "app/store/database.h"

namespace holdfast {

/// The figures of a pair of files.
[[nodiscard]] Expected<SiteFacts> siteFacts(Database& inventory, Database& history);

/// How the audit chain of a backup lies to that of the file.
[[nodiscard]] Expected<ChainRelation> chainRelation(const SiteFacts& backup, Database& inventory, const SiteFacts& now);

/// Opens and reads everything in a copy, and counts the blocks that cannot be read. Corrupt: the file itself is not whole.
[[nodiscard]] Expected<qint64> readThrough(Database& inventory, Database& history, const std::shared_ptr<std::atomic_bool>& cancelled);

} // namespace holdfast
