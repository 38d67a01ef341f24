// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/confidence_bar.h"

#include "ui/look/brush.h"

#include <QPainter>

namespace holdfast {

void paintConfidence(QPainter& painter, const Theme& theme, const QRectF& rect, int percent, int tick)
{
    const QRectF track(rect.left(), rect.center().y() - 4, rect.width(), 8);
    paintBox(painter, track, 4, theme[Ink::Band]);
    QRectF done = track;
    done.setWidth(track.width() * qBound(0, percent, 100) / 100.0);
    if (done.width() >= 2)
        paintBox(painter, done, 4, theme[Ink::Text2]);
    painter.fillRect(QRectF(track.left() + track.width() * tick / 100.0 - 0.75, track.top() - 3, 1.5, 14), theme[Ink::Text]);
}

ConfidenceBar::ConfidenceBar(const Look& look, int percent, QWidget* parent)
    : Painted(look, parent)
    , m_percent(percent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPercent(percent);
}

void ConfidenceBar::setPercent(int percent)
{
    m_percent = percent;
    setAccessibleName(tr("Confidence %1").arg(look().format().percent(percent / 100.0)));
    update();
}

void ConfidenceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintConfidence(painter, theme(), rect(), m_percent);
}

} // namespace holdfast
