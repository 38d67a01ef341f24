// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/handover.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks span = 2s;              ///< two brokers that hand on to each other do so faster
constexpr std::size_t mostKept = 20'000; ///< of each; at more than 10,000 messages a second the span is shorter

size_t contentOf(const Message& message)
{
    return qHashMulti(0, message.topic, message.payload);
}

bool takeOne(QHash<size_t, int>& counts, size_t content)
{
    const auto found = counts.find(content);
    if (found == counts.end())
        return false;
    if (--*found == 0)
        counts.erase(found);
    return true;
}

} // namespace

void TakenLately::add(size_t content, Ticks now)
{
    m_taken.push_back({now, content});
    ++m_open[content];
    forget(now);
}

bool TakenLately::answerFor(size_t content, Ticks now)
{
    forget(now);
    if (!takeOne(m_open, content))
        return false;
    ++m_answered[content];
    return true;
}

QHash<size_t, int> TakenLately::unanswered(Ticks now)
{
    forget(now);
    return m_open;
}

void TakenLately::clear()
{
    m_taken.clear();
    m_open.clear();
    m_answered.clear();
    m_alone.reset();
}

void TakenLately::forget(Ticks now)
{
    while (!m_taken.empty() && (m_taken.size() > mostKept || now - m_taken.front().at > span)) {
        const size_t content = m_taken.front().content;
        if (!takeOne(m_answered, content) && takeOne(m_open, content))
            m_alone = m_taken.front().at;
        m_taken.pop_front();
    }
}

void Handover::taken(const Message& message)
{
    m_taken.add(contentOf(message), message.ticks);
}

void Handover::takenBeside(const Message& message)
{
    m_beside.add(contentOf(message), message.ticks);
}

void Handover::ahead(const Message& message)
{
    m_ahead.push_back(message);
    while (!m_ahead.empty() && (m_ahead.size() > mostKept || message.ticks - m_ahead.front().ticks > span))
        m_ahead.pop_front();
}

std::vector<Message> Handover::begin(Ticks now)
{
    m_former = m_taken.unanswered(now);
    m_taken.clear();
    m_beside.clear();
    m_until = now + span;
    std::vector<Message> missed;
    for (const Message& message : m_ahead) {
        if (message.retained || !isOfFormer(contentOf(message), message.ticks))
            missed.push_back(message);
    }
    m_ahead.clear();
    return missed;
}

bool Handover::isOfFormer(size_t content, Ticks now)
{
    if (now <= m_until)
        return takeOne(m_former, content);
    m_former.clear();
    return false;
}

bool Handover::isAgain(const Message& message)
{
    const size_t content = contentOf(message);
    return isOfFormer(content, message.ticks) || m_beside.answerFor(content, message.ticks);
}

bool Handover::isAgainBeside(const Message& message)
{
    return m_taken.answerFor(contentOf(message), message.ticks);
}

} // namespace holdfast
