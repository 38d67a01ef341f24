// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/trend_lane.h"

#include "ui/look/brush.h"
#include "ui/look/plain_label.h"
#include "ui/look/trend_access.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

constexpr qreal dragBegins = 4; ///< pixels: less is a click

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
    connect(&look, &Look::changed, this, [this] { m_drawn = {}; });
}

void TrendLane::setFace(const TrendFace& face)
{
    m_face = face;
    m_drawn = {};
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

/// The cursor follows the mouse; what lies under it is drawn once. A picture of lines is drawn with lines.
void TrendLane::paintLane(QPainter& painter)
{
    if (painter.paintEngine()->type() == QPaintEngine::SVG)
        return paintTrend(painter, look(), rect(), m_face);
    const qreal scale = std::max(1.0, painter.deviceTransform().m11()); // also where the page is painted larger than it stands
    const QSize needed = (QSizeF(size()) * scale).toSize();
    if (m_drawn.size() != needed) {
        m_drawn = QPixmap(needed);
        m_drawn.setDevicePixelRatio(scale);
        m_drawn.fill(Qt::transparent);
        QPainter drawing(&m_drawn);
        paintTrend(drawing, look(), rect(), m_face);
    }
    painter.drawPixmap(0, 0, m_drawn);
}

bool TrendLane::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const Gap* gap = gapAt(help->pos().x());
    if (gap == nullptr) {
        QToolTip::hideText();
        return true;
    }
    const Format& format = look().format();
    const Interval shown{std::max(gap->interval.from, m_face.interval.from), std::min(gap->interval.to, m_face.interval.to)};
    QToolTip::showText(help->globalPos(), plainToolTip(tr("%1, from %2 to %3").arg(wordsOf(*gap, m_face.interval, format), format.moment(shown.from), format.moment(shown.to))), this);
    return true;
}

const Gap* TrendLane::gapAt(qreal x) const
{
    const QRectF plot = plotOf(rect(), m_face);
    const Timestamp at = timeAt(x);
    const auto gap = std::ranges::find_if(m_face.gaps, [&](const Gap& one) { return one.interval.from <= at && at < one.interval.to; });
    return gap == m_face.gaps.end() || x < plot.left() || x > plot.right() ? nullptr : &*gap;
}

void TrendLane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLane(painter);
    if (m_cursor)
        paintTrendCursor(painter, look(), rect(), m_face, *m_cursor);
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
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().x();
    m_pressed = timeAt(m_pressedAt);
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
    if (std::abs(event->position().x() - m_pressedAt) < dragBegins)
        Q_EMIT pinned(released);
    else if (dragged.from < dragged.to)
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
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
        Painted::keyPressEvent(event);
    else if (event->key() == Qt::Key_Left)
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
