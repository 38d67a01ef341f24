// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/home_assistant_import.h"
#include "app/store/readings_export.h"
#include "app/store/readings_import.h"
#include "app/store/sample_run.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QFile>
#include <QProcess>

#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Point pointOf(const QString& id, PointKind kind, const QString& name, const QString& component = u"sensor"_s)
{
    Point point;
    point.id = PointId(id);
    point.device = DeviceId(u"d"_s);
    point.kind = kind;
    point.name = name;
    point.component = component;
    return point;
}

Device office()
{
    Device device;
    device.id = DeviceId(u"d"_s);
    device.name = u"Büro 1.2"_s;
    device.membership = Membership::Adopted;
    return device;
}

std::vector<Point> officePoints()
{
    return {pointOf(u"t"_s, PointKind::Number, u"Temperature"_s), pointOf(u"m"_s, PointKind::Str, u"Mode"_s), pointOf(u"w"_s, PointKind::Bool, u"Window"_s, u"binary_sensor"_s),
            pointOf(u"e"_s, PointKind::Number, u"Energy"_s)};
}

Records siteOf(const std::vector<Point>& points)
{
    Records records{DeviceRecord{office()}};
    for (const Point& point : points)
        records.push_back(PointRecord{point});
    return records;
}

TakeSamples into(const OpenStore& open)
{
    return [&open](std::vector<SampleRecord>&& samples) -> Expected<> {
        Records none;
        const Committed committed = open.recorder->write(none, samples);
        return committed.trouble ? Expected<>(errorOf(*committed.trouble)) : Expected<>(Done{});
    };
}

TakeSums sumsInto(const OpenStore& open)
{
    return [&open](const PointId& point, const std::vector<Bucket>& hours) { return open.recorder->addSums(point, hours); };
}

PointFinder finder(const QHash<QString, PointId>& names = {})
{
    return {{office()}, officePoints(), names};
}

QString writeFile(const TempDir& dir, const QString& name, const QByteArray& bytes)
{
    QFile file(dir.file(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

std::vector<Sample> everyKind()
{
    return {{noon, 21.5, Quality::Live},
            {noon + 1ms, -0.0000001, Quality::Late},
            {noon + 2ms, {}, Quality::DeviceOffline},
            {noon + 3ms, u"=cmd \"quoted\", with\nline"_s, Quality::Live},
            {noon + 4ms, u"21"_s, Quality::Assumed},
            {noon + 5ms, 1e300, Quality::Simulated}};
}

} // namespace

class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"all.csv"_s;
        QTest::newRow("NDJSON") << u"all.ndjson"_s;
    }

    void whatWasExportedComesBackAsItWas()
    {
        QFETCH(QString, name);
        TempDir dir;
        TempDir other;
        const OpenStore open(dir.path());
        QVERIFY(open.write(siteOf(officePoints())));
        Records records;
        for (const Sample& sample : everyKind())
            records.push_back(SampleRecord{PointId(u"m"_s), sample});
        for (int i = 0; i < 20'000; ++i)
            records.push_back(sampleOf(PointId(u"t"_s), noon + i * 1s, i / 8.0));
        records.push_back(sampleOf(PointId(u"w"_s), noon, true));
        QVERIFY(open.write(records));
        const auto stored = open.store->load();
        const auto written = exportReadings(pictureOf(*stored), *open.store->reader(), always(), dir.file(name));
        QVERIFY(written);
        const OpenStore copy(other.path());
        const auto report = importReadings(dir.file(name), {}, finder(), into(copy));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->rows, *written);
        QCOMPARE(report->taken, *written);
        QVERIFY(report->problems.isEmpty());
        for (const QString& point : {u"t"_s, u"m"_s, u"w"_s})
            QVERIFY2(samplesOf(*copy.store->reader(), PointId(point)) == samplesOf(*open.store->reader(), PointId(point)), qPrintable(point));
        const auto again = importReadings(dir.file(name), {}, finder(), into(copy));
        QVERIFY(again);
        QCOMPARE(samplesOf(*copy.store->reader(), PointId(u"t"_s)).size(), 20'000u); // twice is once
    }

    void rowsThatCannotBeReadAreCountedAndTold()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        const QString file = writeFile(dir, u"a.csv"_s, "at,point,value\r\n2026-11-24T12:00:00Z,t,1\r\nsoon,t,2\r\n2026-11-24T12:00:01Z,stranger,3\r\n2026-11-24T12:00:02Z,t,warm\r\n\"torn");
        const auto report = importReadings(file, {}, finder(), into(open));
        QVERIFY(report);
        QCOMPARE(report->rows, 5);
        QCOMPARE(report->taken, 1);
        QCOMPARE(report->unknown, 1);
        QCOMPARE(report->unreadable, 3);
        QCOMPARE(report->unknownNames, QStringList{u"stranger"_s});
        QVERIFY(report->problems.first().startsWith("3: "_L1));
        QVERIFY(report->first == noon && report->last == noon);
        QVERIFY(!importReadings(writeFile(dir, u"b.csv"_s, "a,b,c\n1,2,3\n"), {}, finder(), into(open)));
        QVERIFY(!importReadings(dir.file(u"none.csv"_s), {}, finder(), into(open)));
    }

    void aForeignTableIsReadByItsMapping()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        const auto mapping = mappingFrom(R"({"at":"Zeit","point":"Fühler","value":"Wert","separator":";","decimal":",","timeZone":"Europe/Berlin","names":{"Büro":"t","Fenster":"w"}})");
        QVERIFY(mapping);
        const QString file = writeFile(dir, u"a.csv"_s, "\xEF\xBB\xBFZeit;Fühler;Wert\n2026-11-24 13:00:00;Büro;1.021,5\n2026-11-24T13:00:01;Fenster;ON\n1795608002;Büro;3\n");
        const auto report = importReadings(file, *mapping, finder(mapping->names), into(open));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->taken, 3);
        const auto read = samplesOf(*open.store->reader(), PointId(u"t"_s));
        QVERIFY(read == (std::vector<Sample>{{noon, 1021.5, Quality::Live}, {timeOf(1795608002000), 3.0, Quality::Live}}));
        QVERIFY(samplesOf(*open.store->reader(), PointId(u"w"_s)) == (std::vector<Sample>{{noon + 1s, true, Quality::Live}}));
        QVERIFY(!mappingFrom("[]"));
        QVERIFY(!mappingFrom(R"({"timeZone":"Nowhere/Land"})"));
    }

    void aTableMayHaveAColumnForEachPoint()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        const auto mapping = mappingFrom(R"({"at":"time","point":"","names":{"office":"t","window":"w"}})");
        QVERIFY(mapping);
        const QString file = writeFile(dir, u"a.csv"_s, "time,office,other,window\n1795521600000,20.5,x,0\n1795521660000,,x,1\n");
        const auto report = importReadings(file, *mapping, finder(mapping->names), into(open));
        QVERIFY(report);
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->taken, 3);
        QCOMPARE(samplesOf(*open.store->reader(), PointId(u"w"_s)).size(), 2u);
    }

    void homeAssistantsStatesAndStatisticsAreTakenIn()
    {
        TempDir dir;
        const QString file = dir.file(u"home-assistant_v2.db"_s);
        QProcess script;
        script.start(u"python3"_s, {QStringLiteral(FIXTURES "/home_assistant.py"), file});
        QVERIFY(script.waitForFinished());
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
        QVERIFY(isSqlite(file));
        const OpenStore open(dir.path());
        const auto report = importHomeAssistant(file, finder(), into(open), sumsInto(open));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->unknownNames, (QStringList{u"sun.sun"_s, u"sensor.stranger"_s}));
        QCOMPARE(report->unknown, 13);
        QCOMPARE(report->unreadable, 1);
        QCOMPARE(report->sums, 2 * 24 * 30);
        const auto reader = open.store->reader();
        const auto temperature = samplesOf(*reader, PointId(u"t"_s));
        QCOMPARE(temperature.size(), 1440u);
        QVERIFY(temperature.front().at == noon);
        QVERIFY(std::ranges::count(temperature, Quality::DeviceOffline, &Sample::quality) == 1);
        QCOMPARE(samplesOf(*reader, PointId(u"w"_s)).size(), 24u);
        const auto month = reader->series({PointId(u"t"_s), {noon - 720h, noon}, 720, {}});
        QVERIFY(month);
        QCOMPARE(month->time.size(), 720u);
        QCOMPARE(month->minimum[5], 18.0);
        QCOMPARE(month->mean[5], 20.0);
        QCOMPARE(month->maximum[5], 22.5);
        TotalsQuery query;
        query.points = {PointId(u"e"_s)};
        query.interval = {noon - 720h, noon};
        query.unit = CalendarUnit::Month;
        query.accumulation = Accumulation::TotalIncreasing;
        const auto totals = open.store->totals()->totals(query);
        QVERIFY(totals);
        double rise = 0;
        for (const Total& total : totals->front().buckets)
            rise += total.increase.value_or(0);
        QCOMPARE(rise, 719.0 / 2);
        const auto again = importHomeAssistant(file, finder(), into(open), sumsInto(open));
        QVERIFY(again);
        QCOMPARE(again->sums, 0);
        QCOMPARE(samplesOf(*reader, PointId(u"t"_s)).size(), 1440u);
    }

    void anyBytesAreRefusedOrRead()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        std::mt19937 random(11);
        const QByteArray good = "at,point,value,quality\r\n2026-11-24T12:00:00Z,\"t\",1,Live\r\n2026-11-24T12:00:01Z,\"m\",\"=x\",Late\r\n";
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = good.left(static_cast<qsizetype>(random() % static_cast<unsigned>(good.size() + 1)));
            for (int flips = 0; flips < 3 && !bytes.isEmpty(); ++flips)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
            for (const QString& name : {u"x.csv"_s, u"x.ndjson"_s, u"x.db"_s}) {
                const QString file = writeFile(dir, name, name == "x.db"_L1 ? QByteArray("SQLite format 3\0" + bytes) : bytes);
                const auto report = name == "x.db"_L1 ? importHomeAssistant(file, finder(), into(open), sumsInto(open)) : importReadings(file, {}, finder(), into(open));
                QVERIFY(!report || report->taken <= 2);
            }
        }
        const QString deep = writeFile(dir, u"deep.ndjson"_s, QByteArray(2'000'000, '[') + "\n{\"at\":\"2026-11-24T12:00:00Z\",\"point\":\"t\",\"value\":[1]}\n");
        const auto report = importReadings(deep, {}, finder(), into(open));
        QVERIFY(report);
        QCOMPARE(report->unreadable, 2);
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
