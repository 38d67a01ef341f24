// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/continuity_words.h"
#include "app/report/draft.h"
#include "app/report/occurrences.h"
#include "app/report/outage_list.h"
#include "app/report/reports.h"
#include "app/report/site_words.h"

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

ReportTemplate outagesReport();

namespace {

constexpr std::size_t mostLines = 500;

void addFigures(Report& report, const std::vector<SiteOutage>& outages, Interval period, const ReportWords& words)
{
    std::vector<Interval> times;
    std::chrono::milliseconds longest{0};
    int consequences = 0;
    for (const SiteOutage& outage : outages) {
        times.push_back(outage.interval);
        longest = std::max(longest, outage.interval.to - outage.interval.from);
        consequences += outage.consequences;
    }
    const auto minutes = [](std::chrono::milliseconds time) { return roundedTo(static_cast<double>(time.count()) / 60'000, 1); };
    report.figures.push_back({words.translate("reports", "Outages"), roundedTo(static_cast<double>(outages.size())), {}, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Time with an outage"), minutes(covered(times, period)), u"min"_s, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Longest"), minutes(longest), u"min"_s, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Alarms folded under it"), roundedTo(consequences), {}, false, {}, {}});
}

/// What happened while something was away, and the quarter of an hour around it.
ReportTable timeline(const std::vector<JournalEntry>& journal, const std::vector<SiteOutage>& outages, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "What happened meanwhile"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Time"), ReportCellKind::Moment, {}}, {words.translate("reports", "Priority"), ReportCellKind::Text, {}}, {words.translate("reports", "Alarm"), ReportCellKind::Text, {}},
                     {words.translate("reports", "From"), ReportCellKind::Text, {}},   {words.translate("reports", "Event"), ReportCellKind::Text, {}},    {words.translate("reports", "Person"), ReportCellKind::Text, {}}};
    for (const JournalEntry& entry : journal) {
        const bool meanwhile = std::any_of(outages.begin(), outages.end(), [&](const SiteOutage& one) { return entry.receivedTime >= one.interval.from - 15min && entry.receivedTime <= one.interval.to + 15min; });
        if (!meanwhile || isHappening(entry) || entry.causedBy || entry.kind == JournalKind::Suppress)
            continue;
        table.rows.push_back({entry.receivedTime, nameOf(entry.priority), alarmName(entry.name, words), entry.source, eventWords(entry.kind, words), entry.user});
        if (table.rows.size() < mostLines)
            continue;
        table.note = filled(words.translate("reports", "The first %1 events; those folded under a cause are left out."), {words.count(mostLines)});
        break;
    }
    return table;
}

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const auto outages = outagesIn(reader, frame, words);
    const auto journal = reader.journalUntil(frame.period.to);
    if (!outages || !journal)
        return outages ? journal.error() : outages.error();
    addFigures(report, *outages, frame.period, words);
    if (outages->empty())
        report.findings.append(words.translate("reports", "No outage of a broker, a gateway or Holdfast is known in this time."));
    ReportChart lengths{ReportChartKind::Bars, words.translate("reports", "Longest outages"), u"min"_s, 1, {}, {}, {}, {}};
    std::vector<SiteOutage> longest = *outages;
    std::stable_sort(longest.begin(), longest.end(), [](const SiteOutage& a, const SiteOutage& b) { return a.interval.to - a.interval.from > b.interval.to - b.interval.from; });
    for (std::size_t i = 0; i < std::min<std::size_t>(longest.size(), 8); ++i) {
        lengths.labels.append(QString(longest[i].what % u", "_s % words.day(longest[i].interval.from)));
        lengths.values.push_back(static_cast<double>((longest[i].interval.to - longest[i].interval.from).count()) / 60'000);
    }
    if (!lengths.labels.isEmpty())
        report.charts.push_back(std::move(lengths));
    report.tables.push_back(outageTable(*outages, words));
    report.tables.push_back(timeline(*journal, *outages, words));
    report.tables.push_back(functionTable(reader.continuity(), words));
    report.method.push_back({words.translate("reports", "Outages"), words.translate("reports", "Times of which nothing is known behind a broker or at all, and alarms of gateways that have no other cause."), u"Holdfast"_s});
    return Done{};
}

} // namespace

ReportTemplate outagesReport()
{
    return {"R8", "outages", QT_TRANSLATE_NOOP("reports", "Outages"), QT_TRANSLATE_NOOP("reports", "For management"), "last-month", ReportChartKind::Bars, fill};
}

} // namespace holdfast
