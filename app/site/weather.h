// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace holdfast::site {

/// A moment as people on the site live it.
struct LocalTime
{
    QDate date;
    double hour = 0;    ///< 0 to 24, with fractions
    int weekday = 1;    ///< Monday is 1
    double days = 0;    ///< since 1970 in local time, with fractions

    [[nodiscard]] bool isWorkday() const { return weekday <= 5; }
};

struct Weather
{
    double temperature = 10; ///< °C
    double humidity = 80;    ///< %
    double sun = 0;          ///< 0 to 1 of a clear summer noon
    double wind = 4;         ///< m/s
    double pressure = 1012;  ///< hPa
    double co2 = 424;        ///< ppm
};

/// Dublin as the calendar has it, with days of its own that depend on the seed.
[[nodiscard]] Weather weatherAt(const LocalTime& time, quint64 seed);

} // namespace holdfast::site
