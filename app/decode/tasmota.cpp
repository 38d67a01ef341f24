// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tasmota_config.h"

#include "app/decode/ha_device.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostDevices = 20'000; ///< per broker
constexpr qsizetype mostAwaited = 3'000;  ///< answers at a time

const QString& conventionName()
{
    static const QString name = u"tasmota"_s;
    return name;
}

struct TasmotaDevice
{
    std::optional<tasmota::Config> config;
    QByteArray sensors;
    QByteArray lastConfig;
    std::optional<DeclaredDevice> declared;
};

/// `tasmota/discovery/<MAC>/config` and `…/sensors`, in either order.
class TasmotaSession final : public Session
{
public:
    explicit TasmotaSession(const SessionContext& context) : m_context(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override { return topic.startsWith(prefix) || (!m_awaited.isEmpty() && m_awaited.contains(topic)); }
    [[nodiscard]] bool shares(const QString& topic) const override { return !topic.startsWith(prefix); }

    void step(const Message& message, Yield& out) override
    {
        if (!message.topic.startsWith(prefix))
            return hearAnswer(message, out);
        const QStringList levels = message.topic.sliced(prefix.size()).split(u'/');
        const bool isConfig = levels.size() == 2 && levels.at(1) == u"config";
        if (levels.size() != 2 || levels.at(0).isEmpty() || (!isConfig && levels.at(1) != u"sensors"))
            return;
        if (message.payload.size() > m_context.options.largestDiscovery)
            return fault(message.topic, u"an announcement of %1 bytes is larger than the limit"_s.arg(message.payload.size()), out);
        if (!m_devices.contains(levels.at(0)) && (message.payload.isEmpty() || m_devices.size() >= mostDevices))
            return;
        TasmotaDevice& device = m_devices[levels.at(0)];
        if (isConfig)
            hearConfig(levels.at(0), device, message, out);
        else
            hearSensors(levels.at(0), device, message, out);
        if (!device.config && device.sensors.isEmpty())
            m_devices.remove(levels.at(0));
    }

    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) override
    {
        std::vector<Publication> publications;
        for (const TasmotaDevice& device : std::as_const(m_devices)) {
            if (!device.config || !isMeant(*device.config, question))
                continue;
            for (const char* what : {"2", "10", "11"}) {
                publications.push_back({question.broker, QString(device.config->command % u"STATUS"), what, Qos::AtMostOnce, false});
                if (m_awaited.size() < mostAwaited)
                    m_awaited.insert(QString(device.config->stat % u"STATUS" % QLatin1StringView(what)), question.transaction);
            }
        }
        if (publications.empty())
            return Error{Error::Code::NotFound, u"no such device announced itself"_s};
        return publications;
    }

private:
    static constexpr QLatin1StringView prefix{"tasmota/discovery/"};

    static bool isMeant(const tasmota::Config& config, const Question& question)
    {
        const Identifier own{u"mac"_s, homeassistant::normalMac(config.mac)};
        return question.about.empty() || std::ranges::find(question.about, own) != question.about.end();
    }

    void fault(const QString& topic, const QString& reason, Yield& out) const { out.events.push_back(DiscoveryFault{m_context.broker, conventionName(), topic, reason}); }

    /// What it tells is read as ever; that it tells it is the answer.
    void hearAnswer(const Message& message, Yield& out)
    {
        if (message.retained)
            return;
        const quint64 transaction = m_awaited.take(message.topic);
        const QJsonObject firmware = QJsonDocument::fromJson(message.payload.left(64 * 1024)).object().value(u"StatusFWR").toObject();
        out.events.push_back(AnswerHeard{m_context.broker, conventionName(), u"status"_s, transaction, true, firmware.value(u"Version").toString().left(100)});
    }

    void hearConfig(const QString& mac, TasmotaDevice& device, const Message& message, Yield& out)
    {
        if (message.payload == device.lastConfig)
            return;
        if (message.payload.isEmpty()) {
            if (device.declared)
                device.declared->withdraw(out);
            device.declared.reset();
            device.config.reset();
            device.lastConfig.clear();
            return;
        }
        auto config = tasmota::readConfig(mac, message.payload);
        if (!config)
            return fault(message.topic, config.error().message, out);
        if (config->version > tasmota::knownVersion)
            fault(message.topic, u"announced in version %1, known is %2: read as far as it is understood"_s.arg(config->version).arg(tasmota::knownVersion), out);
        device.config = std::move(config).value();
        device.lastConfig = message.payload;
        declare(device, message.topic, out);
        tellFirmware(device, message, out);
    }

    void hearSensors(const QString& mac, TasmotaDevice& device, const Message& message, Yield& out)
    {
        if (message.payload == device.sensors)
            return;
        device.sensors = message.payload;
        if (device.config)
            declare(device, QString(prefix % mac % u"/config"), out);
    }

    void declare(TasmotaDevice& device, const QString& topic, Yield& out)
    {
        const tasmota::Config& config = *device.config;
        if (!device.declared)
            device.declared.emplace(m_context, conventionName(), topic);
        tasmota::Leaves leaves;
        tasmota::addRelays(config, leaves);
        tasmota::addLights(config, leaves);
        if (const QString wrong = tasmota::addShutters(config, leaves); !wrong.isEmpty())
            fault(topic, wrong, out);
        tasmota::addInputs(config, m_context.templates, leaves);
        tasmota::addHealth(config, leaves);
        tasmota::addSensors(config, device.sensors, leaves);
        device.declared->describe(config.claim(), {}, config.availability(), out);
        QSet<QString> keys;
        for (auto& [key, leaf] : leaves) {
            keys.insert(key);
            device.declared->declare(key, std::move(leaf), out);
        }
        device.declared->keepOnly(keys, out);
    }

    /// The announcement itself says which firmware runs.
    static void tellFirmware(const TasmotaDevice& device, const Message& message, Yield& out)
    {
        const auto source = device.declared->sourceOf(u"firmware"_s);
        if (source && !device.config->firmware.isEmpty())
            out.events.push_back(ValueHeard{*source, Value(device.config->firmware), std::nullopt, message.retained, false});
    }

    SessionContext m_context;
    QHash<QString, TasmotaDevice> m_devices;
    QHash<QString, quint64> m_awaited; ///< transactions by the topic of the answer
};

QStringList topics(const DecoderOptions&)
{
    return {u"tasmota/discovery/+/config"_s, u"tasmota/discovery/+/sensors"_s};
}

} // namespace

Convention tasmotaNative()
{
    return {conventionName(), Convention::Turn::First, topics, opened<TasmotaSession>, {u"status"_s}, {u"status"_s}};
}

} // namespace holdfast
