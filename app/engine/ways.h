// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine_state.h"

namespace holdfast {

/// Whether devices spoke there lately; nothing where nobody listens long enough to say so.
[[nodiscard]] std::optional<bool> devicesSpeak(const EngineStep& step, const LineRun& run, int index);

/// Whether the site's messages may be taken from there: it answers from end to end, and the devices are not known to be elsewhere.
[[nodiscard]] bool isGood(const EngineStep& step, const LineRun& run, int index);

/// What each broker of the line is to do now.
[[nodiscard]] std::vector<BrokerOrder> ordersFor(const EngineStep& step, const LineRun& run);

/// One round's facts; nothing while the program starts and nobody can judge.
[[nodiscard]] std::optional<ElementFacts> observedLine(const EngineStep& step, const LineRun& run);

[[nodiscard]] LineStanding standingOf(const EngineStep& step, const LineRun& run, const PolicyStanding& policy);

} // namespace holdfast
