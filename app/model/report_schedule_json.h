// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_schedule.h"

namespace holdfast {

/// What was chosen, as a file: "holdfast-report-schedules", version 1.
[[nodiscard]] QByteArray toJson(const std::vector<ReportSchedule>& schedules);

/// The first thing that is wrong is named with its path: "schedules[2].at: expected a time of day …".
[[nodiscard]] Expected<std::vector<ReportSchedule>> reportSchedulesFrom(const QByteArray& json);

/// How schedules stand: up to when each was looked at, and what became of its runs.
struct ScheduleMemory
{
    QHash<ReportScheduleId, Timestamp> until;
    std::vector<ReportRun> runs; ///< by number

    friend bool operator==(const ScheduleMemory&, const ScheduleMemory&) = default;
};

/// "holdfast-report-runs", version 1.
[[nodiscard]] QByteArray toJson(const ScheduleMemory& memory);
[[nodiscard]] Expected<ScheduleMemory> scheduleMemoryFrom(const QByteArray& json);

} // namespace holdfast
