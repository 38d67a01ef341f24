// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/drill_report.h"

#include "app/report/html_writer.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp morning = Timestamp(std::chrono::sys_days{std::chrono::year(2026) / 11 / 24}) + 9h;

void addRow(DrillResult& result, const QString& name, DrillNeed need, Value wanted, Value seen, DrillVerdict verdict)
{
    DrillExpectation expectation;
    expectation.element = name;
    expectation.name = name;
    expectation.need = need;
    expectation.wanted = std::move(wanted);
    expectation.unit = need == DrillNeed::Holds ? u"°C"_s : QString();
    expectation.within = 60s;
    result.plan.expectations.push_back(std::move(expectation));
    DrillRow row;
    row.verdict = verdict;
    row.fault = verdict == DrillVerdict::Deviation ? DrillFault::WrongValue : DrillFault::None;
    row.before = 22.0;
    row.seen = std::move(seen);
    if (verdict == DrillVerdict::AsExpected)
        row.toSafe = 29s;
    result.rows.push_back(std::move(row));
}

/// One heater did not do what it should, and a device has a name that means no good.
DrillResult failedDrill()
{
    DrillResult result;
    result.plan.name = u"Gateway GW-3 lost"_s;
    result.site = u"Harbour House"_s;
    result.begun = morning;
    result.took = 30min;
    result.outcome = DrillOutcome::Failed;
    result.end = DrillEnd::Finished;
    addRow(result, u"3.05-TH"_s, DrillNeed::Holds, 20.0, 20.0, DrillVerdict::AsExpected);
    addRow(result, u"<b>3.06-TH</b>"_s, DrillNeed::Holds, 20.0, 22.0, DrillVerdict::Deviation);
    addRow(result, u"3.12-S1"_s, DrillNeed::Heard, true, true, DrillVerdict::AsExpected);
    result.functions = {{CriticalFunctionId(u"heating"_s), u"Heating"_s, 2, u"Preset 20 °C"_s, Behaviour::WorksLocally, {u"3.05-TH"_s}, 2, 1, DrillVerdict::Deviation, 29s, {}}};
    result.log = {{Ticks(0), u"cut"_s, u"GW-3"_s}};
    result.evidence = {{CriticalFunctionId(u"heating"_s), Loss::Gateway, EvidenceKind::None, EvidenceSource::TwinDrill, morning, u"drill"_s, {}, {}}};
    return result;
}

} // namespace

class TestDrillReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDeviatesIsNamedAndWhatWentOnIsOneLine()
    {
        const Report report = drillReport(failedDrill(), {morning, u"Holdfast"_s, u"Kate"_s}, ReportWords());
        QCOMPARE(std::get<QString>(report.figures.front().value), u"Failed"_s);
        const auto table = std::ranges::find(report.tables, u"Expected and observed"_s, &ReportTable::title);
        QVERIFY(table != report.tables.end());
        QCOMPARE(table->rows.size(), std::size_t{2});
        QVERIFY2(table->note.contains(u"1 devices went on reporting"_s), qPrintable(table->note));
        QCOMPARE(std::ranges::count_if(report.findings, [](const QString& line) { return line.contains(u"3.06-TH"_s); }), 1);
        QCOMPARE(report.actions.size(), 1);
    }

    void itSaysThatATwinProvesNothing()
    {
        const QByteArray html = toHtml(drillReport(failedDrill(), {morning, u"Holdfast"_s, u"Kate"_s}, ReportWords()), ReportWords());
        QVERIFY(html.contains("proves nothing of the devices themselves"));
        QVERIFY(html.contains("tried and failed"));
        QVERIFY(!html.contains(">proven<"));
    }

    void aHostileNameStaysText()
    {
        const QByteArray html = toHtml(drillReport(failedDrill(), {morning, u"Holdfast"_s, u"Kate"_s}, ReportWords()), ReportWords());
        QVERIFY(!html.contains("<b>3.06-TH</b>"));
        QVERIFY(html.contains("&lt;b&gt;3.06-TH"));
    }
};

QTEST_GUILESS_MAIN(TestDrillReport)
#include "tst_drill_report.moc"
