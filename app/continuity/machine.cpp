// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/machine.h"

#include "app/continuity/machine_round.h"

#include <algorithm>

namespace holdfast::continuity {
namespace {

quint16 after(quint16 rounds, int ticks, int most)
{
    return quint16(std::min(rounds + ticks, most));
}

bool hasActed(PolicyPhase phase)
{
    return phase != PolicyPhase::Healthy && phase != PolicyPhase::Suspect;
}

} // namespace

size_t qHash(const PolicyState& state, size_t seed)
{
    return qHashBits(&state, sizeof state, seed);
}

void advance(const PolicyRules& rules, PolicyState& state, const Observation& seen, int ticks, PolicyOrders& orders)
{
    MachineRound(rules, state, seen, ticks, orders).run();
}

PolicyState resumed(const PolicyRules& rules, PolicyState state)
{
    state.bad = 0;
    state.good = 0;
    state.dead = 0;
    if (state.doing == PolicyDoing::Undoing)
        state.timer = 0;
    if (state.doing != PolicyDoing::Waiting)
        return state;
    const bool repeatable = state.phase != PolicyPhase::Active || rules.steps[state.step].repeatable;
    if (repeatable)
        state.doing = PolicyDoing::Starting;
    else
        state.timer = quint16(rules.steps[state.step].timeout);
    return state;
}

/// Blindness stands before everything: what we cannot see we do not touch. Then the fire alarm and the operator, then evidence.
void MachineRound::run()
{
    passTime();
    heedOverride();
    if (m_seen.newerEpoch && m_rules.isFenced() && m_rules.guards(MachineGuard::EpochCheck))
        m_state.fenced = 2;
    if (isFrozen())
        return;
    if (m_state.doing == PolicyDoing::Waiting || (m_state.doing == PolicyDoing::Undoing && m_state.timer > 0))
        m_state.timer = after(m_state.timer, m_ticks, m_rules.longestWait); // what is frozen is not blamed for its silence
    if (m_state.fenced == 2)
        stepBack();
    if (m_ticks > 0)
        count();
    go();
}

void MachineRound::passTime()
{
    m_state.held = ageMatters() ? after(m_state.held, m_ticks, m_rules.longestHeld) : quint16(0);
    m_state.overrideLeft = quint16(std::max(0, m_state.overrideLeft - m_ticks));
    if (m_state.switches + m_state.reserveUsed == 0)
        return;
    m_state.quiet = after(m_state.quiet, m_ticks, m_rules.window);
    if (m_state.quiet < m_rules.window)
        return;
    m_state.quiet = 0;
    m_state.switches = 0;
    m_state.reserveUsed = 0;
}

/// Only where something still depends on how long it has acted.
bool MachineRound::ageMatters() const
{
    if (!hasActed(m_state.phase))
        return false;
    return (m_rules.maxActive > 0 && m_state.escalated == 0) || ((m_state.inForce | m_state.queued) & m_rules.agingSteps) != 0;
}

void MachineRound::heedOverride()
{
    if (m_seen.act == OperatorAct::Override)
        m_state.overrideLeft = quint16(std::clamp<int>(m_seen.overrideRounds, 1, m_rules.maxOverride));
    if (m_seen.act == OperatorAct::Release)
        m_state.overrideLeft = 0;
}

void MachineRound::stepBack()
{
    m_state.fenced = 1;
    m_state.doing = PolicyDoing::Idle;
    m_orders.add(OrderKind::StepBack);
    if (hasActed(m_state.phase))
        latch(LatchReason::NewerEpoch);
}

bool MachineRound::isLettingGo() const
{
    const bool fire = m_seen.fire && m_rules.fire == FireRule::NotDuring && m_rules.guards(MachineGuard::FireRule);
    return fire || m_state.overrideLeft > 0;
}

bool MachineRound::isFrozen()
{
    const PolicyFreeze before = m_state.freeze;
    m_state.freeze = PolicyFreeze::None;
    if (m_rules.control && !m_seen.control && m_rules.guards(MachineGuard::ControlProbe)) {
        m_state.freeze = PolicyFreeze::Blind;
        if (before != PolicyFreeze::Blind)
            m_orders.add(OrderKind::NotifyLocal);
    } else if (isLettingGo()) {
        m_state.freeze = PolicyFreeze::Overridden;
        letGoOfEverything();
    } else if (m_seen.parentLost) {
        m_state.freeze = PolicyFreeze::Suppressed;
    } else if (!m_seen.evidenceValid && !hasActed(m_state.phase)) {
        m_state.freeze = PolicyFreeze::Expired;
    }
    if (m_state.freeze == PolicyFreeze::None)
        return false;
    m_state.bad = 0;
    m_state.good = 0;
    m_state.dead = 0;
    return true;
}

/// Outputs fall back to whoever writes below us. The path stays: moving is no relief.
void MachineRound::letGoOfEverything()
{
    for (int index = nextUndo(); index >= 0; index = nextUndo()) {
        if (mayWrite())
            m_orders.add(OrderKind::UndoStep, index);
        m_state.inForce = quint16(m_state.inForce & ~(1U << unsigned(index)));
    }
    for (std::size_t index = 0; index < m_rules.steps.size(); ++index)
        if ((m_state.queued >> index & 1U) != 0)
            m_orders.add(OrderKind::DropQueued, int(index));
    m_state.queued = 0;
    m_state.doing = PolicyDoing::Idle;
    m_state.timer = 0;
    m_state.step = 0;
    m_state.stage = 0;
    if (!hasActed(m_state.phase) || m_state.phase == PolicyPhase::Latched)
        return;
    m_state.held = 0;
    m_state.phase = m_state.path > 0 ? PolicyPhase::Holding : PolicyPhase::Suspect;
}

void MachineRound::count()
{
    if (m_ticks > 1) {
        m_state.bad = 0;
        m_state.good = 0;
        m_state.dead = 0;
    }
    const bool waits = m_state.phase == PolicyPhase::Healthy || m_state.phase == PolicyPhase::Suspect || m_state.phase == PolicyPhase::Resync;
    const bool recovers = m_state.phase == PolicyPhase::Holding || m_state.phase == PolicyPhase::Recovering;
    m_state.bad = waits && isBad() ? after(m_state.bad, 1, m_rules.down) : 0;
    m_state.good = recovers && !isBad() ? after(m_state.good, 1, std::max(m_rules.up, m_rules.stable)) : 0;
    const bool isDead = m_state.path > 0 && (m_seen.alternatives >> (m_state.path - 1) & 1) == 0;
    m_state.dead = isDead ? quint8(std::min(m_state.dead + 1, m_rules.deadAfter)) : 0;
}

void MachineRound::go()
{
    switch (m_state.phase) {
    case PolicyPhase::Healthy:
    case PolicyPhase::Suspect: wait(); return;
    case PolicyPhase::Active: runPlan(); return;
    case PolicyPhase::Holding:
    case PolicyPhase::Recovering:
    case PolicyPhase::Latched: hold(); return;
    case PolicyPhase::Resync: runResync(); return;
    }
}

void MachineRound::wait()
{
    if (m_ticks == 0)
        return;
    if (m_state.bad == 0) {
        becomeHealthy();
        return;
    }
    m_state.phase = PolicyPhase::Suspect;
    const bool allowed = m_seen.guard && (m_rules.fire != FireRule::OnlyDuring || m_seen.fire);
    if (m_state.bad >= m_rules.down && allowed && m_rules.guards(MachineGuard::Activates))
        activate();
}

void MachineRound::activate()
{
    if ((m_state.alarm == 0 || !m_rules.guards(MachineGuard::OneAlarm)) && m_rules.guards(MachineGuard::FirstAlarm)) {
        m_state.alarm = 1;
        m_orders.add(OrderKind::RaiseAlarm);
    }
    if (m_state.phase != PolicyPhase::Resync) // lost again before all was over: what waits or holds is as old as it was
        m_state.held = 0;
    m_state.phase = PolicyPhase::Active;
    m_state.doing = PolicyDoing::Starting;
    m_state.bad = 0;
    m_state.step = 0;
    m_state.stage = 0;
    m_state.timer = 0;
    runPlan();
}

void MachineRound::becomeHealthy()
{
    if (m_state.alarm != 0)
        m_orders.add(OrderKind::ClearAlarm);
    const PolicyState before = m_state;
    m_state = PolicyState();
    m_state.freeze = before.freeze;
    m_state.overrideLeft = before.overrideLeft;
    m_state.quiet = before.quiet;
    m_state.switches = before.switches;
    m_state.reserveUsed = before.reserveUsed;
    m_state.fenced = before.fenced;
    m_state.inForce = before.inForce;
}

bool MachineRound::isUnanswered(int timeout) const
{
    return m_seen.answer == StepAnswer::Failed || (m_state.timer >= timeout && m_rules.guards(MachineGuard::StepTimeout));
}

} // namespace holdfast::continuity
