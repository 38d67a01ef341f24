// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Holdfast's own way over to another broker: the executor that runs policies runs this one, too.
#include "app/engine/ways.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using continuity::StepAnswer;

constexpr int roundsMute = 3; ///< bad in a row, as for the executor

QString elementOf(const LineRun& run)
{
    return run.line.usual.text();
}

QString namesOf(const EngineState& engine, const LineRun& run)
{
    const auto name = [&](const BrokerId& id) { return engine.brokers.value(id).name.isEmpty() ? id.text() : engine.brokers.value(id).name.left(200); };
    return run.inUse == 0 ? name(run.line.usual) : QString(name(run.line.usual) % u" → " % name(brokerOf(run.line, run.inUse)));
}

/// The answer where there is one at once; none while it is waited for.
StepAnswer carryOutOrder(EngineStep& step, LineRun& run, const PolicyOrder& order)
{
    switch (order.kind) {
    case OrderKind::SwitchPath: run.wanted = order.parameter; break;
    case OrderKind::StartStep: run.waits = run.wanted != run.inUse; return run.waits ? StepAnswer::None : StepAnswer::Confirmed;
    case OrderKind::Resync: run.waits = run.wanted != run.inUse; return run.waits ? StepAnswer::None : StepAnswer::Confirmed;
    case OrderKind::UndoStep: return StepAnswer::Confirmed;
    case OrderKind::NotifyLocal: notice(step, Notice::Kind::Warning, u"policy-blind"_s, namesOf(step.engine, run)); break;
    case OrderKind::Escalate: notice(step, Notice::Kind::Warning, u"broker-stuck"_s, namesOf(step.engine, run)); break;
    default: break;
    }
    return StepAnswer::None;
}

void runLine(EngineStep& step, LineRun& run, ElementFacts facts)
{
    constexpr int answersAtOnce = 8;
    for (int i = 0; i < answersAtOnce; ++i) {
        StepAnswer answer = StepAnswer::None;
        for (const ExecutorOrder& order : step.engine.failover.executor.step(policyIdOf(run.line), elementOf(run), facts, step.moment.now)) {
            const StepAnswer own = carryOutOrder(step, run, order.order);
            answer = own == StepAnswer::None ? answer : own;
        }
        if (answer == StepAnswer::None)
            return;
        facts.ticks = 0;
        facts.seen.answer = answer;
        facts.seen.act = continuity::OperatorAct::None;
    }
}

/// A switch that was granted is answered between two rounds.
void takeGrant(EngineStep& step, LineRun& run)
{
    if (!run.waits || run.wanted != run.inUse)
        return;
    auto facts = observedLine(step, run);
    if (!facts)
        return;
    run.waits = false;
    facts->ticks = 0;
    facts->seen.act = continuity::OperatorAct::None;
    facts->seen.answer = StepAnswer::Confirmed;
    runLine(step, run, *facts);
}

PolicyStanding policyStandingOf(const Failover& failover, const LineRun& run)
{
    for (const PolicyStanding& standing : failover.executor.standings()) {
        if (standing.policy == policyIdOf(run.line))
            return standing;
    }
    return {};
}

/// What the executor has given up waiting for is not to come about on its own later.
void heedPath(EngineStep& step, LineRun& run)
{
    const PolicyStanding standing = policyStandingOf(step.engine.failover, run);
    if (standing.phase == PolicyPhase::Active || standing.phase == PolicyPhase::Resync)
        return;
    run.waits = false;
    run.wanted = standing.path.isEmpty() ? 0 : std::max(0, indexOf(run.line, BrokerId(standing.path)));
}

void lookAtLine(EngineStep& step, LineRun& run)
{
    const Ticks now = step.moment.ticks;
    const Ticks interval = policyOf(run.line).trigger.interval;
    if (run.looked >= Ticks(0) && now - run.looked < interval)
        return;
    auto facts = observedLine(step, run);
    if (!facts)
        return;
    facts->ticks = run.looked < Ticks(0) ? 1 : static_cast<int>(std::clamp<qint64>((now - run.looked) / interval, 1, 60'000));
    run.looked = now;
    step.engine.failover.moved = true;
    run.act = continuity::OperatorAct::None;
    runLine(step, run, *facts);
    heedPath(step, run);
    const bool bad = !isGood(step, run, run.inUse) && step.engine.failover.ways.value(brokerOf(run.line, run.inUse)).link.echo == false;
    run.badRounds = bad ? std::min(run.badRounds + 1, roundsMute) : 0;
    muteLine(step, run, run.badRounds >= roundsMute);
}

SharedCause causeOf(const QString& id, SharedCauseKind kind, const QString& name, bool lost)
{
    SharedCause cause;
    cause.id = DependencyNodeId(id);
    cause.kind = kind;
    cause.name = name;
    cause.lost = lost;
    return cause;
}

void addAlarms(const EngineState& engine, const LineRun& run, const LineStanding& standing, std::vector<SharedCause>& causes)
{
    const QString id = run.line.usual.text();
    causes.push_back(causeOf(u"acts:line/"_s + id, SharedCauseKind::Fallback, namesOf(engine, run), run.inUse != 0));
    causes.push_back(causeOf(u"stuck:line/"_s + id, SharedCauseKind::FallbackStuck, namesOf(engine, run), standing.phase == PolicyPhase::Latched));
    for (std::size_t index = 1; index < standing.paths.size(); ++index) {
        const PathStanding& path = standing.paths[index];
        const bool isKnown = path.status != LinkStatus::Idle && path.status != LinkStatus::Connecting;
        const bool lost = int(index) != run.inUse && (path.status == LinkStatus::Lost || path.echo == false);
        const BrokerConfig broker = engine.brokers.value(path.broker);
        SharedCause cause = causeOf(u"standin:"_s + path.broker.text(), SharedCauseKind::StandInLost, broker.name.isEmpty() ? path.broker.text() : broker.name.left(200), lost);
        if (!isKnown)
            cause.lost.reset();
        causes.push_back(std::move(cause));
    }
}

void tellOrders(EngineStep& step)
{
    Failover& failover = step.engine.failover;
    std::vector<BrokerOrder> orders;
    for (const auto& [id, run] : failover.runs) {
        const std::vector<BrokerOrder> own = ordersFor(step, run);
        orders.insert(orders.end(), own.begin(), own.end());
    }
    if (orders == failover.ordered)
        return;
    std::vector<BrokerOrder> told = orders;
    for (const BrokerOrder& former : failover.ordered) { // a broker that is in no line any more is one of its own
        if (std::ranges::find(orders, former.broker, &BrokerOrder::broker) == orders.end())
            told.push_back({former.broker, BrokerUse::Active});
    }
    failover.ordered = std::move(orders);
    step.outcome.uses = std::move(told);
}

bool isKept(const std::vector<LineStanding>& before, const std::vector<LineStanding>& now)
{
    return std::ranges::equal(before, now, [](const LineStanding& a, const LineStanding& b) { return a.line == b.line && a.inUse == b.inUse && a.phase == b.phase && a.latched == b.latched; });
}

void tellLines(EngineStep& step)
{
    EngineState& engine = step.engine;
    Failover& failover = engine.failover;
    std::vector<LineStanding> standings;
    std::vector<SharedCause> alarms;
    for (const auto& [id, run] : failover.runs) {
        standings.push_back(standingOf(step, run, policyStandingOf(failover, run)));
        addAlarms(engine, run, standings.back(), alarms);
    }
    if (alarms != failover.alarms) {
        failover.alarms = std::move(alarms);
        engine.continuity.sharedStale = true;
    }
    if (standings == failover.told)
        return;
    if (!isKept(failover.told, standings))
        keepDocument(step, lineDocument(failover.executor.save()));
    failover.told = standings;
    step.outcome.delta.lines = std::move(standings);
}

void beginLine(EngineStep& step, const BrokerLine& line)
{
    Failover& failover = step.engine.failover;
    LineRun& run = failover.runs[line.usual];
    run.line = line;
    run.begun = step.moment.ticks;
    const Policy policy = policyOf(line);
    if (const Expected<> armed = failover.executor.arm(policy, {elementOf(run)}, step.moment.now); !armed)
        return notice(step, Notice::Kind::Trouble, u"policy-not-armed"_s, QString(namesOf(step.engine, run) % u": "_s % armed.error().message));
    if (const Expected<> restored = failover.executor.restore(failover.before, policy.id); !restored)
        notice(step, Notice::Kind::Trouble, u"continuity-unreadable"_s, restored.error().message);
    const QString path = policyStandingOf(failover, run).path;
    run.inUse = run.wanted = path.isEmpty() ? 0 : std::max(0, indexOf(line, BrokerId(path)));
}

} // namespace

void linesChanged(EngineStep& step)
{
    EngineState& engine = step.engine;
    Failover& failover = engine.failover;
    const std::vector<BrokerLine> lines = brokerLines(engine.brokers);
    failover.lineOf.clear();
    for (auto run = failover.runs.begin(); run != failover.runs.end();) {
        const bool stays = std::ranges::find(lines, run->second.line) != lines.end();
        if (!stays)
            static_cast<void>(failover.executor.disarm(policyIdOf(run->second.line)));
        run = stays ? std::next(run) : failover.runs.erase(run);
    }
    for (const BrokerLine& line : lines) {
        for (int index = 0; index < lengthOf(line); ++index)
            failover.lineOf.insert(brokerOf(line, index), line.usual);
        if (!failover.runs.contains(line.usual))
            beginLine(step, line);
        for (const BrokerId& standIn : line.standIns) {
            engine.fleet.brokerRemoved(standIn, step.moment, engine.changes);
            engine.alarms.brokerRemoved(standIn, step.moment.now, step.moment.ticks, engine.news);
        }
    }
    failover.before.clear();
    tellOrders(step);
    tellLines(step);
}

void failoverDue(EngineStep& step)
{
    Failover& failover = step.engine.failover;
    if (failover.runs.empty())
        return;
    for (auto& [id, run] : failover.runs) {
        takeGrant(step, run);
        lookAtLine(step, run);
    }
    if (!std::exchange(failover.moved, false))
        return;
    tellOrders(step);
    tellLines(step);
}

Expected<> releaseFailover(EngineStep& step, const ReleaseFailover& wish)
{
    const auto run = step.engine.failover.runs.find(wish.line);
    if (run == step.engine.failover.runs.end())
        return Error{Error::Code::NotFound, u"nothing stands in for this broker"_s};
    run->second.act = continuity::OperatorAct::Acknowledge;
    return Done{};
}

} // namespace holdfast
