// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_table.h"

#include "app/report/draft.h"

#include <algorithm>
#include <numeric>

namespace holdfast {
namespace {

constexpr SheetFont titleFont{135, SheetWeight::Strong, SheetInk::Black};
constexpr SheetFont noteFont{85, SheetWeight::Plain, SheetInk::Grey};
constexpr double between = 80; ///< two columns
constexpr double above = 25;   ///< and below the text of a row
constexpr std::size_t measured = 200; ///< rows that decide how wide columns are
constexpr double widest = 2200;

class TableLayout
{
public:
    TableLayout(SheetFlow& flow, const ReportTable& table, const ReportWords& words)
        : m_flow(flow), m_table(table), m_words(words), m_body{table.columns.size() > 8 ? 68 : 82, SheetWeight::Plain, SheetInk::Black}, m_head{m_body.size, SheetWeight::Strong, SheetInk::Black}
    {
        measure();
    }

    void lay(const Cancelled& cancelled)
    {
        m_flow.ensure(6 * lineHeight(m_body) + lineHeight(titleFont));
        m_flow.skip(120);
        m_flow.write(m_table.title, titleFont);
        if (!m_table.note.isEmpty())
            m_flow.write(m_table.note, noteFont);
        m_flow.skip(40);
        head();
        const std::size_t rows = std::min(m_table.rows.size(), mostPaperRows);
        for (std::size_t i = 0; i < rows && !(cancelled && *cancelled); ++i)
            row(m_table.rows[i]);
        if (m_table.rows.empty())
            m_flow.write(m_words.translate("reports", "Nothing in this time."), noteFont);
        if (rows < m_table.rows.size())
            m_flow.write(filled(m_words.translate("reports", "The first %1 of %2 rows; all of them are in the other formats."), {m_words.count(static_cast<qint64>(rows)), m_words.count(static_cast<qint64>(m_table.rows.size()))}), noteFont);
    }

private:
    /// As wide as the content wants; where the sheet is too narrow, wide columns give way first.
    void measure()
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            double wanted = 0;
            for (const QString& word : titleOf(m_table.columns[i]).split(u' '))
                wanted = std::max(wanted, widthOf(word, m_head));
            for (std::size_t j = 0; j < std::min(m_table.rows.size(), measured); ++j)
                wanted = std::max(wanted, widthOf(m_words.text(m_table.rows[j][i]), m_body));
            m_widths.push_back(std::min(wanted, widest) + between);
        }
        double limit = widest + between;
        while (std::accumulate(m_widths.begin(), m_widths.end(), 0.0) > m_flow.width() && limit > 150) {
            limit *= 0.95;
            for (double& width : m_widths)
                width = std::min(width, limit);
        }
        const double rest = m_flow.width() - std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        for (double& width : m_widths)
            width += rest / static_cast<double>(m_widths.size());
    }

    void head()
    {
        std::vector<QStringList> cells;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            cells.push_back(wrapped(titleOf(m_table.columns[i]), m_head, m_widths[i] - between));
        put(cells, m_head, SheetInk::Black);
    }

    void row(const ReportRow& row)
    {
        std::vector<QStringList> cells;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            cells.push_back(wrapped(m_words.text(row[i]), m_body, m_widths[i] - between));
        const auto tallest = std::ranges::max_element(cells, {}, [](const QStringList& lines) { return lines.size(); });
        const double height = cells.empty() ? 0 : static_cast<double>(tallest->size()) * lineHeight(m_body) + 2 * above;
        if (m_flow.ensure(height))
            head();
        put(cells, m_body, SheetInk::Line);
    }

    void put(const std::vector<QStringList>& cells, const SheetFont& font, SheetInk rule)
    {
        double x = m_flow.left();
        double height = lineHeight(font);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            double y = m_flow.y() + above;
            for (const QString& line : cells[i]) {
                m_flow.put(line, font, {x, y, m_widths[i] - between, lineHeight(font)}, m_table.columns[i].kind == ReportCellKind::Number ? Qt::AlignRight : Qt::AlignLeft);
                y += lineHeight(font);
            }
            height = std::max(height, static_cast<double>(cells[i].size()) * lineHeight(font));
            x += m_widths[i];
        }
        m_flow.skip(height + 2 * above);
        m_flow.sheet().rules.push_back({{m_flow.left(), m_flow.y()}, {m_flow.left() + m_flow.width(), m_flow.y()}, rule, false});
    }

    SheetFlow& m_flow;
    const ReportTable& m_table;
    const ReportWords& m_words;
    const SheetFont m_body;
    const SheetFont m_head;
    std::vector<double> m_widths;
};

} // namespace

void layTable(SheetFlow& flow, const ReportTable& table, const ReportWords& words, const Cancelled& cancelled)
{
    if (!table.columns.empty())
        TableLayout(flow, table, words).lay(cancelled);
}

} // namespace holdfast
