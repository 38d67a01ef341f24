// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QDateTime>

namespace holdfast {

/// A moment as Qt knows it, in UTC: the one place that knows how each release of Qt wants to be told.
[[nodiscard]] QDateTime utcTime(Timestamp at);

/// 2026-11-22T12:00:00.000Z
[[nodiscard]] QString isoText(Timestamp at);

} // namespace holdfast
