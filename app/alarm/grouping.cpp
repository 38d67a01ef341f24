// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/grouping.h"

#include "app/alarm/suppressors.h"

#include <algorithm>
#include <utility>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks reparented = 120s;  ///< raised this short before its cause: folded under it after all
constexpr Ticks silentAtLeast = 5min; ///< what the fleet waits for before it calls a device silent
constexpr int silentIntervals = 4;

} // namespace

bool Grouping::holds(quint32 place) const
{
    return place != nobody && (m_scene.watches[place].isActive() || m_scene.watches[place].settling);
}

bool Grouping::isLoss(quint32 place) const
{
    const auto kind = m_scene.watches[place].kind;
    return kind == WatchKind::Silence || kind == WatchKind::BrokerLoss || kind == WatchKind::SharedLoss;
}

void Grouping::raised(quint32 place, const AlarmMoment& moment)
{
    if (isLoss(place)) {
        m_timers.cancel(place, TimerKind::Settle);
        m_scene.watches[place].settling = false;
        count(place);
    }
    if (const quint32 cause = causeOf(place); cause != nobody)
        suppress(place, cause, moment);
    if (isLoss(place))
        gather(place, moment);
    else
        foldWeaker(place, moment);
    joinThoseNotBack(place, moment);
}

quint32 Grouping::causeOf(quint32 place) const
{
    const Watch& watch = m_scene.watches[place];
    if (watch.kind == WatchKind::Reading)
        return strongerThan(place);
    if (watch.kind == WatchKind::BrokerLoss)
        return sharedCauseOf(m_scene.brokers[watch.broker].shared);
    if (watch.kind == WatchKind::SharedLoss && m_scene.causes[watch.shared].from != nobody)
        return sharedCauseOf({m_scene.causes[watch.shared].from});
    if (watch.kind != WatchKind::Silence)
        return nobody;
    const DeviceNode& node = m_scene.devices[watch.device];
    if (node.broker != nobody && holds(m_scene.brokers[node.broker].loss))
        return rootOf(m_scene.brokers[node.broker].loss);
    if (const quint32 shared = sharedCauseOf(node.shared); shared != nobody)
        return shared;
    for (quint32 up = node.via; up != nobody; up = m_scene.devices[up].via) {
        if (holds(m_scene.devices[up].silence))
            return rootOf(m_scene.devices[up].silence);
        if (const quint32 shared = sharedCauseOf(m_scene.devices[up].shared); shared != nobody)
            return shared;
    }
    return nobody;
}

quint32 Grouping::rootOf(quint32 loss) const
{
    const quint32 cause = m_scene.watches[loss].cause;
    return cause != nobody ? cause : loss;
}

quint32 Grouping::sharedCauseOf(const std::vector<quint32>& shared) const
{
    for (const quint32 one : shared) {
        if (holds(m_scene.causes[one].loss))
            return rootOf(m_scene.causes[one].loss);
    }
    return nobody;
}

bool Grouping::isStronger(const Watch& one, const Watch& other) const
{
    const AlarmRule& strong = m_scene.rules[one.rule];
    const AlarmRule& weak = m_scene.rules[other.rule];
    const bool comparable = std::holds_alternative<LimitCondition>(strong.condition) || std::holds_alternative<DeviationCondition>(strong.condition);
    return one.kind == WatchKind::Reading && other.kind == WatchKind::Reading && comparable && strong.condition.index() == weak.condition.index() && priorityOf(strong) < priorityOf(weak);
}

quint32 Grouping::strongerThan(quint32 place) const
{
    const Watch& watch = m_scene.watches[place];
    quint32 strongest = nobody;
    for (const quint32 other : m_scene.points[watch.point].watches) {
        const Watch& candidate = m_scene.watches[other];
        if (candidate.isActive() && isStronger(candidate, watch) && (strongest == nobody || isStronger(candidate, m_scene.watches[strongest])))
            strongest = other;
    }
    return strongest;
}

void Grouping::foldWeaker(quint32 place, const AlarmMoment& moment)
{
    const Watch& watch = m_scene.watches[place];
    if (watch.kind != WatchKind::Reading || watch.cause != nobody)
        return;
    for (const quint32 other : m_scene.points[watch.point].watches) {
        const Watch& weaker = m_scene.watches[other];
        if (!weaker.isActive() || !isStronger(watch, weaker))
            continue;
        if (weaker.cause == nobody)
            suppress(other, place, moment);
        else
            move(other, place, moment);
    }
}

void Grouping::gather(quint32 place, const AlarmMoment& moment)
{
    const Watch& loss = m_scene.watches[place];
    const quint32 root = rootOf(place);
    const Ticks since = moment.ticks - reachesBack(place);
    gatherLosses(place, moment);
    for (const quint32 device : m_scene.cutOffBy(loss)) {
        m_scene.devices[device].awaited = place;
        const quint32 silence = m_scene.devices[device].silence;
        if (silence == nobody || silence == place || !m_scene.watches[silence].isActive())
            continue;
        const Watch& child = m_scene.watches[silence];
        if (child.cause == nobody && child.raisedTicks >= since)
            suppress(silence, root, moment);
    }
    for (const quint32 device : m_scene.cutOffBy(loss)) {
        const quint32 silence = m_scene.devices[device].silence;
        const quint32 old = silence == nobody ? nobody : m_scene.watches[silence].cause;
        if (old == nobody || old == root)
            continue;
        if (old == place || m_scene.watches[old].cause == root || m_scene.watches[old].kind == WatchKind::NotBack)
            move(silence, root, moment);
    }
}

/// What is only concluded when the last one has fallen silent came before the first one did.
Ticks Grouping::reachesBack(quint32 place) const
{
    const Watch& loss = m_scene.watches[place];
    if (loss.kind != WatchKind::SharedLoss)
        return reparented;
    Ticks longest = reparented;
    for (const quint32 device : m_scene.causes[loss.shared].devices)
        longest = std::max({longest, silentAtLeast, silentIntervals * m_scene.devices[device].state.learnedInterval.value_or(Ticks{0})});
    return longest;
}

/// The losses of brokers and of other feeds that a shared loss takes along.
std::vector<quint32> Grouping::lossesOn(const Watch& watch) const
{
    std::vector<quint32> losses;
    if (watch.shared == nobody)
        return losses;
    for (const quint32 broker : m_scene.causes[watch.shared].brokers)
        losses.push_back(m_scene.brokers[broker].loss);
    for (const SharedNode& node : m_scene.causes) {
        if (node.from == watch.shared)
            losses.push_back(node.loss);
    }
    losses.erase(std::remove(losses.begin(), losses.end(), nobody), losses.end());
    return losses;
}

void Grouping::gatherLosses(quint32 place, const AlarmMoment& moment)
{
    const quint32 root = rootOf(place);
    const Ticks since = moment.ticks - reachesBack(place);
    for (const quint32 lost : lossesOn(m_scene.watches[place])) {
        const Watch& watch = m_scene.watches[lost];
        if (lost == root || !watch.isActive() || watch.cause != nobody || watch.raisedTicks < since)
            continue;
        for (const quint32 member : hiddenBy(lost))
            move(member, root, moment);
        suppress(lost, root, moment);
    }
}

void Grouping::count(quint32 place)
{
    Watch& watch = m_scene.watches[place];
    if (!watch.alarm || !isLoss(place))
        return;
    const auto affected = m_scene.cutOffBy(watch);
    watch.alarm->affects = static_cast<int>(affected.size());
    watch.alarm->lifeSafetyBehind.clear();
    for (const quint32 device : affected) {
        if (m_scene.devices[device].lifeSafety)
            watch.alarm->lifeSafetyBehind.append(m_scene.devices[device].device.name);
    }
    watch.alarm->lifeSafetyBehind.sort();
    const auto hidden = hiddenBy(place);
    watch.alarm->hides = static_cast<int>(hidden.size());
    for (const quint32 member : hidden)
        m_scene.watches[member].alarm->causedBy = watch.occurrence;
    const quint32 silent = m_scene.rule(RuleId(QStringLiteral("silent-life-safety")));
    if (!watch.alarm->lifeSafetyBehind.isEmpty() && silent != nobody)
        watch.alarm->priority = std::min(watch.alarm->priority, priorityOf(m_scene.rules[silent]));
    if (watch.alarm->affects > 0)
        m_ledger.tell(place);
}

void Grouping::suppress(quint32 member, quint32 cause, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[member];
    if (m_scene.rules[watch.rule].lifeSafety || !watch.alarm)
        return;
    watch.cause = cause;
    watch.alarm->causedBy = m_scene.watches[cause].occurrence;
    nameCause(watch);
    if (!watch.alarm->flags.suppressedByDesign)
        m_ledger.happen(member, AlarmEvent::Suppress, {JournalKind::Suppress, {}, {}}, moment);
    hide(cause, 1, moment);
}

void Grouping::nameCause(Watch& watch) const
{
    const Watch& cause = m_scene.watches[watch.cause];
    const QString where = cause.alarm ? QString(cause.alarm->name + QStringLiteral(": ") + cause.alarm->source) : m_scene.idOf(cause).text();
    name(*watch.alarm, suppressor::cause, where);
}

void Grouping::move(quint32 member, quint32 cause, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[member];
    const quint32 old = watch.cause;
    watch.cause = cause;
    watch.alarm->causedBy = m_scene.watches[cause].occurrence;
    nameCause(watch);
    m_ledger.write(member, {JournalKind::Suppress, {}, {}}, moment);
    m_ledger.tell(member);
    hide(cause, 1, moment);
    hide(old, -1, moment);
}

void Grouping::release(quint32 member, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[member];
    const quint32 cause = watch.cause;
    watch.cause = nobody;
    if (watch.alarm) {
        watch.alarm->causedBy.reset();
        unname(*watch.alarm, suppressor::cause);
        m_ledger.tell(member);
        if (watch.hiddenBy == ByNothing)
            m_ledger.happen(member, AlarmEvent::Release, {JournalKind::Unsuppress, {}, {}}, moment);
    }
    if (cause != nobody)
        hide(cause, -1, moment);
}

void Grouping::hide(quint32 cause, int more, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[cause];
    if (!watch.alarm)
        return;
    watch.alarm->hides = std::max(0, watch.alarm->hides + more);
    m_ledger.tell(cause);
    if (watch.kind == WatchKind::NotBack && watch.alarm->hides == 0 && watch.isActive())
        m_ledger.giveBack(cause, moment.now, moment);
}

std::vector<quint32> Grouping::hiddenBy(quint32 place) const
{
    const Watch& watch = m_scene.watches[place];
    std::vector<quint32> members;
    const auto add = [&](quint32 one) {
        if (one != nobody && m_scene.watches[one].cause == place)
            members.push_back(one);
    };
    if (watch.kind == WatchKind::Reading) {
        for (const quint32 other : m_scene.points[watch.point].watches)
            add(other);
        return members;
    }
    for (const quint32 loss : lossesOn(watch))
        add(loss);
    for (const quint32 device : m_scene.cutOffBy(watch))
        add(m_scene.devices[device].silence);
    return members;
}

void Grouping::letGo(quint32 place, const std::vector<quint32>& former, const AlarmMoment& moment)
{
    const auto still = hiddenBy(place);
    for (const quint32 member : former) {
        if (m_scene.watches[member].cause == place && std::find(still.begin(), still.end(), member) == still.end())
            release(member, moment);
    }
}

void Grouping::moved(quint32 device, const AlarmMoment& moment)
{
    DeviceNode& node = m_scene.devices[device];
    node.awaited = nobody;
    if (node.silence != nobody && m_scene.watches[node.silence].cause != nobody)
        release(node.silence, moment);
}

void Grouping::dissolve(quint32 place, const AlarmMoment& moment)
{
    for (const quint32 member : hiddenBy(place))
        release(member, moment);
    Watch& watch = m_scene.watches[place];
    if (isLoss(place)) {
        for (const quint32 device : m_scene.cutOffBy(watch)) {
            if (m_scene.devices[device].awaited == place)
                m_scene.devices[device].awaited = nobody;
        }
    }
    watch.settling = false;
    if (watch.cause != nobody)
        hide(std::exchange(watch.cause, nobody), -1, moment);
}

void Grouping::rejoin(quint32 place, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    if (!watch.alarm || !watch.alarm->flags.suppressedByDesign)
        return;
    watch.cause = watch.alarm->causedBy ? m_ledger.watchOf(*watch.alarm->causedBy) : nobody;
    if (watch.cause == nobody) {
        if (watch.hiddenBy == ByNothing)
            release(place, moment);
    } else if (isLoss(watch.cause) && !m_scene.watches[watch.cause].isActive()) {
        m_scene.watches[watch.cause].settling = true;
        m_timers.set(watch.cause, TimerKind::Settle, moment.ticks + settleTime(watch.cause));
    }
}

} // namespace holdfast
