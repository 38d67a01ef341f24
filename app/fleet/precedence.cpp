// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace std::chrono_literals;

namespace holdfast {
namespace {

/// Whose word counts where several speak of one thing: those nearest the device first, translations after them, guesses last.
constexpr std::array order{"sparkplug", "homie", "zigbee2mqtt", "zwavejs", "zwave-js-ui", "tasmota", "shelly", "esphome", "theengs", "openmqttgateway", "modbus", "homeassistant"};

constexpr Ticks usualPatience = 60s; ///< how long another waits where the preferred one has no rhythm

Ticks patienceWith(const PointEntry& entry)
{
    const auto interval = entry.rhythm.interval();
    return interval ? std::max(lateAfter(*interval), usualPatience) : usualPatience;
}

} // namespace

int precedenceOf(const QString& convention)
{
    const auto known = std::ranges::find_if(order, [&](const char* name) { return convention.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; });
    return static_cast<int>(known - order.begin());
}

/// The spokesmen among several sources: those that speak in this very message silence the others of their points.
void noteSpokesmen(FleetState& fleet, const Events& events)
{
    fleet.spokenFor.clear();
    if (events.size() < 2)
        return;
    for (const Event& event : events) {
        const auto* heard = std::get_if<ValueHeard>(&event);
        const quint32 source = heard ? numberOf(heard->source) : nobody;
        if (source >= fleet.sources.size() || fleet.sources[source].point == nobody)
            continue;
        const PointEntry& entry = fleet.points[fleet.sources[source].point];
        if (entry.sources.size() > 1 && entry.sources.front() == source)
            fleet.spokenFor.push_back(fleet.sources[source].point);
    }
    std::ranges::sort(fleet.spokenFor);
}

bool isSpokesman(const FleetState& fleet, quint32 source, Ticks now)
{
    const quint32 point = fleet.sources[source].point;
    const PointEntry& entry = fleet.points[point];
    if (entry.sources.size() < 2 || entry.sources.front() == source)
        return true;
    if (std::ranges::binary_search(fleet.spokenFor, point))
        return false;
    const bool silent = entry.heard == never || entry.lastSource == nobody || now - entry.heard > patienceWith(entry);
    if (silent || entry.lastSource == source)
        return true;
    return entry.lastSource != entry.sources.front() && precedes(fleet, source, entry.lastSource);
}

bool precedes(const FleetState& fleet, quint32 source, quint32 other)
{
    const auto rank = [&](quint32 number) { return std::tuple(precedenceOf(fleet.sources[number].convention), fleet.sources[number].convention, fleet.sources[number].topic); };
    return rank(source) < rank(other);
}

} // namespace holdfast
