// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/look/painted.h"

class QPainter;

namespace holdfast {

/// How an alarm's shape is drawn: filled, filled with a tick, outline, outline with a lock.
enum class ShapeState : quint8 { Unack, Acked, Returned, Latched };

[[nodiscard]] ShapeState shapeStateOf(const AlarmFlags& flags);

/// Octagon, triangle up, triangle down, diamond with their digit; a disc for alerts. Tick and lock hang out a little at the lower right.
void paintAlarmShape(QPainter& painter, const Theme& theme, const QRectF& rect, Priority priority, ShapeState state, Ink ground = Ink::Surface);

/// An alarm's shape as a widget. An unacknowledged one blinks when asked to.
class AlarmShape final : public Painted
{
    Q_OBJECT

public:
    enum class Blink : quint8 { No, WhenUnacknowledged };

    explicit AlarmShape(const Look& look, int size = 18, Blink blink = Blink::No, QWidget* parent = nullptr);

    void setAlarm(Priority priority, ShapeState state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
    Blink m_blink;
    Priority m_priority = Priority::P4;
    ShapeState m_state = ShapeState::Unack;
};

/// Shape and words in one line: "Priority 1".
class PriorityBadge final : public Painted
{
    Q_OBJECT

public:
    explicit PriorityBadge(const Look& look, Priority priority, QWidget* parent = nullptr);

    void setPriority(Priority priority);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Priority m_priority;
};

} // namespace holdfast
