// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/alarm_load.h"
#include "app/report/draft.h"
#include "app/report/reports.h"
#include "app/report/site_words.h"

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate alarmsReport();

namespace {

constexpr const char* standard = "EEMUA 191, ISA-18.2 / IEC 62682";
constexpr std::size_t mostSteps = 62;
constexpr double most = 150;      ///< a day: very likely acceptable
constexpr double mostFlood = 1;   ///< per cent of the time
constexpr double mostNuisance = 5; ///< per cent of the alarms
constexpr std::array shares{1.0, 5.0, 15.0, 80.0};
constexpr std::array minutesToAcknowledge{2, 10, 30, 480};

double perCent(double part, double whole)
{
    return whole > 0 ? 100 * part / whole : 0;
}

void addFigures(Report& report, const AlarmLoad& load, const ReportWords& words)
{
    const auto add = [&](const QString& name, ReportNumber value, const QString& unit, const QString& note) { report.figures.push_back({name, value, unit, false, note, {}}); };
    const auto target = [&](const QString& limit) { return filled(words.translate("reports", "target %1"), {limit}); };
    add(words.translate("reports", "Alarms"), roundedTo(load.annunciated), {}, filled(words.translate("reports", "and %1 alerts"), {words.count(load.alerts)}));
    add(words.translate("reports", "Alarms a day"), roundedTo(load.perDay, 1), {}, target(u"≤ "_s + words.number(roundedTo(most))));
    add(words.translate("reports", "Most in 10 minutes"), roundedTo(load.peak), {}, target(u"≤ 10"_s));
    add(words.translate("reports", "Time in floods"), roundedTo(100 * load.floodShare, 2), u"%"_s, target(u"< 1 %"_s));
    add(words.translate("reports", "Chattering and fleeting"), roundedTo(100 * load.nuisance(), 1), u"%"_s, target(u"< 5 %"_s));
    add(words.translate("reports", "Hidden under their cause"), roundedTo(100 * load.hiddenShare(), 1), u"%"_s, filled(words.translate("reports", "%1 alarms"), {words.count(load.hidden)}));
}

ReportTable priorities(const AlarmLoad& load, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "By priority"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Priority"), ReportCellKind::Text, {}},          {words.translate("reports", "Alarms"), ReportCellKind::Number, {}},
                     {words.translate("reports", "Share"), ReportCellKind::Number, u"%"_s},         {words.translate("reports", "Target, at most"), ReportCellKind::Number, u"%"_s},
                     {words.translate("reports", "Acknowledged"), ReportCellKind::Number, {}},      {words.translate("reports", "Median to acknowledge"), ReportCellKind::Number, u"min"_s},
                     {words.translate("reports", "90 % within"), ReportCellKind::Number, u"min"_s}, {words.translate("reports", "Target, at most"), ReportCellKind::Number, u"min"_s}};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const AcknowledgeTimes& times = load.toAcknowledge[i];
        const auto minutes = [&](std::chrono::milliseconds time) { return times.alarms > 0 ? ReportCell(roundedTo(static_cast<double>(time.count()) / 60'000, 1)) : ReportCell(); };
        table.rows.push_back({nameOf(static_cast<Priority>(i + 1)), roundedTo(load.byPriority[i]), roundedTo(perCent(load.byPriority[i], load.annunciated), 1), roundedTo(shares[i]), roundedTo(times.alarms),
                              minutes(times.median), minutes(times.p90), roundedTo(minutesToAcknowledge[i])});
    }
    return table;
}

ReportTable shareTable(const QString& title, const std::vector<AlarmShare>& alarms, const QString& count, const QString& unit, const ReportWords& words)
{
    ReportTable table{title, {}, {}, {}};
    table.columns = {{words.translate("reports", "Alarm"), ReportCellKind::Text, {}}, {words.translate("reports", "From"), ReportCellKind::Text, {}}, {count, ReportCellKind::Number, unit}};
    for (const AlarmShare& share : alarms)
        table.rows.push_back({alarmName(share.name, words), share.source, roundedTo(share.count)});
    return table;
}

ReportTable floodTable(const AlarmLoad& load, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Floods"), words.translate("reports", "More than 10 alarms in 10 minutes, until there are fewer than 5."), {}, {}};
    table.columns = {{words.translate("reports", "From"), ReportCellKind::Moment, {}}, {words.translate("reports", "To"), ReportCellKind::Moment, {}}, {words.translate("reports", "Alarms"), ReportCellKind::Number, {}},
                     {words.translate("reports", "Most in 10 minutes"), ReportCellKind::Number, {}}};
    for (const AlarmFlood& flood : load.floods)
        table.rows.push_back({flood.interval.from, flood.interval.to, roundedTo(flood.alarms), roundedTo(flood.peak)});
    return table;
}

/// What each day asked of people, by the same rules as the whole. Long periods in steps of several days.
ReportChart days(const std::vector<JournalEntry>& journal, Interval period, const ReportWords& words)
{
    ReportChart chart{ReportChartKind::Columns, words.translate("reports", "Alarms a day"), {}, 0, {}, {}, {}, {}};
    const std::vector<Interval> all = daysOf(period, words.zone());
    const std::size_t step = (all.size() + mostSteps - 1) / mostSteps;
    chart.digits = step > 1 ? 1 : 0;
    double highest = 0;
    for (std::size_t i = 0; i < all.size(); i += step) {
        const std::size_t end = std::min(i + step, all.size());
        const int count = alarmLoad(journal, {{all[i].from, all[end - 1].to}, 1}).annunciated;
        chart.labels.append(words.locale().toString(words.local(all[i].from).date(), u"d MMM"_s));
        chart.values.push_back(static_cast<double>(count) / static_cast<double>(end - i));
        highest = std::max(highest, *chart.values.back());
    }
    if (highest > most / 2) { // a limit far above would hide the days
        chart.limit = most;
        chart.limitName = words.translate("reports", "acceptable");
    }
    return chart;
}

void addFindings(Report& report, const AlarmLoad& load, const ReportWords& words)
{
    if (load.perDay > most)
        report.findings.append(filled(words.translate("reports", "%1 alarms a day are more than one person can look into."), {words.number(roundedTo(load.perDay, 1))}));
    if (100 * load.floodShare >= mostFlood)
        report.findings.append(filled(words.translate("reports", "Floods took %1 of the time."), {words.percent(load.floodShare, 2)}));
    if (100 * load.nuisance() >= mostNuisance)
        report.findings.append(filled(words.translate("reports", "%1 of the alarms chattered or were over before anybody could act."), {words.percent(load.nuisance())}));
    if (load.unauthorised > 0)
        report.findings.append(filled(words.translate("reports", "%1 alarms were shelved or taken out of service by nobody known."), {words.count(load.unauthorised)}));
    if (!load.badActors.empty())
        report.findings.append(filled(words.translate("reports", "The ten most frequent alarms are %1 of all."), {words.percent(load.badActorShare)}));
    if (report.findings.isEmpty())
        report.findings.append(words.translate("reports", "Every target was met."));
    for (const AlarmShare& share : load.chattering)
        if (report.actions.size() < 3)
            report.actions.append(filled(words.translate("reports", "%1, %2: lengthen its delay or widen its deadband."), {alarmName(share.name, words), share.source}));
    for (const AlarmShare& share : load.stale)
        if (report.actions.size() < 3)
            report.actions.append(filled(words.translate("reports", "%1, %2: active for days; repair it or take it out of service."), {alarmName(share.name, words), share.source}));
}

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const auto journal = reader.journalUntil(frame.period.to);
    if (!journal)
        return journal.error();
    const AlarmLoad load = alarmLoad(*journal, {frame.period, 1});
    addFigures(report, load, words);
    addFindings(report, load, words);
    report.charts.push_back(days(*journal, frame.period, words));
    report.tables.push_back(priorities(load, words));
    report.tables.push_back(shareTable(words.translate("reports", "Most frequent alarms"), load.badActors, words.translate("reports", "Times"), {}, words));
    report.tables.push_back(shareTable(words.translate("reports", "Chattering alarms"), load.chattering, words.translate("reports", "Times"), {}, words));
    report.tables.push_back(shareTable(words.translate("reports", "Standing longer than a day"), load.stale, words.translate("reports", "Longest"), u"h"_s, words));
    report.tables.push_back(floodTable(load, words));
    report.method.push_back({words.translate("reports", "Alarms"), words.translate("reports", "An alarm counts each time it is annunciated: not while it is shelved or out of service, nor when it is folded under its cause at once. Alerts are counted apart. One operator position."),
                             QLatin1String(standard)});
    report.method.push_back({words.translate("reports", "Chattering and fleeting"), words.translate("reports", "Chattering: three times or more within 60 s. Fleeting: over within 60 s without anybody acting."), QLatin1String(standard)});
    return Done{};
}

} // namespace

ReportTemplate alarmsReport()
{
    return {"R3", "alarms", QT_TRANSLATE_NOOP("reports", "Alarm performance"), QT_TRANSLATE_NOOP("reports", "For whoever leads the operators"), "last-month", ReportChartKind::Line, fill};
}

} // namespace holdfast
