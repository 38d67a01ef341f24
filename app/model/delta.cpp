// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/delta.h"

#include <algorithm>
#include <iterator>

namespace holdfast {
namespace {

constexpr std::size_t journalKept = 500;
constexpr std::size_t noticesKept = 100;

template <typename Hash>
void overlay(Hash& waiting, Hash&& newer)
{
    if (newer.size() > waiting.size()) { // the fewer ones move: whoever waits at the mailbox does not wait for the many
        for (auto item = waiting.begin(); item != waiting.end(); ++item)
            if (!newer.contains(item.key()))
                newer.insert(item.key(), std::move(item.value()));
        waiting = std::move(newer);
        return;
    }
    for (auto item = newer.cbegin(); item != newer.cend(); ++item)
        waiting.insert(item.key(), item.value());
}

template <typename Set, typename Hash>
void overlayRemovals(Set& gone, Hash& present, Set&& newlyGone, const Hash& newlyPresent)
{
    for (const auto& id : newlyGone)
        present.remove(id);
    gone.unite(newlyGone);
    for (auto item = newlyPresent.cbegin(); item != newlyPresent.cend(); ++item)
        gone.remove(item.key());
}

template <typename T>
void append(std::vector<T>& waiting, std::vector<T>&& newer, std::size_t kept)
{
    waiting.insert(waiting.end(), std::make_move_iterator(newer.begin()), std::make_move_iterator(newer.end()));
    if (kept > 0 && waiting.size() > kept)
        waiting.erase(waiting.begin(), waiting.end() - static_cast<std::ptrdiff_t>(kept));
}

template <typename T>
void replace(std::optional<T>& waiting, std::optional<T>&& newer)
{
    if (newer)
        waiting = std::move(newer);
}

bool sameConflict(const Conflict& a, const Conflict& b)
{
    return a.identifier == b.identifier && a.first == b.first && a.second == b.second;
}

/// The latest word on a conflict counts: found or ended.
void overlayConflicts(Delta& waiting, Delta& newer)
{
    const auto toldAnew = [&](const Conflict& one) {
        const auto same = [&](const Conflict& other) { return sameConflict(one, other); };
        return std::ranges::any_of(newer.conflicts, same) || std::ranges::any_of(newer.endedConflicts, same);
    };
    if (newer.conflicts.empty() && newer.endedConflicts.empty())
        return;
    std::erase_if(waiting.conflicts, toldAnew);
    std::erase_if(waiting.endedConflicts, toldAnew);
    append(waiting.conflicts, std::move(newer.conflicts), 0);
    append(waiting.endedConflicts, std::move(newer.endedConflicts), 0);
}

void overlayTopologies(std::vector<Topology>& waiting, std::vector<Topology>&& newer)
{
    std::erase_if(waiting, [&](const Topology& old) {
        return std::ranges::any_of(newer, [&](const Topology& one) { return one.gateway == old.gateway && one.broker == old.broker; });
    });
    append(waiting, std::move(newer), 0);
}

} // namespace

bool Delta::isEmpty() const
{
    if (!commands.isEmpty())
        return false;
    return readings.isEmpty() && devices.isEmpty() && states.isEmpty() && points.isEmpty() && removedDevices.isEmpty() && removedPoints.isEmpty() && alarms.isEmpty()
        && journal.empty() && links.isEmpty() && brokers.isEmpty() && removedBrokers.isEmpty() && inbox.isEmpty() && leftInbox.isEmpty() && conflicts.empty()
        && endedConflicts.empty() && discoveryRules.isEmpty() && removedDiscoveryRules.isEmpty() && !discovery && topologies.empty() && !ghosts && notices.empty() && outcomes.empty() && rules.isEmpty() && maintenance.isEmpty() && removedMaintenance.isEmpty() && operators.isEmpty() && continuity.isEmpty() && !lines && !site && !store && !figures && !now;
}

void Delta::merge(Delta&& newer)
{
    for (const DeviceId& device : newer.removedDevices) // only what went since: what went and came again before has its news here
        states.remove(device);
    for (const PointId& point : newer.removedPoints)
        readings.remove(point);
    overlayRemovals(removedDevices, devices, std::move(newer.removedDevices), newer.devices);
    overlayRemovals(removedPoints, points, std::move(newer.removedPoints), newer.points);
    overlayRemovals(removedBrokers, brokers, std::move(newer.removedBrokers), newer.brokers);
    overlayRemovals(leftInbox, inbox, std::move(newer.leftInbox), newer.inbox);
    overlayRemovals(removedDiscoveryRules, discoveryRules, std::move(newer.removedDiscoveryRules), newer.discoveryRules);
    overlayRemovals(removedMaintenance, maintenance, std::move(newer.removedMaintenance), newer.maintenance);
    overlay(readings, std::move(newer.readings));
    overlay(devices, std::move(newer.devices));
    overlay(states, std::move(newer.states));
    overlay(points, std::move(newer.points));
    overlay(alarms, std::move(newer.alarms));
    overlay(links, std::move(newer.links));
    overlay(brokers, std::move(newer.brokers));
    overlay(inbox, std::move(newer.inbox));
    overlay(rules, std::move(newer.rules));
    overlay(maintenance, std::move(newer.maintenance));
    overlay(operators, std::move(newer.operators));
    overlay(commands, std::move(newer.commands));
    append(journal, std::move(newer.journal), journalKept);
    overlay(discoveryRules, std::move(newer.discoveryRules));
    overlayConflicts(*this, newer);
    overlayTopologies(topologies, std::move(newer.topologies));
    append(notices, std::move(newer.notices), noticesKept);
    append(outcomes, std::move(newer.outcomes), 0);
    continuity.merge(std::move(newer.continuity));
    replace(lines, std::move(newer.lines));
    replace(site, std::move(newer.site));
    replace(store, std::move(newer.store));
    replace(figures, std::move(newer.figures));
    replace(discovery, std::move(newer.discovery));
    replace(ghosts, std::move(newer.ghosts));
    replace(now, std::move(newer.now));
}

} // namespace holdfast
