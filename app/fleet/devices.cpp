// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/identity.h"
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

constexpr int adoptedPerHeard = 5; ///< devices adopted without asking may be this many times those that wait

/// Claims of a device in the order of their content; what we remember ourselves comes last.
std::vector<const DeviceClaim*> voicesOf(const FleetState& fleet, const DeviceEntry& entry)
{
    std::vector<quint32> numbers = entry.claims;
    std::ranges::sort(numbers, [&](quint32 a, quint32 b) {
        const ClaimEntry& left = fleet.claims[a];
        const ClaimEntry& right = fleet.claims[b];
        return left.pinned != right.pinned ? right.pinned : precedes(left.claim, right.claim);
    });
    std::vector<const DeviceClaim*> voices;
    for (const quint32 number : numbers)
        voices.push_back(&fleet.claims[number].claim);
    return voices;
}

void takeFacts(Device& device, const std::vector<const DeviceClaim*>& voices)
{
    const auto first = [&](QString DeviceClaim::*field, QString& fact) {
        const auto said = std::ranges::find_if(voices, [&](const DeviceClaim* claim) { return !(claim->*field).isEmpty(); });
        if (said != voices.end())
            fact = (*said)->*field;
    };
    first(&DeviceClaim::name, device.announcedName);
    first(&DeviceClaim::manufacturer, device.manufacturer);
    first(&DeviceClaim::model, device.model);
    first(&DeviceClaim::firmware, device.firmware);
    first(&DeviceClaim::hardware, device.hardware);
    first(&DeviceClaim::serial, device.serial);
    first(&DeviceClaim::suggestedArea, device.suggestedArea);
    first(&DeviceClaim::configurationUrl, device.configurationUrl);
    for (const DeviceClaim* claim : voices) {
        device.supply = claim->supply == Supply::Unknown ? device.supply : claim->supply;
        device.isGateway = device.isGateway || claim->isGateway;
    }
    device.identifiers.clear();
    for (const DeviceClaim* claim : voices)
        device.identifiers.insert(device.identifiers.end(), claim->identifiers.begin(), claim->identifiers.end());
    std::ranges::sort(device.identifiers);
    device.identifiers.erase(std::unique(device.identifiers.begin(), device.identifiers.end()), device.identifiers.end());
}

void takeConventions(const FleetState& fleet, DeviceEntry& entry)
{
    for (const quint32 claim : entry.claims) {
        for (const quint32 source : fleet.claims[claim].sources) {
            const QString& convention = fleet.sources[source].convention;
            if (!convention.isEmpty() && !entry.device.conventions.contains(convention))
                entry.device.conventions.append(convention);
        }
    }
    entry.device.conventions.sort();
}

/// Its identifiers but those of its gateway.
std::vector<Identifier> ownIdentifiers(const FleetState& fleet, const DeviceEntry& entry)
{
    std::vector<Identifier> own = entry.device.identifiers;
    for (const quint32 claim : entry.claims)
        std::erase_if(own, [&](const Identifier& identifier) { return identifier.value == fleet.claims[claim].claim.viaIdentifier; });
    if (entry.via != nobody) {
        const auto& theirs = fleet.devices[entry.via].device.identifiers;
        std::erase_if(own, [&](const Identifier& identifier) { return std::ranges::find(theirs, identifier) != theirs.end(); });
    }
    return own.empty() ? entry.device.identifiers : own;
}

bool contested(const FleetState& fleet, const Identifier& identifier, quint32 device)
{
    const auto holders = fleet.claimsByValue.constFind(identifier.value);
    if (holders == fleet.claimsByValue.constEnd())
        return false;
    return std::ranges::any_of(*holders, [&](quint32 number) {
        const ClaimEntry& claim = fleet.claims[number];
        const auto& own = fleet.devices[device].device.identifiers;
        const bool behind = std::ranges::any_of(own, [&](const Identifier& mine) { return mine.value == claim.claim.viaIdentifier; });
        if (claim.device == nobody || claim.device == device || behind)
            return false;
        return std::ranges::find(claim.claim.identifiers, identifier) != claim.claim.identifiers.end();
    });
}

DeviceId wantedId(const FleetState& fleet, quint32 number)
{
    const DeviceEntry& entry = fleet.devices[number];
    const std::vector<Identifier> own = ownIdentifiers(fleet, entry);
    const Identifier* strongest = strongestOf(own);
    QString text = strongest ? idTextOf(*strongest) : u"device"_s;
    if (strongest && contested(fleet, *strongest, number))
        text += u'~' + slug(QString(entry.device.manufacturer + u' ' + entry.device.model).trimmed());
    QString free = text;
    for (int turn = 2; fleet.deviceById.value(DeviceId(free), number) != number; ++turn)
        free = text + u'~' + QString::number(turn);
    return DeviceId(free);
}

bool leadsBack(const FleetState& fleet, quint32 from, quint32 to)
{
    for (int hops = 0; from != nobody && hops < 16; ++hops) {
        if (from == to)
            return true;
        from = fleet.devices[from].via;
    }
    return from != nobody;
}

quint32 gatewayOf(const FleetState& fleet, quint32 number, bool& said)
{
    quint32 best = nobody;
    for (const quint32 claim : fleet.devices[number].claims) {
        const QString& via = fleet.claims[claim].claim.viaIdentifier;
        if (via.isEmpty())
            continue;
        said = true;
        for (const quint32 holder : fleet.claimsByValue.value(via)) {
            const quint32 device = fleet.claims[holder].device;
            if (device == nobody || device == number || leadsBack(fleet, device, number))
                continue;
            if (best == nobody || fleet.devices[device].device.id < fleet.devices[best].device.id)
                best = device;
        }
    }
    return best;
}

void linkUpwards(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    bool said = false;
    const quint32 via = gatewayOf(fleet, number, said);
    if (!said || via == entry.via)
        return;
    if (entry.via != nobody)
        std::erase(fleet.devices[entry.via].children, number);
    entry.via = via;
    entry.device.via.reset();
    if (via != nobody) {
        fleet.devices[via].children.push_back(number);
        entry.device.via = fleet.devices[via].device.id;
    }
    rename(turn, number);
    inferAutonomy(fleet, number);
    tellDevice(turn, number);
    markDirty(fleet, number);
}

} // namespace

quint32 newDevice(Turn& turn, const BrokerId& broker, const QString& convention)
{
    FleetState& fleet = turn.fleet;
    const bool welcome = fleet.adoption.all || fleet.adoption.conventions.contains(convention, Qt::CaseInsensitive);
    const bool full = welcome ? fleet.figures.devices >= fleet.limits.heardDevices * adoptedPerHeard : fleet.figures.heard >= fleet.limits.heardDevices;
    if (full) {
        ++fleet.figures.refusedDevices;
        return nobody;
    }
    const auto number = static_cast<quint32>(fleet.devices.size());
    DeviceEntry entry;
    entry.device.broker = broker;
    entry.device.firstSeen = turn.moment.now;
    entry.state.since = turn.moment.now;
    fleet.devices.push_back(std::move(entry));
    ++fleet.figures.heard;
    return number;
}

void refreshFacts(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    if (entry.claims.empty())
        return;
    const Device before = entry.device;
    takeFacts(entry.device, voicesOf(fleet, entry));
    takeConventions(fleet, entry);
    for (const quint32 point : entry.points) { // what runs on it is what it says runs on it
        if (fleet.points[point].version == Version::Installed && std::holds_alternative<QString>(fleet.points[point].reading.value))
            entry.device.firmware = std::get<QString>(fleet.points[point].reading.value).simplified().left(100);
    }
    entry.device.needs = needsOf(fleet, entry);
    rename(turn, number);
    if (!entry.named)
        entry.device.name = entry.device.announcedName.isEmpty() ? entry.device.id.text() : entry.device.announcedName;
    if (entry.frozen)
        pin(fleet, number);
    link(turn, number);
    inferAutonomy(fleet, number);
    if (fleet.devices[number].device != before)
        tellDevice(turn, number);
}

void rename(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    if (entry.frozen)
        return;
    const DeviceId former = entry.device.id;
    const DeviceId wanted = wantedId(fleet, number);
    if (wanted == former)
        return;
    fleet.deviceById.remove(former);
    fleet.deviceById.insert(wanted, number);
    if (entry.device.name == former.text())
        entry.device.name = wanted.text();
    entry.device.id = wanted;
    for (const quint32 child : entry.children) {
        fleet.devices[child].device.via = wanted;
        tellDevice(turn, child);
    }
    if (former.isEmpty()) {
        renamePoints(turn, number);
        return;
    }
    renameInConflicts(turn, former, wanted);
    if (entry.device.membership == Membership::Heard)
        fleet.leftInbox.push_back(former);
    else
        turn.changes.push_back(DeviceRemoved{former});
    tellDevice(turn, number);
    if (entry.device.membership == Membership::Adopted) {
        turn.changes.push_back(PresenceChanged{wanted, entry.state});
        tellAlerts(turn, number);
    }
    renamePoints(turn, number);
}

void link(Turn& turn, quint32 number)
{
    linkUpwards(turn, number);
    const std::vector<Identifier> identifiers = turn.fleet.devices[number].device.identifiers;
    for (const Identifier& identifier : identifiers) {
        for (const quint32 claim : turn.fleet.claimsByVia.value(identifier.value)) {
            const quint32 child = turn.fleet.claims[claim].device;
            if (child != nobody && child != number)
                linkUpwards(turn, child);
        }
    }
}

void pin(FleetState& fleet, quint32 number)
{
    const Device& device = fleet.devices[number].device;
    DeviceClaim claim;
    claim.identifiers = device.identifiers;
    claim.manufacturer = device.manufacturer;
    claim.model = device.model;
    if (fleet.devices[number].pin == nobody) {
        ClaimEntry entry;
        entry.pinned = true;
        entry.used = true;
        entry.device = number;
        fleet.devices[number].pin = static_cast<quint32>(fleet.claims.size());
        fleet.devices[number].claims.push_back(fleet.devices[number].pin);
        fleet.claims.push_back(std::move(entry));
    }
    const quint32 own = fleet.devices[number].pin;
    fleet.claims[own].claim = claim;
    for (const Identifier& identifier : claim.identifiers) {
        auto& holders = fleet.claimsByValue[identifier.value];
        if (std::ranges::find(holders, own) == holders.end())
            holders.push_back(own);
    }
}

void freeze(Turn& turn, quint32 number)
{
    DeviceEntry& entry = turn.fleet.devices[number];
    if (entry.frozen)
        return;
    entry.frozen = true;
    for (const quint32 point : entry.points)
        turn.fleet.points[point].frozen = true;
    pin(turn.fleet, number);
}

void forgetIfEmpty(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    DeviceEntry& entry = fleet.devices[number];
    if (!entry.alive || entry.frozen || !entry.claims.empty())
        return;
    entry.alive = false;
    fleet.conflictsAged = fleet.topologyAged = true;
    fleet.learnable.remove(number);
    if (entry.via != nobody)
        std::erase(fleet.devices[entry.via].children, number);
    for (const quint32 child : std::exchange(entry.children, {})) {
        fleet.devices[child].via = nobody;
        fleet.devices[child].device.via.reset();
        tellDevice(turn, child);
        markDirty(fleet, child);
    }
    if (entry.device.membership == Membership::Heard && !entry.vanished)
        leaveInbox(fleet, number);
    else if (entry.vanished)
        fleet.leftInbox.push_back(entry.device.id);
    else
        turn.changes.push_back(DeviceRemoved{entry.device.id});
    if (entry.device.membership == Membership::Adopted) {
        --fleet.figures.devices;
        fleet.figures.points -= static_cast<int>(entry.points.size());
    }
    for (const quint32 point : std::exchange(entry.points, {}))
        fleet.pointById.remove(fleet.points[point].point.id);
    if (fleet.deviceById.value(entry.device.id, nobody) == number)
        fleet.deviceById.remove(entry.device.id);
}

quint32 findDevice(const FleetState& fleet, const DeviceId& id)
{
    DeviceId at = id;
    for (int hops = 0; hops < 16; ++hops) {
        const auto alias = fleet.aliases.constFind(at);
        if (alias == fleet.aliases.constEnd())
            break;
        at = *alias;
    }
    return fleet.deviceById.value(at, nobody);
}

} // namespace holdfast
