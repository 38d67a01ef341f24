// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zwave_network.h"

#include "app/decode/template_cache.h"
#include "app/decode/topic_filter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace holdfast::zwave {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNodes = 4'000;   ///< Z-Wave Long Range
constexpr qsizetype mostLeaves = 1'000;  ///< of one node
constexpr qsizetype mostTopics = 200'000;
constexpr qsizetype largestValue = 64 * 1024;

AvailabilityTopic topicWith(const QString& topic, const QString& rendering, std::vector<QString> there, std::vector<QString> gone, TemplateCache& templates)
{
    AvailabilityTopic result{topic, {}, nullptr, std::move(there), std::move(gone)};
    if (const auto compiled = templates.compiled(rendering))
        result.rendering = *compiled;
    return result;
}

} // namespace

Network::Network(const SessionContext& context, const QString& convention, QString prefix) : m_context(context), m_convention(convention), m_prefix(std::move(prefix)) {}

void Network::identify(const QString& home, Yield& out)
{
    if (home.isEmpty() || home == m_home)
        return;
    m_home = home;
    declareAll(out);
}

void Network::hearClient(const QString& statusTopic, Yield& out)
{
    if (m_client == statusTopic)
        return;
    m_client = statusTopic;
    declareAll(out);
}

void Network::hearVersion(const QString& version, Yield& out)
{
    if (version.isEmpty() || m_version == version)
        return;
    m_version = version;
    declareAll(out);
}

void Network::declareAll(Yield& out)
{
    for (auto node = m_nodes.begin(); node != m_nodes.end(); ++node) {
        node->isTold = false;
        declareNode(node.key(), *node, out);
    }
}

void Network::hearInfo(const QString& path, const Message& message, Yield& out)
{
    const auto known = m_nodes.find(path);
    if (message.payload.isEmpty()) {
        if (known == m_nodes.end())
            return;
        withdraw(*known, out);
        for (auto leaf = known->leaves.begin(); leaf != known->leaves.end(); ++leaf)
            m_topics.remove(leaf.key());
        m_nodes.erase(known);
        return;
    }
    const QJsonObject info = QJsonDocument::fromJson(message.payload).object();
    if (!isNodeInfo(info) || (known == m_nodes.end() && m_nodes.size() >= mostNodes))
        return;
    Node& node = m_nodes[path];
    if (known == m_nodes.end())
        node.source = m_context.numbers.next();
    node.facts = readNode(info, path.sliced(path.lastIndexOf(u'/') + 1));
    if (node.facts.isController && m_controller != node.facts.number) {
        m_controller = node.facts.number;
        declareAll(out);
    }
    declareNode(path, node, out);
    hearDescriptions(path, node, info, out);
}

/// Newer gateways list the values with their labels, units and ranges.
void Network::hearDescriptions(const QString& path, Node& node, const QJsonObject& info, Yield& out)
{
    const QJsonValue given = info.value("values"_L1);
    const QJsonArray list = given.toArray();
    const QJsonObject table = given.toObject();
    const auto hear = [&](const QJsonObject& value) {
        const QString className = value.value("commandClassName"_L1).toString().toLower().replace(u' ', u'_');
        const QString key = value.value("propertyKey"_L1).toVariant().toString();
        QString topic = path % u'/' % className % u"/endpoint_" % QString::number(value.value("endpoint"_L1).toInt()) % u'/'
                        % value.value("property"_L1).toVariant().toString().replace(u' ', u'_') % (key.isEmpty() ? QString() : QString(u'/' + QString(key).replace(u' ', u'_')));
        const auto read = readValuePath(QStringView(topic).sliced(path.size() + 1));
        if (!read || node.leaves.size() >= mostLeaves)
            return;
        Leaf& leaf = node.leaves[topic];
        leaf.path = *read;
        leaf.described = value;
        m_topics.insert(topic);
        declareLeaf(path, node, topic, leaf, out);
    };
    for (const QJsonValue& value : list)
        hear(value.toObject());
    for (const QJsonValue& value : table)
        hear(value.toObject());
}

/// The node the topic belongs to.
QString Network::pathAmong(const QString& topic) const
{
    qsizetype cut = topic.size();
    for (int level = 0; level < 5; ++level) {
        cut = topic.lastIndexOf(u'/', cut - 1);
        if (cut <= m_prefix.size())
            return {};
        if (level >= 2 && m_nodes.contains(topic.first(cut)))
            return topic.first(cut);
    }
    return {};
}

void Network::hearValue(const Message& message, Yield& out)
{
    if (m_topics.contains(message.topic) || m_topics.size() >= mostTopics || message.payload.size() > largestValue)
        return;
    const QString path = pathAmong(message.topic);
    const auto node = m_nodes.find(path);
    if (path.isEmpty() || node == m_nodes.end() || node->leaves.size() >= mostLeaves)
        return;
    const auto read = readValuePath(QStringView(message.topic).sliced(path.size() + 1));
    const QJsonObject value = QJsonDocument::fromJson(message.payload).object();
    if (!read || !value.contains("value"_L1))
        return;
    m_topics.insert(message.topic);
    Leaf& leaf = node->leaves[message.topic];
    leaf.path = *read;
    leaf.described = value;
    leaf.described.remove(u"time"_s);
    declareLeaf(path, *node, message.topic, leaf, out);
}

DeviceClaim Network::claimOf(const QString& path, const Node& node) const
{
    DeviceClaim claim = node.facts.claim;
    claim.identifiers = {{u"id"_s, m_home.isEmpty() ? QString(u"zwave_" % path) : nodeIdentifier(m_home, node.facts.number)}};
    if (!node.facts.isController && m_controller != 0 && !m_home.isEmpty())
        claim.viaIdentifier = nodeIdentifier(m_home, m_controller);
    if (node.facts.isController && !m_version.isEmpty())
        claim.hardware = QString(u"zwave-js-ui " % m_version);
    return claim;
}

/// Asleep is there; dead is not; with the gateway everything is lost.
AvailabilityPlan Network::availabilityOf(const QString& path) const
{
    AvailabilityPlan plan{QString(u"zwave\n" % path % u'\n' % m_client), AvailabilityMode::All, {}};
    const QString status = u"{{ value_json.status if value_json is mapping and value_json.status is defined else value }}"_s;
    plan.topics.push_back(topicWith(QString(path % u"/status"), status, {u"Alive"_s, u"Asleep"_s, u"Awake"_s, u"true"_s}, {u"Dead"_s, u"false"_s}, m_context.templates));
    const QString value = u"{{ value_json.value if value_json is mapping and value_json.value is defined else value }}"_s;
    if (!m_client.isEmpty())
        plan.topics.push_back(topicWith(m_client, value, {u"True"_s, u"true"_s}, {u"False"_s, u"false"_s}, m_context.templates));
    return plan;
}

void Network::declareNode(const QString& path, Node& node, Yield& out)
{
    const DeviceClaim claim = claimOf(path, node);
    if (std::exchange(node.isTold, true) && node.told == claim)
        return;
    node.told = claim;
    out.events.push_back(DeviceDeclared{node.source, m_context.broker, m_convention, QString(path % u"/nodeinfo"), claim, {}, true});
    out.bound.push_back(Bound{.source = node.source, .bindings = {}, .availability = availabilityOf(path), .command = {}, .isPoint = false});
    for (auto leaf = node.leaves.begin(); leaf != node.leaves.end(); ++leaf) {
        leaf->said = 0;
        declareLeaf(path, node, leaf.key(), *leaf, out);
    }
}

void Network::declareLeaf(const QString& path, const Node& node, const QString& topic, Leaf& leaf, Yield& out)
{
    auto plan = describeValue(leaf.path, topic, leaf.described, {node.facts.isShutter});
    if (!plan)
        return;
    Point& point = plan->point;
    const auto bound = [](std::optional<double> limit) { return limit.value_or(-1e300); };
    const size_t said = qHashMulti(7, point.name, point.property, point.component, int(point.kind), point.unit, bound(point.minimum), bound(point.maximum), point.values, point.writable);
    if (std::exchange(leaf.said, said) == said)
        return;
    if (!std::exchange(leaf.isNumbered, true))
        leaf.source = m_context.numbers.next();
    Bound bind{.source = leaf.source, .bindings = {Binding{topic, plan->extractor}}, .availability = availabilityOf(path), .command = {}};
    bind.telemetry = point.kind == PointKind::Number && point.function == PointFunction::Sensor && point.accumulation == Accumulation::Measurement;
    if (!plan->commandTopic.isEmpty()) {
        CommandPlan command;
        command.topic = plan->commandTopic;
        command.refusal = faultOfTopic(command.topic);
        command.kind = point.kind;
        command.minimum = point.minimum;
        command.maximum = point.maximum;
        command.scale = plan->scale;
        command.words = point.kind == PointKind::Bool ? std::vector<Word>{{u"true"_s, true}, {u"false"_s, false}} : plan->written;
        bind.command = std::move(command);
    }
    const QString home = m_home.isEmpty() ? m_prefix : m_home;
    const QString uniqueId = u"zwavejs2mqtt_" % home % u'_' % QString::number(node.facts.number) % u'-' % leaf.path.valueId();
    out.events.push_back(PointDeclared{leaf.source, m_context.broker, m_convention, QString(path % u"/nodeinfo"), node.told, std::move(point), uniqueId, false, true});
    out.bound.push_back(std::move(bind));
}

void Network::withdraw(const Node& node, Yield& out) const
{
    for (const Leaf& leaf : node.leaves) {
        if (!leaf.isNumbered)
            continue;
        out.events.push_back(PointWithdrawn{leaf.source, false});
        out.released.push_back(leaf.source);
    }
    out.events.push_back(PointWithdrawn{node.source, false});
    out.released.push_back(node.source);
}

} // namespace holdfast::zwave
