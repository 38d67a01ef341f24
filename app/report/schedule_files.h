// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_schedule_json.h"

namespace holdfast {

/// The two files of schedules, in the data directory: what was chosen, and how it stands. Whole or not at all, and on the disk when a call returns.
/// A file that cannot be read is set aside, never overwritten.
class ScheduleFiles
{
public:
    explicit ScheduleFiles(QString folder) : m_folder(std::move(folder)) {}

    /// None where there is no file.
    [[nodiscard]] Expected<std::vector<ReportSchedule>> schedules() const;
    [[nodiscard]] Expected<> keep(const std::vector<ReportSchedule>& schedules) const;
    /// That anything is scheduled in. Only looks: a file that cannot be read stays where it is.
    [[nodiscard]] std::vector<ReportFormat> formats() const;

    [[nodiscard]] Expected<ScheduleMemory> memory() const;
    [[nodiscard]] Expected<> keep(const ScheduleMemory& memory) const;

private:
    QString m_folder;
};

} // namespace holdfast
