// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/exports.h"

#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/store/archive.h"
#include "app/store/inventory_export.h"
#include "app/store/readings_export.h"
#include "app/store/verify.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

QString damageIn(const Store& store)
{
    const auto mode = store.dir().access() == Access::ReadOnly ? Database::Mode::Frozen : Database::Mode::Read;
    auto check = HistoryCheck::open(store.dir().historyFile(), CheckDepth::Rows, mode);
    auto more = check ? (*check)->step() : Expected<bool>(check.error());
    while (more && *more)
        more = (*check)->step();
    if (!more)
        return u"the history could not be read through before the export: %1"_s.arg(more.error().message);
    const HistoryReport& report = (*check)->report();
    if (report.isWhole())
        return {};
    qint64 samples = 0;
    for (const HistoryDamage& damage : report.named)
        samples += damage.kind == HistoryDamage::Kind::Samples || damage.kind == HistoryDamage::Kind::Journal ? damage.samples : 0;
    return u"the history is damaged in %1 places: %2 samples are not in the export; see --verify-history"_s.arg(report.damages).arg(samples);
}

bool wantsExports(const Options& options)
{
    return !options.exportInventory.isEmpty() || !options.exportReadings.isEmpty() || !options.exportAlarms.isEmpty() || !options.exportAll.isEmpty();
}

static Expected<> writeEverything(const Options& options, const Store& store)
{
    const ArchiveFormat format = options.exportFormat == "ndjson"_L1 ? ArchiveFormat::Ndjson : ArchiveFormat::Csv;
    const auto archive = exportArchive(store, options.exportAll, format, SystemClock().now(), versionText());
    if (!archive)
        return archive.error();
    if (!options.json)
        print(u"written to %1: %2 readings, %3 alarm entries, %4 actions, %5 gaps"_s.arg(archive->folder, QString::number(archive->rowsOf(u"readings"_s)), QString::number(archive->rowsOf(u"alarms"_s)),
                                                                                     QString::number(archive->rowsOf(u"actions"_s)), QString::number(archive->rowsOf(u"gaps"_s))));
    return Done{};
}

Expected<> writeExports(const Options& options, const Picture& picture, const Store& store)
{
    if (!options.exportInventory.isEmpty())
        if (const auto done = exportInventory(picture, options.exportInventory); !done)
            return done.error();
    const auto reader = store.reader();
    if (const QString damage = options.exportReadings.isEmpty() && options.exportAll.isEmpty() ? QString() : damageIn(store); !damage.isEmpty())
        printError(damage);
    if (!options.exportReadings.isEmpty())
        if (const auto done = exportReadings(picture, *reader, always(), options.exportReadings); !done)
            return done.error();
    if (!options.exportAlarms.isEmpty())
        if (const auto done = exportAlarms(*reader, always(), options.exportAlarms); !done)
            return done.error();
    return options.exportAll.isEmpty() ? Expected<>(Done{}) : writeEverything(options, store);
}

} // namespace holdfast
