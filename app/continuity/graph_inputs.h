// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/graph.h"
#include "app/model/broker.h"
#include "app/model/device.h"
#include "app/model/discovery.h"
#include "app/model/point.h"
#include "app/model/presence.h"
#include "app/model/reading.h"
#include "app/model/site.h"

namespace holdfast {

/// What is known of a site: looked at, never kept.
struct ContinuityInputs
{
    const QHash<DeviceId, Device>& devices; ///< of every membership; only adopted ones count
    const QHash<DeviceId, DeviceState>& states;
    const QHash<PointId, Point>& points;
    const QHash<PointId, Reading>& readings;
    std::span<const Topology> topologies;
    const QHash<BrokerId, BrokerConfig>& brokers;
    const QHash<BrokerId, LinkState>& links;
    const SiteModel& site;
    const ContinuityModel& model;
};

/// Device → mesh parents or gateway → its ways out → broker → the site's ways out, and the feeds, with what the engineer knows better. A device whose way only leads round in a circle hangs on its broker.
[[nodiscard]] DependencyGraph graphOf(const ContinuityInputs& inputs);

/// "127.0.0.1", "10.…", "broker.local", "mosquitto": on the site. Anything else is reached through an uplink.
[[nodiscard]] bool isOnSite(const QString& host);

/// Whether it lives on a battery of its own, as far as its publisher says.
[[nodiscard]] inline bool hasOwnBattery(const Device& device)
{
    return device.supply == Supply::Battery || (device.supply == Supply::Unknown && device.batteryPoint.has_value());
}

/// How the ways of one gateway are used now: told by its point, else as the engineer wrote. What stands before the one in use is lost, or it would be used.
struct UplinkUse
{
    LinkUse use = LinkUse::Standby;
    bool told = false;
    std::optional<Timestamp> since;

    friend bool operator==(const UplinkUse&, const UplinkUse&) = default;
};

[[nodiscard]] std::vector<UplinkUse> usesOf(std::span<const Uplink> uplinks, const QHash<PointId, Reading>& readings);

} // namespace holdfast
