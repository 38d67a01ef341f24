// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/zigbee_bridge.h"
#include "app/decode/zigbee_questions.h"

#include <QJsonDocument>

#include <array>
#include <memory>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostBridges = 100;       ///< of one broker
constexpr QLatin1StringView below = "/bridge/"_L1;
constexpr qsizetype largestInfo = 16 * 1024 * 1024;

const QString& conventionName()
{
    static const QString name = u"zigbee2mqtt"_s;
    return name;
}

/// Any base topic, however many levels: a bridge is known by what it publishes below it. Its requests and states are other conventions' topics too.
class Zigbee2MqttSession final : public Session
{
public:
    explicit Zigbee2MqttSession(const SessionContext& context) : m_context(context), m_questions(context, conventionName()) {}

    [[nodiscard]] bool claims(const QString& topic) const override
    {
        return std::ranges::any_of(m_bridges, [&](const auto& bridge) { return isBelow(topic, bridge->base()); }) || announces(topic);
    }
    [[nodiscard]] bool shares(const QString&) const override { return true; }

    void step(const Message& message, Yield& out) override
    {
        for (const auto& bridge : m_bridges) {
            if (!isBelow(message.topic, bridge->base()))
                continue;
            if (QStringView(message.topic).sliced(bridge->base().size()).startsWith(below))
                return hear(*bridge, message.topic.sliced(bridge->base().size() + below.size()), message, out);
            bridge->hearState(message, out);
        }
        const qsizetype mark = announces(message.topic) ? message.topic.lastIndexOf(below) : -1;
        if (mark <= 0 || m_bridges.size() >= mostBridges)
            return;
        const QString name = message.topic.sliced(mark + below.size());
        if (!isAnnouncement(message, name))
            return;
        m_bridges.push_back(std::make_unique<zigbee::Bridge>(m_context, conventionName(), message.topic.first(mark)));
        hear(*m_bridges.back(), name, message, out);
    }

    void due(Ticks ticks, Timestamp, Yield& out) override
    {
        for (const auto& bridge : m_bridges)
            bridge->due(out);
        m_questions.due(ticks);
    }

    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) override
    {
        std::vector<Publication> publications;
        for (const auto& bridge : m_bridges) {
            const QString device = deviceAmong(question.about, *bridge);
            if (device.isEmpty() && (question.what == "ota-check"_L1 || !question.about.empty()))
                continue;
            auto publication = m_questions.put(question, bridge->base(), question.what == "ota-check"_L1 ? device : QString());
            if (!publication)
                return publication.error();
            publications.push_back(std::move(publication).value());
        }
        if (publications.empty())
            return Error{Error::Code::NotFound, u"no bridge knows this device"_s};
        return publications;
    }

private:
    static bool isBelow(const QString& topic, const QString& base)
    {
        return topic.size() > base.size() && topic.at(base.size()) == u'/' && topic.startsWith(base);
    }

    /// Asked for every message: the last letter settles most of them.
    static bool announces(const QString& topic)
    {
        switch (topic.isEmpty() ? u'\0' : topic.back().unicode()) {
        case u'o': return topic.endsWith("/bridge/info"_L1);
        case u's': return topic.endsWith("/bridge/devices"_L1);
        default: return false;
        }
    }

    /// Others publish `…/bridge/info` as well.
    static bool isAnnouncement(const Message& message, const QString& name)
    {
        if (name == "devices"_L1)
            return message.payload.left(64).trimmed().startsWith('[') && message.payload.contains("\"ieee_address\"");
        if (name != "info"_L1 || message.payload.size() > largestInfo)
            return false;
        const QJsonObject info = QJsonDocument::fromJson(message.payload).object();
        return info.value("version"_L1).isString() && (info.value("coordinator"_L1).isObject() || info.contains("permit_join"_L1));
    }

    void hear(zigbee::Bridge& bridge, const QString& name, const Message& message, Yield& out)
    {
        if (name == "devices"_L1)
            return bridge.hearDevices(message, out);
        if (name == "groups"_L1)
            return bridge.hearGroups(message, out);
        if (name == "info"_L1)
            return bridge.hearInfo(message, out);
        if (name.startsWith("response/"_L1))
            m_questions.hear(message, bridge.base(), name.sliced(9), bridge.coordinator(), out);
    }

    /// The address the bridge knows the device by.
    static QString deviceAmong(const std::vector<Identifier>& about, const zigbee::Bridge& bridge)
    {
        constexpr qsizetype prefix = 12; // "zigbee2mqtt_"
        for (const Identifier& identifier : about) {
            const QString address = identifier.type == "zigbee"_L1 ? identifier.value : identifier.value.mid(prefix);
            if (!address.isEmpty() && bridge.has(address))
                return address;
        }
        return {};
    }

    SessionContext m_context;
    std::vector<std::unique_ptr<zigbee::Bridge>> m_bridges;
    zigbee::Questions m_questions;
};

QStringList topics(const DecoderOptions&)
{
    return {u"+/bridge/#"_s, u"+/+/bridge/#"_s, u"+/+/+/bridge/#"_s};
}

} // namespace

Convention zigbee2Mqtt()
{
    return {conventionName(), Convention::Turn::First, topics, opened<Zigbee2MqttSession>, {u"network-map"_s, u"ota-check"_s, u"health"_s}, {u"network-map"_s, u"ota-check"_s, u"health"_s}};
}

} // namespace holdfast
