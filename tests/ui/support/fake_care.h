// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "tests/ui/support/fake_ports.h"

#include <functional>

namespace holdfast {

/// A keeper that answers at once with what it was given, and remembers what it was asked to do.
class FakeCare final : public HistoryCare
{
public:
    QFuture<Expected<KeepingState>> keepingState() override { return answered(state); }
    QFuture<Expected<HistoryHealth>> health() override { return answered(known); }
    QFuture<Expected<KeepForecast>> forecast(const KeepingSettings& settings) override
    {
        asked.push_back(settings);
        return answered(wouldGo);
    }
    QFuture<Expected<RestorePreview>> preview(const QString& backup) override
    {
        deeds << QStringLiteral("preview ") + backup;
        return answered(wouldChange);
    }
    QFuture<Expected<>> keep(const KeepingSettings& settings, const Actor&) override
    {
        if (!refusal)
            state.settings = settings;
        return done(QStringLiteral("keep"));
    }
    QFuture<Expected<Backup>> backUp() override
    {
        deeds << QStringLiteral("backUp");
        return answered(Backup());
    }
    QFuture<Expected<>> restoreAtNextStart(const QString& backup, const Actor&) override
    {
        state.staged = backup;
        return done(QStringLiteral("restore ") + backup);
    }
    QFuture<Expected<>> neverMindRestore() override
    {
        state.staged.reset();
        return done(QStringLiteral("neverMind"));
    }
    QFuture<Expected<HistoryHealth>> checkNow() override
    {
        deeds << QStringLiteral("checkNow");
        return answered(known);
    }
    QFuture<Expected<BroughtBack>> bringBack(const Actor&) override
    {
        deeds << QStringLiteral("bringBack");
        known.damaged = 0;
        known.damages.clear();
        return answered(brought);
    }
    QFuture<Expected<ImportReport>> importFrom(const QString& file, const Actor&) override
    {
        deeds << QStringLiteral("import ") + file;
        return answered(taken);
    }
    QFuture<Expected<TablePreview>> previewTable(const QString&, const std::optional<ColumnMapping>& mapping) override
    {
        previews.push_back(mapping);
        TablePreview answer = table;
        if (mapping)
            answer.mapping = *mapping;
        if (onPreview)
            onPreview(answer);
        return answered(answer);
    }
    QFuture<Expected<ImportReport>> importTable(const QString& file, const ColumnMapping& mapping, const Actor&) override
    {
        deeds << QStringLiteral("import table ") + file;
        mapped = mapping;
        return answered(taken);
    }
    QFuture<Expected<SalvagedHistory>> salvage(const Actor&) override
    {
        deeds << QStringLiteral("salvage");
        return answered(saved);
    }
    QFuture<Expected<Archive>> exportAll(const QString& folder, ArchiveFormat format, const Cancelled& cancelled, const Actor&) override
    {
        deeds << QStringLiteral("export ") + folder + (format == ArchiveFormat::Ndjson ? QStringLiteral(" ndjson") : QStringLiteral(" csv"));
        exportCancelled = cancelled;
        if (heldExport) {
            heldExport->start();
            return heldExport->future();
        }
        return answered(archive);
    }
    [[nodiscard]] QString place() const override { return QStringLiteral("/srv/holdfast"); }

    KeepingState state;
    HistoryHealth known;
    KeepForecast wouldGo;
    RestorePreview wouldChange;
    BroughtBack brought;
    ImportReport taken;
    TablePreview table;
    std::function<void(TablePreview&)> onPreview; ///< what this mapping makes of it
    std::vector<std::optional<ColumnMapping>> previews;
    std::optional<ColumnMapping> mapped;
    SalvagedHistory saved;
    Archive archive;
    Cancelled exportCancelled;
    std::shared_ptr<QPromise<Expected<Archive>>> heldExport; ///< set: the answer is the test's to give
    std::optional<Error> refusal; ///< of what changes something
    std::vector<KeepingSettings> asked;
    QStringList deeds;

private:
    QFuture<Expected<>> done(const QString& deed)
    {
        deeds << deed;
        QPromise<Expected<>> promise;
        promise.start();
        promise.addResult(refusal ? Expected<>(*refusal) : Expected<>(Done{}));
        promise.finish();
        return promise.future();
    }
};

} // namespace holdfast
