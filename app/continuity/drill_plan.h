// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_scenario.h"
#include "app/model/picture.h"

namespace holdfast::drill {

/// A plan, and what has to be stored in the devices for it.
struct PreparedDrill
{
    DrillPlan plan;
    std::vector<StoredPreset> presets;
    QStringList notSimulated; ///< steps of the policy nobody can show here
};

/// What this scenario takes away and expects, at the site of the picture. Refused where it names what is not there, or means a loss that cannot be simulated.
[[nodiscard]] Expected<PreparedDrill> planOf(const DrillScenario& scenario, const Picture& picture);

/// The same of a policy that means this site (see `placed`): the loss it is about, its presets where they are to be held, and, where this station carries it out, that it comes into force in time.
[[nodiscard]] Expected<PreparedDrill> planOf(const Policy& policy, const Picture& picture, bool carriedOutHere);

/// The policy with ids in place of the names of devices, and of a broker nobody knows.
[[nodiscard]] Policy placed(const Policy& policy, const Picture& picture);

/// What its scope means at this site, sorted.
[[nodiscard]] QStringList elementsOf(const Policy& policy, const Picture& picture);

/// The adopted device that is meant by an id, by its name, or by what it calls itself; nothing for nobody, or for two.
[[nodiscard]] std::optional<DeviceId> deviceMeant(const Picture& picture, const QString& said);

/// What every drill of this loss takes away and expects: what hangs on it is missed, everything else goes on, and it is one alarm.
[[nodiscard]] Expected<DrillPlan> planOfLoss(PolicyLoss lost, const QString& element, const Picture& picture);

/// The rows of a preset, and what is to be stored for it.
void addPreset(PreparedDrill& prepared, const Picture& picture, const DeviceId& device, const QString& property, const DrillPreset& preset);

/// The column of the matrix it belongs to; none for a single device.
[[nodiscard]] std::optional<Loss> lossOf(PolicyLoss lost);

/// What became of each critical function that has devices among those watched, by the worst of its rows.
[[nodiscard]] std::vector<DrillFunction> functionsOf(const DrillPlan& plan, const std::vector<DrillRow>& rows, const ContinuityModel& model);

} // namespace holdfast::drill
