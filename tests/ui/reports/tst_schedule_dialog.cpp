// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/report_schedule.h"
#include "tests/ui/support/fake_reports.h"
#include "tests/ui/support/window_test.h"
#include "ui/reports/schedule_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Timestamp utcMoment(int year, unsigned month, unsigned day, std::chrono::milliseconds time)
{
    return Timestamp{std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)} + time};
}

ReportSchedule energyMonthly()
{
    ReportSchedule schedule;
    schedule.id = ReportScheduleId(u"energy"_s);
    schedule.report = u"R1"_s;
    return schedule;
}

/// A dialog on a time and a zone of its own.
struct OpenedScheduleDialog
{
    Look look{ThemeChoice::Light};
    QList<ReportSchedule> chosen;
    std::unique_ptr<ScheduleDialog> dialog;

    explicit OpenedScheduleDialog(const ReportSchedule& schedule, Timestamp now = utcMoment(2026, 11, 24, 14h), const QByteArray& zone = "Europe/Berlin")
    {
        look.setFormat(Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(zone)));
        dialog = std::make_unique<ScheduleDialog>(look, FakeReportDesk().titles({}), schedule, now);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog.get(), &ScheduleDialog::chosen, dialog.get(), [this](const ReportSchedule& one) { chosen.append(one); });
        dialog->show();
    }
    template <typename T>
    T* part(const char* name) const
    {
        T* found = dialog->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    void save() const { part<QAbstractButton>("saveSchedule")->click(); }
    [[nodiscard]] QStringList next() const { return part<QLabel>("scheduleNext")->text().split(u'\n'); }
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisibleTo(dialog.get()))
                all.append(label->text());
        return all;
    }
};

} // namespace

/// The editor of a schedule: what it shows, what it refuses, and what it hands out.
class TestScheduleDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }

    void theNextTimesAreThoseOfTheClockOnTheWallAlsoWhenClocksAreSet_data()
    {
        QTest::addColumn<qint64>("hours"); // since 1970
        QTest::addColumn<QTime>("at");
        QTest::addColumn<QStringList>("next");
        const auto hours = [](int year, unsigned month, unsigned day) { return static_cast<qint64>(std::chrono::duration_cast<std::chrono::hours>(utcMoment(year, month, day, 12h).time_since_epoch()).count()); };
        QTest::newRow("winter") << hours(2026, 11, 24) << QTime(6, 0)
                                << QStringList{u"Wed 25 Nov 2026 06:00 · UTC+01:00"_s, u"Thu 26 Nov 2026 06:00 · UTC+01:00"_s, u"Fri 27 Nov 2026 06:00 · UTC+01:00"_s};
        QTest::newRow("clocks go forward") << hours(2027, 3, 26) << QTime(2, 30)
                                           << QStringList{u"Sat 27 Mar 2027 02:30 · UTC+01:00"_s, u"Sun 28 Mar 2027 03:00 · UTC+02:00 · there is no 02:30 on that day"_s, u"Mon 29 Mar 2027 02:30 · UTC+02:00"_s};
        QTest::newRow("clocks go back") << hours(2026, 10, 23) << QTime(2, 30)
                                        << QStringList{u"Sat 24 Oct 2026 02:30 · UTC+02:00"_s, u"Sun 25 Oct 2026 02:30 · UTC+02:00 · the first of two"_s, u"Mon 26 Oct 2026 02:30 · UTC+01:00"_s};
    }

    void theNextTimesAreThoseOfTheClockOnTheWallAlsoWhenClocksAreSet()
    {
        QFETCH(qint64, hours);
        QFETCH(QTime, at);
        QFETCH(QStringList, next);
        ReportSchedule schedule = energyMonthly();
        schedule.rhythm = ReportRhythm::Daily;
        schedule.at = at;
        const OpenedScheduleDialog opened(schedule, Timestamp{std::chrono::hours(hours)});
        QCOMPARE(opened.next(), next);
        QVERIFY(opened.words().join(u' ').contains(u"Europe/Berlin"));
    }

    void whatIsWrongIsSaidBelowWhatItIsWrongWith()
    {
        OpenedScheduleDialog opened(energyMonthly());
        opened.part<QLineEdit>("scheduleFolder")->setText(u"reports"_s);
        opened.part<QLineEdit>("scheduleRecipients")->setText(u"fm@example.org, nobody at all"_s);
        QVERIFY(!opened.words().join(u' ').contains(u"is no address")); // not while it is still being typed
        opened.save();
        QVERIFY(opened.chosen.isEmpty());
        QVERIFY(opened.words().contains(u"A folder is named with its whole path, such as /srv/reports."_s));
        QVERIFY(opened.words().contains(u"“nobody” is no address of e-mail."_s));
        opened.part<QCheckBox>("schedule-pdf")->setChecked(false);
        QVERIFY(opened.words().contains(u"Tick at least one kind of file."_s));
        QVERIFY(!opened.part<QAbstractButton>("saveSchedule")->isEnabled());
        opened.part<QCheckBox>("schedule-csv")->setChecked(true);
        opened.part<QLineEdit>("scheduleFolder")->setText(u"/srv/reports"_s);
        opened.part<QLineEdit>("scheduleRecipients")->setText(u"fm@example.org; ops@example.org"_s);
        opened.save();
        QCOMPARE(opened.chosen.size(), 1);
        QCOMPARE(opened.chosen[0].recipients, (QStringList{u"fm@example.org"_s, u"ops@example.org"_s}));
        QCOMPARE(opened.chosen[0].folder, u"/srv/reports"_s);
        QCOMPARE(opened.chosen[0].formats, std::vector{ReportFormat::Csv});
        QVERIFY(checked(opened.chosen[0]));
    }

    void aWeeklyOneNeedsADayAndOnlyThenDaysAreAsked()
    {
        ReportSchedule schedule = energyMonthly();
        schedule.rhythm = ReportRhythm::Weekly;
        schedule.weekdays = 1;
        OpenedScheduleDialog opened(schedule);
        QVERIFY(opened.part<QCheckBox>("scheduleWeekday0")->isVisible() && opened.part<QCheckBox>("scheduleWeekday0")->isChecked());
        QVERIFY(!opened.part<QSpinBox>("scheduleDay")->isVisible());
        opened.part<QCheckBox>("scheduleWeekday0")->setChecked(false);
        QVERIFY(opened.words().contains(u"Choose at least one day."_s));
        QCOMPARE(opened.next(), QStringList{u"There is none."_s});
        opened.save();
        QVERIFY(opened.chosen.isEmpty());
        opened.part<QCheckBox>("scheduleWeekday4")->setChecked(true);
        opened.save();
        QCOMPARE(opened.chosen.value(0).weekdays, 16);
    }

    void aFolderThatIsAwayIsSaidToBeAwayAndMayBeChosen()
    {
        const QTemporaryDir there;
        OpenedScheduleDialog opened(energyMonthly());
        opened.part<QLineEdit>("scheduleFolder")->setText(there.path());
        QVERIFY(!opened.words().join(u' ').contains(u"is not there now"));
        opened.part<QLineEdit>("scheduleFolder")->setText(there.filePath(u"gone"_s));
        QVERIFY(opened.words().join(u' ').contains(u"is not there now"));
        opened.save();
        QCOMPARE(opened.chosen.size(), 1);
    }

    void nothingIsLostOfWhatIsOnlyLookedAt()
    {
        ReportSchedule schedule = energyMonthly();
        schedule.period = u"this-quarter"_s;
        schedule.rhythm = ReportRhythm::Quarterly;
        schedule.day = 31;
        schedule.weekdays = 36;
        schedule.language = u"nl"_s;
        schedule.paper = ReportPaper::Letter;
        schedule.formats = {ReportFormat::Xlsx, ReportFormat::CsvLocal};
        schedule.folder = u"/srv/reports"_s;
        schedule.recipients = {u"a@example.org"_s, u"b@example.org"_s};
        schedule.enabled = false;
        OpenedScheduleDialog opened(schedule);
        opened.save();
        std::ranges::sort(opened.chosen[0].formats);
        QCOMPARE(opened.chosen.value(0), schedule);
    }

    void theRhythmOfANewOneGoesWithItsPeriod()
    {
        QCOMPARE(ScheduleDialog::blank(u"R12"_s, u"today"_s, u"en"_s).rhythm, ReportRhythm::Daily);
        QCOMPARE(ScheduleDialog::blank(u"R5"_s, u"last-week"_s, u"en"_s).rhythm, ReportRhythm::Weekly);
        QCOMPARE(ScheduleDialog::blank(u"R1"_s, u"last-month"_s, u"en"_s).rhythm, ReportRhythm::Monthly);
        QCOMPARE(ScheduleDialog::blank(u"R7"_s, u"last-quarter"_s, u"en"_s).rhythm, ReportRhythm::Quarterly);
        const ReportSchedule days = ScheduleDialog::blank(u"R1"_s, u"2026-10-01..2026-10-15"_s, u"en"_s);
        QVERIFY(schedulePeriods().contains(days.period)); // days that stand still are no period of a schedule
    }

    void everythingInTheEditorHasANameAndIsReachedByTheKeyboard()
    {
        OpenedScheduleDialog opened(energyMonthly());
        for (const QWidget* widget : opened.dialog->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->objectName().startsWith(u"qt_"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || widget->focusProxy() || widget->inherits("QScrollArea"), qPrintable(widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className())));
        }
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestScheduleDialog)
#include "tst_schedule_dialog.moc"
