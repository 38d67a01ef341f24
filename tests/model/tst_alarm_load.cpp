// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/alarm_load.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using enum JournalKind;

static const Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1}};

/// A journal written line by line.
struct Writing
{
    std::vector<JournalEntry> entries;

    JournalEntry& add(Ticks at, JournalKind kind, const QString& alarm, Priority priority = Priority::P3, const QString& user = {})
    {
        JournalEntry entry;
        entry.sequence = static_cast<qint64>(entries.size()) + 1;
        entry.alarm = AlarmId(alarm);
        entry.name = u"name of "_s + alarm;
        entry.kind = kind;
        entry.priority = priority;
        entry.sourceTime = entry.receivedTime = start + at;
        entry.user = user;
        entries.push_back(entry);
        return entries.back();
    }
    [[nodiscard]] AlarmLoad load(Ticks length, int positions = 1) const { return alarmLoad(entries, {{start, start + length}, positions}); }
};

class TestAlarmLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalAndAnEmptyPeriodAreNoTrouble()
    {
        const AlarmLoad load = Writing().load(24h);
        QCOMPARE(load.annunciated, 0);
        QCOMPARE(load.windows, 144);
        QCOMPARE(load.nuisance(), 0.0);
        QCOMPARE(Writing().load(0h).perDay, 0.0);
        QCOMPARE(Writing().load(-5h).windows, 0);
    }

    void theRateCountsEmptyWindowsAndIsSharedAmongPositions()
    {
        Writing journal;
        for (int i = 0; i < 48; ++i) {
            journal.add(i * 1h, Active, u"a%1"_s.arg(i));
            journal.add(i * 1h + 5min, Return, u"a%1"_s.arg(i));
        }
        const AlarmLoad alone = journal.load(48h);
        QCOMPARE(alone.perDay, 24.0);
        QCOMPARE(alone.perHour, 1.0);
        QCOMPARE(alone.perTenMinutes, 48.0 / 288);
        QCOMPARE(alone.peak, 1);
        QCOMPARE(alone.inAlarm, std::chrono::milliseconds(4h));
        QCOMPARE(journal.load(48h, 2).perDay, 12.0);
    }

    void onlyWhatIsWithinThePeriodCountsAndItsFirstMomentIsIn()
    {
        Writing journal;
        journal.add(-1ms, Active, u"before"_s);
        journal.add(0ms, Active, u"first"_s);
        journal.add(1h - 1ms, Active, u"last"_s);
        journal.add(1h, Active, u"after"_s);
        const AlarmLoad load = journal.load(1h);
        QCOMPARE(load.annunciated, 2);
        QCOMPARE(load.standing, 3);
    }

    void whatIsHiddenIsNotAnnunciatedUntilItComesIntoSight()
    {
        Writing journal;
        journal.add(1min, Active, u"child"_s);
        journal.add(1min, Suppress, u"child"_s);
        journal.add(2min, JournalKind::Shelve, u"shelved"_s, Priority::P3, u"Ada"_s);
        journal.add(3min, Active, u"shelved"_s);
        journal.add(4min, OutOfService, u"out"_s, Priority::P3, u"Ada"_s);
        journal.add(5min, Active, u"out"_s);
        QCOMPARE(journal.load(1h).annunciated, 0);
        QCOMPARE(journal.load(1h).hidden, 1);
        QCOMPARE(journal.load(1h).hiddenShare(), 1.0);
        journal.add(30min, Unsuppress, u"child"_s);
        journal.add(31min, JournalKind::Unshelve, u"shelved"_s);
        journal.add(32min, InService, u"out"_s, Priority::P3, u"Ada"_s);
        const AlarmLoad load = journal.load(1h);
        QCOMPARE(load.annunciated, 2); // the last one waits for its condition afresh
        QCOMPARE(load.unauthorised, 0);
        QCOMPARE(load.hiddenShare(), 1.0 / 3);
    }

    void aShelvingThatEndsWithItsConditionAnnunciatesNothing()
    {
        Writing journal;
        journal.add(1min, Active, u"a"_s);
        journal.add(2min, JournalKind::Shelve, u"a"_s, Priority::P3, u"Ada"_s);
        journal.add(9min, JournalKind::Unshelve, u"a"_s);
        journal.add(9min, Return, u"a"_s);
        QCOMPARE(journal.load(1h).annunciated, 1);
        QCOMPARE(journal.load(1h).standing, 0);
    }

    void whatWasHiddenBeforeThePeriodIsStillHiddenInIt()
    {
        Writing journal;
        journal.add(-5h, JournalKind::Shelve, u"a"_s, Priority::P3, u"Ada"_s);
        journal.add(5min, Active, u"a"_s);
        QCOMPARE(journal.load(1h).annunciated, 0);
        QCOMPARE(journal.load(1h).standing, 1);
    }

    void anAlarmThatSoundsAgainIsNoSecondOne()
    {
        Writing journal;
        journal.add(1min, Active, u"a"_s, Priority::P1);
        journal.add(2min, JournalKind::Acknowledge, u"a"_s, Priority::P1, u"Ada"_s);
        journal.add(32min, Active, u"a"_s, Priority::P1);
        QCOMPARE(journal.load(1h).annunciated, 1);
    }

    void aFloodBeginsWithTheEleventhInTenMinutesAndEndsBelowFive()
    {
        Writing journal;
        for (int i = 0; i < 10; ++i)
            journal.add(1h + i * 1min, Active, u"a%1"_s.arg(i));
        QVERIFY(journal.load(24h).floods.empty());
        journal.add(1h + 9min + 30s, Active, u"b"_s);
        const auto floods = journal.load(24h).floods;
        QCOMPARE(floods.size(), 1u);
        QVERIFY(floods[0].interval.from == start + 1h);
        QVERIFY(floods[0].interval.to == start + 1h + 16min); // then 7, 8, 9 and 9½ are left
        QCOMPARE(floods[0].alarms, 11);
        QCOMPARE(floods[0].peak, 11);
        QCOMPARE(journal.load(24h).floodShare, 16.0 / (24 * 60));
        QCOMPARE(journal.load(24h).crowdedWindows, 1);
    }

    void aFloodThatGoesOnLastsUntilThePeriodEnds()
    {
        Writing journal;
        for (int i = 0; i < 600; ++i)
            journal.add(i * 6s, Active, u"a%1"_s.arg(i));
        const AlarmLoad load = journal.load(1h);
        QCOMPARE(load.floods.size(), 1u);
        QCOMPARE(load.floods[0].alarms, 600);
        QCOMPARE(load.floods[0].peak, 100);
        QCOMPARE(load.floodShare, 1.0);
    }

    void threeInAMinuteChatterAndTwoDoNot()
    {
        Writing journal;
        for (const Ticks at : {0s, 30s, 60s}) {
            journal.add(at, Active, u"three"_s);
            journal.add(at + 5s, Return, u"three"_s);
        }
        for (const Ticks at : {0s, 30s, 61s}) {
            journal.add(at, Active, u"two"_s);
            journal.add(at + 5s, Return, u"two"_s);
        }
        const AlarmLoad load = journal.load(1h);
        QCOMPARE(load.chattering.size(), 1u);
        QCOMPARE(load.chattering[0].alarm, AlarmId(u"three"_s));
        QCOMPARE(load.chattering[0].name, u"name of three"_s);
        QCOMPARE(load.chatteringAlarms, 3);
        QCOMPARE(load.fleeting, 3);
        QCOMPARE(load.nuisance(), 1.0);
    }

    void whatSomebodyActedOnOrWhatLastedAMinuteIsNotFleeting()
    {
        Writing journal;
        journal.add(0s, Active, u"seen"_s);
        journal.add(5s, JournalKind::Acknowledge, u"seen"_s, Priority::P3, u"Ada"_s);
        journal.add(9s, Return, u"seen"_s);
        journal.add(0s, Active, u"long"_s);
        journal.add(60s, Return, u"long"_s);
        QCOMPARE(journal.load(1h).fleeting, 0);
    }

    void staleIsMoreThanADayAndTheMostAtOnceAreCounted()
    {
        Writing journal;
        journal.add(0h, Active, u"day"_s);
        journal.add(24h, Return, u"day"_s);
        journal.add(1h, Active, u"two days"_s);
        journal.add(49h, Return, u"two days"_s);
        journal.add(-72h, Active, u"for ever"_s);
        const AlarmLoad load = journal.load(96h);
        QCOMPARE(load.stale.size(), 2u);
        QCOMPARE(load.stale[0].alarm, AlarmId(u"for ever"_s));
        QCOMPARE(load.stale[0].count, 168);
        QCOMPARE(load.mostStale, 2);
        QCOMPARE(load.standing, 1);
    }

    void badActorsAreTheTenThatCameMostOften()
    {
        Writing journal;
        for (int alarm = 0; alarm < 12; ++alarm) {
            for (int i = 0; i <= alarm; ++i) {
                journal.add(alarm * 2h + i * 5min, Active, u"a%1"_s.arg(alarm, 2, 10, QChar(u'0')));
                journal.add(alarm * 2h + i * 5min + 2min, Return, u"a%1"_s.arg(alarm, 2, 10, QChar(u'0')));
            }
        }
        const AlarmLoad load = journal.load(30h);
        QCOMPARE(load.badActors.size(), 10u);
        QCOMPARE(load.badActors.front().alarm, AlarmId(u"a11"_s));
        QCOMPARE(load.badActors.front().count, 12);
        QCOMPARE(load.badActorShare, 75.0 / 78);
    }

    void prioritiesAndTheTimeToAcknowledgeAreCountedApart()
    {
        Writing journal;
        for (int i = 1; i <= 10; ++i) {
            const QString alarm = u"a%1"_s.arg(i);
            journal.add(i * 20min, Active, alarm, Priority::P2);
            if (i % 2 == 0)
                journal.add(i * 20min, Return, alarm, Priority::P2);
            journal.add(i * 20min + i * 1min, JournalKind::Acknowledge, alarm, Priority::P2, u"Ada"_s);
        }
        journal.add(1h, Active, u"alert"_s, Priority::Alert);
        journal.add(2h, Active, u"high"_s, Priority::P1);
        const AlarmLoad load = journal.load(24h);
        QCOMPARE(load.byPriority, (std::array{1, 10, 0, 0}));
        QCOMPARE(load.alerts, 1);
        QCOMPARE(load.toAcknowledge[1].alarms, 10);
        QCOMPARE(load.toAcknowledge[1].median, std::chrono::milliseconds(5min + 30s));
        QCOMPARE(load.toAcknowledge[1].p90, std::chrono::milliseconds(9min));
        QCOMPARE(load.toAcknowledge[0].alarms, 0);
        QCOMPARE(load.acknowledgedActive, 5);
    }

    void theOrderOfTheEntriesDoesNotMatter()
    {
        Writing journal;
        QRandomGenerator dice(7);
        const std::array kinds{Active, Active, Active, Active, Active, Return, Return, Return, Return, Return, JournalKind::Acknowledge, JournalKind::Shelve, JournalKind::Unshelve, Suppress, Unsuppress, OutOfService, InService, Note, JournalKind::Gap};
        for (int i = 0; i < 3000; ++i)
            journal.add(std::chrono::seconds(dice.bounded(400'000)), kinds[static_cast<std::size_t>(dice.bounded(static_cast<int>(kinds.size())))], u"a%1"_s.arg(dice.bounded(30)),
                        static_cast<Priority>(1 + dice.bounded(5)));
        const AlarmLoad load = journal.load(100h);
        QVERIFY(load.annunciated > 20);
        std::shuffle(journal.entries.begin(), journal.entries.end(), dice);
        QVERIFY(journal.load(100h) == load);
    }

    void hundredThousandEntriesAreRead()
    {
        Writing journal;
        for (int i = 0; i < 50'000; ++i) {
            journal.add(i * 50s, Active, u"a%1"_s.arg(i % 700));
            journal.add(i * 50s + 30s, Return, u"a%1"_s.arg(i % 700));
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(journal.load(720h).annunciated, 50'000);
        qInfo("100,000 entries: %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestAlarmLoad)
#include "tst_alarm_load.moc"
