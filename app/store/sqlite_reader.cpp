// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_reader.h"

#include "app/store/gaps.h"
#include "app/store/series_walk.h"
#include "app/store/tables.h"
#include "app/store/trend.h"

#include <QFileInfo>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 farAway = 100'000'000'000'000; ///< some 3,000 years: sums with times stay exact
constexpr int mostColumns = 10'000;
constexpr std::size_t batchSize = 1024;
constexpr qint64 day = 24 * 3600 * 1000;

Interval bounded(Interval interval)
{
    return {timeOf(std::clamp(msOf(interval.from), -farAway, farAway)), timeOf(std::clamp(msOf(interval.to), -farAway, farAway))};
}

/// One state of the file for the whole of a question.
class Snapshot
{
public:
    explicit Snapshot(Database& database)
        : m_database(database)
    {
        static_cast<void>(m_database.run(u"BEGIN"_s));
    }
    ~Snapshot()
    {
        m_database.finish();
        static_cast<void>(m_database.run(u"COMMIT"_s));
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
};

Expected<BrokerId> brokerOf(Database& inventory, const PointId& point)
{
    SqlStatement row = inventory.prepare(u"SELECT device.broker FROM point JOIN device ON device.id = point.device WHERE point.id = ?"_s);
    if (const Fault fault = row.run(storable(point.text())))
        return errorOf(*fault);
    const BrokerId broker(row.next() ? row.value(0).toString() : QString());
    row.finish();
    return broker;
}

bool isCancelled(const Cancelled& cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

bool matches(const JournalEntry& entry, const QString& text)
{
    return text.isEmpty() || entry.name.contains(text, Qt::CaseInsensitive) || entry.source.contains(text, Qt::CaseInsensitive)
        || entry.note.contains(text, Qt::CaseInsensitive);
}

} // namespace

SqliteReader::SqliteReader(std::shared_ptr<const DataDir> dir)
    : m_dir(std::move(dir))
{
}

SqliteReader::~SqliteReader() = default;

Expected<SqliteReader::Files*> SqliteReader::files() const
{
    const bool beside = QFileInfo::exists(QString(m_dir->historyFile() % u"-wal"_s));
    const bool frozen = m_dir->access() == Access::ReadOnly;
    if (m_files && (!frozen || m_files->beside == beside))
        return &*m_files;
    m_files.reset();
    const auto mode = frozen ? Database::Mode::Frozen : Database::Mode::Read;
    auto inventory = Database::open(m_dir->inventoryFile(), mode);
    if (!inventory)
        return inventory.error();
    auto history = Database::open(m_dir->historyFile(), mode);
    if (!history)
        return history.error();
    m_files = Files{std::move(inventory).value(), std::move(history).value(), beside};
    return &*m_files;
}

Expected<Series> SqliteReader::series(const SeriesQuery& query) const
{
    const Interval interval = bounded(query.interval);
    if (interval.from >= interval.to || query.columns < 1 || query.columns > mostColumns)
        return Error{Error::Code::Invalid, u"no such interval or number of columns"_s};
    const auto open = files();
    if (!open)
        return open.error();
    Database& history = *(*open)->history;
    const Snapshot snapshot(history);
    const auto gaps = storedGaps(**open, query.point, interval);
    const auto until = recordedUntil(history);
    if (!gaps || !until)
        return gaps ? until.error() : gaps.error();
    std::vector<Interval> holes;
    for (const Gap& gap : *gaps)
        holes.push_back(gap.interval);
    Trend trend(query.point, interval, query.columns, std::move(holes));
    const auto walked = walkSeries(history, query.point, msOf(interval.from), msOf(interval.to), [&](const Stretch& stretch) {
        if (stretch.damaged)
            trend.breakAt(stretch.first);
        else
            trend.take(stretch.run);
        return !isCancelled(query.cancelled);
    });
    if (!walked)
        return walked.error();
    if (isCancelled(query.cancelled))
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    return trend.finish(*until);
}

Expected<> SqliteReader::samples(const PointId& point, Interval interval, const std::function<bool(const std::vector<Sample>&)>& sink) const
{
    interval = bounded(interval);
    const auto open = files();
    if (!open)
        return open.error();
    Database& history = *(*open)->history;
    const Snapshot snapshot(history);
    return walkSeries(history, point, msOf(interval.from), msOf(interval.to), [&](const Stretch& stretch) {
        std::vector<Sample> batch;
        bool wanted = true;
        for (std::size_t i = 0; i < stretch.run.size() && wanted; ++i) {
            const qint64 at = stretch.run.at[i];
            if (at >= msOf(interval.from) && at < msOf(interval.to))
                batch.push_back(stretch.run.sample(i));
            if (batch.size() == batchSize) {
                wanted = sink(batch);
                batch.clear();
            }
        }
        return wanted && (batch.empty() || sink(batch));
    });
}

Expected<std::vector<Gap>> SqliteReader::storedGaps(Files& files, const PointId& point, Interval interval) const
{
    const auto broker = brokerOf(*files.inventory, point);
    if (!broker)
        return broker.error();
    return gapsOf(*files.history, point, *broker, interval);
}

Expected<std::vector<Gap>> SqliteReader::gaps(const PointId& point, Interval interval) const
{
    interval = bounded(interval);
    const auto open = files();
    if (!open)
        return open.error();
    Database& history = *(*open)->history;
    const Snapshot snapshot(history);
    const auto stored = storedGaps(**open, point, interval);
    if (!stored)
        return stored;
    std::vector<Gap> gaps = *stored;
    const auto walked = walkSeries(history, point, msOf(interval.from), msOf(interval.to), [&](const Stretch& stretch) {
        if (stretch.damaged)
            gaps.push_back({point, {}, {timeOf(stretch.first), timeOf(stretch.last + 1)}, GapReason::Damaged});
        return true;
    });
    if (!walked)
        return walked.error();
    std::ranges::stable_sort(gaps, {}, [](const Gap& gap) { return gap.interval.from; });
    return gaps;
}

Expected<Usage> SqliteReader::usage() const
{
    const auto open = files();
    if (!open)
        return open.error();
    SqlStatement sums = (*open)->history->prepare(u"SELECT total(samples), min(first), max(last) FROM (SELECT samples, first, last FROM block"
                                               " UNION ALL SELECT samples, first, last FROM recent)"_s);
    if (const Fault fault = sums.exec())
        return errorOf(*fault);
    Usage usage;
    usage.bytes = QFileInfo(m_dir->historyFile()).size() + QFileInfo(QString(m_dir->historyFile() % u"-wal"_s)).size();
    if (sums.next() && !sums.value(1).isNull()) {
        usage.samples = sums.number(0);
        usage.first = timeOf(sums.number(1));
        usage.last = timeOf(sums.number(2));
        usage.bytesPerDay = usage.bytes * 1000 / std::max<qint64>((sums.number(2) - sums.number(1)) * 1000 / day, 1000);
    }
    sums.finish();
    return usage;
}

Expected<std::vector<JournalEntry>> SqliteReader::journal(const JournalQuery& query) const
{
    const auto open = files();
    if (!open)
        return open.error();
    const Table<JournalEntry>& table = journalTable();
    SqlStatement rows = (*open)->inventory->prepare(QString(u"SELECT "_s % table.names() % u" FROM journal WHERE source_time >= ? AND source_time < ?"
                                                         " ORDER BY source_time DESC, sequence DESC"_s));
    if (const Fault fault = rows.run(msOf(query.interval.from), msOf(query.interval.to)))
        return errorOf(*fault);
    std::vector<JournalEntry> entries;
    while (static_cast<int>(entries.size()) < query.most && rows.next()) {
        JournalEntry entry = table.read(rows);
        if (matches(entry, query.text))
            entries.push_back(std::move(entry));
    }
    const Fault fault = rows.fault();
    rows.finish();
    if (fault)
        return errorOf(*fault);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace holdfast
