// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/options.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Expected<Options> read(const char* line)
{
    return optionsOf(QString(QStringLiteral("holdfastd ") + QString::fromUtf8(line)).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAsksForNothing()
    {
        const auto options = read("");
        QVERIFY(options);
        QCOMPARE(*options, Options{});
    }

    void theDemoAdoptsWithoutAsking()
    {
        const auto options = read("--demo --seed 7 --devices 500 --for 60s --scenario harbour-1406");
        QVERIFY(options);
        QCOMPARE(options->demo, std::optional(DemoOptions{7, 500, QStringLiteral("harbour-1406")}));
        QCOMPARE(options->adopt, QStringList{QStringLiteral("all")});
        QCOMPARE(options->duration, std::optional<std::chrono::milliseconds>(60s));
    }

    void brokersKeepTheirOrder()
    {
        const auto options = read("--broker mqtt://anna@a:1884 --broker mqtts://b --adopt homeassistant,homie");
        QVERIFY(options);
        QCOMPARE(options->brokers.size(), std::size_t{2});
        QCOMPARE(options->brokers[0].user, QStringLiteral("anna"));
        QCOMPARE(options->brokers[0].port, quint16{1884});
        QVERIFY(options->brokers[1].tls);
        QCOMPARE(options->brokers[1].standsInFor, options->brokers[0].id);
        QVERIFY(options->brokers[0].standsInFor.isEmpty());
        QCOMPARE(options->brokers[1].port, quint16{8883});
        QCOMPARE(options->adopt.size(), 2);
    }

    void backupsAndImportsAreAnswered()
    {
        const auto backup = read("--backup /b --data-dir /d");
        QVERIFY(backup && backup->answer == Options::Answer::Backup && backup->backup == QStringLiteral("/b"));
        const auto shown = read("--restore /b/holdfast-x");
        QVERIFY(shown && shown->answer == Options::Answer::Restore && !shown->yes);
        QVERIFY(read("--restore /b/holdfast-x --yes")->yes);
        const auto taking = read("--import a.csv --map m.json");
        QVERIFY(taking && taking->answer == Options::Answer::Import && taking->mapFile == QStringLiteral("m.json"));
    }

    void aPolicyCanBeProved()
    {
        const auto options = read("--prove policy.json --json");
        QVERIFY(options && options->answer == Options::Answer::Prove && options->json);
        QCOMPARE(options->proveFile, QStringLiteral("policy.json"));
    }

    void wrongUsageSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* line, const char* reason) { QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(reason); };
        row("--broker http://x", "is not a broker");
        row("--broker mqtt://anna:secret@x", "password on the command line");
        row("--for soon", "is not a duration");
        row("--size big --screenshots x", "expected WIDTHxHEIGHT");
        row("--lang xx", "--lang takes one of");
        row("--speed -1", "--speed takes a number");
        row("--broker mqtt://a --broker mqtt://b --broker mqtt://c --broker mqtt://d", "two brokers may stand in");
        row("--demo --broker mqtt://x", "brings its own broker");
        row("--profile ../x", "plain name");
        row("stray", "is not an option");
        row("--nonsense", "nonsense");
    }

    void wrongUsageSaysWhatIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        const auto options = read(line.constData());
        QVERIFY(!options);
        QVERIFY2(options.error().message.contains(reason), qPrintable(options.error().message));
        QVERIFY(!options.error().message.contains(QStringLiteral("secret")));
    }

    void durationsHaveUnits()
    {
        QCOMPARE(*durationOf(QStringLiteral("250ms")), 250ms);
        QCOMPARE(*durationOf(QStringLiteral("1.5h")), std::chrono::milliseconds(90min));
        QCOMPARE(*durationOf(QStringLiteral("12")), std::chrono::milliseconds(12s));
    }

    void theHelpNamesEveryOption()
    {
        const QString help = helpText(QStringLiteral("holdfastd"));
        for (const char* name : {"--demo", "--broker", "--adopt", "--replay", "--export-inventory", "--export-all", "--screenshots", "--verify-audit", "--verify-history", "--salvage-history"})
            QVERIFY(help.contains(QLatin1String(name)));
    }

    void aReportIsAskedForByItsNumberOrItsName()
    {
        const auto options = optionsOf({u"holdfastd"_s, u"--report"_s, u"alarms"_s, u"--period"_s, u"2026-10"_s, u"--format"_s, u"pdf,xlsx,pdf,csv-local"_s, u"--paper"_s, u"letter"_s, u"--out"_s, u"/tmp/out"_s});
        QVERIFY(options);
        QCOMPARE(options->answer, Options::Answer::Report);
        const ReportOptions wanted{u"alarms"_s, u"2026-10"_s, {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::CsvLocal}, ReportPaper::Letter, u"/tmp/out"_s};
        QCOMPARE(*options->report, wanted);
        QCOMPARE(optionsOf({u"holdfastd"_s, u"--list-reports"_s})->answer, Options::Answer::ListReports);
        QCOMPARE(optionsOf({u"holdfastd"_s, u"--verify-report"_s, u"a.pdf"_s})->verifyReport, u"a.pdf"_s);
    }

    void aDrillIsHeldOnItsOwnAndWritesItsReportWhereItIsTold()
    {
        const auto options = optionsOf({u"holdfastd"_s, u"--drill"_s, u"gateway-lost"_s, u"--out"_s, u"/tmp/drill.html"_s});
        QVERIFY(options);
        QCOMPARE(options->answer, Options::Answer::Drill);
        QCOMPARE(*options->drill, (DrillOptions{u"gateway-lost"_s, {ReportFormat::Html}, ReportPaper::A4, u"/tmp/drill.html"_s}));
        QVERIFY(!optionsOf({u"holdfastd"_s, u"--drill"_s, u"gateway-lost"_s, u"--demo"_s}));
        QVERIFY(!optionsOf({u"holdfastd"_s, u"--drill"_s, u"gateway-lost"_s, u"--period"_s, u"today"_s}));
        QVERIFY(!optionsOf({u"holdfastd"_s, u"--drill"_s, u"gateway-lost"_s, u"--out"_s, u"a.html"_s, u"--format"_s, u"csv,html"_s}));
    }

    void aReportInNoFormatIsRefused()
    {
        QVERIFY(!optionsOf({u"holdfastd"_s, u"--report"_s, u"R3"_s, u"--format"_s, u"docx"_s}));
        QVERIFY(!optionsOf({u"holdfastd"_s, u"--report"_s, u"R3"_s, u"--paper"_s, u"a3"_s}));
        QVERIFY(!optionsOf({u"holdfastd"_s, u"--format"_s, u"pdf"_s})); // of nothing
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
