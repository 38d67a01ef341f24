// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/verify_rows.h"

#include "app/store/pages.h"

#include <algorithm>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

BlockRow rowFrom(const SqlStatement& rows)
{
    return {rows.number(0), rows.number(1), rows.number(2), rows.number(3), rows.number(4), {}};
}

std::optional<std::vector<Segment>> segmentsOf(const BlockRow& row)
{
    if (row.series < 0)
        return decodePage(row.body);
    auto run = decodeBlock(row.body);
    if (!run)
        return std::nullopt;
    std::vector<Segment> segments;
    segments.push_back({static_cast<quint32>(row.series), std::move(*run)});
    return segments;
}

bool isOrdered(const SampleRun& run)
{
    return !run.isEmpty() && std::adjacent_find(run.at.begin(), run.at.end(), std::greater_equal<>()) == run.at.end();
}

QString wrongColumn(const BlockRow& row, const std::vector<Segment>& segments)
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    qint64 samples = 0;
    for (const Segment& segment : segments) {
        if (!isOrdered(segment.run))
            return u"samples out of order"_s;
        if (row.series < 0 && pageKeyOf(segment.series) != row.series)
            return u"another page's series"_s;
        first = std::min(first, segment.run.at.front());
        last = std::max(last, segment.run.at.back());
        samples += static_cast<qint64>(segment.run.size());
    }
    return row.first == first && row.last == last && row.samples == samples ? QString() : u"times or count differ from the samples"_s;
}

} // namespace

BlockContents contentsOf(const BlockRow& row)
{
    BlockContents contents;
    auto segments = segmentsOf(row);
    if (!segments)
        return {{}, u"wrong checksum"_s};
    contents.wrong = wrongColumn(row, *segments);
    contents.segments = std::move(*segments);
    return contents;
}

Fault readBlockRows(Database& history, qint64 after, int most, std::vector<BlockRow>& rows)
{
    SqlStatement list = history.prepare(u"SELECT id, series, first, last, samples, body FROM block WHERE id > ? ORDER BY id LIMIT ?"_s);
    if (Fault fault = list.run(after, most))
        return fault;
    while (list.next()) {
        rows.push_back(rowFrom(list));
        rows.back().body = list.value(5).toByteArray();
    }
    return list.fault();
}

Fault readBlockRow(Database& history, qint64 id, std::optional<BlockRow>& row)
{
    row.reset();
    SqlStatement read = history.prepare(u"SELECT id, series, first, last, samples, body FROM block WHERE id = ?"_s);
    if (Fault fault = read.run(id))
        return fault;
    if (read.next()) {
        row = rowFrom(read);
        row->body = read.value(5).toByteArray();
    }
    const Fault fault = read.fault();
    read.finish();
    return fault;
}

Fault readBlockIndex(Database& history, qint64 after, int most, std::vector<BlockRow>& rows)
{
    SqlStatement list = history.prepare(u"SELECT id, series, first, last, samples FROM block INDEXED BY block_by_end WHERE +id > ? ORDER BY +id LIMIT ?"_s);
    if (Fault fault = list.run(after, most))
        return fault;
    while (list.next())
        rows.push_back(rowFrom(list));
    return list.fault();
}

Fault isIndexed(Database& history, const BlockRow& row, bool& indexed)
{
    SqlStatement known = history.prepare(u"SELECT 1 FROM block INDEXED BY block_by_end WHERE series = ? AND first = ? AND last = ? AND samples = ? AND id = ?"_s);
    if (Fault fault = known.run(row.series, row.first, row.last, row.samples, row.id))
        return fault;
    indexed = known.next();
    const Fault fault = known.fault();
    known.finish();
    return fault;
}

} // namespace holdfast
