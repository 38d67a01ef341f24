// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "app/runtime/history_pool.h"
#include "app/runtime/recorder_thread.h"
#include "app/runtime/records_door.h"
#include "app/store/check_rounds.h"

#include <QPromise>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace holdfast {

/// When the one who keeps looks up from doing nothing.
struct KeepingPace
{
    std::chrono::milliseconds first = std::chrono::minutes(10); ///< a program that ends at once makes no backup
    std::chrono::milliseconds each = std::chrono::minutes(1);
    std::chrono::milliseconds betweenSteps = std::chrono::milliseconds(100); ///< of reading the history through
};

/// The history's desk that also keeps it: on a thread of its own it makes backups in their rhythm and reads the history through for damage, and does what the window asks.
class KeepingPool final : public HistoryPool, public HistoryCare
{
public:
    KeepingPool(const Store& store, const Clock& clock, RecordsDoor& records, QString program, KeepingPace pace = {});
    ~KeepingPool() override;

    /// From here on there is somebody who writes; backups are made in their rhythm, and the history is read through in its own.
    void begin(RecorderThread& recorder);
    /// Backups stop, and what is under way is given up.
    void end();

    [[nodiscard]] QFuture<Expected<KeepingState>> keepingState() override;
    [[nodiscard]] QFuture<Expected<>> keep(const KeepingSettings& settings, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<Backup>> backUp() override;
    [[nodiscard]] QFuture<Expected<RestorePreview>> preview(const QString& backup) override;
    [[nodiscard]] QFuture<Expected<>> restoreAtNextStart(const QString& backup, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<>> neverMindRestore() override;

    [[nodiscard]] QFuture<Expected<HistoryHealth>> health() override;
    [[nodiscard]] QFuture<Expected<HistoryHealth>> checkNow() override;
    [[nodiscard]] QFuture<Expected<BroughtBack>> bringBack(const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<KeepForecast>> forecast(const KeepingSettings& settings) override;
    [[nodiscard]] QFuture<Expected<ImportReport>> importFrom(const QString& file, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<TablePreview>> previewTable(const QString& file, const std::optional<ColumnMapping>& mapping) override;
    [[nodiscard]] QFuture<Expected<ImportReport>> importTable(const QString& file, const ColumnMapping& mapping, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<SalvagedHistory>> salvage(const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<Archive>> exportAll(const QString& folder, ArchiveFormat format, const Cancelled& cancelled, const Actor& actor) override;
    [[nodiscard]] QString place() const override { return m_store.dir().path(); }

private:
    using AskedCheck = std::shared_ptr<QPromise<Expected<HistoryHealth>>>;

    void run();
    [[nodiscard]] bool rest(std::chrono::milliseconds patience);
    void backUpWhenDue();
    [[nodiscard]] Expected<Backup> makeOne();

    void checkSome(CheckRounds& rounds);
    void checkAll(CheckRounds& rounds, const std::vector<AskedCheck>& asked);
    void forgetMended(CheckRounds& rounds);
    void tell(CheckRounds& rounds);
    [[nodiscard]] HistoryHealth healthNow();
    [[nodiscard]] Expected<> write(std::function<Expected<>(Recorder&)> work);
    [[nodiscard]] Expected<> take(std::vector<SampleRecord>&& samples);
    [[nodiscard]] Expected<ImportReport> takeIn(const QString& file, const ColumnMapping& mapping);
    [[nodiscard]] QFuture<Expected<ImportReport>> takeInLater(const QString& file, const ColumnMapping& mapping, const Actor& actor);
    [[nodiscard]] Expected<SalvagedHistory> salvageNow();
    [[nodiscard]] Expected<BroughtBack> bringBackAll();
    [[nodiscard]] Expected<bool> bringBackOne(const DamagedSpan& damage, const std::vector<Backup>& backups, BroughtBack& brought);
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
    HistoryHealth m_health;        ///< as last told
    std::vector<AskedCheck> m_asked;
    std::vector<Cancelled> m_exports; ///< under way: ended with all the rest
    std::vector<qint64> m_mended;  ///< rows of samples that are no more
    const KeepingPace m_pace;
    QThreadPool m_errands;
    QThreadPool m_works; ///< what takes longer
    std::thread m_thread;
};

/// Who may change a site may say how its history is kept, and take it along.
[[nodiscard]] Expected<> mayKeepHistory(const Actor& actor);

/// Whether a backup is due: none is there yet, or the newest is old enough. A clock that went back makes none due.
[[nodiscard]] bool isBackupDue(const KeepingSettings& settings, const std::vector<Backup>& backups, Timestamp now);

} // namespace holdfast
