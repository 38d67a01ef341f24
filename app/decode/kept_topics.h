// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/decoder_options.h"
#include "app/decode/topic_index.h"

#include <QHash>

#include <vector>

namespace holdfast {

/// The last message of topics nobody has claimed yet, for the announcement that may still come. Bounded: what exceeds it is counted.
class KeptTopics
{
public:
    explicit KeptTopics(const DecoderOptions& options) : m_options(options) {}

    enum class Proposing : quint8 { Open, Never };

    /// Whether the topic was told as overdue before.
    bool keep(const KeptMessage& message, Ticks ticks, Proposing proposing = Proposing::Open);
    /// Hands over what falls under the filter; those topics are claimed now.
    [[nodiscard]] std::vector<KeptMessage> claim(const QString& filter);

    /// Topics that nobody claimed in time, each told once; not more than a few at a time.
    [[nodiscard]] std::vector<KeptMessage> overdue(Ticks ticks);

    [[nodiscard]] const KeptMessage* find(const QString& topic) const
    {
        const auto known = m_topics.constFind(topic);
        return known == m_topics.cend() ? nullptr : &known->message;
    }

    [[nodiscard]] qsizetype size() const { return m_topics.size(); }
    [[nodiscard]] quint64 refused() const { return m_refused; }

private:
    enum class Telling : quint8 { Due, Done, Never };

    struct Waiting
    {
        KeptMessage message;
        Ticks since{0};
        Telling telling = Telling::Due;
    };

    const DecoderOptions& m_options;
    QHash<QString, Waiting> m_topics;
    qsizetype m_bytes = 0;
    quint64 m_refused = 0;
    qsizetype m_untold = 0;
    Ticks m_nextLook{0};
};

} // namespace holdfast
