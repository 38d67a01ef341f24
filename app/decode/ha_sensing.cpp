// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_leaf.h"

namespace holdfast::homeassistant {
namespace {

using enum PointFunction;
using enum PointKind;
using Inner = Extractor::Inner;

bool noOwnLatest(const Options& options)
{
    return !options.contains(QLatin1StringView("latest_version_topic"));
}

constexpr Wording install[] = {{"payload_install", nullptr, ""}};

constexpr Wording onOff[] = {{"payload_on", "ON", "true"}, {"payload_off", "OFF", "false"}};
constexpr Wording homeAway[] = {{"payload_home", "home", "home"}, {"payload_not_home", "not_home", "not_home"}};

// The kind of a sensor depends on its options: see kindOfSensor.
constexpr Leaf sensor[] = {
    {.state = "state_topic", .reading = "value_template", .unit = "unit_of_measurement", .values = "options"},
};
constexpr Leaf binarySensor[] = {
    {.kind = Bool, .state = "state_topic", .reading = "value_template", .reads = onOff},
};
constexpr Leaf deviceTracker[] = {
    {.state = "state_topic", .reading = "value_template", .reads = homeAway},
};
constexpr Leaf event[] = {
    {.function = Event, .state = "state_topic", .reading = "value_template", .values = "event_types", .key = "event_type", .inner = Inner::Required},
};
// What it says and on which payload is put in by the trigger's own options.
constexpr Leaf trigger[] = {
    {.function = Event, .state = "topic", .reading = "value_template"},
};
constexpr Leaf tag[] = {
    {.function = Event, .state = "topic", .reading = "value_template"},
};
constexpr Leaf update[] = {
    {.name = "installed_version", .quantity = Quantity::Firmware, .state = "state_topic", .reading = "value_template", .command = "command_topic",
     .writes = install, .key = "installed_version", .inner = Inner::Where},
    {.name = "latest_version", .quantity = Quantity::Firmware, .state = "latest_version_topic", .reading = "latest_version_template"},
    {.name = "latest_version", .quantity = Quantity::Firmware, .state = "state_topic", .reading = "value_template", .key = "latest_version", .inner = Inner::Only,
     .exists = noOwnLatest},
};
constexpr Leaf camera[] = {
    {.state = "topic", .needs = Leaf::Needs::Topic},
};
constexpr Leaf image[] = {
    {.state = "image_topic|url_topic", .reading = "url_template"},
};
constexpr Component components[] = {
    {"sensor", sensor, "state_topic", "Sensor"},
    {"binary_sensor", binarySensor, "state_topic", "Binary sensor"},
    {"device_tracker", deviceTracker, "state_topic", "Tracker"},
    {"event", event, "state_topic|event_types", "Event"},
    {"device_automation", trigger, "topic|type|subtype", "Trigger"},
    {"tag", tag, "topic", "Tag"},
    {"update", update, "", "Firmware"},
    {"camera", camera, "topic", "Camera"},
    {"image", image, "", "Image"},
};

} // namespace

std::span<const Component> sensingComponents()
{
    return components;
}

} // namespace holdfast::homeassistant
