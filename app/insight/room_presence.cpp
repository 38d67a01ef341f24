// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/room_presence.h"

namespace holdfast {

Expected<std::map<SpaceId, RoomPresence>> roomPresence(const FigureScope& scope)
{
    std::map<SpaceId, RoomPresence> rooms;
    for (const RolePoint& role : scope.points().occupied) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        RoomPresence& room = rooms[role.space->id];
        room.space = role.space;
        for (const Interval& one : past->known())
            room.known.push_back(one);
        for (const Interval& one : past->on())
            room.occupied.push_back(one);
    }
    for (auto& room : rooms) {
        room.second.known = united(std::move(room.second.known));
        room.second.occupied = united(std::move(room.second.occupied));
    }
    return rooms;
}

} // namespace holdfast
