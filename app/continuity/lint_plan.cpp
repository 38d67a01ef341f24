// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint_notes.h"

#include "app/model/policy_members.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Of the priority array: what stands above belongs to life safety, the operator has one of his own.
constexpr int lastLifeSafetySlot = 2;
constexpr int operatorSlot = 8;

/// One step of the plan with its place in the file.
struct PlannedStep
{
    LintNotes& notes;
    std::size_t index;
    const PolicyStep& step;
    const PolicyAction& action;

    void note(const char* code, const QString& member, const QStringList& parameters = {}) const { notes.note(code, QString(u"plan[" % QString::number(index) % u"]." % member), parameters); }
};

void lintArguments(const PlannedStep& planned)
{
    for (auto argument = planned.step.arguments.begin(); argument != planned.step.arguments.end(); ++argument) {
        const bool known = std::any_of(planned.action.parameters.begin(), planned.action.parameters.end(), [&](const ActionParameter& parameter) { return argument.key() == QLatin1String(parameter.name); });
        if (!known)
            planned.note("argument_unknown", QString(u"arguments." % argument.key()), {argument.key(), planned.action.id});
    }
    for (const ActionParameter& parameter : planned.action.parameters) {
        const QString name = QString::fromLatin1(parameter.name);
        const bool given = planned.step.arguments.contains(name);
        if (!given && parameter.fallback == Value())
            planned.note("argument_missing", QString(u"arguments." % name), {name, planned.action.id});
        else if (const auto fault = given ? faultOf(parameter, planned.step.arguments.value(name)) : std::nullopt)
            planned.note("argument_wrong", QString(u"arguments." % name), {name, *fault});
    }
}

void lintTarget(const PlannedStep& planned)
{
    const auto& alternatives = planned.notes.policy.alternatives;
    if (planned.step.target.isEmpty()) {
        if (planned.action.target == TargetNeed::Required || planned.action.target == TargetNeed::Alternative)
            planned.note("target_missing", u"target"_s, {planned.action.id});
        return;
    }
    if (planned.action.target != TargetNeed::Alternative)
        return;
    if (std::none_of(alternatives.begin(), alternatives.end(), [&](const PolicyAlternative& alternative) { return alternative.name == planned.step.target; }))
        planned.note("target_unknown", u"target"_s, {planned.step.target});
}

void lintSafety(const PlannedStep& planned)
{
    const Policy& policy = planned.notes.policy;
    if (policy.kind < planned.action.leastKind)
        planned.notes.note("class_too_low", u"class"_s, {nameOf(policy.kind), nameOf(planned.action.leastKind), planned.action.id});
    if (planned.action.writes() && planned.step.slot <= lastLifeSafetySlot)
        planned.note("slot_of_life_safety", u"slot"_s, {QString::number(planned.step.slot)});
    if (planned.action.writes() && planned.step.slot == operatorSlot)
        planned.note("slot_of_operator", u"slot"_s, {QString::number(planned.step.slot)});
    const Value rule = argumentOf(planned.step, planned.action, "rule");
    const PolicyLoss lost = policy.trigger.lost;
    const bool isNetwork = lost == PolicyLoss::Uplink || lost == PolicyLoss::Broker || lost == PolicyLoss::Cloud;
    if (rule == Value(u"pulse"_s) && isNetwork)
        planned.note("door_opens_on_network_loss", u"arguments.rule"_s, {nameOf(lost)});
    if (rule == Value(u"keep"_s) && policy.guard.fire != FireRule::NotDuring)
        planned.notes.note("door_ignores_fire", u"guard.fire"_s);
    if (planned.action.effect == ActionEffect::Promote && argumentOf(planned.step, planned.action, "fenced") != Value(true))
        planned.note("promotion_unfenced", u"arguments.fenced"_s);
}

void lintTimes(const PlannedStep& planned)
{
    const ProofRequirements& required = planned.notes.required;
    if (planned.step.confirm != ConfirmBy::None && planned.step.timeout.count() == 0)
        planned.note("step_without_timeout", u"timeout"_s);
    if (planned.step.timeout > required.longestStep)
        planned.note("step_too_long", u"timeout"_s, {durationText(planned.step.timeout), durationText(required.longestStep)});
    if (planned.action.effect == ActionEffect::Queue && (planned.step.ttl.count() == 0 || planned.step.ttl > required.oldestCommand))
        planned.note("command_without_expiry", u"ttl"_s, {durationText(planned.step.ttl), durationText(required.oldestCommand)});
    if (planned.action.writes() && planned.step.undo == UndoBy::None)
        planned.note("slot_never_let_go", u"undo"_s);
    else if (planned.step.undo != UndoBy::None && planned.action.writes() && planned.step.undo != planned.action.undo)
        planned.note("undo_impossible", u"undo"_s, {planned.action.id});
}

void lintHold(const PlannedStep& planned)
{
    const auto& plan = planned.notes.policy.plan;
    if (planned.step.start == StepStart::AfterExpiry && (planned.index == 0 || plan[planned.index - 1].ttl.count() == 0))
        planned.note("successor_without_expiry", u"start"_s);
    if (planned.action.id != u"hold_last"_s)
        return;
    if (planned.step.ttl.count() == 0) {
        planned.note("hold_without_end", u"ttl"_s);
        return;
    }
    const bool follows = planned.index + 1 < plan.size() && plan[planned.index + 1].action == u"preset"_s && plan[planned.index + 1].start == StepStart::AfterExpiry;
    if (!follows)
        planned.note("hold_without_successor", u"ttl"_s);
}

/// Two steps that stand beside each other on one output at one slot and want different things.
void lintFights(const PlannedStep& planned)
{
    const auto& plan = planned.notes.policy.plan;
    for (std::size_t earlier = 0; earlier < planned.index; ++earlier) {
        const PolicyAction* action = policyActionNamed(plan[earlier].action);
        const bool together = plan[earlier].start == StepStart::InTurn && planned.step.start == StepStart::InTurn;
        const bool same = action && action->writes() && planned.action.writes() && plan[earlier].target == planned.step.target && plan[earlier].slot == planned.step.slot &&
            argumentOf(plan[earlier], *action, "point") == argumentOf(planned.step, planned.action, "point");
        if (together && same)
            planned.note("steps_fight", u"slot"_s, {QString::number(earlier), QString::number(planned.step.slot)});
    }
}

} // namespace

void lintPlan(LintNotes& notes)
{
    const auto& plan = notes.policy.plan;
    if (plan.empty())
        notes.note("plan_empty", u"plan"_s);
    for (std::size_t index = 0; index < plan.size(); ++index) {
        const PolicyAction* action = policyActionNamed(plan[index].action);
        if (!action) {
            notes.note("action_unknown", QString(u"plan[" % QString::number(index) % u"].action"), {plan[index].action});
            continue;
        }
        const PlannedStep planned{notes, index, plan[index], *action};
        lintArguments(planned);
        lintTarget(planned);
        lintSafety(planned);
        lintTimes(planned);
        lintHold(planned);
        lintFights(planned);
    }
    if (!plan.empty() && std::none_of(plan.begin(), plan.end(), [](const PolicyStep& step) { return step.action == u"notify"_s; }))
        notes.note("nobody_told", u"plan"_s);
}

} // namespace holdfast
