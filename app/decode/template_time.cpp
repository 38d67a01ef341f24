// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_time.h"

#include <array>
#include <chrono>
#include <cstdlib>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

constexpr qint64 second = 1'000'000;

QString padded(qint64 value, int width, QChar fill = u'0')
{
    return QString::number(value).rightJustified(width, fill);
}

QString offsetText(int offset, const QString& colon)
{
    const int size = std::abs(offset);
    QString text = (offset < 0 ? u"-"_s : u"+"_s) + padded(size / 3600, 2) + colon + padded(size / 60 % 60, 2);
    if (size % 60 != 0)
        text += colon + padded(size % 60, 2);
    return text;
}

const std::array monthNames{u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s, u"July"_s, u"August"_s, u"September"_s, u"October"_s, u"November"_s, u"December"_s};
const std::array dayNames{u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s};

int isoWeek(const ClockFace& face, int& year)
{
    const auto thursday = sys_days(std::chrono::year(face.year) / month(face.month) / day(face.day)) + days(3 - int(face.weekday));
    const year_month_day date(thursday);
    year = int(date.year());
    return int((thursday - sys_days(date.year() / January / 1)).count()) / 7 + 1;
}

QString timeText(const ClockFace& face)
{
    return padded(face.hour, 2) + u':' + padded(face.minute, 2) + u':' + padded(face.second, 2);
}

/// One directive of strftime; nothing for an unknown one.
std::optional<QString> directive(QChar code, const Moment& moment, const ClockFace& face)
{
    const int hour12 = face.hour % 12 == 0 ? 12 : face.hour % 12;
    int isoYear = 0;
    switch (code.unicode()) {
    case 'Y': return padded(face.year, 4);
    case 'y': return padded(face.year % 100, 2);
    case 'm': return padded(face.month, 2);
    case 'd': return padded(face.day, 2);
    case 'e': return padded(face.day, 2, u' ');
    case 'H': return padded(face.hour, 2);
    case 'I': return padded(hour12, 2);
    case 'M': return padded(face.minute, 2);
    case 'S': return padded(face.second, 2);
    case 'f': return padded(face.micro, 6);
    case 'j': return padded(face.yearDay, 3);
    case 'p': return face.hour < 12 ? u"AM"_s : u"PM"_s;
    case 'a': return dayNames[face.weekday].left(3);
    case 'A': return dayNames[face.weekday];
    case 'b': return monthNames[face.month - 1].left(3);
    case 'B': return monthNames[face.month - 1];
    case 'w': return QString::number((face.weekday + 1) % 7);
    case 'u': return QString::number(face.weekday + 1);
    case 'U': return padded((face.yearDay + 6 - int(face.weekday + 1) % 7) / 7, 2);
    case 'W': return padded((face.yearDay + 6 - int(face.weekday)) / 7, 2);
    case 'V': return padded(isoWeek(face, isoYear), 2);
    case 'G': return isoWeek(face, isoYear), padded(isoYear, 4);
    case 's': return QString::number(moment.utc() / second);
    case 'z': return moment.offset ? offsetText(*moment.offset, QString()) : QString();
    case 'Z': return moment.offset ? (*moment.offset == 0 ? u"UTC"_s : QString(u"UTC"_s + offsetText(*moment.offset, u":"_s))) : QString();
    case 'D': return formatted(moment, u"%m/%d/%y"_s);
    case 'F': return formatted(moment, u"%Y-%m-%d"_s);
    case 'T': case 'X': return timeText(face);
    case 'R': return formatted(moment, u"%H:%M"_s);
    case 'x': return formatted(moment, u"%m/%d/%y"_s);
    case 'c': return formatted(moment, u"%a %b %e %H:%M:%S %Y"_s);
    case '%': return u"%"_s;
    default: return {};
    }
}

} // namespace

bool isInYears(qint64 micros)
{
    return micros >= -62'135'596'800 * second && micros < 253'402'300'800 * second;
}

ClockFace faceOf(const Moment& moment)
{
    const sys_time<microseconds> time{microseconds(moment.micros)};
    const auto date = floor<days>(time);
    const year_month_day ymd(date);
    const hh_mm_ss clock(time - date);
    ClockFace face{int(ymd.year()), unsigned(ymd.month()), unsigned(ymd.day()), int(clock.hours().count()), int(clock.minutes().count()), int(clock.seconds().count())};
    face.micro = int(clock.subseconds().count());
    face.weekday = std::chrono::weekday(date).iso_encoding() - 1;
    face.yearDay = int((date - sys_days(ymd.year() / January / 1)).count()) + 1;
    return face;
}

std::optional<Moment> momentOf(const ClockFace& face, std::optional<int> offset)
{
    const year_month_day date = year(face.year) / month(face.month) / day(face.day);
    const bool clockRight = face.hour >= 0 && face.hour < 24 && face.minute >= 0 && face.minute < 60 && face.second >= 0 && face.second < 60;
    if (!date.ok() || !clockRight || face.year < 1 || face.year > 9999)
        return {};
    const auto time = sys_days(date) + hours(face.hour) + minutes(face.minute) + seconds(face.second) + microseconds(face.micro);
    return Moment{microseconds(time.time_since_epoch()).count(), offset};
}

QString isoText(const Moment& moment, QChar separator)
{
    const ClockFace face = faceOf(moment);
    QString text = padded(face.year, 4) + u'-' + padded(face.month, 2) + u'-' + padded(face.day, 2) + separator + timeText(face);
    if (face.micro != 0)
        text += u'.' + padded(face.micro, 6);
    return moment.offset ? QString(text + offsetText(*moment.offset, u":"_s)) : text;
}

QString textOf(const Duration& duration)
{
    const auto whole = floor<days>(microseconds(duration.micros));
    const hh_mm_ss clock(microseconds(duration.micros) - whole);
    QString text;
    if (whole.count() != 0)
        text = QString::number(whole.count()) + (std::abs(whole.count()) == 1 ? u" day, "_s : u" days, "_s);
    text += QString::number(clock.hours().count()) + u':' + padded(clock.minutes().count(), 2) + u':' + padded(clock.seconds().count(), 2);
    if (clock.subseconds().count() != 0)
        text += u'.' + padded(clock.subseconds().count(), 6);
    return text;
}

QString formatted(const Moment& moment, const QString& format)
{
    const ClockFace face = faceOf(moment);
    QString text;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != u'%' || i + 1 == format.size()) {
            text += format[i];
            continue;
        }
        const bool bare = format[i + 1] == u'-' && i + 2 < format.size(); // glibc: without padding
        const QChar code = format[i + (bare ? 2 : 1)];
        auto piece = directive(code, moment, face);
        if (piece && bare)
            while (piece->size() > 1 && (piece->front() == u'0' || piece->front() == u' '))
                piece->remove(0, 1);
        text += piece.value_or(u'%' + QString(code));
        i += bare ? 2 : 1;
    }
    return text;
}

} // namespace holdfast::jinja
