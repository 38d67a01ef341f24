// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/matrix_cells.h"

#include "ui/continuity/text_table.h"
#include "ui/continuity/words.h"
#include "ui/look/brush.h"
#include "ui/look/mirror.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int signSide = 14;
constexpr int shapeSide = 16;
constexpr int signRoom = 21;
constexpr int lineHeight = 17;
constexpr int firstColumnIndent = 7;
constexpr int titleIcon = 14;
constexpr int titleRoom = 20;
constexpr std::array legend{Behaviour::WorksLocally, Behaviour::Limited, Behaviour::Stops};
constexpr qreal legendGap = 14;

qreal longestWord(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    qreal wide = 0;
    for (const QString& word : text.split(u' '))
        wide = std::max(wide, metrics.horizontalAdvance(word));
    return wide;
}

/// Up to so many lines; the last one ends in dots where there is more.
QStringList wrapped(const QString& text, const QFont& font, qreal width, int lines)
{
    const QFontMetricsF metrics(font);
    if (lines < 2 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList out;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (out.size() == lines - 1) {
            out << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        out << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return out;
}

} // namespace

MatrixDelegate::MatrixDelegate(const Look& look, QObject* parent)
    : RowDelegate(look, row::normal, parent)
{
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plainOption(option);
    plainOption.state.setFlag(QStyle::State_HasFocus, false);
    RowDelegate::paint(painter, plainOption, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, look().theme(), QRectF(option.rect).adjusted(1, 1, -1, -2), radius::chip);
}

void MatrixDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& whole, Ink ground) const
{
    const Mirror mirrored(option.direction, whole);
    const QRect rect = index.column() == 0 ? whole.adjusted(firstColumnIndent + index.data(text_cell::InsetRole).toInt(), 0, 0, 0) : whole; // as the titles of cards
    const QVariant priority = index.data(cell::PriorityRole);
    const QVariant mark = index.data(cell::MarkRole);
    const QVariant icon = index.data(cell::IconRole);
    const bool signedCell = priority.isValid() || mark.isValid() || icon.isValid();
    const QFont font = fontOf(index.data(cell::Strong).toBool() ? Type::DenseStrong : Type::Dense);
    QRectF words = QRectF(rect).adjusted(signedCell ? signRoom : 0, 0, 0, 0);
    if (longestWord(index.data().toString(), font) > words.width())
        words.adjust(signedCell ? -4 : 0, 0, space::small - 2, 0); // a word is whole before it is airy
    const QString second = index.data(cell::Subtitle).toString();
    const int fitting = rect.height() / lineHeight - (second.isEmpty() ? 0 : 1);
    const QStringList lines = wrapped(index.data().toString(), font, words.width(), fitting);
    const int all = static_cast<int>(lines.size()) + (second.isEmpty() ? 0 : 1);
    qreal top = rect.top() + (rect.height() - all * lineHeight) / 2.0;
    const QRectF sign = mirrored(QRectF(rect.left(), top + (lineHeight - signSide) / 2.0, signSide, signSide));
    if (priority.isValid())
        paintAlarmShape(painter, look().theme(), QRectF(0, 0, shapeSide, shapeSide).translated(sign.center() - QPointF(shapeSide / 2.0, shapeSide / 2.0)), static_cast<Priority>(priority.toInt()), ShapeState::Unack, ground);
    else if (mark.isValid())
        paintMark(painter, look(), sign, static_cast<Mark>(mark.toInt()), ground);
    else if (icon.isValid())
        painter.drawPixmap(sign.topLeft(), look().pixmap(static_cast<Icon>(icon.toInt()), Ink::Text2, signSide, painter.device()->devicePixelRatioF()));
    const QVariant ink = index.data(cell::InkRole);
    painter.setFont(font);
    painter.setPen(look().color(ink.isValid() ? static_cast<Ink>(ink.toInt()) : Ink::Text));
    for (const QString& line : lines) {
        painter.drawText(mirrored(QRectF(words.left(), top, words.width(), lineHeight)), mirrored.begin(), line);
        top += lineHeight;
    }
    if (second.isEmpty())
        return;
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(look().color(Ink::Text2));
    const QFontMetricsF metrics(painter.font());
    const bool tight = metrics.horizontalAdvance(second) > words.width();
    const QRectF under(tight ? rect.left() : words.left(), top, tight ? rect.width() : words.width(), lineHeight);
    painter.drawText(mirrored(under), mirrored.begin(), metrics.elidedText(second, Qt::ElideRight, under.width()));
}

LossHeader::LossHeader(const Look& look, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_look(look)
{
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&look, &Look::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void LossHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = m_look.theme();
    painter->fillRect(rect, theme[Ink::Surface]);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme[Ink::Line]);
    const Mirror mirrored(layoutDirection(), rect);
    QRectF room = QRectF(rect).adjusted(space::small + (section == 0 ? firstColumnIndent : 0), 0, -2, -1);
    const QVariant icon = model()->headerData(section, Qt::Horizontal, cell::IconRole);
    if (icon.isValid()) {
        const QRectF at = mirrored(QRectF(room.left(), room.center().y() - titleIcon / 2.0, titleIcon, titleIcon));
        painter->drawPixmap(at.toRect().topLeft(), m_look.pixmap(static_cast<Icon>(icon.toInt()), Ink::Text2, titleIcon, devicePixelRatioF()));
        room.setLeft(room.left() + titleRoom);
    }
    painter->setFont(fontOf(Type::CaptionStrong));
    painter->setPen(theme[Ink::Text2]);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(mirrored(room), mirrored.begin(), QFontMetricsF(painter->font()).elidedText(title, Qt::ElideRight, room.width()));
}

MatrixLegend::MatrixLegend(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    QStringList words;
    for (const Behaviour behaviour : legend)
        words << wordOf(behaviour);
    setAccessibleName(words.join(u", "_s));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MatrixLegend::sizeHint() const
{
    const QFontMetricsF metrics(fontOf(Type::Caption));
    qreal wide = 0;
    for (const Behaviour behaviour : legend)
        wide += 19 + metrics.horizontalAdvance(wordOf(behaviour)) + legendGap;
    return {static_cast<int>(std::ceil(wide - legendGap)) + 1, 20};
}

void MatrixLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Mirror mirrored(layoutDirection(), rect());
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme()[Ink::Text2]);
    const QFontMetricsF metrics(painter.font());
    qreal x = 0;
    for (const Behaviour behaviour : legend) {
        const QString word = wordOf(behaviour);
        const qreal wide = metrics.horizontalAdvance(word);
        paintMark(painter, look(), mirrored(QRectF(x, 3, signSide, signSide)), markOf(behaviour));
        painter.drawText(mirrored(QRectF(x + 19, 0, wide + 1, 20)), mirrored.begin(), word);
        x += 19 + wide + legendGap;
    }
}

} // namespace holdfast::continuity_page
