// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/behaviour.h"

#include "app/site/chance.h"

#include <algorithm>
#include <cmath>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

double rounded(double value, int decimals)
{
    constexpr double scales[] = {1, 10, 100, 1000};
    const double scale = scales[decimals];
    return std::round(value * scale) / scale;
}

void tellBattery(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    if (unit.leafIndex("battery_days") < 0)
        return;
    state.battery = std::max(0.0, state.battery - around.seconds / (state.batteryDays * 864));
    tell.number("battery", state.battery);
    tell.number("battery_days", state.battery / 100 * state.batteryDays);
    tell.number("voltage", 2400 + 6.4 * state.battery);
}

void tellLink(const Unit& unit, const Surroundings& around, Teller& tell)
{
    if (unit.dialect != Dialect::Bridged && unit.dialect != Dialect::Scripted)
        return;
    const double base = 70 + 110 * chance(unit.salt, 1);
    tell.number("linkquality", std::clamp(base + 4 * noise(unit, around, 120, 91), 8.0, 255.0));
    tell.number("rssi", -58 - 22 * chance(unit.salt, 2) + 1.2 * noise(unit, around, 120, 92));
    const QString firmware = QString::fromLatin1(factsOf(unit.kind).firmware);
    tell.text("installed_version", firmware);
    tell.text("latest_version", chance(unit.salt, 3) < 0.06 ? firmware + u".1"_s : firmware);
}

void tellUptime(const Unit& unit, const Surroundings& around, Teller& tell)
{
    if (unit.leafIndex("uptime") < 0)
        return;
    const double booted = 86400.0 * (5 + 80 * chance(unit.salt, 4));
    tell.number("uptime", booted + std::fmod(static_cast<double>(around.now.time_since_epoch().count()) / 1000, 86400.0 * 30));
}

} // namespace

void Teller::number(std::string_view key, double value)
{
    if (const int leaf = m_unit.leafIndex(key); leaf >= 0)
        m_state.values[static_cast<std::size_t>(leaf)] = rounded(value, m_unit.leaves[static_cast<std::size_t>(leaf)].decimals) + 0.0;
}

void Teller::flag(std::string_view key, bool value)
{
    if (const int leaf = m_unit.leafIndex(key); leaf >= 0)
        m_state.values[static_cast<std::size_t>(leaf)] = value;
}

void Teller::text(std::string_view key, const QString& value)
{
    if (const int leaf = m_unit.leafIndex(key); leaf >= 0)
        m_state.values[static_cast<std::size_t>(leaf)] = value;
}

double Teller::asked(std::string_view key, double otherwise) const
{
    const auto found = m_state.asked.constFind(m_unit.leafIndex(key));
    return found == m_state.asked.cend() ? otherwise : toNumber(*found).value_or(otherwise);
}

bool Teller::asked(std::string_view key, bool otherwise) const
{
    const auto found = m_state.asked.constFind(m_unit.leafIndex(key));
    const bool* flag = found == m_state.asked.cend() ? nullptr : std::get_if<bool>(&*found);
    return flag ? *flag : otherwise;
}

QString Teller::asked(std::string_view key, const QString& otherwise) const
{
    const auto found = m_state.asked.constFind(m_unit.leafIndex(key));
    const QString* text = found == m_state.asked.cend() ? nullptr : std::get_if<QString>(&*found);
    return text ? *text : otherwise;
}

double noise(const Unit& unit, const Surroundings& around, int period, quint64 what)
{
    return bell(around.building.seed(), unit.salt, static_cast<quint64>(around.now.time_since_epoch().count() / (1000LL * period)), what);
}

void behave(const Unit& unit, UnitState& state, const Surroundings& around)
{
    state.values.resize(unit.leaves.size());
    Teller tell(unit, state);
    const Behaviour inRoom = roomBehaviour(unit.kind);
    const Behaviour own = inRoom ? inRoom : plantBehaviour(unit.kind);
    own(unit, state, around, tell);
    tellBattery(unit, state, around, tell);
    tellLink(unit, around, tell);
    tellUptime(unit, around, tell);
}

} // namespace holdfast::site
