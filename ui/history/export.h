// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/history.h"

#include <QString>

#include <utility>
#include <vector>

namespace holdfast {

/// What is shown, one line a column and lane: name, time (UTC), min, mean, max, coverage. Written beside the target and then put in its place.
/// Cells that a spreadsheet would take for a formula get an apostrophe.
[[nodiscard]] Expected<> writeCsv(const QString& file, const std::vector<std::pair<QString, Series>>& lanes);

} // namespace holdfast
