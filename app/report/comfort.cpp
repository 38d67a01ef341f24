// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure_lines.h"
#include "app/report/reports.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate comfortReport();

namespace {

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const FigureChoice choice{{u"comfort.compliance"_s, u"air.compliance"_s, u"comfort.footprint"_s, u"air.footprint"_s, u"comfort.degree_hours_high"_s, u"comfort.degree_hours_low"_s, u"comfort.humidity"_s, u"comfort.suspects"_s},
            {u"comfort.compliance"_s, u"air.compliance"_s}, {u"comfort."_s, u"health.suspect_sensor"_s}};
    return addFigures(report, reader, frame, choice, words);
}

} // namespace

ReportTemplate comfortReport()
{
    return {"R2", "comfort", QT_TRANSLATE_NOOP("reports", "Comfort and air"), QT_TRANSLATE_NOOP("reports", "For facility managers and the people who work here"), "last-month", ReportChartKind::Columns, fill};
}

} // namespace holdfast
