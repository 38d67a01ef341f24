// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/spans.h"
#include "app/model/picture.h"

namespace holdfast {

/// When work was expected on a device, by the maintenance windows there are.
[[nodiscard]] Spans plannedTime(const Picture& picture, const Device& device, const Interval& interval);

} // namespace holdfast
