// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/leaf.h"

#include <span>

namespace holdfast::site {

enum class DeviceKind : quint8 {
    RoomSensor, Presence, TemperatureSensor, LeakPuck, WindowContact, PeopleCounter, ColdProbe, Weather, Luminaire, Thermostat, RoomController, Damper,
    AirHandler, ServerCooler, ColdStore, Door, Gateway, PowerMeter, WaterMeter, HeatMeter, Valve, Blind, Lift, Ups
};

/// How a device speaks MQTT. Each follows what real firmware of its sort sends.
enum class Dialect : quint8 {
    Bridged,   ///< through a radio gateway: one JSON state per friendly name, long keys, device list of the bridge
    Short,     ///< abbreviated keys and ~, templates with filters and inline if
    Bundle,    ///< the device-based form
    Plain,     ///< one topic per value, raw text
    Scripted   ///< templates with if blocks, nested JSON
};

struct KindFacts
{
    DeviceKind kind = DeviceKind::RoomSensor;
    const char* suffix = "";   ///< of the names of its devices
    bool numbered = false;     ///< "S1", "S2"; otherwise only from the second one of a room on
    const char* model = "";
    const char* modelId = "";
    const char* maker = "";
    const char* firmware = "";
    Dialect dialect = Dialect::Bridged;
    bool battery = false;
    bool lifeSafety = false;
    int seconds = 60;          ///< between two messages
    bool prompt = false;       ///< tells a change at once
    std::span<const Leaf> leaves;
};

[[nodiscard]] const KindFacts& factsOf(DeviceKind kind);

/// What every bridged device tells besides: link quality and firmware; and what every one with a battery does.
[[nodiscard]] std::span<const Leaf> bridgedLeaves();
[[nodiscard]] std::span<const Leaf> batteryLeaves();
[[nodiscard]] std::span<const Leaf> wiredLeaves();

} // namespace holdfast::site
