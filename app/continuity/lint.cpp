// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint.h"

#include "app/continuity/lint_notes.h"

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using enum FindingSeverity;

constexpr std::array rules{
    // names and numbers
    LintRule{"no_probes", Error, Invariant::Total, "add_probe"},
    LintRule{"k_more_than_probes", Error, Invariant::Total, "lower_k"},
    LintRule{"quality_pair_inverted", Error, Invariant::None, "swap_quality_pair"},
    LintRule{"timeout_not_below_interval", Warning, Invariant::None, "lower_timeout"},
    LintRule{"probes_shallow", Warning, Invariant::GoodTarget, "use_end_to_end_probe"},
    LintRule{"plan_empty", Error, Invariant::NotStranded, "add_step"},
    LintRule{"scope_empty", Error, Invariant::None, "choose_scope"},
    LintRule{"action_unknown", Error, Invariant::None, "choose_action"},
    LintRule{"argument_unknown", Error, Invariant::None, "remove_argument"},
    LintRule{"argument_missing", Error, Invariant::None, "give_argument"},
    LintRule{"argument_wrong", Error, Invariant::None, "correct_argument"},
    LintRule{"target_missing", Error, Invariant::None, "give_target"},
    LintRule{"target_unknown", Error, Invariant::None, "choose_alternative"},
    LintRule{"locus_impossible", Error, Invariant::LocusHonesty, "choose_locus"},
    LintRule{"undo_impossible", Error, Invariant::NothingLeft, "choose_undo"},
    LintRule{"class_too_low", Error, Invariant::LifeSafetyFirst, "raise_class"},
    // invariants
    LintRule{"alternative_without_probe", Error, Invariant::GoodTarget, "add_alternative_probe"},
    LintRule{"alternative_probe_shallow", Error, Invariant::GoodTarget, "use_end_to_end_probe"},
    LintRule{"alternative_is_watched", Error, Invariant::GoodTarget, "choose_alternative"},
    LintRule{"too_many_switches", Error, Invariant::SwitchBudget, "lower_budget"},
    LintRule{"window_too_short", Error, Invariant::SwitchBudget, "lengthen_window"},
    LintRule{"hold_down_too_short", Error, Invariant::StableFailback, "lengthen_hold_down"},
    LintRule{"up_count_too_low", Error, Invariant::StableFailback, "raise_up_count"},
    LintRule{"too_few_switches", Error, Invariant::NotStranded, "add_reserve"},
    LintRule{"no_emergency_return", Error, Invariant::NotStranded, "allow_emergency_return"},
    LintRule{"acts_too_late", Error, Invariant::NotStranded, "shorten_detection"},
    LintRule{"control_missing", Error, Invariant::BlindIsStill, "add_control_probe"},
    LintRule{"control_is_watched", Error, Invariant::BlindIsStill, "choose_own_control"},
    LintRule{"slot_of_life_safety", Error, Invariant::LifeSafetyFirst, "use_slot_5"},
    LintRule{"slot_of_operator", Error, Invariant::LifeSafetyFirst, "use_slot_5"},
    LintRule{"door_opens_on_network_loss", Error, Invariant::LifeSafetyFirst, "use_door_keep"},
    LintRule{"door_ignores_fire", Error, Invariant::LifeSafetyFirst, "obey_fire_alarm"},
    LintRule{"command_without_expiry", Error, Invariant::NoLateCommand, "give_ttl"},
    LintRule{"promotion_unfenced", Error, Invariant::OneWriter, "fence_promotion"},
    LintRule{"slot_never_let_go", Error, Invariant::NothingLeft, "set_undo_relinquish"},
    LintRule{"steps_fight", Error, Invariant::NoConflict, "merge_steps"},
    LintRule{"alarm_too_late", Error, Invariant::OneRootAlarm, "shorten_detection"},
    LintRule{"step_without_timeout", Error, Invariant::Total, "give_timeout"},
    LintRule{"step_too_long", Error, Invariant::Total, "shorten_timeout"},
    LintRule{"resync_without_timeout", Error, Invariant::Total, "give_timeout"},
    LintRule{"locus_needs_lost", Error, Invariant::LocusHonesty, "set_locus_edge"},
    LintRule{"schedule_needs_time", Error, Invariant::LocusHonesty, "use_local_clock"},
    LintRule{"runs_on_lost_power", Error, Invariant::LocusHonesty, "name_backup_supply"},
    LintRule{"channel_needs_lost", Error, Invariant::LocusHonesty, "choose_local_channel"},
    LintRule{"hold_without_end", Error, Invariant::BoundedHold, "give_ttl"},
    LintRule{"hold_without_successor", Error, Invariant::BoundedHold, "add_preset_after"},
    LintRule{"successor_without_expiry", Error, Invariant::BoundedHold, "give_ttl"},
    LintRule{"nobody_told", Note, Invariant::None, "add_notify"},
    // a site with its policies
    LintRule{"policies_fight", Error, Invariant::NoConflict, "exclude_elements"},
    LintRule{"policy_wins", Note, Invariant::NoConflict, "exclude_elements"},
    LintRule{"policy_cycle", Error, Invariant::NoConflict, "break_cycle"},
    LintRule{"scope_resolves_to_nothing", Error, Invariant::None, "choose_scope"},
    LintRule{"scope_has_grown", Warning, Invariant::None, "approve_again"},
    LintRule{"cannot_hold", Warning, Invariant::LocusHonesty, "exclude_elements"},
    LintRule{"no_local_sensor", Warning, Invariant::LocusHonesty, "add_local_sensor"},
    LintRule{"watched_unknown", Error, Invariant::None, "choose_watched"},
    LintRule{"no_fallback", Warning, Invariant::None, "make_policy"},
    LintRule{"critical_without_fallback", Error, Invariant::None, "make_policy"},
    LintRule{"doors_fail_locked", Error, Invariant::LifeSafetyFirst, "change_door_hardware"},
};

constexpr std::array impossible{"no_probes", "k_more_than_probes", "plan_empty", "action_unknown", "argument_unknown", "argument_missing", "argument_wrong", "target_missing", "target_unknown", "quality_pair_inverted"};

} // namespace

std::span<const LintRule> lintRules()
{
    return rules;
}

bool isInvalid(const PolicyFinding& finding)
{
    return std::any_of(impossible.begin(), impossible.end(), [&](const char* code) { return finding.code == QLatin1String(code); });
}

PolicyFinding findingOf(const char* code, const PolicyId& policy, const QString& member, const QStringList& parameters)
{
    PolicyFinding finding;
    finding.code = QString::fromLatin1(code);
    finding.policy = policy;
    finding.member = member;
    finding.parameters = parameters;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const LintRule& candidate) { return finding.code == QLatin1String(candidate.code); });
    Q_ASSERT(rule != rules.end());
    finding.severity = rule->severity;
    finding.invariant = rule->invariant;
    finding.help = QString::fromLatin1(rule->help);
    return finding;
}

void LintNotes::note(const char* code, const QString& member, const QStringList& parameters)
{
    m_findings.push_back(findingOf(code, policy.id, member, parameters));
}

std::vector<PolicyFinding> lint(const Policy& policy, const ProofRequirements& required)
{
    std::vector<PolicyFinding> findings;
    LintNotes notes(policy, required, findings);
    const PolicyScope& scope = policy.scope;
    if (scope.sites.isEmpty() && scope.zones.isEmpty() && scope.devices.isEmpty() && scope.links.isEmpty() && scope.query.isEmpty())
        notes.note("scope_empty", QStringLiteral("scope"));
    lintTrigger(notes);
    lintPlan(notes);
    lintLocus(notes);
    lintRecovery(notes);
    return findings;
}

} // namespace holdfast
