// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/mailbox.h"
#include "app/engine/engine.h"
#include "app/runtime/counters.h"
#include "app/runtime/inbox.h"
#include "app/runtime/records_door.h"

#include <atomic>
#include <functional>
#include <thread>

namespace holdfast {

/// What the engine's thread asks of the others.
struct EngineOutlets
{
    std::function<void(std::vector<Publication>&&)> publish;
    std::function<void(std::vector<CommandSending>&&)> send; ///< once each; a receipt comes back
    std::function<void(std::vector<BrokerConfig>)> brokersChanged;
    std::function<void(const std::vector<BrokerOrder>&)> use; ///< after the brokers themselves
    std::function<void(std::vector<TopicLook>&&)> look;
    std::function<void(const std::vector<StationQuestion>&)> ask; ///< these and no others; the answers come through the inbox
    std::function<void(std::vector<Policy>&&)> prove; ///< the answers come through the inbox
    std::function<void(const QHash<AlarmId, Alarm>&)> alarmsFound; ///< once, before anything else: those there were at the start
    std::function<void(const Delta&)> alarmsChanged;               ///< or the site has
};

/// Whose time the engine lives in: the clock's, or, in a replay, that of the messages themselves.
enum class Pace : quint8 { Clock, Messages };

/// The engine's own thread: takes what arrived, lets the engine take one step, hands out what came of it.
class EngineThread
{
public:
    EngineThread(Engine engine, Restored restored, Pace pace, Inbox& inbox, RecordsDoor& records, Mailbox<Delta>& news, EngineOutlets outlets, Counters& counters,
                 const Clock& clock);
    /// Takes the steps that are left for what has already arrived, then ends.
    ~EngineThread();

    /// Steps taken so far; a number that stands still means a frozen engine.
    [[nodiscard]] quint64 steps() const { return m_steps; }
    /// True when nothing waits and the step for it is done.
    [[nodiscard]] bool isIdle() const;

private:
    void run(Restored restored);
    void step(Arrivals&& arrivals);
    void hand(Outcome&& outcome, Timestamp now);
    void noteSkipped(const std::vector<Skipped>& skipped, Outcome& outcome);

    Engine m_engine;
    const Pace m_pace;
    Inbox& m_inbox;
    RecordsDoor& m_records;
    Mailbox<Delta>& m_news;
    const EngineOutlets m_outlets;
    Counters& m_counters;
    const Clock& m_clock;
    Timestamp m_now;
    Ticks m_ticks{0};
    std::atomic<quint64> m_steps{0};
    std::atomic_bool m_stopping{false};
    std::atomic_bool m_busy{true};
    std::thread m_thread;
};

} // namespace holdfast
