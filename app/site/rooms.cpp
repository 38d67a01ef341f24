// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/rooms.h"

#include <array>
#include <cstring>

namespace holdfast::site {
namespace {

using enum SpaceKind;

constexpr std::array plan{
    // code, name, floor, kind, x, y, width, depth, seats
    RoomPlan{"0.LOB", "Lobby", 0, Room, 0, 0, 20.8, 10.8, 0},
    RoomPlan{"0.02", "Reception", 0, Room, 20.8, 0, 7.2, 10.8, 3},
    RoomPlan{"0.03", "Café", 0, Room, 28, 0, 16, 10.8, 0},
    RoomPlan{"0.05", "Kitchen 0.05", 0, Room, 44, 0, 6.4, 10.8, 0},
    RoomPlan{"0.07", "Cold store 0.07", 0, Room, 50.4, 0, 7.6, 10.8, 0},
    RoomPlan{"0.DOCK1", "Dock 1", 0, Plant, 58, 0, 14, 10.8, 0},
    RoomPlan{"0.COR", "Corridor 0", 0, Corridor, 0, 10.8, 72, 3.4, 0},
    RoomPlan{"0.ATR", "Atrium", 0, Room, 0, 14.2, 28.2, 8.8, 0},
    RoomPlan{"0.RI", "Riser 0", 0, Core, 28.2, 14.2, 12.8, 8.8, 0},
    RoomPlan{"0.GOODS", "Goods hall", 0, Room, 41, 14.2, 31, 8.8, 2},
    RoomPlan{"0.12", "Room 0.12", 0, Room, 0, 23, 15, 10.6, 6},
    RoomPlan{"0.13", "Post room 0.13", 0, Room, 15, 23, 9, 10.6, 3},
    RoomPlan{"0.14", "Security 0.14", 0, Room, 24, 23, 9, 10.6, 2},
    RoomPlan{"0.15", "Switch room 0.15", 0, Plant, 33, 23, 10, 10.6, 0},
    RoomPlan{"0.PLB", "Plant room B", 0, Plant, 43, 23, 15, 10.6, 0},
    RoomPlan{"0.BIC", "Bicycle store", 0, Room, 58, 23, 14, 10.6, 0},
    RoomPlan{"1.01", "Room 1.01", 1, Room, 0, 0, 10.4, 10.8, 6},
    RoomPlan{"1.02", "Room 1.02", 1, Room, 10.4, 0, 10.4, 10.8, 6},
    RoomPlan{"1.03", "Room 1.03", 1, Room, 20.8, 0, 13.2, 10.8, 8},
    RoomPlan{"1.04", "Room 1.04", 1, Room, 34, 0, 16.4, 10.8, 10},
    RoomPlan{"1.05", "Room 1.05", 1, Room, 50.4, 0, 10.4, 10.8, 6},
    RoomPlan{"1.06", "Room 1.06", 1, Room, 60.8, 0, 11.2, 10.8, 6},
    RoomPlan{"1.COR", "Corridor 1", 1, Corridor, 0, 10.8, 72, 3.4, 0},
    RoomPlan{"1.OW", "Open office 1 West", 1, Room, 0, 14.2, 28.2, 8.8, 20},
    RoomPlan{"1.RI", "Riser 1", 1, Core, 28.2, 14.2, 12.8, 8.8, 0},
    RoomPlan{"1.OE", "Open office 1 East", 1, Room, 41, 14.2, 31, 8.8, 20},
    RoomPlan{"1.12", "Room 1.12", 1, Room, 0, 23, 15, 10.6, 6},
    RoomPlan{"1.13", "Room 1.13", 1, Room, 15, 23, 12, 10.6, 6},
    RoomPlan{"1.14", "Room 1.14", 1, Room, 27, 23, 12, 10.6, 4},
    RoomPlan{"1.15", "Room 1.15", 1, Room, 39, 23, 9.8, 10.6, 2},
    RoomPlan{"1.08", "Server room 1.08", 1, Plant, 48.8, 23, 14.2, 10.6, 0},
    RoomPlan{"1.PL", "Plant 1", 1, Plant, 63, 23, 9, 10.6, 0},
    RoomPlan{"2.01", "Room 2.01", 2, Room, 0, 0, 10.4, 10.8, 6},
    RoomPlan{"2.02", "Room 2.02", 2, Room, 10.4, 0, 10.4, 10.8, 6},
    RoomPlan{"2.03", "Room 2.03", 2, Room, 20.8, 0, 13.2, 10.8, 8},
    RoomPlan{"2.04", "Room 2.04", 2, Room, 34, 0, 16.4, 10.8, 10},
    RoomPlan{"2.05", "Room 2.05", 2, Room, 50.4, 0, 10.4, 10.8, 6},
    RoomPlan{"2.06", "Room 2.06", 2, Room, 60.8, 0, 11.2, 10.8, 6},
    RoomPlan{"2.COR", "Corridor 2", 2, Corridor, 0, 10.8, 72, 3.4, 0},
    RoomPlan{"2.OW", "Open office 2 West", 2, Room, 0, 14.2, 28.2, 8.8, 20},
    RoomPlan{"2.RI", "Riser 2", 2, Core, 28.2, 14.2, 12.8, 8.8, 0},
    RoomPlan{"2.OE", "Open office 2 East", 2, Room, 41, 14.2, 31, 8.8, 20},
    RoomPlan{"2.12", "Room 2.12", 2, Room, 0, 23, 15, 10.6, 6},
    RoomPlan{"2.13", "Room 2.13", 2, Room, 15, 23, 12, 10.6, 6},
    RoomPlan{"2.14", "Room 2.14", 2, Room, 27, 23, 12, 10.6, 4},
    RoomPlan{"2.15", "Room 2.15", 2, Room, 39, 23, 9.8, 10.6, 2},
    RoomPlan{"2.16", "Room 2.16", 2, Room, 48.8, 23, 14.2, 10.6, 8},
    RoomPlan{"2.PL", "Plant 2", 2, Plant, 63, 23, 9, 10.6, 0},
    RoomPlan{"3.01", "Room 3.01", 3, Room, 0, 0, 10.4, 10.8, 6},
    RoomPlan{"3.02", "Room 3.02", 3, Room, 10.4, 0, 10.4, 10.8, 6},
    RoomPlan{"3.03", "Room 3.03", 3, Room, 20.8, 0, 13.2, 10.8, 8},
    RoomPlan{"3.04", "Room 3.04", 3, Room, 34, 0, 16.4, 10.8, 12},
    RoomPlan{"3.05", "Room 3.05", 3, Room, 50.4, 0, 10.4, 10.8, 6},
    RoomPlan{"3.06", "Room 3.06", 3, Room, 60.8, 0, 11.2, 10.8, 6},
    RoomPlan{"3.COR", "Corridor 3", 3, Corridor, 0, 10.8, 72, 3.4, 0},
    RoomPlan{"3.OW", "Open office West", 3, Room, 0, 14.2, 28.2, 8.8, 26},
    RoomPlan{"3.RI", "Riser 3", 3, Core, 28.2, 14.2, 12.8, 8.8, 0},
    RoomPlan{"3.OE", "Open office East", 3, Room, 41, 14.2, 31, 8.8, 26},
    RoomPlan{"3.12", "Room 3.12", 3, Room, 0, 23, 15, 10.6, 8},
    RoomPlan{"3.13", "Room 3.13", 3, Room, 15, 23, 12, 10.6, 6},
    RoomPlan{"3.14", "Room 3.14", 3, Room, 27, 23, 12, 10.6, 4},
    RoomPlan{"3.15", "Room 3.15", 3, Room, 39, 23, 9.8, 10.6, 2},
    RoomPlan{"3.16", "Room 3.16", 3, Room, 48.8, 23, 14.2, 10.6, 14},
    RoomPlan{"3.PL", "Plant 3", 3, Plant, 63, 23, 9, 10.6, 0},
    RoomPlan{"4.01", "Room 4.01", 4, Room, 0, 0, 10.4, 10.8, 6},
    RoomPlan{"4.02", "Room 4.02", 4, Room, 10.4, 0, 10.4, 10.8, 6},
    RoomPlan{"4.03", "Room 4.03", 4, Room, 20.8, 0, 13.2, 10.8, 6},
    RoomPlan{"4.04", "Room 4.04", 4, Room, 34, 0, 16.4, 10.8, 10},
    RoomPlan{"4.05", "Room 4.05", 4, Room, 50.4, 0, 10.4, 10.8, 4},
    RoomPlan{"4.06", "Room 4.06", 4, Room, 60.8, 0, 11.2, 10.8, 4},
    RoomPlan{"4.COR", "Corridor 4", 4, Corridor, 0, 10.8, 72, 3.4, 0},
    RoomPlan{"4.OW", "Open office 4 West", 4, Room, 0, 14.2, 28.2, 8.8, 18},
    RoomPlan{"4.RI", "Riser 4", 4, Core, 28.2, 14.2, 12.8, 8.8, 0},
    RoomPlan{"4.OE", "Open office 4 East", 4, Room, 41, 14.2, 31, 8.8, 18},
    RoomPlan{"4.12", "Room 4.12", 4, Room, 0, 23, 15, 10.6, 6},
    RoomPlan{"4.13", "Room 4.13", 4, Room, 15, 23, 12, 10.6, 4},
    RoomPlan{"4.14", "Room 4.14", 4, Room, 27, 23, 12, 10.6, 2},
    RoomPlan{"4.15", "Room 4.15", 4, Room, 39, 23, 9.8, 10.6, 2},
    RoomPlan{"4.RF", "Roof", 4, Outdoor, 48.8, 23, 23.2, 10.6, 0},
};

} // namespace

std::span<const RoomPlan> rooms()
{
    return plan;
}

int roomIndex(const char* code)
{
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (std::strcmp(plan[i].code, code) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace holdfast::site
