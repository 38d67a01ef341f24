// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/model/delta.h"
#include "app/store/stored.h"

#include <vector>

namespace holdfast {

/// What the engine begins with: what was stored, in its words.
[[nodiscard]] Restored restoredOf(Stored stored);

/// The brokers of a site for whoever looks before the engine runs: those stored, then those chosen at the start.
[[nodiscard]] Delta brokersOf(const Stored& stored, const std::vector<BrokerConfig>& chosen);

} // namespace holdfast
