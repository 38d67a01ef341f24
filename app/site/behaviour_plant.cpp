// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/behaviour.h"

#include "app/site/chance.h"

#include <algorithm>
#include <cmath>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double leakFlow = 36;   // L/min out of a broken coupling
constexpr double valveCloses = 8; // seconds from wet to closed, by the local policy

void leakPuck(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    tell.flag("flood", state.fault.leaking);
    tell.number("temperature", around.room.temperature - 1.5 + 0.1 * noise(unit, around, 300, 2));
}

void peopleCounter(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    const double hour = around.building.time().hour;
    const double passing = trafficAt(around.building.time()) * around.seconds * 0.05 * (0.6 + 0.8 * chance(unit.salt, 41));
    state.total += passing * (hour < 13 ? 1.3 : 0.7);
    state.second += passing * (hour < 13 ? 0.5 : 1.5);
    tell.number("entries", std::floor(state.total));
    tell.number("exits", std::floor(state.second));
}

void coldProbe(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    tell.number("temperature", around.building.coldStore() + (unit.nth == 0 ? -0.2 : 0.4) + 0.05 * noise(unit, around, 60, 2));
}

void coldStore(const Unit&, UnitState&, const Surroundings& around, Teller& tell)
{
    tell.number("temperature", around.building.coldStore());
    tell.flag("compressor", around.building.compressorRuns());
    tell.flag("door", false);
    tell.flag("fault", false);
}

void weather(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    const Weather& air = around.building.weather();
    tell.number("temperature", air.temperature + 0.05 * noise(unit, around, 60, 1));
    tell.number("humidity", air.humidity);
    tell.number("co2", air.co2 + 2 * noise(unit, around, 60, 2));
    tell.number("wind_speed", std::max(0.0, air.wind + 0.8 * noise(unit, around, 60, 3)));
    tell.number("illuminance", 90000 * air.sun);
    tell.number("pressure", air.pressure);
}

void airHandler(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    const double outside = around.building.weather().temperature;
    const double fan = tell.asked("fan_speed", std::clamp(around.building.meanSupplyAir() * (unit.nth == 0 ? 1.3 : 1.45), 15.0, 100.0));
    tell.number("fan_speed", fan);
    tell.number("supply_temperature", 18.6 + 0.04 * (outside - 8) + 0.15 * noise(unit, around, 60, 1));
    tell.number("return_temperature", 21.6 + 0.1 * noise(unit, around, 120, 2));
    tell.number("filter_pressure", 60 + 1.1 * fan + 2 * noise(unit, around, 300, 3));
    tell.number("heating_valve", std::clamp((16 - outside) * 4.5, 0.0, 100.0));
    tell.flag("running", fan > 0);
    tell.flag("fault", false);
}

void serverCooler(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    tell.number("temperature", around.room.temperature + 0.05 * noise(unit, around, 60, 1));
    tell.number("setpoint", tell.asked("setpoint", around.building.setpointOf(unit.room)));
    tell.number("cooling", around.room.cooling);
    tell.flag("fault", false);
}

double heldLimit(const Unit& unit)
{
    return unit.code.contains("DOCK"_L1) ? 60 : 30;
}

/// Doors open by traffic for a few seconds; which seconds is settled by the seed.
void door(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    const double traffic = trafficAt(around.building.time()) * (unit.code.contains("TURN"_L1) || unit.code == "D0-MAIN"_L1 ? 1.0 : 0.12);
    const auto slot = static_cast<quint64>(around.now.time_since_epoch().count() / 10'000);
    const bool opens = chance(around.building.seed(), unit.salt, slot, 51) < 0.35 * traffic;
    const bool was = state.open;
    state.open = state.fault.heldOpen || opens;
    state.second = state.open && was ? state.second + around.seconds : 0;
    if (state.open && !was)
        state.total += 1;
    const bool free = unit.code == "D0-MAIN"_L1 && around.building.time().isWorkday() && around.building.time().hour > 7 && around.building.time().hour < 19;
    const QString lock = tell.asked("lock", free || state.open ? u"UNLOCKED"_s : u"LOCKED"_s);
    tell.flag("open", state.open);
    tell.text("lock", lock);
    tell.number("open_seconds", state.second);
    tell.flag("held", state.second > heldLimit(unit));
    tell.flag("forced", false);
    tell.number("granted", 20'000 * chance(unit.salt, 52) + state.total);
}

void gateway(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    tell.flag("state", true);
    tell.text("link", u"Ethernet"_s);
    tell.number("signal", -84 + 1.5 * noise(unit, around, 60, 1));
    tell.number("devices", around.behindIt);
    tell.flag("permit_join", tell.asked("permit_join", false));
}

double powerOf(const QString& code, const Building& building)
{
    const QString name = code.section(u'~', 0, 0);
    if (name == "EM-EV"_L1)
        return building.chargingPower();
    if (name == "EM-SRV"_L1)
        return building.serverPower();
    if (name.startsWith("EM-AHU-"_L1))
        return building.airHandlerPower(name.endsWith(u'1') ? 0 : 1);
    if (name.startsWith("EM-F"_L1))
        return building.floorPower(name.right(1).toInt());
    double sum = 0;
    for (int floor = 0; floor < 5; ++floor)
        sum += building.floorPower(floor);
    return sum;
}

void powerMeter(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    const double power = std::max(0.2, powerOf(unit.code, around.building) * (1 + 0.012 * noise(unit, around, 10, 1)));
    state.total += power * around.seconds / 3600;
    const double factor = 93 + 4 * chance(unit.salt, 61);
    const double voltage = 231 + 1.2 * noise(unit, around, 30, 2);
    tell.number("power", power);
    tell.number("energy", state.total);
    tell.number("voltage", voltage);
    tell.number("current", power * 1000 / (3 * voltage * factor / 100));
    tell.number("power_factor", factor);
}

void waterMeter(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    const bool leaking = around.wetFor >= 0;
    const double usual = 0.4 + 5 * trafficAt(around.building.time()) * (0.6 + 0.8 * chance(around.building.seed(), unit.salt, static_cast<quint64>(around.building.time().days * 720)));
    const double flow = !leaking ? usual : around.wetFor < valveCloses ? leakFlow + noise(unit, around, 10, 1) : 0.4;
    state.total += flow * around.seconds / 60'000;
    tell.number("flow", flow);
    tell.number("volume", state.total);
}

void heatMeter(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    const double power = around.building.heatPower();
    state.total += power * around.seconds / 3600;
    tell.number("power", power);
    tell.number("energy", state.total);
    tell.number("flow_temperature", 52 - 0.5 * (around.building.weather().temperature - 8) + 0.2 * noise(unit, around, 60, 1));
    tell.number("return_temperature", 41 - 0.3 * (around.building.weather().temperature - 8) + 0.2 * noise(unit, around, 60, 2));
}

/// Closes by itself when a puck of its room is wet: the policy sits on the device and needs no network.
void valve(const Unit&, UnitState& state, const Surroundings& around, Teller& tell)
{
    const bool was = state.open;
    state.open = tell.asked("state", u"open"_s) == "open"_L1 && around.wetFor < valveCloses;
    if (state.open != was)
        state.total += 1;
    tell.text("state", state.open ? u"open"_s : u"closed"_s);
    tell.number("strokes", 40 + state.total);
}

void lift(const Unit& unit, UnitState& state, const Surroundings& around, Teller& tell)
{
    const auto slot = static_cast<quint64>(around.now.time_since_epoch().count() / 20'000);
    const bool moving = chance(around.building.seed(), unit.salt, slot, 62) < 0.7 * trafficAt(around.building.time());
    if (moving && !state.open)
        state.total += 1;
    state.open = moving;
    tell.number("floor", std::floor(5 * chance(around.building.seed(), unit.salt, slot, 63)));
    tell.flag("running", moving);
    tell.flag("fault", false);
    tell.number("trips", 81'000 + state.total);
}

void ups(const Unit& unit, UnitState&, const Surroundings& around, Teller& tell)
{
    tell.number("load", 42 + 0.8 * noise(unit, around, 60, 1));
    tell.number("runtime", 31);
    tell.number("battery", 100);
    tell.flag("mains", true);
}

} // namespace

Behaviour plantBehaviour(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::LeakPuck: return leakPuck;
    case DeviceKind::PeopleCounter: return peopleCounter;
    case DeviceKind::ColdProbe: return coldProbe;
    case DeviceKind::ColdStore: return coldStore;
    case DeviceKind::Weather: return weather;
    case DeviceKind::AirHandler: return airHandler;
    case DeviceKind::ServerCooler: return serverCooler;
    case DeviceKind::Door: return door;
    case DeviceKind::Gateway: return gateway;
    case DeviceKind::PowerMeter: return powerMeter;
    case DeviceKind::WaterMeter: return waterMeter;
    case DeviceKind::HeatMeter: return heatMeter;
    case DeviceKind::Valve: return valve;
    case DeviceKind::Lift: return lift;
    case DeviceKind::Ups: return ups;
    default: return nullptr;
    }
}

} // namespace holdfast::site
