// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/alarm.h"
#include "app/model/broker.h"
#include "app/model/history.h"
#include "app/model/intent.h"
#include "app/model/record.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace holdfast {

/// Set by whoever asked when the answer is no longer wanted; long reads look at it between blocks.
using Cancelled = std::shared_ptr<std::atomic_bool>;

/// What a question to the history may cost: the asking side's window and how many columns it can draw.
struct SeriesQuery
{
    PointId point;
    Interval interval;
    int columns = 600; ///< 1 to 10,000
    Cancelled cancelled;
};

struct JournalQuery
{
    Interval interval;
    int most = 1000;
    QString text; ///< in name, source or note; empty: all
    std::optional<RecordKind> kind = std::nullopt;
};

/// Reads history. Blocking: only reader threads call it. Many may exist side by side, each with its own connection.
class HistoryReader
{
public:
    virtual ~HistoryReader() = default;
    [[nodiscard]] virtual Expected<Series> series(const SeriesQuery& query) const = 0;
    /// Samples in time order, in batches of bounded size; the sink answers false to stop.
    [[nodiscard]] virtual Expected<> samples(const PointId& point, Interval interval, const std::function<bool(const std::vector<Sample>&)>& sink) const = 0;
    [[nodiscard]] virtual Expected<std::vector<Gap>> gaps(const PointId& point, Interval interval) const = 0;
    [[nodiscard]] virtual Expected<Usage> usage() const = 0;
    [[nodiscard]] virtual Expected<std::vector<JournalEntry>> journal(const JournalQuery& query) const = 0;
};

/// The same questions for the window: never blocks, answers arrive as futures. Runtime implements it over reader threads.
class HistoryDesk
{
public:
    virtual ~HistoryDesk() = default;
    [[nodiscard]] virtual QFuture<Expected<Series>> series(const SeriesQuery& query) = 0;
    [[nodiscard]] virtual QFuture<Expected<std::vector<Sample>>> samples(const PointId& point, Interval interval, int most) = 0;
    [[nodiscard]] virtual QFuture<Expected<std::vector<Gap>>> gaps(const PointId& point, Interval interval) = 0;
    [[nodiscard]] virtual QFuture<Expected<Usage>> usage() = 0;
    [[nodiscard]] virtual QFuture<Expected<std::vector<JournalEntry>>> journal(const JournalQuery& query) = 0;
};

/// Takes an operator's wishes to the engine. The session adds who acts. Answers the ticket, or why it was not taken.
class Intents
{
public:
    virtual ~Intents() = default;
    virtual Expected<quint64> send(const Wish& wish) = 0;
    [[nodiscard]] virtual Actor actor() const = 0;
};

/// One hop of a connection test: what was tried and how it went.
struct ConnectionStep
{
    enum class Stage : quint8 { Name, Tcp, Tls, Login, Subscribe, Heard };

    Stage stage = Stage::Name;
    bool passed = false;
    LinkFault fault = LinkFault::None;
    QString detail;
    std::optional<Timestamp> certificateDate;
    std::chrono::milliseconds took{0};
    int messagesHeard = 0;

    friend bool operator==(const ConnectionStep&, const ConnectionStep&) = default;
};

/// Tries a broker step by step, off the calling thread, and stops at the first failure. `tell` is called on the calling thread's event loop.
class ConnectionTester
{
public:
    virtual ~ConnectionTester() = default;
    virtual void test(const BrokerConfig& broker, const QString& password, std::function<void(const ConnectionStep&)> tell) = 0;
    virtual void cancel() = 0;
};

/// Keeps passwords. Asynchronous stores answer when they can; nothing of it is ever logged.
class Secrets
{
public:
    virtual ~Secrets() = default;
    [[nodiscard]] virtual Expected<QString> read(const QString& key) const = 0;
    virtual Expected<> write(const QString& key, const QString& secret) = 0;
    virtual Expected<> remove(const QString& key) = 0;
};

} // namespace holdfast
