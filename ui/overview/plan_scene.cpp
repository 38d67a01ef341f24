// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_scene.h"

#include "ui/overview/plan_geometry.h"

#include <QHash>

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

void addMarkers(PlanScene& scene, const Picture& picture, const Census& census)
{
    for (std::size_t room = 0; room < scene.rooms.size(); ++room) {
        for (const DeviceId& id : census.inSpace(scene.rooms[room].id)) {
            const auto device = picture.devices.constFind(id);
            const Standing standing = standingOf(picture.shownState(id));
            scene.tally.count(standing);
            scene.markers.push_back({id, device->name, room, device->place.value_or(QPointF(-1, -1)), standing, census.isGateway(id)});
        }
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

/// Gateways that are not on their first way to us.
QHash<DeviceId, PlanArea> troubledGateways(const Picture& picture, const Census& census)
{
    QHash<DeviceId, PlanArea> areas;
    for (const DeviceId& gateway : census.gateways()) {
        const auto known = picture.devices.constFind(gateway);
        if (known == picture.devices.constEnd())
            continue;
        const DeviceState state = picture.shownState(gateway);
        if (state.presence == Presence::Online || (state.presence == Presence::Unknown && !state.reach.broker))
            continue; // behind a lost broker the whole site is unseen: no area says more
        areas.insert(gateway, {gateway, known->name, {}, 0});
    }
    return areas;
}

void addAreas(PlanScene& scene, const Picture& picture, const Census& census)
{
    QHash<DeviceId, PlanArea> areas = troubledGateways(picture, census);
    if (areas.isEmpty())
        return;
    for (const PlanMarker& marker : scene.markers) {
        auto device = picture.devices.constFind(marker.device);
        for (int hops = 0; !marker.isGateway && hops < 16 && device != picture.devices.constEnd() && device->via; ++hops) {
            const auto area = areas.find(*device->via);
            device = picture.devices.constFind(*device->via);
            if (area == areas.end())
                continue;
            area->local += marker.standing == Standing::Local ? 1 : 0;
            if (std::ranges::find(area->rooms, marker.room) == area->rooms.end())
                area->rooms.push_back(marker.room);
        }
    }
    for (PlanArea& area : areas) {
        std::ranges::sort(area.rooms);
        if (!area.rooms.empty())
            scene.areas.push_back(std::move(area));
    }
    std::ranges::sort(scene.areas, [](const PlanArea& a, const PlanArea& b) { return a.name != b.name ? a.name < b.name : a.gateway < b.gateway; });
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

PlanScene sceneOf(const Picture& picture, const Census& census, const FloorId& floor)
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
    addMarkers(scene, picture, census);
    placeTheRest(scene);
    addAreas(scene, picture, census);
    addAlarms(scene, picture);
    return scene;
}

FloorId firstFloor(const Picture& picture, const Census& census)
{
    QHash<FloorId, Tally> tallies;
    for (const Space& space : picture.site.spaces) {
        const Tally tally = census.tallyIn(space.id);
        Tally& floor = tallies[space.floor];
        floor.devices += tally.devices;
        floor.fresh += tally.fresh;
    }
    FloorId best = picture.site.floors.empty() ? FloorId() : picture.site.floors.front().id;
    for (const Floor& floor : picture.site.floors) {
        const auto rank = [&](const FloorId& id) {
            const Tally tally = tallies.value(id);
            return std::pair(tally.devices - tally.fresh, tally.devices);
        };
        if (rank(floor.id) > rank(best))
            best = floor.id;
    }
    return best;
}

} // namespace holdfast::overview
