// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_cache.h"
#include "app/decode/topic_filter.h"
#include "app/decode/zigbee_bridge.h"

#include <array>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Bridges before 1.29 write the bare word, later ones `{"state": …}`.
const QString& stateTemplate()
{
    static const QString text = u"{{ value_json.state if value_json is mapping and value_json.state is defined else value }}"_s;
    return text;
}

AvailabilityTopic stateTopic(const QString& topic, TemplateCache& templates)
{
    AvailabilityTopic result{topic, {}, nullptr, {u"online"_s}, {u"offline"_s}};
    if (const auto compiled = templates.compiled(stateTemplate()))
        result.rendering = *compiled;
    return result;
}

/// What the bridge says of itself, as points: the same that Home Assistant is told.
struct BridgeLeaf
{
    QLatin1StringView object;
    QLatin1StringView topic;
    QLatin1StringView key;
    const char* name;
    QLatin1StringView component;
    Quantity quantity;
    QLatin1StringView on;
    QLatin1StringView off;
};

constexpr std::array bridgeLeaves{
    BridgeLeaf{"connection_state"_L1, "state"_L1, "state"_L1, "Connection state", "binary_sensor"_L1, Quantity::Connectivity, "online"_L1, "offline"_L1},
    BridgeLeaf{"restart_required"_L1, "info"_L1, "restart_required"_L1, "Restart required", "binary_sensor"_L1, Quantity::Problem, "True"_L1, "False"_L1},
    BridgeLeaf{"permit_join"_L1, "info"_L1, "permit_join"_L1, "Permit join", "switch"_L1, Quantity::None, "True"_L1, "False"_L1},
};

} // namespace

bool Bridge::tellsAvailability(const QString& ieee) const
{
    return m_tellsAvailability.value(ieee, m_allTellAvailability);
}

AvailabilityPlan Bridge::ownAvailability() const
{
    return {QString(u"zigbee2mqtt\n" % m_base), AvailabilityMode::All, {stateTopic(topicOf("state"_L1), m_context.templates)}};
}

/// The loss of the bridge takes its devices along.
AvailabilityPlan Bridge::availabilityOf(const Member& member) const
{
    AvailabilityPlan plan = ownAvailability();
    if (!tellsAvailability(member.ieee))
        return plan;
    const QString topic = m_base % u'/' % member.name % u"/availability";
    plan.key += u'\n' % topic;
    plan.topics.push_back(stateTopic(topic, m_context.templates));
    return plan;
}

void Bridge::declareMember(Member&& member, Known& known, Yield& out)
{
    if (!m_coordinator.isEmpty())
        member.claim.viaIdentifier = bridgeIdentifier(m_coordinator);
    const QString unusable = faultOfTopic(m_base % u'/' % member.name);
    if (!unusable.isEmpty()) {
        fault(u"the device %1 cannot be read by its name: %2"_s.arg(member.ieee, unusable), out);
        member.isKnown = false;
        member.name = member.ieee;
    }
    callIt(known, member.name);
    known.shareable.clear();
    for (const Feature& feature : member.features)
        if (feature.endpoint.isEmpty() && (feature.parent == "light"_L1 || feature.parent == "switch"_L1 || feature.parent == "cover"_L1 || feature.parent == "lock"_L1))
            known.shareable.push_back(feature);
    out.events.push_back(DeviceDeclared{known.source, m_context.broker, m_convention, topicOf("devices"_L1), member.claim, {}, true});
    out.bound.push_back(Bound{.source = known.source, .bindings = {}, .availability = availabilityOf(member), .command = {}, .isPoint = false});
    if (member.isInterviewed || known.leaves.isEmpty() || !member.isKnown)
        declareLeaves(member, known, out);
}

void Bridge::declareLeaves(const Member& member, Known& known, Yield& out)
{
    QHash<QString, Leaf> before = std::exchange(known.leaves, {});
    const Place place{m_base, QString(m_base % u'/' % member.name), member.ieee, m_inParts};
    forgetEnds(known);
    known.ends.clear();
    for (const Feature& feature : member.features) {
        auto plan = member.isKnown ? describeFeature(feature, place) : std::nullopt;
        if (!plan)
            continue;
        const auto aside = std::move(plan->aside);
        const QString apart = m_inParts && plan->binding ? plan->binding->filter : QString();
        const QString key = plan->key;
        declareLeaf(std::move(*plan), member, before, known, out);
        if (!aside)
            continue;
        if (!apart.isEmpty())
            m_apart.insert(apart, false);
        m_ends[aside->filter].push_back({known.leaves.value(key).source, aside->extractor, place.topic, apart});
        if (!known.ends.contains(aside->filter))
            known.ends.append(aside->filter);
    }
    if (member.isKnown && member.updates)
        for (LeafPlan& plan : describeUpdate(place))
            declareLeaf(std::move(plan), member, before, known, out);
    for (const Leaf& gone : std::as_const(before)) {
        out.events.push_back(PointWithdrawn{gone.source, false});
        out.released.push_back(gone.source);
    }
}

void Bridge::declareLeaf(LeafPlan&& plan, const Member& member, QHash<QString, Leaf>& before, Known& known, Yield& out)
{
    const bool isNew = !before.contains(plan.key);
    Leaf leaf = isNew ? Leaf{m_context.numbers.next(), 0} : before.take(plan.key);
    const DeviceClaim& claim = member.claim;
    const size_t device = qHashMulti(2, claim.name, claim.manufacturer, claim.model, claim.modelId, claim.firmware, claim.viaIdentifier, int(claim.supply), claim.ownSchedule);
    const Point& point = plan.point;
    const auto bound = [](std::optional<double> value) { return value.value_or(-1e300); };
    const size_t said = qHashMulti(3, device, tellsAvailability(member.ieee), point.name, point.property, point.component, int(point.function), int(point.kind), point.unit,
                                   bound(point.minimum), bound(point.maximum), bound(point.step), point.values, point.writable, int(point.category), plan.uniqueId, plan.wording,
                                   plan.binding.has_value(), m_inParts);
    const QString key = plan.key;
    if (std::exchange(leaf.said, said) == said) {
        known.leaves.insert(key, leaf);
        return;
    }
    known.leaves.insert(key, leaf);
    Bound bind{.source = leaf.source, .bindings = {}, .availability = availabilityOf(member), .command = std::move(plan.command)};
    bind.telemetry = point.kind == PointKind::Number && point.function == PointFunction::Sensor && point.accumulation == Accumulation::Measurement;
    if (plan.binding)
        bind.bindings.push_back(std::move(*plan.binding));
    out.events.push_back(PointDeclared{leaf.source, m_context.broker, m_convention, topicOf("devices"_L1), claim, std::move(plan.point), std::move(plan.uniqueId), plan.mainFeature, true});
    out.bound.push_back(std::move(bind));
}

void Bridge::declareBridge(Yield& out)
{
    if (m_coordinator.isEmpty())
        return;
    DeviceClaim claim;
    claim.identifiers = {{u"id"_s, bridgeIdentifier(m_coordinator)}, {u"zigbee"_s, m_coordinator}};
    claim.name = u"Zigbee2MQTT Bridge"_s;
    claim.manufacturer = u"Zigbee2MQTT"_s;
    claim.model = u"Bridge"_s;
    claim.firmware = m_version;
    claim.hardware = m_hardware;
    claim.isGateway = true;
    const size_t said = qHashMulti(4, m_coordinator, m_version, m_hardware) | 1;
    if (m_self.said == said)
        return;
    if (m_self.said == 0)
        m_self.source = m_context.numbers.next();
    m_self.said = said;
    out.events.push_back(DeviceDeclared{m_self.source, m_context.broker, m_convention, topicOf("info"_L1), claim, {}, true});
    out.bound.push_back(Bound{.source = m_self.source, .bindings = {}, .availability = ownAvailability(), .command = {}, .isPoint = false});
    declareBridgePoints(claim, out);
}

void Bridge::declareBridgePoints(const DeviceClaim& claim, Yield& out)
{
    for (const BridgeLeaf& leaf : bridgeLeaves) {
        const QString object(leaf.object);
        if (!m_self.leaves.contains(object))
            m_self.leaves.insert(object, {m_context.numbers.next(), 0});
        const SourceIndex source = m_self.leaves.value(object).source;
        Point point;
        point.name = QString::fromLatin1(leaf.name);
        point.property = QString(leaf.key);
        point.component = QString(leaf.component);
        point.kind = PointKind::Bool;
        point.quantity = leaf.quantity;
        point.category = PointCategory::Diagnostic;
        Binding binding{topicOf(leaf.topic), {}};
        binding.extractor.source = Extractor::Source::Path;
        binding.extractor.path = {QString(leaf.key)};
        if (const auto compiled = m_context.templates.compiled(stateTemplate()); leaf.topic == "state"_L1 && compiled) {
            binding.extractor.source = Extractor::Source::Rendering;
            binding.extractor.rendering = *compiled;
        }
        binding.extractor.kind = PointKind::Bool;
        binding.extractor.otherWords = Extractor::Words::Closed;
        binding.extractor.words = {{QString(leaf.on), true}, {QString(leaf.off), false}};
        Bound bound{.source = source, .bindings = {std::move(binding)}, .availability = {}, .command = {}};
        const QString uniqueId = u"bridge_" % m_coordinator % u'_' % object % u'_' % m_base;
        out.events.push_back(PointDeclared{source, m_context.broker, m_convention, topicOf("info"_L1), claim, std::move(point), uniqueId, false, false});
        out.bound.push_back(std::move(bound));
    }
}

} // namespace holdfast::zigbee
