// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/calendar.h"
#include "app/store/counter_sum.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <numeric>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp utc(int year, unsigned month, unsigned day, int hour = 0)
{
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}} + std::chrono::hours{hour};
}

std::vector<qint64> hoursBetween(const std::vector<qint64>& edges)
{
    std::vector<qint64> hours;
    for (std::size_t i = 1; i < edges.size(); ++i)
        hours.push_back((edges[i] - edges[i - 1]) / 3'600'000);
    return hours;
}

std::vector<Total> totalsOf(const OpenStore& open, const TotalsQuery& query)
{
    const auto totals = open.store->totals()->totals(query);
    if (!totals)
        QTest::qFail(qPrintable(totals.error().message), __FILE__, __LINE__);
    return totals ? totals->front().buckets : std::vector<Total>();
}

void tidyAll(const OpenStore& open)
{
    while (open.recorder->tidy().value_or(false)) {
    }
}

} // namespace

class TestTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreAsLongAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Interval>("interval");
        QTest::addColumn<CalendarUnit>("unit");
        QTest::addColumn<std::vector<qint64>>("hours");
        using Hours = std::vector<qint64>;
        const QByteArray home = "Europe/Amsterdam";
        QTest::newRow("clocks go forward") << home << Interval{utc(2026, 3, 27, 23), utc(2026, 3, 30, 22)} << CalendarUnit::Day << Hours{24, 23, 24};
        QTest::newRow("clocks go back") << home << Interval{utc(2026, 10, 23, 22), utc(2026, 10, 26, 23)} << CalendarUnit::Day << Hours{24, 25, 24};
        QTest::newRow("cut at both ends") << home << Interval{utc(2026, 6, 1, 10), utc(2026, 6, 3, 10)} << CalendarUnit::Day << Hours{12, 24, 12};
        QTest::newRow("weeks begin on Monday") << "UTC"_ba << Interval{utc(2026, 11, 20), utc(2026, 12, 1)} << CalendarUnit::Week << Hours{72, 168, 24};
        QTest::newRow("months") << "UTC"_ba << Interval{utc(2026, 1, 1), utc(2026, 4, 1)} << CalendarUnit::Month << Hours{31 * 24, 28 * 24, 31 * 24};
        QTest::newRow("years") << "UTC"_ba << Interval{utc(2024, 1, 1), utc(2026, 1, 1)} << CalendarUnit::Year << Hours{366 * 24, 365 * 24};
        QTest::newRow("an hour that is there twice") << home << Interval{utc(2026, 10, 25, 0), utc(2026, 10, 25, 3)} << CalendarUnit::Hour << Hours{1, 1, 1};
        QTest::newRow("midnight that is not there") << "America/Asuncion"_ba << Interval{utc(2023, 9, 30, 4), utc(2023, 10, 3, 3)} << CalendarUnit::Day << Hours{24, 23, 24};
    }

    void daysAreAsLongAsTheyAre()
    {
        QFETCH(QByteArray, zone);
        QFETCH(Interval, interval);
        QFETCH(CalendarUnit, unit);
        QFETCH(std::vector<qint64>, hours);
        const auto edges = calendarEdges(interval, unit, zone);
        QVERIFY(edges);
        QCOMPARE(hoursBetween(*edges), hours);
    }

    void hoursOfHalfHourZonesBeginOnTheirOwnClock()
    {
        const auto edges = calendarEdges({utc(2026, 6, 1), utc(2026, 6, 1, 2)}, CalendarUnit::Hour, "Asia/Kolkata"_ba);
        QVERIFY(edges);
        QCOMPARE(edges->at(1) - edges->at(0), 1'800'000);
        QVERIFY(!calendarEdges({utc(2026, 6, 1), utc(2026, 6, 1, 2)}, CalendarUnit::Hour, "Nowhere/Land"_ba));
        QVERIFY(!calendarEdges({utc(1000, 6, 1), utc(3000, 6, 1, 2)}, CalendarUnit::Hour, "UTC"_ba));
    }

    void aMeanIsWeightedByTimeWithWhatHeldBefore()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(pointNumber(1), utc(2026, 6, 1, 18), 10.0), sampleOf(pointNumber(1), utc(2026, 6, 2, 6), 30.0), sampleOf(pointNumber(1), utc(2026, 6, 2, 12), {}, Quality::DeviceOffline),
                            sampleOf(pointNumber(2), utc(2026, 6, 4), 1.0)}));
        const auto totals = totalsOf(open, {{pointNumber(1)}, {utc(2026, 6, 2), utc(2026, 6, 4)}, CalendarUnit::Day, "UTC"_ba, {}, {}, {}});
        QCOMPARE(totals.size(), 1u); // of the second day nothing is known
        QCOMPARE(totals[0].mean, 20.0);
        QCOMPARE(totals[0].minimum, 10.0);
        QCOMPARE(totals[0].maximum, 30.0);
        QCOMPARE(totals[0].samples, 1);
        QCOMPARE(totals[0].coverage, 0.5f);
        QVERIFY(!totals[0].increase);
    }

    void gapsAreLeftOut()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(pointNumber(1), utc(2026, 6, 1), 10.0), sampleOf(pointNumber(1), utc(2026, 6, 1, 18), 40.0),
                            GapRecord{{pointNumber(1), {}, {utc(2026, 6, 1, 6), utc(2026, 6, 1, 18)}, GapReason::DeviceSilent}}, sampleOf(pointNumber(2), utc(2026, 6, 4), 1.0)}));
        const auto totals = totalsOf(open, {{pointNumber(1)}, {utc(2026, 6, 1), utc(2026, 6, 2)}, CalendarUnit::Day, "UTC"_ba, {}, {}, {}});
        QCOMPARE(totals[0].mean, 25.0); // six hours each
        QCOMPARE(totals[0].coverage, 0.5f);
    }

    void aYearOfDaysIsTheSameFromSumsAndFromSamples()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        Records records;
        for (int i = 0; i < 60 * 24 * 12; ++i)
            records.push_back(sampleOf(pointNumber(1), utc(2026, 10, 20) + i * 5min, 20 + 0.1 * (i * 7919 % 100)));
        QVERIFY(open.write(records));
        QVERIFY(open.write({sampleOf(pointNumber(2), utc(2027, 1, 1), 1.0)}));
        TotalsQuery query{{pointNumber(1)}, {utc(2026, 10, 21, 22), utc(2026, 12, 10, 23)}, CalendarUnit::Day, "Europe/Amsterdam"_ba, {}, {}, {}};
        const auto fromSamples = totalsOf(open, query);
        tidyAll(open);
        const auto fromSums = totalsOf(open, query);
        QCOMPARE(fromSums.size(), 50u);
        QCOMPARE(fromSums[3].samples, 25 * 12); // the day the clocks went back
        for (std::size_t i = 0; i < fromSums.size(); ++i) {
            QCOMPARE(fromSums[i].samples, fromSamples[i].samples);
            QCOMPARE(fromSums[i].minimum, fromSamples[i].minimum);
            QVERIFY(std::abs(fromSums[i].mean - fromSamples[i].mean) < 0.001);
            QCOMPARE(fromSums[i].coverage, fromSamples[i].coverage);
        }
    }

    void countersAreDifferenced_data()
    {
        QTest::addColumn<std::vector<double>>("numbers");
        QTest::addColumn<Accumulation>("accumulation");
        QTest::addColumn<double>("rollsOverAt");
        QTest::addColumn<double>("increase");
        QTest::addColumn<int>("resets");
        using Numbers = std::vector<double>;
        constexpr auto rising = Accumulation::TotalIncreasing;
        QTest::newRow("it rises") << Numbers{100, 101, 105, 110} << rising << 0.0 << 10.0 << 0;
        QTest::newRow("a new meter begins at 0") << Numbers{100, 110, 3, 5} << rising << 0.0 << 15.0 << 1;
        QTest::newRow("it rolls over") << Numbers{65'000, 65'500, 36, 100} << rising << 65'536.0 << 636.0 << 0;
        QTest::newRow("replaced half way up, not rolled over") << Numbers{30'000, 30'500, 36, 100} << rising << 65'536.0 << 600.0 << 1;
        QTest::newRow("it trembles") << Numbers{1000, 1010, 1009.5, 1012} << rising << 0.0 << 12.0 << 0;
        QTest::newRow("a balance may fall") << Numbers{100, 90, 95} << Accumulation::Total << 0.0 << -5.0 << 0;
    }

    void countersAreDifferenced()
    {
        QFETCH(std::vector<double>, numbers);
        QFETCH(Accumulation, accumulation);
        QFETCH(double, rollsOverAt);
        QFETCH(double, increase);
        QFETCH(int, resets);
        TempDir dir;
        const OpenStore open(dir.path());
        Records records{sampleOf(pointNumber(1), utc(2026, 6, 1, 12), {}, Quality::DeviceOffline)};
        for (std::size_t i = 0; i < numbers.size(); ++i)
            records.push_back(sampleOf(pointNumber(1), utc(2026, 6, 1, 18) + i * 8h, numbers[i]));
        QVERIFY(open.write(records));
        TotalsQuery query{{pointNumber(1)}, {utc(2026, 6, 1), utc(2026, 6, 5)}, CalendarUnit::Day, "UTC"_ba, accumulation, {}, {}};
        if (rollsOverAt > 0)
            query.rollsOverAt = rollsOverAt;
        double sum = 0;
        int seen = 0;
        for (const Total& total : totalsOf(open, query)) {
            sum += total.increase.value_or(0);
            seen += total.resets;
        }
        QCOMPARE(sum, increase);
        QCOMPARE(seen, resets);
    }

    void aDayBeginsWhereTheOneBeforeEnded()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(pointNumber(1), utc(2026, 6, 1, 23), 100.0), sampleOf(pointNumber(1), utc(2026, 6, 2, 1), 107.0), sampleOf(pointNumber(1), utc(2026, 6, 2, 2), 108.0)}));
        const auto totals = totalsOf(open, {{pointNumber(1)}, {utc(2026, 6, 2), utc(2026, 6, 3)}, CalendarUnit::Day, "UTC"_ba, Accumulation::TotalIncreasing, {}, {}});
        QCOMPARE(totals.size(), 1u);
        QCOMPARE(totals[0].increase, std::optional(8.0));
    }

    void aQuestionCanBeCancelledAndNonsenseIsRefused()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write({sampleOf(pointNumber(1), utc(2026, 6, 1), 1.0)}));
        const auto totals = open.store->totals();
        const Interval day{utc(2026, 6, 1), utc(2026, 6, 2)};
        QVERIFY(!totals->totals({{pointNumber(1)}, day, CalendarUnit::Day, "UTC"_ba, {}, {}, std::make_shared<std::atomic_bool>(true)}));
        QVERIFY(!totals->totals({{pointNumber(1)}, {day.to, day.from}, CalendarUnit::Day, "UTC"_ba, {}, {}, {}}));
        QVERIFY(totals->totals({{PointId(u"never seen"_s)}, day, CalendarUnit::Day, "UTC"_ba, {}, {}, {}})->front().buckets.empty());
    }

    void whatTakesTheRoomIsSaid()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        Point warm;
        warm.id = pointNumber(1);
        warm.device = DeviceId(u"d"_s);
        warm.quantity = Quantity::Temperature;
        Records records{PointRecord{warm}};
        for (int i = 0; i < 40'000; ++i)
            records.push_back(sampleOf(pointNumber(i % 4 == 0 ? 2 : 1), utc(2026, 6, 1) + i * 1s, 0.1 * i));
        QVERIFY(open.write(records));
        tidyAll(open);
        const auto usage = open.store->totals()->usageByQuantity();
        QVERIFY(usage && usage->size() == 2);
        QCOMPARE(usage->front().quantity, Quantity::Temperature);
        QCOMPARE(usage->front().samples, 30'000);
        QVERIFY(usage->front().bytes > usage->back().bytes);
        QCOMPARE(open.store->totals()->usageByQuantity(std::make_shared<std::atomic_bool>(true)).error().code, Error::Code::Unavailable);
        const auto whole = open.store->reader()->usage();
        QVERIFY(whole && budgetReached(*whole, whole->bytes + 3 * whole->bytesPerDay) == *whole->last + 72h);
        QVERIFY(!budgetReached(*whole, whole->bytes));
    }
};

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"
