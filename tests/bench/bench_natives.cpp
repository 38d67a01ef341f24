// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/conventions.h"
#include "app/decode/decoder.h"
#include "app/decode/template_cache.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 100'000;

double nanosSince(std::clock_t start)
{
    return double(std::clock() - start) * (1e9 / CLOCKS_PER_SEC) / rounds;
}

Message message(const char* topic, const QByteArray& payload)
{
    return {BrokerId(u"b"_s), QString::fromUtf8(topic), payload, Timestamp(std::chrono::seconds(1'750'000'000)), {}, false};
}

const QByteArray tasmotaConfig = R"({"mac":"A4CF12000001","t":"pow","ft":"%prefix%/%topic%/","tp":["cmnd","stat","tele"],"rl":[1],"swc":[-1],"btn":[0],"so":{},"ver":1})";
const QByteArray tasmotaState = R"({"Time":"2026-11-22T10:00:00","ENERGY":{"Total":1.5,"Today":0.5,"Power":120,"ApparentPower":130,"Factor":0.9,"Voltage":230,"Current":0.5}})";
const QByteArray rpcState =
    R"({"src":"shellyplus1pm-a4cf12aabbcc","dst":"x","method":"NotifyStatus","params":{"ts":1750000000.25,"switch:0":{"id":0,"apower":12.5,"current":0.05,"voltage":230.1}}})";

double nanosOf(Decoder& decoder, const Message& state, qsizetype& readings)
{
    Events events;
    decoder.step(state, events);
    readings = 0;
    const std::clock_t start = std::clock();
    for (int round = 0; round < rounds; ++round) {
        events.clear();
        decoder.step(state, events);
        readings += qsizetype(events.size());
    }
    readings /= rounds;
    return nanosSince(start);
}

double nanosOfParsing(const QByteArray& payload)
{
    qsizetype seen = 0;
    const std::clock_t start = std::clock();
    for (int round = 0; round < rounds; ++round)
        seen += QJsonDocument::fromJson(payload).isNull() ? 0 : 1;
    return seen >= 0 ? nanosSince(start) : 0;
}

} // namespace

class BenchNatives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateMessageOfEachConvention_data();
    void aStateMessageOfEachConvention();
    void askingWhoClaimsATopic();
};

void BenchNatives::aStateMessageOfEachConvention_data()
{
    QTest::addColumn<QList<QByteArray>>("before");
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("readings");
    QTest::newRow("tasmota") << QList<QByteArray>{"tasmota/discovery/A4CF12000001/config", tasmotaConfig, "tasmota/discovery/A4CF12000001/sensors", R"({"sn":)" + tasmotaState + "}"}
                             << QByteArray("tele/pow/SENSOR") << tasmotaState << 7;
    QTest::newRow("shelly gen1") << QList<QByteArray>{"shellies/announce", R"({"id":"shelly1pm-AABBCC","model":"SHSW-PM","mac":"A4CF12AABBCC"})"} << QByteArray("shellies/shelly1pm-AABBCC/relay/0/power") << QByteArray("61.25") << 1;
    QTest::newRow("shelly gen2+ notification") << QList<QByteArray>{} << QByteArray("shellyplus1pm-a4cf12aabbcc/events/rpc") << rpcState << 3;
    QTest::newRow("shelly gen2+ status") << QList<QByteArray>{} << QByteArray("shellyplus1pm-a4cf12aabbcc/status/switch:0") << QByteArray(R"({"id":0,"output":true,"apower":12.5,"voltage":230.1})") << 3;
}

void BenchNatives::aStateMessageOfEachConvention()
{
    QFETCH(QList<QByteArray>, before);
    QFETCH(QByteArray, topic);
    QFETCH(QByteArray, payload);
    QFETCH(int, readings);
    Decoder decoder;
    Events events;
    for (qsizetype at = 0; at + 1 < before.size(); at += 2)
        decoder.step(message(before[at], before[at + 1]), events);
    qsizetype heard = 0;
    const double nanos = nanosOf(decoder, message(topic, payload), heard);
    const double parsing = nanosOfParsing(tasmotaState);
    qInfo("%-28s %6.0f ns a message, %lld readings (Qt alone reads %lld bytes of JSON in %.0f ns)", QTest::currentDataTag(), nanos, static_cast<long long>(heard),
          static_cast<long long>(tasmotaState.size()), parsing);
    QCOMPARE(heard, qsizetype(readings));
    QVERIFY(nanos < 8 * parsing);
}

void BenchNatives::askingWhoClaimsATopic()
{
    const DecoderOptions options;
    SourceNumbers numbers;
    TemplateCache templates;
    const QString topics[] = {u"zigbee2mqtt/office/lamp 3"_s, u"site/floor1/meter7/power"_s, u"tele/pow/SENSOR"_s, u"shellyplus1pm-a4cf12aabbcc/status/switch:0"_s};
    for (const Convention& convention : conventions()) {
        const auto session = convention.open({BrokerId(u"b"_s), options, numbers, templates});
        int claimed = 0;
        const std::clock_t start = std::clock();
        for (int round = 0; round < rounds; ++round)
            claimed += session->claims(topics[round % 4]) ? 1 : 0;
        const double nanos = nanosSince(start);
        qInfo("%-16s asked in %4.1f ns, claims %d of 4", qPrintable(convention.name), nanos, claimed * 4 / rounds);
        QVERIFY2(nanos < 250, qPrintable(convention.name));
    }
}

QTEST_GUILESS_MAIN(BenchNatives)
#include "bench_natives.moc"
