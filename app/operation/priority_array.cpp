// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operation/priority_array.h"

#include <utility>

namespace holdfast {

std::optional<LevelSlot> PriorityArray::take(WriteLevel level, LevelSlot slot)
{
    Q_ASSERT(level != WriteLevel::Default);
    return std::exchange(m_slots[placeOf(level)], std::move(slot));
}

std::optional<LevelSlot> PriorityArray::giveUp(WriteLevel level)
{
    return level == WriteLevel::Default ? std::nullopt : std::exchange(m_slots[placeOf(level)], std::nullopt);
}

std::optional<WriteLevel> PriorityArray::winner() const
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (m_slots[i])
            return WriteLevel(i + 1);
    }
    return std::nullopt;
}

Value PriorityArray::value() const
{
    const auto level = winner();
    return level ? at(*level)->value : m_beneath;
}

std::optional<WriteLevel> PriorityArray::over(Ticks now) const
{
    for (std::size_t i = m_slots.size(); i-- > 0;) {
        if (m_slots[i] && m_slots[i]->until && *m_slots[i]->until <= now)
            return WriteLevel(i + 1);
    }
    return std::nullopt;
}

std::optional<Ticks> PriorityArray::next() const
{
    std::optional<Ticks> soonest;
    for (const auto& slot : m_slots) {
        if (slot && slot->until && (!soonest || *slot->until < *soonest))
            soonest = slot->until;
    }
    return soonest;
}

} // namespace holdfast
