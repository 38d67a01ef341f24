// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure_lines.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostFindings = 5;
constexpr std::size_t mostBars = 12;
constexpr std::size_t mostColumns = 400;

QString stateWords(FigureState state, float coverage, const ReportWords& words)
{
    if (state == FigureState::NoSource)
        return words.translate("reports", "no source");
    return filled(words.translate("reports", "insufficient data (%1)"), {words.percent(static_cast<double>(coverage), 0)});
}

/// What must stand right under the number.
QString noteFor(const Figure& figure, const ReportWords& words)
{
    if (figure.state != FigureState::Good)
        return stateWords(figure.state, figure.coverage, words);
    QStringList parts;
    if (figure.low && figure.high)
        parts.append(filled(words.translate("reports", "%1 to %2"), {words.number(roundedTo(*figure.low, figure.decimals)), words.number(roundedTo(*figure.high, figure.decimals))}));
    if (figure.at)
        parts.append(words.moment(*figure.at));
    return parts.join(u" · "_s);
}

ReportFigure lineOf(const Figure& figure, const ReportWords& words)
{
    ReportFigure line;
    line.name = words.figureText(figure.title);
    line.unit = figure.unit;
    line.note = noteFor(figure, words);
    if (figure.state == FigureState::Good) {
        line.value = roundedTo(figure.value, figure.decimals);
        line.atLeast = figure.atLeast;
    }
    if (figure.state != FigureState::NoSource && figure.minimum > 0)
        line.coverage = roundedTo(100 * static_cast<double>(figure.coverage), 1);
    return line;
}

ReportCell cellOf(const FigureCell& cell, const FigureColumn& column, const ReportWords& words)
{
    if (const auto* number = std::get_if<double>(&cell))
        return roundedTo(*number, column.decimals);
    if (const auto* at = std::get_if<Timestamp>(&cell))
        return *at;
    if (const auto* text = std::get_if<QString>(&cell))
        return column.kind == FigureCellKind::Word ? words.figureText(*text) : *text;
    return {};
}

ReportRow rowOf(const Figure& figure, const FigureRow& row, const ReportWords& words)
{
    ReportRow cells;
    for (std::size_t i = 0; i < figure.columns.size(); ++i) {
        const bool hidden = row.state != FigureState::Good && figure.columns[i].kind == FigureCellKind::Number;
        cells.push_back(i < row.cells.size() && !hidden ? cellOf(row.cells[i], figure.columns[i], words) : ReportCell());
    }
    cells.push_back(roundedTo(100 * static_cast<double>(row.coverage), 1));
    cells.push_back(row.state == FigureState::Good ? QString() : stateWords(row.state, row.coverage, words));
    return cells;
}

ReportTable tableOf(const Figure& figure, const ReportWords& words)
{
    ReportTable table;
    table.title = words.figureText(figure.title);
    for (const FigureColumn& column : figure.columns) {
        const auto kind = column.kind == FigureCellKind::Number ? ReportCellKind::Number : column.kind == FigureCellKind::Moment ? ReportCellKind::Moment : ReportCellKind::Text;
        table.columns.push_back({words.figureText(column.title), kind, column.unit});
    }
    table.columns.push_back({words.translate("reports", "Coverage"), ReportCellKind::Number, u"%"_s});
    table.columns.push_back({words.translate("reports", "Note"), ReportCellKind::Text, {}});
    for (const FigureRow& row : figure.rows)
        table.rows.push_back(rowOf(figure, row, words));
    return table;
}

/// Its lines over their first number: days as columns, everything else as bars.
std::optional<ReportChart> chartOf(const Figure& figure, const ReportWords& words)
{
    const auto number = std::ranges::find(figure.columns, FigureCellKind::Number, &FigureColumn::kind);
    if (figure.rows.empty() || number == figure.columns.end() || number == figure.columns.begin())
        return std::nullopt;
    const auto at = static_cast<std::size_t>(number - figure.columns.begin());
    const bool days = figure.columns.front().kind == FigureCellKind::Day;
    ReportChart chart{days ? ReportChartKind::Columns : ReportChartKind::Bars, words.figureText(figure.title), number->unit, number->decimals, {}, {}, {}, {}};
    for (std::size_t i = 0; i < std::min(figure.rows.size(), days ? mostColumns : mostBars); ++i) {
        const FigureRow& row = figure.rows[i];
        const auto* label = row.cells.empty() ? nullptr : std::get_if<QString>(&row.cells.front());
        const auto* value = at < row.cells.size() && row.state == FigureState::Good ? std::get_if<double>(&row.cells[at]) : nullptr;
        const QString name = label ? *label : row.key;
        chart.labels.append(days ? name.right(5) : figure.columns.front().kind == FigureCellKind::Word ? words.figureText(name) : name);
        chart.values.push_back(value ? std::optional(*value) : std::nullopt);
    }
    return chart;
}

void addOne(Report& report, const Figure& figure, const FigureChoice& choice, const ReportWords& words)
{
    const QString title = words.figureText(figure.title);
    report.figures.push_back(lineOf(figure, words));
    report.method.push_back({title, words.figureText(figure.method), words.figureText(figure.source)});
    for (const Phrase& remark : figure.remarks)
        report.quality.notes.append(QString(title % u": "_s % words.sentence(remark)));
    if (figure.state == FigureState::NoSource)
        return;
    if (choice.charts.contains(figure.id))
        if (auto chart = chartOf(figure, words))
            report.charts.push_back(std::move(*chart));
    if (!figure.rows.empty() && !figure.columns.empty())
        report.tables.push_back(tableOf(figure, words));
}

Expected<> addInsights(Report& report, const ReportReader& reader, const ReportFrame& frame, const FigureChoice& choice, const ReportWords& words)
{
    if (choice.insights.isEmpty())
        return Done{};
    const auto found = reader.insights(frame.period, frame.cancelled);
    if (!found)
        return found.error().code == Error::Code::NotFound ? Expected<>(Done{}) : Expected<>(found.error());
    for (const Insight& insight : *found) {
        const bool wanted = std::any_of(choice.insights.begin(), choice.insights.end(), [&](const QString& start) { return insight.rule.startsWith(start); });
        if (!wanted || static_cast<std::size_t>(report.findings.size()) >= mostFindings)
            continue;
        report.findings.append(QString(words.figureText(insight.title) % u", "_s % insight.subject % u": "_s % words.sentence(insight.observation) % u' ' % words.sentence(insight.baseline)));
        report.actions.append(QString(insight.subject % u": "_s % words.sentence(insight.check)));
    }
    return Done{};
}

} // namespace

Expected<> addFigures(Report& report, const ReportReader& reader, const ReportFrame& frame, const FigureChoice& choice, const ReportWords& words)
{
    const auto figures = reader.figures({frame.period, choice.names, frame.cancelled});
    if (!figures && figures.error().code != Error::Code::NotFound)
        return figures.error();
    const std::vector<Figure> known = figures.value_or({});
    bool measured = false;
    for (const QString& name : choice.names) {
        const auto figure = std::ranges::find(known, name, &Figure::id);
        if (figure == known.end())
            continue;
        measured = measured || figure->state != FigureState::NoSource;
        addOne(report, *figure, choice, words);
    }
    if (!measured) {
        report.noSource = words.translate("reports", "No source: nothing on this site measures what this report is about, or nobody has worked it out yet.");
        return Done{};
    }
    return addInsights(report, reader, frame, choice, words);
}

} // namespace holdfast
