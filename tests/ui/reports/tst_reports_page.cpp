// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_reports.h"
#include "tests/ui/support/window_test.h"
#include "ui/models/live.h"
#include "ui/reports/files_card.h"
#include "ui/reports/gallery_round.h"
#include "ui/reports/gallery_rows.h"
#include "ui/reports/order_card.h"
#include "ui/reports/preview_card.h"
#include "ui/reports/reports_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TestReportsPage : public QObject
{
    Q_OBJECT

private:
    Live m_live{World::Real};
    FakeIntents m_intents;
    Look m_look{ThemeChoice::Light};

    template <typename T>
    static T* part(QWidget& page, const char* name)
    {
        T* found = page.findChild<T*>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return found;
    }

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void thePagesOfTheChosenReportAreShown()
    {
        FakeReportDesk desk;
        ReportsPage page(m_live, m_intents, {&desk}, m_look);
        page.resize(1180, 800);
        page.show();
        QTRY_COMPARE(page.findChild<PreviewCard*>()->count(), 3);
        QCOMPARE(desk.previews.back().report, u"R1"_s);
        QCOMPARE(desk.previews.back().period, u"last-month"_s);
        page.open(u"handover"_s, {});
        QTRY_COMPARE(desk.previews.back().report, u"R12"_s);
        QCOMPARE(desk.previews.back().period, u"today"_s); // what is usual for it
    }

    void onePageIsTurnedAfterTheOther()
    {
        FakeReportDesk desk;
        ReportsPage page(m_live, m_intents, {&desk}, m_look);
        page.show();
        auto* preview = page.findChild<PreviewCard*>();
        QTRY_COMPARE(preview->count(), 3);
        QVERIFY(!part<QAbstractButton>(page, "pageBefore")->isEnabled());
        part<QAbstractButton>(page, "nextPage")->click();
        QCOMPARE(preview->current(), 1);
        QVERIFY(!part<QAbstractButton>(page, "nextPage")->isEnabled()); // the last one there is a picture of
        part<QAbstractButton>(page, "pageBefore")->click();
        QCOMPARE(preview->current(), 0);
    }

    void parametersThatChangeAskForPagesOnce()
    {
        FakeReportDesk desk;
        ReportsPage page(m_live, m_intents, {&desk}, m_look);
        page.show();
        QTRY_COMPARE(desk.previews.size(), std::size_t(1));
        auto* period = part<QComboBox>(page, "period");
        period->setCurrentIndex(period->findData(u"this-week"_s));
        auto* language = part<QComboBox>(page, "reportLanguage");
        language->setCurrentIndex(language->findData(u"nl"_s));
        QTRY_COMPARE(desk.previews.size(), std::size_t(2));
        QCOMPARE(desk.previews.back().period, u"this-week"_s);
        QCOMPARE(desk.previews.back().language, u"nl"_s);
    }

    void filesAreMadeInTheFormatsThatAreTickedByWhoSitsHere()
    {
        FakeReportDesk desk;
        ReportsPage page(m_live, m_intents, {&desk}, m_look);
        page.show();
        part<QCheckBox>(page, "format-xlsx")->setChecked(true);
        part<QAbstractButton>(page, "makeReport")->click();
        QTRY_COMPARE(desk.orders.size(), std::size_t(1));
        QCOMPARE(desk.formats, (std::vector<ReportFormat>{ReportFormat::Pdf, ReportFormat::Xlsx}));
        QCOMPARE(desk.person, u"Kate Moran"_s);
        QTRY_COMPARE(part<QListWidget>(page, "files")->count(), 1);
        QVERIFY(part<QAbstractButton>(page, "makeReport")->isEnabled());
    }

    void withoutAFormatNothingIsMade()
    {
        FakeReportDesk desk;
        ReportsPage page(m_live, m_intents, {&desk}, m_look);
        part<QCheckBox>(page, "format-pdf")->setChecked(false);
        QVERIFY(!part<QAbstractButton>(page, "makeReport")->isEnabled());
    }

    void aFileIsVerifiedAndSaidToBeWhatItIs_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("as it was made") << static_cast<int>(FileVerdict::Verified) << u"Verified"_s;
        QTest::newRow("changed") << static_cast<int>(FileVerdict::Changed) << u"Changed since it was made"_s;
        QTest::newRow("gone") << static_cast<int>(FileVerdict::Missing) << u"The file is gone"_s;
    }

    void aFileIsVerifiedAndSaidToBeWhatItIs()
    {
        QFETCH(int, verdict);
        QFETCH(QString, words);
        FakeReportDesk desk;
        desk.verdict = static_cast<FileVerdict>(verdict);
        desk.known.push_back({u"/nowhere/a_R1_b.pdf"_s, u"a_R1_b.pdf"_s, {}, 1, {}});
        ReportsPage page(m_live, m_intents, {&desk}, m_look);
        page.show();
        auto* files = part<QListWidget>(page, "files");
        QTRY_COMPARE(files->count(), 1);
        part<QAbstractButton>(page, "verifyReport")->click();
        QTRY_VERIFY(files->item(0)->data(Qt::AccessibleTextRole).toString().contains(words));
    }

    void eachReportShowsItsFirstPageSmallOnceTheAskedOneIsThere()
    {
        FakeReportDesk desk;
        ReportsPage page(m_live, m_intents, {&desk}, m_look);
        QVERIFY(desk.thumbnails.empty()); // nobody looks
        page.show();
        QTRY_COMPARE(desk.thumbnails.size(), std::size_t(2));
        QCOMPARE(desk.thumbnails[1].report, u"R12"_s);
        QCOMPARE(desk.thumbnails[1].period, u"today"_s);
        auto* list = part<QListWidget>(page, "reportTemplates");
        QTRY_VERIFY(!list->item(1)->data(PageRole).value<QImage>().isNull());
        QVERIFY(!list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"insufficient data"));
        QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"insufficient data"));
        page.hide();
        page.show();
        QCOMPARE(desk.thumbnails.size(), std::size_t(2)); // they are still good
        m_live.tick(m_live.now() + GalleryRound::fresh + std::chrono::seconds(1));
        page.hide();
        page.show();
        QTRY_COMPARE(desk.thumbnails.size(), std::size_t(4));
    }

    void smallPagesAreAskedOneAtATimeAndGivenUpWhenNobodyLooks()
    {
        FakeReportDesk desk;
        desk.slowThumbnail = std::make_shared<QPromise<Expected<ReportThumbnail>>>();
        desk.slowThumbnail->start();
        ReportsPage page(m_live, m_intents, {&desk}, m_look);
        page.show();
        QTRY_COMPARE(desk.thumbnails.size(), std::size_t(1));
        QVERIFY(!*desk.lastCancelled);
        page.hide();
        QVERIFY(*desk.lastCancelled);
        desk.slowThumbnail->addResult(Expected<ReportThumbnail>(ReportThumbnail()));
        desk.slowThumbnail->finish();
        QCoreApplication::processEvents();
        QCOMPARE(desk.thumbnails.size(), std::size_t(1));
    }

    void withoutADeskNothingIsOffered()
    {
        ReportsPage page(m_live, m_intents, {}, m_look);
        page.show();
        QVERIFY(page.findChildren<QAbstractButton*>().isEmpty());
        QVERIFY(page.commands().empty());
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
