// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_scene.h"

#include "ui/overview/plan_geometry.h"

#include <QSet>

#include <algorithm>

namespace holdfast::overview {
namespace {

constexpr double tileWidth = 60; ///< metres a floor of tiles is wide
constexpr double tileGap = 1.5;

QPolygonF polygonOf(const Space& space)
{
    return QPolygonF(QList<QPointF>(space.outline.begin(), space.outline.end()));
}

bool isDrawable(const Space& space)
{
    return space.outline.size() >= 3 && !polygonOf(space).boundingRect().isEmpty();
}

void addRooms(PlanScene& scene, const SiteModel& site)
{
    std::vector<const Space*> undrawn;
    QRectF bounds;
    for (const Space& space : site.spaces) {
        if (space.floor != scene.floor)
            continue;
        if (!isDrawable(space)) {
            undrawn.push_back(&space);
            continue;
        }
        scene.rooms.push_back({space.id, space.name, space.kind, polygonOf(space), true});
        bounds = bounds.united(scene.rooms.back().outline.boundingRect());
    }
    scene.hasDrawing = !scene.rooms.empty();
    const double width = scene.hasDrawing ? std::max(scene.metres.width(), bounds.right()) : tileWidth;
    const double top = scene.hasDrawing ? std::max(scene.metres.height(), bounds.bottom()) + tileGap : 0;
    const std::vector<QPolygonF> places = tiles(static_cast<int>(undrawn.size()), width, top);
    for (std::size_t i = 0; i < undrawn.size(); ++i) {
        scene.rooms.push_back({undrawn[i]->id, undrawn[i]->name, undrawn[i]->kind, places[i], false});
        bounds = bounds.united(places[i].boundingRect());
    }
    scene.metres = {std::max(scene.hasDrawing ? scene.metres.width() : 0.0, bounds.right()), std::max(scene.hasDrawing ? scene.metres.height() : 0.0, bounds.bottom())};
}

QSet<DeviceId> gatewaysOf(const Picture& picture)
{
    QSet<DeviceId> gateways;
    for (const Device& device : picture.devices)
        if (device.via && device.membership == Membership::Adopted)
            gateways.insert(*device.via);
    return gateways;
}

void addMarkers(PlanScene& scene, const Picture& picture, const QSet<DeviceId>& gateways)
{
    QHash<SpaceId, std::size_t> rooms;
    for (std::size_t i = 0; i < scene.rooms.size(); ++i)
        rooms.insert(scene.rooms[i].id, i);
    for (const Device& device : picture.devices) {
        const auto room = device.space ? rooms.constFind(*device.space) : rooms.constEnd();
        if (device.membership != Membership::Adopted || room == rooms.constEnd())
            continue;
        const Standing standing = standingOf(picture.shownState(device.id));
        scene.tally.count(standing);
        scene.markers.push_back({device.id, device.name, *room, device.place.value_or(QPointF(-1, -1)), standing, gateways.contains(device.id)});
    }
    std::ranges::sort(scene.markers, [](const PlanMarker& a, const PlanMarker& b) { return a.name != b.name ? a.name < b.name : a.device < b.device; });
}

/// Devices nobody placed stand in their room in the order of their names.
void placeTheRest(PlanScene& scene)
{
    std::vector<std::vector<PlanMarker*>> waiting(scene.rooms.size());
    for (PlanMarker& marker : scene.markers)
        if (!scene.rooms[marker.room].drawn || marker.at.x() < 0 || marker.at.y() < 0 || marker.at.x() > scene.metres.width() || marker.at.y() > scene.metres.height())
            waiting[marker.room].push_back(&marker);
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const std::vector<QPointF> places = placesIn(scene.rooms[i].outline, static_cast<int>(waiting[i].size()));
        for (std::size_t k = 0; k < waiting[i].size(); ++k)
            waiting[i][k]->at = places[k];
    }
}

void addAreas(PlanScene& scene, const Picture& picture, const QSet<DeviceId>& gateways)
{
    for (const DeviceId& gateway : gateways) {
        const auto known = picture.devices.constFind(gateway);
        if (known == picture.devices.constEnd())
            continue;
        const DeviceState state = picture.shownState(gateway);
        if (state.presence == Presence::Online || (state.presence == Presence::Unknown && !state.reach.broker))
            continue; // behind a lost broker the whole site is unseen: no area says more
        PlanArea area{gateway, known->name, {}, 0};
        for (const PlanMarker& marker : scene.markers) {
            if (marker.isGateway || !picture.isBehind(marker.device, gateway))
                continue;
            area.local += marker.standing == Standing::Local ? 1 : 0;
            if (std::ranges::find(area.rooms, marker.room) == area.rooms.end())
                area.rooms.push_back(marker.room);
        }
        std::ranges::sort(area.rooms);
        if (!area.rooms.empty())
            scene.areas.push_back(std::move(area));
    }
    std::ranges::sort(scene.areas, {}, [](const PlanArea& area) { return area.name; });
}

void addAlarms(PlanScene& scene, const Picture& picture)
{
    scene.alarms.assign(scene.rooms.size(), std::nullopt);
    QHash<DeviceId, const PlanMarker*> places;
    for (const PlanMarker& marker : scene.markers)
        places.insert(marker.device, &marker);
    std::vector<const Alarm*> worst(scene.rooms.size(), nullptr);
    for (const Alarm& alarm : picture.alarms) {
        const PlanMarker* marker = alarm.device && isOpen(alarm) ? places.value(*alarm.device) : nullptr;
        if (marker == nullptr)
            continue;
        const PlanAlarm sign{alarm.id, alarm.priority, shapeStateOf(alarm.flags)};
        if (marker->isGateway) {
            const auto known = scene.gatewayAlarms.constFind(*alarm.device);
            if (known == scene.gatewayAlarms.constEnd() || isWorse(alarm, picture.alarms.value(known->id)))
                scene.gatewayAlarms.insert(*alarm.device, sign);
        } else if (worst[marker->room] == nullptr || isWorse(alarm, *worst[marker->room])) {
            worst[marker->room] = &alarm;
            scene.alarms[marker->room] = sign;
        }
    }
}

} // namespace

std::vector<QPolygonF> PlanScene::outlines() const
{
    std::vector<QPolygonF> all;
    for (const PlanRoom& room : rooms)
        all.push_back(room.outline);
    return all;
}

std::optional<std::size_t> PlanScene::roomOf(const SpaceId& id) const
{
    for (std::size_t i = 0; i < rooms.size(); ++i)
        if (rooms[i].id == id)
            return i;
    return std::nullopt;
}

PlanScene sceneOf(const Picture& picture, const FloorId& floor)
{
    PlanScene scene;
    scene.floor = floor;
    if (const Floor* known = floorOf(picture.site, floor)) {
        scene.label = known->label;
        scene.metres = {known->widthMetres, known->heightMetres};
        scene.pictureFile = known->pictureFile;
        scene.metresPerPixel = known->metresPerPixel;
    }
    addRooms(scene, picture.site);
    const QSet<DeviceId> gateways = gatewaysOf(picture);
    addMarkers(scene, picture, gateways);
    placeTheRest(scene);
    addAreas(scene, picture, gateways);
    addAlarms(scene, picture);
    return scene;
}

FloorId firstFloor(const Picture& picture)
{
    QHash<SpaceId, FloorId> floors;
    for (const Space& space : picture.site.spaces)
        floors.insert(space.id, space.floor);
    QHash<FloorId, int> troubled;
    QHash<FloorId, int> devices;
    for (const Device& device : picture.devices) {
        if (device.membership != Membership::Adopted || !device.space || !floors.contains(*device.space))
            continue;
        const FloorId floor = floors.value(*device.space);
        ++devices[floor];
        troubled[floor] += standingOf(picture.shownState(device.id)) == Standing::Fresh ? 0 : 1;
    }
    FloorId best = picture.site.floors.empty() ? FloorId() : picture.site.floors.front().id;
    for (const Floor& floor : picture.site.floors) {
        const auto rank = [&](const FloorId& id) { return std::pair(troubled.value(id), devices.value(id)); };
        if (rank(floor.id) > rank(best))
            best = floor.id;
    }
    return best;
}

} // namespace holdfast::overview
