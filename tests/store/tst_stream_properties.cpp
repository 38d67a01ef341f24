// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/power_trial.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <cmath>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Stream = std::vector<SampleRecord>;
using Random = std::mt19937;

constexpr int streamPoints = 6;
constexpr Timestamp firstDay{std::chrono::sys_days{std::chrono::year{2026} / 10 / 23}}; ///< with the night that has an hour twice
constexpr auto span = 5 * 24h;

/// What a device of that kind says: measurements, a counter that starts again, states, words, now and then nothing, and any double there is.
Value valueOf(int kind, int index, Random& random)
{
    switch (kind) {
    case 0: return std::round(2100 + 300 * std::sin(index / 300.0) + static_cast<double>(random() % 30)) / 100;
    case 1: return static_cast<double>(index % 700) * 0.5;
    case 2: return random() % 2 == 0;
    case 3: return random() % 6 == 0 ? Value() : Value(u"word %1"_s.arg(random() % 4));
    case 4: return random() % 9 == 0 ? Value(random() % 2 == 0) : Value(static_cast<double>(random()) / static_cast<double>(random() % 1000 + 1));
    default: return (random() % 2 == 0 ? -1.0 : 1.0) * std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 1800) - 900);
    }
}

/// In the order of time, no two of one point at one time.
Stream orderedStream(unsigned seed)
{
    Random random(seed);
    Stream stream;
    for (int point = 0; point < streamPoints; ++point) {
        const auto period = std::chrono::milliseconds(200 + random() % (point == 5 ? 900'000 : 120'000));
        Quality quality = Quality::Live;
        Timestamp at = firstDay;
        for (int index = 0; at < firstDay + span; ++index) {
            if (random() % 30 == 0)
                quality = random() % 2 == 0 ? Quality::Live : allQualities[random() % allQualities.size()];
            stream.push_back(sampleOf(pointNumber(point), at, valueOf(point, index, random), quality));
            const bool pause = random() % 400 == 0;
            at += pause ? std::chrono::milliseconds(random() % 40'000'000 + 1) : period + std::chrono::milliseconds(random() % 900 + 1);
        }
    }
    std::ranges::stable_sort(stream, {}, [](const SampleRecord& record) { return record.sample.at; });
    return stream;
}

/// The same as a bad network brings it: in no order within a minute, one in ten late by anything up to days, one in ten twice.
Stream mangled(const Stream& stream, Random& random)
{
    std::vector<std::pair<Timestamp, const SampleRecord*>> arrivals;
    for (const SampleRecord& record : stream) {
        for (int copies = random() % 10 == 0 ? 2 : 1; copies > 0; --copies) {
            const auto late = std::chrono::milliseconds(random() % 10 == 0 ? random() % 200'000'000 : random() % 60'000);
            arrivals.emplace_back(record.sample.at + late, &record);
        }
    }
    std::ranges::stable_sort(arrivals, {}, [](const auto& arrival) { return arrival.first; });
    Stream all;
    for (const auto& arrival : arrivals)
        all.push_back(*arrival.second);
    return all;
}

/// In batches of any size, with tidying and new starts at any moment; at last until there is nothing left to tidy.
void recordAnyhow(const QString& path, const Stream& stream, Random& random)
{
    std::size_t at = 0;
    while (at < stream.size()) {
        const OpenStore open(path);
        for (bool again = false; !again && at < stream.size(); again = random() % 12 == 0) {
            const std::size_t batch = std::min(stream.size() - at, std::size_t{1} + random() % 4000);
            QVERIFY(open.write(Records(stream.begin() + static_cast<std::ptrdiff_t>(at), stream.begin() + static_cast<std::ptrdiff_t>(at + batch))));
            at += batch;
            for (unsigned steps = random() % 4; steps > 0; --steps)
                QVERIFY(open.recorder->tidy());
        }
    }
    const OpenStore open(path);
    QVERIFY(open.write({sampleOf(pointNumber(99), firstDay + span + 25h, 1.0)}));
    QVERIFY(tidyToTheEnd(*open.recorder));
}

/// Everything anybody may ask.
struct Answers
{
    std::vector<std::vector<Sample>> samples;
    std::vector<Series> series;
    std::vector<Totals> totals;
};

Answers answersOf(const QString& path)
{
    const OpenStore open(path);
    const auto reader = open.store->reader();
    Answers answers;
    const std::vector<Interval> intervals{{firstDay, firstDay + span}, {firstDay + 7h + 123ms, firstDay + 90h}, {firstDay + 30h, firstDay + 31h}};
    TotalsQuery query;
    for (int point = 0; point < streamPoints; ++point) {
        query.points.push_back(pointNumber(point));
        answers.samples.push_back(samplesOf(*reader, pointNumber(point)));
        for (const Interval& interval : intervals) {
            for (const int columns : {1, 17, 120, 1500}) {
                auto series = reader->series({pointNumber(point), interval, columns, {}});
                answers.series.push_back(series ? std::move(series).value() : Series());
            }
        }
    }
    const auto totals = open.store->totals();
    for (const auto unit : {CalendarUnit::Hour, CalendarUnit::Day, CalendarUnit::Week}) {
        for (const QByteArray& zone : {QByteArrayLiteral("UTC"), QByteArrayLiteral("Europe/Amsterdam"), QByteArrayLiteral("Asia/Kolkata")}) {
            for (const auto accumulation : {Accumulation::Measurement, Accumulation::TotalIncreasing}) {
                query.interval = intervals[1];
                query.unit = unit;
                query.timeZone = zone;
                query.accumulation = accumulation;
                auto sums = totals->totals(query);
                const auto all = sums ? std::move(sums).value() : std::vector<Totals>();
                answers.totals.insert(answers.totals.end(), all.begin(), all.end());
            }
        }
    }
    return answers;
}

QString firstDifference(const std::vector<Totals>& one, const std::vector<Totals>& other)
{
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
        const auto& a = one[i].buckets;
        const auto& b = other[i].buckets;
        for (std::size_t j = 0; j < std::min(a.size(), b.size()); ++j) {
            if (a[j] != b[j])
                return u"%1, bucket %2 of answer %3: samples %4 %5, mean %6 %7, rise %8 %9"_s.arg(one[i].point.text()).arg(j).arg(i).arg(a[j].samples).arg(b[j].samples).arg(a[j].mean, 0, 'g', 17)
                    .arg(b[j].mean, 0, 'g', 17).arg(a[j].increase.value_or(-1), 0, 'g', 17).arg(b[j].increase.value_or(-1), 0, 'g', 17);
        }
    }
    return u"%1 and %2 answers"_s.arg(one.size()).arg(other.size());
}

} // namespace

/// However a stream comes, it is the same history.
class TestStreamProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStreamInAnyOrderIsTheSameHistory_data()
    {
        QTest::addColumn<unsigned>("seed");
        const int asked = qEnvironmentVariableIntValue("HOLDFAST_STREAMS");
        for (unsigned seed = 1; seed <= static_cast<unsigned>(asked > 0 ? asked : 5); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anyStreamInAnyOrderIsTheSameHistory()
    {
        QFETCH(unsigned, seed);
        Random random(seed * 7919);
        TempDir one;
        TempDir other;
        const Stream stream = orderedStream(seed);
        recordAnyhow(one.path(), stream, random);
        recordAnyhow(other.path(), mangled(stream, random), random);
        if (QTest::currentTestFailed())
            return;
        const QStringList sums = sumsOf(QString(one.path() % u"/history.db"_s));
        QVERIFY(sums.size() >= streamPoints);
        QVERIFY(sumsOf(QString(other.path() % u"/history.db"_s)) == sums);
        const Answers answers = answersOf(one.path());
        const Answers mangledAnswers = answersOf(other.path());
        QVERIFY(mangledAnswers.samples == answers.samples);
        QVERIFY(mangledAnswers.series == answers.series);
        QVERIFY2(mangledAnswers.totals == answers.totals, qPrintable(firstDifference(answers.totals, mangledAnswers.totals)));
        std::size_t samples = 0;
        for (const auto& each : answers.samples)
            samples += each.size();
        QCOMPARE(samples, stream.size()); // nothing lost, nothing twice
        QVERIFY(!answers.series.front().time.empty() && !answers.totals.front().buckets.empty());
    }
};

int main(int argc, char** argv)
{
    inMemoryWherePossible();
    QCoreApplication app(argc, argv);
    TestStreamProperties test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stream_properties.moc"
