// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/policy_members.h"
#include "app/model/policy_names.h"

#include <QJsonDocument>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Need = PolicyMembers::Need;
constexpr Ticks longest = 720h;

PolicyScope scopeFrom(PolicyMembers members)
{
    constexpr qsizetype mostElements = 10'000;
    PolicyScope scope;
    scope.sites = members.texts("sites", mostElements);
    scope.zones = members.texts("zones", mostElements);
    scope.devices = members.texts("devices", mostElements);
    scope.links = members.texts("links", mostElements);
    scope.query = members.text("query");
    scope.except = members.texts("except", mostElements);
    scope.resolved = members.texts("resolved", mostElements);
    members.close();
    return scope;
}

PolicyProbe probeFrom(PolicyMembers members)
{
    PolicyProbe probe;
    probe.name = members.text("name", Need::Required);
    probe.kind = members.choice("kind", probe.kind, policyNames<ProbeKind>);
    probe.target = members.text("target");
    members.close();
    return probe;
}

QualityPair qualityFrom(PolicyMembers members)
{
    QualityPair quality;
    quality.lossFail = members.number("loss_fail", 0, 0, 100);
    quality.lossRecover = members.number("loss_recover", 0, 0, 100);
    quality.latencyFail = members.duration("latency_fail", 0ms, 0ms, 1h);
    quality.latencyRecover = members.duration("latency_recover", 0ms, 0ms, 1h);
    members.close();
    return quality;
}

PolicyTrigger triggerFrom(PolicyMembers members)
{
    PolicyTrigger trigger;
    trigger.lost = members.choice("lost", trigger.lost, policyNames<PolicyLoss>);
    trigger.element = members.text("element");
    constexpr qsizetype mostProbes = 16;
    for (const PolicyMembers& probe : members.objects("probes", mostProbes))
        trigger.probes.push_back(probeFrom(probe));
    trigger.kOfN = members.whole("k_of_n", trigger.kOfN, 1, int(mostProbes));
    trigger.interval = members.duration("interval", trigger.interval, 100ms, 1h);
    trigger.timeout = members.duration("timeout", trigger.timeout, 10ms, 1h);
    trigger.downCount = members.whole("down_count", trigger.downCount, 1, 1000);
    trigger.quality = qualityFrom(members.object("quality"));
    trigger.debounce = members.duration("debounce", trigger.debounce, 0ms, 24h);
    if (members.has("control_probe"))
        trigger.control = probeFrom(members.object("control_probe"));
    members.close();
    return trigger;
}

PolicyAlternative alternativeFrom(PolicyMembers members)
{
    PolicyAlternative alternative;
    alternative.name = members.text("name", Need::Required);
    alternative.target = members.text("target");
    if (members.has("probe"))
        alternative.probe = probeFrom(members.object("probe"));
    members.close();
    return alternative;
}

PolicyGuard guardFrom(PolicyMembers members)
{
    static const QStringList week{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    PolicyGuard guard;
    guard.from = members.clockTime("from");
    guard.to = members.clockTime("to");
    if (guard.from.isEmpty() != guard.to.isEmpty())
        members.fail("to", u"from and to belong together"_s);
    guard.days = members.texts("days", week.size());
    for (const QString& day : guard.days)
        if (!week.contains(day))
            members.fail("days", QString(u"expected days out of " % week.join(u", "_s)));
    guard.occupancy = members.choice("occupancy", guard.occupancy, policyNames<OccupancyRule>);
    guard.notInMaintenance = members.flag("not_in_maintenance", guard.notInMaintenance);
    guard.fire = members.choice("fire", guard.fire, policyNames<FireRule>);
    guard.notWhileOverridden = members.flag("not_while_overridden", guard.notWhileOverridden);
    members.close();
    return guard;
}

PolicyStep stepFrom(PolicyMembers members)
{
    PolicyStep step;
    step.action = members.text("action", Need::Required);
    step.target = members.text("target");
    step.arguments = members.values("arguments", 16);
    step.locus = members.choice("locus", step.locus, policyNames<Locus>);
    step.slot = members.whole("slot", step.slot, 1, 17);
    step.start = members.choice("start", step.start, policyNames<StepStart>);
    step.ttl = members.duration("ttl", step.ttl, 0ms, longest);
    step.confirm = members.choice("confirm", step.confirm, policyNames<ConfirmBy>);
    step.timeout = members.duration("timeout", step.timeout, 0ms, 24h);
    step.onFail = members.choice("on_fail", step.onFail, policyNames<OnFail>);
    step.undo = members.choice("undo", step.undo, policyNames<UndoBy>);
    members.close();
    return step;
}

PolicyRecovery recoveryFrom(PolicyMembers members)
{
    PolicyRecovery recovery;
    recovery.upCount = members.whole("up_count", recovery.upCount, 1, 10'000);
    recovery.holdDown = members.duration("hold_down", recovery.holdDown, 0ms, 168h);
    recovery.failback = members.choice("failback", recovery.failback, policyNames<FailbackRule>);
    recovery.windowFrom = members.clockTime("window_from");
    recovery.windowTo = members.clockTime("window_to");
    if (recovery.failback == FailbackRule::Window && (recovery.windowFrom.isEmpty() || recovery.windowTo.isEmpty()))
        members.fail("window_from", u"a window needs its beginning and its end"_s);
    PolicyMembers budget = members.object("budget");
    recovery.budget = budget.whole("switches", recovery.budget, 0, 200);
    recovery.per = budget.duration("per", recovery.per, 1s, 168h);
    budget.close();
    recovery.reserve = members.whole("reserve", recovery.reserve, 0, 50);
    recovery.emergencyReturn = members.flag("emergency_return", recovery.emergencyReturn);
    recovery.resync = members.choices("resync", recovery.resync, policyNames<ResyncStage>);
    recovery.resyncTimeout = members.duration("resync_timeout", recovery.resyncTimeout, 0ms, 24h);
    recovery.rate = members.number("rate", recovery.rate, 0.01, 10'000);
    recovery.jitter = members.duration("jitter", recovery.jitter, 0ms, 1h);
    recovery.queued = members.choice("queued", recovery.queued, policyNames<QueuedCommands>);
    members.close();
    return recovery;
}

PolicyLimits limitsFrom(PolicyMembers members)
{
    PolicyLimits limits;
    limits.maxActive = members.duration("max_active", limits.maxActive, 0ms, longest);
    limits.minOn = members.duration("min_on", limits.minOn, 0ms, 24h);
    limits.minOff = members.duration("min_off", limits.minOff, 0ms, 24h);
    limits.maxOverride = members.duration("max_override", limits.maxOverride, 1s, longest);
    members.close();
    return limits;
}

/// Names are how steps, errors and counterexamples speak of things: two of one name would be one.
void checkNames(const Policy& policy, PolicyMembers& members)
{
    QStringList probes;
    for (const PolicyProbe& probe : policy.trigger.probes)
        probes.append(probe.name);
    if (probes.removeDuplicates() > 0)
        members.fail("trigger.probes", u"two probes have one name"_s);
    QStringList ways;
    for (const PolicyAlternative& alternative : policy.alternatives)
        ways.append(alternative.name);
    if (ways.removeDuplicates() > 0)
        members.fail("alternatives", u"two of them have one name"_s);
}

Policy policyOf(PolicyMembers& members)
{
    constexpr qsizetype mostAlternatives = 3;
    constexpr qsizetype mostSteps = 16;
    Policy policy;
    policy.id = PolicyId(members.text("id", Need::Required));
    policy.version = members.whole("version", policy.version, 1, 1'000'000);
    policy.name = members.text("name", Need::Required);
    policy.owner = members.text("owner");
    policy.kind = members.choice("class", policy.kind, policyNames<PolicyClass>);
    policy.scope = scopeFrom(members.object("scope"));
    policy.trigger = triggerFrom(members.object("trigger", Need::Required));
    for (const PolicyMembers& alternative : members.objects("alternatives", mostAlternatives))
        policy.alternatives.push_back(alternativeFrom(alternative));
    policy.guard = guardFrom(members.object("guard"));
    for (const PolicyMembers& step : members.objects("plan", mostSteps))
        policy.plan.push_back(stepFrom(step));
    policy.recovery = recoveryFrom(members.object("recovery"));
    policy.limits = limitsFrom(members.object("limits"));
    members.close();
    checkNames(policy, members);
    return policy;
}

} // namespace

Expected<Policy> policyFrom(const QByteArray& json)
{
    constexpr qsizetype mostBytes = 1024 * 1024;
    if (json.size() > mostBytes)
        return Error{Error::Code::Invalid, u"the file: larger than 1 MB"_s};
    QJsonParseError trouble{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError || !document.isObject())
        return Error{Error::Code::Corrupt, QString(u"the file: not a JSON object: " % trouble.errorString() % u", byte " % QString::number(trouble.offset))};
    std::optional<Error> fault;
    PolicyMembers members(document.object(), QString(), fault);
    const QString format = members.text("format", Need::Required);
    if (!fault && format != u"holdfast-policy/" % QString::number(Policy::format))
        members.fail("format", u"expected \"holdfast-policy/1\": this file is of another kind or of a newer Holdfast"_s);
    const Policy policy = policyOf(members);
    if (fault)
        return *fault;
    return policy;
}

} // namespace holdfast
