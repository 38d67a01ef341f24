// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/buckets.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr std::array<Ticks, 19> widths{1s, 2s, 5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min, 15min, 30min, 1h, 2h, 3h, 6h, 12h, 24h, 7 * 24h};
constexpr int pixelsEach = 2;

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 part = value % step;
    return value - (part < 0 ? part + step : part);
}

} // namespace

Buckets bucketsFor(const Interval& shown, int pixels, const QTimeZone& zone)
{
    const qint64 from = shown.from.time_since_epoch().count();
    const qint64 to = shown.to.time_since_epoch().count();
    const Ticks wanted((to - from) / std::max(1, pixels / pixelsEach));
    const auto fitting = std::ranges::find_if(widths, [&](Ticks one) { return one >= wanted; });
    const Ticks width = fitting == widths.end() ? widths.back() : *fitting;
    const qint64 offset = qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(from, zone))} * 1000;
    const qint64 first = floorTo(from + offset, width.count()) - offset;
    const qint64 count = std::max<qint64>(1, (to - first + width.count() - 1) / width.count());
    return {{Timestamp(Ticks(first)), Timestamp(Ticks(first + count * width.count()))}, width};
}

} // namespace holdfast
