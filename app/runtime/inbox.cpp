// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/inbox.h"

#include <QHash>

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::size_t overhead = 128; ///< what a waiting message costs beside its bytes

std::size_t sizeOf(const Message& message)
{
    return static_cast<std::size_t>(message.payload.size() + 2 * message.topic.size()) + overhead;
}

/// Hands out up to `most` messages of a lane and forgets the lane's memory once it is empty.
std::size_t drain(std::vector<Message>& lane, std::size_t& taken, std::vector<Message>& out, std::size_t most)
{
    const std::size_t count = std::min(most, lane.size() - taken);
    if (taken == 0 && count == lane.size() && out.empty()) {
        out.swap(lane);
        return count;
    }
    const auto from = lane.begin() + static_cast<std::ptrdiff_t>(taken);
    out.insert(out.end(), std::make_move_iterator(from), std::make_move_iterator(from + static_cast<std::ptrdiff_t>(count)));
    taken += count;
    if (2 * taken >= lane.size()) { // what was handed out must not pile up while more keeps coming
        lane.erase(lane.begin(), lane.begin() + static_cast<std::ptrdiff_t>(taken));
        taken = 0;
    }
    return count;
}

} // namespace

Inbox::Inbox(InboxLimits limits)
    : m_limits(limits), m_telemetryTopics(std::make_shared<const QSet<QString>>())
{
}

Inbox::Verdict Inbox::push(std::vector<Message>&& batch, std::chrono::milliseconds patience, const std::atomic_bool* leaving)
{
    const TelemetryTopics topics = telemetryTopics();
    std::vector<Lane> lanes; // looked up before anybody has to wait for the lock
    lanes.reserve(batch.size());
    std::size_t bytes = 0;
    for (const Message& message : batch) {
        lanes.push_back(message.retained || !topics->contains(message.topic) ? Lane::Control : Lane::Telemetry);
        bytes += lanes.back() == Lane::Control ? sizeOf(message) : 0;
    }
    {
        std::unique_lock lock(m_mutex);
        if (!waitForRoom(lock, bytes, patience, leaving))
            return Verdict::Overrun;
        m_controlBytes += bytes;
        for (std::size_t i = 0; i < batch.size(); ++i)
            (lanes[i] == Lane::Control ? m_control : m_telemetry).push_back(std::move(batch[i]));
        if (m_telemetry.size() - m_telemetryTaken > m_limits.telemetryMessages)
            thin();
    }
    m_ready.notify_one();
    return Verdict::Taken;
}

/// An engine that works its way through a burst is slow, not stuck: every one of its steps gives the patience anew.
bool Inbox::waitForRoom(std::unique_lock<std::mutex>& lock, std::size_t bytes, std::chrono::milliseconds patience, const std::atomic_bool* leaving)
{
    const auto hasRoom = [&] { return bytes == 0 || m_controlBytes == 0 || m_controlBytes + bytes <= m_limits.controlBytes; };
    const auto leaves = [&] { return leaving && *leaving; };
    while (!hasRoom()) {
        const quint64 takes = m_takes;
        const bool moves = m_room.wait_for(lock, patience, [&] { return m_takes != takes || leaves(); });
        if (!moves || leaves())
            return false;
    }
    return true;
}

void Inbox::letGo()
{
    {
        const std::lock_guard lock(m_mutex); // whoever has just looked must be waiting already
    }
    m_room.notify_all();
}

void Inbox::whenRoom(std::function<void()> call)
{
    const std::lock_guard lock(m_mutex);
    m_roomCalls.push_back(std::move(call));
}

void Inbox::push(LinkState link)
{
    {
        const std::lock_guard lock(m_mutex);
        m_links.push_back(std::move(link));
    }
    m_ready.notify_one();
}

Expected<> Inbox::push(Intent intent)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_intents.size() >= m_limits.intents)
            return Error{Error::Code::Unavailable, QStringLiteral("too many actions are waiting")};
        m_intents.push_back(std::move(intent));
    }
    m_ready.notify_one();
    return Done{};
}

void Inbox::setTelemetryTopics(TelemetryTopics topics)
{
    const std::lock_guard lock(m_mutex);
    m_telemetryTopics = std::move(topics);
}

TelemetryTopics Inbox::telemetryTopics() const
{
    const std::lock_guard lock(m_mutex);
    return m_telemetryTopics;
}

void Inbox::pushSaved(const std::vector<quint64>& tickets)
{
    {
        const std::lock_guard lock(m_mutex);
        m_saved.insert(m_saved.end(), tickets.begin(), tickets.end());
    }
    m_ready.notify_one();
}

void Inbox::push(PolicyProof proof)
{
    {
        const std::lock_guard lock(m_mutex);
        m_proofs.push_back(std::move(proof));
    }
    m_ready.notify_one();
}

void Inbox::push(StationAnswer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
    }
    m_ready.notify_one();
}

void Inbox::push(CommandReceipt receipt)
{
    {
        const std::lock_guard lock(m_mutex);
        m_receipts.push_back(std::move(receipt));
    }
    m_ready.notify_one();
}

Arrivals Inbox::take(std::chrono::milliseconds patience, std::size_t most)
{
    std::vector<std::function<void()>> roomCalls;
    std::unique_lock lock(m_mutex);
    m_ready.wait_for(lock, patience, [this] { return m_woken || !m_control.empty() || !m_telemetry.empty() || !m_links.empty() || !m_intents.empty() || !m_saved.empty() || !m_proofs.empty() || !m_receipts.empty() || !m_answers.empty(); });
    m_woken = false;
    Arrivals arrivals;
    moveMessages(arrivals, most);
    arrivals.links.swap(m_links);
    arrivals.intents.swap(m_intents);
    arrivals.saved.swap(m_saved);
    arrivals.proofs.swap(m_proofs);
    arrivals.receipts.swap(m_receipts);
    arrivals.answers.swap(m_answers);
    arrivals.skipped.swap(m_skipped);
    m_takes += arrivals.messages.empty() ? 0 : 1;
    if (m_controlBytes <= m_limits.controlBytes / 2)
        roomCalls.swap(m_roomCalls);
    lock.unlock();
    m_room.notify_all();
    for (const auto& call : roomCalls)
        call();
    return arrivals;
}

void Inbox::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_ready.notify_one();
}

std::size_t Inbox::waitingMessages() const
{
    const std::lock_guard lock(m_mutex);
    return m_control.size() - m_controlTaken + m_telemetry.size() - m_telemetryTaken;
}

/// Keeps the newest message of each topic. Walks from the back, so that order among the kept ones stays.
void Inbox::thin()
{
    QHash<QString, std::size_t> skippedOf;
    QSet<QString> kept;
    std::vector<Message> newest;
    for (std::size_t i = m_telemetry.size(); i-- > m_telemetryTaken;) {
        Message& message = m_telemetry[i];
        if (!kept.contains(message.topic)) {
            kept.insert(message.topic);
            newest.push_back(std::move(message));
            continue;
        }
        const auto known = skippedOf.constFind(message.topic);
        if (known == skippedOf.constEnd()) {
            skippedOf.insert(message.topic, m_skipped.size());
            m_skipped.push_back({message.broker, message.topic, message.at, message.at, 1});
            continue;
        }
        Skipped& skipped = m_skipped[*known];
        skipped.from = message.at;
        ++skipped.count;
    }
    std::ranges::reverse(newest);
    m_telemetry = std::move(newest);
    m_telemetryTaken = 0;
}

void Inbox::moveMessages(Arrivals& arrivals, std::size_t most)
{
    const std::size_t control = drain(m_control, m_controlTaken, arrivals.messages, most);
    for (std::size_t i = 0; i < control; ++i)
        m_controlBytes -= std::min(m_controlBytes, sizeOf(arrivals.messages[i]));
    drain(m_telemetry, m_telemetryTaken, arrivals.messages, most - control);
}

} // namespace holdfast
