// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/wishes.h"
#include "app/model/moment.h"
#include "tests/alarm/watched_site.h"

#include <QTest>

#include <limits>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static const QString id = u"band/p"_s;

static WatchedSite raised(AlarmRule rule = bandRule())
{
    WatchedSite site({std::move(rule)});
    site.device(u"d"_s);
    site.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
    site.hear(u"p"_s, 21.0);
    site.pass(10s);
    return site;
}

static Shelve shelve(const WatchedSite& site, std::chrono::seconds duration, const QString& reason = u"works"_s)
{
    return {{site.occurrence(id)}, duration, false, reason};
}

static AlarmRule p1Rule()
{
    auto rule = bandRule();
    rule.consequenceClass = Consequence::Safety;
    rule.timeToRespond = 5min;
    return rule;
}

class TestAlarmWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShelvedAlarmComesBackUnseenWhenItsTimeIsUp()
    {
        auto site = raised();
        QVERIFY(site.acknowledge(id));
        QVERIFY(site.wish(shelve(site, 60s)));
        QCOMPARE(site.label(id), u"SHLVD"_s);
        QVERIFY(*site.alarm(id)->shelvedUntil == site.clock.now() + 60s);
        site.clock.setWall(site.clock.now() + 1h);
        site.pass(59s);
        QCOMPARE(site.label(id), u"SHLVD"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QCOMPARE(site.news.journal.back().note, u"auto-unshelved"_s);
    }

    void aShelvedAlarmIsStillWatchedAndWrittenDown()
    {
        auto site = raised();
        QVERIFY(site.wish(shelve(site, 1h)));
        site.hear(u"p"_s, 15.0);
        site.pass(5s);
        QCOMPARE(site.label(id), u"SHLVD"_s);
        QCOMPARE(site.count(JournalKind::Return), 1);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        QCOMPARE(site.count(JournalKind::Active), 2);
        QCOMPARE(site.label(id), u"SHLVD"_s);
    }

    void aOneShotShelvingEndsWithTheConditionOrWithItsLongestTime()
    {
        auto site = raised();
        QVERIFY(site.wish(Shelve{{site.occurrence(id)}, 0s, true, u"works"_s}));
        site.hear(u"p"_s, 15.0);
        site.pass(5s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
        auto other = raised();
        QVERIFY(other.wish(Shelve{{other.occurrence(id)}, 0s, true, u"works"_s}));
        other.pass(8h);
        QCOMPARE(other.label(id), u"UNACK"_s);
    }

    void shelvingHasLimits_data()
    {
        QTest::addColumn<bool>("p1");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("operator, 8 h") << false << 1 << 480 << true;
        QTest::newRow("operator, longer") << false << 1 << 481 << false;
        QTest::newRow("engineer, 24 h") << false << 2 << 1440 << true;
        QTest::newRow("engineer, longer") << false << 2 << 1441 << false;
        QTest::newRow("operator, P1") << true << 1 << 15 << false;
        QTest::newRow("engineer, P1, 1 h") << true << 2 << 60 << true;
        QTest::newRow("engineer, P1, longer") << true << 2 << 61 << false;
        QTest::newRow("nothing") << false << 1 << 0 << false;
        QTest::newRow("less than nothing") << false << 1 << -5 << false;
    }

    void shelvingHasLimits()
    {
        QFETCH(bool, p1);
        QFETCH(int, role);
        QFETCH(int, minutes);
        auto site = raised(p1 ? p1Rule() : bandRule());
        QTEST(site.wish(shelve(site, std::chrono::minutes(minutes)), static_cast<Role>(role)).has_value(), "allowed");
    }

    void shelvingNeedsAReasonAndSparesLifeSafety()
    {
        auto site = raised();
        QVERIFY(!site.wish(shelve(site, 1h, u" "_s)));
        auto rule = p1Rule();
        rule.lifeSafety = true;
        auto leak = raised(rule);
        QVERIFY(!leak.wish(shelve(leak, 10min), Role::Admin));
        std::vector<OccurrenceId> many(21, site.occurrence(id));
        QVERIFY(!site.wish(Shelve{many, 1h, false, u"works"_s}));
    }

    void outOfServiceNeedsAWorkOrderAndHasNoEnd()
    {
        WatchedSite site({bandRule()});
        site.device(u"d"_s);
        site.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
        QVERIFY(!site.wish(SetAlarmService{AlarmId(id), false, {}}));
        QVERIFY(site.wish(SetAlarmService{AlarmId(id), false, u"WO-7"_s}));
        QCOMPARE(site.label(id), u"OOSRV"_s);
        site.hear(u"p"_s, 21.0);
        site.pass(48min);
        QCOMPARE(site.label(id), u"OOSRV"_s);
        QCOMPARE(site.count(JournalKind::Active), 1);
        QVERIFY(!site.acknowledge(id));
        QVERIFY(site.wish(SetAlarmService{AlarmId(id), true, {}}));
        QCOMPARE(site.label(id), u"NORM"_s);
        site.pass(9s);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QVERIFY(!site.wish(SetAlarmService{AlarmId(id), true, {}}));
        QVERIFY(!site.wish(SetAlarmService{AlarmId(u"nobody"_s), false, u"WO"_s}));
    }

    void aNoteIsKeptAndJournalled()
    {
        auto site = raised();
        QVERIFY(!site.wish(AddNote{site.occurrence(id), u" "_s}));
        QVERIFY(!site.wish(AddNote{OccurrenceId(u"gone"_s), u"x"_s}));
        QVERIFY(site.wish(AddNote{site.occurrence(id), u"plumber called"_s}));
        QCOMPARE(site.alarm(id)->note, u"plumber called"_s);
        QCOMPARE(site.count(JournalKind::Note), 1);
    }

    void aNoteBesideAPointsPastNeedsNoAlarmAndIsJournalledAtItsOwnTime()
    {
        auto site = raised();
        const Timestamp then = site.clock.now() - 3h;
        QVERIFY(site.wish(AddNote{occurrenceAt({PointId(u"p"_s), then}), u"  windows were cleaned "_s}));
        const JournalEntry& entry = site.news.journal.back();
        QCOMPARE(entry.kind, JournalKind::Note);
        QCOMPARE(entry.point, PointId(u"p"_s));
        QCOMPARE(entry.note, u"windows were cleaned"_s);
        QVERIFY(entry.sourceTime == then);
        QVERIFY(entry.receivedTime == site.clock.now());
        QVERIFY(entry.alarm.isEmpty());
        QCOMPARE(momentOf(entry.occurrence)->point, PointId(u"p"_s));
        QVERIFY(!site.wish(AddNote{occurrenceAt({PointId(u"p"_s), then}), u" "_s}));
        QVERIFY(!site.wish(AddNote{occurrenceAt({PointId(u"nobody"_s), then}), u"x"_s}));
        QVERIFY(!site.wish(AddNote{OccurrenceId(u"moment:soon:p"_s), u"x"_s}));
    }

    void anAcknowledgementOfManyIsWholeOrNothing()
    {
        auto second = p1Rule();
        second.id = RuleId(u"other"_s);
        WatchedSite site({bandRule(), second});
        site.device(u"d"_s);
        site.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        const std::vector<OccurrenceId> both{site.occurrence(id), site.occurrence(u"other/p"_s), OccurrenceId(u"gone"_s)};
        QVERIFY(!site.wish(Acknowledge{both, {}}));
        QCOMPARE(site.count(JournalKind::Acknowledge), 0);
        QVERIFY(site.wish(Acknowledge{both, u"seen"_s}));
        QVERIFY(site.count(JournalKind::Acknowledge) >= 1);
        QVERIFY(!site.wish(Acknowledge{both, u"again"_s}));
    }

    void aChangedLimitIsJudgedAtOnce()
    {
        auto site = raised();
        auto rule = bandRule();
        std::get<LimitCondition>(rule.condition).high = 30;
        QVERIFY(site.wish(SaveRule{rule}, Role::Engineer));
        QCOMPARE(site.news.rules.back().version, 2);
        QCOMPARE(site.count(JournalKind::Config), 1);
        site.pass(5s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
        std::get<LimitCondition>(rule.condition).high = 20;
        QVERIFY(site.wish(SaveRule{rule}, Role::Engineer));
        site.pass(10s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        rule.enabled = false;
        QVERIFY(site.wish(SaveRule{rule}, Role::Engineer));
        QCOMPARE(site.label(id), u"NORM"_s);
        site.hear(u"p"_s, 99.0);
        site.pass(1min);
        QCOMPARE(site.label(id), u"NORM"_s);
    }

    void aRuleThatCannotBeRightIsRefused()
    {
        auto site = raised();
        const auto refuses = [&](auto change) {
            auto rule = bandRule();
            change(rule);
            return !site.wish(SaveRule{rule}, Role::Engineer).has_value();
        };
        QVERIFY(!refuses([](AlarmRule&) {}));
        QVERIFY(refuses([](AlarmRule& rule) { rule.name = u" "_s; }));
        QVERIFY(refuses([](AlarmRule& rule) { rule.id = {}; }));
        QVERIFY(refuses([](AlarmRule& rule) { rule.onDelay = -1s; }));
        QVERIFY(refuses([](AlarmRule& rule) { rule.reAlarm = 0s; }));
        QVERIFY(refuses([](AlarmRule& rule) { rule.offDelay = 24h * 3650; }));
        QVERIFY(refuses([](AlarmRule& rule) { std::get<LimitCondition>(rule.condition).low = std::numeric_limits<double>::quiet_NaN(); }));
        QVERIFY(refuses([](AlarmRule& rule) { std::get<LimitCondition>(rule.condition).low = 25; }));
        QVERIFY(refuses([](AlarmRule& rule) { std::get<LimitCondition>(rule.condition).deadband = 5; }));
        QVERIFY(refuses([](AlarmRule& rule) { rule.condition = LimitCondition{}; }));
        QVERIFY(refuses([](AlarmRule& rule) { rule.condition = DiscreteCondition{{u"on"_s}}; }));
        QVERIFY(refuses([](AlarmRule& rule) { rule.lifeSafety = true; rule.operatorAction.clear(); }));
    }

    void wishesOfOthersAreNotUnderstood()
    {
        auto site = raised();
        QVERIFY(!Alarms::understands(Adopt{}));
        QVERIFY(Alarms::understands(Shelve{}));
        const auto answer = site.wish(Adopt{});
        QVERIFY(!answer && answer.error().code == Error::Code::Invalid);
    }

    void aRestartFindsEveryAlarmAsItStoodWithoutASound()
    {
        auto rule = bandRule();
        rule.latching = true;
        auto site = raised(rule);
        QVERIFY(site.acknowledge(id));
        QVERIFY(site.wish(shelve(site, 100s)));
        const auto stored = site.alarms.alarms();
        WatchedSite later({bandRule()});
        later.clock.setWall(site.clock.now() + 40s);
        later.alarms.restore({{rule}, stored, {}}, later.clock.now(), later.clock.ticks(), later.news);
        QCOMPARE(later.label(id), u"SHLVD"_s);
        QVERIFY(later.alarm(id)->uncertain);
        QVERIFY(later.news.changed.empty());
        QCOMPARE(later.count(JournalKind::Gap), 1);
        later.device(u"d"_s);
        later.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
        later.hear(u"p"_s, 21.0, Quality::Stale);
        later.pass(30s);
        later.hear(u"p"_s, 21.0);
        QVERIFY(!later.alarm(id)->uncertain);
        QCOMPARE(later.count(JournalKind::Active), 0);
        QVERIFY(later.occurrence(id) == stored[0].occurrence);
        later.pass(30s);
        QCOMPARE(later.label(id), u"UNACK"_s);
        later.hear(u"p"_s, 15.0);
        later.pass(5s);
        QCOMPARE(later.label(id), u"LUNAK"_s);
    }

    void whatWasOverDuringTheRestartReturnsQuietly()
    {
        auto site = raised();
        WatchedSite later({bandRule()});
        later.alarms.restore({{}, site.alarms.alarms(), {}}, later.clock.now(), later.clock.ticks(), later.news);
        later.device(u"d"_s);
        later.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
        later.pass(1h);
        QCOMPARE(later.label(id), u"UNACK"_s);
        later.hear(u"p"_s, 15.0);
        later.pass(5s);
        QCOMPARE(later.label(id), u"RTNUN"_s);
        QVERIFY(later.acknowledge(id));
    }
};

QTEST_GUILESS_MAIN(TestAlarmWishes)
#include "tst_alarm_wishes.moc"
