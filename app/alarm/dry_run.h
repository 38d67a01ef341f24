// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/alarm.h"
#include "app/model/device.h"
#include "app/model/history.h"
#include "app/model/point.h"
#include "app/model/site.h"

#include <vector>

namespace holdfast {

/// The past of one point: its samples in time order.
struct PointPast
{
    PointId point;
    std::vector<Sample> samples;
};

/// A rule that is not yet in force, and the past it is tried on.
struct DryRunQuestion
{
    AlarmRule rule;
    Interval interval;
    std::vector<Device> devices; ///< the adopted ones
    std::vector<Point> points;   ///< of these devices, also those the rule only looks at
    std::vector<PointPast> past; ///< samples before the interval say what held when it began
    std::vector<Gap> gaps;       ///< nothing was known then
    SiteModel site;
};

/// One alarm the rule would have raised.
struct DryRunAlarm
{
    PointId point;
    Timestamp conditionSince;
    Timestamp raisedAt;
    std::optional<Timestamp> clearedAt; ///< not at all within the interval
    Value value;
    QString limit;

    friend bool operator==(const DryRunAlarm&, const DryRunAlarm&) = default;
};

struct DryRun
{
    std::vector<DryRunAlarm> alarms; ///< by when they would have been raised
    int watched = 0;                 ///< points the rule looks at
    int hidden = 0;                  ///< among them while the rule's own condition suppressed it
    qint64 samples = 0;

    friend bool operator==(const DryRun&, const DryRun&) = default;
};

/// What the rule would have done, by the very code that watches: "in the last 30 days 14 alarms, here they are". Takes no clock but the samples' own.
/// Rules about silence are refused: history holds what was heard. The suppressed ones stand in the list too.
[[nodiscard]] Expected<DryRun> dryRun(const DryRunQuestion& question);

/// Points of the question the rule watches or looks at: those whose past must be read.
[[nodiscard]] std::vector<PointId> pastNeeded(const DryRunQuestion& question);

} // namespace holdfast
