// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include "app/site/chance.h"
#include "app/site/rooms.h"

#include <algorithm>
#include <array>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct AgeLine
{
    const char* code;
    std::string_view key; ///< empty: all its values
    int seconds;
};

constexpr std::array ages{
    AgeLine{"3.12-RC", "people", 31},    AgeLine{"3.12-RC", "supply_air", 12}, AgeLine{"3.12-RC", "heating_valve", 12}, AgeLine{"3.12-RC", "lighting", 125}, AgeLine{"3.12-RC", "", 4},
    AgeLine{"3.12-S1", "", 4},           AgeLine{"T-0412", "", 122},           AgeLine{"D0-DOCK1", "", 1},              AgeLine{"B-LEAK-02", "", 3},         AgeLine{"V-12", "", 2},
    AgeLine{"EM-F3", "", 2},             AgeLine{"EM-MAIN", "", 2},            AgeLine{"3.OW-L4", "", 31},              AgeLine{"3.03-S1", "", 9},           AgeLine{"AHU-2", "", 3},
    AgeLine{"3.03-PIR", "", 17},         AgeLine{"3.03-BL", "", 44},           AgeLine{"3.05-DMP", "", 545},
};

bool isLifeSafety(const Unit& unit)
{
    return factsOf(unit.kind).lifeSafety;
}

std::vector<Identifier> identifiersOf(const House& house, const Unit& unit)
{
    const QString bare = QString(unit.address).remove(u':');
    const auto word = [](const Unit& gateway) { return gateway.code.toLower().remove(u'-'); };
    if (unit.kind == DeviceKind::Gateway)
        return {{u"id"_s, QString(word(unit) + u"_bridge_"_s + unit.address)}};
    switch (unit.dialect) {
    case Dialect::Bridged: return {{u"id"_s, QString(word(house.units()[static_cast<std::size_t>(unit.gateway)]) + u'_' + unit.address)}};
    case Dialect::Short: return {{u"id"_s, QString(u"hh-"_s + bare)}, {u"mac"_s, unit.address}};
    case Dialect::Bundle: return {{u"id"_s, bare}};
    case Dialect::Scripted: return {{u"mac"_s, unit.address}};
    case Dialect::Plain: break;
    }
    return {{u"id"_s, QString(unit.code).toLower().replace(u'.', u'_').replace(u'~', u'_')}};
}

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

DeviceId deviceIdOf(const House& house, const Unit& unit)
{
    const std::vector<Identifier> identifiers = identifiersOf(house, unit);
    const auto mac = std::ranges::find_if(identifiers, [](const Identifier& one) { return one.type == "mac"_L1; });
    return DeviceId(mac == identifiers.end() ? identifiers.front().value : QString(u"mac-"_s + QString(mac->value).remove(u':')));
}

PointId pointIdOf(const House& house, const Unit& unit, const Leaf& leaf)
{
    return PointId(QString(deviceIdOf(house, unit).text() + u'/' + utf8(leaf.key)));
}

PointId pointNamed(const House& house, const QString& code, std::string_view key)
{
    const Unit& unit = house.units()[static_cast<std::size_t>(house.find(code))];
    return pointIdOf(house, unit, unit.leaves[static_cast<std::size_t>(unit.leafIndex(key))]);
}

Device deviceFrom(const House& house, const Unit& unit)
{
    const KindFacts& facts = factsOf(unit.kind);
    const RoomPlan& room = rooms()[static_cast<std::size_t>(unit.room)];
    Device device;
    device.id = deviceIdOf(house, unit);
    device.identifiers = identifiersOf(house, unit);
    device.name = unit.code;
    device.announcedName = unit.announcedName;
    device.manufacturer = QString::fromUtf8(facts.maker);
    device.model = QString::fromUtf8(facts.model);
    device.firmware = QString::fromLatin1(facts.firmware);
    device.suggestedArea = QString::fromUtf8(room.name);
    if (unit.gateway >= 0)
        device.via = deviceIdOf(house, house.units()[static_cast<std::size_t>(unit.gateway)]);
    device.broker = BrokerId(u"embedded"_s);
    device.conventions = {u"homeassistant"_s};
    const bool alone = unit.dialect == Dialect::Short || unit.dialect == Dialect::Bundle || unit.kind == DeviceKind::Thermostat || isLifeSafety(unit);
    device.autonomy = alone ? Autonomy::Standalone : unit.gateway >= 0 ? Autonomy::EdgeAssisted : Autonomy::Unknown;
    device.membership = Membership::Adopted;
    device.space = spaceIdOf(room);
    device.place = unit.place;
    device.firstSeen = now - 24h * (60 + static_cast<int>(150 * chance(unit.salt, 5)));
    device.lifeSafety = isLifeSafety(unit);
    return device;
}

Point pointOf(const House& house, const Unit& unit, const Leaf& leaf)
{
    Point point = pointFrom(leaf);
    point.id = pointIdOf(house, unit, leaf);
    point.device = deviceIdOf(house, unit);
    for (QString& word : point.values)
        word = toText(readingOf(leaf, word));
    if (unit.dialect == Dialect::Scripted)
        point.expireAfter = std::chrono::seconds(20 * factsOf(unit.kind).seconds);
    return point;
}

Value readingOf(const Leaf& leaf, const Value& value)
{
    const QString* word = std::get_if<QString>(&value);
    if (!word)
        return value;
    if (leaf.is("lock.state"))
        return word->toLower();
    if (leaf.is("cover.state"))
        return *word == "OPEN"_L1 ? u"open"_s : *word == "CLOSE"_L1 ? u"closed"_s : u"stopped"_s;
    return value;
}

Ticks ageOf(const Unit& unit, const Leaf& leaf)
{
    const auto line = std::ranges::find_if(ages, [&](const AgeLine& one) { return unit.code == QLatin1String(one.code) && (one.key.empty() || one.key == leaf.key); });
    if (line != ages.end())
        return std::chrono::seconds(line->seconds);
    const double part = chance(unit.salt, 6) * factsOf(unit.kind).seconds;
    const Ticks usual(static_cast<qint64>(part * 1000));
    return reachabilityOf(unit) == Reachability::Fresh ? usual : std::chrono::duration_cast<Ticks>(now - linkLost) + usual / 2;
}

DeviceState stateOfDevice(const Unit& unit)
{
    DeviceState state;
    state.presence = Presence::Online;
    state.evidence = PresenceEvidence::Heard;
    state.since = now - 24h * (1 + static_cast<int>(40 * chance(unit.salt, 11)));
    state.lastHeard = now - ageOf(unit, unit.leaves.front());
    state.learnedInterval = std::chrono::seconds(factsOf(unit.kind).seconds);
    if (unit.code == "GW-3"_L1) {
        state.presence = Presence::Degraded;
        state.since = linkLost;
    }
    if (reachabilityOf(unit) == Reachability::OnFallback) {
        state.presence = Presence::OnFallback;
        state.evidence = PresenceEvidence::GatewayLost;
        state.since = at(13, 58, 52);
    }
    if (reachabilityOf(unit) == Reachability::Silent) {
        state.presence = Presence::Offline;
        state.evidence = PresenceEvidence::Silence;
        state.since = at(13, 59, 50);
        state.reach.device = false;
    }
    return state;
}

void addDevices(const House& house, Delta& delta)
{
    for (std::size_t i = 0; i < house.units().size(); ++i) {
        const Unit& unit = house.units()[i];
        const Device device = deviceFrom(house, unit);
        delta.states.insert(device.id, stateOfDevice(unit));
        for (std::size_t k = 0; k < unit.leaves.size(); ++k) {
            const Leaf& leaf = unit.leaves[k];
            const Point point = pointOf(house, unit, leaf);
            const Timestamp heard = now - ageOf(unit, leaf);
            const Quality quality = reachabilityOf(unit) == Reachability::Fresh ? Quality::Live : Quality::Stale;
            delta.readings.insert(point.id, {point.id, readingOf(leaf, house.state(i).values[k]), heard, heard, quality});
            delta.points.insert(point.id, point);
        }
        delta.devices.insert(device.id, device);
    }
}

} // namespace holdfast::site::harbour1406
