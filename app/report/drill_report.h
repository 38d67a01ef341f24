// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill.h"
#include "app/report/report_words.h"

namespace holdfast {

/// Who made the report of a drill, when, and with what.
struct DrillReportFrame
{
    Timestamp now;
    QString program;
    QString madeBy;
};

/// A drill as a document: what was expected, what was observed, what it is worth. No entry of the list of reports: it is of one drill, not of a time.
[[nodiscard]] Report drillReport(const DrillResult& result, const DrillReportFrame& frame, const ReportWords& words);

} // namespace holdfast
