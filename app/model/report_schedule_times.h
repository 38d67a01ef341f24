// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_schedule.h"

#include <QTimeZone>

namespace holdfast {

/// When the clock on the site's wall shows this. A time that is skipped when clocks go forward is the next one there is; of one that comes twice it is the first.
[[nodiscard]] Timestamp wallMoment(QDate day, QTime time, const QTimeZone& zone);

/// The first time it is due after this moment, whether it is switched on or not. Nothing: never (no weekday).
[[nodiscard]] std::optional<Timestamp> nextRun(const ReportSchedule& schedule, Timestamp after, const QTimeZone& zone);

/// A run is late when it is made so much after it was due: a minute or two is what making and a busy disk take.
inline constexpr std::chrono::minutes lateAfter{10};

/// Of the times nobody was there for only the newest so many are made up for: a week of daily reports, half a year of monthly ones. A station that was off over
/// the summer must not greet people with a hundred files and mails; any older period can be made by hand, since history is kept.
inline constexpr std::size_t mostMissedRuns = 7;

/// Times at which it was due and nothing was done.
struct DueRuns
{
    std::vector<Timestamp> moments; ///< oldest first
    int leftOut = 0;                ///< older ones, beyond `mostMissedRuns`

    friend bool operator==(const DueRuns&, const DueRuns&) = default;
};

/// What has become due after `lastLooked`, up to and with `now`. Nothing of one that is switched off.
[[nodiscard]] DueRuns dueRuns(const ReportSchedule& schedule, Timestamp lastLooked, Timestamp now, const QTimeZone& zone);

} // namespace holdfast
