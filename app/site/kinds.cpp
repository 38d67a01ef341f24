// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/kinds.h"

#include <array>

namespace holdfast::site {
namespace {

using enum Quantity;
using enum Dialect;

constexpr Leaf sensor(std::string_view key, const char* name, Quantity quantity, const char* unit, int decimals)
{
    return {.key = key, .name = name, .quantity = quantity, .unit = unit, .decimals = decimals};
}

constexpr Leaf counter(std::string_view key, const char* name, Quantity quantity, const char* unit, int decimals)
{
    return {.key = key, .name = name, .quantity = quantity, .unit = unit, .decimals = decimals, .accumulation = Accumulation::TotalIncreasing};
}

constexpr Leaf diagnostic(std::string_view key, const char* name, Quantity quantity, const char* unit, int decimals)
{
    return {.key = key, .name = name, .quantity = quantity, .unit = unit, .decimals = decimals, .category = PointCategory::Diagnostic};
}

constexpr Leaf flag(std::string_view key, const char* name, Quantity quantity, PointCategory category = PointCategory::None)
{
    return {.key = key, .part = "binary_sensor", .name = name, .quantity = quantity, .category = category};
}

constexpr Leaf current(std::string_view key)
{
    return {.key = key, .part = "climate.current", .name = "Air temperature", .quantity = Temperature, .unit = "°C", .decimals = 1};
}

constexpr Leaf target(std::string_view key)
{
    return {.key = key, .part = "climate.target", .name = "Set-point", .quantity = Temperature, .unit = "°C", .decimals = 1, .minimum = 7, .maximum = 28, .step = 0.5};
}

constexpr Leaf part(std::string_view key, std::string_view which, const char* name, Quantity quantity, const char* values)
{
    return {.key = key, .part = which, .name = name, .quantity = quantity, .values = values};
}

constexpr Leaf percent(std::string_view key, std::string_view which, const char* name, Quantity quantity)
{
    return {.key = key, .part = which, .name = name, .quantity = quantity, .unit = "%", .minimum = 0, .maximum = 100, .step = 1};
}

constexpr std::array roomSensor{sensor("co2", "CO₂", CarbonDioxide, "ppm", 0), sensor("temperature", "Temperature", Temperature, "°C", 1), sensor("humidity", "Humidity", Humidity, "%", 0)};
constexpr std::array presence{flag("occupancy", "Occupancy", Occupancy), sensor("people", "People", PeopleCount, "people", 0), sensor("illuminance", "Illuminance", Illuminance, "lx", 0)};
constexpr std::array temperatureSensor{sensor("temperature", "Temperature", Temperature, "°C", 1), sensor("humidity", "Humidity", Humidity, "%", 0)};
constexpr std::array leakPuck{flag("flood", "Leak", Moisture), sensor("temperature", "Temperature", Temperature, "°C", 1), diagnostic("rssi", "Signal", SignalStrength, "dBm", 0)};
constexpr std::array windowContact{flag("contact", "Window", Window), flag("tamper", "Tamper", Tamper, PointCategory::Diagnostic)};
constexpr std::array peopleCounter{counter("entries", "Entries", None, "", 0), counter("exits", "Exits", None, "", 0)};
constexpr std::array coldProbe{sensor("temperature", "Temperature", Temperature, "°C", 1), diagnostic("rssi", "Signal", SignalStrength, "dBm", 0)};
constexpr std::array weather{sensor("temperature", "Outdoor temperature", Temperature, "°C", 1), sensor("humidity", "Outdoor humidity", Humidity, "%", 0),
                             sensor("co2", "Outdoor CO₂", CarbonDioxide, "ppm", 0), sensor("wind_speed", "Wind", WindSpeed, "m/s", 1),
                             sensor("illuminance", "Daylight", Illuminance, "lx", 0), sensor("pressure", "Air pressure", AtmosphericPressure, "hPa", 1)};
constexpr std::array luminaire{part("state", "light.state", "Light", None, ""), percent("brightness", "light.brightness", "Brightness", None)};
constexpr std::array thermostat{current("local_temperature"), target("occupied_heating_setpoint"), part("system_mode", "climate.mode", "Mode", Mode, "off|heat|auto"),
                                part("running_state", "climate.action", "Action", Running, "idle|heating|off"), sensor("pi_heating_demand", "Heating valve", None, "%", 0)};
constexpr std::array roomController{current("temperature"), target("setpoint"), part("mode", "climate.mode", "Mode", Mode, "auto|heat|cool|off"),
                                    part("action", "climate.action", "Action", Running, "idle|heating|cooling|off"),
                                    sensor("co2", "CO₂", CarbonDioxide, "ppm", 0), sensor("humidity", "Humidity", Humidity, "%", 0), sensor("people", "Presence", PeopleCount, "people", 0),
                                    percent("supply_air", "number", "Supply air", None), sensor("heating_valve", "Heating valve", None, "%", 0),
                                    sensor("lighting", "Lighting", None, "%", 0), part("follow_presence", "switch", "Lights follow presence", None, "")};
constexpr std::array damper{percent("position", "number", "Position", None), sensor("airflow", "Air flow", VolumeFlowRate, "m³/h", 0)};
constexpr std::array airHandler{percent("fan_speed", "number", "Fan speed", None), sensor("supply_temperature", "Supply air temperature", Temperature, "°C", 1),
                                sensor("return_temperature", "Return air temperature", Temperature, "°C", 1), sensor("filter_pressure", "Filter pressure", Pressure, "Pa", 0),
                                sensor("heating_valve", "Heating valve", None, "%", 0), flag("running", "Running", Running), flag("fault", "Fault", Problem, PointCategory::Diagnostic)};
constexpr std::array serverCooler{sensor("temperature", "Room temperature", Temperature, "°C", 1),
                                  Leaf{.key = "setpoint", .part = "number", .name = "Set-point", .quantity = Temperature, .unit = "°C", .decimals = 1, .minimum = 16, .maximum = 27, .step = 0.5},
                                  sensor("cooling", "Cooling", None, "%", 0), flag("fault", "Fault", Problem, PointCategory::Diagnostic)};
constexpr std::array coldStore{sensor("temperature", "Temperature", Temperature, "°C", 1), flag("compressor", "Compressor", Running), flag("door", "Door", Quantity::Door),
                               flag("fault", "Fault", Problem, PointCategory::Diagnostic)};
constexpr std::array door{flag("open", "Door", Quantity::Door), part("lock", "lock.state", "Lock", Lock, "LOCKED|UNLOCKED"), sensor("open_seconds", "Open for", Duration, "s", 0),
                          flag("held", "Held open", Problem), flag("forced", "Forced", Safety), counter("granted", "Granted entries", None, "", 0)};
constexpr std::array gateway{flag("state", "Connection", Connectivity, PointCategory::Diagnostic), part("link", "sensor", "Link", Enumeration, "Ethernet|LTE SIM A|LTE SIM B"),
                             diagnostic("signal", "LTE signal", SignalStrength, "dBm", 0), diagnostic("devices", "Devices", None, "", 0), diagnostic("uptime", "Uptime", Duration, "s", 0),
                             Leaf{.key = "permit_join", .part = "switch", .name = "Permit join", .category = PointCategory::Config}};
constexpr std::array powerMeter{sensor("power", "Power", Power, "kW", 1), counter("energy", "Energy", Energy, "kWh", 2), sensor("voltage", "Voltage", Voltage, "V", 1),
                                sensor("current", "Current", Current, "A", 1), sensor("power_factor", "Power factor", PowerFactor, "%", 0)};
constexpr std::array waterMeter{sensor("flow", "Flow", VolumeFlowRate, "L/min", 1), counter("volume", "Volume", Water, "m³", 3)};
constexpr std::array heatMeter{sensor("power", "Heat", Power, "kW", 1), counter("energy", "Heat energy", Energy, "kWh", 1), sensor("flow_temperature", "Flow temperature", Temperature, "°C", 1),
                               sensor("return_temperature", "Return temperature", Temperature, "°C", 1)};
constexpr std::array valve{part("state", "valve.state", "Valve", Opening, "open|closed"), diagnostic("strokes", "Strokes", None, "", 0)};
constexpr std::array blind{part("state", "cover.state", "Blind", Opening, "OPEN|CLOSE|STOP"), percent("position", "cover.position", "Position", Position)};
constexpr std::array lift{diagnostic("floor", "Floor", None, "", 0), flag("running", "Running", Moving), flag("fault", "Fault", Problem, PointCategory::Diagnostic), counter("trips", "Trips", None, "", 0)};
constexpr std::array ups{sensor("load", "Load", None, "%", 0), sensor("runtime", "Runtime", Duration, "min", 0), sensor("battery", "Battery", Battery, "%", 0), flag("mains", "Mains", Plug)};

constexpr std::array bridged{diagnostic("linkquality", "Link quality", LinkQuality, "lqi", 0),
                             Leaf{.key = "installed_version", .part = "update.installed", .name = "Firmware", .quantity = Firmware, .category = PointCategory::Diagnostic},
                             Leaf{.key = "latest_version", .part = "update.latest", .name = "Firmware latest", .quantity = Firmware, .category = PointCategory::Diagnostic}};
constexpr std::array battery{diagnostic("battery", "Battery", Battery, "%", 0), diagnostic("battery_days", "Battery life left", Duration, "d", 0),
                             Leaf{.key = "voltage", .name = "Battery voltage", .quantity = Voltage, .unit = "mV", .category = PointCategory::Diagnostic, .enabled = false}};
constexpr std::array wired{diagnostic("uptime", "Uptime", Duration, "s", 0)};

using K = DeviceKind;
constexpr std::array kinds{
    // kind, suffix, numbered, model, model id, maker, firmware, dialect, battery, life safety, seconds, prompt, leaves
    KindFacts{K::RoomSensor, "S", true, "CO₂ + temp sensor", "AQ-30", "Aerotide", "2.4.1", Bridged, true, false, 30, false, roomSensor},
    KindFacts{K::Presence, "PIR", false, "Presence sensor", "PS-12", "Nearby", "1.9.0", Bridged, true, false, 45, true, presence},
    KindFacts{K::TemperatureSensor, "T", true, "Temperature sensor", "TS-2", "Aerotide", "1.3.7", Bridged, true, false, 120, false, temperatureSensor},
    KindFacts{K::LeakPuck, "LEAK", false, "Leak puck", "WP-1", "Drywell", "3.0.2", Scripted, true, true, 60, true, leakPuck},
    KindFacts{K::WindowContact, "WIN", true, "Window contact", "WC-1", "Nearby", "1.1.4", Bridged, true, false, 300, true, windowContact},
    KindFacts{K::PeopleCounter, "CNT", true, "People counter", "PC-3D", "Nearby", "4.2.0", Plain, false, false, 30, false, peopleCounter},
    KindFacts{K::ColdProbe, "P", true, "Cold probe", "CP-1", "Drywell", "3.0.2", Scripted, false, false, 60, false, coldProbe},
    KindFacts{K::Weather, "WX", false, "Weather station", "WX-5", "Skerry", "2.0.1", Plain, false, false, 60, false, weather},
    KindFacts{K::Luminaire, "L", true, "Luminaire group", "DG-64", "Lumenhall", "6.1.3", Short, false, false, 60, true, luminaire},
    KindFacts{K::Thermostat, "TH", false, "Thermostat", "TR-4", "Hearthline", "2.2.0", Bridged, false, false, 60, false, thermostat},
    KindFacts{K::RoomController, "RC", false, "Room controller", "RC-7", "Hearthline", "5.2.0", Short, false, false, 15, false, roomController},
    KindFacts{K::Damper, "DMP", false, "Supply damper", "VD-2", "Aerotide", "1.0.8", Bridged, false, false, 60, false, damper},
    KindFacts{K::AirHandler, "AHU", false, "Air-handling unit", "AH-9000", "Skerry", "8.4.1", Bundle, false, false, 10, false, airHandler},
    KindFacts{K::ServerCooler, "CRAC", false, "Server cooling unit", "SC-18", "Skerry", "8.4.1", Bundle, false, false, 15, false, serverCooler},
    KindFacts{K::ColdStore, "CS", false, "Cold store controller", "CC-2", "Skerry", "3.3.0", Bundle, false, false, 30, true, coldStore},
    KindFacts{K::Door, "D", false, "Door controller", "DC-8", "Keyhaven", "7.0.5", Short, false, true, 30, true, door},
    KindFacts{K::Gateway, "GW", false, "Radio gateway", "RG-4", "Holmgate", "12.1.0", Plain, false, false, 30, true, gateway},
    KindFacts{K::PowerMeter, "EM", false, "Energy meter", "EM-340", "Wattage", "1.17", Bundle, false, false, 10, false, powerMeter},
    KindFacts{K::WaterMeter, "WM", false, "Water meter", "WM-80", "Wattage", "1.08", Bundle, false, false, 10, false, waterMeter},
    KindFacts{K::HeatMeter, "HM", false, "Heat meter", "HM-50", "Wattage", "1.08", Bundle, false, false, 60, false, heatMeter},
    KindFacts{K::Valve, "V", false, "Motor valve", "MV-25", "Drywell", "2.1.1", Short, false, true, 30, true, valve},
    KindFacts{K::Blind, "BL", false, "Blind actuator", "BA-3", "Lumenhall", "1.5.2", Bridged, false, false, 120, true, blind},
    KindFacts{K::Lift, "LIFT", false, "Lift", "LC-2", "Ascend", "9.9", Plain, false, false, 15, true, lift},
    KindFacts{K::Ups, "UPS", false, "UPS", "UP-20", "Wattage", "4.4", Plain, false, false, 60, true, ups},
};

} // namespace

const KindFacts& factsOf(DeviceKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

std::span<const Leaf> bridgedLeaves()
{
    return bridged;
}

std::span<const Leaf> batteryLeaves()
{
    return battery;
}

std::span<const Leaf> wiredLeaves()
{
    return wired;
}

} // namespace holdfast::site
