// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_schedule.h"
#include "app/report/report_words.h"

namespace holdfast {

/// Copies a report's files, each with its hash beside it, into a folder that is there. Whole or not at all; nothing is written over: what has the name already keeps it, and
/// what lies there with the same content is not copied again. What was changed since it was made is refused.
[[nodiscard]] Expected<> copyReports(const QStringList& paths, const QString& folder);

/// Of a file as it was made: name and SHA-256, as the hash beside it says.
[[nodiscard]] Expected<QString> keptHashOf(const QString& path);

/// What a mail that brings a report says.
struct ReportLetter
{
    QString subject;
    QString text;
};
/// `title`: of the report. `hashes`: of the run's files, in their order.
[[nodiscard]] ReportLetter letterOf(const ReportRun& run, const QString& title, const QString& site, const QStringList& hashes, const ReportWords& words);

} // namespace holdfast
