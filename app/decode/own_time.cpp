// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/own_time.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace holdfast {
namespace {

constexpr double firstSecond = 946'684'800; ///< 2000-01-01: what is smaller is an uptime
constexpr double lastSecond = 4'102'444'800; ///< 2100-01-01

std::optional<Timestamp> fromNumber(double number)
{
    const double seconds = number > lastSecond ? number / 1'000 : number;
    if (!(seconds >= firstSecond && seconds <= lastSecond))
        return std::nullopt;
    return Timestamp(std::chrono::milliseconds(std::llround(seconds * 1'000)));
}

std::optional<Timestamp> fromText(const QString& text)
{
    constexpr qsizetype longest = 40;
    if (text.size() < 16 || text.size() > longest)
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromNumber(double(moment.toMSecsSinceEpoch()));
}

} // namespace

std::optional<Timestamp> momentOf(const Datum& datum)
{
    if (const QString* text = datum.as<QString>())
        return fromText(*text);
    const auto number = datum.is<bool>() ? std::nullopt : datum.number();
    return number ? fromNumber(*number) : std::nullopt;
}

std::optional<Timestamp> momentAt(const Payload& payload, const std::vector<PathStep>& path)
{
    const Datum* root = path.empty() ? nullptr : payload.json();
    const Datum* leaf = root ? walk(*root, path) : nullptr;
    return leaf ? momentOf(*leaf) : std::nullopt;
}

} // namespace holdfast
