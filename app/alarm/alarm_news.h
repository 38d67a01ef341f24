// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/alarm.h"
#include "app/model/maintenance.h"
#include "app/model/operator.h"

#include <vector>

namespace holdfast {

/// What became of alarms in one step. An alarm stands in it once per call, twice when it went back to normal in between: the last one counts.
struct AlarmNews
{
    std::vector<Alarm> changed; ///< those that went back to normal too
    std::vector<JournalEntry> journal;
    std::vector<AlarmRule> rules;
    std::vector<MaintenanceWindow> maintenance;
    std::vector<MaintenanceId> removedMaintenance;

    [[nodiscard]] bool isEmpty() const { return changed.empty() && journal.empty() && rules.empty() && maintenance.empty() && removedMaintenance.empty(); }
};

/// When something is done to alarms, by whom, and where the news goes.
struct AlarmMoment
{
    Timestamp now;
    Ticks ticks{0};
    AlarmNews& news;
    const Actor* actor = nullptr; ///< nobody: it happened by itself
};

} // namespace holdfast
