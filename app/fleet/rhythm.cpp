// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/rhythm.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace holdfast {
namespace {

/// Close together: nothing much shorter or longer than the middle. With few samples chance is stronger, so the bounds are tighter.
bool regular(const quint32* sorted, int count, quint32 median)
{
    const bool few = count < 10;
    const double low = sorted[count / 10];
    const double high = sorted[count - 1 - count / 10];
    return low >= (few ? 0.7 : 0.5) * median && high <= (few ? 1.3 : 1.6) * median;
}

/// News at any time, but never longer apart than a heartbeat: several of the longest intervals are alike.
bool heartbeat(const quint32* sorted, int count)
{
    return count >= 10 && sorted[count - 4] >= 0.9 * sorted[count - 1];
}

} // namespace

bool Rhythm::add(Ticks interval)
{
    const auto bounded = std::clamp<qint64>(interval.count(), 1, 0xFFFF'FFFF);
    m_intervals[m_next] = static_cast<quint32>(bounded);
    m_next = static_cast<quint8>((m_next + 1) % most);
    m_count = static_cast<quint8>(std::min(m_count + 1, most));
    if (m_count < enough || (m_count == most && ++m_sinceLearned < 5))
        return false;
    const Ticks before = m_learned;
    m_sinceLearned = 0;
    learn();
    return before != m_learned;
}

void Rhythm::learn()
{
    std::array<quint32, most> sorted = m_intervals;
    std::sort(sorted.begin(), sorted.begin() + m_count);
    const quint32 median = sorted[m_count / 2];
    if (regular(sorted.data(), m_count, median))
        m_learned = Ticks(median);
    else if (heartbeat(sorted.data(), m_count))
        m_learned = Ticks(sorted[m_count - 1]);
    else
        m_learned = Ticks(0);
}

bool hasRhythm(const Point& point)
{
    return point.kind == PointKind::Number && (point.function == PointFunction::Sensor || point.function == PointFunction::Synthetic);
}

std::optional<Ticks> usualInterval(const Point& point)
{
    using enum Quantity;
    if (!hasRhythm(point))
        return std::nullopt;
    switch (point.quantity) {
    case Power:
    case ApparentPower:
    case ReactivePower:
    case Voltage:
    case Current:
    case Frequency:
        return 10min;
    case Battery:
        return 24h;
    default:
        return 1h;
    }
}

Ticks lateAfter(Ticks interval)
{
    return std::max<Ticks>(interval * 3 / 2, 3s);
}

Ticks staleAfter(Ticks interval)
{
    return std::max<Ticks>(interval * 5 / 2, 90s);
}

Ticks silentAfter(Ticks interval)
{
    return std::max<Ticks>(interval * 4, 5min);
}

} // namespace holdfast
