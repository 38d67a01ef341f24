// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/point.h"

namespace holdfast {

/// What a point without a class measures: by its unit, else by the words of its name ("room-temperature", "Inputs/windowOpen"), as far as they fit its kind. None where that would be a guess.
[[nodiscard]] Quantity quantityFor(const QString& name, PointKind kind, const QString& unit);

} // namespace holdfast
