// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/delta.h"

#include <iterator>

namespace holdfast {
namespace {

constexpr std::size_t journalKept = 500;
constexpr std::size_t noticesKept = 100;

template <typename Hash>
void overlay(Hash& waiting, Hash&& newer)
{
    if (waiting.isEmpty()) {
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

} // namespace

bool Delta::isEmpty() const
{
    return readings.isEmpty() && devices.isEmpty() && states.isEmpty() && points.isEmpty() && removedDevices.isEmpty() && removedPoints.isEmpty() && alarms.isEmpty()
        && journal.empty() && links.isEmpty() && brokers.isEmpty() && removedBrokers.isEmpty() && inbox.isEmpty() && leftInbox.isEmpty() && conflicts.empty()
        && notices.empty() && outcomes.empty() && rules.isEmpty() && operators.isEmpty() && !site && !store && !figures && !now;
}

void Delta::merge(Delta&& newer)
{
    overlayRemovals(removedDevices, devices, std::move(newer.removedDevices), newer.devices);
    overlayRemovals(removedPoints, points, std::move(newer.removedPoints), newer.points);
    overlayRemovals(removedBrokers, brokers, std::move(newer.removedBrokers), newer.brokers);
    overlayRemovals(leftInbox, inbox, std::move(newer.leftInbox), newer.inbox);
    for (const DeviceId& device : removedDevices)
        states.remove(device);
    for (const PointId& point : removedPoints)
        readings.remove(point);
    overlay(readings, std::move(newer.readings));
    overlay(devices, std::move(newer.devices));
    overlay(states, std::move(newer.states));
    overlay(points, std::move(newer.points));
    overlay(alarms, std::move(newer.alarms));
    overlay(links, std::move(newer.links));
    overlay(brokers, std::move(newer.brokers));
    overlay(inbox, std::move(newer.inbox));
    overlay(rules, std::move(newer.rules));
    overlay(operators, std::move(newer.operators));
    append(journal, std::move(newer.journal), journalKept);
    append(conflicts, std::move(newer.conflicts), 0);
    append(notices, std::move(newer.notices), noticesKept);
    append(outcomes, std::move(newer.outcomes), 0);
    replace(site, std::move(newer.site));
    replace(store, std::move(newer.store));
    replace(figures, std::move(newer.figures));
    replace(now, std::move(newer.now));
}

} // namespace holdfast
