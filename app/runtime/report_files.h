// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"
#include "app/model/report_desk.h"
#include "app/model/report_reader.h"

#include <functional>

namespace holdfast {

/// Builds what the order names, as it stands at `now`. Code NotFound: no such report; Invalid: no such period.
[[nodiscard]] Expected<Report> reportFor(const ReportOrder& order, const ReportReader& reader, Timestamp now, const QString& program, const QString& person, const Cancelled& cancelled);

/// Where and in which formats.
struct ReportTarget
{
    QString folder;
    std::vector<ReportFormat> formats;
    ReportPaper paper = ReportPaper::A4;
    const ReportPrinter* printer = nullptr; ///< nobody: no PDF
};

/// A file for each format and its hash beside it. No file is ever written over: the next one has a number. All of them or none: they are written aside and stand among the
/// others only once the last is whole. `written` is told of each.
[[nodiscard]] Expected<std::vector<ReportFile>> writeReportFiles(const Report& report, const ReportTarget& target, const Cancelled& cancelled, const std::function<void()>& written);

/// Takes away what a program that was killed had begun in this folder. Only who writes here alone may.
void clearUnfinished(const QString& folder);

/// The audit's row about a file: its object is name and hash.
[[nodiscard]] AuditRecord auditOf(const ReportFile& file, const Report& report, const Actor& actor, Timestamp at);

/// What lies in the folder, newest first.
[[nodiscard]] std::vector<ReportFile> reportFilesIn(const QString& folder);

} // namespace holdfast
