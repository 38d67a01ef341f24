// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/state.h"

#include <algorithm>

namespace holdfast {

std::size_t Fleet::heardWaiting() const
{
    return m_state->heardNews.size();
}

std::vector<PresenceChanged> Fleet::takeHeard(std::size_t most)
{
    std::vector<PresenceChanged> heard;
    heard.reserve(std::min(most, m_state->heardNews.size()));
    for (; most > 0 && !m_state->heardNews.empty(); --most) {
        DeviceEntry& entry = m_state->devices[m_state->heardNews.front()];
        m_state->heardNews.pop_front();
        entry.heardNews = false;
        if (entry.alive && entry.device.membership == Membership::Adopted)
            heard.push_back({entry.device.id, entry.state});
    }
    return heard;
}

const Device* Fleet::device(const DeviceId& id) const
{
    const quint32 number = findDevice(*m_state, id);
    return number == nobody ? nullptr : &m_state->devices[number].device;
}

const Point* Fleet::point(const PointId& id) const
{
    const quint32 number = m_state->pointById.value(id, nobody);
    return number == nobody ? nullptr : &m_state->points[number].point;
}

std::optional<Reading> Fleet::reading(const PointId& id) const
{
    const quint32 number = m_state->pointById.value(id, nobody);
    if (number == nobody)
        return std::nullopt;
    return m_state->points[number].reading;
}

Quality Fleet::shown(const PointId& id) const
{
    const quint32 number = m_state->pointById.value(id, nobody);
    if (number == nobody)
        return Quality::NeverSeen;
    const PointEntry& entry = m_state->points[number];
    const DeviceEntry& device = m_state->devices[entry.device];
    Reach reach = device.state.reach;
    reach.broker = reach.broker && linkUp(*m_state, device.device.broker);
    return effectiveQuality(entry.reading.quality, reach);
}

std::optional<DeviceState> Fleet::state(const DeviceId& id) const
{
    const quint32 number = findDevice(*m_state, id);
    if (number == nobody)
        return std::nullopt;
    DeviceState state = m_state->devices[number].state;
    return throughBroker(std::move(state), linkUp(*m_state, m_state->devices[number].device.broker));
}

std::vector<DeviceId> Fleet::devices() const
{
    std::vector<DeviceId> ids;
    for (const DeviceEntry& entry : m_state->devices) {
        if (entry.alive && entry.device.membership != Membership::Merged)
            ids.push_back(entry.device.id);
    }
    std::ranges::sort(ids);
    return ids;
}

std::vector<PointId> Fleet::pointsOf(const DeviceId& id) const
{
    const quint32 number = findDevice(*m_state, id);
    std::vector<PointId> ids;
    if (number != nobody) {
        for (const quint32 point : m_state->devices[number].points)
            ids.push_back(m_state->points[point].point.id);
    }
    return ids;
}

std::vector<Conflict> Fleet::conflicts() const
{
    return m_state->conflicts;
}

std::vector<SourceIndex> Fleet::sourcesOf(const PointId& id) const
{
    std::vector<SourceIndex> sources;
    const quint32 number = m_state->pointById.value(id, nobody);
    if (number != nobody) {
        for (const quint32 source : m_state->points[number].sources)
            sources.push_back(SourceIndex{source});
    }
    return sources;
}

std::optional<LearnedMapping> Fleet::learnable(const DeviceId& id) const
{
    const auto known = m_state->learnable.constFind(findDevice(*m_state, id));
    return known == m_state->learnable.constEnd() ? std::nullopt : std::optional(*known);
}

void Fleet::setLearnable(const DeviceId& id, LearnedMapping mapping)
{
    const quint32 number = findDevice(*m_state, id);
    if (number != nobody)
        m_state->learnable.insert(number, std::move(mapping));
}

FleetFigures Fleet::figures() const
{
    return m_state->figures;
}

} // namespace holdfast
