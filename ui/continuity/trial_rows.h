// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/picture.h"
#include "app/model/policy_trial.h"
#include "ui/continuity/text_table.h"
#include "ui/look/format.h"

namespace holdfast::continuity_page {

/// What a policy would have done, in a row for all and one for each of the last times; why it could not be tried, in one.
[[nodiscard]] std::vector<TextRow> trialRows(const Expected<PolicyTrial>& trial, const Picture& picture, const Format& format);

} // namespace holdfast::continuity_page
