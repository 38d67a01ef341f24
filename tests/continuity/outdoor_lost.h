// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"

namespace holdfast {

/// When the outdoor sensor falls silent and it is not we who are cut off, the radiator is set to 18 °C until it has been heard again for a while.
[[nodiscard]] inline Policy outdoorLostPolicy(const QString& radiator, const QString& outdoor)
{
    Policy policy;
    policy.id = PolicyId(QStringLiteral("outdoor-lost"));
    policy.name = QStringLiteral("Outdoor sensor lost");
    policy.owner = QStringLiteral("Facilities");
    policy.scope.devices = {radiator};
    policy.trigger.lost = PolicyLoss::Device;
    policy.trigger.element = outdoor;
    policy.trigger.probes = {{QStringLiteral("heard"), ProbeKind::Fresh, outdoor}};
    policy.trigger.interval = std::chrono::seconds(5);
    policy.trigger.control = PolicyProbe{QStringLiteral("router"), ProbeKind::Router, {}};
    PolicyStep preset;
    preset.action = QStringLiteral("preset");
    preset.target = radiator;
    preset.locus = Locus::Monitor;
    preset.slot = 5;
    preset.arguments = {{QStringLiteral("point"), QStringLiteral("setpoint")}, {QStringLiteral("value"), 18.0}, {QStringLiteral("unit"), QStringLiteral("°C")}};
    preset.ttl = std::chrono::hours(2);
    preset.timeout = std::chrono::seconds(30);
    PolicyStep tell;
    tell.action = QStringLiteral("notify");
    tell.target = QStringLiteral("facilities");
    tell.locus = Locus::Monitor;
    tell.confirm = ConfirmBy::None;
    tell.undo = UndoBy::None;
    policy.plan = {preset, tell};
    policy.recovery.holdDown = std::chrono::seconds(60);
    policy.recovery.upCount = 4;
    return policy;
}

} // namespace holdfast
