// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/machine_round.h"

namespace holdfast::continuity {

/// One step after the other, each until it is confirmed or its time is over. What needs no confirmation costs no round.
void MachineRound::runPlan()
{
    if (m_state.doing == PolicyDoing::Undoing) {
        undo();
        if (m_state.doing == PolicyDoing::Idle && m_state.phase == PolicyPhase::Active)
            latch(LatchReason::StepFailed);
        return;
    }
    if (m_state.doing == PolicyDoing::Waiting) {
        if (isAnswered())
            endStep();
        else if (isUnanswered(m_rules.steps[m_state.step].timeout))
            failStep(LatchReason::StepFailed);
    }
    while (m_state.phase == PolicyPhase::Active && m_state.doing == PolicyDoing::Starting)
        beginStep();
}

bool MachineRound::isGood(int alternative) const
{
    const bool probed = m_rules.alternativeProbed[std::size_t(alternative)] && m_rules.guards(MachineGuard::TargetProbe);
    return !probed || (m_seen.alternatives >> alternative & 1) != 0;
}

/// A door that would be locked while the alarm calls for people to leave stays as it is; whoever has moved to a living way moves no further.
bool MachineRound::skips(const StepRules& step) const
{
    if (step.locks && m_seen.fire && m_rules.guards(MachineGuard::FireRule))
        return true;
    return step.moves() && m_state.path > 0 && m_state.dead == 0;
}

void MachineRound::beginStep()
{
    if (m_state.step >= m_rules.steps.size()) {
        endPlan();
        return;
    }
    const StepRules& step = m_rules.steps[m_state.step];
    m_state.timer = 0;
    const bool inTurn = !step.afterExpiry || m_state.stage == 1; // the stage marks a successor that is due
    if (!inTurn || skips(step)) {
        ++m_state.step;
        return;
    }
    const bool changes = step.effect != ActionEffect::Tell && step.effect != ActionEffect::Promote;
    if (changes && !mayWrite()) {
        failStep(LatchReason::NewerEpoch);
        return;
    }
    if (step.moves() && !moveTo(step))
        return;
    m_orders.add(OrderKind::StartStep, m_state.step);
    if (step.holdsSlot())
        m_state.inForce = quint16(m_state.inForce | 1U << m_state.step);
    if (step.effect == ActionEffect::Queue)
        m_state.queued = quint16(m_state.queued | 1U << m_state.step);
    m_state.doing = PolicyDoing::Waiting;
    if (!step.confirms)
        endStep();
}

/// False when it cannot: then the step has failed already.
bool MachineRound::moveTo(const StepRules& step)
{
    if (step.alternative < 0 || !isGood(step.alternative)) {
        failStep(LatchReason::NoGoodPath);
        return false;
    }
    if (!takeSwitch(true)) {
        failStep(LatchReason::BudgetSpent);
        return false;
    }
    m_orders.add(step.effect == ActionEffect::Promote ? OrderKind::Promote : OrderKind::SwitchPath, step.effect == ActionEffect::Promote ? step.alternative : step.alternative + 1);
    return true;
}

/// The count starts again only after a whole window without any switch: so no window of that length ever holds more, wherever it begins.
bool MachineRound::takeSwitch(bool leavingDead)
{
    if (m_state.switches < m_rules.budget || !m_rules.guards(MachineGuard::Budget))
        m_state.switches = quint8(std::min(m_state.switches + 1, 250));
    else if (leavingDead && m_state.reserveUsed < m_rules.reserve)
        ++m_state.reserveUsed;
    else
        return false;
    m_state.quiet = 0;
    return true;
}

void MachineRound::endStep()
{
    const StepRules& step = m_rules.steps[m_state.step];
    if (step.moves()) {
        m_state.path = quint8(step.alternative + 1);
        m_state.dead = 0;
    }
    if (step.effect == ActionEffect::Promote)
        m_state.fenced = 0;
    m_state.timer = 0;
    m_state.doing = PolicyDoing::Starting;
    if (step.afterExpiry)
        m_state.step = quint8(m_rules.steps.size());
    else
        ++m_state.step;
}

void MachineRound::failStep(LatchReason reason)
{
    const StepRules& step = m_rules.steps[m_state.step];
    m_state.timer = 0;
    m_state.doing = PolicyDoing::Starting;
    const bool isSure = reason == LatchReason::StepFailed || reason == LatchReason::NewerEpoch;
    if (step.onFail == OnFail::Next || !isSure) {
        m_state.step = step.afterExpiry ? quint8(m_rules.steps.size()) : quint8(m_state.step + 1);
        return;
    }
    if (step.onFail == OnFail::Escalate || nextUndo() < 0 || !mayWrite()) {
        latch(reason);
        return;
    }
    m_state.doing = PolicyDoing::Undoing;
    undo();
    if (m_state.doing == PolicyDoing::Idle && m_state.phase == PolicyPhase::Active)
        latch(reason);
}

/// Without a way to go there is nothing to hold; while switches are left it is tried again each round.
void MachineRound::endPlan()
{
    m_state.doing = PolicyDoing::Idle;
    m_state.phase = PolicyPhase::Holding;
    m_state.step = 0;
    m_state.stage = 0;
    m_state.good = 0;
    const bool spent = m_state.switches >= m_rules.budget && m_state.reserveUsed >= m_rules.reserve && m_rules.guards(MachineGuard::Budget);
    if (m_state.path == 0 && m_rules.hasMoves() && spent)
        latch(LatchReason::BudgetSpent);
}

int MachineRound::goodMove() const
{
    for (std::size_t index = 0; index < m_rules.steps.size(); ++index) {
        const StepRules& step = m_rules.steps[index];
        if (step.moves() && step.alternative >= 0 && step.alternative + 1 != m_state.path && isGood(step.alternative))
            return int(index);
    }
    return -1;
}

void MachineRound::latch(LatchReason reason)
{
    m_state.phase = PolicyPhase::Latched;
    m_state.latched = reason;
    m_state.doing = PolicyDoing::Idle;
    m_state.step = 0;
    m_state.stage = 0;
    m_state.timer = 0;
    m_state.bad = 0;
    if (m_state.escalated == 0)
        m_orders.add(OrderKind::Escalate);
    m_state.escalated = 1;
}

} // namespace holdfast::continuity
