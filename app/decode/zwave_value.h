// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"
#include "app/model/point.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace holdfast::zwave {

/// `<command class>/endpoint_<n>/<property>[/<key>]` below a node, also with the numbers of its parts.
struct ValuePath
{
    QString commandClass; ///< by name, "sensor_multilevel"
    int classNumber = 0;  ///< 0 where the name is unknown
    QString endpoint;
    QString property;
    QString key;

    /// What the gateway calls the value: "49-0-Air_temperature".
    [[nodiscard]] QString valueId() const;
};

[[nodiscard]] std::optional<ValuePath> readValuePath(QStringView relative);

/// What is known of the node that has the value.
struct NodeKind
{
    bool isShutter = false; ///< its multilevel switch moves something
};

/// What becomes of one value of a node: its point, how it is read and how it is written.
struct ValuePlan
{
    Point point;
    Extractor extractor;
    QString commandTopic;  ///< empty: not written
    std::vector<Word> written; ///< the device's words for values
    std::optional<Scale> scale;
};

/// `value` is the payload, or the value's description as the node's information lists it. Nothing for values that say nothing by themselves.
[[nodiscard]] std::optional<ValuePlan> describeValue(const ValuePath& path, const QString& topic, const QJsonObject& value, NodeKind kind);

} // namespace holdfast::zwave
