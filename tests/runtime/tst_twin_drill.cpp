// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/twin_drill.h"

#include "app/continuity/evidence.h"
#include "app/site/drill_scenarios.h"
#include "tests/continuity/outdoor_lost.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp realDay = std::chrono::sys_days{std::chrono::year(2026) / 12 / 1};

DrillScenario gatewayLost(const QStringList& misbehaving = {})
{
    DrillScenario scenario = site::drillScenarioNamed(u"gateway-lost"_s).value_or(DrillScenario());
    scenario.faults = misbehaving;
    return scenario;
}

/// What the rows of the misbehaving are called, each once.
QStringList flagged(const DrillResult& result)
{
    QStringList names;
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        if (result.rows[i].verdict == DrillVerdict::Deviation && !names.contains(result.plan.expectations[i].name))
            names.append(result.plan.expectations[i].name);
    }
    return names;
}

int rowsOf(const DrillResult& result, DrillNeed need)
{
    return static_cast<int>(std::ranges::count(result.plan.expectations, need, &DrillExpectation::need));
}

/// Where the gateway of the east of floor 3 is lost, its thermostats hold 18 °C by themselves.
Policy presetsOnTheEdge()
{
    Policy policy;
    policy.id = PolicyId(u"east-preset"_s);
    policy.name = u"East of floor 3 keeps 18 °C"_s;
    policy.owner = u"Facilities"_s;
    policy.scope.devices = {u"3.05-TH"_s, u"3.06-TH"_s};
    policy.trigger.lost = PolicyLoss::Gateway;
    policy.trigger.element = u"GW-3"_s;
    policy.trigger.probes = {{u"will"_s, ProbeKind::LinkState, {}}, {u"heard"_s, ProbeKind::Fresh, {}}};
    policy.trigger.kOfN = 1;
    policy.trigger.control = PolicyProbe{u"router"_s, ProbeKind::Router, {}};
    PolicyStep preset;
    preset.action = u"preset"_s;
    preset.locus = Locus::Edge;
    preset.slot = 5;
    preset.arguments = {{u"point"_s, u"occupied_heating_setpoint"_s}, {u"value"_s, 18.0}, {u"unit"_s, u"°C"_s}};
    preset.timeout = 20s;
    policy.plan = {preset};
    policy.recovery.holdDown = 120s;
    return policy;
}

} // namespace

class TestTwinDrill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGatewayIsLostForHalfAnHourAndEverythingBehavesAsDeclared()
    {
        const auto result = drillOnTwin({gatewayLost()}, realDay);
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().message));
        QCOMPARE(flagged(*result), QStringList());
        QCOMPARE(result->outcome, DrillOutcome::Passed);
        QCOMPARE(result->plan.cut.size(), 18); // the gateway and what is behind it
        QCOMPARE(rowsOf(*result, DrillNeed::Missed), 18);
        QCOMPARE(rowsOf(*result, DrillNeed::Heard), 412 - 18);
        QCOMPARE(rowsOf(*result, DrillNeed::Holds), 5);
        QVERIFY(result->took > 30min);
    }

    void aBrokerIsLostAndEverythingBehavesAsDeclared()
    {
        const auto result = drillOnTwin({*site::drillScenarioNamed(u"broker-lost"_s)}, realDay);
        QVERIFY(result);
        QCOMPARE(flagged(*result), QStringList());
        QCOMPARE(result->outcome, DrillOutcome::Passed);
        QCOMPARE(rowsOf(*result, DrillNeed::Missed), 412);
    }

    void exactlyTheOneDeviceThatMisbehavesIsFlagged_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("device");
        QTest::newRow("a thermostat ignores its preset") << u"ignore-fallback:3.06-TH"_s << u"3.06-TH"_s;
        QTest::newRow("another one does") << u"ignore-fallback:3.OE-TH"_s << u"3.OE-TH"_s;
        QTest::newRow("a damper does") << u"ignore-fallback:3.05-DMP"_s << u"3.05-DMP"_s;
        QTest::newRow("one lets go after five minutes") << u"forget-fallback:3.16-TH:300"_s << u"3.16-TH"_s;
        QTest::newRow("one does not come back") << u"silence:3.06-S1"_s << u"3.06-S1"_s;
        QTest::newRow("one falls that hangs on another gateway") << u"silence:3.12-S1"_s << u"3.12-S1"_s;
    }

    void exactlyTheOneDeviceThatMisbehavesIsFlagged()
    {
        QFETCH(QString, fault);
        QFETCH(QString, device);
        const auto result = drillOnTwin({gatewayLost({fault})}, realDay);
        QVERIFY(result);
        QCOMPARE(flagged(*result), QStringList{device});
        QCOMPARE(result->outcome, DrillOutcome::Failed);
    }

    void theShippedDrillThatMustFailNamesItsOneDevice()
    {
        const auto result = drillOnTwin({*site::drillScenarioNamed(u"gateway-lost-one-ignores"_s)}, realDay);
        QVERIFY(result);
        QCOMPARE(flagged(*result), QStringList{u"3.06-TH"_s});
    }

    void thePresetsOfAPolicyAreHeldWhereTheyWereStored()
    {
        const auto result = drillOnTwin({presetsOnTheEdge()}, realDay);
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().message));
        QCOMPARE(result->end, DrillEnd::Finished);
        QCOMPARE(result->outcome, DrillOutcome::Passed);
        QCOMPARE(rowsOf(*result, DrillNeed::Holds), 2);
        QCOMPARE(rowsOf(*result, DrillNeed::Acts), 0); // the devices do it, not this station
        QCOMPARE(result->policyHash, hashOf(presetsOnTheEdge()));
    }

    void aPolicyOfThisStationComesIntoForceAndLetsGoAgain()
    {
        Policy policy = outdoorLostPolicy(u"3.06-TH"_s, u"WX-1"_s);
        policy.plan.front().arguments.insert(u"point"_s, u"occupied_heating_setpoint"_s);
        const auto result = drillOnTwin({policy}, realDay);
        QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().message));
        QCOMPARE(result->reason, QString());
        QCOMPARE(flagged(*result), QStringList());
        QCOMPARE(result->outcome, DrillOutcome::Passed);
        QCOMPARE(rowsOf(*result, DrillNeed::Acts), 1);
        QCOMPARE(rowsOf(*result, DrillNeed::Holds), 1);
        QVERIFY(result->rows.front().toSafe && *result->rows.front().toSafe > 30s);
    }

    void aPolicyThatMayNotBeArmedIsNotDrilled()
    {
        Policy policy = presetsOnTheEdge();
        policy.trigger.control.reset(); // I5: it could not know whether it is cut off itself
        const auto result = drillOnTwin({policy}, realDay);
        QVERIFY(result);
        QCOMPARE(result->end, DrillEnd::CheckFailed);
        QVERIFY2(result->reason.contains(u"policy-armed"_s), qPrintable(result->reason));
        QCOMPARE(result->outcome, DrillOutcome::NotObserved);
        QVERIFY(result->evidence.empty());
    }

    void whatMeansNothingOnTheTwinIsRefused_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("a gateway nobody knows") << 0;
        QTest::newRow("a loss that cannot be simulated") << 1;
        QTest::newRow("a preset nothing has") << 2;
        QTest::newRow("a fault nobody knows") << 3;
    }

    void whatMeansNothingOnTheTwinIsRefused()
    {
        QFETCH(int, how);
        DrillScenario scenario = gatewayLost();
        if (how == 0)
            scenario.element = u"GW-9"_s;
        if (how == 1)
            scenario.lost = PolicyLoss::Power;
        if (how == 2)
            scenario.presets.front().property = u"nothing"_s;
        if (how == 3)
            scenario.faults = {u"explode:3.06-TH"_s};
        const auto result = drillOnTwin({scenario}, realDay);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Invalid);
    }

    void whoEndsItGetsEverythingBackAndNoVerdict()
    {
        int asked = 0;
        const auto result = drillOnTwin({gatewayLost()}, realDay, [&](const TwinMoment& moment) { return !moment.look || ++asked < 120; });
        QVERIFY(result);
        QCOMPARE(result->end, DrillEnd::Stopped);
        QCOMPARE(result->outcome, DrillOutcome::NotObserved);
        QVERIFY(std::ranges::any_of(result->log, [](const DrillNote& note) { return note.code == u"restored"_s; }));
        QVERIFY(result->evidence.empty());
    }

    void theSameDrillComesOutTheSameTwice()
    {
        const auto first = drillOnTwin({gatewayLost({u"ignore-fallback:3.06-TH"_s})}, realDay);
        const auto second = drillOnTwin({gatewayLost({u"ignore-fallback:3.06-TH"_s})}, realDay);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }

    void aTwinDrillClaimsAndNeverProves()
    {
        const auto passed = drillOnTwin({*site::drillScenarioNamed(u"broker-lost"_s)}, realDay);
        const auto failed = drillOnTwin({gatewayLost({u"ignore-fallback:3.06-TH"_s})}, realDay);
        QVERIFY(passed && failed);
        QVERIFY(!passed->evidence.empty());
        for (const Evidence& one : passed->evidence) {
            QCOMPARE(one.kind, EvidenceKind::Claimed);
            QCOMPARE(one.source, EvidenceSource::TwinDrill);
            QCOMPARE(one.loss, Loss::Broker);
            QCOMPARE(one.at, realDay);
            QVERIFY(!one.devices.empty());
            const QHash<DeviceId, Device> devices;
            const QHash<DeviceId, QByteArray> hashes;
            const Evidence* const alone[] = {&one};
            QCOMPARE(judge(alone, {}, {devices, hashes, realDay + 1h}).kind, EvidenceKind::Claimed);
        }
        const auto heating = std::ranges::find_if(failed->evidence, [](const Evidence& one) { return one.function.text() == u"heating-upper"_s; });
        QVERIFY(heating != failed->evidence.end());
        QCOMPARE(heating->kind, EvidenceKind::None);
        QCOMPARE(heating->source, EvidenceSource::TwinDrill);
    }
};

QTEST_GUILESS_MAIN(TestTwinDrill)
#include "tst_twin_drill.moc"
