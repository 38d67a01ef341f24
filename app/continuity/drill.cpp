// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/drill.h"

#include <algorithm>

namespace holdfast::drill {
namespace {

using namespace Qt::Literals::StringLiterals;

using DrillOrders = std::vector<DrillOrder>;

void enter(DrillState& state, DrillPhase phase, Ticks now)
{
    state.phase = phase;
    state.since = now;
}

/// The first reason stays the reason.
void blame(DrillState& state, DrillEnd end, const QString& reason)
{
    if (state.end != DrillEnd::None)
        return;
    state.end = end;
    state.reason = reason;
}

void rollBack(const DrillPlan& plan, DrillState& state, Ticks now, DrillOrders& orders)
{
    closeBoard(plan, state);
    note(state, now, u"roll-back"_s, state.reason);
    enter(state, DrillPhase::RollBack, now);
    orders.push_back(DrillOrder::Restore);
}

void abort(const DrillPlan& plan, DrillState& state, DrillEnd end, const QString& reason, Ticks now, DrillOrders& orders)
{
    blame(state, end, reason);
    note(state, now, u"aborted"_s, QString(nameOf(end) % (reason.isEmpty() ? QString() : QString(u": " % reason))));
    rollBack(plan, state, now, orders);
}

void remember(DrillState& state, const DrillFacts& facts)
{
    for (std::size_t i = 0; i < state.rows.size() && i < facts.sights.size(); ++i) {
        if (facts.sights[i])
            state.rows[i].before = *facts.sights[i];
    }
}

/// Nothing has been taken away yet: it ends where it stands.
void refuse(DrillState& state, DrillEnd end, const QString& reason, Ticks now)
{
    blame(state, end, reason);
    note(state, now, u"aborted"_s, QString(nameOf(end) % u": " % reason));
    for (DrillRow& row : state.rows)
        row.verdict = DrillVerdict::NotObserved;
    enter(state, DrillPhase::Aborted, now);
}

void check(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now, DrillOrders& orders)
{
    if (facts.stop)
        return refuse(state, DrillEnd::Stopped, u"by a person"_s, now);
    QStringList open;
    for (const DrillCheck one : plan.checks) {
        const auto answer = facts.checks.find(one);
        if (answer != facts.checks.end() && !answer->second)
            return refuse(state, DrillEnd::CheckFailed, facts.checkDetail.isEmpty() ? nameOf(one) : QString(nameOf(one) % u": " % facts.checkDetail), now);
        if (answer == facts.checks.end())
            open.append(nameOf(one));
    }
    remember(state, facts);
    if (!open.isEmpty() && now - state.since >= plan.checkPatience)
        return refuse(state, DrillEnd::CheckFailed, QString(u"no answer: " % open.join(u", "_s)), now);
    if (!open.isEmpty())
        return;
    for (const DrillCheck one : plan.checks)
        note(state, now, u"check-passed"_s, nameOf(one));
    enter(state, DrillPhase::Cut, now);
    orders.push_back(DrillOrder::Cut);
}

struct Reason
{
    DrillEnd end = DrillEnd::None;
    QString detail;
};

/// What in these facts breaks the drill off; what a person says comes first.
Reason abortBy(const DrillPlan& plan, const DrillState& state, const DrillFacts& facts)
{
    if (facts.stop)
        return {DrillEnd::Stopped, u"by a person"_s};
    if (plan.limits.urgentAlarm && !facts.urgentAlarms.isEmpty())
        return {DrillEnd::UrgentAlarm, facts.urgentAlarms.join(u", "_s)};
    if (plan.limits.blind && !facts.control)
        return {DrillEnd::Blind, {}};
    for (std::size_t i = 0; i < plan.limits.bounds.size() && i < facts.bounded.size(); ++i) {
        const DrillBound& bound = plan.limits.bounds[i];
        if (facts.bounded[i] && (*facts.bounded[i] < bound.least || *facts.bounded[i] > bound.most))
            return {DrillEnd::BoundLeft, QString(bound.name % u' ' % QString::number(*facts.bounded[i]))};
    }
    const qsizetype deviations = deviating(plan, state.rows).size();
    if (plan.limits.mostDeviations && deviations > *plan.limits.mostDeviations)
        return {DrillEnd::TooManyDeviations, QString::number(deviations)};
    return {};
}

void waitForCut(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now, DrillOrders& orders)
{
    if (const Reason reason = abortBy(plan, state, facts); reason.end != DrillEnd::None)
        return abort(plan, state, reason.end, reason.detail, now, orders);
    if (facts.cut) {
        state.cutAt = state.lastRound; // somewhere between the two rounds: what takes time is never told too short
        note(state, now, u"cut"_s, plan.elementName);
        return enter(state, DrillPhase::Hold, now);
    }
    remember(state, facts);
    if (now - state.since >= plan.cutPatience)
        abort(plan, state, DrillEnd::NotCut, plan.elementName, now, orders);
}

void hold(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now, DrillOrders& orders)
{
    judge(plan, state, facts, now);
    if (const Reason reason = abortBy(plan, state, facts); reason.end != DrillEnd::None)
        return abort(plan, state, reason.end, reason.detail, now, orders);
    if (now - state.since >= plan.hold)
        rollBack(plan, state, now, orders);
}

void waitForRestored(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now, DrillOrders& orders)
{
    if (!facts.cut) {
        note(state, now, u"restored"_s, plan.elementName);
        return enter(state, DrillPhase::Verify, now);
    }
    if (now - state.since < plan.restorePatience)
        return;
    if (state.end == DrillEnd::None || state.end == DrillEnd::Finished)
        state.end = DrillEnd::NotRestored;
    else
        state.reason += u"; not restored"_s;
    note(state, now, u"not-restored"_s, plan.elementName);
    enter(state, DrillPhase::Aborted, now);
    orders.push_back(DrillOrder::Call);
}

void verify(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now)
{
    const bool done = lookBack(plan, state, facts);
    if (!done && now - state.since < plan.verifyPatience)
        return;
    if (!done)
        markNotBack(plan, state, now);
    blame(state, done ? DrillEnd::Finished : DrillEnd::NotBack, {});
    note(state, now, done ? u"verified"_s : u"not-back"_s);
    const bool whole = state.end == DrillEnd::Finished || state.end == DrillEnd::NotBack;
    enter(state, whole ? DrillPhase::Over : DrillPhase::Aborted, now);
}

} // namespace

DrillState begun(const DrillPlan& plan)
{
    DrillState state;
    state.rows.resize(plan.expectations.size());
    return state;
}

DrillOrders advance(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now)
{
    DrillOrders orders;
    switch (state.phase) {
    case DrillPhase::Prechecks: check(plan, state, facts, now, orders); break;
    case DrillPhase::Cut: waitForCut(plan, state, facts, now, orders); break;
    case DrillPhase::Hold: hold(plan, state, facts, now, orders); break;
    case DrillPhase::RollBack: waitForRestored(plan, state, facts, now, orders); break;
    case DrillPhase::Verify: verify(plan, state, facts, now); break;
    case DrillPhase::Over:
    case DrillPhase::Aborted: break;
    }
    state.lastRound = now;
    return orders;
}

DrillOutcome outcomeOf(const DrillState& state)
{
    if (!isOver(state))
        return DrillOutcome::Running;
    const auto any = [&](DrillVerdict verdict) { return std::ranges::any_of(state.rows, [verdict](const DrillRow& row) { return row.verdict == verdict; }); };
    if (any(DrillVerdict::Deviation) || state.end == DrillEnd::NotRestored)
        return DrillOutcome::Failed;
    const bool all = !state.rows.empty() && !any(DrillVerdict::NotObserved) && !any(DrillVerdict::Waiting);
    return all && state.end == DrillEnd::Finished ? DrillOutcome::Passed : DrillOutcome::NotObserved;
}

} // namespace holdfast::drill
