// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/inventory_export.h"

#include "app/base/safe_file.h"
#include "app/base/utc.h"
#include "app/store/json_value.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
QJsonValue orNull(const std::optional<T>& maybe)
{
    return maybe ? QJsonValue(*maybe) : QJsonValue();
}

template <typename Tag>
QJsonValue orNull(const std::optional<Id<Tag>>& id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}

QJsonValue nameOrNull(const QString& name)
{
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

QJsonValue categoryOf(PointCategory category)
{
    constexpr std::array names{"", "diagnostic", "config"};
    return nameOrNull(QLatin1String(names[static_cast<std::size_t>(category)]));
}

QJsonObject pointOf(const Picture& picture, const Point& point)
{
    const Reading reading = picture.shown(point.id);
    return {{u"id"_s, point.id.text()},
            {u"name"_s, point.name},
            {u"property"_s, point.property},
            {u"component"_s, point.component},
            {u"function"_s, nameOf(point.function)},
            {u"kind"_s, nameOf(point.kind)},
            {u"quantity"_s, nameOrNull(nameOf(point.quantity))},
            {u"unit"_s, point.unit},
            {u"min"_s, orNull(point.minimum)},
            {u"max"_s, orNull(point.maximum)},
            {u"values"_s, QJsonArray::fromStringList(point.values)},
            {u"writable"_s, point.writable},
            {u"category"_s, categoryOf(point.category)},
            {u"enabledByDefault"_s, point.enabledByDefault},
            {u"value"_s, jsonOf(reading.value)},
            {u"quality"_s, nameOf(reading.quality)},
            {u"at"_s, reading.at ? QJsonValue(isoText(*reading.at)) : QJsonValue()}};
}

QJsonArray identifiersOf(const Device& device)
{
    QStringList values;
    for (const Identifier& identifier : device.identifiers) {
        if (!values.contains(identifier.value))
            values.append(identifier.value);
    }
    return QJsonArray::fromStringList(values);
}

/// The space's name where the site knows it: the id means nothing outside.
QJsonValue spaceName(const Picture& picture, const Device& device)
{
    const Space* space = device.space ? spaceOf(picture.site, *device.space) : nullptr;
    return space != nullptr ? QJsonValue(space->name) : orNull(device.space);
}

QJsonObject deviceOf(const Picture& picture, const Device& device)
{
    QJsonArray points;
    for (const PointId& point : picture.pointsOf.value(device.id))
        points.append(pointOf(picture, picture.points.value(point)));
    return {{u"id"_s, device.id.text()},
            {u"identifiers"_s, identifiersOf(device)},
            {u"name"_s, device.name},
            {u"manufacturer"_s, device.manufacturer},
            {u"model"_s, device.model},
            {u"firmware"_s, device.firmware},
            {u"via"_s, orNull(device.via)},
            {u"conventions"_s, QJsonArray::fromStringList(device.conventions)},
            {u"autonomy"_s, nameOf(device.autonomy)},
            {u"presence"_s, nameOf(picture.states.value(device.id).presence)},
            {u"space"_s, spaceName(picture, device)},
            {u"points"_s, points}};
}

} // namespace

QByteArray inventoryJson(const Picture& picture)
{
    std::vector<Device> devices;
    for (const Device& device : picture.devices) {
        if (device.membership == Membership::Adopted)
            devices.push_back(device);
    }
    std::ranges::sort(devices, {}, &Device::id);
    QJsonArray all;
    for (const Device& device : devices)
        all.append(deviceOf(picture, device));
    return QJsonDocument(QJsonObject{{u"format"_s, u"holdfast-inventory"_s}, {u"version"_s, 1}, {u"devices"_s, all}}).toJson(QJsonDocument::Indented);
}

Expected<> exportInventory(const Picture& picture, const QString& file)
{
    return writeSafely(file, [&](QIODevice& out) -> Expected<> {
        const QByteArray json = inventoryJson(picture);
        if (out.write(json) != json.size())
            return Error{Error::Code::Unavailable, out.errorString()};
        return Done{};
    });
}

} // namespace holdfast
