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

} // namespace

struct KpiSearch::Findings
{
    const Picture& picture;
    QHash<SpaceId, SpaceKind> spaces;
    QSet<SpaceId> peopled; ///< people are expected there
    KpiPoints found;
    std::vector<PointId> mains;
    QRegularExpression mainWord = mainWords();

    explicit Findings(const Picture& of) : picture(of)
    {
        for (const Space& space : picture.site.spaces) {
            spaces.insert(space.id, space.kind);
            if (space.kind == SpaceKind::Room && space.capacity.value_or(0) > 0)
                peopled.insert(space.id);
        }
    }

    void look(const Device& device, bool electric)
    {
        const auto space = device.space ? spaces.constFind(*device.space) : spaces.constEnd();
        const auto known = picture.pointsOf.constFind(device.id);
        if (known == picture.pointsOf.constEnd())
            return;
        for (const PointId& id : *known) {
            const auto point = picture.points.constFind(id);
            if (point == picture.points.constEnd())
                continue;
            if (space != spaces.constEnd())
                lookInRoom(*point, device, space.key(), *space);
            if (electric && isMeasured(*point, Quantity::Power)) {
                found.power.push_back(id);
                if (isMain(device.name) || (device.announcedName != device.name && isMain(device.announcedName)))
                    mains.push_back(id);
            }
        }
    }

    [[nodiscard]] bool isMain(const QString& name) const { return mainWord.match(name).hasMatch(); }

    void lookInRoom(const Point& point, const Device& device, const SpaceId& space, SpaceKind kind)
    {
        if (isMeasured(point, Quantity::Temperature) && !device.lifeSafety && kind == SpaceKind::Room && peopled.contains(space))
            found.temperature.push_back({point.id, space});
        if (isMeasured(point, Quantity::CarbonDioxide) && kind != SpaceKind::Outdoor)
            found.carbonDioxide.push_back({point.id, space});
        if (isMeasured(point, Quantity::PeopleCount))
            found.people.push_back({point.id, space});
    }
};


KpiSearch::KpiSearch(const Picture& picture, const Census& census)
    : m_picture(picture), m_census(census), m_findings(std::make_unique<Findings>(picture))
{
}

KpiSearch::~KpiSearch() = default;

bool KpiSearch::look(int most)
{
    const int slots = m_census.slots();
    for (; most > 0 && m_next < 2 * slots; --most, ++m_next) {
        const DeviceId* id = m_census.at(m_next % slots);
        const auto device = id == nullptr ? m_picture.devices.constEnd() : m_picture.devices.constFind(*id);
        if (device == m_picture.devices.constEnd() || device->membership != Membership::Adopted)
            continue;
        const auto points = m_picture.pointsOf.constFind(device->id);
        const Traits traits = points == m_picture.pointsOf.constEnd() ? Traits() : traitsOf(m_picture, *points);
        if (m_next >= slots)
            m_findings->look(*device, traits.electric);
        else if (traits.aboutPeople && device->space && m_findings->spaces.contains(*device->space))
            m_findings->peopled.insert(*device->space);
    }
    return m_next < 2 * slots;
}

KpiPoints KpiSearch::take()
{
    KpiPoints found = std::move(m_findings->found);
    found.hasMainMeter = !m_findings->mains.empty();
    if (found.hasMainMeter)
        found.power = std::move(m_findings->mains);
    const auto byId = [](const RoomPoint& a, const RoomPoint& b) { return a.point < b.point; };
    for (auto* list : {&found.temperature, &found.carbonDioxide, &found.people})
        std::ranges::sort(*list, byId);
    std::ranges::sort(found.power);
    return found;
}

KpiPoints kpiPointsOf(const Picture& picture)
{
    const Census census(picture);
    KpiSearch search(picture, census);
    while (search.look(census.slots())) {
    }
    return search.take();
}

} // namespace holdfast::overview
