// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/alarm_news.h"

#include <deque>

namespace holdfast {

/// Tells when more comes than people can follow: more than 10 alarms in 10 minutes, until there are fewer than 5. Both moments are written into the journal.
class FloodGauge
{
public:
    struct Mark
    {
        std::size_t journal = 0;
        std::size_t changed = 0;
    };

    [[nodiscard]] static Mark markOf(const AlarmNews& news) { return {news.journal.size(), news.changed.size()}; }

    /// What was annunciated since the mark counts; time passes.
    void look(const Mark& since, const AlarmMoment& moment);

    [[nodiscard]] bool isFlood() const { return m_since.has_value(); }

private:
    std::deque<Ticks> m_recent;
    std::optional<Timestamp> m_since;
    int m_alarms = 0; ///< since it began
};

} // namespace holdfast
