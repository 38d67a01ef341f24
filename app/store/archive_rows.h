// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/archive.h"
#include "app/model/history.h"
#include "app/model/record.h"

namespace holdfast {

// The rows of an archive's tables, and the first line of each; NDJSON needs none.

[[nodiscard]] QByteArray alarmHead(ArchiveFormat format);
[[nodiscard]] QByteArray alarmRow(const JournalEntry& entry, ArchiveFormat format);
[[nodiscard]] QByteArray actionHead(ArchiveFormat format);
[[nodiscard]] QByteArray actionRow(const AuditRow& row, ArchiveFormat format);
[[nodiscard]] QByteArray gapHead(ArchiveFormat format);
/// One that lasts has no end.
[[nodiscard]] QByteArray gapRow(const Gap& gap, ArchiveFormat format);

/// As files call it; nothing for a text that means none.
[[nodiscard]] QString reasonName(GapReason reason);
[[nodiscard]] std::optional<GapReason> reasonNamed(const QString& name);

} // namespace holdfast
