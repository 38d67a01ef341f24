// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/broker.h"
#include "app/model/command.h"
#include "app/model/intent.h"
#include "app/model/message.h"
#include "app/model/policy_proof.h"
#include "app/model/station_probe.h"

#include <QSet>
#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace holdfast {

/// Topics whose every message replaces the one before: only these may be thinned.
using TelemetryTopics = std::shared_ptr<const QSet<QString>>;

struct InboxLimits
{
    std::size_t controlBytes = 64u * 1024 * 1024; ///< beyond it the connection is cut and resynchronised, nothing is dropped singly
    std::size_t telemetryMessages = 100'000;      ///< beyond it the oldest of each topic gives way
    std::size_t intents = 1'000;
};

/// Messages of one topic that gave way to newer ones before the engine took them.
struct Skipped
{
    BrokerId broker;
    QString topic;
    Timestamp from;
    Timestamp to;
    quint64 count = 0;
};

/// Everything that waits for the engine's next step.
struct Arrivals
{
    std::vector<Message> messages; ///< control first, then telemetry; in order within a topic
    std::vector<LinkState> links;
    std::vector<Intent> intents;
    std::vector<Skipped> skipped;
    std::vector<quint64> saved; ///< tickets whose records are durable
    std::vector<PolicyProof> proofs;
    std::vector<CommandReceipt> receipts;
    std::vector<StationAnswer> answers;

    [[nodiscard]] bool isEmpty() const { return messages.empty() && links.empty() && intents.empty() && skipped.empty() && saved.empty() && proofs.empty() && receipts.empty() && answers.empty(); }
};

/// The door into the engine's thread: two lanes of messages, the links' states, the operators' intents, and one wait for all of them.
class Inbox
{
public:
    enum class Verdict : quint8 { Taken, Overrun };

    explicit Inbox(InboxLimits limits = {});

    /// Overrun: the control lane was full and the engine took nothing for all of the patience, none of the batch was taken; the caller cuts the connection and starts anew.
    /// Who waits reads nothing meanwhile: what is on its way stays with the broker. Who is to leave waits no longer.
    [[nodiscard]] Verdict push(std::vector<Message>&& batch, std::chrono::milliseconds patience = {}, const std::atomic_bool* leaving = nullptr);
    /// Who waits for room looks whether it is to leave.
    void letGo();
    /// Called once, on the thread that takes, when half of the control lane is free.
    void whenRoom(std::function<void()> call);
    void push(LinkState link);
    /// Refused when too many wait.
    [[nodiscard]] Expected<> push(Intent intent);
    /// The recorder's word on what is durable.
    void pushSaved(const std::vector<quint64>& tickets);
    /// What a reader task found out about a policy.
    void push(PolicyProof proof);
    /// What the station found out of itself.
    void push(StationAnswer answer);
    /// A connection's word on a command. Never refused: each sending has one.
    void push(CommandReceipt receipt);

    void setTelemetryTopics(TelemetryTopics topics);

    /// What waits, at most `most` messages; empty after the patience ran out or after wake().
    [[nodiscard]] Arrivals take(std::chrono::milliseconds patience, std::size_t most);

    /// Ends a wait at once.
    void wake();

    [[nodiscard]] std::size_t waitingMessages() const;

private:
    [[nodiscard]] TelemetryTopics telemetryTopics() const;
    [[nodiscard]] bool waitForRoom(std::unique_lock<std::mutex>& lock, std::size_t bytes, std::chrono::milliseconds patience, const std::atomic_bool* leaving);
    void thin();
    void moveMessages(Arrivals& arrivals, std::size_t most);

    const InboxLimits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::condition_variable m_room; ///< of the control lane
    TelemetryTopics m_telemetryTopics;
    std::vector<Message> m_control;
    std::vector<Message> m_telemetry;
    std::size_t m_controlTaken = 0;   ///< the front part that was handed out already
    std::size_t m_telemetryTaken = 0;
    std::size_t m_controlBytes = 0;
    quint64 m_takes = 0; ///< that made room
    std::vector<std::function<void()>> m_roomCalls;
    std::vector<LinkState> m_links;
    std::vector<Intent> m_intents;
    std::vector<Skipped> m_skipped;
    std::vector<quint64> m_saved;
    std::vector<PolicyProof> m_proofs;
    std::vector<CommandReceipt> m_receipts;
    std::vector<StationAnswer> m_answers;
    bool m_woken = false;
};

} // namespace holdfast
