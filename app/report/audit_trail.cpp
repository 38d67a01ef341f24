// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/draft.h"
#include "app/report/reports.h"

#include <QMap>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate auditReport();

namespace {

constexpr qsizetype longestText = 300; ///< of what was before and after; the audit itself has all of it

ReportTable rowTable(const std::vector<AuditRow>& rows, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Who did what"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Number"), ReportCellKind::Number, {}}, {words.translate("reports", "Time"), ReportCellKind::Moment, {}},  {words.translate("reports", "Person"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Workstation"), ReportCellKind::Text, {}}, {words.translate("reports", "Action"), ReportCellKind::Text, {}}, {words.translate("reports", "Object"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Before"), ReportCellKind::Text, {}}, {words.translate("reports", "After"), ReportCellKind::Text, {}}, {words.translate("reports", "Result"), ReportCellKind::Text, {}}};
    for (const AuditRow& row : rows) {
        const AuditRecord& record = row.record;
        table.rows.push_back({roundedTo(static_cast<double>(row.sequence)), record.at, record.actor.name, record.actor.workstation, record.action, record.object.left(longestText), record.before.left(longestText),
                              record.after.left(longestText), record.result});
    }
    return table;
}

ReportChart chartOf(const QString& title, const QMap<QString, int>& counts)
{
    std::vector<std::pair<int, QString>> sorted;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        sorted.emplace_back(-count.value(), count.key());
    std::sort(sorted.begin(), sorted.end());
    ReportChart chart{ReportChartKind::Bars, title, {}, 0, {}, {}, {}, {}};
    for (std::size_t i = 0; i < std::min<std::size_t>(sorted.size(), 12); ++i) {
        chart.labels.append(sorted[i].second);
        chart.values.push_back(-sorted[i].first);
    }
    return chart;
}

void addStanding(Report& report, const AuditStanding& standing, const ReportWords& words)
{
    report.figures.push_back({words.translate("reports", "Audit chain"), standing.intact ? words.translate("reports", "intact") : words.translate("reports", "broken"), {}, false,
                              filled(words.translate("reports", "%1 rows read"), {words.count(standing.rows)}), {}});
    if (standing.firstBroken)
        report.findings.append(filled(words.translate("reports", "The audit chain breaks at row %1: what comes after it proves nothing."), {words.count(*standing.firstBroken)}));
    report.method.push_back({words.translate("reports", "Audit chain"), words.translate("reports", "Each row holds the hash of the row before it. Without an anchor kept outside, rows missing at the end would not show: keep the anchor printed here."), u"Holdfast"_s});
}

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const auto rows = reader.audit(frame.period);
    const auto standing = reader.auditStanding();
    if (!rows || !standing)
        return rows ? standing.error() : rows.error();
    QMap<QString, int> actions;
    QMap<QString, int> people;
    for (const AuditRow& row : *rows) {
        ++actions[row.record.action];
        ++people[row.record.actor.name.isEmpty() ? QString(QChar(0x2014)) : row.record.actor.name];
    }
    report.figures.push_back({words.translate("reports", "Actions"), roundedTo(static_cast<double>(rows->size())), {}, false, {}, {}});
    report.figures.push_back({words.translate("reports", "People"), roundedTo(static_cast<double>(people.size())), {}, false, {}, {}});
    addStanding(report, *standing, words);
    if (!actions.isEmpty()) {
        report.charts.push_back(chartOf(words.translate("reports", "By action"), actions));
        report.charts.push_back(chartOf(words.translate("reports", "By person"), people));
    }
    report.tables.push_back(rowTable(*rows, words));
    return Done{};
}

} // namespace

ReportTemplate auditReport()
{
    return {"R9", "audit", QT_TRANSLATE_NOOP("reports", "Audit trail"), QT_TRANSLATE_NOOP("reports", "For compliance"), "last-month", ReportChartKind::Bars, fill};
}

} // namespace holdfast
