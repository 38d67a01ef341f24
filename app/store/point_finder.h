// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/device.h"
#include "app/model/point.h"

#include <QHash>

#include <vector>

namespace holdfast {

/// Finds the point a file means by what it calls it.
class PointFinder
{
public:
    PointFinder(const std::vector<Device>& devices, const std::vector<Point>& points, const QHash<QString, PointId>& names);

    /// By the given names, then by its id. nullptr: nobody knows it.
    [[nodiscard]] const Point* named(const QString& name) const;

    /// Also as Home Assistant would call it: "sensor.office_temperature". Where two points would be called so, none is meant.
    [[nodiscard]] const Point* entity(const QString& entityId) const;

private:
    QHash<PointId, Point> m_points;
    QHash<QString, PointId> m_names;
    QHash<QString, PointId> m_entities; ///< an empty one: several
};

/// A name as Home Assistant writes it in an entity's id: "Büro 1.2" → "buro_1_2".
[[nodiscard]] QString entitySlug(const QString& name);

} // namespace holdfast
