// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/meters.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr double allOfIt = 0.99; ///< a jitter of the clock is no gap

double shareOf(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

double Meters::amount(const Interval& interval) const
{
    double sum = 0;
    for (const MeterPast& meter : m_meters)
        sum += meter.use.amount(interval);
    return sum;
}

double Meters::placed(const Interval& interval) const
{
    double sum = 0;
    for (const MeterPast& meter : m_meters)
        sum += meter.use.placed(interval);
    return sum;
}

double Meters::coverage(const Interval& interval) const
{
    return coverage(Spans{interval});
}

double Meters::coverage(const Spans& spans) const
{
    double known = 0;
    double wanted = 0;
    for (const MeterPast& meter : m_meters) {
        for (const Interval& interval : spans) {
            known += meter.use.known(interval);
            wanted += lengthOf(interval);
        }
    }
    return shareOf(known, wanted);
}

bool Meters::isKnown(const Interval& interval) const
{
    return !m_meters.empty() && std::ranges::all_of(m_meters, [&](const MeterPast& meter) { return meter.use.known(interval) >= allOfIt * lengthOf(interval); });
}

bool Meters::isWhole(const Interval& interval) const
{
    return std::ranges::all_of(m_meters, [&](const MeterPast& meter) { return meter.use.isWhole(interval); });
}

double Meters::rate(const Interval& interval) const
{
    constexpr double hour = 3'600'000;
    double sum = 0;
    for (const MeterPast& meter : m_meters)
        sum += shareOf(meter.use.placed(interval), meter.use.known(interval) / hour);
    return sum;
}

} // namespace holdfast
