// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/learned_topics.h"
#include "app/decode/proposal.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostTopics = 5'000;
constexpr int readAtFirst = 20;            ///< messages of a topic; later ones now and then
constexpr std::chrono::seconds laterEvery{5};
constexpr std::chrono::seconds firstRepeat{30};
constexpr std::chrono::minutes lastRepeat{10};
constexpr int toldAtOnce = 50;

/// Looks only at what nobody else claimed for a while, and only proposes: one device for the topics that belong together.
class PlainJsonSession final : public Session
{
public:
    explicit PlainJsonSession(const SessionContext& context) : m_context(context) {}

    [[nodiscard]] bool claims(const QString&) const override { return false; }

    void step(const Message& message, Yield&) override
    {
        if (message.topic.startsWith(u'$') || (m_topics.size() >= mostTopics && !m_topics.contains(message.topic)))
            return;
        Watched& watched = m_watched[message.topic];
        TopicSeen& seen = m_topics[message.topic];
        if (seen.messages() >= readAtFirst && message.ticks - watched.looked < laterEvery)
            return;
        watched.looked = message.ticks;
        const bool news = seen.hear(Payload(message.payload));
        if (!news)
            return;
        const QString device = deviceIn(message.topic, seen);
        if (device != watched.device) {
            leave(message.topic, watched.device);
            watched.device = device;
            m_devices[device].topics.push_back(message.topic);
        }
        m_devices[device].news = true;
        m_anyNews = true;
    }

    void due(Ticks ticks, Timestamp, Yield& out) override
    {
        if (!m_anyNews)
            return;
        m_anyNews = false;
        int told = 0;
        for (auto& [name, device] : m_devices) {
            if (!device.news)
                continue;
            const bool isEarly = device.told && ticks - *device.told < device.pause;
            if (isEarly || told >= toldAtOnce) {
                m_anyNews = true;
                continue;
            }
            told += tell(name, device, ticks, out) ? 1 : 0;
        }
    }

    void taken(const QString& topic) override
    {
        const auto watched = m_watched.find(topic);
        if (watched == m_watched.end())
            return;
        leave(topic, watched->second.device);
        m_watched.erase(watched);
        m_topics.erase(topic);
    }

private:
    struct Watched
    {
        QString device;
        Ticks looked{0};
    };
    struct Device
    {
        QStringList topics;
        bool news = false;
        std::optional<Ticks> told;
        Ticks pause{firstRepeat};
    };

    bool tell(const QString& name, Device& device, Ticks ticks, Yield& out)
    {
        device.news = false;
        auto proposal = proposalFor(m_context.broker, name, m_topics, device.topics);
        if (!proposal)
            return false;
        if (device.told)
            device.pause = std::min<Ticks>(device.pause * 2, lastRepeat);
        device.told = ticks;
        out.events.push_back(std::move(*proposal));
        return true;
    }

    void leave(const QString& topic, const QString& name)
    {
        const auto device = m_devices.find(name);
        if (device == m_devices.end())
            return;
        device->second.topics.removeAll(topic);
        device->second.news = !device->second.topics.isEmpty();
        m_anyNews = m_anyNews || device->second.news;
        if (device->second.topics.isEmpty())
            m_devices.erase(device);
    }

    SessionContext m_context;
    std::map<QString, TopicSeen> m_topics;
    std::map<QString, Watched> m_watched;
    std::map<QString, Device> m_devices; ///< by the part of the topic that names them
    bool m_anyNews = false;
};

QStringList topics(const DecoderOptions&)
{
    return {u"#"_s};
}

} // namespace

Convention plainJson()
{
    return {plainJsonName(), Convention::Turn::LastResort, topics, opened<PlainJsonSession>};
}

} // namespace holdfast
