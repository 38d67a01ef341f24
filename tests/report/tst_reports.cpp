// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_hash.h"
#include "app/report/reports.h"
#include "tests/report/canned_site.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestReports : public QObject
{
    Q_OBJECT

private:
    static ReportFrame october() { return {{at("2026-10-01T00:00"), at("2026-11-01T00:00")}, u"2026-10"_s, at("2026-11-02T06:00"), u"Holdfast 0.1.0"_s, u"Kate Moran"_s, {}}; }

    static Expected<Report> made(const char* name, const CannedSite& site, const ReportFrame& frame = october(), const char* zone = "Europe/Dublin")
    {
        return buildReport(*reportNamed(QLatin1String(name)), site, frame, ReportWords(u"en"_s, QTimeZone(zone)));
    }

    static const ReportFigure* figure(const Report& report, const QString& name)
    {
        const auto found = std::find_if(report.figures.begin(), report.figures.end(), [&](const ReportFigure& one) { return one.name == name; });
        return found == report.figures.end() ? nullptr : &*found;
    }

    static const ReportTable* table(const Report& report, const QString& title)
    {
        const auto found = std::find_if(report.tables.begin(), report.tables.end(), [&](const ReportTable& one) { return one.title == title; });
        return found == report.tables.end() ? nullptr : &*found;
    }

    /// A month with three alarms, one of them twice, and an hour in which nobody listened.
    static CannedSite october1()
    {
        CannedSite site;
        site.alarm(u"CO₂ high"_s, u"3.12-S1"_s, at("2026-10-05T10:00"), at("2026-10-05T10:34"));
        site.alarm(u"CO₂ high"_s, u"3.12-S1"_s, at("2026-10-06T10:00"), at("2026-10-06T10:20"));
        site.alarm(u"Leak"_s, u"B-LEAK-01"_s, at("2026-10-25T01:30"), at("2026-10-25T02:10"), Priority::P1);
        site.known.push_back({{}, {}, {at("2026-10-19T08:00"), at("2026-10-19T09:00")}, GapReason::HoldfastOff});
        site.standing = {true, 12, {}, u"12:0f3a"_s};
        return site;
    }

private Q_SLOTS:
    void everyReportHasANumberANameAndATitleOfItsOwn()
    {
        QSet<QString> ids, names, titles;
        for (const ReportTemplate& one : reportTemplates()) {
            ids.insert(QLatin1String(one.id));
            names.insert(QLatin1String(one.name));
            titles.insert(QString::fromUtf8(one.title));
            QVERIFY(one.fill != nullptr);
            QCOMPARE(reportNamed(QString::fromLatin1(one.id).toLower()), &one);
            QCOMPARE(reportNamed(QLatin1String(one.name)), &one);
        }
        QCOMPARE(ids.size(), 12);
        QCOMPARE(names.size(), 12);
        QCOMPARE(titles.size(), 12);
        QVERIFY(reportNamed(u"R13"_s) == nullptr);
    }

    void everyReportOfASiteOfWhichNothingIsKnownSaysSo()
    {
        const CannedSite site;
        for (const ReportTemplate& one : reportTemplates()) {
            const auto report = buildReport(one, site, october(), ReportWords());
            QVERIFY2(report, one.id);
            QCOMPARE(report->site, u"Harbour House"_s);
            QCOMPARE(report->program, u"Holdfast 0.1.0"_s);
            QVERIFY2(!report->noSource.isEmpty() || !report->tables.empty(), one.id);
            for (const ReportTable& table : report->tables)
                for (const ReportRow& row : table.rows)
                    QCOMPARE(row.size(), table.columns.size());
        }
    }

    void energyIsNeverInvented()
    {
        const auto report = made("energy", CannedSite());
        QVERIFY(report);
        QVERIFY(report->figures.empty());
        QVERIFY(report->noSource.startsWith(u"No source"));
    }

    void alarmsOfAMonthAreCountedByTheFormulas()
    {
        const auto report = made("R3", october1());
        QVERIFY(report);
        QCOMPARE(figure(*report, u"Alarms"_s)->value, ReportCell(roundedTo(3)));
        const ReportTable* often = table(*report, u"Most frequent alarms"_s);
        QVERIFY(often != nullptr);
        QCOMPARE(often->rows.front(), (ReportRow{u"CO₂ high"_s, u"3.12-S1"_s, roundedTo(2)}));
        QCOMPARE(report->charts.front().values.size(), std::size_t(31));
        QCOMPARE(report->charts.front().values[24], std::optional(1.0)); // the day of 25 hours
        double sum = 0;
        for (const auto& day : report->charts.front().values)
            sum += day.value_or(0);
        QCOMPARE(sum, 3.0);
    }

    void timeInWhichNobodyListenedIsNotCovered()
    {
        const auto report = made("R3", october1());
        QCOMPARE(report->quality.coverage, std::optional(roundedTo(100.0 - 100.0 / 745, 1))); // October has 745 hours in Dublin
        QCOMPARE(report->quality.gaps.size(), std::size_t(1));
        QCOMPARE(report->quality.gaps.front().reason, u"Holdfast was not running"_s);
        QVERIFY(report->quality.notes.join(u' ').contains(u"25 Oct 2026"));
    }

    void aFigureOfWhichTooLittleIsKnownIsNoNumber()
    {
        CannedSite site;
        Figure energy;
        energy.id = u"energy.total"_s;
        energy.title = u"Energy used"_s;
        energy.state = FigureState::InsufficientData;
        energy.value = 4711;
        energy.unit = u"kWh"_s;
        energy.coverage = 0.31F;
        energy.minimum = 0.5F;
        Figure peak = energy;
        peak.id = u"energy.peak"_s;
        peak.title = u"Peak demand"_s;
        peak.state = FigureState::Good;
        peak.value = 241.26;
        peak.coverage = 0.991F;
        peak.unit = u"kW"_s;
        site.worked = std::vector<Figure>{energy, peak};
        const auto report = made("R1", site);
        QVERIFY(report);
        QVERIFY(report->noSource.isEmpty());
        QCOMPARE(figure(*report, u"Energy used"_s)->value, ReportCell());
        QCOMPARE(figure(*report, u"Energy used"_s)->note, QString(u"insufficient data (31\u202F%)"_s));
        QCOMPARE(figure(*report, u"Peak demand"_s)->value, ReportCell(roundedTo(241.3, 1)));
        QCOMPARE(figure(*report, u"Peak demand"_s)->coverage, std::optional(roundedTo(99.1, 1)));
    }

    void daysOfAFigureAreDrawnAndStandInATable()
    {
        CannedSite site;
        Figure energy;
        energy.id = u"energy.total"_s;
        energy.title = u"Energy used"_s;
        energy.state = FigureState::Good;
        energy.value = 30.5;
        energy.unit = u"kWh"_s;
        energy.atLeast = true;
        energy.columns = {{u"Day"_s, FigureCellKind::Day, {}, 0}, {u"Energy"_s, FigureCellKind::Number, u"kWh"_s, 1}};
        energy.rows = {{u"2026-10-01"_s, {u"2026-10-01"_s, 10.25}, 1, FigureState::Good}, {u"2026-10-02"_s, {u"2026-10-02"_s, 0.5}, 0.2F, FigureState::InsufficientData}, {u"2026-10-03"_s, {u"2026-10-03"_s, 20.25}, 1, FigureState::Good}};
        site.worked = std::vector<Figure>{energy};
        const auto report = made("R1", site);
        QCOMPARE(report->charts.size(), std::size_t(1));
        QCOMPARE(report->charts.front().values, (std::vector<std::optional<double>>{10.3, std::nullopt, 20.3}));
        QCOMPARE(report->tables.front().rows[1][1], ReportCell()); // too little of that day is known
        QVERIFY(ReportWords().figure(report->figures.front()).startsWith(u"≥"));
    }

    void hostileNamesStandOnOneLineAndTurnNothing()
    {
        CannedSite site;
        site.site.site.site.name = u"Evil\nHouse\u202E=1+1"_s;
        site.alarm(u"%1%2"_s, QString(u"a\r\nb\u2066"_s + QChar(7)), at("2026-10-05T10:00"), at("2026-10-05T10:34"));
        const auto report = made("alarms", site);
        QCOMPARE(report->site, u"Evil House=1+1"_s);
        const ReportTable* often = table(*report, u"Most frequent alarms"_s);
        QCOMPARE(often->rows.front()[0], ReportCell(u"%1%2"_s));
        QCOMPARE(often->rows.front()[1], ReportCell(u"a  b"_s));
    }

    void aFileNameHoldsNothingThatLeadsElsewhere()
    {
        Report report;
        report.id = u"R3"_s;
        report.periodName = u"2026-10-01..2026-10-15"_s;
        report.site = u"Harbour House"_s;
        QCOMPARE(fileNameOf(report), u"harbour-house_R3_2026-10-01-to-2026-10-15"_s);
        report.site = u"../../etc/CON:|\u202E"_s;
        QVERIFY(!fileNameOf(report).contains(u'/'));
        QVERIFY(!fileNameOf(report).contains(u"..") && !fileNameOf(report).contains(u':') && !fileNameOf(report).contains(u'|'));
        const QString one = fileNameOf(report);
        report.site = u"../../etc/CON:|"_s;
        QVERIFY(one != fileNameOf(report)); // what was lost tells them apart
    }

    void theHashIsOfWhatTheReportSays()
    {
        const auto report = made("alarms", october1());
        Report other = *report;
        QCOMPARE(hashOf(other), hashOf(*report));
        other.figures.front().value = roundedTo(4);
        QVERIFY(hashOf(other) != hashOf(*report));
        other = *report;
        other.quality.gaps.clear();
        QVERIFY(hashOf(other) != hashOf(*report));
    }

    /// Whoever changes what a report says sees it here first. Written anew with HOLDFAST_WRITE_GOLDEN=1.
    void theAlarmReportOfAKnownMonthIsTheOneKept()
    {
        const auto report = made("alarms", october1());
        QFile golden(QStringLiteral(FIXTURES "/alarms_2026-10.json"));
        if (qEnvironmentVariableIsSet("HOLDFAST_WRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(canonical(*report) + '\n');
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(canonical(*report)), QString::fromUtf8(golden.readAll()).trimmed());
    }

    void aReportThatIsNotWantedAnyMoreIsNotBuilt()
    {
        ReportFrame frame = october();
        frame.cancelled = std::make_shared<std::atomic_bool>(true);
        QVERIFY(!made("alarms", october1(), frame));
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
