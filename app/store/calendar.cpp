// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/calendar.h"

#include "app/store/sample_run.h"

#include <QDateTime>
#include <QTimeZone>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostEdges = 100'000;

/// Hours follow the clock on the wall: where it is set back an hour is there twice, where it is set forward one is missing.
qint64 nextHour(qint64 at, const QTimeZone& zone)
{
    constexpr qint64 hour = 3'600'000;
    const qint64 wall = at + qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, zone))} * 1000;
    const qint64 over = wall % hour;
    return at + hour - (over < 0 ? over + hour : over);
}

QDate firstDayAfter(QDate day, CalendarUnit unit)
{
    switch (unit) {
    case CalendarUnit::Hour:
    case CalendarUnit::Day: break;
    case CalendarUnit::Week: return day.addDays(8 - day.dayOfWeek());
    case CalendarUnit::Month: return QDate(day.year(), day.month(), 1).addMonths(1);
    case CalendarUnit::Year: return QDate(day.year() + 1, 1, 1);
    }
    return day.addDays(1);
}

qint64 nextEdge(qint64 at, CalendarUnit unit, const QTimeZone& zone)
{
    if (unit == CalendarUnit::Hour)
        return nextHour(at, zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(at, zone).date();
    return firstDayAfter(today, unit).startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace

Expected<std::vector<qint64>> calendarEdges(Interval interval, CalendarUnit unit, const QByteArray& timeZone)
{
    const QTimeZone zone(timeZone);
    const qint64 to = msOf(interval.to);
    if (!zone.isValid() || interval.from >= interval.to)
        return Error{Error::Code::Invalid, u"no such time zone or interval"_s};
    std::vector<qint64> edges{msOf(interval.from)};
    while (edges.back() < to) {
        const qint64 next = nextEdge(edges.back(), unit, zone);
        if (next <= edges.back() || edges.size() > mostEdges)
            return Error{Error::Code::Invalid, u"more buckets than can be counted"_s};
        edges.push_back(std::min(next, to));
    }
    return edges;
}

} // namespace holdfast
