// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/behaviour.h"

#include "app/site/chance.h"

#include <algorithm>
#include <cmath>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

int peopleSeen(const Surroundings& around)
{
    const int each = around.room.people / around.shares;
    return each + (around.share < around.room.people % around.shares ? 1 : 0);
}

void tellAir(const Unit& unit, const Surroundings& around, Teller& tell)
{
    tell.number("co2", around.room.co2 + 5 * noise(unit, around, 30, 1));
    tell.number("temperature", around.room.temperature + 0.04 * noise(unit, around, 60, 2));
    tell.number("humidity", around.room.humidity + 0.4 * noise(unit, around, 120, 3));
}

void roomSensor(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    tellAir(unit, around, tell);
}

void presence(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    const int people = peopleSeen(around);
    tell.number("people", people);
    tell.flag("occupancy", people > 0);
    tell.number("illuminance", std::max(0.0, 12 + 520 * around.building.weather().sun + 4.2 * around.room.light + 6 * noise(unit, around, 300, 4)));
}

void windowContact(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    const Building& building = around.building;
    const bool mild = building.weather().temperature > 13 && around.room.people > 0;
    const auto half = static_cast<quint64>(building.time().days * 48);
    state.open = chance(building.seed(), unit.salt, half, 21) < (mild ? 0.25 : around.room.people > 0 ? 0.015 : 0.0);
    tell.flag("contact", state.open);
    tell.flag("tamper", false);
}

void luminaire(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    const double wanted = around.room.light > 0 ? around.room.light + 6 * chance(unit.salt, 31) - 3 : 0;
    const double level = tell.asked("brightness", wanted);
    const bool on = tell.asked("state", level > 0);
    tell.flag("state", on);
    tell.number("brightness", on ? std::clamp(level > 0 ? level : 64, 1.0, 100.0) : 0);
}

void thermostat(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    const QString mode = tell.asked("system_mode", u"auto"_s);
    const double setpoint = tell.asked("occupied_heating_setpoint", around.building.setpointOf(unit.room));
    const double valve = mode == "off"_L1 ? 0 : around.room.heating;
    tell.number("local_temperature", around.room.temperature + 0.04 * noise(unit, around, 60, 2));
    tell.number("occupied_heating_setpoint", setpoint);
    tell.text("system_mode", mode);
    tell.text("running_state", mode == "off"_L1 ? u"off"_s : valve > 1 ? u"heating"_s : u"idle"_s);
    tell.number("pi_heating_demand", valve);
}

void roomController(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    tellAir(unit, around, tell);
    const QString mode = tell.asked("mode", u"auto"_s);
    tell.number("setpoint", tell.asked("setpoint", around.building.setpointOf(unit.room)));
    tell.text("mode", mode);
    const QString active = around.room.heating > 1 ? u"heating"_s : around.room.cooling > 1 ? u"cooling"_s : u"idle"_s;
    tell.text("action", mode == "off"_L1 ? u"off"_s : active);
    tell.number("people", peopleSeen(around));
    tell.number("supply_air", around.room.supplyAir);
    tell.number("heating_valve", around.room.heating);
    tell.number("lighting", around.room.light);
    tell.flag("follow_presence", tell.asked("follow_presence", true));
}

void damper(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    const double position = tell.asked("position", around.room.supplyAir);
    tell.number("position", position);
    tell.number("airflow", position * (3.5 + 2 * chance(unit.salt, 32)));
}

void blind(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    const double sun = around.building.weather().sun;
    const double wanted = sun > 0.25 ? 30 : around.building.time().isWorkday() ? 100 : 60;
    const double position = tell.asked("position", wanted - 10 * std::floor(2 * chance(unit.salt, 33)));
    tell.number("position", position);
    tell.text("state", position > 0 ? u"OPEN"_s : u"CLOSE"_s);
}

} // namespace

Behaviour roomBehaviour(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::RoomSensor:
    case DeviceKind::TemperatureSensor: return roomSensor;
    case DeviceKind::Presence: return presence;
    case DeviceKind::WindowContact: return windowContact;
    case DeviceKind::Luminaire: return luminaire;
    case DeviceKind::Thermostat: return thermostat;
    case DeviceKind::RoomController: return roomController;
    case DeviceKind::Damper: return damper;
    case DeviceKind::Blind: return blind;
    default: return nullptr;
    }
}

} // namespace holdfast::site
