// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/field_makers.h"
#include "ui/continuity/editor/policy_clauses.h"

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A name nobody has yet: "probe 3".
template <typename Things>
QString freshName(const QString& pattern, const Things& things)
{
    for (std::size_t number = things.size() + 1;; ++number) {
        const QString name = pattern.arg(number);
        if (std::none_of(things.begin(), things.end(), [&](const auto& thing) { return thing.name == name; }))
            return name;
    }
}

/// Nothing, or a kind of probe.
template <typename At>
EditorField optionalProbeField(const Policy& policy, const QString& place, const QString& name, const QString& nothing, const QString& called, At at)
{
    EditorField field;
    field.place = place;
    field.name = name;
    field.kind = FieldKind::Choice;
    std::vector<FieldOption> options = *optionsOf<ProbeKind>();
    options.insert(options.begin(), {QString(), nothing, std::nullopt});
    field.options = std::make_shared<const std::vector<FieldOption>>(std::move(options));
    field.value = at(policy) ? policyNameOf(at(policy)->kind) : QString();
    field.set = [at, called](Policy& edited, const QVariant& value) {
        if (value.toString().isEmpty())
            return at(edited).reset();
        if (!at(edited))
            at(edited) = PolicyProbe{called, ProbeKind::Echo, {}};
        for (std::size_t i = 0; i < policyNames<ProbeKind>.size(); ++i)
            if (value.toString() == QLatin1String(policyNames<ProbeKind>[i]))
                at(edited)->kind = static_cast<ProbeKind>(i);
    };
    return field;
}

} // namespace

void PolicyClauses::addTrigger()
{
    heading(tr("When"));
    const QString none = tr("not at all");
    say(Rank::Main, tr("When %1: %2", "what happens: to whom"),
        {withIcon(choiceField(m_policy, u"trigger.lost"_s, tr("What is lost"), [](auto& policy) -> auto& { return policy.trigger.lost; }), iconOf(m_policy.trigger.lost)),
         knownField(m_policy, u"trigger.element"_s, tr("Whose loss it is"), tr("what each depends on"), m_names.links, [](auto& policy) -> auto& { return policy.trigger.element; })});
    say(Rank::Detail, tr("that is, %1 of these are bad together, asked every %2, answering within %3"),
        {wholeField(m_policy, u"trigger.k_of_n"_s, tr("So many probes bad together"), 1, static_cast<int>(mostProbes), [](auto& policy) -> auto& { return policy.trigger.kOfN; }),
         durationField(m_policy, u"trigger.interval"_s, tr("Time between two rounds"), 100ms, 1h, {}, [](auto& policy) -> auto& { return policy.trigger.interval; }),
         durationField(m_policy, u"trigger.timeout"_s, tr("Time an answer may take"), 10ms, 1h, {}, [](auto& policy) -> auto& { return policy.trigger.timeout; })});
    addProbes();
    say(Rank::Detail, tr("%1 rounds in a row, and %2 longer"),
        {wholeField(m_policy, u"trigger.down_count"_s, tr("Bad rounds in a row"), 1, 1000, [](auto& policy) -> auto& { return policy.trigger.downCount; }),
         durationField(m_policy, u"trigger.debounce"_s, tr("How much longer it must stay bad"), 0ms, 24h, tr("no moment"), [](auto& policy) -> auto& { return policy.trigger.debounce; })});
    say(Rank::Detail, tr("bad is also losing %1 of the answers until it is below %2, or taking %3 until it is below %4"),
        {decimalField(m_policy, u"trigger.quality.loss_fail"_s, tr("Lost answers that count as bad"), 0, 100, u"%"_s, [](auto& policy) -> auto& { return policy.trigger.quality.lossFail; }),
         decimalField(m_policy, u"trigger.quality.loss_recover"_s, tr("Lost answers below which it is good again"), 0, 100, u"%"_s, [](auto& policy) -> auto& { return policy.trigger.quality.lossRecover; }),
         durationField(m_policy, u"trigger.quality.latency_fail"_s, tr("Time to answer that counts as bad"), 0ms, 1h, none, [](auto& policy) -> auto& { return policy.trigger.quality.latencyFail; }),
         durationField(m_policy, u"trigger.quality.latency_recover"_s, tr("Time to answer below which it is good again"), 0ms, 1h, none, [](auto& policy) -> auto& { return policy.trigger.quality.latencyRecover; })});
    addControl();
}

void PolicyClauses::addProbes()
{
    for (std::size_t i = 0; i < m_policy.trigger.probes.size(); ++i) {
        const QString place = u"trigger.probes[%1]."_s.arg(i);
        const QString which = tr("Probe %1: %2");
        const auto named = [&](const QString& what) { return which.arg(QString::number(i + 1), what); };
        say(Rank::Detail, tr("· %1: %2, called %3 %4", "a probe, whom it asks, its name, a button"),
            {choiceField(m_policy, QString(place % u"kind"), named(tr("what it looks at")), [i](auto& policy) -> auto& { return policy.trigger.probes[i].kind; }),
             knownField(m_policy, QString(place % u"target"), named(tr("whom it asks")), tr("nobody in particular"), m_names.anything, [i](auto& policy) -> auto& { return policy.trigger.probes[i].target; }),
             textField(m_policy, QString(place % u"name"), named(tr("its name")), tr("a name"), [i](auto& policy) -> auto& { return policy.trigger.probes[i].name; }),
             deedField(QString(place % u"remove"), tr("Take probe %1 away").arg(i + 1), Icon::Close, {}, [i](Policy& edited) { edited.trigger.probes.erase(edited.trigger.probes.begin() + static_cast<std::ptrdiff_t>(i)); })});
    }
    if (m_policy.trigger.probes.size() < mostProbes)
        say(Rank::Detail, u"%1"_s, {deedField(u"trigger.probes.add"_s, tr("Add a probe"), Icon::Plus, tr("Add a probe"), [pattern = tr("probe %1")](Policy& edited) {
                std::vector<PolicyProbe>& probes = edited.trigger.probes;
                probes.push_back({freshName(pattern, probes), ProbeKind::Echo, edited.trigger.element});
            })});
}

void PolicyClauses::addControl()
{
    const auto at = [](auto& policy) -> auto& { return policy.trigger.control; };
    std::vector<EditorField> fields{optionalProbeField(m_policy, u"trigger.control_probe.kind"_s, tr("What shows that we are not the ones cut off"), tr("nothing"), tr("control"), at)};
    if (!m_policy.trigger.control) {
        say(Rank::Detail, tr("%1 shows that we are not the ones cut off"), fields);
        return;
    }
    fields.push_back(knownField(m_policy, u"trigger.control_probe.target"_s, tr("Whom the control probe asks"), tr("nobody in particular"), m_names.anything, [](auto& policy) -> auto& { return policy.trigger.control->target; }));
    say(Rank::Detail, tr("%1 (%2) shows that we are not the ones cut off"), fields);
}

void PolicyClauses::addWays()
{
    heading(tr("Other ways"));
    for (std::size_t i = 0; i < m_policy.alternatives.size(); ++i) {
        const QString place = u"alternatives[%1]."_s.arg(i);
        const QString which = tr("Way %1: %2");
        const auto named = [&](const QString& what) { return which.arg(QString::number(i + 1), what); };
        std::vector<EditorField> fields{
            textField(m_policy, QString(place % u"name"), named(tr("its name")), tr("a name"), [i](auto& policy) -> auto& { return policy.alternatives[i].name; }),
            knownField(m_policy, QString(place % u"target"), named(tr("where it leads")), tr("nowhere"), m_names.links, [i](auto& policy) -> auto& { return policy.alternatives[i].target; }),
            optionalProbeField(m_policy, QString(place % u"probe.kind"), named(tr("what must be good first")), tr("nothing"), tr("way %1").arg(i + 1), [i](auto& policy) -> auto& { return policy.alternatives[i].probe; }),
            deedField(QString(place % u"remove"), tr("Take way %1 away").arg(i + 1), Icon::Close, {}, [i](Policy& edited) { edited.alternatives.erase(edited.alternatives.begin() + static_cast<std::ptrdiff_t>(i)); })};
        if (m_policy.alternatives[i].probe) {
            fields.push_back(knownField(m_policy, QString(place % u"probe.target"), named(tr("whom that asks")), tr("nobody in particular"), m_names.anything, [i](auto& policy) -> auto& { return policy.alternatives[i].probe->target; }));
            say(Rank::Detail, tr("%1 leads to %2, if %3 (%5) is good %4"), fields);
        } else {
            say(Rank::Detail, tr("%1 leads to %2, if %3 is good %4"), fields);
        }
    }
    if (m_policy.alternatives.size() < mostWays)
        say(Rank::Detail, u"%1"_s, {deedField(u"alternatives.add"_s, tr("Add another way"), Icon::Plus, tr("Add another way"), [pattern = tr("way %1")](Policy& edited) {
                PolicyAlternative way;
                way.name = freshName(pattern, edited.alternatives);
                way.probe = PolicyProbe{way.name, ProbeKind::Echo, {}};
                edited.alternatives.push_back(way);
            })});
}

} // namespace holdfast::continuity_page
