// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"
#include "sparkplug_writer.h"

#include <QTest>

#include <zlib.h>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 int8 = 1;
constexpr quint32 int32 = 3;
constexpr quint32 int64 = 4;
constexpr quint32 float32 = 9;
constexpr quint32 boolean = 11;
constexpr quint32 text = 12;

QByteArray whole(quint64 value) { return WireBytes().varint(10, value).done(); }
QByteArray longer(quint64 value) { return WireBytes().varint(11, value).done(); }
QByteArray real(float value) { return WireBytes().fixed32(12, value).done(); }
QByteArray flag(bool value) { return WireBytes().varint(14, value).done(); }
QByteArray words(const QByteArray& value) { return WireBytes().bytes(15, value).done(); }
QByteArray alias(quint64 value) { return WireBytes().varint(2, value).done(); }

QByteArray nodeBirth(quint64 bdSeq = 0)
{
    return payloadBytes(0, {metricBytes("Node Control/Rebirth", boolean, flag(false)), metricBytes("bdSeq", int64, longer(bdSeq)), metricBytes("Properties/Hardware Make", text, words("Pi"))});
}

QByteArray deviceBirth(quint64 seq)
{
    return payloadBytes(seq, {metricBytes("Temperature", float32, real(21.5F), alias(7)), metricBytes("Count", int32, whole(5), alias(8))});
}

QByteArray reading(quint64 seq, float value)
{
    return payloadBytes(seq, {metricBytes({}, float32, real(value), alias(7))});
}

QString at(const QString& verb, const QString& device = {})
{
    return u"spBv1.0/G/"_s + verb + u"/E"_s + (device.isEmpty() ? QString() : QString(u'/' + device));
}

void bear(Listener& listener, quint64 bdSeq = 0)
{
    listener.hear(at(u"NBIRTH"_s), nodeBirth(bdSeq));
    listener.hear(at(u"DBIRTH"_s, u"D"_s), deviceBirth(1));
}

const DeviceDeclared* device(const Listener& listener, const QString& name)
{
    for (const auto& [source, declared] : listener.devices)
        if (declared.device.name == name)
            return &declared;
    return nullptr;
}

std::optional<bool> present(const Listener& listener, const QString& name)
{
    const DeviceDeclared* declared = device(listener, name);
    const auto found = declared ? listener.availability.find(declared->source) : listener.availability.end();
    return found == listener.availability.end() ? std::nullopt : std::optional(found->second.available);
}

QByteArray packed(const QByteArray& bytes, int window)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray compressed(const QByteArray& inner, int window = 15)
{
    return WireBytes().bytes(4, "SPBV1.0_COMPRESSED").bytes(5, packed(inner, window)).bytes(2, metricBytes("algorithm", text, words("DEFLATE"))).done();
}

} // namespace

class TstSparkplug : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void birthsDeclareDevicesAndMetrics();
    void valuesFollowTheirAlias();
    void numbersWrapAround();
    void aSwappedMessageWaitsForItsTurn();
    void whatIsMissingForTooLongIsAskedFor();
    void whatComesTooLateIsHistory();
    void valuesWithoutABirthNeedARebirth();
    void rebirthsAreNotAskedForTooOften();
    void anUnknownAliasNeedsARebirth();
    void aDeathOfAnEarlierLifeIsIgnored();
    void aNodeTakesItsDevicesWithIt();
    void aDeviceDiesAlone();
    void aDeviceThatDoesNotFollowItsNodeIsGone();
    void aRebirthReplacesTheMetrics();
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
    void compressedPayloadsAreRead_data();
    void compressedPayloadsAreRead();
    void bombsAreNotUnpacked();
    void brokenPayloadsAreTold_data();
    void brokenPayloadsAreTold();
    void hostsAndCommandsOfOthersAreLeftAlone();
    void theOperatorMayAskForARebirth();
    void afterAReconnectionItAsksUnlessNothingWasMissed();
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

void TstSparkplug::numbersWrapAround()
{
    Listener listener;
    bear(listener);
    for (quint64 seq = 2; seq < 600; ++seq)
        listener.hear(at(u"DDATA"_s, u"D"_s), reading(seq % 256, float(seq)));
    listener.wait(10s);
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(599.0));
    QVERIFY(listener.asks.empty());
}

void TstSparkplug::aSwappedMessageWaitsForItsTurn()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(4, 4));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 3));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(21.5));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(2, 2));
    QCOMPARE(listener.count<ValueHeard>(), 3);
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(4.0));
    listener.wait(10s);
    QVERIFY(listener.asks.empty());
}

void TstSparkplug::whatIsMissingForTooLongIsAskedFor()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 3));
    listener.wait(1s);
    QVERIFY(listener.asks.empty());
    listener.wait(2s);
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(3.0));
    QCOMPARE(listener.asks.size(), std::size_t(1));
    QCOMPARE(listener.asks.front().publication.topic, u"spBv1.0/G/NCMD/E"_s);
    QVERIFY(listener.asks.front().publication.payload.contains("Node Control/Rebirth"));
    QVERIFY(!listener.asks.front().publication.retained);
    QVERIFY(listener.asks.front().minimumInterval >= 10s);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(4, 4));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(4.0));
}

void TstSparkplug::whatComesTooLateIsHistory()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 3));
    listener.wait(3s);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(2, 2));
    QCOMPARE(listener.count<ValueHeard>(), 1);
    QVERIFY(std::get<ValueHeard>(listener.events.front()).historical);
}

void TstSparkplug::valuesWithoutABirthNeedARebirth()
{
    Listener listener;
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(17, 3));
    QCOMPARE(listener.devices.size(), std::size_t(2));
    QCOMPARE(device(listener, u"E"_s)->needs, u"rebirth"_s);
    QCOMPARE(device(listener, u"D"_s)->needs, u"rebirth"_s);
    QVERIFY(listener.points.empty());
    QCOMPARE(listener.asks.size(), std::size_t(1));
    bear(listener);
    QCOMPARE(device(listener, u"E"_s)->needs, QString());
    QCOMPARE(device(listener, u"D"_s)->needs, QString());
    QCOMPARE(listener.points.size(), std::size_t(5));
}

void TstSparkplug::rebirthsAreNotAskedForTooOften()
{
    Listener listener;
    for (int i = 0; i < 1000; ++i)
        listener.hear(at(u"NDATA"_s), reading(quint64(i % 256), 3));
    QCOMPARE(listener.asks.size(), std::size_t(1));
    listener.wait(31s);
    listener.hear(at(u"NDATA"_s), reading(1, 3));
    QCOMPARE(listener.asks.size(), std::size_t(2));
    QCOMPARE(listener.devices.size(), std::size_t(1));
}

void TstSparkplug::anUnknownAliasNeedsARebirth()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(2, {metricBytes({}, float32, real(1), alias(99))}));
    QCOMPARE(listener.asks.size(), std::size_t(1));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(21.5));
    QCOMPARE(present(listener, u"D"_s), std::optional(true));
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

void TstSparkplug::historicalValuesAreOnlyHistory()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(2, {metricBytes({}, float32, real(9), alias(7) + WireBytes().varint(5, 1).varint(3, 1'700'000'000'000).done())}));
    const auto& heard = listener.values[listener.point(u"Temperature"_s)->source];
    QVERIFY(heard.historical);
    QCOMPARE(heard.ownTime, std::optional(Timestamp(1'700'000'000'000ms)));
}

void TstSparkplug::nullIsNothingKnown()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(2, {metricBytes({}, float32, {}, alias(7) + WireBytes().varint(7, 1).done())}));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(Value()));
}

void TstSparkplug::integersAreTwosComplement_data()
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

void TstSparkplug::integersAreTwosComplement()
{
    QFETCH(quint32, type);
    QFETCH(QByteArray, content);
    QFETCH(double, expected);
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, {metricBytes("a", type, content)}));
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(expected));
}

void TstSparkplug::whatCannotBeShownSaysWhy_data()
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

void TstSparkplug::whatCannotBeShownSaysWhy()
{
    QFETCH(quint32, type);
    QFETCH(QByteArray, content);
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, {metricBytes("a", type, content)}));
    QVERIFY(!listener.point(u"a"_s)->point.unsupported.isEmpty());
    QVERIFY(!listener.value(u"a"_s));
}

void TstSparkplug::aValueOfAnotherTypeIsUnreadable()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(2, {metricBytes({}, float32, words("warm"), alias(7))}));
    QVERIFY(listener.reason(u"Temperature"_s).contains(u"another type"));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, std::numeric_limits<float>::quiet_NaN()));
    QVERIFY(listener.reason(u"Temperature"_s).contains(u"finite"));
}

void TstSparkplug::unitsAndRangesComeOfTheProperties()
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

void TstSparkplug::commandsCarryAliasAndType()
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

void TstSparkplug::onlyWhatIsMeantToBeWrittenIsWritable()
{
    const auto readOnly = [](bool value) -> QByteArray { return WireBytes().bytes(9, WireBytes().bytes(1, "readOnly").bytes(2, WireBytes().varint(1, boolean).varint(7, value).done()).done()).done(); };
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, {metricBytes("a", int32, whole(0)), metricBytes("b", int32, whole(0), readOnly(false)), metricBytes("Outputs/c", int32, whole(0), readOnly(true))}));
    QVERIFY(!listener.point(u"a"_s)->point.writable);
    QVERIFY(listener.point(u"b"_s)->point.writable);
    QCOMPARE(listener.point(u"b"_s)->point.function, PointFunction::Sp);
    QVERIFY(!listener.point(u"Outputs/c"_s)->point.writable);
}

void TstSparkplug::compressedPayloadsAreRead_data()
{
    QTest::addColumn<int>("window");
    QTest::newRow("zlib") << 15;
    QTest::newRow("gzip") << 31;
    QTest::newRow("bare") << -15;
}

void TstSparkplug::compressedPayloadsAreRead()
{
    QFETCH(int, window);
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), compressed(reading(2, 33), window));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(33.0));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 34));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(34.0));
    QVERIFY(listener.faults.empty());
}

void TstSparkplug::bombsAreNotUnpacked()
{
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), compressed(WireBytes().bytes(5, QByteArray(64 * 1024 * 1024, '\0')).done()));
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QVERIFY(listener.faults.front().reason.contains(u"grows"));
    listener.hear(at(u"NBIRTH"_s), compressed(compressed(nodeBirth())));
    QVERIFY(listener.faults.back().reason.contains(u"twice"));
    QList<QByteArray> many;
    for (int i = 0; i < 20'001; ++i)
        many.push_back(metricBytes(QByteArray::number(i), int32, whole(1)));
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, many));
    QVERIFY(listener.faults.back().reason.contains(u"metrics"));
    QVERIFY(listener.points.empty());
}

void TstSparkplug::brokenPayloadsAreTold_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut off") << nodeBirth().chopped(3);
    QTest::newRow("length beyond the end") << QByteArray("\x12\xff\xff\xff\x7f");
    QTest::newRow("broken compression") << WireBytes().bytes(4, "SPBV1.0_COMPRESSED").bytes(5, "nothing").done();
}

void TstSparkplug::brokenPayloadsAreTold()
{
    QFETCH(QByteArray, payload);
    Listener listener;
    for (const QString& verb : {u"NBIRTH"_s, u"NDATA"_s, u"NDEATH"_s})
        listener.hear(at(verb), payload);
    QCOMPARE(listener.faults.size(), std::size_t(3));
    QCOMPARE(listener.faults.front().topic, at(u"NBIRTH"_s));
    QVERIFY(listener.points.empty());
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

void TstSparkplug::theOperatorMayAskForARebirth()
{
    Listener listener;
    bear(listener);
    Question question{BrokerId(u"b"_s), u"sparkplug"_s, u"rebirth"_s, {{u"sparkplug"_s, u"G/E/D"_s}}, 1};
    const auto asked = listener.decoder.ask(question);
    QVERIFY(asked);
    QCOMPARE(asked->size(), std::size_t(1));
    QCOMPARE(asked->front().topic, u"spBv1.0/G/NCMD/E"_s);
    question.about = {{u"sparkplug"_s, u"G/Other"_s}};
    QVERIFY(!listener.decoder.ask(question));
}

void TstSparkplug::afterAReconnectionItAsksUnlessNothingWasMissed()
{
    for (const bool missed : {false, true}) {
        Listener listener;
        bear(listener);
        listener.decoder.connectionChanged(BrokerId(u"b"_s), false);
        listener.decoder.connectionChanged(BrokerId(u"b"_s), true);
        listener.wait(1s);
        if (!missed)
            listener.hear(at(u"DDATA"_s, u"D"_s), reading(2, 1));
        listener.wait(11s);
        QCOMPARE(listener.asks.size(), std::size_t(missed ? 1 : 0));
    }
}

QTEST_GUILESS_MAIN(TstSparkplug)
#include "tst_sparkplug.moc"
