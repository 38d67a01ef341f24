// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Armed policies are carried out: round by round, each order once, and kept before it leaves.
#include "app/continuity/actions.h"
#include "app/engine/observing.h"

#include <algorithm>
#include <limits>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr Ticks startUp = 60s;      ///< links are made, devices report for the first time
constexpr Ticks toldAtLeast = 1s;
constexpr int answersAtOnce = 64;   ///< steps that need no waiting follow each other within one round
constexpr auto acting = "acts:"_L1;
constexpr auto waitsForPerson = "stuck:"_L1;

using continuity::StepAnswer;
using Place = Execution::Place;

QString nameOf(const EngineState& engine, const Policy& policy, const QString& element)
{
    const Device* device = engine.fleet.device(DeviceId(element));
    const BrokerConfig broker = engine.brokers.value(BrokerId(element));
    const QString named = device ? device->name : !broker.name.isEmpty() ? broker.name : element;
    return QString(policy.name.left(200) % u" · "_s % named.left(200));
}

const Policy* policyNamed(const EngineState& engine, const PolicyId& id)
{
    const auto found = engine.continuity.known.policies.constFind(id);
    return found == engine.continuity.known.policies.cend() ? nullptr : &*found;
}

StepAnswer answered(bool done)
{
    return done ? StepAnswer::Confirmed : StepAnswer::Failed;
}

StepAnswer start(EngineStep& step, const Policy& policy, const ExecutorOrder& order)
{
    EngineState& engine = step.engine;
    const PolicyStep& planned = policy.plan[static_cast<std::size_t>(order.order.parameter)];
    if (const PolicyAction* action = policyActionNamed(planned.action); action != nullptr && action->effect == ActionEffect::Tell)
        return StepAnswer::Confirmed; // people are told by the alarm
    const auto write = writeOf(engine, policy, planned, order.element);
    const Expected<quint64> number = write ? writeForPolicy(step, *write) : Expected<quint64>(Error{Error::Code::NotFound, u"no such point"_s});
    if (!number) {
        notice(step, Notice::Kind::Warning, u"policy-step-refused"_s, QString(policy.name.left(200) % u": "_s % number.error().message));
        return StepAnswer::Failed;
    }
    if (planned.confirm == ConfirmBy::None)
        return StepAnswer::Confirmed;
    engine.execution.waiting[{policy.id, order.element}] = {write->point, *number};
    return StepAnswer::None;
}

StepAnswer letGo(EngineStep& step, const Policy& policy, const ExecutorOrder& order)
{
    const auto write = writeOf(step.engine, policy, policy.plan[static_cast<std::size_t>(order.order.parameter)], order.element);
    step.engine.execution.waiting.erase({policy.id, order.element});
    return answered(write && letGoForPolicy(step, *write));
}

/// The answer where there is one at once; none while it is waited for.
StepAnswer carryOut(EngineStep& step, const Policy& policy, const ExecutorOrder& order)
{
    const QString name = nameOf(step.engine, policy, order.element);
    switch (order.order.kind) {
    case OrderKind::StartStep: return start(step, policy, order);
    case OrderKind::UndoStep: return letGo(step, policy, order);
    case OrderKind::ExpireStep: static_cast<void>(letGo(step, policy, order)); break;
    case OrderKind::Resync: return StepAnswer::Confirmed; // what returns announces itself, and is taken as it comes
    case OrderKind::RaiseAlarm: journalHappening(step, u"fallback-began"_s, name); break;
    case OrderKind::ClearAlarm: journalHappening(step, u"fallback-over"_s, name); break;
    case OrderKind::NotifyLocal: notice(step, Notice::Kind::Warning, u"policy-blind"_s, name); break;
    case OrderKind::Escalate: notice(step, Notice::Kind::Warning, u"policy-acts-long"_s, name); break;
    default: break; // what moves, promotes or queues does not run here
    }
    return StepAnswer::None;
}

bool isAnswered(OrderKind kind)
{
    return kind == OrderKind::StartStep || kind == OrderKind::UndoStep || kind == OrderKind::Resync;
}

void run(EngineStep& step, const Policy& policy, const QString& element, ElementFacts facts)
{
    Execution& execution = step.engine.execution;
    execution.moved = true;
    execution.seen[{policy.id, element}] = facts.seen;
    execution.seen[{policy.id, element}].act = continuity::OperatorAct::None;
    for (int i = 0; i < answersAtOnce; ++i) {
        const std::vector<ExecutorOrder> orders = execution.executor.step(policy.id, element, facts, step.moment.now);
        StepAnswer answer = StepAnswer::None;
        for (const ExecutorOrder& order : orders) {
            const StepAnswer own = carryOut(step, policy, order);
            answer = isAnswered(order.order.kind) ? own : answer; // the last one is waited for, those before it are not
        }
        if (answer == StepAnswer::None)
            return;
        facts.ticks = 0;
        facts.seen.answer = answer;
        facts.seen.act = continuity::OperatorAct::None; // said once
    }
}

/// Of a command that ended, how it went.
std::optional<StepAnswer> outcomeOf(const EngineState& engine, const Execution::Waiting& waiting)
{
    const auto last = engine.commands.latest(waiting.point);
    if (!last || last->number != waiting.command)
        return StepAnswer::Failed; // somebody stronger wrote since
    if (last->state == CommandState::Confirmed || last->state == CommandState::ConfirmedLate || last->state == CommandState::Assumed)
        return StepAnswer::Confirmed;
    return last->endedAt ? std::optional(StepAnswer::Failed) : std::nullopt;
}

void takeOutcomes(EngineStep& step)
{
    Execution& execution = step.engine.execution;
    std::vector<std::pair<Place, StepAnswer>> ended;
    for (const auto& [place, waiting] : execution.waiting) {
        if (const auto outcome = outcomeOf(step.engine, waiting))
            ended.emplace_back(place, *outcome);
    }
    for (const auto& [place, outcome] : ended) {
        execution.waiting.erase(place);
        const Policy* policy = policyNamed(step.engine, place.first);
        if (policy == nullptr)
            continue;
        ElementFacts facts{execution.seen[place], 0, {}};
        facts.seen.answer = outcome;
        run(step, *policy, place.second, facts);
    }
}

continuity::OperatorAct actOf(PolicyAct act)
{
    switch (act) {
    case PolicyAct::GoOn: return continuity::OperatorAct::Acknowledge;
    case PolicyAct::HandsOff: return continuity::OperatorAct::Override;
    case PolicyAct::Resume: return continuity::OperatorAct::Release;
    case PolicyAct::GoBack: return continuity::OperatorAct::GoBack;
    }
    return continuity::OperatorAct::None;
}

bool concerns(PolicyAct act, const PolicyStanding& standing)
{
    switch (act) {
    case PolicyAct::GoOn: return standing.phase == PolicyPhase::Latched;
    case PolicyAct::HandsOff: return true;
    case PolicyAct::Resume: return standing.handsOff > 0min;
    case PolicyAct::GoBack: return standing.phase == PolicyPhase::Recovering;
    }
    return false;
}

void lookAt(EngineStep& step, const Policy& policy, Execution::Run& turn, std::optional<bool>& fire)
{
    const Ticks now = step.moment.ticks;
    if (turn.looked >= Ticks(0) && now - turn.looked < policy.trigger.interval)
        return;
    if (!fire)
        fire = burns(step);
    const auto rounds = turn.looked < Ticks(0) ? 1 : std::clamp<qint64>((now - turn.looked) / policy.trigger.interval, 1, 60'000);
    bool looked = false;
    for (const QString& element : std::as_const(turn.elements)) {
        auto facts = observed(step, policy, element, *fire, now - turn.begun < startUp);
        if (!facts)
            continue;
        facts->ticks = static_cast<int>(rounds);
        facts->seen.evidenceValid = !step.engine.continuity.grown.contains(policy.id);
        run(step, policy, element, *facts);
        looked = true;
    }
    if (looked)
        turn.looked = now;
}

void askStation(EngineStep& step)
{
    Execution& execution = step.engine.execution;
    std::vector<StationQuestion> questions;
    for (const auto& [id, turn] : execution.runs) {
        for (const StationQuestion& question : questionsOf(step, *policyNamed(step.engine, id))) {
            const auto same = std::ranges::find_if(questions, [&](const StationQuestion& one) { return one.kind == question.kind && one.target == question.target; });
            if (same == questions.end())
                questions.push_back(question);
            else
                *same = {same->kind, same->target, std::min(same->interval, question.interval), std::min(same->timeout, question.timeout)};
        }
    }
    if (questions == execution.asked)
        return;
    execution.asked = questions;
    std::erase_if(execution.answers, [&](const auto& known) {
        return std::ranges::none_of(questions, [&](const StationQuestion& one) { return one.kind == known.first.first && one.target == known.first.second; });
    });
    step.outcome.toAsk = std::move(questions);
}

void keepExecution(EngineStep& step)
{
    Execution& execution = step.engine.execution;
    QByteArray saved = execution.executor.save();
    if (saved == execution.saved)
        return;
    execution.saved = saved;
    keepDocument(step, runDocument(saved));
}

SharedCause alarmOf(const EngineState& engine, const PolicyStanding& standing, SharedCauseKind kind, bool lost)
{
    SharedCause cause;
    cause.id = DependencyNodeId(QString((kind == SharedCauseKind::Fallback ? acting : waitsForPerson) + standing.policy.text() + u'/' + standing.element));
    cause.kind = kind;
    cause.name = nameOf(engine, *policyNamed(engine, standing.policy), standing.element);
    cause.lost = lost;
    return cause;
}

/// Whether the loss the policy answers is an alarm already: then that one is the alarm.
bool isAlarmed(const std::vector<Alarm>& alarms, const Policy& policy, const QString& element)
{
    const QString lost = policy.trigger.element.isEmpty() ? element : policy.trigger.element;
    return std::ranges::any_of(alarms, [&](const Alarm& alarm) {
        return alarm.flags.active && !alarm.point && ((alarm.broker && alarm.broker->text() == lost) || (alarm.device && alarm.device->text() == lost));
    });
}

void tellAlarmsOfPolicies(EngineStep& step)
{
    EngineState& engine = step.engine;
    std::vector<SharedCause> causes;
    std::optional<std::vector<Alarm>> alarms;
    for (const PolicyStanding& standing : engine.execution.executor.standings()) {
        if (standing.alarm && !alarms)
            alarms = engine.alarms.alarms();
        causes.push_back(alarmOf(engine, standing, SharedCauseKind::Fallback, standing.alarm && !isAlarmed(*alarms, *policyNamed(engine, standing.policy), standing.element)));
        causes.push_back(alarmOf(engine, standing, SharedCauseKind::FallbackStuck, standing.phase == PolicyPhase::Latched));
    }
    if (causes == engine.execution.alarms)
        return;
    engine.execution.alarms = std::move(causes);
    engine.continuity.sharedStale = true;
}

void beginRun(EngineStep& step, const Policy& policy, const QStringList& elements)
{
    Execution& execution = step.engine.execution;
    const Expected<> armed = execution.executor.arm(policy, elements, step.moment.now);
    if (!armed)
        return notice(step, Notice::Kind::Trouble, u"policy-not-armed"_s, QString(policy.name.left(200) % u": "_s % armed.error().message));
    if (execution.awaited.remove(policy.id)) {
        if (const Expected<> restored = execution.executor.restore(execution.before, policy.id); !restored)
            notice(step, Notice::Kind::Trouble, u"continuity-unreadable"_s, restored.error().message);
    }
    execution.runs[policy.id] = {elements, step.moment.ticks, Ticks(-1)};
    execution.moved = true;
}

/// What cannot be set back now stays as it is, but nobody's any more: an operator may set it.
void leave(EngineStep& step, const Policy& policy, const ExecutorOrder& order)
{
    if (const auto write = writeOf(step.engine, policy, policy.plan[static_cast<std::size_t>(order.order.parameter)], order.element))
        step.engine.commands.giveUp(write->point, write->level, step.engine.commandNews);
    notice(step, Notice::Kind::Warning, u"override-stays"_s, nameOf(step.engine, policy, order.element));
}

void endRun(EngineStep& step, const PolicyId& id)
{
    Execution& execution = step.engine.execution;
    const auto orders = execution.executor.disarm(id);
    if (const Policy* policy = policyNamed(step.engine, id)) {
        for (const ExecutorOrder& order : orders) {
            if (carryOut(step, *policy, order) == StepAnswer::Failed)
                leave(step, *policy, order);
        }
    }
    execution.moved = true;
    execution.runs.erase(id);
    std::erase_if(execution.waiting, [&](const auto& one) { return one.first.first == id; });
    std::erase_if(execution.seen, [&](const auto& one) { return one.first.first == id; });
}

} // namespace

void armedChanged(EngineStep& step)
{
    EngineState& engine = step.engine;
    Execution& execution = engine.execution;
    execution.hindrances.clear();
    for (const Policy& policy : std::as_const(engine.continuity.known.policies)) {
        const auto dossier = engine.continuity.dossiers.constFind(policy.id);
        const bool armed = dossier != engine.continuity.dossiers.cend() && isArmed(policy, &*dossier);
        const auto run = execution.runs.find(policy.id);
        const bool runs = run != execution.runs.end();
        const bool stays = runs && armed && run->second.elements == dossier->arming->elements;
        if (runs && !stays)
            endRun(step, policy.id);
        if (!armed)
            execution.awaited.remove(policy.id);
        if (!armed || stays)
            continue;
        const QString hindrance = hindranceOf(step, policy, dossier->arming->elements);
        if (hindrance.isEmpty())
            beginRun(step, policy, dossier->arming->elements);
        else
            execution.hindrances.insert(policy.id, hindrance);
    }
    askStation(step);
}

void restoreExecution(EngineStep& step)
{
    Execution& execution = step.engine.execution;
    execution.before = execution.saved;
    execution.awaited = QSet<PolicyId>(step.engine.continuity.dossiers.keyBegin(), step.engine.continuity.dossiers.keyEnd());
    armedChanged(step);
    tellAlarmsOfPolicies(step);
    standingsDue(step);
}

void takeStationAnswers(EngineStep& step, const std::vector<StationAnswer>& answers)
{
    Execution& execution = step.engine.execution;
    for (const StationAnswer& answer : answers) {
        const auto isMeant = [&](const StationQuestion& question) { return question.kind == answer.kind && question.target == answer.target; };
        if (std::ranges::any_of(execution.asked, isMeant)) // who was asked before may answer late
            execution.answers[{answer.kind, answer.target}] = {answer.good, step.moment.ticks};
    }
}

void executionDue(EngineStep& step)
{
    EngineState& engine = step.engine;
    if (engine.execution.runs.empty() && !engine.execution.moved)
        return;
    takeOutcomes(step);
    std::optional<bool> fire;
    for (auto& [id, turn] : engine.execution.runs) {
        const Policy* policy = policyNamed(engine, id);
        if (policy != nullptr)
            lookAt(step, *policy, turn, fire);
    }
    const bool isTime = step.moment.ticks - engine.execution.lastTold >= toldAtLeast; // the loss a policy answers may be an alarm by now
    if (!std::exchange(engine.execution.moved, false) && !isTime)
        return;
    engine.execution.lastTold = step.moment.ticks;
    keepExecution(step);
    tellAlarmsOfPolicies(step);
    std::vector<PolicyStanding> standings = engine.execution.executor.standings();
    if (standings == engine.execution.told)
        return;
    engine.execution.told = std::move(standings);
    standingsDue(step);
}

/// At once, without waiting for the next round; what it orders is carried out like any other order.
Expected<> tellPolicy(EngineStep& step, const TellPolicy& wish)
{
    Execution& execution = step.engine.execution;
    const Policy* policy = policyNamed(step.engine, wish.policy);
    const auto turn = execution.runs.find(wish.policy);
    if (policy == nullptr || turn == execution.runs.end())
        return Error{Error::Code::Refused, u"this policy is not armed"_s};
    if (wish.act == PolicyAct::HandsOff && (wish.time < 1min || wish.time > policy->limits.maxOverride))
        return Error{Error::Code::Invalid, u"a policy is kept from acting for a minute at least, and no longer than its limits say"_s};
    bool told = false;
    for (const PolicyStanding& standing : execution.executor.standings()) {
        const auto seen = execution.seen.find({wish.policy, standing.element});
        if (standing.policy != wish.policy || seen == execution.seen.end() || !concerns(wish.act, standing))
            continue;
        ElementFacts facts{seen->second, 0, {}};
        facts.seen.answer = StepAnswer::None;
        facts.seen.act = actOf(wish.act);
        facts.seen.overrideRounds = static_cast<quint16>(std::clamp<qint64>(wish.time / policy->trigger.interval, 1, std::numeric_limits<quint16>::max()));
        run(step, *policy, standing.element, facts);
        told = true;
    }
    return told ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Refused, u"nothing of this policy waits for that now"_s});
}

} // namespace holdfast
