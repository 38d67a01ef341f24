// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "app/store/database.h"

#include <vector>

namespace holdfast {

/// Gaps that touch the interval and concern the point: its own, those of its broker, and those of everything.
[[nodiscard]] Expected<std::vector<Gap>> gapsOf(Database& history, const PointId& point, const BrokerId& broker, Interval interval);

/// Gaps that have not ended.
[[nodiscard]] Expected<std::vector<Gap>> openGaps(Database& history);

} // namespace holdfast
