// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_reader.h"

#include "app/store/history_scan.h"
#include "app/store/series_walk.h"
#include "app/store/tables.h"
#include "app/store/trend.h"

#include <QFileInfo>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostColumns = 10'000;
constexpr std::size_t batchSize = 1024;
constexpr qint64 day = 24 * 3600 * 1000;

Expected<> walkPoint(ReadingFiles::Open& files, const PointId& point, qint64 from, qint64 to, const SeriesWalk::Sink& sink)
{
    const auto series = seriesOf(*files.history, point);
    if (!series)
        return series.error();
    if (!*series)
        return Done{};
    auto walk = SeriesWalk::over(*files.history, **series, from, to, &files.loose);
    if (!walk)
        return walk.error();
    return std::move(walk).value().walk(from, to, sink);
}

/// By how much the file grew a day in the last month; nothing before two days are known. What was let go is taken off.
Expected<std::optional<qint64>> growthOf(Database& history)
{
    constexpr int month = 31;
    SqlStatement rows = history.prepare(u"SELECT day, bytes FROM growth ORDER BY day DESC LIMIT ?"_s);
    if (const Fault fault = rows.run(month))
        return errorOf(*fault);
    std::vector<std::pair<qint64, qint64>> days;
    while (rows.next())
        days.emplace_back(rows.number(0), rows.number(1));
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    if (days.size() < 2)
        return std::optional<qint64>();
    return std::optional((days.front().second - days.back().second) / (days.front().first - days.back().first));
}

bool matches(const JournalEntry& entry, const QString& text)
{
    return text.isEmpty() || entry.name.contains(text, Qt::CaseInsensitive) || entry.source.contains(text, Qt::CaseInsensitive)
        || entry.note.contains(text, Qt::CaseInsensitive);
}

} // namespace

SqliteReader::SqliteReader(std::shared_ptr<const DataDir> dir)
    : m_files(std::move(dir))
{
}

Expected<Series> SqliteReader::series(const SeriesQuery& query) const
{
    const Interval interval = bounded(query.interval);
    if (interval.from >= interval.to || query.columns < 1 || query.columns > mostColumns)
        return Error{Error::Code::Invalid, u"no such interval or number of columns"_s};
    const auto open = m_files.open();
    if (!open)
        return open.error();
    Database& history = *(*open)->history;
    const Snapshot snapshot(**open);
    const auto gaps = gapsAround(**open, query.point, interval);
    const auto until = recordedUntil(history);
    if (!gaps || !until)
        return gaps ? until.error() : gaps.error();
    const auto series = seriesOf(history, query.point);
    if (!series)
        return series.error();
    std::vector<Interval> holes;
    for (const Gap& gap : *gaps)
        holes.push_back(gap.interval);
    Trend trend(equalColumns(interval, query.columns), holes);
    const qint64 columnLength = trend.edges()[1] - trend.edges()[0];
    const auto scanned = *series ? scanHistory(history, {**series, tierForColumns(columnLength), &holes, query.cancelled, &(*open)->loose}, trend) : Expected<>(Done{});
    if (!scanned)
        return scanned.error();
    trend.finish(*until);
    return seriesFrom(trend, query.point);
}

Expected<> SqliteReader::samples(const PointId& point, Interval interval, const std::function<bool(const std::vector<Sample>&)>& sink) const
{
    interval = bounded(interval);
    const auto open = m_files.open();
    if (!open)
        return open.error();
    const Snapshot snapshot(**open);
    return walkPoint(**open, point, msOf(interval.from), msOf(interval.to), [&](const Stretch& stretch) {
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

Expected<std::vector<Gap>> SqliteReader::gaps(const PointId& point, Interval interval) const
{
    interval = bounded(interval);
    const auto open = m_files.open();
    if (!open)
        return open.error();
    const Snapshot snapshot(**open);
    const auto stored = gapsAround(**open, point, interval);
    if (!stored)
        return stored;
    std::vector<Gap> gaps = *stored;
    const auto walked = walkPoint(**open, point, msOf(interval.from), msOf(interval.to), [&](const Stretch& stretch) {
        const Gap lost{point, {}, {timeOf(stretch.first), timeOf(stretch.last + 1)}, GapReason::Damaged};
        if (stretch.damaged && std::ranges::find(gaps, lost) == gaps.end()) // who looks after the file may have noted it
            gaps.push_back(lost);
        return true;
    });
    if (!walked)
        return walked.error();
    std::ranges::stable_sort(gaps, {}, [](const Gap& gap) { return gap.interval.from; });
    return gaps;
}

Expected<Usage> SqliteReader::usage() const
{
    const auto open = m_files.open();
    if (!open)
        return open.error();
    SqlStatement sums = (*open)->history->prepare(u"SELECT total(samples), min(first), max(last) FROM (SELECT samples, first, last FROM block"
                                               " UNION ALL SELECT samples, first, last FROM recent)"_s);
    if (const Fault fault = sums.exec())
        return errorOf(*fault);
    Usage usage;
    usage.bytes = QFileInfo(m_files.dir().historyFile()).size() + QFileInfo(QString(m_files.dir().historyFile() % u"-wal"_s)).size();
    if (sums.next() && !sums.value(1).isNull()) {
        usage.samples = sums.number(0);
        usage.first = timeOf(sums.number(1));
        usage.last = timeOf(sums.number(2));
        usage.bytesPerDay = usage.bytes * 1000 / std::max<qint64>((sums.number(2) - sums.number(1)) * 1000 / day, 1000);
    }
    sums.finish();
    const auto growth = growthOf(*(*open)->history);
    if (!growth)
        return growth.error();
    usage.bytesPerDay = growth->value_or(usage.bytesPerDay);
    return usage;
}

Expected<std::vector<JournalEntry>> SqliteReader::journal(const JournalQuery& query) const
{
    const auto open = m_files.open();
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
        if ((!query.kind || recordKindOf(entry) == *query.kind) && matches(entry, query.text))
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
