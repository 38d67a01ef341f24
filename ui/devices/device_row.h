// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/icon.h"

#include <array>
#include <optional>

namespace holdfast {

/// What a device mostly does, guessed from what it can say.
enum class DeviceClass : quint8 { Sensor, Safety, Climate, Lighting, Access, Actuator, Meter, Network, Other };

/// By what the list can be narrowed down.
enum class Facet : quint8 { Status, Floor, Class, Battery, Gateway, Protocol, Maker };
inline constexpr std::size_t facetCount = 7;

/// The worst thing that is wrong with a device now, and the last thing that was.
struct AlarmMark
{
    std::optional<Priority> priority;
    ShapeState shape = ShapeState::Unack;
    QString name;
    std::optional<Timestamp> at;

    friend bool operator==(const AlarmMark&, const AlarmMark&) = default;
};

using AlarmMarks = QHash<DeviceId, AlarmMark>;

/// Of every device with an alarm that is not put aside. Alerts ask nothing of anybody and make nobody abnormal.
[[nodiscard]] AlarmMarks marksOf(const QHash<AlarmId, Alarm>& alarms);

/// One device as the list needs it: facts ready to compare and to search, values left to the moment of painting.
struct DeviceRow
{
    DeviceId id;
    Membership membership = Membership::Adopted;
    DeviceClass deviceClass = DeviceClass::Other;
    Icon icon = Icon::Devices;
    QString name;
    QString nameKey; ///< orders as people count: "2" before "10"
    QString model;
    QString space;
    QString spaceKey;
    QString firmware;
    QString gateway;
    BrokerId broker;
    std::optional<PointId> keyPoint;
    std::optional<PointId> batteryPoint;
    std::optional<PointId> signalPoint;
    DeviceState state;
    AlarmMark alarm;
    int keyGroup = 0; ///< values of one quantity stand together
    std::optional<double> keyNumber;
    std::optional<double> battery;
    std::optional<double> signal;
    std::array<QStringList, facetCount> facets;
    QString search;
};

[[nodiscard]] DeviceRow rowOf(const Picture& picture, const Device& device, const AlarmMark& alarm);

/// Only what readings, states and alarms can change.
void refreshRow(DeviceRow& row, const Picture& picture, const AlarmMark& alarm);

[[nodiscard]] QString naturalKey(const QString& text);

/// The points of a device, the most telling first, diagnostics last.
[[nodiscard]] std::vector<PointId> pointsInOrder(const Picture& picture, const DeviceId& device);
[[nodiscard]] DeviceClass classOf(const Picture& picture, const DeviceId& device);
[[nodiscard]] Icon iconOf(DeviceClass deviceClass);

} // namespace holdfast
