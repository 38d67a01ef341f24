// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/trend.h"

#include <algorithm>

namespace holdfast {

Trend::Trend(PointId point, Interval interval, int columns, std::vector<Interval> holes)
    : m_point(std::move(point))
    , m_from(msOf(interval.from))
    , m_to(msOf(interval.to))
    , m_columns(std::min<qint64>(columns, m_to - m_from))
    , m_holes(std::move(holes))
    , m_bins(static_cast<std::size_t>(m_columns))
{
}

qint64 Trend::columnOf(qint64 at) const
{
    // The last column that starts at or before it; the division may be off by one where columns do not divide the time evenly.
    qint64 column = std::min((at - m_from) * m_columns / (m_to - m_from), m_columns - 1);
    while (column + 1 < m_columns && startOf(column + 1) <= at)
        ++column;
    return column;
}

qint64 Trend::startOf(qint64 column) const
{
    return m_from + column * (m_to - m_from) / m_columns;
}

void Trend::take(const SampleRun& run)
{
    for (std::size_t i = 0; i < run.size(); ++i) {
        const qint64 at = run.at[i];
        if (at >= m_to)
            return;
        hold(at);
        const SampleKind kind = kindOf(run.tag[i]);
        const bool numeric = kind == SampleKind::Number || kind == SampleKind::True || kind == SampleKind::False;
        const double number = kind == SampleKind::Number ? run.number[i] : (kind == SampleKind::True ? 1.0 : 0.0);
        m_held = Held{at, number, kind != SampleKind::Nothing && qualityOf(run.tag[i]) >= Quality::Late, numeric};
        if (numeric && at >= m_from)
            count(at, number);
    }
}

void Trend::count(qint64 at, double number)
{
    Bin& bin = m_bins[static_cast<std::size_t>(columnOf(at))];
    bin.minimum = bin.count == 0 ? number : std::min(bin.minimum, number);
    bin.maximum = bin.count == 0 ? number : std::max(bin.maximum, number);
    bin.sum += number;
    ++bin.count;
}

void Trend::breakAt(qint64 at)
{
    hold(at);
    m_held.reset();
}

/// Walks the time from the held sample on, leaving out the holes.
void Trend::hold(qint64 until)
{
    if (!m_held || !m_held->good)
        return;
    qint64 from = std::max(m_held->at, m_from);
    const qint64 to = std::min(until, m_to);
    while (m_hole < m_holes.size() && msOf(m_holes[m_hole].to) <= from)
        ++m_hole;
    for (std::size_t hole = m_hole; hole < m_holes.size() && from < to; ++hole) {
        cover(from, std::min(to, msOf(m_holes[hole].from)));
        from = std::max(from, msOf(m_holes[hole].to));
    }
    cover(from, to);
}

void Trend::cover(qint64 from, qint64 to)
{
    if (from >= to)
        return;
    const qint64 own = m_held->at >= m_from ? columnOf(m_held->at) : -1;
    for (qint64 column = columnOf(from); from < to; ++column) {
        const qint64 end = column + 1 < m_columns ? std::min(to, startOf(column + 1)) : to;
        Bin& bin = m_bins[static_cast<std::size_t>(column)];
        bin.covered += end - from;
        if (column == own && m_held->numeric) {
            bin.weighted += m_held->number * static_cast<double>(end - from);
            bin.weight += end - from;
        }
        from = end;
    }
}

Series Trend::finish(qint64 until)
{
    hold(until);
    m_held.reset();
    Series series{m_point, {timeOf(m_from), timeOf(m_to)}, {}, {}, {}, {}, {}};
    for (qint64 column = 0; column < m_columns; ++column) {
        const Bin& bin = m_bins[static_cast<std::size_t>(column)];
        if (bin.count == 0)
            continue;
        const qint64 start = startOf(column);
        const qint64 width = (column + 1 < m_columns ? startOf(column + 1) : m_to) - start;
        const double mean = bin.weight > 0 ? bin.weighted / static_cast<double>(bin.weight) : bin.sum / static_cast<double>(bin.count);
        series.time.push_back(timeOf(start));
        series.minimum.push_back(bin.minimum);
        series.mean.push_back(std::clamp(mean, bin.minimum, bin.maximum));
        series.maximum.push_back(bin.maximum);
        series.coverage.push_back(static_cast<float>(bin.covered) / static_cast<float>(width));
    }
    return series;
}

} // namespace holdfast
