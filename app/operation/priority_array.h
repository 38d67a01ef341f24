// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/command.h"

#include <array>
#include <optional>

namespace holdfast {

/// What one level holds.
struct LevelSlot
{
    quint64 command = 0;
    Value value;
    std::optional<Ticks> until; ///< nothing: until it is given up

    friend bool operator==(const LevelSlot&, const LevelSlot&) = default;
};

/// The sixteen levels of one point and what is beneath them. The lowest number that holds a value wins.
class PriorityArray
{
public:
    explicit PriorityArray(Value beneath = {}) : m_beneath(std::move(beneath)) {}

    /// Answers what stood there.
    std::optional<LevelSlot> take(WriteLevel level, LevelSlot slot);
    std::optional<LevelSlot> giveUp(WriteLevel level);

    [[nodiscard]] const std::optional<LevelSlot>& at(WriteLevel level) const { return m_slots[placeOf(level)]; }
    [[nodiscard]] std::optional<WriteLevel> winner() const;
    /// What the point is to be now: the winner's value, else what is beneath; nothing where that is not known.
    [[nodiscard]] Value value() const;
    [[nodiscard]] const Value& beneath() const { return m_beneath; }
    [[nodiscard]] bool isEmpty() const { return !winner(); }
    /// The level whose time is over, the weakest first: what it falls back to is then still there.
    [[nodiscard]] std::optional<WriteLevel> over(Ticks now) const;
    /// When the next one is over.
    [[nodiscard]] std::optional<Ticks> next() const;

private:
    [[nodiscard]] static std::size_t placeOf(WriteLevel level) { return static_cast<std::size_t>(level) - 1; }

    std::array<std::optional<LevelSlot>, 16> m_slots;
    Value m_beneath;
};

} // namespace holdfast
