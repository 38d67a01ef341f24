// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkplug_site.h"

#include <QTest>

#include <limits>

using namespace holdfast;
using namespace holdfast::sparkplug_site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstSparkplugMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historicalValuesAreOnlyHistory();
    void nullIsNothingKnown();
    void integersAreTwosComplement_data();
    void integersAreTwosComplement();
    void whatCannotBeShownSaysWhy_data();
    void whatCannotBeShownSaysWhy();
    void aValueOfAnotherTypeIsUnreadable();
    void unitsAndRangesComeOfTheProperties();
    void commandsCarryAliasAndType();
    void onlyWhatIsMeantToBeWrittenIsWritable();
};

void TstSparkplugMetrics::historicalValuesAreOnlyHistory()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(2, {metricBytes({}, float32, real(9), alias(7) + WireBytes().varint(5, 1).varint(3, 1'700'000'000'000).done())}));
    const auto& heard = listener.values[listener.point(u"Temperature"_s)->source];
    QVERIFY(heard.historical);
    QCOMPARE(heard.ownTime, std::optional(Timestamp(1'700'000'000'000ms)));
}

void TstSparkplugMetrics::nullIsNothingKnown()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(2, {metricBytes({}, float32, {}, alias(7) + WireBytes().varint(7, 1).done())}));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(Value()));
}

void TstSparkplugMetrics::integersAreTwosComplement_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<double>("expected");
    QTest::newRow("Int8") << int8 << whole(0xFFFFFFF9) << -7.0;
    QTest::newRow("Int8 in one byte") << int8 << whole(0xF9) << -7.0;
    QTest::newRow("Int16") << quint32(2) << whole(0xFFFF) << -1.0;
    QTest::newRow("Int32") << int32 << whole(0xFFFFFFFB) << -5.0;
    QTest::newRow("Int64") << int64 << longer(~quint64(0)) << -1.0;
    QTest::newRow("UInt8") << quint32(5) << whole(200) << 200.0;
    QTest::newRow("UInt32") << quint32(7) << longer(4'000'000'000) << 4e9;
    QTest::newRow("UInt64") << quint32(8) << longer(1'234'567'890'123) << 1234567890123.0;
}

void TstSparkplugMetrics::integersAreTwosComplement()
{
    QFETCH(quint32, type);
    QFETCH(QByteArray, content);
    QFETCH(double, expected);
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, {metricBytes("a", type, content)}));
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(expected));
}

void TstSparkplugMetrics::whatCannotBeShownSaysWhy_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("data set") << quint32(16) << WireBytes().bytes(17, "\x08\x01").done();
    QTest::newRow("bytes") << quint32(17) << WireBytes().bytes(16, "\x01\x02").done();
    QTest::newRow("template") << quint32(19) << WireBytes().bytes(18, QByteArray(10'000, '\x12')).done();
    QTest::newRow("array") << quint32(24) << WireBytes().bytes(16, "\x01\x02").done();
    QTest::newRow("unknown") << quint32(1'000'000) << whole(1);
    QTest::newRow("none") << quint32(0) << whole(1);
}

void TstSparkplugMetrics::whatCannotBeShownSaysWhy()
{
    QFETCH(quint32, type);
    QFETCH(QByteArray, content);
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, {metricBytes("a", type, content)}));
    QVERIFY(!listener.point(u"a"_s)->point.unsupported.isEmpty());
    QVERIFY(!listener.value(u"a"_s));
}

void TstSparkplugMetrics::aValueOfAnotherTypeIsUnreadable()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(2, {metricBytes({}, float32, words("warm"), alias(7))}));
    QVERIFY(listener.reason(u"Temperature"_s).contains(u"another type"));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, std::numeric_limits<float>::quiet_NaN()));
    QVERIFY(listener.reason(u"Temperature"_s).contains(u"finite"));
}

void TstSparkplugMetrics::unitsAndRangesComeOfTheProperties()
{
    WireBytes set;
    for (const char* key : {"engUnit", "engLow", "engHigh", "other"})
        set.bytes(1, key);
    set.bytes(2, WireBytes().varint(1, text).bytes(8, "degC").done()).bytes(2, WireBytes().varint(1, int32).varint(3, 0xFFFFFFEC).done()).bytes(2, WireBytes().varint(1, 10).fixed64(6, 60.5).done()).bytes(2, {});
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, {metricBytes("Room", float32, real(1), WireBytes().bytes(9, set.done()).done())}));
    const Point& point = listener.point(u"Room"_s)->point;
    QCOMPARE(point.unit, u"°C"_s);
    QCOMPARE(point.quantity, Quantity::Temperature);
    QCOMPARE(point.minimum, std::optional(-20.0));
    QCOMPARE(point.maximum, std::optional(60.5));
}

void TstSparkplugMetrics::commandsCarryAliasAndType()
{
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), nodeBirth());
    listener.hear(at(u"DBIRTH"_s, u"D"_s), payloadBytes(1, {metricBytes("Outputs/Level", int8, whole(0), alias(3)), metricBytes("Outputs/On", boolean, flag(false)), metricBytes("Outputs/Name", text, words("x"))}));
    const auto sent = [&](const QString& property, const Value& value) -> QByteArray {
        const auto made = listener.decoder.encode(listener.point(property)->source, value, Timestamp(5ms));
        return made ? made->topic.toUtf8() + ' ' + made->payload.toHex() + (made->qos == Qos::AtMostOnce && !made->retained ? "" : " wrong") : QByteArray("refused");
    };
    const auto expected = [](const QByteArray& metric) -> QByteArray { return "spBv1.0/G/DCMD/E/D " + WireBytes().varint(1, 5).bytes(2, metric).done().toHex(); };
    QCOMPARE(sent(u"Outputs/Level"_s, -3.0), expected(WireBytes().varint(2, 3).varint(3, 5).varint(4, int8).varint(10, 0xFFFFFFFD).done()));
    QCOMPARE(sent(u"Outputs/On"_s, true), expected(WireBytes().bytes(1, "Outputs/On").varint(3, 5).varint(4, boolean).varint(14, 1).done()));
    QCOMPARE(sent(u"Outputs/Name"_s, u"é"_s), expected(WireBytes().bytes(1, "Outputs/Name").varint(3, 5).varint(4, text).bytes(15, "é").done()));
    QCOMPARE(sent(u"Outputs/Level"_s, 200.0), QByteArray("refused"));
    QCOMPARE(sent(u"Outputs/Level"_s, 0.5), QByteArray("refused"));
    QCOMPARE(sent(u"bdSeq"_s, 1.0), QByteArray("refused"));
}

void TstSparkplugMetrics::onlyWhatIsMeantToBeWrittenIsWritable()
{
    const auto readOnly = [](bool value) -> QByteArray { return WireBytes().bytes(9, WireBytes().bytes(1, "readOnly").bytes(2, WireBytes().varint(1, boolean).varint(7, value).done()).done()).done(); };
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, {metricBytes("a", int32, whole(0)), metricBytes("b", int32, whole(0), readOnly(false)), metricBytes("Outputs/c", int32, whole(0), readOnly(true))}));
    QVERIFY(!listener.point(u"a"_s)->point.writable);
    QVERIFY(listener.point(u"b"_s)->point.writable);
    QCOMPARE(listener.point(u"b"_s)->point.function, PointFunction::Sp);
    QVERIFY(!listener.point(u"Outputs/c"_s)->point.writable);
}

QTEST_GUILESS_MAIN(TstSparkplugMetrics)
#include "tst_sparkplug_metrics.moc"
