// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/invariants.h"

#include <algorithm>

namespace holdfast::continuity {
namespace {

/// Slots of the priority array that belong to life safety.
constexpr int lifeSafetySlot = 2;

quint16 counted(int value, int most)
{
    return quint16(std::clamp(value, 0, most));
}

bool isFrozen(const PolicyState& state)
{
    return state.freeze != PolicyFreeze::None;
}

} // namespace

RequiredRounds requiredRounds(const ProofRequirements& requirements, const RoundScale& scale)
{
    RequiredRounds required;
    required.mostSwitches = requirements.mostSwitches;
    required.leastSwitches = requirements.leastSwitches;
    required.within = scale.rounds(requirements.within);
    required.leastGood = requirements.leastGoodRounds;
    required.stable = scale.rounds(requirements.leastStable);
    required.stranded = std::min(scale.rounds(requirements.longestStranded), 250);
    required.oldestCommand = scale.rounds(requirements.oldestCommand);
    required.latestAlarm = scale.rounds(requirements.latestAlarm);
    required.longestStep = scale.rounds(requirements.longestStep);
    return required;
}

struct InvariantWatch::Round
{
    WatchState& watch;
    const Surroundings& around;
    const PolicyState& before;
    const PolicyState& after;
    const PolicyRules& rules;
    WatchTally& tally;
    bool switched = false;
    bool ordered = false;

    [[nodiscard]] bool isBad() const { return around.seen.bad >= rules.kOfN; }
    [[nodiscard]] bool isGoodWay(int alternative) const { return (around.seen.alternatives >> alternative & 1) != 0; }
    /// The way in use carries nothing.
    [[nodiscard]] bool isDead(const PolicyState& state) const { return state.path == 0 ? isBad() : !isGoodWay(state.path - 1); }

    Invariant check(Invariant invariant, bool holds)
    {
        ++tally.checked[std::size_t(invariant)];
        return holds ? Invariant::None : invariant;
    }
    Invariant check(Invariant invariant, bool holds, int figure)
    {
        tally.worst[std::size_t(invariant)] = std::max(tally.worst[std::size_t(invariant)], figure);
        return check(invariant, holds);
    }
};

Invariant InvariantWatch::watch(WatchState& watch, const Surroundings& around, const PolicyState& before, const PolicyState& after, const PolicyOrders& orders, WatchTally& tally) const
{
    Round round{watch, around, before, after, m_rules, tally};
    passTime(round);
    if (const Invariant broken = watchAnswer(round); broken != Invariant::None)
        return broken;
    for (const PolicyOrder& order : orders) {
        round.ordered = round.ordered || order.kind == OrderKind::StartStep || order.kind == OrderKind::UndoStep || order.kind == OrderKind::Resync;
        if (const Invariant broken = watchOrder(round, order); broken != Invariant::None)
            return broken;
    }
    return watchStanding(round);
}

void InvariantWatch::passTime(Round& round) const
{
    WatchState& watch = round.watch;
    const int ticks = round.around.ticks;
    const bool holds = round.before.phase == PolicyPhase::Holding || round.before.phase == PolicyPhase::Recovering;
    const bool seesGood = !round.isBad() && !round.around.blind && !isFrozen(round.after);
    watch.goodFor = holds && seesGood ? counted(ticks > 1 || round.around.restarted ? 1 : watch.goodFor + ticks, std::max(m_required.leastGood, m_required.stable)) : quint16(0);
    if (watch.switches > 0) {
        watch.quiet = counted(watch.quiet + ticks, m_required.within);
        if (watch.quiet >= m_required.within) {
            watch.switches = 0;
            watch.quiet = 0;
        }
    }
    if (round.before.queued != 0)
        watch.queuedFor = counted(watch.queuedFor + ticks, m_required.oldestCommand);
}

/// What the surroundings answer to the order under way.
Invariant InvariantWatch::watchAnswer(Round& round) const
{
    const bool isPromoting = round.before.phase == PolicyPhase::Active && round.before.doing == PolicyDoing::Waiting && m_rules.steps[round.before.step].effect == ActionEffect::Promote;
    if (round.around.seen.newerEpoch && m_rules.isFenced()) {
        round.watch.otherWriter = 1;
        round.watch.slots = 0; // what we wrote is theirs from now on
    }
    if (!round.around.seen.newerEpoch && isPromoting && round.around.seen.answer == StepAnswer::Confirmed && !isFrozen(round.after))
        round.watch.otherWriter = 0;
    if (round.watch.undoing == 0 || isFrozen(round.after))
        return Invariant::None;
    const quint16 bit = quint16(1U << (round.watch.undoing - 1));
    if (round.around.seen.answer == StepAnswer::Confirmed)
        round.watch.slots = quint16(round.watch.slots & ~bit);
    if (round.around.seen.answer != StepAnswer::None)
        round.watch.undoing = 0;
    return Invariant::None;
}

Invariant InvariantWatch::watchOrder(Round& round, const PolicyOrder& order) const
{
    const bool tellsOnly = order.kind == OrderKind::NotifyLocal;
    if (const Invariant broken = round.check(Invariant::BlindIsStill, !round.around.blind || tellsOnly); broken != Invariant::None)
        return broken;
    const bool writes = order.kind == OrderKind::UndoStep || order.kind == OrderKind::ExpireStep || order.kind == OrderKind::SwitchPath || order.kind == OrderKind::SendQueued;
    if (writes && m_rules.isFenced())
        if (const Invariant broken = round.check(Invariant::OneWriter, round.watch.otherWriter == 0); broken != Invariant::None)
            return broken;
    switch (order.kind) {
    case OrderKind::StartStep: return watchStart(round, order.parameter);
    case OrderKind::SwitchPath: return watchSwitch(round, order.parameter);
    case OrderKind::Promote: return watchMove(round, order.parameter);
    case OrderKind::SendQueued: return watchQueued(round);
    case OrderKind::ExpireStep: round.watch.slots = quint16(round.watch.slots & ~(1U << unsigned(order.parameter))); break;
    case OrderKind::UndoStep:
        if (round.after.doing == PolicyDoing::Undoing && round.after.step == order.parameter)
            round.watch.undoing = quint8(order.parameter + 1);
        else
            round.watch.slots = quint16(round.watch.slots & ~(1U << unsigned(order.parameter)));
        break;
    case OrderKind::RaiseAlarm: round.watch.alarms = quint8(std::min(round.watch.alarms + 1, 2)); break;
    case OrderKind::ClearAlarm: round.watch.alarms = 0; break;
    default: break;
    }
    return Invariant::None;
}

Invariant InvariantWatch::watchStart(Round& round, int index) const
{
    const StepRules& step = m_rules.steps[std::size_t(index)];
    const bool isOpening = step.unlocks && (m_rules.lost == PolicyLoss::Uplink || m_rules.lost == PolicyLoss::Broker || m_rules.lost == PolicyLoss::Cloud);
    const bool isLocking = step.locks && round.around.seen.fire;
    const bool isOverruling = step.holdsSlot() && step.slot <= lifeSafetySlot;
    if (step.holdsSlot())
        if (const Invariant broken = round.check(Invariant::LifeSafetyFirst, !isOpening && !isLocking && !isOverruling); broken != Invariant::None)
            return broken;
    if (m_rules.isFenced() && step.effect != ActionEffect::Tell && step.effect != ActionEffect::Promote)
        if (const Invariant broken = round.check(Invariant::OneWriter, round.watch.otherWriter == 0); broken != Invariant::None)
            return broken;
    if (step.effect == ActionEffect::Promote)
        if (const Invariant broken = round.check(Invariant::OneWriter, step.fenced); broken != Invariant::None)
            return broken;
    if (step.holdsSlot())
        round.watch.slots = quint16(round.watch.slots | 1U << unsigned(index));
    return Invariant::None;
}

Invariant InvariantWatch::watchMove(Round& round, int alternative) const
{
    if (const Invariant broken = round.check(Invariant::GoodTarget, round.isGoodWay(alternative)); broken != Invariant::None)
        return broken;
    round.watch.quiet = 0;
    round.watch.stranded[std::size_t(alternative) + 1] = 0; // it is tried
    round.watch.switches = quint8(std::min(round.watch.switches + 1, 250));
    return round.check(Invariant::SwitchBudget, round.watch.switches <= m_required.mostSwitches, round.watch.switches);
}

Invariant InvariantWatch::watchSwitch(Round& round, int path) const
{
    if (path > 0)
        return watchMove(round, path - 1);
    round.switched = true;
    if (const Invariant broken = round.check(Invariant::GoodTarget, !round.isBad()); broken != Invariant::None)
        return broken;
    round.watch.quiet = 0;
    round.watch.switches = quint8(std::min(round.watch.switches + 1, 250));
    if (const Invariant broken = round.check(Invariant::SwitchBudget, round.watch.switches <= m_required.mostSwitches, round.watch.switches); broken != Invariant::None)
        return broken;
    return round.isDead(round.before) ? Invariant::None : watchFailback(round);
}

/// Going home from a living way, or letting go of what holds, needs rest first. A person may be quicker.
Invariant InvariantWatch::watchFailback(Round& round) const
{
    const bool rested = round.watch.goodFor >= m_required.leastGood && round.watch.goodFor >= m_required.stable;
    return round.check(Invariant::StableFailback, rested || round.around.seen.act == OperatorAct::GoBack);
}

Invariant InvariantWatch::watchQueued(Round& round) const
{
    return round.check(Invariant::NoLateCommand, round.watch.queuedFor < m_required.oldestCommand, round.watch.queuedFor);
}

Invariant InvariantWatch::watchStanding(Round& round) const
{
    const PolicyState& after = round.after;
    const bool isBack = after.phase == PolicyPhase::Resync || after.phase == PolicyPhase::Healthy;
    const bool wasHolding = round.before.phase == PolicyPhase::Recovering || round.before.phase == PolicyPhase::Holding;
    if (isBack && wasHolding && !round.switched)
        if (const Invariant broken = watchFailback(round); broken != Invariant::None)
            return broken;
    if (round.around.seen.act == OperatorAct::Acknowledge && round.before.phase == PolicyPhase::Latched && !isFrozen(after)) {
        round.watch.switches = 0; // a person has looked, and answers for what comes
        round.watch.quiet = 0;
    }
    if (after.phase == PolicyPhase::Healthy && round.before.phase != PolicyPhase::Healthy)
        if (const Invariant broken = round.check(Invariant::NothingLeft, round.watch.slots == 0); broken != Invariant::None)
            return broken;
    if (round.around.seen.fire && !round.around.blind)
        for (std::size_t index = 0; index < m_rules.steps.size(); ++index)
            if (m_rules.steps[index].locks)
                if (const Invariant broken = round.check(Invariant::LifeSafetyFirst, (round.watch.slots >> index & 1) == 0); broken != Invariant::None)
                    return broken;
    if (after.queued == 0)
        round.watch.queuedFor = 0;
    if (after.doing != PolicyDoing::Undoing)
        round.watch.undoing = 0;
    const bool isSame = !round.ordered && after.doing != PolicyDoing::Idle && after.doing == round.before.doing && after.step == round.before.step && after.stage == round.before.stage && after.timer != 0;
    round.watch.waiting = isSame ? counted(round.watch.waiting + (isFrozen(after) ? 0 : round.around.ticks), m_required.longestStep + 1) : quint16(0);
    if (isSame && !isFrozen(after))
        if (const Invariant broken = round.check(Invariant::Total, round.watch.waiting <= m_required.longestStep || round.around.ticks > 1, std::min<int>(round.watch.waiting, m_required.longestStep)); broken != Invariant::None)
            return broken;
    if (const Invariant broken = watchStranded(round); broken != Invariant::None)
        return broken;
    return watchAlarm(round);
}

/// Rounds in which nobody explains why the way in use is dead and a living one is not taken, or why nothing answers a loss that lasts.
Invariant InvariantWatch::watchStranded(Round& round) const
{
    const PolicyState& after = round.after;
    const bool failed = after.phase == PolicyPhase::Latched && after.latched != LatchReason::BudgetSpent && after.latched != LatchReason::NoGoodPath;
    const bool excused = round.around.blind || isFrozen(after) || failed || after.fenced != 0 || round.around.restarted || round.around.ticks != 1;
    const bool mayBegin = round.around.seen.guard && (m_rules.fire != FireRule::OnlyDuring || round.around.seen.fire);
    const bool hasBegun = after.phase != PolicyPhase::Healthy && after.phase != PolicyPhase::Suspect;
    const bool isMoving = after.phase == PolicyPhase::Active && after.doing == PolicyDoing::Waiting && m_rules.steps[after.step].moves(); // whoever was asked to move takes his time
    if (round.around.ticks == 0)
        return Invariant::None;
    if (!m_rules.hasMoves())
        return watchWay(round, 0, !excused && mayBegin && round.isBad() && !hasBegun);
    const bool dead = !excused && round.isDead(after) && (mayBegin || hasBegun) && round.watch.switches < m_required.leastSwitches;
    for (std::size_t way = 0; way <= m_rules.alternativeProbed.size(); ++way) {
        const bool isGood = way == 0 ? !round.isBad() : round.isGoodWay(int(way) - 1) && m_rules.movesTo(int(way) - 1);
        if (isMoving && isGood)
            continue;
        if (const Invariant broken = watchWay(round, way, dead && isGood && way != after.path); broken != Invariant::None)
            return broken;
    }
    return Invariant::None;
}

Invariant InvariantWatch::watchWay(Round& round, std::size_t way, bool isMissed) const
{
    quint8& rounds = round.watch.stranded[way];
    rounds = isMissed ? quint8(std::min(rounds + 1, m_required.stranded + 1)) : quint8(0);
    return isMissed ? round.check(Invariant::NotStranded, rounds <= m_required.stranded, rounds) : Invariant::None;
}

Invariant InvariantWatch::watchAlarm(Round& round) const
{
    const PolicyState& after = round.after;
    const bool excused = round.around.blind || isFrozen(after) || !round.isBad() || !round.around.seen.guard || round.around.restarted || round.around.ticks != 1 ||
        (m_rules.fire == FireRule::OnlyDuring && !round.around.seen.fire);
    if (round.around.ticks > 0)
        round.watch.lostFor = excused || round.watch.alarms > 0 ? quint16(0) : counted(round.watch.lostFor + 1, m_required.latestAlarm + 1);
    const bool acts = after.phase != PolicyPhase::Healthy && after.phase != PolicyPhase::Suspect;
    const bool one = acts ? round.watch.alarms == 1 : after.phase != PolicyPhase::Healthy || round.watch.alarms == 0;
    return round.check(Invariant::OneRootAlarm, one && round.watch.alarms <= 1 && round.watch.lostFor <= m_required.latestAlarm, round.watch.lostFor);
}

} // namespace holdfast::continuity
