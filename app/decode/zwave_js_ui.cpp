// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/zwave_network.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostNetworks = 50; ///< of one broker
constexpr QLatin1StringView infoEnd = "/nodeinfo"_L1;
constexpr QLatin1StringView clients = "/_CLIENTS/ZWAVE_GATEWAY-"_L1;

const QString& conventionName()
{
    static const QString name = u"zwave-js-ui"_s;
    return name;
}

/// `<prefix>/[<location>/]<node>/…`: nodes tell of themselves in `nodeinfo`, their values come on topics of their own.
class ZwaveJsUiSession final : public Session
{
public:
    explicit ZwaveJsUiSession(const SessionContext& context) : m_context(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override
    {
        if (topic.isEmpty())
            return false;
        const char16_t last = topic.back().unicode();
        if (last == u'o' && topic.endsWith(infoEnd))
            return true;
        for (const auto& network : m_networks)
            if (isBelow(topic, network->prefix()))
                return true;
        if (last == u's' || last == u'n')
            return (topic.endsWith("/status"_L1) || topic.endsWith("/version"_L1)) && topic.contains(clients);
        return last == u'g' && (m_networks.empty() || m_unidentified > 0) && topic.endsWith("/config"_L1);
    }
    [[nodiscard]] bool shares(const QString&) const override { return true; }

    void step(const Message& message, Yield& out) override
    {
        const QString& topic = message.topic;
        if (const qsizetype at = topic.indexOf(clients); at > 0)
            hearClient(topic.first(at), message, out);
        else if (topic.endsWith(infoEnd))
            hearInfo(message, out);
        else if (topic.endsWith("/config"_L1))
            hearAnnouncement(message, out);
        else if (zwave::Network* network = networkOf(topic))
            hearOther(*network, message, out);
        m_unidentified = std::ranges::count_if(m_networks, [](const auto& network) { return !network->isIdentified(); });
    }

private:
    static bool isBelow(const QString& topic, const QString& prefix)
    {
        return topic.size() > prefix.size() && topic.at(prefix.size()) == u'/' && topic.startsWith(prefix);
    }

    [[nodiscard]] zwave::Network* networkOf(const QString& topic) const
    {
        zwave::Network* best = nullptr;
        for (const auto& network : m_networks)
            if (isBelow(topic, network->prefix()) && (!best || network->prefix().size() > best->prefix().size()))
                best = network.get();
        return best;
    }

    zwave::Network* networkFor(const QString& prefix)
    {
        for (const auto& network : m_networks)
            if (network->prefix() == prefix)
                return network.get();
        if (prefix.isEmpty() || m_networks.size() >= mostNetworks)
            return nullptr;
        m_networks.push_back(std::make_unique<zwave::Network>(m_context, conventionName(), prefix));
        Yield nothingYet;
        m_networks.back()->identify(m_homes.value(prefix), nothingYet);
        return m_networks.back().get();
    }

    void hearClient(const QString& prefix, const Message& message, Yield& out)
    {
        zwave::Network* network = networkFor(prefix);
        if (!network)
            return;
        if (message.topic.endsWith("/status"_L1))
            return network->hearClient(message.topic, out);
        const QJsonObject version = QJsonDocument::fromJson(message.payload).object();
        network->hearVersion(version.value("value"_L1).toString().left(50), out);
    }

    /// The location is a level of its own where the node has one.
    void hearInfo(const Message& message, Yield& out)
    {
        const QString path = message.topic.chopped(infoEnd.size());
        zwave::Network* network = networkOf(path);
        if (!network) {
            const QJsonObject info = QJsonDocument::fromJson(message.payload).object();
            if (!zwave::isNodeInfo(info))
                return;
            QString prefix = path.left(path.lastIndexOf(u'/'));
            if (!info.value("loc"_L1).toString().isEmpty())
                prefix = prefix.left(prefix.lastIndexOf(u'/'));
            network = networkFor(prefix);
        }
        if (network)
            network->hearInfo(path, message, out);
    }

    /// The network's number stands in its events, and in what Home Assistant is told; nowhere else.
    static void hearOther(zwave::Network& network, const Message& message, Yield& out)
    {
        if (!network.knows(message.topic) && message.topic.endsWith("/driver/driver_ready"_L1)) {
            const QJsonObject event = QJsonDocument::fromJson(message.payload).object();
            return network.identify(event.value("data"_L1).toArray().first().toObject().value("name"_L1).toString().left(20), out);
        }
        network.hearValue(message, out);
    }

    void hearAnnouncement(const Message& message, Yield& out)
    {
        constexpr QByteArrayView owner = "zwavejs2mqtt_";
        const qsizetype start = message.payload.indexOf(owner);
        const qsizetype end = start < 0 ? -1 : message.payload.indexOf("_node", start);
        if (end < 0 || end - start > 40)
            return;
        const QString home = QString::fromLatin1(message.payload.sliced(start + owner.size(), end - start - owner.size()));
        const qsizetype gateway = message.payload.indexOf("/_CLIENTS/ZWAVE_GATEWAY-");
        const qsizetype quote = gateway < 0 ? -1 : message.payload.lastIndexOf('"', gateway);
        if (quote < 0 || m_homes.size() >= qsizetype(mostNetworks))
            return;
        const QString prefix = QString::fromUtf8(message.payload.sliced(quote + 1, gateway - quote - 1));
        m_homes.insert(prefix, home);
        for (const auto& network : m_networks)
            if (network->prefix() == prefix && !network->isIdentified())
                network->identify(home, out);
    }

    SessionContext m_context;
    std::vector<std::unique_ptr<zwave::Network>> m_networks;
    qsizetype m_unidentified = 0;
    QHash<QString, QString> m_homes; ///< networks' numbers by prefix, as Home Assistant is told
};

QStringList topics(const DecoderOptions&)
{
    return {u"+/_CLIENTS/#"_s, u"+/+/nodeinfo"_s, u"+/+/+/nodeinfo"_s};
}

} // namespace

Convention zwaveJsUi()
{
    return {conventionName(), Convention::Turn::First, topics, opened<ZwaveJsUiSession>};
}

} // namespace holdfast
