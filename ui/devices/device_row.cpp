// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_row.h"

#include "ui/look/quantity_words.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Telling
{
    Quantity quantity;
    DeviceClass deviceClass;
};

/// What a device is there for, the most telling first.
constexpr std::array tellings{
    Telling{Quantity::Smoke, DeviceClass::Safety},
    Telling{Quantity::CarbonMonoxide, DeviceClass::Safety},
    Telling{Quantity::Gas, DeviceClass::Safety},
    Telling{Quantity::Moisture, DeviceClass::Safety},
    Telling{Quantity::CarbonDioxide, DeviceClass::Sensor},
    Telling{Quantity::Door, DeviceClass::Access},
    Telling{Quantity::GarageDoor, DeviceClass::Access},
    Telling{Quantity::Lock, DeviceClass::Access},
    Telling{Quantity::Window, DeviceClass::Access},
    Telling{Quantity::Power, DeviceClass::Meter},
    Telling{Quantity::ApparentPower, DeviceClass::Meter},
    Telling{Quantity::VolumeFlowRate, DeviceClass::Meter},
    Telling{Quantity::PeopleCount, DeviceClass::Sensor},
    Telling{Quantity::Occupancy, DeviceClass::Sensor},
    Telling{Quantity::Presence, DeviceClass::Sensor},
    Telling{Quantity::Motion, DeviceClass::Sensor},
    Telling{Quantity::Temperature, DeviceClass::Sensor},
    Telling{Quantity::Opening, DeviceClass::Actuator},
    Telling{Quantity::Position, DeviceClass::Actuator},
    Telling{Quantity::Energy, DeviceClass::Meter},
    Telling{Quantity::Water, DeviceClass::Meter},
    Telling{Quantity::Volume, DeviceClass::Meter},
    Telling{Quantity::Humidity, DeviceClass::Sensor},
    Telling{Quantity::Pm25, DeviceClass::Sensor},
    Telling{Quantity::Illuminance, DeviceClass::Sensor},
    Telling{Quantity::Connectivity, DeviceClass::Network},
};

struct Part
{
    const char* component;
    DeviceClass deviceClass;
    Icon icon;
};

/// A device that can do something is known by that before what it measures.
constexpr std::array parts{
    Part{"climate", DeviceClass::Climate, Icon::Temperature},
    Part{"light", DeviceClass::Lighting, Icon::Bulb},
    Part{"lock", DeviceClass::Access, Icon::Lock},
    Part{"valve", DeviceClass::Actuator, Icon::Valve},
    Part{"cover", DeviceClass::Actuator, Icon::Sun},
    Part{"fan", DeviceClass::Climate, Icon::Fan},
    Part{"humidifier", DeviceClass::Climate, Icon::Drop},
    Part{"siren", DeviceClass::Safety, Icon::Sound},
};

const Part* partOf(const QString& component)
{
    const auto found = std::ranges::find_if(parts, [&](const Part& part) { return component == QLatin1String(part.component); });
    return found == parts.end() ? nullptr : &*found;
}

int rankOf(const Point& point)
{
    const auto found = std::ranges::find_if(tellings, [&](const Telling& one) { return one.quantity == point.quantity; });
    int rank = found == tellings.end() ? 40 : static_cast<int>(found - tellings.begin());
    if (partOf(point.component) != nullptr && point.property == u"state")
        rank = std::min(rank, 6);
    if (point.function == PointFunction::Sp || point.quantity == Quantity::Mode || point.quantity == Quantity::Running)
        rank += 30;
    if (point.function == PointFunction::Event)
        rank += 60;
    if (point.category != PointCategory::None)
        rank += 100;
    return rank + (point.enabledByDefault ? 0 : 200);
}

const Point* pointAt(const Picture& picture, const PointId& id)
{
    const auto found = picture.points.constFind(id);
    return found == picture.points.constEnd() ? nullptr : &*found;
}

std::optional<double> numberOf(const Picture& picture, const std::optional<PointId>& point)
{
    if (!point)
        return std::nullopt;
    const auto found = picture.readings.constFind(*point);
    return found == picture.readings.constEnd() ? std::nullopt : toNumber(found->value);
}

bool isBatteryLife(const Point& point)
{
    return point.quantity == Quantity::Duration && point.property.contains(u"battery", Qt::CaseInsensitive);
}

QString batteryBucket(const DeviceRow& row)
{
    if (!row.battery)
        return u"none"_s;
    return *row.battery < 20 ? u"low"_s : *row.battery < 50 ? u"half"_s : u"good"_s;
}

QStringList statusOf(const DeviceRow& row)
{
    QStringList status;
    if (row.membership == Membership::Retired)
        return {u"retired"_s};
    if (row.alarm.priority)
        status += u"abnormal"_s;
    constexpr const char* names[] = {"unknown", "fresh", "degraded", "local", "silent"};
    return status + QStringList{QLatin1String(names[static_cast<int>(row.state.presence)])};
}

void findPoints(DeviceRow& row, const Picture& picture)
{
    const std::vector<PointId> points = pointsInOrder(picture, row.id);
    const Point* life = nullptr;
    for (const PointId& id : points) {
        const Point* point = pointAt(picture, id);
        if (!row.keyPoint && point->enabledByDefault && point->quantity != Quantity::Battery)
            row.keyPoint = id;
        if (!row.batteryPoint && point->quantity == Quantity::Battery && point->kind == PointKind::Number)
            row.batteryPoint = id;
        if (!row.signalPoint && (point->quantity == Quantity::SignalStrength || point->quantity == Quantity::LinkQuality))
            row.signalPoint = id;
        if (life == nullptr && isBatteryLife(*point))
            life = point;
    }
    if (!row.batteryPoint && life != nullptr)
        row.batteryPoint = life->id;
    if (row.keyPoint)
        row.keyGroup = static_cast<int>(pointAt(picture, *row.keyPoint)->quantity);
}

QString floorKey(const Floor& floor)
{
    return QString::number(floor.number + 1000);
}

} // namespace

QString naturalKey(const QString& text)
{
    QString key;
    QString digits;
    const auto close = [&] {
        if (!digits.isEmpty())
            key += digits.rightJustified(8, u'0');
        digits.clear();
    };
    for (const QChar c : text.toCaseFolded()) {
        if (c.isDigit()) {
            digits += c;
            continue;
        }
        close();
        key += c;
    }
    close();
    return key;
}

std::vector<PointId> pointsInOrder(const Picture& picture, const DeviceId& device)
{
    struct Ranked
    {
        int rank;
        PointId id;
    };
    std::vector<Ranked> ranked;
    const auto found = picture.pointsOf.constFind(device);
    if (found == picture.pointsOf.constEnd())
        return {};
    for (const PointId& id : *found)
        if (const Point* point = pointAt(picture, id))
            ranked.push_back({rankOf(*point), id});
    std::ranges::sort(ranked, [](const Ranked& a, const Ranked& b) { return a.rank != b.rank ? a.rank < b.rank : a.id < b.id; });
    std::vector<PointId> points;
    for (const Ranked& one : ranked)
        points.push_back(one.id);
    return points;
}

DeviceClass classOf(const Picture& picture, const DeviceId& device)
{
    const std::vector<PointId> points = pointsInOrder(picture, device);
    for (const PointId& id : points)
        if (const Part* part = partOf(pointAt(picture, id)->component))
            return part->deviceClass;
    for (const PointId& id : points) {
        const Point* point = pointAt(picture, id);
        const auto telling = std::ranges::find_if(tellings, [&](const Telling& one) { return one.quantity == point->quantity; });
        if (telling == tellings.end())
            continue;
        return telling->deviceClass;
    }
    return points.empty() ? DeviceClass::Other : DeviceClass::Sensor;
}

Icon iconOf(DeviceClass deviceClass)
{
    constexpr Icon icons[] = {Icon::Sensor, Icon::Shield, Icon::Temperature, Icon::Bulb, Icon::Door, Icon::Valve, Icon::Meter, Icon::Gateway, Icon::Devices};
    return icons[static_cast<int>(deviceClass)];
}

AlarmMarks marksOf(const QHash<AlarmId, Alarm>& alarms)
{
    AlarmMarks marks;
    for (const Alarm& alarm : alarms) {
        if (!alarm.device || alarm.priority == Priority::Alert || alarm.flags.suppressedByDesign || alarm.flags.outOfService || alarm.flags.shelving != Shelving::Unshelved)
            continue;
        AlarmMark& mark = marks[*alarm.device];
        const auto weight = [](Priority priority, ShapeState shape) { return std::pair(shape == ShapeState::Returned ? 1 : 0, priority); };
        const ShapeState shape = shapeStateOf(alarm.flags);
        if (mark.priority && weight(*mark.priority, mark.shape) <= weight(alarm.priority, shape))
            continue;
        mark = {alarm.priority, shape, alarm.name, alarm.raisedAt};
    }
    return marks;
}

void refreshRow(DeviceRow& row, const Picture& picture, const AlarmMark& alarm)
{
    row.state = picture.shownState(row.id);
    row.alarm = alarm;
    row.keyNumber = numberOf(picture, row.keyPoint);
    row.battery = numberOf(picture, row.batteryPoint);
    row.signal = numberOf(picture, row.signalPoint);
    row.facets[static_cast<std::size_t>(Facet::Battery)] = {batteryBucket(row)};
    row.facets[static_cast<std::size_t>(Facet::Status)] = statusOf(row);
}

DeviceRow rowOf(const Picture& picture, const Device& device, const AlarmMark& alarm)
{
    DeviceRow row;
    row.id = device.id;
    row.membership = device.membership;
    row.deviceClass = classOf(picture, device.id);
    row.name = device.name.isEmpty() ? device.id.text() : device.name;
    row.nameKey = naturalKey(row.name);
    row.model = device.model.isEmpty() ? device.manufacturer : device.model;
    row.firmware = device.firmware;
    row.broker = device.broker;
    if (device.via)
        row.gateway = picture.devices.value(*device.via).name;
    findPoints(row, picture);
    row.icon = iconOf(row.deviceClass);
    if (row.keyPoint && row.deviceClass == DeviceClass::Sensor)
        if (const Point* point = pointAt(picture, *row.keyPoint); point->quantity != Quantity::None && point->quantity != Quantity::CarbonDioxide)
            row.icon = iconOf(point->quantity);
    QString floorFacet = u"none"_s;
    if (const Space* space = device.space ? spaceOf(picture.site, *device.space) : nullptr) {
        row.space = space->name;
        if (const Floor* floor = floorOf(picture.site, space->floor)) {
            floorFacet = floor->id.text();
            row.spaceKey = floorKey(*floor);
        }
        row.spaceKey += naturalKey(space->name);
    }
    const auto facet = [&row](Facet which) -> QStringList& { return row.facets[static_cast<std::size_t>(which)]; };
    facet(Facet::Floor) = {floorFacet};
    facet(Facet::Class) = {QString::number(static_cast<int>(row.deviceClass))};
    facet(Facet::Gateway) = {row.gateway};
    facet(Facet::Protocol) = device.conventions.isEmpty() ? QStringList{QString()} : device.conventions;
    facet(Facet::Maker) = {device.manufacturer};
    QStringList words{device.name, device.announcedName, device.manufacturer, device.model, row.space, row.gateway, device.serial};
    for (const Identifier& identifier : device.identifiers)
        words += identifier.value;
    row.search = words.join(u'\n').toCaseFolded();
    refreshRow(row, picture, alarm);
    return row;
}

} // namespace holdfast
