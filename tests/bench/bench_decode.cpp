// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "tests/decode/corpus.h"
#include "tests/decode/sparkplug_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Processor time of this program: other programs on the machine do not count.
class Stopwatch
{
public:
    [[nodiscard]] double nanos() const { return double(std::clock() - m_start) * (1e9 / CLOCKS_PER_SEC); }

private:
    std::clock_t m_start = std::clock();
};

constexpr int rounds = 200'000;
const char* const keys[] = {"temperature", "humidity", "battery", "voltage", "linkquality"};

QByteArray stateOf(int number)
{
    const double fraction = number % 100 / 100.0;
    const QJsonObject state{{u"battery"_s, 97}, {u"humidity"_s, 41 + fraction}, {u"linkquality"_s, 120}, {u"temperature"_s, 21 + fraction}, {u"voltage"_s, 2990}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

QByteArray announcement(int device, const QString& key)
{
    const QJsonObject config{{u"state_topic"_s, u"zigbee2mqtt/device %1"_s.arg(device)},
                             {u"unit_of_measurement"_s, u"x"_s},
                             {u"value_template"_s, u"{{ value_json['%1'] }}"_s.arg(key)},
                             {u"unique_id"_s, u"%1%2"_s.arg(device).arg(key)}};
    return QJsonDocument(config).toJson(QJsonDocument::Compact);
}

void announce(Decoder& decoder, int devices)
{
    Events events;
    for (int device = 0; device < devices; ++device)
        for (const char* key : keys) {
            const QString topic = u"homeassistant/sensor/0x%1/%2/config"_s.arg(device).arg(QString::fromLatin1(key));
            decoder.step({BrokerId(u"b"_s), topic, announcement(device, QString::fromLatin1(key)), {}, {}, true}, events);
        }
}

double nanosPerState(int devices)
{
    Decoder decoder;
    announce(decoder, devices);
    std::vector<Message> messages;
    for (int device = 0; device < devices; ++device)
        messages.push_back({BrokerId(u"b"_s), u"zigbee2mqtt/device %1"_s.arg(device), stateOf(device), {}, {}, false});
    Events events;
    qsizetype heard = 0;
    const Stopwatch timer;
    for (int round = 0; round < rounds; ++round) {
        events.clear();
        decoder.step(messages[std::size_t(round * 7919 % devices)], events);
        heard += qsizetype(events.size());
    }
    const double nanos = timer.nanos() / rounds;
    return heard == qsizetype(rounds) * 5 ? nanos : -1;
}

/// The same five members, announced by the bridge itself, with the device's own time beside them.
double nanosPerNativeState()
{
    constexpr int devices = 1'000;
    QJsonArray list;
    for (int device = 0; device < devices; ++device) {
        QJsonArray exposes;
        for (const char* key : keys)
            exposes.append(QJsonObject{{u"type"_s, u"numeric"_s}, {u"property"_s, QString::fromLatin1(key)}, {u"access"_s, 1}, {u"unit"_s, u"x"_s}});
        list.append(QJsonObject{{u"ieee_address"_s, u"0x%1"_s.arg(device)}, {u"friendly_name"_s, u"device %1"_s.arg(device)}, {u"definition"_s, QJsonObject{{u"vendor"_s, u"v"_s}, {u"exposes"_s, exposes}}}});
    }
    Decoder decoder;
    Events events;
    decoder.step({BrokerId(u"b"_s), u"zigbee2mqtt/bridge/devices"_s, QJsonDocument(list).toJson(QJsonDocument::Compact), {}, {}, true}, events);
    for (int turn = 0; turn < 20; ++turn)
        decoder.due(Ticks(turn), {}, events);
    std::vector<Message> messages;
    for (int device = 0; device < devices; ++device) {
        QByteArray state = stateOf(device);
        state.insert(state.size() - 1, R"(,"last_seen":"2026-11-22T08:56:05.457Z")");
        messages.push_back({BrokerId(u"b"_s), u"zigbee2mqtt/device %1"_s.arg(device), state, {}, {}, false});
    }
    qsizetype heard = 0;
    const Stopwatch timer;
    for (int round = 0; round < rounds; ++round) {
        events.clear();
        decoder.step(messages[std::size_t(round * 7919 % devices)], events);
        heard += qsizetype(events.size());
    }
    return heard == qsizetype(rounds) * 5 ? timer.nanos() / rounds : -1;
}

double nanosPerParse()
{
    const QByteArray payload = stateOf(7);
    qsizetype seen = 0;
    const Stopwatch timer;
    for (int round = 0; round < rounds; ++round)
        seen += QJsonDocument::fromJson(payload).isObject() ? 1 : 0;
    return seen == rounds ? timer.nanos() / rounds : -1;
}

/// Each message makes `values` events.
double nanosPer(Decoder& decoder, const std::vector<Message>& messages, qsizetype values)
{
    Events events;
    qsizetype heard = 0;
    const Stopwatch timer;
    for (int round = 0; round < rounds; ++round) {
        events.clear();
        decoder.step(messages[std::size_t(round) % messages.size()], events);
        heard += qsizetype(events.size());
    }
    const double nanos = timer.nanos() / rounds;
    return heard == qsizetype(rounds) * values ? nanos : -1;
}

Message messageOf(const QString& topic, const QByteArray& payload)
{
    return {BrokerId(u"b"_s), topic, payload, {}, {}, false};
}

double nanosPerHomieValue()
{
    Decoder decoder;
    Events events;
    std::vector<Message> messages;
    for (int device = 0; device < 1'000; ++device) {
        const QString path = u"homie/5/device-%1"_s.arg(device);
        decoder.step(messageOf(path + u"/$description"_s, R"({"homie":"5.0","version":1,"name":"D","nodes":{"climate":{"properties":{"temperature":{"datatype":"float","unit":"°C"}}}}})"), events);
        decoder.step(messageOf(path + u"/$state"_s, "ready"), events);
        messages.push_back(messageOf(path + u"/climate/temperature"_s, QByteArray::number(20 + device / 1000.0)));
    }
    return nanosPer(decoder, messages, 1);
}

double nanosPerUnknownTopic()
{
    Decoder decoder;
    return nanosPer(decoder, {messageOf(u"office/floor 3/room 12/unknown/temperature"_s, "21.5")}, 0);
}

/// Five metrics by alias, two of them floats; sequence numbers as they must be.
double nanosPerSparkplugData()
{
    Decoder decoder;
    Events events;
    QList<QByteArray> births;
    QList<QByteArray> values;
    for (quint64 alias = 0; alias < 5; ++alias) {
        const QByteArray content = WireBytes().fixed32(12, float(alias) + 0.5F).done();
        births.push_back(metricBytes("Inputs/Metric " + QByteArray::number(alias), 9, content, WireBytes().varint(2, alias).done()));
        values.push_back(metricBytes({}, 9, content, WireBytes().varint(2, alias).varint(3, 1'700'000'000'000).done()));
    }
    decoder.step(messageOf(u"spBv1.0/Plant/NBIRTH/Edge"_s, payloadBytes(0, {})), events);
    decoder.step(messageOf(u"spBv1.0/Plant/DBIRTH/Edge/Device"_s, payloadBytes(1, births)), events);
    std::vector<Message> messages;
    for (quint64 turn = 0; turn < 256; ++turn)
        messages.push_back(messageOf(u"spBv1.0/Plant/DDATA/Edge/Device"_s, payloadBytes((turn + 2) % 256, values)));
    return nanosPer(decoder, messages, 5);
}

double bestOfThree(double (*measure)())
{
    return std::min({measure(), measure(), measure()});
}

} // namespace

class BenchDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateMessageWithFivePoints();
    void aStateMessageOfANativeZigbeeDevice();
    void aMessagePerConvention();
    void allAnnouncementsOfTheCorpus();
};

void BenchDecode::aStateMessageWithFivePoints()
{
    const double parse = bestOfThree(nanosPerParse);
    const double thousand = bestOfThree([] { return nanosPerState(1'000); });
    const double tenThousand = bestOfThree([] { return nanosPerState(10'000); });
    qInfo().noquote() << u"state message with 5 points: %1 ns at 1,000 topics, %2 ns at 10,000; QJsonDocument alone reads it in %3 ns"_s.arg(thousand, 0, 'f', 0).arg(tenThousand, 0, 'f', 0).arg(parse, 0, 'f', 0);
    QVERIFY(thousand > 0 && tenThousand > 0);
    QVERIFY2(thousand < 4 * parse, "decoding costs more than four times Qt's bare reading of the payload");
    QVERIFY2(tenThousand < 6 * parse, "ten times the topics cost more than their cache misses");
}

void BenchDecode::aStateMessageOfANativeZigbeeDevice()
{
    const double parse = bestOfThree(nanosPerParse);
    const double native = bestOfThree(nanosPerNativeState);
    qInfo().noquote() << u"state message of a Zigbee device with 5 points and its own time: %1 ns; QJsonDocument alone reads five members in %2 ns"_s.arg(native, 0, 'f', 0).arg(parse, 0, 'f', 0);
    QVERIFY(native > 0);
    QVERIFY2(native < 6 * parse, "decoding costs more than six times Qt's bare reading of the payload");
}

/// The hot path of conventions that read in ways of their own; a topic nobody knows costs the questions to all of them.
void BenchDecode::aMessagePerConvention()
{
    const double parse = bestOfThree(nanosPerParse);
    const double homie = bestOfThree(nanosPerHomieValue);
    const double sparkplug = bestOfThree(nanosPerSparkplugData);
    const double unknown = bestOfThree(nanosPerUnknownTopic);
    qInfo().noquote() << u"Homie value: %1 ns; Sparkplug DDATA with 5 metrics: %2 ns; a topic nobody reads: %3 ns; QJsonDocument reads a state with 5 members in %4 ns"_s.arg(homie, 0, 'f', 0).arg(sparkplug, 0, 'f', 0).arg(unknown, 0, 'f', 0).arg(parse, 0, 'f', 0);
    QVERIFY(homie > 0 && sparkplug > 0 && unknown > 0);
    QVERIFY2(homie < parse, "a bare value costs more than reading five by JSON");
    QVERIFY2(sparkplug < 4 * parse, "decoding costs more than four times Qt's bare reading of as many values in JSON");
}

void BenchDecode::allAnnouncementsOfTheCorpus()
{
    const QString folder = corpusFolder();
    Decoder decoder;
    Events events;
    if (folder.isEmpty())
        qInfo("corpus not given");
    const auto messages = folder.isEmpty() ? QList<CorpusMessage>() : messagesOf(folder + u"/zigbee2mqtt/ha_discovery.ndjson.gz");
    const Stopwatch timer;
    if (folder.isEmpty()) {
        announce(decoder, 2'678);
    } else {
        for (const CorpusMessage& message : messages)
            decoder.step({BrokerId(u"b"_s), message.topic, message.payload, {}, {}, true}, events);
    }
    const qint64 millis = qint64(timer.nanos() / 1e6);
    qInfo().noquote() << u"13,391 announcements, %1 points: %2 ms"_s.arg(decoder.figures().sources).arg(millis);
    QVERIFY(millis < 10'000);
}

QTEST_GUILESS_MAIN(BenchDecode)
#include "bench_decode.moc"
