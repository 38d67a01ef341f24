// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/picture.h"
#include "app/site/scenarios.h"
#include "app/store/store.h"

namespace holdfast {

/// The security room's chain as the store calls it.
[[nodiscard]] AuditChain auditChain();

/// Writes a scenario's past into an empty data directory; one that has a past is left as it is.
Expected<> seedOnce(const Store& store, const QString& scenario, const site::SeedSize& size);

/// The whole picture as one delta, for a window that only looks.
[[nodiscard]] Delta wholeDelta(Picture picture);

} // namespace holdfast
