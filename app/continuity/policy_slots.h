// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/value.h"

#include <QString>

#include <array>
#include <optional>

namespace holdfast {

/// Who may write one output: 16 slots and a default. The lowest number that holds a value wins, as in BACnet.
class PrioritySlots
{
public:
    static constexpr int lifeSafety = 1;
    static constexpr int fallback = 5;
    static constexpr int byOperator = 8;
    static constexpr int failover = 13;
    static constexpr int schedule = 16;
    static constexpr int relinquishDefault = 17;

    void write(int slot, Value value, const QString& writer);
    /// Only its writer lets a slot go: false for anybody else.
    bool relinquish(int slot, const QString& writer);

    /// The slot that counts now.
    [[nodiscard]] int winning() const;
    /// What the output should be; nothing where nobody has written.
    [[nodiscard]] Value value() const { return m_slots[std::size_t(winning())].value; }
    [[nodiscard]] const QString& writerOf(int slot) const { return m_slots[std::size_t(slot)].writer; }

private:
    struct Slot
    {
        Value value;
        QString writer;
    };

    std::array<Slot, relinquishDefault + 1> m_slots; // 0 is nobody's
};

} // namespace holdfast
