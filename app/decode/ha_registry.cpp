// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_registry.h"

#include <QtEndian>

#include <algorithm>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostItems = 250'000; ///< per broker: a flood of announcements must not eat the memory

QByteArrayView bytesOf(const QString& text)
{
    return {reinterpret_cast<const char*>(text.constData()), text.size() * qsizetype(sizeof(QChar))};
}

} // namespace

Print Registry::printOf(const QString& component, const QString& id)
{
    m_printing.reset();
    m_printing.addData(bytesOf(component));
    m_printing.addData(QByteArrayView("\n\0", sizeof(QChar)));
    m_printing.addData(bytesOf(id));
    const QByteArrayView print = m_printing.resultView();
    return {qFromLittleEndian<quint64>(print.data()), qFromLittleEndian<quint64>(print.data() + 8)};
}

Registry::Registry(const SessionContext& context, QString convention) : m_context(context), m_convention(std::move(convention)) {}

void Registry::fault(const QString& topic, const QString& reason, Yield& out) const
{
    out.events.push_back(DiscoveryFault{m_context.broker, m_convention, topic, reason});
}

void Registry::hear(const ConfigTopic& topic, const Message& message, Yield& out)
{
    const size_t hash = qHash(message.payload);
    const auto known = m_topics.constFind(message.topic);
    if (known != m_topics.cend() && known->payload == hash && !message.payload.isEmpty())
        return;
    auto read = readAnnouncement(topic, message.payload, m_repeated);
    if (!read)
        return fault(message.topic, read.error().message, out);
    if (read->kind == Announcement::Kind::Remove)
        return withdrawTopic(message.topic, Settings::Dropped, out);
    if (read->kind == Announcement::Kind::Migrate)
        return withdrawTopic(message.topic, Settings::Kept, out);
    Announced& announced = m_topics[message.topic];
    announced.payload = hash;
    for (const EntityConfig& gone : read->removed) {
        const Print key = printOf(gone.component, gone.discoveryId);
        withdraw(key, Settings::Dropped, out);
        std::erase(announced.items, key);
    }
    for (const EntityConfig& entity : read->entities)
        declare(message.topic, entity, announced, out);
}

void Registry::declare(const QString& topic, const EntityConfig& entity, Announced& announced, Yield& out)
{
    if (!entity.fault.isEmpty())
        return fault(topic, entity.fault, out);
    auto points = describe(entity, m_context.templates, m_repeated);
    const QString where = topic.startsWith(QString(m_context.options.homeAssistantPrefix % u"/device/")) ? QString(u"component \"" % entity.objectId % u"\": ") : QString();
    if (!points)
        return fault(topic, where % points.error().message, out);
    const Print key = printOf(entity.component, entity.discoveryId);
    const QString& uniqueId = points->front().declared.uniqueId;
    const Print unique = uniqueId.isEmpty() ? Print() : printOf(entity.component, uniqueId);
    if (const Print holder = m_byUniqueId.value(unique); !unique.isEmpty() && !holder.isEmpty() && holder != key)
        return fault(topic, where % u"the unique id \"%1\" is already announced on %2"_s.arg(uniqueId, m_items.value(holder).topic), out);
    const auto known = m_items.find(key);
    const bool isNew = known == m_items.end();
    if (isNew && m_items.size() >= mostItems)
        return fault(topic, u"more than %1 entities are announced: not taken"_s.arg(mostItems), out);
    Item& item = isNew ? m_items[key] : *known;
    if (isNew)
        announced.items.push_back(key);
    if (item.unique != unique) {
        m_byUniqueId.remove(item.unique);
        if (!unique.isEmpty())
            m_byUniqueId.insert(unique, key);
        item.unique = unique;
    }
    if (isNew)
        item.sources = inherited(unique);
    item.topic = topic;
    publish(topic, item, std::move(points).value(), out);
}

Registry::Sources Registry::inherited(const Print& unique)
{
    return unique.isEmpty() ? Sources() : m_migrating.take(unique);
}

void Registry::publish(const QString& topic, Item& item, std::vector<Described>&& points, Yield& out)
{
    Sources before = std::exchange(item.sources, {});
    item.sources.reserve(points.size());
    for (Described& described : points) {
        const auto known = std::ranges::find(before, described.leaf, &Source::leaf);
        const SourceIndex source = known == before.end() ? m_context.numbers.next() : known->number;
        if (known != before.end())
            before.erase(known);
        item.sources.push_back({described.leaf, source});
        described.declared.source = source;
        described.declared.broker = m_context.broker;
        described.declared.convention = m_convention;
        described.declared.discoveryTopic = topic;
        described.bound.source = source;
        out.events.push_back(std::move(described.declared));
        out.bound.push_back(std::move(described.bound));
    }
    for (const Source& gone : before) {
        out.events.push_back(PointWithdrawn{gone.number, false});
        out.released.push_back(gone.number);
    }
}

void Registry::withdraw(const Print& key, Settings settings, Yield& out)
{
    const auto known = m_items.find(key);
    if (known == m_items.end())
        return;
    const Item item = std::move(*known);
    m_items.erase(known);
    m_byUniqueId.remove(item.unique);
    for (const Source& source : item.sources) {
        out.events.push_back(PointWithdrawn{source.number, settings == Settings::Kept});
        out.released.push_back(source.number);
    }
    if (settings == Settings::Kept && !item.unique.isEmpty())
        m_migrating.insert(item.unique, item.sources);
}

void Registry::withdrawTopic(const QString& topic, Settings settings, Yield& out)
{
    const Announced announced = m_topics.take(topic);
    for (const Print& key : announced.items)
        withdraw(key, settings, out);
}

} // namespace holdfast::homeassistant
