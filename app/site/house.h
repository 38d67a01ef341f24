// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/building.h"
#include "app/site/roster.h"
#include "app/site/unit_state.h"

#include <QHash>

namespace holdfast::site {

/// The building and all devices in it, without a word of MQTT: what every value is at a moment.
class House
{
public:
    House(quint64 seed, int devices);

    void settle(Timestamp at);
    void step(Timestamp now, double seconds);

    /// Brings one device's values up to the last step; answers whether a state that is told at once changed.
    bool refresh(std::size_t unit);

    /// A command for one value: obeyed, its effect shows at the next refresh.
    void ask(std::size_t unit, int leaf, const Value& value);

    /// Stored in the device for the time it is cut off.
    void store(std::size_t unit, int leaf, const Value& value, double after);
    /// Time goes by with or without its connection; answers whether it went over to its fallback or came back from it.
    bool passAlone(std::size_t unit, bool connected, double seconds);

    [[nodiscard]] const std::vector<Unit>& units() const { return m_units; }
    [[nodiscard]] UnitState& state(std::size_t unit) { return m_states[unit]; }
    [[nodiscard]] const UnitState& state(std::size_t unit) const { return m_states[unit]; }
    [[nodiscard]] Building& building() { return m_building; }
    [[nodiscard]] Timestamp now() const { return m_now; }

    /// -1 for a code nobody knows.
    [[nodiscard]] int find(const QString& code) const { return m_byCode.value(code, -1); }
    [[nodiscard]] int behind(std::size_t gateway) const;

private:
    void share();
    void startRegisters();
    void afflict(std::size_t unit, double seconds, const std::vector<Value>& before);
    [[nodiscard]] double wetFor(int room) const;
    void heatByFallback(int room);

    std::vector<Unit> m_units;
    std::vector<UnitState> m_states;
    std::vector<int> m_share;
    std::vector<int> m_shares;
    QHash<QString, int> m_byCode;
    QHash<int, Timestamp> m_wetSince; ///< room → since when a puck is wet
    Building m_building;
    Timestamp m_now;
};

} // namespace holdfast::site
