// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/quarter_peak.h"

#include "app/insight/site_calendar.h"

namespace holdfast {

void QuarterPeak::take(const QuarterPeak& other)
{
    known += other.known;
    wanted += other.wanted;
    if (!other.at || (at && other.power <= power))
        return;
    power = other.power;
    at = other.at;
}

QuarterPeak quarterPeak(const Meters& meters, const Interval& day, const Interval& within)
{
    QuarterPeak peak;
    for (const Interval& quarter : SiteCalendar::quarters(day)) {
        if (quarter.from < within.from || quarter.to > within.to)
            continue;
        const bool isKnown = meters.isKnown(quarter);
        peak.take({isKnown ? meters.rate(quarter) : 0, isKnown ? std::optional(quarter.to) : std::nullopt, isKnown ? 1U : 0U, 1});
    }
    return peak;
}

} // namespace holdfast
