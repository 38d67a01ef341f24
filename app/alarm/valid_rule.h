// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/alarm.h"

namespace holdfast {

/// Why the rule cannot be kept as it is.
[[nodiscard]] Expected<> valid(const AlarmRule& rule);

} // namespace holdfast
