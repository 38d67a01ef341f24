// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "app/model/continuity_desk.h"
#include "app/model/history_care.h"
#include "app/model/notify_desk.h"
#include "app/model/report_desk.h"
#include "ui/window/page_entry.h"

#include <vector>

namespace holdfast {

/// The pages of the window, in the order of the rail. `care`: who keeps the history here; `continuity`: who works out what keeps working; `notify`: who tells people of alarms.working; `reports`: who makes them.working;
/// `alarms`: who works out the alarm load and tries rules. Nobody may.
[[nodiscard]] std::vector<PageEntry> pages(HistoryCare* care = nullptr, ContinuityDesk* continuity = nullptr, NotifyDesk* notify = nullptr, ReportDesk* reports = nullptr, AlarmDesk* alarms = nullptr);

} // namespace holdfast
