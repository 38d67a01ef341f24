// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/alarm_news.h"
#include "app/alarm/alarm_table.h"
#include "app/alarm/scene.h"
#include "app/alarm/timers.h"
#include "app/model/moment.h"
#include "app/model/reading.h"

#include <QHash>

namespace holdfast {

/// What goes into the journal beside what the alarm itself says.
struct Remark
{
    JournalKind kind = JournalKind::Note;
    QString note;
    std::optional<Timestamp> sourceTime; ///< now, when nothing
};

/// Late: the condition was heard in time, but looked at only long after its delay had run out.
enum class Punctuality : quint8 { OnTime, Late };

/// Carries alarms through the state table: nothing else changes their flags. Every transition becomes news and a journal entry.
class Ledger
{
public:
    Ledger(const AlarmTable& table, Scene& scene, Timers& timers) : m_table(table), m_scene(scene), m_timers(timers) {}

    /// The condition held long enough.
    void raise(quint32 watch, Punctuality punctuality, const AlarmMoment& moment);

    /// The condition is over; `since` is its first sample within limits.
    void giveBack(quint32 watch, Timestamp since, const AlarmMoment& moment);

    /// Any other event. The alarm is gone afterwards if it became normal.
    Expected<> apply(quint32 watch, AlarmEvent event, const Remark& remark, const AlarmMoment& moment);

    /// An event that is known to pass.
    void happen(quint32 watch, AlarmEvent event, const Remark& remark, const AlarmMoment& moment);

    /// Whether the event would pass.
    [[nodiscard]] Expected<> allows(quint32 watch, AlarmEvent event) const;

    /// The watch's alarm, opened in normal state where there is none (to be taken out of service).
    Alarm& opened(quint32 watch, const AlarmMoment& moment);

    /// Takes over an alarm of an earlier run.
    void adopt(quint32 watch, const Alarm& alarm);

    /// The watch goes away: so does its alarm, and the journal says why.
    void close(quint32 watch, const QString& reason, const AlarmMoment& moment);

    /// The alarm has changed: it becomes news at the next flush, once.
    void tell(quint32 watch);
    void flush(AlarmNews& news);
    void write(quint32 watch, const Remark& remark, const AlarmMoment& moment) const;

    /// The condition held in samples that came too late to be an alarm.
    void writeHistoric(quint32 watch, Timestamp from, const Reading& reading, const AlarmMoment& moment) const;

    /// What somebody writes beside a point's past: no alarm knows of it.
    Expected<> note(const PointMoment& place, const QString& note, const AlarmMoment& moment) const;

    [[nodiscard]] quint32 watchOf(const OccurrenceId& occurrence) const { return m_occurrences.value(occurrence, nobody); }

private:
    void begin(Watch& watch, quint32 place, const AlarmMoment& moment);
    void describe(Watch& watch) const;
    void settle(quint32 watch, const AlarmMoment& moment);

    const AlarmTable& m_table;
    Scene& m_scene;
    Timers& m_timers;
    QHash<OccurrenceId, quint32> m_occurrences;
    quint64 m_begun = 0;
    std::vector<quint32> m_told; ///< watches whose alarm waits to become news
};

} // namespace holdfast
