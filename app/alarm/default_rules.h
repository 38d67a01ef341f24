// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"

#include <vector>

namespace holdfast {

/// The rules a fresh installation starts with. Texts for people are keys of the translation context "rules".
[[nodiscard]] std::vector<AlarmRule> defaultRules();

} // namespace holdfast
