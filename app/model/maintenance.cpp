// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/maintenance.h"

#include "app/base/utc.h"

#include <QTimeZone>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

milliseconds offsetAt(const QTimeZone& zone, Timestamp at)
{
    return std::chrono::seconds(zone.offsetFromUtc(utcTime(at)));
}

enum class Twice : quint8 { First, Second };

/// Offsets before and after the change that may lie near: none of them, one or both show this time of day.
Timestamp momentOf(const QDate& day, const QTime& time, const QTimeZone& zone, Twice twice)
{
    const Timestamp wall{std::chrono::sys_days{} + std::chrono::days(QDate(1970, 1, 1).daysTo(day)) + milliseconds(time.msecsSinceStartOfDay())};
    const Timestamp before = wall - offsetAt(zone, wall - 24h);
    const Timestamp after = wall - offsetAt(zone, wall + 24h);
    const bool shownBefore = before + offsetAt(zone, before) == wall;
    const bool shownAfter = after + offsetAt(zone, after) == wall;
    if (shownBefore && shownAfter)
        return twice == Twice::First ? std::min(before, after) : std::max(before, after);
    return shownAfter && !shownBefore ? after : before; // neither: the clock jumped over it, and shows it later by what it jumped
}

bool beginsOn(const MaintenanceWindow& window, const QDate& day)
{
    if (day < window.firstDay || (window.lastDay && day > *window.lastDay))
        return false;
    return window.days == 0 ? day == window.firstDay : (window.days >> (day.dayOfWeek() - 1) & 1) != 0;
}

} // namespace

std::optional<Interval> lastsAt(const MaintenanceWindow& window, const QByteArray& timeZone, Timestamp now)
{
    const QTimeZone known(timeZone);
    const QTimeZone zone = known.isValid() ? known : QTimeZone(QByteArrayLiteral("UTC"));
    if (!window.enabled || !window.firstDay.isValid() || !window.from.isValid() || !window.to.isValid())
        return std::nullopt;
    const Timestamp wall = now + offsetAt(zone, now);
    const QDate today = QDate(1970, 1, 1).addDays(std::chrono::floor<std::chrono::days>(wall).time_since_epoch().count());
    for (const QDate& day : {today, today.addDays(-1)}) {
        if (!beginsOn(window, day))
            continue;
        const Interval interval{momentOf(day, window.from, zone, Twice::First), momentOf(window.to > window.from ? day : day.addDays(1), window.to, zone, Twice::Second)};
        if (interval.from <= now && now < interval.to)
            return interval;
    }
    return std::nullopt;
}

} // namespace holdfast
