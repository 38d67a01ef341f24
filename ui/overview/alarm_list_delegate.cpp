// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/alarm_list_model.h"

#include "ui/look/brush.h"
#include "ui/look/mirror.h"

#include <QFontMetrics>
#include <QPainter>

namespace holdfast::overview {

void AlarmListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect.adjusted(6, 0, -6, 0);
    const Ink ground = selected ? Ink::Selection : hovered ? Ink::Hover : Ink::Surface;
    if (ground != Ink::Surface)
        paintBox(*painter, row, radius::control, look().color(ground));
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, look().theme(), row, radius::control);
    const auto priority = static_cast<Priority>(index.data(cell::PriorityRole).toInt());
    const auto shape = static_cast<ShapeState>(index.data(cell::ShapeRole).toInt());
    const Mirror mirrored(option.direction, row);
    paintAlarmShape(*painter, look().theme(), mirrored(QRectF(row.left() + 12, row.top() + 7, 22, 22)), priority, shape, ground);
    const bool strong = index.data(cell::Strong).toBool();
    const QRect text = row.adjusted(46, 5, -12, -5);
    const auto write = [&](int top, int height, int width, const QFont& font, Ink ink, const QString& words, int side) {
        painter->setFont(font);
        painter->setPen(look().color(ink));
        painter->drawText(mirrored(QRect(text.left(), text.top() + top, width, height)), side, QFontMetrics(font).elidedText(words, Qt::ElideRight, width));
    };
    const QString age = index.data(cell::Trailing).toString();
    const int ageWidth = QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(age);
    write(0, 20, text.width(), fontOf(Type::Caption), Ink::Text2, age, mirrored.end());
    QFont title = fontOf(strong ? Type::BodyStrong : Type::Body);
    if (strong)
        title.setWeight(QFont::Bold);
    write(0, 20, text.width() - ageWidth - 10, title, Ink::Text, index.data(Qt::DisplayRole).toString(), mirrored.begin());
    write(20, 17, text.width(), fontOf(Type::Caption), Ink::Text2, index.data(cell::Subtitle).toString(), mirrored.begin());
    write(37, 17, text.width(), fontOf(Type::Caption), strong ? Ink::Text : Ink::Text2, index.data(AlarmListModel::DetailRole).toString(), mirrored.begin());
    painter->restore();
}

} // namespace holdfast::overview
