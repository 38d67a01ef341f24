// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/device.h"

#include <QJsonObject>

namespace holdfast::zwave {

/// What `nodeinfo` says of a node.
struct NodeFacts
{
    int number = 0;
    bool isController = false;
    bool isShutter = false;
    DeviceClaim claim; ///< without identifiers and gateway
};

/// Whether the object is a node's information at all: others use the word, too.
[[nodiscard]] bool isNodeInfo(const QJsonObject& info);
[[nodiscard]] NodeFacts readNode(const QJsonObject& info, const QString& topicName);

/// The identifier that Home Assistant is told for the node of the network.
[[nodiscard]] QString nodeIdentifier(const QString& home, int node);

} // namespace holdfast::zwave
