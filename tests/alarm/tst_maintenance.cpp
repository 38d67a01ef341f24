// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarm/watched_site.h"

#include "app/base/utc.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static const QString id = u"band/p"_s;

static Timestamp at(int year, unsigned month, unsigned day, std::chrono::minutes time)
{
    return Timestamp(std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day))) + time;
}

/// On Mondays from ten to twelve.
static MaintenanceWindow mondays()
{
    MaintenanceWindow window;
    window.id = MaintenanceId(u"m"_s);
    window.name = u"Boiler service"_s;
    window.reason = u"WO-12"_s;
    window.firstDay = QDate(2026, 11, 2);
    window.days = 1;
    window.from = QTime(10, 0);
    window.to = QTime(12, 0);
    return window;
}

/// Monday 2 November 2026, half past nine in Amsterdam.
static WatchedSite site(AlarmRule rule = bandRule())
{
    WatchedSite site({std::move(rule)});
    site.clock.setWall(at(2026, 11, 2, 8h + 30min));
    SiteModel model;
    model.site.timeZone = "Europe/Amsterdam";
    site.alarms.siteChanged(model, site.clock.now(), site.clock.ticks(), site.news);
    site.device(u"gw"_s);
    site.device(u"d"_s, u"gw"_s, [](Device& device) { device.space = SpaceId(u"plant"_s); });
    site.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
    return site;
}

class TestMaintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRaisedInAWindowIsHiddenNamesItAndComesIntoSightWhenItEnds()
    {
        auto one = site();
        QVERIFY(one.wish(SaveMaintenance{mondays()}, Role::Engineer));
        one.pass(31min);
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        QCOMPARE(one.label(id), u"DSUPR"_s);
        QCOMPARE(one.alarm(id)->suppressors, QStringList{u"maintenance:Boiler service: WO-12"_s});
        QCOMPARE(one.count(JournalKind::Active, id), 1);
        one.pass(118min);
        QCOMPARE(one.label(id), u"DSUPR"_s);
        one.pass(1min);
        QCOMPARE(one.label(id), u"UNACK"_s);
        QCOMPARE(one.alarm(id)->suppressors, QStringList());
    }

    void whatStoodBeforeIsHiddenWhenItBeginsAndWhatClearsInItIsGone()
    {
        auto one = site();
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        QVERIFY(one.wish(SaveMaintenance{mondays()}, Role::Engineer));
        QCOMPARE(one.label(id), u"UNACK"_s);
        one.pass(30min);
        QCOMPARE(one.label(id), u"DSUPR"_s);
        one.hear(u"p"_s, 15.0);
        one.pass(5s);
        QCOMPARE(one.label(id), u"NORM"_s);
        QCOMPARE(one.count(JournalKind::Return, id), 1);
    }

    void aWindowCoversWhatItNames_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("covered");
        QTest::newRow("the whole site") << QString() << QString() << QString() << true;
        QTest::newRow("the device") << u"d"_s << QString() << QString() << true;
        QTest::newRow("its gateway") << u"gw"_s << QString() << QString() << true;
        QTest::newRow("another device") << u"e"_s << QString() << QString() << false;
        QTest::newRow("its space") << QString() << u"plant"_s << QString() << true;
        QTest::newRow("another space") << QString() << u"lobby"_s << QString() << false;
        QTest::newRow("the rule") << QString() << QString() << u"band"_s << true;
        QTest::newRow("another rule") << u"d"_s << QString() << u"smoke"_s << false;
    }

    void aWindowCoversWhatItNames()
    {
        QFETCH(QString, device);
        QFETCH(QString, space);
        QFETCH(QString, rule);
        QFETCH(bool, covered);
        auto one = site();
        auto window = mondays();
        if (!device.isEmpty())
            window.devices = {DeviceId(device)};
        if (!space.isEmpty())
            window.spaces = {SpaceId(space)};
        if (!rule.isEmpty())
            window.rules = {RuleId(rule)};
        QVERIFY(one.wish(SaveMaintenance{window}, Role::Engineer));
        one.pass(31min);
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        QCOMPARE(one.label(id), covered ? u"DSUPR"_s : u"UNACK"_s);
    }

    void lifeSafetyIsNeverHidden()
    {
        auto rule = bandRule();
        rule.lifeSafety = true;
        auto one = site(rule);
        QVERIFY(one.wish(SaveMaintenance{mondays()}, Role::Engineer));
        one.pass(31min);
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        QCOMPARE(one.label(id), u"UNACK"_s);
    }

    void aWindowThatIsSwitchedOffOrRemovedHidesNothingAnyMore()
    {
        auto one = site();
        auto window = mondays();
        QVERIFY(one.wish(SaveMaintenance{window}, Role::Engineer));
        one.pass(31min);
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        window.enabled = false;
        QVERIFY(one.wish(SaveMaintenance{window}, Role::Engineer));
        QCOMPARE(one.label(id), u"UNACK"_s);
        window.enabled = true;
        QVERIFY(one.wish(SaveMaintenance{window}, Role::Engineer));
        QCOMPARE(one.label(id), u"DSUPR"_s);
        QVERIFY(one.wish(RemoveMaintenance{window.id}, Role::Engineer));
        QCOMPARE(one.label(id), u"UNACK"_s);
        QVERIFY(!one.wish(RemoveMaintenance{window.id}, Role::Engineer));
        QCOMPARE(one.news.maintenance.size(), 3u);
        QCOMPARE(one.news.removedMaintenance.size(), 1u);
    }

    void aWindowNeedsAllItsParts()
    {
        auto one = site();
        const auto refuses = [&](auto change) {
            auto window = mondays();
            change(window);
            return !one.wish(SaveMaintenance{window}, Role::Engineer).has_value();
        };
        QVERIFY(refuses([](MaintenanceWindow& window) { window.id = {}; }));
        QVERIFY(refuses([](MaintenanceWindow& window) { window.name = u" "_s; }));
        QVERIFY(refuses([](MaintenanceWindow& window) { window.reason.clear(); }));
        QVERIFY(refuses([](MaintenanceWindow& window) { window.firstDay = {}; }));
        QVERIFY(refuses([](MaintenanceWindow& window) { window.from = {}; }));
        QVERIFY(refuses([](MaintenanceWindow& window) { window.days = 128; }));
        QVERIFY(refuses([](MaintenanceWindow& window) { window.lastDay = QDate(2026, 11, 1); }));
    }

    void aRestartWithinAWindowHidesOnAndOneAfterItShows()
    {
        for (const auto& [off, label] : {std::pair(10min, u"DSUPR"_s), std::pair(130min, u"UNACK"_s)}) {
            auto one = site();
            QVERIFY(one.wish(SaveMaintenance{mondays()}, Role::Engineer));
            one.pass(31min);
            one.hear(u"p"_s, 25.0);
            one.pass(11s);
            WatchedSite later({bandRule()});
            later.clock.setWall(one.clock.now() + off);
            later.alarms.restore({{}, one.alarms.alarms(), one.alarms.maintenance()}, later.clock.now(), later.clock.ticks(), later.news);
            SiteModel model;
            model.site.timeZone = "Europe/Amsterdam";
            later.alarms.siteChanged(model, later.clock.now(), later.clock.ticks(), later.news);
            later.device(u"d"_s);
            later.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
            QCOMPARE(later.label(id), u"DSUPR"_s);
            later.pass(2s);
            QCOMPARE(later.label(id), label);
            QCOMPARE(later.count(JournalKind::Active), 0);
        }
    }

    void hiddenTwiceIsShownWhenNothingHidesItAnyMore()
    {
        auto rule = bandRule();
        rule.terms.suppressedWhile = u"mode == 'service'"_s;
        auto one = site(rule);
        one.point(u"mode"_s, u"d"_s, Quantity::Mode, {}, [](Point& point) { point.kind = PointKind::Str; });
        QVERIFY(one.wish(SaveMaintenance{mondays()}, Role::Engineer));
        one.pass(31min);
        one.hear(u"mode"_s, u"service"_s);
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        QCOMPARE(one.alarm(id)->suppressors.size(), 2);
        one.pass(2h);
        QCOMPARE(one.label(id), u"DSUPR"_s);
        QCOMPARE(one.alarm(id)->suppressors, QStringList{u"condition:mode == 'service'"_s});
        one.hear(u"mode"_s, u"auto"_s);
        QCOMPARE(one.label(id), u"UNACK"_s);
    }

    void whoHidesAnAlarmIsNamed()
    {
        auto one = site();
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        QVERIFY(one.wish(Shelve{{one.occurrence(id)}, 60s, false, u"valve ordered"_s}));
        QCOMPARE(one.alarm(id)->suppressors, QStringList{u"shelve:Ada: valve ordered"_s});
        QVERIFY(one.wish(SetAlarmService{AlarmId(id), false, u"WO-7"_s}, Role::Engineer));
        QCOMPARE(one.alarm(id)->suppressors, (QStringList{u"shelve:Ada: valve ordered"_s, u"oos:Ada: WO-7"_s}));
        one.pass(61s);
        QCOMPARE(one.alarm(id)->suppressors, QStringList{u"oos:Ada: WO-7"_s});
        QVERIFY(one.wish(SetAlarmService{AlarmId(id), true, {}}, Role::Engineer));
        one.pass(11s);
        QCOMPARE(one.alarm(id)->suppressors, QStringList());
    }

    void whoWorksOnAnAlarmIsWrittenDownUntilItIsOver()
    {
        auto one = site();
        QVERIFY(!one.wish(Assign{{OccurrenceId(u"gone"_s)}, u"Bob"_s}));
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        QVERIFY(one.wish(Assign{{one.occurrence(id)}, u" Bob "_s}));
        QCOMPARE(one.alarm(id)->inProcessBy, u"Bob"_s);
        QCOMPARE(one.news.journal.back().note, u"in process by Bob"_s);
        QCOMPARE(one.news.journal.back().user, u"Ada"_s);
        QVERIFY(one.wish(Assign{{one.occurrence(id)}, u"Bob"_s}));
        QCOMPARE(one.count(JournalKind::Note), 1);
        QVERIFY(one.wish(Assign{{one.occurrence(id)}, {}}));
        QVERIFY(one.alarm(id)->inProcessBy.isEmpty());
    }

    void aStepOfTheResponseIsDoneOnceByWhoTickedItAndOpenAgainWithTheNextOccurrence()
    {
        auto one = site();
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        const OccurrenceId now = one.occurrence(id);
        const auto steps = static_cast<int>(one.alarm(id)->operatorAction.size());
        QVERIFY(steps > 0);
        QVERIFY(!one.wish(TickStep{OccurrenceId(u"gone"_s), 0, true}));
        QVERIFY(!one.wish(TickStep{now, steps, true}));
        QVERIFY(!one.wish(TickStep{now, -1, true}));
        QVERIFY(one.wish(TickStep{now, 0, true}));
        const StepDone done{0, u"Ada"_s, one.clock.now()};
        QCOMPARE(one.alarm(id)->stepsDone, std::vector{done});
        QCOMPARE(one.news.journal.back().note, QString(u"☑ 1. "_s + one.alarm(id)->operatorAction.front()));
        one.pass(5s);
        QVERIFY(one.wish(TickStep{now, 0, true}));
        QCOMPARE(one.alarm(id)->stepsDone, std::vector{done}); // it stays whose it was
        QVERIFY(one.wish(TickStep{now, 0, false}));
        QVERIFY(one.alarm(id)->stepsDone.empty());
        QCOMPARE(one.count(JournalKind::Note), 2);
        QVERIFY(one.wish(TickStep{now, 0, true}));
        QVERIFY(one.acknowledge(id));
        one.hear(u"p"_s, 15.0);
        one.pass(1min);
        one.hear(u"p"_s, 25.0);
        one.pass(11s);
        QVERIFY(one.occurrence(id) != now);
        QVERIFY(one.alarm(id)->stepsDone.empty());
    }

    void windowsFollowTheClockOnTheWallInSummerAndInWinter_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("ends");
        QTest::newRow("winter") << u"10:00"_s << u"12:00"_s << QDate(2026, 11, 2) << u"2026-11-02T09:00:00.000Z"_s << u"2026-11-02T11:00:00.000Z"_s;
        QTest::newRow("summer") << u"10:00"_s << u"12:00"_s << QDate(2026, 7, 6) << u"2026-07-06T08:00:00.000Z"_s << u"2026-07-06T10:00:00.000Z"_s;
        QTest::newRow("over midnight") << u"22:00"_s << u"04:00"_s << QDate(2026, 7, 6) << u"2026-07-06T20:00:00.000Z"_s << u"2026-07-07T02:00:00.000Z"_s;
        QTest::newRow("a whole day") << u"00:00"_s << u"00:00"_s << QDate(2026, 11, 2) << u"2026-11-01T23:00:00.000Z"_s << u"2026-11-02T23:00:00.000Z"_s;
        QTest::newRow("night that is an hour shorter") << u"01:00"_s << u"05:00"_s << QDate(2026, 3, 29) << u"2026-03-29T00:00:00.000Z"_s << u"2026-03-29T03:00:00.000Z"_s;
        QTest::newRow("night that is an hour longer") << u"01:00"_s << u"05:00"_s << QDate(2026, 10, 25) << u"2026-10-24T23:00:00.000Z"_s << u"2026-10-25T04:00:00.000Z"_s;
        QTest::newRow("begins when no clock shows it") << u"02:30"_s << u"06:00"_s << QDate(2026, 3, 29) << u"2026-03-29T01:30:00.000Z"_s << u"2026-03-29T04:00:00.000Z"_s;
        QTest::newRow("begins and ends at times shown twice") << u"02:00"_s << u"02:30"_s << QDate(2026, 10, 25) << u"2026-10-25T00:00:00.000Z"_s << u"2026-10-25T01:30:00.000Z"_s;
    }

    void windowsFollowTheClockOnTheWallInSummerAndInWinter()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QDate, day);
        auto window = mondays();
        window.firstDay = day;
        window.days = 0;
        window.from = QTime::fromString(from, u"HH:mm"_s);
        window.to = QTime::fromString(to, u"HH:mm"_s);
        std::optional<Interval> found;
        int minutes = 0;
        const Timestamp noon = at(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), 12h);
        for (Timestamp moment = noon - 48h; moment < noon + 48h; moment += 1min) {
            const auto lasts = lastsAt(window, "Europe/Amsterdam", moment);
            minutes += lasts ? 1 : 0;
            QVERIFY(!found || !lasts || *found == *lasts);
            found = lasts ? lasts : found;
        }
        QVERIFY(found);
        QTEST(isoText(found->from), "begins");
        QTEST(isoText(found->to), "ends");
        QVERIFY(std::chrono::minutes(minutes) == found->to - found->from);
    }

    void aWindowComesAgainOnItsDaysUntilTheLast()
    {
        auto window = mondays();
        window.days = 0b0010001; // Monday and Friday
        window.lastDay = QDate(2026, 11, 9);
        int hours = 0;
        for (Timestamp moment = at(2026, 10, 20, 0min); moment < at(2026, 12, 1, 0min); moment += 1h)
            hours += lastsAt(window, "Europe/Amsterdam", moment) ? 1 : 0;
        QCOMPARE(hours, 6); // 2, 6 and 9 November
        QVERIFY(!lastsAt(MaintenanceWindow(), "Europe/Amsterdam", at(2026, 11, 2, 10h)));
        QVERIFY(lastsAt(mondays(), "no/zone", at(2026, 11, 2, 10h)));
    }
};

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
