// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/site_points.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

struct UnitScale
{
    const char* unit;
    double factor;
};

template <std::size_t N>
std::optional<double> scaleIn(const std::array<UnitScale, N>& scales, const QString& unit)
{
    for (const UnitScale& scale : scales) {
        if (unit == QString::fromUtf8(scale.unit))
            return scale.factor;
    }
    return std::nullopt;
}

QRegularExpression words(const char* pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Somebody wrote the word onto the meter: the only sign of a main meter there is without a metering tree.
constexpr auto mainWord = "(?<![a-z])(main|mains|grid|utility|incomer|haupt[a-zäöü]*|netz[a-zäöü]*)(?![a-z])";
constexpr auto outdoorWord = "(?<![a-z])(outdoor|outside|weather|außen[a-zäöü]*|wetter[a-zäöü]*|buiten[a-z]*|extérieur[a-z]*|exterior[a-z]*)(?![a-z])";

bool isSensor(const Point& point, Quantity quantity)
{
    return point.quantity == quantity && point.function == PointFunction::Sensor && point.kind == PointKind::Number && point.unsupported.isEmpty();
}

bool isMeasured(const Point& point, Quantity quantity)
{
    return isSensor(point, quantity) && point.category == PointCategory::None;
}

/// What a device is, from all its points.
struct DeviceTraits
{
    bool heat = false;  ///< it measures warm water or gas as well: no electric meter
    bool door = false;
    bool people = false;
};

DeviceTraits traitsOf(const std::vector<const Point*>& points)
{
    using enum Quantity;
    DeviceTraits traits;
    for (const Point* point : points) {
        const Quantity quantity = point->quantity;
        traits.heat = traits.heat || (point->category == PointCategory::None && (quantity == Temperature || quantity == VolumeFlowRate || quantity == Water || quantity == Gas));
        traits.door = traits.door || quantity == Door || quantity == Lock;
        traits.people = traits.people || quantity == PeopleCount || quantity == Occupancy || quantity == Motion || quantity == Presence || quantity == CarbonDioxide;
    }
    return traits;
}

class RoleSearch
{
public:
    RoleSearch(const Picture& picture, const FigureBasis& basis)
        : m_picture(picture)
        , m_basis(basis)
    {
        for (const Space& space : picture.site.spaces)
            m_spaces.insert(space.id, &space);
    }

    [[nodiscard]] SitePoints take();

private:
    void look(const Device& device);
    void lookAtMeter(const Device& device, const std::vector<const Point*>& points, const DeviceTraits& traits);
    void lookInRoom(const RolePoint& role);
    void lookAtDoor(const RolePoint& role);
    void lookAtHealth(const RolePoint& role);
    void lookAtOutdoor(const RolePoint& role);
    [[nodiscard]] std::vector<const Point*> pointsOf(const Device& device) const;
    [[nodiscard]] const Space* spaceOf(const Device& device) const { return device.space ? m_spaces.value(*device.space, nullptr) : nullptr; }
    [[nodiscard]] bool isNamed(const std::vector<PointId>& ids, const Point& point) const { return std::ranges::find(ids, point.id) != ids.end(); }

    const Picture& m_picture;
    const FigureBasis& m_basis;
    QHash<SpaceId, const Space*> m_spaces;
    QSet<SpaceId> m_peopled;
    SitePoints m_found;
    std::vector<RolePoint> m_mainByName;
    std::vector<RolePoint> m_temperatures; ///< of rooms of which it is not yet known whether people are there
    QRegularExpression m_mainWord = words(mainWord);
    QRegularExpression m_outdoorWord = words(outdoorWord);
};

std::vector<const Point*> RoleSearch::pointsOf(const Device& device) const
{
    std::vector<const Point*> points;
    const auto known = m_picture.pointsOf.constFind(device.id);
    if (known == m_picture.pointsOf.constEnd())
        return points;
    for (const PointId& id : *known) {
        const auto point = m_picture.points.constFind(id);
        if (point != m_picture.points.constEnd())
            points.push_back(&*point);
    }
    return points;
}

void RoleSearch::look(const Device& device)
{
    const std::vector<const Point*> points = pointsOf(device);
    const DeviceTraits traits = traitsOf(points);
    const Space* space = spaceOf(device);
    if (traits.people && space != nullptr)
        m_peopled.insert(space->id);
    lookAtMeter(device, points, traits);
    for (const Point* point : points) {
        const RolePoint role{point, &device, space};
        lookInRoom(role);
        lookAtHealth(role);
        lookAtOutdoor(role);
        if (traits.door)
            lookAtDoor(role);
        if (isMeasured(*point, Quantity::Water) && cubicMetresIn(point->unit))
            m_found.water.push_back(role);
    }
}

/// One point for each meter: the counter where there is one.
void RoleSearch::lookAtMeter(const Device& device, const std::vector<const Point*>& points, const DeviceTraits& traits)
{
    const Point* best = nullptr;
    for (const Point* point : points) {
        const RolePoint role{point, &device, spaceOf(device)};
        const bool counts = isMeasured(*point, Quantity::Energy) && kilowattHoursIn(point->unit);
        const bool tells = isMeasured(*point, Quantity::Power) && kilowattsIn(point->unit);
        if (counts && traits.heat)
            m_found.heatMeters.push_back(role);
        if (isNamed(m_basis.mainMeters, *point) && (counts || tells))
            m_found.mainMeters.push_back(role);
        if (isNamed(m_basis.subMeters, *point) && (counts || tells))
            m_found.subMeters.push_back(role);
        if (!traits.heat && (counts || (tells && best == nullptr)))
            best = counts && best != nullptr && best->quantity == Quantity::Energy ? best : point;
    }
    if (best == nullptr)
        return;
    const bool isMain = m_mainWord.match(device.name).hasMatch() || m_mainWord.match(device.announcedName).hasMatch();
    (isMain ? m_mainByName : m_found.otherMeters).push_back({best, &device, spaceOf(device)});
}

void RoleSearch::lookInRoom(const RolePoint& role)
{
    using enum Quantity;
    const Point& point = *role.point;
    const bool isIndoor = role.space != nullptr && role.space->kind != SpaceKind::Outdoor;
    if (!isIndoor || !point.unsupported.isEmpty())
        return;
    const bool isRoom = role.space->kind == SpaceKind::Room && !role.device->lifeSafety;
    if (isMeasured(point, Temperature) && isRoom)
        m_temperatures.push_back(role);
    if (isMeasured(point, Humidity) && isRoom)
        m_found.humidity.push_back(role);
    if (isMeasured(point, CarbonDioxide))
        m_found.carbonDioxide.push_back(role);
    const bool isState = point.kind == PointKind::Bool && point.function == PointFunction::Sensor && point.category == PointCategory::None;
    if ((isState && (point.quantity == Occupancy || point.quantity == Presence || point.quantity == Motion)) || isMeasured(point, PeopleCount))
        m_found.occupied.push_back(role);
    if (isMeasured(point, PeopleCount))
        m_found.people.push_back(role);
    if (point.kind == PointKind::Bool && point.component == QLatin1String("light"))
        m_found.lights.push_back(role);
}

void RoleSearch::lookAtDoor(const RolePoint& role)
{
    const Point& point = *role.point;
    const auto says = [&](QLatin1String word) { return point.property.contains(word, Qt::CaseInsensitive) || point.name.contains(word, Qt::CaseInsensitive); };
    if (point.kind == PointKind::Bool && says(QLatin1String("forced")))
        m_found.doorsForced.push_back(role);
    if (point.kind == PointKind::Bool && says(QLatin1String("held")))
        m_found.doorsHeld.push_back(role);
    if (point.kind == PointKind::Number && point.accumulation != Accumulation::Measurement && (says(QLatin1String("granted")) || says(QLatin1String("entries"))))
        m_found.entries.push_back(role);
}

void RoleSearch::lookAtHealth(const RolePoint& role)
{
    const Point& point = *role.point;
    const Device& device = *role.device;
    if (point.kind != PointKind::Number || !point.unsupported.isEmpty())
        return;
    if (device.batteryPoint ? *device.batteryPoint == point.id : point.quantity == Quantity::Battery && device.supply != Supply::Mains)
        m_found.batteries.push_back(role);
    if (device.linkQualityPoint ? *device.linkQualityPoint == point.id : point.quantity == Quantity::LinkQuality || point.quantity == Quantity::SignalStrength)
        m_found.signalStrength.push_back(role);
    if (point.category == PointCategory::Diagnostic && point.property.contains(QLatin1String("uptime"), Qt::CaseInsensitive))
        m_found.runningFor.push_back(role);
}

void RoleSearch::lookAtOutdoor(const RolePoint& role)
{
    if (!isMeasured(*role.point, Quantity::Temperature))
        return;
    const bool isNamedSo = m_outdoorWord.match(role.point->name).hasMatch() || m_outdoorWord.match(role.device->name).hasMatch();
    const bool isOutside = role.space != nullptr && role.space->kind == SpaceKind::Outdoor && isNamedSo;
    if (m_basis.outdoor ? *m_basis.outdoor == role.point->id : !m_found.outdoor && (isOutside || isNamedSo))
        m_found.outdoor = role;
}

SitePoints RoleSearch::take()
{
    std::vector<const Device*> devices;
    for (const Device& device : m_picture.devices) {
        if (device.membership == Membership::Adopted)
            devices.push_back(&device);
    }
    std::ranges::sort(devices, {}, [](const Device* device) { return device->id; });
    for (const Device* device : devices)
        look(*device);
    for (const RolePoint& role : m_temperatures) {
        if (m_peopled.contains(role.space->id) || role.space->capacity.value_or(0) > 0)
            m_found.temperature.push_back(role);
    }
    m_found.namesMain = !m_found.mainMeters.empty() || !m_mainByName.empty();
    if (m_found.mainMeters.empty())
        m_found.mainMeters = m_mainByName.empty() ? m_found.otherMeters : m_mainByName;
    return std::move(m_found);
}

} // namespace

std::optional<double> kilowattsIn(const QString& unit)
{
    return scaleIn(std::array{UnitScale{"kW", 1.0}, UnitScale{"W", 1e-3}, UnitScale{"MW", 1e3}}, unit);
}

std::optional<double> kilowattHoursIn(const QString& unit)
{
    return scaleIn(std::array{UnitScale{"kWh", 1.0}, UnitScale{"Wh", 1e-3}, UnitScale{"MWh", 1e3}, UnitScale{"GJ", 1000 / 3.6}, UnitScale{"MJ", 1 / 3.6}}, unit);
}

std::optional<double> cubicMetresIn(const QString& unit)
{
    return scaleIn(std::array{UnitScale{"m³", 1.0}, UnitScale{"L", 1e-3}}, unit);
}

SitePoints sitePoints(const Picture& picture, const FigureBasis& basis)
{
    return RoleSearch(picture, basis).take();
}

} // namespace holdfast
