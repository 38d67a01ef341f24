// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/state.h"

namespace holdfast {
namespace {

void restoreDevice(FleetState& fleet, Device device)
{
    if (device.id.isEmpty() || fleet.deviceById.contains(device.id))
        return;
    const auto number = static_cast<quint32>(fleet.devices.size());
    DeviceEntry entry;
    entry.device = std::move(device);
    entry.device.needs.clear(); // what it needs now it says anew
    entry.frozen = true;
    entry.byHand = true;
    entry.declared = true;
    entry.unheard = true;
    entry.named = entry.device.name != entry.device.announcedName && entry.device.name != entry.device.id.text();
    fleet.deviceById.insert(entry.device.id, number);
    for (const QString& former : entry.device.mergedIds)
        fleet.aliases.insert(DeviceId(former), entry.device.id);
    const bool isPart = entry.device.membership == Membership::Merged;
    fleet.devices.push_back(std::move(entry));
    if (!isPart) { // a part is remembered, but speaks for nothing
        pin(fleet, number);
        fleet.claims[fleet.devices[number].pin].glued = !fleet.devices[number].device.mergedIds.isEmpty();
    }
    if (fleet.devices[number].device.membership == Membership::Adopted)
        ++fleet.figures.devices;
    if (fleet.devices[number].device.membership == Membership::Heard)
        ++fleet.figures.heard;
}

void restorePoint(FleetState& fleet, Point point)
{
    const quint32 device = fleet.deviceById.value(point.device, nobody);
    if (device == nobody || point.id.isEmpty() || fleet.pointById.contains(point.id))
        return;
    const auto number = static_cast<quint32>(fleet.points.size());
    PointEntry entry;
    entry.point = std::move(point);
    entry.reading.point = entry.point.id;
    entry.device = device;
    entry.frozen = true;
    entry.version = versionOf(entry.point);
    fleet.leavesWait = true;
    fleet.pointById.insert(entry.point.id, number);
    fleet.devices[device].points.push_back(number);
    fleet.points.push_back(std::move(entry));
    if (fleet.devices[device].device.membership == Membership::Adopted)
        ++fleet.figures.points;
}

void restoreReading(FleetState& fleet, const Reading& reading)
{
    const quint32 number = fleet.pointById.value(reading.point, nobody);
    if (number == nobody)
        return;
    Reading& kept = fleet.points[number].reading;
    kept = reading;
    kept.quality = worse(reading.quality, Quality::Stale);
    const bool ofTheWay = kept.quality == Quality::BrokerLost || kept.quality == Quality::GatewayOffline || kept.quality == Quality::DeviceOffline;
    if (ofTheWay) // how it was reached then says nothing of now
        kept.quality = Quality::Stale;
}

void linkRestored(FleetState& fleet)
{
    for (quint32 number = 0; number < fleet.devices.size(); ++number) {
        DeviceEntry& entry = fleet.devices[number];
        const quint32 via = entry.device.via ? fleet.deviceById.value(*entry.device.via, nobody) : nobody;
        if (via == nobody || via == number)
            continue;
        entry.via = via;
        fleet.devices[via].children.push_back(number);
    }
}

} // namespace

void Fleet::restore(std::vector<Device> devices, std::vector<Point> points, const std::vector<Reading>& readings, Changes& changes)
{
    FleetState& fleet = *m_state;
    for (Device& device : devices)
        restoreDevice(fleet, std::move(device));
    for (Point& point : points)
        restorePoint(fleet, std::move(point));
    for (const Reading& reading : readings)
        restoreReading(fleet, reading);
    linkRestored(fleet);
    for (quint32 number = 0; number < fleet.devices.size(); ++number)
        findOwnPoints(fleet, fleet.devices[number]);
    for (const DeviceEntry& entry : fleet.devices) {
        changes.push_back(DeviceChanged{entry.device});
        if (entry.device.membership != Membership::Adopted && entry.device.membership != Membership::Retired)
            continue;
        changes.push_back(PresenceChanged{entry.device.id, entry.state});
        for (const quint32 point : entry.points) {
            changes.push_back(PointChanged{fleet.points[point].point});
            if (fleet.points[point].reading.quality != Quality::NeverSeen)
                changes.push_back(ReadingChanged{fleet.points[point].reading, false, false});
        }
    }
}

} // namespace holdfast
