// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/stored.h"

#include "app/model/continuity_documents.h"

namespace holdfast {

Picture pictureOf(const Stored& stored)
{
    Delta all;
    for (const Device& device : stored.devices)
        all.devices.insert(device.id, device);
    for (const Reading& reading : stored.readings)
        all.readings.insert(reading.point, reading);
    for (const Alarm& alarm : stored.alarms)
        all.alarms.insert(alarm.id, alarm);
    for (const DiscoveryRule& rule : stored.discoveryRules)
        all.discoveryRules.insert(rule.id, rule);
    all.discovery = stored.discovery;
    for (const AlarmRule& rule : stored.rules)
        all.rules.insert(rule.id, rule);
    for (const MaintenanceWindow& window : stored.maintenance)
        all.maintenance.insert(window.id, window);
    for (const BrokerConfig& broker : stored.brokers)
        all.brokers.insert(broker.id, broker);
    for (const Operator& person : stored.operators)
        all.operators.insert(person.id, person);
    all.continuity = continuityFrom(stored.documents).news; // what cannot be read is told by whoever may write
    for (const PointCommand& command : stored.commands)
        all.commands.insert(command.number, command);
    all.site = stored.site;

    Picture picture;
    for (const Point& point : stored.points) { // one by one: a hash would lose the order in which they were declared
        picture.points.insert(point.id, point);
        picture.pointsOf[point.device].push_back(point.id);
    }
    picture.apply(all);
    return picture;
}

} // namespace holdfast
