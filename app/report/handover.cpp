// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reports.h"
#include "app/report/site_words.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate handoverReport();

namespace {

/// Worst first, then the longest.
std::vector<Alarm> open(const Picture& picture)
{
    std::vector<Alarm> alarms(picture.alarms.cbegin(), picture.alarms.cend());
    std::sort(alarms.begin(), alarms.end(), [](const Alarm& a, const Alarm& b) { return std::tuple(a.priority, a.raisedAt, a.id) < std::tuple(b.priority, b.raisedAt, b.id); });
    return alarms;
}

bool isHidden(const Alarm& alarm)
{
    return alarm.flags.shelving != Shelving::Unshelved || alarm.flags.outOfService;
}

ReportTable alarmTable(const QString& title, const std::vector<Alarm>& alarms, const std::function<bool(const Alarm&)>& wanted, const ReportWords& words)
{
    ReportTable table{title, {}, {}, {}};
    table.columns = {{words.translate("reports", "Priority"), ReportCellKind::Text, {}},  {words.translate("reports", "Alarm"), ReportCellKind::Text, {}}, {words.translate("reports", "From"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Since"), ReportCellKind::Moment, {}},   {words.translate("reports", "State"), ReportCellKind::Text, {}}, {words.translate("reports", "In hand of"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Until"), ReportCellKind::Moment, {}},   {words.translate("reports", "Note"), ReportCellKind::Text, {}}};
    for (const Alarm& alarm : alarms)
        if (wanted(alarm))
            table.rows.push_back({nameOf(alarm.priority), alarmName(alarm.name, words), alarm.source, alarm.raisedAt, nameOf(labelOf(alarm.flags)), alarm.inProcessBy.isEmpty() ? alarm.acknowledgedBy : alarm.inProcessBy,
                                  alarm.shelvedUntil ? ReportCell(*alarm.shelvedUntil) : ReportCell(), alarm.note});
    return table;
}

ReportTable eventTable(const QString& title, const std::vector<JournalEntry>& journal, const std::function<bool(const JournalEntry&)>& wanted, const ReportWords& words)
{
    ReportTable table{title, {}, {}, {}};
    table.columns = {{words.translate("reports", "Time"), ReportCellKind::Moment, {}}, {words.translate("reports", "Event"), ReportCellKind::Text, {}},  {words.translate("reports", "Priority"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Alarm"), ReportCellKind::Text, {}},  {words.translate("reports", "From"), ReportCellKind::Text, {}},   {words.translate("reports", "Person"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Note"), ReportCellKind::Text, {}}};
    for (const JournalEntry& entry : journal)
        if (wanted(entry))
            table.rows.push_back({entry.receivedTime, eventWords(entry.kind, words), nameOf(entry.priority), alarmName(entry.name, words), entry.source, entry.user, entry.note});
    return table;
}

ReportTable maintenanceTable(const Picture& picture, const ReportFrame& frame, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Work going on"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Work"), ReportCellKind::Text, {}}, {words.translate("reports", "From"), ReportCellKind::Moment, {}}, {words.translate("reports", "Until"), ReportCellKind::Moment, {}},
                     {words.translate("reports", "Reason"), ReportCellKind::Text, {}}};
    for (const MaintenanceWindow& window : picture.maintenance)
        if (const auto time = lastsAt(window, words.zone().id(), frame.now))
            table.rows.push_back({window.name, time->from, time->to, window.reason});
    std::sort(table.rows.begin(), table.rows.end(), [](const ReportRow& a, const ReportRow& b) { return std::get<Timestamp>(a[1]) < std::get<Timestamp>(b[1]); });
    return table;
}

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const auto journal = reader.journalUntil(frame.period.to);
    if (!journal)
        return journal.error();
    const Picture& picture = reader.picture();
    const std::vector<Alarm> alarms = open(picture);
    const auto inShift = [&](const JournalEntry& entry) { return entry.receivedTime >= frame.period.from; };
    const auto shown = [](const Alarm& alarm) { return !isHidden(alarm) && !alarm.flags.suppressedByDesign; };
    const ReportTable now = alarmTable(words.translate("reports", "Open alarms"), alarms, shown, words);
    const ReportTable away = alarmTable(words.translate("reports", "Shelved or out of service"), alarms, isHidden, words);
    const ReportTable notes = eventTable(words.translate("reports", "Notes and hands laid on"), *journal, [&](const JournalEntry& entry) { return inShift(entry) && !isHappening(entry) && !entry.user.isEmpty(); }, words);
    const ReportTable raised = eventTable(words.translate("reports", "Raised in this time"), *journal, [&](const JournalEntry& entry) { return inShift(entry) && entry.kind == JournalKind::Active && !entry.causedBy; }, words);
    const auto unseen = std::count_if(alarms.begin(), alarms.end(), [&](const Alarm& alarm) { return shown(alarm) && !alarm.flags.acked; });
    report.figures.push_back({words.translate("reports", "Open alarms"), roundedTo(static_cast<double>(now.rows.size())), {}, false, filled(words.translate("reports", "%1 not acknowledged"), {words.count(unseen)}), {}});
    report.figures.push_back({words.translate("reports", "Shelved or out of service"), roundedTo(static_cast<double>(away.rows.size())), {}, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Raised in this time"), roundedTo(static_cast<double>(raised.rows.size())), {}, false, {}, {}});
    for (const Alarm& alarm : alarms)
        if (shown(alarm) && report.actions.size() < 3 && !alarm.operatorAction.isEmpty())
            report.actions.append(QString(alarm.source % u": "_s % alarmName(alarm.operatorAction.constFirst(), words)));
    for (const ReportTable& table : {now, away, maintenanceTable(picture, frame, words), notes, raised})
        report.tables.push_back(table);
    report.method.push_back({words.translate("reports", "Open alarms"), words.translate("reports", "As they stood when the report was made; alarms folded under a cause stand with it."), u"Holdfast"_s});
    return Done{};
}

} // namespace

ReportTemplate handoverReport()
{
    return {"R12", "handover", QT_TRANSLATE_NOOP("reports", "Shift handover"), QT_TRANSLATE_NOOP("reports", "For the next operator"), "today", ReportChartKind::Line, fill};
}

} // namespace holdfast
