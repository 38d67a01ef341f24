// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/kpi_points.h"

#include <QRegularExpression>

#include <algorithm>

namespace holdfast::overview {
namespace {

bool isMeasured(const Point& point, Quantity quantity)
{
    return point.quantity == quantity && point.function == PointFunction::Sensor && point.kind == PointKind::Number && point.category == PointCategory::None &&
           point.unsupported.isEmpty();
}

/// Somebody wrote the word onto the meter: the only sign of a main meter there is without a metering tree.
QRegularExpression mainWords()
{
    return QRegularExpression(QStringLiteral("(?<![a-z])(main|mains|grid|utility|incomer|haupt[a-zäöü]*|netz[a-zäöü]*)(?![a-z])"), QRegularExpression::CaseInsensitiveOption);
}

/// What a device tells about where it is, looked up once per device.
struct Traits
{
    bool electric = true;
    bool aboutPeople = false;
};

Traits traitsOf(const Picture& picture, const std::vector<PointId>& points)
{
    Traits traits;
    for (const PointId& id : points) {
        const auto point = picture.points.constFind(id);
        if (point == picture.points.constEnd())
            continue;
        const Quantity quantity = point->quantity;
        traits.electric = traits.electric && quantity != Quantity::Temperature && quantity != Quantity::VolumeFlowRate && quantity != Quantity::Water && quantity != Quantity::Gas;
        traits.aboutPeople = traits.aboutPeople || quantity == Quantity::PeopleCount || quantity == Quantity::Occupancy || quantity == Quantity::Motion ||
                             quantity == Quantity::Presence || quantity == Quantity::CarbonDioxide;
    }
    return traits;
}

struct Search
{
    const Picture& picture;
    QHash<SpaceId, const Space*> spaces;
    QSet<SpaceId> peopled; ///< people are expected there
    KpiPoints found;
    std::vector<PointId> mains;
    QRegularExpression mainWord = mainWords();

    explicit Search(const Picture& of) : picture(of)
    {
        for (const Space& space : picture.site.spaces) {
            spaces.insert(space.id, &space);
            if (space.kind == SpaceKind::Room && space.capacity.value_or(0) > 0)
                peopled.insert(space.id);
        }
    }

    void look(const Device& device, bool electric)
    {
        const Space* space = device.space ? spaces.value(*device.space) : nullptr;
        for (const PointId& id : picture.pointsOf.value(device.id)) {
            const auto point = picture.points.constFind(id);
            if (point == picture.points.constEnd())
                continue;
            if (space != nullptr)
                lookInRoom(*point, device, *space);
            if (electric && isMeasured(*point, Quantity::Power)) {
                found.power.push_back(id);
                if (isMain(device.name) || (device.announcedName != device.name && isMain(device.announcedName)))
                    mains.push_back(id);
            }
        }
    }

    [[nodiscard]] bool isMain(const QString& name) const { return mainWord.match(name).hasMatch(); }

    void lookInRoom(const Point& point, const Device& device, const Space& space)
    {
        if (isMeasured(point, Quantity::Temperature) && !device.lifeSafety && space.kind == SpaceKind::Room && peopled.contains(space.id))
            found.temperature.push_back({point.id, space.id});
        if (isMeasured(point, Quantity::CarbonDioxide) && space.kind != SpaceKind::Outdoor)
            found.carbonDioxide.push_back({point.id, space.id});
        if (isMeasured(point, Quantity::PeopleCount))
            found.people.push_back({point.id, space.id});
    }
};

} // namespace

KpiPoints kpiPointsOf(const Picture& picture)
{
    Search search(picture);
    std::vector<std::pair<const Device*, bool>> devices;
    for (const Device& device : picture.devices) {
        if (device.membership != Membership::Adopted)
            continue;
        const Traits traits = traitsOf(picture, picture.pointsOf.value(device.id));
        if (traits.aboutPeople && device.space && search.spaces.contains(*device.space))
            search.peopled.insert(*device.space);
        devices.emplace_back(&device, traits.electric);
    }
    for (const auto& [device, electric] : devices)
        search.look(*device, electric);
    KpiPoints found = std::move(search.found);
    found.hasMainMeter = !search.mains.empty();
    if (found.hasMainMeter)
        found.power = std::move(search.mains);
    const auto byId = [](const RoomPoint& a, const RoomPoint& b) { return a.point < b.point; };
    for (auto* list : {&found.temperature, &found.carbonDioxide, &found.people})
        std::ranges::sort(*list, byId);
    std::ranges::sort(found.power);
    return found;
}

} // namespace holdfast::overview
