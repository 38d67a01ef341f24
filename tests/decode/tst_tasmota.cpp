// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString configTopic = u"tasmota/discovery/A4CF12000001/config"_s;
const QString sensorsTopic = u"tasmota/discovery/A4CF12000001/sensors"_s;

QByteArray config(const QJsonObject& changes = {})
{
    QJsonObject given = QJsonDocument::fromJson(R"({"ip":"10.0.0.7","dn":"Pump room","fn":["Pump","Fan",null],"hn":"tasmota-0001","mac":"A4CF12000001","md":"Sonoff POW","ty":0,"if":0,
        "ofln":"Weg","onln":"Da","state":["AUS","AN","WECHSEL","HALTEN"],"sw":"14.1.0","t":"pump","ft":"site/%prefix%/%topic%/%id%/","tp":["cmnd","stat","tele"],
        "rl":[1,0,0,0],"swc":[-1,-1],"swn":[null,null],"btn":[0,0],"so":{"4":0,"11":0,"13":0,"30":0,"68":0,"73":0,"82":0},"lk":1,"lt_st":0,"sho":[0,0],"ver":1})").object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        given[change.key()] = change.value();
    return QJsonDocument(given).toJson(QJsonDocument::Compact);
}

QJsonArray list(std::initializer_list<int> numbers)
{
    QJsonArray all;
    for (const int number : numbers)
        all.push_back(number);
    return all;
}

QByteArray sensors(const QByteArray& tree)
{
    return R"({"sn":)" + tree + R"(,"ver":1})";
}

QByteArray written(Listener& listener, const QString& property, const Value& value)
{
    const auto publication = listener.decoder.encode(listener.point(property)->source, value);
    return publication ? publication->topic.toUtf8() + ' ' + publication->payload + (publication->retained ? " retained" : "") : publication.error().message.toUtf8();
}

} // namespace

class TstTasmota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configAndSensorsMayComeInEitherOrder();
    void aRelayIsReadAndSwitchedInTheDevicesOwnWords();
    void theDeviceSaysWhenItIsGone();
    void aSleeperIsNotGoneWhenItIsSilent();
    void sensorsAreReadFromEveryKindOfMessage();
    void unitsStandBesideTheTree();
    void aShutterMayBeInverted();
    void shuttersNeedTwoOutputs();
    void lightsHaveTheChannelsOfTheirKind_data();
    void lightsHaveTheChannelsOfTheirKind();
    void aSwitchFollowsItsContactOrTellsItsPresses();
    void aButtonTellsItsPresses();
    void anEmptyAnnouncementTakesTheDeviceBack();
    void whatContradictsItselfIsAFault_data();
    void whatContradictsItselfIsAFault();
    void aNewerVersionIsReadAndSaid();
    void itsStatusCanBeAskedFor();
    void theSameAnnouncementAgainSaysNothing();
};

void TstTasmota::configAndSensorsMayComeInEitherOrder()
{
    Listener first;
    first.hear(configTopic, config(), true);
    first.hear(sensorsTopic, sensors(R"({"SI7021":{"Temperature":21.5,"Humidity":40}})"), true);
    Listener second;
    second.hear(sensorsTopic, sensors(R"({"SI7021":{"Temperature":21.5,"Humidity":40}})"), true);
    QVERIFY(second.points.empty());
    second.hear(configTopic, config(), true);
    QVERIFY(first.points.size() > 5);
    QCOMPARE(first.points.size(), second.points.size());
    const DeviceClaim& device = first.point(u"Temperature"_s)->device;
    QCOMPARE(device.identifiers, (std::vector<Identifier>{{u"mac"_s, u"a4:cf:12:00:00:01"_s}}));
    QCOMPARE(device.manufacturer, u"Tasmota"_s);
    QCOMPARE(device.model, u"Sonoff POW"_s);
    QCOMPARE(device.firmware, u"14.1.0"_s);
    QCOMPARE(first.value(u"installed_version"_s), std::optional<Value>(u"14.1.0"_s));
}

void TstTasmota::aRelayIsReadAndSwitchedInTheDevicesOwnWords()
{
    Listener listener;
    listener.hear(configTopic, config({{u"rl"_s, list({1, 1})}}), true);
    QCOMPARE(listener.point(u"POWER1"_s)->point.name, u"Pump"_s);
    listener.hear(u"site/tele/pump/000001/STATE"_s, R"({"POWER1":"AN","POWER2":"AUS","Wifi":{"RSSI":80,"Signal":-60}})");
    QCOMPARE(listener.value(u"POWER1"_s), std::optional<Value>(true));
    QCOMPARE(listener.value(u"POWER2"_s), std::optional<Value>(false));
    QCOMPARE(listener.value(u"Signal"_s), std::optional<Value>(-60.0));
    QCOMPARE(listener.point(u"Signal"_s)->point.quantity, Quantity::SignalStrength);
    listener.hear(u"site/stat/pump/000001/RESULT"_s, R"({"POWER2":"AN"})");
    QCOMPARE(listener.value(u"POWER2"_s), std::optional<Value>(true));
    listener.hear(u"site/stat/pump/000001/RESULT"_s, R"({"POWER":"AUS"})");
    QCOMPARE(listener.value(u"POWER1"_s), std::optional<Value>(false));
    QCOMPARE(written(listener, u"POWER2"_s, true), "site/cmnd/pump/000001/POWER2 AN");
    QCOMPARE(written(listener, u"POWER2"_s, false), "site/cmnd/pump/000001/POWER2 AUS");
    QVERIFY(!listener.decoder.encode(listener.point(u"Signal"_s)->source, 1.0));
}

void TstTasmota::theDeviceSaysWhenItIsGone()
{
    Listener listener;
    listener.hear(configTopic, config(), true);
    listener.hear(u"site/tele/pump/000001/LWT"_s, "Da", true);
    QCOMPARE(listener.available(u"POWER"_s), std::optional(true));
    listener.hear(u"site/tele/pump/000001/LWT"_s, "Weg");
    QCOMPARE(listener.available(u"POWER"_s), std::optional(false));
    listener.hear(u"site/tele/pump/000001/LWT"_s, "Online");
    QCOMPARE(listener.available(u"POWER"_s), std::optional(false));
}

void TstTasmota::aSleeperIsNotGoneWhenItIsSilent()
{
    Listener listener;
    listener.hear(configTopic, config({{u"dslp"_s, 1}, {u"bat"_s, 1}}), true);
    listener.hear(u"site/tele/pump/000001/LWT"_s, "Weg", true);
    QVERIFY(!listener.available(u"POWER"_s));
    QVERIFY(!listener.point(u"POWER"_s)->hasAvailability);
    QCOMPARE(listener.point(u"POWER"_s)->device.supply, Supply::Battery);
    listener.hear(u"site/tele/pump/000001/STATE"_s, R"({"BatteryPercentage":77})");
    QCOMPARE(listener.value(u"BatteryPercentage"_s), std::optional<Value>(77.0));
    QCOMPARE(listener.point(u"BatteryPercentage"_s)->point.quantity, Quantity::Battery);
}

void TstTasmota::sensorsAreReadFromEveryKindOfMessage()
{
    Listener listener;
    listener.hear(configTopic, config(), true);
    listener.hear(sensorsTopic, sensors(R"({"Time":"2026-01-01T00:00:00","ENERGY":{"Total":[0.0,0.1],"Power":3,"Factor":0.4},"Switch1":"ON"})"), true);
    QCOMPARE(listener.point(u"Total 1"_s)->point.unit, u"kWh"_s);
    QCOMPARE(listener.point(u"Total 1"_s)->point.accumulation, Accumulation::TotalIncreasing);
    QCOMPARE(listener.point(u"Total 1"_s)->point.name, u"ENERGY Total 1"_s);
    listener.hear(u"site/tele/pump/000001/SENSOR"_s, R"({"Time":"2026-11-22T10:00:00+01:00","ENERGY":{"Total":[1.5,2.5],"Power":120}})");
    QCOMPARE(listener.value(u"Total 1"_s), std::optional<Value>(2.5));
    QCOMPARE(listener.values.at(listener.point(u"Power"_s)->source).ownTime, std::optional(Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours(9))));
    listener.hear(u"site/stat/pump/000001/STATUS10"_s, R"({"StatusSNS":{"ENERGY":{"Power":130}}})");
    QCOMPARE(listener.value(u"Power"_s), std::optional<Value>(130.0));
    listener.hear(u"site/stat/pump/000001/STATUS8"_s, R"({"StatusSNS":{"ENERGY":{"Power":"140"}}})");
    QCOMPARE(listener.value(u"Power"_s), std::optional<Value>(140.0));
    listener.hear(u"site/tele/pump/000001/SENSOR"_s, R"({"Time":"2026-11-22T10:00:00","ENERGY":{"Total":3}})");
    QVERIFY(listener.events.empty());
}

void TstTasmota::unitsStandBesideTheTree()
{
    Listener listener;
    listener.hear(configTopic, config(), true);
    listener.hear(sensorsTopic, sensors(R"({"BMP280":{"Temperature":70.1,"Pressure":750},"TX23":{"Speed":{"Act":3,"Avg":2}},"TempUnit":"F","PressureUnit":"mmHg","SpeedUnit":"km/h"})"), true);
    QCOMPARE(listener.point(u"Temperature"_s)->point.unit, u"°F"_s);
    QCOMPARE(listener.point(u"Pressure"_s)->point.unit, u"mmHg"_s);
    QCOMPARE(listener.point(u"Act"_s)->point.unit, u"km/h"_s);
    QVERIFY(!listener.point(u"TempUnit"_s));
}

void TstTasmota::aShutterMayBeInverted()
{
    Listener listener;
    listener.hear(configTopic, config({{u"rl"_s, list({3, 3, 3, 3})}, {u"sho"_s, list({1, 0})}, {u"sht"_s, QJsonArray{list({-90, 90, 24}), list({0, 0, 0})}}}), true);
    listener.hear(u"site/stat/pump/000001/RESULT"_s, R"({"Shutter1":{"Position":30,"Direction":1,"Target":100,"Tilt":45}})");
    QCOMPARE(listener.value(u"position"_s), std::optional<Value>(70.0));
    QCOMPARE(listener.value(u"state"_s), std::optional<Value>(u"closing"_s));
    QCOMPARE(listener.value(u"tilt"_s), std::optional<Value>(75.0));
    QCOMPARE(written(listener, u"position"_s, 20.0), "site/cmnd/pump/000001/ShutterPosition1 80");
    QCOMPARE(written(listener, u"state"_s, u"closed"_s), "site/cmnd/pump/000001/Backlog ShutterClose1");
    QCOMPARE(written(listener, u"tilt"_s, 100.0), "site/cmnd/pump/000001/ShutterTilt1 90");
    QCOMPARE(std::ranges::count_if(listener.points, [](const auto& one) { return one.second.point.component == u"cover"; }), 5);
}

void TstTasmota::shuttersNeedTwoOutputs()
{
    Listener listener;
    listener.hear(configTopic, config({{u"rl"_s, list({3, 1})}}), true);
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QVERIFY(listener.faults[0].reason.contains(u"output 2"));
    QVERIFY(listener.point(u"POWER2"_s));
}

void TstTasmota::lightsHaveTheChannelsOfTheirKind_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QStringList>("channels");
    const auto light = [](int kind, const QJsonObject& more = {}) {
        QJsonObject changes{{u"rl"_s, list({2, 0})}, {u"lt_st"_s, kind}};
        for (auto change = more.begin(); change != more.end(); ++change)
            changes[change.key()] = change.value();
        return changes;
    };
    QTest::newRow("dimmer") << light(1) << QStringList{u"Dimmer"_s};
    QTest::newRow("cold and warm") << light(2) << QStringList{u"CT"_s, u"Dimmer"_s};
    QTest::newRow("colours") << light(3) << QStringList{u"Color"_s, u"Dimmer"_s};
    QTest::newRow("colours and white") << light(4) << QStringList{u"Color"_s, u"Dimmer"_s, u"White"_s};
    QTest::newRow("all") << light(5) << QStringList{u"CT"_s, u"Color"_s, u"Dimmer"_s};
    QTest::newRow("two lamps in one") << light(5, {{u"rl"_s, list({2, 2})}, {u"lk"_s, 0}}) << QStringList{u"CT"_s, u"Color"_s, u"Dimmer1"_s, u"Dimmer2"_s};
    QTest::newRow("channels of their own") << light(1, {{u"rl"_s, list({2, 2})}, {u"so"_s, QJsonObject{{u"68"_s, 1}}}}) << QStringList{u"Channel1"_s, u"Channel2"_s};
    QTest::newRow("no channels") << light(0) << QStringList{};
}

void TstTasmota::lightsHaveTheChannelsOfTheirKind()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QStringList, channels);
    Listener listener;
    listener.hear(configTopic, config(changes), true);
    QStringList seen;
    for (const auto& [source, declared] : listener.points)
        if (declared.point.component == u"light" && !declared.point.property.startsWith(u"POWER"))
            seen.push_back(declared.point.property);
    seen.sort();
    QCOMPARE(seen, channels);
    if (listener.point(u"CT"_s))
        QCOMPARE(listener.point(u"CT"_s)->point.unit, u"mired"_s);
}

void TstTasmota::aSwitchFollowsItsContactOrTellsItsPresses()
{
    Listener listener;
    listener.hear(configTopic, config({{u"swc"_s, list({1, 5, 0, 13})}, {u"swn"_s, QJsonArray{u"Door's contact"_s, QJsonValue(), QJsonValue(), u"PIR"_s}}}), true);
    const QString result = u"site/stat/pump/000001/RESULT"_s;
    listener.hear(u"site/tele/pump/000001/SENSOR"_s, R"({"Door's contact":"AN","Switch2":"AUS"})");
    QCOMPARE(listener.value(u"Door's contact"_s), std::optional<Value>(true));
    listener.hear(result, R"({"Door's contact":{"Action":"AUS"}})");
    QCOMPARE(listener.value(u"Door's contact"_s), std::optional<Value>(false));
    listener.hear(result, R"({"Switch2":{"Action":"HALTEN"}})");
    QCOMPARE(listener.events.size(), std::size_t(1));
    QCOMPARE(std::get<ValueHeard>(listener.events[0]).value, Value(u"button_long_press"_s));
    listener.hear(result, R"({"Switch3":{"Action":"WECHSEL"}})");
    QCOMPARE(std::get<ValueHeard>(listener.events[0]).value, Value(u"button_short_press"_s));
    listener.hear(result, R"({"Dimmer":5})");
    QVERIFY(listener.events.empty());
    listener.hear(result, R"({"PIR":{"Action":"AN"}})");
    QCOMPARE(listener.value(u"PIR"_s), std::optional<Value>(true));
    listener.wait(std::chrono::milliseconds(1'001));
    QCOMPARE(listener.value(u"PIR"_s), std::optional<Value>(false));
}

void TstTasmota::aButtonTellsItsPresses()
{
    Listener listener;
    listener.hear(configTopic, config({{u"btn"_s, list({1, 0, 1})}, {u"so"_s, QJsonObject{{u"73"_s, 1}, {u"11"_s, 1}}}}), true);
    QVERIFY(!listener.point(u"Button2"_s));
    QCOMPARE(listener.point(u"Button3"_s)->point.values.size(), 6);
    listener.hear(u"site/stat/pump/000001/RESULT"_s, R"({"Button3":{"Action":"SINGLE"}})");
    QCOMPARE(listener.value(u"Button3"_s), std::optional<Value>(u"button_double_press"_s));
    listener.hear(u"site/stat/pump/000001/RESULT"_s, R"({"Button3":{"Action":"HOLD"}})", true);
    QVERIFY(listener.events.empty());
}

void TstTasmota::anEmptyAnnouncementTakesTheDeviceBack()
{
    Listener listener;
    listener.hear(configTopic, config(), true);
    listener.hear(sensorsTopic, sensors(R"({"SI7021":{"Temperature":21.5}})"), true);
    listener.hear(sensorsTopic, {}, true);
    QVERIFY(!listener.point(u"Temperature"_s));
    QVERIFY(listener.point(u"POWER"_s));
    listener.hear(configTopic, {}, true);
    QVERIFY(listener.points.empty());
    QCOMPARE(listener.decoder.figures().sources, quint64(0));
    listener.hear(u"site/tele/pump/000001/STATE"_s, R"({"POWER":"AN"})");
    QVERIFY(listener.events.empty());
}

void TstTasmota::whatContradictsItselfIsAFault_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("another address") << config({{u"mac"_s, u"A4CF12000002"_s}});
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no topics") << config({{u"ft"_s, u""_s}});
    QTest::newRow("a wildcard in its topic") << config({{u"t"_s, u"a/#"_s}});
    QTest::newRow("too few prefixes") << config({{u"tp"_s, QJsonArray{u"cmnd"_s}}});
}

void TstTasmota::whatContradictsItselfIsAFault()
{
    QFETCH(QByteArray, payload);
    Listener listener;
    listener.hear(configTopic, payload, true);
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QCOMPARE(listener.faults[0].topic, configTopic);
    QVERIFY(listener.points.empty());
}

void TstTasmota::aNewerVersionIsReadAndSaid()
{
    Listener listener;
    listener.hear(configTopic, config({{u"ver"_s, 2}}), true);
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QVERIFY(listener.faults[0].reason.contains(u"version 2"));
    QVERIFY(listener.point(u"POWER"_s));
}

void TstTasmota::itsStatusCanBeAskedFor()
{
    Listener listener;
    QVERIFY(!listener.decoder.ask({BrokerId(u"b"_s), u"tasmota"_s, u"status"_s, {}, 1}));
    listener.hear(configTopic, config(), true);
    const auto asked = listener.decoder.ask({BrokerId(u"b"_s), u"tasmota"_s, u"status"_s, {{u"mac"_s, u"a4:cf:12:00:00:01"_s}}, 1});
    QVERIFY(asked.has_value());
    QCOMPARE(asked->size(), std::size_t(3));
    QCOMPARE(asked->front().topic, u"site/cmnd/pump/000001/STATUS"_s);
    QVERIFY(!asked->front().retained);
    QVERIFY(!listener.decoder.ask({BrokerId(u"b"_s), u"tasmota"_s, u"status"_s, {{u"mac"_s, u"00:00:00:00:00:00"_s}}, 1}));
}

void TstTasmota::theSameAnnouncementAgainSaysNothing()
{
    Listener listener;
    listener.hear(configTopic, config(), true);
    listener.hear(configTopic, config(), true);
    QVERIFY(listener.events.empty());
    const SourceIndex source = listener.point(u"POWER"_s)->source;
    listener.hear(configTopic, config({{u"sw"_s, u"14.2.0"_s}}), true);
    QCOMPARE(listener.point(u"POWER"_s)->source, source);
    QCOMPARE(listener.point(u"POWER"_s)->device.firmware, u"14.2.0"_s);
}

QTEST_GUILESS_MAIN(TstTasmota)
#include "tst_tasmota.moc"
