// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/score_cells.h"

#include "ui/continuity/text_table.h"
#include "ui/look/brush.h"
#include "ui/look/mirror.h"

#include <QPainter>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

constexpr qreal barLength = 72;
constexpr qreal barHeight = 8;
constexpr qreal barGap = 10;
constexpr qreal textMost = 62;

} // namespace

MeterDelegate::MeterDelegate(const Look& look, QObject* parent)
    : RowDelegate(look, row::normal, parent)
{
}

void MeterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem plainOption(option);
    plainOption.state.setFlag(QStyle::State_HasFocus, false);
    RowDelegate::paint(painter, plainOption, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, look().theme(), QRectF(option.rect).adjusted(1, 1, -1, -2), radius::chip);
}

void MeterDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink) const
{
    const Mirror mirrored(option.direction, rect);
    const Theme& theme = look().theme();
    const qreal text = std::min(textMost, std::max(0.0, rect.width() - barLength - barGap));
    painter.setFont(fontOf(index.data(cell::Strong).toBool() ? Type::DenseStrong : Type::Dense));
    painter.setPen(theme[Ink::Text]);
    painter.drawText(mirrored(QRectF(rect.left(), rect.top(), text, rect.height())), mirrored.end(), index.data().toString());
    const QVariant meter = index.data(text_cell::MeterRole);
    const qreal length = std::min(barLength, rect.width() - text - barGap);
    if (!meter.isValid() || length < 16)
        return;
    const QPointF shares = meter.toPointF();
    const QRectF track(rect.left() + text + barGap, rect.center().y() - barHeight / 2 + 1, length, barHeight);
    paintBox(painter, mirrored(track), 2, theme[Ink::Sunken], theme[Ink::Line], 1);
    if (shares.x() > 0)
        paintBox(painter, mirrored(QRectF(track.left(), track.top(), std::max(2.0, length * shares.x()), barHeight)), 2, theme[Ink::Text2]);
    if (shares.y() >= 0)
        painter.fillRect(mirrored(QRectF(track.left() + length * shares.y() - 0.75, track.top() - 3, 1.5, barHeight + 6)), theme[Ink::Text]);
}

} // namespace holdfast::continuity_page
