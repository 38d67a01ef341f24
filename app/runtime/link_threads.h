// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/broker.h"
#include "app/model/command.h"
#include "app/model/message.h"
#include "app/runtime/inbox.h"
#include "app/runtime/thread_host.h"
#include "app/wire/broker_link.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace holdfast {

/// Finds a broker's password when its connection is made; never kept beyond that.
using FindPassword = std::function<QString(const BrokerConfig&)>;

/// Sees every message before the engine does: the raw recording. Called on wire threads.
using Tap = std::function<void(const std::vector<Message>&)>;

/// One thread and one link per broker. The set of links follows the set of configured brokers.
class LinkThreads
{
public:
    /// The patience is for an engine that does not move: without one it follows from each broker's keep-alive.
    LinkThreads(Inbox& inbox, FindPassword findPassword, Tap tap, QString station, const Clock& clock, std::optional<std::chrono::milliseconds> patience = {});
    ~LinkThreads();

    /// Starts new links, ends removed ones, begins changed ones anew. From any thread.
    void follow(const std::vector<BrokerConfig>& brokers);
    /// Ends every link. Our own goodbye is no news: no state of it is told.
    void stop();
    /// From any thread; for a broker that is no more it is dropped.
    void publish(std::vector<Publication>&& publications);
    /// Commands: each once, in its time or not at all, and a receipt of each to the inbox. From any thread.
    void send(std::vector<CommandSending>&& sendings);
    /// Which brokers' messages are taken and which only stand by; those not named stay as they are. From any thread.
    void use(const std::vector<BrokerOrder>& orders);
    /// Has a broker hand out once more what it keeps.
    void look(const BrokerId& broker, const QStringList& topics);

private:
    struct Line
    {
        BrokerConfig broker;
        Inbox& inbox;
        std::atomic_bool leaving{false};
        bool resyncing = false;     ///< its thread's own: the connection is given up, the next one waits for room
        std::unique_ptr<ThreadHost<BrokerLink>> link; ///< ends first

        explicit Line(Inbox& ours) : inbox(ours) {}
        Line(const Line&) = delete;
        Line& operator=(const Line&) = delete;
        ~Line();
    };

    [[nodiscard]] std::unique_ptr<Line> makeLine(const BrokerConfig& broker);
    [[nodiscard]] LinkSettings settingsFor(const BrokerConfig& broker) const;
    [[nodiscard]] LinkSinks sinksFor(Line& line);
    [[nodiscard]] std::chrono::milliseconds patienceFor(const BrokerConfig& broker) const;
    void resync(Line& line);
    void startAgain(const BrokerId& broker);

    Inbox& m_inbox;
    const FindPassword m_findPassword;
    const Tap m_tap;
    const QString m_station;
    const Clock& m_clock;
    const std::optional<std::chrono::milliseconds> m_patience;
    std::atomic_bool m_stopping{false};
    std::mutex m_mutex;
    std::map<BrokerId, std::unique_ptr<Line>> m_lines;
    std::map<BrokerId, BrokerUse> m_uses; ///< as ordered last
    QSet<BrokerId> m_stoodInFor;
};

} // namespace holdfast
