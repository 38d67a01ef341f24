// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "listener.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray dimmer = R"({"id":3,"name":"","loc":"","hexId":"0x010f","manufacturer":"Fibargroup","productLabel":"FGD-212","productDescription":"Dimmer 2","firmwareVersion":"1.7","isListening":true})";
const QByteArray controller = R"({"id":1,"hexId":"0x","manufacturer":"Aeotec","productLabel":"Z-Stick","isControllerNode":true})";

struct Gateway : Listener
{
    Gateway()
    {
        hear(u"zwave/_CLIENTS/ZWAVE_GATEWAY-zui/status"_s, R"({"value":true,"time":1})", true);
        hear(u"zwave/_EVENTS/ZWAVE_GATEWAY-zui/driver/driver_ready"_s, R"({"data":[{"homeid":2119630849,"name":"0x7e570001","controllerId":1}]})");
        hear(u"zwave/nodeID_1/nodeinfo"_s, controller, true);
        hear(u"zwave/nodeID_3/nodeinfo"_s, dimmer, true);
        hear(u"zwave/nodeID_3/status"_s, R"({"value":true,"status":"Alive","nodeId":3})", true);
    }
    void value(const QString& path, const QByteArray& said) { hear(u"zwave/nodeID_3/"_s + path, said); }
    using Listener::value;
};

} // namespace

class TstZwave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNodeHasTheIdentifierThatHomeAssistantIsTold();
    void theNetworksNumberIsReadFromWhatHomeAssistantIsTold();
    void valuesBecomePointsWhenTheyComeFirst();
    void classesAndEndpointsMayBeNumbers();
    void aSwitchIsWrittenToItsTarget();
    void aLockSaysItsStateInWords();
    void describedValuesHaveUnitsRangesAndChoices();
    void asleepIsNotGoneAndDeadIs();
    void aRemovedNodeTakesItsPointsAlong();
    void othersNodeinfoMeansNothing();
    void everyNodeOfTheRecordingIsOneDeviceWithHomeAssistants();
};

void TstZwave::aNodeHasTheIdentifierThatHomeAssistantIsTold()
{
    Gateway gateway;
    gateway.value(u"switch_multilevel/endpoint_0/currentValue"_s, R"({"time":1795338214297,"value":42})");
    const PointDeclared* point = gateway.point(u"brightness"_s);
    QVERIFY(point);
    QCOMPARE(point->device.identifiers, (std::vector<Identifier>{{u"id"_s, u"zwavejs2mqtt_0x7e570001_node3"_s}}));
    QCOMPARE(point->device.viaIdentifier, u"zwavejs2mqtt_0x7e570001_node1"_s);
    QCOMPARE(point->device.model, u"Dimmer 2 (FGD-212)"_s);
    QCOMPARE(point->device.supply, Supply::Mains);
    QCOMPARE(point->uniqueId, u"zwavejs2mqtt_0x7e570001_3-38-0-currentValue"_s);
    QCOMPARE(gateway.value(u"brightness"_s), Value(42.0));
}

void TstZwave::theNetworksNumberIsReadFromWhatHomeAssistantIsTold()
{
    Listener listener;
    listener.hear(u"homeassistant/switch/nodeID_2/switch/config"_s,
                  R"({"command_topic":"x/set","unique_id":"u","availability":[{"topic":"zw/_CLIENTS/ZWAVE_GATEWAY-zui/status"}],"device":{"identifiers":["zwavejs2mqtt_0xabc_node2"]}})", true);
    listener.hear(u"zw/nodeID_3/nodeinfo"_s, dimmer, true);
    QCOMPARE(listener.devices.begin()->second.device.identifiers.front().value, u"zwavejs2mqtt_0xabc_node3"_s);
}

void TstZwave::valuesBecomePointsWhenTheyComeFirst()
{
    Gateway gateway;
    gateway.value(u"meter/endpoint_0/value/66049"_s, R"({"time":1,"value":56.7})");
    QCOMPARE(gateway.point(u"power"_s)->point.unit, u"W"_s);
    QCOMPARE(gateway.value(u"power"_s), Value(56.7));
    gateway.value(u"meter/endpoint_0/value/65537"_s, R"({"time":1,"value":123.4})");
    QCOMPARE(gateway.point(u"energy"_s)->point.accumulation, Accumulation::TotalIncreasing);
    gateway.value(u"sensor_binary/endpoint_0/Motion"_s, R"({"time":1,"value":true})");
    QCOMPARE(gateway.value(u"motion"_s), Value(true));
    gateway.value(u"notification/endpoint_0/Home_Security/Cover_status"_s, R"({"time":1,"value":3})");
    QVERIFY(!gateway.point(u"home_security_cover_status"_s)); // the number alone means nothing
}

void TstZwave::classesAndEndpointsMayBeNumbers()
{
    Gateway gateway;
    gateway.value(u"49/2/Humidity"_s, R"({"time":1,"value":41})");
    QCOMPARE(gateway.value(u"humidity_2"_s), Value(41.0));
}

void TstZwave::aSwitchIsWrittenToItsTarget()
{
    Gateway gateway;
    gateway.value(u"switch_binary/endpoint_0/currentValue"_s, R"({"time":1,"value":false})");
    QCOMPARE(gateway.value(u"state"_s), Value(false));
    const auto publication = gateway.decoder.encode(gateway.point(u"state"_s)->source, true);
    QVERIFY(publication);
    QCOMPARE(publication->topic, u"zwave/nodeID_3/switch_binary/endpoint_0/targetValue/set"_s);
    QCOMPARE(publication->payload, QByteArray("true"));
    QVERIFY(!publication->retained);
}

void TstZwave::aLockSaysItsStateInWords()
{
    Gateway gateway;
    gateway.value(u"door_lock/endpoint_0/currentMode"_s, R"({"time":1,"value":255})");
    QCOMPARE(gateway.value(u"state"_s), Value(u"locked"_s));
    QCOMPARE(gateway.decoder.encode(gateway.point(u"state"_s)->source, u"unlocked"_s)->payload, QByteArray("0"));
}

void TstZwave::describedValuesHaveUnitsRangesAndChoices()
{
    Gateway gateway;
    gateway.value(u"configuration/endpoint_0/LED"_s,
                  R"({"value":1,"type":"number","writeable":true,"label":"LED","min":0,"max":2,"states":[{"text":"Off","value":0},{"text":"On","value":1}]})");
    QCOMPARE(gateway.point(u"led"_s)->point.values, (QStringList{u"Off"_s, u"On"_s}));
    QCOMPARE(gateway.value(u"led"_s), Value(u"On"_s));
    gateway.value(u"configuration/endpoint_0/Interval"_s, R"({"value":30,"type":"number","writeable":true,"label":"Interval","unit":"seconds","min":30,"max":3600})");
    const Point& interval = gateway.point(u"interval"_s)->point;
    QCOMPARE(interval.function, PointFunction::Sp);
    QCOMPARE(interval.unit, u"s"_s);
    QCOMPARE(interval.maximum, std::optional(3600.0));
    QVERIFY(!gateway.decoder.encode(gateway.point(u"interval"_s)->source, 10.0));
}

void TstZwave::asleepIsNotGoneAndDeadIs()
{
    Gateway gateway;
    gateway.value(u"battery/endpoint_0/level"_s, R"({"time":1,"value":80})");
    QCOMPARE(gateway.available(u"battery"_s), true);
    gateway.value(u"status"_s, R"({"value":true,"status":"Asleep","nodeId":3})");
    QCOMPARE(gateway.available(u"battery"_s), true);
    gateway.value(u"status"_s, R"({"value":false,"status":"Dead","nodeId":3})");
    QCOMPARE(gateway.available(u"battery"_s), false);
    gateway.value(u"status"_s, R"({"value":true,"status":"Awake","nodeId":3})");
    QCOMPARE(gateway.available(u"battery"_s), true);
    gateway.hear(u"zwave/_CLIENTS/ZWAVE_GATEWAY-zui/status"_s, R"({"value":false})");
    QCOMPARE(gateway.available(u"battery"_s), false);
}

void TstZwave::aRemovedNodeTakesItsPointsAlong()
{
    Gateway gateway;
    gateway.value(u"battery/endpoint_0/level"_s, R"({"time":1,"value":80})");
    gateway.hear(u"zwave/nodeID_3/nodeinfo"_s, {});
    QVERIFY(!gateway.point(u"battery"_s));
    QCOMPARE(gateway.devices.size(), std::size_t(1));
}

void TstZwave::othersNodeinfoMeansNothing()
{
    Listener listener;
    for (const QByteArray& said : {QByteArray("{}"), QByteArray("[]"), QByteArray("x"), QByteArray(R"({"id":"seven"})"), QByteArray(R"({"id":7})")})
        listener.hear(u"farm/n1/nodeinfo"_s, said);
    QVERIFY(listener.devices.empty() && listener.faults.empty());
}

void TstZwave::everyNodeOfTheRecordingIsOneDeviceWithHomeAssistants()
{
    if (corpusFolder().isEmpty()) {
        qInfo("corpus not given");
        return;
    }
    Listener listener;
    for (const CorpusMessage& message : messagesOf(corpusFolder() + u"/zwave-js-ui/zwavejsui_mock_network.ndjson.gz"))
        listener.hear(message.topic, message.payload, message.retained);
    std::map<QString, DeviceClaim> told;
    int points = 0;
    for (const auto& [source, declared] : listener.points) {
        if (declared.convention == u"homeassistant")
            told.insert_or_assign(declared.device.identifiers.front().value, declared.device);
        else
            ++points;
    }
    int compared = 0;
    int equal = 0;
    for (const auto& [source, declared] : listener.devices) {
        const auto other = told.find(declared.device.identifiers.front().value);
        if (declared.convention != u"zwave-js-ui" || other == told.end())
            continue;
        ++compared;
        equal += declared.device.manufacturer == other->second.manufacturer && declared.device.model == other->second.model && declared.device.firmware == other->second.firmware ? 1 : 0;
    }
    qInfo() << compared << "nodes compared with Home Assistant's devices," << equal << "equal;" << points << "native points";
    QCOMPARE(compared, int(told.size()));
    QCOMPARE(equal, compared);
    QVERIFY(points > 40);
}

QTEST_GUILESS_MAIN(TstZwave)
#include "tst_zwave.moc"
