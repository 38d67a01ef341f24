// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/weather.h"

#include "app/site/chance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace holdfast::site {
namespace {

constexpr double fullTurn = 2 * std::numbers::pi;

/// A slow wave through one random value a day.
double daily(double days, quint64 seed, quint64 what)
{
    const double day = std::floor(days);
    const double along = 0.5 - 0.5 * std::cos((days - day) * std::numbers::pi);
    const auto number = static_cast<quint64>(day);
    return bell(seed, what, number) * (1 - along) + bell(seed, what, number + 1) * along;
}

double sunAt(const LocalTime& time, double clouds)
{
    const double season = std::cos((time.date.dayOfYear() - 172) / 365.0 * fullTurn);
    const double dayLength = 12.2 + 4.6 * season;
    const double height = std::cos((time.hour - 12.6) / dayLength * std::numbers::pi);
    if (std::abs(time.hour - 12.6) > dayLength / 2)
        return 0;
    return std::max(0.0, height) * (0.55 + 0.45 * season) * (1 - 0.7 * clouds);
}

} // namespace

Weather weatherAt(const LocalTime& time, quint64 seed)
{
    const double season = std::cos((time.date.dayOfYear() - 205) / 365.0 * fullTurn);
    const double clouds = std::clamp(0.55 + 0.25 * daily(time.days, seed, 71), 0.0, 1.0);
    Weather weather;
    weather.sun = sunAt(time, clouds);
    weather.temperature = 9.8 + 5.2 * season + 2.2 * std::cos((time.hour - 15) / 24 * fullTurn) + 1.6 * daily(time.days, seed, 72);
    weather.humidity = std::clamp(80 - 9 * std::cos((time.hour - 15) / 24 * fullTurn) + 6 * daily(time.days, seed, 73), 35.0, 99.0);
    weather.wind = std::max(0.3, 5.2 + 2.1 * daily(time.days, seed, 74));
    weather.pressure = 1012 + 9 * daily(time.days, seed, 75);
    weather.co2 = 424 + 4 * daily(time.days, seed, 76);
    return weather;
}

} // namespace holdfast::site
