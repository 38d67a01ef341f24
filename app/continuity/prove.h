// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/policy_rules.h"
#include "app/model/policy_proof.h"

#include <functional>

namespace holdfast {

struct ProveOptions
{
    ProofRequirements required;
    qint64 mostStates = 2'000'000; ///< beyond it nothing is proved
    int exactRounds = 8;           ///< longer times are explored in proportion; 0: all of them exactly
    quint32 without = 0;           ///< bits of MachineGuard that are taken away, to see that they matter
    std::function<bool(qint64 states)> goesOn = {}; ///< asked again and again with the states found so far; false: it stops, nothing is proved
};

/// Explores the policy with everything its surroundings can do, round by round, until nothing new is found. The counterexample is a shortest one.
/// Its limits: rounds instead of moments, surroundings without memory, one rare thing in a round (a restart, a sleep, fire, an operator …) with all alternatives good or none,
/// a model instead of the devices.
[[nodiscard]] PolicyProof prove(const Policy& policy, const ProveOptions& options = {});

/// The static check, and only where it finds no error the exploration: what is impossible is not explored.
[[nodiscard]] PolicyProof examine(const Policy& policy);

/// The counts of rounds an exploration works with.
[[nodiscard]] RoundScale exploringScale(const Policy& policy, const ProveOptions& options);

} // namespace holdfast
