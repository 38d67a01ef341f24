// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example_site.h"

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 14h + 6min + 22s};

void addDevice(Delta& delta, const QString& id, const QString& name, const QString& space, Presence presence, std::chrono::seconds age)
{
    Device device;
    device.id = DeviceId(id);
    device.name = name;
    device.membership = Membership::Adopted;
    device.broker = BrokerId(u"main"_s);
    device.space = SpaceId(space);
    delta.devices.insert(device.id, device);
    DeviceState state;
    state.presence = presence;
    state.lastHeard = now - age;
    state.learnedInterval = 30s;
    state.reach.device = presence != Presence::Offline;
    delta.states.insert(device.id, state);
    Point point;
    point.id = PointId(id + u"/temperature"_s);
    point.device = device.id;
    point.name = u"Temperature"_s;
    point.property = u"temperature"_s;
    point.kind = PointKind::Number;
    point.quantity = Quantity::Temperature;
    point.unit = u"°C"_s;
    delta.points.insert(point.id, point);
    delta.readings.insert(point.id, {point.id, 21.4, now - age, now - age, Quality::Live});
}

void addAlarm(Delta& delta, const QString& id, const QString& name, const QString& source, Priority priority, AlarmFlags flags, std::chrono::seconds age)
{
    Alarm alarm;
    alarm.id = AlarmId(id);
    alarm.occurrence = OccurrenceId(id + u"#1"_s);
    alarm.name = name;
    alarm.source = source;
    alarm.priority = priority;
    alarm.flags = flags;
    alarm.raisedAt = now - age;
    alarm.conditionSince = alarm.raisedAt;
    delta.alarms.insert(alarm.id, alarm);
}

SiteModel harbourHouse()
{
    SiteModel model;
    model.site.id = SiteId(u"harbour"_s);
    model.site.name = u"Harbour House"_s;
    model.site.timeZone = "Europe/Dublin";
    model.floors.push_back({FloorId(u"3"_s), model.site.id, u"Floor 3"_s, 3, 72, 34, {}, 0});
    const QStringList rooms{u"Room 3.01"_s, u"Room 3.02"_s, u"Room 3.03 Meeting"_s, u"Room 3.12 Meeting"_s, u"Room 3.16 Training"_s, u"Plant room B"_s};
    for (const QString& room : rooms)
        model.spaces.push_back({SpaceId(room), FloorId(u"3"_s), room, SpaceKind::Room, {}, {}});
    return model;
}

} // namespace

Delta exampleSite()
{
    Delta delta;
    delta.site = harbourHouse();
    delta.now = now - 2s;
    BrokerConfig broker;
    broker.id = BrokerId(u"main"_s);
    broker.name = u"mqtt.harbour.local"_s;
    delta.brokers.insert(broker.id, broker);
    delta.links.insert(broker.id, {broker.id, LinkStatus::Connected, LinkFault::None, {}, {}, now - 48h, Ticks(12), 0, {}});
    addDevice(delta, u"3.12-S1"_s, u"3.12-S1 CO₂ + temp sensor"_s, u"Room 3.12 Meeting"_s, Presence::Online, 4s);
    addDevice(delta, u"3.12-RC"_s, u"3.12-RC Room controller"_s, u"Room 3.12 Meeting"_s, Presence::Online, 4s);
    addDevice(delta, u"3.12-PIR"_s, u"3.12-PIR Presence sensor"_s, u"Room 3.12 Meeting"_s, Presence::Online, 31s);
    addDevice(delta, u"3.16-TH"_s, u"3.16-TH Thermostat"_s, u"Room 3.16 Training"_s, Presence::OnFallback, 480s);
    addDevice(delta, u"3.05-DMP"_s, u"3.05-DMP Supply damper"_s, u"Room 3.01"_s, Presence::Offline, 560s);
    addDevice(delta, u"B-LEAK-02"_s, u"B-LEAK-02 Leak puck"_s, u"Plant room B"_s, Presence::Online, 3s);
    addAlarm(delta, u"leak"_s, u"Water leak"_s, u"Plant room B"_s, Priority::P1, {true, false}, 251s);
    addAlarm(delta, u"gw3"_s, u"Gateway GW-3 primary link lost"_s, u"GW-3"_s, Priority::P2, {true, false}, 462s);
    addAlarm(delta, u"co2"_s, u"CO₂ high"_s, u"Room 3.12"_s, Priority::P3, {true, true}, 25min);
    addAlarm(delta, u"battery"_s, u"Battery low"_s, u"T-0412"_s, Priority::P4, {true, true}, 5h);
    for (const QString& id : {u"new-1"_s, u"new-2"_s, u"new-3"_s}) {
        Device device;
        device.id = DeviceId(id);
        device.name = id;
        delta.devices.insert(device.id, device);
        InboxEntry entry;
        entry.device = device.id;
        entry.confidence = 84;
        delta.inbox.insert(device.id, entry);
    }
    Operator kate;
    kate.id = OperatorId(u"kate"_s);
    kate.name = u"Kate Moran"_s;
    kate.jobTitle = u"Facility manager"_s;
    kate.role = Role::Operator;
    delta.operators.insert(kate.id, kate);
    Figures figures;
    figures.messagesPerSecond = 128;
    figures.heartbeat = 4211;
    figures.devices = 6;
    delta.figures = figures;
    return delta;
}

Delta manyDevices(int count)
{
    Delta delta;
    for (int i = 0; i < count; ++i)
        addDevice(delta, u"many-%1"_s.arg(i), u"Sensor %1 of the many"_s.arg(i), u"Room 3.01"_s, Presence::Online, 10s);
    return delta;
}

} // namespace holdfast
