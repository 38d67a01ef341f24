// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/keeping_answers.h"

#include "app/base/utc.h"
#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/daemon/write_alone.h"
#include "app/runtime/seeding.h"
#include "app/store/archive.h"
#include "app/store/backups.h"
#include "app/store/home_assistant_import.h"
#include "app/store/restore.h"
#include "app/store/store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

int fail(const Error& error)
{
    printError(error.message);
    return statusOf(error);
}

void tell(const Options& options, const QJsonObject& json, const QString& sentence)
{
    print(options.json ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) : sentence);
}

QString whenOf(const std::optional<Timestamp>& at)
{
    return at ? isoText(*at) : u"-"_s;
}

QString factsText(const SiteFacts& facts)
{
    return u"%1 devices, %2 points, %3 samples from %4 to %5, %6 alarm entries, %7 audit rows"_s.arg(
        QString::number(facts.devices), QString::number(facts.points), QString::number(facts.samples), whenOf(facts.first), whenOf(facts.last), QString::number(facts.journal),
        QString::number(facts.auditRows));
}

QJsonObject factsJson(const SiteFacts& facts)
{
    return {{u"devices"_s, facts.devices}, {u"points"_s, facts.points},   {u"samples"_s, facts.samples},     {u"first"_s, whenOf(facts.first)},
            {u"last"_s, whenOf(facts.last)}, {u"journal"_s, facts.journal}, {u"auditRows"_s, facts.auditRows}, {u"bytes"_s, facts.bytes}};
}

QString chainText(ChainRelation chain, qint64 rows)
{
    switch (chain) {
    case ChainRelation::Same: return u"The audit chain is the same."_s;
    case ChainRelation::Behind: return u"The last %1 rows of the audit chain would be set aside with the old files."_s.arg(rows);
    case ChainRelation::Ahead: return u"The backup's audit chain goes on where the one here ends, or is another one: it is longer by %1 rows."_s.arg(-rows);
    case ChainRelation::Forked: return u"The audit chains FORK: the backup tells another story than the files here."_s;
    }
    return {};
}

/// Names come from devices and files: a terminal must not take them for orders.
QString printable(QString text)
{
    for (QChar& letter : text) {
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = u'?';
    }
    return text;
}

QString namesText(qint64 count, const QStringList& names)
{
    return count == 0 ? u"none"_s : u"%1 (%2%3)"_s.arg(QString::number(count), printable(names.join(u", "_s)), count > names.size() ? u", …"_s : QString());
}

void tellPreview(const Options& options, const RestorePreview& preview)
{
    const QStringList lines{u"Backup of %1, %2"_s.arg(isoText(preview.backup.madeAt), preview.backup.folder),
                            u"  in it: %1"_s.arg(factsText(preview.backup.facts)),
                            u"  here:  %1"_s.arg(factsText(preview.now)),
                            u"Devices that would go: %1"_s.arg(namesText(preview.devicesGoing, preview.going)),
                            u"Devices that would come: %1"_s.arg(namesText(preview.devicesComing, preview.coming)),
                            chainText(preview.chain, preview.now.auditRows - preview.backup.facts.auditRows)};
    constexpr const char* chains[] = {"same", "behind", "ahead", "forked"};
    const QJsonObject json{{u"backup"_s, preview.backup.folder},
                           {u"madeAt"_s, isoText(preview.backup.madeAt)},
                           {u"then"_s, factsJson(preview.backup.facts)},
                           {u"now"_s, factsJson(preview.now)},
                           {u"devicesGoing"_s, preview.devicesGoing},
                           {u"going"_s, QJsonArray::fromStringList(preview.going)},
                           {u"devicesComing"_s, preview.devicesComing},
                           {u"coming"_s, QJsonArray::fromStringList(preview.coming)},
                           {u"auditChain"_s, QLatin1String(chains[static_cast<int>(preview.chain)])}};
    tell(options, json, lines.join(u'\n'));
}

AuditRecord actionOf(const QString& action, const QString& object, const QString& result)
{
    const Operator person = desktopUser();
    AuditRecord audit;
    audit.at = SystemClock().now();
    audit.actor = {person.id, person.name, person.role, QSysInfo::machineHostName()};
    audit.action = action;
    audit.object = object;
    audit.result = result;
    return audit;
}

/// Where nothing can be read, or nothing is yet, the backup alone is shown.
Expected<> showPreview(const Options& options, const QString& dataDir)
{
    const auto dir = DataDir::open(dataDir, Access::ReadOnly);
    const auto preview = dir ? previewRestore(**dir, options.restore) : Expected<RestorePreview>(dir.error());
    if (preview) {
        tellPreview(options, *preview);
        return Done{};
    }
    const auto backup = backupAt(options.restore);
    if (!backup)
        return backup.error();
    print(u"What is there cannot be compared: %1\nBackup of %2, %3\n  in it: %4"_s.arg(preview.error().message, isoText(backup->madeAt), backup->folder, factsText(backup->facts)));
    return Done{};
}

/// Opens nothing that is there: what is damaged must be replaceable.
Expected<std::optional<QString>> exchangeFiles(const Options& options, const QString& dataDir)
{
    const auto dir = DataDir::open(dataDir, Access::ReadWrite);
    if (!dir)
        return dir.error();
    const auto staged = stageRestore(**dir, options.restore, SystemClock().now());
    if (!staged)
        return staged.error();
    return finishRestore(**dir);
}

Expected<> noteRestore(const Options& options, const QString& dataDir, const QString& kept)
{
    return writeAlone(dataDir, {actionOf(u"restore"_s, QDir(options.restore).absolutePath(), u"the old files are in %1"_s.arg(kept))});
}

void tellImport(const Options& options, const ImportReport& report)
{
    QString text = u"%1 rows read, %2 samples taken in from %3 to %4, %5 hours of sums; %6 rows of points nobody knows, %7 rows that cannot be read"_s.arg(
        QString::number(report.rows), QString::number(report.taken), whenOf(report.first), whenOf(report.last), QString::number(report.sums), QString::number(report.unknown),
        QString::number(report.unreadable));
    if (!report.unknownNames.isEmpty())
        text += u"\nNot known here: %1"_s.arg(printable(report.unknownNames.join(u", "_s)));
    for (const QString& problem : report.problems)
        text += u"\nLine %1"_s.arg(printable(problem));
    const QJsonObject json{{u"rows"_s, report.rows},
                           {u"taken"_s, report.taken},
                           {u"sums"_s, report.sums},
                           {u"unknown"_s, report.unknown},
                           {u"unreadable"_s, report.unreadable},
                           {u"unknownNames"_s, QJsonArray::fromStringList(report.unknownNames)},
                           {u"problems"_s, QJsonArray::fromStringList(report.problems)},
                           {u"first"_s, whenOf(report.first)},
                           {u"last"_s, whenOf(report.last)}};
    tell(options, json, text);
}

Expected<ColumnMapping> mappingOf(const Options& options)
{
    if (options.mapFile.isEmpty())
        return ColumnMapping();
    QFile file(options.mapFile);
    constexpr qint64 most = 16 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, u"cannot read %1: %2"_s.arg(options.mapFile, file.errorString())};
    return mappingFrom(file.read(most));
}

Expected<ImportReport> importInto(Recorder& recorder, const Options& options, const PointFinder& points, const ColumnMapping& mapping)
{
    const TakeSamples take = [&](std::vector<SampleRecord>&& samples) -> Expected<> {
        Records none;
        return endOf(recorder.write(none, samples));
    };
    const TakeSums takeSums = [&](const PointId& point, const std::vector<Bucket>& hours) { return recorder.addSums(point, hours); };
    const TakeRecords takeGaps = [&](Records&& gaps) { return endOf(recorder.write(gaps)); };
    if (isArchive(options.importFile))
        return importArchive(options.importFile, points, take, takeGaps);
    return isSqlite(options.importFile) ? importHomeAssistant(options.importFile, points, take, takeSums) : importReadings(options.importFile, mapping, points, take);
}

} // namespace

int answerBackup(const Options& options, const QString& dataDir)
{
    const auto dir = DataDir::open(dataDir, Access::ReadOnly);
    if (!dir)
        return fail(dir.error());
    const auto backup = makeBackup(**dir, QDir(options.backup).absolutePath(), SystemClock().now(), versionText());
    if (!backup)
        return fail(backup.error());
    QJsonObject json = factsJson(backup->facts);
    json.insert(u"folder"_s, backup->folder);
    json.insert(u"damaged"_s, backup->damaged);
    QString text = u"backup made and read back: %1\n  in it: %2\nPasswords are not in it."_s.arg(backup->folder, factsText(backup->facts));
    if (backup->damaged > 0)
        text += u"\n%1 blocks could not be read, neither here nor in the original: see --verify-history"_s.arg(backup->damaged);
    tell(options, json, text);
    return Success;
}

int answerRestore(const Options& options, const QString& dataDir)
{
    if (const auto shown = showPreview(options, dataDir); !shown)
        return fail(shown.error());
    if (!options.yes) {
        if (!options.json)
            print(u"Nothing was changed. With --yes the backup takes the place of what is here; the files that are here are kept."_s);
        return Success;
    }
    const auto kept = exchangeFiles(options, dataDir);
    if (!kept)
        return fail(kept.error());
    if (const auto noted = noteRestore(options, dataDir, kept->value_or(QString())); !noted)
        return fail(noted.error());
    if (!options.json)
        print(u"Restored. The files that were here are in %1"_s.arg(kept->value_or(QString())));
    return Success;
}

int answerImport(const Options& options, const QString& dataDir)
{
    const auto mapping = mappingOf(options);
    if (!mapping)
        return fail(mapping.error());
    const auto store = Store::open(dataDir, Access::ReadWrite);
    if (!store)
        return fail(store.error());
    const auto stored = (*store)->load();
    const auto recorder = (*store)->recorder(auditChain());
    if (!stored || !recorder)
        return fail(stored ? recorder.error() : stored.error());
    const auto report = importInto(**recorder, options, PointFinder(stored->devices, stored->points, mapping->names), *mapping);
    if (!report)
        return fail(report.error());
    Records records{actionOf(u"import"_s, QDir().absoluteFilePath(options.importFile), u"%1 of %2 rows"_s.arg(QString::number(report->taken), QString::number(report->rows)))};
    if (const auto written = endOf((*recorder)->write(records)); !written)
        return fail(written.error());
    while ((*recorder)->tidy().value_or(false)) {
    }
    tellImport(options, *report);
    return Success;
}

} // namespace holdfast
