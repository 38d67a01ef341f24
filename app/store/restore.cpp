// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/restore.h"

#include "app/base/safe_file.h"
#include "app/base/utc.h"
#include "app/store/backups.h"
#include "app/store/migrations.h"
#include "app/store/side_files.h"
#include "app/store/site_facts.h"
#include "app/store/sqlite_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <map>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array files{"holdfast", "history"}; ///< also the names of their schemas
constexpr qsizetype mostNamed = 100;

QString staging(const QString& dataDir)
{
    return QString(dataDir % u"/restore"_s);
}

QString note(const QString& dataDir)
{
    return QString(staging(dataDir) % u"/restore.json"_s);
}

QString database(const QString& folder, const char* name)
{
    return QString(folder % u'/' % QLatin1String(name) % u".db"_s);
}

Expected<> inspectBackup(const Backup& backup)
{
    for (const char* name : files) {
        const auto steps = schemaSteps(QLatin1String(name));
        const auto version = inspect(database(backup.folder, name), steps.empty() ? 0 : steps.back().number);
        if (!version)
            return version.error();
        if (*version == 0)
            return Error{Error::Code::NotFound, QString(database(backup.folder, name) % u" is missing"_s)};
    }
    return Done{};
}

Expected<std::map<QString, QString>> devicesOf(Database& inventory)
{
    SqlStatement rows = inventory.prepare(u"SELECT id, name FROM device"_s);
    if (const Fault fault = rows.exec())
        return errorOf(*fault);
    std::map<QString, QString> devices;
    while (rows.next())
        devices[rows.value(0).toString()] = rows.value(1).toString();
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    return devices;
}

/// Those of the one that the other does not have.
void missing(const std::map<QString, QString>& of, const std::map<QString, QString>& in, qint64& count, QStringList& names)
{
    for (const auto& [id, name] : of) {
        if (in.contains(id))
            continue;
        ++count;
        if (names.size() < mostNamed)
            names.append(name.isEmpty() ? id : name);
    }
}

Expected<> compare(Database& theirs, Database& ours, RestorePreview& preview)
{
    const auto there = devicesOf(theirs);
    const auto here = devicesOf(ours);
    if (!there || !here)
        return there ? here.error() : there.error();
    missing(*here, *there, preview.devicesGoing, preview.going);
    missing(*there, *here, preview.devicesComing, preview.coming);
    const auto chain = chainRelation(preview.backup.facts, ours, preview.now);
    if (!chain)
        return chain.error();
    preview.chain = *chain;
    return Done{};
}

Expected<> writeNote(const DataDir& dir, const Backup& backup, Timestamp now)
{
    const QString kept = QString(u"before-restore-"_s % utcTime(now).toString(u"yyyy-MM-ddTHHmmss"_s) % u'Z');
    const QByteArray json = QJsonDocument(QJsonObject{{u"backup"_s, backup.folder}, {u"keepIn"_s, kept}}).toJson();
    return writeSafely(note(dir.path()), [&](QIODevice& out) -> Expected<> {
        return out.write(json) == json.size() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
    });
}

QJsonObject readNote(const QString& dataDir)
{
    QFile file(note(dataDir));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The log goes along with its file, and before it: a file is never left beside another one's log.
Expected<> exchange(const QString& dataDir, const QString& keepIn, const char* name)
{
    const QString staged = database(staging(dataDir), name);
    if (!QFileInfo::exists(staged))
        return Done{}; // done before we were interrupted
    for (const char* ending : {".db-shm", ".db-wal", ".db"}) {
        const QString file = QString(u'/' % QLatin1String(name) % QLatin1String(ending));
        if (QFileInfo::exists(keepIn + file) && QFileInfo(dataDir + file).size() == 0)
            QFile::remove(dataDir + file); // made by this start, after the old one was moved
        if (QFileInfo::exists(dataDir + file) && !QFile::rename(dataDir + file, keepIn + file))
            return Error{Error::Code::Refused, QString(dataDir % file % u" cannot be moved"_s)};
    }
    if (!QFile::rename(staged, database(dataDir, name)))
        return Error{Error::Code::Refused, QString(staged % u" cannot be moved"_s)};
    return Done{};
}

/// A backup that has none leaves the one that is there.
Expected<> exchangeSideFile(const QString& dataDir, const QString& keepIn, const char* name)
{
    const QString file = QString(u'/' % QLatin1String(name));
    const QString staged = staging(dataDir) + file;
    if (!QFileInfo::exists(staged))
        return Done{};
    if (QFileInfo::exists(dataDir + file) && !QFile::rename(dataDir + file, keepIn + file))
        return Error{Error::Code::Refused, QString(dataDir % file % u" cannot be moved"_s)};
    return QFile::rename(staged, dataDir + file) ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Refused, QString(staged % u" cannot be moved"_s)});
}

} // namespace

Expected<RestorePreview> previewRestore(const DataDir& dir, const QString& path)
{
    const auto backup = backupAt(path);
    if (!backup)
        return backup.error();
    const auto sound = inspectBackup(*backup);
    if (!sound)
        return sound.error();
    const auto mode = dir.access() == Access::ReadOnly ? Database::Mode::Frozen : Database::Mode::Read;
    const auto theirs = Database::open(database(backup->folder, "holdfast"), Database::Mode::Frozen);
    const auto ours = Database::open(dir.inventoryFile(), mode);
    const auto history = Database::open(dir.historyFile(), mode);
    if (!theirs || !ours || !history)
        return !theirs ? theirs.error() : !ours ? ours.error() : history.error();
    const auto now = siteFacts(**ours, **history);
    if (!now)
        return now.error();
    RestorePreview preview;
    preview.backup = *backup;
    preview.now = *now;
    const auto compared = compare(**theirs, **ours, preview);
    if (!compared)
        return compared.error();
    return preview;
}

Expected<> stageRestore(const DataDir& dir, const QString& path, Timestamp now)
{
    const auto backup = backupAt(path);
    if (!backup)
        return backup.error();
    const auto sound = inspectBackup(*backup);
    if (!sound)
        return sound;
    takeBackRestore(dir.path());
    if (!QDir().mkpath(staging(dir.path())))
        return Error{Error::Code::Refused, QString(dir.path() % u": not writable"_s)};
    for (const char* name : files) {
        const auto from = Database::open(database(backup->folder, name), Database::Mode::Frozen);
        const auto copied = from ? copyDatabase(**from, database(staging(dir.path()), name)) : Expected<>(from.error());
        if (!copied)
            return copied;
    }
    const auto inventory = Database::open(database(staging(dir.path()), "holdfast"), Database::Mode::Frozen);
    const auto history = Database::open(database(staging(dir.path()), "history"), Database::Mode::Frozen);
    if (!inventory || !history)
        return inventory ? history.error() : inventory.error();
    const auto whole = readThrough(**inventory, **history, {});
    if (!whole)
        return whole.error();
    if (const auto beside = copySideFiles(backup->folder, staging(dir.path())); !beside)
        return beside;
    return writeNote(dir, *backup, now);
}

std::optional<QString> stagedRestore(const QString& dataDir)
{
    const QJsonObject found = readNote(dataDir);
    return found.isEmpty() ? std::nullopt : std::optional(found.value(u"backup"_s).toString());
}

void takeBackRestore(const QString& dataDir)
{
    QFile::remove(note(dataDir)); // first: without it nothing is staged
    QDir(staging(dataDir)).removeRecursively();
}

Expected<std::optional<QString>> finishRestore(const DataDir& dir)
{
    const QJsonObject found = readNote(dir.path());
    const QString name = QFileInfo(found.value(u"keepIn"_s).toString()).fileName(); // never a place elsewhere
    if (name.isEmpty())
        return std::optional<QString>();
    const QString keepIn = QString(dir.folder(u"backups"_s) % u'/' % name);
    if (!QDir().mkpath(keepIn))
        return Error{Error::Code::Refused, QString(keepIn % u" cannot be made"_s)};
    for (const char* each : files) {
        const auto exchanged = exchange(dir.path(), keepIn, each);
        if (!exchanged)
            return exchanged.error();
    }
    for (const char* each : sideFiles) {
        const auto exchanged = exchangeSideFile(dir.path(), keepIn, each);
        if (!exchanged)
            return exchanged.error();
    }
    takeBackRestore(dir.path());
    return std::optional(keepIn);
}

} // namespace holdfast
