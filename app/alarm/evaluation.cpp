// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/evaluation.h"

#include "app/alarm/scopes.h"
#include "app/alarm/suppressors.h"

#include <algorithm>
#include <limits>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks lateAfter = 2s;           ///< raised this long after its delay ran out: marked late
constexpr Ticks backDatedAfter = 60s;     ///< a time of its own this far behind arrival, and behind what is known: history

bool isBackDated(const PointSlot& slot, const Reading& reading)
{
    return reading.at && *reading.at < slot.newest && reading.receivedAt - *reading.at > backDatedAfter && reading.quality != Quality::ClockSuspect;
}

Timestamp sourceTimeOf(const Reading& reading)
{
    return reading.at && reading.quality != Quality::ClockSuspect ? *reading.at : reading.receivedAt;
}

} // namespace

void Evaluation::reading(const ReadingChanged& change, const AlarmMoment& moment)
{
    const auto found = m_scene.watched.constFind(change.reading.point);
    if (found == m_scene.watched.cend())
        return;
    PointSlot& slot = m_scene.points[*found];
    const Reading& reading = change.reading;
    if (change.historical || isBackDated(slot, reading))
        return historic(slot, reading, moment);
    slot.last = reading.value;
    slot.quality = change.fresh ? reading.quality : effectiveQuality(reading.quality, m_scene.reachOf(slot));
    slot.good = isGood(slot.quality);
    if (reading.at && *reading.at > slot.newest)
        slot.newest = *reading.at;
    const auto* number = std::get_if<double>(&reading.value);
    if (slot.good && number && *number >= slot.gateLow && *number <= slot.gateHigh)
        return;
    const auto isQuiet = [&](quint32 place) {
        const Watch& watch = m_scene.watches[place];
        return watch.phase == Phase::Quiet && !watch.alarm && watch.condition->judge(slot.last) == Verdict::Within;
    };
    if (slot.good && !number && !slot.isSetpoint && !slot.isInput && std::all_of(slot.watches.begin(), slot.watches.end(), isQuiet))
        return;
    slow(slot, change, moment);
}

/// Open while all its watches are quiet limits; a set-point is always looked at.
void Evaluation::openGate(PointSlot& slot) const
{
    slot.gateLow = slot.isSetpoint || slot.isInput ? PointSlot::closed : -std::numeric_limits<double>::infinity();
    slot.gateHigh = -slot.gateLow;
    for (const quint32 place : slot.watches) {
        const Watch& watch = m_scene.watches[place];
        const auto within = watch.condition->numbersWithin();
        const bool quiet = watch.phase == Phase::Quiet && !watch.alarm && within;
        slot.gateLow = quiet && slot.gateLow == slot.gateLow ? std::max(slot.gateLow, within->first) : PointSlot::closed;
        slot.gateHigh = quiet && slot.gateHigh == slot.gateHigh ? std::min(slot.gateHigh, within->second) : PointSlot::closed;
    }
}

void Evaluation::slow(PointSlot& slot, const ReadingChanged& change, const AlarmMoment& moment)
{
    const Ticks at = change.fresh ? m_timeline.ticksOf(change.reading.receivedAt) : moment.ticks;
    const Timestamp source = change.fresh ? sourceTimeOf(change.reading) : moment.now;
    for (const quint32 place : slot.watches)
        judged(place, verdictOf(place, at), source, at, moment);
    openGate(slot);
    if (slot.isInput)
        inputHeard(change.reading.point, source, at, moment);
    if (slot.isSetpoint && slot.good && slot.device != nobody)
        setpointHeard(slot.device, moment);
}

Verdict Evaluation::verdictOf(quint32 place, Ticks at)
{
    const Watch& watch = m_scene.watches[place];
    const PointSlot& slot = m_scene.points[watch.point];
    if (watch.inputs && m_inputs.judges(place))
        return m_inputs.judge(place, at);
    return slot.good ? watch.condition->judge(slot.last) : Verdict::Unknown;
}

/// Watches of other points look at this one.
void Evaluation::inputHeard(const PointId& point, Timestamp source, Ticks at, const AlarmMoment& moment)
{
    const auto listeners = m_scene.listeners.value(m_scene.point(point));
    for (const quint32 place : listeners) {
        if (m_inputs.judges(place))
            judged(place, verdictOf(place, at), source, at, moment);
        m_suppression.inputsChanged(place, moment);
    }
}

void Evaluation::judged(quint32 place, Verdict verdict, Timestamp source, Ticks at, const AlarmMoment& moment)
{
    m_scene.closeGate(m_scene.watches[place].point);
    catchUp(place, at, moment);
    if (verdict == Verdict::Unknown)
        return freeze(place);
    Watch& watch = m_scene.watches[place];
    if (watch.alarm && watch.alarm->uncertain) {
        watch.alarm->uncertain = false;
        m_ledger.tell(place);
    }
    if (verdict == Verdict::Outside)
        return outside(place, source, at, moment);
    if (watch.phase == Phase::Counted && verdict == Verdict::Within)
        watch.phase = Phase::Quiet;
    if (watch.phase == Phase::Pending) {
        watch.phase = Phase::Quiet;
        m_timers.cancel(place, TimerKind::OnDelay);
    } else if (verdict == Verdict::Within) {
        within(place, source, at, moment);
    } else if (watch.phase == Phase::Returning) {
        watch.phase = Phase::Active;
        m_timers.cancel(place, TimerKind::OffDelay);
    }
}

void Evaluation::outside(quint32 place, Timestamp source, Ticks at, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (watch.phase == Phase::Returning) {
        watch.phase = Phase::Active;
        m_timers.cancel(place, TimerKind::OffDelay);
    }
    if (watch.phase != Phase::Quiet)
        return;
    watch.conditionSince = source;
    watch.since = std::max(at, watch.holdUntil);
    const Ticks wasDue = watch.since + onDelayOf(watch);
    if (wasDue <= at)
        return raise(place, wasDue, moment);
    watch.phase = Phase::Pending;
    m_timers.set(place, TimerKind::OnDelay, wasDue);
}

void Evaluation::within(quint32 place, Timestamp source, Ticks at, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (watch.phase != Phase::Active)
        return;
    watch.phase = Phase::Returning;
    watch.conditionSince = source;
    const Ticks offDelay = m_scene.rules[watch.rule].offDelay;
    if (offDelay <= Ticks{0})
        return giveBack(place, moment);
    m_timers.set(place, TimerKind::OffDelay, at + offDelay);
}

void Evaluation::freeze(quint32 place)
{
    Watch& watch = m_scene.watches[place];
    m_timers.cancel(place, TimerKind::OnDelay);
    m_timers.cancel(place, TimerKind::OffDelay);
    if (watch.phase == Phase::Pending)
        watch.phase = Phase::Quiet;
    else if (watch.phase == Phase::Returning)
        watch.phase = Phase::Active;
    if (!watch.alarm || watch.alarm->uncertain)
        return;
    watch.alarm->uncertain = true;
    m_ledger.tell(place);
}

void Evaluation::catchUp(quint32 place, Ticks at, const AlarmMoment& moment)
{
    const auto on = m_timers.at(place, TimerKind::OnDelay);
    if (on && *on <= at)
        raise(place, *on, moment);
    const auto off = m_timers.at(place, TimerKind::OffDelay);
    if (off && *off <= at)
        giveBack(place, moment);
}

/// Rules that ask for it wait until the condition held several times.
bool Evaluation::isOftenEnough(Watch& watch, Ticks at) const
{
    const RuleTerms& terms = m_scene.rules[watch.rule].terms;
    if (terms.times <= 1 || !watch.inputs)
        return true;
    auto& times = watch.inputs->times;
    times.push_back(at);
    times.erase(times.begin(), std::find_if(times.begin(), times.end(), [&](Ticks one) { return at - one < Ticks(terms.within); }));
    return times.size() >= static_cast<std::size_t>(terms.times);
}

void Evaluation::raise(quint32 place, Ticks wasDue, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (!isOftenEnough(watch, wasDue)) {
        watch.phase = Phase::Counted;
        m_timers.cancel(place, TimerKind::OnDelay);
        return;
    }
    m_ledger.raise(place, moment.ticks - wasDue > lateAfter ? Punctuality::Late : Punctuality::OnTime, moment);
    m_grouping.raised(place, moment);
    m_suppression.raised(place, moment);
}

void Evaluation::giveBack(quint32 place, const AlarmMoment& moment)
{
    m_ledger.giveBack(place, m_scene.watches[place].conditionSince, moment);
    m_grouping.returned(place, moment);
    m_suppression.returned(place, moment);
}

void Evaluation::due(const AlarmMoment& moment)
{
    while (const auto timer = m_timers.takeDue(moment.ticks))
        fire(*timer, moment);
}

void Evaluation::fire(const Timer& timer, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[timer.watch];
    switch (timer.kind) {
    case TimerKind::OnDelay:
        return raise(timer.watch, timer.at, moment);
    case TimerKind::OffDelay:
        return giveBack(timer.watch, moment);
    case TimerKind::ReAlarm:
        if (m_ledger.allows(timer.watch, AlarmEvent::ReAlarm)) {
            watch.alarm->acknowledgedAt.reset();
            m_ledger.happen(timer.watch, AlarmEvent::ReAlarm, {JournalKind::Active, QStringLiteral("still active: sounds again"), {}}, moment);
        }
        return;
    case TimerKind::ShelveEnd:
        if (watch.alarm) {
            watch.alarm->shelvedUntil.reset();
            unname(*watch.alarm, suppressor::shelve);
            m_ledger.happen(timer.watch, AlarmEvent::ShelveExpired, {JournalKind::Unshelve, QStringLiteral("auto-unshelved"), {}}, moment);
        }
        return;
    case TimerKind::Settle:
        return m_grouping.settleOver(timer.watch, moment);
    case TimerKind::HidingEnd:
        return m_suppression.inputsChanged(timer.watch, moment);
    }
}

void Evaluation::historic(const PointSlot& slot, const Reading& reading, const AlarmMoment& moment)
{
    const Timestamp at = sourceTimeOf(reading);
    for (const quint32 place : slot.watches) {
        Watch& watch = m_scene.watches[place];
        const bool over = watch.condition->judge(reading.value) == Verdict::Outside;
        if (over && !watch.historicFrom)
            watch.historicFrom = at;
        const bool held = watch.historicFrom && at - *watch.historicFrom >= m_scene.rules[watch.rule].onDelay;
        if (held && !watch.historicTold && (over || at > *watch.historicFrom)) {
            watch.historicTold = true;
            m_ledger.writeHistoric(place, *watch.historicFrom, reading, moment);
        }
        if (!over) {
            watch.historicFrom.reset();
            watch.historicTold = false;
        }
    }
}

void Evaluation::reconsider(quint32 place, const AlarmMoment& moment)
{
    const Watch& watch = m_scene.watches[place];
    if (watch.kind == WatchKind::Silence)
        return judgeSilence(watch.device, moment);
    if (watch.kind == WatchKind::SharedLoss)
        return judgeShared(watch.shared, moment);
    if (watch.kind != WatchKind::Reading)
        return;
    const PointSlot& slot = m_scene.points[watch.point];
    if (slot.good || (watch.inputs && m_inputs.judges(place)))
        judged(place, verdictOf(place, moment.ticks), moment.now, moment.ticks, moment);
    m_suppression.inputsChanged(place, moment);
}

} // namespace holdfast
