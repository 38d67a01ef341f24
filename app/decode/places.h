// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"

namespace holdfast {

/// Stands for the topic and the place in its payload where these bindings read: equal for equal places, whoever declared them.
/// 0 where that is not one plain place: several topics, a wildcard, a template, a scaled number, one word of many.
[[nodiscard]] quint64 placeRead(const std::vector<Binding>& bindings);

/// Stands for the topic a command goes to and its key there; 0 where the command is made by a template.
[[nodiscard]] quint64 placeWritten(const CommandPlan& plan);

} // namespace holdfast
