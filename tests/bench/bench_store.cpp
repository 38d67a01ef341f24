// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/temp_store.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 8 / 1}};

/// Office signals: one value a minute and point, with the jitter of a real network.
class Office
{
public:
    explicit Office(int points)
    {
        for (int i = 0; i < points; ++i)
            m_points.emplace_back(u"b1/device-%1/temperature"_s.arg(i));
    }

    /// Everybody's samples of these minutes.
    Records minutes(int first, int count)
    {
        Records records;
        records.reserve(m_points.size() * static_cast<std::size_t>(count));
        for (int minute = first; minute < first + count; ++minute) {
            for (const PointId& point : m_points) {
                const double value = std::round((21 + 3 * std::sin(minute / 229.0) + m_noise(m_random)) * 100) / 100;
                records.push_back(SampleRecord{point, Sample{start + std::chrono::minutes(minute) + std::chrono::milliseconds(m_jitter(m_random)), value, Quality::Live}});
            }
        }
        return records;
    }

    [[nodiscard]] const std::vector<PointId>& points() const { return m_points; }

private:
    std::vector<PointId> m_points;
    std::mt19937 m_random{1};
    std::normal_distribution<double> m_noise{0, 0.1};
    std::uniform_int_distribution<int> m_jitter{0, 400};
};

struct Rate
{
    double samplesPerSecond = 0;
    double bytesPerSample = 0;
};

/// What anybody would write first: a row per sample, an index, one prepared statement, one transaction a batch, the same durability.
class NaiveTable
{
public:
    explicit NaiveTable(const QString& file)
        : m_file(file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"naive"_s);
        database.setDatabaseName(file);
        database.open();
        for (const QString& sql : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"CREATE TABLE sample (point TEXT, at INTEGER, value REAL, quality INTEGER)"_s,
                                   u"CREATE INDEX by_point ON sample (point, at)"_s})
            QSqlQuery(database).exec(sql);
    }
    ~NaiveTable() { QSqlDatabase::removeDatabase(u"naive"_s); }

    void write(const Records& records)
    {
        QSqlDatabase database = QSqlDatabase::database(u"naive"_s);
        database.transaction();
        QSqlQuery insert(database);
        insert.prepare(u"INSERT INTO sample VALUES (?, ?, ?, ?)"_s);
        for (const Record& record : records) {
            const auto& sample = std::get<SampleRecord>(record);
            insert.addBindValue(sample.point.text());
            insert.addBindValue(qlonglong{sample.sample.at.time_since_epoch().count()});
            insert.addBindValue(std::get<double>(sample.sample.value));
            insert.addBindValue(static_cast<int>(sample.sample.quality));
            insert.exec();
        }
        database.commit();
    }

    [[nodiscard]] qint64 bytes() const
    {
        QSqlQuery(QSqlDatabase::database(u"naive"_s)).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return QFileInfo(m_file).size();
    }

private:
    const QString m_file;
};

} // namespace

class BenchStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Goal: 300,000 samples a second and 10 times the naive table, each batch durable.
    void samplesPerSecond_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("minutesPerBatch");
        QTest::newRow("1,000 points, batches of 10,000") << 1'000 << 10;
        QTest::newRow("10,000 points, batches of 50,000") << 10'000 << 5;
    }

    void samplesPerSecond()
    {
        QFETCH(int, points);
        QFETCH(int, minutesPerBatch);
        const Rate naive = writeNaive(points, minutesPerBatch, 300'000);
        const Rate ours = writeOurs(points, minutesPerBatch, 3'000'000);
        qInfo("ours %.0f samples/s, %.1f B/sample; naive %.0f samples/s, %.1f B/sample; ratio %.1f", ours.samplesPerSecond, ours.bytesPerSample, naive.samplesPerSecond,
              naive.bytesPerSample, ours.samplesPerSecond / naive.samplesPerSecond);
        QVERIFY2(ours.samplesPerSecond >= 5 * naive.samplesPerSecond, "load is slower than 5 times the naive table");
        QVERIFY2(ours.bytesPerSample * 5 <= naive.bytesPerSample, "a sample takes more than a fifth of the naive table's bytes");
    }

    /// 400 devices, 90 days, a value a minute of some of their points; goal: any span of one point within 100 ms.
    void oneSeriesOverTime()
    {
        TempDir dir;
        Office office(60);
        constexpr int days = 90;
        {
            auto store = Store::open(dir.path(), Access::ReadWrite);
            QVERIFY(store);
            auto recorder = (*store)->recorder({});
            QVERIFY(recorder);
            for (int day = 0; day < days; ++day) {
                Records records = office.minutes(day * 1440, 1440);
                const Committed committed = (*recorder)->write(records);
                QVERIFY(!committed.trouble);
            }
            for (auto more = (*recorder)->tidy(); more && *more;)
                more = (*recorder)->tidy();
            const auto reader = (*store)->reader();
            for (const int span : {1, 30, 90}) {
                const Interval interval{start + std::chrono::hours(24 * (days - span)), start + std::chrono::hours(24 * days)};
                QElapsedTimer timer;
                timer.start();
                constexpr int repeats = 5;
                for (int i = 0; i < repeats; ++i) {
                    const auto series = reader->series({office.points()[static_cast<std::size_t>(i)], interval, 1500, {}});
                    QVERIFY(series);
                    QVERIFY(series->time.size() > 1400);
                }
                const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / repeats;
                qInfo("%d days of one point into 1,500 columns: %.2f ms", span, each);
                QVERIFY2(each < 100, "slower than 100 ms");
            }
            const auto usage = reader->usage();
            QVERIFY(usage);
            qInfo("%lld samples, %.2f B/sample", static_cast<long long>(usage->samples), static_cast<double>(usage->bytes) / static_cast<double>(usage->samples));
        }
    }

private:
    static Rate writeNaive(int points, int minutes, int samples)
    {
        TempDir dir;
        NaiveTable table(dir.file(u"naive.db"_s));
        Office office(points);
        qint64 busy = 0;
        for (int minute = 0; minute * points < samples; minute += minutes) {
            const Records records = office.minutes(minute, minutes);
            QElapsedTimer timer;
            timer.start();
            table.write(records);
            busy += timer.nsecsElapsed();
        }
        return {samples * 1e9 / static_cast<double>(busy), static_cast<double>(table.bytes()) / samples};
    }

    static Rate writeOurs(int points, int minutes, int samples)
    {
        TempDir dir;
        auto store = Store::open(dir.path(), Access::ReadWrite);
        Office office(points);
        qint64 busy = 0;
        {
            auto recorder = (*store)->recorder({});
            for (int minute = 0; minute * points < samples; minute += minutes) {
                Records records = office.minutes(minute, minutes);
                QElapsedTimer timer;
                timer.start();
                const Committed committed = (*recorder)->write(records);
                busy += timer.nsecsElapsed();
                if (committed.trouble)
                    qFatal("%s", qPrintable(committed.trouble->detail));
            }
        }
        return {samples * 1e9 / static_cast<double>(busy), static_cast<double>(QFileInfo((*store)->dir().historyFile()).size()) / samples};
    }
};

QTEST_GUILESS_MAIN(BenchStore)
#include "bench_store.moc"
