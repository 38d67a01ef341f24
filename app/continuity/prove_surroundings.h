// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/invariants.h"

namespace holdfast::continuity {

/// Everything the world around a policy can do in one round. Each is possible after each other one: it remembers nothing.
[[nodiscard]] std::vector<Surroundings> surroundingsOf(const PolicyRules& rules, int probes);

/// Whether it can happen to, or would mean anything to, a machine in this state.
[[nodiscard]] bool canHappen(const PolicyRules& rules, const PolicyState& state, const Surroundings& around);

/// One round of machine and watch together, a restart before it where there is one.
[[nodiscard]] Invariant explore(const PolicyRules& rules, const InvariantWatch& invariants, const Surroundings& around, PolicyState& state, WatchState& watch, PolicyOrders& orders, WatchTally& tally);

/// The round as events for the reader of a timeline: what has changed since the round before, and what happened in it.
[[nodiscard]] std::vector<std::pair<ProofEvent, int>> eventsOf(const PolicyRules& rules, const Surroundings* before, const Surroundings& around);

} // namespace holdfast::continuity
