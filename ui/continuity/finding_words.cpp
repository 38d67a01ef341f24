// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policy_words.h"

#include <QCoreApplication>

namespace holdfast::continuity_page {
namespace {

struct Finding
{
    const char* code;
    const char* text; ///< of the class, with the finding's parameters
};

class Findings
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::Findings)

public:
    [[nodiscard]] static const Finding* find(const QString& code);
};

constexpr Finding known[] = {
    {"no_probes", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Nothing is watched: it would never act")},
    {"k_more_than_probes", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 bad probes are asked for, there are only %2")},
    {"quality_pair_inverted", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It counts as good again before it counts as bad")},
    {"timeout_not_below_interval", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "A probe may take %1, but the next one starts after %2")},
    {"probes_shallow", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "No probe proves the whole way")},
    {"plan_empty", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It has no step")},
    {"scope_empty", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It is for nothing")},
    {"action_unknown", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "There is no action %1")},
    {"argument_unknown", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%2 has no setting %1")},
    {"argument_missing", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%2 needs %1")},
    {"argument_wrong", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 is not possible: %2")},
    {"target_missing", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 needs a target")},
    {"target_unknown", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "The target %1 is not known")},
    {"locus_impossible", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 cannot run at %2")},
    {"undo_impossible", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 cannot be undone that way")},
    {"class_too_low", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It is class %1, but %3 needs class %2")},
    {"alternative_without_probe", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 is not probed before anything moves there")},
    {"alternative_probe_shallow", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "The probe of %1 does not prove the whole way")},
    {"alternative_is_watched", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 is the very thing that is lost")},
    {"too_many_switches", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Up to %1 switches, the site allows %2 in %3")},
    {"window_too_short", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Switches are counted over %1, the site counts over %2")},
    {"hold_down_too_short", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It goes back after %1, the site asks for %2")},
    {"up_count_too_low", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It goes back after %1 good rounds, the site asks for %2")},
    {"too_few_switches", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Up to %1 switches, at least %2 are needed to leave a dead path")},
    {"no_emergency_return", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "When the alternative dies too, it stays there")},
    {"acts_too_late", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It acts after %1, the site asks for %2")},
    {"control_missing", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Nothing shows that we are not the ones cut off")},
    {"control_is_watched", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "The control probe asks the very thing that is lost")},
    {"slot_of_life_safety", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Slot %1 belongs to life safety")},
    {"slot_of_operator", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Slot %1 belongs to the operator")},
    {"door_opens_on_network_loss", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "A door must not open because the network is lost")},
    {"door_ignores_fire", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "A door must obey the fire alarm")},
    {"command_without_expiry", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Commands may wait too long before they are sent")},
    {"promotion_unfenced", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Two gateways could command at once")},
    {"slot_never_let_go", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "What is held is never let go")},
    {"steps_fight", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Two steps hold the same output at slot %2")},
    {"alarm_too_late", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "The alarm comes after %1, the site asks for %2")},
    {"step_without_timeout", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "A step could wait for ever")},
    {"step_too_long", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "A step may take %1, the site allows %2")},
    {"resync_without_timeout", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Catching up could take for ever")},
    {"locus_needs_lost", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 runs at %2, which needs what is lost")},
    {"schedule_needs_time", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "The schedule needs the time that is lost")},
    {"runs_on_lost_power", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It runs on the power that is lost")},
    {"channel_needs_lost", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 cannot be sent without what is lost")},
    {"hold_without_end", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "The last value is held without an end")},
    {"hold_without_successor", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Nothing follows when the held value is too old")},
    {"successor_without_expiry", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It waits for an end that never comes")},
    {"nobody_told", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Nobody is told")},
    {"policies_fight", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%2 are also in %1, which wants something else: %3")},
    {"policy_wins", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%2 are also in %1, which wins: %3")},
    {"policy_cycle", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "It sets itself off, by way of %1")},
    {"scope_resolves_to_nothing", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "Nothing on the site fits its scope")},
    {"scope_has_grown", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 have joined its scope since it was approved: %2")},
    {"cannot_hold", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 of %3 cannot do it: %2")},
    {"no_local_sensor", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 have no sensor of their own: %2")},
    {"watched_unknown", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1, which it watches, is not known")},
    {"no_fallback", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 have no fallback: %2")},
    {"critical_without_fallback", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 critical ones have no fallback: %2")},
    {"doors_fail_locked", QT_TRANSLATE_NOOP("holdfast::continuity_page::Findings", "%1 doors on an escape route fail locked: %2")},
};

const Finding* Findings::find(const QString& code)
{
    for (const Finding& one : known)
        if (code == QLatin1String(one.code))
            return &one;
    return nullptr;
}

/// Parameters go in one by one, whatever they contain.
QString withParameters(const QString& text, const QStringList& parameters)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        out += isPlace ? parameters.value(text[++i].digitValue() - 1) : QString(text[i]);
    }
    return out;
}

} // namespace

QString sentenceOf(const PolicyFinding& finding)
{
    if (const Finding* found = Findings::find(finding.code))
        return withParameters(Findings::tr(found->text), finding.parameters);
    QString words = finding.code;
    words.replace(u'_', u' ');
    return finding.parameters.isEmpty() ? words : QString(words % QStringLiteral(": ") % finding.parameters.join(QStringLiteral(", ")));
}

} // namespace holdfast::continuity_page
