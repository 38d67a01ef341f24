// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure_lines.h"
#include "app/report/reports.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate waterReport();

namespace {

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const FigureChoice choice{{u"water.total"_s, u"water.night_flow"_s, u"water.continuous_days"_s}, {u"water.total"_s}, {u"water."_s}};
    return addFigures(report, reader, frame, choice, words);
}

} // namespace

ReportTemplate waterReport()
{
    return {"R11", "water", QT_TRANSLATE_NOOP("reports", "Water"), QT_TRANSLATE_NOOP("reports", "For compliance"), "last-month", ReportChartKind::Line, fill};
}

} // namespace holdfast
