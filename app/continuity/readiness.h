// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/evidence.h"
#include "app/continuity/functions.h"

namespace holdfast {

/// Everything the page shows, from what is known: the one call for whoever hands it out. Pure, and too dear for every step: ask it when something of this changed, aside.
[[nodiscard]] ContinuityPicture continuityOf(const ContinuityInputs& inputs, std::span<const Evidence> evidence, const QHash<DeviceId, QByteArray>& configHashes, Timestamp now);

/// What one function is judged by.
struct FunctionFacts
{
    const CriticalFunction& function;
    std::span<const DeviceId> devices;
    std::span<const Evidence* const> evidence;              ///< of this function, all losses
    std::array<int, allLosses.size()> touched{};            ///< devices of it that hang on what is lost, by Loss
    int members = 0;                                        ///< devices and nodes that do it
    bool cloudless = false;                                 ///< of each of its devices it is known that it needs no cloud
    SecondPath path = SecondPath::Unknown;
};

[[nodiscard]] FunctionReadiness readinessOf(const FunctionFacts& facts, const EvidenceGround& ground);

/// The score with its formula, the counts, the weakest. A function without a fallback is in the count, is the weakest, and takes from the score.
[[nodiscard]] Readiness readinessOf(std::span<const FunctionReadiness> functions);

/// Functions without fallback, then untested ones, then by their worst gap; as the engineer ordered them where that is the same.
void sortGapsFirst(std::vector<FunctionReadiness>& functions);

/// The way out of what carries this node: the first place above it where there is a choice of ways.
[[nodiscard]] SecondPath secondPathOf(const DependencyGraph& graph, NodeIndex node);

} // namespace holdfast
