// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_desk.h"
#include "app/report/report_words.h"

namespace holdfast {

/// What keeps working when something is lost, in the words of the page of that name.
[[nodiscard]] QString lossWords(Loss loss, const ReportWords& words);
[[nodiscard]] QString functionName(const FunctionReadiness& function, const ReportWords& words);
[[nodiscard]] QString cellWords(const ReadinessCell& cell, const ReportWords& words); ///< "works locally, proven"
[[nodiscard]] QString gapWords(const ReadinessGap& gap, const ReportWords& words);

/// A row for each function: its weight, what it does under each loss, when it was last proven, how long it took, and its gaps.
[[nodiscard]] ReportTable functionTable(const ContinuityAnswer& answer, const ReportWords& words);

} // namespace holdfast
