// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_plan.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr double mostAtOnce = 6;
constexpr double secondsEach = 10; ///< one message more may go every so often
constexpr Ticks urgentEvery = 2s;  ///< priority 1 and life safety need no allowance, but no more often than this
constexpr std::size_t mostSingle = 3;
constexpr Ticks updatedEvery = 2s; ///< a bubble counts what it hides no faster than anybody reads
constexpr auto longestMute = 8h;

/// Hidden by its cause, by hand or by work: told by whoever hides it. Life safety is hidden by nobody but a person.
bool isHidden(const Alarm& alarm)
{
    const bool byCause = alarm.flags.suppressedByDesign || (alarm.causedBy && !alarm.lifeSafety);
    return byCause || alarm.flags.outOfService || alarm.flags.shelving != Shelving::Unshelved;
}

bool asksForSomebody(const Alarm& alarm)
{
    return alarm.flags.active && !alarm.flags.acked && alarm.priority != Priority::Alert && !isHidden(alarm);
}

/// It went by itself, but nobody has seen it yet.
bool isPaused(const Alarm& alarm)
{
    return !alarm.flags.active && !alarm.flags.acked && !isHidden(alarm);
}

bool isUrgent(const Alarm& alarm)
{
    return alarm.priority == Priority::P1 || alarm.lifeSafety;
}

std::size_t indexOf(Priority priority)
{
    return static_cast<std::size_t>(std::clamp(static_cast<int>(priority) - 1, 0, 3));
}

int stepsUntil(Ticks elapsed, const std::vector<NotifyStep>& steps)
{
    return static_cast<int>(std::ranges::count_if(steps, [&](const NotifyStep& step) { return step.after <= elapsed; }));
}

int repeatsUntil(Ticks elapsed, std::chrono::minutes every)
{
    return every.count() > 0 ? static_cast<int>(elapsed / every) : 0;
}

} // namespace

NotifyPlan::NotifyPlan(PlanMemory memory)
    : m_memory(std::move(memory)), m_mutedUntil(m_memory.mutedUntil)
{
}

void NotifyPlan::mute(std::optional<Timestamp> until, Timestamp now)
{
    m_mutedUntil = until && *until > now ? std::optional(std::min<Timestamp>(*until, now + longestMute)) : std::nullopt;
    ++m_version;
}

/// A wall clock that was set back must not make a short silence a long one.
std::optional<Timestamp> NotifyPlan::mutedUntil(Timestamp now) const
{
    return m_mutedUntil && *m_mutedUntil > now && *m_mutedUntil <= now + longestMute ? m_mutedUntil : std::nullopt;
}

void NotifyPlan::restore(const std::vector<Alarm>& alarms, Timestamp now, Ticks ticks)
{
    QHash<OccurrenceId, PursuitMemory> known;
    for (const PursuitMemory& memory : m_memory.pursuits)
        known.insert(memory.occurrence, memory);
    for (const Alarm& alarm : alarms) {
        const auto before = known.constFind(alarm.occurrence);
        const bool paused = isPaused(alarm) && before != known.cend();
        if (!asksForSomebody(alarm) && !paused)
            continue;
        Pursuit pursuit{alarm, ticks - std::max<Ticks>(now - alarm.raisedAt, 0s)};
        if (before != known.cend()) {
            pursuit.begun = ticks - before->elapsed - std::max<Ticks>(now - m_memory.writtenAt.value_or(now), 0s);
            pursuit.steps = before->steps;
            pursuit.repeats = before->repeats;
            pursuit.told = before->told;
            pursuit.hooked = before->hooked;
        } else if (!m_memory.writtenAt) {
            pursuit.told = true;
            pursuit.steps = stepsUntil(ticks - pursuit.begun, m_settings.steps);
            pursuit.repeats = repeatsUntil(ticks - pursuit.begun, m_settings.repeat[indexOf(alarm.priority)]);
        }
        m_pursuits.insert(alarm.occurrence, pursuit);
    }
    ++m_version;
}

void NotifyPlan::hear(const Alarm& alarm, Ticks ticks)
{
    const auto known = m_pursuits.find(alarm.occurrence);
    const bool asks = asksForSomebody(alarm);
    if (known == m_pursuits.end()) {
        if (!asks)
            return;
        m_pursuits.insert(alarm.occurrence, {alarm, ticks});
        ++m_version;
        return;
    }
    if (asks && known->over) { // acknowledged, and now it calls again
        *known = {alarm, ticks};
        ++m_version;
        return;
    }
    known->alarm = alarm;
    if (!asks && !isPaused(alarm))
        end(alarm.occurrence);
}

/// A machine that was told is told the end, too; people see it.
void NotifyPlan::end(const OccurrenceId& occurrence)
{
    Pursuit& pursuit = m_pursuits[occurrence];
    pursuit.over = pursuit.hooked;
    if (!pursuit.over)
        m_pursuits.remove(occurrence);
    ++m_version;
}

std::optional<NotifyPlan::DueAsk> NotifyPlan::askOf(const Pursuit& pursuit, Ticks ticks) const
{
    const Ticks elapsed = ticks - pursuit.begun;
    const std::size_t priority = indexOf(pursuit.alarm.priority);
    DueAsk due{{&pursuit.alarm, DeliveryKind::Raised, m_settings.first[priority], DutyCall::OnDuty, std::chrono::duration_cast<std::chrono::minutes>(elapsed)}, pursuit.steps, pursuit.repeats,
               pursuit.alarm.occurrence};
    if (pursuit.over) {
        due.ask.kind = DeliveryKind::Ended;
        due.ask.channels = ChannelSet().with(Channel::WebHook);
        return due;
    }
    if (!pursuit.alarm.flags.active)
        return std::nullopt;
    if (!pursuit.told)
        return due;
    due.ask.channels = {};
    due.steps = std::max(pursuit.steps, stepsUntil(elapsed, m_settings.steps));
    due.repeats = std::max(pursuit.repeats, repeatsUntil(elapsed, m_settings.repeat[priority]));
    if (due.repeats > pursuit.repeats) {
        due.ask.kind = DeliveryKind::Repeated;
        due.ask.channels = m_settings.first[priority];
    }
    for (std::size_t i = static_cast<std::size_t>(pursuit.steps); i < static_cast<std::size_t>(due.steps) && i < m_settings.steps.size(); ++i) {
        const NotifyStep& step = m_settings.steps[i];
        if (pursuit.alarm.priority > step.least)
            continue;
        due.ask.kind = DeliveryKind::Escalated;
        due.ask.channels = due.ask.channels.or_(step.channels);
        due.ask.whom = std::max(due.ask.whom, step.whom);
    }
    const bool moved = due.steps > pursuit.steps || due.repeats > pursuit.repeats;
    return moved ? std::optional(due) : std::nullopt;
}

std::vector<NotifyPlan::DueAsk> NotifyPlan::asks(Ticks ticks) const
{
    std::vector<DueAsk> all;
    for (const Pursuit& pursuit : m_pursuits)
        if (auto due = askOf(pursuit, ticks)) {
            due->ask.channels = due->ask.channels.and_(channels());
            all.push_back(*due);
        }
    std::ranges::sort(all, [](const DueAsk& one, const DueAsk& other) { return isWorse(*one.ask.alarm, *other.ask.alarm); });
    return all;
}

ChannelSet NotifyPlan::channels() const
{
    const ChannelSet on = m_settings.channels();
    return m_attended ? on : on.without(Channel::Desktop).without(Channel::Sound);
}

NotifyPlan::Telling NotifyPlan::mayTell(const std::vector<DueAsk>& asks, Ticks ticks)
{
    const std::chrono::duration<double> since = ticks - m_refilled.value_or(ticks);
    m_allowance = std::min(mostAtOnce, m_allowance + since.count() / secondsEach);
    m_refilled = ticks;
    const auto each = static_cast<double>(asks.size());
    if (asks.size() <= mostSingle && m_allowance >= each) {
        m_allowance -= each;
        return Telling::Singly;
    }
    if (m_allowance >= 1) {
        m_allowance -= 1;
        return Telling::Together;
    }
    const bool urgent = std::ranges::any_of(asks, [](const DueAsk& due) { return isUrgent(*due.ask.alarm) && due.ask.kind != DeliveryKind::Ended; });
    if (!urgent || (m_lastUrgent && ticks - *m_lastUrgent < urgentEvery))
        return Telling::NotYet;
    m_lastUrgent = ticks;
    return Telling::Together;
}

std::vector<Delivery> NotifyPlan::due(Timestamp now, Ticks ticks)
{
    std::vector<DueAsk> silent;
    std::vector<DueAsk> loud;
    for (const DueAsk& due : asks(ticks))
        (due.ask.channels.isEmpty() ? silent : loud).push_back(due);
    std::vector<Delivery> deliveries;
    const Telling telling = loud.empty() ? Telling::NotYet : mayTell(loud, ticks);
    if (telling != Telling::NotYet) {
        std::vector<NotifyAsk> told;
        for (const DueAsk& due : loud)
            told.push_back(due.ask);
        deliveries = compose(told, telling, now);
        noteTold(loud);
        noteBubbles(loud, deliveries, ticks);
    }
    noteTold(silent);
    addUpdates(deliveries, now, ticks);
    return deliveries;
}

/// What is told together with others has no bubble of its own any more.
void NotifyPlan::noteBubbles(const std::vector<DueAsk>& asks, const std::vector<Delivery>& deliveries, Ticks ticks)
{
    for (const DueAsk& due : asks) {
        const auto pursuit = m_pursuits.find(due.occurrence);
        if (pursuit == m_pursuits.end() || !due.ask.channels.has(Channel::Desktop))
            continue;
        pursuit->isOnDesktop = std::ranges::any_of(deliveries, [&](const Delivery& one) { return one.channel == Channel::Desktop && one.alarms == 1 && one.occurrence == due.occurrence; });
        pursuit->saidHides = pursuit->alarm.hides;
        pursuit->said = ticks;
    }
}

void NotifyPlan::addUpdates(std::vector<Delivery>& deliveries, Timestamp now, Ticks ticks)
{
    for (Pursuit& pursuit : m_pursuits) {
        const bool isNews = pursuit.isOnDesktop && !pursuit.over && pursuit.alarm.hides != pursuit.saidHides;
        if (!isNews || (pursuit.said && ticks - *pursuit.said < updatedEvery))
            continue;
        pursuit.saidHides = pursuit.alarm.hides;
        pursuit.said = ticks;
        const NotifyAsk ask{&pursuit.alarm, DeliveryKind::Updated, ChannelSet().with(Channel::Desktop), DutyCall::OnDuty, {}};
        for (Delivery& delivery : deliveriesOf({ask}, channels(), m_settings, m_scene, now))
            deliveries.push_back(std::move(delivery));
    }
}

void NotifyPlan::noteTold(const std::vector<DueAsk>& asks)
{
    for (const DueAsk& due : asks) {
        ++m_version;
        const auto pursuit = m_pursuits.find(due.occurrence);
        if (pursuit->over) {
            m_pursuits.erase(pursuit);
            continue;
        }
        pursuit->told = true;
        pursuit->hooked = pursuit->hooked || due.ask.channels.has(Channel::WebHook);
        pursuit->steps = due.steps;
        pursuit->repeats = due.repeats;
    }
}

std::vector<Delivery> NotifyPlan::compose(const std::vector<NotifyAsk>& asks, Telling telling, Timestamp now) const
{
    std::vector<NotifyAsk> over;
    std::vector<NotifyAsk> open;
    for (const NotifyAsk& ask : asks)
        (ask.kind == DeliveryKind::Ended ? over : open).push_back(ask);
    if (mutedUntil(now))
        for (NotifyAsk& ask : open)
            if (!isUrgent(*ask.alarm))
                ask.channels = ask.channels.without(Channel::Sound);
    std::vector<Delivery> all;
    const auto tell = [&](const std::vector<NotifyAsk>& some) {
        for (Delivery& delivery : deliveriesOf(some, channels(), m_settings, m_scene, now))
            all.push_back(std::move(delivery));
    };
    if (telling == Telling::Together) {
        tell(over);
        tell(open);
        return all;
    }
    for (const NotifyAsk& ask : over)
        tell({ask});
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (i > 0) // one sound at a time: the worst one's
            open[i].channels = open.front().channels.has(Channel::Sound) ? open[i].channels.without(Channel::Sound) : open[i].channels;
        tell({open[i]});
    }
    return all;
}

PlanMemory NotifyPlan::memory(Timestamp now, Ticks ticks) const
{
    PlanMemory memory;
    memory.writtenAt = now;
    memory.mutedUntil = m_mutedUntil;
    for (auto pursuit = m_pursuits.cbegin(); pursuit != m_pursuits.cend(); ++pursuit)
        if (!pursuit->over)
            memory.pursuits.push_back({pursuit.key(), pursuit->steps, pursuit->repeats, pursuit->told, ticks - pursuit->begun, pursuit->hooked});
    std::ranges::sort(memory.pursuits, {}, &PursuitMemory::occurrence);
    return memory;
}

} // namespace holdfast
