// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"
#include "zigbee_network.h"

#include "app/decode/json_elements.h"

#include <QElapsedTimer>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Net = ZigbeeNetwork;

namespace {

const QString base = u"house/z2m"_s;

struct Asker : Listener
{
    Asker()
    {
        hear(base + u"/bridge/devices",
             Net::text(QJsonArray{Net::coordinator(), Net::device(u"0x01"_s, u"Lamp"_s, {Net::numeric(u"temperature"_s, u"°C"_s)})}), true);
    }

    [[nodiscard]] Expected<std::vector<Publication>> ask(const QString& what, std::vector<Identifier> about = {}, quint64 transaction = 7) const
    {
        return decoder.ask({BrokerId(u"b"_s), u"zigbee2mqtt"_s, what, std::move(about), transaction});
    }
    void respond(const QString& name, const QByteArray& payload) { hear(base + u"/bridge/response/" + name, payload); }
};

QList<QByteArray> elementsOf(const QByteArray& text, bool& whole)
{
    JsonElements list(text);
    QList<QByteArray> found;
    QByteArrayView element;
    auto step = list.next(element);
    for (; step == JsonElements::Found::Element; step = list.next(element))
        found.push_back(element.toByteArray());
    whole = step == JsonElements::Found::End;
    return found;
}

} // namespace

class TstZigbee2mqttQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthCheckIsAskedWithATransactionAndItsAnswerMatched();
    void anUpdateCheckNamesTheDevice();
    void aQuestionAboutAnUnknownDeviceIsRefused();
    void anErrorIsAnAnswer();
    void anAnswerToSomebodyElseIsNotOurs();
    void aNetworkMapBecomesTheTopology();
    void aDrawingIsNoNetworkMap();
    void anAnswerIsTakenForAnHour();
    void everyNetworkOfABrokerIsAsked();
    void aLongListIsWorkedOffInSlices();
    void elementsOfAListAreFoundWithoutReadingThem_data();
    void elementsOfAListAreFoundWithoutReadingThem();
    void hostileAnnouncementsAreFaultsAtMost_data();
    void hostileAnnouncementsAreFaultsAtMost();
};

void TstZigbee2mqttQuestions::aHealthCheckIsAskedWithATransactionAndItsAnswerMatched()
{
    Asker asker;
    const auto asked = asker.ask(u"health"_s);
    QVERIFY(asked);
    QCOMPARE(asked->front().topic, QString(base + u"/bridge/request/health_check"));
    QCOMPARE(asked->front().payload, QByteArray(R"({"transaction":"7"})"));
    QVERIFY(!asked->front().retained);
    asker.respond(u"health_check"_s, R"({"data":{"healthy":true},"status":"ok","transaction":"7"})");
    QCOMPARE(asker.answers, (std::vector<AnswerHeard>{{BrokerId(u"b"_s), u"zigbee2mqtt"_s, u"health"_s, 7, true, u"healthy"_s}}));
    asker.respond(u"health_check"_s, R"({"data":{"healthy":true},"status":"ok","transaction":"7"})");
    QCOMPARE(asker.answers.size(), std::size_t(1));
}

void TstZigbee2mqttQuestions::anUpdateCheckNamesTheDevice()
{
    Asker asker;
    const auto asked = asker.ask(u"ota-check"_s, {{u"id"_s, u"zigbee2mqtt_0x01"_s}}, 9);
    QVERIFY(asked);
    QCOMPARE(asked->front().topic, QString(base + u"/bridge/request/device/ota_update/check"));
    QCOMPARE(asked->front().payload, QByteArray(R"({"id":"0x01","transaction":"9"})"));
    asker.respond(u"device/ota_update/check"_s, R"({"data":{"id":"0x01","update_available":true},"status":"ok","transaction":"9"})");
    QCOMPARE(asker.answers.front().detail, u"update available"_s);
}

void TstZigbee2mqttQuestions::aQuestionAboutAnUnknownDeviceIsRefused()
{
    const Asker asker;
    QVERIFY(!asker.ask(u"ota-check"_s, {{u"id"_s, u"zigbee2mqtt_0x99"_s}}));
    QVERIFY(!asker.ask(u"rebirth"_s));
}

void TstZigbee2mqttQuestions::anErrorIsAnAnswer()
{
    Asker asker;
    QVERIFY(asker.ask(u"ota-check"_s, {{u"zigbee"_s, u"0x01"_s}}));
    asker.respond(u"device/ota_update/check"_s, R"({"data":{},"error":"Device 'Lamp' does not support OTA updates","status":"error","transaction":"7"})");
    QVERIFY(!asker.answers.front().good);
    QCOMPARE(asker.answers.front().detail, u"Device 'Lamp' does not support OTA updates"_s);
}

void TstZigbee2mqttQuestions::anAnswerToSomebodyElseIsNotOurs()
{
    Asker asker;
    QVERIFY(asker.ask(u"health"_s));
    asker.respond(u"health_check"_s, R"({"data":{"healthy":true},"status":"ok"})");
    asker.respond(u"health_check"_s, R"({"data":{"healthy":true},"status":"ok","transaction":"8"})");
    QVERIFY(asker.answers.empty());
}

void TstZigbee2mqttQuestions::aNetworkMapBecomesTheTopology()
{
    Asker asker;
    const auto asked = asker.ask(u"network-map"_s);
    QCOMPARE(asked->front().payload, QByteArray(R"({"routes":false,"transaction":"7","type":"raw"})"));
    asker.respond(u"networkmap"_s, R"({"status":"ok","transaction":"7","data":{"type":"raw","value":{
        "nodes":[{"ieeeAddr":"0x00c0","type":"Coordinator"},{"ieeeAddr":"0x01","type":"Router"},{"ieeeAddr":"0x02","type":"EndDevice"}],
        "links":[{"source":{"ieeeAddr":"0x02"},"target":{"ieeeAddr":"0x01"},"lqi":92,"relationship":1},
                 {"source":{"ieeeAddr":"0x00c0"},"target":{"ieeeAddr":"0x01"},"lqi":200,"relationship":0},
                 {"sourceIeeeAddr":"0x01","targetIeeeAddr":"0x00c0","linkquality":180,"relationship":2},
                 {"source":{"ieeeAddr":"0x02"},"target":{"ieeeAddr":"0x00c0"},"lqi":1,"relationship":4},
                 {"source":{},"target":{}}]}}})");
    QCOMPARE(asker.topologies.size(), std::size_t(1));
    const auto node = [](const QString& ieee) { return Identifier{u"zigbee"_s, ieee}; };
    QCOMPARE(asker.topologies.front().gateway, node(u"0x00c0"_s));
    const std::vector<MeshLink> expected{{node(u"0x02"_s), node(u"0x01"_s), 92, true}, {node(u"0x01"_s), node(u"0x00c0"_s), 200, true}, {node(u"0x01"_s), node(u"0x00c0"_s), 180, false}};
    QCOMPARE(asker.topologies.front().links, expected);
    QVERIFY(asker.answers.front().good);
    QCOMPARE(asker.answers.front().detail, u"3 links"_s);
}

void TstZigbee2mqttQuestions::aDrawingIsNoNetworkMap()
{
    Asker asker;
    asker.respond(u"networkmap"_s, R"({"status":"ok","data":{"type":"graphviz","value":"digraph G {}"}})");
    QVERIFY(asker.topologies.empty());
}

void TstZigbee2mqttQuestions::anAnswerIsTakenForAnHour()
{
    Asker asker;
    QVERIFY(asker.ask(u"health"_s));
    QVERIFY(asker.ask(u"network-map"_s, {}, 8));
    asker.wait(50ms);
    asker.wait(59min);
    asker.respond(u"health_check"_s, R"({"data":{"healthy":true},"status":"ok","transaction":"7"})");
    QCOMPARE(asker.answers.size(), std::size_t(1));
    asker.wait(2min);
    asker.respond(u"networkmap"_s, R"({"status":"error","error":"x","transaction":"8"})");
    QCOMPARE(asker.answers.size(), std::size_t(1));
}

void TstZigbee2mqttQuestions::everyNetworkOfABrokerIsAsked()
{
    Asker asker;
    asker.hear(u"second/bridge/devices"_s, Net::text(QJsonArray{Net::coordinator(u"0x00c1"_s)}), true);
    QCOMPARE(asker.ask(u"network-map"_s)->size(), std::size_t(2));
    QCOMPARE(asker.ask(u"network-map"_s, {{u"zigbee"_s, u"0x00c1"_s}})->size(), std::size_t(1));
}

void TstZigbee2mqttQuestions::aLongListIsWorkedOffInSlices()
{
    QJsonArray all{Net::coordinator()};
    QJsonArray many;
    for (int leaf = 0; leaf < 40; ++leaf)
        many.append(Net::numeric(u"value_%1"_s.arg(leaf), u"°C"_s));
    for (int device = 0; device < 400; ++device)
        all.append(Net::device(u"0x%1"_s.arg(device), u"Device %1"_s.arg(device), many));
    Listener listener;
    listener.hear(base + u"/bridge/devices", Net::text(all), true);
    const std::size_t first = listener.points.size();
    QVERIFY(first > 0 && first < 400 * 40);
    int turns = 0;
    for (; listener.devices.size() < 401 && turns < 100; ++turns)
        listener.wait(50ms);
    QCOMPARE(listener.points.size(), std::size_t(400 * 40 + 3));
    QVERIFY(turns > 1 && turns < 20);
    listener.hear(base + u"/Device 399", R"({"value_39":1.5})");
    QCOMPARE(listener.value(u"value_39"_s), std::nullopt); // the first device of that name is another one
    QCOMPARE(listener.count<ValueHeard>(), 1);
}

void TstZigbee2mqttQuestions::elementsOfAListAreFoundWithoutReadingThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("elements");
    QTest::addColumn<bool>("whole");
    QTest::newRow("empty") << QByteArray("[]") << QList<QByteArray>{} << true;
    QTest::newRow("objects") << QByteArray(" [ {\"a\":[1,{}]} , {\"b\":\"]}\\\"\"} ]") << QList<QByteArray>{"{\"a\":[1,{}]}", "{\"b\":\"]}\\\"\"}"} << true;
    QTest::newRow("scalars") << QByteArray("[1,null,\"x\"]") << QList<QByteArray>{"1", "null", "\"x\""} << true;
    QTest::newRow("no list") << QByteArray("{}") << QList<QByteArray>{} << false;
    QTest::newRow("cut off") << QByteArray("[{\"a\":1},{\"b\"") << QList<QByteArray>{"{\"a\":1}"} << false;
    QTest::newRow("no comma") << QByteArray("[{} {}]") << QList<QByteArray>{"{}"} << false;
    QTest::newRow("nothing between commas") << QByteArray("[{},,{}]") << QList<QByteArray>{"{}"} << false;
    QTest::newRow("too deep") << QByteArray("[") + QByteArray(100'000, '[') << QList<QByteArray>{} << false;
    QTest::newRow("nothing") << QByteArray() << QList<QByteArray>{} << false;
}

void TstZigbee2mqttQuestions::elementsOfAListAreFoundWithoutReadingThem()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, elements);
    QFETCH(bool, whole);
    bool seen = false;
    QCOMPARE(elementsOf(text, seen), elements);
    QCOMPARE(seen, whole);
}

void TstZigbee2mqttQuestions::hostileAnnouncementsAreFaultsAtMost_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no object") << QByteArray("7");
    QTest::newRow("no address") << QByteArray(R"({"ieee_address":5})");
    QTest::newRow("wrong types") << QByteArray(R"({"ieee_address":"0x01","friendly_name":[],"definition":{"exposes":{"a":1},"vendor":[1]},"power_source":{},"type":3})");
    QTest::newRow("exposes of anything") << QByteArray(R"({"ieee_address":"0x01","definition":{"vendor":"v","exposes":[1,null,"x",{"type":7},{"features":[{}]},{"property":""},{"type":"enum","property":"p","values":5,"access":"7"}]}})");
    QTest::newRow("endless nesting") << QByteArray(R"({"ieee_address":"0x01","definition":{"vendor":"v","exposes":)") + QByteArray(R"([{"type":"composite","property":"p","features":)").repeated(90)
                                                   + "[]" + QByteArray("}]").repeated(90) + "}}";
    QTest::newRow("a name beyond MQTT") << QByteArray(R"({"ieee_address":"0x01","friendly_name":")") + QByteArray(70'000, 'x') + R"(","definition":{"vendor":"v","exposes":[]}})";
    QTest::newRow("listed twice") << QByteArray(R"({"ieee_address":"0x02"},{"ieee_address":"0x02"})");
    QTest::newRow("two coordinators") << QByteArray(R"({"ieee_address":"0xc1","type":"Coordinator"},{"ieee_address":"0xc2","type":"Coordinator"})");
    QByteArray thousands = R"({"ieee_address":"0x01","friendly_name":"n","definition":{"vendor":"v","exposes":[)";
    for (int leaf = 0; leaf < 5'000; ++leaf)
        thousands += R"({"type":"numeric","access":1,"property":"p)" + QByteArray::number(leaf) + "\"},";
    QTest::newRow("thousands of leaves") << thousands + "{}]}}";
}

void TstZigbee2mqttQuestions::hostileAnnouncementsAreFaultsAtMost()
{
    QFETCH(QByteArray, entry);
    Asker asker;
    asker.hear(base + u"/bridge/devices", "[" + Net::text(Net::coordinator()) + "," + entry + "," + Net::text(Net::device(u"0x77"_s, u"Last"_s, {Net::numeric(u"humidity"_s, u"%"_s)})) + "]", true);
    for (int turn = 0; turn < 10; ++turn)
        asker.wait(50ms);
    QVERIFY(asker.point(u"humidity"_s)); // what follows is still read
    QVERIFY(asker.points.size() <= 1'005);
}

QTEST_GUILESS_MAIN(TstZigbee2mqttQuestions)
#include "tst_zigbee2mqtt_questions.moc"
