// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/policy.h"

#include "app/model/policy_names.h"
#include "app/model/policy_proof.h"

namespace holdfast {
namespace {

template <typename Choice, std::size_t count>
QString wordOf(const char* const (&words)[count], Choice choice)
{
    return QString::fromLatin1(words[std::size_t(choice)]);
}

} // namespace

bool isEndToEnd(ProbeKind kind)
{
    return kind == ProbeKind::Echo || kind == ProbeKind::Fresh || kind == ProbeKind::Reply || kind == ProbeKind::Service || kind == ProbeKind::Supply || kind == ProbeKind::ClockSync;
}

Ticks timeToNotice(const Policy& policy)
{
    return (policy.trigger.downCount - 1) * policy.trigger.interval + policy.trigger.timeout + policy.trigger.debounce;
}

Ticks timeToAct(const Policy& policy)
{
    Ticks time = timeToNotice(policy);
    for (const PolicyStep& step : policy.plan)
        if (step.start == StepStart::InTurn && step.confirm != ConfirmBy::None)
            time += step.timeout;
    return time;
}

QString nameOf(PolicyClass kind)
{
    return policyNameOf(kind);
}

QString nameOf(PolicyLoss loss)
{
    return policyNameOf(loss);
}

QString nameOf(Locus locus)
{
    return policyNameOf(locus);
}

QString nameOf(ProbeKind kind)
{
    return policyNameOf(kind);
}

QString nameOf(ResyncStage stage)
{
    return policyNameOf(stage);
}

QString nameOf(PolicyStage stage)
{
    constexpr const char* words[] = {"draft", "linted", "proved", "drilled", "armed"};
    return wordOf(words, stage);
}

QString nameOf(PolicyPhase phase)
{
    constexpr const char* words[] = {"healthy", "suspect", "active", "holding", "recovering", "resync", "latched"};
    return wordOf(words, phase);
}

QString nameOf(PolicyFreeze freeze)
{
    constexpr const char* words[] = {"none", "blind", "suppressed", "overridden", "expired", "unwatched"};
    return wordOf(words, freeze);
}

QString nameOf(LatchReason reason)
{
    constexpr const char* words[] = {"none", "budget_spent", "step_failed", "undo_failed", "newer_epoch", "no_good_path"};
    return wordOf(words, reason);
}

QString nameOf(PolicyAct act)
{
    constexpr const char* words[] = {"go_on", "hands_off", "resume", "go_back"};
    return wordOf(words, act);
}

QString codeOf(const PolicyStanding& standing)
{
    if (standing.stage != PolicyStage::Armed)
        return nameOf(standing.stage);
    return standing.freeze == PolicyFreeze::None ? nameOf(standing.phase) : nameOf(standing.freeze);
}

QString codeOf(Invariant invariant)
{
    return invariant == Invariant::None ? QString() : QString(u'I' % QString::number(int(invariant)));
}

QString nameOf(ProofEvent event)
{
    constexpr const char* words[] = {"probes_good", "probes_bad",  "alternative_good", "alternative_bad", "control_bad", "control_good", "parent_lost", "parent_back", "fire_alarm",  "fire_over",
                                     "guard_off",   "guard_on",    "step_confirmed",   "step_failed",     "overridden",  "released",     "restarted",   "clock_jump",  "newer_epoch", "evidence_expired"};
    return wordOf(words, event);
}

QString nameOf(OrderKind kind)
{
    constexpr const char* words[] = {"start_step",   "undo_step", "expire_step", "switch_path", "raise_alarm", "clear_alarm", "escalate",
                                     "notify_local", "resync",    "send_queued", "ask_queued",  "drop_queued", "promote",     "step_back"};
    return wordOf(words, kind);
}

QString nameOf(FindingSeverity severity)
{
    constexpr const char* words[] = {"note", "warning", "error"};
    return wordOf(words, severity);
}

QString nameOf(InvariantVerdict verdict)
{
    constexpr const char* words[] = {"holds", "broken", "not_applicable"};
    return wordOf(words, verdict);
}

} // namespace holdfast
