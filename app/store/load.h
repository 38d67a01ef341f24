// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/stored.h"

namespace holdfast {

/// Reads all that a start needs.
[[nodiscard]] Expected<Stored> loadStored(Database& inventory, Database& history);

} // namespace holdfast
