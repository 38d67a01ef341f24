// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/evidence.h"
#include "app/model/history.h"

namespace holdfast {

/// What one device showed of itself over an outage, once it was heard again.
struct DeviceOverOutage
{
    DeviceStamp stamp;
    std::vector<Timestamp> ownTimes;                 ///< of back-filled samples, by the device's own clock
    std::optional<std::chrono::seconds> interval;    ///< at which it samples; nothing: not known
    std::optional<std::chrono::seconds> uptime;      ///< as it said at reconnect
    std::optional<QString> preset;                   ///< seen at reconnect
    std::optional<QString> expected;                 ///< the preset it was to hold
    std::optional<std::chrono::milliseconds> tookToSafe;

    friend bool operator==(const DeviceOverOutage&, const DeviceOverOutage&) = default;
};

struct Outage
{
    CriticalFunctionId function;
    Loss loss = Loss::Broker;
    Interval interval;   ///< from the loss to the first message afterwards
    QString reference;   ///< the occurrence of its alarm
    std::vector<DeviceOverOutage> devices; ///< all that do the function

    friend bool operator==(const Outage&, const Outage&) = default;
};

enum class DeviceShown : quint8 { Nothing, Worked, Restarted, WrongPreset };
enum class OutageFault : quint8 { None, TooShort, NoDevices, NotAllShown, SomeRestarted };

/// What an outage taught. No evidence is an answer: silence and luck prove nothing.
struct OutageVerdict
{
    std::optional<Evidence> evidence; ///< Proven where every device worked; None where one came back with another preset than it was to hold
    OutageFault fault = OutageFault::None;
    std::vector<DeviceShown> devices; ///< in the order of the outage
    int worked = 0;

    friend bool operator==(const OutageVerdict&, const OutageVerdict&) = default;
};

/// A loss that nobody had time to notice teaches nothing.
inline constexpr std::chrono::seconds shortestLesson{60};

[[nodiscard]] DeviceShown shownBy(const DeviceOverOutage& device, const Interval& outage);
[[nodiscard]] OutageVerdict verdictOf(const Outage& outage);

} // namespace holdfast
