// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/brush.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace holdfast {
namespace {

QBrush hatched(int tile, const QColor& ground, QColor line, qreal width, double opacity)
{
    constexpr int scale = 2;
    QPixmap pixmap(tile * scale, tile * scale);
    pixmap.fill(ground);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    line.setAlphaF(static_cast<float>(opacity));
    painter.setPen(QPen(line, width));
    for (const int shift : {-tile, 0, tile})
        painter.drawLine(QPointF(shift - 1, tile + 1), QPointF(shift + tile + 1, -1));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return QBrush(pixmap);
}

} // namespace

void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& outline, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (outline.isValid()) {
        painter.setPen(QPen(outline, width));
        const qreal half = width / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void paintFocus(QPainter& painter, const Theme& theme, const QRectF& rect, qreal radius)
{
    paintBox(painter, rect, radius, QColor(), theme[Ink::Accent], 2);
}

void paintShadow(QPainter& painter, const Theme& theme, const QRectF& rect, qreal radius)
{
    constexpr int spread = 24;
    constexpr int drop = 8;
    const QColor shadow = theme[Ink::Shadow];
    if (shadow.alpha() == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (int ring = spread; ring > 0; --ring) {
        QColor layer = shadow;
        const double nearness = 1.0 - static_cast<double>(ring) / spread;
        layer.setAlphaF(static_cast<float>(shadow.alphaF() * nearness * nearness * 2.6 / spread));
        painter.setPen(Qt::NoPen);
        painter.setBrush(layer);
        const qreal out = ring * 0.7;
        painter.drawRoundedRect(rect.adjusted(-out, -out, out, out).translated(0, drop * 0.75), radius + out, radius + out);
    }
    painter.restore();
}

QBrush gapBrush(const Theme& theme)
{
    return hatched(8, theme[Ink::Sunken], theme[Ink::Control], 1.2, 0.7);
}

QBrush localBrush(const Theme& theme)
{
    return hatched(9, theme[Ink::Local], theme[Ink::Surface], 2, 0.45);
}

QBrush dotBrush(const Theme& theme)
{
    constexpr int scale = 2;
    QPixmap pixmap(5 * scale, 5 * scale);
    pixmap.fill(theme[Ink::Sunken]);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme[Ink::Text2]);
    painter.drawEllipse(QPointF(2.5, 2.5), 0.9, 0.9);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return QBrush(pixmap);
}

} // namespace holdfast
