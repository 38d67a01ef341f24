// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/harbour_continuity.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

struct Told
{
    Behaviour behaviour;
    const char* words;
};

struct Row
{
    const char* name;
    int weight;
    const char* normal;
    Told broker;
    Told gateway;
    Told uplink;
    Told cloud;
    Told power;
    std::chrono::hours proven; ///< negative: never
    std::optional<ReadinessGap> gap;
    FunctionStatus status = FunctionStatus::Proven;
};

ReadinessGap gapOf(GapKind kind, int priority, std::optional<Loss> loss = {}, std::optional<Ticks> value = {}, std::optional<Ticks> limit = {}, const QString& name = {})
{
    ReadinessGap gap;
    gap.kind = kind;
    gap.priority = priority;
    gap.loss = loss;
    gap.value = value;
    gap.limit = limit;
    gap.name = name;
    return gap;
}

std::vector<Row> rows()
{
    constexpr auto L = Behaviour::WorksLocally;
    constexpr auto D = Behaviour::Limited;
    constexpr auto S = Behaviour::Stops;
    constexpr auto U = Behaviour::Unaffected;
    const ReadinessGap single = gapOf(GapKind::SinglePath, 4);
    const ReadinessGap backup = gapOf(GapKind::OnBackup, 4);
    return {
        {"Corridor lighting", 2, "Occupancy", {L, "Local PIR"}, {L, "Local PIR"}, {L, "Local PIR"}, {U, ""}, {D, "Emergency only"}, -1h, gapOf(GapKind::NeverTested, 3, Loss::Gateway), FunctionStatus::Untested},
        {"EV charging load limit", 1, "Cloud schedule", {S, "Stops charging"}, {S, "Stops charging"}, {S, "Stops charging"}, {S, "Stops charging"}, {S, "Off"}, -1h, gapOf(GapKind::NoFallback, 3, Loss::Broker), FunctionStatus::NoFallback},
        {"Dock door", 2, "Central list", {L, "Cached access list"}, {L, "Cached access list"}, {L, "Cached access list"}, {U, ""}, {D, "Fail-secure"}, 2h, gapOf(GapKind::TooSlow, 3, Loss::Gateway, 24s, 10s)},
        {"Fire-alarm interface", 3, "Panel to BMS", {L, "Hard-wired"}, {L, "Hard-wired"}, {U, ""}, {U, ""}, {L, "Panel battery, 24 h"}, 2h, single},
        {"Main doors and turnstiles", 3, "Central list", {L, "Cached access list"}, {L, "Cached access list"}, {L, "Cached access list"}, {D, "No new cards"}, {D, "Fail-secure, UPS 4 h"}, 2h, gapOf(GapKind::BufferStale, 4, {}, 36h, {}, u"Access list"_s)},
        {"Heating, floors 3–4", 2, "Schedule", {L, "Preset 20 °C"}, {L, "Preset 20 °C"}, {L, "Preset 20 °C"}, {U, ""}, {S, "Off, 8 h thermal mass"}, 12 * 24h, backup},
        {"Ventilation AHU-2", 2, "CO₂ demand", {L, "Fixed 60 %"}, {D, "Fixed 40 %"}, {L, "Fixed 60 %"}, {U, ""}, {S, "Off"}, 12 * 24h, backup},
        {"Cold store 0.07", 2, "Monitored", {L, "Local controller"}, {L, "Local controller"}, {L, "Local controller"}, {U, ""}, {S, "Warm in 5 h"}, 33 * 24h, single},
        {"Office lighting", 1, "Occupancy", {L, "Local PIR"}, {L, "Local PIR"}, {L, "Local PIR"}, {U, ""}, {S, "Off"}, 2h, backup},
        {"Water-leak shut-off", 3, "Cloud + local", {L, "Puck closes valve"}, {L, "Puck closes valve"}, {L, "Puck closes valve"}, {D, "No text message"}, {L, "Battery valve, 72 h"}, 2h, {}},
        {"Emergency lighting", 3, "Monitored", {L, "Self-contained"}, {L, "Self-contained"}, {U, ""}, {U, ""}, {L, "Battery, 3 h"}, 26 * 24h, {}},
        {"Server room cooling 1.08", 3, "Set-point 22 °C", {L, "Unit holds 22 °C"}, {L, "Unit holds 22 °C"}, {L, "Unit holds 22 °C"}, {U, ""}, {D, "UPS 30 min, alarm"}, 2h, {}},
        {"Heating, floors 1–2", 2, "Schedule", {L, "Preset 20 °C"}, {L, "Preset 20 °C"}, {L, "Preset 20 °C"}, {U, ""}, {S, "Off, 8 h thermal mass"}, 2h, {}},
        {"Ventilation AHU-1", 2, "CO₂ demand", {L, "Fixed 60 %"}, {L, "Fixed 60 %"}, {L, "Fixed 60 %"}, {U, ""}, {S, "Off"}, 2h, {}},
    };
}

ReadinessCell cellOf(Loss loss, const Told& told, const Row& row)
{
    ReadinessCell cell;
    cell.loss = loss;
    cell.declared.behaviour = told.behaviour;
    cell.declared.words = QString::fromUtf8(told.words);
    cell.touched = told.behaviour == Behaviour::Unaffected ? 0 : 6;
    if (told.behaviour == Behaviour::Stops) {
        cell.evidence = EvidenceKind::None;
        cell.counts = loss != Loss::Power;
    } else if (told.behaviour == Behaviour::Unaffected) {
        cell.evidence = EvidenceKind::Configured;
        cell.source = EvidenceSource::Structure;
    } else if (row.proven < 0h) {
        cell.evidence = loss == Loss::Gateway ? EvidenceKind::Unknown : EvidenceKind::Configured;
        cell.source = EvidenceSource::ReadBack;
    } else if (loss == Loss::Power) {
        cell.evidence = EvidenceKind::Claimed;
        cell.source = EvidenceSource::Vendor;
        cell.declared.claimedBy = u"Data sheet"_s;
    } else {
        cell.evidence = EvidenceKind::Proven;
        cell.source = EvidenceSource::Drill;
        cell.at = harbourNow() - row.proven;
        cell.reference = u"Drill 24 Nov, floor 3"_s;
        cell.tookToSafe = 9s;
    }
    return cell;
}

FunctionReadiness functionOf(const Row& row, int number)
{
    FunctionReadiness function;
    function.function = CriticalFunctionId(u"f%1"_s.arg(number));
    function.name = QString::fromUtf8(row.name);
    function.weight = row.weight;
    function.normal = QString::fromUtf8(row.normal);
    function.devices = 6;
    const Told told[] = {row.broker, row.gateway, row.uplink, row.cloud, row.power, {Behaviour::WorksLocally, "Clock of its own"}};
    for (const Loss loss : allLosses)
        function.cells[static_cast<std::size_t>(loss)] = cellOf(loss, told[static_cast<std::size_t>(loss)], row);
    function.status = row.status;
    if (row.proven >= 0h) {
        function.lastProven = harbourNow() - row.proven;
        function.oldestProof = function.lastProven;
    }
    if (row.gap)
        function.gaps.push_back(*row.gap);
    return function;
}

DependencyNode nodeNamed(const QString& id, DependencyKind kind, const QString& name, int dependants, bool up = true)
{
    DependencyNode node;
    node.id = DependencyNodeId(id);
    node.kind = kind;
    node.name = name;
    node.dependants = dependants;
    node.up = up;
    return node;
}

DependencyLink linkOf(const QString& from, const QString& to)
{
    DependencyLink link;
    link.from = DependencyNodeId(from);
    link.to = DependencyNodeId(to);
    link.kind = DependencyLinkKind::Mesh;
    return link;
}

PathView way(const QString& name, UplinkKind kind, LinkUse use, const QString& detail, std::optional<Timestamp> since = {})
{
    PathView path;
    path.node = DependencyNodeId(QString(u"uplink:"_s + name));
    path.name = name;
    path.kind = kind;
    path.use = use;
    path.told = true;
    path.detail = detail;
    path.since = since;
    return path;
}

GatewayPaths gatewayOf(const QString& name, int devices, std::vector<PathView> paths, SecondPath health = SecondPath::Healthy)
{
    GatewayPaths gateway;
    gateway.gateway = DependencyNodeId(QString(u"device:"_s + name));
    gateway.name = name;
    gateway.devices = devices;
    gateway.brokerName = u"Broker"_s;
    gateway.roundTrip = 58ms;
    gateway.health = health;
    gateway.paths = std::move(paths);
    return gateway;
}

void addSinglePoints(ContinuityPicture& picture)
{
    const auto point = [&](const QString& router, int first, int count, std::optional<DependencyNodeId> shares) {
        SinglePoint one;
        one.node = DependencyNodeId(router);
        for (int i = first; i < first + count; ++i)
            one.dependants.emplace_back(u"device:T-%1"_s.arg(i));
        one.count = count;
        one.functions = {CriticalFunctionId(u"f5"_s)};
        one.shares = std::move(shares);
        if (one.shares)
            one.sharedWith = {DependencyNodeId(u"device:GW-3"_s)};
        one.cure = {CureKind::MainsRouter, SpaceId(u"3.06"_s), one.node, count};
        picture.singlePoints.push_back(std::move(one));
    };
    point(u"device:R-3.05"_s, 300, 5, DependencyNodeId(u"switch:SW-3E"_s));
    point(u"device:R-2.11"_s, 200, 3, {});
}

void addLoss(ContinuityPicture& picture, const QString& node, int first, int count)
{
    NodeLoss loss;
    loss.node = DependencyNodeId(node);
    for (std::size_t i = 0; i < lossMoments.size(); ++i) {
        LossEffect& effect = loss.effects[i];
        effect.after = lossMoments[i];
        for (int device = first; device < first + count; ++device)
            (i == 3 && device % 2 == 0 ? effect.dark : effect.unreachable).emplace_back(u"device:T-%1"_s.arg(device));
        effect.functions = {{CriticalFunctionId(u"f0"_s), i < 2 ? Behaviour::WorksLocally : Behaviour::Limited, Loss::Gateway, std::min(count, 6), 6},
                            {CriticalFunctionId(u"f5"_s), i < 3 ? Behaviour::WorksLocally : Behaviour::Stops, Loss::Gateway, std::min(count, 6), 6}};
    }
    picture.losses.push_back(std::move(loss));
}

} // namespace

Timestamp harbourNow()
{
    return Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + 14h + 6min + 22s);
}

ContinuityPicture harbourPicture()
{
    ContinuityPicture picture;
    picture.at = harbourNow();
    const std::vector<Row> all = rows();
    for (std::size_t i = 0; i < all.size(); ++i)
        picture.functions.push_back(functionOf(all[i], static_cast<int>(i)));
    picture.readiness.score = 87.4;
    picture.readiness.earned = 27.1;
    picture.readiness.weights = 31;
    picture.readiness.parts = {38.7, 27.1, 12.9, 8.7};
    picture.readiness.functions = 14;
    picture.readiness.proven = 12;
    picture.readiness.untested = 1;
    picture.readiness.noFallback = 1;
    picture.readiness.weakest = CriticalFunctionId(u"f1"_s);
    picture.readiness.weakestEvidence = EvidenceKind::None;
    picture.readiness.formerly = 91.2;
    picture.readiness.formerlyAt = harbourNow() - 7min - 42s;
    const Timestamp lost = harbourNow() - 7min - 42s;
    const Timestamp switched = harbourNow() - 7min - 30s;
    picture.gateways = {gatewayOf(u"GW-1"_s, 141, {way(u"Ethernet"_s, UplinkKind::Ethernet, LinkUse::Active, u"SW-1A port 2"_s), way(u"LTE SIM A"_s, UplinkKind::Mobile, LinkUse::Standby, u"tested 12 d"_s)}),
                        gatewayOf(u"GW-2"_s, 128, {way(u"Ethernet"_s, UplinkKind::Ethernet, LinkUse::Active, u"SW-2A port 4"_s)}, SecondPath::Single),
                        gatewayOf(u"GW-3"_s, 17, {way(u"Ethernet"_s, UplinkKind::Ethernet, LinkUse::Lost, u"SW-3E port 7, no link"_s, lost), way(u"LTE SIM A"_s, UplinkKind::Mobile, LinkUse::Active, u"−84 dBm"_s, switched),
                                                  way(u"LTE SIM B"_s, UplinkKind::Mobile, LinkUse::Standby, u"tested 12 d"_s), way(u"Mesh via GW-4"_s, UplinkKind::Mesh, LinkUse::Standby, u"2 hops"_s)}, SecondPath::OnBackup),
                        gatewayOf(u"GW-4"_s, 126, {way(u"Ethernet"_s, UplinkKind::Ethernet, LinkUse::Active, u"SW-4A port 1"_s), way(u"Mesh via GW-3"_s, UplinkKind::Mesh, LinkUse::Standby, u"2 hops"_s)})};
    picture.nodes = {nodeNamed(u"broker:main"_s, DependencyKind::Broker, u"Main broker"_s, 412), nodeNamed(u"device:GW-2"_s, DependencyKind::Gateway, u"GW-2"_s, 128), nodeNamed(u"device:GW-3"_s, DependencyKind::Gateway, u"GW-3"_s, 17),
                     nodeNamed(u"device:R-2.11"_s, DependencyKind::MeshRouter, u"R-2.11"_s, 3), nodeNamed(u"device:R-3.05"_s, DependencyKind::MeshRouter, u"R-3.05"_s, 5), nodeNamed(u"switch:SW-3E"_s, DependencyKind::Switch, u"SW-3E"_s, 17)};
    for (int i = 300; i < 317; ++i)
        picture.nodes.push_back(nodeNamed(u"device:T-%1"_s.arg(i), DependencyKind::Device, u"Sensor T-%1"_s.arg(i), 0, i >= 305));
    for (int i = 200; i < 203; ++i)
        picture.nodes.push_back(nodeNamed(u"device:T-%1"_s.arg(i), DependencyKind::Device, u"Sensor T-%1"_s.arg(i), 0));
    picture.links = {linkOf(u"device:R-2.11"_s, u"device:GW-2"_s), linkOf(u"device:R-3.05"_s, u"device:GW-3"_s)};
    addSinglePoints(picture);
    addLoss(picture, u"device:GW-3"_s, 300, 17);
    addLoss(picture, u"switch:SW-3E"_s, 300, 17);
    addLoss(picture, u"device:R-3.05"_s, 300, 5);
    addLoss(picture, u"device:R-2.11"_s, 200, 3);
    return picture;
}

ContinuityModel harbourModel()
{
    ContinuityModel model;
    const ContinuityPicture picture = harbourPicture();
    for (const FunctionReadiness& row : picture.functions) {
        CriticalFunction function;
        function.id = row.function;
        function.name = row.name;
        function.weight = row.weight;
        function.timeToSafe = 10s;
        function.spaces = {SpaceId(row.name.startsWith(u"Heating") ? u"floor-3"_s : u"other"_s)};
        model.functions.push_back(function);
    }
    return model;
}

QHash<SpaceId, QString> harbourSpaces()
{
    return {{SpaceId(u"3.06"_s), u"Room 3.06"_s}, {SpaceId(u"floor-1"_s), u"Floor 1"_s}, {SpaceId(u"floor-2"_s), u"Floor 2"_s}, {SpaceId(u"floor-3"_s), u"Floor 3"_s},
            {SpaceId(u"floor-4"_s), u"Floor 4"_s}, {SpaceId(u"plant"_s), u"Plant room B"_s}, {SpaceId(u"doors"_s), u"Doors"_s}, {SpaceId(u"dock"_s), u"Dock"_s}};
}

void showHarbour(continuity_page::Board& board)
{
    board.show(harbourSpaces());
    board.show(harbourModel());
    board.show(harbourPolicies());
    board.show(harbourStandings());
    board.show(harbourProofs());
    board.show(harbourPicture());
    board.setNow(harbourNow());
}

ContinuityPicture manyBehindOne(int devices)
{
    ContinuityPicture picture;
    picture.at = harbourNow();
    const DependencyNodeId gateway(u"device:gateway"_s);
    picture.nodes.push_back(nodeNamed(gateway.text(), DependencyKind::Gateway, u"Gateway"_s, devices));
    SinglePoint point;
    point.node = gateway;
    point.count = devices;
    NodeLoss loss;
    loss.node = gateway;
    for (int i = 0; i < devices; ++i) {
        const DependencyNodeId id(u"device:%1"_s.arg(i, 6, 10, QChar(u'0')));
        picture.nodes.push_back(nodeNamed(id.text(), DependencyKind::Device, u"Device %1"_s.arg(i), 0));
        picture.links.push_back(linkOf(id.text(), gateway.text()));
        if (point.dependants.size() < dependantsShown)
            point.dependants.push_back(id);
        for (LossEffect& effect : loss.effects)
            effect.unreachable.push_back(id);
    }
    picture.singlePoints.push_back(std::move(point));
    picture.losses.push_back(std::move(loss));
    return picture;
}

} // namespace holdfast
