// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint_notes.h"

#include "app/model/policy_members.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Looking at what is watched through the very thing that may be lost proves nothing about us.
bool asksTheSame(const PolicyProbe& control, const PolicyTrigger& trigger)
{
    if (control.target.isEmpty())
        return false;
    const bool probed = std::any_of(trigger.probes.begin(), trigger.probes.end(), [&](const PolicyProbe& probe) { return probe.target == control.target && probe.kind == control.kind; });
    return probed || control.target == trigger.element;
}

void lintControl(LintNotes& notes)
{
    const PolicyTrigger& trigger = notes.policy.trigger;
    if (!trigger.control)
        notes.note("control_missing", u"trigger.control_probe"_s);
    else if (asksTheSame(*trigger.control, trigger))
        notes.note("control_is_watched", u"trigger.control_probe"_s, {trigger.control->target});
}

void lintAlternatives(LintNotes& notes)
{
    const auto& alternatives = notes.policy.alternatives;
    for (std::size_t index = 0; index < alternatives.size(); ++index) {
        const PolicyAlternative& alternative = alternatives[index];
        const QString member = u"alternatives[" % QString::number(index) % u']';
        if (!alternative.probe)
            notes.note("alternative_without_probe", member, {alternative.name});
        else if (!isEndToEnd(alternative.probe->kind))
            notes.note("alternative_probe_shallow", QString(member % u".probe.kind"), {alternative.name, nameOf(alternative.probe->kind)});
        if (!alternative.target.isEmpty() && alternative.target == notes.policy.trigger.element)
            notes.note("alternative_is_watched", QString(member % u".target"), {alternative.name, alternative.target});
    }
}

} // namespace

void lintTrigger(LintNotes& notes)
{
    const PolicyTrigger& trigger = notes.policy.trigger;
    if (trigger.probes.empty())
        notes.note("no_probes", u"trigger.probes"_s);
    else if (trigger.kOfN > int(trigger.probes.size()))
        notes.note("k_more_than_probes", u"trigger.k_of_n"_s, {QString::number(trigger.kOfN), QString::number(trigger.probes.size())});
    if (!trigger.probes.empty() && std::none_of(trigger.probes.begin(), trigger.probes.end(), [](const PolicyProbe& probe) { return isEndToEnd(probe.kind); }))
        notes.note("probes_shallow", u"trigger.probes"_s);
    if (trigger.quality.lossRecover > trigger.quality.lossFail || trigger.quality.latencyRecover > trigger.quality.latencyFail)
        notes.note("quality_pair_inverted", u"trigger.quality"_s);
    if (trigger.timeout >= trigger.interval)
        notes.note("timeout_not_below_interval", u"trigger.timeout"_s, {durationText(trigger.timeout), durationText(trigger.interval)});
    if (timeToNotice(notes.policy) > notes.required.latestAlarm)
        notes.note("alarm_too_late", u"trigger.down_count"_s, {durationText(timeToNotice(notes.policy)), durationText(notes.required.latestAlarm)});
    lintControl(notes);
    lintAlternatives(notes);
}

} // namespace holdfast
