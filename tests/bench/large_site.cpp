// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_site.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr Timestamp begun{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};
constexpr std::array measured{Quantity::Temperature, Quantity::Humidity, Quantity::Battery, Quantity::LinkQuality, Quantity::CarbonDioxide,
                                Quantity::Power, Quantity::Motion, Quantity::PeopleCount, Quantity::Illuminance, Quantity::Voltage};
constexpr std::array units{"°C", "%", "%", "lqi", "ppm", "W", "", "", "lx", "V"};

DeviceId deviceId(int i)
{
    return DeviceId(u"0x00124b00%1"_s.arg(i, 8, 16, QChar(u'0')));
}

QString propertyOf(int point)
{
    return u"property_%1"_s.arg(point);
}

PointId pointId(const DeviceId& device, int point)
{
    return PointId(device.text() + u'/' + propertyOf(point));
}

SpaceId roomId(const LargeSite& site, int i)
{
    return SpaceId(u"room-%1-%2"_s.arg(i % site.floors).arg(i / site.floors % site.roomsOnAFloor));
}

Point pointOf(const DeviceId& device, int i)
{
    const auto kind = static_cast<std::size_t>(i) % measured.size();
    Point point;
    point.id = pointId(device, i);
    point.device = device;
    point.name = u"Property %1"_s.arg(i);
    point.property = propertyOf(i);
    point.component = u"sensor"_s;
    point.kind = measured[kind] == Quantity::Motion ? PointKind::Bool : PointKind::Number;
    point.quantity = measured[kind];
    point.unit = QString::fromUtf8(units[kind]);
    return point;
}

Device deviceOf(int i)
{
    Device device;
    device.id = deviceId(i);
    device.identifiers = {{u"ieee"_s, device.id.text()}};
    device.name = u"Sensor %1 of the house"_s.arg(i * 7919 % 100'003);
    device.manufacturer = u"Maker %1"_s.arg(i % 9);
    device.model = u"Model %1"_s.arg(i % 31);
    device.firmware = u"1.%1"_s.arg(i % 5);
    device.conventions = {i % 3 == 0 ? u"zigbee2mqtt"_s : u"homeassistant"_s};
    device.broker = BrokerId(u"broker-%1"_s.arg(i % 2));
    device.firstSeen = begun + std::chrono::seconds(i);
    return device;
}

} // namespace

Delta frameOf(const LargeSite& site)
{
    Delta delta;
    SiteModel model;
    model.site.id = SiteId(u"large"_s);
    model.site.name = u"Large House"_s;
    model.site.timeZone = "Europe/Dublin";
    for (int floor = 0; floor < site.floors; ++floor) {
        model.floors.push_back({FloorId(QString::number(floor)), model.site.id, u"Floor %1"_s.arg(floor), floor, 75, 40, {}, 0});
        for (int room = 0; room < site.roomsOnAFloor; ++room) {
            const double x = room % 5 * 15;
            const double y = room / 5 * 8;
            model.spaces.push_back({SpaceId(u"room-%1-%2"_s.arg(floor).arg(room)), FloorId(QString::number(floor)), u"Room %1.%2"_s.arg(floor).arg(room), SpaceKind::Room,
                                    {{x, y}, {x + 14, y}, {x + 14, y + 7}, {x, y + 7}}, 12});
        }
    }
    delta.site = model;
    for (int i = 0; i < 2; ++i) {
        BrokerConfig broker;
        broker.id = BrokerId(u"broker-%1"_s.arg(i));
        broker.name = u"Broker %1"_s.arg(i);
        delta.brokers.insert(broker.id, broker);
    }
    delta.merge(linkOf(0, true, begun));
    delta.merge(linkOf(1, true, begun));
    delta.now = begun + 24h;
    return delta;
}

Delta devicesOf(const LargeSite& site)
{
    Delta delta;
    for (int i = 0; i < site.devices; ++i) {
        Device device = deviceOf(i);
        device.membership = Membership::Adopted;
        device.space = roomId(site, i);
        if (i >= site.gateways)
            device.via = deviceId(i % site.gateways);
        delta.devices.insert(device.id, device);
        DeviceState state;
        state.presence = i % 50 == 17 ? Presence::Offline : Presence::Online;
        state.reach.device = state.presence == Presence::Online;
        state.lastHeard = begun + 24h;
        state.learnedInterval = 60s;
        delta.states.insert(device.id, state);
        for (int point = 0; point < site.pointsOfADevice; ++point)
            delta.points.insert(pointId(device.id, point), pointOf(device.id, point));
    }
    delta.merge(readingsOf(site, 0, site.devices * site.pointsOfADevice, begun + 24h));
    return delta;
}

Delta newcomersOf(int count, int points)
{
    Delta delta;
    for (int i = 0; i < count; ++i) {
        Device device = deviceOf(1'000'000 + i);
        InboxEntry entry;
        entry.device = device.id;
        entry.confidence = i * 37 % 100;
        entry.parts = {{entry.confidence, u"discovery"_s}};
        for (int point = 0; point < points; ++point)
            entry.points.push_back(pointOf(device.id, point));
        delta.devices.insert(device.id, device);
        delta.inbox.insert(device.id, entry);
    }
    return delta;
}

Delta readingsOf(const LargeSite& site, int first, int count, Timestamp at)
{
    Delta delta;
    for (int n = first; n < first + count; ++n) {
        const int device = n / site.pointsOfADevice % site.devices;
        const int point = n % site.pointsOfADevice;
        const PointId id = pointId(deviceId(device), point);
        const Value value = measured[static_cast<std::size_t>(point) % measured.size()] == Quantity::Motion ? Value(n % 2 == 0) : Value(20.0 + n % 7);
        delta.readings.insert(id, {id, value, at, at, Quality::Live});
        if (n % 100 != 0)
            continue;
        DeviceState state;
        state.presence = n % 700 == 0 ? Presence::Degraded : Presence::Online;
        state.lastHeard = at;
        delta.states.insert(deviceId(device), state);
    }
    delta.now = at;
    return delta;
}

Delta alarmsOf(int count, Timestamp at)
{
    Delta delta;
    for (int i = 0; i < count; ++i) {
        Alarm alarm;
        alarm.id = AlarmId(u"battery-%1"_s.arg(i));
        alarm.occurrence = OccurrenceId(u"battery-%1#1"_s.arg(i));
        alarm.name = u"Battery low"_s;
        alarm.device = deviceId(i);
        alarm.source = u"Sensor %1"_s.arg(i);
        alarm.priority = i % 40 == 0 ? Priority::P2 : Priority::P4;
        alarm.flags = {true, i % 3 == 0};
        alarm.raisedAt = at - std::chrono::seconds(i);
        alarm.conditionSince = alarm.raisedAt;
        delta.alarms.insert(alarm.id, alarm);
    }
    return delta;
}

Delta linkOf(int broker, bool up, Timestamp at)
{
    Delta delta;
    const BrokerId id(u"broker-%1"_s.arg(broker));
    delta.links.insert(id, {id, up ? LinkStatus::Connected : LinkStatus::Lost, LinkFault::None, {}, {}, at, Ticks(12), 0, {}});
    return delta;
}

} // namespace holdfast
