// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "app/model/record.h"

#include <optional>
#include <vector>

namespace holdfast {

/// What a start finds in the data directory. Everything in it is old: no reading is better than Stale.
struct Stored
{
    std::vector<Device> devices;
    std::vector<Point> points;
    std::vector<Reading> readings; ///< the newest of each point
    std::vector<Alarm> alarms;     ///< not those that are normal
    std::vector<AlarmRule> rules;
    std::vector<MaintenanceWindow> maintenance;
    std::vector<DiscoveryRule> discoveryRules;
    DiscoverySettings discovery;
    std::vector<LearnedMapping> learned;
    std::vector<Document> documents;   ///< by kind and id
    std::vector<BrokerConfig> brokers; ///< in the order they were first saved
    std::vector<Operator> operators;
    std::vector<PointCommand> commands; ///< the last ones, and those that hold a level
    std::optional<SiteModel> site;
    std::vector<Gap> openGaps;              ///< that had not ended
    std::optional<Timestamp> recordedUntil; ///< newest sample: from here to the start nothing was recorded
    bool closedCleanly = true;              ///< false: the last writer was killed or lost its power
};

/// The same as a window or an export sees it.
[[nodiscard]] Picture pictureOf(const Stored& stored);

} // namespace holdfast
