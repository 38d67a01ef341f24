// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "app/model/ports.h"

#include <functional>

namespace holdfast {

/// Told how many devices of how many are done; answers false to stop.
using TrialStep = std::function<bool(int done, int of)>;

/// Tries a rule on what the reader knows of the picture's adopted devices, one device after the other: never more than one device's past is in memory.
/// Stopped: what was found until then.
[[nodiscard]] Expected<RuleTrial> tryRule(const AlarmRule& rule, Interval interval, const Picture& picture, const HistoryReader& reader, const TrialStep& step);

} // namespace holdfast
