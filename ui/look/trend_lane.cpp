// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/trend_lane.h"

#include "ui/look/brush.h"
#include "ui/look/trend_access.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

Timestamp moved(Timestamp at, double milliseconds)
{
    return at + std::chrono::milliseconds(std::llround(milliseconds));
}

} // namespace

TrendLane::TrendLane(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setMouseTracking(true);
    exposeLanes();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrendLane::setFace(const TrendFace& face)
{
    m_face = face;
    setAccessibleName(face.name);
    setAccessibleDescription(spokenOf(face, look().format()));
    update();
}

void TrendLane::setCursor(std::optional<Timestamp> at)
{
    if (at == m_cursor)
        return;
    m_cursor = at;
    update();
}

void TrendLane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTrend(painter, look(), rect(), m_face, m_cursor);
    const QRectF plot = plotOf(rect(), m_face);
    if (m_pressed && m_cursor && *m_pressed != *m_cursor) {
        const double span = static_cast<double>((m_face.interval.to - m_face.interval.from).count());
        const auto x = [&](Timestamp at) { return plot.left() + plot.width() * static_cast<double>((at - m_face.interval.from).count()) / span; };
        QColor veil = theme()[Ink::Accent];
        veil.setAlphaF(0.15F);
        painter.fillRect(QRectF(QPointF(x(*m_pressed), plot.top()), QPointF(x(*m_cursor), plot.bottom())).normalized(), veil);
    }
    if (hasFocus())
        paintFocus(painter, theme(), rect(), radius::control);
}

Timestamp TrendLane::timeAt(qreal x) const
{
    const QRectF plot = plotOf(rect(), m_face);
    const double share = std::clamp((x - plot.left()) / std::max(plot.width(), 1.0), 0.0, 1.0);
    return moved(m_face.interval.from, share * static_cast<double>((m_face.interval.to - m_face.interval.from).count()));
}

void TrendLane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = timeAt(event->position().x());
}

void TrendLane::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(timeAt(event->position().x()));
    Q_EMIT cursorMoved(m_cursor);
}

void TrendLane::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return;
    const Timestamp released = timeAt(event->position().x());
    const Interval dragged{std::min(*m_pressed, released), std::max(*m_pressed, released)};
    m_pressed.reset();
    update();
    if (dragged.from < dragged.to)
        Q_EMIT selected(dragged);
}

void TrendLane::leaveEvent(QEvent*)
{
    setCursor(std::nullopt);
    Q_EMIT cursorMoved(std::nullopt);
}

void TrendLane::wheelEvent(QWheelEvent* event)
{
    const double span = static_cast<double>((m_face.interval.to - m_face.interval.from).count());
    const QPoint delta = event->angleDelta();
    const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    if (notches == 0 || span <= 0)
        return;
    event->accept();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        const double by = -notches * span / 10;
        Q_EMIT intervalAsked({moved(m_face.interval.from, by), moved(m_face.interval.to, by)});
        return;
    }
    const double factor = std::pow(0.8, notches);
    const Timestamp pivot = timeAt(event->position().x());
    const double before = static_cast<double>((pivot - m_face.interval.from).count()) * factor;
    const double after = static_cast<double>((m_face.interval.to - pivot).count()) * factor;
    if (before + after >= 1000)
        Q_EMIT intervalAsked({moved(pivot, -before), moved(pivot, after)});
}

void TrendLane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        stepCursor(-1);
    else if (event->key() == Qt::Key_Right)
        stepCursor(1);
    else
        Painted::keyPressEvent(event);
}

void TrendLane::stepCursor(int columns)
{
    const std::vector<Timestamp>& time = m_face.series.time;
    if (time.empty())
        return;
    const auto now = m_cursor ? std::ranges::lower_bound(time, *m_cursor) : time.end();
    const auto index = std::clamp<std::ptrdiff_t>((now - time.begin()) + columns, 0, static_cast<std::ptrdiff_t>(time.size()) - 1);
    setCursor(time[static_cast<std::size_t>(index)]);
    setAccessibleDescription(spokenAt(m_face, *m_cursor, look().format()));
    QAccessibleValueChangeEvent told(this, accessibleDescription());
    QAccessible::updateAccessibility(&told);
    Q_EMIT cursorMoved(m_cursor);
}

} // namespace holdfast
