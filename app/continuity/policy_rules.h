// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/actions.h"

namespace holdfast {

/// How long times are counted in rounds of probing. Without marks exactly. With marks, times up to `exact` rounds are counted exactly, and the longer ones, each of which is a mark,
/// by about the logarithm: which of two is longer and which are equal stays as it is, and exploring them all stays possible.
struct RoundScale
{
    struct Mark
    {
        qint64 rounds = 0;
        int counted = 0;
    };

    Ticks round{5000};
    int exact = 0;
    std::vector<Mark> marks;

    [[nodiscard]] int rounds(Ticks time) const { return counted(exactRounds(time)); }
    [[nodiscard]] qint64 exactRounds(Ticks time) const { return (time.count() + round.count() - 1) / round.count(); } ///< 0 only for no time at all
    [[nodiscard]] int counted(qint64 rounds) const;
};

/// A guard of the machine. Tests take one away and see an invariant break.
enum class MachineGuard : quint8 { TargetProbe, Budget, HoldDown, UpCount, EmergencyReturn, ControlProbe, FireRule, QueueAge, EpochCheck, Relinquish, FirstAlarm, OneAlarm, StepTimeout, LeavesDeadPath, Activates };

/// One step of a plan, in rounds.
struct StepRules
{
    ActionEffect effect = ActionEffect::Tell;
    int slot = 5;
    int alternative = -1; ///< for those that move
    bool afterExpiry = false;
    bool repeatable = true;
    bool unlocks = false; ///< a door opens
    bool locks = false;   ///< a door stays locked
    bool fenced = true;   ///< a promotion with an epoch
    bool confirms = true;
    OnFail onFail = OnFail::Next;
    UndoBy undo = UndoBy::None;
    int ttl = 0;
    int timeout = 1;

    [[nodiscard]] bool moves() const { return effect == ActionEffect::Move || effect == ActionEffect::Promote; }
    [[nodiscard]] bool holdsSlot() const { return effect == ActionEffect::Write || effect == ActionEffect::Door; }
};

/// A policy in the form the machine runs: small numbers, counted in rounds.
struct PolicyRules
{
    PolicyLoss lost = PolicyLoss::Broker;
    int kOfN = 1;
    int down = 3;  ///< bad rounds in a row before it acts, debounce included
    int deadAfter = 3; ///< bad rounds in a row before an alternative in use counts as dead
    int up = 8;    ///< good rounds in a row before it goes back …
    int stable = 60; ///< … and at least so many
    bool control = false;
    std::vector<bool> alternativeProbed;
    std::vector<StepRules> steps;
    FailbackRule failback = FailbackRule::Auto;
    int budget = 4;
    int window = 720;
    int reserve = 1;
    bool emergencyReturn = true;
    std::vector<ResyncStage> resync;
    int resyncTimeout = 12;
    QueuedCommands queued = QueuedCommands::AskOperator;
    FireRule fire = FireRule::NotDuring;
    int maxActive = 0;
    int maxOverride = 1;
    int longestHeld = 0; ///< from then on it makes no difference how long it has acted
    quint32 moves = 0;       ///< bit i: some step moves to alternative i
    quint32 agingSteps = 0; ///< bit i: step i has a time to live
    int longestWait = 1; ///< nor how long an order has been waited for
    quint32 without = 0; ///< bits of MachineGuard

    [[nodiscard]] bool guards(MachineGuard guard) const { return (without & (1U << quint32(guard))) == 0; }
    [[nodiscard]] bool hasMoves() const { return moves != 0; }
    [[nodiscard]] bool movesTo(int alternative) const { return (moves >> alternative & 1U) != 0; }
    [[nodiscard]] bool isFenced() const; ///< somebody else may take over
};

[[nodiscard]] PolicyRules rulesOf(const Policy& policy, const RoundScale& scale);

/// Every time a policy names, in exact rounds.
[[nodiscard]] std::vector<qint64> timesIn(const Policy& policy);

/// One tick of the machine is one round of probing.
[[nodiscard]] RoundScale exactScale(const Policy& policy);

} // namespace holdfast
