// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkplug_site.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::sparkplug_site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstSparkplug : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void birthsDeclareDevicesAndMetrics();
    void valuesFollowTheirAlias();
    void aDeathOfAnEarlierLifeIsIgnored();
    void aNodeTakesItsDevicesWithIt();
    void aDeviceDiesAlone();
    void aDeviceThatDoesNotFollowItsNodeIsGone();
    void aRebirthReplacesTheMetrics();
    void hostsAndCommandsOfOthersAreLeftAlone();
};

void TstSparkplug::birthsDeclareDevicesAndMetrics()
{
    Listener listener;
    bear(listener);
    QCOMPARE(listener.devices.size(), std::size_t(2));
    QCOMPARE(listener.points.size(), std::size_t(5));
    QCOMPARE(device(listener, u"E"_s)->device.manufacturer, u"Pi"_s);
    QVERIFY(device(listener, u"E"_s)->device.isGateway);
    QCOMPARE(device(listener, u"D"_s)->device.viaIdentifier, u"G/E"_s);
    QCOMPARE(device(listener, u"D"_s)->needs, QString());
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(21.5));
    QCOMPARE(listener.point(u"Temperature"_s)->point.quantity, Quantity::Temperature);
    QCOMPARE(listener.available(u"Temperature"_s), std::optional(true));
    QCOMPARE(present(listener, u"D"_s), std::optional(true));
    QVERIFY(listener.asks.empty());
}

void TstSparkplug::valuesFollowTheirAlias()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(2, 22.25F));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(22.25));
    QCOMPARE(listener.values[listener.point(u"Temperature"_s)->source].ownTime, std::optional(Timestamp(1'795'338'892'156ms)));
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(3, {metricBytes("Count", 0, whole(6))}));
    QCOMPARE(listener.value(u"Count"_s), std::optional<Value>(6.0));
    QVERIFY(listener.asks.empty());
}

void TstSparkplug::aDeathOfAnEarlierLifeIsIgnored()
{
    Listener listener;
    bear(listener, 4);
    listener.hear(at(u"NDEATH"_s), payloadBytes({}, {metricBytes("bdSeq", int64, longer(3))}));
    QCOMPARE(present(listener, u"E"_s), std::optional(true));
    listener.hear(at(u"NDEATH"_s), payloadBytes({}, {metricBytes("bdSeq", int64, longer(4))}));
    QCOMPARE(present(listener, u"E"_s), std::optional(false));
}

void TstSparkplug::aNodeTakesItsDevicesWithIt()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"NDEATH"_s), payloadBytes({}, {metricBytes("bdSeq", int64, longer(0))}));
    QCOMPARE(present(listener, u"D"_s), std::optional(false));
    QCOMPARE(listener.available(u"Temperature"_s), std::optional(false));
    bear(listener, 1);
    QCOMPARE(listener.available(u"Temperature"_s), std::optional(true));
    QCOMPARE(listener.points.size(), std::size_t(5));
}

void TstSparkplug::aDeviceDiesAlone()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDEATH"_s, u"D"_s), payloadBytes(2, {}));
    QCOMPARE(present(listener, u"D"_s), std::optional(false));
    QCOMPARE(present(listener, u"E"_s), std::optional(true));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 3));
    QCOMPARE(listener.asks.size(), std::size_t(1));
}

void TstSparkplug::aDeviceThatDoesNotFollowItsNodeIsGone()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"NBIRTH"_s), nodeBirth(1));
    QCOMPARE(present(listener, u"D"_s), std::optional(true));
    listener.wait(11s);
    QCOMPARE(present(listener, u"D"_s), std::optional(false));
    QCOMPARE(present(listener, u"E"_s), std::optional(true));
}

void TstSparkplug::aRebirthReplacesTheMetrics()
{
    Listener listener;
    bear(listener);
    const SourceIndex source = listener.point(u"Temperature"_s)->source;
    listener.hear(at(u"DBIRTH"_s, u"D"_s), payloadBytes(2, {metricBytes("Temperature", float32, real(1), alias(17)), metricBytes("New", int32, whole(1), alias(18))}));
    QCOMPARE(listener.point(u"Temperature"_s)->source, source);
    QVERIFY(listener.point(u"New"_s));
    QVERIFY(!listener.point(u"Count"_s));
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(3, {metricBytes({}, float32, real(9), alias(17))}));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(9.0));
    listener.hear(at(u"DBIRTH"_s, u"D"_s), deviceBirth(1));
    QVERIFY2(listener.point(u"Count"_s), "a late birth is a birth");
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(4, 2));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(2.0));
}

void TstSparkplug::hostsAndCommandsOfOthersAreLeftAlone()
{
    Listener listener;
    listener.hear(u"spBv1.0/STATE/host"_s, R"({"online":true,"timestamp":1})", true);
    listener.hear(at(u"NCMD"_s), reading(0, 1));
    listener.hear(at(u"DCMD"_s, u"D"_s), reading(0, 1));
    listener.hear(u"spBv1.0/G/NBIRTH"_s, nodeBirth());
    listener.hear(u"spBv1.0/G/DBIRTH/E"_s, nodeBirth());
    listener.hear(u"spBv1.0/G/DBIRTH/E/D/x"_s, nodeBirth());
    listener.wait(20s);
    QVERIFY(listener.devices.empty() && listener.points.empty() && listener.asks.empty() && listener.proposals.empty());
}

QTEST_GUILESS_MAIN(TstSparkplug)
#include "tst_sparkplug.moc"
