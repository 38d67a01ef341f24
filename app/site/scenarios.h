// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/delta.h"
#include "app/model/record.h"

#include <chrono>
#include <functional>
#include <optional>
#include <span>

namespace holdfast::site {

/// A beginning for the simulated site: where it stands in time and what has happened before.
struct Scenario
{
    const char* name = "";            ///< for the command line
    const char* title = "";
    std::optional<Timestamp> moment;  ///< where it stands; nothing: at the present
};

/// How much past to write. The defaults make about two million samples.
struct SeedSize
{
    int days = 90;                     ///< for the points that matter
    std::chrono::minutes step{5};
    int keyPoints = 48;                ///< how many points reach back all the days
    std::chrono::hours others{48};     ///< how far all other numbers reach back
};

[[nodiscard]] std::span<const Scenario> scenarios();

/// nullptr for a name nobody knows.
[[nodiscard]] const Scenario* scenarioNamed(const QString& name);

/// Everything a window shows at the scenario's moment, as one delta. Without a moment: the site model alone.
[[nodiscard]] Delta momentOf(const Scenario& scenario);

/// What looking further would find at that moment: leftovers on the broker, a contradiction, a newcomer that must be asked, a standing decision.
/// Not part of the moment, so that its figures stay those of the pictures.
[[nodiscard]] Delta findsOf(const Scenario& scenario);

/// What the scenario's engineer said of continuity, and what drills showed; without a moment no drill yet.
[[nodiscard]] Records continuityRecords(const Scenario& scenario);

/// The scenario's past in batches of at most 4,096 records: site, operators, rules, devices, points, alarms, journal, audit, then samples and gaps
/// (each point's in time order, all points side by side). Without a moment: the site model alone.
void seedPast(const Scenario& scenario, const SeedSize& size, const std::function<void(Records&&)>& sink);

} // namespace holdfast::site
