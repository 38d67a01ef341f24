// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include "app/site/chance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Hours of the pictures count from midnight of the day; yesterday is negative.
double hourOfDay(double t)
{
    return std::fmod(std::fmod(t, 24.0) + 24.0, 24.0);
}

double rise(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// 0 at night, 1 while people work.
double day(double t)
{
    const double h = hourOfDay(t);
    return rise((h - 8) * 1.6) * (1 - rise((h - 18) * 1.4));
}

double hump(double t, double at, double sharpness)
{
    return std::exp(-std::pow(hourOfDay(t) - at, 2) * sharpness);
}

double co2(double t)
{
    const auto plain = [](double h) { return 430 + 520 * day(h) * (h < 0 ? 1 : 1.05) + (h > 10.5 ? 90 * (h - 10.5) : 0) - 120 * hump(h, 12.7, 3); };
    const double missing = 1214 - plain(14.1);
    return plain(t) + (t > 12 ? missing * (t - 12) / 2.1 : 0);
}

double temperature(double t)
{
    const double plain = 19.2 + 2.6 * day(t - 0.4) + 0.5 * day(t) * (hourOfDay(t) - 12) / 6;
    return plain + (t > 10 ? 0.22 * (t - 10) : 0);
}

double mainPower(double t)
{
    const double plain = 62 + 150 * day(t) - 18 * hump(t, 12.7, 2) + (t > 0 ? 28 * hump(t, 10.75, 9) : 0);
    return t > 13.7 ? plain + (182.4 - plain) * std::min(1.0, (t - 13.7) / 0.4) : plain;
}

double supplyAir(double t)
{
    return t > 13.7 ? std::min(84.0, 65 + 20 * (t - 13.7) / 0.05) : 20 + 45 * day(t);
}

double setpoint(double t)
{
    return hourOfDay(t) >= 7 && hourOfDay(t) < 19 ? 22 : 17.5;
}

double waterFlow(double t)
{
    return t < 14.0205 ? 3.2 : t < 14.0386 ? 36 : 0.4;
}

double supplyTemperature(double t)
{
    return t > 12.25 && t < 12.7347 ? 15.3 : 17.8;
}

struct Lane
{
    const char* code;
    std::string_view key;
    double (*draw)(double t);
    double noise;
    double from; ///< hours; before it the house lived by itself
};

constexpr std::array lanes{
    Lane{"3.12-S1", "co2", co2, 7, -18},
    Lane{"3.12-RC", "co2", co2, 7, -18},
    Lane{"3.12-S1", "temperature", temperature, 0.04, -18},
    Lane{"3.12-RC", "temperature", temperature, 0.04, -18},
    Lane{"3.12-RC", "supply_air", supplyAir, 0.8, -18},
    Lane{"3.12-RC", "setpoint", setpoint, 0, -18},
    Lane{"EM-MAIN", "power", mainPower, 4, -18},
    Lane{"WM-1", "flow", waterFlow, 0.5, 13.85},
    Lane{"AHU-1", "supply_temperature", supplyTemperature, 0.1, 11.5},
};

} // namespace

std::optional<double> drawn(const Unit& unit, std::string_view key, Timestamp when, double lived)
{
    const auto lane = std::ranges::find_if(lanes, [&](const Lane& one) { return key == one.key && unit.code == QLatin1String(one.code); });
    if (lane == lanes.end())
        return std::nullopt;
    const double t = static_cast<double>((when - midnight).count()) / 3'600'000;
    const double part = std::clamp((t - lane->from + 2) / 2, 0.0, 1.0); // fades in over two hours
    if (part <= 0)
        return std::nullopt;
    const double shaken = lane->draw(t) + lane->noise * bell(seed, unit.salt, static_cast<quint64>(when.time_since_epoch().count() / 60'000), 99);
    return lane->draw == setpoint ? lane->draw(t) : lived + (std::max(0.0, shaken) - lived) * part;
}

} // namespace holdfast::site::harbour1406
