// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/readings_import.h"
#include "app/store/table_preview.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QFile>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<Device> devices()
{
    Device device;
    device.id = DeviceId(u"d"_s);
    device.name = u"Office"_s;
    return {device};
}

std::vector<Point> points()
{
    Point temperature;
    temperature.id = PointId(u"t"_s);
    temperature.device = DeviceId(u"d"_s);
    temperature.name = u"Temperature"_s;
    temperature.component = u"sensor"_s;
    temperature.kind = PointKind::Number;
    return {temperature};
}

Expected<TablePreview> preview(const TempDir& dir, const QByteArray& bytes, const std::optional<ColumnMapping>& mapping = {})
{
    QFile file(dir.file(u"table.csv"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return Error{};
    file.close();
    return previewTable(file.fileName(), mapping, devices(), points());
}

} // namespace

/// Before anything of a table is taken in, its first lines show what would become of them.
class TestTablePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreGuessedByTheirNamesAndTheSignsBetween()
    {
        const ColumnMapping mapping = guessedMapping("Zeit;Sensor;Wert;Status\r\n1;a;2,5;ok\r\n");
        QCOMPARE(mapping.separator, ';');
        QCOMPARE(mapping.decimal, ',');
        QCOMPARE(mapping.at, u"Zeit"_s);
        QCOMPARE(mapping.point, u"Sensor"_s);
        QCOMPARE(mapping.value, u"Wert"_s);
        QCOMPARE(mapping.quality, u"Status"_s);
        const ColumnMapping wide = guessedMapping("time,Hall,Roof\n");
        QCOMPARE(wide.at, u"time"_s);
        QVERIFY(wide.point.isEmpty() && wide.value.isEmpty());
        QVERIFY(guessedMapping({}).at.isEmpty());
    }

    void eachLineSaysWhatWouldBecomeOfIt()
    {
        TempDir dir;
        const auto seen = preview(dir, "time,sensor,value\n2026-11-24T12:00:00Z,t,21.5\nsoon,t,3\n2026-11-24T12:00:01Z,t,warm\n2026-11-24T12:00:02Z,stranger,4\n");
        QVERIFY(seen);
        QVERIFY(seen->isReadable);
        QCOMPARE(seen->columns, (QStringList{u"time"_s, u"sensor"_s, u"value"_s}));
        QCOMPARE(seen->lines.size(), 4u);
        QCOMPARE(seen->lines[0].problem, TableProblem::None);
        QCOMPARE(seen->lines[0].readings, QStringList{u"Temperature = 21.5"_s});
        QCOMPARE(seen->lines[0].at, std::optional(noon));
        QCOMPARE(seen->lines[0].line, 2);
        QCOMPARE(seen->lines[1].problem, TableProblem::NoTime);
        QCOMPARE(seen->lines[2].problem, TableProblem::NoValue);
        QCOMPARE(seen->lines[3].problem, TableProblem::UnknownPoint);
        QCOMPARE(seen->lines[3].cells, (QStringList{u"2026-11-24T12:00:02Z"_s, u"stranger"_s, u"4"_s}));
        QCOMPARE(seen->names, (QStringList{u"t"_s, u"stranger"_s}));
        QCOMPARE(seen->unknown, QStringList{u"stranger"_s});
    }

    void aNameThatIsGivenAPointMeansIt()
    {
        TempDir dir;
        const QByteArray table = "time;sensor;value\n24.11.2026;x;1\n2026-11-24T13:00:00;Büro;21,5\n";
        auto seen = preview(dir, table);
        QVERIFY(seen && seen->unknown.contains(u"Büro"_s));
        ColumnMapping mapping = seen->mapping;
        mapping.names.insert(u"Büro"_s, PointId(u"t"_s));
        mapping.timeZone = "Europe/Dublin";
        seen = preview(dir, table, mapping);
        QVERIFY(seen);
        QCOMPARE(seen->mapping, mapping);
        QCOMPARE(seen->lines[1].readings, QStringList{u"Temperature = 21.5"_s});
        QCOMPARE(seen->lines[1].at, std::optional(noon + 1h));
        QVERIFY(!seen->unknown.contains(u"Büro"_s));
    }

    void aNameAsHomeAssistantCallsItNeedsNoHelp()
    {
        TempDir dir;
        const auto seen = preview(dir, "time,entity_id,state\n2026-11-24T12:00:00Z,sensor.office_temperature,20\n");
        QVERIFY(seen);
        QVERIFY(seen->unknown.isEmpty());
        QCOMPARE(seen->lines[0].readings, QStringList{u"Temperature = 20"_s});
        QCOMPARE(seen->mapping.names.value(u"sensor.office_temperature"_s), PointId(u"t"_s));
    }

    void whereEachColumnIsAPointTheirHeadsAreTheNames()
    {
        TempDir dir;
        const QByteArray table = "time,Hall,Roof\n2026-11-24T12:00:00Z,20,\n";
        auto seen = preview(dir, table);
        QVERIFY(seen);
        QVERIFY(!seen->isReadable); // nobody said what they mean
        QCOMPARE(seen->names, (QStringList{u"Hall"_s, u"Roof"_s}));
        ColumnMapping mapping = seen->mapping;
        mapping.names.insert(u"Hall"_s, PointId(u"t"_s));
        seen = preview(dir, table, mapping);
        QVERIFY(seen && seen->isReadable);
        QCOMPARE(seen->lines[0].readings, QStringList{u"Temperature = 20"_s});
        QCOMPARE(seen->unknown, QStringList{u"Roof"_s});
    }

    void anythingAtAllIsReadAsSomething_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one line") << QByteArray("time,sensor,value");
        QTest::newRow("zeros") << QByteArray(5'000, '\0');
        QTest::newRow("a quote that never ends") << QByteArray("time,sensor,value\n\"2026,t,1\n2,t,3\n");
        QTest::newRow("separators only") << QByteArray(100'000, ';');
        QTest::newRow("half a letter") << QByteArray("time,sensor,value\n1,\xc3,2\n");
        QTest::newRow("one endless line") << QByteArray(2'000'000, 'x');
    }
    void anythingAtAllIsReadAsSomething()
    {
        QFETCH(QByteArray, bytes);
        TempDir dir;
        const auto seen = preview(dir, bytes);
        QVERIFY(seen);
        QVERIFY(seen->lines.size() <= std::size_t(TablePreview::mostLines));
        QVERIFY(seen->names.size() <= TablePreview::mostNames);
    }

    void aFileThatIsNotThereIsAnError() { QVERIFY(!previewTable(u"/no/such/table.csv"_s, {}, {}, {})); }
};

QTEST_GUILESS_MAIN(TestTablePreview)
#include "tst_table_preview.moc"
