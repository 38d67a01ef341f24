// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint_notes.h"

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What cannot be done from where, once something is lost: the way from there to the output is gone. Nobody carries out an order he cannot receive.
struct BrokenReach
{
    PolicyLoss lost;
    Locus locus;
};

constexpr std::array brokenReaches{
    BrokenReach{PolicyLoss::Broker, Locus::Monitor},
    BrokenReach{PolicyLoss::Gateway, Locus::Monitor},
    BrokenReach{PolicyLoss::Gateway, Locus::Gateway},
    BrokenReach{PolicyLoss::Device, Locus::Monitor},
    BrokenReach{PolicyLoss::Device, Locus::Gateway},
    BrokenReach{PolicyLoss::Device, Locus::Edge},
};

bool isBroken(PolicyLoss lost, Locus locus)
{
    return std::any_of(brokenReaches.begin(), brokenReaches.end(), [&](const BrokenReach& reach) { return reach.lost == lost && reach.locus == locus; });
}

/// A step before it may have opened another way.
bool isRestored(const Policy& policy, std::size_t index)
{
    return std::any_of(policy.plan.begin(), policy.plan.begin() + std::ptrdiff_t(index), [](const PolicyStep& step) {
        const PolicyAction* action = policyActionNamed(step.action);
        return action && step.start == StepStart::InTurn && (action->effect == ActionEffect::Move || action->effect == ActionEffect::Promote);
    });
}

bool needsWhatIsLost(const Policy& policy, const PolicyStep& step, const PolicyAction& action)
{
    const PolicyLoss lost = policy.trigger.lost;
    const bool isOther = lost == PolicyLoss::Device && !step.target.isEmpty() && step.target != policy.trigger.element;
    if (action.writes())
        return isBroken(lost, step.locus) && !isOther;
    if (action.effect == ActionEffect::Promote)
        return false; // the standby gateway does it itself, or is asked by us
    return lost == PolicyLoss::Gateway && step.locus == Locus::Gateway;
}

bool losesItsChannel(const Policy& policy, const PolicyStep& step, const PolicyAction& action)
{
    const Value channel = argumentOf(step, action, "channel");
    const bool isFar = channel == Value(u"email"_s) || channel == Value(u"webhook"_s);
    return isFar && (policy.trigger.lost == PolicyLoss::Uplink || (policy.trigger.lost == PolicyLoss::Cloud && channel == Value(u"webhook"_s)));
}

} // namespace

void lintLocus(LintNotes& notes)
{
    const Policy& policy = notes.policy;
    for (std::size_t index = 0; index < policy.plan.size(); ++index) {
        const PolicyStep& step = policy.plan[index];
        const PolicyAction* action = policyActionNamed(step.action);
        if (!action)
            continue;
        const QString place = u"plan[" % QString::number(index) % u"].";
        const bool restored = isRestored(policy, index);
        if (std::find(action->loci.begin(), action->loci.end(), step.locus) == action->loci.end())
            notes.note("locus_impossible", QString(place % u"locus"), {step.action, nameOf(step.locus)});
        else if (!restored && needsWhatIsLost(policy, step, *action))
            notes.note("locus_needs_lost", QString(place % u"locus"), {step.action, nameOf(step.locus), nameOf(policy.trigger.lost)});
        if (!restored && losesItsChannel(policy, step, *action))
            notes.note("channel_needs_lost", QString(place % u"arguments.channel"), {toText(argumentOf(step, *action, "channel")), nameOf(policy.trigger.lost)});
        if (action->needsClock && policy.trigger.lost == PolicyLoss::Time && argumentOf(step, *action, "local_clock") == Value(u"network"_s))
            notes.note("schedule_needs_time", QString(place % u"arguments.local_clock"));
        if (action->writes() && policy.trigger.lost == PolicyLoss::Power && step.locus == Locus::Edge && argumentOf(step, *action, "powered_by") == Value(u"mains"_s))
            notes.note("runs_on_lost_power", QString(place % u"arguments.powered_by"));
    }
}

} // namespace holdfast
