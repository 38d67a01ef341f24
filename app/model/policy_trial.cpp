// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/policy_trial.h"

#include <algorithm>

namespace holdfast {

int needlessOf(const PolicyTrial& trial)
{
    return static_cast<int>(std::ranges::count_if(trial.activations, &TriedActivation::needless));
}

} // namespace holdfast
