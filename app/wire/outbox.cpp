// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/outbox.h"

#include <algorithm>

namespace holdfast {

namespace {

qsizetype sizeOf(const Publication& publication)
{
    return publication.payload.size() + publication.topic.size() * 2;
}

} // namespace

bool Outbox::add(Entry entry)
{
    const qsizetype size = sizeOf(entry.publication);
    if (m_waiting.size() >= mostEntries || m_bytes + size > mostBytes)
        return false;
    m_bytes += size;
    m_waiting.push_back(std::move(entry));
    return true;
}

std::optional<Outbox::Sending> Outbox::next(Ticks now, Outcomes& outcomes)
{
    while (!m_waiting.empty()) {
        Entry entry = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_bytes -= sizeOf(entry.publication);
        if (entry.deadline <= now) {
            outcomes.push_back({entry.ticket, PublishOutcome::Kind::Expired, QStringLiteral("not connected in time"), entry.command});
            continue;
        }
        m_sent.insert(++m_lastToken, entry);
        return Sending{m_lastToken, std::move(entry)};
    }
    return std::nullopt;
}

void Outbox::acknowledged(quint32 token, bool accepted, const QString& detail, Outcomes& outcomes)
{
    const auto found = m_sent.constFind(token);
    if (found == m_sent.constEnd())
        return;
    outcomes.push_back({found->ticket, accepted ? PublishOutcome::Kind::Sent : PublishOutcome::Kind::Refused, detail, found->command});
    m_sent.erase(found);
}

void Outbox::interrupted(Outcomes& outcomes)
{
    std::vector<quint32> tokens(m_sent.keyBegin(), m_sent.keyEnd());
    std::sort(tokens.begin(), tokens.end(), std::greater<>());
    for (const quint32 token : tokens) {
        Entry entry = m_sent.take(token);
        if (entry.publication.qos == Qos::AtMostOnce || entry.command != 0) {
            outcomes.push_back({entry.ticket, PublishOutcome::Kind::Unconfirmed, QStringLiteral("connection lost"), entry.command});
            continue;
        }
        m_bytes += sizeOf(entry.publication);
        m_waiting.push_front(std::move(entry));
    }
}

void Outbox::expire(Ticks now, Outcomes& outcomes)
{
    std::deque<Entry> kept;
    for (Entry& entry : m_waiting) {
        if (entry.deadline > now) {
            kept.push_back(std::move(entry));
            continue;
        }
        m_bytes -= sizeOf(entry.publication);
        outcomes.push_back({entry.ticket, PublishOutcome::Kind::Expired, QStringLiteral("not sent in time"), entry.command});
    }
    m_waiting.swap(kept);
    for (auto it = m_sent.begin(); it != m_sent.end();) {
        if (it->deadline > now) {
            ++it;
            continue;
        }
        outcomes.push_back({it->ticket, PublishOutcome::Kind::Unconfirmed, QStringLiteral("the broker did not answer in time"), it->command});
        it = m_sent.erase(it);
    }
}

} // namespace holdfast
