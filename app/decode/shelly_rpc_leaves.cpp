// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/shelly.h"

#include <array>

namespace holdfast::shelly {
namespace {

using enum PointFunction;
using enum PointKind;
using Q = Quantity;
constexpr auto Diagnostic = PointCategory::Diagnostic;
constexpr const char* binary = "binary_sensor";
constexpr double ofTwoHundredFiftyFive = 100 / 2.55;

constexpr ShellyLeaf output(const char* at, const char* leaf, const char* name, const char* component, const char* method)
{
    return {.at = at, .reading = "output", .leaf = leaf, .name = name, .component = component, .kind = Bool, .command = method, .writes = R"("on":true=true|"on":false=false)", .function = Cmd};
}

/// Scripts tell these two in 0 to 255, the others as they are.
constexpr ShellyLeaf brightness(const char* at, const char* leaf, const char* name, const char* method, double hundred)
{
    return {.at = at, .reading = "brightness", .leaf = leaf, .property = "brightness", .name = name, .component = "light", .command = method,
            .writes = R"("on":true,"brightness":{{(value|float*100/ceiling)|round|int}})", .function = Cmd, .hundred = hundred, .maximum = hundred > 0 ? 255.0 : 100.0};
}

constexpr ShellyLeaf warmth(const char* at, const char* leaf, const char* name, const char* method)
{
    return {.at = at, .reading = "ct", .leaf = leaf, .property = "ct", .name = name, .component = "light", .unit = "K", .command = method,
            .writes = R"("on":true,"ct":{{value|float|round|int}})", .function = Cmd, .maximum = 10'000};
}

constexpr ShellyLeaf flag(const char* at, const char* reading, const char* leaf, const char* name, Quantity quantity, PointCategory category = PointCategory::None)
{
    return {.at = at, .reading = reading, .leaf = leaf, .name = name, .component = binary, .kind = Bool, .quantity = quantity, .category = category};
}

constexpr ShellyLeaf text(const char* at, const char* reading, const char* leaf, const char* property, const char* name)
{
    return {.at = at, .reading = reading, .leaf = leaf, .property = property, .name = name, .kind = Str, .category = Diagnostic};
}

constexpr ShellyLeaf number(const char* at, const char* reading, const char* leaf, const char* property, const char* name, const char* unit, Quantity quantity,
                            PointCategory category = PointCategory::None)
{
    return {.at = at, .reading = reading, .leaf = leaf, .property = property, .name = name, .unit = unit, .quantity = quantity, .category = category};
}

constexpr auto leaves = std::to_array<ShellyLeaf>({
    output("switch", "%", "Relay %", "switch", "Switch.Set"),
    output("light", "light-%", "Light %", "light", "Light.Set"),
    output("cct", "cct-%", "CCT light %", "light", "CCT.Set"),
    output("rgb", "rgb-%", "RGB light %", "light", "RGB.Set"),
    output("rgbw", "rgbw-%", "RGBW light %", "light", "RGBW.Set"),
    output("rgbcct", "rgbcct-%", "RGBCCT light %", "light", "RGBCCT.Set"),
    brightness("light", "light-%", "Light % brightness", "Light.Set", ofTwoHundredFiftyFive),
    brightness("cct", "cct-%", "CCT light % brightness", "CCT.Set", ofTwoHundredFiftyFive),
    brightness("rgb", "rgb-%", "RGB light % brightness", "RGB.Set", 0),
    brightness("rgbw", "rgbw-%", "RGBW light % brightness", "RGBW.Set", 0),
    brightness("rgbcct", "rgbcct-%", "RGBCCT light % brightness", "RGBCCT.Set", 0),
    warmth("cct", "cct-%", "CCT light % colour temperature", "CCT.Set"),
    warmth("rgbcct", "rgbcct-%", "RGBCCT light % colour temperature", "RGBCCT.Set"),
    text("rgb", "rgb", "rgb-%", "rgb", "RGB light % colour"),
    text("rgbw", "rgb", "rgbw-%", "rgb", "RGBW light % colour"),
    text("rgbcct", "rgb", "rgbcct-%", "rgb", "RGBCCT light % colour"),
    {.at = "rgbw", .reading = "white", .leaf = "rgbw-%", .property = "white", .name = "RGBW light % white", .component = "light", .command = "RGBW.Set",
     .writes = R"("on":true,"white":{{value|float|round|int}})", .function = Cmd, .maximum = 255},
    {.at = "cover", .reading = "state", .leaf = "cover-%", .name = "Cover %", .component = "cover", .kind = Str, .quantity = Q::Opening,
     .words = "open=open|closed=closed|opening=opening|closing=closing|stopped=stopped|calibrating=calibrating", .command = "Cover", .writes = "Open=open|Close=closed|Stop=stopped",
     .function = Cmd},
    {.at = "cover", .reading = "current_pos", .leaf = "cover-%", .property = "position", .name = "Cover % position", .component = "cover", .unit = "%", .quantity = Q::Position,
     .command = "Cover.GoToPosition", .writes = R"("pos":{{value|float|round|int}})", .function = Cmd, .maximum = 100},
    flag("input", "state", "%-input", "Input %", Q::None),
    number("input", "percent", "%-analog", "percent", "Analogue input %", "%", Q::None),
    {.at = "input", .reading = "counts.total", .leaf = "%-count", .property = "total", .name = "Count %", .accumulation = Accumulation::TotalIncreasing},
    number("temperature", "tC", "temperature-%", "tC", "Temperature %", "°C", Q::Temperature),
    number("humidity", "rh", "humidity-%", "rh", "Humidity %", "%", Q::Humidity),
    number("illuminance", "lux", "illuminance", "lux", "Illuminance", "lx", Q::Illuminance),
    text("illuminance", "illumination", "illumination", "illumination", "Illumination"),
    number("voltmeter", "voltage", "voltmeter-%", "voltage", "Voltmeter %", "V", Q::Voltage),
    number("voltmeter", "xvoltage", "voltmeter-%-scaled", "xvoltage", "Voltmeter % scaled", "", Q::None),
    flag("smoke", "alarm", "smoke", "Smoke", Q::Smoke),
    flag("flood", "alarm", "flood", "Flood", Q::Moisture),
    flag("smoke", "mute", "smoke_mute", "Muted", Q::None, Diagnostic),
    flag("flood", "mute", "flood_mute", "Muted", Q::None, Diagnostic),
    flag("occupancy", "value", "occupancy", "Occupancy", Q::Occupancy),
    flag("presence", "value", "presence", "Presence", Q::Presence),
    number("devicepower", "battery.percent", "battery", "percent", "Battery", "%", Q::Battery, Diagnostic),
    number("devicepower", "battery.V", "battery_voltage", "V", "Battery voltage", "V", Q::Voltage, Diagnostic),
    flag("devicepower", "external.present", "external_power", "External power", Q::Plug, Diagnostic),
    number("bthomedevice", "battery", "bthomedevice-%-battery", "battery", "Bluetooth device % battery", "%", Q::Battery, Diagnostic),
    number("bthomedevice", "rssi", "bthomedevice-%-rssi", "rssi", "Bluetooth device % signal", "dBm", Q::SignalStrength, Diagnostic),
    number("thermostat", "current_C", "thermostat-%", "current_temperature", "Current temperature", "°C", Q::Temperature),
    {.at = "thermostat", .reading = "target_C", .leaf = "thermostat-%", .property = "temperature", .name = "Target temperature", .component = "climate", .unit = "°C", .quantity = Q::Setpoint,
     .command = "Thermostat.SetConfig", .writes = R"("config":{"target_C":{{value|float}}})", .function = Sp, .maximum = 40},
    flag("thermostat", "output", "thermostat-%-output", "Heating", Q::Running),
    flag("thermostat", "enable", "thermostat-%-enable", "Thermostat", Q::None),
    number("wifi", "rssi", "wifi_signal", "rssi", "Wi-Fi signal", "dBm", Q::SignalStrength, Diagnostic),
    text("wifi", "ssid", "ssid", "ssid", "Wi-Fi network"),
    text("wifi", "sta_ip", "wifi_ip", "sta_ip", "Wi-Fi address"),
    text("eth", "ip", "eth_ip", "ip", "Ethernet address"),
    flag("cloud", "connected", "cloud", "Cloud", Q::Connectivity, Diagnostic),
    flag("sys", "restart_required", "restart_required", "Restart required", Q::Problem, Diagnostic),
    {.at = "sys", .reading = "available_updates.stable.version", .leaf = "firmware", .property = "latest_version", .name = "Latest firmware", .component = "update", .kind = Str,
     .quantity = Q::Firmware, .category = Diagnostic},
    {.at = "sys", .reading = "available_updates.beta.version", .leaf = "firmware_beta", .property = "latest_version", .name = "Latest beta firmware", .component = "update", .kind = Str,
     .quantity = Q::Firmware, .category = Diagnostic},
});

constexpr ShellyLeaf meter(const char* reading, const char* leaf, const char* property, const char* name, const char* unit, Quantity quantity,
                           Accumulation accumulation = Accumulation::Measurement, double hundred = 0)
{
    return {.reading = reading, .leaf = leaf, .property = property, .name = name, .unit = unit, .quantity = quantity, .accumulation = accumulation, .hundred = hundred};
}

constexpr auto Increasing = Accumulation::TotalIncreasing;

/// Whatever measures says it with these names; what they are called in unique ids depends on the component.
constexpr auto meters = std::to_array<ShellyLeaf>({
    meter("apower", "power", "apower", "Power", "W", Q::Power),
    meter("act_power", "active_power", "act_power", "Active power", "W", Q::Power),
    meter("aprt_power", "apparent_power", "aprt_power", "Apparent power", "VA", Q::ApparentPower),
    meter("voltage", "voltage", "voltage", "Voltage", "V", Q::Voltage),
    meter("current", "current", "current", "Current", "A", Q::Current),
    meter("freq", "frequency", "freq", "Frequency", "Hz", Q::Frequency),
    meter("pf", "power_factor", "pf", "Power factor", "", Q::PowerFactor),
    meter("aenergy.total", "energy", "total", "Energy", "Wh", Q::Energy, Increasing),
    meter("ret_aenergy.total", "returned_energy", "total", "Returned energy", "Wh", Q::Energy, Increasing),
    meter("temperature.tC", "temperature", "tC", "Temperature", "°C", Q::Temperature),
    meter("total_act_energy", "total_active_energy", "total_act_energy", "Total active energy", "Wh", Q::Energy, Increasing),
    meter("total_act_ret_energy", "total_active_returned_energy", "total_act_ret_energy", "Total active returned energy", "Wh", Q::Energy, Increasing),
    meter("total_act", "total_active_energy", "total_act", "Total active energy", "Wh", Q::Energy, Increasing),
    meter("total_act_ret", "total_active_returned_energy", "total_act_ret", "Total active returned energy", "Wh", Q::Energy, Increasing),
    meter("total_act_power", "total_active_power", "total_act_power", "Total active power", "W", Q::Power),
    meter("total_aprt_power", "total_apparent_power", "total_aprt_power", "Total apparent power", "VA", Q::ApparentPower),
    meter("total_current", "total_current", "total_current", "Total current", "A", Q::Current),
    meter("n_current", "n_current", "n_current", "N current", "A", Q::Current),
});

} // namespace

std::span<const ShellyLeaf> rpcLeaves()
{
    return leaves;
}

std::span<const ShellyLeaf> rpcMeters()
{
    return meters;
}

} // namespace holdfast::shelly
