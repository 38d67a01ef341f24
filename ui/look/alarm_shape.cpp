// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/alarm_shape.h"

#include "ui/look/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace holdfast {
namespace {

/// On a grid of 24, as the icons are.
QPainterPath outlineOf(Priority priority)
{
    QPolygonF corners;
    switch (priority) {
    case Priority::P1:
        corners << QPointF(7.7, 1.7) << QPointF(16.3, 1.7) << QPointF(22.3, 7.7) << QPointF(22.3, 16.3) << QPointF(16.3, 22.3) << QPointF(7.7, 22.3)
                << QPointF(1.7, 16.3) << QPointF(1.7, 7.7);
        break;
    case Priority::P2:
        corners << QPointF(12, 2.2) << QPointF(22.8, 21.8) << QPointF(1.2, 21.8);
        break;
    case Priority::P3:
        corners << QPointF(1.2, 2.2) << QPointF(22.8, 2.2) << QPointF(12, 21.8);
        break;
    case Priority::P4:
        corners << QPointF(12, 0.8) << QPointF(23.2, 12) << QPointF(12, 23.2) << QPointF(0.8, 12);
        break;
    case Priority::Alert:
        break;
    }
    QPainterPath path;
    if (corners.isEmpty())
        path.addEllipse(QPointF(12, 12), 9.5, 9.5);
    else
        path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

void paintDigit(QPainter& painter, Priority priority, const QColor& color)
{
    constexpr double baselines[] = {0, 17.3, 20.2, 14.2, 17.1, 17.2};
    constexpr int sizes[] = {0, 15, 14, 14, 14, 15};
    const auto row = static_cast<std::size_t>(priority);
    const QString digit = priority == Priority::Alert ? QStringLiteral("i") : QString::number(static_cast<int>(priority));
    QFont font = fontOf(Type::Body);
    font.setPixelSize(sizes[row]);
    font.setWeight(QFont::Bold);
    QPainterPath glyph;
    glyph.addText(QPointF(12 - QFontMetricsF(font).horizontalAdvance(digit) / 2, baselines[row]), font, digit);
    painter.fillPath(glyph, color);
}

void paintTick(QPainter& painter, const QColor& ink, const QColor& ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(22.5, 20), 8.2, 8.2);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(22.5, 20), 6.8, 6.8);
    painter.setPen(QPen(ground, 2.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{19.4, 20.2}, {21.7, 22.5}, {25.7, 17.9}});
}

void paintLock(QPainter& painter, const QColor& ink, const QColor& ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(22, 20), 7, 7);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(18.5, 19, 7, 5.5), 1, 1);
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    QPainterPath bow(QPointF(20, 19));
    bow.lineTo(20, 17.5);
    bow.arcTo(QRectF(20, 15.5, 4, 4), 180, -180);
    bow.lineTo(24, 19);
    painter.drawPath(bow);
}

QString spoken(Priority priority, ShapeState state)
{
    constexpr AlarmLabel labels[] = {AlarmLabel::Unack, AlarmLabel::Acked, AlarmLabel::Rtnun, AlarmLabel::Lunak};
    return wordsOf(priority).word + QStringLiteral(", ") + wordsOf(labels[static_cast<std::size_t>(state)]).word;
}

} // namespace

ShapeState shapeStateOf(const AlarmFlags& flags)
{
    if (flags.active)
        return flags.acked ? ShapeState::Acked : ShapeState::Unack;
    return flags.latched ? ShapeState::Latched : ShapeState::Returned;
}

void paintAlarmShape(QPainter& painter, const Theme& theme, const QRectF& rect, Priority priority, ShapeState state, Ink ground)
{
    const PriorityInk ink = inkOf(priority);
    const bool hollow = state == ShapeState::Returned || state == ShapeState::Latched;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 24, rect.height() / 24);
    const qreal width = hollow ? 2.2 : priority == Priority::P3 ? 2 : 1.4;
    painter.setPen(QPen(theme[ink.outline], width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(theme[ink.fill]));
    painter.drawPath(outlineOf(priority));
    paintDigit(painter, priority, theme[hollow ? Ink::Text : ink.glyph]);
    if (state == ShapeState::Acked)
        paintTick(painter, theme[Ink::Text], theme[ground]);
    if (state == ShapeState::Latched)
        paintLock(painter, theme[Ink::Text], theme[ground]);
    painter.restore();
}

AlarmShape::AlarmShape(const Look& look, int size, Blink blink, QWidget* parent)
    : Painted(look, parent)
    , m_size(size)
    , m_blink(blink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (blink == Blink::WhenUnacknowledged)
        connect(&look, &Look::blinked, this, QOverload<>::of(&QWidget::update));
}

void AlarmShape::setAlarm(Priority priority, ShapeState state)
{
    m_priority = priority;
    m_state = state;
    setAccessibleName(spoken(priority, state));
    update();
}

QSize AlarmShape::sizeHint() const
{
    return {m_size * 31 / 24, m_size * 29 / 24};
}

void AlarmShape::paintEvent(QPaintEvent*)
{
    const bool dark = m_blink == Blink::WhenUnacknowledged && m_state == ShapeState::Unack && !look().lit();
    QPainter painter(this);
    painter.setOpacity(dark ? 0.35 : 1);
    paintAlarmShape(painter, theme(), QRectF(0, 0, m_size, m_size), m_priority, m_state);
}

PriorityBadge::PriorityBadge(const Look& look, Priority priority, QWidget* parent)
    : Painted(look, parent)
    , m_priority(priority)
{
    setPriority(priority);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PriorityBadge::setPriority(Priority priority)
{
    m_priority = priority;
    setAccessibleName(wordsOf(priority).word);
    updateGeometry();
    update();
}

QSize PriorityBadge::sizeHint() const
{
    return {24 + qCeil(QFontMetricsF(fontOf(Type::Dense)).horizontalAdvance(wordsOf(m_priority).word)), 20};
}

void PriorityBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAlarmShape(painter, theme(), QRectF(0, 1, 18, 18), m_priority, ShapeState::Unack);
    painter.setFont(fontOf(Type::Dense));
    painter.setPen(theme()[Ink::Text]);
    painter.drawText(rect().adjusted(24, 0, 0, 0), Qt::AlignVCenter, wordsOf(m_priority).word);
}

} // namespace holdfast
