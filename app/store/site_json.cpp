// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/site_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QString toText(QTime time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

QTime toTime(const QJsonValue& value)
{
    return QTime::fromString(value.toString(), Qt::ISODateWithMs);
}

template <typename Range, typename F>
QJsonArray arrayOf(const Range& range, F&& toJson)
{
    QJsonArray array;
    for (const auto& item : range)
        array.append(toJson(item));
    return array;
}

QJsonValue toJson(const OccupiedHours& hours)
{
    return QJsonArray{toText(hours.from), toText(hours.to)};
}

QJsonValue toJson(const Tariff& tariff)
{
    return QJsonObject{{u"name"_s, tariff.name}, {u"pricePerKwh"_s, tariff.pricePerKwh}, {u"from"_s, toText(tariff.from)}, {u"to"_s, toText(tariff.to)},
                       {u"days"_s, arrayOf(tariff.days, [](bool day) { return QJsonValue(day); })}};
}

QJsonObject toJson(const Site& site)
{
    return {{u"id"_s, site.id.text()},
            {u"name"_s, site.name},
            {u"timeZone"_s, QString::fromUtf8(site.timeZone)},
            {u"address"_s, site.address},
            {u"currency"_s, site.currency},
            {u"areaSquareMetres"_s, site.areaSquareMetres},
            {u"occupied"_s, arrayOf(site.occupied, [](const OccupiedHours& hours) { return toJson(hours); })},
            {u"holidays"_s, arrayOf(site.holidays, [](QDate day) { return QJsonValue(day.toString(Qt::ISODate)); })},
            {u"tariffs"_s, arrayOf(site.tariffs, [](const Tariff& tariff) { return toJson(tariff); })}};
}

QJsonValue toJson(const Floor& floor)
{
    return QJsonObject{{u"id"_s, floor.id.text()}, {u"site"_s, floor.site.text()}, {u"label"_s, floor.label}, {u"number"_s, floor.number},
                       {u"widthMetres"_s, floor.widthMetres}, {u"heightMetres"_s, floor.heightMetres}, {u"pictureFile"_s, floor.pictureFile},
                       {u"metresPerPixel"_s, floor.metresPerPixel}};
}

QJsonValue toJson(const Space& space)
{
    return QJsonObject{{u"id"_s, space.id.text()}, {u"floor"_s, space.floor.text()}, {u"name"_s, space.name}, {u"kind"_s, static_cast<int>(space.kind)},
                       {u"outline"_s, arrayOf(space.outline, [](QPointF corner) { return QJsonValue(QJsonArray{corner.x(), corner.y()}); })},
                       {u"capacity"_s, space.capacity ? QJsonValue(*space.capacity) : QJsonValue()}};
}

Tariff tariffFrom(const QJsonObject& json)
{
    Tariff tariff{json.value(u"name"_s).toString(), json.value(u"pricePerKwh"_s).toDouble(), toTime(json.value(u"from"_s)), toTime(json.value(u"to"_s)), {}};
    const QJsonArray days = json.value(u"days"_s).toArray();
    for (std::size_t day = 0; day < tariff.days.size(); ++day)
        tariff.days[day] = days.at(static_cast<qsizetype>(day)).toBool();
    return tariff;
}

Site siteFrom(const QJsonObject& json)
{
    Site site;
    site.id = SiteId(json.value(u"id"_s).toString());
    site.name = json.value(u"name"_s).toString();
    site.timeZone = json.value(u"timeZone"_s).toString().toUtf8();
    site.address = json.value(u"address"_s).toString();
    site.currency = json.value(u"currency"_s).toString();
    site.areaSquareMetres = json.value(u"areaSquareMetres"_s).toDouble();
    const QJsonArray occupied = json.value(u"occupied"_s).toArray();
    for (std::size_t day = 0; day < site.occupied.size(); ++day) {
        const QJsonArray hours = occupied.at(static_cast<qsizetype>(day)).toArray();
        site.occupied[day] = {toTime(hours.at(0)), toTime(hours.at(1))};
    }
    const QJsonArray holidays = json.value(u"holidays"_s).toArray();
    for (const QJsonValue& day : holidays)
        site.holidays.push_back(QDate::fromString(day.toString(), Qt::ISODate));
    const QJsonArray tariffs = json.value(u"tariffs"_s).toArray();
    for (const QJsonValue& tariff : tariffs)
        site.tariffs.push_back(tariffFrom(tariff.toObject()));
    return site;
}

Floor floorFrom(const QJsonObject& json)
{
    return {FloorId(json.value(u"id"_s).toString()), SiteId(json.value(u"site"_s).toString()), json.value(u"label"_s).toString(), json.value(u"number"_s).toInt(),
            json.value(u"widthMetres"_s).toDouble(), json.value(u"heightMetres"_s).toDouble(), json.value(u"pictureFile"_s).toString(),
            json.value(u"metresPerPixel"_s).toDouble()};
}

Space spaceFrom(const QJsonObject& json)
{
    Space space{SpaceId(json.value(u"id"_s).toString()), FloorId(json.value(u"floor"_s).toString()), json.value(u"name"_s).toString(),
                static_cast<SpaceKind>(json.value(u"kind"_s).toInt()), {}, {}};
    const QJsonArray outline = json.value(u"outline"_s).toArray();
    for (const QJsonValue& corner : outline)
        space.outline.emplace_back(corner.toArray().at(0).toDouble(), corner.toArray().at(1).toDouble());
    const QJsonValue capacity = json.value(u"capacity"_s);
    if (capacity.isDouble())
        space.capacity = capacity.toInt();
    return space;
}

} // namespace

QByteArray siteToJson(const SiteModel& model)
{
    const QJsonObject json{{u"site"_s, toJson(model.site)},
                           {u"floors"_s, arrayOf(model.floors, [](const Floor& floor) { return toJson(floor); })},
                           {u"spaces"_s, arrayOf(model.spaces, [](const Space& space) { return toJson(space); })}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SiteModel siteFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SiteModel model;
    model.site = siteFrom(object.value(u"site"_s).toObject());
    const QJsonArray floors = object.value(u"floors"_s).toArray();
    for (const QJsonValue& floor : floors)
        model.floors.push_back(floorFrom(floor.toObject()));
    const QJsonArray spaces = object.value(u"spaces"_s).toArray();
    for (const QJsonValue& space : spaces)
        model.spaces.push_back(spaceFrom(space.toObject()));
    return model;
}

} // namespace holdfast
