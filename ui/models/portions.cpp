// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/portions.h"

#include <utility>

namespace holdfast {
namespace {

template <typename Hash>
void carry(Hash& from, Hash& to, qsizetype& room)
{
    if (from.size() <= room && to.isEmpty()) {
        room -= from.size();
        to = std::exchange(from, {});
        return;
    }
    for (auto item = from.begin(); room > 0 && item != from.end(); --room) {
        to.insert(item.key(), std::move(item.value()));
        item = from.erase(item);
    }
}

/// The newer one wins, whether the older one still waits or not.
template <typename Hash, typename Known>
void hurryOn(Hash& newer, Hash& waiting, Hash& soon, Known isKnown)
{
    for (auto item = newer.begin(); item != newer.end();) {
        if (!isKnown(item.key(), item.value())) {
            ++item;
            continue;
        }
        waiting.remove(item.key());
        soon.insert(item.key(), std::move(item.value()));
        item = newer.erase(item);
    }
}

qsizetype weightOf(const Delta& news)
{
    return news.devices.size() + news.states.size() + news.points.size() + news.readings.size() + news.inbox.size() + news.alarms.size();
}

/// What is small, or must come before everything else.
Delta frameOf(Delta& news)
{
    Delta frame;
    frame.removedDevices = std::exchange(news.removedDevices, {});
    frame.removedPoints = std::exchange(news.removedPoints, {});
    frame.removedBrokers = std::exchange(news.removedBrokers, {});
    frame.leftInbox = std::exchange(news.leftInbox, {});
    frame.brokers = std::exchange(news.brokers, {});
    frame.links = std::exchange(news.links, {});
    frame.rules = std::exchange(news.rules, {});
    frame.operators = std::exchange(news.operators, {});
    frame.site = std::exchange(news.site, {});
    frame.store = std::exchange(news.store, {});
    frame.figures = std::exchange(news.figures, {});
    frame.now = std::exchange(news.now, {});
    return frame;
}

} // namespace

void Portions::add(Delta&& newer)
{
    if (!isEmpty())
        hurry(newer);
    m_rest.merge(std::move(newer));
}

void Portions::hurry(Delta& newer)
{
    for (const DeviceId& device : newer.removedDevices)
        m_soon.states.remove(device);
    for (const PointId& point : newer.removedPoints)
        m_soon.readings.remove(point);
    const auto hasDevice = [&](const DeviceId& device) { return !m_rest.devices.contains(device) && !newer.devices.contains(device); };
    const auto hasPoint = [&](const PointId& point) { return !m_rest.points.contains(point) && !newer.points.contains(point); };
    hurryOn(newer.states, m_rest.states, m_soon.states, [&](const DeviceId& device, const DeviceState&) { return hasDevice(device); });
    hurryOn(newer.readings, m_rest.readings, m_soon.readings, [&](const PointId& point, const Reading&) { return hasPoint(point); });
    hurryOn(newer.alarms, m_rest.alarms, m_soon.alarms, [&](const AlarmId&, const Alarm& alarm) { return (!alarm.device || hasDevice(*alarm.device)) && (!alarm.point || hasPoint(*alarm.point)); });
}

Delta Portions::next(qsizetype most)
{
    if (weightOf(m_rest) + weightOf(m_soon) <= most) {
        m_soon.merge(std::exchange(m_rest, {})); // where both have something to say of one thing, the rest is newer: it was told together with what it refers to
        return std::exchange(m_soon, {});
    }
    Delta portion = frameOf(m_rest);
    carry(m_soon.alarms, portion.alarms, most);
    carry(m_soon.states, portion.states, most);
    carry(m_soon.readings, portion.readings, most);
    carry(m_rest.devices, portion.devices, most);
    carry(m_rest.states, portion.states, most);
    carry(m_rest.points, portion.points, most);
    carry(m_rest.readings, portion.readings, most);
    carry(m_rest.inbox, portion.inbox, most);
    carry(m_rest.alarms, portion.alarms, most);
    return portion;
}

} // namespace holdfast
