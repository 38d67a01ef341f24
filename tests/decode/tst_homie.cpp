// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A small device of version 4, all but its state.
void describeLamp(Listener& listener, const QString& path = u"homie/lamp"_s, bool retained = false)
{
    const auto say = [&](const QString& topic, const QByteArray& payload) { listener.hear(QString(path + topic), payload, retained); };
    say(u"/$homie"_s, "4.0.0");
    say(u"/$name"_s, "Lamp");
    say(u"/$nodes"_s, "light");
    say(u"/light/$name"_s, "Light");
    say(u"/light/$properties"_s, "power,level");
    say(u"/light/power/$name"_s, "Power");
    say(u"/light/power/$settable"_s, "true");
    say(u"/light/power/$datatype"_s, "boolean");
    say(u"/light/level/$name"_s, "Level");
    say(u"/light/level/$settable"_s, "true");
    say(u"/light/level/$format"_s, "0:100:5");
    say(u"/light/level/$datatype"_s, "integer");
}

void five(Listener& listener, const QString& id, const QByteArray& more, const QByteArray& state = "ready")
{
    listener.hear(u"homie/5/%1/$description"_s.arg(id), R"({"homie":"5.0","version":1,"name":"N")" + more + "}");
    if (!state.isEmpty())
        listener.hear(u"homie/5/%1/$state"_s.arg(id), state);
}

QByteArray node(const QByteArray& properties)
{
    return R"(,"nodes":{"n":{"name":"Node","properties":{)" + properties + "}}}";
}

std::optional<bool> present(const Listener& listener, SourceIndex source)
{
    const auto found = listener.availability.find(source);
    return found == listener.availability.end() ? std::nullopt : std::optional(found->second.available);
}

QByteArray sent(const Listener& listener, const QString& property, const Value& value)
{
    const auto made = listener.decoder.encode(listener.point(property)->source, value);
    if (!made)
        return "refused: " + made.error().message.toUtf8();
    return made->topic.toUtf8() + ' ' + made->payload + (made->retained ? " retained" : "");
}

} // namespace

class TstHomie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsThereWhenItIsReady();
    void aTreeThatNeverBecomesReadyStaysVisibleWithoutPoints();
    void aDeviceThatWasAlreadyGoneIsShownWithItsPoints();
    void aDeviceThatDiedWhilePreparingHasNone();
    void attributesMayComeInAnyOrder();
    void attributesThatComeAfterReadySettle();
    void aNewDescriptionAddsAndWithdraws();
    void anEmptyStateRemovesTheDevice();
    void stateIsAvailability_data();
    void stateIsAvailability();
    void theRootsLossRulesTheChildren();
    void aStateServesHomeAssistantToo();
    void sleepersAndTheAlarmedArePresent();
    void stateAlertIsAnAlertOfTheDevice();
    void alertsAreRaisedAndTakenBack();
    void logsAreIgnored();
    void clashingPropertiesCarryTheirNode();
    void rangesMayBeOpen_data();
    void rangesMayBeOpen();
    void dataTypesBecomeKinds_data();
    void dataTypesBecomeKinds();
    void anUnknownDataTypeIsReadAsTextAndTold();
    void valuesAreReadAsTheyStand();
    void aZeroByteIsAnEmptyText();
    void aMomentIsNotRepeatedByAKeptMessage();
    void targetsAreShownBesideTheirValue();
    void commandsGoToSetAndAreNotKept();
    void arraysHaveOnePointPerElement();
    void statisticsAreDiagnosticPoints();
    void theSameIdUnderTwoDomainsIsTwoDevices();
    void versionFourAndFiveOfOneDeviceShareItsNames();
    void aHugePayloadIsTakenLightly();
    void hostileDescriptionsDoNoHarm_data();
    void hostileDescriptionsDoNoHarm();
    void topicsOfOthersAreNotClaimed();
};

void TstHomie::aDeviceIsThereWhenItIsReady()
{
    Listener listener;
    listener.hear(u"homie/lamp/$state"_s, "init");
    describeLamp(listener);
    QVERIFY(listener.points.empty());
    QVERIFY(listener.devices.empty());
    listener.hear(u"homie/lamp/$state"_s, "ready");
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.devices.size(), std::size_t(1));
    QCOMPARE(listener.devices.begin()->second.device.name, u"Lamp"_s);
    QCOMPARE(listener.devices.begin()->second.needs, QString());
    QCOMPARE(listener.point(u"power"_s)->point.component, u"switch"_s);
    QCOMPARE(listener.available(u"power"_s), std::optional(true));
    listener.hear(u"homie/lamp/light/level"_s, "40");
    QCOMPARE(listener.value(u"level"_s), std::optional<Value>(40.0));
}

void TstHomie::aTreeThatNeverBecomesReadyStaysVisibleWithoutPoints()
{
    Listener listener;
    listener.hear(u"homie/lamp/$state"_s, "init");
    describeLamp(listener);
    listener.wait(5s);
    QVERIFY(listener.devices.empty());
    listener.wait(6s);
    QCOMPARE(listener.devices.size(), std::size_t(1));
    QCOMPARE(listener.devices.begin()->second.needs, u"ready"_s);
    QVERIFY(listener.points.empty());
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QVERIFY(listener.faults.front().reason.contains(u"never ready"));
    listener.hear(u"homie/lamp/$state"_s, "ready");
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.devices.begin()->second.needs, QString());
    listener.hear(u"homie/5/dumb/$state"_s, "ready");
    listener.wait(11s);
    QVERIFY(listener.faults.back().reason.contains(u"does not describe itself"));
}

void TstHomie::aDeviceThatWasAlreadyGoneIsShownWithItsPoints()
{
    Listener listener;
    describeLamp(listener, u"homie/lamp"_s, true);
    listener.hear(u"homie/lamp/$state"_s, "lost", true);
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.available(u"power"_s), std::optional(false));
}

void TstHomie::aDeviceThatDiedWhilePreparingHasNone()
{
    Listener listener;
    listener.hear(u"homie/lamp/$state"_s, "init");
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "lost");
    listener.wait(1s);
    QVERIFY(listener.points.empty());
}

void TstHomie::attributesMayComeInAnyOrder()
{
    Listener listener;
    listener.hear(u"homie/lamp/light/level"_s, "40", true);
    listener.hear(u"homie/lamp/$state"_s, "ready", true);
    listener.hear(u"homie/lamp/light/level/$datatype"_s, "integer", true);
    describeLamp(listener, u"homie/lamp"_s, true);
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.value(u"level"_s), std::optional<Value>(40.0));
    QVERIFY(listener.values.begin()->second.retained);
    QCOMPARE(listener.available(u"level"_s), std::optional(true));
}

void TstHomie::attributesThatComeAfterReadySettle()
{
    Listener listener;
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "ready");
    const SourceIndex source = listener.point(u"level"_s)->source;
    listener.hear(u"homie/lamp/light/level/$unit"_s, "%");
    QCOMPARE(listener.point(u"level"_s)->point.unit, QString());
    listener.wait(300ms);
    QCOMPARE(listener.point(u"level"_s)->point.unit, u"%"_s);
    QCOMPARE(listener.point(u"level"_s)->source, source);
    QCOMPARE(listener.count<PointDeclared>(), 1);
    listener.wait(300ms);
    QCOMPARE(listener.count<PointDeclared>(), 0);
}

void TstHomie::aNewDescriptionAddsAndWithdraws()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"float"},"b":{"datatype":"float"})"));
    QVERIFY(listener.point(u"a"_s) && listener.point(u"b"_s));
    const SourceIndex b = listener.point(u"b"_s)->source;
    listener.hear(u"homie/5/d/$state"_s, "init");
    five(listener, u"d"_s, node(R"("b":{"datatype":"float"},"c":{"datatype":"float"})"), {});
    QVERIFY2(listener.point(u"a"_s), "what changes while it prepares counts when it is ready");
    listener.hear(u"homie/5/d/$state"_s, "ready");
    QVERIFY(!listener.point(u"a"_s));
    QVERIFY(listener.point(u"c"_s));
    QCOMPARE(listener.point(u"b"_s)->source, b);
    QCOMPARE(listener.count<PointDeclared>(), 1);
}

void TstHomie::anEmptyStateRemovesTheDevice()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"float"})"));
    listener.hear(u"homie/5/d/$state"_s, "");
    QVERIFY(listener.points.empty());
    QVERIFY(listener.devices.empty());
    QCOMPARE(listener.decoder.figures().sources, quint64(0));
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "ready");
    listener.hear(u"homie/lamp/$homie"_s, "");
    QVERIFY(listener.points.empty());
}

void TstHomie::stateIsAvailability_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("available");
    QTest::newRow("init says nothing new") << QByteArray("init") << true;
    QTest::newRow("ready") << QByteArray("ready") << true;
    QTest::newRow("sleeping") << QByteArray("sleeping") << true;
    QTest::newRow("alert") << QByteArray("alert") << true;
    QTest::newRow("disconnected") << QByteArray("disconnected") << false;
    QTest::newRow("lost") << QByteArray("lost") << false;
    QTest::newRow("an unknown word says nothing") << QByteArray("dancing") << true;
}

void TstHomie::stateIsAvailability()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, available);
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"float"})"));
    listener.hear(u"homie/5/d/$state"_s, word);
    QCOMPARE(listener.available(u"a"_s), std::optional(available));
    QCOMPARE(present(listener, listener.devices.begin()->first), std::optional(available));
    QVERIFY(listener.point(u"a"_s)->hasAvailability);
}

void TstHomie::theRootsLossRulesTheChildren()
{
    Listener listener;
    five(listener, u"child"_s, R"(,"root":"bridge","parent":"hub")" + node(R"("a":{"datatype":"float"})"));
    QVERIFY2(!listener.available(u"a"_s), "nothing is known of its root");
    five(listener, u"bridge"_s, R"(,"children":["child"])");
    QCOMPARE(listener.available(u"a"_s), std::optional(true));
    QCOMPARE(listener.point(u"a"_s)->device.viaIdentifier, u"hub"_s);
    listener.hear(u"homie/5/bridge/$state"_s, "lost");
    QCOMPARE(listener.available(u"a"_s), std::optional(false));
    listener.hear(u"homie/5/child/$state"_s, "ready");
    QCOMPARE(listener.available(u"a"_s), std::optional(false));
    listener.hear(u"homie/5/bridge/$state"_s, "init");
    QCOMPARE(listener.available(u"a"_s), std::optional(true));
    QCOMPARE(std::count_if(listener.devices.begin(), listener.devices.end(), [](const auto& entry) { return entry.second.device.isGateway; }), 1);
}

void TstHomie::aStateServesHomeAssistantToo()
{
    const QByteArray config = R"({"name":"x","state_topic":"s","availability_topic":"valetudo/r/$state","payload_available":"ready","payload_not_available":"lost","object_id":"o"})";
    for (const bool configFirst : {true, false}) {
        Listener listener;
        if (configFirst)
            listener.hear(u"homeassistant/sensor/o/config"_s, config, true);
        listener.hear(u"valetudo/r/$homie"_s, "4.0.0", true);
        listener.hear(u"valetudo/r/$state"_s, "ready", true);
        if (!configFirst)
            listener.hear(u"homeassistant/sensor/o/config"_s, config, true);
        QCOMPARE(listener.available(u"o"_s), std::optional(true));
        listener.hear(u"valetudo/r/$state"_s, "lost");
        QCOMPARE(listener.available(u"o"_s), std::optional(false));
    }
}

void TstHomie::sleepersAndTheAlarmedArePresent()
{
    for (const QByteArray word : {"sleeping", "alert"}) {
        Listener listener;
        describeLamp(listener, u"homie/lamp"_s, true);
        listener.hear(u"homie/lamp/$state"_s, word, true);
        QCOMPARE(listener.points.size(), std::size_t(2));
        QCOMPARE(listener.available(u"power"_s), std::optional(true));
    }
}

void TstHomie::stateAlertIsAnAlertOfTheDevice()
{
    Listener listener;
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "ready");
    listener.hear(u"homie/lamp/$state"_s, "alert");
    QCOMPARE(listener.alerts.size(), std::size_t(1));
    QVERIFY(!listener.alerts.back().text.isEmpty());
    listener.hear(u"homie/lamp/$state"_s, "ready");
    QCOMPARE(listener.alerts.size(), std::size_t(2));
    QVERIFY(listener.alerts.back().text.isEmpty());
    QCOMPARE(listener.alerts.front().alert, listener.alerts.back().alert);
}

void TstHomie::alertsAreRaisedAndTakenBack()
{
    Listener listener;
    listener.hear(u"homie/5/d/$alert/battery"_s, "Battery is low, at 8%", true);
    QVERIFY2(listener.alerts.empty(), "nobody knows the device yet");
    five(listener, u"d"_s, {});
    QCOMPARE(listener.alerts.size(), std::size_t(1));
    QCOMPARE(listener.alerts.front(), (DeviceAlertHeard{listener.devices.begin()->first, u"battery"_s, u"Battery is low, at 8%"_s, true}));
    listener.hear(u"homie/5/d/$alert/battery"_s, "Battery is low, at 8%");
    QCOMPARE(listener.count<DeviceAlertHeard>(), 0);
    listener.hear(u"homie/5/d/$alert/battery"_s, "");
    QCOMPARE(listener.alerts.back(), (DeviceAlertHeard{listener.devices.begin()->first, u"battery"_s, {}, false}));
    listener.hear(u"homie/5/d/$alert/battery"_s, "");
    QCOMPARE(listener.alerts.size(), std::size_t(2));
    for (int i = 0; i < 500; ++i)
        listener.hear(u"homie/5/d/$alert/a%1"_s.arg(i), "x");
    QVERIFY2(listener.alerts.size() < 200, "a device may not raise alerts without end");
}

void TstHomie::logsAreIgnored()
{
    Listener listener;
    five(listener, u"d"_s, {});
    listener.hear(u"homie/5/d/$log/error"_s, R"({"what":"a log"})");
    QVERIFY(listener.events.empty());
    listener.wait(20s);
    QVERIFY(listener.proposals.empty());
}

void TstHomie::clashingPropertiesCarryTheirNode()
{
    Listener listener;
    five(listener, u"d"_s, R"(,"nodes":{"in":{"name":"Inlet","properties":{"temp":{"name":"Temperature","datatype":"float"}}},"out":{"properties":{"temp":{"name":"Temperature","datatype":"float"},"flow":{"datatype":"float"}}}})");
    QVERIFY(listener.point(u"in_temp"_s) && listener.point(u"out_temp"_s) && listener.point(u"flow"_s));
    QCOMPARE(listener.point(u"in_temp"_s)->point.name, u"Inlet Temperature"_s);
    QCOMPARE(listener.point(u"out_temp"_s)->point.name, u"out Temperature"_s);
    QCOMPARE(listener.point(u"flow"_s)->point.name, u"flow"_s);
}

void TstHomie::rangesMayBeOpen_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("bounds");
    QTest::addColumn<int>("faults");
    QTest::newRow("both") << QByteArray("2:6") << u"2 6 -"_s << 0;
    QTest::newRow("step") << QByteArray("2:6:0.5") << u"2 6 0.5"_s << 0;
    QTest::newRow("open above") << QByteArray("0:") << u"0 - -"_s << 0;
    QTest::newRow("open below") << QByteArray(":10") << u"- 10 -"_s << 0;
    QTest::newRow("step alone") << QByteArray("::3") << u"- - 3"_s << 0;
    QTest::newRow("open") << QByteArray(":") << u"- - -"_s << 0;
    QTest::newRow("none") << QByteArray("") << u"- - -"_s << 0;
    QTest::newRow("negative") << QByteArray("-20:-1") << u"-20 -1 -"_s << 0;
    QTest::newRow("words") << QByteArray("low:high") << u"- - -"_s << 1;
    QTest::newRow("upside down") << QByteArray("9:1") << u"- - -"_s << 1;
    QTest::newRow("no step back") << QByteArray("1:9:-1") << u"- - -"_s << 1;
    QTest::newRow("not finite") << QByteArray("-inf:inf") << u"- - -"_s << 1;
    QTest::newRow("a list") << QByteArray("1,2,3") << u"- - -"_s << 1;
}

void TstHomie::rangesMayBeOpen()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, bounds);
    QFETCH(int, faults);
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"float","format":")" + format + R"("})"));
    const Point& point = listener.point(u"a"_s)->point;
    const auto text = [](std::optional<double> value) { return value ? QString::number(*value) : u"-"_s; };
    QCOMPARE(QStringList({text(point.minimum), text(point.maximum), text(point.step)}).join(u' '), bounds);
    QCOMPARE(int(listener.faults.size()), faults);
}

void TstHomie::dataTypesBecomeKinds_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("expected");
    QTest::newRow("integer") << QByteArray(R"("datatype":"integer")") << u"sensor Number sensor "_s;
    QTest::newRow("float") << QByteArray(R"("datatype":"float","settable":true)") << u"number Number sp "_s;
    QTest::newRow("boolean") << QByteArray(R"("datatype":"boolean")") << u"binary_sensor Bool sensor "_s;
    QTest::newRow("boolean with labels") << QByteArray(R"("datatype":"boolean","format":"close,open")") << u"binary_sensor Bool sensor close|open"_s;
    QTest::newRow("switch") << QByteArray(R"("datatype":"boolean","settable":true)") << u"switch Bool cmd "_s;
    QTest::newRow("enum") << QByteArray(R"("datatype":"enum","format":"a,b c, d","settable":true)") << u"select Str cmd a|b c| d"_s;
    QTest::newRow("read-only enum") << QByteArray(R"("datatype":"enum","format":"a,b")") << u"sensor Str sensor a|b"_s;
    QTest::newRow("moment") << QByteArray(R"("datatype":"enum","format":"short,long","retained":false)") << u"event Str event short|long"_s;
    QTest::newRow("button") << QByteArray(R"("datatype":"enum","format":"PERFORM","retained":false,"settable":true)") << u"button Str event PERFORM"_s;
    QTest::newRow("string") << QByteArray(R"("datatype":"string","settable":true)") << u"text Str cmd "_s;
    QTest::newRow("color") << QByteArray(R"("datatype":"color","format":"rgb,hsv")") << u"sensor Str sensor "_s;
    QTest::newRow("datetime") << QByteArray(R"("datatype":"datetime")") << u"sensor Str sensor "_s;
    QTest::newRow("duration") << QByteArray(R"("datatype":"duration")") << u"sensor Str sensor "_s;
    QTest::newRow("json") << QByteArray(R"("datatype":"json")") << u"sensor Str sensor "_s;
}

void TstHomie::dataTypesBecomeKinds()
{
    QFETCH(QByteArray, property);
    QFETCH(QString, expected);
    Listener listener;
    five(listener, u"d"_s, node("\"a\":{" + property + "}"));
    const Point& point = listener.point(u"a"_s)->point;
    QCOMPARE(QStringList({point.component, nameOf(point.kind), nameOf(point.function), point.values.join(u'|')}).join(u' '), expected);
    QVERIFY(listener.faults.empty());
}

void TstHomie::anUnknownDataTypeIsReadAsTextAndTold()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"matrix"})"));
    QCOMPARE(listener.faults.size(), std::size_t(1));
    listener.hear(u"homie/5/d/n/a"_s, "[[1,2]]");
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(u"[[1,2]]"_s));
}

void TstHomie::valuesAreReadAsTheyStand()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("text":{"datatype":"string"},"choice":{"datatype":"enum","format":"None,On"},"number":{"datatype":"float"},"flag":{"datatype":"boolean"})"));
    listener.hear(u"homie/5/d/n/text"_s, "  two words ");
    QCOMPARE(listener.value(u"text"_s), std::optional<Value>(u"  two words "_s));
    listener.hear(u"homie/5/d/n/choice"_s, "None");
    QCOMPARE(listener.value(u"choice"_s), std::optional<Value>(u"None"_s));
    listener.hear(u"homie/5/d/n/number"_s, "-1.5e2");
    QCOMPARE(listener.value(u"number"_s), std::optional<Value>(-150.0));
    for (const QByteArray bad : {"nan", "inf", "12 W", "1,5", "true"}) {
        listener.hear(u"homie/5/d/n/number"_s, bad);
        QVERIFY2(listener.reason(u"number"_s).contains(u"finite number"), bad.constData());
    }
    listener.hear(u"homie/5/d/n/flag"_s, "true");
    QCOMPARE(listener.value(u"flag"_s), std::optional<Value>(true));
    listener.hear(u"homie/5/d/n/flag"_s, "TRUE");
    QVERIFY(!listener.reason(u"flag"_s).isEmpty());
    listener.hear(u"homie/5/d/n/flag"_s, "");
    QCOMPARE(listener.count<ValueHeard>() + listener.count<ValueUnreadable>(), 0);
}

void TstHomie::aZeroByteIsAnEmptyText()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("text":{"datatype":"string","settable":true})"));
    listener.hear(u"homie/5/d/n/text"_s, QByteArray(1, '\0'));
    QCOMPARE(listener.value(u"text"_s), std::optional<Value>(QString()));
    QCOMPARE(sent(listener, u"text"_s, QString()), QByteArray("homie/5/d/n/text/set ") + '\0');
    QCOMPARE(sent(listener, u"text"_s, u"x"_s), QByteArray("homie/5/d/n/text/set x"));
}

void TstHomie::aMomentIsNotRepeatedByAKeptMessage()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("press":{"datatype":"enum","format":"short,long","retained":false})"));
    listener.hear(u"homie/5/d/n/press"_s, "short", true);
    QCOMPARE(listener.count<ValueHeard>(), 0);
    listener.hear(u"homie/5/d/n/press"_s, "short");
    QCOMPARE(listener.count<ValueHeard>(), 1);
}

void TstHomie::targetsAreShownBesideTheirValue()
{
    Listener listener;
    listener.hear(u"homie/5/d/n/level/$target"_s, "80", true);
    five(listener, u"d"_s, node(R"("level":{"datatype":"integer","unit":"%","settable":true})"));
    QCOMPARE(listener.value(u"level_target"_s), std::optional<Value>(80.0));
    QVERIFY(!listener.point(u"level_target"_s)->point.writable);
    listener.hear(u"homie/5/d/n/level/$target"_s, "20");
    QCOMPARE(listener.value(u"level_target"_s), std::optional<Value>(20.0));
    listener.hear(u"homie/5/d/n/level"_s, "70");
    QCOMPARE(listener.value(u"level"_s), std::optional<Value>(70.0));
    listener.hear(u"homie/5/d/n/level/$target"_s, "");
    QVERIFY(!listener.point(u"level_target"_s));
}

void TstHomie::commandsGoToSetAndAreNotKept()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("flag":{"datatype":"boolean","format":"off,on","settable":true},"level":{"datatype":"integer","format":"0:100","settable":true},
        "mode":{"datatype":"enum","format":"auto,manual","settable":true},"go":{"datatype":"enum","format":"PERFORM","retained":false,"settable":true},"seen":{"datatype":"float"})"));
    QCOMPARE(sent(listener, u"flag"_s, true), QByteArray("homie/5/d/n/flag/set true"));
    QCOMPARE(sent(listener, u"level"_s, 42.0), QByteArray("homie/5/d/n/level/set 42"));
    QVERIFY(sent(listener, u"level"_s, 142.0).startsWith("refused"));
    QCOMPARE(sent(listener, u"mode"_s, u"manual"_s), QByteArray("homie/5/d/n/mode/set manual"));
    QVERIFY(sent(listener, u"mode"_s, u"wild"_s).startsWith("refused"));
    QCOMPARE(sent(listener, u"go"_s, true), QByteArray("homie/5/d/n/go/set PERFORM"));
    QVERIFY(sent(listener, u"seen"_s, 1.0).startsWith("refused"));
}

void TstHomie::arraysHaveOnePointPerElement()
{
    Listener listener;
    const QList<std::pair<QString, QByteArray>> attributes{{u"$homie"_s, "3.0.1"}, {u"$nodes"_s, "lights[]"}, {u"lights/$array"_s, "1-2"}, {u"lights/$name"_s, "Light"}, {u"lights/$properties"_s, "level"},
                                                           {u"lights_2/$name"_s, "Back"}, {u"lights/level/$datatype"_s, "integer"}, {u"lights/level/$settable"_s, "true"}, {u"$state"_s, "ready"}};
    for (const auto& [topic, payload] : attributes)
        listener.hear(u"x/car/"_s + topic, payload);
    QCOMPARE(listener.points.size(), std::size_t(2));
    listener.hear(u"x/car/lights_2/level"_s, "7");
    QCOMPARE(listener.value(u"lights_2_level"_s), std::optional<Value>(7.0));
    QCOMPARE(listener.point(u"lights_1_level"_s)->point.name, u"Light 1 level"_s);
    QCOMPARE(listener.point(u"lights_2_level"_s)->point.name, u"Back level"_s);
    QCOMPARE(sent(listener, u"lights_1_level"_s, 3.0), QByteArray("x/car/lights_1/level/set 3"));
}

void TstHomie::statisticsAreDiagnosticPoints()
{
    Listener listener;
    describeLamp(listener);
    listener.hear(u"homie/lamp/$stats/uptime"_s, "12");
    listener.hear(u"homie/lamp/$stats/interval"_s, "60");
    listener.hear(u"homie/lamp/$mac"_s, "AA-BB-CC-00-00-12");
    listener.hear(u"homie/lamp/$fw/version"_s, "1.2.3");
    listener.hear(u"homie/lamp/$state"_s, "ready");
    QCOMPARE(listener.points.size(), std::size_t(3));
    QCOMPARE(listener.point(u"uptime"_s)->point.category, PointCategory::Diagnostic);
    QCOMPARE(listener.value(u"uptime"_s), std::optional<Value>(12.0));
    listener.hear(u"homie/lamp/$stats/uptime"_s, "72");
    QCOMPARE(listener.value(u"uptime"_s), std::optional<Value>(72.0));
    QCOMPARE(listener.devices.begin()->second.device.firmware, u"1.2.3"_s);
    QVERIFY(std::ranges::count(listener.devices.begin()->second.device.identifiers, Identifier{u"mac"_s, u"aa:bb:cc:00:00:12"_s}) == 1);
}

void TstHomie::theSameIdUnderTwoDomainsIsTwoDevices()
{
    Listener listener;
    for (const QString& path : {u"one/lamp"_s, u"two/lamp"_s}) {
        describeLamp(listener, path);
        listener.hear(path + u"/$state"_s, "ready");
    }
    QCOMPARE(listener.devices.size(), std::size_t(2));
    const auto& first = listener.devices.begin()->second.device.identifiers;
    const auto& second = std::next(listener.devices.begin())->second.device.identifiers;
    for (const Identifier& identifier : first)
        QCOMPARE(std::ranges::count(second, identifier), 0);
}

void TstHomie::versionFourAndFiveOfOneDeviceShareItsNames()
{
    Listener listener;
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "ready");
    five(listener, u"lamp"_s, {});
    QCOMPARE(listener.devices.size(), std::size_t(2));
    QCOMPARE(listener.devices.begin()->second.device.identifiers, std::next(listener.devices.begin())->second.device.identifiers);
}

void TstHomie::aHugePayloadIsTakenLightly()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("map":{"datatype":"string"})"));
    listener.hear(u"homie/5/d/n/map"_s, QByteArray(1'900'000, 'x'));
    QVERIFY(listener.reason(u"map"_s).contains(u"too long"));
    QVERIFY(listener.unreadable.begin()->second.raw.size() <= 200);
    listener.hear(u"homie/5/d/n/map"_s, QByteArray(1'900'000, '\xff'));
    QVERIFY(listener.reason(u"map"_s).contains(u"UTF-8"));
}

void TstHomie::hostileDescriptionsDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another version") << QByteArray(R"({"homie":"6.0"})");
    QTest::newRow("wildcards") << QByteArray(R"({"homie":"5.0","root":"#","nodes":{"+":{"properties":{"#":{"datatype":"float","settable":true}}}}})");
    QTest::newRow("nodes as text") << QByteArray(R"({"homie":"5.0","nodes":"x"})");
    QTest::newRow("properties as list") << QByteArray(R"({"homie":"5.0","nodes":{"n":{"properties":[1]},"m":7,"":{"properties":{"":{}}}}})");
    QTest::newRow("own parent") << QByteArray(R"({"homie":"5.0","root":"d","parent":"d"})");
    QTest::newRow("deep") << QByteArray(R"({"homie":"5.0","nodes":)") + QByteArray(100'000, '[');
    QTest::newRow("fields of other types") << QByteArray(R"({"homie":5.1,"name":[],"children":7,"nodes":{"n":{"name":{},"properties":{"p":{"datatype":1,"format":[],"unit":{},"settable":"true"}}}}})");
}

void TstHomie::hostileDescriptionsDoNoHarm()
{
    QFETCH(QByteArray, document);
    Listener listener;
    listener.hear(u"homie/5/d/$description"_s, document);
    listener.hear(u"homie/5/d/$state"_s, "ready");
    listener.wait(1s);
    listener.hear(u"homie/5/d/n/p"_s, "1");
    listener.hear(u"other/topic"_s, "1");
    for (const auto& [source, value] : listener.values)
        QVERIFY2(listener.points.at(source).uniqueId == u"homie/5/d/n/p", "a description may not read the topics of others");
    listener.hear(u"homie/5/d/$state"_s, "");
    QCOMPARE(listener.decoder.figures().sources, quint64(0));
}

void TstHomie::topicsOfOthersAreNotClaimed()
{
    Listener listener;
    listener.hear(u"$SYS/broker/$state"_s, R"({"a":1})");
    listener.hear(u"shop/$price"_s, R"({"a":1})");
    listener.hear(u"price$state/a"_s, R"({"a":1})");
    listener.wait(20s);
    QCOMPARE(listener.proposals.size(), std::size_t(2));
    QVERIFY(listener.devices.empty());
}

QTEST_GUILESS_MAIN(TstHomie)
#include "tst_homie.moc"
