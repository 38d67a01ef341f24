// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gallery_rows.h"

#include "ui/look/brush.h"

#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace holdfast {

namespace {

constexpr QSize sheetSize(34, 48); ///< as a page of A4 stands
constexpr int iconSide = 18;

/// The lines a title takes, two at most: what does not fit ends in dots.
QStringList linesOf(const QString& title, const QFontMetrics& metrics, int width)
{
    QTextLayout layout(title);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < 2; line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(title.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    const qsizetype shown = lines.join(u' ').size();
    if (lines.size() == 2 && shown < title.trimmed().size())
        lines[1] = title.mid(title.indexOf(lines[1]));
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

} // namespace

GalleryRows::GalleryRows(const Look& look, QObject* parent)
    : RowDelegate(look, height, parent)
{
}

void GalleryRows::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink) const
{
    const QRect sheet(QPoint(rect.left(), rect.top() + (rect.height() - sheetSize.height()) / 2), sheetSize);
    paintSheet(painter, index, QStyle::visualRect(option.direction, rect, sheet));
    paintWords(painter, option, index, QStyle::visualRect(option.direction, rect, rect.adjusted(sheetSize.width() + space::gap, 0, 0, 0)));
}

void GalleryRows::paintSheet(QPainter& painter, const QModelIndex& index, const QRect& sheet) const
{
    const auto page = index.data(PageRole).value<QImage>();
    if (!page.isNull()) { // white in every theme: that is how it is printed
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(sheet, page);
        painter.setPen(QPen(look().color(Ink::Line), look().theme().border()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        return;
    }
    paintBox(painter, sheet, 2, look().color(Ink::Sunken), look().color(Ink::Line));
    const auto icon = static_cast<Icon>(index.data(cell::IconRole).toInt());
    const QPoint at = sheet.center() - QPoint(iconSide / 2, iconSide / 2);
    painter.drawPixmap(at, look().pixmap(icon, Ink::Text2, iconSide, painter.device()->devicePixelRatioF()));
}

void GalleryRows::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& room) const
{
    const QFontMetrics title(fontOf(Type::DenseStrong));
    const QFontMetrics below(fontOf(Type::Caption));
    const QStringList lines = linesOf(index.data(Qt::DisplayRole).toString(), title, room.width());
    const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    QRect line(room.left(), room.center().y() - (static_cast<int>(lines.size()) * title.height() + below.height()) / 2, room.width(), title.height());
    painter.setFont(fontOf(Type::DenseStrong));
    painter.setPen(look().color(Ink::Text));
    for (const QString& words : lines) {
        painter.drawText(line, side, words);
        line.translate(0, title.height());
    }
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(look().color(Ink::Text2));
    painter.drawText(QRect(line.left(), line.top(), line.width(), below.height()), side, below.elidedText(index.data(cell::Subtitle).toString(), Qt::ElideRight, room.width()));
}

} // namespace holdfast
