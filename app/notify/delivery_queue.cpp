// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/delivery_queue.h"

#include <algorithm>
#include <tuple>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks longestWait = 24h;

bool isUnderWay(const Delivery& delivery)
{
    return delivery.state == DeliveryState::Queued || delivery.state == DeliveryState::Sending;
}

/// Life safety first, then who was tried least: one that the other side does not take yet must not hold up the rest.
auto turnOf(const Delivery& delivery)
{
    return std::tuple(!delivery.lifeSafety, delivery.tries, delivery.priority, delivery.number);
}

Freight freightOf(const Delivery& delivery)
{
    return delivery.kind == DeliveryKind::Report ? Freight::Reports : Freight::Alarms;
}

bool isOfWindow(Channel channel)
{
    return channel == Channel::Desktop || channel == Channel::Sound;
}

} // namespace

Ticks restAfter(int faults)
{
    return std::min<Ticks>(5s * (1 << std::clamp(faults - 1, 0, 10)), 5min);
}

/// What waited at the end waits again; what a window had to show is over with that window.
DeliveryQueue::DeliveryQueue(std::vector<Delivery> restored, Timestamp now, Ticks ticks)
{
    for (Delivery& delivery : restored) {
        m_last = std::max(m_last, delivery.number);
        if (isUnderWay(delivery) && isOfWindow(delivery.channel))
            continue;
        if (delivery.state == DeliveryState::Sending)
            delivery.state = DeliveryState::Queued;
        const Ticks waited = std::clamp<Ticks>(now - delivery.madeAt, 0s, longestWait);
        m_entries.push_back({std::move(delivery), ticks - waited});
    }
    std::ranges::sort(m_entries, {}, [](const Entry& entry) { return entry.delivery.number; });
}

quint64 DeliveryQueue::add(Delivery delivery, Timestamp now, Ticks ticks)
{
    delivery.number = ++m_last;
    delivery.madeAt = now;
    delivery.state = DeliveryState::Queued;
    m_entries.push_back({std::move(delivery), ticks});
    ++m_version;
    makeRoom(now);
    return m_last;
}

std::optional<Delivery> DeliveryQueue::next(Channel channel, Ticks ticks, Freight freight)
{
    ChannelRest& own = pace(channel, freight);
    if (own.busy || ticks < own.notBefore)
        return std::nullopt;
    Entry* best = nullptr;
    for (Entry& entry : m_entries)
        if (entry.delivery.channel == channel && freightOf(entry.delivery) == freight && entry.delivery.state == DeliveryState::Queued && (best == nullptr || turnOf(entry.delivery) < turnOf(best->delivery)))
            best = &entry;
    if (best == nullptr)
        return std::nullopt;
    own.busy = true;
    best->delivery.state = DeliveryState::Sending;
    ++best->delivery.tries;
    ++m_version;
    return best->delivery;
}

void DeliveryQueue::settle(quint64 number, const SendResult& result, Timestamp now, Ticks ticks)
{
    const auto entry = std::ranges::find(m_entries, number, [](const Entry& one) { return one.delivery.number; });
    if (entry == m_entries.end() || entry->delivery.state != DeliveryState::Sending)
        return;
    ChannelRest& own = pace(entry->delivery.channel, freightOf(entry->delivery));
    own.busy = false;
    own.faults = result.fault == DeliveryFault::None ? 0 : own.faults + 1;
    own.notBefore = result.again && result.fault != DeliveryFault::None ? ticks + restAfter(own.faults) : ticks;
    entry->delivery.fault = result.fault;
    entry->delivery.detail = result.detail.left(300);
    if (result.fault == DeliveryFault::None)
        finish(*entry, DeliveryState::Sent, now);
    else if (result.again)
        entry->delivery.state = DeliveryState::Queued;
    else
        finish(*entry, DeliveryState::Failed, now);
    if (entry->delivery.kind == DeliveryKind::Updated && !isUnderWay(entry->delivery))
        m_entries.erase(entry); // the bubble itself stands in the list
    ++m_version;
    trim();
}

std::vector<Delivery> DeliveryQueue::expire(Timestamp now, Ticks ticks)
{
    std::vector<Delivery> gone;
    for (Entry& entry : m_entries)
        if (entry.delivery.state == DeliveryState::Queued && ticks - entry.since > longestWait) {
            entry.delivery.fault = DeliveryFault::Expired;
            finish(entry, DeliveryState::Failed, now);
            gone.push_back(entry.delivery);
        }
    trim();
    return gone;
}

void DeliveryQueue::hurry(Channel channel)
{
    for (const Freight freight : {Freight::Alarms, Freight::Reports}) {
        pace(channel, freight).notBefore = Ticks{0};
        pace(channel, freight).faults = 0;
    }
}

void DeliveryQueue::finish(Entry& entry, DeliveryState state, Timestamp now)
{
    entry.delivery.state = state;
    entry.delivery.doneAt = now;
    ++m_version;
}

/// The oldest of the least important; never one of life safety while there is another.
void DeliveryQueue::makeRoom(Timestamp now)
{
    if (static_cast<std::size_t>(waiting()) <= mostWaiting)
        return;
    Entry* least = nullptr;
    const auto worth = [](const Delivery& delivery) { return std::tuple(delivery.lifeSafety ? 0 : 1, delivery.priority); };
    for (Entry& entry : m_entries)
        if (entry.delivery.state == DeliveryState::Queued && (least == nullptr || worth(entry.delivery) > worth(least->delivery)))
            least = &entry;
    if (least == nullptr)
        return;
    least->delivery.fault = DeliveryFault::Overfull;
    finish(*least, DeliveryState::Failed, now);
    trim();
}

void DeliveryQueue::trim()
{
    auto done = static_cast<std::size_t>(std::ranges::count_if(m_entries, [](const Entry& entry) { return !isUnderWay(entry.delivery); }));
    for (auto entry = m_entries.begin(); done > mostDone && entry != m_entries.end();) {
        if (isUnderWay(entry->delivery)) {
            ++entry;
            continue;
        }
        entry = m_entries.erase(entry);
        --done;
    }
}

std::vector<Delivery> DeliveryQueue::all() const
{
    std::vector<Delivery> underWay;
    std::vector<Delivery> done;
    for (const Entry& entry : m_entries)
        (isUnderWay(entry.delivery) ? underWay : done).push_back(entry.delivery);
    underWay.insert(underWay.end(), done.rbegin(), done.rend());
    return underWay;
}

int DeliveryQueue::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, [](const Entry& entry) { return isUnderWay(entry.delivery); }));
}

} // namespace holdfast
