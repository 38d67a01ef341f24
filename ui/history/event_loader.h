// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/history/events.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QObject>

#include <map>

namespace holdfast {

/// Reads what happened around the shown points: alarms and notes from the journal, commands from the points that are set. A new question drops the old answers.
class EventLoader final : public QObject
{
    Q_OBJECT

public:
    /// So long a period is read sample by sample to find commands; a longer one would be too much.
    static constexpr std::chrono::hours longestForCommands{8 * 24};

    EventLoader(const Live& live, HistoryDesk& history, const Look& look, QObject* parent = nullptr);

    void ask(const std::vector<PointId>& points, const Interval& interval);
    [[nodiscard]] std::vector<EventMark> marks() const;
    [[nodiscard]] const Interval& interval() const { return m_interval; }

Q_SIGNALS:
    void changed();

private:
    void askJournal();
    void askCommands(const PointId& point);
    void hear(const std::vector<JournalEntry>& news);

    const Live& m_live;
    HistoryDesk& m_history;
    const Look& m_look;
    std::vector<PointId> m_points;
    Interval m_interval;
    std::vector<JournalEntry> m_journal;
    std::map<PointId, std::vector<EventMark>> m_commands;
    quint64 m_round = 0;
};

} // namespace holdfast
