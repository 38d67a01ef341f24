// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/graph_draft.h"

#include <QStringList>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

DependencyNodeId siteUplink()
{
    return DependencyNodeId(u"uplink:site"_s);
}

bool isUp(const ContinuityInputs& inputs, const BrokerId& broker)
{
    const auto link = inputs.links.constFind(broker);
    return link == inputs.links.cend() || link->status == LinkStatus::Connected;
}

DependencyNode brokerNode(const BrokerId& id, const QString& name, bool up)
{
    DependencyNode node;
    node.id = nodeOf(id);
    node.kind = DependencyKind::Broker;
    node.name = name.isEmpty() ? id.text() : name;
    node.broker = id;
    node.up = up;
    return node;
}

DependencyNode deviceNode(const Device& device, const ContinuityInputs& inputs, bool isParent)
{
    const auto state = inputs.states.constFind(device.id);
    DependencyNode node;
    node.id = nodeOf(device.id);
    node.kind = device.isGateway || isParent ? DependencyKind::Gateway : DependencyKind::Device;
    node.name = device.name.isEmpty() ? device.announcedName : device.name;
    node.device = device.id;
    node.space = device.space;
    node.up = state == inputs.states.cend() || state->presence != Presence::Offline;
    return node;
}

/// By id: in the order of one hash another one of the same keys would be filled in lumps, and looked through for ever.
std::vector<const Device*> adoptedInOrder(const ContinuityInputs& inputs)
{
    std::vector<const Device*> all;
    all.reserve(static_cast<std::size_t>(inputs.devices.size()));
    for (const Device& device : inputs.devices) {
        if (device.membership == Membership::Adopted)
            all.push_back(&device);
    }
    std::ranges::sort(all, {}, [](const Device* device) -> const DeviceId& { return device->id; });
    return all;
}

/// What lies outside is reached by any of the site's ways out.
void linkOutside(GraphDraft& draft, const ContinuityInputs& inputs, const DependencyNodeId& from)
{
    const std::vector<UplinkUse> uses = usesOf(inputs.model.uplinks, inputs.readings);
    bool any = false;
    for (std::size_t i = 0; i < inputs.model.uplinks.size(); ++i) {
        if (!inputs.model.uplinks[i].of.isEmpty())
            continue;
        draft.link(from, inputs.model.uplinks[i].id, DependencyLinkKind::Data, uses[i].use, static_cast<int>(i));
        any = true;
    }
    if (any)
        return;
    if (!draft.has(siteUplink())) {
        DependencyNode node;
        node.id = siteUplink();
        node.kind = DependencyKind::Uplink;
        draft.add(std::move(node));
    }
    draft.link(from, siteUplink());
}

DependencyNodeId brokerOf(const GraphDraft& draft, const ContinuityInputs& inputs, const DependencyNodeId& node)
{
    const auto place = draft.places.constFind(node);
    const auto& device = place == draft.places.cend() ? std::optional<DeviceId>() : draft.nodes[*place].device;
    const auto known = device ? inputs.devices.constFind(*device) : inputs.devices.cend();
    if (known != inputs.devices.cend() && !known->broker.isEmpty())
        return nodeOf(known->broker);
    const auto first = std::ranges::find(draft.nodes, DependencyKind::Broker, &DependencyNode::kind);
    return first == draft.nodes.end() ? DependencyNodeId() : first->id;
}

void addWaysOfUplinks(GraphDraft& draft, const ContinuityInputs& inputs)
{
    const std::vector<UplinkUse> uses = usesOf(inputs.model.uplinks, inputs.readings);
    for (std::size_t i = 0; i < inputs.model.uplinks.size(); ++i) {
        const Uplink& uplink = inputs.model.uplinks[i];
        if (!uplink.of.isEmpty())
            draft.link(uplink.of, uplink.id, DependencyLinkKind::Data, uses[i].use, static_cast<int>(i));
        if (!uplink.through.isEmpty())
            draft.link(uplink.id, uplink.through);
        else if (const DependencyNodeId broker = brokerOf(draft, inputs, uplink.of); !uplink.of.isEmpty() && !broker.isEmpty())
            draft.link(uplink.id, broker);
    }
}

/// Nothing we were told may leave a device without a way: then its broker is all we know.
void groundLoops(GraphDraft& draft, const ContinuityInputs& inputs, std::vector<GraphNote>& notes)
{
    const DependencyGraph first(draft.nodes, draft.links);
    for (NodeIndex i = 0; i < first.size(); ++i) {
        const DependencyNode& node = first.nodes()[i];
        if (first.grounded(i))
            continue;
        notes.push_back({GraphProblem::LoopWithoutGround, node.id});
        const auto device = node.device ? inputs.devices.constFind(*node.device) : inputs.devices.cend();
        if (device != inputs.devices.cend() && !device->broker.isEmpty() && (first.needBits(i) & bitOf(NeedKind::Way)) != 0)
            draft.link(node.id, nodeOf(device->broker), DependencyLinkKind::Data, LinkUse::Active, 1'000);
    }
}

} // namespace

void GraphDraft::add(DependencyNode node)
{
    if (node.id.isEmpty() || places.contains(node.id))
        return;
    places.insert(node.id, nodes.size());
    nodes.push_back(std::move(node));
}

void GraphDraft::link(const DependencyNodeId& from, const DependencyNodeId& to, DependencyLinkKind kind, LinkUse use, int order)
{
    DependencyLink one;
    one.from = from;
    one.to = to;
    one.kind = kind;
    one.use = use;
    one.order = order;
    links.push_back(std::move(one));
}

void addBrokers(GraphDraft& draft, const ContinuityInputs& inputs)
{
    for (const BrokerConfig& broker : inputs.brokers)
        draft.add(brokerNode(broker.id, nameOf(broker), isUp(inputs, broker.id)));
    QSet<BrokerId> known;
    for (const Device& device : inputs.devices) {
        if (device.membership != Membership::Adopted || device.broker.isEmpty() || known.contains(device.broker))
            continue;
        known.insert(device.broker);
        draft.add(brokerNode(device.broker, QString(), isUp(inputs, device.broker)));
    }
}

void addAdopted(GraphDraft& draft, const ContinuityInputs& inputs)
{
    for (const Device& device : inputs.devices) {
        if (device.membership == Membership::Adopted && device.via)
            draft.parents.insert(*device.via);
    }
    draft.nodes.reserve(static_cast<std::size_t>(inputs.devices.size()) + 64);
    draft.places.reserve(inputs.devices.size() + 64);
    draft.devices.reserve(inputs.devices.size());
    for (const Device* device : adoptedInOrder(inputs)) {
        DependencyNode node = deviceNode(*device, inputs, draft.parents.contains(device->id));
        draft.devices.insert(device->id, node.id);
        draft.add(std::move(node));
    }
}

void addEngineersNodes(GraphDraft& draft, const ContinuityInputs& inputs)
{
    for (DependencyNode node : inputs.model.nodes) {
        node.foundBy = FoundBy::Engineer;
        draft.add(std::move(node));
    }
    const auto add = [&](const DependencyNodeId& id, const QString& name, DependencyKind kind, std::chrono::seconds holds) {
        DependencyNode node;
        node.id = id;
        node.kind = kind;
        node.name = name;
        node.foundBy = FoundBy::Engineer;
        node.holds = holds;
        draft.add(std::move(node));
    };
    for (const Uplink& uplink : inputs.model.uplinks)
        add(uplink.id, uplink.name, DependencyKind::Uplink, std::chrono::seconds(0));
    for (const PowerFeed& feed : inputs.model.feeds)
        add(feed.id, feed.name, DependencyKind::PowerFeed, feed.holds);
}

void addWays(GraphDraft& draft, const ContinuityInputs& inputs)
{
    QSet<DependencyNodeId> withUplinks;
    for (const Uplink& uplink : inputs.model.uplinks)
        withUplinks.insert(uplink.of);
    for (const Device& device : inputs.devices) {
        const auto node = draft.devices.constFind(device.id);
        if (node == draft.devices.cend() || draft.inMesh.contains(*node) || withUplinks.contains(*node))
            continue;
        const auto via = device.via && *device.via != device.id ? draft.devices.constFind(*device.via) : draft.devices.cend();
        if (via != draft.devices.cend())
            draft.link(*node, *via);
        else if (!device.broker.isEmpty())
            draft.link(*node, nodeOf(device.broker));
    }
    addWaysOfUplinks(draft, inputs);
    for (const BrokerConfig& broker : inputs.brokers) {
        if (!broker.embedded && !isOnSite(broker.host))
            linkOutside(draft, inputs, nodeOf(broker.id));
    }
}

void addClouds(GraphDraft& draft, const ContinuityInputs& inputs)
{
    for (const Device& device : inputs.devices) {
        const auto node = draft.devices.constFind(device.id);
        if (node == draft.devices.cend() || device.autonomy != Autonomy::CloudDependent)
            continue;
        const QString maker = device.manufacturer.simplified();
        DependencyNode cloud;
        cloud.id = DependencyNodeId(QString(u"cloud:"_s + maker.toLower()));
        cloud.kind = DependencyKind::Cloud;
        cloud.name = maker;
        draft.link(*node, cloud.id, DependencyLinkKind::Service);
        if (!draft.has(cloud.id)) {
            linkOutside(draft, inputs, cloud.id);
            draft.add(std::move(cloud));
        }
    }
}

DependencyGraph graphOf(const ContinuityInputs& inputs)
{
    GraphDraft draft;
    addBrokers(draft, inputs);
    addAdopted(draft, inputs);
    addEngineersNodes(draft, inputs);
    addRadio(draft, inputs);
    addWays(draft, inputs);
    addClouds(draft, inputs);
    addFeeds(draft, inputs);
    applyEdits(draft, inputs.model);
    std::vector<GraphNote> loops;
    groundLoops(draft, inputs, loops);
    DependencyGraph graph(std::move(draft.nodes), std::move(draft.links));
    graph.note(std::move(loops));
    return graph;
}

bool isOnSite(const QString& host)
{
    static const QStringList starts{u"127."_s, u"10."_s, u"192.168."_s, u"169.254."_s, u"fe80:"_s, u"fc"_s, u"fd"_s};
    static const QStringList ends{u".local"_s, u".lan"_s, u".home"_s, u".internal"_s, u".home.arpa"_s, u".localhost"_s};
    const QString name = host.trimmed().toLower();
    const QStringList parts = name.split(u'.');
    bool number = false;
    const int second = parts.size() == 4 ? parts[1].toInt(&number) : 0;
    if (name.isEmpty() || name == "::1"_L1 || (parts.size() == 4 && parts[0] == "172"_L1 && number && second >= 16 && second <= 31))
        return true;
    const bool address = name.contains(u':') || (parts.size() == 4 && number);
    const auto fits = [&](const QString& start) { return name.startsWith(start); };
    if (address)
        return std::ranges::any_of(starts, fits);
    return parts.size() == 1 || std::ranges::any_of(ends, [&](const QString& end) { return name.endsWith(end); });
}

std::vector<UplinkUse> usesOf(std::span<const Uplink> uplinks, const QHash<PointId, Reading>& readings)
{
    std::vector<UplinkUse> uses(uplinks.size());
    QHash<DependencyNodeId, std::size_t> inUse;
    for (std::size_t i = 0; i < uplinks.size(); ++i) {
        uses[i].use = uplinks[i].use;
        const auto reading = uplinks[i].tells ? readings.constFind(*uplinks[i].tells) : readings.cend();
        if (reading == readings.cend() || uplinks[i].word.isEmpty() || inUse.contains(uplinks[i].of))
            continue;
        if (toText(reading->value).compare(uplinks[i].word, Qt::CaseInsensitive) == 0)
            inUse.insert(uplinks[i].of, i);
    }
    for (std::size_t i = 0; i < uplinks.size(); ++i) {
        const auto used = inUse.constFind(uplinks[i].of);
        if (used == inUse.cend())
            continue;
        const auto reading = readings.constFind(*uplinks[*used].tells);
        uses[i] = {i < *used ? LinkUse::Lost : i == *used ? LinkUse::Active : LinkUse::Standby, true, reading->at};
    }
    return uses;
}

} // namespace holdfast
