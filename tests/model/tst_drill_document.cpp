// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/drill_document.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp morning = Timestamp(std::chrono::sys_days{std::chrono::year(2026) / 11 / 24}) + 9h;

/// Every member says something else than what is usual.
HeldDrill wholeDrill()
{
    HeldDrill drill;
    drill.scenario = u"gateway-lost"_s;
    drill.who = u"Kate Moran"_s;
    drill.at = morning;
    drill.ofThisSite = true;
    drill.builtIn = {u"3.06-TH"_s};
    DrillResult& result = drill.result;
    result.plan.name = u"GW-3 <b>lost</b>"_s;
    result.plan.lost = PolicyLoss::Device;
    result.plan.element = u"gw3"_s;
    result.plan.elementName = u"GW-3"_s;
    result.plan.kind = PolicyClass::SafetyRelevant;
    result.plan.cut = {u"gw3"_s, u"th"_s};
    result.plan.checks = {DrillCheck::AllHeard, DrillCheck::SecondPerson};
    result.plan.expectations = {{u"th"_s, u"3.06-TH"_s, DrillNeed::Holds, PointId(u"th/sp"_s), 20.5, 0.1, u"°C"_s, 60s, true}, {u"door"_s, u"Door"_s, DrillNeed::Holds, PointId(u"door/state"_s), u"open"_s, 0, {}, 0s, false}};
    result.plan.limits = {false, false, 3, {{u"Server room"_s, PointId(u"crac/t"_s), 15, 26}}};
    result.plan.hold = 10min;
    result.plan.verifyPatience = 5min;
    result.outcome = DrillOutcome::Failed;
    result.end = DrillEnd::NotBack;
    result.reason = u"3.06-TH"_s;
    result.rows = {{DrillVerdict::Deviation, DrillFault::LetGo, 22.0, 20.5, 29s, 120s, true}, {DrillVerdict::NotObserved, DrillFault::None, Value(), true, {}, {}, false}};
    result.functions = {{CriticalFunctionId(u"heating"_s), u"Heating"_s, 2, u"Preset 20 °C"_s, Behaviour::WorksLocally, {u"th"_s}, 2, 1, DrillVerdict::Deviation, 29s, 60s}};
    result.log = {{1s, u"cut"_s, u"GW-3"_s}};
    result.evidence = {{CriticalFunctionId(u"heating"_s), Loss::Gateway, EvidenceKind::Claimed, EvidenceSource::TwinDrill, morning, u"drill"_s, {}, 29s}};
    result.site = u"Harbour House"_s;
    result.timeZone = "Europe/Dublin";
    result.begun = morning + 1h;
    result.took = 35min;
    result.policy = PolicyId(u"east"_s);
    result.policyHash = "ab12";
    result.notSimulated = {u"plan[2]: notify"_s};
    return drill;
}

} // namespace

class TestDrillDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsKeptOfADrillIsFoundAgain()
    {
        const HeldDrill drill = wholeDrill();
        const auto read = heldDrillFromJson(toJson(drill));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(*read == drill);
    }

    void whatWasNeverSeenStaysUnseen()
    {
        HeldDrill drill = wholeDrill();
        drill.result.rows[0] = DrillRow();
        drill.result.plan.limits.mostDeviations.reset();
        drill.result.policy.reset();
        const auto read = heldDrillFromJson(toJson(drill));
        QVERIFY(read);
        QVERIFY(*read == drill);
    }

    void aVerdictThatCannotBeReadNeverTurnsIntoAnother_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a verdict nobody knows") << QByteArray("\"verdict\":\"not-observed\"") << QByteArray("\"verdict\":\"perfect\"");
        QTest::newRow("an outcome nobody knows") << QByteArray("\"outcome\":\"failed\"") << QByteArray("\"outcome\":\"\"");
        QTest::newRow("a place nobody knows") << QByteArray("\"place\":\"twin\"") << QByteArray("\"place\":\"moon\"");
        QTest::newRow("a row is missing") << QByteArray("\"rows\":[{") << QByteArray("\"rows\":[],\"former\":[{");
        QTest::newRow("a later version") << QByteArray("\"version\":1}") << QByteArray("\"version\":2}");
        QTest::newRow("torn") << QByteArray("\"rows\"") << QByteArray("rows");
    }

    void aVerdictThatCannotBeReadNeverTurnsIntoAnother()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray json = toJson(wholeDrill());
        QVERIFY(json.contains(from));
        QVERIFY(!heldDrillFromJson(QByteArray(json).replace(from, to)));
    }
};

QTEST_GUILESS_MAIN(TestDrillDocument)
#include "tst_drill_document.moc"
