// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/message.h"

#include <optional>

namespace holdfast {

/// Sends a message of our own through a broker and waits for it to come back: login, permission and routing proved at once, which a living connection alone does not.
class EchoProbe
{
public:
    /// Without a topic it asks nothing and knows nothing.
    explicit EchoProbe(QString topic = {}, Ticks interval = Ticks(2000), Ticks timeout = Ticks(2000));

    [[nodiscard]] bool speaks() const { return !m_topic.isEmpty(); }
    [[nodiscard]] bool isSilent() const { return m_silent; }
    [[nodiscard]] const QString& topic() const { return m_topic; }
    /// A connection begins: nothing is known, and the next question is due at once. Twice in a row ended by the question, with never an answer before, is an answer, too: it is asked no more.
    void begin(Ticks now);
    /// The broker does not take the question: it is asked no more, and nothing is known.
    void beSilent();
    /// The next question when its time has come. One that was not answered in time counts as bad from then on.
    [[nodiscard]] std::optional<Publication> due(Ticks now);
    /// True of whatever came on our topic; an answer to another question than the last one proves nothing.
    bool hear(const Message& message, Ticks now);
    /// How the last question went; empty: none has been answered or missed yet.
    [[nodiscard]] std::optional<bool> good() const { return m_good; }
    [[nodiscard]] std::optional<Ticks> roundTrip() const { return m_roundTrip; }

private:
    QString m_topic;
    Ticks m_interval;
    Ticks m_timeout;
    QByteArray m_nonce; ///< of the question under way; empty: none is
    Ticks m_asked{0};
    std::optional<Ticks> m_next;
    std::optional<bool> m_good;
    std::optional<Ticks> m_roundTrip;
    int m_endedBy = 0; ///< connections in a row that ended with the question open
    bool m_answered = false;
    bool m_silent = false;
};

} // namespace holdfast
