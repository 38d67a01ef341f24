// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/archive.h"
#include "app/model/history.h"
#include "app/model/history_keeping.h"
#include "app/model/import.h"
#include "app/model/ports.h"
#include "app/model/salvaged.h"
#include "app/model/table_preview.h"

namespace holdfast {

/// Something in the history that is not as it was written any more.
struct DamagedSpan
{
    /// Samples: a block or a page of them. Journal: what came since the last sealing. Sums: their samples say the same. Structure: the file around them.
    enum class Kind : quint8 { Samples, Journal, Sums, Structure };

    Kind kind = Kind::Samples;
    std::vector<PointId> points; ///< whose; of a page all that may be in it
    Interval interval;           ///< which time; empty where nobody knows
    qint64 samples = 0;          ///< how many, as far as is known
    qint64 row = 0;              ///< where in its table; 0: nobody knows
    QString detail;
    Timestamp foundAt;

    friend bool operator==(const DamagedSpan&, const DamagedSpan&) = default;
};

/// How sound a site's history is, as far as it was looked at.
struct HistoryHealth
{
    std::optional<Timestamp> checkedAt; ///< when all of it had been read the last time
    std::optional<Timestamp> begun;     ///< of the reading that goes on; nothing: none does
    qint64 rows = 0;                    ///< it has to read
    qint64 rowsRead = 0;
    qint64 damaged = 0;                 ///< rows that are not whole
    std::vector<DamagedSpan> damages;   ///< the first of them
    std::optional<Interval> thinned;    ///< the last time telemetry was thinned, if ever
    QString backupFault;                ///< why the last backup was not made; empty: it was
    std::optional<Timestamp> backupFaultSince;
    QString settingsFault;              ///< why what was saved about keeping does not apply; empty: it does

    friend bool operator==(const HistoryHealth&, const HistoryHealth&) = default;
};

/// What would go at once if history were kept so.
struct KeepForecast
{
    qint64 samples = 0;
    qint64 bytes = 0;
    std::optional<Timestamp> before; ///< samples from before it go for want of room; nothing: there is room
    bool sumsToo = false;            ///< samples alone do not make enough room

    friend bool operator==(const KeepForecast&, const KeepForecast&) = default;
};

/// What could be brought back of what was damaged.
struct BroughtBack
{
    qint64 samples = 0;
    qint64 mended = 0; ///< rows of which everything is there again
    qint64 left = 0;   ///< rows no backup has

    friend bool operator==(const BroughtBack&, const BroughtBack&) = default;
};

/// The history's keeper, also where something is wrong with it or is to be added to it.
class HistoryCare : public HistoryKeeping
{
public:
    [[nodiscard]] virtual QFuture<Expected<HistoryHealth>> health() = 0;
    /// Reads everything now, beside the recorder.
    [[nodiscard]] virtual QFuture<Expected<HistoryHealth>> checkNow() = 0;
    /// Looks in the backups, the newest first, for the samples of what is damaged.
    [[nodiscard]] virtual QFuture<Expected<BroughtBack>> bringBack(const Actor& actor) = 0;
    [[nodiscard]] virtual QFuture<Expected<KeepForecast>> forecast(const KeepingSettings& settings) = 0;
    /// Readings as our own export wrote them, or the database of Home Assistant's recorder.
    [[nodiscard]] virtual QFuture<Expected<ImportReport>> importFrom(const QString& file, const Actor& actor) = 0;
    /// The beginning of somebody's table, read by this mapping; without one, by what its first line looks like. Nothing is taken in.
    [[nodiscard]] virtual QFuture<Expected<TablePreview>> previewTable(const QString& file, const std::optional<ColumnMapping>& mapping) = 0;
    [[nodiscard]] virtual QFuture<Expected<ImportReport>> importTable(const QString& file, const ColumnMapping& mapping, const Actor& actor) = 0;
    /// What can be read of a torn history becomes a backup, which takes its place as any other does.
    [[nodiscard]] virtual QFuture<Expected<SalvagedHistory>> salvage(const Actor& actor) = 0;
    /// Everything recorded, into a folder that is not there yet. Beside the recorder, until it is done or no longer wanted.
    [[nodiscard]] virtual QFuture<Expected<Archive>> exportAll(const QString& folder, ArchiveFormat format, const Cancelled& cancelled, const Actor& actor) = 0;
    /// Where everything lies.
    [[nodiscard]] virtual QString place() const = 0;
};

} // namespace holdfast
