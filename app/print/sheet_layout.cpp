// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"

#include "app/print/page_table.h"
#include "app/report/chart_shape.h"
#include "app/report/draft.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SheetFont brandFont{110, SheetWeight::Strong, SheetInk::Black};
constexpr SheetFont nameFont{240, SheetWeight::Strong, SheetInk::Black};
constexpr SheetFont underFont{105, SheetWeight::Plain, SheetInk::Grey};
constexpr SheetFont headFont{135, SheetWeight::Strong, SheetInk::Black};
constexpr SheetFont textFont{92, SheetWeight::Plain, SheetInk::Black};
constexpr SheetFont smallFont{75, SheetWeight::Plain, SheetInk::Grey};
constexpr SheetFont tileName{80, SheetWeight::Strong, SheetInk::Grey};
constexpr SheetFont tileValue{200, SheetWeight::Strong, SheetInk::Black};
constexpr SheetFont chartFont{75, SheetWeight::Plain, SheetInk::Grey};
constexpr int tilesAcross = 3;
constexpr double tileGap = 90;
constexpr double tilePad = 90;

class ReportLayout
{
public:
    ReportLayout(const Report& report, const ReportWords& words, QSizeF size) : m_report(report), m_words(words), m_size(size), m_flow(size) {}

    std::vector<Sheet> lay(const Cancelled& cancelled)
    {
        cover();
        tiles();
        list(m_words.translate("reports", "What we found"), m_report.findings);
        list(m_words.translate("reports", "What to do next"), m_report.actions);
        for (const ReportChart& chart : m_report.charts)
            draw(chart);
        for (const ReportTable& table : m_report.tables)
            layTable(m_flow, table, m_words, cancelled);
        if (!m_report.method.empty())
            layTable(m_flow, methodTable(m_report, m_words), m_words, cancelled);
        list(m_words.translate("reports", "Data quality"), qualityLines(m_report, m_words));
        if (!m_report.quality.gaps.empty())
            layTable(m_flow, gapTable(m_report, m_words), m_words, cancelled);
        std::vector<Sheet> sheets = m_flow.take();
        frame(sheets);
        if (m_words.isRightToLeft())
            for (Sheet& sheet : sheets)
                mirror(sheet, m_size.width());
        return sheets;
    }

private:
    void cover()
    {
        m_flow.write(m_report.title, nameFont);
        m_flow.skip(30);
        m_flow.write(subtitleOf(m_report, m_words), underFont);
        m_flow.skip(120);
        if (!m_report.noSource.isEmpty())
            m_flow.write(m_report.noSource, textFont);
    }

    /// The height of a tile whose texts are these.
    void tiles()
    {
        const double width = (m_flow.width() - (tilesAcross - 1) * tileGap) / tilesAcross;
        for (std::size_t first = 0; first < m_report.figures.size(); first += tilesAcross) {
            const std::size_t end = std::min(first + tilesAcross, m_report.figures.size());
            double height = 0;
            for (std::size_t i = first; i < end; ++i)
                height = std::max(height, heightOf(m_report.figures[i], width - 2 * tilePad));
            m_flow.ensure(height + tileGap);
            for (std::size_t i = first; i < end; ++i)
                tile(m_report.figures[i], {m_flow.left() + static_cast<double>(i - first) * (width + tileGap), m_flow.y(), width, height});
            m_flow.skip(height + tileGap);
        }
    }

    [[nodiscard]] double heightOf(const ReportFigure& figure, double width) const
    {
        const auto lines = [&](const QString& text, const SheetFont& font) { return static_cast<double>(wrapped(text, font, width).size()) * lineHeight(font); };
        return lines(figure.name, tileName) + lines(m_words.figure(figure), tileValue) + lines(noteOf(figure, m_words), smallFont) + 2 * tilePad;
    }

    void tile(const ReportFigure& figure, const QRectF& box)
    {
        m_flow.sheet().boxes.push_back({box, SheetInk::Line, false});
        const double y = m_flow.y();
        const double x = box.x() + tilePad;
        const double width = box.width() - 2 * tilePad;
        m_flow.skip(tilePad);
        m_flow.skip(m_flow.write(figure.name, tileName, x, width));
        m_flow.skip(m_flow.write(m_words.figure(figure), tileValue, x, width));
        m_flow.write(noteOf(figure, m_words), smallFont, x, width);
        m_flow.moveTo(y);
    }

    void list(const QString& title, const QStringList& lines)
    {
        if (lines.isEmpty())
            return;
        m_flow.ensure(4 * lineHeight(textFont) + lineHeight(headFont));
        m_flow.skip(100);
        m_flow.write(title, headFont);
        m_flow.skip(20);
        for (const QString& line : lines) {
            const QStringList parts = wrapped(line, textFont, m_flow.width() - 150);
            m_flow.ensure(static_cast<double>(parts.size()) * lineHeight(textFont));
            m_flow.sheet().boxes.push_back({{m_flow.left() + 30, m_flow.y() + lineHeight(textFont) / 2 - 15, 30, 30}, SheetInk::Black, true});
            m_flow.skip(m_flow.write(line, textFont, m_flow.left() + 150, m_flow.width() - 150));
        }
    }

    void draw(const ReportChart& chart)
    {
        const double height = holdfast::heightOf(chart, chartFont.size);
        m_flow.ensure(height + lineHeight(headFont) + 140);
        m_flow.skip(120);
        m_flow.write(titleOf(chart), headFont);
        m_flow.skip(20);
        const ChartShape shape = shapeOf(chart, {m_flow.width(), height}, chartFont.size, m_words);
        const QPointF origin(m_flow.left(), m_flow.y());
        Sheet& sheet = m_flow.sheet();
        for (const QRectF& bar : shape.bars)
            sheet.boxes.push_back({bar.translated(origin), SheetInk::Bar, true});
        for (const ChartRule& rule : shape.rules)
            sheet.rules.push_back({rule.from + origin, rule.to + origin, rule.limit ? SheetInk::Black : SheetInk::Line, rule.limit});
        for (std::vector<QPointF> curve : shape.curves) {
            for (QPointF& point : curve)
                point += origin;
            sheet.curves.push_back(std::move(curve));
        }
        for (const ChartLabel& label : shape.labels)
            name(label, origin);
        m_flow.skip(height);
    }

    void name(const ChartLabel& label, QPointF origin)
    {
        constexpr double room = 3000;
        const double line = lineHeight(chartFont);
        const double y = origin.y() + label.at.y() - line * 0.75;
        const double x = origin.x() + label.at.x();
        const double from = label.anchor == ChartAnchor::Start ? x : label.anchor == ChartAnchor::End ? x - room : x - room / 2;
        m_flow.put(label.text, chartFont, {from, y, room, line}, label.anchor == ChartAnchor::Start ? Qt::AlignLeft : label.anchor == ChartAnchor::End ? Qt::AlignRight : Qt::AlignHCenter);
    }

    /// Above each page whose report it is, below it the seal and the number.
    void frame(std::vector<Sheet>& sheets) const
    {
        const double width = m_size.width() - 2 * page::side;
        const double foot = m_size.height() - page::bottom + 150;
        const QString whose = QString(m_report.title % u" · "_s % m_report.site % u" · "_s % m_words.period(m_report.period));
        const QStringList seal = sealLines(m_report, m_words);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            Sheet& sheet = sheets[i];
            const QString number = filled(m_words.translate("reports", "Page %1 of %2"), {QString::number(i + 1), QString::number(sheets.size())});
            sheet.texts.push_back({{page::side, 330, width, lineHeight(brandFont)}, u"Holdfast"_s, brandFont, Qt::AlignLeft});
            sheet.texts.push_back({{page::side, 330, width, lineHeight(brandFont)}, i == 0 ? filled(m_words.translate("reports", "Report %1"), {m_report.id}) : whose, smallFont, Qt::AlignRight});
            sheet.rules.push_back({{page::side, foot}, {page::side + width, foot}, SheetInk::Black, false});
            double y = foot + 40;
            for (const QString& line : seal) {
                sheet.texts.push_back({{page::side, y, width, lineHeight(smallFont)}, line, smallFont, Qt::AlignLeft});
                y += lineHeight(smallFont);
            }
            sheet.texts.push_back({{page::side, y, width, lineHeight(smallFont)}, number, smallFont, Qt::AlignRight});
        }
    }

    const Report& m_report;
    const ReportWords& m_words;
    const QSizeF m_size;
    SheetFlow m_flow;
};

} // namespace

std::vector<Sheet> layOut(const Report& report, const ReportWords& words, ReportPaper paper, const Cancelled& cancelled)
{
    return ReportLayout(report, words, sizeOf(paper)).lay(cancelled);
}

} // namespace holdfast
