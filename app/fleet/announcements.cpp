// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/identity.h"
#include "app/fleet/state.h"

namespace holdfast {
namespace {

constexpr quint32 mostSources = 4'000'000; ///< a number beyond this is a mistake, not a site

bool welcomes(const FleetState& fleet, const QString& convention)
{
    return fleet.adoption.all || fleet.adoption.conventions.contains(convention, Qt::CaseInsensitive);
}

/// Writes down who speaks; the device it speaks of, or nobody where the bounds refuse it.
template <typename Declared>
quint32 announce(Turn& turn, const Declared& declared, const QString& uniqueId)
{
    FleetState& fleet = turn.fleet;
    const quint32 source = numberOf(declared.source);
    if (source >= mostSources)
        return nobody;
    if (source >= fleet.sources.size())
        fleet.sources.resize(source + 1);
    SourceEntry& entry = fleet.sources[source];
    entry.convention = declared.convention;
    entry.uniqueId = uniqueId;
    entry.topic = declared.discoveryTopic;
    entry.broker = declared.broker;
    entry.mayBeGone = declared.hasAvailability;
    if constexpr (requires { declared.reads; }) {
        const bool isNew = entry.claim == nobody;
        entry.reads = isNew || declared.reads != 0 ? declared.reads : entry.reads; // told anew without its topics: they stay
        entry.writes = isNew || declared.writes != 0 ? declared.writes : entry.writes;
    }
    const quint32 claim = claimFor(turn, source, declared.device);
    if (claim == nobody)
        return nobody;
    const quint32 number = fleet.claims[claim].device;
    DeviceEntry& device = fleet.devices[number];
    device.declared = true;
    if (!device.device.conventions.contains(declared.convention)) {
        device.device.conventions.append(declared.convention);
        device.device.conventions.sort();
        tellDevice(turn, number);
    }
    return number;
}

void welcome(Turn& turn, quint32 number, const QString& convention)
{
    const DeviceEntry& entry = turn.fleet.devices[number];
    const bool undecided = entry.device.membership == Membership::Heard && !entry.frozen; // whom a person put back stays in the inbox
    if (undecided && welcomes(turn.fleet, convention))
        adopt(turn, number);
}

} // namespace

void take(Turn& turn, const PointDeclared& declared)
{
    const quint32 number = announce(turn, declared, declared.uniqueId);
    if (number == nobody)
        return;
    attach(turn, numberOf(declared.source), declared.point, number);
    welcome(turn, number, declared.convention);
}

void take(Turn& turn, const DeviceDeclared& declared)
{
    FleetState& fleet = turn.fleet;
    const quint32 source = numberOf(declared.source);
    const quint32 number = announce(turn, declared, {});
    if (number == nobody)
        return;
    fleet.sources[source].ofDevice = true;
    DeviceSource& own = fleet.deviceSources[source];
    own.needs = declared.needs.left(50);
    DeviceEntry& entry = fleet.devices[number];
    const QString needs = needsOf(fleet, entry);
    if (std::exchange(entry.device.needs, needs) != needs)
        tellDevice(turn, number);
    noteInbox(fleet, number);
    welcome(turn, number, declared.convention);
}

void welcomeAny(Turn& turn, quint32 device)
{
    const FleetState& fleet = turn.fleet;
    if (fleet.devices[device].device.membership != Membership::Heard || !fleet.devices[device].declared)
        return;
    const QStringList conventions = fleet.devices[device].device.conventions;
    for (const QString& convention : conventions)
        welcome(turn, device, convention);
}

void take(Turn& turn, const PointWithdrawn& withdrawn)
{
    FleetState& fleet = turn.fleet;
    const quint32 source = numberOf(withdrawn.source);
    if (source >= fleet.sources.size())
        return;
    const quint32 point = fleet.sources[source].point;
    const quint32 device = deviceOf(fleet, source);
    if (withdrawn.keepSettings && device != nobody) {
        freeze(turn, device); // another topic will claim it: its id stays
        if (point != nobody)
            fleet.points[point].frozen = true;
    }
    if (fleet.sources[source].ofDevice && device != nobody)
        takeBackAlerts(turn, source, device);
    fleet.deviceSources.remove(source);
    detach(turn, source);
    fleet.sources[source].available.reset();
    if (point != nobody && fleet.points[point].device != nobody && fleet.points[point].sources.empty() && fleet.points[point].reading.quality != Quality::NeverSeen)
        setQuality(turn, point, worse(fleet.points[point].reading.quality, Quality::Stale));
    releaseClaim(turn, source);
    if (device == nobody || !fleet.devices[device].alive)
        return;
    const QString needs = needsOf(fleet, fleet.devices[device]);
    if (std::exchange(fleet.devices[device].device.needs, needs) != needs)
        tellDevice(turn, device);
    fleet.devices[device].wordNews = fleet.devices[device].wordNews || fleet.sources[source].ofDevice;
    markDirty(fleet, device);
}

quint32 deviceOf(const FleetState& fleet, quint32 source)
{
    if (source >= fleet.sources.size())
        return nobody;
    const SourceEntry& entry = fleet.sources[source];
    if (entry.point != nobody)
        return fleet.points[entry.point].device;
    return entry.ofDevice && entry.claim != nobody ? fleet.claims[entry.claim].device : nobody;
}

QString needsOf(const FleetState& fleet, const DeviceEntry& entry)
{
    for (const quint32 claim : entry.claims) {
        for (const quint32 source : fleet.claims[claim].sources) {
            const auto own = fleet.sources[source].ofDevice ? fleet.deviceSources.constFind(source) : fleet.deviceSources.constEnd();
            if (own != fleet.deviceSources.constEnd() && !own->needs.isEmpty())
                return own->needs;
        }
    }
    return {};
}

} // namespace holdfast
