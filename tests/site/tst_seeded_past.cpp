// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/site/moment.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr SeedSize small{3, 5min, 10, 6h};

struct Seeded
{
    explicit Seeded(const SeedSize& size)
    {
        seedPast(*scenarioNamed(u"harbour-1406"_s), size, [&](Records&& batch) {
            largest = std::max(largest, batch.size());
            for (Record& record : batch)
                take(std::move(record));
        });
    }

    void take(Record record)
    {
        if (const auto* sample = std::get_if<SampleRecord>(&record)) {
            ++samples;
            QVERIFY2(sample->sample.at <= story::now, qPrintable(sample->point.text()));
            Timestamp& last = newest[sample->point];
            inOrder = inOrder && last <= sample->sample.at;
            last = sample->sample.at;
            return;
        }
        others.push_back(std::move(record));
    }

    template <typename Kind>
    [[nodiscard]] std::ptrdiff_t count() const
    {
        return std::ranges::count_if(others, [](const Record& record) { return std::holds_alternative<Kind>(record); });
    }

    Records others;
    QHash<PointId, Timestamp> newest;
    std::size_t largest = 0;
    qint64 samples = 0;
    bool inOrder = true;
};

std::vector<Sample> pastOf(const PointId& point, const SeedSize& size)
{
    std::vector<Sample> found;
    seedPast(*scenarioNamed(u"harbour-1406"_s), size, [&](Records&& batch) {
        for (const Record& record : batch) {
            const auto* sample = std::get_if<SampleRecord>(&record);
            if (sample && sample->point == point)
                found.push_back(sample->sample);
        }
    });
    return found;
}

} // namespace

/// The past a scenario seeds: whole, in order, and ending in its moment.
class TestSeededPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePastComesInBoundedPiecesAndInOrder();
    void thePastHoldsEverythingARestartNeeds();
    void theNumberOfSamplesFollowsTheSize();
    void theDefaultPastHoldsAtMostThreeMillionSamples();
    void aGapHoldsNoSample();
    void theLastSampleIsTheMomentsValue();
    void aSwitchThatAnAlarmIsAboutTurnedWhenTheAlarmSaysSo();
    void metersNeverFallInThePast();
};

void TestSeededPast::thePastComesInBoundedPiecesAndInOrder()
{
    const Seeded seeded(small);
    QVERIFY(seeded.largest <= 4096);
    QVERIFY(seeded.inOrder);
    QVERIFY(seeded.samples > 10'000);
}

void TestSeededPast::thePastHoldsEverythingARestartNeeds()
{
    const Seeded seeded(small);
    const Picture picture = pictureOfMoment();
    QCOMPARE(seeded.count<SiteRecord>(), 1);
    QCOMPARE(seeded.count<OperatorRecord>(), 4);
    QCOMPARE(seeded.count<DeviceRecord>(), 412 + 15);
    QCOMPARE(seeded.count<PointRecord>(), picture.figures.points);
    QCOMPARE(seeded.count<AlarmRecord>(), picture.alarms.size());
    QVERIFY(seeded.count<JournalRecord>() > 500);
    QVERIFY(seeded.count<AuditRecord>() > 60);
    QVERIFY(seeded.count<GapRecord>() > 10);
    QCOMPARE(seeded.count<BrokerRecord>(), 0);
    for (const Record& record : seeded.others) {
        if (const auto* alarm = std::get_if<AlarmRecord>(&record))
            QCOMPARE(picture.alarms.value(alarm->alarm.id), alarm->alarm);
    }
}

void TestSeededPast::theNumberOfSamplesFollowsTheSize()
{
    const Seeded few({2, 5min, 4, 1h});
    const Seeded more({2, 5min, 8, 1h});
    const Seeded coarse({4, 60min, 4, 1h});
    const Seeded fine({4, 5min, 4, 1h});
    QVERIFY(more.samples > few.samples + 4 * 2000);
    QVERIFY(fine.samples > coarse.samples + 4 * 400);
}

void TestSeededPast::theDefaultPastHoldsAtMostThreeMillionSamples()
{
    qint64 samples = 0;
    QElapsedTimer timer;
    timer.start();
    seedPast(*scenarioNamed(u"harbour-1406"_s), {}, [&](Records&& batch) { samples += static_cast<qint64>(batch.size()); });
    qInfo("%lld records in %lld ms", static_cast<long long>(samples), static_cast<long long>(timer.elapsed()));
    QVERIFY(samples > 1'000'000);
    QVERIFY(samples <= 3'000'000);
}

void TestSeededPast::aGapHoldsNoSample()
{
    const std::vector<Sample> past = pastOf(pointOf(u"3.12-S1"_s, "co2"), small);
    QVERIFY(past.size() > 2000);
    const auto inside = [&](Timestamp from, Timestamp to) { return std::ranges::count_if(past, [&](const Sample& sample) { return sample.at >= from && sample.at < to; }); };
    QCOMPARE(inside(story::at(2, 12), story::at(3, 0)), 0);
    QCOMPARE(inside(story::midnight - 9h - 12min, story::midnight - 8h - 6min), 0);
    QVERIFY(inside(story::at(3, 0), story::at(4, 0)) > 50);
    const std::vector<Sample> local = pastOf(pointOf(u"3.16-TH"_s, "local_temperature"), {3, 5min, 60, 6h});
    QVERIFY(!local.empty());
    QVERIFY(local.back().at < story::linkLost);
}

void TestSeededPast::theLastSampleIsTheMomentsValue()
{
    const std::vector<Sample> past = pastOf(pointOf(u"3.12-S1"_s, "co2"), small);
    QCOMPARE(toText(past.back().value), u"1214"_s);
    QCOMPARE(past.back().at, story::now - 4s);
    const double before = toNumber(past[past.size() - 2].value).value_or(0);
    QVERIFY2(before > 1150 && before < 1260, qPrintable(QString::number(before)));
}

void TestSeededPast::aSwitchThatAnAlarmIsAboutTurnedWhenTheAlarmSaysSo()
{
    const SeedSize evening{3, 5min, 14, 6h};
    const auto turned = [&](const QString& code, std::string_view key) {
        const std::vector<Sample> past = pastOf(pointOf(code, key), evening);
        const auto on = std::ranges::find(past, Value(true), &Sample::value);
        return on == past.end() ? Timestamp() : on->at;
    };
    QCOMPARE(turned(u"B-LEAK-02"_s, "flood"), story::at(14, 2, 8));
    QCOMPARE(turned(u"D0-DOCK1"_s, "held"), story::at(13, 20, 55));
    const std::vector<Sample> forced = pastOf(pointOf(u"D1-1.08"_s, "forced"), evening);
    QCOMPARE(std::ranges::count(forced, Value(true), &Sample::value), 1);
    QCOMPARE(forced.back().value, Value(false));
}

void TestSeededPast::metersNeverFallInThePast()
{
    const std::vector<Sample> past = pastOf(pointOf(u"EM-MAIN"_s, "energy"), {3, 5min, 14, 6h});
    QVERIFY(past.size() > 2000);
    QVERIFY(std::ranges::is_sorted(past, {}, [](const Sample& sample) { return toNumber(sample.value).value_or(0); }));
    const double used = toNumber(past.back().value).value_or(0) - toNumber(past.front().value).value_or(0);
    QVERIFY2(used > 3000 && used < 20'000, qPrintable(QString::number(used)));
}

QTEST_GUILESS_MAIN(TestSeededPast)
#include "tst_seeded_past.moc"
