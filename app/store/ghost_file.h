// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"
#include "app/store/database.h"

namespace holdfast {

/// Writes what is about to be cleared into a file of its own, one JSON object a line, for the owner only. Writing the same record again replaces the same file.
[[nodiscard]] Fault writeGhosts(const QString& folder, const GhostsRecord& record);

} // namespace holdfast
