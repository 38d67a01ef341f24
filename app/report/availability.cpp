// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure_lines.h"
#include "app/report/outage_list.h"
#include "app/report/reports.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate availabilityReport();

namespace {

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const FigureChoice choice{{u"health.availability"_s, u"health.delivery"_s, u"service.response"_s, u"service.restored"_s}, {u"health.availability"_s}, {}};
    if (const auto added = addFigures(report, reader, frame, choice, words); !added)
        return added;
    const auto outages = outagesIn(reader, frame, words);
    if (!outages)
        return outages.error();
    report.tables.push_back(outageTable(*outages, words));
    report.quality.notes.append(words.translate("reports", "Time in which Holdfast or the broker was away says nothing about a device: it is left out of its availability."));
    return Done{};
}

} // namespace

ReportTemplate availabilityReport()
{
    return {"R4", "availability", QT_TRANSLATE_NOOP("reports", "Availability and service level"), QT_TRANSLATE_NOOP("reports", "For service contracts"), "last-month", ReportChartKind::Line, fill};
}

} // namespace holdfast
