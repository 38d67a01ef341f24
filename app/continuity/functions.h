// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/graph_inputs.h"
#include "app/continuity/losses.h"

namespace holdfast {

/// The devices that do each function of the model, in its order: those named, those of its points; where neither is named, all in its spaces.
[[nodiscard]] std::vector<std::vector<DeviceId>> devicesOf(const ContinuityInputs& inputs);

/// The same as nodes of the graph, with the engineer's own. Points into the model.
[[nodiscard]] std::vector<FunctionMembers> membersOf(const ContinuityInputs& inputs, const DependencyGraph& graph, std::span<const std::vector<DeviceId>> devices);

/// What a site like this usually must not lose, found by what its points measure and do and where they are. Drafts: nothing is declared, so nothing is known.
[[nodiscard]] std::vector<CriticalFunction> proposedFunctions(const ContinuityInputs& inputs);

} // namespace holdfast
