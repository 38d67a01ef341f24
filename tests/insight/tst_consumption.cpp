// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/insight/small_site.h"

#include "app/insight/consumption.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp start = std::chrono::sys_days{std::chrono::year(2026) / 11 / 2};

/// A meter that is read every five minutes.
struct Meter
{
    SmallSite small;
    Point point;

    Meter() { point = small.addPoint(u"EM"_s, u"energy"_s, Quantity::Energy, u"kWh"_s); point.accumulation = Accumulation::TotalIncreasing; }

    void read(const std::vector<double>& numbers, Timestamp from = start)
    {
        for (std::size_t i = 0; i < numbers.size(); ++i)
            small.say(point.id, from + 5min * static_cast<int>(i), numbers[i]);
    }

    [[nodiscard]] Consumption use(const Interval& interval) const { return Consumption::ofCounter(*numberPast(small.history, point, interval), point, 1); }
};

} // namespace

/// What meters that begin again, roll over, tremble, are misread or fall silent are said to have counted.
class TestConsumption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCounterCountsWhatItsReadingsDiffer_data()
    {
        QTest::addColumn<QList<double>>("readings");
        QTest::addColumn<std::optional<double>>("end");
        QTest::addColumn<double>("used");
        QTest::addColumn<int>("resets");
        const auto row = [](const char* name, const QList<double>& readings, std::optional<double> end, double used, int resets) { QTest::newRow(name) << readings << end << used << resets; };
        row("rising", {100, 101, 103, 106}, {}, 6, 0);
        row("standing", {100, 100, 100, 100}, {}, 0, 0);
        row("begins again", {100, 101, 0.5, 1.5, 2.5}, {}, 3.5, 1);
        row("begins again twice", {100, 101, 0, 2, 0, 3}, {}, 6, 2);
        row("rolls over", {99'990, 99'998, 4, 10}, 100'000.0, 20, 0);
        row("rolls over nobody knows where", {99'990, 99'998, 4, 10}, {}, 18, 1);
        row("trembles", {100, 100.2, 100.1, 100.2, 100.5}, {}, 0.5, 0);
        row("runs backwards for a while", {100, 99, 98, 99, 100, 102}, {}, 2, 0);
        row("one zero in between", {100, 101, 0, 102, 103}, {}, 3, 0);
        row("two zeros in between", {100, 101, 0, 0, 102, 103}, {}, 3, 0);
        row("one huge number in between", {100, 101, 4e9, 102, 103}, {}, 3, 0);
        row("one reading", {100}, {}, 0, 0);
        row("no reading", {}, {}, 0, 0);
    }

    void aCounterCountsWhatItsReadingsDiffer()
    {
        QFETCH(QList<double>, readings);
        QFETCH(std::optional<double>, end);
        QFETCH(double, used);
        QFETCH(int, resets);
        Meter meter;
        meter.point.maximum = end;
        meter.read({readings.begin(), readings.end()});
        const Interval hour{start, start + 1h};
        QVERIFY(std::abs(meter.use(hour).amount(hour) - used) < 1e-9);
        QCOMPARE(meter.use(hour).resets(), resets);
    }

    void aMeterThatMayRunBackDoes()
    {
        Meter meter;
        meter.point.accumulation = Accumulation::Total;
        meter.read({100, 90, 80, 95});
        const Interval hour{start, start + 1h};
        QCOMPARE(meter.use(hour).amount(hour), -5.0);
    }

    void theDaysAddUpToTheMonthAndTheMonthIsTheMetersDifference()
    {
        Meter meter;
        Dice dice(7);
        double number = 5000;
        std::vector<double> readings;
        for (int i = 0; i <= 12 * 24 * 32; ++i)
            readings.push_back(number += dice.next());
        meter.read(readings, start - 24h);
        const Interval month{start, start + 30 * 24h};
        const Consumption use = meter.use(month);
        double days = 0;
        for (int day = 0; day < 30; ++day)
            days += use.amount({start + day * 24h, start + (day + 1) * 24h});
        const double difference = readings[12 * 24 * 31] - readings[12 * 24];
        QVERIFY(std::abs(use.amount(month) - difference) < 1e-6);
        QVERIFY(std::abs(days - difference) < 1e-6);
        QCOMPARE(use.known(month), lengthOf(month));
        QVERIFY(use.isWhole(month));
    }

    void whatIsUsedInAGapOverMidnightIsCountedButHasNoHour()
    {
        Meter meter;
        meter.read(std::vector<double>(12, 100), start + 21h); // until 21:55
        meter.read(std::vector<double>(12, 160), start + 27h); // from 3 o'clock on
        const Consumption use = meter.use({start + 20h, start + 30h});
        const Interval night{start + 21h, start + 28h};
        QCOMPARE(use.amount(night), 60.0);
        QCOMPARE(use.placed(night), 0.0);
        QCOMPARE(use.known(night), double((55min + 55min + 0ms).count()));
        const double before = use.amount({start + 21h, start + 24h});
        QVERIFY(std::abs(before - 60.0 * 125 / 305) < 1e-9);
        QVERIFY(std::abs(before + use.amount({start + 24h, start + 28h}) - 60) < 1e-9);
        QVERIFY(!use.isWhole({start + 20h, start + 28h}));
    }

    void aGapRowIsAGapEvenBetweenTwoNearReadings()
    {
        Meter meter;
        meter.read({100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112});
        meter.small.history.gapRows.push_back({meter.point.id, {}, {start + 11min, start + 13min}, GapReason::BrokerLost});
        const Interval hour{start, start + 1h};
        QCOMPARE(meter.use(hour).amount(hour), 12.0);
        QCOMPARE(meter.use(hour).placed(hour), 11.0);
        QCOMPARE(meter.use(hour).known(hour), double((55min + 0ms).count()));
    }

    void powerIsHeldUntilTheNextValueButNotLongerThanIsUsual()
    {
        SmallSite small;
        const Point power = small.addPoint(u"EM"_s, u"power"_s, Quantity::Power, u"kW"_s);
        for (int i = 0; i < 12; ++i)
            small.say(power.id, start + 5min * i, 12.0);
        const Interval day{start, start + 24h};
        const Consumption use = Consumption::ofRate(*numberPast(small.history, power, day), 1);
        QCOMPARE(use.known(day), double((55min + 20min + 0ms).count())); // four of its intervals
        QCOMPARE(use.amount(day), 12.0 * 75 / 60);
    }

    void whatWasSaidBeforeALossIsNotBelieved()
    {
        Meter meter;
        meter.read({100, 101, 102, 103, 104, 105, 106, 107, 108, 109});
        meter.small.say(meter.point.id, start + 50min, 5000.0, Quality::Stale);
        meter.small.say(meter.point.id, start + 55min, 111.0);
        const Interval hour{start, start + 1h};
        QCOMPARE(meter.use(hour).amount(hour), 11.0);
    }
};

QTEST_GUILESS_MAIN(TestConsumption)
#include "tst_consumption.moc"
