// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"

#include "app/decode/conventions.h"
#include "app/decode/encode.h"
#include "app/decode/line.h"
#include "app/decode/source_table.h"
#include "app/decode/template_cache.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

/// What all brokers share, and one line for each of them.
class Decoder::Lines
{
public:
    explicit Lines(DecoderOptions given) : options(std::move(given)) {}

    Line& of(const BrokerId& broker)
    {
        if (Line* known = find(broker))
            return *known;
        lines.push_back(std::make_unique<Line>(SessionContext{broker, options, numbers, templates}, sources, commons));
        return *lines.back();
    }
    [[nodiscard]] Line* find(const BrokerId& broker) const
    {
        for (const auto& line : lines)
            if (line->broker() == broker)
                return line.get();
        return nullptr;
    }

    const DecoderOptions options;
    SourceNumbers numbers;
    TemplateCache templates;
    SourceTable sources;
    Commons commons;
    std::vector<std::unique_ptr<Line>> lines;
};

Decoder::Decoder(DecoderOptions options) : m_lines(std::make_unique<Lines>(std::move(options))) {}
Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

void Decoder::step(const Message& message, Events& out)
{
    m_lines->of(message.broker).step(message, out);
}

void Decoder::due(Ticks ticks, Timestamp now, Events& out)
{
    for (const auto& line : m_lines->lines)
        line->due(ticks, now, out);
}

void Decoder::connectionChanged(const BrokerId& broker, bool connected)
{
    m_lines->of(broker).connectionChanged(connected);
}

void Decoder::learn(const LearnedMapping& mapping, Events& out)
{
    m_lines->of(mapping.broker).learn(mapping, out);
}

void Decoder::forget(const BrokerId& broker, const Identifier& device, Events& out)
{
    if (Line* line = m_lines->find(broker))
        line->unlearn(device, out);
}

std::optional<Message> Decoder::waiting(const BrokerId& broker, const QString& topic) const
{
    const Line* line = m_lines->find(broker);
    return line ? line->waiting(topic) : std::nullopt;
}

Expected<Publication> Decoder::encode(SourceIndex source, const Value& value, Timestamp now) const
{
    const SourceRecord* record = m_lines->sources.find(source);
    if (!record)
        return Error{Error::Code::NotFound, u"this point is not announced"_s};
    if (!record->command)
        return Error{Error::Code::Refused, u"this point cannot be written"_s};
    auto payload = encodePayload(*record->command, value, now);
    if (!payload)
        return payload.error();
    return Publication{record->broker, record->command->topic, std::move(payload).value(), record->command->qos, false};
}

bool Decoder::isRead(SourceIndex source) const
{
    const SourceRecord* record = m_lines->sources.find(source);
    return record && !record->filters.isEmpty();
}

Expected<std::vector<Publication>> Decoder::ask(const Question& question) const
{
    const Line* line = m_lines->find(question.broker);
    return line ? line->ask(question) : Expected<std::vector<Publication>>(Error{Error::Code::NotFound, u"nothing was heard on this broker yet"_s});
}

QStringList Decoder::questionsOf(const QString& convention)
{
    for (const Convention& known : conventions())
        if (known.name == convention)
            return known.questions;
    return {};
}

bool Decoder::isAnswered(const QString& convention, const QString& what)
{
    return std::ranges::any_of(conventions(), [&](const Convention& known) { return known.name == convention && known.answered.contains(what); });
}

QStringList Decoder::discoveryFilters() const
{
    QStringList filters;
    for (const Convention& convention : conventions())
        if (convention.turn == Convention::Turn::First)
            filters += convention.topics(m_lines->options);
    return filters;
}

QSet<QString> Decoder::telemetryTopics() const
{
    QSet<QString> topics;
    for (const auto& line : m_lines->lines)
        line->addTelemetryTopics(topics);
    if (m_lines->lines.size() < 2)
        return topics;
    const auto otherwise = [&](const QString& topic) {
        return std::ranges::any_of(m_lines->lines, [&](const auto& line) { return line->reads(topic) && !line->readsAsTelemetry(topic); });
    };
    erase_if(topics, otherwise);
    return topics;
}

QSet<QString> Decoder::telemetryTopics(const BrokerId& broker) const
{
    QSet<QString> topics;
    if (const Line* line = m_lines->find(broker))
        line->addTelemetryTopics(topics);
    return topics;
}

quint64 Decoder::telemetryRevision() const
{
    return m_lines->sources.revision;
}

DecoderFigures Decoder::figures() const
{
    DecoderFigures sum;
    for (const auto& line : m_lines->lines) {
        const DecoderFigures one = line->figures();
        sum.unclaimedTopics += one.unclaimedTopics;
        sum.unclaimedMessages += one.unclaimedMessages;
        sum.boundTopics += one.boundTopics;
        sum.sources += one.sources;
    }
    return sum;
}

DecoderFigures Decoder::figures(const BrokerId& broker) const
{
    const Line* line = m_lines->find(broker);
    return line ? line->figures() : DecoderFigures{};
}

} // namespace holdfast
