// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/machine.h"

namespace holdfast::continuity {

/// One round of one policy for one element. Lives as long as the call.
class MachineRound
{
public:
    MachineRound(const PolicyRules& rules, PolicyState& state, const Observation& seen, int ticks, PolicyOrders& orders)
        : m_rules(rules), m_state(state), m_seen(seen), m_ticks(ticks), m_orders(orders)
    {
    }

    void run();

private:
    // machine.cpp: time, evidence and what keeps it from acting
    void passTime();
    [[nodiscard]] bool ageMatters() const;
    void stepBack();
    void heedOverride();
    [[nodiscard]] bool isFrozen();
    [[nodiscard]] bool isLettingGo() const;
    void letGoOfEverything();
    void count();
    void go();
    void wait();
    void activate();
    void becomeHealthy();

    // machine_plan.cpp: the steps
    void runPlan();
    void beginStep();
    void endStep();
    void failStep(LatchReason reason);
    void endPlan();
    [[nodiscard]] bool moveTo(const StepRules& step);
    [[nodiscard]] bool skips(const StepRules& step) const;
    [[nodiscard]] bool takeSwitch(bool leavingDead);
    [[nodiscard]] bool isGood(int alternative) const;
    [[nodiscard]] int goodMove() const;
    void latch(LatchReason reason);

    // machine_recovery.cpp: what holds, the way back, letting go
    void hold();
    void expireSteps();
    void leaveDeadPath();
    void recover();
    void failBack();
    void acknowledge();
    void beginResync();
    void runResync();
    void runCommands();
    void undo();
    [[nodiscard]] int nextUndo() const;

    [[nodiscard]] bool isBad() const { return m_seen.bad >= m_rules.kOfN; }
    [[nodiscard]] bool isStranded() const { return m_state.path == 0 ? isBad() && m_rules.hasMoves() : m_state.dead >= m_rules.deadAfter; }
    [[nodiscard]] bool isAnswered() const { return m_seen.answer == StepAnswer::Confirmed; }
    [[nodiscard]] bool isUnanswered(int timeout) const;
    [[nodiscard]] bool mayWrite() const { return m_state.fenced == 0 || !m_rules.guards(MachineGuard::EpochCheck); }

    const PolicyRules& m_rules;
    PolicyState& m_state;
    const Observation& m_seen;
    int m_ticks;
    PolicyOrders& m_orders;
};

} // namespace holdfast::continuity
