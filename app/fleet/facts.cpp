// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr qsizetype versionKept = 100;

/// Smaller is better; nothing for a point that does not say it.
std::optional<int> batteryRank(const Point& point)
{
    if (point.quantity != Quantity::Battery || point.function == PointFunction::Event)
        return std::nullopt;
    return point.kind == PointKind::Number ? 0 : point.kind == PointKind::Bool ? 1 : 2;
}

std::optional<int> linkRank(const Point& point)
{
    if (point.kind != PointKind::Number)
        return std::nullopt;
    if (point.quantity == Quantity::LinkQuality)
        return 0;
    return point.quantity == Quantity::SignalStrength ? std::optional(1) : std::nullopt;
}

template <typename Rank>
std::optional<PointId> bestOf(const FleetState& fleet, const DeviceEntry& entry, Rank&& rank)
{
    std::optional<std::pair<int, PointId>> best;
    for (const quint32 number : entry.points) {
        const Point& point = fleet.points[number].point;
        const auto own = rank(point);
        if (own && !point.id.isEmpty() && (!best || std::pair(*own, point.id) < *best))
            best = {*own, point.id};
    }
    return best ? std::optional(best->second) : std::nullopt;
}

} // namespace

bool saysOfItself(const Point& point)
{
    return batteryRank(point) || linkRank(point) || point.function == PointFunction::Cmd;
}

void findOwnPoints(const FleetState& fleet, DeviceEntry& entry)
{
    entry.device.batteryPoint = bestOf(fleet, entry, batteryRank);
    entry.device.linkQualityPoint = bestOf(fleet, entry, linkRank);
}

/// Which of its points speak of the device itself, and what follows from it.
void reviewFacts(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    const Device before = entry.device;
    findOwnPoints(fleet, entry);
    inferAutonomy(fleet, number);
    if (entry.device != before)
        tellDevice(turn, number);
}

Version versionOf(const Point& point)
{
    if (point.quantity != Quantity::Firmware || point.kind != PointKind::Str)
        return Version::None;
    if (point.property == QLatin1String("installed_version"))
        return Version::Installed;
    return point.property == QLatin1String("latest_version") ? Version::Latest : Version::None;
}

void takeVersion(Turn& turn, quint32 device, Version version, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    if (!text || text->isEmpty())
        return;
    Device& known = turn.fleet.devices[device].device;
    QString& fact = version == Version::Installed ? known.firmware : known.firmwareLatest;
    const QString now = text->simplified().left(versionKept);
    if (fact == now)
        return;
    fact = now;
    tellDevice(turn, device);
}

} // namespace holdfast
