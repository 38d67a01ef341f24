// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

constexpr qsizetype namedInAudit = 20;

QString keyOf(const BrokerId& broker, const Identifier& key)
{
    return QString(broker.text() + u'\x1' + key.type + u'\x1' + key.value);
}

void takeLearnedEvents(EngineStep& step)
{
    EngineState& engine = step.engine;
    engine.fleet.take(engine.events, step.moment, engine.changes);
    engine.events.clear();
}

void learn(EngineStep& step, const LearnedMapping& mapping)
{
    EngineState& engine = step.engine;
    engine.decoder.learn(mapping, engine.events);
    takeLearnedEvents(step);
    engine.learned.insert(keyOf(mapping.broker, mapping.key()), mapping);
    step.outcome.records.push_back(LearnedRecord{mapping});
}

void unlearn(EngineStep& step, const DeviceId& id)
{
    EngineState& engine = step.engine;
    const Device* device = engine.fleet.device(id);
    if (!device)
        return;
    const BrokerId broker = device->broker;
    for (const Identifier& identifier : std::vector<Identifier>(device->identifiers)) {
        const auto known = engine.learned.constFind(keyOf(broker, identifier));
        if (known == engine.learned.constEnd())
            continue;
        engine.fleet.setLearnable(id, *known);
        engine.learned.erase(known);
        engine.decoder.forget(broker, identifier, engine.events);
        takeLearnedEvents(step);
        step.outcome.records.push_back(LearnedForgotten{broker, identifier});
    }
}

} // namespace

/// A device that announces nothing gets its points from what was made of its topics, before it is adopted.
void learnAdopted(EngineStep& step, const Adopt& wish)
{
    const auto known = [&](const DeviceId& id) { return step.engine.fleet.device(id) != nullptr; };
    if (!std::ranges::all_of(wish.devices, known))
        return; // the wish is refused as a whole
    for (const DeviceId& id : wish.devices) {
        const auto mapping = step.engine.fleet.learnable(id);
        if (mapping && !mapping->points.empty() && step.engine.fleet.device(id)->membership != Membership::Adopted)
            learn(step, *mapping);
    }
}

void forgetLearned(EngineStep& step, const std::vector<DeviceId>& devices)
{
    for (const DeviceId& id : devices)
        unlearn(step, id);
}

void restoreDiscovery(EngineStep& step, Restored& stored)
{
    EngineState& engine = step.engine;
    for (const DiscoveryRule& rule : stored.discoveryRules)
        step.outcome.delta.discoveryRules.insert(rule.id, rule);
    step.outcome.delta.discovery = stored.discovery;
    engine.fleet.restoreDiscovery(std::move(stored.discoveryRules), stored.discovery);
    for (const LearnedMapping& mapping : stored.learned) {
        engine.decoder.learn(mapping, engine.events);
        engine.learned.insert(keyOf(mapping.broker, mapping.key()), mapping);
    }
    takeLearnedEvents(step);
}

/// The wish was carried out by the fleet: what of it has to be kept and shown.
void tellDiscovery(EngineStep& step, const Wish& wish)
{
    Outcome& outcome = step.outcome;
    if (const auto* saved = std::get_if<SaveDiscoveryRule>(&wish)) {
        outcome.records.push_back(DiscoveryRuleRecord{saved->rule});
        outcome.delta.removedDiscoveryRules.remove(saved->rule.id);
        outcome.delta.discoveryRules.insert(saved->rule.id, saved->rule);
    } else if (const auto* removed = std::get_if<RemoveDiscoveryRule>(&wish)) {
        outcome.records.push_back(DiscoveryRuleForgotten{removed->rule});
        outcome.delta.discoveryRules.remove(removed->rule);
        outcome.delta.removedDiscoveryRules.insert(removed->rule);
    } else if (const auto* settings = std::get_if<SaveDiscoverySettings>(&wish)) {
        outcome.records.push_back(DiscoverySettingsRecord{settings->settings});
        outcome.delta.discovery = settings->settings;
    } else if (const auto* blocked = std::get_if<Block>(&wish)) {
        forgetLearned(step, blocked->devices);
    } else if (const auto* returned = std::get_if<ReturnToInbox>(&wish)) {
        forgetLearned(step, returned->devices);
    }
}

/// What rules did is written down like what people do: one row a rule.
void auditDecisions(EngineStep& step)
{
    std::map<std::pair<DiscoveryRuleId, DiscoveryAction>, QStringList> byRule;
    for (const RuleDecision& decision : step.engine.fleet.takeDecisions())
        byRule[{decision.rule, decision.action}].append(decision.device.text());
    for (const auto& [what, devices] : byRule) {
        AuditRecord row;
        row.at = step.moment.now;
        row.actor = {OperatorId(u"discovery"_s), u"discovery"_s, Role::Engineer, {}};
        row.action = QString(u"discovery-"_s + nameOf(what.second));
        row.object = devices.mid(0, namedInAudit).join(u", "_s);
        if (devices.size() > namedInAudit)
            row.object += QString(u", and "_s + QString::number(devices.size() - namedInAudit) + u" more"_s);
        row.after = QString(u"by rule "_s + what.first.text());
        row.result = u"done"_s;
        step.outcome.records.push_back(std::move(row));
    }
}

} // namespace holdfast
