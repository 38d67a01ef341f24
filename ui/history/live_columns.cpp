// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/live_columns.h"

#include <algorithm>

namespace holdfast {
namespace {

template <typename T>
void dropFirst(std::vector<T>& values, std::size_t count)
{
    values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(std::min(count, values.size())));
}

} // namespace

LiveColumns::LiveColumns(Series series, Ticks width)
    : m_series(std::move(series)), m_width(std::max(width, Ticks(1))), m_latest(m_series.time.empty() ? m_series.interval.from : m_series.time.back()), m_weight(1)
{
}

Timestamp LiveColumns::beginOf(Timestamp at) const
{
    const auto since = std::chrono::duration_cast<Ticks>(at - m_series.interval.from);
    return m_series.interval.from + since / m_width * m_width;
}

void LiveColumns::take(Timestamp at, double value)
{
    if (at < m_latest)
        return;
    m_latest = at;
    const Timestamp begin = beginOf(at);
    if (m_series.time.empty() || m_series.time.back() < begin) {
        m_series.time.push_back(begin);
        m_series.minimum.push_back(value);
        m_series.mean.push_back(value);
        m_series.maximum.push_back(value);
        m_series.coverage.push_back(1);
        m_series.interval.to = std::max(m_series.interval.to, begin + m_width);
        m_weight = 1;
        return;
    }
    m_series.minimum.back() = std::min(m_series.minimum.back(), value);
    m_series.maximum.back() = std::max(m_series.maximum.back(), value);
    ++m_weight;
    m_series.mean.back() += (value - m_series.mean.back()) / m_weight;
}

void LiveColumns::forget(Timestamp before)
{
    const auto kept = std::ranges::lower_bound(m_series.time, before);
    const auto count = static_cast<std::size_t>(kept - m_series.time.begin());
    if (count == 0)
        return;
    dropFirst(m_series.time, count);
    dropFirst(m_series.minimum, count);
    dropFirst(m_series.mean, count);
    dropFirst(m_series.maximum, count);
    dropFirst(m_series.coverage, count);
}

} // namespace holdfast
