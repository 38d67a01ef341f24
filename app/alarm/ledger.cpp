// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/ledger.h"

#include "app/alarm/suppressors.h"

#include <algorithm>
#include <utility>

namespace holdfast {

void Ledger::raise(quint32 place, Punctuality punctuality, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    watch.phase = Phase::Active;
    watch.raisedTicks = moment.ticks;
    m_timers.cancel(place, TimerKind::OnDelay);
    const bool again = watch.alarm && !watch.alarm->flags.acked;
    opened(place, moment);
    if (!again)
        begin(watch, place, moment);
    Alarm& alarm = *watch.alarm;
    alarm.count = again ? alarm.count + 1 : 1;
    alarm.late = punctuality == Punctuality::Late;
    alarm.uncertain = false;
    alarm.clearedAt.reset();
    describe(watch);
    happen(place, AlarmEvent::Raise, {JournalKind::Active, {}, watch.conditionSince}, moment);
}

void Ledger::giveBack(quint32 place, Timestamp since, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    const AlarmRule& rule = m_scene.rules[watch.rule];
    watch.phase = Phase::Quiet;
    m_timers.cancel(place, TimerKind::OffDelay);
    m_timers.cancel(place, TimerKind::ReAlarm);
    Alarm& alarm = *watch.alarm;
    alarm.clearedAt = std::max(moment.now, alarm.raisedAt);
    const bool unseen = watch.cause != nobody || watch.hiddenBy != ByNothing; // its cause stands for it: nobody has to acknowledge it too
    const auto event = rule.latching ? AlarmEvent::ReturnLatching : rule.ackOnReturn || unseen ? AlarmEvent::ReturnAcknowledged : AlarmEvent::Return;
    const bool oneShot = alarm.flags.shelving == Shelving::OneShotShelved;
    if (oneShot) {
        alarm.shelvedUntil.reset();
        unname(alarm, suppressor::shelve);
        m_timers.cancel(place, TimerKind::ShelveEnd);
        write(place, {JournalKind::Unshelve, QStringLiteral("auto-unshelved: the condition is over"), {}}, moment);
    }
    happen(place, event, {JournalKind::Return, {}, since}, moment);
}

Expected<> Ledger::allows(quint32 place, AlarmEvent event) const
{
    const Watch& watch = m_scene.watches[place];
    const auto next = m_table.next(watch.alarm ? watch.alarm->flags : AlarmFlags{}, event);
    return next ? Expected<>(Done{}) : next.error();
}

Expected<> Ledger::apply(quint32 place, AlarmEvent event, const Remark& remark, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    Q_ASSERT(watch.alarm);
    const auto next = m_table.next(watch.alarm->flags, event);
    if (!next)
        return next.error();
    watch.alarm->flags = *next;
    write(place, remark, moment);
    settle(place, moment);
    return Done{};
}

void Ledger::happen(quint32 place, AlarmEvent event, const Remark& remark, const AlarmMoment& moment)
{
    const auto done = apply(place, event, remark, moment);
    Q_ASSERT(done);
}

void Ledger::settle(quint32 place, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (watch.alarm->flags != AlarmFlags{})
        return tell(place);
    watch.told = false;
    moment.news.changed.push_back(*watch.alarm);
    m_occurrences.remove(watch.alarm->occurrence);
    m_timers.cancel(place, TimerKind::ReAlarm);
    m_timers.cancel(place, TimerKind::ShelveEnd);
    watch.alarm.reset();
    watch.hiddenBy = ByNothing;
}

void Ledger::begin(Watch& watch, quint32 place, const AlarmMoment& moment)
{
    Alarm& alarm = *watch.alarm;
    m_occurrences.remove(alarm.occurrence);
    alarm.occurrence = OccurrenceId(QStringLiteral("%1@%2-%3").arg(alarm.id.text(), QString::number(moment.now.time_since_epoch().count()), QString::number(++m_begun)));
    watch.occurrence = alarm.occurrence;
    m_occurrences.insert(alarm.occurrence, place);
    alarm.raisedAt = moment.now;
    alarm.conditionSince = std::min(watch.conditionSince, moment.now);
    alarm.acknowledgedAt.reset();
    alarm.acknowledgedBy.clear();
    alarm.note.clear();
    alarm.hides = 0;
    alarm.inProcessBy.clear();
    alarm.stepsDone.clear();
}

Alarm& Ledger::opened(quint32 place, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (watch.alarm)
        return *watch.alarm;
    m_scene.closeGate(watch.point);
    watch.alarm = std::make_unique<Alarm>();
    watch.alarm->id = m_scene.idOf(watch);
    watch.alarm->uncertain = watch.point != nobody && !m_scene.points[watch.point].good;
    begin(watch, place, moment);
    describe(watch);
    return *watch.alarm;
}

void Ledger::describe(Watch& watch) const
{
    const AlarmRule& rule = m_scene.rules[watch.rule];
    Alarm& alarm = *watch.alarm;
    alarm.rule = rule.id;
    alarm.name = rule.name;
    alarm.alarmClass = rule.alarmClass;
    alarm.priority = priorityOf(rule);
    alarm.lifeSafety = rule.lifeSafety;
    alarm.cause = rule.cause;
    alarm.consequence = rule.consequence;
    alarm.operatorAction = rule.operatorAction;
    if (watch.point != nobody) {
        const PointSlot& slot = m_scene.points[watch.point];
        alarm.point = slot.point.id;
        alarm.value = slot.last;
        alarm.unit = slot.point.unit;
        alarm.limit = watch.inputs && !watch.inputs->crossed.isEmpty() ? watch.inputs->crossed : watch.condition->crossed(slot.last);
    }
    if (watch.device != nobody) {
        alarm.device = m_scene.devices[watch.device].device.id;
        alarm.source = m_scene.devices[watch.device].device.name;
    }
    if (watch.shared != nobody)
        alarm.source = m_scene.causes[watch.shared].name;
    if (watch.broker != nobody) {
        alarm.broker = m_scene.brokers[watch.broker].id;
        alarm.source = m_scene.brokers[watch.broker].name;
    }
}

void Ledger::adopt(quint32 place, const Alarm& alarm)
{
    Watch& watch = m_scene.watches[place];
    m_scene.closeGate(watch.point);
    watch.alarm = std::make_unique<Alarm>(alarm);
    watch.alarm->uncertain = true;
    watch.occurrence = alarm.occurrence;
    watch.phase = alarm.flags.active ? Phase::Active : Phase::Quiet;
    watch.conditionSince = alarm.conditionSince;
    m_occurrences.insert(alarm.occurrence, place);
}

void Ledger::close(quint32 place, const QString& reason, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    m_timers.cancelAll(place);
    watch.phase = Phase::Quiet;
    if (!watch.alarm)
        return;
    write(place, {JournalKind::Config, reason, {}}, moment);
    if (watch.alarm->flags.active)
        watch.alarm->clearedAt = std::max(moment.now, watch.alarm->raisedAt);
    watch.alarm->flags = AlarmFlags{};
    watch.alarm->suppressors.clear();
    settle(place, moment);
}

void Ledger::tell(quint32 place)
{
    if (!std::exchange(m_scene.watches[place].told, true))
        m_told.push_back(place);
}

void Ledger::flush(AlarmNews& news)
{
    for (const quint32 place : m_told) {
        Watch& watch = m_scene.watches[place];
        if (std::exchange(watch.told, false) && watch.alarm)
            news.changed.push_back(*watch.alarm);
    }
    m_told.clear();
}

void Ledger::write(quint32 place, const Remark& remark, const AlarmMoment& moment) const
{
    const Watch& watch = m_scene.watches[place];
    const Alarm& alarm = *watch.alarm;
    JournalEntry entry;
    entry.occurrence = alarm.occurrence;
    entry.alarm = alarm.id;
    entry.point = alarm.point;
    entry.device = alarm.device;
    entry.kind = remark.kind;
    entry.sourceTime = remark.sourceTime.value_or(moment.now);
    entry.receivedTime = moment.now;
    entry.priority = alarm.priority;
    entry.name = alarm.name;
    entry.source = alarm.source;
    entry.value = watch.point != nobody ? m_scene.points[watch.point].last : alarm.value;
    entry.limit = alarm.limit;
    entry.unit = alarm.unit;
    entry.quality = watch.point != nobody ? m_scene.points[watch.point].quality : Quality::Live;
    if (moment.actor) {
        entry.user = moment.actor->name;
        entry.workstation = moment.actor->workstation;
    }
    entry.note = remark.note;
    entry.causedBy = alarm.causedBy;
    moment.news.journal.push_back(std::move(entry));
}

Expected<> Ledger::note(const PointMoment& place, const QString& note, const AlarmMoment& moment) const
{
    const quint32 known = m_scene.point(place.point);
    if (known == nobody)
        return Error{Error::Code::NotFound, QStringLiteral("no such point")};
    const PointSlot& slot = m_scene.points[known];
    JournalEntry entry;
    entry.occurrence = occurrenceAt(place);
    entry.point = place.point;
    if (slot.device != nobody) {
        entry.device = m_scene.devices[slot.device].device.id;
        entry.source = m_scene.devices[slot.device].device.name;
    }
    entry.kind = JournalKind::Note;
    entry.sourceTime = place.at;
    entry.receivedTime = moment.now;
    entry.priority = Priority::Alert;
    entry.name = slot.point.name;
    if (moment.actor) {
        entry.user = moment.actor->name;
        entry.workstation = moment.actor->workstation;
    }
    entry.note = note;
    moment.news.journal.push_back(std::move(entry));
    return Done{};
}

void Ledger::writeHistoric(quint32 place, Timestamp from, const Reading& reading, const AlarmMoment& moment) const
{
    const Watch& watch = m_scene.watches[place];
    const AlarmRule& rule = m_scene.rules[watch.rule];
    const PointSlot& slot = m_scene.points[watch.point];
    JournalEntry entry;
    entry.alarm = m_scene.idOf(watch);
    entry.point = slot.point.id;
    if (slot.device != nobody) {
        entry.device = m_scene.devices[slot.device].device.id;
        entry.source = m_scene.devices[slot.device].device.name;
    }
    entry.kind = JournalKind::HistoricExceedance;
    entry.sourceTime = from;
    entry.receivedTime = moment.now;
    entry.priority = priorityOf(rule);
    entry.name = rule.name;
    entry.value = reading.value;
    entry.limit = watch.condition->crossed(reading.value);
    entry.unit = slot.point.unit;
    entry.quality = reading.quality;
    moment.news.journal.push_back(std::move(entry));
}

} // namespace holdfast
