// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet.h"

#include <QPainter>

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double hair = 5;
constexpr double corner = 60;
constexpr double curveWidth = 14;

QColor colorOf(SheetInk ink)
{
    constexpr std::array<QRgb, 5> colors{0xFF14181D, 0xFF4B5661, 0xFFD5DAE1, 0xFF4B5661, 0xFF2457C5};
    return QColor::fromRgb(colors[static_cast<std::size_t>(ink)]);
}

QRectF mirrored(const QRectF& rect, double width)
{
    return {width - rect.right(), rect.y(), rect.width(), rect.height()};
}

void paintText(QPainter& painter, const SheetText& text)
{
    painter.setFont(fontOf(text.font));
    painter.setPen(colorOf(text.font.ink));
    painter.drawText(text.box, static_cast<int>((text.side | Qt::AlignVCenter | Qt::AlignAbsolute).toInt()) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
}

} // namespace

QSizeF sizeOf(ReportPaper paper)
{
    return paper == ReportPaper::A4 ? QSizeF(5953, 8419) : QSizeF(6120, 7920);
}

QFont fontOf(const SheetFont& font)
{
    QFont set;
    set.setFamilies({u"Roboto"_s, u"Segoe UI"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    set.setPixelSize(font.size);
    set.setWeight(font.weight == SheetWeight::Strong ? QFont::Medium : QFont::Normal);
    set.setHintingPreference(QFont::PreferNoHinting); // the same widths on paper and on every screen
    set.setLetterSpacing(QFont::AbsoluteSpacing, 0.1); // next to nothing, but no ligatures: whoever searches for "offline" finds it
    return set;
}

void mirror(Sheet& sheet, double width)
{
    for (SheetText& text : sheet.texts) {
        text.box = mirrored(text.box, width);
        text.side = text.side == Qt::AlignLeft ? Qt::AlignRight : text.side == Qt::AlignRight ? Qt::AlignLeft : text.side;
    }
    for (SheetBox& box : sheet.boxes)
        box.rect = mirrored(box.rect, width);
    for (SheetRule& rule : sheet.rules) {
        rule.from.setX(width - rule.from.x());
        rule.to.setX(width - rule.to.x());
    }
    for (std::vector<QPointF>& curve : sheet.curves)
        for (QPointF& point : curve)
            point.setX(width - point.x());
}

void paint(QPainter& painter, const Sheet& sheet)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SheetBox& box : sheet.boxes) {
        painter.setPen(box.filled ? QPen(Qt::NoPen) : QPen(colorOf(box.ink), hair));
        painter.setBrush(box.filled ? QBrush(colorOf(box.ink)) : QBrush(Qt::NoBrush));
        box.filled ? painter.drawRect(box.rect) : painter.drawRoundedRect(box.rect, corner, corner);
    }
    painter.setBrush(Qt::NoBrush);
    for (const SheetRule& rule : sheet.rules) {
        painter.setPen(QPen(colorOf(rule.ink), rule.ink == SheetInk::Black ? 2 * hair : hair, rule.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(rule.from, rule.to);
    }
    painter.setPen(QPen(colorOf(SheetInk::Curve), curveWidth));
    for (const std::vector<QPointF>& curve : sheet.curves)
        painter.drawPolyline(curve.data(), static_cast<int>(curve.size()));
    for (const SheetText& text : sheet.texts)
        paintText(painter, text);
}

} // namespace holdfast
