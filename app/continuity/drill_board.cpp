// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/drill.h"

#include <cmath>

namespace holdfast::drill {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isSame(const Value& a, const Value& b, double tolerance)
{
    const double* first = std::get_if<double>(&a);
    const double* second = std::get_if<double>(&b);
    return first && second ? std::abs(*first - *second) <= tolerance : a == b;
}

void deviate(DrillRow& row, DrillFault fault, Ticks after)
{
    row.verdict = DrillVerdict::Deviation;
    row.fault = fault;
    row.deviated = row.deviated.value_or(after);
}

/// What is found wrong stays wrong; that it came right later is told by the time it took.
void judge(const DrillExpectation& expectation, DrillRow& row, const Value& seen, Ticks after)
{
    const bool first = row.seen == Value();
    row.seen = seen;
    const bool late = after > expectation.within;
    if (!meets(expectation, seen)) {
        const bool wasGood = row.toSafe.has_value();
        row.toSafe.reset();
        if (row.verdict != DrillVerdict::Deviation && (late || expectation.within == Ticks(0)))
            return deviate(row, wasGood ? DrillFault::LetGo : DrillFault::WrongValue, after);
        row.verdict = row.verdict == DrillVerdict::AsExpected ? DrillVerdict::Waiting : row.verdict;
        return;
    }
    const bool never = first && (expectation.within == Ticks(0) || meets(expectation, row.before)); // it was so before, and stayed so
    if (!row.toSafe)
        row.toSafe = never ? Ticks(0) : after;
    if (row.fault == DrillFault::WrongValue)
        row.fault = DrillFault::TooSlow;
    if (row.verdict == DrillVerdict::Waiting && *row.toSafe > expectation.within)
        return deviate(row, DrillFault::TooSlow, after);
    if (row.verdict == DrillVerdict::Waiting)
        row.verdict = DrillVerdict::AsExpected;
}

QString spoken(const DrillExpectation& expectation, const DrillRow& row)
{
    return QString(expectation.name % u' ' % nameOf(expectation.need) % u' ' % toText(row.seen) % (row.verdict == DrillVerdict::Deviation ? QString(u": " % nameOf(row.fault)) : QString()));
}

/// Whether it is again as it was. How many alarms stand is for people to settle, and no matter of a roll-back.
bool isBack(const DrillExpectation& expectation, const DrillRow& row, const Value& seen)
{
    switch (expectation.need) {
    case DrillNeed::Heard:
    case DrillNeed::Missed: return seen == Value(true);
    case DrillNeed::OneAlarm: return true;
    case DrillNeed::Holds:
    case DrillNeed::Acts: break;
    }
    if (row.before == Value() || isSame(seen, row.before, expectation.tolerance))
        return true;
    return expectation.varies && !meets(expectation, seen);
}

} // namespace

bool meets(const DrillExpectation& expectation, const Value& seen)
{
    return isSame(seen, expectation.wanted, expectation.tolerance);
}

void note(DrillState& state, Ticks now, const QString& code, const QString& detail)
{
    state.log.push_back({now, code, detail});
}

void judge(const DrillPlan& plan, DrillState& state, const DrillFacts& facts, Ticks now)
{
    const Ticks after = now - state.cutAt.value_or(now);
    for (std::size_t i = 0; i < state.rows.size() && i < facts.sights.size(); ++i) {
        if (!facts.sights[i])
            continue;
        const DrillVerdict formerly = state.rows[i].verdict;
        judge(plan.expectations[i], state.rows[i], *facts.sights[i], after);
        const DrillRow& row = state.rows[i];
        const bool wrong = row.verdict == DrillVerdict::Deviation;
        const bool isOfPresence = plan.expectations[i].need == DrillNeed::Heard || plan.expectations[i].need == DrillNeed::Missed;
        const bool safe = row.verdict == DrillVerdict::AsExpected && row.toSafe > Ticks(0) && !isOfPresence; // what never changed is no news, nor that hundreds are missed
        if (row.verdict != formerly && (wrong || safe))
            note(state, now, wrong ? u"deviation"_s : u"safe"_s, spoken(plan.expectations[i], row));
    }
}

void closeBoard(const DrillPlan& plan, DrillState& state)
{
    for (std::size_t i = 0; i < state.rows.size(); ++i) {
        DrillRow& row = state.rows[i];
        const bool unseen = row.verdict == DrillVerdict::Waiting || (row.verdict == DrillVerdict::AsExpected && row.seen == Value());
        if (unseen && i < plan.expectations.size())
            row.verdict = DrillVerdict::NotObserved;
    }
}

bool lookBack(const DrillPlan& plan, DrillState& state, const DrillFacts& facts)
{
    bool all = true;
    for (std::size_t i = 0; i < state.rows.size(); ++i) {
        DrillRow& row = state.rows[i];
        if (i < facts.sights.size() && facts.sights[i])
            row.back = isBack(plan.expectations[i], row, *facts.sights[i]);
        all = all && (row.back || plan.expectations[i].need == DrillNeed::OneAlarm);
    }
    return all;
}

void markNotBack(const DrillPlan& plan, DrillState& state, Ticks now)
{
    const Ticks after = now - state.cutAt.value_or(now);
    for (std::size_t i = 0; i < state.rows.size(); ++i) {
        DrillRow& row = state.rows[i];
        if (row.back || plan.expectations[i].need == DrillNeed::OneAlarm || row.verdict == DrillVerdict::Deviation)
            continue;
        deviate(row, DrillFault::NotBack, after);
        note(state, now, u"deviation"_s, spoken(plan.expectations[i], row));
    }
}

} // namespace holdfast::drill
