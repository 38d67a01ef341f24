// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/totals.h"
#include "app/store/sums_walk.h"
#include "app/store/tiers.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <cmath>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 6 / 1}};
constexpr auto aDay = 24h;

const PointId dense = pointNumber(1);   ///< every ten seconds
const PointId sparse = pointNumber(2);  ///< every two minutes: its five-minute sums do not pay
const PointId counter = pointNumber(3); ///< rises by one a minute, and begins again at noon of the third day
const PointId rare = pointNumber(4);    ///< four a day: never leaves its page

AuditRecord who()
{
    AuditRecord audit;
    audit.at = start;
    audit.action = u"keep"_s;
    return audit;
}

KeepingSettings keepSamples(int days, int fiveMinutes = 730)
{
    KeepingSettings settings;
    settings.usual.samples = days;
    settings.usual.fiveMinutes = fiveMinutes;
    return settings;
}

Records dayOfSamples(int day)
{
    std::mt19937 random(static_cast<unsigned>(day));
    Records records;
    const Timestamp from = start + day * aDay;
    for (int second = 0; second < 86'400; second += 10) {
        records.push_back(sampleOf(dense, from + std::chrono::seconds(second), std::round(200 + 30 * std::sin(second / 9000.0) + static_cast<double>(random() % 5)) / 10));
        if (second % 120 == 0)
            records.push_back(sampleOf(sparse, from + std::chrono::seconds(second), static_cast<double>(random() % 1000) / 10));
        if (second % 60 == 0) {
            const int minutes = day * 1440 + second / 60;
            records.push_back(sampleOf(counter, from + std::chrono::seconds(second), static_cast<double>(minutes >= 2 * 1440 + 720 ? minutes - 2 * 1440 - 720 : minutes)));
        }
        if (second % 21'600 == 0)
            records.push_back(sampleOf(rare, from + std::chrono::seconds(second), 1.0 + day));
    }
    return records;
}

void tidyAll(const OpenStore& open, Timestamp now)
{
    int steps = 0;
    for (auto more = open.recorder->tidy(now); more && *more; more = open.recorder->tidy(now))
        QVERIFY(++steps < 20'000);
}

/// Days of history, each tidied at its end.
void fill(const OpenStore& open, int days)
{
    for (int day = 0; day < days; ++day) {
        QVERIFY(open.write(dayOfSamples(day)));
        tidyAll(open, start + (day + 1) * aDay);
    }
}

std::vector<Total> totalsOf(const OpenStore& open, const PointId& point, Interval interval, CalendarUnit unit, Accumulation accumulation = Accumulation::Measurement)
{
    TotalsQuery query;
    query.points = {point};
    query.interval = interval;
    query.unit = unit;
    query.accumulation = accumulation;
    const auto totals = open.store->totals()->totals(query);
    if (!totals || totals->size() != 1)
        return {};
    return totals->front().buckets;
}

void compareTotals(const std::vector<Total>& left, const std::vector<Total>& right)
{
    QCOMPARE(left.size(), right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        QVERIFY(left[i].interval == right[i].interval);
        QCOMPARE(left[i].samples, right[i].samples);
        QCOMPARE(left[i].minimum, right[i].minimum);
        QCOMPARE(left[i].maximum, right[i].maximum);
        QVERIFY2(std::abs(left[i].mean - right[i].mean) < 0.002 * std::max(1.0, std::abs(left[i].mean)), qPrintable(u"%1 %2"_s.arg(left[i].mean).arg(right[i].mean)));
        QCOMPARE(left[i].increase.value_or(-1), right[i].increase.value_or(-1));
        QCOMPARE(left[i].resets, right[i].resets);
        QVERIFY(std::abs(left[i].coverage - right[i].coverage) < 0.01f);
    }
}

} // namespace

class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesGoWhenTheirTimeIsOverAndTheirSumsAnswerForThem()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open, 6);
        const Interval all{start, start + 6 * aDay};
        const auto hoursBefore = totalsOf(open, dense, all, CalendarUnit::Hour);
        const auto sparseBefore = totalsOf(open, sparse, all, CalendarUnit::Hour);
        const auto rareBefore = totalsOf(open, rare, all, CalendarUnit::Day);
        const auto countBefore = totalsOf(open, counter, all, CalendarUnit::Day, Accumulation::TotalIncreasing);
        QCOMPARE(hoursBefore.size(), 144u);
        QCOMPARE(countBefore.size(), 6u);
        QCOMPARE(countBefore[2].resets, 1);

        QVERIFY(open.recorder->keep(keepSamples(2), who()));
        tidyAll(open, start + 6 * aDay);
        const auto reader = open.store->reader();
        for (const PointId& point : {dense, sparse, counter, rare}) {
            const auto left = samplesOf(*reader, point);
            QVERIFY(!left.empty());
            QVERIFY2(left.front().at >= start + 3 * aDay, qPrintable(point.text())); // whole blocks: some of the day before may be there still
            QVERIFY(left.back().at > start + 6 * aDay - 7h);
        }
        compareTotals(totalsOf(open, dense, all, CalendarUnit::Hour), hoursBefore);
        compareTotals(totalsOf(open, sparse, all, CalendarUnit::Hour), sparseBefore);
        compareTotals(totalsOf(open, rare, all, CalendarUnit::Day), rareBefore);
        compareTotals(totalsOf(open, counter, all, CalendarUnit::Day, Accumulation::TotalIncreasing), countBefore);
        QCOMPARE(reader->gaps(dense, all)->size(), 0u); // letting go is no gap
    }

    void aFewMinutesOfADayThatWentAreAnsweredByFiveMinuteSums()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open, 4);
        QVERIFY(open.recorder->keep(keepSamples(1), who()));
        tidyAll(open, start + 4 * aDay);
        const auto reader = open.store->reader();
        for (const PointId& point : {dense, sparse}) {
            const auto series = reader->series({point, {start + 10h, start + 11h}, 600, {}});
            QVERIFY(series);
            QCOMPARE(series->time.size(), 12u);
            QVERIFY(series->time.front() == start + 10h);
            QVERIFY(series->minimum[3] <= series->mean[3] && series->mean[3] <= series->maximum[3]);
        }
    }

    void sumsGoInTheirTurnAndTheHoursStay()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open, 6);
        const auto before = totalsOf(open, dense, {start, start + 6 * aDay}, CalendarUnit::Day);
        QVERIFY(open.recorder->keep(keepSamples(1, 3), who()));
        tidyAll(open, start + 6 * aDay);
        const auto reader = open.store->reader();
        const auto hours = reader->series({dense, {start, start + aDay}, 600, {}});
        QVERIFY(hours);
        QCOMPARE(hours->time.size(), 24u);
        const auto minutes = reader->series({dense, {start + 4 * aDay, start + 4 * aDay + 1h}, 600, {}});
        QVERIFY(minutes && minutes->time.size() == 12u);
        compareTotals(totalsOf(open, dense, {start, start + 6 * aDay}, CalendarUnit::Day), before);
    }

    void aQuantityMayBeKeptForAnotherTime()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        Point point;
        point.id = sparse;
        point.quantity = Quantity::Energy;
        QVERIFY(open.write({PointRecord{point}}));
        fill(open, 4);
        KeepingSettings settings = keepSamples(1);
        settings.apart.push_back({Quantity::Energy, {0, 0, 0}});
        QVERIFY(open.recorder->keep(settings, who()));
        tidyAll(open, start + 4 * aDay);
        QVERIFY(samplesOf(*open.store->reader(), dense).front().at > start + aDay);
        QVERIFY(samplesOf(*open.store->reader(), sparse).front().at == start);
        QCOMPARE(samplesOf(*open.store->reader(), sparse).size(), 4u * 720);
    }

    void whatComesLateForADayThatWentFillsOnlyWhereNothingWas()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open, 2);
        QVERIFY(open.write({sampleOf(dense, start + 5 * aDay, 1.0)}));
        QVERIFY(open.recorder->keep(keepSamples(1), who()));
        tidyAll(open, start + 6 * aDay);
        const auto before = totalsOf(open, dense, {start, start + 2 * aDay}, CalendarUnit::Hour);
        QVERIFY(open.write({sampleOf(dense, start + 3h + 1s, 1000.0), sampleOf(dense, start + 3 * aDay, 7.0)}));
        tidyAll(open, start + 6 * aDay + 1h);
        QVERIFY(open.write({sampleOf(dense, start + 6 * aDay, 2.0)}));
        tidyAll(open, start + 6 * aDay + 2h);
        compareTotals(totalsOf(open, dense, {start, start + 2 * aDay}, CalendarUnit::Hour), before);
        const auto filled = totalsOf(open, dense, {start + 3 * aDay, start + 3 * aDay + 1h}, CalendarUnit::Hour);
        QCOMPARE(filled.size(), 1u);
        QCOMPARE(filled[0].maximum, 7.0);
    }

    void aClockThatJumpsTakesADayAlongAtMost()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.recorder->keep(keepSamples(90), who()));
        fill(open, 3);
        tidyAll(open, start + 4000 * aDay);
        tidyAll(open, start + 4000 * aDay + 1s);
        for (const PointId& point : {dense, sparse})
            QVERIFY(samplesOf(*open.store->reader(), point).front().at == start);
    }

    void whatWasDamagedWhenItWentStaysAsAGap()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write(dayOfSamples(0)));
        QVERIFY(open.write({sampleOf(dense, start + aDay - 1s, 20.0)})); // now the others are sealed, and not yet summed up: the day is not over
        tidyAll(open, start + aDay - 1s);
        {
            const auto database = Database::open(open.store->dir().historyFile(), Database::Mode::Write);
            QVERIFY(database);
            QVERIFY(!(*database)->run(u"UPDATE block SET body = substr(body, 1, length(body) / 2) WHERE id = (SELECT min(id) FROM block WHERE series = 1)"_s));
        }
        QVERIFY(open.write({sampleOf(dense, start + 9 * aDay, 1.0)}));
        const auto damaged = open.store->reader()->gaps(dense, {start, start + aDay});
        QVERIFY(damaged && damaged->size() == 1);
        QVERIFY(open.recorder->keep(keepSamples(2), who()));
        for (int day = 2; day <= 9; ++day)
            tidyAll(open, start + day * aDay);
        const auto after = open.store->reader()->gaps(dense, {start, start + aDay});
        QVERIFY(after && *after == *damaged);
        QVERIFY(samplesOf(*open.store->reader(), dense).front().at > start + 8 * aDay);
        const auto hours = totalsOf(open, dense, {start, start + aDay}, CalendarUnit::Hour);
        QVERIFY(hours.size() > 15 && hours.size() < 24);
    }

    void settingsAreKeptAndNonsenseIsRefused()
    {
        TempDir dir;
        KeepingSettings settings = keepSamples(30, 60);
        settings.apart = {{Quantity::Temperature, {10, 20, 400}}};
        settings.budget = 300'000'000;
        settings.backupFolder = hostileText.section(QChar::Null, 0, 0);
        {
            const OpenStore open(dir.path());
            QVERIFY(!open.recorder->keep(keepSamples(100, 50), who()));
            KeepingSettings small = settings;
            small.budget = 1000;
            QVERIFY(!open.recorder->keep(small, who()));
            QVERIFY(open.recorder->keep(settings, who()));
        }
        const OpenStore open(dir.path());
        const auto stored = open.store->keeping();
        QVERIFY(stored && *stored == settings);
        int rows = 0;
        QVERIFY(open.store->readAudit([&](const AuditRow& row) { return row.record.action == u"keep"_s && ++rows; }));
        QCOMPARE(rows, 1);
    }

    void growthIsMeasuredDayByDay()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open, 5);
        const auto usage = open.store->reader()->usage();
        QVERIFY(usage);
        QVERIFY2(usage->bytesPerDay > 5'000 && usage->bytesPerDay < 200'000, qPrintable(QString::number(usage->bytesPerDay)));
    }
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
