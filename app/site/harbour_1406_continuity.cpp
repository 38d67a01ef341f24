// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406_continuity.h"

#include "app/site/harbour_1406.h"
#include "app/site/rooms.h"

#include <algorithm>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using K = DeviceKind;
using B = Behaviour;

struct Said
{
    B behaviour = B::Unknown;
    const char* words = "";
    std::chrono::minutes buffer{0}; ///< 0: for good
};

/// One row of the picture, and by which devices: codes, else every device of a kind on some floors.
struct Line
{
    const char* id;
    const char* name;
    int weight;
    const char* normal;
    Said broker;
    Said gateway;
    Said cloud;
    Said power;
    std::chrono::hours proven; ///< 0: never tried
    const char* buffer;        ///< empty: it has none
    const char* devices;
    K kind = K::Gateway;       ///< Gateway: only those named
    int lowest = 0;
    int highest = 0;
    bool corridors = false;    ///< of the kind: only those in corridors, else only those outside
    bool onBus = true;         ///< its wired devices hang on the controller bus; else straight on the broker
};

constexpr std::chrono::hours sinceDrill{0x7fff}; ///< this morning's, at 11:55:42
constexpr Timestamp drill = at(11, 55, 42);

constexpr std::array lines{
    Line{"leak", "Water-leak shut-off", 3, "Cloud + local", {B::WorksLocally, "Puck closes valve"}, {B::WorksLocally, "Puck closes valve"}, {B::WorksLocally, "Puck closes valve"},
         {B::WorksLocally, "Battery valve, 72 h", 72h}, sinceDrill, "Valve battery", "B-LEAK-01 B-LEAK-02 V-12 V-11"},
    Line{"fire", "Fire-alarm interface", 3, "Panel to BMS", {B::WorksLocally, "Hard-wired"}, {B::WorksLocally, "Hard-wired"}, {}, {B::WorksLocally, "Panel battery, 24 h", 24h}, sinceDrill,
         "Panel battery", "", K::Gateway, 0, 0, false, false},
    Line{"emergency-light", "Emergency lighting", 3, "Monitored", {B::WorksLocally, "Self-contained"}, {B::WorksLocally, "Self-contained"}, {}, {B::WorksLocally, "Battery, 3 h", 3h}, 26 * 24h,
         "Luminaire batteries", ""},
    Line{"main-doors", "Main doors and turnstiles", 3, "Central list", {B::WorksLocally, "Cached access list"}, {B::WorksLocally, "Cached access list"}, {},
         {B::Limited, "Fail-secure, UPS 4 h", 4h}, sinceDrill, "Access list", "D0-MAIN D0-TURN1 D0-TURN2"},
    Line{"server-cooling", "Server room cooling 1.08", 3, "Set-point 22 °C", {B::WorksLocally, "Unit holds 22 °C"}, {B::WorksLocally, "Unit holds 22 °C"}, {B::Unaffected},
         {B::Limited, "UPS 30 min, alarm", 30min}, sinceDrill, "UPS-1", "CRAC-1 CRAC-2 UPS-1"},
    Line{"heating-upper", "Heating, floors 3–4", 2, "Schedule", {B::WorksLocally, "Preset 20 °C"}, {B::WorksLocally, "Preset 20 °C"}, {}, {B::Stops, "Off, 8 h thermal mass", 8h}, 12 * 24h,
         "Stored preset", "", K::Thermostat, 3, 4},
    Line{"ahu-2", "Ventilation AHU-2", 2, "CO₂ demand", {B::WorksLocally, "Fixed 60 %"}, {B::Limited, "Fixed 40 %"}, {}, {B::Stops, "Off"}, 12 * 24h, "Stored preset", "AHU-2 3.05-DMP"},
    Line{"corridor-light", "Corridor lighting", 2, "Occupancy", {B::WorksLocally, "Local PIR"}, {B::WorksLocally, "Local PIR"}, {}, {B::Limited, "Emergency only"}, 0h, "Logic in the luminaire", "",
         K::Luminaire, 0, 4, true},
    Line{"cold-store", "Cold store 0.07", 2, "Monitored", {B::WorksLocally, "Local controller"}, {B::WorksLocally, "Local controller"}, {}, {B::Stops, "Warm in 5 h", 5h}, 33 * 24h,
         "Cold mass", "CS-0.07", K::Gateway, 0, 0, false, false},
    Line{"charging", "EV charging load limit", 1, "Cloud schedule", {B::Stops, "Stops charging"}, {B::Stops, "Stops charging"}, {B::Stops, "Stops charging"}, {B::Stops, "Off"}, 0h, "", "EM-EV",
         K::Gateway, 0, 0, false, false},
    Line{"heating-lower", "Heating, floors 1–2", 2, "Schedule", {B::WorksLocally, "Preset 20 °C"}, {B::WorksLocally, "Preset 20 °C"}, {}, {B::Stops, "Off, 8 h thermal mass", 8h}, sinceDrill,
         "Stored preset", "", K::Thermostat, 1, 2},
    Line{"ahu-1", "Ventilation AHU-1", 2, "CO₂ demand", {B::WorksLocally, "Fixed 60 %"}, {B::WorksLocally, "Fixed 60 %"}, {}, {B::Stops, "Off"}, sinceDrill, "Stored preset", "AHU-1"},
    Line{"dock-door", "Dock door", 2, "Central list", {B::WorksLocally, "Cached access list"}, {B::WorksLocally, "Cached access list"}, {}, {B::Limited, "Fail-secure"}, sinceDrill, "Access list",
         "D0-DOCK1"},
    Line{"office-light", "Office lighting", 1, "Occupancy", {B::WorksLocally, "Local PIR"}, {B::WorksLocally, "Local PIR"}, {}, {B::Stops, "Off"}, sinceDrill, "Logic in the luminaire", "",
         K::Luminaire, 0, 4},
};

constexpr std::array behindRouter{"3.05-DMP", "3.06-S1", "3.OE-S1", "3.16-S1", "T-0301"};

DependencyNodeId nodeNamed(const char* id)
{
    return DependencyNodeId(QString::fromLatin1(id));
}

DeclaredBehaviour declared(const Said& said)
{
    DeclaredBehaviour one{said.behaviour, QString::fromUtf8(said.words), {}, {}, {}};
    if (said.buffer > 0min)
        one.buffer = said.buffer;
    return one;
}

bool isOf(const Line& line, const Unit& unit)
{
    const QStringList codes = QString::fromLatin1(line.devices).split(u' ', Qt::SkipEmptyParts);
    if (codes.contains(unit.code))
        return true;
    const RoomPlan& room = rooms()[static_cast<std::size_t>(unit.room)];
    const bool corridor = room.kind == SpaceKind::Corridor;
    return line.kind != K::Gateway && unit.kind == line.kind && room.floor >= line.lowest && room.floor <= line.highest && (unit.kind != K::Luminaire || corridor == line.corridors);
}

std::vector<const Unit*> unitsOf(const House& house, const Line& line)
{
    std::vector<const Unit*> all;
    for (const Unit& unit : house.units()) {
        if (isOf(line, unit))
            all.push_back(&unit);
    }
    return all;
}

std::vector<FunctionBuffer> buffersOf(const Line& line)
{
    const QString name = QString::fromLatin1(line.buffer);
    if (name.isEmpty())
        return {};
    if (name != "Access list"_L1)
        return {{name, {}, {}}};
    const bool stale = qstrcmp(line.id, "main-doors") == 0; // the list of the turnstiles was not fetched since yesterday night
    return {{name, stale ? now - 36h : now - 2h, 24h}};
}

CriticalFunction functionOf(const House& house, const Line& line)
{
    CriticalFunction function;
    function.id = CriticalFunctionId(QString::fromLatin1(line.id));
    function.name = QString::fromUtf8(line.name);
    function.weight = line.weight;
    function.normal = QString::fromUtf8(line.normal);
    for (const Unit* unit : unitsOf(house, line))
        function.devices.push_back(deviceIdOf(house, *unit));
    const auto say = [&](Loss loss, const Said& said) { function.losses[static_cast<std::size_t>(loss)] = declared(said); };
    say(Loss::Broker, line.broker);
    say(Loss::Gateway, line.gateway);
    say(Loss::Uplink, line.broker);
    say(Loss::Cloud, line.cloud);
    say(Loss::Power, line.power);
    function.buffers = buffersOf(line);
    if (qstrcmp(line.id, "fire") == 0)
        function.nodes = {nodeNamed("device:fire-panel")};
    if (qstrcmp(line.id, "emergency-light") == 0)
        function.nodes = {nodeNamed("device:emergency-light")};
    if (qstrcmp(line.id, "dock-door") == 0)
        function.timeToSafe = 10s;
    return function;
}

DependencyNode own(const char* id, DependencyKind kind, const char* name)
{
    DependencyNode node;
    node.id = nodeNamed(id);
    node.kind = kind;
    node.name = QString::fromUtf8(name);
    node.foundBy = FoundBy::Engineer;
    return node;
}

DependencyLink link(const DependencyNodeId& from, const DependencyNodeId& to, DependencyLinkKind kind = DependencyLinkKind::Data)
{
    DependencyLink one;
    one.from = from;
    one.to = to;
    one.kind = kind;
    one.foundBy = FoundBy::Engineer;
    return one;
}

void addWaysOf(ContinuityModel& model, const House& house, const QString& gateway)
{
    const Unit& unit = house.units()[static_cast<std::size_t>(house.find(gateway))];
    const DependencyNodeId node = nodeOf(deviceIdOf(house, unit));
    const bool third = gateway == "GW-3"_L1;
    const auto add = [&](const char* word, UplinkKind kind, const char* detail, LinkUse use) {
        Uplink uplink;
        uplink.id = DependencyNodeId(QString(u"uplink:"_s + gateway.toLower() + u':' + QString::fromLatin1(word).toLower().replace(u' ', u'-')));
        uplink.name = QString::fromLatin1(word);
        uplink.kind = kind;
        uplink.of = node;
        uplink.detail = QString::fromUtf8(detail);
        uplink.tells = pointNamed(house, gateway, "link");
        uplink.word = uplink.name;
        uplink.use = use;
        model.uplinks.push_back(std::move(uplink));
    };
    add("Ethernet", UplinkKind::Ethernet, third ? "SW-3E port 7" : "", LinkUse::Active);
    if (third)
        model.uplinks.back().through = nodeNamed("switch:sw-3e");
    add("LTE SIM A", UplinkKind::Mobile, third ? "€ 0.02/MB" : "", LinkUse::Standby);
    add("LTE SIM B", UplinkKind::Mobile, "", LinkUse::Standby);
    if (third) {
        add("Mesh via GW-4", UplinkKind::Mesh, "2 hops", LinkUse::Standby);
        model.uplinks.back().through = nodeOf(deviceIdOf(house, house.units()[static_cast<std::size_t>(house.find(u"GW-4"_s))]));
    }
}

/// Wired controllers share one bus with two heads; what the pictures call a single path is wired straight through.
void addBus(ContinuityModel& model, const House& house, const DependencyNodeId& broker)
{
    const DependencyNodeId bus = nodeNamed("switch:bus");
    model.nodes.push_back(own("switch:bus", DependencyKind::Switch, "Controller bus"));
    for (const char* side : {"east", "west"}) {
        Uplink uplink;
        uplink.id = DependencyNodeId(QString(u"uplink:bus:"_s + QLatin1String(side)));
        uplink.name = QString(u"Bus head "_s + QLatin1String(side));
        uplink.of = bus;
        uplink.use = qstrcmp(side, "east") == 0 ? LinkUse::Active : LinkUse::Standby;
        model.uplinks.push_back(std::move(uplink));
    }
    for (const Line& line : lines) {
        for (const Unit* unit : unitsOf(house, line)) {
            if (unit->gateway >= 0 || !line.onBus)
                continue;
            const DependencyNodeId node = nodeOf(deviceIdOf(house, *unit));
            model.cuts.push_back({node, broker});
            model.links.push_back(link(node, bus));
        }
    }
    model.nodes.push_back(own("device:fire-panel", DependencyKind::Device, "Fire panel"));
    model.nodes.push_back(own("device:emergency-light", DependencyKind::Device, "Emergency lighting"));
    model.links.push_back(link(nodeNamed("device:fire-panel"), broker));
    model.links.push_back(link(nodeNamed("device:emergency-light"), bus));
}

void addRouter(ContinuityModel& model, const House& house, const DependencyNodeId& broker)
{
    const auto nodeAt = [&](const QString& code) { return nodeOf(deviceIdOf(house, house.units()[static_cast<std::size_t>(house.find(code))])); };
    const DependencyNodeId router = nodeNamed("device:r-3.05");
    model.nodes.push_back(own("switch:sw-3e", DependencyKind::Switch, "SW-3E"));
    model.nodes.push_back(own("device:r-3.05", DependencyKind::MeshRouter, "R-3.05"));
    model.nodes.back().space = spaceIdOf(rooms()[static_cast<std::size_t>(roomIndex("3.05"))]);
    model.links.push_back(link(nodeNamed("switch:sw-3e"), broker));
    model.links.push_back(link(router, nodeAt(u"GW-3"_s), DependencyLinkKind::Mesh));
    model.links.push_back(link(router, nodeNamed("switch:sw-3e"), DependencyLinkKind::Power));
    for (const char* code : behindRouter) {
        const DependencyNodeId node = nodeAt(QString::fromLatin1(code));
        model.cuts.push_back({node, nodeAt(u"GW-3"_s)});
        model.links.push_back(link(node, router, DependencyLinkKind::Mesh));
    }
}

void addSupplies(ContinuityModel& model, const House& house)
{
    PowerFeed street{nodeNamed("feed:street"), u"Mains"_s, {}, 0s, {}, {}};
    PowerFeed ups{nodeNamed("feed:ups-1"), u"UPS-1"_s, street.id, 30min, {}, {}};
    for (const Unit& unit : house.units()) {
        const KindFacts& facts = factsOf(unit.kind);
        const DependencyNodeId node = nodeOf(deviceIdOf(house, unit));
        const bool buffered = unit.kind == K::Gateway || unit.kind == K::ServerCooler || unit.kind == K::Ups;
        if (!facts.battery)
            (buffered ? ups : street).feeds.push_back(node);
        if (unit.code.startsWith("D0-"_L1))
            model.overrides.push_back({node, {}, 4h, false});
        if (unit.kind == K::Valve)
            model.overrides.push_back({node, {}, 72h, false});
    }
    model.feeds = {street, ups};
}

} // namespace

ContinuityModel continuityModel(const House& house)
{
    const DependencyNodeId broker = nodeOf(BrokerId(u"embedded"_s));
    ContinuityModel model;
    for (const Line& line : lines)
        model.functions.push_back(functionOf(house, line));
    for (const char* gateway : {"GW-1", "GW-2", "GW-3", "GW-4"})
        addWaysOf(model, house, QString::fromLatin1(gateway));
    addBus(model, house, broker);
    addRouter(model, house, broker);
    addSupplies(model, house);
    return model;
}

std::vector<Evidence> continuityEvidence(const House& house)
{
    std::vector<Evidence> all;
    for (const Line& line : lines) {
        if (line.proven == 0h)
            continue;
        const bool today = line.proven == sinceDrill;
        Evidence evidence;
        evidence.function = CriticalFunctionId(QString::fromLatin1(line.id));
        evidence.kind = EvidenceKind::Proven;
        evidence.source = EvidenceSource::Drill;
        evidence.at = today ? drill : now - line.proven;
        evidence.reference = today ? u"GW-1 lost, floors 0–1"_s : u"Earlier drill"_s;
        for (const Unit* unit : unitsOf(house, line)) {
            const Device device = deviceFrom(house, *unit);
            evidence.devices.push_back({device.id, device.firmware, {}, device.via});
        }
        const auto shows = [&](Loss loss, const Said& said) {
            evidence.loss = loss;
            evidence.tookToSafe = loss == Loss::Gateway && qstrcmp(line.id, "dock-door") == 0 ? std::optional(24'000ms) : std::nullopt;
            if (said.behaviour == B::WorksLocally || said.behaviour == B::Limited)
                all.push_back(evidence);
        };
        shows(Loss::Broker, line.broker);
        shows(Loss::Gateway, line.gateway);
        shows(Loss::Uplink, line.broker);
        shows(Loss::Cloud, line.cloud);
        shows(Loss::Power, line.power);
    }
    return all;
}

} // namespace holdfast::site::harbour1406
