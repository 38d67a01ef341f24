// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/simulated_state.h"

namespace holdfast::site {

using namespace Qt::Literals::StringLiterals;

void House::store(std::size_t unit, int leaf, const Value& value, double after)
{
    m_states[unit].stored.insert(leaf, value);
    m_states[unit].fallsAfter = after;
}

/// Heating goes by what is stored while some heater of the room does.
void House::heatByFallback(int room)
{
    RoomState& state = m_building.room(room);
    state.fallback.reset();
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        if (m_units[i].room != room || !m_states[i].onFallback)
            continue;
        for (auto it = m_states[i].stored.cbegin(); it != m_states[i].stored.cend(); ++it) {
            if (m_units[i].leaves[static_cast<std::size_t>(it.key())].is("climate.target"))
                state.fallback = toNumber(it.value());
        }
    }
}

bool House::passAlone(std::size_t index, bool connected, double seconds)
{
    UnitState& state = m_states[index];
    if (state.stored.isEmpty())
        return false;
    state.alone = connected ? 0 : state.alone + seconds;
    const bool forgotten = state.fault.forgetsAfter > 0 && state.alone >= state.fallsAfter + state.fault.forgetsAfter;
    const bool wanted = !connected && state.alone >= state.fallsAfter && !state.fault.ignoresFallback && !forgotten;
    if (wanted == state.onFallback)
        return false;
    state.onFallback = wanted;
    heatByFallback(m_units[index].room);
    refresh(index);
    return true;
}

Expected<> SimulatedSite::store(const Fallback& fallback)
{
    const int unit = m_state->house.find(fallback.device);
    if (unit < 0)
        return Error{Error::Code::NotFound, u"no device is called "_s + fallback.device};
    const Unit& which = m_state->house.units()[static_cast<std::size_t>(unit)];
    const int leaf = which.leafIndex(fallback.value.toStdString());
    if (leaf < 0 || !isSettable(which.leaves[static_cast<std::size_t>(leaf)]))
        return Error{Error::Code::Invalid, QString(fallback.device + u" has nothing to be set that is called "_s + fallback.value)};
    m_state->house.store(static_cast<std::size_t>(unit), leaf, fallback.becomes, static_cast<double>(fallback.after.count()) / 1000);
    return Done{};
}

std::optional<Value> SimulatedSite::look(const QString& device, const QString& value) const
{
    const int unit = m_state->house.find(device);
    const int leaf = unit < 0 ? -1 : m_state->house.units()[static_cast<std::size_t>(unit)].leafIndex(value.toStdString());
    const auto& values = unit < 0 ? std::vector<Value>() : m_state->house.state(static_cast<std::size_t>(unit)).values;
    return leaf < 0 || static_cast<std::size_t>(leaf) >= values.size() ? std::nullopt : std::optional(values[static_cast<std::size_t>(leaf)]);
}

void SimulatedSite::State::passAlone(std::vector<Transmission>& out, double seconds)
{
    for (std::size_t i = 0; i < house.units().size(); ++i) {
        if (house.passAlone(i, isHeard(i), seconds))
            tell(out, i);
    }
}

} // namespace holdfast::site
