// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/device.h"
#include "app/model/ids.h"
#include "app/model/point.h"

#include <QByteArray>

#include <vector>

namespace holdfast {

/// One leaf of messages nobody announced, and what it was taken to mean.
struct LearnedPoint
{
    Point point;          ///< id and device stay empty: identity is the fleet's business
    QString topic;        ///< exact
    QStringList path;     ///< keys from the root of the JSON payload; empty: the payload itself
    QStringList timePath; ///< where the payload tells its own time; empty: it does not
    QString trueText;     ///< for yes and no written as text ("ON"); empty: JSON's own true
    QString falseText;

    friend bool operator==(const LearnedPoint&, const LearnedPoint&) = default;
};

/// What was made of the topics of one device that announces nothing. It comes with its proposal; once the operator adopts the device it is what has to be kept:
/// `Decoder::learn(mapping, events)` declares its points and reads them from then on, also after a restart; learning a mapping of the same device again replaces the earlier one;
/// `Decoder::forget(broker, mapping.key(), events)` withdraws them when the device is blocked, retired or returned to the inbox.
struct LearnedMapping
{
    BrokerId broker;
    DeviceClaim device; ///< named by its first identifier: ("topic", common prefix)
    std::vector<LearnedPoint> points;

    [[nodiscard]] Identifier key() const { return device.identifiers.empty() ? Identifier() : device.identifiers.front(); }

    friend bool operator==(const LearnedMapping&, const LearnedMapping&) = default;
};

/// For the store: one text per mapping.
[[nodiscard]] QByteArray toJson(const LearnedMapping& mapping);
[[nodiscard]] Expected<LearnedMapping> learnedMappingFrom(const QByteArray& json);

} // namespace holdfast
