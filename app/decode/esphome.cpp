// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/declared_device.h"
#include "app/decode/ha_device.h"

#include "app/decode/payload.h"
#include "app/decode/topic_filter.h"

#include <map>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostDevices = 20'000;
constexpr QLatin1StringView root{"esphome/discover"};

const QString& conventionName()
{
    static const QString name = u"esphome"_s;
    return name;
}

QString textAt(const Datum& json, const QString& key)
{
    const Datum* leaf = walk(json, {key});
    const QString* text = leaf ? leaf->as<QString>() : nullptr;
    return text ? text->left(300) : QString();
}

/// `esphome/discover/<name>`: facts of a device whose points it announces by Home Assistant discovery.
class EsphomeSession final : public Session
{
public:
    explicit EsphomeSession(const SessionContext& context) : m_context(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override { return topic.startsWith(root) && topic.size() > root.size() && topic.at(root.size()) == u'/'; }

    void step(const Message& message, Yield& out) override
    {
        const QString name = message.topic.sliced(root.size() + 1);
        const auto known = m_devices.find(name);
        if (message.payload.isEmpty()) {
            if (known == m_devices.end())
                return;
            known->second.withdraw(out);
            m_devices.erase(known);
            return;
        }
        const Payload payload(message.payload.left(64 * 1024));
        const Datum* json = payload.json();
        const QString mac = json ? homeassistant::normalMac(textAt(*json, u"mac"_s)) : QString();
        if (mac.size() != 17 || !faultOfTopic(name).isEmpty())
            return out.events.push_back(DiscoveryFault{m_context.broker, conventionName(), message.topic, u"the announcement gives no hardware address"_s});
        if (known == m_devices.end() && m_devices.size() >= mostDevices)
            return;
        DeclaredDevice& device = m_devices.try_emplace(name, m_context, conventionName(), message.topic).first->second;
        device.describe(claimOf(*json, mac, name), {}, plainAvailability(QString(name % u"/status"), u"online"_s, u"offline"_s), out);
    }

    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) override
    {
        return std::vector{Publication{question.broker, QString(root), "discover", Qos::AtMostOnce, false}};
    }

private:
    static DeviceClaim claimOf(const Datum& json, const QString& mac, const QString& name)
    {
        DeviceClaim claim;
        claim.identifiers = {{u"id"_s, QString(mac).remove(u':')}, {u"mac"_s, mac}};
        const QString friendly = textAt(json, u"friendly_name"_s);
        claim.name = friendly.isEmpty() ? name : friendly;
        const QString project = textAt(json, u"project_name"_s); // "maker.product"
        const qsizetype dot = project.indexOf(u'.');
        claim.manufacturer = dot < 0 ? QString() : project.first(dot);
        claim.model = project.isEmpty() ? textAt(json, u"board"_s) : project.sliced(dot + 1);
        claim.hardware = textAt(json, u"platform"_s);
        claim.firmware = textAt(json, u"version"_s);
        if (const QString version = textAt(json, u"project_version"_s); !version.isEmpty())
            claim.firmware = version % u" (ESPHome "_s % textAt(json, u"version"_s) % u')';
        if (const QString address = textAt(json, u"ip"_s); !address.isEmpty())
            claim.configurationUrl = u"http://"_s % address % u'/';
        return claim;
    }

    SessionContext m_context;
    std::map<QString, DeclaredDevice> m_devices; ///< by name
};

QStringList topics(const DecoderOptions&)
{
    return {QString(root % u"/+")};
}

} // namespace

Convention esphomeDiscover()
{
    return {conventionName(), Convention::Turn::First, topics, opened<EsphomeSession>, {u"announce"_s}};
}

} // namespace holdfast
