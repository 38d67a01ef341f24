// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/zigbee_exposes.h"
#include "app/model/device.h"

#include <QJsonObject>

#include <vector>

namespace holdfast::zigbee {

/// One entry of `bridge/devices`.
struct Member
{
    QString ieee;
    QString name;        ///< friendly name: part of its topics, with slashes and whatever else
    DeviceClaim claim;   ///< without the gateway
    std::vector<Feature> features;
    bool isCoordinator = false;
    bool isKnown = false;    ///< described by the bridge, enabled and interviewed: its features can be had
    bool isInterviewed = false;
    bool updates = false;    ///< over the air
};

[[nodiscard]] Expected<Member> readMember(const QJsonObject& entry);

/// The identifier that Home Assistant is told for the device with this address.
[[nodiscard]] QString deviceIdentifier(const QString& ieee);
[[nodiscard]] QString bridgeIdentifier(const QString& coordinator);
[[nodiscard]] QString groupIdentifier(const QString& base, const QString& group);

} // namespace holdfast::zigbee
