// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_leaf.h"

namespace holdfast::homeassistant {
namespace {

using enum PointFunction;
using enum PointKind;

constexpr Wording press[] = {{"payload_press", "PRESS", ""}};
constexpr Wording activate[] = {{"payload_on", "ON", ""}};
constexpr Wording armWrites[] = {{"payload_disarm", "DISARM", "disarmed"}, {"payload_arm_home", "ARM_HOME", "armed_home"}, {"payload_arm_away", "ARM_AWAY", "armed_away"},
                                 {"payload_arm_night", "ARM_NIGHT", "armed_night"}, {"payload_arm_vacation", "ARM_VACATION", "armed_vacation"},
                                 {"payload_arm_custom_bypass", "ARM_CUSTOM_BYPASS", "armed_custom_bypass"}, {"payload_trigger", "TRIGGER", "triggered"}};

constexpr Leaf number[] = {
    {.function = Sp, .kind = Number, .state = "state_topic", .reading = "value_template", .command = "command_topic", .writing = "command_template",
     .minimum = "min", .maximum = "max", .step = "step", .unit = "unit_of_measurement"},
};
constexpr Leaf select[] = {
    {.function = Cmd, .quantity = Quantity::Mode, .state = "state_topic", .reading = "value_template", .command = "command_topic", .writing = "command_template",
     .values = "options"},
};
constexpr Leaf text[] = {
    {.function = Cmd, .state = "state_topic", .reading = "value_template", .command = "command_topic", .writing = "command_template"},
};
constexpr Leaf button[] = {
    {.function = Event, .reading = "value_template", .command = "command_topic", .writing = "command_template", .writes = press},
};
constexpr Leaf scene[] = {
    {.function = Event, .command = "command_topic", .writes = activate},
};
constexpr Leaf alarmPanel[] = {
    {.function = Cmd, .quantity = Quantity::Mode, .state = "state_topic", .reading = "value_template", .command = "command_topic", .writing = "command_template",
     .variable = "action",
     .values = "=disarmed|armed_home|armed_away|armed_night|armed_vacation|armed_custom_bypass|pending|triggered|arming|disarming", .writes = armWrites},
};
constexpr Component components[] = {
    {"number", number, "command_topic", "Number"},
    {"select", select, "command_topic|options", "Select"},
    {"text", text, "command_topic", "Text"},
    {"notify", text, "command_topic", "Notification"},
    {"date", text, "command_topic", "Date"},
    {"time", text, "command_topic", "Time"},
    {"datetime", text, "command_topic", "Date and time"},
    {"remote", text, "", "Remote control"},
    {"infrared", text, "", "Infrared"},
    {"button", button, "command_topic", "Button"},
    {"scene", scene, "command_topic", "Scene"},
    {"alarm_control_panel", alarmPanel, "state_topic|command_topic", "Alarm panel"},
};

} // namespace

std::span<const Component> inputComponents()
{
    return components;
}

} // namespace holdfast::homeassistant
