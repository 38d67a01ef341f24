// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/trend.h"

#include <algorithm>
#include <limits>

namespace holdfast {

double TrendBin::mean() const
{
    const double mean = weight > 0 ? weighted / static_cast<double>(weight) : (count > 0 ? sum / static_cast<double>(count) : minimum);
    return std::clamp(mean, minimum, maximum);
}

Trend::Trend(std::vector<qint64> edges, std::vector<Interval> holes, Weighing weighing)
    : m_edges(std::move(edges))
    , m_holes(std::move(holes))
    , m_weighing(weighing)
    , m_done(std::numeric_limits<qint64>::min())
    , m_bins(m_edges.size() - 1)
{
}

/// The last column that starts at or before it.
qint64 Trend::columnOf(qint64 at)
{
    if (at < m_edges[static_cast<std::size_t>(m_column)])
        m_column = std::max<qint64>(std::upper_bound(m_edges.begin(), m_edges.end(), at) - m_edges.begin() - 1, 0);
    const auto last = static_cast<qint64>(m_bins.size()) - 1;
    constexpr int near = 8;
    for (int i = 0; i < near; ++i, ++m_column) {
        if (m_column == last || m_edges[static_cast<std::size_t>(m_column) + 1] > at)
            return m_column;
    }
    m_column = std::min<qint64>(std::upper_bound(m_edges.begin() + m_column, m_edges.end(), at) - m_edges.begin() - 1, last);
    return m_column;
}

void Trend::spread(TrendBin& bin, double minimum, double maximum) const
{
    bin.minimum = bin.known ? std::min(bin.minimum, minimum) : minimum;
    bin.maximum = bin.known ? std::max(bin.maximum, maximum) : maximum;
    bin.known = true;
}

void Trend::take(const SampleRun& run, qint64 until)
{
    for (std::size_t i = 0; i < run.size(); ++i) {
        const qint64 at = run.at[i];
        if (at >= until || at >= m_edges.back())
            return;
        if (at < m_done)
            continue;
        hold(at);
        const Statement said = statementOf(run, i);
        m_held = Held{at, at >= m_edges.front() ? columnOf(at) : -1, said};
        if (!said.numeric || m_held->column < 0)
            continue;
        TrendBin& bin = m_bins[static_cast<std::size_t>(m_held->column)];
        spread(bin, said.number, said.number);
        bin.sum += said.number;
        ++bin.count;
    }
}

void Trend::take(const Bucket& bucket, qint64 width)
{
    const qint64 start = bucket.start * 1000;
    const qint64 column = columnOf(start);
    hold(start + bucket.lead * 1000);
    TrendBin& bin = m_bins[static_cast<std::size_t>(column)];
    if (bucket.count > 0)
        spread(bin, bucket.minimum, bucket.maximum);
    bin.count += bucket.count;
    bin.sum += bucket.sum;
    bin.weighted += bucket.mean * static_cast<double>(bucket.weight * 1000);
    bin.weight += bucket.weight * 1000;
    bin.covered += bucket.covered * 1000;
    m_done = start + width * 1000;
    m_held = Held{m_done, column, {bucket.last, bucket.good, bucket.numeric}};
}

void Trend::breakAt(qint64 at)
{
    hold(at);
    m_held.reset();
}

/// Walks the time from the held sample on, leaving out the holes.
void Trend::hold(qint64 until)
{
    if (!m_held || !m_held->said.good)
        return;
    qint64 from = std::max(m_held->from, m_edges.front());
    const qint64 to = std::min(until, m_edges.back());
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
    for (qint64 column = columnOf(from); from < to; ++column) {
        const qint64 end = std::min(to, m_edges[static_cast<std::size_t>(column) + 1]);
        TrendBin& bin = m_bins[static_cast<std::size_t>(column)];
        bin.covered += end - from;
        if (m_held->said.numeric && (column == m_held->column || m_weighing == Weighing::Held)) {
            bin.weighted += m_held->said.number * static_cast<double>(end - from);
            bin.weight += end - from;
            if (m_weighing == Weighing::Held)
                spread(bin, m_held->said.number, m_held->said.number);
        }
        from = end;
    }
}

void Trend::finish(qint64 until)
{
    hold(until);
    m_held.reset();
}

float Trend::coverage(std::size_t column) const
{
    const qint64 width = m_edges[column + 1] - m_edges[column];
    return std::min(1.0f, static_cast<float>(m_bins[column].covered) / static_cast<float>(width));
}

std::vector<qint64> equalColumns(Interval interval, int columns)
{
    const qint64 from = msOf(interval.from);
    const qint64 length = msOf(interval.to) - from;
    const qint64 count = std::min<qint64>(columns, length);
    std::vector<qint64> edges;
    for (qint64 column = 0; column <= count; ++column)
        edges.push_back(from + column * length / count);
    return edges;
}

Series seriesFrom(const Trend& trend, PointId point)
{
    Series series{std::move(point), {timeOf(trend.edges().front()), timeOf(trend.edges().back())}, {}, {}, {}, {}, {}};
    for (std::size_t column = 0; column < trend.bins().size(); ++column) {
        const TrendBin& bin = trend.bins()[column];
        if (bin.count == 0)
            continue;
        series.time.push_back(timeOf(trend.edges()[column]));
        series.minimum.push_back(bin.minimum);
        series.mean.push_back(bin.mean());
        series.maximum.push_back(bin.maximum);
        series.coverage.push_back(trend.coverage(column));
    }
    return series;
}

} // namespace holdfast
