// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::zigbee {

/// One leaf of a device's `exposes`, with what stands above it written out.
struct Feature
{
    enum class Type : quint8 { Binary, Numeric, Enum, Text, List, Composite };

    Type type = Type::Text;
    QString parent;      ///< light, switch, fan, cover, lock, climate; empty for a generic one
    QString name;
    QString property;    ///< its key in the state
    QStringList within;  ///< keys of the composites it stands in, outermost first
    QString label;
    QString endpoint;
    QString unit;
    QString category;
    int access = 0;      ///< 1 published, 2 settable, 4 gettable
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> step;
    QJsonArray values;   ///< of an enum
    QJsonValue on = QJsonValue::Undefined;
    QJsonValue off = QJsonValue::Undefined;

    [[nodiscard]] bool isPublished() const { return (access & 1) != 0; }
    [[nodiscard]] bool isSettable() const { return (access & 2) != 0; }
};

/// The leaves in their order, each property once; bounded, whatever the document says.
[[nodiscard]] std::vector<Feature> readExposes(const QJsonArray& exposes);

} // namespace holdfast::zigbee
