// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/availability_book.h"
#include "app/decode/commons.h"
#include "app/decode/convention.h"
#include "app/decode/decoder.h"
#include "app/decode/extract.h"
#include "app/decode/kept_topics.h"
#include "app/decode/learned_topics.h"
#include "app/decode/source_table.h"
#include "app/decode/topic_index.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace holdfast {

/// Everything decoded from one broker: the sessions of its conventions and who reads which topic.
class Line
{
public:
    Line(const SessionContext& context, SourceTable& sources, Commons& commons);

    [[nodiscard]] const BrokerId& broker() const { return m_broker; }
    void step(const Message& message, Events& out);
    void due(Ticks ticks, Timestamp now, Events& out);
    void connectionChanged(bool connected);
    void learn(const LearnedMapping& mapping, Events& out);
    void unlearn(const Identifier& device, Events& out);

    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) const;
    void addTelemetryTopics(QSet<QString>& out) const;
    [[nodiscard]] bool reads(const QString& topic) const { return m_index.exact(topic) != nullptr; }
    [[nodiscard]] bool readsAsTelemetry(const QString& topic) const;
    [[nodiscard]] DecoderFigures figures() const;
    [[nodiscard]] std::optional<Message> waiting(const QString& topic) const;

private:
    struct Heard
    {
        const Payload& payload;
        Timestamp at;
        Ticks ticks{0};
        bool retained = false;
        bool kept = false;  ///< came before its reader did
        bool dated = false; ///< kept by us: we know when it came
    };

    enum class Claim : quint8 { None, Own, Shared };

    [[nodiscard]] Claim announce(const Message& message, Events& out);
    void wait(const Message& message, Claim claim, Events& out);
    void propose(const Message& message, Events& out);
    void apply(Yield&& yield, Ticks ticks, Events& out);
    void bind(Bound&& bound, Ticks ticks, Events& out);
    void bindAvailability(const Bound& bound, SourceRecord& record, Events& out);
    void release(SourceIndex source);
    void unread(SourceIndex source, const QStringList& filters);
    void leavePage(SourceIndex source, SourceRecord& record);
    void drop(const QString& filter);
    TopicEntry& claimed(const QString& filter);

    void dispatch(TopicEntry& entry, const Heard& heard, Events& out);
    enum class Reading : quint8 { First, Again };

    void deliver(const Reader& reader, const Heard& heard, Events& out);
    void deliverKept(const TopicEntry& entry, Reading reading, Ticks ticks, Events& out);
    void report(const Reader& reader, Extracted&& read, const Heard& heard, std::optional<Timestamp> ownTime, Events& out);
    [[nodiscard]] static bool counts(const Reader& reader, const Heard& heard);
    void refuse(const TopicEntry& entry, const Message& message, Events& out) const;
    void remember(TopicEntry& entry, const Message& message);

    BrokerId m_broker;
    const DecoderOptions& m_options;
    SourceTable& m_sources;
    Commons& m_commons;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::vector<std::unique_ptr<Session>> m_lastResorts;
    TopicIndex m_index;
    AvailabilityBook m_book;
    KeptTopics m_unclaimed;
    LearnedTopics m_learned;
    QHash<SourceIndex, Ticks> m_offDelays;
    std::vector<TopicEntry*> m_entries; ///< of the message at hand; kept to spare an allocation
    std::vector<Datum> m_leaves;        ///< likewise
    qsizetype m_keptBytes = 0;
    quint64 m_bound = 0;
};

} // namespace holdfast
