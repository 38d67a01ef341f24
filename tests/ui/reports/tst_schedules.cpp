// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_reports.h"
#include "tests/ui/support/fake_schedules.h"
#include "tests/ui/support/window_test.h"
#include "ui/look/page.h"
#include "ui/models/live.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/schedule_dialog.h"
#include "ui/reports/schedule_rows.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QTimeEdit>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Timestamp utcMoment(int year, unsigned month, unsigned day, std::chrono::milliseconds time)
{
    return Timestamp{std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)} + time};
}

template <typename T>
T* partOf(QWidget& page, const char* name)
{
    T* found = page.findChild<T*>(QLatin1String(name));
    Q_ASSERT(found != nullptr);
    return found;
}

ReportSchedule monthly()
{
    ReportSchedule schedule;
    schedule.id = ReportScheduleId(u"energy"_s);
    schedule.report = u"R1"_s;
    return schedule;
}

/// A page of reports with two schedules, seen by an engineer.
struct SchedulesScene
{
    Live live{World::Real};
    FakeIntents intents;
    FakeReportDesk reports;
    FakeSchedules schedules;
    Look look{ThemeChoice::Light};
    QList<Saying> said;
    std::unique_ptr<ReportsPage> page;

    explicit SchedulesScene(Role role = Role::Engineer)
    {
        look.setFormat(Format(QLocale(QLocale::English, QLocale::Ireland), QTimeZone("Europe/Dublin")));
        live.tick(utcMoment(2026, 11, 24, 14h));
        intents.person.role = role;
        ReportSchedule handover = monthly();
        handover.id = ReportScheduleId(u"handover"_s);
        handover.report = u"R12"_s;
        handover.rhythm = ReportRhythm::Daily;
        handover.at = QTime(7, 0);
        handover.enabled = false;
        schedules.view.schedules = {monthly(), handover};
        schedules.view.next.insert(monthly().id, utcMoment(2026, 12, 1, 6h));
    }

    void show()
    {
        page = std::make_unique<ReportsPage>(live, intents, ReportDesks{&reports, &schedules}, look);
        QObject::connect(page.get(), &Page::said, page.get(), [this](const Saying& saying) { said.append(saying); });
        page->resize(1180, 760);
        page->show();
    }
    /// One that was made; late where it says so.
    ReportRun& addRun(bool late)
    {
        ReportRun run;
        run.number = schedules.view.runs.size() + 1;
        run.schedule = monthly().id;
        run.report = u"R1"_s;
        run.due = utcMoment(2026, 11, 1, 6h);
        run.madeAt = utcMoment(2026, 11, 2, 8h + 4min);
        run.late = late;
        run.made = ReportStep::Done;
        run.files = {u"harbour_R1_2026-10.pdf"_s};
        schedules.view.runs.insert(schedules.view.runs.begin(), run);
        return schedules.view.runs.front();
    }
    [[nodiscard]] QListWidget* list() const { return partOf<QListWidget>(*page, "scheduleList"); }
    [[nodiscard]] QString row(int index) const { return list()->item(index)->data(Qt::AccessibleTextRole).toString(); }
};

} // namespace

/// Schedules of reports as people see and choose them.
class TestSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }

    void eachScheduleSaysItsRhythmWhenItComesNextAndHowItWent()
    {
        SchedulesScene desk;
        desk.addRun(true);
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        QVERIFY2(desk.row(0).contains(u"Energy") && desk.row(0).contains(u"Day 1 of the month, 06:00") && desk.row(0).contains(u"next 1 Dec") && desk.row(0).contains(u"late"), qPrintable(desk.row(0)));
        QVERIFY2(desk.row(1).contains(u"Every day, 07:00") && desk.row(1).contains(u"paused") && desk.row(1).contains(u"not made yet"), qPrintable(desk.row(1)));
        QCOMPARE(desk.list()->item(0)->data(cell::IconRole).toInt(), static_cast<int>(Icon::Clock));
        QVERIFY(partOf<QLabel>(*desk.page, "scheduleLast")->text().contains(u"late, was due 1 Nov 2026"));
        QVERIFY(desk.page->heading().sentence.contains(u"2 schedule"));
    }

    void oneThatDidNotSucceedNeedsALookAndSaysWhy()
    {
        SchedulesScene desk;
        ReportRun& run = desk.addRun(false);
        run.copied = ReportStep::Waiting;
        run.trouble = u"the folder /srv/reports is not there"_s;
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        QVERIFY(desk.list()->item(0)->data(cell::Subtitle).toString().startsWith(u"needs a look"));
        QCOMPARE(desk.list()->item(0)->data(cell::IconRole).toInt(), static_cast<int>(Icon::Block));
        QVERIFY(partOf<QLabel>(*desk.page, "scheduleLast")->text().contains(u"/srv/reports is not there"));
    }

    void theSpaceBarAndAClickOnItsSwitchSwitchAScheduleOnAndOff()
    {
        SchedulesScene desk;
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        desk.list()->setCurrentRow(1);
        QTest::keyClick(desk.list(), Qt::Key_Space);
        QCOMPARE(desk.schedules.kept.size(), 1u);
        QVERIFY(desk.schedules.kept[0].enabled && desk.schedules.kept[0].report == u"R12");
        QTRY_COMPARE(desk.list()->item(1)->checkState(), Qt::Checked);
        QStyleOptionViewItem option;
        option.rect = desk.list()->visualItemRect(desk.list()->item(0));
        option.direction = Qt::LeftToRight;
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, option.rect.center());
        QCOMPARE(desk.schedules.kept.size(), 1u); // beside the switch: only chosen
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, ScheduleRows::switchIn(option).center());
        QCOMPARE(desk.schedules.kept.size(), 2u);
        QVERIFY(!desk.schedules.kept[1].enabled && desk.schedules.kept[1].report == u"R1");
    }

    void aSwitchThatWasRefusedStandsAsItWasAndWhyIsSaid()
    {
        SchedulesScene desk;
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        desk.schedules.refusal = Error{Error::Code::Unavailable, u"Schedules of reports cannot be kept: no space left on device"_s};
        desk.list()->setCurrentRow(0);
        QTest::keyClick(desk.list(), Qt::Key_Space);
        QTRY_COMPARE(desk.list()->item(0)->checkState(), Qt::Checked);
        QVERIFY(desk.said.back().text.contains(u"no space left"));
    }

    void whoIsNoEngineerMayHaveOneMadeButChangesNothing()
    {
        SchedulesScene desk(Role::Operator);
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        QVERIFY(!partOf<QAbstractButton>(*desk.page, "editSchedule")->isEnabled());
        QVERIFY(!partOf<QAbstractButton>(*desk.page, "removeSchedule")->isEnabled());
        QVERIFY(!partOf<QAbstractButton>(*desk.page, "addSchedule")->isEnabled());
        QVERIFY(partOf<QAbstractButton>(*desk.page, "orderSchedule")->isHidden());
        QTest::keyClick(desk.list(), Qt::Key_Space);
        QTest::keyClick(desk.list(), Qt::Key_Delete);
        QVERIFY(desk.schedules.kept.empty());
        QCOMPARE(desk.schedules.view.schedules.size(), 2u);
        partOf<QAbstractButton>(*desk.page, "runSchedule")->click();
        QCOMPARE(desk.schedules.run, std::vector{monthly().id});
    }

    void whereNobodyMakesThemItIsSaidAndNothingIsOffered()
    {
        SchedulesScene desk;
        desk.page = std::make_unique<ReportsPage>(desk.live, desk.intents, ReportDesks{&desk.reports, nullptr}, desk.look);
        desk.page->show();
        QVERIFY(partOf<QLabel>(*desk.page, "noSchedule")->text().contains(u"where the recorder runs"));
        QVERIFY(partOf<QAbstractButton>(*desk.page, "addSchedule")->isHidden());
        QVERIFY(partOf<QAbstractButton>(*desk.page, "orderSchedule")->isHidden());
    }

    void oneThatWasRemovedCanBeHadBack()
    {
        SchedulesScene desk;
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        desk.list()->setCurrentRow(0);
        QTest::keyClick(desk.list(), Qt::Key_Delete);
        QTRY_COMPARE(desk.list()->count(), 1);
        QCOMPARE(desk.said.back().action, u"Undo"_s);
        desk.said.back().act();
        QTRY_COMPARE(desk.list()->count(), 2);
        QCOMPARE(desk.schedules.view.schedules.back(), monthly());
    }

    void whatIsAskedForOnThePageIsWhatItsScheduleBeginsWith()
    {
        SchedulesScene desk;
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        desk.page->open(u"handover"_s, {});
        partOf<QCheckBox>(*desk.page, "format-xlsx")->setChecked(true);
        partOf<QAbstractButton>(*desk.page, "orderSchedule")->click();
        auto* dialog = desk.page->findChild<ScheduleDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(partOf<QComboBox>(*dialog, "scheduleReport")->currentData().toString(), u"R12"_s);
        partOf<QAbstractButton>(*dialog, "saveSchedule")->click();
        QTRY_COMPARE(desk.list()->count(), 3);
        const ReportSchedule& added = desk.schedules.view.schedules.back();
        QCOMPARE(added.period, u"today"_s);
        QCOMPARE(added.rhythm, ReportRhythm::Daily);
        QCOMPARE(added.formats, (std::vector{ReportFormat::Pdf, ReportFormat::Xlsx}));
        QVERIFY(checked(added));
    }

    void aScheduleThatIsChangedKeepsItsPlaceAndARefusalKeepsTheEditorOpen()
    {
        SchedulesScene desk;
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        desk.list()->setCurrentRow(0);
        QTest::keyClick(desk.list(), Qt::Key_Return);
        auto* dialog = desk.page->findChild<ScheduleDialog*>();
        QVERIFY(dialog != nullptr);
        partOf<QTimeEdit>(*dialog, "scheduleAt")->setTime(QTime(18, 30));
        desk.schedules.refusal = Error{Error::Code::Refused, u"there are 100 schedules already"_s};
        partOf<QAbstractButton>(*dialog, "saveSchedule")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(partOf<QLabel>(*dialog, "scheduleRefusal")->text().contains(u"there are 100 schedules already", Qt::CaseInsensitive));
        desk.schedules.refusal.reset();
        partOf<QAbstractButton>(*dialog, "saveSchedule")->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(desk.schedules.view.schedules.size(), 2u);
        QTRY_VERIFY(desk.row(0).contains(u"18:30"));
    }

    void aFileSaysWhichScheduleMadeItAndThatItIsLate()
    {
        SchedulesScene desk;
        desk.addRun(true);
        desk.reports.known.push_back({u"/nowhere/harbour_R1_2026-10.pdf"_s, u"harbour_R1_2026-10.pdf"_s, utcMoment(2026, 11, 2, 8h + 4min), 400'000, {}});
        desk.reports.known.push_back({u"/nowhere/harbour_R3_2026-10.pdf"_s, u"harbour_R3_2026-10.pdf"_s, utcMoment(2026, 11, 1, 8h), 400'000, {}});
        desk.show();
        auto* files = partOf<QListWidget>(*desk.page, "files");
        QTRY_COMPARE(files->count(), 2);
        QTRY_VERIFY(files->item(0)->data(cell::Subtitle).toString().contains(u"late"));
        QVERIFY(!files->item(1)->data(cell::Subtitle).toString().contains(u"late"));
        auto* about = partOf<QLabel>(*desk.page, "aboutFile");
        files->setCurrentRow(0);
        QVERIFY(about->text().contains(u"Day 1 of the month, 06:00") && about->text().contains(u"it was due on 1 Nov 2026"));
        files->setCurrentRow(1);
        QVERIFY(about->isHidden());
    }

    void filesThatComeByThemselvesWhileSomebodyLooksAreShown()
    {
        SchedulesScene desk;
        desk.show();
        QTRY_COMPARE(desk.list()->count(), 2);
        QCOMPARE(partOf<QListWidget>(*desk.page, "files")->count(), 0);
        desk.addRun(false);
        desk.reports.known.push_back({u"/nowhere/harbour_R1_2026-10.pdf"_s, u"harbour_R1_2026-10.pdf"_s, {}, 400'000, {}});
        QTRY_COMPARE_WITH_TIMEOUT(partOf<QListWidget>(*desk.page, "files")->count(), 1, 20'000);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestSchedules)
#include "tst_schedules.moc"
