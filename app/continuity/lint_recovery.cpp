// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint_notes.h"

#include "app/model/policy_members.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Longest time until the first move has been ordered and answered: what stands before it in the plan takes its time too.
Ticks timeToMove(const Policy& policy)
{
    Ticks time = timeToNotice(policy);
    for (const PolicyStep& step : policy.plan) {
        const PolicyAction* action = policyActionNamed(step.action);
        if (step.start == StepStart::InTurn && step.confirm != ConfirmBy::None)
            time += step.timeout;
        if (action && (action->effect == ActionEffect::Move || action->effect == ActionEffect::Promote))
            break;
    }
    return time;
}

void lintSwitches(LintNotes& notes)
{
    const PolicyRecovery& recovery = notes.policy.recovery;
    const ProofRequirements& required = notes.required;
    const int most = recovery.budget + recovery.reserve;
    if (most > required.mostSwitches)
        notes.note("too_many_switches", u"recovery.budget"_s, {QString::number(most), QString::number(required.mostSwitches), durationText(required.within)});
    if (recovery.per < required.within)
        notes.note("window_too_short", u"recovery.budget.per"_s, {durationText(recovery.per), durationText(required.within)});
    if (most < required.leastSwitches)
        notes.note("too_few_switches", u"recovery.reserve"_s, {QString::number(most), QString::number(required.leastSwitches)});
    if (!recovery.emergencyReturn)
        notes.note("no_emergency_return", u"recovery.emergency_return"_s);
}

} // namespace

void lintRecovery(LintNotes& notes)
{
    const PolicyRecovery& recovery = notes.policy.recovery;
    const ProofRequirements& required = notes.required;
    const bool moves = std::any_of(notes.policy.plan.begin(), notes.policy.plan.end(), [](const PolicyStep& step) {
        const PolicyAction* action = policyActionNamed(step.action);
        return action && (action->effect == ActionEffect::Move || action->effect == ActionEffect::Promote);
    });
    if (moves)
        lintSwitches(notes);
    const Ticks good = std::max(recovery.holdDown, recovery.upCount * notes.policy.trigger.interval);
    if (good < required.leastStable)
        notes.note("hold_down_too_short", u"recovery.hold_down"_s, {durationText(good), durationText(required.leastStable)});
    if (recovery.upCount < required.leastGoodRounds && recovery.holdDown < required.leastGoodRounds * notes.policy.trigger.interval)
        notes.note("up_count_too_low", u"recovery.up_count"_s, {QString::number(recovery.upCount), QString::number(required.leastGoodRounds)});
    if (recovery.resyncTimeout.count() == 0 && !recovery.resync.empty())
        notes.note("resync_without_timeout", u"recovery.resync_timeout"_s);
    else if (recovery.resyncTimeout > required.longestStep)
        notes.note("step_too_long", u"recovery.resync_timeout"_s, {durationText(recovery.resyncTimeout), durationText(required.longestStep)});
    const Ticks late = moves ? timeToMove(notes.policy) : timeToNotice(notes.policy);
    if (late > required.longestStranded)
        notes.note("acts_too_late", u"trigger.down_count"_s, {durationText(late), durationText(required.longestStranded)});
}

} // namespace holdfast
