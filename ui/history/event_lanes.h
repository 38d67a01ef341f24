// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "ui/history/events.h"
#include "ui/look/painted.h"

#include <vector>

namespace holdfast {

/// Alarms, commands, fallback with drills, and notes below the curves, on the curves' own time axis. Labels that would lie on each other are left out, never the signs.
class EventLanes final : public Painted
{
    Q_OBJECT

public:
    explicit EventLanes(const Look& look, QWidget* parent = nullptr);

    void setMarks(const Interval& interval, std::vector<EventMark> marks);
    [[nodiscard]] const std::vector<EventMark>& marks() const { return m_marks; }
    /// Where the curves of the lanes above begin and end.
    void setPlot(qreal left, qreal right);
    void setCursor(std::optional<Timestamp> at);
    /// The nearest one before or after; nothing at the end.
    [[nodiscard]] std::optional<Timestamp> nextTo(Timestamp at, int direction) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void alarmAsked(const holdfast::AlarmId& alarm);
    void momentAsked(holdfast::Timestamp at);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] static QString titleOf(EventMark::Kind kind);
    [[nodiscard]] qreal xOf(Timestamp at) const;
    [[nodiscard]] const EventMark* markAt(const QPointF& place) const;
    void paintRow(QPainter& painter, EventMark::Kind kind, qreal top);
    qreal paintMark(QPainter& painter, const EventMark& mark, qreal middle, qreal free, qreal next);
    void paintSign(QPainter& painter, const EventMark& mark, qreal x, qreal middle);
    void paintTimes(QPainter& painter);
    void walk(int direction);

    Interval m_interval;
    std::vector<EventMark> m_marks; ///< in the order of time
    std::optional<Timestamp> m_cursor;
    std::optional<std::size_t> m_current; ///< reached by the keys
    qreal m_left = 0;
    qreal m_right = 0;
};

} // namespace holdfast
