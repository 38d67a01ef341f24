// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_leaf.h"

namespace holdfast::homeassistant {
namespace {

using enum PointFunction;
using enum PointKind;
using Inner = Extractor::Inner;

constexpr Wording switchReads[] = {{"state_on|payload_on", "ON", "true"}, {"state_off|payload_off", "OFF", "false"}};
constexpr Wording onOff[] = {{"payload_on", "ON", "true"}, {"payload_off", "OFF", "false"}};
constexpr Wording oscillation[] = {{"payload_oscillation_on", "oscillate_on", "true"}, {"payload_oscillation_off", "oscillate_off", "false"}};
constexpr Wording lockReads[] = {{"state_locked", "LOCKED", "locked"},       {"state_unlocked", "UNLOCKED", "unlocked"}, {"state_locking", "LOCKING", "locking"},
                                 {"state_unlocking", "UNLOCKING", "unlocking"}, {"state_jammed", "JAMMED", "jammed"}};
constexpr Wording lockWrites[] = {{"payload_lock", "LOCK", "locked"}, {"payload_unlock", "UNLOCK", "unlocked"}, {"payload_open", nullptr, "open"}};

constexpr Leaf switches[] = {
    {.function = Cmd, .kind = Bool, .state = "state_topic", .reading = "value_template", .command = "command_topic", .writing = "command_template",
     .reads = switchReads, .writes = onOff},
};
constexpr Leaf siren[] = {
    {.function = Cmd, .kind = Bool, .state = "state_topic", .reading = "state_value_template", .command = "command_topic", .writing = "command_template",
     .writingOff = "command_off_template", .reads = switchReads, .writes = onOff, .key = "state", .inner = Inner::Where, .body = CommandPlan::Body::Json},
};
constexpr Leaf fan[] = {
    {.function = Cmd, .kind = Bool, .state = "state_topic", .reading = "state_value_template", .command = "command_topic", .writing = "command_template",
     .reads = onOff, .writes = onOff},
    {.name = "percentage", .function = Cmd, .kind = Number, .quantity = Quantity::Speed, .state = "percentage_state_topic",
     .reading = "percentage_value_template", .command = "percentage_command_topic", .writing = "percentage_command_template", .minimum = "speed_range_min",
     .maximum = "speed_range_max"},
    {.name = "preset_mode", .function = Cmd, .quantity = Quantity::Mode, .state = "preset_mode_state_topic", .reading = "preset_mode_value_template",
     .command = "preset_mode_command_topic", .writing = "preset_mode_command_template", .values = "preset_modes"},
    {.name = "oscillation", .function = Cmd, .kind = Bool, .state = "oscillation_state_topic", .reading = "oscillation_value_template",
     .command = "oscillation_command_topic", .writing = "oscillation_command_template", .reads = oscillation, .writes = oscillation},
    {.name = "direction", .function = Cmd, .state = "direction_state_topic", .reading = "direction_value_template", .command = "direction_command_topic",
     .writing = "direction_command_template", .values = "=forward|reverse"},
};
constexpr Leaf lock[] = {
    {.function = Cmd, .quantity = Quantity::Lock, .state = "state_topic", .reading = "value_template", .command = "command_topic", .writing = "command_template",
     .reads = lockReads, .writes = lockWrites},
};
constexpr Component components[] = {
    {"switch", switches, "command_topic", "Switch"},
    {"siren", siren, "command_topic", "Siren"},
    {"fan", fan, "command_topic", "Fan"},
    {"lock", lock, "command_topic", "Lock"},
};

} // namespace

std::span<const Component> switchingComponents()
{
    return components;
}

} // namespace holdfast::homeassistant
