// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/ha_registry.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& conventionName()
{
    static const QString name = u"homeassistant"_s;
    return name;
}

class HomeAssistantSession final : public Session
{
public:
    explicit HomeAssistantSession(const SessionContext& context)
        : m_context(context), m_registry(context, conventionName())
    {
    }

    [[nodiscard]] bool claims(const QString& topic) const override { return homeassistant::isConfigTopic(m_context.options.homeAssistantPrefix, topic); }

    void step(const Message& message, Yield& out) override
    {
        const auto read = homeassistant::readTopic(m_context.options.homeAssistantPrefix, message.topic);
        if (!read)
            return m_registry.fault(message.topic, read.error().message, out);
        if (message.payload.size() > m_context.options.largestDiscovery)
            return m_registry.fault(message.topic, u"an announcement of %1 bytes is larger than the limit"_s.arg(message.payload.size()), out);
        m_registry.hear(*read, message, out);
    }

    /// Devices answer the birth of Home Assistant with all they have. Never `offline`: that would be somebody else's will.
    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) override
    {
        return std::vector{Publication{question.broker, QString(m_context.options.homeAssistantPrefix % u"/status"), QByteArrayLiteral("online"), Qos::AtMostOnce, false}};
    }

private:
    SessionContext m_context;
    homeassistant::Registry m_registry;
};

QStringList topics(const DecoderOptions& options)
{
    return {options.homeAssistantPrefix % u"/+/+/config"_s, options.homeAssistantPrefix % u"/+/+/+/config"_s};
}

} // namespace

Convention homeAssistant()
{
    return {conventionName(), Convention::Turn::First, topics, opened<HomeAssistantSession>, {u"announce"_s}};
}

} // namespace holdfast
