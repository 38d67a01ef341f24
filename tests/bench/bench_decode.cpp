// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "tests/decode/corpus.h"

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
