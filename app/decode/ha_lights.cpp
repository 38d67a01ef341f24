// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_config.h"
#include "app/decode/ha_leaf.h"

#include <QStringList>

#include <algorithm>

namespace holdfast::homeassistant {
namespace {

using namespace Qt::Literals::StringLiterals;
using enum PointFunction;
using enum PointKind;
constexpr auto Json = CommandPlan::Body::Json;

QStringList modes(const Options& options)
{
    return listOption(options.value("supported_color_modes"_L1));
}

bool dims(const Options& options)
{
    const QStringList supported = modes(options);
    return flagOption(options.value("brightness"_L1), false) || std::ranges::any_of(supported, [](const QString& mode) { return mode != u"onoff" && mode != u"unknown"; });
}

bool warms(const Options& options)
{
    return flagOption(options.value("color_temp"_L1), false) || modes(options).contains(u"color_temp"_s);
}

bool colours(const Options& options)
{
    static const QStringList coloured{u"hs"_s, u"xy"_s, u"rgb"_s, u"rgbw"_s, u"rgbww"_s};
    const QStringList supported = modes(options);
    return std::ranges::any_of(supported, [](const QString& mode) { return coloured.contains(mode); });
}

bool hasEffects(const Options& options)
{
    return flagOption(options.value("effect"_L1), false);
}

constexpr Wording onOff[] = {{"payload_on", "ON", "true"}, {"payload_off", "OFF", "false"}};
constexpr Wording jsonOnOff[] = {{"", "ON", "true"}, {"", "OFF", "false"}};
constexpr Wording templateOnOff[] = {{"", "on", "true"}, {"", "off", "false"}};

constexpr Leaf json[] = {
    {.function = Cmd, .kind = Bool, .state = "state_topic", .command = "command_topic", .reads = jsonOnOff, .writes = jsonOnOff, .key = "state", .body = Json},
    {.name = "brightness", .function = Cmd, .kind = Number, .state = "state_topic", .command = "command_topic", .minimum = "=0", .maximum = "brightness_scale|=255",
     .key = "brightness", .body = Json, .exists = dims},
    {.name = "color_temp", .function = Cmd, .kind = Number, .state = "state_topic", .command = "command_topic", .minimum = "min_mireds|min_kelvin",
     .maximum = "max_mireds|max_kelvin", .unit = "=mired", .key = "color_temp", .body = Json, .exists = warms},
    {.name = "color", .function = Cmd, .state = "state_topic", .command = "command_topic", .key = "color", .body = Json, .exists = colours},
    {.name = "effect", .function = Cmd, .quantity = Quantity::Mode, .state = "state_topic", .command = "command_topic", .values = "effect_list", .key = "effect",
     .body = Json, .exists = hasEffects},
};

constexpr Leaf basic[] = {
    {.function = Cmd, .kind = Bool, .state = "state_topic", .reading = "state_value_template|value_template", .command = "command_topic", .reads = onOff, .writes = onOff},
    {.name = "brightness", .function = Cmd, .kind = Number, .state = "brightness_state_topic", .reading = "brightness_value_template",
     .command = "brightness_command_topic", .writing = "brightness_command_template", .minimum = "=0", .maximum = "brightness_scale|=255"},
    {.name = "color_temp", .function = Cmd, .kind = Number, .state = "color_temp_state_topic", .reading = "color_temp_value_template",
     .command = "color_temp_command_topic", .writing = "color_temp_command_template", .minimum = "min_mireds|min_kelvin", .maximum = "max_mireds|max_kelvin",
     .unit = "=mired"},
    {.name = "effect", .function = Cmd, .quantity = Quantity::Mode, .state = "effect_state_topic", .reading = "effect_value_template",
     .command = "effect_command_topic", .writing = "effect_command_template", .values = "effect_list"},
    {.name = "rgb", .function = Cmd, .state = "rgb_state_topic", .reading = "rgb_value_template", .command = "rgb_command_topic"},
    {.name = "rgbw", .function = Cmd, .state = "rgbw_state_topic", .reading = "rgbw_value_template", .command = "rgbw_command_topic"},
    {.name = "rgbww", .function = Cmd, .state = "rgbww_state_topic", .reading = "rgbww_value_template", .command = "rgbww_command_topic"},
    {.name = "hs", .function = Cmd, .state = "hs_state_topic", .reading = "hs_value_template", .command = "hs_command_topic"},
    {.name = "xy", .function = Cmd, .state = "xy_state_topic", .reading = "xy_value_template", .command = "xy_command_topic"},
    {.name = "white", .function = Cmd, .kind = Number, .command = "white_command_topic", .minimum = "=0", .maximum = "white_scale|=255"},
    {.name = "color_mode", .quantity = Quantity::Mode, .state = "color_mode_state_topic", .reading = "color_mode_value_template"},
};

constexpr Leaf templated[] = {
    {.function = Cmd, .kind = Bool, .state = "state_topic", .reading = "state_template", .command = "command_topic", .writing = "command_on_template",
     .writingOff = "command_off_template", .reads = templateOnOff, .writes = templateOnOff},
    {.name = "brightness", .function = Cmd, .kind = Number, .state = "state_topic", .reading = "brightness_template", .command = "command_topic",
     .writing = "command_on_template", .variable = "brightness", .minimum = "=0", .maximum = "=255", .needs = Leaf::Needs::StateOption},
    {.name = "color_temp", .function = Cmd, .kind = Number, .state = "state_topic", .reading = "color_temp_template", .command = "command_topic",
     .writing = "command_on_template", .variable = "color_temp", .minimum = "min_mireds|min_kelvin", .maximum = "max_mireds|max_kelvin", .unit = "=mired",
     .needs = Leaf::Needs::StateOption},
    {.name = "effect", .function = Cmd, .quantity = Quantity::Mode, .state = "state_topic", .reading = "effect_template", .command = "command_topic",
     .writing = "command_on_template", .variable = "effect", .values = "effect_list", .needs = Leaf::Needs::StateOption},
    {.name = "red", .kind = Number, .state = "state_topic", .reading = "red_template", .minimum = "=0", .maximum = "=255", .needs = Leaf::Needs::StateOption},
    {.name = "green", .kind = Number, .state = "state_topic", .reading = "green_template", .minimum = "=0", .maximum = "=255", .needs = Leaf::Needs::StateOption},
    {.name = "blue", .kind = Number, .state = "state_topic", .reading = "blue_template", .minimum = "=0", .maximum = "=255", .needs = Leaf::Needs::StateOption},
};

constexpr Component components[] = {
    {"light", basic, "", "Light"},
    {"light/json", json, "command_topic", "Light"},
    {"light/template", templated, "command_topic", "Light"},
};

} // namespace

std::span<const Component> lightComponents()
{
    return components;
}

} // namespace holdfast::homeassistant
