// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include "app/site/rooms.h"

#include <algorithm>
#include <array>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;

struct RoomLine
{
    const char* code;
    int people;
    double temperature; ///< 0: as it is
    double co2;         ///< 0: as it is
};

constexpr std::array lines{
    RoomLine{"0.LOB", 2, 0, 0},      RoomLine{"0.02", 2, 0, 0},       RoomLine{"0.03", 1, 0, 0},       RoomLine{"0.05", 1, 0, 0},       RoomLine{"0.12", 1, 0, 0},
    RoomLine{"0.14", 1, 0, 0},       RoomLine{"1.01", 3, 0, 0},       RoomLine{"1.02", 4, 0, 0},       RoomLine{"1.03", 6, 0, 0},       RoomLine{"1.04", 7, 0, 0},
    RoomLine{"1.05", 3, 0, 0},       RoomLine{"1.06", 3, 0, 0},       RoomLine{"1.OW", 13, 0, 0},      RoomLine{"1.OE", 12, 0, 0},      RoomLine{"1.12", 4, 0, 0},
    RoomLine{"1.13", 4, 0, 0},       RoomLine{"1.14", 2, 0, 0},       RoomLine{"1.15", 1, 0, 0},       RoomLine{"1.08", 0, 22.1, 0},    RoomLine{"2.01", 4, 0, 0},
    RoomLine{"2.02", 3, 0, 0},       RoomLine{"2.03", 5, 0, 0},       RoomLine{"2.04", 7, 0, 0},       RoomLine{"2.05", 4, 0, 0},       RoomLine{"2.06", 3, 0, 0},
    RoomLine{"2.OW", 13, 0, 0},      RoomLine{"2.OE", 12, 0, 0},      RoomLine{"2.12", 4, 0, 0},       RoomLine{"2.13", 4, 0, 0},       RoomLine{"2.14", 2, 0, 0},
    RoomLine{"2.15", 1, 0, 0},       RoomLine{"2.16", 4, 0, 0},       RoomLine{"3.01", 5, 21.8, 690},  RoomLine{"3.02", 5, 22.2, 730},  RoomLine{"3.03", 4, 21.4, 712},
    RoomLine{"3.04", 9, 20.9, 810},  RoomLine{"3.05", 0, 21.3, 520},  RoomLine{"3.06", 0, 21.0, 505},  RoomLine{"3.OW", 22, 22.1, 780}, RoomLine{"3.OE", 18, 21.6, 705},
    RoomLine{"3.12", 9, 22.9, 1214}, RoomLine{"3.13", 5, 22.4, 760},  RoomLine{"3.14", 3, 21.2, 640},  RoomLine{"3.15", 2, 21.9, 655},  RoomLine{"3.16", 0, 20.8, 480},
    RoomLine{"3.COR", 0, 21.0, 0},   RoomLine{"3.PL", 0, 19.6, 0},    RoomLine{"4.01", 4, 0, 0},       RoomLine{"4.02", 4, 0, 0},       RoomLine{"4.03", 4, 0, 0},
    RoomLine{"4.04", 7, 0, 0},       RoomLine{"4.05", 2, 0, 0},       RoomLine{"4.06", 3, 0, 0},       RoomLine{"4.OW", 11, 0, 0},      RoomLine{"4.OE", 10, 0, 0},
    RoomLine{"4.12", 3, 0, 0},       RoomLine{"4.13", 1, 0, 0},       RoomLine{"4.14", 1, 0, 0},       RoomLine{"4.COR", 0, 21.1, 0},   RoomLine{"0.PLB", 0, 19.4, 0},
};

struct PinLine
{
    const char* code;
    std::string_view key;
    double value;
};

constexpr std::array numbers{
    PinLine{"3.12-S1", "battery_days", 412}, PinLine{"3.12-S1", "linkquality", 142}, PinLine{"3.12-S1", "humidity", 41},     PinLine{"3.12-RC", "humidity", 41},
    PinLine{"3.12-RC", "setpoint", 22},      PinLine{"3.12-RC", "supply_air", 84},   PinLine{"3.12-RC", "heating_valve", 0}, PinLine{"3.12-RC", "lighting", 64},
    PinLine{"3.16-TH", "linkquality", 148},  PinLine{"3.16-PIR", "linkquality", 96}, PinLine{"3.16-PIR", "battery_days", 240}, PinLine{"T-0412", "battery", 11},
    PinLine{"T-0412", "battery_days", 11},   PinLine{"T-0412", "linkquality", 71},   PinLine{"D0-DOCK1", "open_seconds", 2787}, PinLine{"B-LEAK-02", "battery_days", 690},
    PinLine{"B-LEAK-02", "rssi", -71},       PinLine{"WM-1", "flow", 0.4},           PinLine{"EM-MAIN", "power", 182.4},     PinLine{"EM-F0", "power", 30.2},
    PinLine{"EM-F1", "power", 44.1},         PinLine{"EM-F2", "power", 36.0},        PinLine{"EM-F3", "power", 41.8},        PinLine{"EM-F4", "power", 30.3},
    PinLine{"3.OW-L4", "brightness", 64},    PinLine{"3.03-S1", "battery_days", 388}, PinLine{"3.03-PIR", "linkquality", 133}, PinLine{"3.03-PIR", "battery_days", 301},
    PinLine{"3.03-BL", "position", 30},      PinLine{"3.03-BL", "linkquality", 120}, PinLine{"AHU-2", "fan_speed", 64},      PinLine{"AHU-1", "supply_temperature", 17.8},
    PinLine{"GW-3", "signal", -84},          PinLine{"1.05-PIR", "battery", 8},       PinLine{"1.05-PIR", "battery_days", 41}, PinLine{"2.14-PIR", "battery", 7},
    PinLine{"2.14-PIR", "battery_days", 38}, PinLine{"1.12-S1", "battery", 15},       PinLine{"1.12-S1", "battery_days", 52},  PinLine{"2.05-S1", "battery", 17},
    PinLine{"2.05-S1", "battery_days", 55},  PinLine{"4.03-S1", "battery", 18},       PinLine{"4.03-S1", "battery_days", 58},  PinLine{"1.OW-WIN1", "battery", 19},
    PinLine{"1.OW-WIN1", "battery_days", 59}, PinLine{"4.06-PIR", "battery", 16},     PinLine{"4.06-PIR", "battery_days", 49}, PinLine{"4.01-S1", "humidity", 24},
    PinLine{"4.02-S1", "humidity", 24},
};

/// Power that went through the meters differs from what the physics gives by a constant from here on.
constexpr std::array biased{"EM-MAIN", "EM-F0", "EM-F1", "EM-F2", "EM-F3", "EM-F4"};

constexpr std::array onFallback{"3.05-TH", "3.06-TH", "3.06-PIR", "3.OE-TH", "3.OE-L1", "3.OE-L2", "3.16-TH", "3.16-PIR", "3.16-L1"};
constexpr std::array silent{"3.05-DMP", "3.06-S1", "3.OE-S1", "3.16-S1", "T-0301"};

template <std::size_t N>
bool isIn(const std::array<const char*, N>& codes, const QString& code)
{
    return std::ranges::any_of(codes, [&](const char* one) { return code == QLatin1String(one); });
}

void hold(House& house, const QString& code, std::string_view key, const Value& value)
{
    const int unit = house.find(code);
    Q_ASSERT(unit >= 0);
    const auto index = static_cast<std::size_t>(unit);
    house.state(index).held.insert(house.units()[index].leafIndex(key), value);
}

void fill(Building& building)
{
    for (std::size_t i = 0; i < rooms().size(); ++i) {
        RoomState& room = building.room(static_cast<int>(i));
        room.peopleHeld = 0;
        room.people = 0;
        room.co2 = std::min(room.co2, 930.0);
    }
    for (const RoomLine& line : lines) {
        RoomState& room = building.room(roomIndex(line.code));
        room.peopleHeld = line.people;
        room.people = line.people;
        room.sinceSeen = line.people > 0 ? 0 : room.sinceSeen;
        room.temperature = line.temperature > 0 ? line.temperature : room.temperature;
        room.co2 = line.co2 > 0 ? line.co2 : room.co2;
    }
    RoomState& meeting = building.room(roomIndex("3.12"));
    meeting.airAsked = 84;
    meeting.supplyAir = 84;
    meeting.humidity = 41;
    meeting.light = 64;
}

double measured(House& house, const QString& code, std::string_view key)
{
    const auto unit = static_cast<std::size_t>(house.find(code));
    house.refresh(unit);
    return toNumber(house.state(unit).values[static_cast<std::size_t>(house.units()[unit].leafIndex(key))]).value_or(0);
}

} // namespace

Reachability reachabilityOf(const Unit& unit)
{
    return isIn(onFallback, unit.code) ? Reachability::OnFallback : isIn(silent, unit.code) ? Reachability::Silent : Reachability::Fresh;
}

void arrange(House& house)
{
    fill(house.building());
    for (std::size_t i = 0; i < house.units().size(); ++i)
        house.state(i).fault.silent = reachabilityOf(house.units()[i]) != Reachability::Fresh;
    const auto unit = [&](const char* code) -> UnitState& { return house.state(static_cast<std::size_t>(house.find(QLatin1String(code)))); };
    unit("B-LEAK-02").fault.leaking = true;
    unit("D0-DOCK1").fault.heldOpen = true;
    unit("D0-DOCK1").open = true;
    unit("D0-DOCK1").second = 2787;
    unit("T-0412").battery = 11;
    unit("T-0412").batteryDays = 100;
    hold(house, u"V-12"_s, "state", u"closed"_s);
    hold(house, u"GW-3"_s, "link", u"LTE SIM A"_s);
    hold(house, u"WM-1"_s, "flow", 0.4);
    for (const char* code : biased) {
        const PinLine* line = std::ranges::find_if(numbers, [&](const PinLine& pin) { return qstrcmp(pin.code, code) == 0; });
        const auto index = static_cast<std::size_t>(house.find(QLatin1String(code)));
        house.state(index).bias.insert(house.units()[index].leafIndex("power"), line->value - measured(house, QLatin1String(code), "power"));
    }
}

void pin(House& house)
{
    for (const PinLine& line : numbers)
        hold(house, QLatin1String(line.code), line.key, line.value);
    hold(house, u"3.12-RC"_s, "action", u"cooling"_s);
    hold(house, u"D0-DOCK1"_s, "held", true);
    hold(house, u"D0-DOCK1"_s, "lock", u"UNLOCKED"_s);
    for (std::size_t i = 0; i < house.units().size(); ++i) {
        const Unit& unit = house.units()[i];
        const auto line = std::ranges::find_if(lines, [&](const RoomLine& one) { return unit.room == roomIndex(one.code); });
        if (line == lines.end() || unit.kind == DeviceKind::LeakPuck)
            continue;
        for (std::size_t leaf = 0; leaf < unit.leaves.size(); ++leaf) {
            const bool warm = unit.leaves[leaf].quantity == Quantity::Temperature && !isSettable(unit.leaves[leaf]) && line->temperature > 0;
            const bool air = unit.leaves[leaf].quantity == Quantity::CarbonDioxide && line->co2 > 0;
            if (warm || air)
                house.state(i).held.insert(static_cast<int>(leaf), warm ? line->temperature : line->co2);
        }
    }
}

House standingHouse()
{
    House house(seed, devices);
    house.settle(now);
    arrange(house);
    pin(house);
    for (std::size_t i = 0; i < house.units().size(); ++i)
        house.refresh(i);
    return house;
}

} // namespace holdfast::site::harbour1406
