// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/event_lanes.h"

#include "ui/look/brush.h"
#include "ui/look/plain_label.h"
#include "ui/look/state_mark.h"
#include "ui/look/ticks.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

constexpr qreal signSize = 15;
constexpr int rowHeight = 24;
constexpr int axisHeight = 24;
constexpr int above = 4;
constexpr qreal reach = 10; ///< pixels from a sign's middle that still mean it
constexpr std::array kinds{EventMark::Kind::Alarm, EventMark::Kind::Command, EventMark::Kind::Continuity, EventMark::Kind::Note};
constexpr std::size_t mostSpoken = 40;

/// What works on its own: violet, hatched.
void paintLocal(QPainter& painter, const Look& look, const QRectF& rect, qreal corner)
{
    paintBox(painter, rect, corner, look.color(Ink::Local));
    painter.setPen(Qt::NoPen);
    painter.setBrush(localBrush(look.theme()));
    painter.drawRoundedRect(rect, corner, corner);
}

} // namespace

EventLanes::EventLanes(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setObjectName(QStringLiteral("eventLanes"));
    setAccessibleName(tr("Alarms, commands, fallback, drills and notes in the shown period"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString EventLanes::titleOf(EventMark::Kind kind)
{
    switch (kind) {
    case EventMark::Kind::Alarm:
        return tr("Alarms");
    case EventMark::Kind::Command:
        return tr("Commands");
    case EventMark::Kind::Continuity:
        return tr("Fallback, drills");
    case EventMark::Kind::Note:
        return tr("Notes");
    }
    return {};
}

QSize EventLanes::sizeHint() const
{
    return {400, above + rowHeight * static_cast<int>(kinds.size()) + axisHeight};
}

void EventLanes::setMarks(const Interval& interval, std::vector<EventMark> marks)
{
    m_interval = interval;
    m_marks = std::move(marks);
    m_current.reset();
    QStringList said{tr("%n event(s)", nullptr, static_cast<int>(m_marks.size()))};
    for (std::size_t i = 0; i < std::min(m_marks.size(), mostSpoken); ++i)
        said.append(spokenOf(m_marks[i], look().format()));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

void EventLanes::setPlot(qreal left, qreal right)
{
    m_left = left;
    m_right = right;
    update();
}

void EventLanes::setCursor(std::optional<Timestamp> at)
{
    m_cursor = at;
    update();
}

std::optional<Timestamp> EventLanes::nextTo(Timestamp at, int direction) const
{
    std::optional<Timestamp> nearest;
    for (const EventMark& mark : m_marks)
        if ((direction > 0 && mark.at > at && (!nearest || mark.at < *nearest)) || (direction < 0 && mark.at < at && (!nearest || mark.at > *nearest)))
            nearest = mark.at;
    return nearest;
}

qreal EventLanes::xOf(Timestamp at) const
{
    const auto length = static_cast<double>((m_interval.to - m_interval.from).count());
    const Timestamp inside = std::clamp(at, m_interval.from, std::max(m_interval.from, m_interval.to));
    return m_left + (length <= 0 ? 0 : (m_right - m_left) * static_cast<double>((inside - m_interval.from).count()) / length);
}

const EventMark* EventLanes::markAt(const QPointF& place) const
{
    const int row = static_cast<int>(place.y() - above) / rowHeight;
    const EventMark* nearest = nullptr;
    for (const EventMark& mark : m_marks)
        if (static_cast<int>(mark.kind) == row && std::abs(xOf(mark.at) - place.x()) < reach)
            if (nearest == nullptr || std::abs(xOf(mark.at) - place.x()) < std::abs(xOf(nearest->at) - place.x()))
                nearest = &mark;
    return nearest;
}

void EventLanes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, width(), 1), look().color(Ink::Line));
    qreal top = above;
    for (const EventMark::Kind kind : kinds) {
        paintRow(painter, kind, top);
        top += rowHeight;
    }
    paintTimes(painter);
    if (m_cursor && *m_cursor >= m_interval.from && *m_cursor <= m_interval.to)
        painter.fillRect(QRectF(xOf(*m_cursor) - 0.5, 0, 1, top), look().color(Ink::Text));
    if (hasFocus())
        paintFocus(painter, theme(), QRectF(rect()).adjusted(1, 1, -1, -1), radius::control);
}

void EventLanes::paintRow(QPainter& painter, EventMark::Kind kind, qreal top)
{
    const qreal middle = top + rowHeight / 2.0;
    painter.setFont(fontOf(kind == EventMark::Kind::Alarm ? Type::CaptionStrong : Type::Caption));
    painter.setPen(look().color(kind == EventMark::Kind::Alarm ? Ink::Text : Ink::Text2));
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const QRectF title = turned ? QRectF(m_right + 14, top, width() - m_right - 28, rowHeight) : QRectF(14, top, m_left - 24, rowHeight);
    painter.drawText(title, static_cast<int>((turned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
                     QFontMetricsF(painter.font()).elidedText(titleOf(kind), Qt::ElideRight, title.width()));
    painter.fillRect(QRectF(m_left, top + rowHeight - 1, m_right - m_left, 1), look().color(Ink::Line));
    painter.setFont(fontOf(Type::Caption));
    std::vector<const EventMark*> own;
    for (const EventMark& mark : m_marks)
        if (mark.kind == kind)
            own.push_back(&mark);
    qreal free = m_left;
    for (std::size_t i = 0; i < own.size(); ++i)
        free = paintMark(painter, *own[i], middle, free, i + 1 < own.size() ? xOf(own[i + 1]->at) - signSize / 2 : m_right + 8);
}

/// Words at the right of the sign, else at its left, else none. Answers where the next one's words may begin.
qreal EventLanes::paintMark(QPainter& painter, const EventMark& mark, qreal middle, qreal free, qreal next)
{
    constexpr qreal beside = 4;
    const qreal x = xOf(mark.at);
    const qreal side = signSize / 2 + beside;
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(mark.text) + 2;
    const bool fitsRight = x + side + wide < next;
    const bool fitsLeft = x - side - wide > free;
    paintSign(painter, mark, x, middle);
    if (!fitsRight && !fitsLeft)
        return x + side;
    const qreal left = fitsRight ? x + side : x - side - wide;
    painter.setPen(look().color(Ink::Text));
    painter.drawText(QRectF(left, middle - 8, wide, 16), Qt::AlignCenter, mark.text);
    return std::max(x + side, left + wide + beside);
}

void EventLanes::paintSign(QPainter& painter, const EventMark& mark, qreal x, qreal middle)
{
    const QRectF at(x - signSize / 2, middle - signSize / 2, signSize, signSize);
    if (m_current && &m_marks[*m_current] == &mark)
        paintBox(painter, at.adjusted(-3, -3, 3, 3), radius::chip, look().color(Ink::Selection), look().color(Ink::Accent), 1);
    if (mark.kind == EventMark::Kind::Alarm) {
        const PriorityInk inks = inkOf(mark.priority);
        const qreal end = mark.until ? xOf(*mark.until) : mark.shape == ShapeState::Returned ? x : m_right;
        if (end - x > signSize)
            paintBox(painter, QRectF(x, middle + 8, end - x, 3), 1.5, look().color(inks.fill), look().color(inks.outline), mark.priority == Priority::P3 ? 1 : 0);
        return paintAlarmShape(painter, theme(), at, mark.priority, mark.shape);
    }
    if (mark.kind == EventMark::Kind::Continuity) {
        const qreal end = mark.until ? xOf(*mark.until) : x;
        if (end - x > signSize)
            paintLocal(painter, look(), QRectF(x, middle + 8, end - x, 3), 1.5);
        if (mark.works)
            return paintLocal(painter, look(), at.adjusted(3, 0, -3, 0), 3);
        return holdfast::paintMark(painter, look(), at, Mark::Stops);
    }
    const Icon icon = mark.kind == EventMark::Kind::Command ? Icon::Edit : Icon::Note;
    painter.drawPixmap(at.topLeft() + QPointF(0.5, 0.5), look().pixmap(icon, Ink::Text2, 14, std::max(1.0, painter.deviceTransform().m11())));
}

void EventLanes::paintTimes(QPainter& painter)
{
    const qreal top = above + rowHeight * static_cast<qreal>(kinds.size()) - 1;
    for (const TimeTick& tick : timeTicks(m_interval, m_right - m_left, look().format())) {
        const qreal x = xOf(tick.at);
        painter.fillRect(QRectF(x, top, 1, 4), look().color(Ink::Control));
        painter.setPen(look().color(Ink::Text2));
        const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(tick.label) + 2;
        painter.drawText(QRectF(std::min(x - wide / 2, m_right + 10 - wide), top + 4, wide, 16), Qt::AlignCenter, tick.label);
    }
}

void EventLanes::mouseReleaseEvent(QMouseEvent* event)
{
    const EventMark* mark = markAt(event->position());
    if (mark == nullptr)
        return;
    if (mark->kind == EventMark::Kind::Alarm)
        Q_EMIT alarmAsked(mark->alarm);
    else
        Q_EMIT momentAsked(mark->at);
}

void EventLanes::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Left)
        return walk(-1);
    if (plain && event->key() == Qt::Key_Right)
        return walk(1);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_current && m_marks[*m_current].kind == EventMark::Kind::Alarm)
        Q_EMIT alarmAsked(m_marks[*m_current].alarm);
    else
        Painted::keyPressEvent(event);
}

void EventLanes::walk(int direction)
{
    if (m_marks.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(m_marks.size()) - 1;
    const std::ptrdiff_t from = m_current ? static_cast<std::ptrdiff_t>(*m_current) : direction > 0 ? -1 : last + 1;
    m_current = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + direction, 0, last));
    const EventMark& mark = m_marks[*m_current];
    setAccessibleDescription(spokenOf(mark, look().format()));
    QAccessibleValueChangeEvent told(this, accessibleDescription());
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT momentAsked(mark.at);
}

bool EventLanes::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const EventMark* mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(spokenOf(*mark, look().format())), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace holdfast
