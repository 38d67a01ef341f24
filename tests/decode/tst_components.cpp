// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QJsonDocument>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// Every component: what its states mean and what its commands say.
class TstComponents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateIsRead_data();
    void aStateIsRead();
    void aCommandIsWritten_data();
    void aCommandIsWritten();
    void whatTheDeviceDoesNotOfferIsRefused_data();
    void whatTheDeviceDoesNotOfferIsRefused();
    void aSensorIsANumberWhereItsOptionsSaySo_data();
    void aSensorIsANumberWhereItsOptionsSaySo();
    void quantitiesFollowClassUnitAndName_data();
    void quantitiesFollowClassUnitAndName();
    void anEventIsHeardOnceAndNeverFromARetainedMessage();
    void aTriggerSpeaksOnlyOnItsPayload();
    void aMotionSensorWithoutOffMessagesGoesOffByItself();
};

void TstComponents::aStateIsRead_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("payload"); // on topic "s"
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* tag, const char* component, const char* options, const char* payload, const char* property, const char* text) {
        QTest::newRow(tag) << QString::fromLatin1(component) << QByteArray(options) << QByteArray(payload) << QString::fromLatin1(property) << QString::fromUtf8(text);
    };
    row("sensor", "sensor", R"("unit_of_measurement":"W")", " 12.50 ", "o", "12.5");
    row("sensor, None is unknown", "sensor", R"("unit_of_measurement":"W")", "None", "o", "");
    row("sensor, JSON null is unknown", "sensor", R"("unit_of_measurement":"W","value_template":"{{ value_json.p }}")", R"({"p":null})", "p", "");
    row("sensor, text", "sensor", R"("device_class":"timestamp")", "2026-11-22T09:00:00Z", "o", "2026-11-22T09:00:00Z");
    row("binary sensor", "binary_sensor", R"("payload_on":true,"payload_off":false,"value_template":"{{ value_json.x }}")", R"({"x":true})", "x", "true");
    row("binary sensor, inverted", "binary_sensor", R"("payload_on":false,"payload_off":true,"value_template":"{{ value_json.contact }}")", R"({"contact":true})", "contact", "false");
    row("binary sensor, numbers", "binary_sensor", R"("payload_on":1,"payload_off":0)", "1", "o", "true");
    row("switch, other words for the state", "switch", R"("command_topic":"c","payload_on":"{\"time\":254}","state_on":"true","state_off":"false")", "true", "o", "true");
    row("light, json", "light", R"("schema":"json","command_topic":"c","brightness":true)", R"({"state":"ON","brightness":77})", "brightness", "77");
    row("light, json colour", "light", R"("schema":"json","command_topic":"c","supported_color_modes":["xy"])", R"({"state":"ON","color":{"x":0.3,"y":0.4}})", "color", R"({"x":0.3,"y":0.4})");
    row("light, template", "light", R"("schema":"template","command_topic":"c","command_on_template":"on","command_off_template":"off","state_template":"{% if value_json.ison %}on{% else %}off{% endif %}")",
        R"({"ison":true})", "o", "true");
    row("fan speed", "fan", R"("command_topic":"c","percentage_state_topic":"s","percentage_command_topic":"p")", "3", "percentage", "3");
    row("siren, json", "siren", R"("command_topic":"c")", R"({"state":"ON","tone":"fire"})", "o", "true");
    row("lock", "lock", R"("command_topic":"c","state_locked":255,"state_unlocked":0,"value_template":"{{ value_json.value }}")", R"({"value":255})", "value", "locked");
    row("lock, jammed", "lock", R"("command_topic":"c")", "JAMMED", "o", "jammed");
    row("cover", "cover", R"("command_topic":"c","state_open":"OPEN","state_closed":"CLOSE")", "CLOSE", "o", "closed");
    row("cover position on its own scale", "cover", R"("position_topic":"s","set_position_topic":"c","position_open":50,"position_closed":0)", "25", "position", "50");
    row("valve that reports its position", "valve", R"("command_topic":"c","reports_position":true)", "40", "position", "40");
    row("valve state", "valve", R"("command_topic":"c")", "opening", "o", "opening");
    row("climate", "climate", R"("current_temperature_topic":"s","current_temperature_template":"{{ value_json.local }}")", R"({"local":19.5})", "local", "19.5");
    row("climate action", "climate", R"("action_topic":"s")", "heating", "action", "heating");
    row("water heater", "water_heater", R"("mode_state_topic":"s","modes":["eco"])", "eco", "mode", "eco");
    row("humidifier", "humidifier", R"("command_topic":"c","target_humidity_state_topic":"s","target_humidity_command_topic":"t")", "45", "target_humidity", "45");
    row("number", "number", R"("command_topic":"c","min":0,"max":10)", "5", "o", "5");
    row("select", "select", R"("command_topic":"c","options":["a","b"])", "b", "o", "b");
    row("text", "text", R"("command_topic":"c")", "hello", "o", "hello");
    row("update, plain version", "update", R"("latest_version_topic":"l")", "1.2.3", "installed_version", "1.2.3");
    row("update, JSON", "update", R"("command_topic":"c")", R"({"installed_version":"1","latest_version":"2"})", "latest_version", "2");
    row("tracker", "device_tracker", R"("payload_home":"in")", "in", "o", "home");
    row("vacuum", "vacuum", R"("command_topic":"c")", R"({"state":"docked"})", "state", "docked");
    row("mower", "lawn_mower", R"("activity_state_topic":"s")", "mowing", "o", "mowing");
    row("alarm panel", "alarm_control_panel", R"("command_topic":"c")", "armed_away", "o", "armed_away");
    row("camera", "camera", R"("topic":"s")", "\xff\xd8\xff", "o", "3 bytes");
    row("date", "date", R"("command_topic":"c")", "2026-11-22", "o", "2026-11-22");
    row("infrared", "infrared", R"("schema":"receiver","value_template":"{{ value_json.code | tojson }}")", R"({"code":[1,2]})", "code", "[1, 2]");
    row("eight-bit text", "text", R"("command_topic":"c","encoding":"latin-1")", "B\xfcro", "o", "Büro");
}

void TstComponents::aStateIsRead()
{
    QFETCH(QString, component);
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, payload);
    QFETCH(QString, property);
    QFETCH(QString, text);
    Listener listener;
    listener.hear(u"homeassistant/%1/o/config"_s.arg(component), R"({"name":"x","state_topic":"s",)" + options + "}");
    QVERIFY2(listener.faults.empty(), qPrintable(listener.faults.empty() ? QString() : listener.faults[0].reason));
    listener.hear(u"s"_s, payload);
    QVERIFY2(listener.value(property), qPrintable(listener.reason(property)));
    QCOMPARE(toText(*listener.value(property)), text);
}

void TstComponents::aCommandIsWritten_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QVariant>("wish");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char* tag, const char* component, const char* options, const char* property, const QVariant& wish, const char* payload) {
        QTest::newRow(tag) << QString::fromLatin1(component) << QByteArray(options) << QString::fromLatin1(property) << wish << QByteArray(payload);
    };
    row("switch on", "switch", R"("command_topic":"c","payload_on":true)", "o", true, "true");
    row("switch off by template", "switch", R"("command_topic":"c","command_template":"{\"v\":\"{{ value }}\"}")", "o", false, R"({"v":"OFF"})");
    row("light on, json", "light", R"("schema":"json","command_topic":"c")", "state", true, R"({"state":"ON"})");
    row("light level, json", "light", R"("schema":"json","command_topic":"c","brightness":true)", "brightness", 128.0, R"({"brightness":128,"state":"ON"})");
    row("light, template", "light", R"("schema":"template","command_topic":"c","state_template":"{{ value }}","command_on_template":"on{% if brightness is defined %},{{ brightness }}{% endif %}","command_off_template":"off","brightness_template":"{{ value_json.b }}")",
        "b", 20.0, "on,20");
    row("light off, template", "light", R"("schema":"template","command_topic":"c","command_on_template":"on","command_off_template":"turn off")", "o", false, "turn off");
    row("siren", "siren", R"("command_topic":"c")", "o", true, R"({"state":"ON"})");
    row("lock", "lock", R"("command_topic":"c","payload_lock":255)", "o", u"locked"_s, "255");
    row("cover", "cover", R"("command_topic":"c","payload_close":"0")", "o", u"closed"_s, "0");
    row("cover position on its own scale", "cover", R"("position_topic":"s","set_position_topic":"c","position_open":99)", "position", 100.0, "99");
    row("cover position by template", "cover", R"("position_topic":"s","set_position_topic":"c","set_position_template":"{ \"position\": {{ position }} }")", "position", 30.0, R"({ "position": 30 })");
    row("set-point", "climate", R"("temperature_command_topic":"c","min_temp":"5","max_temp":30)", "temperature", 21.5, "21.5");
    row("mode", "climate", R"("mode_command_topic":"c","modes":["off","heat"])", "mode", u"heat"_s, "heat");
    row("number", "number", R"("command_topic":"c","min":0,"max":100)", "o", 42.0, "42");
    row("number by template", "number", R"("command_topic":"c","command_template":"{\"brightness\":{{value|float|round}}}")", "o", 41.7, R"({"brightness":42})");
    row("number given as text", "number", R"("command_topic":"c")", "o", u"7.5"_s, "7.5");
    row("choice", "select", R"("command_topic":"c","options":["a","b"])", "o", u"b"_s, "b");
    row("button", "button", R"("command_topic":"c")", "o", true, "PRESS");
    row("scene", "scene", R"("command_topic":"c","payload_on":"go")", "o", true, "go");
    row("start the mower", "lawn_mower", R"("start_mowing_command_topic":"c")", "start_mowing", true, "start_mowing");
    row("arm", "alarm_control_panel", R"("command_topic":"c")", "o", u"armed_home"_s, "ARM_HOME");
    row("robot", "vacuum", R"("command_topic":"c","payload_return_to_base":"HOME")", "state", u"return_to_base"_s, "HOME");
    row("fan speed", "fan", R"("command_topic":"x","percentage_command_topic":"c")", "percentage", 2.0, "2");
}

void TstComponents::aCommandIsWritten()
{
    QFETCH(QString, component);
    QFETCH(QByteArray, options);
    QFETCH(QString, property);
    QFETCH(QVariant, wish);
    QFETCH(QByteArray, payload);
    Listener listener;
    listener.hear(u"homeassistant/%1/o/config"_s.arg(component), R"({"name":"x","state_topic":"s","retain":true,)" + options + "}");
    const PointDeclared* declared = listener.point(property);
    QVERIFY(declared);
    QVERIFY(declared->point.writable);
    const Value value = wish.typeId() == QMetaType::Bool ? Value(wish.toBool()) : wish.typeId() == QMetaType::Double ? Value(wish.toDouble()) : Value(wish.toString());
    const auto command = listener.decoder.encode(declared->source, value, Listener::start);
    QVERIFY2(command, command ? "" : qPrintable(command.error().message));
    QCOMPARE(command->topic, u"c"_s);
    QCOMPARE(command->payload, payload);
    QVERIFY(!command->retained); // whatever the announcement asks for
}

void TstComponents::whatTheDeviceDoesNotOfferIsRefused_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QVariant>("wish");
    QTest::newRow("outside the range") << u"number"_s << QByteArray(R"("command_topic":"c","min":0,"max":10)") << QVariant(11.0);
    QTest::newRow("not a number") << u"number"_s << QByteArray(R"("command_topic":"c")") << QVariant(u"nan"_s);
    QTest::newRow("not a choice") << u"select"_s << QByteArray(R"("command_topic":"c","options":["a"])") << QVariant(u"z"_s);
    QTest::newRow("a cover that cannot stop") << u"cover"_s << QByteArray(R"("command_topic":"c","payload_stop":null)") << QVariant(u"stopped"_s);
    QTest::newRow("read-only") << u"sensor"_s << QByteArray(R"("state_topic":"s")") << QVariant(u"x"_s);
    QTest::newRow("a topic with wildcards") << u"switch"_s << QByteArray(R"("command_topic":"a/#")") << QVariant(true);
    QTest::newRow("a broken template") << u"switch"_s << QByteArray(R"("command_topic":"c","command_template":"{{ value || }}")") << QVariant(true);
}

void TstComponents::whatTheDeviceDoesNotOfferIsRefused()
{
    QFETCH(QString, component);
    QFETCH(QByteArray, options);
    QFETCH(QVariant, wish);
    Listener listener;
    listener.hear(u"homeassistant/%1/o/config"_s.arg(component), R"({"name":"x",)" + options + "}");
    QVERIFY(listener.point(u"o"_s));
    const Value value = wish.typeId() == QMetaType::Bool ? Value(wish.toBool()) : wish.typeId() == QMetaType::Double ? Value(wish.toDouble()) : Value(wish.toString());
    const auto command = listener.decoder.encode(listener.point(u"o"_s)->source, value);
    QVERIFY(!command);
    QVERIFY(!command.error().message.isEmpty());
}

void TstComponents::aSensorIsANumberWhereItsOptionsSaySo_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<PointKind>("kind");
    QTest::newRow("unit") << QByteArray(R"("unit_of_measurement":"frob")") << PointKind::Number;
    QTest::newRow("state class") << QByteArray(R"("state_class":"measurement")") << PointKind::Number;
    QTest::newRow("precision") << QByteArray(R"("suggested_display_precision":1)") << PointKind::Number;
    QTest::newRow("measuring class") << QByteArray(R"("device_class":"aqi")") << PointKind::Number;
    QTest::newRow("enum") << QByteArray(R"("device_class":"enum","options":["a"])") << PointKind::Str;
    QTest::newRow("timestamp") << QByteArray(R"("device_class":"timestamp")") << PointKind::Str;
    QTest::newRow("nothing") << QByteArray(R"("qos":0)") << PointKind::Str;
}

void TstComponents::aSensorIsANumberWhereItsOptionsSaySo()
{
    QFETCH(QByteArray, options);
    QFETCH(PointKind, kind);
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, R"({"state_topic":"s",)" + options + "}");
    QCOMPARE(listener.point(u"o"_s)->point.kind, kind);
}

void TstComponents::quantitiesFollowClassUnitAndName_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<Quantity>("quantity");
    QTest::newRow("class") << u"sensor"_s << QByteArray(R"("device_class":"carbon_dioxide","unit_of_measurement":"ppm")") << Quantity::CarbonDioxide;
    QTest::newRow("unit") << u"sensor"_s << QByteArray(R"("unit_of_measurement":"kWh")") << Quantity::Energy;
    QTest::newRow("a setting's unit says nothing") << u"number"_s << QByteArray(R"("command_topic":"c","unit_of_measurement":"°C")") << Quantity::None;
    QTest::newRow("ambiguous unit") << u"sensor"_s << QByteArray(R"("unit_of_measurement":"%")") << Quantity::None;
    QTest::newRow("link quality") << u"sensor"_s << QByteArray(R"("value_template":"{{ value_json.linkquality }}","state_class":"measurement")") << Quantity::LinkQuality;
    QTest::newRow("battery") << u"sensor"_s << QByteArray(R"("value_template":"{{ value_json.battery }}","unit_of_measurement":"%")") << Quantity::Battery;
    QTest::newRow("signal") << u"sensor"_s << QByteArray(R"("value_template":"{{ value_json.rssi }}","state_class":"measurement")") << Quantity::SignalStrength;
    for (const auto& [name, quantity] : {std::pair{"smoke", Quantity::Smoke}, {"gas", Quantity::Gas}, {"carbon_monoxide", Quantity::CarbonMonoxide}, {"moisture", Quantity::Moisture},
                                         {"safety", Quantity::Safety}, {"tamper", Quantity::Tamper}, {"door", Quantity::Door}})
        QTest::newRow(name) << u"binary_sensor"_s << QByteArray(R"("device_class":")" + QByteArray(name) + "\"") << quantity;
    QTest::newRow("identify") << u"button"_s << QByteArray(R"("command_topic":"c","device_class":"identify")") << Quantity::Identify;
}

void TstComponents::quantitiesFollowClassUnitAndName()
{
    QFETCH(QString, component);
    QFETCH(QByteArray, options);
    QFETCH(Quantity, quantity);
    Listener listener;
    listener.hear(u"homeassistant/%1/o/config"_s.arg(component), R"({"state_topic":"s",)" + options + "}");
    QCOMPARE(listener.points.begin()->second.point.quantity, quantity);
}

void TstComponents::anEventIsHeardOnceAndNeverFromARetainedMessage()
{
    Listener listener;
    listener.hear(u"s"_s, R"({"event_type":"press"})");
    listener.hear(u"homeassistant/event/o/config"_s, R"({"state_topic":"s","event_types":["press"]})");
    QVERIFY(!listener.value(u"o"_s)); // came before anybody listened
    listener.hear(u"s"_s, R"({"event_type":"press"})", true);
    QVERIFY(!listener.value(u"o"_s));
    listener.hear(u"s"_s, R"({"event_type":"press"})");
    QCOMPARE(listener.value(u"o"_s), std::optional<Value>(u"press"_s));
    QCOMPARE(listener.point(u"o"_s)->point.function, PointFunction::Event);
    listener.hear(u"s"_s, "press");
    QVERIFY(!listener.reason(u"o"_s).isEmpty());
}

void TstComponents::aTriggerSpeaksOnlyOnItsPayload()
{
    Listener listener;
    listener.hear(u"homeassistant/device_automation/o/config"_s,
                  R"({"automation_type":"trigger","topic":"s","type":"button_short_press","subtype":"button_1","payload":"S","value_template":"{{ value_json.event }}","device":{"ids":["d"]}})");
    const PointDeclared* declared = listener.point(u"event"_s);
    QVERIFY(declared);
    listener.hear(u"s"_s, R"({"event":"L"})");
    QVERIFY(listener.events.empty());
    listener.hear(u"s"_s, R"({"event":"S"})");
    QCOMPARE(listener.value(u"event"_s), std::optional<Value>(u"button_short_press button_1"_s));
}

void TstComponents::aMotionSensorWithoutOffMessagesGoesOffByItself()
{
    Listener listener;
    listener.hear(u"homeassistant/binary_sensor/o/config"_s, R"({"state_topic":"s","off_delay":30,"device_class":"motion"})");
    listener.hear(u"s"_s, "ON");
    listener.wait(std::chrono::seconds(29));
    QCOMPARE(listener.value(u"o"_s), std::optional<Value>(true));
    listener.wait(std::chrono::seconds(2));
    QCOMPARE(listener.value(u"o"_s), std::optional<Value>(false));
}

QTEST_GUILESS_MAIN(TstComponents)
#include "tst_components.moc"
