// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/broker.h"
#include "app/model/continuity_news.h"
#include "app/model/command.h"
#include "app/model/device.h"
#include "app/model/discovery.h"
#include "app/model/failover.h"
#include "app/model/figures.h"
#include "app/model/inbox.h"
#include "app/model/intent.h"
#include "app/model/maintenance.h"
#include "app/model/operator.h"
#include "app/model/point.h"
#include "app/model/presence.h"
#include "app/model/reading.h"
#include "app/model/site.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace holdfast {

/// Something to tell the operator once, in words the ui finds by `code`. Never an alarm.
struct Notice
{
    enum class Kind : quint8 { Information, Warning, Trouble };

    Kind kind = Kind::Information;
    QString code;   ///< "history-paused", "discovery-fault", "intent-refused", …
    QString detail; ///< plain text from below
    Timestamp at;

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// The state of the recorder as the operator must see it.
struct StoreState
{
    enum class Kind : quint8 { Recording, ReadOnly, Paused, Waiting };

    Kind kind = Kind::Recording;
    QString reason;               ///< "disk full", "not writable", …
    std::optional<Timestamp> since;
    quint64 waiting = 0;

    friend bool operator==(const StoreState&, const StoreState&) = default;
};

/// Everything that is new since the window last looked, merged: while the window is busy news becomes one delta, never a queue.
struct Delta
{
    QHash<PointId, Reading> readings;
    QHash<DeviceId, Device> devices;
    QHash<DeviceId, DeviceState> states;
    QHash<PointId, Point> points;
    QSet<DeviceId> removedDevices;
    QSet<PointId> removedPoints;
    QHash<AlarmId, Alarm> alarms;            ///< normal ones leave the list
    std::vector<JournalEntry> journal;       ///< new entries, oldest first, at most the last 500
    QHash<BrokerId, LinkState> links;
    QHash<BrokerId, BrokerConfig> brokers;
    QSet<BrokerId> removedBrokers;
    QHash<DeviceId, InboxEntry> inbox;
    QSet<DeviceId> leftInbox;
    std::vector<Conflict> conflicts;         ///< new ones
    std::vector<Conflict> endedConflicts;    ///< told by their identifier and devices
    QHash<DiscoveryRuleId, DiscoveryRule> discoveryRules;
    QSet<DiscoveryRuleId> removedDiscoveryRules;
    std::optional<DiscoverySettings> discovery;
    std::vector<Topology> topologies;        ///< each replaces what was known of its gateway
    std::optional<GhostList> ghosts;         ///< the answer to the latest ListGhosts
    std::vector<Notice> notices;             ///< at most the last 100
    std::vector<IntentOutcome> outcomes;
    QHash<RuleId, AlarmRule> rules;
    QHash<MaintenanceId, MaintenanceWindow> maintenance;
    QSet<MaintenanceId> removedMaintenance;
    QHash<OperatorId, Operator> operators;
    ContinuityNews continuity;
    std::optional<std::vector<LineStanding>> lines; ///< of brokers that others stand in for: all of them
    QHash<quint64, PointCommand> commands;   ///< new ones and those that went on, by their number
    std::optional<SiteModel> site;
    std::optional<StoreState> store;
    std::optional<Figures> figures;
    std::optional<Timestamp> now;            ///< the engine's time of the last step in it

    [[nodiscard]] bool isEmpty() const;

    /// Takes the newer news on top of what waits here.
    void merge(Delta&& newer);
};

} // namespace holdfast
