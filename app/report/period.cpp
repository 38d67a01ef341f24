// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/period.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first day, and the day after the last one.
struct Days
{
    QDate from;
    QDate to;
};

Timestamp midnight(QDate day, const QTimeZone& zone)
{
    return Timestamp(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
}

Days monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1)};
}

Days quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3)};
}

Days weekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(7)};
}

Days yearOf(QDate day)
{
    return {QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1)};
}

std::optional<Days> relative(const QString& text, QDate today)
{
    if (text == u"today")
        return Days{today, today.addDays(1)};
    if (text == u"yesterday")
        return Days{today.addDays(-1), today};
    if (text == u"this-week")
        return weekOf(today);
    if (text == u"last-week")
        return weekOf(today.addDays(-7));
    if (text == u"this-month")
        return monthOf(today);
    if (text == u"last-month")
        return monthOf(QDate(today.year(), today.month(), 1).addDays(-1));
    if (text == u"this-quarter")
        return quarterOf(today);
    if (text == u"last-quarter")
        return quarterOf(quarterOf(today).from.addDays(-1));
    if (text == u"this-year")
        return yearOf(today);
    if (text == u"last-year")
        return yearOf(QDate(today.year() - 1, 1, 1));
    return std::nullopt;
}

/// The Thursday of a week names its year.
std::optional<Days> numberedWeek(int year, int week)
{
    const Days days = weekOf(QDate(year, 1, 4).addDays(7 * (week - 1)));
    int ofYear = 0;
    return days.from.weekNumber(&ofYear) == week && ofYear == year ? std::optional(days) : std::nullopt;
}

std::optional<Days> absolute(const QString& text)
{
    static const QRegularExpression shape(u"^(\\d{4})(?:-(?:W(\\d\\d)|Q([1-4])|(\\d\\d)(?:-(\\d\\d))?))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        return numberedWeek(year, match.captured(2).toInt());
    if (!match.captured(3).isEmpty())
        return quarterOf(QDate(year, match.captured(3).toInt() * 3, 1));
    const QDate day(year, match.captured(4).isEmpty() ? 1 : match.captured(4).toInt(), match.captured(5).isEmpty() ? 1 : match.captured(5).toInt());
    if (!day.isValid())
        return std::nullopt;
    if (!match.captured(5).isEmpty())
        return Days{day, day.addDays(1)};
    return match.captured(4).isEmpty() ? yearOf(day) : monthOf(day);
}

std::optional<Days> daysOf(const QString& text, QDate today)
{
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        const auto named = relative(text, today);
        return named ? named : absolute(text);
    }
    const auto first = absolute(text.left(dots));
    const auto last = absolute(text.mid(dots + 2));
    return first && last && first->from < last->to ? std::optional(Days{first->from, last->to}) : std::nullopt;
}

QString nameOf(const Days& days)
{
    const QDate last = days.to.addDays(-1);
    int year = 0;
    const int week = days.from.weekNumber(&year);
    if (days.from == last)
        return days.from.toString(Qt::ISODate);
    if (days.from.day() == 1 && days.to == days.from.addMonths(1))
        return days.from.toString(u"yyyy-MM"_s);
    if (days.from.day() == 1 && days.from.month() % 3 == 1 && days.to == days.from.addMonths(3))
        return u"%1-Q%2"_s.arg(days.from.year()).arg((days.from.month() + 2) / 3);
    if (days.from.dayOfYear() == 1 && days.to == days.from.addYears(1))
        return days.from.toString(u"yyyy"_s);
    if (days.from.dayOfWeek() == Qt::Monday && days.to == days.from.addDays(7))
        return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
    return QString(days.from.toString(Qt::ISODate) % u".."_s % last.toString(Qt::ISODate));
}

} // namespace

Expected<NamedPeriod> periodNamed(const QString& text, Timestamp now, const QTimeZone& zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), zone).date();
    const auto days = daysOf(text.trimmed(), today);
    if (!days)
        return Error{Error::Code::Invalid, u"'%1' is no period: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 or 2026-10-01..2026-10-15"_s.arg(text)};
    const Interval interval{midnight(days->from, zone), std::min(now, midnight(days->to, zone))};
    if (interval.from >= interval.to)
        return Error{Error::Code::Invalid, u"the period '%1' has not begun yet"_s.arg(text)};
    return NamedPeriod{interval, nameOf(*days)};
}

} // namespace holdfast
