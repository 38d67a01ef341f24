// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups.h"

#include "app/base/safe_file.h"
#include "app/base/utc.h"
#include "app/store/disk_space.h"
#include "app/store/salvage.h"
#include "app/store/sample_run.h"
#include "app/store/side_files.h"
#include "app/store/site_facts.h"
#include "app/store/sqlite_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 room = 32LL * 1024 * 1024; ///< left on the disk beside a backup

QJsonValue whenOf(const std::optional<Timestamp>& at)
{
    return at ? QJsonValue(msOf(*at)) : QJsonValue();
}

std::optional<Timestamp> whenFrom(const QJsonValue& json)
{
    return json.isDouble() ? std::optional(timeOf(json.toInteger())) : std::nullopt;
}

QByteArray jsonOf(const Backup& backup)
{
    const SiteFacts& facts = backup.facts;
    const QJsonObject json{{u"format"_s, u"holdfast-backup"_s},     {u"version"_s, formatVersion},        {u"madeAt"_s, msOf(backup.madeAt)},
                           {u"madeAtText"_s, isoText(backup.madeAt)}, {u"program"_s, backup.program},       {u"damaged"_s, backup.damaged},
                           {u"devices"_s, facts.devices},           {u"points"_s, facts.points},          {u"rules"_s, facts.rules},
                           {u"journal"_s, facts.journal},           {u"samples"_s, facts.samples},        {u"first"_s, whenOf(facts.first)},
                           {u"last"_s, whenOf(facts.last)},         {u"auditRows"_s, facts.auditRows},    {u"auditEnd"_s, QString::fromLatin1(facts.auditEnd.toHex())},
                           {u"bytes"_s, facts.bytes}};
    return QJsonDocument(json).toJson();
}

Backup backupFrom(const QJsonObject& json, const QString& folder)
{
    const auto number = [&](QStringView key) { return json.value(key).toInteger(); };
    Backup backup;
    backup.folder = folder;
    backup.madeAt = timeOf(number(u"madeAt"));
    backup.program = json.value(u"program"_s).toString();
    backup.damaged = number(u"damaged");
    backup.facts = {number(u"devices"), number(u"points"), number(u"rules"), number(u"journal"), number(u"samples"), whenFrom(json.value(u"first"_s)), whenFrom(json.value(u"last"_s)),
                    number(u"auditRows"), QByteArray::fromHex(json.value(u"auditEnd"_s).toString().toLatin1()), number(u"bytes")};
    return backup;
}

struct Pair
{
    std::unique_ptr<Database> inventory;
    std::unique_ptr<Database> history;
};

Expected<Pair> openPair(const QString& inventory, const QString& history, Database::Mode mode)
{
    auto first = Database::open(inventory, mode);
    if (!first)
        return first.error();
    auto second = Database::open(history, mode);
    if (!second)
        return second.error();
    return Pair{std::move(first).value(), std::move(second).value()};
}

Expected<> copyBoth(const DataDir& dir, const QString& into, const Cancelled& cancelled)
{
    const auto from = openPair(dir.inventoryFile(), dir.historyFile(), dir.access() == Access::ReadOnly ? Database::Mode::Frozen : Database::Mode::Read);
    if (!from)
        return from.error();
    const qint64 needed = QFileInfo(dir.inventoryFile()).size() + QFileInfo(dir.historyFile()).size() + room;
    if (const auto left = freeBytesAt(into); left && *left < needed)
        return Error{Error::Code::Unavailable, QString(u"disk full: "_s % u"there is no room for a backup"_s)};
    const auto copied = copyDatabase(*from->inventory, QString(into % u"/holdfast.db"_s), cancelled);
    const auto both = copied ? copyDatabase(*from->history, QString(into % u"/history.db"_s), cancelled) : copied;
    return both ? copySideFiles(dir.path(), into) : both;
}

/// What was written is read again from the disk.
Expected<Backup> readBack(const QString& folder, const Cancelled& cancelled)
{
    const auto copy = openPair(QString(folder % u"/holdfast.db"_s), QString(folder % u"/history.db"_s), Database::Mode::Frozen);
    if (!copy)
        return copy.error();
    const auto damaged = readThrough(*copy->inventory, *copy->history, cancelled);
    if (!damaged)
        return damaged.error();
    const auto facts = siteFacts(*copy->inventory, *copy->history);
    if (!facts)
        return facts.error();
    Backup backup;
    backup.facts = *facts;
    backup.damaged = *damaged;
    return backup;
}

/// Fills a folder with both files.
using FillBoth = std::function<Expected<>(const QString& into)>;

Expected<Backup> fillFolder(const FillBoth& fill, const QString& folder, Timestamp now, const QString& program, const Cancelled& cancelled)
{
    const auto filled = fill(folder);
    if (!filled)
        return filled.error();
    auto read = readBack(folder, cancelled);
    if (!read)
        return read.error();
    Backup backup = std::move(read).value();
    backup.madeAt = now;
    backup.program = program;
    const auto written = writeSafely(QString(folder % u"/backup.json"_s), [&](QIODevice& out) -> Expected<> {
        const QByteArray json = jsonOf(backup);
        return out.write(json) == json.size() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
    });
    if (!written)
        return written.error();
    return backup;
}

QString freeName(const QString& folder, Timestamp now, const QString& ending)
{
    const QString name = QString(folder % u"/holdfast-"_s % utcTime(now).toString(u"yyyy-MM-ddTHHmmss"_s) % u'Z' % ending);
    QString free = name;
    for (int copy = 2; QFileInfo::exists(free); ++copy)
        free = QString(name % u'-' % QString::number(copy));
    return free;
}

Expected<Backup> makeFolder(const QString& folder, const QString& ending, const FillBoth& fill, Timestamp now, const QString& program, const Cancelled& cancelled)
{
    const QString name = freeName(folder, now, ending);
    const QString partial = QString(name % u".partial"_s);
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QDir(partial).removeRecursively(); // of a backup that was cut off
    if (!QDir().mkpath(folder) || !QDir().mkdir(partial, ownerOnly))
        return Error{Error::Code::Refused, QString(folder % u": not writable"_s)};
    auto made = fillFolder(fill, partial, now, program, cancelled);
    if (!made || !QDir().rename(partial, name)) {
        QDir(partial).removeRecursively();
        return made ? Error{Error::Code::Unavailable, QString(name % u": not writable"_s)} : made.error();
    }
    Backup backup = std::move(made).value();
    backup.folder = name;
    return backup;
}

/// Its pages as they lie there, whatever they say: also what the recorder has not put into the file itself yet. A file whose very beginning is torn is copied as it is.
Expected<> copyTorn(const DataDir& dir, const QString& to, const Cancelled& cancelled)
{
    const auto from = Database::open(dir.historyFile(), dir.access() == Access::ReadOnly ? Database::Mode::Frozen : Database::Mode::Read);
    const auto copied = from ? copyDatabase(**from, to, cancelled) : Expected<>(from.error());
    if (copied || (cancelled && cancelled->load()))
        return copied;
    QFile::remove(to);
    return QFile::copy(dir.historyFile(), to) ? Expected<>(Done{}) : copied;
}

Expected<> salvageBoth(const DataDir& dir, const QString& into, SalvageReport& report, const Cancelled& cancelled)
{
    const qint64 needed = QFileInfo(dir.inventoryFile()).size() + 2 * QFileInfo(dir.historyFile()).size() + room;
    if (const auto left = freeBytesAt(into); left && *left < needed)
        return Error{Error::Code::Unavailable, QString(u"disk full: "_s % u"there is no room for a backup"_s)};
    const auto inventory = Database::open(dir.inventoryFile(), dir.access() == Access::ReadOnly ? Database::Mode::Frozen : Database::Mode::Read);
    const auto copied = inventory ? copyDatabase(**inventory, QString(into % u"/holdfast.db"_s), cancelled) : Expected<>(inventory.error());
    const QString torn = QString(into % u"/torn.db"_s);
    const auto pages = copied ? copyTorn(dir, torn, cancelled) : copied;
    if (!pages)
        return pages;
    auto saved = salvageHistory(torn, QString(into % u"/history.db"_s), cancelled);
    QFile::remove(torn);
    if (!saved)
        return saved.error();
    report = std::move(saved).value();
    return copySideFiles(dir.path(), into);
}

} // namespace

Expected<Backup> makeBackup(const DataDir& dir, const QString& folder, Timestamp now, const QString& program, const Cancelled& cancelled)
{
    return makeFolder(folder, {}, [&](const QString& into) { return copyBoth(dir, into, cancelled); }, now, program, cancelled);
}

Expected<SalvagedHistory> makeSalvagedBackup(const DataDir& dir, const QString& folder, Timestamp now, const QString& program, const Cancelled& cancelled)
{
    SalvageReport report;
    auto made = makeFolder(folder, SalvagedHistory::ending(), [&](const QString& into) { return salvageBoth(dir, into, report, cancelled); }, now, program, cancelled);
    if (!made)
        return made.error();
    qint64 lost = 0;
    for (const HistoryDamage& damage : report.lost.named)
        lost += damage.samples;
    return SalvagedHistory{std::move(made).value(), report.samples, report.lost.damages, lost};
}

Expected<Backup> backupAt(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    QFile file(QString(folder % u"/backup.json"_s));
    constexpr qint64 most = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QString(path % u" is not a backup of Holdfast"_s)};
    const QJsonObject json = QJsonDocument::fromJson(file.read(most)).object();
    if (json.value(u"format"_s).toString() != "holdfast-backup"_L1)
        return Error{Error::Code::NotFound, QString(path % u" is not a backup of Holdfast"_s)};
    if (json.value(u"version"_s).toInt() > formatVersion)
        return Error{Error::Code::Refused, QString(path % u" was written by a newer Holdfast"_s)};
    return backupFrom(json, folder);
}

std::vector<Backup> listBackups(const QString& folder)
{
    std::vector<Backup> backups;
    for (const QString& name : QDir(folder).entryList({u"holdfast-*Z*"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        if (const auto backup = name.endsWith(".partial"_L1) ? Expected<Backup>(Error{}) : backupAt(QDir(folder).filePath(name)))
            backups.push_back(*backup);
    }
    std::ranges::sort(backups, [](const Backup& left, const Backup& right) { return std::pair(left.madeAt, left.folder) > std::pair(right.madeAt, right.folder); });
    return backups;
}

int thinBackups(const QString& folder, int kept)
{
    const std::vector<Backup> backups = listBackups(folder);
    int gone = 0;
    for (std::size_t i = static_cast<std::size_t>(std::max(kept, 1)); i < backups.size(); ++i)
        gone += QDir(backups[i].folder).removeRecursively() ? 1 : 0;
    return gone;
}

QString backupFolder(const DataDir& dir, const QString& chosen)
{
    return chosen.isEmpty() ? dir.folder(u"backups"_s) : chosen;
}

} // namespace holdfast
