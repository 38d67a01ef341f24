// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "app/model/ports.h"

namespace holdfast {

/// What the stored journal says of a period: figures, columns, and since when it says anything.
[[nodiscard]] Expected<LoadAnswer> loadFrom(const HistoryReader& reader, const LoadQuestion& question);

[[nodiscard]] Expected<RaisedCounts> raisedFrom(const HistoryReader& reader, Interval interval);

} // namespace holdfast
