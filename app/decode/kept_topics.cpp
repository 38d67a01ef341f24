// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/kept_topics.h"

#include "app/decode/topic_filter.h"

namespace holdfast {
namespace {

constexpr qsizetype longestKept = 256 * 1024;
constexpr std::size_t toldAtOnce = 50;

} // namespace

bool KeptTopics::keep(const KeptMessage& message, Ticks ticks, Proposing proposing)
{
    auto known = m_topics.find(message.topic);
    const qsizetype size = message.payload.size();
    const qsizetype before = known == m_topics.end() ? 0 : known->message.payload.size();
    const bool full = known == m_topics.end() && m_topics.size() >= m_options.unclaimedTopics;
    if (full || size > longestKept || m_bytes - before + size + message.topic.size() > m_options.unclaimedBytes) {
        m_refused += proposing == Proposing::Open ? 1 : 0;
        return false;
    }
    if (known == m_topics.end()) {
        known = m_topics.insert(message.topic, {{message.topic, {}, {}, false, {}}, ticks, proposing == Proposing::Open ? Telling::Due : Telling::Never});
        m_bytes += message.topic.size();
        m_untold += proposing == Proposing::Open ? 1 : 0;
    }
    m_bytes += size - before;
    known->message.payload = message.payload;
    known->message.at = message.at;
    known->message.retained = message.retained;
    known->message.ticks = message.ticks;
    return known->telling == Telling::Done;
}

std::vector<KeptMessage> KeptTopics::claim(const QString& filter)
{
    std::vector<KeptMessage> found;
    const auto take = [&](auto at) {
        m_bytes -= at->message.payload.size() + at->message.topic.size();
        m_untold -= at->telling == Telling::Due ? 1 : 0;
        found.push_back(std::move(at->message));
        return m_topics.erase(at);
    };
    if (!hasWildcard(filter)) {
        if (const auto known = m_topics.find(filter); known != m_topics.end())
            take(known);
        return found;
    }
    for (auto at = m_topics.begin(); at != m_topics.end();)
        at = matches(filter, at.key()) ? take(at) : std::next(at);
    return found;
}

std::vector<KeptMessage> KeptTopics::overdue(Ticks ticks)
{
    std::vector<KeptMessage> late;
    if (m_untold == 0 || ticks < m_nextLook)
        return late;
    m_nextLook = ticks + std::chrono::seconds(1);
    for (auto at = m_topics.begin(); at != m_topics.end() && late.size() < toldAtOnce; ++at) {
        if (at->telling != Telling::Due || ticks - at->since < m_options.proposalDelay)
            continue;
        at->telling = Telling::Done;
        --m_untold;
        late.push_back(at->message);
    }
    return late;
}

} // namespace holdfast
