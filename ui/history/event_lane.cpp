// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/event_lane.h"

#include "ui/look/plain_label.h"
#include "ui/look/rule_words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace holdfast {
namespace {

constexpr qreal shapeSize = 15;

} // namespace

EventLane::EventLane(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setAccessibleName(tr("Alarms in the shown period"));
}

void EventLane::setEvents(const Interval& interval, std::vector<JournalEntry> entries)
{
    m_interval = interval;
    m_entries = std::move(entries);
    std::erase_if(m_entries, [&](const JournalEntry& entry) { return entry.kind != JournalKind::Active || entry.priority == Priority::Alert || entry.receivedTime < interval.from || entry.receivedTime >= interval.to; });
    std::ranges::sort(m_entries, {}, &JournalEntry::receivedTime);
    setAccessibleDescription(tr("%n alarm(s)", nullptr, static_cast<int>(m_entries.size())));
    update();
}

void EventLane::setPlot(qreal left, qreal right)
{
    m_left = left;
    m_right = right;
    update();
}

qreal EventLane::xOf(Timestamp at) const
{
    const auto length = static_cast<double>((m_interval.to - m_interval.from).count());
    return m_left + (length <= 0 ? 0 : (m_right - m_left) * static_cast<double>((at - m_interval.from).count()) / length);
}

const JournalEntry* EventLane::entryAt(qreal x) const
{
    const auto near = std::ranges::find_if(m_entries, [&](const JournalEntry& entry) { return std::abs(xOf(entry.receivedTime) - x) < shapeSize / 2 + 2; });
    return near == m_entries.end() ? nullptr : &*near;
}

void EventLane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look().color(Ink::Line), 1));
    painter.drawLine(QPointF(m_left, height() - 0.5), QPointF(m_right, height() - 0.5));
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    qreal freeFrom = m_left;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const JournalEntry& entry = m_entries[i];
        const qreal x = xOf(entry.receivedTime);
        paintAlarmShape(painter, theme(), QRectF(x - shapeSize / 2, (height() - shapeSize) / 2, shapeSize, shapeSize), entry.priority, ShapeState::Unack);
        const QString label = ruleWords(entry.name);
        const qreal width = metrics.horizontalAdvance(label) + 6;
        const qreal next = i + 1 < m_entries.size() ? xOf(m_entries[i + 1].receivedTime) - shapeSize : m_right;
        const qreal start = x + shapeSize / 2 + 4;
        if (start < freeFrom || start + width > next)
            continue;
        painter.setPen(look().color(Ink::Text));
        painter.drawText(QRectF(start, 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter, label);
        freeFrom = start + width;
    }
}

void EventLane::mouseReleaseEvent(QMouseEvent* event)
{
    if (const JournalEntry* entry = entryAt(event->position().x()))
        Q_EMIT alarmAsked(entry->alarm);
}

bool EventLane::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Painted::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const JournalEntry* entry = entryAt(help->pos().x());
    if (entry == nullptr)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(look().format().moment(entry->receivedTime) + QStringLiteral("  ") + entry->source), this);
    return true;
}

} // namespace holdfast
