// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/line.h"
#include "app/decode/places.h"

#include <algorithm>

namespace holdfast {
namespace {

void forget(TopicEntry& entry, SourceIndex source)
{
    std::erase_if(entry.readers, [&](const Reader& reader) { return reader.source == source; });
    entry.isUndecided = true;
}

/// Where the values of what is declared stand, and where its commands go: the fleet tells by it that two conventions speak of one thing.
void notePlaces(Yield& yield)
{
    auto next = yield.bound.begin(); // mostly in the order of the declarations
    for (Event& event : yield.events) {
        auto* declared = std::get_if<PointDeclared>(&event);
        if (!declared || yield.bound.empty())
            continue;
        if (next == yield.bound.end() || next->source != declared->source)
            next = std::ranges::find(yield.bound, declared->source, &Bound::source);
        if (next == yield.bound.end())
            continue;
        declared->reads = placeRead(next->bindings);
        declared->writes = next->command ? placeWritten(*next->command) : 0;
        ++next;
    }
}

} // namespace

void Line::learn(const LearnedMapping& mapping, Events& out)
{
    Yield yield;
    m_learned.learn(mapping, yield);
    apply(std::move(yield), {}, out);
}

void Line::unlearn(const Identifier& device, Events& out)
{
    Yield yield;
    m_learned.forget(device, yield);
    apply(std::move(yield), {}, out);
}

void Line::apply(Yield&& yield, Ticks ticks, Events& out)
{
    notePlaces(yield);
    for (Event& event : yield.events) {
        shareTexts(event, m_commons);
        out.push_back(std::move(event));
    }
    for (const SourceIndex source : yield.released)
        release(source);
    for (Bound& bound : yield.bound)
        bind(std::move(bound), ticks, out);
}

/// The entry of a filter; where it is new, it takes over what came before anybody claimed it.
TopicEntry& Line::claimed(const QString& filter)
{
    TopicEntry& entry = m_index.entry(filter);
    if (!entry.isEmpty() || entry.kept)
        return entry;
    for (KeptMessage& kept : m_unclaimed.claim(filter)) {
        for (const auto& session : m_lastResorts)
            session->taken(kept.topic);
        m_keptBytes += kept.payload.size() - (entry.kept ? entry.kept->payload.size() : 0);
        entry.kept = std::move(kept);
    }
    return entry;
}

void Line::bind(Bound&& bound, Ticks ticks, Events& out)
{
    SourceRecord& record = m_sources.at(bound.source);
    ++m_sources.revision;
    const QStringList before = std::exchange(record.filters, {});
    const Reading reading = record.alive ? Reading::Again : Reading::First;
    m_bound += record.alive || !bound.isPoint ? 0 : 1;
    record.alive = true;
    record.isPoint = bound.isPoint;
    record.broker = m_broker;
    record.command = bound.command ? std::make_shared<const CommandPlan>(std::move(*bound.command)) : nullptr;
    for (const QString& filter : before)
        if (TopicEntry* entry = m_index.find(filter))
            forget(*entry, bound.source);
    bindAvailability(bound, record, out);
    for (Binding& binding : bound.bindings) {
        TopicEntry& entry = claimed(binding.filter);
        record.filters.push_back(entry.filter);
        entry.readers.push_back({bound.source, bound.telemetry, m_commons.extractors.of(std::move(binding.extractor))});
        entry.isUndecided = true;
        if (entry.kept)
            deliverKept(entry, reading, ticks, out);
    }
    for (const QString& filter : before)
        drop(filter);
}

void Line::bindAvailability(const Bound& bound, SourceRecord& record, Events& out)
{
    const QString key = bound.availability ? bound.availability->key : QString();
    if (key == (record.page ? m_book.plan(*record.page).key : QString()))
        return;
    leavePage(bound.source, record);
    if (!bound.availability)
        return;
    const auto joined = m_book.join(*bound.availability, bound.source, out);
    record.page = joined.page;
    if (!joined.isNew)
        return;
    for (quint32 topic = 0; topic < bound.availability->topics.size(); ++topic) {
        TopicEntry& entry = claimed(bound.availability->topics[topic].topic);
        entry.availability.push_back({joined.page, topic});
        if (entry.kept)
            m_book.hear(entry.availability.back(), Payload(entry.kept->payload), entry.kept->retained, entry.kept->at, out);
    }
}

void Line::release(SourceIndex source)
{
    SourceRecord& record = m_sources.at(source);
    if (!record.alive)
        return;
    ++m_sources.revision;
    m_bound -= record.isPoint ? 1 : 0;
    m_offDelays.remove(source);
    unread(source, record.filters);
    leavePage(source, record);
    record = {};
}

void Line::unread(SourceIndex source, const QStringList& filters)
{
    for (const QString& filter : filters) {
        if (TopicEntry* entry = m_index.find(filter))
            forget(*entry, source);
        drop(filter);
    }
}

void Line::leavePage(SourceIndex source, SourceRecord& record)
{
    if (!record.page)
        return;
    const quint32 page = *std::exchange(record.page, std::nullopt);
    if (!m_book.leave(page, source))
        return;
    for (const AvailabilityTopic& topic : m_book.plan(page).topics) {
        if (TopicEntry* entry = m_index.find(topic.topic))
            std::erase_if(entry->availability, [&](AvailabilitySlot slot) { return slot.page == page; });
        drop(topic.topic);
    }
}

/// Forgets an entry nobody reads any more; its last message waits for the next who claims it.
void Line::drop(const QString& filter)
{
    TopicEntry* entry = m_index.find(filter);
    if (!entry || !entry->isEmpty())
        return;
    if (entry->kept) {
        m_keptBytes -= entry->kept->payload.size();
        m_unclaimed.keep(*entry->kept, entry->kept->ticks);
    }
    m_index.dropIfEmpty(filter);
}

} // namespace holdfast
