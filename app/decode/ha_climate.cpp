// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_leaf.h"

namespace holdfast::homeassistant {
namespace {

using enum PointFunction;
using enum PointKind;

constexpr Wording power[] = {{"payload_on", "ON", "true"}, {"payload_off", "OFF", "false"}};

constexpr Leaf climate[] = {
    {.name = "current_temperature", .kind = Number, .quantity = Quantity::Temperature, .state = "current_temperature_topic",
     .reading = "current_temperature_template", .unit = "temperature_unit|=°C"},
    {.name = "current_humidity", .kind = Number, .quantity = Quantity::Humidity, .state = "current_humidity_topic", .reading = "current_humidity_template",
     .unit = "=%"},
    {.name = "temperature", .function = Sp, .kind = Number, .quantity = Quantity::Temperature, .state = "temperature_state_topic",
     .reading = "temperature_state_template", .command = "temperature_command_topic", .writing = "temperature_command_template", .minimum = "min_temp",
     .maximum = "max_temp", .step = "temp_step", .unit = "temperature_unit|=°C"},
    {.name = "temperature_low", .function = Sp, .kind = Number, .quantity = Quantity::Temperature, .state = "temperature_low_state_topic",
     .reading = "temperature_low_state_template", .command = "temperature_low_command_topic", .writing = "temperature_low_command_template",
     .minimum = "min_temp", .maximum = "max_temp", .step = "temp_step", .unit = "temperature_unit|=°C"},
    {.name = "temperature_high", .function = Sp, .kind = Number, .quantity = Quantity::Temperature, .state = "temperature_high_state_topic",
     .reading = "temperature_high_state_template", .command = "temperature_high_command_topic", .writing = "temperature_high_command_template",
     .minimum = "min_temp", .maximum = "max_temp", .step = "temp_step", .unit = "temperature_unit|=°C"},
    {.name = "target_humidity", .function = Sp, .kind = Number, .quantity = Quantity::Humidity, .state = "target_humidity_state_topic",
     .reading = "target_humidity_state_template", .command = "target_humidity_command_topic", .writing = "target_humidity_command_template",
     .minimum = "min_humidity", .maximum = "max_humidity", .unit = "=%"},
    {.name = "mode", .function = Cmd, .quantity = Quantity::Mode, .state = "mode_state_topic", .reading = "mode_state_template",
     .command = "mode_command_topic", .writing = "mode_command_template", .values = "modes"},
    {.name = "action", .quantity = Quantity::Running, .state = "action_topic", .reading = "action_template"},
    {.name = "fan_mode", .function = Cmd, .quantity = Quantity::Mode, .state = "fan_mode_state_topic", .reading = "fan_mode_state_template",
     .command = "fan_mode_command_topic", .writing = "fan_mode_command_template", .values = "fan_modes"},
    {.name = "swing_mode", .function = Cmd, .quantity = Quantity::Mode, .state = "swing_mode_state_topic", .reading = "swing_mode_state_template",
     .command = "swing_mode_command_topic", .writing = "swing_mode_command_template", .values = "swing_modes"},
    {.name = "swing_horizontal_mode", .function = Cmd, .quantity = Quantity::Mode, .state = "swing_horizontal_mode_state_topic",
     .reading = "swing_horizontal_mode_state_template", .command = "swing_horizontal_mode_command_topic",
     .writing = "swing_horizontal_mode_command_template", .values = "swing_horizontal_modes"},
    {.name = "preset_mode", .function = Cmd, .quantity = Quantity::Mode, .state = "preset_mode_state_topic", .reading = "preset_mode_value_template",
     .command = "preset_mode_command_topic", .writing = "preset_mode_command_template", .values = "preset_modes"},
    {.name = "power", .function = Cmd, .kind = Bool, .command = "power_command_topic", .writing = "power_command_template", .writes = power},
};

constexpr Leaf waterHeater[] = {
    {.name = "current_temperature", .kind = Number, .quantity = Quantity::Temperature, .state = "current_temperature_topic",
     .reading = "current_temperature_template", .unit = "temperature_unit|=°C"},
    {.name = "temperature", .function = Sp, .kind = Number, .quantity = Quantity::Temperature, .state = "temperature_state_topic",
     .reading = "temperature_state_template", .command = "temperature_command_topic", .writing = "temperature_command_template", .minimum = "min_temp",
     .maximum = "max_temp", .step = "temp_step", .unit = "temperature_unit|=°C"},
    {.name = "mode", .function = Cmd, .quantity = Quantity::Mode, .state = "mode_state_topic", .reading = "mode_state_template",
     .command = "mode_command_topic", .writing = "mode_command_template", .values = "modes"},
    {.name = "power", .function = Cmd, .kind = Bool, .command = "power_command_topic", .writing = "power_command_template", .writes = power},
};

constexpr Leaf humidifier[] = {
    {.function = Cmd, .kind = Bool, .state = "state_topic", .reading = "state_value_template", .command = "command_topic", .writing = "command_template",
     .reads = power, .writes = power},
    {.name = "target_humidity", .function = Sp, .kind = Number, .quantity = Quantity::Humidity, .state = "target_humidity_state_topic",
     .reading = "target_humidity_state_template", .command = "target_humidity_command_topic", .writing = "target_humidity_command_template",
     .minimum = "min_humidity", .maximum = "max_humidity", .unit = "=%"},
    {.name = "current_humidity", .kind = Number, .quantity = Quantity::Humidity, .state = "current_humidity_topic", .reading = "current_humidity_template",
     .unit = "=%"},
    {.name = "mode", .function = Cmd, .quantity = Quantity::Mode, .state = "mode_state_topic", .reading = "mode_state_template",
     .command = "mode_command_topic", .writing = "mode_command_template", .values = "modes"},
    {.name = "action", .quantity = Quantity::Running, .state = "action_topic", .reading = "action_template"},
};
constexpr Component components[] = {
    {"climate", climate, "", "Climate"},
    {"water_heater", waterHeater, "", "Water heater"},
    {"humidifier", humidifier, "command_topic", "Humidifier"},
};

} // namespace

std::span<const Component> climateComponents()
{
    return components;
}

} // namespace holdfast::homeassistant
