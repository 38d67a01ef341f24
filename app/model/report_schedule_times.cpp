// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/report_schedule_times.h"

#include "app/base/utc.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto aDay = 24h;
constexpr int longestWait = 400;   ///< days; a quarter has 92
constexpr int longestLook = 3'700; ///< days looked back: whoever was away for longer has forgotten what was missed

std::chrono::milliseconds offsetAt(Timestamp at, const QTimeZone& zone)
{
    return std::chrono::seconds(zone.offsetFromUtc(utcTime(at)));
}

QDate dayOf(Timestamp at, const QTimeZone& zone)
{
    return utcTime(at + offsetAt(at, zone)).date();
}

/// The first moment from which on the zone is no longer at this offset, between two moments.
Timestamp jumpBetween(Timestamp before, Timestamp after, const QTimeZone& zone)
{
    const auto old = offsetAt(before, zone);
    while (after - before > 1s) {
        const Timestamp middle = before + std::chrono::floor<std::chrono::seconds>((after - before) / 2);
        (offsetAt(middle, zone) == old ? before : after) = middle;
    }
    return after;
}

bool isFirstOfQuarter(int month)
{
    return month % 3 == 1;
}

bool isDay(const ReportSchedule& schedule, QDate day)
{
    switch (schedule.rhythm) {
    case ReportRhythm::Daily: return true;
    case ReportRhythm::Weekly: return (schedule.weekdays >> (day.dayOfWeek() - 1) & 1) != 0;
    case ReportRhythm::Quarterly:
        if (!isFirstOfQuarter(day.month()))
            return false;
        break;
    case ReportRhythm::Monthly: break;
    }
    return day.day() == std::min(schedule.day, day.daysInMonth());
}

} // namespace

Timestamp wallMoment(QDate day, QTime time, const QTimeZone& zone)
{
    const Timestamp local = Timestamp(std::chrono::days(QDate(1970, 1, 1).daysTo(day))) + std::chrono::milliseconds(time.msecsSinceStartOfDay());
    const auto before = offsetAt(local - aDay, zone);
    const auto after = offsetAt(local + aDay, zone);
    const Timestamp first = local - std::max(before, after);
    const Timestamp second = local - std::min(before, after);
    for (const Timestamp candidate : {first, second})
        if (candidate + offsetAt(candidate, zone) == local)
            return candidate;
    return jumpBetween(first, second, zone);
}

std::optional<Timestamp> nextRun(const ReportSchedule& schedule, Timestamp after, const QTimeZone& zone)
{
    QDate day = dayOf(after, zone).addDays(-1); // a skipped time may stand on the day after its own
    for (int i = 0; i < longestWait; ++i, day = day.addDays(1)) {
        if (!isDay(schedule, day))
            continue;
        const Timestamp moment = wallMoment(day, schedule.at, zone);
        if (moment > after)
            return moment;
    }
    return std::nullopt;
}

DueRuns dueRuns(const ReportSchedule& schedule, Timestamp lastLooked, Timestamp now, const QTimeZone& zone)
{
    DueRuns due;
    if (!schedule.enabled)
        return due;
    QDate day = dayOf(now, zone);
    const QDate oldest = std::max(dayOf(lastLooked, zone).addDays(-1), day.addDays(-longestLook));
    for (; day >= oldest; day = day.addDays(-1)) {
        if (!isDay(schedule, day))
            continue;
        const Timestamp moment = wallMoment(day, schedule.at, zone);
        if (moment <= lastLooked || moment > now || (!due.moments.empty() && due.moments.back() == moment))
            continue;
        if (due.moments.size() < mostMissedRuns)
            due.moments.push_back(moment);
        else
            ++due.leftOut;
    }
    std::ranges::reverse(due.moments);
    return due;
}

} // namespace holdfast
