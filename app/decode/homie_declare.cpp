// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_device.h"
#include "app/decode/homie_registry.h"
#include "app/decode/topic_filter.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

size_t printOf(const DeviceClaim& claim, const QString& needs)
{
    size_t print = qHashMulti(0, claim.name, claim.modelId, claim.firmware, claim.viaIdentifier, claim.isGateway, needs);
    for (const Identifier& identifier : claim.identifiers)
        print = qHashMulti(print, identifier.type, identifier.value);
    return print;
}

size_t printOf(const Point& point, const QString& availability)
{
    const auto bound = [](std::optional<double> value) { return value ? qHash(*value, 1) : size_t(0); };
    return qHashMulti(0, point.name, point.property, point.component, point.unit, int(point.kind), int(point.quantity), point.writable, bound(point.minimum), bound(point.maximum), bound(point.step),
                      point.values.join(u','), availability);
}

QString stateTopic(const QString& path)
{
    return path % u"/$state";
}

QString announcedOn(const QString& path)
{
    return path % (isHomieFivePath(path) ? u"/$description"_s : u"/$homie"_s);
}

QString domainOf(const QString& path)
{
    return isHomieFivePath(path) ? levelsAbove(levelsAbove(path)) : levelsAbove(path);
}

/// Being prepared says nothing new. When the root's connection is lost nobody is left to say so of its children.
AvailabilityPlan availabilityOf(const QString& path, const HomieDescription& description)
{
    AvailabilityPlan plan{QString(u"homie\n"_s % path % u'\n' % description.root), AvailabilityMode::All, {}};
    plan.topics.push_back({stateTopic(path), {}, nullptr, {u"ready"_s, u"sleeping"_s, u"alert"_s}, {u"lost"_s, u"disconnected"_s}});
    const QString root = levelsAbove(path) % u'/' % description.root;
    if (!description.root.isEmpty() && root != path && faultOfTopic(stateTopic(root)).isEmpty())
        plan.topics.push_back({stateTopic(root), {}, nullptr, {u"init"_s, u"ready"_s, u"sleeping"_s, u"alert"_s, u"disconnected"_s}, {u"lost"_s}});
    return plan;
}

} // namespace

bool HomieRegistry::speaks(const HomieTree& tree) const
{
    return tree.document || m_attributes.has(tree.path, HomieAttribute::Homie) || (isHomieFivePath(tree.path) && !tree.state.isEmpty());
}

/// Ready, or ready once as far as anybody knows: an orderly sleeper, or one that was already gone when we came.
bool HomieRegistry::mayPublish(const HomieTree& tree) const
{
    const bool described = tree.document || m_attributes.has(tree.path, HomieAttribute::Homie);
    if (!described || tree.state.isEmpty() || tree.state == u"init")
        return false;
    if (tree.state == u"ready" || tree.state == u"sleeping" || tree.state == u"alert")
        return true;
    return tree.published || (!tree.prepared && (tree.document || m_attributes.firstMissing(tree.path).isEmpty()));
}

HomieDescription HomieRegistry::describe(const HomieTree& tree) const
{
    return tree.document ? *tree.document : m_attributes.describe(tree.path);
}

/// Publishes at once what is whole; what comes in pieces, or changes piece by piece, is left to settle.
void HomieRegistry::look(HomieTree& tree, Yield& out)
{
    tree.missing = tree.document ? QString() : m_attributes.firstMissing(tree.path);
    const bool news = tree.published ? tree.document && tree.changed : true;
    if (mayPublish(tree) && tree.missing.isEmpty() && news)
        publish(tree, out);
}

DeviceClaim HomieRegistry::claimOf(const HomieTree& tree, const HomieDescription& description) const
{
    const QString id = lastLevel(tree.path);
    DeviceClaim claim;
    const QString domain = domainOf(tree.path);
    if (m_holders.value(id) == domain)
        claim.identifiers.push_back({u"id"_s, id});
    claim.identifiers.push_back({u"homie"_s, QString(domain % u'/' % id)});
    if (!description.mac.isEmpty())
        claim.identifiers.push_back({u"mac"_s, homeassistant::normalMac(description.mac)});
    claim.name = description.name.isEmpty() ? id : description.name;
    claim.modelId = description.type;
    claim.firmware = description.firmware;
    claim.isGateway = description.hasChildren;
    if (description.parent != id)
        claim.viaIdentifier = description.parent;
    return claim;
}

void HomieRegistry::declareDevice(HomieTree& tree, const HomieDescription& description, const QString& needs, Yield& out)
{
    const QString id = lastLevel(tree.path);
    if (!m_holders.contains(id))
        m_holders.insert(id, domainOf(tree.path));
    DeviceDeclared declared;
    declared.device = claimOf(tree, description);
    const size_t print = printOf(declared.device, needs);
    const bool isNew = !tree.source;
    if (!isNew && print == tree.print)
        return;
    tree.print = print;
    if (isNew)
        tree.source = m_context.numbers.next();
    declared.source = *tree.source;
    declared.broker = m_context.broker;
    declared.convention = u"homie"_s;
    declared.discoveryTopic = announcedOn(tree.path);
    declared.needs = needs;
    declared.hasAvailability = true;
    out.events.push_back(std::move(declared));
    out.bound.push_back({*tree.source, {}, availabilityOf(tree.path, description), {}, false, false});
    for (auto alert = tree.alerts.cbegin(); isNew && alert != tree.alerts.cend(); ++alert)
        out.events.push_back(DeviceAlertHeard{*tree.source, alert.key(), alert.value(), true});
}

void HomieRegistry::declareLeaf(HomieTree& tree, PlacedLeaf&& placed, const HomieDescription& description, Yield& out)
{
    const QString& topic = placed.topic;
    HomieLeaf& leaf = placed.leaf;
    AvailabilityPlan plan = availabilityOf(tree.path, description);
    const size_t print = qHashMulti(tree.print, printOf(leaf.point, plan.key));
    const auto known = tree.points.find(topic);
    if (known != tree.points.end() && known->print == print)
        return;
    const SourceIndex source = known == tree.points.end() ? m_context.numbers.next() : known->source;
    tree.points.insert(topic, {source, print});
    if (!leaf.fault.isEmpty())
        fault(topic, leaf.fault, out);
    PointDeclared declared;
    declared.source = source;
    declared.broker = m_context.broker;
    declared.convention = u"homie"_s;
    declared.discoveryTopic = announcedOn(tree.path);
    declared.device = claimOf(tree, description);
    declared.point = std::move(leaf.point);
    declared.uniqueId = topic;
    declared.hasAvailability = true;
    out.events.push_back(std::move(declared));
    leaf.bound.source = source;
    leaf.bound.availability = std::move(plan);
    out.bound.push_back(std::move(leaf.bound));
}

std::vector<HomieRegistry::PlacedLeaf> HomieRegistry::leavesOf(const HomieTree& tree, const HomieDescription& description)
{
    std::vector<HomieLeaf> leaves;
    std::vector<PlacedLeaf> placed;
    QSet<QString> properties;
    const auto topicOf = [&](const HomieProperty& property) { return QString(tree.path % u'/' % property.node % u'/' % property.id); };
    for (const HomieProperty& property : description.properties)
        leaves.push_back(homieLeaf(property, topicOf(property)));
    nameHomieLeaves(description.properties, leaves);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const QString topic = topicOf(description.properties[i]);
        properties.insert(leaves[i].point.property);
        if (tree.targets.contains(topic)) {
            HomieLeaf target = homieTargetLeaf(description.properties[i], topic % u"/$target");
            target.point.property = leaves[i].point.property % u"_target";
            target.point.name = leaves[i].point.name % u" target";
            placed.push_back({topic % u"/$target", std::move(target)});
        }
        placed.push_back({topic, std::move(leaves[i])});
    }
    for (const QString& name : tree.stats) {
        const QString topic = tree.path % u"/$stats/" % name;
        PlacedLeaf stat{topic, homieStatLeaf(name, topic)};
        if (properties.contains(name))
            stat.leaf.point.property = u"stats_" % name;
        placed.push_back(std::move(stat));
    }
    return placed;
}

void HomieRegistry::publish(HomieTree& tree, Yield& out)
{
    const HomieDescription description = describe(tree);
    if (!tree.document)
        for (const QString& reason : description.faults)
            fault(announcedOn(tree.path), reason, out);
    declareDevice(tree, description, {}, out);
    QSet<QString> topics;
    for (PlacedLeaf& placed : leavesOf(tree, description)) {
        topics.insert(placed.topic);
        declareLeaf(tree, std::move(placed), description, out);
    }
    withdrawPoints(tree, topics, out);
    tree.published = true;
    tree.toldUnready = false;
    tree.changed.reset();
}

/// Visible though it cannot be used: something announced itself and never finished.
void HomieRegistry::tellUnready(HomieTree& tree, Yield& out)
{
    const bool described = tree.document || m_attributes.has(tree.path, HomieAttribute::Homie);
    tree.toldUnready = true;
    declareDevice(tree, describe(tree), u"ready"_s, out);
    fault(stateTopic(tree.path),
          !described            ? u"the device does not describe itself: its points are not known"_s
          : tree.state.isEmpty() ? u"the device does not say its state: its points are not used"_s
                                 : u"the device says \"%1\" and was never ready: its points are not used"_s.arg(tree.state.left(20)),
          out);
}

void HomieRegistry::withdrawPoints(HomieTree& tree, const QSet<QString>& keep, Yield& out)
{
    for (auto at = tree.points.begin(); at != tree.points.end();) {
        if (keep.contains(at.key())) {
            ++at;
            continue;
        }
        out.events.push_back(PointWithdrawn{at->source, false});
        out.released.push_back(at->source);
        at = tree.points.erase(at);
    }
}

} // namespace holdfast
