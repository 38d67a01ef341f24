// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reports.h"
#include "tests/ui/support/fake_reports.h"
#include "tests/ui/support/fake_schedules.h"
#include "tests/ui/support/window_test.h"
#include "tests/ui/window/cut_text.h"
#include "ui/look/screenshot.h"
#include "ui/models/live.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/schedule_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp someNoon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};

ReportSchedule scheduleNamed(const QString& report, ReportRhythm rhythm)
{
    ReportSchedule schedule;
    schedule.id = ReportScheduleId(report);
    schedule.report = report;
    schedule.rhythm = rhythm;
    schedule.day = 28;
    schedule.weekdays = 1;
    schedule.at = QTime(23, 50);
    return schedule;
}

/// One of each rhythm; one late, one in trouble, one paused.
ScheduleView fullView()
{
    ScheduleView view;
    view.schedules = {scheduleNamed(u"R1"_s, ReportRhythm::Monthly), scheduleNamed(u"R3"_s, ReportRhythm::Monthly), scheduleNamed(u"R5"_s, ReportRhythm::Weekly), scheduleNamed(u"R7"_s, ReportRhythm::Quarterly),
                      scheduleNamed(u"R12"_s, ReportRhythm::Daily)};
    view.schedules.back().enabled = false;
    for (const ReportSchedule& schedule : view.schedules) {
        view.next.insert(schedule.id, someNoon + 24h);
        ReportRun run;
        run.number = view.runs.size() + 1;
        run.schedule = schedule.id;
        run.due = someNoon - 26h;
        run.madeAt = someNoon - 25h;
        run.late = schedule.report == u"R3";
        run.made = ReportStep::Done;
        run.files = {QString(u"harbour-house_"_s % schedule.report % u"_2026-10.pdf"_s)};
        run.mailed = schedule.report == u"R7" ? ReportStep::OnItsWay : ReportStep::Done;
        run.trouble = schedule.report == u"R7" ? u"the mail server cannot be reached"_s : QString();
        view.runs.push_back(run);
    }
    return view;
}

/// Only a file's name may be longer than there is room for.
bool isFileName(const QString& elided)
{
    return elided.contains(u"harbour");
}

} // namespace

/// Nothing the page of reports and the editor of schedules say is cut off, in any language, wide and narrow.
class TestCutReports : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    QTranslator m_words;

    void speak(const QString& language)
    {
        QCoreApplication::removeTranslator(&m_words);
        if (m_words.load(QStringLiteral(BINARY_DIR "/translations/holdfast_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_words);
        const QLocale locale(language == u"ar" ? u"ar_AE"_s : language);
        QLocale::setDefault(locale);
        QApplication::setLayoutDirection(locale.textDirection());
        m_look.setFormat(Format(locale, QTimeZone("Europe/Dublin")));
    }

    static void tell(const QStringList& cut)
    {
        for (const QString& one : cut)
            qInfo().noquote() << one;
        QCOMPARE(cut.size(), 0);
    }

    static std::vector<ReportTitle> titlesIn(const QString& language)
    {
        std::vector<ReportTitle> titles;
        for (const ReportTemplate& one : reportTemplates())
            titles.push_back(titleOf(one, ReportWords(language)));
        return titles;
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "nl", "de", "fr", "es", "pl", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void nothingOnThePageIsCut_data() { languages(); }

    void nothingOnThePageIsCut()
    {
        QFETCH(QString, language);
        speak(language);
        Live live(World::Real);
        live.tick(someNoon);
        FakeIntents intents;
        intents.person.role = Role::Engineer;
        FakeReportDesk reports;
        reports.ownTitles = titlesIn(language);
        FakeSchedules schedules;
        schedules.view = fullView();
        for (const ReportRun& run : schedules.view.runs)
            reports.known.push_back({QString(u"/nowhere/"_s % run.files.front()), run.files.front(), *run.madeAt, 1'200'000, {}});
        QStringList cut;
        for (const QSize size : {QSize(1180, 740), QSize(920, 1500)}) {
            ReportsPage page(live, intents, {&reports, &schedules}, m_look);
            page.resize(size);
            page.show();
            QTRY_COMPARE(page.findChild<QListWidget*>(u"files"_s)->count(), 5);
            for (int row = 0; row < 5; ++row) {
                page.findChild<QListWidget*>(u"scheduleList"_s)->setCurrentRow(row);
                page.findChild<QListWidget*>(u"files"_s)->setCurrentRow(row);
                QCoreApplication::processEvents();
                static_cast<void>(pictureOf(page, size));
                cut += cutTextsOf(page, isFileName);
            }
        }
        tell(cut);
    }

    void nothingInTheEditorIsCut_data() { languages(); }

    void nothingInTheEditorIsCut()
    {
        QFETCH(QString, language);
        speak(language);
        QStringList cut;
        for (const auto rhythm : {ReportRhythm::Daily, ReportRhythm::Weekly, ReportRhythm::Monthly, ReportRhythm::Quarterly}) {
            ScheduleDialog dialog(m_look, titlesIn(language), scheduleNamed(u"R4"_s, rhythm), someNoon);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.findChild<QLineEdit*>(u"scheduleFolder"_s)->setText(u"reports"_s);
            dialog.findChild<QLineEdit*>(u"scheduleRecipients"_s)->setText(u"nobody"_s);
            dialog.findChild<QCheckBox*>(u"schedule-pdf"_s)->setChecked(false);
            dialog.findChild<QPushButton*>(u"saveSchedule"_s)->click(); // what is wrong is said
            QCoreApplication::processEvents();
            const QSize size(dialog.sizeHint().width(), 1000);
            static_cast<void>(pictureOf(dialog, size));
            cut += cutTextsOf(dialog, isFileName);
        }
        tell(cut);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestCutReports)
#include "tst_cut_reports.moc"
