// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/line.h"

#include "app/decode/conventions.h"
#include "app/decode/own_time.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestRemembered = 64 * 1024;
constexpr Ticks newsFor = std::chrono::seconds(60);

QString rawOf(const QByteArray& payload)
{
    return QString::fromUtf8(payload.first(std::min<qsizetype>(payload.size(), 800))).left(200);
}

} // namespace

Line::Line(const SessionContext& context, SourceTable& sources, Commons& commons)
    : m_broker(context.broker), m_options(context.options), m_sources(sources), m_commons(commons), m_unclaimed(context.options), m_learned(context)
{
    for (const Convention& convention : conventions())
        (convention.turn == Convention::Turn::First ? m_sessions : m_lastResorts).push_back(convention.open(context));
}

void Line::step(const Message& message, Events& out)
{
    const Claim claim = announce(message, out);
    if (claim == Claim::Own)
        return;
    m_entries.clear();
    if (TopicEntry* entry = m_index.exact(message.topic))
        m_entries.push_back(entry);
    if (m_index.hasFilters())
        m_index.matching(message.topic, m_entries);
    if (m_entries.empty())
        return wait(message, claim, out);
    const bool tooLarge = message.payload.size() > m_options.largestPayload;
    const Payload payload(tooLarge ? QByteArray() : message.payload);
    for (TopicEntry* entry : m_entries) {
        if (tooLarge)
            refuse(*entry, message, out);
        else
            dispatch(*entry, {payload, message.at, message.ticks, message.retained, false, false}, out);
        remember(*entry, message);
    }
}

Line::Claim Line::announce(const Message& message, Events& out)
{
    Claim claim = Claim::None;
    for (const auto& session : m_sessions) {
        if (!session->claims(message.topic))
            continue;
        Yield yield;
        session->step(message, yield);
        apply(std::move(yield), message.ticks, out);
        if (!session->shares(message.topic))
            return Claim::Own;
        claim = Claim::Shared;
    }
    return claim;
}

/// Nobody reads it yet.
void Line::wait(const Message& message, Claim claim, Events& out)
{
    const auto proposing = claim == Claim::Shared ? KeptTopics::Proposing::Never : KeptTopics::Proposing::Open;
    if (m_unclaimed.keep({message.topic, message.payload, message.at, message.retained, message.ticks}, message.ticks, proposing))
        propose(message, out);
}

void Line::propose(const Message& message, Events& out)
{
    for (const auto& session : m_lastResorts) {
        Yield yield;
        session->step(message, yield);
        apply(std::move(yield), message.ticks, out);
    }
}

Expected<std::vector<Publication>> Line::ask(const Question& question) const
{
    std::size_t place = 0;
    for (const Convention& convention : conventions()) {
        if (convention.turn != Convention::Turn::First)
            continue;
        if (convention.name == question.convention && convention.questions.contains(question.what))
            return m_sessions[place]->ask(question);
        ++place;
    }
    return Error{Error::Code::Invalid, u"nobody knows this question"_s};
}

void Line::dispatch(TopicEntry& entry, const Heard& heard, Events& out)
{
    if (entry.isUndecided)
        entry.chooseWay();
    for (const AvailabilitySlot slot : entry.availability)
        m_book.hear(slot, heard.payload, heard.retained, heard.at, out);
    if (entry.flat && heard.payload.isText() && entry.flat->read(heard.payload.bytes(), m_leaves)) {
        const auto ownTime = entry.flatTime ? momentOf(m_leaves[*entry.flatTime]) : std::nullopt;
        for (std::size_t place = 0; place < entry.readers.size(); ++place)
            if (counts(entry.readers[place], heard))
                report(entry.readers[place], extractLeaf(*entry.readers[place].extractor, m_leaves[entry.flatPlaces[place]]), heard, ownTime, out);
        return;
    }
    const auto ownTime = entry.timePath.empty() ? std::nullopt : momentAt(heard.payload, entry.timePath);
    for (const Reader& reader : entry.readers)
        if (counts(reader, heard))
            report(reader, extract(*reader.extractor, heard.payload, heard.at), heard, ownTime, out);
}

/// An event is not repeated by a message that was kept, by the broker or by us.
bool Line::counts(const Reader& reader, const Heard& heard)
{
    return reader.extractor->retained == Extractor::Retained::Counts || !(heard.retained || heard.kept);
}

void Line::deliver(const Reader& reader, const Heard& heard, Events& out)
{
    if (counts(reader, heard))
        report(reader, extract(*reader.extractor, heard.payload, heard.at), heard, momentAt(heard.payload, reader.extractor->timePath), out);
}

/// What came before its reader is news to it for a moment; later, or where it was read before, it is no better than what a broker kept.
void Line::deliverKept(const TopicEntry& entry, Reading reading, Ticks ticks, Events& out)
{
    const KeptMessage& kept = *entry.kept;
    const bool old = reading == Reading::Again || ticks - kept.ticks > newsFor;
    deliver(entry.readers.back(), {Payload(kept.payload), kept.at, ticks, kept.retained || old, true, !kept.retained}, out);
}

void Line::report(const Reader& reader, Extracted&& read, const Heard& heard, std::optional<Timestamp> ownTime, Events& out)
{
    if (read.kind == Extracted::Kind::Ignored)
        return;
    if (read.kind == Extracted::Kind::Unreadable) {
        out.push_back(ValueUnreadable{reader.source, std::move(read.reason), rawOf(heard.payload.bytes())});
        return;
    }
    if (reader.extractor->offDelay) {
        if (read.value == Value(true))
            m_offDelays.insert(reader.source, heard.ticks + *reader.extractor->offDelay);
        else
            m_offDelays.remove(reader.source);
    }
    if (!ownTime && heard.dated)
        ownTime = heard.at;
    out.push_back(ValueHeard{reader.source, std::move(read.value), ownTime, heard.retained, false});
}

void Line::refuse(const TopicEntry& entry, const Message& message, Events& out) const
{
    const QString reason = u"a payload of %1 bytes is larger than the limit"_s.arg(message.payload.size());
    for (const Reader& reader : entry.readers)
        out.push_back(ValueUnreadable{reader.source, reason, rawOf(message.payload)});
}

void Line::remember(TopicEntry& entry, const Message& message)
{
    const qsizetype before = entry.kept ? entry.kept->payload.size() : 0;
    const qsizetype size = message.payload.size();
    if (size == 0 || size > longestRemembered || m_keptBytes - before + size > m_options.keptBytes) {
        m_keptBytes -= before;
        entry.kept.reset();
        return;
    }
    m_keptBytes += size - before;
    if (!entry.kept)
        entry.kept.emplace();
    entry.kept->topic = message.topic;
    entry.kept->payload = message.payload;
    entry.kept->at = message.at;
    entry.kept->retained = message.retained;
    entry.kept->ticks = message.ticks;
}

void Line::due(Ticks ticks, Timestamp now, Events& out)
{
    for (auto off = m_offDelays.begin(); off != m_offDelays.end();) {
        if (ticks < *off) {
            ++off;
            continue;
        }
        out.push_back(ValueHeard{off.key(), Value(false), std::nullopt, false, false});
        off = m_offDelays.erase(off);
    }
    for (const auto& session : m_sessions) {
        Yield yield;
        session->due(ticks, now, yield);
        apply(std::move(yield), ticks, out);
    }
    for (const KeptMessage& kept : m_unclaimed.overdue(ticks))
        propose({m_broker, kept.topic, kept.payload, kept.at, ticks, kept.retained}, out);
    for (const auto& session : m_lastResorts) {
        Yield yield;
        session->due(ticks, now, yield);
        apply(std::move(yield), ticks, out);
    }
}

void Line::connectionChanged(bool connected)
{
    if (connected)
        m_book.forgetAnnouncements();
    for (const auto& session : m_sessions)
        session->connectionChanged(connected);
}

bool Line::readsAsTelemetry(const QString& topic) const
{
    const TopicEntry* entry = m_index.exact(topic);
    std::vector<TopicEntry*> wider;
    if (m_index.hasFilters())
        m_index.matching(topic, wider);
    return entry && wider.empty() && entry->availability.empty() && !entry->readers.empty() && std::ranges::all_of(entry->readers, &Reader::telemetry);
}

void Line::addTelemetryTopics(QSet<QString>& out) const
{
    const auto& entries = m_index.exactEntries();
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        if (readsAsTelemetry(entry.key()))
            out.insert(entry.key());
}

std::optional<Message> Line::waiting(const QString& topic) const
{
    const KeptMessage* kept = m_unclaimed.find(topic);
    return kept ? std::optional(Message{m_broker, kept->topic, kept->payload, kept->at, kept->ticks, kept->retained}) : std::nullopt;
}

DecoderFigures Line::figures() const
{
    return {quint64(m_unclaimed.size()), m_unclaimed.refused(), quint64(m_index.size()), m_bound};
}

} // namespace holdfast
