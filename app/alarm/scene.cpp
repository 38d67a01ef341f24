// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/scene.h"

#include <algorithm>

namespace holdfast {
namespace {

template <typename Key, typename Place>
quint32 placeFor(QHash<Key, quint32>& index, std::vector<Place>& places, const Key& id)
{
    const auto found = index.constFind(id);
    if (found != index.cend())
        return *found;
    const auto place = static_cast<quint32>(places.size());
    places.emplace_back();
    index.insert(id, place);
    return place;
}

void leave(std::vector<quint32>& list, quint32 one)
{
    list.erase(std::remove(list.begin(), list.end(), one), list.end());
}

} // namespace

WatchedPoint::WatchedPoint(const Point& point)
    : id(point.id), name(point.name), property(point.property), unit(point.unit), function(point.function), kind(point.kind), quantity(point.quantity), category(point.category),
      enabledByDefault(point.enabledByDefault), isReadable(point.unsupported.isEmpty()), isClimate(point.component == QStringLiteral("climate"))
{
}

WatchedDevice::WatchedDevice(const Device& device)
    : id(device.id), name(device.name), model(device.model), suggestedArea(device.suggestedArea), space(device.space), membership(device.membership), lifeSafety(device.lifeSafety),
      isGateway(device.isGateway)
{
}

quint32 Scene::placeForPoint(const PointId& id)
{
    const quint32 place = placeFor(m_points, points, id);
    points[place].point.id = id;
    return place;
}

quint32 Scene::placeForDevice(const DeviceId& id)
{
    const quint32 place = placeFor(m_devices, devices, id);
    devices[place].device.id = id;
    return place;
}

quint32 Scene::placeForBroker(const BrokerId& id)
{
    const quint32 place = placeFor(m_brokers, brokers, id);
    brokers[place].id = id;
    return place;
}

quint32 Scene::placeForShared(const DependencyNodeId& id)
{
    const quint32 place = placeFor(m_shared, causes, id);
    causes[place].id = id;
    return place;
}

void Scene::share(quint32 place, std::vector<quint32> withBrokers, std::vector<quint32> withDevices)
{
    SharedNode& node = causes[place];
    for (const quint32 one : node.brokers)
        leave(brokers[one].shared, place);
    for (const quint32 one : node.devices)
        leave(devices[one].shared, place);
    node.brokers = std::move(withBrokers);
    node.devices = std::move(withDevices);
    for (const quint32 one : node.brokers)
        brokers[one].shared.push_back(place);
    for (const quint32 one : node.devices)
        devices[one].shared.push_back(place);
}

AlarmId Scene::idOf(const Watch& watch) const
{
    if (!watch.id.isEmpty())
        return watch.id;
    const auto where = [&]() -> const QString& {
        if (watch.point != nobody)
            return points[watch.point].point.id.text();
        if (watch.shared != nobody)
            return causes[watch.shared].id.text();
        return watch.device != nobody ? devices[watch.device].device.id.text() : brokers[watch.broker].id.text();
    };
    return AlarmId(QString(rules[watch.rule].id.text() + u'/' + where()));
}

quint32 Scene::watch(quint32 rule, quint32 point) const
{
    const auto& known = points[point].watches;
    const auto found = std::find_if(known.begin(), known.end(), [&](quint32 place) { return watches[place].rule == rule; });
    return found == known.end() ? nobody : *found;
}

quint32 Scene::watch(const AlarmId& id) const
{
    if (const auto known = m_watches.constFind(id); known != m_watches.cend())
        return *known;
    for (quint32 index = 0; index < rules.size(); ++index) { // no rule's id is kept out of having a slash in it
        const QString& name = rules[index].id.text();
        if (id.text().size() <= name.size() || id.text().at(name.size()) != u'/' || !id.text().startsWith(name))
            continue;
        const quint32 at = point(PointId(id.text().mid(name.size() + 1)));
        if (const quint32 found = at == nobody ? nobody : watch(index, at); found != nobody)
            return found;
    }
    return nobody;
}

std::shared_ptr<const Condition> Scene::shared(quint32 rule, Condition&& condition)
{
    constexpr std::size_t most = 8;
    if (m_conditions.size() <= rule)
        m_conditions.resize(rule + 1);
    auto& recent = m_conditions[rule];
    const auto same = std::find_if(recent.begin(), recent.end(), [&](const auto& known) { return *known == condition; });
    if (same != recent.end())
        return *same;
    if (recent.size() == most)
        recent.erase(recent.begin());
    recent.push_back(std::make_shared<const Condition>(std::move(condition)));
    return recent.back();
}

quint32 Scene::placeForWatch(Watch wanted)
{
    if (wanted.point == nobody)
        wanted.id = idOf(wanted);
    if (const quint32 known = wanted.point != nobody ? watch(wanted.rule, wanted.point) : m_watches.value(wanted.id, nobody); known != nobody)
        return known;
    if (!wanted.condition)
        wanted.condition = shared(wanted.rule, {});
    quint32 place = static_cast<quint32>(watches.size());
    if (m_freeWatches.empty()) {
        watches.emplace_back();
    } else {
        place = m_freeWatches.back();
        m_freeWatches.pop_back();
    }
    if (wanted.point == nobody) {
        m_watches.insert(wanted.id, place);
    } else {
        points[wanted.point].watches.push_back(place);
        closeGate(wanted.point);
        watched.insert(points[wanted.point].point.id, wanted.point);
    }
    watches[place] = std::move(wanted);
    return place;
}

void Scene::putRule(const AlarmRule& rule)
{
    rules[placeFor(m_rules, rules, rule.id)] = rule;
}

void Scene::dropWatch(quint32 watch)
{
    Watch& gone = watches[watch];
    if (gone.point == nobody) {
        m_watches.remove(gone.id);
    } else {
        PointSlot& slot = points[gone.point];
        closeGate(gone.point);
        leave(slot.watches, watch);
        if (slot.watches.empty() && !slot.isSetpoint && !slot.isInput)
            watched.remove(slot.point.id);
    }
    gone = Watch{};
    m_freeWatches.push_back(watch);
}

void Scene::hang(quint32 device, quint32 via, quint32 broker)
{
    DeviceNode& node = devices[device];
    if (via != nobody && isBehind(via, device))
        via = nobody; // announcements may form a ring
    if (node.via != via) {
        if (node.via != nobody)
            leave(devices[node.via].children, device);
        if (via != nobody)
            devices[via].children.push_back(device);
        node.via = via;
    }
    if (node.broker != broker) {
        if (node.broker != nobody)
            leave(brokers[node.broker].devices, device);
        if (broker != nobody)
            brokers[broker].devices.push_back(device);
        node.broker = broker;
    }
}

bool Scene::isBehind(quint32 device, quint32 gateway) const
{
    while (device != nobody && device != gateway)
        device = devices[device].via;
    return device == gateway;
}

std::vector<quint32> Scene::behindDevice(quint32 device) const
{
    std::vector<quint32> found = devices[device].children;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& next = devices[found[i]].children;
        found.insert(found.end(), next.begin(), next.end());
    }
    return found;
}

std::vector<quint32> Scene::onShared(const SharedNode& node) const
{
    std::vector<quint32> found = node.devices;
    for (const quint32 device : node.devices) {
        const auto behind = behindDevice(device);
        found.insert(found.end(), behind.begin(), behind.end());
    }
    for (const quint32 broker : node.brokers)
        found.insert(found.end(), brokers[broker].devices.begin(), brokers[broker].devices.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<quint32> Scene::cutOffBy(const Watch& watch) const
{
    std::vector<quint32> found;
    if (watch.device != nobody)
        found = behindDevice(watch.device);
    else if (watch.broker != nobody)
        found = brokers[watch.broker].devices;
    else if (watch.shared != nobody)
        found = onShared(causes[watch.shared]);
    found.erase(std::remove_if(found.begin(), found.end(), [&](quint32 one) { return !devices[one].adopted; }), found.end());
    return found;
}

void Scene::closeGate(quint32 point)
{
    if (point != nobody)
        points[point].gateLow = points[point].gateHigh = PointSlot::closed;
}

const Space* Scene::space(const DeviceNode& node) const
{
    return node.device.space ? spaceOf(site, *node.device.space) : nullptr;
}

QString Scene::placeName(const DeviceNode& node) const
{
    const Space* known = space(node);
    return known ? known->name : node.device.suggestedArea;
}

Reach Scene::reachOf(const PointSlot& slot) const
{
    if (slot.device == nobody)
        return {};
    const DeviceNode& node = devices[slot.device];
    Reach reach = node.state.reach;
    reach.broker = reach.broker && (node.broker == nobody || !brokers[node.broker].down);
    return reach;
}

} // namespace holdfast
