// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/sparkplug_nodes.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Listens, and asks for rebirths at most: whoever says STATE rules when edge nodes speak, and that is not for us to say.
class SparkplugSession final : public Session
{
public:
    explicit SparkplugSession(const SessionContext& context) : m_nodes(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override { return topic.startsWith(sparkplugPrefix); }
    void step(const Message& message, Yield& out) override { m_nodes.hear(message, out); }
    void due(Ticks ticks, Timestamp now, Yield& out) override { m_nodes.due(ticks, now, out); }
    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) override { return m_nodes.ask(question); }

    void connectionChanged(bool connected) override
    {
        if (connected)
            m_nodes.connected();
    }

private:
    SparkplugNodes m_nodes;
};

QStringList topics(const DecoderOptions&)
{
    return {u"spBv1.0/#"_s};
}

} // namespace

Convention sparkplug()
{
    return {u"sparkplug"_s, Convention::Turn::First, topics, opened<SparkplugSession>, {u"rebirth"_s}};
}

} // namespace holdfast
