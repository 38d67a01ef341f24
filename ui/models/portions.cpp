// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/portions.h"

#include <utility>

namespace holdfast {
namespace {

template <typename Hash>
void carry(Hash& from, Hash& to, qsizetype& room)
{
    if (from.size() <= room) {
        room -= from.size();
        to = std::exchange(from, {});
        return;
    }
    for (auto item = from.begin(); room > 0; --room) {
        to.insert(item.key(), std::move(item.value()));
        item = from.erase(item);
    }
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

Delta Portions::next(qsizetype most)
{
    const qsizetype all = m_rest.devices.size() + m_rest.states.size() + m_rest.points.size() + m_rest.readings.size() + m_rest.inbox.size() + m_rest.alarms.size();
    if (all <= most)
        return std::exchange(m_rest, {});
    Delta portion = frameOf(m_rest);
    carry(m_rest.devices, portion.devices, most);
    carry(m_rest.states, portion.states, most);
    carry(m_rest.points, portion.points, most);
    carry(m_rest.readings, portion.readings, most);
    carry(m_rest.inbox, portion.inbox, most);
    carry(m_rest.alarms, portion.alarms, most);
    return portion;
}

} // namespace holdfast
