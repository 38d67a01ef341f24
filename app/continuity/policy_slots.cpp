// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/policy_slots.h"

#include <algorithm>

namespace holdfast {

void PrioritySlots::write(int slot, Value value, const QString& writer)
{
    Q_ASSERT(slot >= 1 && slot <= relinquishDefault);
    m_slots[std::size_t(slot)] = {std::move(value), writer};
}

bool PrioritySlots::relinquish(int slot, const QString& writer)
{
    Q_ASSERT(slot >= 1 && slot <= relinquishDefault);
    if (m_slots[std::size_t(slot)].writer != writer)
        return false;
    m_slots[std::size_t(slot)] = {};
    return true;
}

int PrioritySlots::winning() const
{
    const auto found = std::find_if(m_slots.begin() + 1, m_slots.end(), [](const Slot& slot) { return slot.value != Value(); });
    return found == m_slots.end() ? relinquishDefault : int(found - m_slots.begin());
}

} // namespace holdfast
