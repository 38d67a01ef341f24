// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill.h"
#include "app/report/report_words.h"

namespace holdfast {

/// The words of a drill, in the language of its report.
[[nodiscard]] QString outcomeWords(DrillOutcome outcome, const ReportWords& words);
[[nodiscard]] QString endWords(DrillEnd end, const ReportWords& words);
[[nodiscard]] QString verdictWords(const DrillRow& row, const ReportWords& words);
[[nodiscard]] QString verdictWords(DrillVerdict verdict, const ReportWords& words);
[[nodiscard]] QString expectedWords(const DrillExpectation& expectation, const ReportWords& words);
[[nodiscard]] QString observedWords(const DrillExpectation& expectation, const DrillRow& row, const ReportWords& words);
[[nodiscard]] QString noteWords(const DrillNote& note, const ReportWords& words);

} // namespace holdfast
