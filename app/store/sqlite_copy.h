// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "app/store/database.h"

namespace holdfast {

/// Copies one state of the file in small steps, beside whoever writes. `to` must not be there yet; what was begun and not ended is taken away again.
[[nodiscard]] Expected<> copyDatabase(Database& from, const QString& to, const Cancelled& cancelled = {});

} // namespace holdfast
