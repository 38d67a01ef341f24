// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "app/model/policy_trial.h"
#include "app/model/ports.h"

#include <functional>

namespace holdfast {

/// What a policy would have done by what the reader knows of the picture's site, element after element. Stopped: what was found until then.
[[nodiscard]] Expected<PolicyTrial> tryPolicy(const Policy& policy, const Interval& interval, const Picture& picture, const HistoryReader& reader, const std::function<bool()>& goesOn);

} // namespace holdfast
