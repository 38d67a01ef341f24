// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint.h"
#include "tests/engine/heated_house.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// An armed policy does what it says, once, and takes it back.
class TestExecution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePolicyOfTheseTestsIsSound()
    {
        for (const PolicyFinding& finding : lint(outdoorLost()))
            QVERIFY2(finding.severity != FindingSeverity::Error, qPrintable(QString(finding.code + u' ' + finding.member)));
    }

    void whatIsLostIsAnsweredAndTakenBackWhenItIsThereAgain()
    {
        HeatedHouse house;
        house.arm(outdoorLost());
        house.live(2min);
        QCOMPARE(house.standing().phase, PolicyPhase::Healthy);
        QCOMPARE(house.standing().freeze, PolicyFreeze::None);
        QCOMPARE(house.standing().who, u"ann"_s);
        QVERIFY(house.sent.empty());
        house.outdoorReports = false;
        house.live(2min);
        QCOMPARE(house.lastSent(), QByteArray("18"));
        QCOMPARE(house.sent.size(), 1u);
        QCOMPARE(house.standing().phase, PolicyPhase::Holding);
        QCOMPARE(house.standing().holding, std::vector<int>{0});
        QCOMPARE(house.happened(u"fallback-began"_s), 1);
        house.outdoorReports = true;
        house.live(4min);
        QCOMPARE(house.standing().phase, PolicyPhase::Healthy);
        QCOMPARE(house.lastSent(), QByteArray("21"));
        QCOMPARE(house.sent.size(), 2u);
        QCOMPARE(house.happened(u"fallback-over"_s), 1);
    }

    void whoIsCutOffHimselfDoesNothing()
    {
        HeatedHouse house;
        house.arm(outdoorLost());
        house.live(1min);
        house.routerAnswers = false;
        house.outdoorReports = false;
        house.live(10min);
        QCOMPARE(house.standing().freeze, PolicyFreeze::Blind);
        QVERIFY(house.sent.empty());
        house.routerKnown = false; // nobody answers any more: as blind
        house.routerAnswers = true;
        house.live(10min);
        QCOMPARE(house.standing().freeze, PolicyFreeze::Blind);
        QVERIFY(house.sent.empty());
    }

    void whileTheStationStartsNothingCountsAsLost()
    {
        HeatedHouse house;
        house.routerKnown = false;
        house.arm(outdoorLost());
        house.live(50s);
        QCOMPARE(house.standing().freeze, PolicyFreeze::None);
        QCOMPARE(house.standing().phase, PolicyPhase::Healthy);
        house.live(30s);
        QCOMPARE(house.standing().freeze, PolicyFreeze::Blind);
    }

    void aLostBrokerIsWhatIsLostAndNotTheSensorBehindIt()
    {
        HeatedHouse house;
        house.arm(outdoorLost());
        house.live(1min);
        house.outdoorReports = false;
        house.link(LinkStatus::Lost);
        house.live(10min);
        QCOMPARE(house.standing().freeze, PolicyFreeze::Suppressed);
        QCOMPARE(house.standing().phase, PolicyPhase::Healthy);
        QVERIFY(!house.isStanding(acts));
        QVERIFY(!house.isStanding(stuck));
        QVERIFY(house.isStanding(AlarmId(u"broker-lost/site"_s)));
        house.link(LinkStatus::Connected); // the sensor has its turn first
        house.live(50s);
        QCOMPARE(house.standing().phase, PolicyPhase::Healthy);
        house.live(2min);
        QCOMPARE(house.standing().phase, PolicyPhase::Holding);
        QCOMPARE(house.lastSent(), QByteArray("18"));
    }

    void thereIsOneAlarmForOneCause()
    {
        HeatedHouse house;
        house.arm(outdoorLost());
        house.live(1min);
        house.outdoorReports = false;
        house.live(3min);
        QVERIFY(house.isStanding(acts)); // the sensor's own silence is no alarm yet
        QCOMPARE(house.news.alarms.value(acts).source, u"Outdoor sensor lost · Radiator"_s);
        house.outdoorReports = true;
        house.live(4min);
        QVERIFY(!house.isStanding(acts));
        QVERIFY(!house.isStanding(stuck));
    }

    void aStepThatIsNotConfirmedCallsForAPerson()
    {
        HeatedHouse house;
        house.radiatorObeys = false;
        Policy policy = outdoorLost();
        policy.plan[0].onFail = OnFail::Escalate;
        house.arm(policy);
        house.live(1min);
        house.outdoorReports = false;
        house.live(3min);
        QCOMPARE(house.standing().phase, PolicyPhase::Latched);
        QCOMPARE(house.standing().latched, LatchReason::StepFailed);
        QVERIFY(house.isStanding(stuck));
        QCOMPARE(house.sent.size(), 1u); // never asked twice
        house.radiatorObeys = true;
        house.wish(DisarmPolicy{policy.id}, Role::Engineer);
        house.live(5s);
        QVERIFY(!house.isStanding(stuck));
        QCOMPARE(house.lastSent(), QByteArray("21"));
    }

    void aStepNobodyConfirmsDoesNotConfirmTheNextOne()
    {
        HeatedHouse house;
        Policy policy = outdoorLost();
        PolicyStep first = policy.plan[0];
        first.slot = 13;
        first.confirm = ConfirmBy::None;
        first.arguments.insert(u"value"_s, 17.0);
        policy.plan.insert(policy.plan.begin(), first);
        policy.plan[1].onFail = OnFail::Escalate;
        house.radiatorObeys = false;
        house.arm(policy);
        house.live(1min);
        house.outdoorReports = false;
        house.live(3min);
        QCOMPARE(house.standing().phase, PolicyPhase::Latched);
        QCOMPARE(house.standing().latched, LatchReason::StepFailed);
    }

    void whatCannotBeSetIsNeverCalledDone()
    {
        HeatedHouse house;
        Policy policy = outdoorLost();
        policy.plan[0].onFail = OnFail::Escalate;
        house.arm(policy);
        house.live(1min);
        house.wish(RetireDevice{radiator}, Role::Engineer);
        house.outdoorReports = false;
        house.live(3min);
        QVERIFY(house.sent.empty());
        QCOMPARE(house.standing().phase, PolicyPhase::Latched);
        QCOMPARE(house.standing().latched, LatchReason::StepFailed);
    }

    void whoDisarmsWhileTheBrokerIsAwayHasThePointToHimself()
    {
        HeatedHouse house;
        house.arm(outdoorLost());
        house.live(1min);
        house.outdoorReports = false;
        house.live(2min);
        QCOMPARE(house.lastSent(), QByteArray("18"));
        house.link(LinkStatus::Lost);
        house.wish(DisarmPolicy{PolicyId(u"outdoor-lost"_s)}, Role::Engineer);
        QVERIFY(std::ranges::any_of(house.news.notices, [](const Notice& notice) { return notice.code == u"override-stays"_s; }));
        house.link(LinkStatus::Connected);
        house.live(5s);
        const auto points = house.engine.fleet().pointsOf(radiator);
        house.wish(WritePoint{points.front(), 20.0}, Role::Operator);
        house.live(5s);
        QCOMPARE(house.lastSent(), QByteArray("20"));
    }

    void aFireLetsEverythingGo()
    {
        HeatedHouse house;
        house.publish(u"homeassistant/binary_sensor/smoke/config"_s, R"({"name":"Smoke","unique_id":"smoke","state_topic":"site/smoke","device_class":"smoke","device":{"identifiers":["smoke"],"name":"Smoke 1"}})", true);
        house.arm(outdoorLost());
        house.live(1min);
        house.outdoorReports = false;
        house.live(2min);
        QCOMPARE(house.lastSent(), QByteArray("18"));
        house.publish(u"site/smoke"_s, "ON");
        house.live(20s);
        QCOMPARE(house.standing().freeze, PolicyFreeze::Overridden);
        QCOMPARE(house.lastSent(), QByteArray("21"));
    }

    void inTheMiddleOfItARestartGoesOnAndAsksNothingTwice()
    {
        HeatedHouse house;
        house.arm(outdoorLost());
        house.live(1min);
        house.outdoorReports = false;
        house.live(2min);
        QCOMPARE(house.sent.size(), 1u);
        Restored kept;
        BrokerConfig config;
        config.id = house.broker;
        config.permissions.command = true;
        kept.brokers = {config};
        for (const DeviceId& id : house.engine.fleet().devices()) {
            kept.devices.push_back(*house.engine.fleet().device(id));
            for (const PointId& point : house.engine.fleet().pointsOf(id))
                kept.points.push_back(*house.engine.fleet().point(point));
        }
        kept.documents = house.stored();
        for (const CommandRecord& record : house.records<CommandRecord>())
            std::erase_if(kept.commands, [&](const PointCommand& one) { return one.number == record.command.number; }), kept.commands.push_back(record.command);
        EngineSite later;
        later.engine = Engine({{true, {}}, {}});
        later.clock.setWall(house.clock.now() + 1min);
        later.clear();
        later.take(later.engine.restore(std::move(kept), later.clock.now(), later.clock.ticks()));
        ContinuityKnown sum;
        sum.apply(later.news.continuity);
        QCOMPARE(sum.standings.size(), 1u);
        QCOMPARE(sum.standings.front().hindrance, QString());
        QCOMPARE(sum.standings.front().phase, PolicyPhase::Holding);
        QCOMPARE(sum.standings.front().holding, std::vector<int>{0});
        later.pass(5min);
        QVERIFY(later.sent.empty());
    }

    void whatRunsElsewhereIsNotHalfCarriedOutHere_data()
    {
        QTest::addColumn<QString>("hindrance");
        QTest::newRow("a step of the edge") << u"step_elsewhere"_s;
        QTest::newRow("a probe nobody here can ask") << u"probe_unasked"_s;
        QTest::newRow("a device without such a point") << u"target_unclear"_s;
    }

    void whatRunsElsewhereIsNotHalfCarriedOutHere()
    {
        QFETCH(QString, hindrance);
        HeatedHouse house;
        Policy policy = outdoorLost();
        if (hindrance == u"step_elsewhere"_s)
            policy.plan[0].locus = Locus::Edge;
        else if (hindrance == u"probe_unasked"_s)
            policy.trigger.probes.push_back({u"asked"_s, ProbeKind::Reply, u"outdoor"_s});
        else
            policy.plan[0].arguments.insert(u"point"_s, u"damper"_s);
        house.arm(policy);
        house.outdoorReports = false;
        house.live(5min);
        QCOMPARE(house.standing().stage, PolicyStage::Armed);
        QCOMPARE(house.standing().freeze, PolicyFreeze::Unwatched);
        QCOMPARE(house.standing().hindrance, hindrance);
        QVERIFY(house.sent.empty());
    }

    void theStationIsAskedWhatThePoliciesThatRunNeed()
    {
        HeatedHouse house;
        house.arm(outdoorLost());
        QCOMPARE(house.asked, (std::vector<StationQuestion>{{ProbeKind::Router, {}, 5s, 2s}}));
        house.wish(DisarmPolicy{PolicyId(u"outdoor-lost"_s)}, Role::Engineer);
        QVERIFY(house.asked.empty());
    }
};

QTEST_GUILESS_MAIN(TestExecution)
#include "tst_execution.moc"
