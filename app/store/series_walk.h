// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/sample_run.h"

#include <functional>

namespace holdfast {

/// One stretch of a series: its samples in time order, or the times between which a damaged block lies.
struct Stretch
{
    SampleRun run;
    bool damaged = false;
    qint64 first = 0;
    qint64 last = 0;
};

/// Everything a series has in [from, to), stretch by stretch in time order, and what comes shortly before. The sink answers false to stop.
/// Holds one block in memory, more only where blocks overlap.
[[nodiscard]] Expected<> walkSeries(Database& history, const PointId& point, qint64 from, qint64 to, const std::function<bool(const Stretch&)>& sink);

/// The newest time anything was recorded; nothing holds longer.
[[nodiscard]] Expected<qint64> recordedUntil(Database& history);

} // namespace holdfast
