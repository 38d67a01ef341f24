// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/point.h"

#include <QString>

namespace holdfast {

/// What a key's name says of the leaf behind it ("power", "BatteryPercentage", "rssi"). The same for every convention.
struct KeyFacts
{
    const char* keys = "";        ///< in lower case with underscores, with bars between
    Quantity quantity = Quantity::None;
    const char* unit = "";        ///< what it is given in where nothing else is said
    Accumulation accumulation = Accumulation::Measurement;
    PointCategory category = PointCategory::None;
    const char* component = "";   ///< of a leaf that is yes or no
};

/// Nothing for a key nobody knows. Camel case, dashes, spaces and a number at the end make no difference.
[[nodiscard]] const KeyFacts* factsOfKey(const QString& key);

/// "BatteryPercentage", "battery-percentage 2" → "battery_percentage"
[[nodiscard]] QString plainKey(const QString& key);

/// Battery, link quality, signal strength and firmware are known by name where the publisher gives no class.
void recognise(Point& point);

/// Likewise any measurement, by its name or by a unit that measures one thing only: for publishers that have no classes at all.
void recogniseMeasurement(Point& point, const QString& key);

} // namespace holdfast
