// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/drill_scenario.h"

#include <functional>
#include <variant>

namespace holdfast {

/// What is drilled on the simulated site, and how that site is.
struct TwinDrill
{
    std::variant<DrillScenario, Policy> what;
    quint64 seed = 1;
    int devices = 412;
    Timestamp start = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24} + std::chrono::hours(9); ///< by the clock of the simulated site: a working day
};

/// How far a drill on a twin is; its board is only made when somebody looks.
struct TwinMoment
{
    DrillPhase phase = DrillPhase::Prechecks;
    int percent = 0;
    std::function<DrillResult()> look = {}; ///< none while the twin is being brought to life
};

/// Told of each round; answers false to end it.
using TwinStep = std::function<bool(const TwinMoment& moment)>;

/// Holds a drill on the simulated site with an engine of its own, in virtual time: half an hour takes seconds. `at`: the real time, for the evidence.
/// Invalid: what is to be drilled means nothing there, or cannot be simulated. Unavailable: ended before anything was taken away.
[[nodiscard]] Expected<DrillResult> drillOnTwin(const TwinDrill& wanted, Timestamp at, const TwinStep& goesOn = {});

} // namespace holdfast
