// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/lint.h"

namespace holdfast {

/// What a door does when nobody tells it anything any more.
enum class DoorFailure : quint8 { NoDoor, Open, Locked };

/// One thing a policy can be for, or that can be lost: as much of the site as the check of a set of policies needs to know.
struct LintedElement
{
    QString id;
    QString zone;
    QStringList tags;
    QStringList dependsOn;   ///< ids of gateway, broker, uplink … it works through
    bool isLink = false;     ///< a broker, gateway or uplink, not a device
    bool isCritical = false; ///< part of a critical function
    bool needsFallback = true; ///< stops, or is worth less, when what it depends on is lost
    bool hasLocalSensor = true;
    std::vector<Locus> holds; ///< where its presets and schedules can run without us
    DoorFailure door = DoorFailure::NoDoor;
    bool isOnEscapeRoute = false;
};

/// What the scope of a policy means at this site, sorted.
[[nodiscard]] QStringList elementsOf(const PolicyScope& scope, const std::vector<LintedElement>& site);

/// Conflicts among policies (I10), what they cannot do at this site, and what no policy covers: "12 devices have no fallback; 3 doors fail locked on an escape route".
[[nodiscard]] std::vector<PolicyFinding> lintSite(const std::vector<Policy>& policies, const std::vector<LintedElement>& site);

} // namespace holdfast
