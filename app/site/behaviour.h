// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/building.h"
#include "app/site/unit.h"
#include "app/site/unit_state.h"

#include <string_view>

namespace holdfast::site {

/// What a device can see of the building when it makes up its values.
struct Surroundings
{
    const Building& building;
    const RoomState& room;
    Timestamp now;
    double seconds = 0;     ///< since it last looked
    int share = 0;          ///< the how manieth of its kind in the room …
    int shares = 1;         ///< … and of how many
    double wetFor = -1;     ///< seconds a leak has been standing in this room; negative: dry
    int behindIt = 0;       ///< devices behind a gateway
};

/// Sets the values of one device by the names of its leaves.
class Teller
{
public:
    Teller(const Unit& unit, UnitState& state) : m_unit(unit), m_state(state) {}

    void number(std::string_view key, double value);
    void flag(std::string_view key, bool value);
    void text(std::string_view key, const QString& value);
    [[nodiscard]] double asked(std::string_view key, double otherwise) const;
    [[nodiscard]] bool asked(std::string_view key, bool otherwise) const;
    [[nodiscard]] QString asked(std::string_view key, const QString& otherwise) const;

private:
    const Unit& m_unit;
    UnitState& m_state;
};

/// Brings all values of a device up to date.
void behave(const Unit& unit, UnitState& state, const Surroundings& around);

/// Noise of about one unit that changes every `period` seconds.
[[nodiscard]] double noise(const Unit& unit, const Surroundings& around, int period, quint64 what);

using Behaviour = void (*)(const Unit&, UnitState&, const Surroundings&, Teller&);

/// For the kinds that belong to rooms, and for plant, doors and meters; nullptr where the other list has it.
[[nodiscard]] Behaviour roomBehaviour(DeviceKind kind);
[[nodiscard]] Behaviour plantBehaviour(DeviceKind kind);

} // namespace holdfast::site
