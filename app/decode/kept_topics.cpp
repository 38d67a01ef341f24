// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/kept_topics.h"

#include "app/decode/topic_filter.h"

namespace holdfast {
namespace {

constexpr qsizetype longestKept = 256 * 1024;
constexpr std::size_t toldAtOnce = 50;

} // namespace

void KeptTopics::keep(const QString& topic, const QByteArray& payload, bool retained, Timestamp at, Ticks ticks)
{
    auto known = m_topics.find(topic);
    const qsizetype before = known == m_topics.end() ? 0 : known->message.payload.size();
    const bool full = known == m_topics.end() && m_topics.size() >= m_options.unclaimedTopics;
    if (full || payload.size() > longestKept || m_bytes - before + payload.size() + topic.size() > m_options.unclaimedBytes) {
        ++m_refused;
        return;
    }
    if (known == m_topics.end()) {
        known = m_topics.insert(topic, {{topic, {}, {}, false}, ticks, false});
        m_bytes += topic.size();
        ++m_untold;
    }
    m_bytes += payload.size() - before;
    known->message.payload = payload;
    known->message.at = at;
    known->message.retained = retained;
}

std::vector<KeptMessage> KeptTopics::claim(const QString& filter)
{
    std::vector<KeptMessage> found;
    const auto take = [&](auto at) {
        m_bytes -= at->message.payload.size() + at->message.topic.size();
        m_untold -= at->told ? 0 : 1;
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
        if (at->told || ticks - at->since < m_options.proposalDelay)
            continue;
        at->told = true;
        --m_untold;
        late.push_back(at->message);
    }
    return late;
}

} // namespace holdfast
