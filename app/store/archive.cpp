// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/archive.h"

#include "app/base/safe_file.h"
#include "app/base/utc.h"
#include "app/store/archive_rows.h"
#include "app/model/csv.h"
#include "app/store/disk_space.h"
#include "app/store/inventory_export.h"
#include "app/store/readings_export.h"
#include "app/store/sample_run.h"
#include "app/store/tables.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qint64 leastRow = 60; ///< bytes of a reading in a table, at the very least

using AddRow = std::function<bool(const QByteArray&)>;

Error cancelledError()
{
    return {Error::Code::Unavailable, u"cancelled"_s};
}

bool isOff(const Cancelled& cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

/// One file of the archive, written piece by piece. Answers its rows.
Expected<qint64> writeTable(const QString& file, const QByteArray& head, const Cancelled& cancelled, const std::function<Expected<>(const AddRow&)>& fill)
{
    qint64 rows = 0;
    const auto written = writeSafely(file, [&](QIODevice& out) -> Expected<> {
        QByteArray waiting = head;
        bool taken = true;
        const auto filled = fill([&](const QByteArray& row) {
            ++rows;
            waiting += row;
            if (waiting.size() >= pieceSize)
                taken = out.write(std::exchange(waiting, {})) > 0;
            return taken && !isOff(cancelled);
        });
        taken = taken && out.write(waiting) == waiting.size();
        if (isOff(cancelled))
            return cancelledError();
        return taken ? filled : Expected<>(Error{Error::Code::Unavailable, QString(file % u": "_s % out.errorString())});
    });
    if (!written)
        return written.error();
    return rows;
}

/// Row by row of a question, however many there are.
template <typename Write>
Expected<> eachRow(SqlStatement& rows, Write write)
{
    if (const Fault fault = rows.exec())
        return errorOf(*fault);
    bool wanted = true;
    while (wanted && rows.next())
        wanted = write(rows);
    const Fault fault = rows.fault();
    rows.finish();
    return fault ? Expected<>(errorOf(*fault)) : Expected<>(Done{});
}

Expected<qint64> writeAlarms(Database& inventory, const QString& file, ArchiveFormat format, const Cancelled& cancelled)
{
    return writeTable(file, alarmHead(format), cancelled, [&](const AddRow& add) {
        const Table<JournalEntry>& table = journalTable();
        SqlStatement rows = inventory.prepare(QString(u"SELECT "_s % table.names() % u" FROM journal ORDER BY sequence"_s));
        return eachRow(rows, [&](SqlStatement& row) { return add(alarmRow(table.read(row), format)); });
    });
}

Expected<qint64> writeGaps(Database& history, const QString& file, ArchiveFormat format, const Cancelled& cancelled)
{
    return writeTable(file, gapHead(format), cancelled, [&](const AddRow& add) {
        SqlStatement rows = history.prepare(u"SELECT point, broker, reason, begins, ends FROM gap ORDER BY begins, point, broker, reason"_s);
        return eachRow(rows, [&](SqlStatement& row) {
            const Interval interval{timeOf(row.number(3)), row.number(4) == msOf(Timestamp::max()) ? Timestamp::max() : timeOf(row.number(4))};
            return add(gapRow({PointId(row.value(0).toString()), BrokerId(row.value(1).toString()), interval, static_cast<GapReason>(row.number(2))}, format));
        });
    });
}

Expected<qint64> writeActions(const Store& store, const QString& file, ArchiveFormat format, const Cancelled& cancelled)
{
    return writeTable(file, actionHead(format), cancelled, [&](const AddRow& add) { return store.readAudit([&](const AuditRow& row) { return add(actionRow(row, format)); }); });
}

/// Points that were recorded once and are in the inventory no more.
Expected<std::vector<PointId>> formerPoints(Database& history, const Picture& picture)
{
    std::vector<PointId> former;
    SqlStatement rows = history.prepare(u"SELECT point FROM series ORDER BY point"_s);
    const auto read = eachRow(rows, [&](SqlStatement& row) {
        if (const PointId point(row.value(0).toString()); !picture.points.contains(point))
            former.push_back(point);
        return true;
    });
    if (!read)
        return read.error();
    return former;
}

/// What was written is read again.
Expected<ArchiveFile> lookedAt(const QString& folder, const QString& name, qint64 rows)
{
    QFile file(QString(folder % u'/' % name));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::Unavailable, QString(u"cannot read "_s % file.fileName() % u": "_s % file.errorString())};
    return ArchiveFile{name, rows, file.size(), hash.result()};
}

Expected<> writeList(const Archive& archive, const QString& folder, const QString& program)
{
    QJsonArray files;
    for (const ArchiveFile& file : archive.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"rows"_s, file.rows}, {u"bytes"_s, file.bytes}, {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    const QByteArray json = QJsonDocument(QJsonObject{{u"format"_s, u"holdfast-archive"_s}, {u"version"_s, formatVersion}, {u"madeAt"_s, isoText(archive.madeAt)}, {u"program"_s, program}, {u"files"_s, files}}).toJson();
    return writeSafely(QString(folder % u"/manifest.json"_s), [&](QIODevice& out) -> Expected<> {
        return out.write(json) == json.size() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
    });
}

/// The tables one after the other into a folder that is there.
class ArchiveWriter
{
public:
    ArchiveWriter(const Store& store, QString folder, ArchiveFormat format, const Cancelled& cancelled) : m_store(store), m_folder(std::move(folder)), m_format(format), m_cancelled(cancelled) {}

    Expected<std::vector<ArchiveFile>> write()
    {
        const auto mode = m_store.dir().access() == Access::ReadOnly ? Database::Mode::Frozen : Database::Mode::Read;
        const auto inventory = Database::open(m_store.dir().inventoryFile(), mode);
        const auto history = Database::open(m_store.dir().historyFile(), mode);
        const auto stored = m_store.load();
        if (!inventory || !history || !stored)
            return !inventory ? inventory.error() : !history ? history.error() : stored.error();
        const Picture picture = pictureOf(*stored);
        const auto former = formerPoints(**history, picture);
        if (!former)
            return former.error();
        note(u"inventory.json"_s, [&](const QString& file) -> Expected<qint64> {
            const auto done = exportInventory(picture, file);
            return done ? Expected<qint64>(picture.devices.size()) : Expected<qint64>(done.error());
        });
        note(named(u"readings"_s), [&](const QString& file) { return exportReadings(picture, *m_store.reader(), always(), file, *former, m_cancelled); });
        note(named(u"alarms"_s), [&](const QString& file) { return writeAlarms(**inventory, file, m_format, m_cancelled); });
        note(named(u"actions"_s), [&](const QString& file) { return writeActions(m_store, file, m_format, m_cancelled); });
        note(named(u"gaps"_s), [&](const QString& file) { return writeGaps(**history, file, m_format, m_cancelled); });
        if (m_fault)
            return *m_fault;
        return std::move(m_files);
    }

private:
    [[nodiscard]] QString named(const QString& table) const { return QString(table % (m_format == ArchiveFormat::Csv ? u".csv"_s : u".ndjson"_s)); }

    /// The first that fails ends it.
    template <typename Write>
    void note(const QString& name, Write write)
    {
        if (m_fault)
            return;
        const Expected<qint64> rows = write(QString(m_folder % u'/' % name));
        auto file = rows ? lookedAt(m_folder, name, *rows) : Expected<ArchiveFile>(rows.error());
        if (file && !isOff(m_cancelled))
            m_files.push_back(std::move(file).value());
        else
            m_fault = file ? cancelledError() : file.error();
    }

    const Store& m_store;
    const QString m_folder;
    const ArchiveFormat m_format;
    const Cancelled& m_cancelled;
    std::vector<ArchiveFile> m_files;
    std::optional<Error> m_fault;
};

Expected<Archive> fillArchive(const Store& store, const QString& folder, ArchiveFormat format, Timestamp now, const QString& program, const Cancelled& cancelled)
{
    const auto usage = store.reader()->usage();
    if (!usage)
        return usage.error();
    if (const auto left = freeBytesAt(folder); left && *left < usage->samples * leastRow)
        return Error{Error::Code::Unavailable, u"disk full"_s};
    auto files = ArchiveWriter(store, folder, format, cancelled).write();
    if (!files)
        return files.error();
    Archive archive{folder, now, std::move(files).value()};
    if (const auto listed = writeList(archive, folder, program); !listed)
        return listed.error();
    return archive;
}

} // namespace

Expected<Archive> exportArchive(const Store& store, const QString& folder, ArchiveFormat format, Timestamp now, const QString& program, const Cancelled& cancelled)
{
    const QString whole = QDir::cleanPath(QDir(folder).absolutePath());
    if (QFileInfo::exists(whole) && (!QFileInfo(whole).isDir() || !QDir(whole).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return Error{Error::Code::Refused, QString(whole % u" is there already"_s)};
    const QString partial = QString(whole % u".partial"_s);
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QDir(partial).removeRecursively(); // of an export that was cut off
    if (!QDir().mkpath(QFileInfo(whole).path()) || !QDir().mkdir(partial, ownerOnly))
        return Error{Error::Code::Refused, QString(whole % u": not writable"_s)};
    auto made = fillArchive(store, partial, format, now, program, cancelled);
    if (made)
        QDir().rmdir(whole); // an empty one makes room
    if (!made || !QDir().rename(partial, whole)) {
        QDir(partial).removeRecursively();
        return made ? Error{Error::Code::Unavailable, QString(whole % u": not writable"_s)} : made.error();
    }
    Archive archive = std::move(made).value();
    archive.folder = whole;
    return archive;
}

} // namespace holdfast
