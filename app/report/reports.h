// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"
#include "app/model/report_reader.h"
#include "app/report/report_words.h"

#include <span>

namespace holdfast {

/// A report as it describes itself. Texts are of the context "reports".
struct ReportTemplate
{
    const char* id = "";   ///< "R3"
    const char* name = ""; ///< "alarms": for the command line and files
    const char* title = "";
    const char* reader = "";
    const char* usual = ""; ///< its usual period
    ReportChartKind sketch = ReportChartKind::Columns;
    /// Adds what it is about to a report that has begun.
    Expected<> (*fill)(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words) = nullptr;
};

/// Every report there is, by number.
[[nodiscard]] std::span<const ReportTemplate> reportTemplates();

/// By id or name, whatever the case; nullptr for what nobody knows.
[[nodiscard]] const ReportTemplate* reportNamed(const QString& name);
[[nodiscard]] ReportTitle titleOf(const ReportTemplate& one, const ReportWords& words);

[[nodiscard]] Expected<Report> buildReport(const ReportTemplate& one, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words);

/// "harbour-house_R3_2026-10": no letter in it that a file's name may not have anywhere.
[[nodiscard]] QString fileNameOf(const Report& report);

/// Writes the report in one of the formats that need no painter. Whole or not at all.
[[nodiscard]] Expected<> writeReport(const QString& file, const Report& report, ReportFormat format, const ReportWords& words, const Cancelled& cancelled);

} // namespace holdfast
