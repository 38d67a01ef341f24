// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_standing.h"

namespace holdfast {

/// What must never be otherwise. The numbers are those of the design: I1 … I14.
enum class Invariant : quint8 {
    None,
    GoodTarget,       ///< I1 never move to what is not proved good
    SwitchBudget,     ///< I2 no more switches than allowed in any window
    StableFailback,   ///< I3 back only after enough good rounds and time
    NotStranded,      ///< I4 a good alternative is used, a lasting loss is answered
    BlindIsStill,     ///< I5 no action while we are the ones cut off
    LifeSafetyFirst,  ///< I6 life safety is never overruled, doors obey the fire alarm
    NoLateCommand,    ///< I7 what has expired is never sent
    OneWriter,        ///< I8 epochs only grow, one writes
    NothingLeft,      ///< I9 every slot is let go or listed
    NoConflict,       ///< I10 no two policies fight, no cycle
    OneRootAlarm,     ///< I11 one alarm in time
    Total,            ///< I12 nothing waits for ever
    LocusHonesty,     ///< I13 no step needs what is lost
    BoundedHold       ///< I14 a held value has an age and a successor
};

/// "I7"; empty for None.
[[nodiscard]] QString codeOf(Invariant invariant);

/// What the site requires, in absolute numbers. Proof never takes them from the policy it judges.
struct ProofRequirements
{
    int mostSwitches = 6;              ///< I2, budget and reserve together …
    Ticks within{3'600'000};           ///< … in any such window
    int leastSwitches = 5;             ///< I4: so many must be allowed within that window to leave a dead path
    int leastGoodRounds = 3;           ///< I3
    Ticks leastStable{60'000};         ///< I3
    Ticks longestStranded{180'000};    ///< I4
    Ticks oldestCommand{900'000};      ///< I7
    Ticks latestAlarm{120'000};        ///< I11, from the first bad round
    Ticks longestStep{300'000};        ///< I12

    friend bool operator==(const ProofRequirements&, const ProofRequirements&) = default;
};

enum class FindingSeverity : quint8 { Note, Warning, Error };

/// Something the static check has to say. The sentence is made by whoever shows it, from the code and its parameters.
struct PolicyFinding
{
    QString code;         ///< "locus_needs_lost", listed in app/continuity/lint.cpp
    FindingSeverity severity = FindingSeverity::Error;
    Invariant invariant = Invariant::None;
    PolicyId policy;
    QString member;       ///< path in the file: "plan[1].locus"; empty: the policy or the site as a whole
    QStringList parameters;
    QString help;         ///< code of the one step that cures it: "set_locus_edge"

    friend bool operator==(const PolicyFinding&, const PolicyFinding&) = default;
};

enum class ProofEvent : quint8 {
    ProbesGood, ProbesBad,           ///< of what the policy watches
    AlternativeGood, AlternativeBad, ///< parameter: index
    ControlBad, ControlGood,
    ParentLost, ParentBack,
    FireAlarm, FireOver,
    GuardOff, GuardOn,               ///< maintenance, time window or occupancy
    StepConfirmed, StepFailed,       ///< of the order under way
    Overridden, Released,            ///< by an operator
    Restarted,                       ///< of this program, in the middle of whatever it did
    ClockJump,                       ///< slept: every timer runs out at once
    NewerEpoch,                      ///< somebody else took over
    EvidenceExpired
};

enum class OrderKind : quint8 {
    StartStep, UndoStep,      ///< parameter: index in the plan
    ExpireStep,               ///< its time to live is over: let go
    SwitchPath,               ///< parameter: 0 the usual way, 1… the alternatives
    RaiseAlarm, ClearAlarm, Escalate,
    NotifyLocal,              ///< told on this station only
    Resync,                   ///< parameter: ResyncStage
    SendQueued, AskQueued, DropQueued, ///< parameter: index of the step that queued
    Promote,                  ///< parameter: index of the alternative, with epoch + 1
    StepBack                  ///< stop writing: somebody has a newer epoch
};

struct PolicyOrder
{
    OrderKind kind = OrderKind::StartStep;
    int parameter = 0;

    friend bool operator==(const PolicyOrder&, const PolicyOrder&) = default;
};

struct ProofMoment
{
    int tick = 0;
    Ticks at{0}; ///< since the beginning
    std::vector<std::pair<ProofEvent, int>> events; ///< what the surroundings did, with a parameter
    PolicyPhase phase = PolicyPhase::Healthy;
    PolicyFreeze freeze = PolicyFreeze::None;
    int step = -1;
    int path = 0;
    std::vector<PolicyOrder> orders; ///< what the policy did

    friend bool operator==(const ProofMoment&, const ProofMoment&) = default;
};

enum class InvariantVerdict : quint8 { Holds, Broken, NotApplicable };

struct InvariantResult
{
    Invariant invariant = Invariant::None;
    InvariantVerdict verdict = InvariantVerdict::NotApplicable;
    qint64 checked = 0; ///< transitions in which it could have broken
    double limit = 0;   ///< what is required, in milliseconds or as a count; 0: nothing to count
    double worst = 0;   ///< the nearest anything came to it

    friend bool operator==(const InvariantResult&, const InvariantResult&) = default;
};

/// What exhaustive exploration found.
struct PolicyProof
{
    PolicyId policy;
    int version = 0;
    QByteArray hash; ///< of the policy it was made for
    bool proved = false;
    bool complete = false; ///< to the fixpoint, not stopped by a limit
    qint64 states = 0;
    qint64 transitions = 0;
    int depth = 0; ///< rounds to the farthest state
    Ticks tick{0}; ///< one round of the exploration
    int exactRounds = 0; ///< durations up to so many rounds were explored round by round, longer ones in proportion
    std::vector<PolicyFinding> findings;
    std::vector<InvariantResult> invariants;
    Invariant broken = Invariant::None;
    std::vector<ProofMoment> counterexample; ///< the shortest way to the break; its last moment breaks it

    friend bool operator==(const PolicyProof&, const PolicyProof&) = default;
};

[[nodiscard]] QString nameOf(ProofEvent event);
[[nodiscard]] QString nameOf(OrderKind kind);
[[nodiscard]] QString nameOf(FindingSeverity severity);
[[nodiscard]] QString nameOf(InvariantVerdict verdict);

} // namespace holdfast
