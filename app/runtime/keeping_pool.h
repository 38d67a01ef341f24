// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_keeping.h"
#include "app/runtime/history_pool.h"
#include "app/runtime/recorder_thread.h"
#include "app/runtime/records_door.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace holdfast {

/// The history's desk that also keeps it: backups in their rhythm on a thread of its own, and what the window asks of it.
class KeepingPool final : public HistoryPool, public HistoryKeeping
{
public:
    KeepingPool(const Store& store, const Clock& clock, RecordsDoor& records, QString program);
    ~KeepingPool() override;

    /// From here on there is somebody who writes; backups are made in their rhythm.
    void begin(RecorderThread& recorder);
    /// Backups stop, and what is under way is given up.
    void end();

    [[nodiscard]] QFuture<Expected<KeepingState>> keepingState() override;
    [[nodiscard]] QFuture<Expected<>> keep(const KeepingSettings& settings, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<Backup>> backUp() override;
    [[nodiscard]] QFuture<Expected<RestorePreview>> preview(const QString& backup) override;
    [[nodiscard]] QFuture<Expected<>> restoreAtNextStart(const QString& backup, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<>> neverMindRestore() override;

private:
    template <typename Answer>
    QFuture<Expected<Answer>> doLater(std::function<Expected<Answer>()> work);
    void run();
    void backUpWhenDue();
    [[nodiscard]] Expected<Backup> makeOne();
    void note(const Actor& actor, const QString& action, const QString& object);

    const Store& m_store;
    const Clock& m_clock;
    RecordsDoor& m_records;
    const QString m_program;
    RecorderThread* m_recorder = nullptr;
    const Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    std::mutex m_one; ///< backup at a time
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Ticks> m_failed; ///< when the last try was
    QThreadPool m_errands;
    std::thread m_thread;
};

/// Whether a backup is due: none is there yet, or the newest is old enough. A clock that went back makes none due.
[[nodiscard]] bool isBackupDue(const KeepingSettings& settings, const std::vector<Backup>& backups, Timestamp now);

} // namespace holdfast
