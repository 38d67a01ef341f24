// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/maintenance_next.h"

#include "app/base/utc.h"

#include <QTimeZone>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr int daysAhead = 400;

} // namespace

/// Which moment a wall clock means is known in one place: here candidates are only looked up there. On the day clocks jump the moment may be an hour off.
std::optional<Interval> nextOccurrence(const MaintenanceWindow& window, const QByteArray& timeZone, Timestamp now)
{
    if (const auto lasts = lastsAt(window, timeZone, now))
        return lasts;
    if (!window.enabled || !window.firstDay.isValid() || !window.from.isValid())
        return std::nullopt;
    const QTimeZone known(timeZone);
    const QTimeZone zone = known.isValid() ? known : QTimeZone(QByteArrayLiteral("UTC"));
    const QDate today = utcTime(now).toTimeZone(zone).date();
    const QDate first = std::max(window.firstDay, today);
    const QDate last = window.days == 0 ? first : first.addDays(daysAhead);
    for (QDate day = first; day <= last && (!window.lastDay || day <= *window.lastDay); day = day.addDays(1)) {
        const Timestamp begins{std::chrono::milliseconds(QDateTime(day, window.from, zone).toMSecsSinceEpoch())};
        for (const auto off : {0min, 60min, 30min}) {
            const auto found = lastsAt(window, timeZone, begins + off);
            if (found && found->from > now)
                return found;
        }
    }
    return std::nullopt;
}

} // namespace holdfast
