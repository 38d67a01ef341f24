// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/shelly.h"

#include <QStringList>

#include <optional>

namespace holdfast::shelly {

/// What is known of a component that its owner made: a value of his own (boolean, number, text, enum, group) or a Bluetooth sensor the device listens to.
struct DynamicFacts
{
    QString name;
    QString unit;
    QStringList options;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> step;
    bool readOnly = false;
    int object = -1; ///< of BTHome: what a sensor measures

    friend bool operator==(const DynamicFacts&, const DynamicFacts&) = default;
};

[[nodiscard]] bool isDynamic(const QString& kind);
/// From the `config` of one entry of Shelly.GetComponents.
[[nodiscard]] DynamicFacts readDynamicFacts(const Datum& config);
/// The row of a component of this kind with this value; nothing while it has no value that could be read.
[[nodiscard]] const ShellyLeaf* dynamicLeaf(const QString& kind, const Datum& value, const DynamicFacts& facts);
void applyDynamicFacts(const DynamicFacts& facts, Point& point);

} // namespace holdfast::shelly
