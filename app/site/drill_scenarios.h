// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_scenario.h"

#include <vector>

namespace holdfast::site {

/// The drills that come with the simulated site, by id. What devices hold while they are alone is what its engineer declares of them.
[[nodiscard]] std::vector<DrillScenario> drillScenarios();

/// Nothing for an id nobody knows.
[[nodiscard]] std::optional<DrillScenario> drillScenarioNamed(const QString& id);

} // namespace holdfast::site
