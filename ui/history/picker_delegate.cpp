// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/picker_delegate.h"

#include "ui/look/brush.h"

#include <QPainter>

namespace holdfast {

void PickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    const Ink ground = selected ? Ink::Selection : option.state.testFlag(QStyle::State_MouseOver) ? Ink::Hover : Ink::Surface;
    painter->save();
    if (ground != Ink::Surface)
        paintBox(*painter, option.rect, radius::chip, look().theme()[ground]);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, look().theme(), option.rect, radius::chip);
    paintContent(*painter, option, index, option.rect.adjusted(2, 0, -2, 0), ground);
    painter->restore();
}

} // namespace holdfast
