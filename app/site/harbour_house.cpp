// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_house.h"

#include "app/site/rooms.h"

#include <array>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double floorWidth = 72;
constexpr double floorDepth = 33.6;

FloorId floorId(int number)
{
    return FloorId(u"harbour-house.floor-"_s + QString::number(number));
}

std::vector<QPointF> rectangle(const RoomPlan& room)
{
    const double right = room.x + room.width;
    const double bottom = room.y + room.depth;
    return {{room.x, room.y}, {right, room.y}, {right, bottom}, {room.x, bottom}};
}

Space spaceFrom(const RoomPlan& room)
{
    Space space;
    space.id = spaceIdOf(room);
    space.floor = floorId(room.floor);
    space.name = QString::fromUtf8(room.name);
    space.kind = room.kind;
    space.outline = rectangle(room);
    if (room.seats > 0)
        space.capacity = room.seats;
    return space;
}

Site siteFacts()
{
    Site site;
    site.id = SiteId(u"harbour-house"_s);
    site.name = u"Harbour House"_s;
    site.timeZone = QByteArrayLiteral("Europe/Dublin");
    site.address = u"12 Custom Quay, Dublin 1"_s;
    site.areaSquareMetres = 5 * floorWidth * floorDepth;
    const OccupiedHours weekday{QTime(7, 0), QTime(19, 0)};
    const OccupiedHours closed{QTime(0, 0), QTime(0, 0)};
    site.occupied = {weekday, weekday, weekday, weekday, weekday, closed, closed};
    site.holidays = {QDate(2026, 10, 26), QDate(2026, 12, 25), QDate(2026, 12, 28), QDate(2027, 1, 1)};
    site.tariffs = {{u"Day"_s, 0.31, QTime(8, 0), QTime(23, 0), {true, true, true, true, true, true, true}},
                    {u"Night"_s, 0.17, QTime(23, 0), QTime(8, 0), {true, true, true, true, true, true, true}}};
    return site;
}

} // namespace

SpaceId spaceIdOf(const RoomPlan& room)
{
    return SpaceId(u"harbour-house."_s + QLatin1String(room.code));
}

SiteModel harbourHouse()
{
    SiteModel model;
    model.site = siteFacts();
    for (int number = 0; number < 5; ++number)
        model.floors.push_back({floorId(number), model.site.id, u"Floor "_s + QString::number(number), number, floorWidth, floorDepth, {}, 0});
    for (const RoomPlan& room : rooms())
        model.spaces.push_back(spaceFrom(room));
    return model;
}

} // namespace holdfast::site
