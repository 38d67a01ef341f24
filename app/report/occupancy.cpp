// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure_lines.h"
#include "app/report/reports.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate occupancyReport();

namespace {

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const FigureChoice choice{{u"occupancy.time"_s, u"occupancy.peak"_s, u"occupancy.rooms"_s, u"lighting.hours"_s, u"lighting.vacant"_s}, {u"occupancy.time"_s, u"lighting.vacant"_s}, {u"lighting."_s, u"occupancy."_s}};
    return addFigures(report, reader, frame, choice, words);
}

} // namespace

ReportTemplate occupancyReport()
{
    return {"R10", "occupancy", QT_TRANSLATE_NOOP("reports", "Occupancy"), QT_TRANSLATE_NOOP("reports", "For the workplace team"), "last-month", ReportChartKind::Columns, fill};
}

} // namespace holdfast
