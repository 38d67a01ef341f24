// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarm/watched_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static const QString id = u"band/p"_s;

static WatchedSite siteWith(AlarmRule rule)
{
    WatchedSite site({std::move(rule)});
    site.device(u"d"_s);
    site.point(u"p"_s, u"d"_s, Quantity::Pressure, u"bar"_s);
    site.hear(u"p"_s, 15.0);
    return site;
}

class TestAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueOutOfItsBandIsRaisedAfterItsDelayAndBothTimesAreKept()
    {
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, 21.0);
        const auto began = site.clock.now();
        site.pass(9s);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        const auto alarm = *site.alarm(id);
        QVERIFY(alarm.conditionSince == began);
        QVERIFY(alarm.raisedAt == began + 10s);
        QVERIFY(!alarm.late);
        QCOMPARE(alarm.limit, u"≥ 20"_s);
        QVERIFY(alarm.priority == Priority::P3);
        QVERIFY(site.news.journal.back().sourceTime == began);
        QVERIFY(site.news.journal.back().receivedTime == began + 10s);
    }

    void bothSidesHaveTheirLimit_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("limit");
        QTest::newRow("far below") << -40.0 << u"UNACK"_s << u"≤ 10"_s;
        QTest::newRow("at the low limit") << 10.0 << u"UNACK"_s << u"≤ 10"_s;
        QTest::newRow("just inside") << 10.1 << u"NORM"_s << QString();
        QTest::newRow("just inside above") << 19.9 << u"NORM"_s << QString();
        QTest::newRow("at the high limit") << 20.0 << u"UNACK"_s << u"≥ 20"_s;
    }

    void bothSidesHaveTheirLimit()
    {
        QFETCH(double, value);
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, value);
        site.pass(11s);
        QTEST(site.label(id), "label");
        if (site.alarm(id))
            QTEST(site.alarm(id)->limit, "limit");
    }

    void aShortSpikeIsNoAlarm()
    {
        auto site = siteWith(bandRule());
        for (int i = 0; i < 20; ++i) {
            site.hear(u"p"_s, 25.0);
            site.pass(9s);
            site.hear(u"p"_s, 15.0);
            site.pass(1s);
        }
        QCOMPARE(site.count(JournalKind::Active), 0);
    }

    void anAlarmClearsOnlyPastTheDeadbandAndAfterItsDelay()
    {
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        site.hear(u"p"_s, 19.5);
        site.pass(60s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.hear(u"p"_s, 18.9);
        site.pass(4s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.hear(u"p"_s, 19.5);
        site.hear(u"p"_s, 18.9);
        site.pass(4s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
        QVERIFY(site.acknowledge(id));
        QCOMPARE(site.label(id), u"NORM"_s);
        QVERIFY(site.news.changed.back().flags == AlarmFlags{});
    }

    void anUnseenAlarmThatComesBackIsTheSameOccurrence()
    {
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        const auto first = site.occurrence(id);
        site.hear(u"p"_s, 15.0);
        site.pass(5s);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QVERIFY(site.occurrence(id) == first);
        QCOMPARE(site.alarm(id)->count, 2);
        QVERIFY(site.acknowledge(id));
        site.hear(u"p"_s, 15.0);
        site.pass(5s);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        QVERIFY(site.occurrence(id) != first);
        QCOMPARE(site.alarm(id)->count, 1);
    }

    void badQualityFreezesAndStopsADelayAndGoodQualityStartsItAfresh()
    {
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, 21.0);
        site.pass(9s);
        site.hear(u"p"_s, 21.0, Quality::Stale);
        site.pass(60s);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.hear(u"p"_s, 21.0);
        site.pass(9s);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.hear(u"p"_s, 15.0, Quality::DeviceOffline);
        site.pass(1h);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QVERIFY(site.alarm(id)->uncertain);
        site.hear(u"p"_s, 21.0);
        QVERIFY(!site.alarm(id)->uncertain);
    }

    void aRetainedValueOfUnknownAgeRaisesNothing()
    {
        auto site = siteWith(bandRule());
        site.take(ReadingChanged{{PointId(u"p"_s), 99.0, std::nullopt, site.clock.now(), Quality::Stale}});
        site.pass(1h);
        QCOMPARE(site.label(id), u"NORM"_s);
    }

    void whatWasReceivedInTimeIsRaisedHoweverLateItIsProcessed()
    {
        auto site = siteWith(bandRule());
        site.clock.advance(60s);
        site.hearLate(u"p"_s, 21.0, 50s);
        site.hearLate(u"p"_s, 15.0, 39s);
        QCOMPARE(site.count(JournalKind::Active), 1);
        QVERIFY(site.alarm(id)->late);
        site.pass(1s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
    }

    void aSpikeInABacklogIsStillOnlyASpike()
    {
        auto site = siteWith(bandRule());
        site.clock.advance(60s);
        site.hearLate(u"p"_s, 21.0, 50s);
        site.hearLate(u"p"_s, 15.0, 41s);
        site.pass(60s);
        QCOMPARE(site.count(JournalKind::Active), 0);
    }

    void aReturnThatWaitsInTheInboxStandsBeforeTheDelayThatRanOut()
    {
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, 21.0);
        site.clock.advance(60s);
        site.hearLate(u"p"_s, 15.0, 55s);
        site.pass(1s);
        QCOMPARE(site.count(JournalKind::Active), 0);
    }

    void samplesThatComeLateAreHistoryAndNeverAPresentAlarm()
    {
        auto site = siteWith(bandRule());
        const auto now = site.clock.now();
        for (int minute = 0; minute < 30; ++minute)
            site.take(ReadingChanged{{PointId(u"p"_s), 30.0, now - 2h + std::chrono::minutes(minute), now, Quality::Late}, true, true});
        site.pass(1h);
        QCOMPARE(site.label(id), u"NORM"_s);
        QCOMPARE(site.count(JournalKind::Active), 0);
        QCOMPARE(site.count(JournalKind::HistoricExceedance), 1);
        const auto entry = std::find_if(site.news.journal.begin(), site.news.journal.end(), [](const auto& one) { return one.kind == JournalKind::HistoricExceedance; });
        QVERIFY(entry->sourceTime == now - 2h);
        QVERIFY(entry->receivedTime == now);
    }

    void backDatedSamplesNeitherRaiseNorClear()
    {
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        const auto now = site.clock.now();
        site.take(ReadingChanged{{PointId(u"p"_s), 15.0, now - 1h, now, Quality::Live}});
        site.pass(60s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QCOMPARE(*std::get_if<double>(&site.alarm(id)->value), 21.0);
    }

    void aWallClockThatJumpsNeitherRaisesNorClearsNorShortens_data()
    {
        QTest::addColumn<int>("seconds");
        for (const int jump : {3600, -3600, -400 * 86400, 40 * 86400, 12, -12})
            QTest::addRow("%d s", jump) << jump;
    }

    void aWallClockThatJumpsNeitherRaisesNorClearsNorShortens()
    {
        QFETCH(int, seconds);
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, 21.0);
        site.pass(5s);
        site.clock.setWall(site.clock.now() + std::chrono::seconds(seconds));
        site.hear(u"p"_s, 21.0);
        site.pass(4s);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QVERIFY(!site.alarm(id)->late);
        site.clock.setWall(site.clock.now() - std::chrono::seconds(seconds));
        site.pass(60s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.hear(u"p"_s, 15.0);
        site.clock.setWall(site.clock.now() + std::chrono::seconds(seconds));
        site.pass(4s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"RTNUN"_s);
        const auto alarm = *site.alarm(id);
        QVERIFY(*alarm.clearedAt >= alarm.raisedAt);
    }

    void aReadingReceivedBeforeTheClockWasSetKeepsItsPlace()
    {
        auto site = siteWith(bandRule());
        const auto received = site.clock.now();
        site.clock.advance(1s);
        site.clock.setWall(site.clock.now() + 1h);
        site.take(ReadingChanged{{PointId(u"p"_s), 21.0, received, received, Quality::Live}});
        site.pass(8s);
        QCOMPARE(site.label(id), u"NORM"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"UNACK"_s);
    }

    void aChatteringValueIsOneRowAndAtMostOneRaisePerWindow()
    {
        auto rule = bandRule();
        rule.onDelay = 0s;
        auto site = siteWith(rule);
        for (int i = 0; i < 600; ++i) {
            site.hear(u"p"_s, i % 2 == 0 ? 20.1 : 18.0);
            site.pass(1s);
        }
        QCOMPARE(site.count(JournalKind::Active), 1);
        for (int i = 0; i < 60; ++i) {
            site.hear(u"p"_s, i % 2 == 0 ? 15.0 : 25.0);
            site.pass(6s);
        }
        QCOMPARE(site.alarm(id)->count, 31);
        QCOMPARE(static_cast<int>(site.alarms.alarms().size()), 1);
    }

    void aLatchedAlarmWaitsForAcknowledgeAndReset()
    {
        auto rule = bandRule();
        rule.latching = true;
        auto site = siteWith(rule);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        QVERIFY(!site.wish(ResetAlarm{site.occurrence(id)}));
        site.hear(u"p"_s, 15.0);
        site.pass(5s);
        QCOMPARE(site.label(id), u"LUNAK"_s);
        QVERIFY(!site.wish(ResetAlarm{site.occurrence(id)}));
        QVERIFY(site.acknowledge(id));
        QCOMPARE(site.label(id), u"LACKD"_s);
        const auto first = site.occurrence(id);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        QCOMPARE(site.label(id), u"UNACK"_s);
        QVERIFY(site.occurrence(id) != first);
        QVERIFY(site.acknowledge(id));
        site.hear(u"p"_s, 15.0);
        site.pass(5s);
        QVERIFY(site.wish(ResetAlarm{site.occurrence(id)}));
        QCOMPARE(site.label(id), u"NORM"_s);
    }

    void anAcknowledgedAlarmSoundsAgainWhenItsTimeIsUp()
    {
        auto rule = bandRule();
        rule.reAlarm = 60s;
        auto site = siteWith(rule);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        QVERIFY(site.acknowledge(id));
        site.pass(59s);
        QCOMPARE(site.label(id), u"ACKED"_s);
        site.pass(1s);
        QCOMPARE(site.label(id), u"UNACK"_s);
    }

    void anAlarmThatAcknowledgesItselfLeavesWhenItsConditionDoes()
    {
        auto rule = bandRule();
        rule.ackOnReturn = true;
        auto site = siteWith(rule);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        site.hear(u"p"_s, 15.0);
        site.pass(5s);
        QCOMPARE(site.label(id), u"NORM"_s);
    }

    void textsAndYesOrNoAreComparedAsWritten_data()
    {
        QTest::addColumn<bool>("isText");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("true") << false << u"true"_s << u"UNACK"_s;
        QTest::newRow("false") << false << u"false"_s << u"NORM"_s;
        QTest::newRow("open") << true << u"open"_s << u"UNACK"_s;
        QTest::newRow("Open: case decides") << true << u"Open"_s << u"NORM"_s;
        QTest::newRow("closed") << true << u"closed"_s << u"NORM"_s;
    }

    void textsAndYesOrNoAreComparedAsWritten()
    {
        QFETCH(bool, isText);
        QFETCH(QString, text);
        auto rule = bandRule();
        rule.condition = DiscreteCondition{{u"true"_s, u"open"_s}};
        auto site = siteWith(rule);
        site.hear(u"p"_s, isText ? Value(text) : Value(text == u"true"_s));
        site.pass(10s);
        QTEST(site.label(id), "label");
    }

    void everyTransitionNamesWhoAndWhere()
    {
        auto site = siteWith(bandRule());
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        QVERIFY(site.news.journal.back().user.isEmpty());
        QVERIFY(site.acknowledge(id, u"valve stuck"_s));
        const auto entry = site.news.journal.back();
        QVERIFY(entry.kind == JournalKind::Acknowledge);
        QCOMPARE(entry.user, u"Ada"_s);
        QCOMPARE(entry.workstation, u"desk"_s);
        QCOMPARE(entry.note, u"valve stuck"_s);
        QVERIFY(!site.acknowledge(id));
    }

    void aP1AlarmIsAcknowledgedWithANoteOnly()
    {
        auto rule = bandRule();
        rule.consequenceClass = Consequence::Safety;
        rule.timeToRespond = 5min;
        auto site = siteWith(rule);
        site.hear(u"p"_s, 21.0);
        site.pass(10s);
        QVERIFY(!site.acknowledge(id, u"  "_s));
        QCOMPARE(site.label(id), u"UNACK"_s);
        QVERIFY(site.acknowledge(id, u"plumber called"_s));
        QCOMPARE(site.label(id), u"ACKED"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
