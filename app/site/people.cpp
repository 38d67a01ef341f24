// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/people.h"

#include "app/site/chance.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace holdfast::site {
namespace {

/// Tuesday is the fullest day, Friday the emptiest.
constexpr double attendance[] = {0.70, 0.80, 0.78, 0.74, 0.48, 0.03, 0.02};

quint64 dayOf(const LocalTime& time)
{
    return static_cast<quint64>(time.days);
}

bool isMeetingRoom(const RoomPlan& room)
{
    const std::string_view code(room.code);
    return code == "3.12" || code == "3.03" || code == "3.16" || code == "1.03" || code == "2.03" || code == "2.16";
}

bool isSeated(quint64 seat, const LocalTime& time, quint64 seed)
{
    const quint64 day = dayOf(time);
    if (chance(seed, seat, day, 1) > attendance[time.weekday - 1] * 1.12)
        return false;
    const double arrives = 8.6 + 0.6 * bell(seed, seat, day, 2);
    const double leaves = 17.3 + 0.8 * bell(seed, seat, day, 3);
    if (time.hour < arrives || time.hour > leaves)
        return false;
    const double lunch = 12.7 + 0.35 * bell(seed, seat, day, 4);
    if (time.hour > lunch && time.hour < lunch + 0.6)
        return chance(seed, seat, day, 5) < 0.35;
    return chance(seed, seat, static_cast<quint64>(time.days * 72), 6) > 0.13;
}

int meetingAt(const RoomPlan& room, quint64 key, const LocalTime& time, quint64 seed)
{
    if (time.hour < 8.5 || time.hour > 17.5 || !time.isWorkday())
        return 0;
    const auto block = static_cast<quint64>(time.days * 24);
    if (chance(seed, key, block, 11) > 0.62 * attendance[time.weekday - 1] / 0.8)
        return 0;
    return std::max(2, static_cast<int>(room.seats * (0.3 + 0.7 * chance(seed, key, block, 12))));
}

int passersBy(const RoomPlan& room, quint64 key, const LocalTime& time, quint64 seed)
{
    if (room.kind != SpaceKind::Room && room.kind != SpaceKind::Corridor)
        return 0;
    const double usual = std::string_view(room.code) == "0.03" ? 9 : 2;
    return static_cast<int>(usual * trafficAt(time) * 2 * chance(seed, key, static_cast<quint64>(time.days * 480), 13));
}

} // namespace

double trafficAt(const LocalTime& time)
{
    const auto hump = [&](double at, double width) { return std::exp(-std::pow((time.hour - at) / width, 2)); };
    const double day = 0.25 * hump(13, 4) + 0.9 * hump(8.7, 0.8) + 0.7 * hump(12.8, 0.7) + 0.9 * hump(17.4, 0.9);
    return std::min(1.0, day) * attendance[time.weekday - 1] / 0.8;
}

int peopleAt(const RoomPlan& room, const LocalTime& time, quint64 seed)
{
    const auto key = static_cast<quint64>(room.x * 10 + room.y * 1000 + room.floor * 100000);
    if (room.seats == 0)
        return passersBy(room, key, time, seed);
    if (isMeetingRoom(room))
        return meetingAt(room, key, time, seed);
    if (time.hour < 5 || time.hour > 22)
        return 0;
    int people = 0;
    for (int seat = 0; seat < room.seats; ++seat)
        people += isSeated(key * 64 + static_cast<quint64>(seat), time, seed) ? 1 : 0;
    return people;
}

} // namespace holdfast::site
