// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/daemon/options.h"

namespace holdfast {

/// --verify-audit: reads the whole chain and says where it stands or where it breaks.
[[nodiscard]] int answerAudit(const Options& options, const QString& dataDir);

} // namespace holdfast
