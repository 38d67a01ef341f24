// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/homie_registry.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Versions 3, 4 and 5 side by side, under any domain.
class HomieSession final : public Session
{
public:
    explicit HomieSession(const SessionContext& context) : m_registry(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override { return homieAttributeIn(topic).has_value(); }

    /// A state is an availability topic, ours and perhaps Home Assistant's; a target and a figure are values.
    [[nodiscard]] bool shares(const QString& topic) const override
    {
        const auto attribute = homieAttributeIn(topic);
        return attribute == HomieAttribute::State || attribute == HomieAttribute::Target || attribute == HomieAttribute::Stats;
    }

    void step(const Message& message, Yield& out) override
    {
        if (const auto topic = readHomieTopic(message.topic))
            m_registry.hear(*topic, message, out);
    }

    void due(Ticks ticks, Timestamp, Yield& out) override { m_registry.due(ticks, out); }

private:
    HomieRegistry m_registry;
};

QStringList topics(const DecoderOptions&)
{
    return {u"+/+/$homie"_s, u"+/5/+/$state"_s, u"+/5/+/$description"_s, u"homie/#"_s};
}

} // namespace

Convention homie()
{
    return {u"homie"_s, Convention::Turn::First, topics, opened<HomieSession>, {}};
}

} // namespace holdfast
