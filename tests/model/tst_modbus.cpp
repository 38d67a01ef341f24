// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/modbus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray mapWith(const QByteArray& point)
{
    return R"({"format":"holdfast-modbus-map","version":1,"devices":[{"id":"m1","unit":3,"name":"Meter","points":[)" + point + "]}]}";
}

ModbusPoint pointOf(const QByteArray& json)
{
    const auto map = readModbusMap(mapWith(json));
    if (!map)
        qFatal("%s", qPrintable(map.error().message));
    return map->front().points.front();
}

} // namespace

class TestModbus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeAndOrderIsReadAndWrittenBack_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QList<quint16>>("registers");
        QTest::addColumn<double>("value");
        const auto row = [](const char* type, const char* order, const QList<quint16>& registers, double value) {
            QTest::newRow(QByteArray(QByteArray(type) + ' ' + order).constData()) << QByteArray(type) << QByteArray(order) << registers << value;
        };
        row("uint16", "ABCD", {0xFFFE}, 65'534);
        row("uint16", "BADC", {0x3412}, 0x1234);
        row("int16", "ABCD", {0xFFFE}, -2);
        row("uint32", "ABCD", {0x0001, 0x0002}, 65'538);
        row("uint32", "CDAB", {0x0002, 0x0001}, 65'538);
        row("uint32", "BADC", {0x0100, 0x0200}, 65'538);
        row("uint32", "DCBA", {0x0200, 0x0100}, 65'538);
        row("int32", "ABCD", {0xFFFF, 0xFFFB}, -5);
        row("uint64", "ABCD", {0, 0, 0x0001, 0}, 65'536);
        row("int64", "CDAB", {0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF}, -1);
        row("float32", "ABCD", {0x42F6, 0xE979}, 123.456001281738281);
        row("float32", "CDAB", {0xE979, 0x42F6}, 123.456001281738281);
        row("float64", "ABCD", {0x3FF0, 0, 0, 0}, 1.0);
    }

    void everyTypeAndOrderIsReadAndWrittenBack()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, order);
        QFETCH(QList<quint16>, registers);
        QFETCH(double, value);
        const ModbusPoint point = pointOf(R"({"property":"p","address":0,"writable":true,"type":")" + type + R"(","order":")" + order + R"("})");
        const std::vector<quint16> words(registers.begin(), registers.end());
        const auto read = valueOf(point, words);
        QVERIFY(read);
        QCOMPARE(std::get<double>(*read), value);
        const auto written = registersFor(point, *read);
        QVERIFY(written);
        QCOMPARE(*written, words);
    }

    void scaleOffsetWordsBitsAndTextMeanWhatTheMapSays()
    {
        const std::vector<quint16> raw{215};
        QCOMPARE(*valueOf(pointOf(R"({"property":"t","address":0,"type":"int16","scale":0.1,"offset":-1})"), raw), Value(20.5));
        QCOMPARE(*valueOf(pointOf(R"({"property":"m","address":0,"values":{"215":"heat","0":"off"}})"), raw), Value(u"heat"_s));
        QCOMPARE(*valueOf(pointOf(R"({"property":"m","address":0,"values":{"0":"off"}})"), raw), Value(u"215"_s)); // no word is no reason to hide the number
        QCOMPARE(*valueOf(pointOf(R"({"property":"b","address":0,"bit":1})"), raw), Value(true));
        QCOMPARE(*valueOf(pointOf(R"({"property":"b","address":0,"bit":3})"), raw), Value(false));
        const std::vector<quint16> letters{0x4162, 0x6300};
        QCOMPARE(*valueOf(pointOf(R"({"property":"n","address":0,"type":"text","length":2})"), letters), Value(u"Abc"_s));
    }

    void whatIsMissingOrNotANumberIsNoValue()
    {
        const std::vector<quint16> all{0xFFFF};
        QCOMPARE(*valueOf(pointOf(R"({"property":"p","address":0,"missing":[65535]})"), all), Value());
        const std::vector<quint16> notANumber{0x7FC0, 0};
        QCOMPARE(*valueOf(pointOf(R"({"property":"p","address":0,"type":"float32"})"), notANumber), Value());
        QVERIFY(!valueOf(pointOf(R"({"property":"p","address":0,"type":"float32"})"), all));
    }

    void nothingIsWrittenThatDoesNotFit()
    {
        const ModbusPoint byte = pointOf(R"({"property":"p","address":0,"writable":true,"max":100,"min":0})");
        QVERIFY(registersFor(byte, 100.0));
        QVERIFY(!registersFor(byte, 101.0));
        QVERIFY(!registersFor(byte, -1.0));
        QVERIFY(!registersFor(byte, u"hot"_s));
        QVERIFY(!registersFor(pointOf(R"({"property":"p","address":0,"writable":true})"), 70'000.0));
        QVERIFY(!registersFor(pointOf(R"({"property":"p","address":0,"writable":true,"type":"float32"})"), 1e300));
        QVERIFY(!registersFor(pointOf(R"({"property":"p","address":0})"), 1.0));
    }

    void aFaultInTheMapIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* point, const QString& says) { QTest::newRow(point) << QByteArray(point) << says; };
        row(R"({"address":1})", u"\"property\""_s);
        row(R"({"property":"a/b","address":1})", u"\"property\""_s);
        row(R"({"property":"a"})", u"\"address\""_s);
        row(R"({"property":"a","address":1.5})", u"\"address\""_s);
        row(R"({"property":"a","address":65535,"type":"float32"})", u"beyond"_s);
        row(R"({"property":"a","address":1,"type":"float16"})", u"\"type\""_s);
        row(R"({"property":"a","address":1,"order":"ADBC"})", u"\"order\""_s);
        row(R"({"property":"a","address":1,"table":"relay"})", u"\"table\""_s);
        row(R"({"property":"a","address":1,"table":"coil","type":"uint16"})", u"bool"_s);
        row(R"({"property":"a","address":1,"bit":16})", u"\"bit\""_s);
        row(R"({"property":"a","address":1,"scale":0})", u"scale"_s);
        row(R"({"property":"a","address":1,"poll":0})", u"\"poll\""_s);
        row(R"({"property":"a","address":1,"table":"input","writable":true})", u"writable"_s);
        row(R"({"property":"a","address":1},{"property":"a","address":2})", u"twice"_s);
        row("", u"no points"_s);
    }

    void aFaultInTheMapIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, point);
        QFETCH(QString, says);
        const auto map = readModbusMap(mapWith(point));
        QVERIFY(!map);
        QVERIFY2(map.error().message.contains(says), qPrintable(map.error().message));
        QVERIFY2(map.error().message.contains(u"m1"_s), qPrintable(map.error().message));
    }

    void aFileThatIsNoMapIsRefused()
    {
        QVERIFY(!readModbusMap("{"));
        QVERIFY(!readModbusMap("[]"));
        QVERIFY(!readModbusMap(R"({"format":"holdfast-modbus-map","version":2,"devices":[]})"));
        QVERIFY(!readModbusMap(QByteArray(5 * 1024 * 1024, ' ')));
    }
};

QTEST_APPLESS_MAIN(TestModbus)
#include "tst_modbus.moc"
