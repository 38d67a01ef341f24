// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/device_table_model.h"

#include <algorithm>
#include <vector>

namespace holdfast {

/// The only point of the device number `i` of many.
[[nodiscard]] inline PointId pointOf(int i)
{
    return PointId(QStringLiteral("many-%1/temperature").arg(i));
}

[[nodiscard]] inline Delta readingOf(int i, double value, Timestamp at)
{
    Delta delta;
    delta.readings.insert(pointOf(i), {pointOf(i), value, at, at, Quality::Live});
    return delta;
}

/// What the list must be: every row that passes, by a plain sort.
[[nodiscard]] inline QStringList naive(const Live& live, const DeviceTableModel& model, DeviceColumn column, Qt::SortOrder order)
{
    const AlarmMarks marks = marksOf(live.picture().alarms);
    std::vector<DeviceRow> rows;
    for (const Device& device : live.picture().devices)
        if (device.membership == Membership::Adopted || device.membership == Membership::Retired)
            if (const DeviceRow row = rowOf(live.picture(), device, marks.value(device.id)); model.filter().matches(row))
                rows.push_back(row);
    std::ranges::sort(rows, [&](const DeviceRow& a, const DeviceRow& b) { return order == Qt::AscendingOrder ? compare(a, b, column) < 0 : compare(b, a, column) < 0; });
    QStringList ids;
    for (const DeviceRow& row : rows)
        ids += row.id.text();
    return ids;
}

/// What the list is.
[[nodiscard]] inline QStringList shown(const DeviceTableModel& model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids += model.rowAt(i)->id.text();
    return ids;
}

} // namespace holdfast
