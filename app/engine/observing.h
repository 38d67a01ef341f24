// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine_state.h"

namespace holdfast {

/// What is known of one probe now.
[[nodiscard]] ProbeState probed(const EngineStep& step, const Policy& policy, const PolicyProbe& probe, const QString& element);

/// Whether some smoke detector's alarm stands.
[[nodiscard]] bool burns(const EngineStep& step);

/// One round's facts; nothing while the station starts up or a link has just come back, and nobody can judge.
[[nodiscard]] std::optional<ElementFacts> observed(const EngineStep& step, const Policy& policy, const QString& element, bool fire, bool startsUp);

/// What this station has against carrying a policy out, as a code; empty: nothing.
[[nodiscard]] QString hindranceOf(const EngineStep& step, const Policy& policy, const QStringList& elements);

/// What the step writes for this element; nothing where it writes nothing, or nobody knows what is meant.
[[nodiscard]] std::optional<PolicyWrite> writeOf(const EngineState& engine, const Policy& policy, const PolicyStep& step, const QString& element);

/// What the station is to be asked for this policy.
[[nodiscard]] std::vector<StationQuestion> questionsOf(const EngineStep& step, const Policy& policy);

} // namespace holdfast
