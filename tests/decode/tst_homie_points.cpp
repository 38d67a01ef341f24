// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "homie_site.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::homie_site;
using namespace Qt::Literals::StringLiterals;

class TstHomiePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clashingPropertiesCarryTheirNode();
    void rangesMayBeOpen_data();
    void rangesMayBeOpen();
    void dataTypesBecomeKinds_data();
    void dataTypesBecomeKinds();
    void anUnknownDataTypeIsReadAsTextAndTold();
    void arraysHaveOnePointPerElement();
    void statisticsAreDiagnosticPoints();
};

void TstHomiePoints::clashingPropertiesCarryTheirNode()
{
    Listener listener;
    five(listener, u"d"_s, R"(,"nodes":{"in":{"name":"Inlet","properties":{"temp":{"name":"Temperature","datatype":"float"}}},"out":{"properties":{"temp":{"name":"Temperature","datatype":"float"},"flow":{"datatype":"float"}}}})");
    QVERIFY(listener.point(u"in_temp"_s) && listener.point(u"out_temp"_s) && listener.point(u"flow"_s));
    QCOMPARE(listener.point(u"in_temp"_s)->point.name, u"Inlet Temperature"_s);
    QCOMPARE(listener.point(u"out_temp"_s)->point.name, u"out Temperature"_s);
    QCOMPARE(listener.point(u"flow"_s)->point.name, u"flow"_s);
}

void TstHomiePoints::rangesMayBeOpen_data()
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

void TstHomiePoints::rangesMayBeOpen()
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

void TstHomiePoints::dataTypesBecomeKinds_data()
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

void TstHomiePoints::dataTypesBecomeKinds()
{
    QFETCH(QByteArray, property);
    QFETCH(QString, expected);
    Listener listener;
    five(listener, u"d"_s, node("\"a\":{" + property + "}"));
    const Point& point = listener.point(u"a"_s)->point;
    QCOMPARE(QStringList({point.component, nameOf(point.kind), nameOf(point.function), point.values.join(u'|')}).join(u' '), expected);
    QVERIFY(listener.faults.empty());
}

void TstHomiePoints::anUnknownDataTypeIsReadAsTextAndTold()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"matrix"})"));
    QCOMPARE(listener.faults.size(), std::size_t(1));
    listener.hear(u"homie/5/d/n/a"_s, "[[1,2]]");
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(u"[[1,2]]"_s));
}

void TstHomiePoints::arraysHaveOnePointPerElement()
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

void TstHomiePoints::statisticsAreDiagnosticPoints()
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

QTEST_GUILESS_MAIN(TstHomiePoints)
#include "tst_homie_points.moc"
