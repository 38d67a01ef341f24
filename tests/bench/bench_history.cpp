// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/bench/yardsticks.h"
#include "tests/support/temp_store.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <cmath>
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
        case 2: return m_level[i] += m_random() % 4 == 0 ? 0.01 : 0.0;               // kWh
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

    [[nodiscard]] double bytes()
    {
        recorder.reset(); // the last connection writes the log back
        return static_cast<double>(QFileInfo(store->dir().historyFile()).size());
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

struct Load
{
    double perSecond = 0; ///< samples, each batch durable
    double tidied = 0;    ///< the same with sealing, merging and summing up to the end
    double bytesPerSample = 0;
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
    return {count / writing, count / (writing + tidying), ours.bytes() / count};
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
    return {count / writing, count / writing, static_cast<double>(theirs.bytes()) / count};
}

qint64 millions(const char* variable, qint64 otherwise)
{
    const int said = qEnvironmentVariableIntValue(variable);
    return (said > 0 ? said : otherwise) * 1'000'000;
}

void say(const char* who, const Load& load)
{
    qInfo("%s: %.2f B/sample, %.0f samples/s written, %.0f with all tidying", who, load.bytesPerSample, load.perSecond, load.tidied);
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
        const Load ours = loadOurs(points, millions("HOLDFAST_HISTORY_MILLIONS", 10), Clockwork::Jitter);
        say("ours, with jitter", ours);
        const Load regular = loadOurs(points, millions("HOLDFAST_NAIVE_MILLIONS", 2), Clockwork::Regular);
        say("ours, regular", regular);
        const Load naive = loadTheirs<NaiveHistory>(points, millions("HOLDFAST_NAIVE_MILLIONS", 2));
        say("naive table", naive);
        const Load assistant = loadTheirs<HomeAssistantHistory>(points, millions("HOLDFAST_HA_MILLIONS", 1));
        say("Home Assistant's schema", assistant);
        qInfo("size: 1/%.1f of the naive table, 1/%.1f of Home Assistant's; load: %.1f times the naive table, %.1f with all tidying", naive.bytesPerSample / ours.bytesPerSample,
              assistant.bytesPerSample / ours.bytesPerSample, ours.perSecond / naive.perSecond, ours.tidied / naive.perSecond);
        QVERIFY2(ours.bytesPerSample <= 2.5, "a sample with jitter takes more than 2.5 bytes");
        QVERIFY2(naive.bytesPerSample >= 15 * ours.bytesPerSample, "more than a fifteenth of the naive table");
        QVERIFY2(assistant.bytesPerSample >= 60 * ours.bytesPerSample, "more than a sixtieth of Home Assistant's schema");
        QVERIFY2(ours.perSecond >= 5 * naive.perSecond, "load is slower than five times the naive table");
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
        for (const int days : {1, 30, 365}) {
            const Interval interval{office.now() - std::chrono::hours(24 * days), office.now()};
            constexpr int repeats = 5;
            const double own = secondsOf([&] {
                for (int i = 0; i < repeats; ++i) {
                    const auto series = reader->series({office.points()[0], interval, 1500, {}});
                    if (!series || series->time.size() < 1000)
                        qFatal("the series is not there");
                }
            });
            const double theirs = secondsOf([&] {
                if (naive.columns(office.points()[0], interval, 1500) < 1000)
                    qFatal("the columns are not there");
            });
            qInfo("%d days into 1,500 columns: ours %.2f ms, GROUP BY %.1f ms, ratio %.0f", days, own * 1000 / repeats, theirs * 1000, theirs / (own / repeats));
            QVERIFY2(days < 365 || theirs >= 20 * own / repeats, "a year is not twenty times as fast as GROUP BY");
        }
    }

    /// Goal: 20 ms with the sums.
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
        double fastest = 1e9;
        for (int repeat = 0; repeat < 3; ++repeat) {
            fastest = std::min(fastest, secondsOf([&] {
                for (const PointId& point : office.points()) {
                    if (!reader->series({point, year, 1500, {}}))
                        qFatal("the series is not there");
                }
            }));
        }
        qInfo("50 series over a year into 1,500 columns each: %.1f ms", fastest * 1000);
        const auto totals = ours.store->totals();
        const double summed = secondsOf([&] {
            if (!totals->totals({office.points(), year, CalendarUnit::Month, "Europe/Amsterdam"_ba, Accumulation::Measurement, {}, {}}))
                qFatal("the totals are not there");
        });
        qInfo("their means by month: %.1f ms", summed * 1000);
        QVERIFY2(fastest < 1, "slower than a second");
    }
};

QTEST_GUILESS_MAIN(BenchHistory)
#include "bench_history.moc"
