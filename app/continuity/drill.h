// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill.h"

#include <map>

namespace holdfast::drill {

/// What is known at the end of one round.
struct DrillFacts
{
    std::map<DrillCheck, bool> checks;          ///< those that are answered; what is missing is still waited for
    QString checkDetail;                        ///< why one of them failed
    bool cut = false;                           ///< what was to be taken away is away
    bool control = true;                        ///< whoever watches is not cut off himself
    QStringList urgentAlarms;                   ///< that the drill does not explain
    bool stop = false;                          ///< a person wants it to end
    std::vector<std::optional<Value>> sights;   ///< by expectation; nothing: not seen in this round
    std::vector<std::optional<double>> bounded; ///< by bound; likewise
};

enum class DrillOrder : quint8 {
    Cut,     ///< take it away
    Restore, ///< give it back
    Call     ///< it cannot be given back: somebody must come
};

/// How far it has come. Pure: facts in, orders out; no clock but the one it is told.
struct DrillState
{
    DrillPhase phase = DrillPhase::Prechecks;
    DrillEnd end = DrillEnd::None;
    QString reason;
    Ticks since{0};  ///< the phase began
    Ticks lastRound{0};
    std::optional<Ticks> cutAt;
    std::vector<DrillRow> rows;
    std::vector<DrillNote> log;

    friend bool operator==(const DrillState&, const DrillState&) = default;
};

[[nodiscard]] DrillState begun(const DrillPlan& plan);

/// One round. `now` counts from the beginning and never goes back.
[[nodiscard]] std::vector<DrillOrder> advance(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now);

[[nodiscard]] inline bool isOver(const DrillState& state)
{
    return state.phase == DrillPhase::Over || state.phase == DrillPhase::Aborted;
}

[[nodiscard]] DrillOutcome outcomeOf(const DrillState& state);

/// Whether a sight is what was expected.
[[nodiscard]] bool meets(const DrillExpectation& expectation, const Value& seen);

// drill_board.cpp: the scoreboard
void judge(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now);
/// What could not be seen until the end of the loss is not observed, never passed.
void closeBoard(const DrillPlan& plan, DrillState& state);
/// Whether everything is as it was before.
[[nodiscard]] bool lookBack(const DrillPlan& plan, DrillState& state, const DrillFacts& facts);
/// What is not as it was deviates.
void markNotBack(const DrillPlan& plan, DrillState& state, Ticks now);
void note(DrillState& state, Ticks now, const QString& code, const QString& detail = {});

} // namespace holdfast::drill
