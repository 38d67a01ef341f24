// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/policy_members.h"
#include "app/model/policy_names.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray listOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue jsonOf(const Value& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QJsonObject jsonOf(const PolicyProbe& probe)
{
    return {{u"name"_s, probe.name}, {u"kind"_s, policyNameOf(probe.kind)}, {u"target"_s, probe.target}};
}

QJsonObject jsonOf(const PolicyScope& scope)
{
    return {{u"sites"_s, listOf(scope.sites)}, {u"zones"_s, listOf(scope.zones)},   {u"devices"_s, listOf(scope.devices)}, {u"links"_s, listOf(scope.links)},
            {u"query"_s, scope.query},         {u"except"_s, listOf(scope.except)}, {u"resolved"_s, listOf(scope.resolved)}};
}

QJsonObject jsonOf(const QualityPair& quality)
{
    return {{u"loss_fail"_s, quality.lossFail},
            {u"loss_recover"_s, quality.lossRecover},
            {u"latency_fail"_s, durationText(quality.latencyFail)},
            {u"latency_recover"_s, durationText(quality.latencyRecover)}};
}

QJsonObject jsonOf(const PolicyTrigger& trigger)
{
    QJsonArray probes;
    for (const PolicyProbe& probe : trigger.probes)
        probes.append(jsonOf(probe));
    QJsonObject json{{u"lost"_s, policyNameOf(trigger.lost)},
                     {u"element"_s, trigger.element},
                     {u"probes"_s, probes},
                     {u"k_of_n"_s, trigger.kOfN},
                     {u"interval"_s, durationText(trigger.interval)},
                     {u"timeout"_s, durationText(trigger.timeout)},
                     {u"down_count"_s, trigger.downCount},
                     {u"quality"_s, jsonOf(trigger.quality)},
                     {u"debounce"_s, durationText(trigger.debounce)}};
    if (trigger.control)
        json.insert(u"control_probe"_s, jsonOf(*trigger.control));
    return json;
}

QJsonObject jsonOf(const PolicyAlternative& alternative)
{
    QJsonObject json{{u"name"_s, alternative.name}, {u"target"_s, alternative.target}};
    if (alternative.probe)
        json.insert(u"probe"_s, jsonOf(*alternative.probe));
    return json;
}

QJsonObject jsonOf(const PolicyGuard& guard)
{
    return {{u"from"_s, guard.from},
            {u"to"_s, guard.to},
            {u"days"_s, listOf(guard.days)},
            {u"occupancy"_s, policyNameOf(guard.occupancy)},
            {u"not_in_maintenance"_s, guard.notInMaintenance},
            {u"fire"_s, policyNameOf(guard.fire)},
            {u"not_while_overridden"_s, guard.notWhileOverridden}};
}

QJsonObject jsonOf(const PolicyStep& step)
{
    QJsonObject arguments;
    for (auto argument = step.arguments.begin(); argument != step.arguments.end(); ++argument)
        arguments.insert(argument.key(), jsonOf(argument.value()));
    return {{u"action"_s, step.action},
            {u"target"_s, step.target},
            {u"arguments"_s, arguments},
            {u"locus"_s, policyNameOf(step.locus)},
            {u"slot"_s, step.slot},
            {u"start"_s, policyNameOf(step.start)},
            {u"ttl"_s, durationText(step.ttl)},
            {u"confirm"_s, policyNameOf(step.confirm)},
            {u"timeout"_s, durationText(step.timeout)},
            {u"on_fail"_s, policyNameOf(step.onFail)},
            {u"undo"_s, policyNameOf(step.undo)}};
}

QJsonObject jsonOf(const PolicyRecovery& recovery)
{
    QJsonArray resync;
    for (const ResyncStage stage : recovery.resync)
        resync.append(policyNameOf(stage));
    return {{u"up_count"_s, recovery.upCount},
            {u"hold_down"_s, durationText(recovery.holdDown)},
            {u"failback"_s, policyNameOf(recovery.failback)},
            {u"window_from"_s, recovery.windowFrom},
            {u"window_to"_s, recovery.windowTo},
            {u"budget"_s, QJsonObject{{u"switches"_s, recovery.budget}, {u"per"_s, durationText(recovery.per)}}},
            {u"reserve"_s, recovery.reserve},
            {u"emergency_return"_s, recovery.emergencyReturn},
            {u"resync"_s, resync},
            {u"resync_timeout"_s, durationText(recovery.resyncTimeout)},
            {u"rate"_s, recovery.rate},
            {u"jitter"_s, durationText(recovery.jitter)},
            {u"queued"_s, policyNameOf(recovery.queued)}};
}

QJsonObject jsonOf(const PolicyLimits& limits)
{
    return {{u"max_active"_s, durationText(limits.maxActive)},
            {u"min_on"_s, durationText(limits.minOn)},
            {u"min_off"_s, durationText(limits.minOff)},
            {u"max_override"_s, durationText(limits.maxOverride)}};
}

template <typename Things>
QJsonArray jsonOfEach(const Things& things)
{
    QJsonArray list;
    for (const auto& thing : things)
        list.append(jsonOf(thing));
    return list;
}

QJsonObject objectOf(const Policy& policy)
{
    return {{u"format"_s, QString(u"holdfast-policy/" % QString::number(Policy::format))},
            {u"id"_s, policy.id.text()},
            {u"version"_s, policy.version},
            {u"name"_s, policy.name},
            {u"owner"_s, policy.owner},
            {u"class"_s, policyNameOf(policy.kind)},
            {u"scope"_s, jsonOf(policy.scope)},
            {u"trigger"_s, jsonOf(policy.trigger)},
            {u"alternatives"_s, jsonOfEach(policy.alternatives)},
            {u"guard"_s, jsonOf(policy.guard)},
            {u"plan"_s, jsonOfEach(policy.plan)},
            {u"recovery"_s, jsonOf(policy.recovery)},
            {u"limits"_s, jsonOf(policy.limits)}};
}

} // namespace

QByteArray toJson(const Policy& policy)
{
    return QJsonDocument(objectOf(policy)).toJson(QJsonDocument::Indented);
}

QByteArray hashOf(const Policy& policy)
{
    return QCryptographicHash::hash(QJsonDocument(objectOf(policy)).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex();
}

} // namespace holdfast
