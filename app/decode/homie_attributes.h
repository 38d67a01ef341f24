// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/homie_description.h"
#include "app/decode/homie_topic.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace holdfast {

/// The attributes of versions 3 and 4, one topic each, by the path they stand on. Kept whether or not their device is known yet: they come in any order.
class HomieAttributes
{
public:
    enum class Heard : quint8 { Same, Changed, Refused };

    Heard hear(const HomieTopic& topic, const QString& value);
    [[nodiscard]] QString of(const QString& path, HomieAttribute attribute, const QString& rest = {}) const;
    [[nodiscard]] bool has(const QString& path, HomieAttribute attribute, const QString& rest = {}) const { return find(path, attribute, rest) != nullptr; }

    /// The device a path belongs to: the nearest above that gave its version; empty where there is none.
    [[nodiscard]] QString deviceOf(const QString& path) const;
    /// What the device at this path says of itself; what is missing has its default.
    [[nodiscard]] HomieDescription describe(const QString& device) const;
    /// The path of something the device lists and has not described yet; empty when it is complete.
    [[nodiscard]] QString firstMissing(const QString& device) const;

private:
    struct Entry
    {
        HomieAttribute attribute = HomieAttribute::Homie;
        QString rest;
        QString value;
    };
    struct ListedNode
    {
        QString id;       ///< of the node, or of one element of an array
        QString listed;   ///< as the device lists it
        QString position; ///< in the array; empty for a single node
    };

    [[nodiscard]] const QString* find(const QString& path, HomieAttribute attribute, const QString& rest) const;
    [[nodiscard]] std::vector<ListedNode> nodesOf(const QString& device) const;
    [[nodiscard]] QStringList propertiesOf(const QString& device, const ListedNode& node) const;
    void addNode(const QString& device, const ListedNode& node, HomieDescription& out) const;
    [[nodiscard]] QString nameOf(const QString& device, const ListedNode& node) const;

    QHash<QString, std::vector<Entry>> m_paths;
    qsizetype m_bytes = 0;
};

} // namespace holdfast
