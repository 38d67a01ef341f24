// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utc.h"
#include "app/model/report_schedule_json.h"
#include "app/model/report_schedule_times.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

ReportSchedule monthly(int day, QTime at)
{
    ReportSchedule schedule;
    schedule.id = ReportScheduleId(u"energy"_s);
    schedule.report = u"R1"_s;
    schedule.day = day;
    schedule.at = at;
    return schedule;
}

ReportSchedule of(ReportRhythm rhythm, QTime at, int weekdays = 1, int day = 1)
{
    ReportSchedule schedule = monthly(day, at);
    schedule.rhythm = rhythm;
    schedule.weekdays = weekdays;
    return schedule;
}

Timestamp utc(const char* text)
{
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate);
    return Timestamp(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

QStringList textOf(const std::vector<Timestamp>& moments)
{
    QStringList texts;
    for (const Timestamp at : moments)
        texts.append(isoText(at).left(16));
    return texts;
}

ReportSchedule full()
{
    ReportSchedule schedule = of(ReportRhythm::Quarterly, {23, 59}, 65, 31);
    schedule.period = u"last-quarter"_s;
    schedule.language = u"nl"_s;
    schedule.paper = ReportPaper::Letter;
    schedule.formats = {ReportFormat::Xlsx, ReportFormat::CsvLocal, ReportFormat::Pdf};
    schedule.folder = u"/srv/Ablage \"Süd\""_s;
    schedule.recipients = {u"ann@example.org"_s, u"böb@example.org"_s};
    schedule.enabled = false;
    return schedule;
}

} // namespace

/// A report comes by the clock on the site's wall: once each time, also on the days on which that clock is set, and afterwards where nobody was there.
class TestReportSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsDueByTheClockOnTheWall_data()
    {
        QTest::addColumn<int>("rhythm");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<int>("weekdays");
        QTest::addColumn<int>("day");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("next");
        const auto row = [](const char* name, ReportRhythm rhythm, QTime at, int weekdays, int day, const char* zone, const char* after, const QStringList& next) {
            QTest::newRow(name) << static_cast<int>(rhythm) << at << weekdays << day << QByteArray(zone) << QByteArray(after) << next;
        };
        using enum ReportRhythm;
        row("every day", Daily, {6, 0}, 1, 1, "Europe/Dublin", "2026-11-24T05:59:59", {u"2026-11-24T06:00"_s, u"2026-11-25T06:00"_s});
        row("not again at the very moment", Daily, {6, 0}, 1, 1, "Europe/Dublin", "2026-11-24T06:00:00", {u"2026-11-25T06:00"_s});
        row("an hour that is skipped: at the next minute there is", Daily, {2, 30}, 1, 1, "Europe/Berlin", "2026-03-28T01:30:00", {u"2026-03-29T01:00"_s, u"2026-03-30T00:30"_s});
        row("an hour that comes twice: once", Daily, {2, 30}, 1, 1, "Europe/Berlin", "2026-10-24T00:30:00", {u"2026-10-25T00:30"_s, u"2026-10-26T01:30"_s});
        row("a day of 23 hours", Daily, {6, 0}, 1, 1, "Europe/Kyiv", "2026-03-28T04:00:00", {u"2026-03-29T03:00"_s, u"2026-03-30T03:00"_s});
        row("a day of 25 hours", Daily, {6, 0}, 1, 1, "Europe/Kyiv", "2026-10-24T03:00:00", {u"2026-10-25T04:00"_s, u"2026-10-26T04:00"_s});
        row("midnight that is skipped", Daily, {0, 0}, 1, 1, "America/Havana", "2026-03-07T05:00:00", {u"2026-03-08T05:00"_s, u"2026-03-09T04:00"_s});
        row("half an hour ahead", Daily, {6, 0}, 1, 1, "America/St_Johns", "2026-01-01T09:29:00", {u"2026-01-01T09:30"_s});
        row("clocks set by half an hour, skipped", Daily, {2, 15}, 1, 1, "Australia/Lord_Howe", "2026-10-02T16:00:00", {u"2026-10-03T15:30"_s, u"2026-10-04T15:15"_s});
        row("clocks set by half an hour, twice", Daily, {1, 45}, 1, 1, "Australia/Lord_Howe", "2026-04-03T15:00:00", {u"2026-04-04T14:45"_s, u"2026-04-05T15:15"_s});
        row("a quarter of an hour", Daily, {0, 0}, 1, 1, "Asia/Kathmandu", "2026-05-01T00:00:00", {u"2026-05-01T18:15"_s});
        row("on Mondays and Fridays", Weekly, {7, 0}, 17, 1, "UTC", "2026-11-24T00:00:00", {u"2026-11-27T07:00"_s, u"2026-11-30T07:00"_s});
        row("a week without a day", Weekly, {7, 0}, 0, 1, "UTC", "2026-11-24T00:00:00", {QString()});
        row("the first of the month", Monthly, {6, 0}, 1, 1, "Europe/Dublin", "2026-11-24T00:00:00", {u"2026-12-01T06:00"_s, u"2027-01-01T06:00"_s});
        row("the 31st, where there is none: the last", Monthly, {6, 0}, 1, 31, "UTC", "2027-01-31T07:00:00", {u"2027-02-28T06:00"_s, u"2027-03-31T06:00"_s, u"2027-04-30T06:00"_s});
        row("the 30th in a leap year", Monthly, {6, 0}, 1, 30, "UTC", "2028-02-01T00:00:00", {u"2028-02-29T06:00"_s, u"2028-03-30T06:00"_s});
        row("every quarter", Quarterly, {8, 0}, 1, 2, "UTC", "2026-11-24T00:00:00", {u"2027-01-02T08:00"_s, u"2027-04-02T08:00"_s, u"2027-07-02T08:00"_s});
    }

    void itIsDueByTheClockOnTheWall()
    {
        QFETCH(int, rhythm);
        QFETCH(QTime, at);
        QFETCH(int, weekdays);
        QFETCH(int, day);
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, next);
        const ReportSchedule schedule = of(static_cast<ReportRhythm>(rhythm), at, weekdays, day);
        const QTimeZone known(zone);
        QVERIFY(known.isValid());
        Timestamp moment = utc(after.constData());
        for (const QString& expected : next) {
            const auto found = nextRun(schedule, moment, known);
            QCOMPARE(found ? isoText(*found).left(16) : QString(), expected);
            moment = found.value_or(moment);
        }
    }

    void whatIsNextAndWhatWasDueAreTheSameTimes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char* zone : {"UTC", "Europe/Dublin", "Europe/Kyiv", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Havana"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void whatIsNextAndWhatWasDueAreTheSameTimes()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone known(zone);
        for (const QTime at : {QTime(0, 0), QTime(1, 45), QTime(2, 30), QTime(23, 59)}) {
            const ReportSchedule schedule = of(ReportRhythm::Daily, at);
            Timestamp moment = utc("2026-01-01T00:00:00");
            for (int days = 0; days < 364; ++days) {
                const Timestamp next = nextRun(schedule, moment, known).value();
                QVERIFY(next - moment <= 26h);
                QCOMPARE(dueRuns(schedule, moment, next, known).moments, std::vector{next});
                QVERIFY(dueRuns(schedule, next, next + 1ms, known).moments.empty());
                moment = next;
            }
        }
    }

    void threeMissedRunsAreAllMadeUpForOldestFirst()
    {
        const DueRuns due = dueRuns(monthly(1, {6, 0}), utc("2026-08-01T05:00:00"), utc("2026-11-24T14:00:00"), QTimeZone("Europe/Dublin"));
        QCOMPARE(textOf(due.moments), (QStringList{u"2026-09-01T05:00"_s, u"2026-10-01T05:00"_s, u"2026-11-01T06:00"_s}));
        QCOMPARE(due.leftOut, 0);
    }

    void ofManyMissedRunsOnlyTheNewestAreMadeAndTheOthersAreCounted()
    {
        const DueRuns due = dueRuns(of(ReportRhythm::Daily, {7, 0}), utc("2026-10-24T07:00:00"), utc("2026-11-24T14:00:00"), QTimeZone("UTC"));
        QCOMPARE(due.moments.size(), mostMissedRuns);
        QCOMPARE(textOf(due.moments).first(), u"2026-11-18T07:00"_s);
        QCOMPARE(textOf(due.moments).last(), u"2026-11-24T07:00"_s);
        QCOMPARE(due.leftOut, 24);
    }

    void oneThatIsSwitchedOffMissesNothing()
    {
        ReportSchedule schedule = of(ReportRhythm::Daily, {7, 0});
        schedule.enabled = false;
        QCOMPARE(dueRuns(schedule, utc("2026-10-24T07:00:00"), utc("2026-11-24T14:00:00"), QTimeZone("UTC")), DueRuns());
    }

    void aScheduleComesBackFromItsFileAsItWas()
    {
        const std::vector schedules{monthly(1, {6, 0}), full()};
        const auto back = reportSchedulesFrom(toJson(schedules));
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QVERIFY(*back == schedules);
    }

    void whatIsWrongInAFileIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* from, const char* to, const char* message) { QTest::newRow(message) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(message); };
        row("\"at\":\"23:59\"", "\"at\":\"24:01\"", "schedules[0].at: ");
        row("\"rhythm\":\"quarterly\"", "\"rhythm\":\"hourly\"", "schedules[0].rhythm: ");
        row("\"formats\":[\"xlsx\"", "\"formats\":[\"doc\"", "schedules[0].formats[0]: ");
        row("\"day\":31", "\"day\":32", "schedules[0].day: ");
        row("\"day\":31", "\"day\":31,\"month\":2", "schedules[0].month: ");
        row("ann@example.org", "nobody", "schedules[0]: 'nobody'");
        row("last-quarter", "someday", "schedules[0]: 'someday'");
        row("/srv/", "../", "schedules[0]: a folder");
        row("\"version\":1", "\"version\":2", "version: ");
        row("holdfast-report-schedules", "holdfast-policy", "format: ");
    }

    void whatIsWrongInAFileIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, message);
        QByteArray json = toJson(std::vector{full()});
        QVERIFY(json.contains(from));
        const auto back = reportSchedulesFrom(json.replace(from, to));
        QVERIFY(!back);
        QVERIFY2(back.error().message.startsWith(message), qPrintable(back.error().message));
    }

    void aTornFileIsNoFile()
    {
        const QByteArray whole = toJson(std::vector{full()});
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!reportSchedulesFrom(whole.left(length)));
    }

    void howItStandsComesBackAsItWas()
    {
        ReportRun run{7, ReportScheduleId(u"energy"_s), u"R1"_s, utc("2026-11-01T06:00:00"), utc("2026-11-02T08:04:00"), utc("2026-11-02T08:04:10"), true, 3};
        run.made = ReportStep::Done;
        run.copied = ReportStep::Failed;
        run.mailed = ReportStep::Waiting;
        run.files = {u"a.pdf"_s, u"a.xlsx"_s};
        run.trouble = u"no room"_s;
        run.tries = 4;
        ReportRun waiting;
        waiting.number = 8;
        waiting.schedule = run.schedule;
        waiting.report = u"R1"_s;
        const ScheduleMemory memory{{{run.schedule, utc("2026-11-01T06:00:00")}}, {run, waiting}};
        const auto back = scheduleMemoryFrom(toJson(memory));
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QVERIFY(*back == memory);
        QVERIFY(isUnderWay(run) && hasFailed(run));
    }

    void theAuditReadsInOneLineWhatWasChosen()
    {
        QCOMPARE(holdfast::textOf(monthly(1, {6, 0})), u"R1 last-month pdf, monthly on day 1 at 06:00"_s);
        QVERIFY(holdfast::textOf(full()).contains(u"to /srv/Ablage \"Süd\", by e-mail to ann@example.org böb@example.org (off)"_s));
    }
};

QTEST_GUILESS_MAIN(TestReportSchedule)
#include "tst_report_schedule.moc"
