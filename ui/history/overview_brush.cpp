// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/overview_brush.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr qreal gripReach = 7;
constexpr auto shortest = 10min;
constexpr int keySteps = 24; ///< an arrow key moves by a 24th of what is shown

} // namespace

OverviewBrush::OverviewBrush(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Shown period"));
}

void OverviewBrush::setWhole(const Interval& whole)
{
    m_whole = whole;
    update();
}

void OverviewBrush::setShown(const Interval& shown)
{
    m_shown = shown;
    setAccessibleDescription(tr("From %1 to %2").arg(look().format().moment(shown.from), look().format().moment(shown.to)));
    update();
}

void OverviewBrush::setContent(const Series& series, const std::vector<Gap>& gaps)
{
    m_series = series;
    m_gaps = gaps;
    update();
}

QRectF OverviewBrush::plot() const
{
    return QRectF(rect()).adjusted(20, 10, -20, -22);
}

qreal OverviewBrush::xOf(Timestamp at) const
{
    const auto length = static_cast<double>((m_whole.to - m_whole.from).count());
    return plot().left() + (length <= 0 ? 0 : plot().width() * static_cast<double>((at - m_whole.from).count()) / length);
}

Timestamp OverviewBrush::timeAt(qreal x) const
{
    const double share = std::clamp((x - plot().left()) / std::max(1.0, plot().width()), 0.0, 1.0);
    return m_whole.from + std::chrono::milliseconds(static_cast<qint64>(share * static_cast<double>((m_whole.to - m_whole.from).count())));
}

OverviewBrush::Grip OverviewBrush::gripAt(qreal x) const
{
    if (std::abs(x - xOf(m_shown.from)) < gripReach)
        return Grip::From;
    if (std::abs(x - xOf(m_shown.to)) < gripReach)
        return Grip::To;
    return x > xOf(m_shown.from) && x < xOf(m_shown.to) ? Grip::Middle : Grip::None;
}

void OverviewBrush::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look().color(Ink::Line), theme().border()));
    painter.setBrush(look().color(Ink::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    SparkTrace trace = traceOf(m_series, columns);
    trace.end = SparkTrace::End::None;
    paintSpark(painter, theme(), plot(), trace);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().color(Ink::Text2));
    for (const Gap& gap : m_gaps) {
        const qreal from = std::max(plot().left(), xOf(gap.interval.from));
        const qreal to = std::min(plot().right(), xOf(std::min(gap.interval.to, m_whole.to)));
        if (to > from)
            painter.drawRoundedRect(QRectF(from, plot().top() - 2, std::max(4.0, to - from), 4), 1, 1);
    }
    paintDays(painter);
    paintShown(painter);
}

void OverviewBrush::paintDays(QPainter& painter)
{
    painter.setFont(fontOf(Type::Caption));
    QDateTime day = look().format().local(m_whole.from);
    day = QDateTime(day.date().addDays(1), QTime(0, 0), day.timeZone());
    for (Timestamp at = look().format().instant(day); at < m_whole.to; day = day.addDays(1), at = look().format().instant(day)) {
        const qreal x = xOf(at);
        painter.setPen(look().color(Ink::Text2));
        painter.drawLine(QPointF(x, plot().bottom()), QPointF(x, plot().bottom() + 4));
        const QString name = look().format().locale().toString(day.date(), QStringLiteral("ddd d"));
        if (x + 4 + painter.fontMetrics().horizontalAdvance(name) <= width())
            painter.drawText(QRectF(x + 4, plot().bottom() + 2, 90, 18), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, name);
    }
}

void OverviewBrush::paintShown(QPainter& painter)
{
    const QRectF shown(xOf(m_shown.from), plot().top() - 4, std::max(3.0, xOf(m_shown.to) - xOf(m_shown.from)), plot().height() + 8);
    QColor wash = look().color(Ink::Accent);
    wash.setAlphaF(0.14F);
    painter.setPen(QPen(look().color(Ink::Accent), hasFocus() ? 2 : 1.5));
    painter.setBrush(wash);
    painter.drawRect(shown);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().color(Ink::Accent));
    for (const qreal x : {shown.left(), shown.right()})
        painter.drawRoundedRect(QRectF(x - 4, shown.center().y() - 9, 8, 18), 2, 2);
}

void OverviewBrush::mousePressEvent(QMouseEvent* event)
{
    m_grip = gripAt(event->position().x());
    m_grabbed = m_shown;
    m_grabbedAt = event->position().x();
}

void OverviewBrush::mouseMoveEvent(QMouseEvent* event)
{
    const qreal x = event->position().x();
    if (m_grip == Grip::None) {
        const Grip over = gripAt(x);
        setCursor(over == Grip::None ? Qt::ArrowCursor : over == Grip::Middle ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    Interval next = m_grabbed;
    const auto moved = timeAt(x) - timeAt(m_grabbedAt);
    if (m_grip != Grip::To)
        next.from += moved;
    if (m_grip != Grip::From)
        next.to += moved;
    if (next.to - next.from < shortest || next.from < m_whole.from || next.to > m_whole.to)
        return;
    setShown(next);
}

void OverviewBrush::mouseReleaseEvent(QMouseEvent*)
{
    if (m_grip != Grip::None && m_shown != m_grabbed)
        Q_EMIT intervalAsked(m_shown);
    m_grip = Grip::None;
}

void OverviewBrush::keyPressEvent(QKeyEvent* event)
{
    const auto step = (m_shown.to - m_shown.from) / keySteps;
    Interval next = m_shown;
    if (event->key() == Qt::Key_Left)
        next = {m_shown.from - step, m_shown.to - step};
    else if (event->key() == Qt::Key_Right)
        next = {m_shown.from + step, m_shown.to + step};
    else
        return Painted::keyPressEvent(event);
    if (next.from >= m_whole.from && next.to <= m_whole.to)
        Q_EMIT intervalAsked(next);
}

} // namespace holdfast
