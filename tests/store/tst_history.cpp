// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/block_merge.h"
#include "app/store/codec/block.h"
#include "app/store/pages.h"
#include "app/store/sealing.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <map>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Reference = std::map<PointId, std::map<Timestamp, Sample>>;

/// Samples as the field sends them: out of order, twice, late by days, now and then text.
Records messyBatch(std::mt19937& random, Timestamp around, Reference& reference)
{
    Records records;
    for (int i = 0; i < 500; ++i) {
        const PointId point = pointNumber(static_cast<int>(random() % 5));
        const bool late = random() % 50 == 0;
        const Timestamp at = around + std::chrono::milliseconds(random() % 600'000) - (late ? 72h : 0h);
        const Value value = random() % 20 == 0 ? Value(u"text %1"_s.arg(random() % 3)) : Value(static_cast<double>(random() % 10'000) / 100);
        const int twice = random() % 10 == 0 ? 2 : 1;
        for (int n = 0; n < twice; ++n)
            records.push_back(sampleOf(point, at, value));
        reference[point][at] = {at, value, Quality::Live};
    }
    return records;
}

void compare(const HistoryReader& reader, const Reference& reference)
{
    for (const auto& [point, samples] : reference) {
        const std::vector<Sample> stored = samplesOf(reader, point);
        QCOMPARE(stored.size(), samples.size());
        auto expected = samples.begin();
        for (const Sample& sample : stored)
            QVERIFY(sample == (expected++)->second);
    }
}

std::unique_ptr<Database> historyOf(const OpenStore& open)
{
    auto database = Database::open(open.store->dir().historyFile(), Database::Mode::Write);
    return database ? std::move(database).value() : nullptr;
}

void seal(Database& database)
{
    LastValues last;
    QVERIFY(!last.load(database));
    QVERIFY(!sealRecent(database, last));
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoubledHoweverSamplesAreTidied()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        const auto database = historyOf(open);
        QVERIFY(database);
        const auto reader = open.store->reader();
        std::mt19937 random(7);
        Reference reference;
        for (int round = 0; round < 12; ++round) {
            for (int batch = 0; batch < 3; ++batch)
                QVERIFY(open.write(messyBatch(random, noon + round * 10min, reference)));
            compare(*reader, reference);
            QVERIFY(!gatherRecent(*database));
            compare(*reader, reference);
            if (round % 2 == 1)
                seal(*database);
            compare(*reader, reference);
            if (round % 4 == 3)
                QVERIFY(!mergePages(*database, pageKeyOf(1)));
            compare(*reader, reference);
            if (round % 5 == 4)
                QVERIFY(!mergeBlocks(*database, {1, 2, 3, 4, 5}));
            compare(*reader, reference);
        }
        const auto usage = reader->usage();
        QVERIFY(usage);
        QVERIFY(usage->first && *usage->first < noon - 70h);
        QVERIFY(usage->bytes > 0);
    }

    void tidyingComesToAnEndAndMakesReadingCheap()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        for (int batch = 0; batch < 300; ++batch)
            QVERIFY(open.write({sampleOf(pointNumber(1), noon + batch * 1s, static_cast<double>(batch))}));
        int steps = 0;
        for (auto more = open.recorder->tidy(); more && *more; more = open.recorder->tidy())
            QVERIFY(++steps < 100);
        QVERIFY(steps > 0);
        const auto database = historyOf(open);
        const auto rows = database->number(u"SELECT count(*) FROM recent"_s);
        QVERIFY(rows && *rows == 1);
        QCOMPARE(samplesOf(*open.store->reader(), pointNumber(1)).size(), 300u);
    }

    void whatBecameFreeGoesBackToTheDisk()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(pointNumber(1), noon, 1.0)}));
        const auto database = historyOf(open);
        for (const QString& sql : {u"CREATE TABLE ballast (x)"_s, u"INSERT INTO ballast VALUES (zeroblob(8000000))"_s, u"DROP TABLE ballast"_s})
            QVERIFY(!database->run(sql));
        QVERIFY(database->number(u"PRAGMA freelist_count"_s).value_or(0) > 400);
        int steps = 0;
        for (auto more = open.recorder->tidy(); more && *more; more = open.recorder->tidy())
            QVERIFY(++steps < 100);
        QVERIFY(database->number(u"PRAGMA freelist_count"_s).value_or(1000) < 150);
        QVERIFY(database->number(u"PRAGMA page_count"_s).value_or(1000) < 200);
        QCOMPARE(samplesOf(*open.store->reader(), pointNumber(1)).size(), 1u);
    }

    void samplesCanBeStoppedAndNarrowed()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        Records records;
        for (int i = 0; i < 5000; ++i)
            records.push_back(sampleOf(pointNumber(1), noon + i * 1s, static_cast<double>(i)));
        QVERIFY(open.write(records));
        const auto reader = open.store->reader();
        int batches = 0;
        QVERIFY(reader->samples(pointNumber(1), {noon, noon + 5000s}, [&](const std::vector<Sample>& batch) { return batch.size() <= 1024 && ++batches < 2; }));
        QCOMPARE(batches, 2);
        const auto some = samplesOf(*reader, pointNumber(1), {noon + 10s, noon + 20s});
        QCOMPARE(some.size(), 10u);
        QVERIFY(some.front().at == noon + 10s);
        QVERIFY(samplesOf(*reader, PointId(u"never seen"_s)).empty());
    }

    void aSeriesHasTheEnvelopeAndTheTimeWeightedMean()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(pointNumber(1), noon - 5s, 100.0), sampleOf(pointNumber(1), noon + 10s, 10.0), sampleOf(pointNumber(1), noon + 40s, 40.0),
                            sampleOf(pointNumber(1), noon + 130s, true), sampleOf(pointNumber(2), noon + 240s, 1.0)}));
        const auto series = open.store->reader()->series({pointNumber(1), {noon, noon + 240s}, 4, {}});
        QVERIFY(series);
        QVERIFY(series->time == (std::vector{noon, noon + 120s})); // the second and fourth column hold no sample, and none is made up
        QVERIFY(series->minimum == (std::vector{10.0, 1.0}));
        QVERIFY(series->maximum == (std::vector{40.0, 1.0}));
        QCOMPARE(series->mean[0], (10.0 * 30 + 40.0 * 20) / 50);
        QCOMPARE(series->coverage, (std::vector<float>{1, 1}));
    }

    void nothingHoldsAcrossAGap()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        Device device;
        device.id = DeviceId(u"d"_s);
        device.broker = BrokerId(u"b"_s);
        Point point;
        point.id = pointNumber(1);
        point.device = device.id;
        const Gap own{pointNumber(1), {}, {noon + 10s, noon + 20s}, GapReason::DeviceSilent};
        const Gap broker{{}, device.broker, {noon + 30s, noon + 40s}, GapReason::BrokerLost};
        const Gap all{{}, {}, {noon + 35s, noon + 45s}, GapReason::HoldfastOff};
        const Gap others{{}, BrokerId(u"other"_s), {noon, noon + 100s}, GapReason::BrokerLost};
        Gap open1 = {pointNumber(1), {}, {noon + 90s, Timestamp::max()}, GapReason::GatewayLost};
        QVERIFY(open.write({DeviceRecord{device}, PointRecord{point}, GapRecord{own}, GapRecord{broker}, GapRecord{all}, GapRecord{others}, GapRecord{open1},
                            sampleOf(pointNumber(1), noon, 5.0), sampleOf(pointNumber(2), noon + 100s, 1.0)}));
        const auto reader = open.store->reader();
        const auto gaps = reader->gaps(pointNumber(1), {noon, noon + 100s});
        QVERIFY(gaps);
        QVERIFY(*gaps == (std::vector{own, broker, all, open1}));
        const auto series = reader->series({pointNumber(1), {noon, noon + 100s}, 1, {}});
        QVERIFY(series);
        QCOMPARE(series->coverage, std::vector<float>{0.65f}); // 100 s less 10, 15 and 10
        const auto stored = open.store->load();
        QVERIFY(stored && stored->openGaps == std::vector{open1});
        open1.interval.to = noon + 95s; // it ended
        QVERIFY(open.write({GapRecord{open1}}));
        const auto closed = reader->gaps(pointNumber(1), {noon + 90s, noon + 100s});
        QVERIFY(closed && *closed == std::vector{open1});
    }

    void badSamplesDoNotCover()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(pointNumber(1), noon, 5.0), sampleOf(pointNumber(1), noon + 50s, 6.0, Quality::Stale), sampleOf(pointNumber(1), noon + 75s, 7.0),
                            sampleOf(pointNumber(1), noon + 100s, {}, Quality::DeviceOffline)}));
        const auto series = open.store->reader()->series({pointNumber(1), {noon, noon + 100s}, 1, {}});
        QVERIFY(series);
        QCOMPARE(series->coverage, std::vector<float>{0.75f});
        QCOMPARE(series->maximum, std::vector<double>{7.0});
    }

    void aQuestionCanBeCancelledAndNonsenseIsRefused()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(pointNumber(1), noon, 5.0)}));
        const auto reader = open.store->reader();
        const auto cancelled = std::make_shared<std::atomic_bool>(true);
        QVERIFY(!reader->series({pointNumber(1), {noon, noon + 1s}, 10, cancelled}));
        QVERIFY(!reader->series({pointNumber(1), {noon, noon}, 10, {}}));
        QVERIFY(!reader->series({pointNumber(1), {noon, noon + 1s}, 0, {}}));
        QVERIFY(reader->series({pointNumber(1), {Timestamp::min(), Timestamp::max()}, 10'000, {}}));
    }

    void aFlippedBitIsAGapAndTheRestIsRead()
    {
        TempDir dir;
        {
            const OpenStore open(dir.path());
            Records records;
            for (int i = 0; i < 6000; ++i)
                records.push_back(sampleOf(pointNumber(1), noon + i * 1s, static_cast<double>(i)));
            QVERIFY(open.write(records));
            const auto database = historyOf(open);
            seal(*database);
            SqlStatement change = database->prepare(u"UPDATE block SET body = CAST(? AS BLOB) WHERE id = 2"_s);
            SqlStatement read = database->prepare(u"SELECT body FROM block WHERE id = 2"_s);
            QVERIFY(!read.exec() && read.next());
            QByteArray body = read.value(0).toByteArray();
            read.finish();
            body[body.size() / 2] = static_cast<char>(body[body.size() / 2] ^ 0x10);
            QVERIFY(!change.run(body));
        }
        const OpenStore open(dir.path());
        const auto reader = open.store->reader();
        QCOMPARE(samplesOf(*reader, pointNumber(1)).size(), 4000u);
        const auto gaps = reader->gaps(pointNumber(1), {noon, noon + 6000s});
        QVERIFY(gaps);
        QCOMPARE(gaps->size(), 1u);
        QCOMPARE(gaps->front().reason, GapReason::Damaged);
        QVERIFY(gaps->front().interval.from == noon + 2000s);
        const auto series = reader->series({pointNumber(1), {noon, noon + 6000s}, 3, {}});
        QVERIFY(series);
        QCOMPARE(series->time.size(), 2u);
    }

    void anyBytesAreRefusedOrRead()
    {
        std::mt19937 random(3);
        SampleBatch batch;
        for (int i = 0; i < 50; ++i)
            batch.add(static_cast<quint32>(i % 3), {noon + i * 1s, i % 7 == 0 ? Value(u"x"_s) : Value(i * 0.1), Quality::Live});
        const QByteArray good = encodeBatch(batch);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = good.left(static_cast<qsizetype>(random() % static_cast<unsigned>(good.size() + 1)));
            if (i % 2 == 0 && !bytes.isEmpty())
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
            QVERIFY(bytes == good || !decodeBatch(bytes));
            static_cast<void>(decodeBlock(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
