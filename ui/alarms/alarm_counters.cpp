// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarm_counters.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr int scaleEnd = 12;
constexpr int good = 1;
constexpr int flood = 10;

void count(AlarmTally& tally, const Alarm& alarm)
{
    auto& own = tally.priorities[static_cast<std::size_t>(alarm.priority) - 1];
    own.active += alarm.flags.active;
    own.unacknowledged += !alarm.flags.acked;
    tally.returned += !alarm.flags.active && !alarm.flags.acked;
    if (alarm.flags.active)
        tally.oldest = std::min(tally.oldest.value_or(alarm.raisedAt), alarm.raisedAt);
}

} // namespace

int AlarmTally::active() const
{
    return std::accumulate(priorities.begin(), priorities.end(), 0, [](int sum, const OfPriority& one) { return sum + one.active; });
}

int AlarmTally::unacknowledged() const
{
    return std::accumulate(priorities.begin(), priorities.end(), 0, [](int sum, const OfPriority& one) { return sum + one.unacknowledged; });
}

AlarmTally tallyOf(const Picture& picture, Timestamp now)
{
    AlarmTally tally;
    for (const Alarm& alarm : picture.alarms) {
        const AlarmLabel label = labelOf(alarm.flags);
        tally.shelved += label == AlarmLabel::Shelved;
        tally.suppressed += label == AlarmLabel::Suppressed;
        tally.outOfService += label == AlarmLabel::OutOfService;
        if (label == AlarmLabel::Shelved || label == AlarmLabel::Suppressed || label == AlarmLabel::OutOfService)
            continue;
        if (alarm.priority == Priority::Alert) {
            ++tally.alerts;
            continue;
        }
        count(tally, alarm);
        tally.inTenMinutes += alarm.raisedAt > now - 10min;
    }
    return tally;
}

RateGauge::RateGauge(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setRate(0);
}

void RateGauge::setRate(int inTenMinutes)
{
    m_rate = inTenMinutes;
    setAccessibleName(tr("Alarm rate: %n in ten minutes; 1 is good, 10 is a flood", nullptr, inTenMinutes));
    update();
}

void RateGauge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(6, 18, width() - 12.0, 9);
    const auto at = [&](double value) { return track.left() + track.width() * std::min<double>(value, scaleEnd) / scaleEnd; };
    painter.setPen(QPen(look().color(Ink::Line), 1));
    painter.setBrush(look().color(Ink::Sunken));
    painter.drawRoundedRect(track, 3, 3);
    painter.fillRect(QRectF(track.left(), track.top(), at(good) - track.left(), track.height()), look().color(Ink::Band));
    painter.setPen(QPen(look().color(Ink::Text), 1.5));
    for (const int tick : {good, flood})
        painter.drawLine(QPointF(at(tick), track.top() - 2), QPointF(at(tick), track.bottom() + 2));
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(look().color(Ink::Text2));
    painter.drawText(QRectF(at(good) - 10, 0, 20, 15), Qt::AlignCenter, look().format().count(good));
    painter.drawText(QRectF(track.right() - 80, 0, 80, 15), Qt::AlignRight | Qt::AlignVCenter, tr("flood %1").arg(look().format().count(flood)));
    QPainterPath pointer;
    const QPointF tip(at(m_rate), track.bottom() - 1);
    pointer.addPolygon(QPolygonF{tip, tip + QPointF(5.5, 9), tip + QPointF(-5.5, 9)});
    painter.fillPath(pointer, look().color(Ink::Text));
}

} // namespace holdfast
