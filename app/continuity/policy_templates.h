// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"

namespace holdfast {

/// The policies that come with Holdfast, by id: drafts to start from. Ids of a site are put in their place by whoever adopts one.
[[nodiscard]] std::vector<Policy> shippedPolicies();

} // namespace holdfast
