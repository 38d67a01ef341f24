// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/schedule_rows.h"

#include "ui/look/switch.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace holdfast {

namespace {

bool isToggle(const QEvent& event, const QRect& at)
{
    if (event.type() == QEvent::KeyPress)
        return static_cast<const QKeyEvent&>(event).key() == Qt::Key_Space;
    return event.type() == QEvent::MouseButtonRelease && static_cast<const QMouseEvent&>(event).button() == Qt::LeftButton && at.contains(static_cast<const QMouseEvent&>(event).position().toPoint());
}

} // namespace

ScheduleRows::ScheduleRows(const Look& look, QObject* parent)
    : RowDelegate(look, row::twoLine, parent)
{
}

QRect ScheduleRows::switchIn(const QStyleOptionViewItem& option)
{
    const QRect at(option.rect.right() + 1 - space::small - switchWidth, option.rect.top() + (option.rect.height() - switchHeight) / 2, switchWidth, switchHeight);
    return QStyle::visualRect(option.direction, option.rect, at);
}

bool ScheduleRows::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool enabled = index.flags().testFlag(Qt::ItemIsUserCheckable);
    if (!event || !enabled || !isToggle(*event, switchIn(option).adjusted(-space::hair, -space::hair, space::hair, space::hair)))
        return false;
    Q_EMIT switched(index);
    return true;
}

void ScheduleRows::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const
{
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    paintSwitch(painter, look().theme(), switchIn(option), {state, index.flags().testFlag(Qt::ItemIsUserCheckable), hovered, option.direction});
    const QRect room = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -switchWidth - space::small, 0));
    paintLines(painter, option, index, paintSign(painter, index, room, ground));
}

} // namespace holdfast
