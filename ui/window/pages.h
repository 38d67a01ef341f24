// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "app/model/continuity_desk.h"
#include "app/model/drill_desk.h"
#include "app/model/history_care.h"
#include "app/model/notify_desk.h"
#include "app/model/report_desk.h"
#include "app/model/schedule_desk.h"
#include "ui/window/page_entry.h"

#include <vector>

namespace holdfast {

/// Who works behind the pages. What somebody would be needed for is not offered where there is nobody.
struct Desks
{
    HistoryCare* care = nullptr;          ///< keeps the history
    ContinuityDesk* continuity = nullptr; ///< works out what keeps working
    NotifyDesk* notify = nullptr;         ///< tells people of alarms
    ReportDesk* reports = nullptr;        ///< makes reports
    AlarmDesk* alarms = nullptr;          ///< works out the load of alarms and tries rules
    ScheduleDesk* schedules = nullptr;    ///< makes reports by the clock
    DrillDesk* drills = nullptr;          ///< holds drills on the twin
};

/// The pages of the window, in the order of the rail.
[[nodiscard]] std::vector<PageEntry> pages(const Desks& desks = {});

} // namespace holdfast
