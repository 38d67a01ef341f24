// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/restoring.h"

namespace holdfast {

Delta brokersOf(const Stored& stored, const std::vector<BrokerConfig>& chosen)
{
    Delta delta;
    for (const auto* brokers : {&stored.brokers, &chosen})
        for (const BrokerConfig& broker : *brokers)
            delta.brokers.insert(broker.id, broker);
    return delta;
}

Restored restoredOf(Stored stored)
{
    Restored restored;
    restored.devices = std::move(stored.devices);
    restored.points = std::move(stored.points);
    restored.readings = std::move(stored.readings);
    restored.alarms = std::move(stored.alarms);
    restored.rules = std::move(stored.rules);
    restored.maintenance = std::move(stored.maintenance);
    restored.discoveryRules = std::move(stored.discoveryRules);
    restored.discovery = stored.discovery;
    restored.learned = std::move(stored.learned);
    restored.documents = std::move(stored.documents);
    restored.brokers = std::move(stored.brokers);
    restored.operators = std::move(stored.operators);
    restored.commands = std::move(stored.commands);
    restored.site = std::move(stored.site);
    restored.lastRecorded = stored.recordedUntil;
    return restored;
}

} // namespace holdfast
