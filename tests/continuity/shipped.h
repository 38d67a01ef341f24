// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/policy_templates.h"

#include <QTest>

#include <algorithm>

namespace holdfast {

/// The shipped policy of that id.
inline Policy shippedPolicy(const char* id)
{
    const auto all = shippedPolicies();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Policy& policy) { return policy.id.text() == QLatin1String(id); });
    return found == all.end() ? Policy() : *found;
}

} // namespace holdfast
