// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray meter = R"({"id":"m1","unit":3,"name":"Meter F3","manufacturer":"Acme","model":"E7","area":"Riser 3","points":[
    {"property":"power","name":"Power","table":"input","address":10,"type":"float32","unit":"w"},
    {"property":"setpoint","table":"holding","address":0,"type":"int16","scale":0.1,"unit":"C","quantity":"setpoint","writable":true,"min":5,"max":30},
    {"property":"relay","table":"coil","address":4,"writable":true}]})";

/// What one message made of this kind.
template <typename T>
std::vector<T> heard(Listener& listener, const QString& topic, const QByteArray& payload)
{
    listener.hear(topic, payload);
    std::vector<T> kind;
    for (const Event& event : listener.events)
        if (const T* one = std::get_if<T>(&event))
            kind.push_back(*one);
    return kind;
}

} // namespace

class TstModbus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMapBecomesADeviceWithPoints()
    {
        Listener listener;
        const auto points = heard<PointDeclared>(listener, u"$modbus/m1/map"_s, meter);
        QCOMPARE(points.size(), 3u);
        QCOMPARE(points[0].convention, u"modbus"_s);
        QCOMPARE(points[0].device.name, u"Meter F3"_s);
        QCOMPARE(points[0].device.suggestedArea, u"Riser 3"_s);
        QCOMPARE(points[0].point.unit, u"W"_s);
        QCOMPARE(points[0].point.quantity, Quantity::Power);
        QCOMPARE(points[1].point.unit, u"°C"_s);
        QCOMPARE(points[1].point.function, PointFunction::Sp);
        QCOMPARE(points[1].point.minimum, std::optional(5.0));
        QCOMPARE(points[2].point.kind, PointKind::Bool);
    }

    void oneAnswerFeedsEveryPointItCovers()
    {
        Listener listener;
        listener.hear(u"$modbus/m1/map"_s, meter);
        QCOMPARE(heard<ValueHeard>(listener, u"$modbus/m1/input/10"_s, QByteArray::fromHex("42f6e979")).size(), 1u);
        listener.hear(u"$modbus/m1/holding/0"_s, QByteArray::fromHex("00d7"));
        listener.hear(u"$modbus/m1/coil/4"_s, QByteArray::fromHex("01"));
        QCOMPARE(listener.value(u"power"_s), std::optional(Value(123.45600128173828)));
        QCOMPARE(listener.value(u"setpoint"_s), std::optional(Value(21.5)));
        QCOMPARE(listener.value(u"relay"_s), std::optional(Value(true)));
    }

    void aRefusedRegisterIsShownWithItsReason()
    {
        Listener listener;
        listener.hear(u"$modbus/m1/map"_s, meter);
        const auto faults = heard<ValueUnreadable>(listener, u"$modbus/m1/fault/input/10"_s, "Illegal data address");
        QCOMPARE(faults.size(), 1u);
        QCOMPARE(faults[0].reason, u"Illegal data address"_s);
    }

    void aUnitThatDoesNotAnswerIsGoneWithAllItsPoints()
    {
        Listener listener;
        listener.hear(u"$modbus/m1/map"_s, meter);
        const auto words = heard<AvailabilityHeard>(listener, u"$modbus/m1/online"_s, "false");
        QCOMPARE(words.size(), 3u);
        QVERIFY(!words[0].available);
    }

    void theSameMapAgainSaysNothingAndAChangedOneReplacesIt()
    {
        Listener listener;
        listener.hear(u"$modbus/m1/map"_s, meter);
        listener.hear(u"$modbus/m1/map"_s, meter);
        QVERIFY(listener.events.empty());
        QCOMPARE(heard<PointWithdrawn>(listener, u"$modbus/m1/map"_s, QByteArray(meter).replace("E7", "E8")).size(), 3u);
        QCOMPARE(listener.count<PointDeclared>(), 3);
    }

    void brokenMapsAndAnswersAreFaultsAndNothingMore()
    {
        Listener listener;
        QCOMPARE(heard<DiscoveryFault>(listener, u"$modbus/m1/map"_s, "{").size(), 1u);
        listener.hear(u"$modbus/m1/map"_s, meter);
        for (const auto& [topic, payload] : {std::pair{u"$modbus/m1/input/10"_s, QByteArray("\x01")}, {u"$modbus/m1/input/99999"_s, QByteArray("ab")}, {u"$modbus/m1/x/1"_s, QByteArray("ab")},
                                            {u"$modbus/"_s, QByteArray()}, {u"$modbus/m2/input/10"_s, QByteArray("abcd")}, {u"$modbus/m1/input/10/1/1"_s, QByteArray("abcd")}})
            QVERIFY2(heard<ValueHeard>(listener, topic, payload).empty(), qPrintable(topic));
    }

    void aCommandGoesToTheReservedTopicAsText()
    {
        Listener listener;
        const auto points = heard<PointDeclared>(listener, u"$modbus/m1/map"_s, meter);
        const auto warm = listener.decoder.encode(points[1].source, 21.5);
        QVERIFY(warm);
        QCOMPARE(warm->topic, u"$modbus/m1/set/setpoint"_s);
        QCOMPARE(warm->payload, QByteArray("21.5"));
        QVERIFY(!warm->retained);
        QCOMPARE(listener.decoder.encode(points[2].source, true)->payload, QByteArray("1"));
        QVERIFY(!listener.decoder.encode(points[1].source, 99.0));
        QVERIFY(!listener.decoder.encode(points[0].source, 1.0));
    }
};

QTEST_APPLESS_MAIN(TstModbus)
#include "tst_modbus.moc"
