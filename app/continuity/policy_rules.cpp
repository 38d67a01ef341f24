// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/policy_rules.h"

#include <algorithm>

namespace holdfast {
namespace {

/// Counters of the machine are 16 bits wide.
constexpr int mostRounds = 60'000;

int alternativeIndex(const Policy& policy, const QString& name)
{
    const auto found = std::find_if(policy.alternatives.begin(), policy.alternatives.end(), [&](const PolicyAlternative& alternative) { return alternative.name == name; });
    return found == policy.alternatives.end() ? -1 : int(found - policy.alternatives.begin());
}

StepRules stepRulesOf(const Policy& policy, const PolicyStep& step, const RoundScale& scale)
{
    StepRules rules;
    const PolicyAction* action = policyActionNamed(step.action);
    rules.effect = action ? action->effect : ActionEffect::Tell;
    rules.slot = step.slot;
    rules.alternative = rules.moves() ? alternativeIndex(policy, step.target) : -1;
    rules.afterExpiry = step.start == StepStart::AfterExpiry;
    const Value rule = action ? argumentOf(step, *action, "rule") : Value();
    rules.unlocks = rules.effect == ActionEffect::Door && rule == Value(QStringLiteral("pulse"));
    rules.locks = rules.effect == ActionEffect::Door && rule == Value(QStringLiteral("keep"));
    rules.repeatable = !rules.unlocks;
    rules.fenced = rules.effect != ActionEffect::Promote || (action && argumentOf(step, *action, "fenced") == Value(true));
    rules.confirms = step.confirm != ConfirmBy::None;
    rules.onFail = step.onFail;
    rules.undo = step.undo;
    rules.ttl = scale.rounds(step.ttl);
    rules.timeout = step.timeout.count() == 0 ? mostRounds : scale.rounds(step.timeout);
    return rules;
}

} // namespace

int RoundScale::counted(qint64 rounds) const
{
    const auto mark = std::lower_bound(marks.begin(), marks.end(), rounds, [](const Mark& candidate, qint64 sought) { return candidate.rounds < sought; });
    if (mark != marks.end() && rounds > exact)
        return mark->counted;
    return int(std::min<qint64>(rounds, mostRounds));
}

bool PolicyRules::isFenced() const
{
    return std::any_of(steps.begin(), steps.end(), [](const StepRules& step) { return step.effect == ActionEffect::Promote; });
}

PolicyRules rulesOf(const Policy& policy, const RoundScale& scale)
{
    PolicyRules rules;
    rules.lost = policy.trigger.lost;
    rules.kOfN = policy.trigger.kOfN;
    rules.deadAfter = std::min(scale.counted(policy.trigger.downCount), 250);
    rules.down = scale.counted(policy.trigger.downCount + scale.exactRounds(policy.trigger.debounce));
    rules.up = scale.counted(policy.recovery.upCount);
    rules.stable = scale.rounds(policy.recovery.holdDown);
    rules.control = policy.trigger.control.has_value();
    for (const PolicyAlternative& alternative : policy.alternatives)
        rules.alternativeProbed.push_back(alternative.probe.has_value());
    for (const PolicyStep& step : policy.plan)
        rules.steps.push_back(stepRulesOf(policy, step, scale));
    rules.failback = policy.recovery.failback;
    rules.budget = policy.recovery.budget;
    rules.window = scale.rounds(policy.recovery.per);
    rules.reserve = policy.recovery.reserve;
    rules.emergencyReturn = policy.recovery.emergencyReturn;
    rules.resync = policy.recovery.resync;
    std::sort(rules.resync.begin(), rules.resync.end());
    rules.resyncTimeout = policy.recovery.resyncTimeout.count() == 0 ? mostRounds : scale.rounds(policy.recovery.resyncTimeout);
    rules.queued = policy.recovery.queued;
    rules.fire = policy.guard.fire;
    rules.maxActive = scale.rounds(policy.limits.maxActive);
    rules.maxOverride = std::max(1, scale.rounds(policy.limits.maxOverride));
    rules.longestHeld = rules.maxActive;
    rules.longestWait = rules.resyncTimeout + 1;
    for (std::size_t index = 0; index < rules.steps.size(); ++index) {
        const StepRules& step = rules.steps[index];
        rules.moves |= step.moves() && step.alternative >= 0 ? 1U << step.alternative : 0U;
        rules.agingSteps |= step.ttl > 0 ? 1U << index : 0U;
        rules.longestHeld = std::max(rules.longestHeld, step.ttl);
        rules.longestWait = std::max(rules.longestWait, step.timeout + 1);
    }
    return rules;
}

std::vector<qint64> timesIn(const Policy& policy)
{
    const RoundScale exact = exactScale(policy);
    const qint64 debounce = exact.exactRounds(policy.trigger.debounce);
    std::vector<qint64> times{policy.trigger.downCount, policy.trigger.downCount + debounce, policy.recovery.upCount};
    for (const Ticks time : {policy.recovery.holdDown, policy.recovery.per, policy.recovery.resyncTimeout, policy.limits.maxActive, policy.limits.maxOverride})
        times.push_back(exact.exactRounds(time));
    for (const PolicyStep& step : policy.plan) {
        times.push_back(exact.exactRounds(step.ttl));
        times.push_back(exact.exactRounds(step.timeout));
    }
    return times;
}

RoundScale exactScale(const Policy& policy)
{
    return {policy.trigger.interval, 0, {}};
}

} // namespace holdfast
