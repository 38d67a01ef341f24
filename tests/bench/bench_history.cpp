// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/bench/yardsticks.h"
#include "tests/support/temp_store.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp start{std::chrono::sys_days{std::chrono::year{2025} / 11 / 1}};
constexpr qint64 yearOfMs = qint64{365} * 24 * 3600 * 1000;

enum class Clockwork { Jitter, Regular };

/// What an office says: temperatures and humidities in tenths, powers in watts, counters, states; each in its period, with the jitter of a real network or without.
class OfficeSignals
{
public:
    OfficeSignals(int points, std::chrono::milliseconds period, Clockwork clockwork)
        : m_period(period)
        , m_clockwork(clockwork)
        , m_level(static_cast<std::size_t>(points), 0.0)
    {
        for (int i = 0; i < points; ++i)
            m_points.emplace_back(u"b1/device-%1/value"_s.arg(i));
    }

    /// Everybody's next sample, so many times.
    [[nodiscard]] std::vector<SampleRecord> next(int rounds)
    {
        std::vector<SampleRecord> samples;
        samples.reserve(m_points.size() * static_cast<std::size_t>(rounds));
        for (; rounds > 0; --rounds, ++m_round) {
            for (std::size_t i = 0; i < m_points.size(); ++i) {
                const auto late = std::chrono::milliseconds(m_clockwork == Clockwork::Jitter ? static_cast<qint64>(m_random() % 250) : 0);
                samples.push_back({m_points[i], {start + m_round * m_period + late, value(i), Quality::Live}});
            }
        }
        return samples;
    }

    [[nodiscard]] const std::vector<PointId>& points() const { return m_points; }
    [[nodiscard]] Timestamp now() const { return start + m_round * m_period; }

private:
    Value value(std::size_t i)
    {
        const double phase = static_cast<double>(m_round * m_period.count()) / 14e6 + static_cast<double>(i);
        const auto noise = static_cast<double>(m_random() % 5) - 2;
        switch (i % 8) {
        case 0: return std::round(450 + 12 * std::sin(phase) + noise) / 10;          // relative humidity
        case 1: return std::round(120 + 80 * std::sin(phase) + 4 * noise);           // W
        case 2: return std::round((m_level[i] += m_random() % 4 == 0 ? 0.01 : 0.0) * 100) / 100; // kWh, as a meter writes it
        case 3: return m_random() % 30 == 0 ? (m_level[i] = 1 - m_level[i]) > 0 : m_level[i] > 0;
        case 4: return std::round(600 + 200 * std::sin(phase) + 5 * noise);          // ppm
        default: return std::round(215 + 20 * std::sin(phase) + noise / 2) / 10;     // °C
        }
    }

    std::vector<PointId> m_points;
    const std::chrono::milliseconds m_period;
    const Clockwork m_clockwork;
    std::vector<double> m_level;
    std::mt19937_64 m_random{1};
    qint64 m_round = 0;
};

/// Ours, open for writing.
struct OurHistory
{
    TempDir dir;
    std::unique_ptr<Store> store;
    std::unique_ptr<Recorder> recorder;

    OurHistory()
    {
        auto opened = Store::open(dir.path(), Access::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(opened).value();
        auto writing = store->recorder({});
        if (!writing)
            qFatal("%s", qPrintable(writing.error().message));
        recorder = std::move(writing).value();
    }

    void write(std::vector<SampleRecord> samples) const
    {
        Records none;
        if (const auto committed = recorder->write(none, samples); committed.trouble)
            qFatal("%s", qPrintable(committed.trouble->detail));
    }

    void tidy() const
    {
        auto more = recorder->tidy();
        while (more && *more)
            more = recorder->tidy();
        if (!more)
            qFatal("%s", qPrintable(more.error().message));
    }

    /// The file, once the last connection has written its log back.
    [[nodiscard]] QString closed()
    {
        recorder.reset();
        return store->dir().historyFile();
    }
};

template <typename Work>
double secondsOf(Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// What the file is made of once its log is written back.
struct FileFigures
{
    double bytes = 0;
    double free = 0;        ///< bytes of pages that wait to be used again
    double open = 0;        ///< samples in the journal
    double openBytes = 0;   ///< theirs
};

FileFigures figuresOf(const QString& file)
{
    FileFigures figures;
    figures.bytes = static_cast<double>(QFileInfo(file).size());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, file);
        database.setDatabaseName(file);
        database.open();
        const auto number = [&](const QString& sql) {
            QSqlQuery query(database);
            return query.exec(sql) && query.next() ? query.value(0).toDouble() : -1;
        };
        figures.free = number(u"PRAGMA freelist_count"_s) * number(u"PRAGMA page_size"_s);
        figures.open = number(u"SELECT total(samples) FROM recent"_s);
        figures.openBytes = number(u"SELECT total(length(batch)) FROM recent"_s);
    }
    QSqlDatabase::removeDatabase(file);
    return figures;
}

struct Load
{
    double samples = 0;
    double perSecond = 0;      ///< samples, each batch durable
    double tidied = 0;         ///< the same with sealing, merging and summing up to the end
    double bytesPerSample = 0; ///< of the whole file, sums, journal and free pages included
    double sealed = 0;         ///< the same without the journal and free pages: what it comes to as the file grows
};

Load loadOurs(int points, qint64 samples, Clockwork clockwork)
{
    OurHistory ours;
    OfficeSignals office(points, 60s, clockwork);
    double writing = 0;
    double tidying = 0;
    const int rounds = std::max(1, 20'000 / points);
    qint64 written = 0;
    for (int batch = 0; written < samples; ++batch, written += qint64{points} * rounds) {
        auto next = office.next(rounds);
        writing += secondsOf([&] { ours.write(std::move(next)); });
        if (batch % 10 == 9)
            tidying += secondsOf([&] { ours.tidy(); });
    }
    tidying += secondsOf([&] { ours.tidy(); });
    const auto count = static_cast<double>(written);
    const FileFigures file = figuresOf(ours.closed());
    return {count, count / writing, count / (writing + tidying), file.bytes / count, (file.bytes - file.free - file.openBytes) / (count - file.open)};
}

template <typename Theirs>
Load loadTheirs(int points, qint64 samples)
{
    TempDir dir;
    Theirs theirs(dir.file(u"theirs.db"_s));
    OfficeSignals office(points, 60s, Clockwork::Jitter);
    double writing = 0;
    const int rounds = std::max(1, 20'000 / points);
    qint64 written = 0;
    for (; written < samples; written += qint64{points} * rounds) {
        const auto next = office.next(rounds);
        writing += secondsOf([&] { theirs.write(next); });
    }
    const auto count = static_cast<double>(written);
    return {count, count / writing, count / writing, static_cast<double>(theirs.bytes()) / count, static_cast<double>(theirs.bytes()) / count};
}

qint64 millions(const char* variable, qint64 otherwise)
{
    const int said = qEnvironmentVariableIntValue(variable);
    return (said > 0 ? said : otherwise) * 1'000'000;
}

void say(const char* who, const Load& load)
{
    qInfo("%s, %.0f M samples: %.2f B/sample, %.2f without journal and free pages; %.2f M samples/s durable, %.2f with all tidying", who, load.samples / 1e6, load.bytesPerSample,
          load.sealed, load.perSecond / 1e6, load.tidied / 1e6);
}

enum class Bound : quint8 { AtMost, AtLeast };

/// Goals as they were set, each told with what was measured. What misses one is not smoothed over: the bench fails once all of them are told.
class Goals
{
public:
    void judge(const char* what, double measured, Bound bound, double goal)
    {
        const bool met = bound == Bound::AtMost ? measured <= goal : measured >= goal;
        m_missed += met ? 0 : 1;
        qInfo("%s  %s: %.2f, goal %s %.2f", met ? "met   " : "MISSED", what, measured, bound == Bound::AtMost ? "at most" : "at least", goal);
    }

    [[nodiscard]] int missed() const { return m_missed; }

private:
    int m_missed = 0;
};

struct Took
{
    double seconds = 1e9;
    double processor = 1e9; ///< seconds of it: judged, since all lies in memory and whoever else uses the machine counts for nobody
};

/// The shortest of some runs.
template <typename Work>
Took shortestOf(int runs, Work&& work)
{
    Took shortest;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t before = std::clock();
        shortest.seconds = std::min(shortest.seconds, secondsOf(work));
        shortest.processor = std::min(shortest.processor, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    return shortest;
}

} // namespace

/// The goals of history as ratios measured in one run. HOLDFAST_HISTORY_MILLIONS, HOLDFAST_NAIVE_MILLIONS and HOLDFAST_HA_MILLIONS set the sizes.
class BenchHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadAndSize_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("1,000 series") << 1'000;
        QTest::newRow("10,000 series") << 10'000;
    }

    void loadAndSize()
    {
        QFETCH(int, points);
        const qint64 large = millions("HOLDFAST_HISTORY_MILLIONS", 10);
        const qint64 equal = millions("HOLDFAST_NAIVE_MILLIONS", 2);
        const Load ours = loadOurs(points, large, Clockwork::Jitter);
        say("ours, with jitter", ours);
        const Load regular = loadOurs(points, large, Clockwork::Regular);
        say("ours, regular", regular);
        const Load small = loadOurs(points, equal, Clockwork::Jitter);
        say("ours, with jitter", small);
        const Load naive = loadTheirs<NaiveHistory>(points, equal);
        say("naive table", naive);
        const Load assistant = loadTheirs<HomeAssistantHistory>(points, millions("HOLDFAST_HA_MILLIONS", 1));
        say("Home Assistant's schema", assistant);
        Goals goals;
        goals.judge("B/sample with jitter", ours.bytesPerSample, Bound::AtMost, 1.8);
        goals.judge("B/sample, regular", regular.bytesPerSample, Bound::AtMost, 0.65);
        goals.judge("naive table's size to ours", naive.bytesPerSample / ours.bytesPerSample, Bound::AtLeast, 20);
        goals.judge("Home Assistant's size to ours", assistant.bytesPerSample / ours.bytesPerSample, Bound::AtLeast, 80);
        goals.judge("load to the naive table's at equal size, durable", small.perSecond / naive.perSecond, Bound::AtLeast, 40);
        goals.judge("load to the naive table's at equal size, all tidying included", small.tidied / naive.perSecond, Bound::AtLeast, 40);
        goals.judge("load at the small size to load at the large one, all tidying included", small.tidied / ours.tidied, Bound::AtMost, 1.5);
        m_tidied.push_back(ours.tidied);
        if (m_tidied.size() == 2)
            goals.judge("load of 1,000 series to load of 10,000", m_tidied[0] / m_tidied[1], Bound::AtMost, 1.5);
        QVERIFY2(goals.missed() == 0, "goals of history are missed: see above");
    }

    /// One series over a year, a value a minute; and the same from the naive table.
    void oneSeries()
    {
        constexpr int points = 4;
        OurHistory ours;
        TempDir dir;
        NaiveHistory naive(dir.file(u"theirs.db"_s));
        OfficeSignals office(points, 60s, Clockwork::Jitter);
        for (int day = 0; day < 365; ++day) {
            auto samples = office.next(1440);
            naive.write(samples);
            ours.write(std::move(samples));
            if (day % 30 == 29)
                ours.tidy();
        }
        ours.tidy();
        const auto reader = ours.store->reader();
        Goals goals;
        for (const int days : {1, 30, 365}) {
            const Interval interval{office.now() - std::chrono::hours(24 * days), office.now()};
            const Took own = shortestOf(20, [&] {
                const auto series = reader->series({office.points()[0], interval, 1500, {}});
                if (!series || series->time.size() < 1000)
                    qFatal("the series is not there");
            });
            const Took theirs = shortestOf(3, [&] {
                if (naive.columns(office.points()[0], interval, 1500) < 1000)
                    qFatal("the columns are not there");
            });
            qInfo("%d days into 1,500 columns: ours %.3f ms (processor %.3f), GROUP BY %.2f ms (processor %.2f)", days, own.seconds * 1000, own.processor * 1000, theirs.seconds * 1000,
                  theirs.processor * 1000);
            goals.judge("GROUP BY to ours, of the processor", theirs.processor / own.processor, Bound::AtLeast, 50);
        }
        QVERIFY2(goals.missed() == 0, "goals of history are missed: see above");
    }

    void fiftySeriesOverAYear()
    {
        constexpr int points = 50;
        OurHistory ours;
        OfficeSignals office(points, 300s, Clockwork::Jitter);
        for (qint64 at = 0; at < yearOfMs; at += 300'000 * 288) {
            ours.write(office.next(288));
            if (at % (300'000LL * 288 * 30) == 0)
                ours.tidy();
        }
        ours.tidy();
        const auto reader = ours.store->reader();
        const Interval year{office.now() - std::chrono::milliseconds(yearOfMs), office.now()};
        const Took all = shortestOf(5, [&] {
            for (const PointId& point : office.points()) {
                if (!reader->series({point, year, 1500, {}}))
                    qFatal("the series is not there");
            }
        });
        const auto totals = ours.store->totals();
        const Took summed = shortestOf(3, [&] {
            if (!totals->totals({office.points(), year, CalendarUnit::Month, "Europe/Amsterdam"_ba, Accumulation::Measurement, {}, {}}))
                qFatal("the totals are not there");
        });
        qInfo("50 series over a year: %.1f ms (processor %.1f); their means by month: %.1f ms (processor %.1f)", all.seconds * 1000, all.processor * 1000, summed.seconds * 1000,
              summed.processor * 1000);
        Goals goals;
        goals.judge("ms of the processor for 50 series over a year into 1,500 columns each", all.processor * 1000, Bound::AtMost, 20);
        QVERIFY2(goals.missed() == 0, "a goal of history is missed: see above");
    }

private:
    std::vector<double> m_tidied; ///< loads by the number of series
};

QTEST_GUILESS_MAIN(BenchHistory)
#include "bench_history.moc"
