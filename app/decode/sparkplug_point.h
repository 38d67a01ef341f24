// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"
#include "app/decode/sparkplug_values.h"

namespace holdfast {

/// A metric of a birth as a point; identity comes later.
[[nodiscard]] Point sparkplugPoint(const SparkplugMetric& metric);

/// How it is written; nothing where it is not meant to be.
[[nodiscard]] std::optional<CommandPlan> sparkplugCommand(const SparkplugMetric& metric, const Point& point, const QString& topic);

/// What the well-known metrics of a birth say of the device.
void readSparkplugFacts(const SparkplugPayload& birth, DeviceClaim& claim);

/// Asks a node for all its births.
[[nodiscard]] Publication sparkplugRebirth(const BrokerId& broker, const QString& group, const QString& edge, Timestamp now);

} // namespace holdfast
