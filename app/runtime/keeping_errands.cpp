// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/runtime/errand.h"
#include "app/runtime/keeping_pool.h"
#include "app/store/archive.h"
#include "app/store/backups.h"
#include "app/store/home_assistant_import.h"
#include "app/store/table_preview.h"

namespace holdfast {

// What comes from elsewhere, what goes elsewhere, and what is saved out of what is torn.

Expected<ImportReport> KeepingPool::takeIn(const QString& file, const ColumnMapping& mapping)
{
    const auto stored = m_store.load();
    if (!stored)
        return stored.error();
    const PointFinder points(stored->devices, stored->points, mapping.names);
    const TakeSamples takeSamples = [this](std::vector<SampleRecord>&& samples) { return take(std::move(samples)); };
    const TakeSums takeSums = [this](const PointId& point, const std::vector<Bucket>& hours) -> Expected<qint64> {
        const auto news = std::make_shared<qint64>(0);
        const auto written = write([=](Recorder& recorder) -> Expected<> {
            const auto added = recorder.addSums(point, hours);
            *news = added.value_or(0);
            return added ? Expected<>(Done{}) : Expected<>(added.error());
        });
        if (!written)
            return written.error();
        return *news;
    };
    const TakeRecords takeGaps = [this](Records&& gaps) -> Expected<> {
        const auto batch = std::make_shared<Records>(std::move(gaps));
        return write([batch](Recorder& recorder) -> Expected<> {
            const Committed committed = recorder.write(*batch);
            return committed.trouble ? Expected<>(errorOf(*committed.trouble)) : Expected<>(Done{});
        });
    };
    if (isArchive(file))
        return importArchive(file, points, takeSamples, takeGaps, m_ended);
    return isSqlite(file) ? importHomeAssistant(file, points, takeSamples, takeSums, m_ended) : importReadings(file, mapping, points, takeSamples, m_ended);
}

QFuture<Expected<ImportReport>> KeepingPool::takeInLater(const QString& file, const ColumnMapping& mapping, const Actor& actor)
{
    return doLater<Expected<ImportReport>>(m_works, [this, file, mapping, actor]() -> Expected<ImportReport> {
        if (const auto allowed = mayKeepHistory(actor); !allowed)
            return allowed.error();
        auto report = takeIn(file, mapping);
        if (report)
            note(actor, QStringLiteral("import"), file);
        return report;
    });
}

QFuture<Expected<ImportReport>> KeepingPool::importFrom(const QString& file, const Actor& actor)
{
    return takeInLater(file, ColumnMapping(), actor);
}

QFuture<Expected<ImportReport>> KeepingPool::importTable(const QString& file, const ColumnMapping& mapping, const Actor& actor)
{
    return takeInLater(file, mapping, actor);
}

QFuture<Expected<TablePreview>> KeepingPool::previewTable(const QString& file, const std::optional<ColumnMapping>& mapping)
{
    return doLater<Expected<TablePreview>>(m_errands, [this, file, mapping]() -> Expected<TablePreview> {
        const auto stored = m_store.load();
        return stored ? holdfast::previewTable(file, mapping, stored->devices, stored->points) : Expected<TablePreview>(stored.error());
    });
}

/// Beside the recorder: what it writes meanwhile is in the file that gives way, which is kept.
Expected<SalvagedHistory> KeepingPool::salvageNow()
{
    const std::lock_guard one(m_one);
    const auto settings = m_store.keeping();
    const QString folder = backupFolder(m_store.dir(), settings ? settings->backupFolder : QString());
    auto made = makeSalvagedBackup(m_store.dir(), folder, m_clock.now(), m_program, m_ended);
    if (made)
        qCInfo(storeLog) << "salvaged into" << made->backup.folder << made->samples << "samples," << made->damages << "parts were damaged";
    return made;
}

QFuture<Expected<SalvagedHistory>> KeepingPool::salvage(const Actor& actor)
{
    return doLater<Expected<SalvagedHistory>>(m_works, [this, actor]() -> Expected<SalvagedHistory> {
        if (const auto allowed = mayKeepHistory(actor); !allowed)
            return allowed.error();
        auto made = salvageNow();
        if (made)
            note(actor, QStringLiteral("salvage-history"), made->backup.folder);
        return made;
    });
}

QFuture<Expected<Archive>> KeepingPool::exportAll(const QString& folder, ArchiveFormat format, const Cancelled& cancelled, const Actor& actor)
{
    const Cancelled own = cancelled ? cancelled : std::make_shared<std::atomic_bool>(false);
    {
        const std::lock_guard lock(m_mutex);
        m_exports.push_back(own);
        if (m_ended->load())
            own->store(true);
    }
    return doLater<Expected<Archive>>(m_works, [this, folder, format, own, actor]() -> Expected<Archive> {
        const auto allowed = mayKeepHistory(actor);
        auto made = allowed ? exportArchive(m_store, folder, format, m_clock.now(), m_program, own) : Expected<Archive>(allowed.error());
        if (made)
            note(actor, QStringLiteral("export"), made->folder);
        const std::lock_guard lock(m_mutex);
        std::erase(m_exports, own);
        return made;
    });
}

} // namespace holdfast
