// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/alarm_shape.h"
#include "ui/models/census.h"
#include "ui/overview/standing.h"

#include <QPolygonF>

#include <optional>
#include <vector>

namespace holdfast::overview {

struct PlanRoom
{
    SpaceId id;
    QString name;
    SpaceKind kind = SpaceKind::Room;
    QPolygonF outline;
    bool drawn = true; ///< otherwise a tile: nobody drew its walls

    friend bool operator==(const PlanRoom&, const PlanRoom&) = default;
};

struct PlanMarker
{
    DeviceId device;
    QString name;
    std::size_t room = 0;
    QPointF at; ///< metres
    Standing standing = Standing::Fresh;
    bool isGateway = false; ///< drawn as a chip with its name

    friend bool operator==(const PlanMarker&, const PlanMarker&) = default;
};

/// The rooms with devices behind a gateway that is not on its first way to us.
struct PlanArea
{
    DeviceId gateway;
    QString name;
    std::vector<std::size_t> rooms;
    int local = 0;

    friend bool operator==(const PlanArea&, const PlanArea&) = default;
};

/// What one open alarm does to a room or a gateway.
struct PlanAlarm
{
    AlarmId id;
    Priority priority = Priority::P4;
    ShapeState shape = ShapeState::Unack;

    friend bool operator==(const PlanAlarm&, const PlanAlarm&) = default;
};

/// One floor as it is to be drawn: plain values, compared to find out what is new.
struct PlanScene
{
    FloorId floor;
    QString label;
    QSizeF metres{1, 1};
    QString pictureFile;
    double metresPerPixel = 0;
    std::vector<PlanRoom> rooms;
    std::vector<PlanMarker> markers;                ///< by name
    std::vector<PlanArea> areas;
    std::vector<std::optional<PlanAlarm>> alarms;   ///< one per room
    QHash<DeviceId, PlanAlarm> gatewayAlarms;
    Tally tally;
    bool hasDrawing = false;

    friend bool operator==(const PlanScene&, const PlanScene&) = default;

    [[nodiscard]] std::vector<QPolygonF> outlines() const;
    [[nodiscard]] std::optional<std::size_t> roomOf(const SpaceId& id) const;
};

[[nodiscard]] PlanScene sceneOf(const Picture& picture, const Census& census, const FloorId& floor);

/// The floor to begin with: where most devices are not fresh, else where most devices are.
[[nodiscard]] FloorId firstFloor(const Picture& picture, const Census& census);

} // namespace holdfast::overview
