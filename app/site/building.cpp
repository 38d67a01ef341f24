// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/building.h"

#include "app/base/utc.h"
#include "app/site/chance.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace holdfast::site {
namespace {

constexpr double litresPerPersonHour = 18; // CO₂ of an office worker
constexpr double longestStep = 300;

double volumeOf(const RoomPlan& room)
{
    return room.seats > 0 ? 40.0 + 22.0 * room.seats : 60.0 + room.width * room.depth * 1.2;
}

/// One step of a first-order lag towards `goal`.
double towards(double value, double goal, double seconds, double timeConstant)
{
    return goal + (value - goal) * std::exp(-seconds / timeConstant);
}

bool isDraughty(const RoomPlan& room)
{
    return room.kind == SpaceKind::Outdoor || std::string_view(room.code) == "0.DOCK1" || std::string_view(room.code) == "0.BIC";
}

constexpr double comfort = 22;
constexpr double setback = 17.5;

/// Falls as slowly in the evening as the building cools, and rises in time for the morning: no room is ever far from what is asked of it.
double scheduleAt(const LocalTime& time)
{
    const auto worked = [](int weekday) { return weekday >= 1 && weekday <= 5; };
    const auto after = [](double hours) { return std::max(setback, comfort - 0.4 * hours); };
    const double night = worked(time.weekday == 1 ? 7 : time.weekday - 1) ? after(time.hour + 5) : setback;
    if (!time.isWorkday())
        return night;
    if (time.hour >= 19)
        return after(time.hour - 19);
    return std::clamp(night + 1.6 * std::max(0.0, time.hour - 4), night, comfort);
}

double supplyAirFor(const RoomState& room, bool open)
{
    return room.airAsked.value_or(open ? std::clamp(20 + (room.co2 - 560) * 0.11, 20.0, 100.0) : 10.0);
}

} // namespace

Building::Building(quint64 seed)
    : m_seed(seed), m_zone("Europe/Dublin"), m_rooms(rooms().size()), m_expected(rooms().size())
{
}

LocalTime Building::localTime(Timestamp at) const
{
    const qint64 ms = at.time_since_epoch().count();
    const qint64 local = ms + 1000LL * m_zone.offsetFromUtc(utcTime(at));
    LocalTime time;
    time.days = static_cast<double>(local) / 86'400'000.0;
    time.date = QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(time.days)));
    time.hour = (time.days - std::floor(time.days)) * 24;
    time.weekday = time.date.dayOfWeek();
    return time;
}

void Building::settle(Timestamp at)
{
    constexpr auto pace = std::chrono::minutes(5);
    for (Timestamp t = at - std::chrono::hours(48); t < at; t += pace)
        step(t, 300);
    step(at, 1);
}

void Building::step(Timestamp now, double seconds)
{
    m_time = localTime(now);
    m_weather = weatherAt(m_time, m_seed);
    movePeople();
    for (double left = std::min(seconds, 6 * 3600.0); left > 0; left -= longestStep) {
        const double part = std::min(left, longestStep);
        for (std::size_t i = 0; i < m_rooms.size(); ++i)
            stepRoom(i, part);
        stepColdStore(part);
    }
}

/// Looked at every ten seconds: nobody sits down and leaves faster.
void Building::movePeople()
{
    const auto slot = static_cast<qint64>(m_time.days * 8640);
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        if (slot != m_peopleSlot)
            m_expected[i] = peopleAt(rooms()[i], m_time, m_seed);
        m_rooms[i].people = m_rooms[i].peopleHeld.value_or(m_expected[i]);
    }
    m_peopleSlot = slot;
}

double Building::setpointOf(int index) const
{
    const RoomPlan& plan = rooms()[static_cast<std::size_t>(index)];
    const RoomState& state = room(index);
    if (state.setpoint)
        return *state.setpoint;
    if (std::string_view(plan.code) == "1.08")
        return 22;
    return scheduleAt(m_time);
}

void Building::stepRoom(std::size_t index, double seconds)
{
    const RoomPlan& plan = rooms()[index];
    RoomState& state = m_rooms[index];
    const bool open = m_time.isWorkday() && m_time.hour >= 7 && m_time.hour < 19;
    state.sinceSeen = state.people > 0 ? 0 : state.sinceSeen + seconds;
    const double volume = volumeOf(plan);

    state.supplyAir = towards(state.supplyAir, supplyAirFor(state, open), seconds, 60);
    const double exchange = 0.15 + 2.2 * state.supplyAir / 100; // per hour
    const double source = state.people * litresPerPersonHour / volume * 1000;
    state.co2 = towards(state.co2, m_weather.co2 + source / exchange, seconds, 3600 / exchange);

    const bool server = std::string_view(plan.code) == "1.08";
    const double goal = state.fallback.value_or(setpointOf(static_cast<int>(index)));
    state.heating = state.heatingAllowed && !server ? std::clamp((goal + 0.2 - state.temperature) * 70, 0.0, 100.0) : 0.0;
    state.cooling = std::clamp((state.temperature - goal - (server ? -0.5 : 1.6)) * 60, 0.0, 100.0);
    const double leak = (m_weather.temperature - state.temperature) / (isDraughty(plan) ? 20.0 : 42.0);
    const double gains = 2.6 * state.heating / 100 - 3.2 * state.cooling / 100 + 30.0 * state.people / volume + 0.5 * m_weather.sun + 0.12 * state.light / 100 + (server ? 3.4 : 0.0);
    state.temperature += (leak + gains) * seconds / 3600;
    if (plan.kind == SpaceKind::Outdoor)
        state.temperature = m_weather.temperature;

    const double moisture = 36 + 0.09 * (m_weather.humidity - 70) + 260.0 * state.people / volume;
    state.humidity = towards(state.humidity, std::clamp(moisture, 20.0, 80.0), seconds, 2400);

    const bool wanted = plan.kind != SpaceKind::Outdoor && (state.sinceSeen < 900 || (plan.kind == SpaceKind::Corridor && open));
    state.light = state.lightAsked.value_or(wanted ? 80 - 45 * std::min(1.0, m_weather.sun * 1.6) : 0.0);
}

void Building::stepColdStore(double seconds)
{
    m_compressor = m_coldStore > 4.3 || (m_compressor && m_coldStore > 2.8);
    m_coldStore += ((18 - m_coldStore) / 16 - (m_compressor ? 4.5 : 0.0)) * seconds / 3600;
}

double Building::meanSupplyAir() const
{
    double sum = 0;
    for (const RoomState& state : m_rooms)
        sum += state.supplyAir;
    return sum / static_cast<double>(m_rooms.size());
}

double Building::serverPower() const
{
    return 17.5 + 1.8 * trafficAt(m_time);
}

double Building::airHandlerPower(int which) const
{
    const double fan = meanSupplyAir() / 100;
    return (which == 0 ? 1.0 : 1.15) * (1.2 + 14 * fan * fan);
}

double Building::chargingPower() const
{
    const bool day = m_time.isWorkday() && m_time.hour > 8 && m_time.hour < 18;
    return day ? 6 + 9 * std::exp(-std::pow((m_time.hour - 10.5) / 2.4, 2)) : 1.5;
}

double Building::heatPower() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_rooms.size(); ++i)
        sum += m_rooms[i].heating * rooms()[i].width * rooms()[i].depth;
    return 4 + sum / 100 * 0.03;
}

double Building::floorPower(int floor) const
{
    double power = 6.5;
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        const RoomPlan& plan = rooms()[i];
        if (plan.floor != floor)
            continue;
        power += plan.width * plan.depth * (0.004 * m_rooms[i].light / 100 + 0.002 * m_rooms[i].heating / 100 + 0.003 * m_rooms[i].cooling / 100);
        power += 0.13 * m_rooms[i].people;
    }
    if (floor == 0)
        power += chargingPower();
    if (floor == 1)
        power += serverPower();
    if (floor == 4)
        power += airHandlerPower(0) + airHandlerPower(1);
    return power;
}

} // namespace holdfast::site
