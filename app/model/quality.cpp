// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/quality.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::array names{"NeverSeen", "BrokerLost", "GatewayOffline", "DeviceOffline", "ClockSuspect", "Stale", "Late", "Assumed", "Simulated", "Live"};

} // namespace

Quality effectiveQuality(Quality own, Reach reach)
{
    if (!reach.heard)
        own = worse(own, Quality::Stale);
    if (!reach.device)
        own = worse(own, Quality::DeviceOffline);
    if (!reach.gateway)
        own = worse(own, Quality::GatewayOffline);
    if (!reach.broker)
        own = worse(own, Quality::BrokerLost);
    return own;
}

QString nameOf(Quality quality)
{
    return QLatin1String(names[static_cast<std::size_t>(quality)]);
}

std::optional<Quality> qualityNamed(const QString& name)
{
    const auto found = std::ranges::find_if(allQualities, [&](Quality quality) { return nameOf(quality) == name; });
    if (found == allQualities.end())
        return std::nullopt;
    return *found;
}

} // namespace holdfast
