// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"

#include <QMap>

namespace holdfast {

/// Everything a reader outside the engine knows: the sum of all deltas so far. What the window, the exports and the command palette look into.
struct Picture
{
    QHash<DeviceId, Device> devices; ///< every membership: adopted, waiting in the inbox, ignored, blocked, retired
    QHash<DeviceId, DeviceState> states;
    QHash<PointId, Point> points;
    QHash<DeviceId, std::vector<PointId>> pointsOf; ///< in the order they were declared
    QHash<PointId, Reading> readings;
    QHash<AlarmId, Alarm> alarms;    ///< not those that are normal
    QHash<BrokerId, BrokerConfig> brokers;
    QHash<BrokerId, LinkState> links;
    std::vector<LineStanding> lines; ///< of brokers that others stand in for
    QHash<DeviceId, InboxEntry> inbox;
    QHash<RuleId, AlarmRule> rules;
    QHash<MaintenanceId, MaintenanceWindow> maintenance;
    QHash<OperatorId, Operator> operators;
    QMap<quint64, PointCommand> commands; ///< the last ones, in the order they were given
    std::vector<Conflict> conflicts;
    QHash<DiscoveryRuleId, DiscoveryRule> discoveryRules;
    DiscoverySettings discovery;
    std::vector<Topology> topologies; ///< one per gateway
    std::optional<GhostList> ghosts;  ///< as last asked for
    ContinuityKnown continuity;
    SiteModel site;
    StoreState store;
    Figures figures;
    Timestamp now;

    void apply(const Delta& delta);

    /// The reading with the quality it is to be shown with; NeverSeen when the point has none.
    [[nodiscard]] Reading shown(const PointId& point) const;

    /// The device's state with what the link to its broker imposes; a broker's loss is one change, however many devices it has.
    [[nodiscard]] DeviceState shownState(const DeviceId& device) const;

    /// Whether the link to this broker is up. A broker nobody reported on counts as up: replays have none.
    [[nodiscard]] bool linkUp(const BrokerId& broker) const;

    /// Whether the device is behind this one, directly or through others.
    [[nodiscard]] bool isBehind(const DeviceId& device, const DeviceId& gateway) const;
};

} // namespace holdfast
