// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/sparkplug_writer.h"
#include "tests/engine/asking_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString rebirthTopic = u"spBv1.0/G/NCMD/E"_s;
constexpr Permissions asking{true, false, false};

QByteArray real(float value)
{
    return WireBytes().fixed32(12, value).done();
}

/// Values of an edge node nobody saw being born.
void speakUnborn(EngineSite& site, quint64 seq = 7)
{
    site.publish(u"spBv1.0/G/NDATA/E"_s, payloadBytes(seq, {metricBytes("Temperature", 9, real(21.5F))}));
}

void bear(EngineSite& site)
{
    site.publish(u"spBv1.0/G/NBIRTH/E"_s, payloadBytes(0, {metricBytes("bdSeq", 4, WireBytes().varint(11, 1).done()), metricBytes("Temperature", 9, real(21.5F))}));
}

} // namespace

/// What single devices are asked: Sparkplug nodes, Tasmota, Shelly, ESPHome.
class TestDevicesAsked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnbornNodeIsAskedOnlyWithThePermissionAndNotTooOften();
    void aRebirthAskedForByHandIsNotAskedForTwiceInAMoment();
    void aTasmotaTellsItsStateWhenAskedAndIsMissedWhenItDoesNot();
    void aShellyIsCalledAndItsAnswersCounted();
    void whatIsAnsweredByAnnouncingIsNeverMissed();
};

void TestDevicesAsked::anUnbornNodeIsAskedOnlyWithThePermissionAndNotTooOften()
{
    AskingSite site;
    site.permit({});
    speakUnborn(site);
    QVERIFY(site.published.empty());
    site.pass(2s);
    const DeviceId node = site.deviceNamed(u"E"_s);
    QCOMPARE(site.engine.fleet().device(node)->needs, u"rebirth"_s);
    site.permit(asking);
    site.pass(31s);
    for (quint64 seq = 8; seq < 200; ++seq)
        speakUnborn(site, seq);
    QCOMPARE(site.published.size(), 1U);
    QCOMPARE(site.published.front().topic, rebirthTopic);
    QVERIFY(site.published.front().payload.contains("Node Control/Rebirth"));
    QVERIFY(!site.published.front().retained);
    site.pass(31s);
    speakUnborn(site, 201);
    QCOMPARE(site.published.size(), 2U);
    bear(site);
    QCOMPARE(site.engine.fleet().device(node)->needs, QString());
    QCOMPARE(site.engine.fleet().pointsOf(node).size(), std::size_t(2));
}

void TestDevicesAsked::aRebirthAskedForByHandIsNotAskedForTwiceInAMoment()
{
    AskingSite site;
    site.permit({});
    speakUnborn(site);
    site.pass(31s);
    site.permit(asking);
    site.clear();
    const DeviceId node = site.deviceNamed(u"E"_s);
    site.ask(u"sparkplug"_s, u"rebirth"_s, node);
    QCOMPARE(site.published.size(), 1U);
    QCOMPARE(site.published.front().topic, rebirthTopic);
    const qint64 now = site.clock.now().time_since_epoch().count();
    const QByteArray stamp = WireBytes().varint(1, quint64(now)).done();
    QVERIFY2(site.published.front().payload.startsWith(stamp.first(4)), site.published.front().payload.toHex());
    site.ask(u"sparkplug"_s, u"rebirth"_s, node);
    QCOMPARE(site.refusal(), u"this was asked a moment ago"_s);
    speakUnborn(site, 9); // and the program itself holds back as well
    QCOMPARE(site.published.size(), 1U);
    site.pass(11s);
    site.ask(u"sparkplug"_s, u"rebirth"_s, node);
    QCOMPARE(site.published.size(), 2U);
    site.pass(10min, 10s);
    QVERIFY(site.said().isEmpty()); // a birth is its answer: nothing is missed
}

void TestDevicesAsked::aTasmotaTellsItsStateWhenAskedAndIsMissedWhenItDoesNot()
{
    AskingSite site;
    site.publish(u"tasmota/discovery/A4CF12000007/config"_s,
                 R"({"ip":"10.0.0.7","dn":"Pump","fn":["Pump"],"hn":"pump","mac":"A4CF12000007","md":"POW","ofln":"Offline","onln":"Online","state":["OFF","ON","TOGGLE","HOLD"],)"
                 R"("sw":"14.1.0","t":"pump7","ft":"%prefix%/%topic%/","tp":["cmnd","stat","tele"],"rl":[1],"swc":[-1],"btn":[0],"so":{},"ver":1})", true);
    const DeviceId pump = site.deviceNamed(u"Pump"_s);
    site.clear();
    site.ask(u"tasmota"_s, u"status"_s, pump);
    QCOMPARE(site.published.size(), 3U);
    for (const Publication& one : site.published)
        QCOMPARE(one.topic, u"cmnd/pump7/STATUS"_s);
    site.publish(u"stat/pump7/STATUS2"_s, "{\"StatusFWR\":{\"Version\":\"14.2.0(tasmota)\"}}");
    site.publish(u"stat/pump7/STATUS10"_s, R"({"StatusSNS":{"Time":"2026-01-01T00:00:00"}})");
    QVERIFY(site.said().isEmpty());
    site.publish(u"stat/pump7/STATUS11"_s, R"({"StatusSTS":{"POWER":"ON"}})");
    QCOMPARE(site.said(), QStringList{u"question-answered"_s});
    QVERIFY2(site.lastWord().startsWith("tasmota, status, Pump: 14.2.0(tasmota)"_L1), qPrintable(site.lastWord()));
    QVERIFY(site.news.readings.contains(site.engine.fleet().pointsOf(pump).front()));
    site.ask(u"tasmota"_s, u"status"_s, pump);
    site.pass(61s);
    QCOMPARE(site.said().last(), u"question-unanswered"_s);
}

void TestDevicesAsked::aShellyIsCalledAndItsAnswersCounted()
{
    AskingSite site;
    site.publish(u"shellyplus1-a8032abe54dc/events/rpc"_s,
                 R"({"src":"shellyplus1-a8032abe54dc","dst":"x","method":"NotifyStatus","params":{"ts":1700000000.0,"switch:0":{"id":0,"output":true}}})");
    site.pass(1s);
    const DeviceId plug = site.engine.fleet().devices().front();
    site.clear();
    site.ask(u"shelly"_s, u"ota-check"_s, plug);
    QCOMPARE(site.published.size(), 1U);
    QCOMPARE(site.published.front().topic, u"shellyplus1-a8032abe54dc/rpc"_s);
    const QJsonObject call = QJsonDocument::fromJson(site.published.front().payload).object();
    QCOMPARE(call.value("method"_L1).toString(), u"Shelly.CheckForUpdate"_s);
    const QString reply = QString(call.value("src"_L1).toString() + u"/rpc"_s);
    const auto answer = [&](int id, const QByteArray& result) {
        site.publish(reply, "{\"id\":" + QByteArray::number(id) + ",\"src\":\"shellyplus1-a8032abe54dc\",\"dst\":\"" + call.value("src"_L1).toString().toUtf8() + "\"," + result + "}");
    };
    const int id = call.value("id"_L1).toInt();
    answer(id + 1000, R"("result":{"stable":{"version":"9.9.9"}})");
    QVERIFY(site.said().isEmpty());
    answer(id, R"("result":{"stable":{"version":"1.4.4"}})");
    QCOMPARE(site.said(), QStringList{u"question-answered"_s});
    QVERIFY(site.lastWord().contains("1.4.4"_L1));
    QCOMPARE(site.engine.fleet().device(plug)->firmwareLatest, u"1.4.4"_s);
    site.ask(u"shelly"_s, u"ota-check"_s, plug);
    answer(id + 1, R"("error":{"code":-114,"message":"Resource unavailable"})");
    QCOMPARE(site.said().last(), u"question-failed"_s);
    QVERIFY(site.lastWord().contains("Resource unavailable"_L1));
    site.ask(u"shelly"_s, u"announce"_s, plug);
    QCOMPARE(site.published.size(), 5U);
    site.pass(2min);
    QCOMPARE(site.said().last(), u"question-unanswered"_s);
    QVERIFY2(site.lastWord().endsWith("(0/3)"_L1), qPrintable(site.lastWord()));
}

void TestDevicesAsked::whatIsAnsweredByAnnouncingIsNeverMissed()
{
    AskingSite site;
    site.publish(u"esphome/discover/desk"_s, R"({"ip":"10.0.0.9","name":"desk","mac":"a4cf12000009","version":"2026.1","board":"esp32","platform":"ESP32"})");
    site.publish(u"shellies/announce"_s, R"({"id":"shelly1-AABBCC","model":"SHSW-1","mac":"AABBCCDDEE00","ip":"10.0.0.2","fw_ver":"1"})");
    site.clear();
    site.ask(u"esphome"_s, u"announce"_s);
    site.ask(u"shelly gen1"_s, u"announce"_s);
    site.ask(u"shelly gen1"_s, u"ota-check"_s);
    QCOMPARE(site.published.size(), 3U);
    QCOMPARE(site.published[0].topic, u"esphome/discover"_s);
    QCOMPARE(site.published[1].topic, u"shellies/command"_s);
    QCOMPARE(site.published[1].payload, QByteArray("announce"));
    QCOMPARE(site.published[2].payload, QByteArray("update"));
    site.pass(20min, 10s);
    QVERIFY(site.said().isEmpty());
}

QTEST_GUILESS_MAIN(TestDevicesAsked)
#include "tst_devices_asked.moc"
