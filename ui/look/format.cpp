// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/format.h"

#include "ui/look/quantity_words.h"

#include <QDateTime>

#include <cmath>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar thinSpace(0x2009);
constexpr QChar narrowSpace(0x202F);
constexpr QChar trueMinus(0x2212);
constexpr QChar emDash(0x2014);

/// A narrow space before every third digit of the whole part.
QString grouped(QString text)
{
    qsizetype first = 0;
    while (first < text.size() && !text[first].isDigit())
        ++first;
    qsizetype end = first;
    while (end < text.size() && text[end].isDigit())
        ++end;
    for (qsizetype at = end - 3; at > first; at -= 3)
        text.insert(at, narrowSpace);
    return text;
}

int decimalsBySize(double number)
{
    const double size = std::abs(number);
    if (size >= 1000 || number == std::floor(number))
        return 0;
    return size >= 10 ? 1 : size >= 1 ? 2 : 3;
}

} // namespace

QString ValueText::joined() const
{
    return unit.isEmpty() ? value : QString(value + thinSpace + unit);
}

Format::Format(const QLocale& locale, const QTimeZone& zone)
    : m_locale(locale)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

QString Format::count(qint64 number) const
{
    return grouped(m_locale.toString(number)).replace(m_locale.negativeSign(), trueMinus);
}

QString Format::number(double number, int decimals) const
{
    QString text = m_locale.toString(std::abs(number), 'f', decimals);
    const bool isZero = m_locale.toDouble(text) == 0.0;
    text = grouped(text);
    return std::signbit(number) && !isZero ? QString(trueMinus + text) : text;
}

QString Format::number(double number) const
{
    return this->number(number, decimalsBySize(number));
}

QString Format::percent(double share, int decimals) const
{
    return number(share * 100, decimals) + thinSpace + u'%';
}

QString Format::bytes(qint64 bytes) const
{
    constexpr const char* units[] = {"B", "kB", "MB", "GB", "TB"};
    double size = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (std::abs(size) >= 1000 && unit + 1 < std::size(units)) {
        size /= 1000;
        ++unit;
    }
    return number(size, unit == 0 || size >= 100 ? 0 : 1) + thinSpace + QLatin1String(units[unit]);
}

ValueText Format::value(const Value& value, const Point& point) const
{
    if (const auto* on = std::get_if<bool>(&value)) {
        const YesNo words = yesNoOf(point.quantity);
        return {*on ? words.yes : words.no, {}};
    }
    if (const auto* number = std::get_if<double>(&value))
        return this->value(*number, point.quantity, point.unit);
    if (const auto* text = std::get_if<QString>(&value))
        return {*text, point.unit};
    return {QString(emDash), {}};
}

ValueText Format::value(double number, Quantity quantity, const QString& unit) const
{
    const int decimals = decimalsOf(quantity, number);
    return {decimals < 0 ? this->number(number) : this->number(number, decimals), unit};
}

QString Format::duration(Ticks length) const
{
    const auto seconds = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(length).count());
    const auto hours = seconds / 3600;
    const auto minutes = seconds / 60;
    if (seconds < 60)
        return tr("%1 s").arg(count(seconds));
    if (minutes < 60)
        return tr("%1 min").arg(count(minutes));
    if (hours >= 48)
        return tr("%1 d").arg(count(hours / 24));
    return minutes % 60 == 0 ? tr("%1 h").arg(count(hours)) : tr("%1 h %2 min").arg(count(hours), count(minutes % 60));
}

QString Format::age(std::optional<Timestamp> at, Timestamp now) const
{
    if (!at)
        return tr("age unknown");
    const auto length = std::chrono::duration_cast<Ticks>(now - *at);
    return length >= 1h && length < 48h ? tr("%1 h").arg(count(std::chrono::duration_cast<std::chrono::hours>(length).count())) : duration(length);
}

QString Format::time(Timestamp at) const
{
    return m_locale.toString(local(at).time(), u"HH:mm:ss"_s);
}

QString Format::shortTime(Timestamp at) const
{
    return m_locale.toString(local(at).time(), u"HH:mm"_s);
}

QString Format::day(Timestamp at) const
{
    return m_locale.toString(local(at).date(), u"d MMM yyyy"_s);
}

QString Format::moment(Timestamp at) const
{
    return day(at) + u' ' + time(at);
}

QString Format::moment(Timestamp at, Timestamp now) const
{
    return local(at).date() == local(now).date() ? time(at) : moment(at);
}

QString Format::clock(Timestamp at) const
{
    return m_locale.toString(local(at).date(), u"ddd d MMM yyyy"_s) + u' ' + time(at);
}

QDateTime Format::local(Timestamp at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), m_zone);
}

Timestamp Format::instant(const QDateTime& local) const
{
    return Timestamp(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
}

} // namespace holdfast
