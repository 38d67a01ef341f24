// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/message.h"

#include <QHash>

#include <deque>
#include <optional>
#include <vector>

namespace holdfast {

/// What was taken lately through one of two brokers, and not heard through the other one yet.
class TakenLately
{
public:
    void add(size_t content, Ticks now);
    /// Whether it was taken here: then each that was taken answers for one.
    [[nodiscard]] bool answerFor(size_t content, Ticks now);
    /// How often each stands unanswered.
    [[nodiscard]] QHash<size_t, int> unanswered(Ticks now);
    /// When something was taken here last that the other one never brought; nothing, or not known yet: empty.
    [[nodiscard]] std::optional<Ticks> lastAlone() const { return m_alone; }
    void clear();

private:
    struct Taken
    {
        Ticks at{0};
        size_t content = 0;
    };

    void forget(Ticks now);

    std::deque<Taken> m_taken;
    QHash<size_t, int> m_open;
    QHash<size_t, int> m_answered; ///< the oldest of those that are still in m_taken
    std::optional<Ticks> m_alone;
};

/// While one broker takes over from another, or both are listened to, both may bring the same message. Each is taken once, and none is lost:
/// what was taken is known for two seconds, and what the coming one brings is kept as long.
class Handover
{
public:
    /// Through the broker in use.
    void taken(const Message& message);
    /// Through the one that is listened to beside it.
    void takenBeside(const Message& message);
    /// Through the one that is about to be used.
    void ahead(const Message& message);
    /// That one is in use from now on: of what was kept, what nobody has taken, in its order.
    [[nodiscard]] std::vector<Message> begin(Ticks now);
    /// Whether this, heard through the broker in use, was taken already: through the one used before, or beside. Each that was taken answers for one.
    [[nodiscard]] bool isAgain(const Message& message);
    /// Whether this, heard beside, was taken already through the broker in use.
    [[nodiscard]] bool isAgainBeside(const Message& message);
    /// When something was last heard beside and nowhere else.
    [[nodiscard]] std::optional<Ticks> heardAlone() const { return m_beside.lastAlone(); }

private:
    [[nodiscard]] bool isOfFormer(size_t content, Ticks now);

    TakenLately m_taken;
    TakenLately m_beside;
    std::deque<Message> m_ahead;
    QHash<size_t, int> m_former; ///< taken through the broker used before, and not heard again since
    Ticks m_until{-1};           ///< for so long after a take-over something may come again
};

} // namespace holdfast
