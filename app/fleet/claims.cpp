// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/identity.h"
#include "app/fleet/state.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

constexpr std::size_t largestCluster = 64; ///< claims compared with each other
constexpr std::size_t mostNamesakes = 32;  ///< claims with an identifier that more of them list are not compared pair by pair
constexpr std::size_t mostHolders = 256;   ///< a claim whose every identifier is listed by so many is refused

void index(FleetState& fleet, quint32 number)
{
    const DeviceClaim& claim = fleet.claims[number].claim;
    for (const Identifier& identifier : claim.identifiers) {
        auto& holders = fleet.claimsByValue[identifier.value];
        if (std::ranges::find(holders, number) == holders.end())
            holders.push_back(number);
    }
    if (!claim.viaIdentifier.isEmpty())
        fleet.claimsByVia[claim.viaIdentifier].push_back(number);
}

void dropFrom(QHash<QString, std::vector<quint32>>& table, const QString& key, quint32 number)
{
    const auto found = table.find(key);
    if (found == table.end())
        return;
    std::erase(*found, number);
    if (found->empty())
        table.erase(found);
}

void unindex(FleetState& fleet, quint32 number)
{
    const DeviceClaim& claim = fleet.claims[number].claim;
    for (const Identifier& identifier : claim.identifiers)
        dropFrom(fleet.claimsByValue, identifier.value, number);
    dropFrom(fleet.claimsByVia, claim.viaIdentifier, number);
}

/// The claims that list the rarest of its identifiers.
std::vector<quint32> fewestHolders(const FleetState& fleet, const DeviceClaim& claim)
{
    auto best = fleet.claimsByValue.constEnd();
    for (const Identifier& identifier : claim.identifiers) {
        const auto holders = fleet.claimsByValue.constFind(identifier.value);
        if (holders == fleet.claimsByValue.constEnd())
            return {};
        if (best == fleet.claimsByValue.constEnd() || holders->size() < best->size())
            best = holders;
    }
    return *best;
}

/// A claim that says exactly this, if somebody made it before.
quint32 findClaim(const FleetState& fleet, const DeviceClaim& claim)
{
    const std::vector<quint32> holders = fewestHolders(fleet, claim);
    const auto same = std::ranges::find_if(holders, [&](quint32 number) { return !fleet.claims[number].pinned && fleet.claims[number].claim == claim; });
    return same == holders.end() ? nobody : *same;
}

quint32 addClaim(FleetState& fleet, DeviceClaim claim)
{
    const auto number = static_cast<quint32>(fleet.claims.size());
    ClaimEntry entry;
    entry.claim = std::move(claim);
    entry.used = true;
    fleet.claims.push_back(std::move(entry));
    index(fleet, number);
    return number;
}

void dropClaim(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    unindex(fleet, number);
    ClaimEntry& entry = fleet.claims[number];
    entry.used = false;
    fleet.conflictsAged = fleet.topologyAged = true;
    const quint32 device = std::exchange(entry.device, nobody);
    if (device == nobody)
        return;
    std::erase(fleet.devices[device].claims, number);
    refreshFacts(turn, device);
    forgetIfEmpty(turn, device);
}

/// All claims that share identifiers with this one, directly or through others.
std::vector<quint32> clusterOf(const FleetState& fleet, quint32 start)
{
    std::vector<quint32> cluster{start};
    for (std::size_t i = 0; i < cluster.size() && cluster.size() <= largestCluster; ++i) {
        for (const Identifier& identifier : fleet.claims[cluster[i]].claim.identifiers) {
            const auto holders = fleet.claimsByValue.constFind(identifier.value);
            if (holders == fleet.claimsByValue.constEnd() || holders->size() > mostNamesakes)
                continue;
            for (const quint32 other : *holders) {
                if (std::ranges::find(cluster, other) == cluster.end())
                    cluster.push_back(other);
            }
        }
    }
    return cluster;
}

/// The device that a group of claims goes on being: one a person decided on, then one with history, then the oldest.
quint32 keeperOf(const FleetState& fleet, const std::vector<quint32>& group, const std::vector<quint32>& taken)
{
    quint32 keeper = nobody;
    const auto weight = [&](quint32 device) { return (fleet.devices[device].byHand ? 2 : 0) + (fleet.devices[device].frozen ? 1 : 0); };
    for (const quint32 number : group) {
        const quint32 device = fleet.claims[number].device;
        if (device == nobody || std::ranges::find(taken, device) != taken.end())
            continue;
        if (keeper == nobody || weight(device) > weight(keeper) || (weight(device) == weight(keeper) && device < keeper))
            keeper = device;
    }
    return keeper;
}

/// What makes two devices seem one: an identifier both go by.
Identifier sharedWith(const FleetState& fleet, quint32 claim, quint32 device)
{
    const auto& identifiers = fleet.claims[claim].claim.identifiers;
    const auto& theirs = fleet.devices[device].device.identifiers;
    const auto shared = std::ranges::find_if(identifiers, [&](const Identifier& one) { return std::ranges::find(theirs, one) != theirs.end(); });
    return shared == identifiers.end() ? identifiers.front() : *shared;
}

/// Brings the claims of one group under one device. Devices that persons decided on are never joined silently.
quint32 gather(Turn& turn, const std::vector<quint32>& group, std::vector<quint32>& taken)
{
    FleetState& fleet = turn.fleet;
    quint32 keeper = keeperOf(fleet, group, taken);
    if (keeper == nobody) {
        const ClaimEntry& claim = fleet.claims[group.front()];
        const SourceEntry* source = claim.sources.empty() ? nullptr : &fleet.sources[claim.sources.front()];
        keeper = newDevice(turn, source ? source->broker : BrokerId(), source ? source->convention : QString());
        if (keeper == nobody)
            return nobody;
    }
    taken.push_back(keeper);
    for (const quint32 number : group) {
        const quint32 now = fleet.claims[number].device;
        if (now == keeper)
            continue;
        if (now != nobody && fleet.devices[now].byHand && fleet.devices[keeper].byHand) {
            addConflict(turn, sharedWith(fleet, number, keeper), keeper, now, u"two adopted devices announce themselves as one"_s);
            continue;
        }
        moveClaim(turn, number, keeper);
    }
    return keeper;
}

/// Where an identifier has too many claims to weigh them all, a new one joins the first device it does not contradict.
quint32 firstThatFits(const FleetState& fleet, quint32 number)
{
    const DeviceClaim& claim = fleet.claims[number].claim;
    const auto fits = [](const QString& a, const QString& b) { return a.isEmpty() || b.isEmpty() || a.compare(b, Qt::CaseInsensitive) == 0; };
    for (const quint32 other : fewestHolders(fleet, claim)) {
        const quint32 device = fleet.claims[other].device;
        if (device == nobody || !std::ranges::any_of(claim.identifiers, [&](const Identifier& i) { return std::ranges::find(fleet.claims[other].claim.identifiers, i) != fleet.claims[other].claim.identifiers.end(); }))
            continue;
        if (fits(claim.manufacturer, fleet.devices[device].device.manufacturer) && fits(claim.model, fleet.devices[device].device.model))
            return device;
    }
    return nobody;
}

/// When its publishers said whether it is there, goes with those who said it.
void takeWordAlong(FleetState& fleet, quint32 from, quint32 to)
{
    const DeviceEntry& former = fleet.devices[from];
    DeviceEntry& entry = fleet.devices[to];
    entry.saidGone = std::max(entry.saidGone, former.saidGone);
    entry.saidThere = std::max(entry.saidThere, former.saidThere);
    entry.retainedWord = entry.retainedWord || former.retainedWord;
    entry.declared = entry.declared || former.declared;
    entry.wordNews = true;
    markDirty(fleet, to);
}

} // namespace

quint32 claimFor(Turn& turn, quint32 source, DeviceClaim claim)
{
    FleetState& fleet = turn.fleet;
    SourceEntry& entry = fleet.sources[source];
    std::ranges::sort(claim.identifiers);
    claim.identifiers.erase(std::unique(claim.identifiers.begin(), claim.identifiers.end()), claim.identifiers.end());
    if (claim.identifiers.empty())
        claim.identifiers = {entry.uniqueId.isEmpty() ? Identifier{QString(topicType), entry.topic} : Identifier{QString(uniqueIdType), entry.uniqueId}};
    const quint32 former = entry.claim;
    if (former != nobody && fleet.claims[former].claim == claim)
        return former;
    quint32 number = findClaim(fleet, claim);
    if (former != nobody && number == nobody && fleet.claims[former].claim.identifiers == claim.identifiers) { // new facts about the same device
        unindex(fleet, former);
        fleet.claims[former].claim = std::move(claim);
        index(fleet, former);
        sortOut(turn, former);
        return former;
    }
    releaseClaim(turn, source);
    const bool isNew = number == nobody;
    if (isNew && fewestHolders(fleet, claim).size() >= mostHolders) {
        ++fleet.figures.refusedDevices;
        return nobody;
    }
    if (isNew)
        number = addClaim(fleet, std::move(claim));
    fleet.sources[source].claim = number;
    fleet.claims[number].sources.push_back(source);
    if (isNew)
        sortOut(turn, number);
    if (fleet.claims[number].device == nobody) { // refused
        releaseClaim(turn, source);
        return nobody;
    }
    return number;
}

void releaseClaim(Turn& turn, quint32 source)
{
    const quint32 number = std::exchange(turn.fleet.sources[source].claim, nobody);
    if (number == nobody)
        return;
    ClaimEntry& claim = turn.fleet.claims[number];
    std::erase(claim.sources, source);
    if (claim.sources.empty() && !claim.pinned)
        dropClaim(turn, number);
}

void moveClaim(Turn& turn, quint32 number, quint32 device)
{
    FleetState& fleet = turn.fleet;
    const quint32 former = std::exchange(fleet.claims[number].device, device);
    if (former != nobody)
        std::erase(fleet.devices[former].claims, number);
    fleet.devices[device].claims.push_back(number);
    if (fleet.claims[number].pinned && former != nobody) { // the device lives on in another
        fleet.devices[former].pin = nobody;
        fleet.devices[former].frozen = false;
    }
    for (const quint32 source : std::vector<quint32>(fleet.claims[number].sources)) {
        const quint32 point = fleet.sources[source].point;
        if (point == nobody || fleet.points[point].device == device)
            continue;
        Point declared = fleet.points[point].point;
        declared.property = fleet.sources[source].property;
        carryOver(turn, source, declared, device);
    }
    if (former != nobody) {
        takeWordAlong(fleet, former, device);
        refreshFacts(turn, former);
        forgetIfEmpty(turn, former);
    }
}

void sortOut(Turn& turn, quint32 number)
{
    FleetState& fleet = turn.fleet;
    fleet.conflictsAged = fleet.topologyAged = true;
    std::vector<quint32> cluster = clusterOf(fleet, number);
    if (cluster.size() > largestCluster)
        cluster = {number};
    if (cluster.size() == 1 && fleet.claims[number].device == nobody && fewestHolders(fleet, fleet.claims[number].claim).size() > mostNamesakes) {
        const quint32 device = firstThatFits(fleet, number);
        if (device != nobody) {
            moveClaim(turn, number, device);
            refreshFacts(turn, device);
            return;
        }
    }
    std::vector<Witness> witnesses;
    for (const quint32 claim : cluster)
        witnesses.push_back({&fleet.claims[claim].claim, fleet.claims[claim].pinned, fleet.claims[claim].glued});
    const Partition parts = partition(witnesses);
    std::vector<std::vector<quint32>> groups(parts.groups);
    for (std::size_t i = 0; i < cluster.size(); ++i)
        groups[parts.groupOf[i]].push_back(cluster[i]);
    std::vector<std::size_t> order(parts.groups);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto isPinned = [&](std::size_t group) { return std::ranges::any_of(groups[group], [&](quint32 claim) { return fleet.claims[claim].pinned; }); };
    std::stable_partition(order.begin(), order.end(), isPinned); // what is adopted keeps its device
    std::vector<quint32> taken;
    std::vector<quint32> devices(parts.groups, nobody);
    for (const std::size_t group : order)
        devices[group] = gather(turn, groups[group], taken);
    for (const quint32 device : devices) {
        if (device != nobody)
            refreshFacts(turn, device);
    }
    for (const quint32 device : devices) { // one may have been waiting for a name that another has only now given up
        if (device != nobody)
            rename(turn, device);
    }
    for (const quint32 device : devices) { // one that came of a parting may come in as it did before
        if (device != nobody)
            welcomeAny(turn, device);
    }
    for (const Contradiction& contradiction : parts.contradictions) {
        const quint32 first = devices[parts.groupOf[contradiction.first]];
        const quint32 second = devices[parts.groupOf[contradiction.second]];
        if (first == nobody || second == nobody)
            continue;
        const Device& one = fleet.devices[first].device;
        const Device& other = fleet.devices[second].device;
        const bool alike = one.manufacturer == other.manufacturer && one.model == other.model;
        addConflict(turn, contradiction.identifier, first, second, alike ? u"two adopted devices announce themselves as one"_s : u"manufacturer or model differ"_s);
    }
}

} // namespace holdfast
