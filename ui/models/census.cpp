// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/census.h"

#include <algorithm>

namespace holdfast {

template <typename Key>
int Census::Groups<Key>::numberOf(const Key& key)
{
    const auto known = numbers.constFind(key);
    if (known != numbers.constEnd())
        return *known;
    const int number = static_cast<int>(all.size());
    numbers.insert(key, number);
    keys.push_back(key);
    all.emplace_back();
    return number;
}

template <typename Key>
const Census::Group* Census::Groups<Key>::find(const Key& key) const
{
    const auto known = numbers.constFind(key);
    return known == numbers.constEnd() ? nullptr : &all[static_cast<std::size_t>(*known)];
}

void Census::take(const Delta& delta)
{
    for (const DeviceId& device : delta.removedDevices)
        if (!m_picture.devices.contains(device))
            forget(device);
    for (auto device = delta.devices.keyBegin(); device != delta.devices.keyEnd(); ++device)
        enter(*device);
    for (auto state = delta.states.keyBegin(); state != delta.states.keyEnd(); ++state)
        if (!delta.devices.contains(*state))
            enter(*state);
}

Census::Census(const Picture& picture) : m_picture(picture)
{
    for (auto device = picture.devices.keyBegin(); device != picture.devices.keyEnd(); ++device)
        enter(*device);
}

void Census::enter(const DeviceId& id)
{
    const auto device = m_picture.devices.constFind(id);
    if (device == m_picture.devices.constEnd())
        return;
    const int slot = slotFor(id);
    const auto state = m_picture.states.constFind(id);
    const DeviceState reached = throughBroker(state == m_picture.states.constEnd() ? DeviceState() : *state, true);
    Entry next = m_entries[static_cast<std::size_t>(slot)];
    next.id = device->id;
    next.firstSeen = device->firstSeen.value_or(Timestamp());
    next.since = reached.since;
    next.broker = m_brokers.numberOf(device->broker);
    next.space = device->space ? m_spaces.numberOf(*device->space) : -1;
    next.gateway = device->via ? m_gateways.numberOf(*device->via) : -1;
    next.membership = device->membership;
    next.presence = reached.presence;
    next.standing = standingOf(reached);
    next.known = true;
    Entry& entry = m_entries[static_cast<std::size_t>(slot)];
    count(entry, -1);
    if (entry.isBeside(next)) {
        entry = next;
    } else {
        leave(slot);
        entry = next;
        join(slot);
    }
    count(entry, 1);
}

int Census::slotFor(const DeviceId& id)
{
    const auto known = m_slots.constFind(id);
    if (known != m_slots.constEnd())
        return *known;
    int slot = static_cast<int>(m_entries.size());
    if (m_free.empty()) {
        m_entries.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slots.insert(id, slot);
    return slot;
}

void Census::forget(const DeviceId& id)
{
    const auto known = m_slots.constFind(id);
    if (known == m_slots.constEnd())
        return;
    const int slot = *known;
    count(m_entries[static_cast<std::size_t>(slot)], -1);
    leave(slot);
    m_entries[static_cast<std::size_t>(slot)] = {};
    m_slots.erase(known);
    m_free.push_back(slot);
}

void Census::count(const Entry& entry, int sign)
{
    if (!entry.known)
        return;
    m_memberships[static_cast<std::size_t>(entry.membership)] += sign;
    if (entry.membership != Membership::Adopted)
        return;
    Group& broker = m_brokers.all[static_cast<std::size_t>(entry.broker)];
    broker.tally.count(entry.standing, sign);
    broker.presences[static_cast<std::size_t>(entry.presence)] += sign;
    if (entry.space >= 0)
        m_spaces.all[static_cast<std::size_t>(entry.space)].tally.count(entry.standing, sign);
}

void Census::join(int slot)
{
    const Entry& entry = m_entries[static_cast<std::size_t>(slot)];
    if (!entry.known || entry.membership != Membership::Adopted)
        return;
    joinGroup(m_brokers.all[static_cast<std::size_t>(entry.broker)], slot, &Entry::placeInBroker);
    if (entry.space >= 0)
        joinGroup(m_spaces.all[static_cast<std::size_t>(entry.space)], slot, &Entry::placeInSpace);
    if (entry.gateway >= 0)
        joinGroup(m_gateways.all[static_cast<std::size_t>(entry.gateway)], slot, &Entry::placeBehind);
}

void Census::leave(int slot)
{
    const Entry& entry = m_entries[static_cast<std::size_t>(slot)];
    if (!entry.known || entry.membership != Membership::Adopted)
        return;
    leaveGroup(m_brokers.all[static_cast<std::size_t>(entry.broker)], slot, &Entry::placeInBroker);
    if (entry.space >= 0)
        leaveGroup(m_spaces.all[static_cast<std::size_t>(entry.space)], slot, &Entry::placeInSpace);
    if (entry.gateway >= 0)
        leaveGroup(m_gateways.all[static_cast<std::size_t>(entry.gateway)], slot, &Entry::placeBehind);
}

void Census::joinGroup(Group& group, int slot, int Entry::*place)
{
    m_entries[static_cast<std::size_t>(slot)].*place = static_cast<int>(group.members.size());
    group.members.push_back(slot);
}

/// The last one takes the place that is free now.
void Census::leaveGroup(Group& group, int slot, int Entry::*place)
{
    const int at = m_entries[static_cast<std::size_t>(slot)].*place;
    const int last = group.members.back();
    group.members[static_cast<std::size_t>(at)] = last;
    m_entries[static_cast<std::size_t>(last)].*place = at;
    group.members.pop_back();
}

Newcomers Census::newcomersSince(Timestamp moment) const
{
    Newcomers news;
    for (const Entry& entry : m_entries) {
        const bool isNew = entry.known && entry.firstSeen > moment;
        news.joined += isNew && entry.membership == Membership::Adopted ? 1 : 0;
        news.found += isNew && entry.membership == Membership::Heard ? 1 : 0;
        news.local += entry.known && entry.membership == Membership::Adopted && entry.presence == Presence::OnFallback && entry.since > moment ? 1 : 0;
    }
    return news;
}

Tally Census::tally() const
{
    Tally sum;
    for (std::size_t i = 0; i < m_brokers.all.size(); ++i) {
        const Tally& one = m_brokers.all[i].tally;
        const bool up = m_picture.linkUp(m_brokers.keys[i]);
        sum.devices += one.devices;
        sum.fresh += up ? one.fresh : 0;
        sum.local += up ? one.local : 0;
        sum.silent += up ? one.silent : one.devices;
    }
    return sum;
}

PresenceTally Census::presences() const
{
    PresenceTally sum{};
    for (std::size_t i = 0; i < m_brokers.all.size(); ++i) {
        const Group& one = m_brokers.all[i];
        const bool up = m_picture.linkUp(m_brokers.keys[i]);
        for (std::size_t presence = 0; presence < presenceCount; ++presence)
            sum[up ? presence : static_cast<std::size_t>(Presence::Unknown)] += one.presences[presence];
    }
    return sum;
}

Tally Census::tallyIn(const SpaceId& space) const
{
    const Group* group = m_spaces.find(space);
    return group == nullptr ? Tally() : group->tally;
}

std::vector<DeviceId> Census::idsOf(const Group* group, std::size_t most) const
{
    std::vector<DeviceId> ids;
    if (group == nullptr)
        return ids;
    ids.reserve(std::min(most, group->members.size()));
    for (const int slot : group->members) {
        if (ids.size() == most)
            break;
        ids.push_back(m_entries[static_cast<std::size_t>(slot)].id);
    }
    return ids;
}

std::vector<DeviceId> Census::inSpace(const SpaceId& space) const
{
    const Group* group = m_spaces.find(space);
    return idsOf(group, group == nullptr ? 0 : group->members.size());
}

std::vector<DeviceId> Census::onBroker(const BrokerId& broker, std::size_t most) const
{
    return idsOf(m_brokers.find(broker), most);
}

std::vector<DeviceId> Census::behind(const DeviceId& gateway, std::size_t most) const
{
    return idsOf(m_gateways.find(gateway), most);
}

std::vector<DeviceId> Census::gateways() const
{
    std::vector<DeviceId> ids;
    for (std::size_t i = 0; i < m_gateways.all.size(); ++i)
        if (!m_gateways.all[i].members.empty())
            ids.push_back(m_gateways.keys[i]);
    return ids;
}

bool Census::isGateway(const DeviceId& device) const
{
    const Group* group = m_gateways.find(device);
    return group != nullptr && !group->members.empty();
}

std::optional<Timestamp> Census::lastFound() const
{
    std::optional<Timestamp> last;
    for (const Entry& entry : m_entries)
        if (entry.known && entry.membership == Membership::Heard && entry.firstSeen != Timestamp())
            last = std::max(last.value_or(entry.firstSeen), entry.firstSeen);
    return last;
}

const DeviceId* Census::at(int slot) const
{
    const Entry& entry = m_entries[static_cast<std::size_t>(slot)];
    return entry.known ? &entry.id : nullptr;
}

} // namespace holdfast
