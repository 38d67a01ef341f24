// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/room_time.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace holdfast {
namespace {

std::size_t categoryOf(double number, const CategoryBands& bands)
{
    std::size_t category = 0;
    while (category < bands.low.size() && (number < bands.low[category] || number > bands.high[category]))
        ++category;
    return category;
}

} // namespace

void CategoryTime::add(const CategoryTime& other)
{
    for (std::size_t i = 0; i < inside.size(); ++i)
        inside[i] += other.inside[i];
    known += other.known;
    wanted += other.wanted;
    above += other.above;
    below += other.below;
}

CategoryTime categoryTime(const NumberPast& past, const Spans& wanted, const CategoryBands& bands)
{
    CategoryTime time;
    time.wanted = static_cast<double>(lengthOf(wanted).count());
    std::size_t next = 0;
    for (const HeldNumber& held : past.held()) {
        while (next < wanted.size() && wanted[next].to <= held.interval.from)
            ++next;
        double length = 0;
        for (std::size_t i = next; i < wanted.size() && wanted[i].from < held.interval.to; ++i)
            length += lengthOf(cut(held.interval, wanted[i]));
        time.inside[categoryOf(held.number, bands)] += length;
        time.known += length;
        time.above += length * std::max(0.0, held.number - bands.high[1]);
        time.below += length * std::max(0.0, bands.low[1] - held.number);
    }
    return time;
}

Expected<std::vector<RoomCategories>> roomCategories(const FigureScope& scope, const std::vector<RolePoint>& points, const CategoryBands& bands)
{
    std::map<SpaceId, RoomCategories> rooms;
    for (const RolePoint& role : points) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        RoomCategories& room = rooms[role.space->id];
        room.space = role.space;
        room.time.add(categoryTime(*past, scope.occupied(), bands));
    }
    std::vector<RoomCategories> all;
    for (const auto& each : rooms)
        all.push_back(each.second);
    return all;
}

double areaOf(const Space& space)
{
    double twice = 0;
    for (std::size_t i = 0; i < space.outline.size(); ++i) {
        const QPointF& a = space.outline[i];
        const QPointF& b = space.outline[(i + 1) % space.outline.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

RoomsTogether together(const std::vector<RoomCategories>& rooms, float minimum)
{
    RoomsTogether all;
    double known = 0;
    double wanted = 0;
    double drawnArea = 0;
    int drawn = 0;
    for (const RoomCategories& room : rooms) {
        const double area = areaOf(*room.space);
        drawnArea += area;
        drawn += area > 0 ? 1 : 0;
        known += room.time.known;
        wanted += room.time.wanted;
    }
    const double usual = drawn > 0 ? drawnArea / drawn : 1;
    double weights = 0;
    for (const RoomCategories& room : rooms) {
        if (room.time.known <= 0 || room.time.coverage() < static_cast<double>(minimum)) {
            ++all.leftOut;
            continue;
        }
        const double weight = areaOf(*room.space) > 0 ? areaOf(*room.space) : usual;
        weights += weight;
        ++all.rooms;
        for (std::size_t i = 0; i < all.percent.size(); ++i)
            all.percent[i] += weight * room.time.percent(i);
        all.compliance += weight * room.time.compliance();
    }
    for (double& percent : all.percent)
        percent = weights > 0 ? percent / weights : 0;
    all.compliance = weights > 0 ? all.compliance / weights : 0;
    all.coverage = wanted > 0 ? known / wanted : 0;
    return all;
}

} // namespace holdfast
