// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/site_calendar.h"

#include "app/base/utc.h"

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QDate epoch(1970, 1, 1);

QTimeZone zoneOf(const QByteArray& name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone(QByteArrayLiteral("UTC"));
}

milliseconds over(milliseconds value, milliseconds step)
{
    const milliseconds rest = value % step;
    return rest < 0ms ? rest + step : rest;
}

} // namespace

SiteCalendar::SiteCalendar(const Site& site)
    : m_site(site)
    , m_zone(zoneOf(site.timeZone))
    , m_knowsHours(std::ranges::any_of(site.occupied, [](const OccupiedHours& one) { return one.from != one.to; }))
{
}

milliseconds SiteCalendar::offsetAt(Timestamp at) const
{
    return std::chrono::seconds(m_zone.offsetFromUtc(utcTime(at)));
}

WallTime SiteCalendar::wallAt(Timestamp at) const
{
    const Timestamp wall = at + offsetAt(at);
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    return {epoch.addDays(day.time_since_epoch().count()), QTime::fromMSecsSinceStartOfDay(static_cast<int>((wall - day).count()))};
}

Timestamp SiteCalendar::momentOf(const QDate& day, const QTime& time, Shown shown) const
{
    const Timestamp wall{std::chrono::days(epoch.daysTo(day)) + milliseconds(time.msecsSinceStartOfDay())};
    const Timestamp before = wall - offsetAt(wall - 24h);
    const Timestamp after = wall - offsetAt(wall + 24h);
    const bool isBefore = before + offsetAt(before) == wall;
    const bool isAfter = after + offsetAt(after) == wall;
    if (isBefore && isAfter)
        return shown == Shown::First ? std::min(before, after) : std::max(before, after);
    return isAfter ? after : before;
}

Timestamp SiteCalendar::midnightOf(const QDate& day) const
{
    const Timestamp moment = momentOf(day, QTime(0, 0));
    return wallAt(moment).time == QTime(0, 0) ? moment : Timestamp(milliseconds(day.startOfDay(m_zone).toMSecsSinceEpoch()));
}

std::vector<SiteDay> SiteCalendar::days(const Interval& interval) const
{
    std::vector<SiteDay> days;
    if (isEmpty(interval))
        return days;
    QDate date = wallAt(interval.from).day;
    for (Timestamp from = midnightOf(date); from < interval.to; date = date.addDays(1)) {
        const Timestamp to = midnightOf(date.addDays(1));
        days.push_back({date, {from, to}, std::ranges::find(m_site.holidays, date) != m_site.holidays.end()});
        from = to;
    }
    return days;
}

std::vector<Interval> SiteCalendar::hours(const Interval& interval) const
{
    std::vector<Interval> hours;
    for (Timestamp at = interval.from; at < interval.to;) {
        const milliseconds wall = (at + offsetAt(at)).time_since_epoch();
        Timestamp next = at + 1h - over(wall, 1h);
        if (const milliseconds jump = offsetAt(next) - offsetAt(at); jump % 1h != 0ms) // by half an hour: the hour ends where the clock was set
            next = std::min(next, at + 30min - over(wall, 30min));
        next = std::min(next, interval.to);
        hours.push_back({at, next});
        at = next;
    }
    return hours;
}

std::vector<Interval> SiteCalendar::quarters(const Interval& day)
{
    std::vector<Interval> quarters;
    for (Timestamp at = day.from; at < day.to; at += 15min)
        quarters.push_back({at, std::min<Timestamp>(at + 15min, day.to)});
    return quarters;
}

Spans SiteCalendar::occupied(const Interval& interval) const
{
    if (!m_knowsHours)
        return united({interval});
    std::vector<Interval> all;
    for (const SiteDay& day : days({interval.from - 24h, interval.to})) {
        const OccupiedHours& hours = m_site.occupied[static_cast<std::size_t>(day.date.dayOfWeek() - 1)];
        if (day.holiday || hours.from == hours.to)
            continue;
        const QDate until = hours.to > hours.from ? day.date : day.date.addDays(1);
        all.push_back(cut({momentOf(day.date, hours.from), momentOf(until, hours.to, Shown::Second)}, interval));
    }
    return united(std::move(all));
}

Spans SiteCalendar::unoccupied(const Interval& interval) const
{
    return without(united({interval}), occupied(interval));
}

bool SiteCalendar::isWorkday(const SiteDay& day) const
{
    const OccupiedHours& hours = m_site.occupied[static_cast<std::size_t>(day.date.dayOfWeek() - 1)];
    return !day.holiday && (m_knowsHours ? hours.from != hours.to : day.date.dayOfWeek() <= 5);
}

} // namespace holdfast
