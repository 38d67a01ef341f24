// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_action.h"

#include <span>

namespace holdfast {

/// Every action there is.
[[nodiscard]] std::span<const PolicyAction> policyActions();

/// None for an id nobody knows.
[[nodiscard]] const PolicyAction* policyActionNamed(const QString& id);

/// What a step says of one parameter, or its default.
[[nodiscard]] Value argumentOf(const PolicyStep& step, const PolicyAction& action, const char* parameter);

/// What is wrong with an argument: nothing, or a reason for people who read logs.
[[nodiscard]] std::optional<QString> faultOf(const ActionParameter& parameter, const Value& value);

} // namespace holdfast
