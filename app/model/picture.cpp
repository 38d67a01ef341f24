// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/picture.h"

#include <algorithm>

namespace holdfast {
namespace {

template <typename Hash>
void overlay(Hash& known, const Hash& news)
{
    for (auto item = news.cbegin(); item != news.cend(); ++item)
        known.insert(item.key(), item.value());
}

void forgetPoint(Picture& picture, const PointId& id)
{
    const auto point = picture.points.constFind(id);
    if (point == picture.points.constEnd())
        return;
    std::erase(picture.pointsOf[point->device], id);
    picture.points.erase(point);
    picture.readings.remove(id);
}

void forgetDevice(Picture& picture, const DeviceId& id)
{
    const std::vector<PointId> points = picture.pointsOf.value(id);
    for (const PointId& point : points)
        forgetPoint(picture, point);
    picture.pointsOf.remove(id);
    picture.devices.remove(id);
    picture.states.remove(id);
    picture.inbox.remove(id);
}

void learnPoints(Picture& picture, const QHash<PointId, Point>& news)
{
    for (const Point& point : news) {
        auto& siblings = picture.pointsOf[point.device];
        if (std::ranges::find(siblings, point.id) == siblings.end())
            siblings.push_back(point.id);
        picture.points.insert(point.id, point);
    }
}

void learnAlarms(Picture& picture, const QHash<AlarmId, Alarm>& news)
{
    for (const Alarm& alarm : news) {
        if (labelOf(alarm.flags) == AlarmLabel::Normal)
            picture.alarms.remove(alarm.id);
        else
            picture.alarms.insert(alarm.id, alarm);
    }
}

void learnConflicts(std::vector<Conflict>& known, const Delta& delta)
{
    const auto same = [](const Conflict& a) {
        return [&a](const Conflict& b) { return a.identifier == b.identifier && a.first == b.first && a.second == b.second; };
    };
    for (const Conflict& ended : delta.endedConflicts)
        std::erase_if(known, same(ended));
    for (const Conflict& found : delta.conflicts) {
        std::erase_if(known, same(found));
        known.push_back(found);
    }
}

void learnCommands(QMap<quint64, PointCommand>& known, const QHash<quint64, PointCommand>& news)
{
    constexpr qsizetype kept = 1000;
    for (const PointCommand& command : news)
        known.insert(command.number, command);
    while (known.size() > kept)
        known.erase(known.begin());
}

void learnTopologies(std::vector<Topology>& known, const std::vector<Topology>& news)
{
    for (const Topology& one : news) {
        std::erase_if(known, [&](const Topology& old) { return old.gateway == one.gateway && old.broker == one.broker; });
        known.push_back(one);
    }
}

} // namespace

void Picture::apply(const Delta& delta)
{
    for (const PointId& point : delta.removedPoints)
        forgetPoint(*this, point);
    for (const DeviceId& device : delta.removedDevices)
        forgetDevice(*this, device);
    for (const DeviceId& device : delta.leftInbox)
        inbox.remove(device);
    for (const BrokerId& broker : delta.removedBrokers) {
        brokers.remove(broker);
        links.remove(broker);
    }
    overlay(devices, delta.devices);
    overlay(states, delta.states);
    learnPoints(*this, delta.points);
    overlay(readings, delta.readings);
    learnAlarms(*this, delta.alarms);
    overlay(brokers, delta.brokers);
    overlay(links, delta.links);
    overlay(inbox, delta.inbox);
    overlay(rules, delta.rules);
    for (const MaintenanceId& window : delta.removedMaintenance)
        maintenance.remove(window);
    overlay(maintenance, delta.maintenance);
    overlay(operators, delta.operators);
    learnCommands(commands, delta.commands);
    for (const DiscoveryRuleId& rule : delta.removedDiscoveryRules)
        discoveryRules.remove(rule);
    overlay(discoveryRules, delta.discoveryRules);
    learnConflicts(conflicts, delta);
    learnTopologies(topologies, delta.topologies);
    discovery = delta.discovery.value_or(discovery);
    ghosts = delta.ghosts ? delta.ghosts : ghosts;
    continuity.apply(delta.continuity);
    lines = delta.lines.value_or(lines);
    site = delta.site.value_or(site);
    store = delta.store.value_or(store);
    figures = delta.figures.value_or(figures);
    now = delta.now.value_or(now);
}

Reading Picture::shown(const PointId& point) const
{
    Reading reading = readings.value(point);
    reading.point = point;
    const auto known = points.constFind(point);
    reading.quality = effectiveQuality(reading.quality, known == points.constEnd() ? Reach() : shownState(known->device).reach);
    return reading;
}

DeviceState Picture::shownState(const DeviceId& device) const
{
    const auto known = devices.constFind(device);
    return throughBroker(states.value(device), known == devices.constEnd() || linkUp(known->broker));
}

bool Picture::linkUp(const BrokerId& broker) const
{
    const auto link = links.constFind(broker);
    return link == links.constEnd() || link->status == LinkStatus::Connected;
}

bool Picture::isBehind(const DeviceId& device, const DeviceId& gateway) const
{
    DeviceId at = device;
    for (int hops = 0; hops < 16; ++hops) {
        const auto found = devices.constFind(at);
        if (found == devices.constEnd() || !found->via)
            return false;
        at = *found->via;
        if (at == gateway)
            return true;
    }
    return false;
}

} // namespace holdfast
