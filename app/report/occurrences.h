// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/history.h"

namespace holdfast {

/// One alarm from its raise to its return, as the journal tells it.
struct AlarmLife
{
    JournalEntry raised;
    std::optional<Timestamp> returned;
    std::optional<Timestamp> acknowledged;
    QString acknowledgedBy;
    QString note; ///< the last one
};

/// Those raised within the interval, or that lasted into it; oldest first. The journal in any order.
[[nodiscard]] std::vector<AlarmLife> livesIn(std::vector<JournalEntry> journal, Interval interval);

} // namespace holdfast
