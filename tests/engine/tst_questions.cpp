// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/zigbee_network.h"
#include "tests/engine/asking_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Net = ZigbeeNetwork;

namespace {

const QString z2m = u"zigbee2mqtt"_s;
const QString mapTopic = u"zigbee2mqtt/bridge/response/networkmap"_s;
const QString healthTopic = u"zigbee2mqtt/bridge/response/health_check"_s;
constexpr Permissions asking{true, false, false};

QByteArray with(const QByteArray& transaction, const char* text)
{
    return QByteArray(text).replace("#T#", transaction);
}

/// One bridge with a router and an end device that can be updated.
struct BridgeSite : AskingSite
{
    BridgeSite()
    {
        QJsonObject lamp = Net::device(u"0x01"_s, u"Lamp"_s, {Net::numeric(u"linkquality"_s, u"lqi"_s)});
        QJsonObject definition = lamp.value("definition"_L1).toObject();
        definition.insert(u"supports_ota"_s, true);
        lamp.insert(u"definition"_s, definition);
        publish(u"zigbee2mqtt/bridge/devices"_s, Net::text(QJsonArray{Net::coordinator(), lamp, Net::device(u"0x02"_s, u"Sensor"_s, {Net::numeric(u"temperature"_s, u"°C"_s)})}), true);
        pass(1s);
        clear();
    }

    void answerMap(const QByteArray& transaction)
    {
        publish(mapTopic, with(transaction, R"({"status":"ok","transaction":"#T#","data":{"type":"raw","value":{"nodes":[],"links":[
            {"source":{"ieeeAddr":"0x02"},"target":{"ieeeAddr":"0x01"},"lqi":92,"relationship":1},
            {"source":{"ieeeAddr":"0x01"},"target":{"ieeeAddr":"0x00c0"},"lqi":200,"relationship":1}]}}})"));
    }
};

} // namespace

/// What operators and conventions ask, from the wish to the answer or its absence.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutThePermissionNothingIsAskedAndTheReasonIsGiven();
    void whereTheBrokerNeverConnectedNothingIsAsked();
    void eachQuestionHasItsTopicAndPayloadAndATransactionOfItsOwn();
    void aNetworkMapBecomesTheTopologyAndTheOperatorIsTold();
    void anUpdateCheckIsAnsweredAndWhatTheStateSaysBecomesTheFirmware();
    void anErrorIsAnAnswerToo();
    void anAnswerToSomebodyElseIsNotTakenForOurs();
    void somebodyElsesNetworkMapIsAMapButNoAnswer();
    void whoNeverAnswersIsToldOnceAndInItsOwnTime_data();
    void whoNeverAnswersIsToldOnceAndInItsOwnTime();
    void anAnswerThatComesLateIsTakenAndSaidToBeLate();
    void theSameQuestionIsNotPutTwiceWhileItsAnswerIsAwaitedButAgainAfterwards();
    void twoBridgesAreTwoAnswersAndOneWord();
    void hostileAnswersAreNoAnswers();
};

void TestQuestions::withoutThePermissionNothingIsAskedAndTheReasonIsGiven()
{
    BridgeSite site;
    site.permit({false, true, true});
    site.clear();
    for (const QString& what : {u"network-map"_s, u"health"_s}) {
        site.ask(z2m, what);
        QCOMPARE(site.refusal(), u"asking is not permitted on this broker"_s);
    }
    site.ask(z2m, u"ota-check"_s, site.deviceNamed(u"Lamp"_s));
    site.ask(u"sparkplug"_s, u"rebirth"_s);
    site.ask(u"esphome"_s, u"announce"_s);
    QCOMPARE(site.news.outcomes.size(), 5U);
    QVERIFY(std::ranges::all_of(site.news.outcomes, [](const IntentOutcome& one) { return one.kind == IntentOutcome::Kind::Refused; }));
    QVERIFY(site.published.empty());
    site.pass(11min, 10s);
    QVERIFY(site.said().isEmpty()); // what was never asked is not missed
}

void TestQuestions::whereTheBrokerNeverConnectedNothingIsAsked()
{
    EngineSite site;
    site.permit(asking);
    site.announce(u"a"_s);
    site.clear();
    site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"announce"_s, {}}, Role::Engineer);
    QVERIFY(site.published.empty());
    QCOMPARE(site.news.outcomes.front().reason, u"the broker is not connected"_s);
}

void TestQuestions::eachQuestionHasItsTopicAndPayloadAndATransactionOfItsOwn()
{
    BridgeSite site;
    site.ask(z2m, u"network-map"_s);
    site.ask(z2m, u"health"_s);
    site.ask(z2m, u"ota-check"_s, site.deviceNamed(u"Lamp"_s));
    QCOMPARE(site.published.size(), 3U);
    QCOMPARE(site.published[0].topic, u"zigbee2mqtt/bridge/request/networkmap"_s);
    QCOMPARE(site.published[0].payload, QByteArray(with(site.transactionOf(0), R"({"routes":false,"transaction":"#T#","type":"raw"})")));
    QCOMPARE(site.published[1].topic, u"zigbee2mqtt/bridge/request/health_check"_s);
    QCOMPARE(site.published[1].payload, QByteArray(with(site.transactionOf(1), R"({"transaction":"#T#"})")));
    QCOMPARE(site.published[2].topic, u"zigbee2mqtt/bridge/request/device/ota_update/check"_s);
    QCOMPARE(site.published[2].payload, QByteArray(with(site.transactionOf(2), R"({"id":"0x01","transaction":"#T#"})")));
    QVERIFY(site.transactionOf(0) != site.transactionOf(1) && site.transactionOf(1) != site.transactionOf(2) && !site.transactionOf(0).isEmpty());
    for (const Publication& one : site.published)
        QVERIFY(!one.retained);
}

void TestQuestions::aNetworkMapBecomesTheTopologyAndTheOperatorIsTold()
{
    BridgeSite site;
    site.ask(z2m, u"network-map"_s);
    site.answerMap(site.transactionOf());
    QCOMPARE(site.said(), QStringList{u"question-answered"_s});
    QCOMPARE(site.lastWord(), u"zigbee2mqtt, network-map, Site broker: 2 links"_s);
    QCOMPARE(site.news.topologies.size(), 1U);
    const auto& links = site.news.topologies.front().links;
    QCOMPARE(links.size(), 2U);
    QCOMPARE(links.front().from, std::optional(site.deviceNamed(u"Sensor"_s)));
    QCOMPARE(links.front().to, std::optional(site.deviceNamed(u"Lamp"_s)));
    QCOMPARE(links.front().quality, 92);
    site.pass(11min, 10s);
    QCOMPARE(site.said().size(), 1); // no time-out after an answer
}

void TestQuestions::anUpdateCheckIsAnsweredAndWhatTheStateSaysBecomesTheFirmware()
{
    BridgeSite site;
    const DeviceId lamp = site.deviceNamed(u"Lamp"_s);
    site.ask(z2m, u"ota-check"_s, lamp);
    site.publish(u"zigbee2mqtt/bridge/response/device/ota_update/check"_s, with(site.transactionOf(), R"({"data":{"id":"0x01","update_available":true},"status":"ok","transaction":"#T#"})"));
    QCOMPARE(site.said(), QStringList{u"question-answered"_s});
    QCOMPARE(site.lastWord(), u"zigbee2mqtt, ota-check, Lamp: update available"_s);
    site.publish(u"zigbee2mqtt/Lamp"_s, R"({"linkquality":120,"update":{"state":"available","installed_version":16,"latest_version":17}})");
    QCOMPARE(site.engine.fleet().device(lamp)->firmwareLatest, u"17"_s);
}

void TestQuestions::anErrorIsAnAnswerToo()
{
    BridgeSite site;
    site.ask(z2m, u"ota-check"_s, site.deviceNamed(u"Lamp"_s));
    site.publish(u"zigbee2mqtt/bridge/response/device/ota_update/check"_s,
                 with(site.transactionOf(), R"({"data":{},"error":"Device didn't respond to OTA request","status":"error","transaction":"#T#"})"));
    QCOMPARE(site.said(), QStringList{u"question-failed"_s});
    QCOMPARE(site.news.notices.back().kind, Notice::Kind::Warning);
    QCOMPARE(site.lastWord(), u"zigbee2mqtt, ota-check, Lamp: Device didn't respond to OTA request"_s);
    site.pass(11min, 10s);
    QCOMPARE(site.said().size(), 1);
}

void TestQuestions::anAnswerToSomebodyElseIsNotTakenForOurs()
{
    BridgeSite site;
    site.ask(z2m, u"health"_s);
    for (const char* other : {R"(,"transaction":"4711"})", R"(,"transaction":4711})", "}"})
        site.publish(healthTopic, QByteArray(R"({"data":{"healthy":true},"status":"ok")") + other);
    QVERIFY(site.said().isEmpty());
    site.publish(healthTopic, with(site.transactionOf(), R"({"data":{"healthy":true},"status":"ok","transaction":"#T#"})"));
    QCOMPARE(site.said(), QStringList{u"question-answered"_s});
}

void TestQuestions::somebodyElsesNetworkMapIsAMapButNoAnswer()
{
    BridgeSite site;
    site.answerMap("4711");
    QCOMPARE(site.news.topologies.size(), 1U);
    QVERIFY(site.said().isEmpty());
}

void TestQuestions::whoNeverAnswersIsToldOnceAndInItsOwnTime_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("patience");
    QTest::newRow("a bridge's health") << u"health"_s << 30;
    QTest::newRow("an update check") << u"ota-check"_s << 120;
    QTest::newRow("a network map") << u"network-map"_s << 600;
}

void TestQuestions::whoNeverAnswersIsToldOnceAndInItsOwnTime()
{
    QFETCH(QString, what);
    QFETCH(int, patience);
    BridgeSite site;
    site.ask(z2m, what, what == "ota-check"_L1 ? std::optional(site.deviceNamed(u"Lamp"_s)) : std::nullopt);
    site.pass(std::chrono::seconds(patience - 1));
    QVERIFY(site.said().isEmpty());
    site.pass(2s);
    QCOMPARE(site.said(), QStringList{u"question-unanswered"_s});
    QVERIFY2(site.lastWord().startsWith(QString(u"zigbee2mqtt, "_s + what)), qPrintable(site.lastWord()));
    site.pass(2h, 20s);
    QCOMPARE(site.said().size(), 1);
}

void TestQuestions::anAnswerThatComesLateIsTakenAndSaidToBeLate()
{
    BridgeSite site;
    site.ask(z2m, u"network-map"_s);
    const QByteArray transaction = site.transactionOf();
    site.pass(11min, 10s);
    QCOMPARE(site.said(), QStringList{u"question-unanswered"_s});
    site.answerMap(transaction);
    QCOMPARE(site.said().last(), u"question-answered-late"_s);
    QCOMPARE(site.news.topologies.size(), 1U);
    site.answerMap(transaction);
    QCOMPARE(site.said().size(), 2);
}

void TestQuestions::theSameQuestionIsNotPutTwiceWhileItsAnswerIsAwaitedButAgainAfterwards()
{
    BridgeSite site;
    site.ask(z2m, u"health"_s);
    site.ask(z2m, u"health"_s);
    QCOMPARE(site.published.size(), 1U);
    QCOMPARE(site.refusal(), u"this was asked already; its answer is awaited"_s);
    site.pass(40s);
    site.ask(z2m, u"health"_s);
    QCOMPARE(site.published.size(), 2U);
}

void TestQuestions::twoBridgesAreTwoAnswersAndOneWord()
{
    BridgeSite site;
    site.publish(u"cellar/bridge/devices"_s, Net::text(QJsonArray{Net::coordinator(u"0x00c1"_s)}), true);
    site.ask(z2m, u"health"_s);
    QCOMPARE(site.published.size(), 2U);
    const QByteArray reply = with(site.transactionOf(), R"({"data":{"healthy":true},"status":"ok","transaction":"#T#"})");
    site.publish(healthTopic, reply);
    QVERIFY(site.said().isEmpty());
    site.publish(u"cellar/bridge/response/health_check"_s, reply);
    QCOMPARE(site.said(), QStringList{u"question-answered"_s});
    QVERIFY2(site.lastWord().endsWith("(2/2)"_L1), qPrintable(site.lastWord()));
    site.ask(z2m, u"health"_s);
    site.publish(healthTopic, with(site.transactionOf(2), R"({"data":{"healthy":true},"status":"ok","transaction":"#T#"})"));
    site.pass(31s);
    QCOMPARE(site.said().last(), u"question-unanswered"_s);
    QVERIFY2(site.lastWord().endsWith("(1/2)"_L1), qPrintable(site.lastWord()));
}

void TestQuestions::hostileAnswersAreNoAnswers()
{
    BridgeSite site;
    site.ask(z2m, u"network-map"_s);
    const QByteArray ours = "\"transaction\":\"" + site.transactionOf() + "\"";
    for (const QByteArray& payload : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray(1000000, '['), QByteArray("{\"transaction\":{}}")})
        site.publish(mapTopic, payload);
    QVERIFY(site.said().isEmpty());
    site.publish(mapTopic, "{\"status\":\"ok\",\"data\":{\"type\":\"raw\",\"value\":7}," + ours + "}");
    QCOMPARE(site.said(), QStringList{u"question-failed"_s});
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
