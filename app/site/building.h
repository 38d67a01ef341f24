// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/site/people.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace holdfast::site {

/// What the air, the people and the plant of one room are doing, and what somebody asked of it.
struct RoomState
{
    double temperature = 20;
    double co2 = 430;
    double humidity = 45;
    int people = 0;
    double heating = 0;      ///< valve, %
    double cooling = 0;      ///< %
    double supplyAir = 20;   ///< %
    double light = 0;        ///< %
    double sinceSeen = 1e9;  ///< seconds since somebody was here
    std::optional<double> setpoint;    ///< asked for; otherwise the schedule
    std::optional<double> airAsked;    ///< %
    std::optional<double> lightAsked;  ///< %
    std::optional<double> fallback;    ///< a heater in it goes by what is stored with it
    std::optional<int> peopleHeld;     ///< a scenario says so
    bool heatingAllowed = true;
};

/// The physics of Harbour House: heat, air, people, light and power. First order and cheap: all rooms take some microseconds a step.
class Building
{
public:
    explicit Building(quint64 seed);

    /// Brings the building to a settled state at that time by living through the two days before it.
    void settle(Timestamp at);
    void step(Timestamp now, double seconds);

    [[nodiscard]] const LocalTime& time() const { return m_time; }
    [[nodiscard]] const Weather& weather() const { return m_weather; }
    [[nodiscard]] RoomState& room(int index) { return m_rooms[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const RoomState& room(int index) const { return m_rooms[static_cast<std::size_t>(index)]; }
    [[nodiscard]] double setpointOf(int room) const;
    [[nodiscard]] double coldStore() const { return m_coldStore; }
    [[nodiscard]] bool compressorRuns() const { return m_compressor; }

    /// kW of one floor, and of single consumers.
    [[nodiscard]] double floorPower(int floor) const;
    [[nodiscard]] double serverPower() const;
    [[nodiscard]] double airHandlerPower(int which) const;
    [[nodiscard]] double chargingPower() const;
    [[nodiscard]] double heatPower() const;
    [[nodiscard]] double meanSupplyAir() const;
    [[nodiscard]] quint64 seed() const { return m_seed; }

    [[nodiscard]] LocalTime localTime(Timestamp at) const;

private:
    void stepRoom(std::size_t index, double seconds);
    void movePeople();
    void stepColdStore(double seconds);

    quint64 m_seed;
    QTimeZone m_zone;
    LocalTime m_time;
    Weather m_weather;
    std::vector<RoomState> m_rooms;
    std::vector<int> m_expected; ///< people by habit, room by room
    qint64 m_peopleSlot = -1;
    double m_coldStore = 3.5;
    bool m_compressor = false;
};

} // namespace holdfast::site
