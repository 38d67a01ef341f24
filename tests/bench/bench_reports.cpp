// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_printer.h"
#include "app/runtime/continuity_pool.h"
#include "app/runtime/report_pool.h"
#include "app/runtime/seeding.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The most memory the program has had, in kB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

} // namespace

/// The twelve reports of a month of the simulated site (412 devices), each as PDF, XLSX, CSV and HTML. With HOLDFAST_REPORTS_DIR the site and its files stay there.
class BenchReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTwelveReportsOfAMonth()
    {
        const QTemporaryDir folder;
        const QString kept = qEnvironmentVariable("HOLDFAST_REPORTS_DIR");
        const QString path = kept.isEmpty() ? folder.path() : kept;
        QVERIFY(QDir().mkpath(path));
        const site::Scenario* scenario = site::scenarioNamed(u"harbour-1406"_s);
        FakeClock clock;
        clock.setWall(*scenario->moment);
        auto store = Store::open(path, Access::ReadWrite);
        QVERIFY(store);
        site::SeedSize past;
        past.days = 62;
        past.others = 62 * 24h;
        QElapsedTimer watch;
        watch.start();
        QVERIFY(seedOnce(**store, u"harbour-1406"_s, past));
        qInfo("a site with %lld samples of 62 days was written in %.1f s", static_cast<long long>((*store)->reader()->usage()->samples), double(watch.elapsed()) / 1000);
        Picture picture;
        picture.apply(site::momentOf(*scenario));
        ContinuityPool continuity;
        const PagePrinter printer;
        ReportPool pool(**store, clock, continuity, &printer, u"Holdfast"_s);
        const qint64 before = peakMemory();
        qint64 total = 0;
        for (const ReportTitle& title : pool.titles(u"en"_s)) {
            watch.restart();
            const auto files = pool.make({title.id, u"last-month"_s}, {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Html}, picture, {}, {}).result();
            QVERIFY2(files, files ? "" : qPrintable(title.id + u": "_s + files.error().message));
            QCOMPARE(files->size(), std::size_t(4));
            total += watch.elapsed();
            qInfo("%-4s %6.2f s", qPrintable(title.id), double(watch.elapsed()) / 1000);
        }
        qInfo("all twelve in four formats: %.1f s (goal 60 s on 2 cores); memory at most %lld MB, before them %lld MB", double(total) / 1000, static_cast<long long>(peakMemory() / 1024), static_cast<long long>(before / 1024));
    }
};

QTEST_MAIN(BenchReports)
#include "bench_reports.moc"
