// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/brush.h"
#include "ui/look/style_parts.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QStyle>

namespace holdfast::parts {

void tab(QPainter& painter, const Theme& theme, const QStyleOptionTab& option)
{
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme[Ink::Line]);
    const QRect bar = QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.bottom() - 1, rect.width() - tabGap, 2));
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(bar, theme[Ink::Accent]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(bar, theme[Ink::Control]);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, theme, QRectF(rect).adjusted(-1, 4, -tabGap + 2, -4), radius::chip);
}

void tabText(QPainter& painter, const Theme& theme, const QStyleOptionTab& option)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setFont(fontOf(current ? Type::BodyStrong : Type::Body));
    painter.setPen(theme[!enabled ? Ink::Text3 : current ? Ink::Text : Ink::Text2]);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -tabGap, 0)), static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextDontClip, option.text);
}

void headerSection(QPainter& painter, const Theme& theme, const QStyleOption& option)
{
    painter.fillRect(option.rect, theme[Ink::Surface]);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme[Ink::Hover]);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme[Ink::Line]);
}

void headerText(QPainter& painter, const Theme& theme, const QStyleOptionHeader& option)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect room = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(8, 0, sorted ? -20 : -8, 0));
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme[sorted ? Ink::Text : Ink::Text2]);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(alignment), text);
    if (!sorted)
        return;
    const QRect at = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.right() - 18, option.rect.top(), 14, option.rect.height()));
    arrow(painter, theme[Ink::Text], at, option.sortIndicator == QStyleOptionHeader::SortUp ? Arrow::Up : Arrow::Down);
}

void itemGround(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme[Ink::Selection]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme[Ink::Hover]);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
}

void branch(QPainter& painter, const Theme& theme, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    arrow(painter, theme[Ink::Text2], option.rect, open ? Arrow::Down : Arrow::Right);
}

void menuItem(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), theme[Ink::Line]);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled)
        paintBox(painter, QRectF(rect).adjusted(4, 1, -4, -1), 6, theme[Ink::Selection]);
    const auto place = [&](const QRect& at) { return QStyle::visualRect(option.direction, rect, at); };
    int left = rect.left() + menuSide;
    if (option.menuHasCheckableItems || option.maxIconWidth > 0) {
        const QRect sign = place(QRect(left, rect.top(), 18, rect.height()));
        if (option.checked) {
            QStyleOption box(option);
            box.rect = sign;
            box.state.setFlag(QStyle::State_On);
            checkBox(painter, theme, box);
        } else if (!option.icon.isNull()) {
            option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        }
        left += 26;
    }
    const QStringList halves = option.text.split(u'\t');
    painter.setFont(fontOf(Type::Dense));
    painter.setPen(theme[enabled ? Ink::Text : Ink::Text3]);
    painter.drawText(place(QRect(left, rect.top(), rect.right() - left, rect.height())), Qt::AlignVCenter | Qt::TextShowMnemonic, halves.first());
    const QRect end = place(QRect(rect.left(), rect.top(), rect.width() - menuSide, rect.height()));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        arrow(painter, theme[Ink::Text2], QRectF(end.right() - 8, end.top(), 8, end.height()), Arrow::Right);
    if (halves.size() < 2)
        return;
    painter.setPen(theme[enabled ? Ink::Text2 : Ink::Text3]);
    painter.drawText(end, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), halves.last());
}

QSize menuItemSize(const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {40, 9};
    const QFontMetrics metrics(fontOf(Type::Dense));
    const QStringList halves = option.text.split(u'\t');
    int width = 2 * menuSide + metrics.horizontalAdvance(halves.first()) + 16;
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        width += 26;
    if (halves.size() > 1)
        width += metrics.horizontalAdvance(halves.last()) + 24;
    return {qMax(160, width), menuRow};
}

} // namespace holdfast::parts
