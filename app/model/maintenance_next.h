// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/maintenance.h"

namespace holdfast {

/// When it lasts next: now, or within the coming four hundred days. Nothing for one that is over or switched off.
[[nodiscard]] std::optional<Interval> nextOccurrence(const MaintenanceWindow& window, const QByteArray& timeZone, Timestamp now);

} // namespace holdfast
