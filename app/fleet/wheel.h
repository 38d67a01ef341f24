// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <vector>

namespace holdfast {

/// Deadlines by the second. Putting one in and letting one lapse cost the same for ten as for a million.
class Wheel
{
public:
    struct Entry
    {
        Ticks deadline{0};
        quint32 item = 0;
    };

    void put(Ticks deadline, quint32 item) { m_slots[slotOf(deadline)].push_back({deadline, item}); }

    /// Everything due by now, in the order of its second. What is not yet due stays.
    template <typename Take>
    void turn(Ticks now, Take&& take)
    {
        const qint64 second = now.count() / 1000;
        if (m_second < 0)
            m_second = std::max<qint64>(second - slotCount, -1);
        if (second <= m_second)
            return;
        const qint64 first = std::max({m_second + 1, second - slotCount + 1, qint64{0}});
        m_second = second;
        std::vector<Entry> due;
        for (qint64 at = first; at <= second; ++at)
            pick(m_slots[static_cast<std::size_t>(at % slotCount)], second, due);
        for (const Entry& entry : due)
            take(entry);
    }

private:
    static constexpr qint64 slotCount = 1024;

    /// A deadline lapses with the turn of its second that lies wholly behind it.
    static qint64 secondOf(Ticks deadline) { return (deadline.count() + 999) / 1000; }

    std::size_t slotOf(Ticks deadline) const { return static_cast<std::size_t>(std::max(secondOf(deadline), m_second + 1) % slotCount); }

    static void pick(std::vector<Entry>& slot, qint64 second, std::vector<Entry>& due)
    {
        std::size_t kept = 0;
        for (const Entry& entry : slot) {
            if (secondOf(entry.deadline) <= second)
                due.push_back(entry);
            else
                slot[kept++] = entry;
        }
        slot.resize(kept);
    }

    std::array<std::vector<Entry>, slotCount> m_slots;
    qint64 m_second = -1;
};

} // namespace holdfast
