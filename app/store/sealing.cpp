// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealing.h"

#include "app/store/aging.h"
#include "app/store/codec/segment.h"
#include "app/store/pages.h"

#include <algorithm>
#include <numeric>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t largestBlock = 2048;
constexpr qint64 largestRow = 64 * 1024;
constexpr qint64 longestRow = 8 * 1024 * 1024;
constexpr qint64 jump = 6 * 3600 * 1000;
constexpr std::size_t largestPage = 16 * 1024; ///< samples

struct Recent
{
    qint64 id = 0;
    qint64 first = 0;
    qint64 last = 0;
    qint64 samples = 0;
    qint64 bytes = 0;
};

Fault listRecent(Database& database, std::vector<Recent>& rows)
{
    SqlStatement list = database.prepare(u"SELECT id, first, last, samples, length(batch) FROM recent ORDER BY id"_s);
    if (Fault fault = list.exec())
        return fault;
    while (list.next())
        rows.push_back({list.number(0), list.number(1), list.number(2), list.number(3), list.number(4)});
    return list.fault();
}

/// Nothing in it: damaged, and left where it is.
Fault readRow(Database& database, qint64 id, std::optional<SampleBatch>& batch)
{
    SqlStatement read = database.prepare(u"SELECT batch FROM recent WHERE id = ?"_s);
    if (Fault fault = read.run(id))
        return fault;
    batch = read.next() ? decodeBatch(read.value(0).toByteArray()) : std::nullopt;
    return read.fault();
}

Fault deleteRow(Database& database, qint64 id)
{
    return database.prepare(u"DELETE FROM recent WHERE id = ?"_s).run(id);
}

Fault joinRows(Database& database, const std::vector<Recent>& rows)
{
    SampleBatch all;
    Recent joined = rows.front();
    for (const Recent& row : rows) {
        std::optional<SampleBatch> batch;
        if (Fault fault = readRow(database, row.id, batch))
            return fault;
        if (!batch)
            return {}; // a damaged one among them: leave them all as they are
        all.append(*batch);
        joined.first = std::min(joined.first, row.first);
        joined.last = std::max(joined.last, row.last);
    }
    for (const Recent& row : rows) {
        if (Fault fault = deleteRow(database, row.id))
            return fault;
    }
    SqlStatement insert = database.prepare(u"INSERT INTO recent (id, first, last, samples, batch) VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(joined.id, joined.first, joined.last, static_cast<qint64>(all.size()), encodeBatch(all));
}

Fault writeBlock(Database& database, quint32 series, const SampleRun& run, Packing packing)
{
    SqlStatement insert = database.prepare(u"INSERT INTO block (series, first, last, samples, body) VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(series, run.at.front(), run.at.back(), static_cast<qint64>(run.size()), encodeBlock(run, packing));
}

/// The samples' places by series, each series in the order it was written.
std::vector<std::size_t> bySeries(const std::vector<quint32>& series)
{
    const quint32 most = series.empty() ? 0 : *std::max_element(series.begin(), series.end());
    std::vector<std::size_t> starts(std::size_t{most} + 2, 0);
    for (const quint32 id : series)
        ++starts[id + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::size_t> order(series.size());
    for (std::size_t i = 0; i < series.size(); ++i)
        order[starts[series[i]]++] = i;
    return order;
}

/// Fills one page after the other.
class PageWriter
{
public:
    explicit PageWriter(Database& database) : m_database(database) {}

    Fault add(quint32 series, SampleRun&& run)
    {
        Fault fault;
        if (pageKeyOf(series) != m_key || m_samples + run.size() > largestPage)
            fault = flush();
        m_key = pageKeyOf(series);
        m_samples += run.size();
        m_segments.push_back({series, std::move(run)});
        return fault;
    }

    Fault flush()
    {
        m_samples = 0;
        return writePage(m_database, m_key, std::exchange(m_segments, {}));
    }

private:
    Database& m_database;
    qint64 m_key = 0;
    std::size_t m_samples = 0;
    std::vector<Segment> m_segments;
};

Fault sealAll(Database& database, const SampleBatch& all)
{
    const std::vector<std::size_t> order = bySeries(all.series);
    PageWriter pages(database);
    for (std::size_t i = 0; i < order.size();) {
        const quint32 series = all.series[order[i]];
        SampleRun run;
        for (; i < order.size() && all.series[order[i]] == series; ++i)
            run.add(all.run, order[i]);
        run.sortUnique();
        Fault fault = run.size() >= enoughForABlock ? writeApart(database, series, run, Packing::Quick) : pages.add(series, std::move(run));
        if (fault)
            return fault;
    }
    return pages.flush();
}

Fault takeRecent(Database& database, SampleBatch& all)
{
    std::vector<Recent> rows;
    if (Fault fault = listRecent(database, rows))
        return fault;
    for (const Recent& row : rows) {
        std::optional<SampleBatch> batch;
        if (Fault fault = readRow(database, row.id, batch))
            return fault;
        if (!batch)
            continue;
        all.append(*batch);
        if (Fault fault = deleteRow(database, row.id))
            return fault;
    }
    return {};
}

} // namespace

Fault writeBlocks(Database& database, quint32 series, const SampleRun& run, Packing packing)
{
    const std::size_t parts = (run.size() + largestBlock - 1) / largestBlock;
    const auto aged = agedUntil(database);
    for (std::size_t part = 0; part < parts; ++part) {
        SampleRun piece = run.slice(part * run.size() / parts, (part + 1) * run.size() / parts);
        if (aged && piece.at.back() < *aged)
            cutTimes(piece);
        if (Fault fault = writeBlock(database, series, piece, packing))
            return fault;
    }
    return {};
}

Fault writeApart(Database& database, quint32 series, const SampleRun& run, Packing packing)
{
    std::size_t start = 0;
    for (std::size_t i = 1; i <= run.size(); ++i) {
        if (i < run.size() && run.at[i] - run.at[i - 1] <= jump)
            continue;
        if (Fault fault = writeBlocks(database, series, run.slice(start, i), packing))
            return fault;
        start = i;
    }
    return {};
}

Fault gatherRecent(Database& database)
{
    std::vector<Recent> rows;
    if (Fault fault = listRecent(database, rows))
        return fault;
    return database.transaction([&]() -> Fault {
        for (std::size_t i = 0; i < rows.size();) {
            std::vector<Recent> group;
            qint64 samples = 0;
            qint64 bytes = 0;
            for (; i < rows.size() && (group.empty() || (samples + rows[i].samples <= largestRow && bytes + rows[i].bytes <= longestRow)); ++i) {
                group.push_back(rows[i]);
                samples += rows[i].samples;
                bytes += rows[i].bytes;
            }
            Fault fault = group.size() > 1 ? joinRows(database, group) : Fault();
            if (fault)
                return fault;
        }
        return {};
    });
}

Fault sealRecent(Database& database, const LastValues& last)
{
    return database.transaction([&] { return sealWithin(database, last); });
}

Fault sealWithin(Database& database, const LastValues& last)
{
    SampleBatch all;
    if (Fault fault = takeRecent(database, all))
        return fault;
    if (Fault fault = sealAll(database, all))
        return fault;
    return last.save(database);
}

} // namespace holdfast
