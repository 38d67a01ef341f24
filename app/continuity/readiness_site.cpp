// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/graph_cuts.h"
#include "app/continuity/readiness.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::chrono::seconds forever = std::chrono::hours(24 * 366);
constexpr int hopsToBroker = 64;

std::vector<NodeIndex> nodesLostWith(const DependencyGraph& graph, Loss loss)
{
    std::vector<NodeIndex> all;
    for (NodeIndex node = 0; node < graph.size(); ++node) {
        const DependencyKind kind = graph.nodes()[node].kind;
        const bool radio = kind == DependencyKind::MeshRouter; // one of many ways to the gateway, not the gateway
        if (isCarrier(kind) && !radio && lossOf(kind) == loss)
            all.push_back(node);
    }
    return all;
}

/// By function and loss: how many of its members hang on what is lost.
std::vector<std::array<int, allLosses.size()>> touchedBy(const DependencyGraph& graph, LossSearch& search, std::span<const FunctionMembers> functions)
{
    std::vector<std::array<int, allLosses.size()>> touched(functions.size());
    for (const Loss loss : allLosses) {
        if (loss == Loss::Time)
            continue;
        (void)search.fallen(nodesLostWith(graph, loss), forever);
        for (std::size_t i = 0; i < functions.size(); ++i)
            touched[i][static_cast<std::size_t>(loss)] = static_cast<int>(std::ranges::count_if(functions[i].nodes, [&](NodeIndex node) { return search.hasFallen(node); }));
    }
    return touched;
}

std::vector<DependencyNeed> waysOf(const DependencyGraph& graph, NodeIndex node)
{
    std::vector<DependencyNeed> ways;
    std::ranges::copy_if(graph.needs(node), std::back_inserter(ways), [](const DependencyNeed& need) { return need.need == NeedKind::Way; });
    return ways;
}

bool isChoice(const DependencyGraph& graph, const std::vector<DependencyNeed>& ways)
{
    const bool radio = graph.links()[ways.front().link].kind == DependencyLinkKind::Mesh;
    return graph.nodes()[ways.front().provider].kind == DependencyKind::Uplink || (ways.size() > 1 && !radio);
}

/// Two ways over the same box are one.
bool shareOneBox(const DependencyGraph& graph, const std::vector<DependencyNeed>& ways)
{
    std::optional<NodeIndex> box;
    for (const DependencyNeed& way : ways) {
        const auto below = waysOf(graph, way.provider);
        if (graph.nodes()[way.provider].kind != DependencyKind::Uplink || below.size() != 1 || graph.nodes()[below.front().provider].kind == DependencyKind::Broker)
            return false;
        if (box && *box != below.front().provider)
            return false;
        box = below.front().provider;
    }
    return box.has_value();
}

SecondPath choiceOf(const DependencyGraph& graph, const std::vector<DependencyNeed>& ways)
{
    const auto use = [&](const DependencyNeed& way) { return graph.links()[way.link].use; };
    std::vector<DependencyNeed> left;
    std::ranges::copy_if(ways, std::back_inserter(left), [&](const DependencyNeed& way) { return use(way) != LinkUse::Lost; });
    if (left.empty())
        return SecondPath::Lost;
    if (use(ways.front()) == LinkUse::Lost)
        return left.size() > 1 ? SecondPath::OnBackup : SecondPath::Single;
    if (left.size() == 1 || shareOneBox(graph, left))
        return SecondPath::Single;
    const bool onFirst = use(ways.front()) == LinkUse::Active || std::ranges::none_of(ways, [&](const DependencyNeed& way) { return use(way) == LinkUse::Active; });
    return onFirst ? SecondPath::Healthy : SecondPath::OnBackup;
}

SecondPath worstPathOf(const DependencyGraph& graph, const std::vector<NodeIndex>& nodes, QHash<NodeIndex, SecondPath>& known)
{
    std::optional<SecondPath> worst;
    for (const NodeIndex node : nodes) {
        const auto ways = waysOf(graph, node);
        const NodeIndex above = ways.size() == 1 ? ways.front().provider : node; // many share the one above them
        if (!known.contains(above))
            known.insert(above, secondPathOf(graph, above));
        const bool choice = !ways.empty() && isChoice(graph, ways);
        worst = std::min(worst.value_or(SecondPath::Healthy), choice ? choiceOf(graph, ways) : known.value(above));
    }
    return worst.value_or(SecondPath::Unknown);
}

bool needsNoCloud(const ContinuityInputs& inputs, const std::vector<DeviceId>& devices)
{
    return std::ranges::all_of(devices, [&](const DeviceId& id) {
        const auto device = inputs.devices.constFind(id);
        const Autonomy autonomy = device == inputs.devices.cend() ? Autonomy::Unknown : device->autonomy;
        return autonomy == Autonomy::Standalone || autonomy == Autonomy::EdgeAssisted;
    });
}

QHash<DeviceId, int> countsBehind(const ContinuityInputs& inputs)
{
    constexpr int mostHops = 16;
    QHash<DeviceId, int> behind;
    for (const Device& device : inputs.devices) {
        if (device.membership != Membership::Adopted)
            continue;
        const Device* at = &device;
        for (int hops = 0; hops < mostHops && at->via && *at->via != device.id; ++hops) {
            ++behind[*at->via];
            const auto next = inputs.devices.constFind(*at->via);
            if (next == inputs.devices.cend())
                break;
            at = &*next;
        }
    }
    return behind;
}

void addBroker(GatewayPaths& paths, const ContinuityInputs& inputs, const Device& device)
{
    if (device.broker.isEmpty())
        return;
    paths.broker = device.broker;
    const auto config = inputs.brokers.constFind(device.broker);
    paths.brokerName = config == inputs.brokers.cend() ? device.broker.text() : nameOf(*config);
    const auto link = inputs.links.constFind(device.broker);
    if (link != inputs.links.cend())
        paths.roundTrip = link->roundTrip;
}

std::vector<GatewayPaths> gatewaysOf(const ContinuityInputs& inputs, const DependencyGraph& graph)
{
    const std::vector<UplinkUse> uses = usesOf(inputs.model.uplinks, inputs.readings);
    const QHash<DeviceId, int> behind = countsBehind(inputs);
    std::vector<GatewayPaths> all;
    for (NodeIndex i = 0; i < graph.size(); ++i) {
        const DependencyNode& node = graph.nodes()[i];
        if (node.kind != DependencyKind::Gateway)
            continue;
        GatewayPaths paths;
        paths.gateway = node.id;
        paths.name = node.name;
        paths.up = node.up;
        paths.health = secondPathOf(graph, i);
        if (node.device) {
            paths.devices = behind.value(*node.device);
            addBroker(paths, inputs, inputs.devices.value(*node.device));
        }
        for (std::size_t k = 0; k < inputs.model.uplinks.size(); ++k) {
            const Uplink& uplink = inputs.model.uplinks[k];
            if (uplink.of == node.id)
                paths.paths.push_back({uplink.id, uplink.name, uplink.kind, uses[k].use, uses[k].told, uplink.detail, uses[k].since});
        }
        all.push_back(std::move(paths));
    }
    std::ranges::sort(all, {}, [](const GatewayPaths& one) { return std::pair(one.name, one.gateway); });
    return all;
}

std::vector<FunctionReadiness> rowsOf(const ContinuityInputs& inputs, const DependencyGraph& graph, LossSearch& search, std::span<const std::vector<DeviceId>> devices,
                                      std::span<const FunctionMembers> members, std::span<const Evidence> evidence, const EvidenceGround& ground)
{
    const auto touched = touchedBy(graph, search, members);
    QHash<CriticalFunctionId, std::vector<const Evidence*>> ofFunction;
    for (const Evidence& one : evidence)
        ofFunction[one.function].push_back(&one);
    QHash<NodeIndex, SecondPath> paths;
    std::vector<FunctionReadiness> rows;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const CriticalFunction& function = *members[i].function;
        const std::vector<const Evidence*> mine = ofFunction.value(function.id);
        rows.push_back(readinessOf(FunctionFacts{function, devices[i], mine, touched[i], static_cast<int>(members[i].nodes.size()), needsNoCloud(inputs, devices[i]),
                                                 worstPathOf(graph, members[i].nodes, paths)},
                                   ground));
    }
    return rows;
}

} // namespace

SecondPath secondPathOf(const DependencyGraph& graph, NodeIndex node)
{
    for (int hops = 0; hops < hopsToBroker; ++hops) {
        const auto ways = waysOf(graph, node);
        if (ways.empty())
            return SecondPath::Single;
        if (isChoice(graph, ways))
            return choiceOf(graph, ways);
        const auto active = std::ranges::find_if(ways, [&](const DependencyNeed& way) { return graph.links()[way.link].use == LinkUse::Active; });
        node = active == ways.end() ? ways.front().provider : active->provider;
    }
    return SecondPath::Unknown; // round in a circle
}

ContinuityPicture continuityOf(const ContinuityInputs& inputs, std::span<const Evidence> evidence, const QHash<DeviceId, QByteArray>& configHashes, Timestamp now)
{
    const DependencyGraph graph = graphOf(inputs);
    LossSearch search(graph);
    const std::vector<std::vector<DeviceId>> devices = devicesOf(inputs);
    const std::vector<FunctionMembers> members = membersOf(inputs, graph, devices);
    ContinuityPicture picture;
    picture.at = now;
    picture.functions = rowsOf(inputs, graph, search, devices, members, evidence, {inputs.devices, configHashes, now});
    picture.readiness = readinessOf(picture.functions);
    sortGapsFirst(picture.functions);
    picture.singlePoints = singlePointsOf(graph, search, members);
    picture.nodes = graph.nodes();
    picture.links = graph.links();
    markBridges(graph, picture.links);
    for (const SinglePoint& point : picture.singlePoints) {
        const NodeIndex node = *graph.find(point.node);
        picture.nodes[node].dependants = point.count;
        if (picture.losses.size() < lossesShown)
            picture.losses.push_back(lossOf(graph, search, members, node));
    }
    picture.gateways = gatewaysOf(inputs, graph);
    picture.notes = graph.notes();
    return picture;
}

} // namespace holdfast
