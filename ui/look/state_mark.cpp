// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/state_mark.h"

#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace holdfast {
namespace {

std::optional<Icon> lineIconOf(Mark mark)
{
    switch (mark) {
    case Mark::Late:
        return Icon::Hourglass;
    case Mark::GatewayLost:
        return Icon::GatewayLost;
    case Mark::BrokerLost:
        return Icon::BrokerLost;
    case Mark::Assumed:
        return Icon::Assumed;
    case Mark::ClockSuspect:
        return Icon::ClockSuspect;
    case Mark::Simulated:
        return Icon::Simulated;
    case Mark::Shelved:
        return Icon::Clock;
    case Mark::Suppressed:
        return Icon::Link;
    case Mark::OutOfService:
        return Icon::Wrench;
    default:
        return std::nullopt;
    }
}

void paintLocal(QPainter& painter, const Theme& theme, Ink ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme[Ink::Local]);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 11, 11), 2.6, 2.6);
    QColor line = theme[ground];
    line.setAlphaF(0.75F);
    painter.setPen(QPen(line, 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(3.2, 8.6), QPointF(8.6, 3.2));
    painter.drawLine(QPointF(5.4, 10.8), QPointF(10.8, 5.4));
}

void paintRing(QPainter& painter, const Theme& theme, Ink ground)
{
    QPen dotted(theme[Ink::Text2], 1.5, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({1.07, 1.4});
    painter.setPen(dotted);
    painter.setBrush(theme[ground]);
    painter.drawEllipse(QPointF(7, 7), 5.5, 5.5);
}

/// Half of it still works: a ring whose left half is filled.
void paintHalf(QPainter& painter, const Theme& theme)
{
    painter.setPen(QPen(theme[Ink::Text2], 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(7, 7), 5, 5);
    QPainterPath half;
    half.moveTo(7, 2);
    half.arcTo(QRectF(2, 2, 10, 10), 90, 180);
    painter.fillPath(half, theme[Ink::Text2]);
}

void paintDrawn(QPainter& painter, const Theme& theme, Mark mark, Ink ground)
{
    const QPen line(theme[Ink::Text2], 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto disc = [&](Ink ink, qreal radius) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme[ink]);
        painter.drawEllipse(QPointF(7, 7), radius, radius);
    };
    switch (mark) {
    case Mark::Fresh:
        disc(Ink::Text2, 4);
        break;
    case Mark::Diagnostic:
        disc(Ink::Diagnostic, 5);
        break;
    case Mark::Local:
        paintLocal(painter, theme, ground);
        break;
    case Mark::Silent:
        paintRing(painter, theme, ground);
        painter.setPen(line);
        painter.drawLine(QPointF(3.6, 10.4), QPointF(10.4, 3.6));
        break;
    case Mark::NeverSeen:
        paintRing(painter, theme, ground);
        break;
    case Mark::Stale:
        paintRing(painter, theme, ground);
        painter.setPen(line);
        painter.drawPolyline(QPolygonF{{7, 4.2}, {7, 7.2}, {9, 8.6}});
        break;
    case Mark::Limited:
        paintHalf(painter, theme);
        break;
    case Mark::Stops:
        painter.setPen(QPen(theme[Ink::Text], 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(3, 3), QPointF(11, 11));
        painter.drawLine(QPointF(11, 3), QPointF(3, 11));
        break;
    default:
        break;
    }
}

} // namespace

void paintMark(QPainter& painter, const Look& look, const QRectF& rect, Mark mark, Ink ground)
{
    if (mark == Mark::None)
        return;
    const qreal side = std::min(rect.width(), rect.height());
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    if (const std::optional<Icon> icon = lineIconOf(mark)) {
        painter.drawPixmap(corner, look.pixmap(*icon, Ink::Text2, qRound(side), painter.device()->devicePixelRatioF()));
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(corner);
    painter.scale(side / 14, side / 14);
    paintDrawn(painter, look.theme(), mark, ground);
    painter.restore();
}

StateMark::StateMark(const Look& look, Mark mark, int size, QWidget* parent)
    : Painted(look, parent)
    , m_mark(mark)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateMark::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void StateMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, look(), rect(), m_mark);
}

} // namespace holdfast
