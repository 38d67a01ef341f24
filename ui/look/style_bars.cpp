// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/brush.h"
#include "ui/look/style_parts.h"

#include <QPainter>
#include <QStyle>

namespace holdfast::parts {

void scrollBar(QPainter& painter, const Theme& theme, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.minimum == option.maximum)
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const qreal wide = active ? 8 : 6;
    QRectF bar(handle);
    if (option.orientation == Qt::Vertical)
        bar = QRectF(bar.center().x() - wide / 2, bar.top() + 2, wide, bar.height() - 4);
    else
        bar = QRectF(bar.left() + 2, bar.center().y() - wide / 2, bar.width() - 4, wide);
    QColor ink = theme[Ink::Control];
    ink.setAlphaF(option.state.testFlag(QStyle::State_Sunken) ? 1.0F : active ? 0.85F : 0.55F);
    paintBox(painter, bar, wide / 2, ink);
}

void slider(QPainter& painter, const Theme& theme, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle)
{
    const bool across = option.orientation == Qt::Horizontal;
    const QPointF middle = QRectF(groove).center();
    const QRectF track = across ? QRectF(groove.left(), middle.y() - 2, groove.width(), 4) : QRectF(middle.x() - 2, groove.top(), 4, groove.height());
    const QPointF knob = QRectF(handle).center();
    paintBox(painter, track, 2, theme[Ink::Band]);
    const bool mirrored = option.upsideDown;
    QRectF done = track;
    if (across)
        mirrored ? done.setLeft(knob.x()) : done.setRight(knob.x());
    else
        mirrored ? done.setBottom(knob.y()) : done.setTop(knob.y());
    const Ink ink = option.state.testFlag(QStyle::State_Enabled) ? Ink::Accent : Ink::Text3;
    paintBox(painter, done, 2, theme[ink]);
    paintBox(painter, QRectF(knob - QPointF(8, 8), QSizeF(16, 16)), 8, theme[Ink::Surface], theme[ink], 2);
}

void progress(QPainter& painter, const Theme& theme, const QStyleOptionProgressBar& option)
{
    const QRectF track(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 8);
    paintBox(painter, track, 4, theme[Ink::Band]);
    if (option.maximum <= option.minimum)
        return;
    const double share = static_cast<double>(option.progress - option.minimum) / (option.maximum - option.minimum);
    QRectF done = track;
    done.setWidth(track.width() * qBound(0.0, share, 1.0));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    if (done.width() >= 1)
        paintBox(painter, done, 4, theme[Ink::Accent]);
}

} // namespace holdfast::parts
