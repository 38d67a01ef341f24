// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/schedule_files.h"
#include "app/report/schedule_plan.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 5h};

ReportSchedule daily(const QString& id = u"handover"_s, const QString& folder = {}, const QStringList& recipients = {})
{
    ReportSchedule schedule;
    schedule.id = ReportScheduleId(id);
    schedule.report = u"R12"_s;
    schedule.period = u"yesterday"_s;
    schedule.rhythm = ReportRhythm::Daily;
    schedule.folder = folder;
    schedule.recipients = recipients;
    return schedule;
}

const Expected<> fine = Done{};
const Error full{Error::Code::Unavailable, u"no space left"_s};

/// A plan with a clock of its own.
struct Planned
{
    FakeClock clock;
    SchedulePlan plan;

    Planned() { clock.setWall(start); }
    std::optional<ScheduleJob> next()
    {
        plan.look(clock.now());
        return plan.next(clock.now(), clock.ticks());
    }
    void made(const Expected<QStringList>& files) { plan.made(files, clock.now(), clock.ticks()); }
    ReportRun latest() { return plan.view(clock.now()).runs.front(); }
    void restart(std::chrono::hours later)
    {
        clock.advance(later);
        plan = SchedulePlan(plan.schedules(), plan.memory(), clock.now());
    }
};

} // namespace

/// Reports come when they are due, one at a time, once each, and how far they have come is known.
class TestSchedulePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsMadeWhenItIsDueAndNotBefore()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(), house.clock.now()));
        QCOMPARE(house.plan.view(house.clock.now()).next.value(daily().id), start + 1h);
        QVERIFY(!house.next());
        house.clock.advance(1h);
        const auto job = house.next();
        QVERIFY(job && job->kind == ScheduleJob::Kind::Make);
        QCOMPARE(job->run.due, start + 1h);
        QVERIFY(!job->run.late);
        QVERIFY(!house.next()); // one at a time
        house.made(QStringList{u"a.pdf"_s});
        QVERIFY(!house.next());
        QCOMPARE(house.latest().files, QStringList{u"a.pdf"_s});
        QVERIFY(!isUnderWay(house.latest()) && !hasFailed(house.latest()));
    }

    void itIsCopiedAndMailedOnceItIsMade()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(u"a"_s, u"/srv"_s, {u"ann@example.org"_s}), house.clock.now()));
        house.clock.advance(1h);
        QCOMPARE(house.next()->kind, ScheduleJob::Kind::Make);
        house.made(QStringList{u"a.pdf"_s});
        QCOMPARE(house.next()->kind, ScheduleJob::Kind::Copy);
        house.plan.copied(fine, house.clock.ticks());
        QCOMPARE(house.next()->kind, ScheduleJob::Kind::Mail);
        house.plan.handedIn(fine, house.clock.ticks());
        QCOMPARE(house.latest().mailed, ReportStep::OnItsWay);
        QVERIFY(isUnderWay(house.latest()));
        QVERIFY(!house.next()); // not handed in twice
        house.plan.mailed(house.latest().number, ReportStep::Done, {});
        QVERIFY(!isUnderWay(house.latest()));
        QVERIFY(house.plan.takeTroubles().empty());
    }

    void aMailThatIsThereBeforeTheAnswerThatItWasTakenIsNotOnItsWayAgain()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(u"a"_s, {}, {u"ann@example.org"_s}), house.clock.now()));
        house.clock.advance(1h);
        QVERIFY(house.next());
        house.made(QStringList{u"a.pdf"_s});
        QCOMPARE(house.next()->kind, ScheduleJob::Kind::Mail);
        house.plan.mailed(house.latest().number, ReportStep::Done, {});
        house.plan.handedIn(fine, house.clock.ticks());
        QCOMPARE(house.latest().mailed, ReportStep::Done);
        QVERIFY(!isUnderWay(house.latest()));
    }

    void missedRunsAreMadeAtTheNextStartAndAreLate()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(), house.clock.now()));
        house.restart(24h * 3);
        for (const auto due : {start + 1h, start + 25h, start + 49h}) {
            const auto job = house.next();
            QVERIFY(job);
            QCOMPARE(job->run.due, due);
            QVERIFY(job->run.late);
            house.made(QStringList{u"a.pdf"_s});
        }
        QVERIFY(!house.next());
        QCOMPARE(house.latest().leftOut, 0);
        house.restart(24h * 30);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(house.next()->run.leftOut, i == 0 ? 23 : 0);
            house.made(QStringList{u"a.pdf"_s});
        }
        QVERIFY(!house.next());
    }

    void whatFailsRestsTwiceAsLongEachTimeIsToldOnceAndGoesOn()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(), house.clock.now()));
        house.clock.advance(1h);
        for (const Ticks rest : {Ticks(1min), Ticks(2min), Ticks(4min), Ticks(8min), Ticks(16min), Ticks(32min), Ticks(1h), Ticks(1h)}) {
            QVERIFY(house.next());
            house.made(full);
            house.clock.advance(rest - 1ms);
            QVERIFY(!house.next());
            house.clock.advance(1ms);
        }
        const auto troubles = house.plan.takeTroubles();
        QCOMPARE(troubles.size(), 1u);
        QCOMPARE(troubles.front().trouble, u"no space left"_s);
        const auto job = house.next();
        QVERIFY(job && job->run.late); // by now
        house.made(QStringList{u"a.pdf"_s});
        QVERIFY(house.latest().trouble.isEmpty());
    }

    void aFolderThatIsAwayHoldsUpNeitherTheMailNorAnotherReport()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(u"a"_s, u"/srv"_s, {u"ann@example.org"_s}), house.clock.now()));
        QVERIFY(house.plan.keep(daily(u"b"_s), house.clock.now()));
        house.clock.advance(1h);
        QVERIFY(house.next());
        house.made(QStringList{u"a.pdf"_s});
        QCOMPARE(house.next()->kind, ScheduleJob::Kind::Copy);
        house.plan.copied(full, house.clock.ticks());
        QCOMPARE(house.next()->kind, ScheduleJob::Kind::Mail);
        house.plan.handedIn(fine, house.clock.ticks());
        QCOMPARE(house.plan.view(house.clock.now()).runs.back().trouble, u"no space left"_s); // still
        QCOMPARE(house.next()->schedule.id, ReportScheduleId(u"b"_s));
        house.made(QStringList{u"b.pdf"_s});
        QVERIFY(!house.next());
        house.clock.advance(1min);
        QCOMPARE(house.next()->kind, ScheduleJob::Kind::Copy);
        house.plan.copied(fine, house.clock.ticks());
        QVERIFY(house.plan.view(house.clock.now()).runs.back().trouble.isEmpty());
    }

    void afterADayItIsGivenUpAndToldAgain()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(u"a"_s, u"/srv"_s), house.clock.now()));
        house.clock.advance(1h);
        QVERIFY(house.next());
        house.made(full);
        QCOMPARE(house.plan.takeTroubles().size(), 1u);
        ReportSchedule off = daily(u"a"_s, u"/srv"_s);
        off.enabled = false;
        QVERIFY(house.plan.keep(off, house.clock.now()));
        house.clock.advance(24h + 1ms);
        QVERIFY(!house.next());
        QVERIFY(hasFailed(house.latest()) && !isUnderWay(house.latest()));
        QCOMPARE(house.plan.takeTroubles().size(), 1u);
    }

    void aMailThatWasRefusedIsSaidToBe()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(u"a"_s, {}, {u"ann@example.org"_s}), house.clock.now()));
        house.clock.advance(1h);
        QVERIFY(house.next());
        house.made(QStringList{u"a.pdf"_s});
        QVERIFY(house.next());
        house.plan.handedIn(fine, house.clock.ticks());
        house.plan.mailed(house.latest().number, ReportStep::OnItsWay, u"the mail server cannot be reached"_s);
        house.plan.mailed(house.latest().number, ReportStep::OnItsWay, u"the mail server cannot be reached"_s);
        QCOMPARE(house.plan.takeTroubles().size(), 1u);
        QCOMPARE(house.latest().tries, 2);
        house.plan.mailed(house.latest().number, ReportStep::Failed, u"550 no such user"_s);
        QCOMPARE(house.plan.takeTroubles().size(), 1u);
        QVERIFY(hasFailed(house.latest()));
        QCOMPARE(house.latest().trouble, u"550 no such user"_s);
    }

    void oneThatIsSwitchedOnOrChangedMissesNothingOfBefore()
    {
        Planned house;
        ReportSchedule schedule = daily();
        schedule.enabled = false;
        QVERIFY(house.plan.keep(schedule, house.clock.now()));
        house.clock.advance(24h * 2);
        schedule.enabled = true;
        QVERIFY(house.plan.keep(schedule, house.clock.now()));
        QVERIFY(!house.next());
        house.clock.advance(30min);
        schedule.at = QTime(5, 15);
        QVERIFY(house.plan.keep(schedule, house.clock.now())); // a quarter of an hour ago
        QVERIFY(!house.next());
    }

    void itCanBeMadeAtOnceAlsoWhenItIsOff()
    {
        Planned house;
        ReportSchedule schedule = daily();
        schedule.enabled = false;
        QVERIFY(house.plan.keep(schedule, house.clock.now()));
        QVERIFY(house.plan.runNow(schedule.id, house.clock.now()));
        const auto job = house.next();
        QVERIFY(job && job->run.due == house.clock.now() && !job->run.late);
        QVERIFY(!house.plan.runNow(ReportScheduleId(u"none"_s), house.clock.now()));
    }

    void whatIsRemovedIsMadeNoMoreAndWhatIsBeingMadeEnds()
    {
        Planned house;
        QVERIFY(house.plan.keep(daily(u"a"_s), house.clock.now()));
        QVERIFY(house.plan.keep(daily(u"b"_s), house.clock.now()));
        house.clock.advance(1h);
        QVERIFY(house.next());
        QVERIFY(house.plan.remove(ReportScheduleId(u"b"_s)));
        QVERIFY(house.plan.remove(ReportScheduleId(u"a"_s)));
        house.made(QStringList{u"a.pdf"_s});
        QVERIFY(!house.next());
        QCOMPARE(house.plan.view(house.clock.now()).runs.size(), 1u); // its files are still known
        QVERIFY(!house.plan.remove(ReportScheduleId(u"a"_s)));
    }

    void aClockThatWasWrongDoesNotSilenceASchedule()
    {
        Planned house;
        house.clock.setWall(start + 24h * 365);
        QVERIFY(house.plan.keep(daily(), house.clock.now()));
        house.clock.setWall(start);
        QVERIFY(!house.next());
        house.clock.advance(1h);
        QVERIFY(house.next());
    }

    void whatLaysOnTheDiskIsWhatWasKept()
    {
        QTemporaryDir folder;
        const ScheduleFiles files(folder.path());
        QVERIFY(files.schedules()->empty() && files.memory()->runs.empty());
        Planned house;
        QVERIFY(house.plan.keep(daily(u"a"_s, u"/srv"_s), house.clock.now()));
        house.clock.advance(1h);
        QVERIFY(house.next());
        house.made(full);
        QVERIFY(files.keep(house.plan.schedules()) && files.keep(house.plan.memory()));
        QVERIFY(files.schedules().value() == house.plan.schedules());
        QVERIFY(files.memory().value() == house.plan.memory());
    }

    void aDamagedFileIsSetAsideAndSaysWhere()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"report-schedules.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\":\"holdfast-report-schedules\",\"version\":1,\"schedules\":[{\"id\":7}]}") > 0);
        file.close();
        const ScheduleFiles files(folder.path());
        const auto read = files.schedules();
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"schedules[0].id"_s), qPrintable(read.error().message));
        QVERIFY(QFile::exists(folder.filePath(u"report-schedules.json.damaged-1"_s)));
        QVERIFY(files.schedules()->empty());
    }
};

QTEST_GUILESS_MAIN(TestSchedulePlan)
#include "tst_schedule_plan.moc"
