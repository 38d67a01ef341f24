// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/backup.h"
#include "app/model/keeping.h"
#include "app/model/totals.h"

#include <QFuture>

namespace holdfast {

/// How a site's history is kept just now.
struct KeepingState
{
    KeepingSettings settings;
    Usage usage;
    std::vector<QuantityUsage> quantities; ///< largest first
    std::vector<Backup> backups;           ///< newest first
    QString backupFolder;
    std::optional<QString> staged; ///< the backup that takes its place at the next start
    qint64 diskFree = 0;           ///< bytes; 0: not known
    qint64 damagedSpans = 0;       ///< gaps with that reason
};

/// What the window may ask about keeping, and have done. Never blocks; a HistoryDesk over a running recorder is one too.
class HistoryKeeping
{
public:
    virtual ~HistoryKeeping() = default;
    [[nodiscard]] virtual QFuture<Expected<KeepingState>> keepingState() = 0;
    [[nodiscard]] virtual QFuture<Expected<>> keep(const KeepingSettings& settings, const Actor& actor) = 0;
    [[nodiscard]] virtual QFuture<Expected<Backup>> backUp() = 0;
    [[nodiscard]] virtual QFuture<Expected<RestorePreview>> preview(const QString& backup) = 0;
    /// Takes its place at the next start.
    [[nodiscard]] virtual QFuture<Expected<>> restoreAtNextStart(const QString& backup, const Actor& actor) = 0;
    [[nodiscard]] virtual QFuture<Expected<>> neverMindRestore() = 0;
};

} // namespace holdfast
