// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/dry_run.h"
#include "tests/alarm/watched_site.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static const Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1}};

static DryRunQuestion question()
{
    DryRunQuestion asked;
    asked.rule = bandRule();
    asked.interval = {start, start + 24h};
    Device device;
    device.id = DeviceId(u"d"_s);
    device.name = u"d"_s;
    device.broker = BrokerId(u"b"_s);
    asked.devices = {device};
    Point point;
    point.id = PointId(u"p"_s);
    point.device = device.id;
    point.kind = PointKind::Number;
    asked.points = {point};
    asked.past = {{point.id, {}}};
    return asked;
}

static void add(DryRunQuestion& asked, Ticks at, const Value& value, Quality quality = Quality::Live)
{
    asked.past[0].samples.push_back({start + at, value, quality});
}

class TestDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAlarmIsToldWithItsTimes()
    {
        auto asked = question();
        add(asked, 0h, 15.0);
        add(asked, 1h, 25.0);
        add(asked, 2h, 15.0);
        add(asked, 3h, 25.0);
        add(asked, 3h + 9s, 15.0); // shorter than its delay
        add(asked, 4h, 5.0);
        const auto run = dryRun(asked);
        QVERIFY(run);
        QCOMPARE(run->alarms.size(), 2u);
        QCOMPARE(run->watched, 1);
        QCOMPARE(run->samples, 6);
        QVERIFY(run->alarms[0] == (DryRunAlarm{PointId(u"p"_s), start + 1h, start + 1h + 10s, start + 2h + 5s, 25.0, u"≥ 20"_s}));
        QVERIFY(run->alarms[1] == (DryRunAlarm{PointId(u"p"_s), start + 4h, start + 4h + 10s, {}, 5.0, u"≤ 10"_s}));
    }

    void whatStoodWhenTheTimeBeganIsNoAlarmOfIt()
    {
        auto asked = question();
        add(asked, -1h, 25.0);
        add(asked, 2h, 15.0);
        add(asked, 3h, 25.0);
        QCOMPARE(dryRun(asked)->alarms.size(), 1u);
        QVERIFY(dryRun(asked)->alarms[0].raisedAt == start + 3h + 10s);
    }

    void aDelayDoesNotRunThroughAGap()
    {
        auto asked = question();
        std::get<LimitCondition>(asked.rule.condition).high = 20;
        asked.rule.onDelay = 10min;
        add(asked, 1h, 25.0);
        add(asked, 3h, 15.0);
        QCOMPARE(dryRun(asked)->alarms.size(), 1u);
        for (const Gap& gap : {Gap{PointId(u"p"_s), {}, {start + 1h + 5min, start + 2h}, GapReason::DeviceSilent}, Gap{{}, BrokerId(u"b"_s), {start + 1h + 5min, start + 2h}, GapReason::BrokerLost},
                               Gap{{}, {}, {start + 1h + 5min, start + 2h}, GapReason::HoldfastOff}}) {
            asked.gaps = {gap};
            QCOMPARE(dryRun(asked)->alarms.size(), 0u);
        }
        asked.gaps = {Gap{{}, BrokerId(u"another"_s), {start + 1h + 5min, start + 2h}, GapReason::BrokerLost}, Gap{PointId(u"q"_s), {}, {start, start + 2h}, GapReason::DeviceSilent}};
        QCOMPARE(dryRun(asked)->alarms.size(), 1u);
    }

    void badSamplesRaiseNothing()
    {
        auto asked = question();
        add(asked, 1h, 25.0, Quality::Stale);
        add(asked, 2h, 25.0, Quality::DeviceOffline);
        QCOMPARE(dryRun(asked)->alarms.size(), 0u);
    }

    void whatTheRuleItselfHidesIsCountedApart()
    {
        auto asked = question();
        asked.rule.terms.suppressedWhile = u"mode == 'service'"_s;
        Point mode = asked.points[0];
        mode.id = PointId(u"m"_s);
        mode.property = u"mode"_s;
        mode.kind = PointKind::Str;
        asked.points.push_back(mode);
        QCOMPARE(pastNeeded(asked), (std::vector{PointId(u"m"_s), PointId(u"p"_s)}));
        asked.past.push_back({mode.id, {{start, u"service"_s, Quality::Live}, {start + 3h, u"auto"_s, Quality::Live}}});
        add(asked, 1h, 25.0);
        add(asked, 2h, 15.0);
        add(asked, 4h, 25.0);
        const auto run = dryRun(asked);
        QCOMPARE(run->alarms.size(), 2u);
        QCOMPARE(run->hidden, 1);
    }

    void onlyWhatTheRuleLooksAtMustBeRead()
    {
        auto asked = question();
        Point other = asked.points[0];
        other.id = PointId(u"other"_s);
        asked.points.push_back(other);
        QCOMPARE(pastNeeded(asked), (std::vector{PointId(u"p"_s)}));
    }

    void aRuleThatCannotBeTriedIsRefused()
    {
        auto asked = question();
        asked.rule.condition = SilenceCondition{};
        QVERIFY(!dryRun(asked));
        asked = question();
        asked.rule.condition = ExpressionCondition{u"("_s};
        QVERIFY(!dryRun(asked));
    }

    /// The trial and the watch over the same values in real time find the same alarms.
    void aTrialFindsWhatWatchingWouldHaveFound()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator dice(seed);
            auto asked = question();
            WatchedSite site({asked.rule});
            site.clock.setWall(start);
            site.device(u"d"_s);
            site.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
            for (int second = 0; second < 4'000; second += 1 + static_cast<int>(dice.bounded(12))) {
                site.pass(start + std::chrono::seconds(second) - site.clock.now());
                const double value = 8 + dice.bounded(16.0);
                const Quality quality = dice.bounded(10) == 0 ? Quality::Stale : Quality::Live;
                add(asked, std::chrono::seconds(second), value, quality);
                site.hear(u"p"_s, value, quality);
            }
            asked.interval.to = site.clock.now() + 1ms;
            const auto run = dryRun(asked);
            QCOMPARE(static_cast<int>(run->alarms.size()), site.count(JournalKind::Active));
            std::size_t next = 0;
            for (const JournalEntry& entry : site.news.journal) {
                if (entry.kind == JournalKind::Active)
                    QVERIFY(run->alarms[next++].raisedAt == entry.receivedTime);
            }
        }
    }

    void aMonthOfMinutesOfFiftyPointsIsTried()
    {
        auto asked = question();
        asked.interval = {start, start + 720h};
        asked.rule.point.reset();
        asked.rule.quantity = Quantity::Pressure;
        asked.points.clear();
        asked.past.clear();
        QRandomGenerator dice(3);
        for (int i = 0; i < 50; ++i) {
            Point point;
            point.id = PointId(u"p%1"_s.arg(i));
            point.device = DeviceId(u"d"_s);
            point.kind = PointKind::Number;
            point.quantity = Quantity::Pressure;
            asked.points.push_back(point);
            PointPast past{point.id, {}};
            for (int minute = 0; minute < 43'200; ++minute)
                past.samples.push_back({start + std::chrono::minutes(minute), dice.bounded(1000) == 0 ? 25.0 : 15.0, Quality::Live});
            asked.past.push_back(std::move(past));
        }
        QElapsedTimer timer;
        timer.start();
        const auto run = dryRun(asked);
        qInfo("%lld samples in %lld ms, %zu alarms", static_cast<long long>(run->samples), static_cast<long long>(timer.elapsed()), run->alarms.size());
        QCOMPARE(run->watched, 50);
        QVERIFY(run->alarms.size() > 1'500 && run->alarms.size() < 3'000);
    }
};

QTEST_GUILESS_MAIN(TestDryRun)
#include "tst_dry_run.moc"
