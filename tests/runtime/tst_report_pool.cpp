// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_hash.h"
#include "app/runtime/continuity_pool.h"
#include "app/runtime/report_files.h"
#include "app/runtime/report_pool.h"
#include "app/runtime/seeding.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Pages without a painter: what was to be printed is remembered.
class NotingPrinter final : public ReportPrinter
{
public:
    Expected<> writePdf(const QString& file, const Report& report, ReportPaper, const Cancelled&) const override
    {
        if (broken)
            return Error{Error::Code::Unavailable, u"out of ink"_s};
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            return Error{Error::Code::Unavailable, out.errorString()};
        out.write(hashOf(report).toLatin1());
        return Done{};
    }
    Expected<ReportPages> pages(const Report& report, ReportPaper, int, int, const Cancelled&) const override { return ReportPages{1, {hashOf(report).toLatin1()}, report.title}; }

    bool broken = false;
};

} // namespace

/// Reports of a whole site with a past: from the store to the files.
class TestReportPool : public QObject
{
    Q_OBJECT

private:
    TempDir m_folder;
    std::unique_ptr<Store> m_store;
    Picture m_picture;
    std::unique_ptr<ContinuityPool> m_continuity;
    FakeClock m_clock;
    NotingPrinter m_printer;

    std::unique_ptr<ReportPool> pool(NoteAudit note = {}) { return std::make_unique<ReportPool>(*m_store, m_clock, *m_continuity, &m_printer, u"Holdfast 0.1.0"_s, std::move(note)); }

    Expected<Report> made(const QString& name, const QString& period) const
    {
        const StoredSite site(*m_store, m_picture, *m_continuity);
        return reportFor({name, period, u"en"_s, ReportPaper::A4}, site, m_clock.now(), u"Holdfast 0.1.0"_s, u"Kate Moran"_s, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const site::Scenario* scenario = site::scenarioNamed(u"harbour-1406"_s);
        m_clock.setWall(*scenario->moment);
        auto store = Store::open(m_folder.path(), Access::ReadWrite);
        QVERIFY(store);
        m_store = std::move(store).value();
        site::SeedSize past;
        past.days = 3;
        past.others = 2h;
        QVERIFY(seedOnce(*m_store, u"harbour-1406"_s, past));
        m_picture.apply(site::momentOf(*scenario));
        m_continuity = std::make_unique<ContinuityPool>();
    }

    void everyReportOfTheHarbourCanBeMade_data()
    {
        QTest::addColumn<QString>("id");
        for (int i = 1; i <= 12; ++i)
            QTest::newRow(qPrintable(u"R%1"_s.arg(i))) << u"R%1"_s.arg(i);
    }

    void everyReportOfTheHarbourCanBeMade()
    {
        QFETCH(QString, id);
        const auto report = made(id, u"this-month"_s);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->id, id);
        QVERIFY(!report->site.isEmpty());
        QVERIFY(!report->auditAnchor.isEmpty());
        QVERIFY(!report->noSource.isEmpty() || (!report->tables.empty() && !report->figures.empty()));
    }

    void theReadinessIsTheOneOfThePage()
    {
        const auto report = made(u"readiness"_s, u"this-month"_s);
        QVERIFY(report);
        QCOMPARE(report->figures.front().value, ReportCell(roundedTo(87)));
        QCOMPARE(report->tables.front().rows.size(), std::size_t(14));
    }

    void theAuditOfThePeriodIsTheAuditItself()
    {
        const auto report = made(u"audit"_s, u"this-month"_s);
        QVERIFY(report);
        std::size_t rows = 0;
        QVERIFY(m_store->readAudit([&](const AuditRow& row) {
            rows += row.record.at >= report->period.from && row.record.at < report->period.to ? 1 : 0;
            return true;
        }));
        QVERIFY(rows > 0);
        QCOMPARE(report->tables.front().rows.size(), rows);
        QCOMPARE(std::get<ReportNumber>(report->figures.front().value).value, static_cast<double>(rows));
    }

    void aReportNobodyKnowsAndATimeThatIsNoneAreRefused()
    {
        QCOMPARE(made(u"R99"_s, u"this-month"_s).error().code, Error::Code::NotFound);
        QCOMPARE(made(u"R3"_s, u"someday"_s).error().code, Error::Code::Invalid);
    }

    void oneThatIsLateIsOfTheTimeItWasDueFor()
    {
        const StoredSite site(*m_store, m_picture, *m_continuity);
        ReportOrder order{u"R3"_s, u"last-month"_s, u"en"_s, ReportPaper::A4};
        order.due = Timestamp{std::chrono::sys_days{std::chrono::year{2026} / 10 / 1} + 6h};
        const auto onTime = reportFor(order, site, m_clock.now(), {}, {}, {});
        QVERIFY(onTime);
        QCOMPARE(onTime->periodName, u"2026-09"_s);
        QVERIFY(!onTime->lateSince);
        order.late = true;
        const auto late = reportFor(order, site, m_clock.now(), {}, {}, {});
        QVERIFY(late);
        QCOMPARE(late->lateSince, order.due);
        QCOMPARE(late->generatedAt, m_clock.now());
    }

    void filesCarryTheirHashAndAreNeverWrittenOver()
    {
        std::vector<AuditRecord> noted;
        const auto desk = pool([&](const AuditRecord& record) { noted.push_back(record); });
        const ReportOrder order{u"R3"_s, u"this-month"_s, u"en"_s, ReportPaper::A4};
        const std::vector<ReportFormat> wanted{ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Html};
        const auto first = desk->make(order, wanted, m_picture, {}, {}).result();
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->size(), wanted.size());
        QCOMPARE(noted.size(), wanted.size());
        const auto second = desk->make(order, {ReportFormat::Csv}, m_picture, {}, {}).result();
        QVERIFY(second);
        QVERIFY(second->front().name != first->at(2).name);
        for (const ReportFile& file : *first) {
            QVERIFY(QFileInfo::exists(file.path) && QFileInfo::exists(hashFileOf(file.path)));
            QCOMPARE(hashOfFile(file.path).value(), file.hash);
            QVERIFY(noted.front().action == QLatin1String(reportMade));
        }
        QCOMPARE(desk->files().result()->size(), wanted.size() + 1);
    }

    void aFileIsVerifiedByTheAuditOfItsSite()
    {
        const auto desk = pool([&](const AuditRecord& audit) {
            auto recorder = m_store->recorder(auditChain());
            QVERIFY(recorder);
            Records records{audit};
            QVERIFY(!(*recorder)->write(records).trouble);
        });
        const auto files = desk->make({u"R9"_s, u"today"_s, u"en"_s, ReportPaper::A4}, {ReportFormat::Html}, m_picture, {}, {}).result();
        QVERIFY(files);
        const QString path = files->front().path;
        QCOMPARE(desk->verify(path).result().value(), FileVerdict::Verified);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("<!-- -->");
        file.close();
        QCOMPARE(desk->verify(path).result().value(), FileVerdict::Changed);
    }

    void whatIsCancelledLeavesNoFile()
    {
        const auto desk = pool();
        const auto before = desk->files().result()->size();
        const auto made = desk->make({u"R3"_s, u"last-month"_s, u"en"_s, ReportPaper::A4}, {ReportFormat::Csv}, m_picture, {}, std::make_shared<std::atomic_bool>(true)).result();
        QVERIFY(!made);
        QCOMPARE(desk->files().result()->size(), before);
    }

    void whereOneFormatFailsNoneIsLeftBehindAndNothingIsInTheAudit()
    {
        std::vector<AuditRecord> noted;
        const auto desk = pool([&](const AuditRecord& record) { noted.push_back(record); });
        const QStringList before = QDir(desk->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        m_printer.broken = true;
        const auto made = desk->make({u"R3"_s, u"this-month"_s, u"en"_s, ReportPaper::A4}, {ReportFormat::Csv, ReportFormat::Pdf}, m_picture, {}, {}).result();
        m_printer.broken = false;
        QVERIFY(!made);
        QCOMPARE(made.error().message, u"out of ink"_s);
        QCOMPARE(QDir(desk->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
        QVERIFY(noted.empty());
    }

    void whatAKilledProgramHadBegunIsNoReportAndIsClearedAway()
    {
        const QString folder = pool()->folder();
        const auto before = pool()->files().result()->size();
        QVERIFY(QDir(folder).mkpath(u".making-abc123"_s));
        QFile half(QDir(folder).filePath(u".making-abc123/harbour_R3_2026-10.pdf"_s));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
        half.close();
        QCOMPARE(pool()->files().result()->size(), before); // who only looks clears nothing
        QVERIFY(half.exists());
        QCOMPARE(pool([](const AuditRecord&) {})->files().result()->size(), before);
        QVERIFY(!QFileInfo::exists(QDir(folder).filePath(u".making-abc123"_s)));
    }

    void aPreviewIsOfTheReportItself()
    {
        const auto desk = pool();
        const auto pages = desk->preview({u"alarms"_s, u"this-month"_s, u"en"_s, ReportPaper::A4}, m_picture, 400, {}).result();
        QVERIFY(pages);
        QCOMPARE(pages->summary, u"Alarm performance"_s);
    }

    void aSmallPageIsOfTheReportItselfAndSaysWhatItStandsOn()
    {
        const auto desk = pool();
        const auto small = desk->thumbnail({u"alarms"_s, u"this-month"_s, u"en"_s, ReportPaper::A4}, m_picture, 100, {}).result();
        QVERIFY(small);
        QCOMPARE(small->ground, ReportGround::Figures);
        QVERIFY(!small->picture.isEmpty());
        const auto old = desk->thumbnail({u"energy"_s, u"2020"_s, u"en"_s, ReportPaper::A4}, m_picture, 100, {}).result();
        QVERIFY(old);
        QCOMPARE(old->ground, ReportGround::TooLittle);
        QVERIFY(!desk->thumbnail({u"alarms"_s, u"this-month"_s, u"en"_s, ReportPaper::A4}, m_picture, 100, std::make_shared<std::atomic_bool>(true)).result());
    }
};

QTEST_GUILESS_MAIN(TestReportPool)
#include "tst_report_pool.moc"
