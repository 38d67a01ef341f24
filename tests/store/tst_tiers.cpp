// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tier_builder.h"
#include "app/store/tiers.h"
#include "app/store/trend.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 10 / 20}};
constexpr int days = 5;

using Stream = std::vector<SampleRecord>;

/// Five days of four points: every ten seconds with jitter, every minute with bad spells, states, words.
Stream ordered()
{
    std::mt19937 random(5);
    Stream stream;
    for (qint64 at = 0; at < days * 24 * 3600; at += 10) {
        const auto jitter = [&] { return start + std::chrono::seconds(at) + std::chrono::milliseconds(random() % 900); };
        stream.push_back(sampleOf(pointNumber(1), jitter(), std::round(2100 + 300 * std::sin(static_cast<double>(at) / 9000) + static_cast<double>(random() % 30)) / 100));
        if (at % 60 == 0)
            stream.push_back(sampleOf(pointNumber(2), jitter(), 0.1 * static_cast<double>(random() % 500), random() % 40 == 0 ? Quality::Stale : Quality::Live));
        if (random() % 50 == 0)
            stream.push_back(sampleOf(pointNumber(3), jitter(), random() % 2 == 0));
        if (random() % 500 == 0)
            stream.push_back(sampleOf(pointNumber(4), jitter(), random() % 5 == 0 ? Value() : Value(u"word %1"_s.arg(random() % 3))));
    }
    return stream;
}

/// The same as a bad network brings it: some hours late, in no order, now and then twice.
Stream messed(const Stream& stream, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::pair<qint64, SampleRecord>> arrivals;
    for (std::size_t i = 0; i < stream.size(); ++i) {
        for (int copies = random() % 20 == 0 ? 2 : 1; copies > 0; --copies) {
            const qint64 late = random() % 10 == 0 ? static_cast<qint64>(random() % stream.size()) : static_cast<qint64>(random() % 50);
            arrivals.emplace_back(static_cast<qint64>(i) + late, stream[i]);
        }
    }
    std::ranges::stable_sort(arrivals, {}, [](const auto& arrival) { return arrival.first; });
    Stream messed;
    for (const auto& arrival : arrivals)
        messed.push_back(arrival.second);
    return messed;
}

/// Written in batches of any size, tidied now and then, and at last until there is nothing to do.
void record(const OpenStore& open, const Stream& stream, unsigned seed)
{
    std::mt19937 random(seed);
    for (std::size_t i = 0; i < stream.size();) {
        const std::size_t batch = std::min(stream.size() - i, std::size_t{1} + random() % 3000);
        QVERIFY(open.write(Records(stream.begin() + static_cast<std::ptrdiff_t>(i), stream.begin() + static_cast<std::ptrdiff_t>(i + batch))));
        i += batch;
        if (random() % 4 == 0)
            QVERIFY(open.recorder->tidy());
    }
    QVERIFY(open.write({sampleOf(pointNumber(9), start + std::chrono::hours(24 * days + 1), 1.0)}));
    auto more = open.recorder->tidy();
    for (int steps = 0; more && *more; more = open.recorder->tidy())
        QVERIFY(++steps < 10'000);
    QVERIFY(more);
}

std::unique_ptr<Database> historyOf(const OpenStore& open)
{
    auto database = Database::open(open.store->dir().historyFile(), Database::Mode::Write);
    return database ? std::move(database).value() : nullptr;
}

/// Every byte of the tiers, by point.
QStringList tiersOf(const OpenStore& open)
{
    const auto database = historyOf(open);
    SqlStatement rows = database->prepare(u"SELECT point, width, span, body FROM tier JOIN series ON series.id = tier.series ORDER BY point, width, span"_s);
    QStringList all;
    if (rows.exec())
        return all;
    while (rows.next())
        all.append(QString(rows.value(0).toString() % u' ' % rows.value(1).toString() % u' ' % rows.value(2).toString() % u' ' % QString::fromLatin1(rows.value(3).toByteArray().toHex())));
    return all;
}

qint64 stale(const OpenStore& open)
{
    return historyOf(open)->number(u"SELECT count(*) FROM stale WHERE day < (SELECT max(day) FROM stale)"_s).value_or(-1);
}

Series seriesOver(const HistoryReader& reader, int point, Interval interval, int columns)
{
    auto series = reader.series({pointNumber(point), interval, columns, {}});
    return series ? std::move(series).value() : Series();
}

bool near(const Series& a, const Series& b)
{
    if (a.time != b.time || a.minimum != b.minimum || a.maximum != b.maximum) {
        qInfo("%zu and %zu columns, or other limits", a.time.size(), b.time.size());
        return false;
    }
    for (std::size_t i = 0; i < a.time.size(); ++i) {
        if (std::fabs(a.mean[i] - b.mean[i]) > 0.02 * (1 + a.maximum[i] - a.minimum[i]) || std::fabs(a.coverage[i] - b.coverage[i]) > 0.01f) {
            qInfo("column %zu: mean %f and %f, coverage %f and %f", i, a.mean[i], b.mean[i], static_cast<double>(a.coverage[i]), static_cast<double>(b.coverage[i]));
            return false;
        }
    }
    return true;
}

} // namespace

class TestTiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howAStreamArrivedCannotBeToldFromItsSums_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void howAStreamArrivedCannotBeToldFromItsSums()
    {
        QFETCH(unsigned, seed);
        TempDir one;
        TempDir other;
        const Stream stream = ordered();
        const OpenStore straight(one.path());
        const OpenStore shuffled(other.path());
        record(straight, stream, 1);
        record(shuffled, messed(stream, seed), seed);
        const QStringList tiers = tiersOf(straight);
        QCOMPARE(tiersOf(shuffled), tiers);
        QVERIFY(tiers.size() > 10);
        const auto a = straight.store->reader();
        const auto b = shuffled.store->reader();
        for (int point = 1; point <= 4; ++point) {
            QVERIFY(samplesOf(*a, pointNumber(point)) == samplesOf(*b, pointNumber(point)));
            for (const int columns : {3, 24, 120, 1000})
                QVERIFY(seriesOver(*a, point, {start + 3h, start + 110h}, columns) == seriesOver(*b, point, {start + 3h, start + 110h}, columns));
        }
    }

    void sumsSayWhatTheSamplesSay()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        record(open, ordered(), 3);
        QCOMPARE(stale(open), 0);
        const auto reader = open.store->reader();
        std::vector<Series> fromTiers;
        const Interval whole{start, start + 24h * days};
        const Interval cut{start + 7h, start + 103h};
        for (int point = 1; point <= 3; ++point) {
            fromTiers.push_back(seriesOver(*reader, point, whole, 20)); // columns of 6 hours: from the coarse tier
            fromTiers.push_back(seriesOver(*reader, point, whole, 480)); // of 15 minutes: from the fine one
            fromTiers.push_back(seriesOver(*reader, point, cut, 16));
        }
        QVERIFY(!historyOf(open)->run(u"DELETE FROM tier"_s));
        auto expected = fromTiers.begin();
        for (int point = 1; point <= 3; ++point) {
            QVERIFY(near(*expected++, seriesOver(*reader, point, whole, 20)));
            QVERIFY(near(*expected++, seriesOver(*reader, point, whole, 480)));
            QVERIFY(near(*expected++, seriesOver(*reader, point, cut, 16)));
        }
    }

    void sumsStandForSamplesWhereNothingIsMissing()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        record(open, ordered(), 3);
        const auto reader = open.store->reader();
        const Interval whole{start, start + 24h * days};
        const Series before = seriesOver(*reader, 1, whole, 20);
        QVERIFY(!historyOf(open)->run(u"DELETE FROM block"_s)); // only the sums are left
        const Series after = seriesOver(*reader, 1, whole, 20);
        QVERIFY(after.minimum == before.minimum && after.mean == before.mean);
    }

    void aLateSampleIsSeenAtOnceAndSummedUpLater()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        record(open, ordered(), 3);
        const auto reader = open.store->reader();
        const Interval day{start + 24h, start + 48h};
        QVERIFY(open.write({sampleOf(pointNumber(1), start + 30h + 123ms, 99.0)}));
        QCOMPARE(stale(open), 1);
        const Series before = seriesOver(*reader, 1, day, 12);
        QCOMPARE(before.maximum[3], 99.0);
        while (open.recorder->tidy().value_or(false)) {
        }
        QCOMPARE(stale(open), 0);
        QVERIFY(near(seriesOver(*reader, 1, day, 12), before));
    }

    void nothingHoldsAcrossAGapWhateverStandsInTheSums()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        record(open, ordered(), 3);
        QVERIFY(open.write({GapRecord{{pointNumber(2), {}, {start + 30h, start + 33h}, GapReason::DeviceSilent}}}));
        const Series series = seriesOver(*open.store->reader(), 2, {start, start + 96h}, 16);
        QCOMPARE_LT(series.coverage[5], 0.52f);
        QCOMPARE_GT(series.coverage[4], 0.9f);
    }

    void aDamagedSumIsReadFromTheSamples()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        record(open, ordered(), 3);
        const auto reader = open.store->reader();
        const Interval whole{start, start + 24h * days};
        const Series before = seriesOver(*reader, 1, whole, 20);
        QVERIFY(!historyOf(open)->run(u"UPDATE tier SET body = substr(body, 1, 40) || x'00' || substr(body, 42)"_s));
        QVERIFY(near(seriesOver(*reader, 1, whole, 20), before));
    }

    void aWeekLaterTimesAreCutAndEverySumStaysAsItWas()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        record(open, ordered(), 3);
        const QStringList tiers = tiersOf(open);
        const auto reader = open.store->reader();
        const std::vector<Sample> before = samplesOf(*reader, pointNumber(1));
        const std::vector<Sample> states = samplesOf(*reader, pointNumber(3));
        QVERIFY(open.write({sampleOf(pointNumber(9), start + 24h * 20, 1.0)}));
        while (open.recorder->tidy().value_or(false)) {
        }
        const std::vector<Sample> after = samplesOf(*reader, pointNumber(1));
        QCOMPARE(after.size(), before.size());
        std::size_t cut = 0;
        for (std::size_t i = 0; i < after.size(); ++i) {
            QVERIFY(after[i].value == before[i].value && after[i].quality == before[i].quality);
            QVERIFY(after[i].at == before[i].at || after[i].at == std::chrono::floor<std::chrono::seconds>(before[i].at));
            cut += after[i].at == before[i].at ? 0 : 1;
        }
        QVERIFY(cut * 2 > after.size()); // what still lies in pages is not
        QVERIFY(samplesOf(*reader, pointNumber(3)) == states);
        QVERIFY(!historyOf(open)->run(u"INSERT OR IGNORE INTO stale SELECT series, span FROM tier WHERE width = 300"_s));
        QVERIFY(open.write({sampleOf(pointNumber(9), start + 24h * 19, 1.0)}));
        while (open.recorder->tidy().value_or(false)) {
        }
        for (const QString& tier : tiers)
            QVERIFY(tiersOf(open).contains(tier));
    }

    void manySamplesAtOnceSayWhatTheySayOneByOne()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            SampleRun run;
            qint64 at = msOf(start);
            for (int i = 0; i < 500; ++i) {
                const bool odd = round % 4 == 0 && random() % 50 == 0;
                run.add({timeOf(at += 1 + static_cast<qint64>(random() % 90'000)), odd ? Value() : Value(static_cast<double>(random() % 999) / 10), Quality::Live});
            }
            const Interval interval{start + std::chrono::minutes(random() % 90), timeOf(at - static_cast<qint64>(random() % 900'000))};
            const std::vector<Interval> holes = round % 3 == 0 ? std::vector<Interval>{{start + 2h, start + 3h}} : std::vector<Interval>();
            const Weighing weighing = round % 2 == 0 ? Weighing::Own : Weighing::Held;
            Trend together(equalColumns(interval, 1 + static_cast<int>(random() % 800)), holes, weighing);
            Trend apart(together.edges(), holes, weighing);
            together.take(run, at + 1);
            for (std::size_t i = 0; i < run.size(); ++i)
                apart.take(run.slice(i, i + 1), at + 1);
            together.finish(at);
            apart.finish(at);
            QVERIFY(seriesFrom(together, pointNumber(1)) == seriesFrom(apart, pointNumber(1)));
        }
    }

    void bucketsComeBackAsTheyWere()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 100; ++round) {
            SampleRun run;
            qint64 at = msOf(start);
            for (int i = 0; i < 800; ++i)
                run.add({timeOf(at += static_cast<qint64>(random() % 400'000)), random() % 9 == 0 ? Value() : Value(static_cast<double>(random()) / (round % 2 == 0 ? 4 : 7)),
                         allQualities[random() % allQualities.size()]});
            run.sortUnique();
            TierBuilder builder(fineWidth, msOf(start) / 1000, at / 1000 + 1);
            builder.take(run);
            const std::vector<Bucket> buckets = builder.finish();
            const QByteArray body = encodeTier(buckets, fineWidth);
            const auto read = decodeTier(body, fineWidth);
            QVERIFY(read && *read == buckets);
            BucketLanes lanes;
            QVERIFY(decodeTier(body, fineWidth, lanes, TierSums::WhereNothingHeld));
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                Bucket bucket = buckets[i];
                bucket.sum = lanes.at(i).sum;
                QVERIFY(lanes.at(i) == bucket && (bucket.sum == buckets[i].sum || (!lanes.summed && (bucket.count == 0 || bucket.weight > 0))));
            }
            QByteArray bad = body;
            bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] ^= 0x20;
            QVERIFY(!decodeTier(bad, fineWidth));
        }
    }
};

QTEST_GUILESS_MAIN(TestTiers)
#include "tst_tiers.moc"
