// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/machine_round.h"

namespace holdfast::continuity {

/// Holding, recovering and latched alike: what holds grows old, the way in use may die, the usual way may come back.
void MachineRound::hold()
{
    if (m_seen.act == OperatorAct::Acknowledge && m_state.phase == PolicyPhase::Latched) {
        acknowledge();
        return;
    }
    expireSteps();
    if (m_state.phase == PolicyPhase::Active)
        return;
    if (m_rules.maxActive > 0 && m_state.held >= m_rules.maxActive && m_state.escalated == 0) {
        m_state.escalated = 1;
        m_orders.add(OrderKind::Escalate);
    }
    const bool mayMove = m_state.phase != PolicyPhase::Latched || m_state.latched == LatchReason::BudgetSpent;
    if (m_ticks > 0 && mayMove && isStranded() && m_rules.guards(MachineGuard::LeavesDeadPath)) {
        leaveDeadPath();
        return;
    }
    if (m_state.phase != PolicyPhase::Latched)
        recover();
}

void MachineRound::expireSteps()
{
    for (std::size_t index = 0; index < m_rules.steps.size(); ++index) {
        const StepRules& step = m_rules.steps[index];
        const bool over = step.ttl > 0 && m_state.held >= step.ttl && (m_state.inForce >> index & 1U) != 0;
        if (!over || !mayWrite())
            continue;
        m_orders.add(OrderKind::ExpireStep, int(index));
        m_state.inForce = quint16(m_state.inForce & ~(1U << index));
        const bool succeeded = index + 1 < m_rules.steps.size() && m_rules.steps[index + 1].afterExpiry;
        if (!succeeded || m_state.phase == PolicyPhase::Latched)
            continue;
        m_state.phase = PolicyPhase::Active;
        m_state.doing = PolicyDoing::Starting;
        m_state.step = quint8(index + 1);
        m_state.stage = 1;
        m_state.good = 0;
        runPlan();
        return;
    }
}

/// A dead way is left at once, hold-down or not, but never for one that is not good. Out of switches somebody is called.
void MachineRound::leaveDeadPath()
{
    const int move = goodMove();
    const bool home = m_state.path > 0 && !isBad() && mayWrite() && m_rules.emergencyReturn && m_rules.guards(MachineGuard::EmergencyReturn);
    if (!home && move < 0) {
        if (m_state.phase != PolicyPhase::Latched)
            recover();
        return;
    }
    const bool left = m_state.switches < m_rules.budget || m_state.reserveUsed < m_rules.reserve || !m_rules.guards(MachineGuard::Budget);
    if (!left) {
        latch(LatchReason::BudgetSpent);
        return;
    }
    if (!home) {
        m_state.phase = PolicyPhase::Active;
        m_state.latched = LatchReason::None;
        m_state.doing = PolicyDoing::Starting;
        m_state.step = quint8(move);
        m_state.good = 0;
        runPlan();
        return;
    }
    (void)takeSwitch(true);
    m_orders.add(OrderKind::SwitchPath, 0);
    beginResync();
}

void MachineRound::recover()
{
    if (m_ticks > 0)
        m_state.phase = m_state.good > 0 ? PolicyPhase::Recovering : PolicyPhase::Holding;
    if (m_state.phase != PolicyPhase::Recovering || isBad())
        return;
    const bool enough = m_state.good >= m_rules.up || !m_rules.guards(MachineGuard::UpCount);
    const bool stable = m_state.good >= m_rules.stable || !m_rules.guards(MachineGuard::HoldDown);
    const bool asked = m_seen.act == OperatorAct::GoBack;
    const bool allowed = asked || m_rules.failback == FailbackRule::Auto || (m_rules.failback == FailbackRule::Window && m_seen.failbackWindow);
    if (enough && stable && allowed)
        failBack();
}

void MachineRound::failBack()
{
    if (m_state.path > 0) {
        if (!mayWrite()) {
            latch(LatchReason::NewerEpoch);
            return;
        }
        if (!takeSwitch(false)) {
            latch(LatchReason::BudgetSpent);
            return;
        }
        m_orders.add(OrderKind::SwitchPath, 0);
    }
    beginResync();
}

/// A person has looked: the count of switches starts again, and where somebody else writes now, what we wrote is theirs.
void MachineRound::acknowledge()
{
    if (m_state.fenced != 0) {
        m_state.inForce = 0;
        m_state.queued = 0;
        m_state.path = 0;
        m_state.dead = 0;
    }
    m_state.latched = LatchReason::None;
    m_state.escalated = 0;
    m_state.switches = 0;
    m_state.reserveUsed = 0;
    m_state.quiet = 0;
    m_state.good = 0;
    m_state.phase = PolicyPhase::Holding;
}

void MachineRound::beginResync()
{
    m_state.path = 0;
    m_state.dead = 0;
    m_state.phase = PolicyPhase::Resync;
    m_state.latched = LatchReason::None;
    m_state.doing = PolicyDoing::Starting;
    m_state.stage = 0;
    m_state.step = 0;
    m_state.timer = 0;
    m_state.good = 0;
    m_state.bad = 0;
    runResync();
}

/// Time, births, alarms, history, then everything written is let go, and commands come last. Lost again in the middle, it acts again.
void MachineRound::runResync()
{
    if (m_state.bad >= m_rules.down) {
        activate();
        return;
    }
    if (m_state.doing == PolicyDoing::Waiting && (isAnswered() || isUnanswered(m_rules.resyncTimeout))) {
        ++m_state.stage;
        m_state.timer = 0;
        m_state.doing = PolicyDoing::Starting;
    }
    if (m_state.doing == PolicyDoing::Starting) {
        const bool more = m_state.stage < m_rules.resync.size() && m_rules.resync[m_state.stage] != ResyncStage::Commands;
        if (more)
            m_orders.add(OrderKind::Resync, int(m_rules.resync[m_state.stage]));
        m_state.doing = more ? PolicyDoing::Waiting : PolicyDoing::Undoing;
        m_state.timer = 0;
    }
    if (m_state.doing != PolicyDoing::Undoing)
        return;
    undo();
    if (m_state.phase == PolicyPhase::Resync && m_state.doing == PolicyDoing::Idle) {
        runCommands();
        becomeHealthy();
    }
}

void MachineRound::runCommands()
{
    for (std::size_t index = 0; index < m_rules.steps.size(); ++index) {
        if ((m_state.queued >> index & 1U) == 0)
            continue;
        const int ttl = m_rules.steps[index].ttl;
        const bool old = ttl > 0 && m_state.held >= ttl && m_rules.guards(MachineGuard::QueueAge);
        const bool meant = m_rules.queued != QueuedCommands::Revalidate || m_seen.versionCurrent;
        const bool asks = m_rules.queued == QueuedCommands::AskOperator;
        m_orders.add(old || !meant ? OrderKind::DropQueued : asks ? OrderKind::AskQueued : OrderKind::SendQueued, int(index));
    }
    m_state.queued = 0;
}

/// The last that was written is let go first. `step` is the one under way, `timer` runs from 1 while it is waited for.
void MachineRound::undo()
{
    if (m_state.timer > 0) {
        const StepRules& step = m_rules.steps[m_state.step];
        const bool over = !isAnswered() && isUnanswered(step.timeout + 1);
        if (!isAnswered() && !over)
            return;
        m_state.timer = 0;
        if (over) {
            latch(LatchReason::UndoFailed);
            return;
        }
        m_state.inForce = quint16(m_state.inForce & ~(1U << m_state.step));
    }
    for (int index = nextUndo(); index >= 0; index = nextUndo()) {
        if (!mayWrite()) {
            latch(LatchReason::NewerEpoch);
            return;
        }
        m_orders.add(OrderKind::UndoStep, index);
        m_state.step = quint8(index);
        if (m_rules.steps[std::size_t(index)].confirms) {
            m_state.timer = 1;
            return;
        }
        m_state.inForce = quint16(m_state.inForce & ~(1U << unsigned(index)));
    }
    m_state.step = 0;
    m_state.doing = PolicyDoing::Idle;
}

int MachineRound::nextUndo() const
{
    if (!m_rules.guards(MachineGuard::Relinquish))
        return -1;
    for (int index = int(m_rules.steps.size()) - 1; index >= 0; --index)
        if ((m_state.inForce >> index & 1) != 0 && m_rules.steps[std::size_t(index)].undo != UndoBy::None)
            return index;
    return -1;
}

} // namespace holdfast::continuity
