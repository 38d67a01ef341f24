// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/house.h"

#include "app/site/behaviour.h"
#include "app/site/chance.h"

#include <algorithm>

namespace holdfast::site {
namespace {

bool countsPeople(const Unit& unit)
{
    return unit.kind == DeviceKind::Presence || unit.kind == DeviceKind::RoomController;
}

bool isPromptLeaf(const Leaf& leaf)
{
    return kindOf(leaf) != PointKind::Number || leaf.is("cover.position");
}

} // namespace

House::House(quint64 seed, int devices)
    : m_units(roster(devices)), m_states(m_units.size()), m_share(m_units.size()), m_shares(m_units.size(), 1), m_building(seed)
{
    for (std::size_t i = 0; i < m_units.size(); ++i)
        m_byCode.insert(m_units[i].code, static_cast<int>(i));
    share();
    startRegisters();
}

void House::share()
{
    QHash<int, int> counters;
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        if (countsPeople(m_units[i]) && !m_units[i].code.contains(u'~'))
            m_share[i] = counters[m_units[i].room]++;
    }
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        if (countsPeople(m_units[i]))
            m_shares[i] = std::max(1, counters.value(m_units[i].room));
    }
}

void House::startRegisters()
{
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        const quint64 salt = m_units[i].salt;
        UnitState& state = m_states[i];
        state.batteryDays = 520 + 300 * chance(salt, 7);
        state.battery = 25 + 75 * chance(salt, 8);
        const bool meter = m_units[i].kind == DeviceKind::PowerMeter || m_units[i].kind == DeviceKind::HeatMeter;
        state.total = meter ? 40'000 + 300'000 * chance(salt, 9) : m_units[i].kind == DeviceKind::WaterMeter ? 900 + 2000 * chance(salt, 9) : 0;
        state.open = m_units[i].kind == DeviceKind::Valve;
    }
}

void House::settle(Timestamp at)
{
    m_building.settle(at);
    m_now = at;
    for (std::size_t i = 0; i < m_units.size(); ++i)
        refresh(i);
}

void House::step(Timestamp now, double seconds)
{
    m_building.step(now, seconds);
    m_now = now;
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        if (m_units[i].kind == DeviceKind::LeakPuck && m_states[i].fault.leaking && !m_wetSince.contains(m_units[i].room))
            m_wetSince.insert(m_units[i].room, now);
    }
    const auto dry = [&](int room) {
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (m_units[i].room == room && m_states[i].fault.leaking)
                return false;
        }
        return true;
    };
    m_wetSince.removeIf([&](auto entry) { return dry(entry.key()); });
}

double House::wetFor(int room) const
{
    const auto found = m_wetSince.constFind(room);
    return found == m_wetSince.cend() ? -1.0 : static_cast<double>((m_now - *found).count()) / 1000;
}

int House::behind(std::size_t gateway) const
{
    return static_cast<int>(std::ranges::count_if(m_units, [&](const Unit& unit) { return unit.gateway == static_cast<int>(gateway); }));
}

bool House::refresh(std::size_t index)
{
    const Unit& unit = m_units[index];
    UnitState& state = m_states[index];
    const double seconds = state.told ? std::max(0.0, static_cast<double>((m_now - *state.told).count()) / 1000) : 0.0;
    const std::vector<Value> before = state.values;
    const Surroundings around{m_building, m_building.room(unit.room), m_now, seconds, m_share[index], m_shares[index], wetFor(unit.room),
                              unit.kind == DeviceKind::Gateway ? behind(index) : 0};
    behave(unit, state, around);
    state.told = m_now;
    afflict(index, seconds, before);
    for (auto it = state.held.cbegin(); it != state.held.cend(); ++it)
        state.values[static_cast<std::size_t>(it.key())] = it.value();
    for (auto it = state.stored.cbegin(); state.onFallback && it != state.stored.cend(); ++it)
        state.values[static_cast<std::size_t>(it.key())] = it.value();
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != state.values[i] && isPromptLeaf(unit.leaves[i]))
            return true;
    }
    return false;
}

void House::afflict(std::size_t index, double seconds, const std::vector<Value>& before)
{
    const Unit& unit = m_units[index];
    UnitState& state = m_states[index];
    state.fault.drift += state.fault.driftPerHour * seconds / 3600;
    for (std::size_t i = 0; i < state.values.size(); ++i) {
        const Leaf& leaf = unit.leaves[i];
        const bool own = leaf.category == PointCategory::None;
        if (double* number = std::get_if<double>(&state.values[i]); number && own && leaf.accumulation == Accumulation::Measurement) {
            if (!state.bias.isEmpty())
                *number += state.bias.value(static_cast<int>(i));
            if (state.fault.drift != 0 && !isSettable(leaf))
                *number += state.fault.drift;
            if (state.fault.chattering)
                *number += state.sequence % 2 == 0 ? 3 : -3;
        }
        if (bool* flag = std::get_if<bool>(&state.values[i]); flag && own && state.fault.chattering && !isSettable(leaf))
            *flag = state.sequence % 2 == 0;
        if (state.fault.lying && own && i < before.size())
            state.values[i] = before[i];
    }
    ++state.sequence;
}

void House::ask(std::size_t index, int leaf, const Value& value)
{
    const Unit& unit = m_units[index];
    const Leaf& target = unit.leaves[static_cast<std::size_t>(leaf)];
    UnitState& state = m_states[index];
    state.asked.insert(leaf, value);
    state.held.remove(leaf);
    RoomState& room = m_building.room(unit.room);
    const std::optional<double> number = toNumber(value);
    if (target.is("climate.target") || (unit.kind == DeviceKind::ServerCooler && target.is("number")))
        room.setpoint = number;
    if (target.is("climate.mode"))
        room.heatingAllowed = toText(value) != QLatin1String("off");
    if ((unit.kind == DeviceKind::Damper || unit.kind == DeviceKind::RoomController) && target.is("number"))
        room.airAsked = number;
    if (target.is("light.state") && toNumber(state.asked.value(unit.leafIndex("brightness"))) == 0.0)
        state.asked.remove(unit.leafIndex("brightness"));
    if (target.is("light.brightness"))
        state.asked.insert(unit.leafIndex("state"), number.value_or(0) > 0);
    if (target.is("cover.state"))
        state.asked.insert(unit.leafIndex("position"), toText(value) == QLatin1String("CLOSE") ? 0.0 : 100.0);
}

} // namespace holdfast::site
