// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/message.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace holdfast {

/// How a publication ended. Sent: the broker took it, which says nothing of the device.
struct PublishOutcome
{
    enum class Kind : quint8 { Sent, Refused, Expired, Unconfirmed };

    quint64 ticket = 0;
    Kind kind = Kind::Sent;
    QString detail;
    quint64 command = 0; ///< its number, for what was to be sent once

    friend bool operator==(const PublishOutcome&, const PublishOutcome&) = default;
};

/// What waits to be published or acknowledged on one link. Nothing leaves it after its time to live, nothing waits unbounded.
class Outbox
{
public:
    struct Entry
    {
        quint64 ticket = 0;
        Publication publication;
        Ticks deadline{0};
        quint64 command = 0; ///< set: sent once; what becomes of it is told under this number
    };
    using Outcomes = std::vector<PublishOutcome>;

    static constexpr size_t mostEntries = 20'000;
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;

    /// False: full, nothing was taken.
    [[nodiscard]] bool add(Entry entry);

    /// The next one to hand to the transport, under the token it will be acknowledged by.
    struct Sending
    {
        quint32 token = 0;
        Entry entry;
    };
    [[nodiscard]] std::optional<Sending> next(Ticks now, Outcomes& outcomes);

    /// The broker answered.
    void acknowledged(quint32 token, bool accepted, const QString& detail, Outcomes& outcomes);

    /// The connection is gone: what was not acknowledged goes back to the head of the queue if it may be sent twice.
    void interrupted(Outcomes& outcomes);

    /// Drops what is over its time.
    void expire(Ticks now, Outcomes& outcomes);

    [[nodiscard]] size_t waiting() const { return m_waiting.size(); }
    [[nodiscard]] size_t unacknowledged() const { return static_cast<size_t>(m_sent.size()); }

private:
    std::deque<Entry> m_waiting;
    QHash<quint32, Entry> m_sent;
    qsizetype m_bytes = 0;
    quint32 m_lastToken = 0;
};

} // namespace holdfast
