// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/shelly.h"

#include <array>

namespace holdfast::shelly {
namespace {

using enum PointFunction;
using enum PointKind;
using Q = Quantity;
constexpr auto Increasing = Accumulation::TotalIncreasing;
constexpr auto Diagnostic = PointCategory::Diagnostic;
constexpr double wattMinutes = 6'000; ///< a hundred watt-hours
constexpr const char* binary = "binary_sensor";
constexpr const char* temperature = "{%if is_number(value) and -100<value|int<900%}{{value}}{%endif%}";
constexpr const char* humidity = "{%if is_number(value) and 0<value|int<999%}{{value}}{%endif%}";
constexpr const char* onOff = "on=true|off=false";
constexpr const char* turn = R"({"turn":"on"}=true|{"turn":"off"}=false)";
constexpr const char* dim = R"({"turn":"on","brightness":{{(value|float*0.3922)|round|int}}})";
constexpr const char* brightness = "{{value_json.brightness|float|multiply(2.55)|round}}";

constexpr ShellyLeaf power(const char* at, const char* leaf, const char* name)
{
    return {.at = at, .leaf = leaf, .name = name, .unit = "W", .quantity = Q::Power};
}

constexpr ShellyLeaf energy(const char* at, const char* leaf, const char* name)
{
    return {.at = at, .leaf = leaf, .name = name, .unit = "Wh", .quantity = Q::Energy, .accumulation = Increasing, .hundred = wattMinutes};
}

constexpr ShellyLeaf plain(const char* at, const char* leaf, const char* name, const char* unit, Quantity quantity)
{
    return {.at = at, .leaf = leaf, .name = name, .unit = unit, .quantity = quantity};
}

constexpr ShellyLeaf yesNo(const char* at, const char* leaf, const char* name, Quantity quantity)
{
    return {.at = at, .leaf = leaf, .name = name, .component = binary, .kind = Bool, .quantity = quantity};
}

constexpr ShellyLeaf member(const char* at, const char* path, const char* leaf, const char* property, const char* name, const char* unit, Quantity quantity, const char* needs = "")
{
    return {.at = at, .reading = path, .leaf = leaf, .property = property, .name = name, .unit = unit, .quantity = quantity, .category = Diagnostic, .needs = needs};
}

constexpr ShellyLeaf flag(const char* at, const char* path, const char* leaf, const char* name, Quantity quantity)
{
    return {.at = at, .reading = path, .leaf = leaf, .name = name, .component = binary, .kind = Bool, .quantity = quantity};
}

constexpr ShellyLeaf lamp(const char* at, const char* leaf, const char* command)
{
    return {.at = at, .reading = "ison", .leaf = leaf, .name = "Light %", .component = "light", .kind = Bool, .command = command, .writes = turn, .function = Cmd};
}

constexpr ShellyLeaf level(const char* at, const char* leaf, const char* command)
{
    return {.at = at, .reading = brightness, .leaf = leaf, .property = "brightness", .name = "Light % brightness", .component = "light", .command = command, .writes = dim,
            .function = Cmd, .maximum = 255, .needs = "brightness"};
}

constexpr auto leaves = std::to_array<ShellyLeaf>({
    {.at = "relay/%", .leaf = "relay-%", .name = "Relay %", .component = "switch", .kind = Bool, .words = "on=true|off=false|overpower=false", .command = "relay/%/command",
     .writes = onOff, .function = Cmd},
    {.at = "relay/%", .leaf = "overpower-%", .name = "Overpower %", .component = binary, .kind = Bool, .quantity = Q::Problem, .words = "overpower=true|on=false|off=false"},
    power("relay/%/power", "relay-power-%", "Power %"),
    energy("relay/%/energy", "relay-energy-%", "Energy %"),
    power("relay/power", "relay-power", "Power"),
    energy("relay/energy", "relay-energy", "Energy"),
    {.at = "roller/%", .leaf = "roller-%", .name = "Roller %", .component = "cover", .kind = Str, .quantity = Q::Opening, .words = "open=opening|close=closing|stop=stopped",
     .command = "roller/%/command", .writes = "open=open|close=closed|stop=stopped", .function = Cmd},
    {.at = "roller/%/pos", .reading = "{%if value!='-1'%}{{value}}{%endif%}", .leaf = "roller-%", .property = "position", .name = "Roller % position", .component = "cover", .unit = "%",
     .quantity = Q::Position, .command = "roller/%/command/pos", .writes = "{{value|float|round|int}}", .function = Cmd, .maximum = 100},
    power("roller/%/power", "relay-power", "Power"),
    energy("roller/%/energy", "relay-energy", "Energy"),
    power("emeter/%/power", "emeter-power-%", "Power %"),
    energy("emeter/%/energy", "emeter-energy-%", "Energy %"),
    energy("emeter/%/returned_energy", "emeter-returned_energy-%", "Returned energy %"),
    plain("emeter/%/current", "emeter-current-%", "Current %", "A", Q::Current),
    plain("emeter/%/voltage", "emeter-voltage-%", "Voltage %", "V", Q::Voltage),
    plain("emeter/%/reactive_power", "emeter-reactive_power-%", "Reactive power %", "var", Q::ReactivePower),
    {.at = "emeter/%/pf", .leaf = "emeter-pf-%", .name = "Power factor %", .unit = "%", .quantity = Q::PowerFactor, .hundred = 1},
    {.at = "emeter/%/total", .leaf = "emeter-total-%", .name = "Total %", .unit = "Wh", .quantity = Q::Energy, .accumulation = Increasing},
    {.at = "emeter/%/total_returned", .leaf = "emeter-total_returned-%", .name = "Total returned %", .unit = "Wh", .quantity = Q::Energy, .accumulation = Increasing},
    plain("emeter_n/current", "n_current", "N current", "A", Q::Current),
    plain("emeter_n/ixsum", "ix_sum_current", "IX sum current", "A", Q::Current),
    yesNo("input/%", "input-%", "Input %", Q::None),
    {.at = "input_event/%", .reading = "event", .leaf = "input-%", .name = "Button %", .component = "event", .kind = Str, .function = Event, .needs = "event_cnt"},
    {.at = "longpush/%", .leaf = "longpush-%", .name = "Push %", .component = "event", .kind = Str, .words = "0=short|1=long", .function = Event},
    {.at = "temperature", .reading = temperature, .leaf = "temperature", .name = "Temperature", .unit = "°C", .quantity = Q::Temperature},
    {.at = "temperature_status", .leaf = "temperature_status", .name = "Temperature status", .kind = Str, .words = "Normal=normal|High=high|Very High=very high"},
    yesNo("overtemperature", "overtemperature", "Overtemperature", Q::Problem),
    yesNo("overload", "overload", "Overload", Q::Problem),
    yesNo("loaderror", "loaderror", "Load error", Q::Problem),
    plain("voltage", "voltage", "Voltage", "V", Q::Voltage),
    {.at = "totalworktime", .leaf = "totalworktime", .name = "Total work time", .unit = "s", .quantity = Q::Duration, .accumulation = Increasing},
    plain("adc/%", "adc", "ADC", "V", Q::Voltage),
    {.at = "ext_temperature/%", .reading = temperature, .leaf = "ext-temperature-%", .name = "External temperature %", .unit = "°C", .quantity = Q::Temperature},
    {.at = "ext_humidity/%", .reading = humidity, .leaf = "ext-humidity-%", .name = "External humidity %", .unit = "%", .quantity = Q::Humidity},
    {.at = "sensor/temperature", .reading = temperature, .leaf = "temperature", .name = "Temperature", .unit = "°C", .quantity = Q::Temperature},
    {.at = "sensor/humidity", .reading = humidity, .leaf = "humidity", .name = "Humidity", .unit = "%", .quantity = Q::Humidity},
    {.at = "sensor/battery", .leaf = "battery", .name = "Battery", .unit = "%", .quantity = Q::Battery, .category = Diagnostic},
    yesNo("sensor/charger", "charger", "Charger", Q::BatteryCharging),
    plain("sensor/lux", "lux", "Illuminance", "lx", Q::Illuminance),
    {.at = "sensor/illumination", .leaf = "illumination", .name = "Illumination", .kind = Str},
    plain("sensor/tilt", "tilt", "Tilt", "°", Q::None),
    yesNo("sensor/state", "opening", "Opening", Q::Opening),
    yesNo("sensor/vibration", "vibration", "Vibration", Q::Vibration),
    yesNo("sensor/motion", "motion", "Motion", Q::Motion),
    yesNo("sensor/flood", "flood", "Flood", Q::Moisture),
    yesNo("sensor/smoke", "smoke", "Smoke", Q::Smoke),
    {.at = "sensor/gas", .leaf = "gas", .name = "Gas", .component = binary, .kind = Bool, .quantity = Q::Gas, .words = "mild=true|heavy=true|none=false|test=false|unknown=false"},
    {.at = "sensor/concentration", .reading = "{%if is_number(value) and 0<=value|int<=65535%}{{value}}{%endif%}", .leaf = "concentration", .name = "Concentration", .unit = "ppm"},
    {.at = "sensor/operation", .leaf = "operation", .name = "Operation", .kind = Str, .quantity = Q::Enumeration},
    {.at = "sensor/self_test", .reading = "{{value.replace('_',' ')}}", .leaf = "self_test", .name = "Self test", .kind = Str, .quantity = Q::Enumeration},
    lamp("light/%/status", "light-%", "light/%/set"),
    level("light/%/status", "light-%", "light/%/set"),
    lamp("white/%/status", "light-white-%", "white/%/set"),
    level("white/%/status", "light-white-%", "white/%/set"),
    lamp("color/%/status", "light-%", "color/%/set"),
    {.at = "color/%/status", .reading = "{{value_json.gain|float|multiply(2.55)|round}}", .leaf = "light-%", .property = "brightness", .name = "Light % brightness", .component = "light",
     .command = "color/%/set", .writes = R"({"turn":"on","gain":{{(value|float*0.3922)|round|int}}})", .function = Cmd, .maximum = 255, .needs = "gain"},
    {.at = "color/%/status", .reading = "red", .leaf = "light-red-%", .property = "red", .name = "Light % red", .component = "light", .maximum = 255},
    {.at = "color/%/status", .reading = "green", .leaf = "light-green-%", .property = "green", .name = "Light % green", .component = "light", .maximum = 255},
    {.at = "color/%/status", .reading = "blue", .leaf = "light-blue-%", .property = "blue", .name = "Light % blue", .component = "light", .maximum = 255},
    {.at = "color/%/status", .reading = "effect", .leaf = "light-%", .property = "effect", .name = "Light % effect", .component = "light", .kind = Str, .quantity = Q::Mode,
     .words = "0=Off|1=Meteor Shower|2=Gradual Change|3=Flash", .command = "color/%/set",
     .writes = R"({"effect":0}=Off|{"effect":1}=Meteor Shower|{"effect":2}=Gradual Change|{"effect":3}=Flash)", .function = Cmd},
    flag("color/%/status", "overpower", "color-overpower-%", "Overpower %", Q::Problem),
    flag("white/%/status", "overpower", "white-overpower-%", "Overpower %", Q::Problem),
    power("light/%/power", "white-power-%", "Power %"),
    energy("light/%/energy", "white-energy-%", "Energy %"),
    power("light/%/overpower_value", "white-overpower_value-%", "Overpower value %"),
    power("color/%/power", "color-power-%", "Power %"),
    energy("color/%/energy", "color-energy-%", "Energy %"),
    power("white/%/power", "white-power-%", "Power %"),
    energy("white/%/energy", "white-energy-%", "Energy %"),
    member("info", "{%if value_json.wifi_sta.rssi!=0%}{{value_json.wifi_sta.rssi}}{%endif%}", "rssi", "", "Wi-Fi signal", "dBm", Q::SignalStrength, "wifi_sta.rssi"),
    {.at = "info", .reading = "wifi_sta.ssid", .leaf = "ssid", .property = "ssid", .name = "Wi-Fi network", .kind = Str, .category = Diagnostic},
    {.at = "info", .reading = "update.old_version", .leaf = "firmware", .property = "old_version", .name = "Firmware", .component = "update", .kind = Str, .quantity = Q::Firmware,
     .category = Diagnostic},
    {.at = "info", .reading = "{%if value_json['update'].new_version%}{{value_json['update'].new_version}}{%else%}{{value_json['update'].old_version}}{%endif%}", .leaf = "firmware",
     .property = "latest_version", .name = "Latest firmware", .component = "update", .kind = Str, .quantity = Q::Firmware, .category = Diagnostic, .needs = "update.old_version"},
    flag("info", "cloud.connected", "cloud", "Cloud", Q::Connectivity),
    member("info", "bat.value", "battery", "value", "Battery", "%", Q::Battery, "sensor.motion"),
    member("info", "lux.value", "lux", "value", "Illuminance", "lx", Q::Illuminance, "sensor.motion"),
    member("info", "tmp.value", "temperature", "value", "Temperature", "°C", Q::Temperature, "sensor.motion"),
    flag("info", "sensor.motion", "motion", "Motion", Q::Motion),
    flag("info", "sensor.vibration", "vibration", "Vibration", Q::Vibration),
});

} // namespace

std::span<const ShellyLeaf> firstGenerationLeaves()
{
    return leaves;
}

} // namespace holdfast::shelly
