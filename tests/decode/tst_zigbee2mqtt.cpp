// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Net = ZigbeeNetwork;
using Mesh = ZigbeeSite;

namespace {

QString payloadOf(const Expected<Publication>& publication)
{
    return publication ? QString::fromUtf8(publication->payload) : publication.error().message;
}

} // namespace

class TstZigbee2mqtt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBridgeIsKnownByWhatItPublishesUnderAnyBaseTopic_data();
    void aBridgeIsKnownByWhatItPublishesUnderAnyBaseTopic();
    void anothersBridgeTopicsMeanNothing();
    void devicesCarryTheIdentifiersThatHomeAssistantIsTold();
    void theCoordinatorIsAGatewayWithTheBridgesFirmware();
    void namesMayHoldSlashesSpacesAndForeignLetters();
    void aNameWithAWildcardIsAFaultAndTheDeviceStays();
    void accessDecidesWhatIsReadAndWritten();
    void wordsOfTheDeviceBecomeValuesAndBack();
    void theLeavesOfALightAreNamedAsHomeAssistantNamesThem();
    void endpointsAreLeavesOfTheirOwn();
    void aThermostatHasSetPointsModeAndAction();
    void compositesAreWrittenAsNestedObjects();
    void anActionIsAnEventThatAKeptMessageDoesNotRepeat();
    void firmwareComesFromTheUpdateObject();
    void nothingKnownYetIsSaid();
    void theBridgesLossTakesItsDevicesAlong();
    void availabilityIsAwaitedOnlyWhereTheBridgeTellsIt();
    void theListMayComeBeforeTheInfo();
    void aRenamedDeviceKeepsItsSourcesAndReadsItsNewTopic();
    void aDeviceThatLeftTakesItsPointsAlong();
    void onlyWhatChangedIsDeclaredAnew();
    void disabledAndUnknownDevicesAreDevicesWithoutPoints();
    void aNewInterviewTakesNoPointsAway();
    void groupsAreDevices();
    void anEmptyListIsTheEndOfTheNetwork();
};

void TstZigbee2mqtt::aBridgeIsKnownByWhatItPublishesUnderAnyBaseTopic_data()
{
    QTest::addColumn<QString>("topic");
    QTest::newRow("default") << u"zigbee2mqtt"_s;
    QTest::newRow("several levels") << u"site/étage 3/zigbee"_s;
    QTest::newRow("one letter") << u"z"_s;
}

void TstZigbee2mqtt::aBridgeIsKnownByWhatItPublishesUnderAnyBaseTopic()
{
    QFETCH(QString, topic);
    Listener listener;
    listener.hear(topic + u"/bridge/devices", Mesh::listOf({Net::device(u"0x01"_s, u"Lamp"_s, Mesh::thermometer())}), true);
    QVERIFY(listener.point(u"temperature"_s));
    listener.hear(topic + u"/Lamp", R"({"temperature":21.5})");
    QCOMPARE(listener.value(u"temperature"_s), Value(21.5));
}

void TstZigbee2mqtt::anothersBridgeTopicsMeanNothing()
{
    Listener listener;
    listener.hear(u"other/bridge/devices"_s, R"([{"name":"x"}])", true);
    listener.hear(u"other/bridge/info"_s, R"({"version":7})", true);
    listener.hear(u"other/bridge/info"_s, "plain", true);
    QVERIFY(listener.points.empty() && listener.devices.empty() && listener.faults.empty());
}

void TstZigbee2mqtt::devicesCarryTheIdentifiersThatHomeAssistantIsTold()
{
    QJsonObject lamp = Net::device(u"0x01"_s, u"Lamp"_s, Mesh::thermometer());
    lamp.insert(u"software_build_id"_s, u"1.0.3"_s);
    lamp.insert(u"power_source"_s, u"Mains (single phase)"_s);
    const Mesh site({lamp});
    const DeviceClaim claim = site.device(u"zigbee2mqtt_0x01"_s)->device;
    QCOMPARE(claim.identifiers, (std::vector<Identifier>{{u"id"_s, u"zigbee2mqtt_0x01"_s}, {u"zigbee"_s, u"0x01"_s}}));
    QCOMPARE(claim.viaIdentifier, u"zigbee2mqtt_bridge_0x00c0"_s);
    QCOMPARE(claim.manufacturer, u"Acme"_s);
    QCOMPARE(claim.model, u"Thing"_s);
    QCOMPARE(claim.modelId, u"M1"_s);
    QCOMPARE(claim.firmware, u"1.0.3"_s);
    QCOMPARE(claim.supply, Supply::Mains);
    QCOMPARE(site.point(u"temperature"_s)->device, claim);
}

void TstZigbee2mqtt::theCoordinatorIsAGatewayWithTheBridgesFirmware()
{
    const Mesh site(QJsonArray{});
    const DeviceClaim claim = site.device(u"zigbee2mqtt_bridge_0x00c0"_s)->device;
    QVERIFY(claim.isGateway);
    QCOMPARE(claim.firmware, u"2.1.0"_s);
    QCOMPARE(claim.hardware, u"EmberZNet 7.4"_s);
    QCOMPARE(site.devices.size(), std::size_t(1));
}

void TstZigbee2mqtt::namesMayHoldSlashesSpacesAndForeignLetters()
{
    Mesh site({Net::device(u"0x01"_s, u"4. Stock/Büro links/Lampe"_s, Mesh::thermometer())});
    site.hear(Mesh::base() + u"/4. Stock/Büro links/Lampe", R"({"temperature":19})");
    QCOMPARE(site.value(u"temperature"_s), Value(19.0));
}

void TstZigbee2mqtt::aNameWithAWildcardIsAFaultAndTheDeviceStays()
{
    const Mesh site({Net::device(u"0x01"_s, u"all/#"_s, Mesh::thermometer()), Net::device(u"0x02"_s, u"fine"_s, Mesh::thermometer())});
    QCOMPARE(site.faults.size(), std::size_t(1));
    QVERIFY(site.device(u"0x01"_s));
    QCOMPARE(site.points.size(), std::size_t(2 + 3)); // of the second device and of the bridge
}

void TstZigbee2mqtt::accessDecidesWhatIsReadAndWritten()
{
    QJsonObject number = Net::numeric(u"interval"_s, u"sec"_s, 7);
    number.insert(u"value_min"_s, 1);
    number.insert(u"value_max"_s, 60);
    number.insert(u"value_step"_s, 0.5);
    const Mesh site({Net::device(u"0x01"_s, u"d"_s, {Net::numeric(u"temperature"_s, u"°C"_s, 5), number, Net::choice(u"effect"_s, {u"blink"_s, u"okay"_s}, 2), Net::numeric(u"nothing"_s, {}, 4)})});
    QCOMPARE(site.point(u"temperature"_s)->point.function, PointFunction::Sensor);
    QVERIFY(!site.point(u"temperature"_s)->point.writable);
    const Point& interval = site.point(u"interval"_s)->point;
    QCOMPARE(interval.function, PointFunction::Sp);
    QCOMPARE(interval.component, u"number"_s);
    QCOMPARE(interval.unit, u"s"_s);
    QCOMPARE(std::tuple(interval.minimum, interval.maximum, interval.step), std::tuple(std::optional(1.0), std::optional(60.0), std::optional(0.5)));
    QCOMPARE(site.point(u"effect"_s)->point.values, (QStringList{u"blink"_s, u"okay"_s}));
    QVERIFY(!site.point(u"nothing"_s));
    QCOMPARE(payloadOf(site.write(u"interval"_s, 30.0)), uR"({"interval":30})"_s);
    QCOMPARE(site.write(u"interval"_s, 30.0)->topic, QString(Mesh::base() + u"/d/set"));
    QVERIFY(!site.write(u"interval"_s, 30.0)->retained);
    QVERIFY(!site.write(u"interval"_s, 61.0));
    QVERIFY(!site.write(u"temperature"_s, 1.0));
    QVERIFY(!site.write(u"effect"_s, u"explode"_s));
}

void TstZigbee2mqtt::wordsOfTheDeviceBecomeValuesAndBack()
{
    Mesh site({Net::device(u"0x01"_s, u"d"_s,
                           {Net::binary(u"contact"_s, false, true), Net::binary(u"led"_s, true, false, 7), Net::binary(u"child_lock"_s, u"LOCK"_s, u"UNLOCK"_s, 7),
                            Net::choice(u"level"_s, {1, 2, 3}, 7), Net::choice(u"identify"_s, {u"identify"_s}, 2)})});
    site.hear(Mesh::base() + u"/d", R"({"contact":false,"led":false,"child_lock":"LOCK","level":2})");
    QCOMPARE(site.value(u"contact"_s), Value(true));
    QCOMPARE(site.point(u"contact"_s)->point.quantity, Quantity::Door);
    QCOMPARE(site.value(u"led"_s), Value(false));
    QCOMPARE(site.value(u"child_lock"_s), Value(true));
    QCOMPARE(site.value(u"level"_s), Value(u"2"_s));
    QCOMPARE(payloadOf(site.write(u"led"_s, true)), uR"({"led":true})"_s);
    QCOMPARE(payloadOf(site.write(u"child_lock"_s, false)), uR"({"child_lock":"UNLOCK"})"_s);
    QCOMPARE(payloadOf(site.write(u"level"_s, u"3"_s)), uR"({"level":3})"_s);
    QCOMPARE(site.point(u"identify"_s)->point.component, u"button"_s);
    QCOMPARE(payloadOf(site.write(u"identify"_s, u"PRESS"_s)), uR"({"identify":"identify"})"_s);
}

void TstZigbee2mqtt::theLeavesOfALightAreNamedAsHomeAssistantNamesThem()
{
    const QJsonObject color{{u"type"_s, u"composite"_s}, {u"name"_s, u"color_xy"_s}, {u"property"_s, u"color"_s}, {u"access"_s, 7},
                            {u"features"_s, QJsonArray{Net::numeric(u"x"_s, {}, 7), Net::numeric(u"y"_s, {}, 7)}}};
    Mesh site({Net::device(u"0x01"_s, u"d"_s,
                           {Net::group(u"light"_s, {Net::binary(u"state"_s, u"ON"_s, u"OFF"_s, 7), Net::numeric(u"brightness"_s, {}, 7), Net::numeric(u"color_temp"_s, u"mired"_s, 7), color})})});
    const auto state = std::ranges::find_if(site.points, [](const auto& entry) { return entry.second.point.property == u"state" && entry.second.point.component == u"light"; });
    QVERIFY(state != site.points.end()); // the bridge has one, too
    for (const QString& property : {u"brightness"_s, u"color_temp"_s, u"color"_s}) {
        QVERIFY2(site.point(property), qPrintable(property));
        QCOMPARE(site.point(property)->point.component, u"light"_s);
        QCOMPARE(site.point(property)->point.function, PointFunction::Cmd);
        QCOMPARE(site.point(property)->uniqueId, u"0x01_light_zigbee2mqtt"_s);
    }
    QVERIFY(!site.point(u"x"_s) && !site.point(u"color_x"_s));
    site.hear(Mesh::base() + u"/d", R"({"state":"ON","brightness":127,"color":{"x":0.3,"y":0.4}})");
    QCOMPARE(site.values.at(state->first).value, Value(true));
    QCOMPARE(site.value(u"color"_s), Value(uR"({"x":0.3,"y":0.4})"_s));
    QCOMPARE(payloadOf(site.decoder.encode(state->first, true)), uR"({"state":"ON"})"_s);
    QCOMPARE(payloadOf(site.write(u"color"_s, uR"({"x":0.1,"y":0.2})"_s)), uR"({"color":{"x":0.1,"y":0.2}})"_s);
}

void TstZigbee2mqtt::endpointsAreLeavesOfTheirOwn()
{
    const auto gang = [](const QString& end) {
        QJsonObject state = Net::binary(u"state"_s, u"ON"_s, u"OFF"_s, 7);
        state.insert(u"property"_s, QString(u"state_"_s + end));
        return Net::group(u"switch"_s, {state}, end);
    };
    Mesh site({Net::device(u"0x01"_s, u"d"_s, {gang(u"left"_s), gang(u"right"_s)})});
    QCOMPARE(site.point(u"state_left"_s)->uniqueId, u"0x01_switch_left_zigbee2mqtt"_s);
    QCOMPARE(site.point(u"state_right"_s)->point.name, u"state right"_s);
    site.hear(Mesh::base() + u"/d", R"({"state_left":"ON","state_right":"OFF"})");
    QCOMPARE(site.value(u"state_left"_s), Value(true));
    QCOMPARE(site.value(u"state_right"_s), Value(false));
    QCOMPARE(payloadOf(site.write(u"state_right"_s, true)), uR"({"state_right":"ON"})"_s);
}

void TstZigbee2mqtt::aThermostatHasSetPointsModeAndAction()
{
    Mesh site({Net::device(u"0x01"_s, u"d"_s,
                           {Net::group(u"climate"_s, {Net::numeric(u"occupied_heating_setpoint"_s, u"°C"_s, 7), Net::numeric(u"local_temperature"_s, u"°C"_s, 5),
                                                      Net::choice(u"system_mode"_s, {u"off"_s, u"heat"_s}, 7), Net::choice(u"running_state"_s, {u"idle"_s, u"heat"_s}, 5)}),
                            Net::choice(u"schedule_mode"_s, {u"on"_s, u"off"_s}, 7)})});
    QCOMPARE(site.point(u"occupied_heating_setpoint"_s)->point.function, PointFunction::Sp);
    QCOMPARE(site.point(u"local_temperature"_s)->point.quantity, Quantity::Temperature);
    QCOMPARE(site.point(u"system_mode"_s)->point.quantity, Quantity::Mode);
    QCOMPARE(site.point(u"action"_s)->point.values, (QStringList{u"idle"_s, u"heating"_s}));
    site.hear(Mesh::base() + u"/d", R"({"running_state":"heat","local_temperature":20.5})");
    QCOMPARE(site.value(u"action"_s), Value(u"heating"_s));
    QVERIFY(site.device(u"0x01"_s)->device.ownSchedule);
}

void TstZigbee2mqtt::compositesAreWrittenAsNestedObjects()
{
    const QJsonObject warning{{u"type"_s, u"composite"_s}, {u"name"_s, u"warning"_s}, {u"label"_s, u"Warning"_s}, {u"property"_s, u"warning"_s},
                              {u"features"_s, QJsonArray{Net::choice(u"mode"_s, {u"stop"_s, u"fire"_s}, 2), Net::numeric(u"duration"_s, u"s"_s, 3)}}};
    Mesh site({Net::device(u"0x01"_s, u"d"_s, {Net::choice(u"mode"_s, {u"a"_s, u"b"_s}, 7), warning})});
    QCOMPARE(payloadOf(site.write(u"warning_mode"_s, u"fire"_s)), uR"({"warning":{"mode":"fire"}})"_s);
    site.hear(Mesh::base() + u"/d", R"({"mode":"b","warning":{"duration":12}})");
    QCOMPARE(site.value(u"warning_duration"_s), Value(12.0));
    QCOMPARE(site.value(u"mode"_s), Value(u"b"_s));
}

void TstZigbee2mqtt::anActionIsAnEventThatAKeptMessageDoesNotRepeat()
{
    Mesh site({Net::device(u"0x01"_s, u"d"_s, {Net::choice(u"action"_s, {u"single"_s, u"double"_s})})});
    QCOMPARE(site.point(u"action"_s)->point.function, PointFunction::Event);
    site.hear(Mesh::base() + u"/d", R"({"action":"single"})", true);
    QVERIFY(!site.value(u"action"_s));
    site.hear(Mesh::base() + u"/d", R"({"action":"single"})");
    QCOMPARE(site.value(u"action"_s), Value(u"single"_s));
    site.hear(Mesh::base() + u"/d", R"({"action":""})");
    QCOMPARE(site.count<ValueHeard>(), 0);
}

void TstZigbee2mqtt::firmwareComesFromTheUpdateObject()
{
    QJsonObject lamp = Net::device(u"0x01"_s, u"d"_s, Mesh::thermometer());
    QJsonObject definition = lamp.value(u"definition"_s).toObject();
    definition.insert(u"supports_ota"_s, true);
    lamp.insert(u"definition"_s, definition);
    Mesh site({lamp});
    site.hear(Mesh::base() + u"/d", R"({"update":{"installed_version":16777,"latest_version":16778,"state":"available"}})");
    QCOMPARE(site.value(u"installed_version"_s), Value(u"16777"_s));
    QCOMPARE(site.value(u"latest_version"_s), Value(u"16778"_s));
    QCOMPARE(site.value(u"update_state"_s), Value(u"available"_s));
    QCOMPARE(site.point(u"latest_version"_s)->point.quantity, Quantity::Firmware);
}

void TstZigbee2mqtt::nothingKnownYetIsSaid()
{
    Mesh site({Net::device(u"0x01"_s, u"d"_s, Mesh::thermometer())});
    site.hear(Mesh::base() + u"/d", R"({"temperature":null,"battery":80})");
    QCOMPARE(site.value(u"temperature"_s), Value());
    QCOMPARE(site.value(u"battery"_s), Value(80.0));
}

void TstZigbee2mqtt::theBridgesLossTakesItsDevicesAlong()
{
    Mesh site({Net::device(u"0x01"_s, u"d"_s, Mesh::thermometer())});
    site.hear(Mesh::base() + u"/bridge/state", R"({"state":"online"})", true);
    site.hear(Mesh::base() + u"/d/availability", "online", true); // as older bridges write it
    QCOMPARE(site.available(u"temperature"_s), true);
    site.hear(Mesh::base() + u"/bridge/state", R"({"state":"offline"})");
    QCOMPARE(site.available(u"temperature"_s), false);
    site.hear(Mesh::base() + u"/bridge/state", "online");
    QCOMPARE(site.available(u"temperature"_s), true);
    site.hear(Mesh::base() + u"/d/availability", R"({"state":"offline"})");
    QCOMPARE(site.available(u"temperature"_s), false);
    QCOMPARE(site.value(u"state"_s), Value(true)); // the bridge's own point
}

void TstZigbee2mqtt::availabilityIsAwaitedOnlyWhereTheBridgeTellsIt()
{
    Mesh site({Net::device(u"0x01"_s, u"d"_s, Mesh::thermometer())}, false);
    site.hear(Mesh::base() + u"/bridge/state", R"({"state":"online"})", true);
    QCOMPARE(site.available(u"temperature"_s), true);
}

void TstZigbee2mqtt::theListMayComeBeforeTheInfo()
{
    Listener listener;
    listener.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({Net::device(u"0x01"_s, u"d"_s, Mesh::thermometer())}), true);
    listener.hear(Mesh::base() + u"/bridge/info", Mesh::infoOf(u"2.1.0"_s, true), true);
    listener.hear(Mesh::base() + u"/bridge/state", R"({"state":"online"})", true);
    QVERIFY(!listener.available(u"temperature"_s));
    listener.hear(Mesh::base() + u"/d/availability", R"({"state":"online"})", true);
    QCOMPARE(listener.available(u"temperature"_s), true);
}

void TstZigbee2mqtt::aRenamedDeviceKeepsItsSourcesAndReadsItsNewTopic()
{
    Mesh site({Net::device(u"0x01"_s, u"old name"_s, Mesh::thermometer())});
    const SourceIndex source = site.point(u"temperature"_s)->source;
    site.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({Net::device(u"0x01"_s, u"new/name"_s, Mesh::thermometer())}), true);
    QCOMPARE(site.point(u"temperature"_s)->source, source);
    QCOMPARE(site.point(u"temperature"_s)->device.name, u"new/name"_s);
    QVERIFY(site.withdrawn.empty());
    site.hear(Mesh::base() + u"/old name", R"({"temperature":1})");
    QVERIFY(!site.value(u"temperature"_s));
    site.hear(Mesh::base() + u"/new/name", R"({"temperature":2})");
    QCOMPARE(site.value(u"temperature"_s), Value(2.0));
}

void TstZigbee2mqtt::aDeviceThatLeftTakesItsPointsAlong()
{
    Mesh site({Net::device(u"0x01"_s, u"a"_s, Mesh::thermometer()), Net::device(u"0x02"_s, u"b"_s, {Net::numeric(u"humidity"_s, u"%"_s)})});
    site.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({Net::device(u"0x02"_s, u"b"_s, {Net::numeric(u"humidity"_s, u"%"_s)})}), true);
    QVERIFY(!site.point(u"temperature"_s));
    QVERIFY(!site.device(u"0x01"_s));
    QVERIFY(site.point(u"humidity"_s));
    QCOMPARE(site.withdrawn.size(), std::size_t(3));
}

void TstZigbee2mqtt::onlyWhatChangedIsDeclaredAnew()
{
    QJsonObject first = Net::device(u"0x01"_s, u"a"_s, Mesh::thermometer());
    const QJsonObject second = Net::device(u"0x02"_s, u"b"_s, {Net::numeric(u"humidity"_s, u"%"_s)});
    Mesh site({first, second});
    site.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({first, second}), true);
    QVERIFY(site.events.empty());
    first.insert(u"endpoints"_s, QJsonObject{{u"1"_s, QJsonObject{{u"bindings"_s, QJsonArray{1}}}}});
    site.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({first, second}), true);
    QCOMPARE(site.count<PointDeclared>(), 0); // its entry changed, nothing it says of itself
    first = Net::device(u"0x01"_s, u"a"_s, {Net::numeric(u"temperature"_s, u"°C"_s), Net::numeric(u"pressure"_s, u"hPa"_s)});
    site.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({first, second}), true);
    QCOMPARE(site.count<PointDeclared>(), 1);
    QCOMPARE(site.count<PointWithdrawn>(), 1);
}

void TstZigbee2mqtt::disabledAndUnknownDevicesAreDevicesWithoutPoints()
{
    QJsonObject disabled = Net::device(u"0x01"_s, u"a"_s, Mesh::thermometer());
    disabled.insert(u"disabled"_s, true);
    QJsonObject unknown = Net::device(u"0x02"_s, u"b"_s, {});
    unknown.insert(u"definition"_s, QJsonValue::Null);
    unknown.insert(u"supported"_s, false);
    unknown.insert(u"model_id"_s, u"TS0601"_s);
    unknown.insert(u"manufacturer"_s, u"_TZE200"_s);
    const Mesh site({disabled, unknown});
    QVERIFY(site.device(u"0x01"_s));
    QCOMPARE(site.device(u"0x02"_s)->device.model, u"TS0601"_s);
    QVERIFY(!site.point(u"temperature"_s));
}

void TstZigbee2mqtt::aNewInterviewTakesNoPointsAway()
{
    QJsonObject device = Net::device(u"0x01"_s, u"a"_s, Mesh::thermometer());
    Mesh site({device});
    device = Net::device(u"0x01"_s, u"a"_s, {});
    device.insert(u"interview_state"_s, u"IN_PROGRESS"_s);
    site.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({device}), true);
    QVERIFY(site.point(u"temperature"_s));
}

void TstZigbee2mqtt::groupsAreDevices()
{
    Mesh site(QJsonArray{});
    site.hear(Mesh::base() + u"/bridge/groups", R"([{"id":3,"friendly_name":"All lamps","members":[]}])", true);
    QCOMPARE(site.device(u"zigbee2mqtt_1221051039810110150109113116116_3"_s)->device.name, u"All lamps"_s);
    site.hear(Mesh::base() + u"/bridge/groups", "[]", true);
    QCOMPARE(site.devices.size(), std::size_t(1));
}

void TstZigbee2mqtt::anEmptyListIsTheEndOfTheNetwork()
{
    Mesh site({Net::device(u"0x01"_s, u"a"_s, Mesh::thermometer())});
    site.hear(Mesh::base() + u"/bridge/devices", {}, true);
    QVERIFY(!site.point(u"temperature"_s));
}

QTEST_GUILESS_MAIN(TstZigbee2mqtt)
#include "tst_zigbee2mqtt.moc"
