// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"
#include "app/decode/zigbee_exposes.h"
#include "app/model/point.h"

namespace holdfast::zigbee {

/// Where a device is read and written.
struct Place
{
    QString base;  ///< of the bridge
    QString topic; ///< base and friendly name
    QString ieee;
    bool inParts = false; ///< each attribute stands on a topic of its own below, instead of one JSON for all
};

/// A feature as a point: what it is, how it is read, how it is written.
struct LeafPlan
{
    QString key; ///< of the leaf within the device: stays the same over announcements
    QString uniqueId; ///< that the bridge gives the same leaf towards Home Assistant
    QString wording;  ///< its own words for on and off
    Point point;
    bool mainFeature = false;
    std::optional<Binding> binding;
    std::optional<Binding> aside; ///< the topic of one end of the device, which repeats what belongs to that end
    std::optional<CommandPlan> command;
};

/// Nothing where the feature can neither be read nor written.
[[nodiscard]] std::optional<LeafPlan> describeFeature(const Feature& feature, const Place& place);
/// Installed and latest firmware and the state of the update, for a device that can be updated over the air.
[[nodiscard]] std::vector<LeafPlan> describeUpdate(const Place& place);

/// What it measures, by its name or its normal unit.
[[nodiscard]] Quantity quantityOf(const Feature& feature, const QString& unit);
[[nodiscard]] Accumulation accumulationOf(Quantity quantity);
/// How the value is written: `{"<property>": …}`.
[[nodiscard]] CommandPlan commandFor(const Feature& feature, const Point& point, const std::vector<Word>& words, const Place& place);

} // namespace holdfast::zigbee
