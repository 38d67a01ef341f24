// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"

namespace holdfast::continuity_page {

/// One policy as a file that any Holdfast reads.
[[nodiscard]] Expected<> writePolicy(const QString& file, const Policy& policy);
[[nodiscard]] Expected<Policy> readPolicy(const QString& file);

} // namespace holdfast::continuity_page
