// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/safe_file.h"
#include "app/base/utc.h"
#include "app/model/csv.h"
#include "app/store/inventory_export.h"
#include "app/store/readings_export.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString hostile = u"=cmd|' /C calc'!A0 \"x\", ../../y\n<b>"_s;

Picture harbour()
{
    Stored stored;
    Device gateway;
    gateway.id = DeviceId(u"gateway"_s);
    gateway.membership = Membership::Adopted;
    gateway.name = u"Gateway"_s;
    Device sensor;
    sensor.id = DeviceId(u"a sensor"_s);
    sensor.membership = Membership::Adopted;
    sensor.identifiers = {{u"id"_s, u"0x00124b"_s}, {u"mac"_s, u"aa:bb"_s}, {u"zigbee"_s, u"0x00124b"_s}};
    sensor.name = hostile;
    sensor.manufacturer = u"Acme"_s;
    sensor.model = u"T1"_s;
    sensor.firmware = u"1.2"_s;
    sensor.via = gateway.id;
    sensor.conventions = {u"homeassistant"_s, u"zigbee2mqtt"_s};
    sensor.autonomy = Autonomy::Standalone;
    Device stranger;
    stranger.id = DeviceId(u"stranger"_s);
    stored.devices = {gateway, sensor, stranger};
    Point temperature;
    temperature.id = PointId(u"t"_s);
    temperature.device = sensor.id;
    temperature.name = hostile;
    temperature.property = u"temperature"_s;
    temperature.component = u"sensor"_s;
    temperature.kind = PointKind::Number;
    temperature.quantity = Quantity::Temperature;
    temperature.unit = u"°C"_s;
    temperature.minimum = -10;
    Point mode;
    mode.id = PointId(u"m"_s);
    mode.device = sensor.id;
    mode.function = PointFunction::Cmd;
    mode.values = {u"heat"_s, u"off"_s};
    mode.writable = true;
    mode.category = PointCategory::Config;
    stored.points = {temperature, mode};
    stored.readings = {{temperature.id, -2.5, noon, noon, Quality::Stale}};
    return pictureOf(stored);
}

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A reader of CSV that knows nothing of our writer.
QList<QStringList> parse(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted && letter == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (letter == u'"')
            quoted = !quoted;
        else if (!quoted && (letter == u',' || letter == u'\n')) {
            row.append(cell);
            cell.clear();
            if (letter == u'\n')
                rows.append(std::exchange(row, {}));
        } else if (quoted || letter != u'\r')
            cell += letter;
    }
    return rows;
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theInventoryHasItsStableFormat()
    {
        const QJsonObject json = QJsonDocument::fromJson(inventoryJson(harbour())).object();
        QCOMPARE(json.value(u"format"_s), QJsonValue(u"holdfast-inventory"_s));
        QCOMPARE(json.value(u"version"_s), QJsonValue(1));
        const QJsonArray devices = json.value(u"devices"_s).toArray();
        QCOMPARE(devices.size(), 2); // the stranger was not adopted
        const QJsonObject sensor = devices[0].toObject();
        const QJsonObject expected{{u"id"_s, u"a sensor"_s}, {u"identifiers"_s, QJsonArray{u"0x00124b"_s, u"aa:bb"_s}}, {u"name"_s, hostile},
                                   {u"manufacturer"_s, u"Acme"_s}, {u"model"_s, u"T1"_s}, {u"firmware"_s, u"1.2"_s}, {u"via"_s, u"gateway"_s},
                                   {u"conventions"_s, QJsonArray{u"homeassistant"_s, u"zigbee2mqtt"_s}}, {u"autonomy"_s, u"Standalone"_s}, {u"presence"_s, u"Unknown"_s},
                                   {u"space"_s, QJsonValue()}, {u"points"_s, sensor.value(u"points"_s)}};
        QCOMPARE(sensor, expected);
        const QJsonArray points = sensor.value(u"points"_s).toArray();
        QCOMPARE(points.size(), 2);
        const QJsonObject temperature{{u"id"_s, u"t"_s}, {u"name"_s, hostile}, {u"property"_s, u"temperature"_s}, {u"component"_s, u"sensor"_s},
                                      {u"function"_s, u"sensor"_s}, {u"kind"_s, u"Number"_s}, {u"quantity"_s, u"temperature"_s}, {u"unit"_s, u"°C"_s},
                                      {u"min"_s, -10}, {u"max"_s, QJsonValue()}, {u"values"_s, QJsonArray()}, {u"writable"_s, false},
                                      {u"category"_s, QJsonValue()}, {u"enabledByDefault"_s, true}, {u"value"_s, -2.5}, {u"quality"_s, u"Stale"_s},
                                      {u"at"_s, u"2026-11-24T12:00:00.000Z"_s}};
        QCOMPARE(points[0].toObject(), temperature);
        const QJsonObject mode = points[1].toObject();
        QCOMPARE(mode.value(u"function"_s), QJsonValue(u"cmd"_s));
        QCOMPARE(mode.value(u"values"_s), QJsonValue(QJsonArray{u"heat"_s, u"off"_s}));
        QCOMPARE(mode.value(u"category"_s), QJsonValue(u"config"_s));
        QCOMPARE(mode.value(u"value"_s), QJsonValue());
        QCOMPARE(mode.value(u"quality"_s), QJsonValue(u"NeverSeen"_s));
        QCOMPARE(devices[1].toObject().value(u"via"_s), QJsonValue());
    }

    void noCellOfTextBecomesAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"Lamp 3"_s << "\"Lamp 3\""_ba;
        QTest::newRow("empty") << QString() << "\"\""_ba;
        QTest::newRow("equals") << u"=1+1"_s << "\"'=1+1\""_ba;
        QTest::newRow("plus") << u"+1"_s << "\"'+1\""_ba;
        QTest::newRow("minus") << u"-1"_s << "\"'-1\""_ba;
        QTest::newRow("at") << u"@SUM"_s << "\"'@SUM\""_ba;
        QTest::newRow("tab") << u"\tx"_s << "\"'\tx\""_ba;
        QTest::newRow("return") << u"\rx"_s << "\"'\rx\""_ba;
        QTest::newRow("new line") << u"\nx"_s << "\"'\nx\""_ba;
        QTest::newRow("behind blanks") << u"  =1"_s << "\"'  =1\""_ba;
        QTest::newRow("behind a no-break space") << u"\u00a0=1"_s << QByteArray("\"'\xc2\xa0=1\"");
        QTest::newRow("behind a byte order mark") << u"\uFEFF=1"_s << QByteArray("\"'\xef\xbb\xbf=1\"");
        QTest::newRow("full width") << u"\uFF1D1"_s << QByteArray("\"'\xef\xbc\x9d" "1\"");
        QTest::newRow("quotes and commas") << u"a \"b\", c"_s << "\"a \"\"b\"\", c\""_ba;
        QTest::newRow("equals inside") << u"a=b"_s << "\"a=b\""_ba;
        QTest::newRow("NUL before a formula") << QString(QString(QChar::Null) + u"=1"_s) << "\"'=1\""_ba;
    }

    void noCellOfTextBecomesAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvText(text), cell);
    }

    void numbersStayNumbers()
    {
        QCOMPARE(csvValue(-2.5), "-2.5"_ba);
        QCOMPARE(csvValue(1e300), "1e+300"_ba);
        QCOMPARE(csvValue(true), "\"true\""_ba);
        QCOMPARE(csvValue(u"-2.5"_s), "\"'-2.5\""_ba);
        QCOMPARE(csvValue({}), ""_ba);
    }

    void readingsLeaveAsRowsThatCanBeReadAgain()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(PointId(u"t"_s), noon, -2.5), sampleOf(PointId(u"m"_s), noon, hostile, Quality::Late), sampleOf(PointId(u"t"_s), noon + 1s, 21.0)}));
        const auto reader = open.store->reader();
        const QString csv = dir.file(u"readings.csv"_s);
        const auto rows = exportReadings(harbour(), *reader, always(), csv);
        QVERIFY(rows);
        QCOMPARE(*rows, 3);
        const QList<QStringList> table = parse(QString::fromUtf8(contentOf(csv)));
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[1], (QStringList{u"2026-11-24T12:00:00.000Z"_s, u"a sensor"_s, u"'"_s + hostile, u"t"_s, u"'"_s + hostile, u"temperature"_s, u"-2.5"_s, u"°C"_s, u"Live"_s}));
        QCOMPARE(table[3][6], u"'"_s + hostile);
        QCOMPARE(table[3][8], u"Late"_s);

        const QString ndjson = dir.file(u"readings.ndjson"_s);
        QVERIFY(exportReadings(harbour(), *reader, {noon, noon + 1s}, ndjson));
        const QByteArrayList lines = contentOf(ndjson).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(second.value(u"value"_s), QJsonValue(hostile)); // a raw export is left as it is
        QCOMPARE(second.value(u"quality"_s), QJsonValue(u"Late"_s));
    }

    void alarmsLeaveAsTheirJournal()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        JournalEntry entry;
        entry.sourceTime = noon;
        entry.receivedTime = noon;
        entry.name = hostile;
        entry.value = -5.0;
        entry.kind = JournalKind::Acknowledge;
        QVERIFY(open.write({JournalRecord{entry}}));
        const auto rows = exportAlarms(*open.store->reader(), always(), dir.file(u"alarms.csv"_s));
        QVERIFY(rows && *rows == 1);
        const QList<QStringList> table = parse(QString::fromUtf8(contentOf(dir.file(u"alarms.csv"_s))));
        QCOMPARE(table.size(), 2);
        QCOMPARE(table[0].size(), table[1].size());
        QCOMPARE(table[1][3], u"ack"_s);
        QCOMPARE(table[1][5], u"'"_s + hostile);
        QCOMPARE(table[1][11], u"-5"_s);
    }

    void aFailedExportLeavesTheOldFile()
    {
        TempDir dir;
        const QString file = dir.file(u"out.csv"_s);
        QVERIFY(writeSafely(file, [](QIODevice& out) -> Expected<> { return out.write("old") == 3 ? Expected<>(Done{}) : Error{}; }));
        const auto failed = writeSafely(file, [](QIODevice& out) -> Expected<> {
            out.write("half of the new");
            return Error{Error::Code::Unavailable, u"gone"_s};
        });
        QVERIFY(!failed);
        QCOMPARE(contentOf(file), "old"_ba);
        QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files).size(), 1);
        QVERIFY(!exportInventory(harbour(), dir.file(u"no/such/folder.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
