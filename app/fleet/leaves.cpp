// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/identity.h"
#include "app/fleet/state.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

/// How much of a point's name is told.
enum class Naming : quint8 { Plain,     ///< "temperature"
                             Component, ///< "sensor.temperature"
                             Full };    ///< "sensor.temperature.0x00124b_temp"

PointId idOf(const Device& device, const Point& point, const QString& leaf, Naming naming)
{
    const QString property = point.property.isEmpty() ? u"value"_s : slug(point.property);
    switch (naming) {
    case Naming::Plain: return PointId(QString(device.id.text() % u'/' % property));
    case Naming::Component: return PointId(QString(device.id.text() % u'/' % slug(point.component) % u'.' % property));
    case Naming::Full: break;
    }
    return PointId(QString(device.id.text() % u'/' % slug(point.component) % u'.' % property % u'.' % slug(leaf)));
}

bool speaks(const FleetState& fleet, const PointEntry& point, const QString& convention)
{
    return std::ranges::any_of(point.sources, [&](quint32 source) { return fleet.sources[source].convention == convention; });
}

/// The same leaf announced elsewhere: on another topic after a migration, or by another broker.
quint32 sameLeaf(const FleetState& fleet, const DeviceEntry& device, quint32 source, const Point& declared)
{
    const SourceEntry& own = fleet.sources[source];
    for (const quint32 number : device.points) {
        const PointEntry& entry = fleet.points[number];
        if (entry.point.property != declared.property || entry.point.component != declared.component)
            continue;
        for (const quint32 other : entry.sources) {
            const SourceEntry& theirs = fleet.sources[other];
            const bool elsewhere = theirs.topic != own.topic || theirs.broker != own.broker;
            const bool sameName = own.uniqueId.isEmpty() ? theirs.topic == own.topic : theirs.uniqueId == own.uniqueId;
            if (other != source && theirs.convention == own.convention && elsewhere && sameName)
                return number;
        }
    }
    return nobody;
}

/// A point we know from before that waits for somebody to declare it again: the most precise name first.
quint32 knownLeaf(const FleetState& fleet, const DeviceEntry& device, const Point& declared, const QString& leaf)
{
    if (!fleet.leavesWait)
        return nobody;
    for (const Naming naming : {Naming::Full, Naming::Component, Naming::Plain}) {
        const quint32 number = fleet.pointById.value(idOf(device.device, declared, leaf, naming), nobody);
        if (number == nobody)
            continue;
        const PointEntry& entry = fleet.points[number];
        const bool fits = entry.point.component == declared.component || (entry.point.kind == declared.kind && entry.point.property == declared.property);
        if (entry.sources.empty() && fits)
            return number;
    }
    return nobody;
}

/// A reading of which its convention only knows that it can be written down.
bool isOpenText(const Point& point)
{
    return point.kind == PointKind::Str && point.function == PointFunction::Sensor && point.quantity == Quantity::None && point.values.isEmpty();
}

bool kindsFit(const Point& a, const Point& b)
{
    return a.kind == b.kind || (a.kind == PointKind::Number && isOpenText(b)) || (b.kind == PointKind::Number && isOpenText(a));
}

/// "state_l1" is the "state" of an entity that stands for one endpoint, "switch_led" its "led"; "value" says nothing.
bool namesAlike(const QString& a, const QString& b)
{
    const QString& brief = a.size() < b.size() ? a : b;
    const QString& longer = a.size() < b.size() ? b : a;
    return a == b || a == u"value"_s || b == u"value"_s || longer.startsWith(brief + u'_') || longer.endsWith(u'_' + brief);
}

/// Both conventions give the entity the same id of the publisher's own.
bool sameEntity(const FleetState& fleet, const PointEntry& entry, const SourceEntry& own, const Point& declared)
{
    if (own.uniqueId.isEmpty() || entry.point.component != declared.component || !namesAlike(entry.point.property, declared.property))
        return false;
    return std::ranges::any_of(entry.sources, [&](quint32 source) { return fleet.sources[source].uniqueId == own.uniqueId; });
}

/// Both conventions read it at the same place of the same topic, or write it to one and read it nowhere else: it cannot be two things.
bool samePlace(const FleetState& fleet, const PointEntry& entry, const SourceEntry& own)
{
    bool writes = false;
    bool differs = false;
    for (const quint32 number : entry.sources) {
        const SourceEntry& theirs = fleet.sources[number];
        if (theirs.broker != own.broker)
            continue;
        if (own.reads != 0 && own.reads == theirs.reads)
            return true;
        writes |= own.writes != 0 && own.writes == theirs.writes;
        differs |= own.reads != 0 && theirs.reads != 0;
    }
    return writes && !differs;
}

/// A Bluetooth gateway has Home Assistant told of a yes or no wherever its table has nothing of a member: numbers and texts that nobody can read as such.
bool misannounced(const FleetState& fleet, const PointEntry& entry, const SourceEntry& own, const Point& declared)
{
    const auto isMistaken = [](const Point& point) { return point.kind == PointKind::Bool && point.component == "binary_sensor"_L1 && point.quantity == Quantity::None; };
    const bool theirs = own.convention == "theengs"_L1 && declared.kind != PointKind::Bool && isMistaken(entry.point);
    const bool mine = own.convention == "homeassistant"_L1 && isMistaken(declared) && entry.point.kind != PointKind::Bool && speaks(fleet, entry, u"theengs"_s);
    const auto isNamesake = [&](quint32 source) { return fleet.sources[source].uniqueId == own.uniqueId; };
    return (theirs || mine) && !own.uniqueId.isEmpty() && entry.point.property == declared.property && std::ranges::any_of(entry.sources, isNamesake);
}

/// The same leaf declared by another convention: at the same place, else of the same entity, else of the same property.
quint32 sameProperty(const FleetState& fleet, const DeviceEntry& device, const Point& declared, const SourceEntry& own)
{
    const auto fit = [&](quint32 number) {
        const PointEntry& entry = fleet.points[number];
        return std::tuple(samePlace(fleet, entry, own), sameEntity(fleet, entry, own, declared), entry.point.component == declared.component);
    };
    quint32 best = nobody;
    for (const quint32 number : device.points) {
        const PointEntry& entry = fleet.points[number];
        const bool isEvent = declared.function == PointFunction::Event;
        const bool fits = kindsFit(entry.point, declared) || misannounced(fleet, entry, own, declared);
        if (entry.sources.empty() || !fits || (entry.point.function == PointFunction::Event) != isEvent || speaks(fleet, entry, own.convention))
            continue;
        const auto mine = fit(number);
        const auto [isThere, isEntity, isComponent] = mine;
        if (!isThere && !isEntity && (entry.point.property != declared.property || (isEvent && !isComponent)))
            continue;
        if (best == nobody || mine > fit(best) || (mine == fit(best) && entry.leaf < fleet.points[best].leaf))
            best = number;
    }
    return best;
}

/// Home Assistant is told one trigger for each value ("action single") of what the device itself calls one thing ("action").
bool triggeredBy(const Point& event, const Point& trigger)
{
    if (trigger.component != "device_automation"_L1 || event.component == trigger.component || event.function != PointFunction::Event || trigger.values.size() != 1)
        return false;
    const QString& says = trigger.values.front();
    return says.startsWith(event.property + u' ') && event.values.contains(says.sliced(event.property.size() + 1));
}

quint32 triggerOf(const FleetState& fleet, const DeviceEntry& device, const Point& declared)
{
    const auto found = std::ranges::find_if(device.points, [&](quint32 number) { return !fleet.points[number].sources.empty() && triggeredBy(fleet.points[number].point, declared); });
    return found == device.points.end() ? nobody : *found;
}

bool isLifeSafety(const Point& point)
{
    using enum Quantity;
    constexpr std::array dangers{Smoke, Moisture, Gas, CarbonMonoxide, Safety};
    return point.kind == PointKind::Bool && std::ranges::find(dangers, point.quantity) != dangers.end();
}

/// What one declaration leaves open is taken from the other.
void fillGaps(Point& point, const Point& other)
{
    if (point.quantity == Quantity::None)
        point.quantity = other.quantity;
    if (point.unit.isEmpty())
        point.unit = other.unit;
    if (!point.minimum)
        point.minimum = other.minimum;
    if (!point.maximum)
        point.maximum = other.maximum;
    if (!point.step)
        point.step = other.step;
    if (point.values.isEmpty())
        point.values = other.values;
    if (point.name.isEmpty())
        point.name = other.name;
    if (isOpenText(point) && other.kind == PointKind::Number)
        point.kind = PointKind::Number;
    if (other.writable && !point.writable) {
        point.writable = true;
        point.function = other.function;
    }
}

/// Facts of the source whose word counts most; the others fill in.
void takeFacts(FleetState& fleet, PointEntry& entry, quint32 source, Point declared)
{
    declared.id = entry.point.id;
    declared.device = entry.point.device;
    const bool first = entry.sources.empty() || entry.sources.front() == source;
    const bool leads = first || precedes(fleet, source, entry.sources.front());
    if (std::ranges::find(entry.sources, source) == entry.sources.end())
        entry.sources.insert(leads ? entry.sources.begin() : entry.sources.end(), source);
    if (!leads) {
        fillGaps(entry.point, declared);
        return;
    }
    if (entry.sources.size() > 1)
        fillGaps(declared, entry.point);
    entry.point = std::move(declared);
    entry.version = versionOf(entry.point);
    entry.leaf = fleet.sources[source].uniqueId.isEmpty() ? fleet.sources[source].topic : fleet.sources[source].uniqueId;
}

quint32 newPoint(Turn& turn, quint32 device)
{
    FleetState& fleet = turn.fleet;
    if (fleet.devices[device].points.size() >= static_cast<std::size_t>(fleet.limits.pointsPerDevice)) {
        ++fleet.figures.refusedPoints;
        return nobody;
    }
    const auto number = static_cast<quint32>(fleet.points.size());
    PointEntry entry;
    entry.device = device;
    entry.point.device = fleet.devices[device].device.id;
    fleet.points.push_back(std::move(entry));
    fleet.devices[device].points.push_back(number);
    if (fleet.devices[device].device.membership == Membership::Adopted)
        ++fleet.figures.points;
    return number;
}

void giveId(Turn& turn, quint32 number, const PointId& wanted)
{
    FleetState& fleet = turn.fleet;
    PointEntry& entry = fleet.points[number];
    const Device& device = fleet.devices[entry.device].device;
    PointId free = wanted;
    for (int count = 2; fleet.pointById.value(free, number) != number; ++count)
        free = PointId(QString(wanted.text() + u'-' + QString::number(count)));
    const PointId former = entry.point.id;
    if (free == former && entry.point.device == device.id)
        return;
    if (fleet.pointById.value(former, nobody) == number)
        fleet.pointById.remove(former);
    fleet.pointById.insert(free, number);
    entry.point.id = free;
    entry.point.device = device.id;
    entry.reading.point = free;
    if (former.isEmpty() || device.membership != Membership::Adopted)
        return;
    if (free != former)
        turn.changes.push_back(PointRemoved{former});
    tellPoint(turn, number);
    tellReading(turn, number); // under the new name nothing is known of it
}

/// Names all leaves of one property that may still be named: plain while there is one, by component where there are several, by the publisher's own name at last.
void nameSiblings(Turn& turn, quint32 device, const QString& property)
{
    FleetState& fleet = turn.fleet;
    std::vector<quint32> siblings;
    for (const quint32 number : fleet.devices[device].points) {
        if (fleet.points[number].point.property == property)
            siblings.push_back(number);
    }
    for (const quint32 number : siblings) {
        const PointEntry& entry = fleet.points[number];
        if (entry.frozen)
            continue;
        const auto alike = std::ranges::count_if(siblings, [&](quint32 other) { return fleet.points[other].point.component == entry.point.component; });
        const Naming naming = siblings.size() == 1 ? Naming::Plain : alike == 1 ? Naming::Component : Naming::Full;
        giveId(turn, number, idOf(fleet.devices[device].device, entry.point, entry.leaf, naming));
    }
}

quint32 placeFor(Turn& turn, quint32 source, const Point& declared, quint32 device)
{
    FleetState& fleet = turn.fleet;
    const SourceEntry& own = fleet.sources[source];
    const QString leaf = own.uniqueId.isEmpty() ? own.topic : own.uniqueId;
    quint32 number = sameLeaf(fleet, fleet.devices[device], source, declared);
    if (number == nobody)
        number = knownLeaf(fleet, fleet.devices[device], declared, leaf);
    if (number == nobody)
        number = sameProperty(fleet, fleet.devices[device], declared, own);
    if (number == nobody)
        number = triggerOf(fleet, fleet.devices[device], declared);
    return number == nobody ? newPoint(turn, device) : number;
}

/// Triggers that came before the event they belong to.
void gatherTriggers(Turn& turn, quint32 event)
{
    FleetState& fleet = turn.fleet;
    const quint32 device = fleet.points[event].device;
    for (const quint32 number : std::vector<quint32>(fleet.devices[device].points)) {
        if (number == event || fleet.points[number].frozen || !triggeredBy(fleet.points[event].point, fleet.points[number].point))
            continue;
        for (const quint32 source : std::vector<quint32>(fleet.points[number].sources)) {
            detach(turn, source);
            fleet.sources[source].point = event;
            fleet.points[event].sources.push_back(source);
        }
    }
}

} // namespace

void attach(Turn& turn, quint32 source, const Point& declared, quint32 device)
{
    FleetState& fleet = turn.fleet;
    quint32 number = fleet.sources[source].point;
    if (number != nobody && fleet.sources[source].property != declared.property) { // read differently: what it said before is not this
        detach(turn, source);
        number = nobody;
    } else if (number != nobody && fleet.points[number].device != device) {
        return carryOver(turn, source, declared, device);
    }
    if (number == nobody)
        number = placeFor(turn, source, declared, device);
    if (number == nobody)
        return;
    fleet.sources[source].point = number;
    fleet.sources[source].property = declared.property;
    PointEntry& entry = fleet.points[number];
    const Point before = entry.point;
    takeFacts(fleet, entry, source, declared);
    if (isLifeSafety(entry.point) && !fleet.devices[device].device.lifeSafety) {
        fleet.devices[device].device.lifeSafety = true;
        tellDevice(turn, device);
    }
    const bool isNew = before.id.isEmpty();
    if (isNew)
        nameSiblings(turn, device, entry.point.property);
    if (isNew || fleet.points[number].point != before)
        tellPoint(turn, number);
    if (saysOfItself(fleet.points[number].point))
        reviewFacts(turn, device);
    if (fleet.points[number].point.function == PointFunction::Event)
        gatherTriggers(turn, number);
    noteInbox(fleet, device);
}

void detach(Turn& turn, quint32 source)
{
    FleetState& fleet = turn.fleet;
    const quint32 number = std::exchange(fleet.sources[source].point, nobody);
    if (number == nobody)
        return;
    PointEntry& entry = fleet.points[number];
    std::erase(entry.sources, source);
    fleet.sources[source].said = false;
    fleet.leavesWait = fleet.leavesWait || (entry.sources.empty() && entry.frozen);
    if (!entry.sources.empty() || entry.frozen)
        return loseVoice(turn, number, source);
    const quint32 device = entry.device;
    const QString property = entry.point.property;
    const bool ofItself = saysOfItself(entry.point);
    std::erase(fleet.devices[device].points, number);
    fleet.pointById.remove(entry.point.id);
    if (fleet.devices[device].device.membership == Membership::Adopted) {
        --fleet.figures.points;
        turn.changes.push_back(PointRemoved{entry.point.id});
    }
    entry.device = nobody;
    entry.reading = {};
    nameSiblings(turn, device, property);
    if (ofItself)
        reviewFacts(turn, device);
    noteInbox(fleet, device);
}

void renamePoints(Turn& turn, quint32 device)
{
    QStringList properties;
    for (const quint32 number : turn.fleet.devices[device].points) {
        const QString& property = turn.fleet.points[number].point.property;
        if (!properties.contains(property))
            properties.append(property);
    }
    for (const QString& property : properties)
        nameSiblings(turn, device, property);
    if (!properties.isEmpty())
        reviewFacts(turn, device);
}

void tellPoint(Turn& turn, quint32 number)
{
    const PointEntry& entry = turn.fleet.points[number];
    if (entry.device != nobody && turn.fleet.devices[entry.device].device.membership == Membership::Adopted)
        turn.changes.push_back(PointChanged{entry.point});
}

} // namespace holdfast
