// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/csv_writer.h"

#include "app/base/utc.h"
#include "app/model/csv.h"
#include "app/report/draft.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t leastCells = 6; ///< of a figure

class CsvSheet
{
public:
    CsvSheet(const Report& report, const ReportWords& words, CsvPreset preset)
        : m_words(words), m_preset(preset), m_separator(preset == CsvPreset::Local && words.locale().decimalPoint() == u","_s ? ';' : ','), m_width(leastCells)
    {
        for (const ReportTable& table : report.tables)
            m_width = std::max(m_width, headOf(table).size());
        for (const ReportChart& chart : report.charts)
            m_width = std::max(m_width, headOf(tableOf(chart, words)).size());
        if (preset == CsvPreset::Local)
            m_csv = "\xEF\xBB\xBF"; // spreadsheets know UTF-8 by it
    }

    void line(std::vector<QByteArray> cells)
    {
        cells.resize(m_width);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_csv += m_separator;
            m_csv += cells[i];
        }
        m_csv += "\r\n";
    }

    void pair(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            line({csvText(name), csvText(value)});
    }

    void table(const ReportTable& table)
    {
        line({});
        line({csvText(table.title)});
        line(headOf(table));
        for (const ReportRow& row : table.rows) {
            std::vector<QByteArray> cells;
            for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
                add(cells, row[i], table.columns[i].kind);
            line(std::move(cells));
        }
    }

    [[nodiscard]] QByteArray cell(const ReportCell& cell) const
    {
        if (const auto* number = std::get_if<ReportNumber>(&cell))
            return m_preset == CsvPreset::Machine ? plainText(*number).toLatin1() : localNumber(*number);
        if (const auto* at = std::get_if<Timestamp>(&cell))
            return csvText(m_preset == CsvPreset::Machine ? m_words.isoLocal(*at) : m_words.moment(*at));
        if (const auto* text = std::get_if<QString>(&cell))
            return csvText(*text);
        return {};
    }

    QByteArray take() { return std::move(m_csv); }

private:
    [[nodiscard]] QByteArray localNumber(const ReportNumber& number) const { return plainText(number).replace(u'.', m_words.locale().decimalPoint()).toUtf8(); }

    [[nodiscard]] std::vector<QByteArray> headOf(const ReportTable& table) const
    {
        std::vector<QByteArray> head;
        for (const ReportColumn& column : table.columns) {
            head.push_back(csvText(titleOf(column)));
            if (column.kind == ReportCellKind::Moment && m_preset == CsvPreset::Machine)
                head.push_back(csvText(QString(titleOf(column) % u" (UTC)"_s)));
        }
        return head;
    }

    void add(std::vector<QByteArray>& cells, const ReportCell& value, ReportCellKind kind) const
    {
        cells.push_back(cell(value));
        if (kind != ReportCellKind::Moment || m_preset != CsvPreset::Machine)
            return;
        const auto* at = std::get_if<Timestamp>(&value);
        cells.push_back(at ? csvText(isoText(*at)) : QByteArray());
    }

    const ReportWords& m_words;
    const CsvPreset m_preset;
    const char m_separator;
    std::size_t m_width;
    QByteArray m_csv;
};

} // namespace

QByteArray toCsv(const Report& report, const ReportWords& words, CsvPreset preset)
{
    CsvSheet sheet(report, words, preset);
    sheet.line({csvText(report.title)});
    sheet.line({csvText(subtitleOf(report, words))});
    for (const QString& line : sealLines(report, words))
        sheet.line({csvText(line)});
    sheet.pair(words.translate("reports", "No source"), report.noSource);
    if (!report.figures.empty()) {
        sheet.line({});
        sheet.line({csvText(words.translate("reports", "Figure")), csvText(words.translate("reports", "Value")), csvText(words.translate("reports", "Unit")),
                    csvText(words.translate("reports", "Coverage, %")), csvText(words.translate("reports", "At least")), csvText(words.translate("reports", "Note"))});
    }
    for (const ReportFigure& figure : report.figures)
        sheet.line({csvText(figure.name), sheet.cell(figure.value), csvText(figure.unit), figure.coverage ? sheet.cell(*figure.coverage) : QByteArray(),
                    csvText(figure.atLeast ? words.translate("reports", "yes") : QString()), csvText(figure.note)});
    for (const QStringList& lines : {report.findings, report.actions})
        for (const QString& line : lines)
            sheet.line({csvText(line)});
    for (const ReportChart& chart : report.charts)
        sheet.table(tableOf(chart, words));
    for (const ReportTable& table : report.tables)
        sheet.table(table);
    sheet.table(methodTable(report, words));
    for (const QString& line : qualityLines(report, words))
        sheet.line({csvText(line)});
    sheet.table(gapTable(report, words));
    return sheet.take();
}

} // namespace holdfast
