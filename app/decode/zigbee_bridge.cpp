// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zigbee_bridge.h"

#include "app/decode/extract.h"
#include "app/decode/ha_config.h"
#include "app/decode/payload.h"

#include <QJsonDocument>

#include <algorithm>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype bytesAtOnce = 128 * 1024; ///< of a list of devices: others wait no longer than that takes
constexpr qsizetype mostDevices = 20'000;

bool flag(const QJsonValue& value)
{
    return value.isObject() || homeassistant::flagOption(value, false);
}

} // namespace

Bridge::Bridge(const SessionContext& context, const QString& convention, QString base) : m_context(context), m_convention(convention), m_base(std::move(base)) {}

void Bridge::fault(const QString& reason, Yield& out) const
{
    out.events.push_back(DiscoveryFault{m_context.broker, m_convention, topicOf("devices"_L1), reason});
}

void Bridge::hearInfo(const Message& message, Yield& out)
{
    const QJsonObject info = QJsonDocument::fromJson(message.payload).object();
    if (info.isEmpty())
        return;
    const QJsonObject coordinator = info.value("coordinator"_L1).toObject();
    const QString revision = homeassistant::textOption(coordinator.value("meta"_L1).toObject().value("revision"_L1));
    m_version = homeassistant::textOption(info.value("version"_L1));
    m_hardware = QString(homeassistant::textOption(coordinator.value("type"_L1)) % u' ' % revision).trimmed();
    const QJsonObject config = info.value("config"_L1).toObject();
    const QJsonValue availability = config.value("availability"_L1);
    const bool all = availability.isObject() ? homeassistant::flagOption(availability.toObject().value("enabled"_L1), true) : flag(availability);
    QHash<QString, bool> others;
    const QJsonObject devices = config.value("devices"_L1).toObject();
    for (auto device = devices.begin(); device != devices.end(); ++device) {
        const QJsonValue own = device->toObject().value("availability"_L1);
        if (!own.isUndefined() && !own.isNull() && flag(own) != all)
            others.insert(device.key(), flag(own));
    }
    const bool inParts = config.value("advanced"_L1).toObject().value("output"_L1).toString() == "attribute"_L1;
    const bool differs = all != m_allTellAvailability || others != m_tellsAvailability || inParts != m_inParts;
    const bool first = !std::exchange(m_isInformed, true);
    m_allTellAvailability = all;
    m_inParts = inParts;
    m_tellsAvailability = std::move(others);
    noteCoordinator(homeassistant::textOption(coordinator.value("ieee_address"_L1)), out);
    declareBridge(out);
    if (std::exchange(m_isOutdated, false) || (first && differs))
        restart(out);
    if (!m_isWorking)
        m_list = {}; // kept no longer than it may be needed again
}

/// The list came before what it depends on was known.
void Bridge::restart(Yield& out)
{
    if (m_list.text().isEmpty())
        return;
    begin(m_list.text());
    work(out);
}

void Bridge::begin(const QByteArray& list)
{
    m_list = JsonElements(list);
    m_listed.clear();
    m_hasCoordinator = false;
    m_isWorking = true;
}

void Bridge::noteCoordinator(const QString& ieee, Yield& out)
{
    if (ieee.isEmpty() || ieee == m_coordinator)
        return;
    if (!m_coordinator.isEmpty()) {
        const Known before = std::exchange(m_self, {});
        withdraw(before, out);
        const auto isGone = [&](const Bound& bound) { return std::ranges::find(out.released, bound.source) != out.released.end(); };
        std::erase_if(out.bound, isGone); // declared by the same message that contradicts it
    }
    m_coordinator = ieee;
    m_isOutdated = !m_devices.isEmpty(); // they name it as their gateway
}

void Bridge::hearDevices(const Message& message, Yield& out)
{
    begin(message.payload.isEmpty() ? QByteArrayLiteral("[]") : message.payload);
    work(out);
}

void Bridge::due(Yield& out)
{
    if (m_isWorking)
        work(out);
}

void Bridge::work(Yield& out)
{
    for (qsizetype done = 0; done < bytesAtOnce;) {
        QByteArrayView element;
        const auto found = m_list.next(element);
        if (found == JsonElements::Found::Element) {
            done += element.size() + 1;
            hearEntry(element, out);
            continue;
        }
        m_isWorking = false;
        if (found == JsonElements::Found::Broken)
            fault(u"the list of devices is no JSON list to its end"_s, out);
        else
            finish(out);
        if (std::exchange(m_isOutdated, false))
            return restart(out);
        if (m_isInformed)
            m_list = {};
        return;
    }
}

void Bridge::hearEntry(QByteArrayView text, Yield& out)
{
    QJsonParseError error{};
    const QJsonObject entry = QJsonDocument::fromJson(text.toByteArray(), &error).object();
    if (entry.isEmpty())
        return fault(error.error == QJsonParseError::NoError ? u"an entry that is no device"_s : u"an entry that is no JSON: %1"_s.arg(error.errorString()), out);
    auto member = readMember(entry);
    if (!member)
        return fault(member.error().message, out);
    if (m_listed.contains(member->ieee))
        return fault(u"the device %1 is listed twice"_s.arg(member->ieee), out);
    m_listed.insert(member->ieee);
    if (member->isCoordinator) {
        if (std::exchange(m_hasCoordinator, true))
            return fault(u"a second coordinator, %1"_s.arg(member->ieee), out);
        noteCoordinator(member->ieee, out);
        return declareBridge(out);
    }
    const auto place = m_devices.constFind(member->ieee);
    const size_t said = qHashMulti(0, QByteArrayView(text), tellsAvailability(member->ieee), m_coordinator, m_inParts);
    if (place != m_devices.cend() && place->said == said)
        return;
    if (place == m_devices.cend() && m_devices.size() >= mostDevices)
        return fault(u"more than %1 devices: not taken"_s.arg(mostDevices), out);
    Known& known = m_devices[member->ieee];
    if (place == m_devices.cend())
        known.source = m_context.numbers.next();
    known.said = said;
    declareMember(std::move(member).value(), known, out);
}

/// What the list does not name any more has left.
void Bridge::finish(Yield& out)
{
    for (auto device = m_devices.begin(); device != m_devices.end();) {
        if (m_listed.contains(device.key())) {
            ++device;
            continue;
        }
        withdraw(*device, out);
        device = m_devices.erase(device);
    }
    m_listed.clear();
    declareGroups(out); // of members that may be known only now
}

/// A device or group goes by this name from now on.
void Bridge::callIt(Known& known, const QString& name)
{
    forgetName(known);
    m_own.insert(QString(m_base % u'/' % name), {known.source, false});
    known.name = name;
}

/// Another may have taken it over already.
void Bridge::forgetName(const Known& known)
{
    const auto own = m_own.find(QString(m_base % u'/' % known.name));
    if (own != m_own.end() && own->source == known.source)
        m_own.erase(own);
}

void Bridge::forgetEnds(const Known& known)
{
    for (const QString& topic : known.ends)
        for (const End& end : m_ends.take(topic))
            m_apart.remove(end.apart);
}

void Bridge::hearState(const Message& message, Yield& out)
{
    if (m_ends.isEmpty())
        return;
    if (const auto own = m_own.find(message.topic); own != m_own.end()) {
        own->heard = true;
        return;
    }
    if (const auto apart = m_apart.find(message.topic); apart != m_apart.end()) {
        *apart = true;
        return;
    }
    const auto ends = m_ends.constFind(message.topic);
    if (ends == m_ends.cend())
        return;
    const Payload payload(message.payload);
    for (const End& end : *ends) {
        const bool isEvent = end.extractor.retained == Extractor::Retained::Ignored;
        if (m_own.value(end.owner).heard || m_apart.value(end.apart) || (isEvent && message.retained) || message.payload.size() > m_context.options.largestPayload)
            continue;
        Extracted read = extract(end.extractor, payload, message.at);
        if (read.kind == Extracted::Kind::Heard)
            out.events.push_back(ValueHeard{end.source, std::move(read.value), std::nullopt, message.retained, false});
    }
}

void Bridge::withdraw(const Known& known, Yield& out)
{
    forgetName(known);
    forgetEnds(known);
    for (const Leaf& leaf : known.leaves) {
        out.events.push_back(PointWithdrawn{leaf.source, false});
        out.released.push_back(leaf.source);
    }
    if (known.said == 0)
        return;
    out.events.push_back(PointWithdrawn{known.source, false});
    out.released.push_back(known.source);
}

} // namespace holdfast::zigbee
