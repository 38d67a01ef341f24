// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "app/model/quantity.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace holdfast {

/// What a point is for (Haystack sensor, cmd, sp; synthetic is computed by us; event only says that something happened).
enum class PointFunction : quint8 { Sensor, Cmd, Sp, Synthetic, Event };
enum class PointKind : quint8 { Bool, Number, Str };
enum class PointCategory : quint8 { None, Diagnostic, Config };

/// How the numbers of a point may be summed up (Home Assistant state_class): a counter is differenced, never averaged.
enum class Accumulation : quint8 { Measurement, Total, TotalIncreasing };

/// One readable or writable leaf of a device.
struct Point
{
    PointId id;
    DeviceId device;
    QString name;      ///< as the device says it: hostile text, shown as plain text only
    QString property;  ///< convention-free key: "temperature", "state", "brightness"
    QString component; ///< Home Assistant component or the nearest one
    PointFunction function = PointFunction::Sensor;
    PointKind kind = PointKind::Str;
    Quantity quantity = Quantity::None;
    Accumulation accumulation = Accumulation::Measurement;
    QString unit;      ///< normal spelling ("°C", "kWh"); as given where no normal one is known
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> step;
    QStringList values;              ///< the closed set for modes and enums, in the device's order
    bool writable = false;
    PointCategory category = PointCategory::None;
    bool enabledByDefault = true;
    std::optional<std::chrono::seconds> expireAfter; ///< announced by the device: after this silence the value is no longer true
    QString unsupported;             ///< why its value cannot be read ("template not supported: …"); empty when all is well

    friend bool operator==(const Point&, const Point&) = default;
};

[[nodiscard]] inline QString nameOf(PointFunction function)
{
    constexpr const char* names[] = {"sensor", "cmd", "sp", "synthetic", "event"};
    return QLatin1String(names[static_cast<int>(function)]);
}

[[nodiscard]] inline QString nameOf(PointKind kind)
{
    constexpr const char* names[] = {"Bool", "Number", "Str"};
    return QLatin1String(names[static_cast<int>(kind)]);
}

} // namespace holdfast
