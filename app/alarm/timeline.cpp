// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/timeline.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr Ticks jump{1'000};       ///< less is the clock being disciplined
constexpr std::size_t remembered = 16;

} // namespace

void Timeline::observe(Timestamp now, Ticks ticks)
{
    const Ticks offset = now.time_since_epoch() - ticks;
    if (m_stretches.empty()) {
        m_stretches.push_back({Ticks::min(), Ticks::max(), offset});
    } else if (std::chrono::abs(offset - m_stretches.back().offset) < jump) {
        m_stretches.back().offset = offset;
    } else {
        m_stretches.back().until = ticks;
        m_stretches.push_back({m_present, Ticks::max(), offset});
        if (m_stretches.size() > remembered)
            m_stretches.erase(m_stretches.begin());
    }
    m_present = std::max(m_present, ticks);
}

Ticks Timeline::ticksOf(Timestamp received) const
{
    for (auto stretch = m_stretches.rbegin(); stretch != m_stretches.rend(); ++stretch) {
        const Ticks ticks = received.time_since_epoch() - stretch->offset;
        if (ticks >= stretch->from && ticks <= std::min(stretch->until, m_present))
            return ticks;
    }
    return m_present;
}

} // namespace holdfast
