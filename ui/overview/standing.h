// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/state_mark.h"
#include "ui/models/standing.h"

namespace holdfast::overview {

[[nodiscard]] Mark markOf(Standing standing);

/// Whether the alarm is one an operator still has to do something about: no alerts, none shelved, suppressed or out of service.
[[nodiscard]] bool isOpen(const Alarm& alarm);

/// The worse of two: what still holds, then the higher priority, then the unacknowledged, then the newer.
[[nodiscard]] bool isWorse(const Alarm& a, const Alarm& b);

} // namespace holdfast::overview
