// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/draft.h"

#include "app/report/report_hash.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

void clean(QString& text)
{
    text = plainLine(text);
}

void clean(QStringList& texts)
{
    for (QString& text : texts)
        clean(text);
}

void clean(ReportTable& table)
{
    clean(table.title);
    clean(table.note);
    for (ReportColumn& column : table.columns)
        clean(column.title);
    for (ReportRow& row : table.rows) {
        row.resize(table.columns.size());
        for (ReportCell& cell : row)
            if (auto* text = std::get_if<QString>(&cell))
                clean(*text);
    }
}

void clean(ReportFigure& figure)
{
    clean(figure.name);
    clean(figure.note);
    clean(figure.unit);
    if (auto* text = std::get_if<QString>(&figure.value))
        clean(*text);
}

void clean(ReportChart& chart)
{
    clean(chart.title);
    clean(chart.limitName);
    clean(chart.labels);
    chart.values.resize(static_cast<std::size_t>(chart.labels.size()));
    for (std::optional<double>& value : chart.values)
        if (value)
            value = roundedTo(*value, chart.digits).value;
}

} // namespace

void settle(Report& report)
{
    for (QString* text : {&report.title, &report.site, &report.madeBy, &report.noSource})
        clean(*text);
    clean(report.findings);
    clean(report.actions);
    clean(report.quality.notes);
    for (ReportFigure& figure : report.figures)
        clean(figure);
    for (ReportChart& chart : report.charts)
        clean(chart);
    for (ReportTable& table : report.tables)
        clean(table);
    for (ReportGap& gap : report.quality.gaps)
        clean(gap.what);
    for (ReportTerm& term : report.method)
        clean(term.text);
}

QString subtitleOf(const Report& report, const ReportWords& words)
{
    QStringList parts{report.site, words.period(report.period), QString::fromLatin1(report.timeZone)};
    if (report.quality.coverage)
        parts.append(words.coverage(*report.quality.coverage));
    if (report.lateSince)
        parts.append(filled(words.translate("reports", "late: due %1"), {words.moment(*report.lateSince)}));
    return parts.join(u" · "_s);
}

QString noteOf(const ReportFigure& figure, const ReportWords& words)
{
    QStringList parts;
    if (!figure.note.isEmpty())
        parts.append(figure.note);
    if (figure.coverage)
        parts.append(words.coverage(*figure.coverage));
    return parts.join(u" · "_s);
}

QString titleOf(const ReportColumn& column)
{
    return column.unit.isEmpty() ? column.title : QString(column.title % u", "_s % column.unit);
}

QString titleOf(const ReportChart& chart)
{
    return chart.unit.isEmpty() ? chart.title : QString(chart.title % u", "_s % chart.unit);
}

ReportTable tableOf(const ReportChart& chart, const ReportWords& words)
{
    ReportTable table{chart.title, {}, {{words.translate("reports", "Name"), ReportCellKind::Text, {}}, {words.translate("reports", "Value"), ReportCellKind::Number, chart.unit}}, {}};
    for (qsizetype i = 0; i < chart.labels.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool known = at < chart.values.size() && chart.values[at];
        table.rows.push_back({chart.labels[i], known ? ReportCell(roundedTo(*chart.values[at], chart.digits)) : ReportCell()});
    }
    return table;
}

ReportTable methodTable(const Report& report, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Method"), {}, {}, {}};
    for (const char* title : {QT_TRANSLATE_NOOP("reports", "Figure"), QT_TRANSLATE_NOOP("reports", "How it is worked out"), QT_TRANSLATE_NOOP("reports", "Source")})
        table.columns.push_back({words.translate("reports", title), ReportCellKind::Text, {}});
    for (const ReportTerm& term : report.method)
        table.rows.push_back({term.name, term.text, term.source});
    return table;
}

ReportTable gapTable(const Report& report, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Gaps"), {}, {}, {}};
    table.columns = {{words.translate("reports", "What"), ReportCellKind::Text, {}},
                     {words.translate("reports", "From"), ReportCellKind::Moment, {}},
                     {words.translate("reports", "To"), ReportCellKind::Moment, {}},
                     {words.translate("reports", "Reason"), ReportCellKind::Text, {}}};
    for (const ReportGap& gap : report.quality.gaps)
        table.rows.push_back({gap.what, gap.interval.from, gap.interval.to, gap.reason});
    return table;
}

QStringList qualityLines(const Report& report, const ReportWords& words)
{
    QStringList lines;
    if (report.quality.coverage)
        lines.append(filled(words.translate("reports", "Holdfast was listening during %1 % of the period."), {words.number(*report.quality.coverage)}));
    std::chrono::milliseconds longest{0};
    for (const ReportGap& gap : report.quality.gaps)
        longest = std::max(longest, gap.interval.to - gap.interval.from);
    lines.append(report.quality.gaps.empty() ? words.translate("reports", "No gap of the whole site or of a broker is known.")
                                             : filled(words.translate("reports", "Gaps: %1, the longest %2."), {words.count(static_cast<qint64>(report.quality.gaps.size())), words.duration(longest)}));
    lines.append(words.translate("reports", "A gap is neither zero nor the last value: nothing is filled in."));
    return lines + report.quality.notes;
}

QStringList sealLines(const Report& report, const ReportWords& words)
{
    QStringList lines{filled(words.translate("reports", "Report %1, made %2 (%3) by %4 with %5."),
                             {report.id, words.moment(report.generatedAt), QString::fromLatin1(report.timeZone), report.madeBy.isEmpty() ? QString(QChar(0x2014)) : report.madeBy, report.program}),
                      filled(words.translate("reports", "SHA-256 of its values: %1"), {hashOf(report)})};
    lines.append(report.auditAnchor.isEmpty() ? words.translate("reports", "There was no audit row yet.") : filled(words.translate("reports", "Audit anchor: %1"), {report.auditAnchor}));
    return lines;
}

} // namespace holdfast
