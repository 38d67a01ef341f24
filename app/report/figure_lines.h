// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_reader.h"
#include "app/report/report_words.h"

namespace holdfast {

/// What a report takes from the figures that are worked out over history.
struct FigureChoice
{
    QStringList names;       ///< in the order they stand in the report
    QStringList charts;      ///< those whose lines are drawn as well
    QStringList insights;    ///< rules whose id begins so: findings and what to check
};

/// Each number with its coverage, its lines as a table and how it was worked out. What nobody works out or nothing measures here is said, never made up:
/// where that is all of them, the report has no source.
[[nodiscard]] Expected<> addFigures(Report& report, const ReportReader& reader, const ReportFrame& frame, const FigureChoice& choice, const ReportWords& words);

} // namespace holdfast
