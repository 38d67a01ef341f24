// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/trend.h"

#include <algorithm>
#include <limits>

namespace holdfast {

double TrendBin::mean() const
{
    if (minimum == maximum)
        return minimum;
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
    const auto begin = run.at.begin();
    const auto inside = std::lower_bound(begin, run.at.end(), std::max(m_done, m_edges.front())) - begin;
    auto i = static_cast<std::size_t>(m_done < m_edges.front() && inside > 0 ? inside - 1 : inside); // from the last one before the first column on
    const auto end = static_cast<std::size_t>(std::lower_bound(begin, run.at.end(), std::min(until, m_edges.back())) - begin);
    const bool plain = arePlain(run, i, end);
    while (i < end) {
        takeOne(run, i++);
        if (plain && m_held->column >= 0)
            i = takeWithin(run, i, end);
    }
}

/// Good numbers, and no hole among them.
bool Trend::arePlain(const SampleRun& run, std::size_t from, std::size_t to) const
{
    if (to - from < 2 || !statementOf(run, from).good || kindOf(run.tag[from]) != SampleKind::Number)
        return false;
    const auto tags = run.tag.begin() + static_cast<std::ptrdiff_t>(from);
    if (!std::equal(tags + 1, run.tag.begin() + static_cast<std::ptrdiff_t>(to), tags)) // each as the one before it
        return false;
    const auto touches = [&](const Interval& hole) { return msOf(hole.from) < run.at[to - 1] && msOf(hole.to) > run.at[from]; };
    return std::none_of(m_holes.begin(), m_holes.end(), touches);
}

void Trend::takeOne(const SampleRun& run, std::size_t index)
{
    const qint64 at = run.at[index];
    hold(at);
    const Statement said = statementOf(run, index);
    m_held = Held{at, at >= m_edges.front() ? columnOf(at) : -1, said};
    if (!said.numeric || m_held->column < 0)
        return;
    TrendBin& bin = m_bins[static_cast<std::size_t>(m_held->column)];
    spread(bin, said.number, said.number);
    bin.sum += said.number;
    ++bin.count;
}

/// Plain samples of the column of the one before them. Answers which is the first of another column.
std::size_t Trend::takeWithin(const SampleRun& run, std::size_t from, std::size_t to)
{
    const qint64 edge = m_edges[static_cast<std::size_t>(m_held->column) + 1];
    if (from == to || run.at[from] >= edge)
        return from;
    std::size_t end = from + 1;
    while (end < to && run.at[end] < edge)
        ++end;
    TrendBin& bin = m_bins[static_cast<std::size_t>(m_held->column)];
    double minimum = bin.minimum; // one by one: several of them side by side are shuffled more than they are added
    double maximum = bin.maximum;
    double weighted = bin.weighted;
    double sum = bin.sum;
    qint64 at = m_held->from;
    double number = m_held->said.number;
    for (std::size_t i = from; i < end; ++i) {
        weighted += number * static_cast<double>(run.at[i] - at);
        at = run.at[i];
        number = run.number[i];
        minimum = std::min(minimum, number);
        maximum = std::max(maximum, number);
        sum += number;
    }
    const qint64 held = at - m_held->from;
    bin.minimum = minimum;
    bin.maximum = maximum;
    bin.weighted = weighted;
    bin.sum = sum;
    bin.covered += held;
    bin.weight += held;
    bin.count += static_cast<qint64>(end - from);
    m_held->from = at;
    m_held->said.number = number;
    return end;
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
    if (from >= to)
        return;
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
    if (m_bins[column].covered >= width)
        return 1.0f;
    return std::min(1.0f, static_cast<float>(m_bins[column].covered) / static_cast<float>(width));
}

std::vector<qint64> equalColumns(Interval interval, int columns)
{
    const qint64 from = msOf(interval.from);
    const qint64 length = msOf(interval.to) - from;
    const qint64 count = std::min<qint64>(columns, length);
    std::vector<qint64> edges(static_cast<std::size_t>(count) + 1, from);
    qint64 over = 0;
    for (std::size_t column = 1; column < edges.size(); ++column) { // from + column * length / count, without dividing each time
        over += length % count;
        edges[column] = edges[column - 1] + length / count + (over >= count ? 1 : 0);
        over -= over >= count ? count : 0;
    }
    return edges;
}

Series seriesFrom(const Trend& trend, PointId point)
{
    Series series{std::move(point), {timeOf(trend.edges().front()), timeOf(trend.edges().back())}, {}, {}, {}, {}, {}};
    const auto known = static_cast<std::size_t>(std::ranges::count_if(trend.bins(), [](const TrendBin& bin) { return bin.count > 0; }));
    series.time.reserve(known);
    for (auto* lane : {&series.minimum, &series.mean, &series.maximum})
        lane->reserve(known);
    series.coverage.reserve(known);
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
