// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"

namespace holdfast {

/// How far a policy has come on its way to being armed.
enum class PolicyStage : quint8 { Draft, Linted, Proved, Drilled, Armed };

/// Where an armed policy stands for one element of its scope.
enum class PolicyPhase : quint8 { Healthy, Suspect, Active, Holding, Recovering, Resync, Latched };

/// What keeps it from acting, whatever its phase.
enum class PolicyFreeze : quint8 {
    None,
    Blind,      ///< the control probe says that we are the ones cut off
    Suppressed, ///< the outage of something above explains it
    Overridden, ///< by an operator for a time, or by the fire alarm
    Expired,    ///< the drill is too old, or the scope has changed
    Unwatched   ///< nobody asks its probes or takes its steps on this station: it does not act
};

/// Why it waits for a person.
enum class LatchReason : quint8 { None, BudgetSpent, StepFailed, UndoFailed, NewerEpoch, NoGoodPath };

/// What an operator tells an armed policy.
enum class PolicyAct : quint8 {
    GoOn,     ///< somebody has looked: where it waits for a person it goes on
    HandsOff, ///< it lets everything go and does nothing, for a time and never without an end
    Resume,   ///< before that time is over
    GoBack    ///< the usual way may be used again, where the policy waits to be asked
};

/// One policy for one element, as shown.
struct PolicyStanding
{
    PolicyId policy;
    int version = 0;
    QString element;
    PolicyStage stage = PolicyStage::Draft;
    PolicyPhase phase = PolicyPhase::Healthy;
    PolicyFreeze freeze = PolicyFreeze::None;
    LatchReason latched = LatchReason::None;
    int step = -1; ///< while active: index in the plan
    QString path;  ///< name of the alternative in use; empty: the usual one
    Timestamp since; ///< its phase; where it does not run here, its arming
    std::optional<Timestamp> armedAt;
    QString who;   ///< armed it
    QString hindrance; ///< code of what keeps this station from carrying it out: "step_elsewhere", "action_elsewhere", "probe_unasked", "target_unclear"
    std::vector<int> holding; ///< steps whose values are in force
    QStringList suppressed;   ///< while active: elements whose loss this one explains
    bool alarm = false;       ///< the one root alarm stands
    quint32 epoch = 0;
    std::chrono::minutes handsOff{0}; ///< so long it does nothing because an operator said so

    friend bool operator==(const PolicyStanding&, const PolicyStanding&) = default;
};

/// "healthy", "active", "blind", "latched", "expired" …: the word's code of what matters most.
[[nodiscard]] QString codeOf(const PolicyStanding& standing);
[[nodiscard]] QString nameOf(PolicyStage stage);
[[nodiscard]] QString nameOf(PolicyPhase phase);
[[nodiscard]] QString nameOf(PolicyFreeze freeze);
[[nodiscard]] QString nameOf(LatchReason reason);
[[nodiscard]] QString nameOf(PolicyAct act);

} // namespace holdfast
