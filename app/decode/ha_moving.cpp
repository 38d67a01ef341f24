// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_config.h"
#include "app/decode/ha_leaf.h"

namespace holdfast::homeassistant {
namespace {

using enum PointFunction;
using enum PointKind;
using Inner = Extractor::Inner;

bool reportsPosition(const Options& options)
{
    return flagOption(options.value(QLatin1StringView("reports_position")), false);
}

bool reportsState(const Options& options)
{
    return !reportsPosition(options);
}

bool hasFanSpeed(const Options& options)
{
    return options.contains(QLatin1StringView("set_fan_speed_topic")) || options.contains(QLatin1StringView("fan_speed_list"));
}

bool hasBattery(const Options& options)
{
    return listOption(options.value(QLatin1StringView("supported_features"))).contains(QStringLiteral("battery"));
}

constexpr Wording coverReads[] = {{"state_open", "open", "open"}, {"state_opening", "opening", "opening"}, {"state_closed", "closed", "closed"},
                                  {"state_closing", "closing", "closing"}, {"state_stopped", "stopped", "stopped"}};
constexpr Wording coverWrites[] = {{"payload_open", "OPEN", "open"}, {"payload_close", "CLOSE", "closed"}, {"payload_stop", "STOP", "stopped"}};
constexpr Wording valveReads[] = {{"state_open", "open", "open"}, {"state_opening", "opening", "opening"}, {"state_closed", "closed", "closed"},
                                  {"state_closing", "closing", "closing"}};
constexpr Wording valveWrites[] = {{"payload_open", "OPEN", "open"}, {"payload_close", "CLOSE", "closed"}, {"payload_stop", nullptr, "stopped"}};
constexpr Wording vacuumWrites[] = {{"payload_start", "start", "start"}, {"payload_pause", "pause", "pause"}, {"payload_stop", "stop", "stop"},
                                    {"payload_return_to_base", "return_to_base", "return_to_base"}, {"payload_clean_spot", "clean_spot", "clean_spot"},
                                    {"payload_locate", "locate", "locate"}};
constexpr Wording startMowing[] = {{"", "start_mowing", ""}};
constexpr Wording pause[] = {{"", "pause", ""}};
constexpr Wording dock[] = {{"", "dock", ""}};

constexpr Leaf cover[] = {
    {.function = Cmd, .quantity = Quantity::Opening, .state = "state_topic", .reading = "value_template", .command = "command_topic", .reads = coverReads,
     .writes = coverWrites},
    {.name = "position", .function = Cmd, .kind = Number, .quantity = Quantity::Position, .state = "position_topic", .reading = "position_template",
     .command = "set_position_topic", .writing = "set_position_template", .variable = "position", .minimum = "=0", .maximum = "=100", .unit = "=%",
     .key = "position", .inner = Inner::Where, .from = "position_closed", .to = "position_open"},
    {.name = "tilt", .function = Cmd, .kind = Number, .quantity = Quantity::Position, .state = "tilt_status_topic", .reading = "tilt_status_template",
     .command = "tilt_command_topic", .writing = "tilt_command_template", .variable = "tilt_position", .minimum = "=0", .maximum = "=100", .unit = "=%",
     .from = "tilt_min", .to = "tilt_max"},
};
constexpr Leaf valve[] = {
    {.function = Cmd, .quantity = Quantity::Opening, .state = "state_topic", .reading = "value_template", .command = "command_topic", .writing = "command_template",
     .reads = valveReads, .writes = valveWrites, .key = "state", .inner = Inner::Where, .exists = reportsState},
    {.name = "state", .quantity = Quantity::Opening, .state = "state_topic", .reading = "value_template", .reads = valveReads, .key = "state",
     .inner = Inner::Only, .exists = reportsPosition},
    {.name = "position", .function = Cmd, .kind = Number, .quantity = Quantity::Position, .state = "state_topic", .reading = "value_template",
     .command = "command_topic", .writing = "command_template", .minimum = "=0", .maximum = "=100", .unit = "=%", .key = "position", .inner = Inner::Where,
     .from = "position_closed", .to = "position_open", .exists = reportsPosition},
};
constexpr Leaf vacuum[] = {
    {.function = Cmd, .quantity = Quantity::Mode, .state = "state_topic", .command = "command_topic", .values = "=cleaning|docked|paused|idle|returning|error",
     .writes = vacuumWrites, .key = "state"},
    {.name = "battery_level", .kind = Number, .quantity = Quantity::Battery, .state = "state_topic", .minimum = "=0", .maximum = "=100", .unit = "=%",
     .key = "battery_level", .exists = hasBattery},
    {.name = "fan_speed", .function = Cmd, .quantity = Quantity::Mode, .state = "state_topic", .command = "set_fan_speed_topic", .values = "fan_speed_list",
     .key = "fan_speed", .exists = hasFanSpeed},
};
constexpr Leaf mower[] = {
    {.quantity = Quantity::Mode, .state = "activity_state_topic", .reading = "activity_value_template", .values = "=mowing|paused|docked|error"},
    {.name = "start_mowing", .function = Event, .command = "start_mowing_command_topic", .writing = "start_mowing_command_template", .writes = startMowing},
    {.name = "pause", .function = Event, .command = "pause_command_topic", .writing = "pause_command_template", .writes = pause},
    {.name = "dock", .function = Event, .command = "dock_command_topic", .writing = "dock_command_template", .writes = dock},
};
constexpr Component components[] = {
    {"cover", cover, "", "Cover"},
    {"valve", valve, "", "Valve"},
    {"vacuum", vacuum, "", "Vacuum"},
    {"lawn_mower", mower, "", "Mower"},
};

} // namespace

std::span<const Component> movingComponents()
{
    return components;
}

} // namespace holdfast::homeassistant
