// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/machine_bytes.h"
#include "tests/continuity/faults.h"
#include "tests/continuity/shipped.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::continuity;

namespace {

/// One policy with the world in hand: probes, ways and answers are what the test says.
struct Driver
{
    explicit Driver(const Policy& policy) : rules(rulesOf(policy, exactScale(policy))) {}

    /// So many rounds; whatever is asked is confirmed when `answers` says so.
    void rounds(int count)
    {
        for (int round = 0; round < count; ++round)
            once(1);
    }
    void once(int ticks)
    {
        const bool asked = state.doing == PolicyDoing::Waiting || (state.doing == PolicyDoing::Undoing && state.timer > 0);
        seen.answer = asked ? answers : StepAnswer::None;
        PolicyOrders given;
        advance(rules, state, seen, ticks, given);
        for (const PolicyOrder& order : given)
            orders.push_back(order);
        seen.act = OperatorAct::None;
        seen.newerEpoch = false;
    }
    void lose() { seen.bad = quint8(rules.kOfN); }
    void comeBack() { seen.bad = 0; }
    [[nodiscard]] qsizetype count(OrderKind kind, int parameter = -1) const
    {
        return std::count_if(orders.begin(), orders.end(), [&](const PolicyOrder& order) { return order.kind == kind && (parameter < 0 || order.parameter == parameter); });
    }

    PolicyRules rules;
    PolicyState state;
    Observation seen = good();
    StepAnswer answers = StepAnswer::Confirmed;
    std::vector<PolicyOrder> orders;

    static Observation good()
    {
        Observation all;
        all.alternatives = 7;
        return all;
    }
};

} // namespace

/// What a policy does, round by round, with its real numbers.
class TestMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortLossIsNotAnswered()
    {
        Driver driver(shippedPolicy("broker-failover"));
        driver.lose();
        driver.rounds(2);
        QCOMPARE(driver.state.phase, PolicyPhase::Suspect);
        driver.comeBack();
        driver.rounds(1);
        QCOMPARE(driver.state.phase, PolicyPhase::Healthy);
        QVERIFY(driver.orders.empty());
    }

    void aLossMovesHoldsAndComesBack()
    {
        Driver driver(shippedPolicy("broker-failover"));
        driver.lose();
        driver.rounds(4);
        QCOMPARE(driver.state.path, quint8(1));
        QCOMPARE(driver.state.phase, PolicyPhase::Holding);
        driver.comeBack();
        driver.rounds(59);
        QCOMPARE(driver.state.phase, PolicyPhase::Recovering);
        driver.rounds(1);
        QCOMPARE(driver.count(OrderKind::SwitchPath, 0), 1);
        driver.rounds(10);
        QCOMPARE(driver.state.phase, PolicyPhase::Healthy);
        QCOMPARE(driver.count(OrderKind::RaiseAlarm), 1);
        QCOMPARE(driver.count(OrderKind::ClearAlarm), 1);
    }

    void theStateIsResynchronisedInItsOrder()
    {
        Driver driver(shippedPolicy("broker-failover"));
        driver.lose();
        driver.rounds(4);
        driver.comeBack();
        driver.rounds(80);
        std::vector<int> stages;
        for (const PolicyOrder& order : driver.orders)
            if (order.kind == OrderKind::Resync)
                stages.push_back(order.parameter);
        QCOMPARE(stages, (std::vector<int>{0, 1, 2, 3}));
    }

    void aDeadBackupIsLeftAtOnceForAGoodPrimary()
    {
        Driver driver(shippedPolicy("broker-failover"));
        driver.lose();
        driver.rounds(4);
        driver.comeBack();
        driver.rounds(2);
        driver.seen.alternatives = 0;
        driver.rounds(3);
        QCOMPARE(driver.count(OrderKind::SwitchPath, 0), 1);
        QCOMPARE(driver.state.path, quint8(0));
    }

    void anUnprovedWayIsNeverTaken()
    {
        Driver driver(shippedPolicy("broker-failover"));
        driver.seen.alternatives = 0;
        driver.lose();
        driver.rounds(200);
        QCOMPARE(driver.count(OrderKind::SwitchPath), 0);
        driver.seen.alternatives = 1;
        driver.rounds(2);
        QCOMPARE(driver.state.path, quint8(1));
    }

    void flappingTwentyTimesMovesAtMostFiveTimesAndCallsSomebody()
    {
        Driver driver(shippedPolicy("broker-failover"));
        for (int flap = 0; flap < 20; ++flap) {
            driver.lose();
            driver.rounds(4);
            driver.comeBack();
            driver.rounds(62);
        }
        QVERIFY(driver.count(OrderKind::SwitchPath) <= 5);
        QCOMPARE(driver.state.phase, PolicyPhase::Latched);
        QCOMPARE(driver.state.latched, LatchReason::BudgetSpent);
        QCOMPARE(driver.count(OrderKind::Escalate), 1);
        driver.seen.act = OperatorAct::Acknowledge;
        driver.rounds(80);
        QCOMPARE(driver.state.phase, PolicyPhase::Healthy);
    }

    void flappingFasterThanTheHoldDownMovesOnce()
    {
        Driver driver(shippedPolicy("broker-failover"));
        for (int flap = 0; flap < 20; ++flap) {
            driver.lose();
            driver.rounds(4);
            driver.comeBack();
            driver.rounds(8);
        }
        QCOMPARE(driver.count(OrderKind::SwitchPath), 1);
    }

    void whoIsBlindDoesNothingAndSaysSoOnce()
    {
        Driver driver(shippedPolicy("gateway-lost-floor"));
        driver.lose();
        driver.seen.control = false;
        driver.rounds(100);
        QCOMPARE(driver.state.freeze, PolicyFreeze::Blind);
        QCOMPARE(driver.orders.size(), std::size_t(1));
        QCOMPARE(driver.orders.front().kind, OrderKind::NotifyLocal);
        driver.seen.control = true;
        driver.rounds(2);
        QCOMPARE(driver.state.phase, PolicyPhase::Suspect);
        driver.rounds(1);
        QCOMPARE(driver.state.phase, PolicyPhase::Active);
    }

    void anExplainedLossIsNotAnswered()
    {
        Driver driver(shippedPolicy("gateway-lost-floor"));
        driver.lose();
        driver.seen.parentLost = true;
        driver.rounds(50);
        QCOMPARE(driver.state.freeze, PolicyFreeze::Suppressed);
        QVERIFY(driver.orders.empty());
    }

    void expiredEvidenceKeepsItFromBeginningButNotFromEnding()
    {
        Driver driver(shippedPolicy("gateway-lost-floor"));
        driver.seen.evidenceValid = false;
        driver.lose();
        driver.rounds(20);
        QCOMPARE(driver.state.freeze, PolicyFreeze::Expired);
        driver.seen.evidenceValid = true;
        driver.rounds(8);
        QCOMPARE(driver.state.phase, PolicyPhase::Holding);
        driver.seen.evidenceValid = false;
        driver.comeBack();
        driver.rounds(60);
        QCOMPARE(driver.state.phase, PolicyPhase::Healthy);
        QCOMPARE(driver.state.inForce, quint16(0));
    }

    void anOperatorTakesOverForATimeAndItComesBack()
    {
        Driver driver(shippedPolicy("gateway-lost-floor"));
        driver.lose();
        driver.rounds(8);
        QVERIFY(driver.state.inForce != 0);
        driver.seen.act = OperatorAct::Override;
        driver.seen.overrideRounds = 10;
        driver.rounds(1);
        QCOMPARE(driver.state.freeze, PolicyFreeze::Overridden);
        QCOMPARE(driver.state.inForce, quint16(0));
        QCOMPARE(driver.count(OrderKind::UndoStep), 2);
        driver.rounds(9);
        QCOMPARE(driver.state.freeze, PolicyFreeze::Overridden);
        driver.rounds(4);
        QCOMPARE(driver.state.phase, PolicyPhase::Active);
        QCOMPARE(driver.count(OrderKind::RaiseAlarm), 1);
    }

    void anOverrideAlwaysEnds()
    {
        Driver driver(shippedPolicy("gateway-lost-floor"));
        driver.seen.act = OperatorAct::Override;
        driver.seen.overrideRounds = 65'535;
        driver.rounds(1);
        QCOMPARE(int(driver.state.overrideLeft), driver.rules.maxOverride);
        driver.once(driver.rules.maxOverride);
        QCOMPARE(driver.state.freeze, PolicyFreeze::None);
    }

    void aDoorIsLetGoWhenTheFireAlarmSounds()
    {
        Driver driver(shippedPolicy("main-door"));
        driver.lose();
        driver.rounds(5);
        QCOMPARE(driver.state.inForce, quint16(1));
        driver.seen.fire = true;
        driver.rounds(1);
        QCOMPARE(driver.state.inForce, quint16(0));
        QCOMPARE(driver.count(OrderKind::UndoStep, 0), 1);
        driver.rounds(50);
        QCOMPARE(driver.count(OrderKind::StartStep, 0), 1);
    }

    void aHeldValueGivesWayToAPresetWhenItsTimeIsOver()
    {
        Driver driver(shippedPolicy("broker-lost-hvac"));
        driver.lose();
        driver.rounds(12);
        QCOMPARE(driver.state.inForce, quint16(2));
        driver.rounds(8 * 720);
        QCOMPARE(driver.count(OrderKind::ExpireStep, 1), 1);
        QCOMPARE(driver.state.inForce, quint16(4));
        driver.comeBack();
        driver.rounds(60);
        QCOMPARE(driver.state.inForce, quint16(0));
        QCOMPARE(driver.state.phase, PolicyPhase::Healthy);
    }

    void aSilentStepEndsWithItsTimeOut()
    {
        Driver driver(shippedPolicy("main-door"));
        driver.answers = StepAnswer::None;
        driver.lose();
        driver.rounds(10);
        QCOMPARE(driver.state.phase, PolicyPhase::Latched);
        QCOMPARE(driver.state.latched, LatchReason::StepFailed);
        QCOMPARE(driver.state.inForce, quint16(1));
    }

    void oldCommandsAreDroppedAndYoungOnesSent()
    {
        for (const int rounds : {3, 30}) {
            Driver driver(shippedPolicy("broker-failover"));
            driver.rules.stable = 1;
            driver.rules.up = 1;
            driver.lose();
            driver.rounds(rounds);
            driver.comeBack();
            driver.rounds(8);
            QCOMPARE(driver.state.phase, PolicyPhase::Healthy);
            QCOMPARE(driver.count(OrderKind::SendQueued), rounds == 3 ? 1 : 0);
            QCOMPARE(driver.count(OrderKind::DropQueued), rounds == 3 ? 0 : 1);
        }
    }

    void aNewerEpochStopsAllWritingUntilAPersonHasLooked()
    {
        Driver driver(shippedPolicy("standby-gateway"));
        driver.lose();
        driver.rounds(7);
        QVERIFY(driver.state.inForce != 0);
        driver.seen.newerEpoch = true;
        driver.rounds(1);
        QCOMPARE(driver.state.latched, LatchReason::NewerEpoch);
        const std::size_t before = driver.orders.size();
        driver.comeBack();
        driver.rounds(100);
        QCOMPARE(driver.orders.size(), before);
    }

    /// A restart after every single round, each with its state taken from bytes: everything ends as it does without, and nothing is left behind.
    void itSurvivesARestartAfterEveryRound()
    {
        for (const Policy& policy : shippedPolicies()) {
            constexpr int length = 900;
            for (int at = -1; at < length; ++at) {
                Driver driver(policy);
                for (int round = 0; round < length; ++round) {
                    driver.seen.bad = quint8(round >= 5 && round < 60 ? driver.rules.kOfN : 0);
                    driver.seen.act = driver.state.phase == PolicyPhase::Recovering ? OperatorAct::GoBack : OperatorAct::None;
                    driver.once(1);
                    if (round != at)
                        continue;
                    const auto kept = stateFrom(bytesOf(driver.state), driver.rules);
                    QVERIFY(kept.has_value());
                    QCOMPARE(*kept, driver.state);
                    driver.state = resumed(driver.rules, *kept);
                }
                QVERIFY2(driver.state.phase == PolicyPhase::Healthy, qPrintable(QString(policy.id.text() % u' ' % QString::number(at) % u' ' % nameOf(driver.state.phase))));
                QCOMPARE(driver.state.inForce, quint16(0));
                QCOMPARE(driver.count(OrderKind::RaiseAlarm), 1);
                QCOMPARE(driver.count(OrderKind::ClearAlarm), 1);
                if (at > 150)
                    at += 9; // long rests differ by their length only
            }
        }
    }

    void whatCannotBeAStateIsRefused()
    {
        const PolicyRules rules = rulesOf(shippedPolicy("main-door"), exactScale(shippedPolicy("main-door")));
        const QByteArray good = bytesOf(PolicyState());
        QVERIFY(stateFrom(good, rules));
        QVERIFY(!stateFrom(good.chopped(1), rules));
        QVERIFY(!stateFrom(QByteArray(good + 'x'), rules));
        QVERIFY(!stateFrom({}, rules));
        std::mt19937 random(7);
        for (int attempt = 0; attempt < 20'000; ++attempt) {
            QByteArray bytes = good;
            for (int change = 0; change < 4; ++change)
                bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
            const auto state = stateFrom(bytes, rules);
            if (!state)
                continue;
            PolicyState running = resumed(rules, *state);
            PolicyOrders orders;
            RandomFaults faults(rules, 2, quint32(attempt));
            for (int round = 0; round < 20; ++round) {
                orders.clear();
                const Surroundings around = faults.next(running);
                advance(rules, running, around.seen, around.ticks, orders);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
