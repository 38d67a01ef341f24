// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sums_walk.h"

#include <algorithm>
#include <set>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps the row it read last: of the coarse tier one row serves 42 days.
class TierRows
{
public:
    TierRows(Database& history, quint32 series, qint64 width) : m_history(history), m_series(series), m_width(width) {}

    Fault list(qint64 firstDay, qint64 lastDay)
    {
        std::vector<qint64> spans;
        Fault fault = listSpans(m_history, m_series, m_width, firstDay, lastDay, spans);
        m_spans = {spans.begin(), spans.end()};
        return fault;
    }

    [[nodiscard]] const std::set<qint64>& spans() const { return m_spans; }

    Fault dayOfSums(qint64 day, std::vector<Bucket>& buckets)
    {
        const qint64 span = spanOf(m_width, day);
        if (!m_spans.contains(span))
            return {};
        if (m_read != span) {
            if (Fault fault = readTier(m_history, m_series, m_width, span, m_row))
                return fault;
            m_read = span;
        }
        const qint64 from = day * dayLength / 1000;
        const auto inside = [=](const Bucket& bucket) { return bucket.start >= from && bucket.start < from + dayLength / 1000; };
        if (m_row)
            std::ranges::copy_if(*m_row, std::back_inserter(buckets), inside);
        return {};
    }

private:
    Database& m_history;
    const quint32 m_series;
    const qint64 m_width;
    std::set<qint64> m_spans;
    std::optional<qint64> m_read;
    std::optional<std::vector<Bucket>> m_row;
};

/// Every day that a row of either tier may know.
std::set<qint64> daysOf(const TierRows& fine, const TierRows& coarse, qint64 firstDay, qint64 lastDay)
{
    std::set<qint64> days = fine.spans();
    for (const qint64 span : coarse.spans()) {
        const qint64 end = std::min(firstDayOf(coarseWidth, span + 1) - 1, lastDay);
        for (qint64 day = std::max(firstDayOf(coarseWidth, span), firstDay); day <= end; ++day)
            days.insert(day);
    }
    return days;
}

} // namespace

Expected<std::optional<qint64>> samplesBegin(Database& history, quint32 series)
{
    SqlStatement row = history.prepare(u"SELECT samples FROM kept WHERE series = ?"_s);
    if (const Fault fault = row.run(series))
        return errorOf(*fault);
    const auto at = row.next() ? std::optional(row.number(0)) : std::nullopt;
    const Fault fault = row.fault();
    row.finish();
    if (fault)
        return errorOf(*fault);
    return at;
}

Fault letSamplesBegin(Database& history, quint32 series, qint64 at)
{
    return history.prepare(u"INSERT INTO kept (series, samples) VALUES (?, ?) ON CONFLICT (series) DO UPDATE SET samples = max(samples, excluded.samples)"_s).run(series, at);
}

Fault listSpans(Database& history, quint32 series, qint64 width, qint64 firstDay, qint64 lastDay, std::vector<qint64>& spans)
{
    SqlStatement rows = history.prepare(u"SELECT span FROM tier WHERE series = ? AND width = ? AND span BETWEEN ? AND ? ORDER BY span"_s);
    if (Fault fault = rows.run(series, width, spanOf(width, firstDay), spanOf(width, lastDay)))
        return fault;
    while (rows.next())
        spans.push_back(rows.number(0));
    return rows.fault();
}

Fault walkSums(Database& history, quint32 series, qint64 from, qint64 to, qint64 preferred, const std::function<void(const Bucket&, qint64 width)>& sink)
{
    if (from >= to)
        return {};
    TierRows fine(history, series, fineWidth);
    TierRows coarse(history, series, coarseWidth);
    const qint64 firstDay = dayOf(from);
    const qint64 lastDay = dayOf(to - 1);
    for (TierRows* tier : {&fine, &coarse}) {
        if (Fault fault = tier->list(firstDay, lastDay))
            return fault;
    }
    for (const qint64 day : daysOf(fine, coarse, firstDay, lastDay)) {
        qint64 width = preferred;
        std::vector<Bucket> buckets;
        Fault fault = (width == fineWidth ? fine : coarse).dayOfSums(day, buckets);
        if (!fault && buckets.empty()) {
            width = preferred == fineWidth ? coarseWidth : fineWidth;
            fault = (width == fineWidth ? fine : coarse).dayOfSums(day, buckets);
        }
        if (fault)
            return fault;
        for (const Bucket& bucket : buckets) {
            if (bucket.start * 1000 >= from && bucket.start * 1000 < to)
                sink(bucket, width);
        }
    }
    return {};
}

} // namespace holdfast
