// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/drill_pool.h"
#include "app/runtime/runtime.h"

namespace holdfast {

/// Drills of the running program. In the demo the twin is of the simulated site itself; elsewhere it is that site as an example. Who only looks holds them all the same, and keeps nothing.
[[nodiscard]] std::unique_ptr<DrillPool> drillPoolOf(const RuntimeSettings& settings, const Store& store, const Clock& clock, NoteAudit note);

} // namespace holdfast
