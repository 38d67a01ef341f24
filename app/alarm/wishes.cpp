// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/wishes.h"

#include "app/alarm/valid_rule.h"
#include "app/alarm/suppressors.h"
#include "app/model/moment.h"

#include <algorithm>
#include <type_traits>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr std::size_t mostShelvedAtOnce = 20;
constexpr seconds longestShelve = 24h;      ///< engineers; operators have the rule's own limit
constexpr seconds longestShelveOfP1 = 1h;
constexpr qsizetype longestName = 200;

Error refused(const QString& reason)
{
    return {Error::Code::Refused, reason};
}

Error unknownAlarm()
{
    return {Error::Code::NotFound, QStringLiteral("There is no such alarm any more.")};
}

} // namespace

Expected<> Wishes::apply(const Wish& wish, const AlarmMoment& moment)
{
    Q_ASSERT(moment.actor);
    return std::visit(
        [&](const auto& one) -> Expected<> {
            using Kind = std::decay_t<decltype(one)>;
            constexpr bool ours = std::is_same_v<Kind, Acknowledge> || std::is_same_v<Kind, AddNote> || std::is_same_v<Kind, ResetAlarm> || std::is_same_v<Kind, Shelve>
                || std::is_same_v<Kind, Unshelve> || std::is_same_v<Kind, SetAlarmService> || std::is_same_v<Kind, SaveRule>
                || std::is_same_v<Kind, Assign> || std::is_same_v<Kind, TickStep> || std::is_same_v<Kind, SaveMaintenance> || std::is_same_v<Kind, RemoveMaintenance>;
            if constexpr (ours)
                return carryOut(one, moment);
            else
                return Error{Error::Code::Invalid, QStringLiteral("not a wish about alarms")};
        },
        wish);
}

Expected<std::vector<quint32>> Wishes::ready(const std::vector<OccurrenceId>& occurrences, AlarmEvent event) const
{
    std::vector<quint32> found;
    Error reason = unknownAlarm();
    for (const auto& occurrence : occurrences) {
        const quint32 watch = m_ledger.watchOf(occurrence);
        if (watch == nobody || std::find(found.begin(), found.end(), watch) != found.end())
            continue;
        if (const auto allowed = m_ledger.allows(watch, event); allowed)
            found.push_back(watch);
        else
            reason = allowed.error();
    }
    if (found.empty())
        return reason;
    return found;
}

Expected<> Wishes::carryOut(const Acknowledge& wish, const AlarmMoment& moment)
{
    const auto watches = ready(wish.occurrences, AlarmEvent::Acknowledge);
    if (!watches)
        return watches.error();
    const QString note = wish.note.trimmed();
    const auto needsNote = [&](quint32 watch) { return m_scene.watches[watch].alarm->priority == Priority::P1; };
    if (note.isEmpty() && std::any_of(watches->begin(), watches->end(), needsNote))
        return refused(QStringLiteral("A P1 alarm is acknowledged with a note only."));
    for (const quint32 place : *watches) {
        Watch& watch = m_scene.watches[place];
        watch.alarm->acknowledgedAt = moment.now;
        watch.alarm->acknowledgedBy = moment.actor->name;
        if (!note.isEmpty())
            watch.alarm->note = note;
        const auto reAlarm = m_scene.rules[watch.rule].reAlarm;
        if (reAlarm && watch.isActive())
            m_timers.set(place, TimerKind::ReAlarm, moment.ticks + *reAlarm);
        m_ledger.happen(place, AlarmEvent::Acknowledge, {JournalKind::Acknowledge, note, {}}, moment);
    }
    return Done{};
}

Expected<> Wishes::carryOut(const AddNote& wish, const AlarmMoment& moment)
{
    const quint32 watch = m_ledger.watchOf(wish.occurrence);
    const std::optional<PointMoment> place = watch == nobody ? momentOf(wish.occurrence) : std::nullopt;
    if (watch == nobody && !place)
        return unknownAlarm();
    const QString note = wish.note.trimmed();
    if (note.isEmpty())
        return refused(QStringLiteral("The note is empty."));
    if (place)
        return m_ledger.note(*place, note, moment);
    m_scene.watches[watch].alarm->note = note;
    m_ledger.write(watch, {JournalKind::Note, note, {}}, moment);
    m_ledger.tell(watch);
    return Done{};
}

Expected<> Wishes::carryOut(const ResetAlarm& wish, const AlarmMoment& moment)
{
    const auto watches = ready({wish.occurrence}, AlarmEvent::Reset);
    if (!watches)
        return watches.error();
    return m_ledger.apply(watches->front(), AlarmEvent::Reset, {JournalKind::Reset, {}, {}}, moment);
}

Expected<> Wishes::mayShelve(quint32 place, seconds duration, const Actor& actor) const
{
    const Alarm& alarm = *m_scene.watches[place].alarm;
    const bool engineer = actor.role >= Role::Engineer;
    if (alarm.lifeSafety)
        return refused(QStringLiteral("Life-safety alarms cannot be shelved."));
    if (alarm.priority == Priority::P1 && !engineer)
        return refused(QStringLiteral("Only an engineer shelves a P1 alarm."));
    const seconds own = m_scene.rules[m_scene.watches[place].rule].maximumShelve;
    const seconds most = alarm.priority == Priority::P1 ? std::min(own, longestShelveOfP1) : engineer ? std::min(3 * own, longestShelve) : own;
    if (duration > most)
        return refused(QStringLiteral("This alarm is shelved for at most %1 minutes.").arg(std::chrono::duration_cast<std::chrono::minutes>(most).count()));
    return Done{};
}

Expected<> Wishes::carryOut(const Shelve& wish, const AlarmMoment& moment)
{
    if (wish.reason.trimmed().isEmpty())
        return refused(QStringLiteral("Shelving needs a reason."));
    if (wish.occurrences.size() > mostShelvedAtOnce)
        return refused(QStringLiteral("At most 20 alarms are shelved at once."));
    if (wish.duration < 0s || (wish.duration == 0s && !wish.oneShot))
        return refused(QStringLiteral("Shelving needs a duration."));
    const auto event = wish.oneShot ? AlarmEvent::ShelveOneShot : AlarmEvent::ShelveTimed;
    const auto watches = ready(wish.occurrences, event);
    if (!watches)
        return watches.error();
    for (const quint32 place : *watches) {
        if (const auto allowed = mayShelve(place, wish.duration, *moment.actor); !allowed)
            return allowed.error();
    }
    for (const quint32 place : *watches) {
        Watch& watch = m_scene.watches[place];
        const seconds most = watch.alarm->priority == Priority::P1 ? longestShelveOfP1 : m_scene.rules[watch.rule].maximumShelve;
        const seconds duration = wish.duration > 0s ? wish.duration : most;
        watch.alarm->shelvedUntil = moment.now + duration;
        name(*watch.alarm, suppressor::shelve, QString(moment.actor->name + QStringLiteral(": ") + wish.reason.trimmed()));
        m_timers.set(place, TimerKind::ShelveEnd, moment.ticks + duration);
        m_ledger.happen(place, event, {JournalKind::Shelve, wish.reason.trimmed(), {}}, moment);
    }
    return Done{};
}

Expected<> Wishes::carryOut(const Unshelve& wish, const AlarmMoment& moment)
{
    const auto watches = ready(wish.occurrences, AlarmEvent::Unshelve);
    if (!watches)
        return watches.error();
    for (const quint32 place : *watches) {
        m_timers.cancel(place, TimerKind::ShelveEnd);
        m_scene.watches[place].alarm->shelvedUntil.reset();
        unname(*m_scene.watches[place].alarm, suppressor::shelve);
        m_ledger.happen(place, AlarmEvent::Unshelve, {JournalKind::Unshelve, {}, {}}, moment);
    }
    return Done{};
}

Expected<> Wishes::carryOut(const SetAlarmService& wish, const AlarmMoment& moment)
{
    const quint32 place = m_scene.watch(wish.alarm);
    if (place == nobody)
        return unknownAlarm();
    const QString order = wish.workOrder.trimmed();
    if (!wish.inService && order.isEmpty())
        return refused(QStringLiteral("Taking an alarm out of service needs the text of the work order."));
    const auto event = wish.inService ? AlarmEvent::PutBack : AlarmEvent::TakeOut;
    if (const auto allowed = m_ledger.allows(place, event); !allowed)
        return allowed.error();
    if (wish.inService) {
        backInService(place, moment);
        return Done{};
    }
    Alarm& alarm = m_ledger.opened(place, moment);
    alarm.note = order;
    name(alarm, suppressor::outOfService, QString(moment.actor->name + QStringLiteral(": ") + order));
    return m_ledger.apply(place, event, {JournalKind::OutOfService, order, {}}, moment);
}

void Wishes::backInService(quint32 place, const AlarmMoment& moment)
{
    Watch& watch = m_scene.watches[place];
    m_timers.cancel(place, TimerKind::OnDelay);
    m_timers.cancel(place, TimerKind::OffDelay);
    m_timers.cancel(place, TimerKind::ReAlarm);
    watch.phase = Phase::Quiet;
    watch.hiddenBy = ByNothing;
    m_grouping.dissolve(place, moment);
    for (const auto kind : {suppressor::cause, suppressor::condition, suppressor::maintenance, suppressor::outOfService})
        unname(*watch.alarm, kind);
    if (watch.alarm->flags.suppressedByDesign)
        m_ledger.happen(place, AlarmEvent::Release, {JournalKind::Unsuppress, {}, {}}, moment);
    m_ledger.happen(place, AlarmEvent::PutBack, {JournalKind::InService, {}, {}}, moment);
    m_evaluation.reconsider(place, moment);
}

Expected<> Wishes::carryOut(const SaveRule& wish, const AlarmMoment& moment)
{
    AlarmRule rule = wish.rule;
    if (const auto fine = valid(rule); !fine)
        return fine.error();
    const quint32 known = m_scene.rule(rule.id);
    if (known != nobody && m_scene.rules[known].condition.index() != rule.condition.index())
        return refused(QStringLiteral("The kind of a rule's condition cannot be changed."));
    rule.version = known == nobody ? 1 : m_scene.rules[known].version + 1;
    m_scene.putRule(rule);
    JournalEntry entry;
    entry.kind = JournalKind::Config;
    entry.sourceTime = entry.receivedTime = moment.now;
    entry.priority = priorityOf(rule);
    entry.name = rule.name;
    entry.user = moment.actor->name;
    entry.workstation = moment.actor->workstation;
    entry.note = QStringLiteral("%1, version %2").arg(rule.id.text()).arg(rule.version);
    moment.news.journal.push_back(entry);
    moment.news.rules.push_back(rule);
    m_binding.everything(moment);
    return Done{};
}

Expected<> Wishes::carryOut(const Assign& wish, const AlarmMoment& moment)
{
    std::vector<quint32> watches;
    for (const auto& occurrence : wish.occurrences) {
        if (const quint32 watch = m_ledger.watchOf(occurrence); watch != nobody)
            watches.push_back(watch);
    }
    if (watches.empty())
        return unknownAlarm();
    const QString person = wish.person.trimmed().left(longestName);
    for (const quint32 place : watches) {
        Alarm& alarm = *m_scene.watches[place].alarm;
        if (alarm.inProcessBy == person)
            continue;
        alarm.inProcessBy = person;
        m_ledger.write(place, {JournalKind::Note, person.isEmpty() ? QStringLiteral("in process by nobody") : QString(QStringLiteral("in process by ") + person), {}}, moment);
        m_ledger.tell(place);
    }
    return Done{};
}

/// Done by whoever ticked it first; taken back it is open again for everybody. Both stay in the journal.
Expected<> Wishes::carryOut(const TickStep& wish, const AlarmMoment& moment)
{
    const quint32 place = m_ledger.watchOf(wish.occurrence);
    if (place == nobody)
        return unknownAlarm();
    Alarm& alarm = *m_scene.watches[place].alarm;
    if (wish.step < 0 || wish.step >= alarm.operatorAction.size())
        return refused(QStringLiteral("The response of this alarm has no such step."));
    const auto known = std::ranges::find(alarm.stepsDone, wish.step, &StepDone::step);
    if ((known != alarm.stepsDone.end()) == wish.done)
        return Done{};
    if (wish.done)
        alarm.stepsDone.push_back({wish.step, moment.actor->name, moment.now});
    else
        alarm.stepsDone.erase(known);
    m_ledger.write(place, {JournalKind::Note, QStringLiteral("%1 %2. %3").arg(QChar(wish.done ? u'☑' : u'☐')).arg(wish.step + 1).arg(alarm.operatorAction.at(wish.step)), {}}, moment);
    m_ledger.tell(place);
    return Done{};
}

namespace {

JournalEntry entryOf(const QString& name, const QString& note, const AlarmMoment& moment)
{
    JournalEntry entry;
    entry.kind = JournalKind::Config;
    entry.sourceTime = entry.receivedTime = moment.now;
    entry.name = name;
    entry.user = moment.actor->name;
    entry.workstation = moment.actor->workstation;
    entry.note = note;
    return entry;
}

} // namespace

Expected<> Wishes::carryOut(const SaveMaintenance& wish, const AlarmMoment& moment)
{
    const MaintenanceWindow& window = wish.window;
    const bool whole = !window.id.isEmpty() && !window.name.trimmed().isEmpty() && !window.reason.trimmed().isEmpty() && window.firstDay.isValid() && window.from.isValid()
        && window.to.isValid() && window.days >= 0 && window.days < 128 && (!window.lastDay || *window.lastDay >= window.firstDay);
    if (!whole)
        return refused(QStringLiteral("A maintenance window needs a name, a reason, a day and times."));
    moment.news.journal.push_back(entryOf(window.name, QString(QStringLiteral("maintenance: ") + window.reason + (window.enabled ? QString() : QStringLiteral(" (off)"))), moment));
    moment.news.maintenance.push_back(window);
    m_suppression.save(window, moment);
    return Done{};
}

Expected<> Wishes::carryOut(const RemoveMaintenance& wish, const AlarmMoment& moment)
{
    if (!m_suppression.remove(wish.window, moment))
        return Error{Error::Code::NotFound, QStringLiteral("There is no such maintenance window.")};
    moment.news.journal.push_back(entryOf(wish.window.text(), QStringLiteral("maintenance window removed"), moment));
    moment.news.removedMaintenance.push_back(wish.window);
    return Done{};
}

} // namespace holdfast
