// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/history.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/painted.h"

#include <vector>

namespace holdfast {

/// The alarms of the shown period on the charts' own time axis. Labels that would lie on each other are left out, never the shapes.
class EventLane final : public Painted
{
    Q_OBJECT

public:
    explicit EventLane(const Look& look, QWidget* parent = nullptr);

    void setEvents(const Interval& interval, std::vector<JournalEntry> entries);
    /// Where the curves of the lanes above begin and end.
    void setPlot(qreal left, qreal right);
    [[nodiscard]] QSize sizeHint() const override { return {400, 34}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 34}; }

Q_SIGNALS:
    void alarmAsked(const holdfast::AlarmId& alarm);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] qreal xOf(Timestamp at) const;
    [[nodiscard]] const JournalEntry* entryAt(qreal x) const;

    Interval m_interval;
    std::vector<JournalEntry> m_entries; ///< only those that began
    qreal m_left = 0;
    qreal m_right = 0;
};

} // namespace holdfast
