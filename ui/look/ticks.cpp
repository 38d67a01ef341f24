// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/ticks.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace holdfast {
namespace {

constexpr std::array<qint64, 21> stepSeconds{1,    2,     5,     10,    15,    30,     60,     120,    300,     600,
                                             900,  1800,  3600,  7200,  10800, 14400, 21600,  43200,  86400,  172800,  604800};

} // namespace

std::vector<TimeTick> timeTicks(const Interval& interval, qreal width, const Format& format)
{
    std::vector<TimeTick> ticks;
    const double span = static_cast<double>((interval.to - interval.from).count()) / 1000;
    if (span <= 0 || width <= 0)
        return ticks;
    const double wanted = span * 90 / width;
    qint64 step = stepSeconds.back();
    for (auto candidate = stepSeconds.rbegin(); candidate != stepSeconds.rend() && static_cast<double>(*candidate) >= wanted; ++candidate)
        step = *candidate;
    while (static_cast<double>(step) < wanted)
        step *= 2;
    const QDateTime first = format.local(interval.from);
    const QDateTime midnight(first.date(), QTime(0, 0), first.timeZone());
    const qint64 begin = midnight.secsTo(first) / step;
    for (qint64 i = begin; ticks.size() < 64; ++i) {
        const QDateTime at = step >= 86400 ? midnight.addDays(i * step / 86400) : midnight.addSecs(i * step);
        const Timestamp instant = format.instant(at);
        if (instant > interval.to)
            break;
        const bool isMidnight = at.time() == QTime(0, 0);
        const QString label = isMidnight && span > 43200 ? format.locale().toString(at.date(), u"d MMM") : step < 60 ? format.time(instant) : format.shortTime(instant);
        if (instant >= interval.from)
            ticks.push_back({instant, label});
    }
    return ticks;
}

std::vector<double> valueTicks(double low, double high, int most)
{
    std::vector<double> ticks;
    const double span = high - low;
    if (!(span > 0) || most < 1)
        return ticks;
    const double power = std::pow(10, std::floor(std::log10(span / most)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = power * factor;
        if (span / step <= most)
            break;
    }
    for (double at = std::ceil(low / step) * step; at <= high + step * 1e-6; at += step)
        ticks.push_back(std::abs(at) < step * 1e-6 ? 0 : at);
    return ticks;
}

} // namespace holdfast
