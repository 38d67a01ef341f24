// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace holdfast {

/// Whether a commit came to rest, or the trouble it met.
[[nodiscard]] Expected<> endOf(const Committed& committed);

/// Writes records, chained like every audit entry, into a data directory no other Holdfast is running on; Unavailable where one is.
[[nodiscard]] Expected<> writeAlone(const QString& dataDir, Records records);

} // namespace holdfast
