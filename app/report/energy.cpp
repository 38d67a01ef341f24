// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure_lines.h"
#include "app/report/reports.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate energyReport();

namespace {

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const FigureChoice choice{{u"energy.total"_s, u"energy.intensity"_s, u"energy.peak"_s, u"energy.base_load"_s, u"energy.out_of_hours"_s, u"energy.cost"_s, u"energy.co2e"_s, u"energy.weekend_ratio"_s, u"energy.load_factor"_s,
             u"energy.balance"_s, u"energy.heat"_s, u"energy.heating_degree_days"_s, u"energy.cooling_degree_days"_s, u"energy.weather_model"_s},
            {u"energy.total"_s, u"energy.balance"_s, u"energy.cost"_s}, {u"energy."_s}};
    return addFigures(report, reader, frame, choice, words);
}

} // namespace

ReportTemplate energyReport()
{
    return {"R1", "energy", QT_TRANSLATE_NOOP("reports", "Energy"), QT_TRANSLATE_NOOP("reports", "For facility managers and finance"), "last-month", ReportChartKind::Columns, fill};
}

} // namespace holdfast
