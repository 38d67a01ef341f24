// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/many_configs.h"

#include "tests/decode/corpus.h"

#include <QFile>
#include <QSet>

#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView recordedMaker{"0x00124b"}; ///< how every hardware address of the recording begins
constexpr std::array keys{"temperature", "humidity", "battery", "voltage", "power", "current", "energy", "illuminance", "pressure"};

Announcement made(int number)
{
    const QByteArray id = "0x00158d" + QByteArray::number(number / int(keys.size())).rightJustified(10, '0');
    const QByteArray key = keys[std::size_t(number) % keys.size()];
    return {QString::fromLatin1("homeassistant/sensor/" + id + '/' + key + "/config"),
            "{\"unique_id\":\"" + id + '_' + key + "_zigbee2mqtt\",\"state_topic\":\"zigbee2mqtt/" + id + "\",\"value_template\":\"{{ value_json['" + key + "'] }}\",\"device_class\":\"" + key
                + "\",\"availability\":[{\"topic\":\"zigbee2mqtt/bridge/state\",\"value_template\":\"{{ value_json.state }}\"}],\"state_class\":\"measurement\",\"device\":{\"identifiers\":[\"zigbee2mqtt_" + id
                + "\"],\"name\":\"" + id + "\",\"manufacturer\":\"Aqara\",\"model\":\"Climate sensor (WSDCGQ11LM)\",\"sw_version\":\"3000-0001\"}}"};
}

} // namespace

std::vector<Announcement> manyConfigs(int count)
{
    std::vector<Announcement> configs;
    const QString folder = corpusFolder();
    const QList<CorpusMessage> recorded = folder.isEmpty() ? QList<CorpusMessage>() : messagesOf(folder + u"/zigbee2mqtt/ha_discovery.ndjson.gz"_s);
    if (recorded.isEmpty()) {
        qInfo("corpus not given: announcements of our own making");
        for (int i = 0; i < count; ++i)
            configs.push_back(made(i));
        return configs;
    }
    QSet<QString> taken; // some topics of the recording were published twice
    for (int copy = 0; int(configs.size()) < count; ++copy) {
        const QString maker = u"0x00%1"_s.arg(0x124b + copy, 4, 16, QChar(u'0'));
        for (const CorpusMessage& message : recorded) {
            const QString topic = QString(message.topic).replace(recordedMaker, maker);
            if (int(configs.size()) == count)
                break;
            if (taken.contains(topic))
                continue;
            taken.insert(topic);
            configs.push_back({topic, QByteArray(message.payload).replace(QByteArrayView(recordedMaker), maker.toLatin1())});
        }
    }
    return configs;
}

bool writeConfigs(const std::vector<Announcement>& configs, const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const Announcement& config : configs)
        if (file.write(config.topic.toUtf8() + ' ' + config.payload + '\n') < 0)
            return false;
    return file.flush();
}

} // namespace holdfast
