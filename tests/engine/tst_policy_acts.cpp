// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/executor.h"
#include "app/model/continuity_documents.h"
#include "tests/engine/heated_house.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const PolicyId theirs{QStringLiteral("outdoor-lost")};

/// The sensor is lost and the radiator held.
struct HeldHouse : HeatedHouse
{
    HeldHouse()
    {
        arm(outdoorLost());
        live(2min);
        outdoorReports = false;
        live(2min);
    }
};

IntentOutcome lastOutcome(const HeatedHouse& house)
{
    return house.news.outcomes.empty() ? IntentOutcome() : house.news.outcomes.back();
}

} // namespace

/// What an operator tells an armed policy.
class TestPolicyActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOffLetsGoAtOnceAndEndsByItself()
    {
        HeldHouse house;
        QCOMPARE(house.lastSent(), QByteArray("18"));
        house.wish(TellPolicy{theirs, PolicyAct::HandsOff, 15min}, Role::Operator);
        QCOMPARE(house.standing().freeze, PolicyFreeze::Overridden);
        QCOMPARE(house.standing().handsOff, 15min);
        house.live(5s);
        QCOMPARE(house.lastSent(), QByteArray("21"));
        house.live(14min);
        QCOMPARE(house.standing().handsOff, 1min);
        QCOMPARE(house.sent.size(), 2u);
        house.live(4min); // over; the sensor is still lost
        QCOMPARE(house.standing().handsOff, 0min);
        QCOMPARE(house.lastSent(), QByteArray("18"));
        QCOMPARE(house.standing().phase, PolicyPhase::Holding);
    }

    void beforeThatItActsAgainOnlyWhenItIsToldTo()
    {
        HeldHouse house;
        house.wish(TellPolicy{theirs, PolicyAct::HandsOff, 60min}, Role::Operator);
        house.live(10min);
        QCOMPARE(house.lastSent(), QByteArray("21"));
        house.wish(TellPolicy{theirs, PolicyAct::Resume}, Role::Operator);
        house.live(3min);
        QCOMPARE(house.standing().freeze, PolicyFreeze::None);
        QCOMPARE(house.lastSent(), QByteArray("18"));
    }

    void neverWithoutAnEndAndNeverLongerThanThePolicyAllows_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("no time") << 0;
        QTest::newRow("less than none") << -5;
        QTest::newRow("longer than allowed") << 481;
    }

    void neverWithoutAnEndAndNeverLongerThanThePolicyAllows()
    {
        QFETCH(int, minutes);
        HeldHouse house;
        house.wish(TellPolicy{theirs, PolicyAct::HandsOff, std::chrono::minutes(minutes)}, Role::Operator);
        QCOMPARE(lastOutcome(house).kind, IntentOutcome::Kind::Refused);
        QCOMPARE(house.standing().freeze, PolicyFreeze::None);
        QCOMPARE(house.standing().phase, PolicyPhase::Holding);
    }

    void whoWaitsForAPersonGoesOnOnceSomebodyHasLooked()
    {
        HeatedHouse house;
        house.radiatorObeys = false;
        Policy policy = outdoorLost();
        policy.plan[0].onFail = OnFail::Escalate;
        house.arm(policy);
        house.live(2min);
        house.outdoorReports = false;
        house.live(5min);
        QCOMPARE(house.standing().phase, PolicyPhase::Latched);
        QVERIFY(house.isStanding(stuck));
        house.radiatorObeys = true;
        house.wish(TellPolicy{theirs, PolicyAct::GoOn}, Role::Operator);
        QVERIFY(house.standing().phase != PolicyPhase::Latched);
        house.outdoorReports = true;
        house.live(10min);
        QCOMPARE(house.standing().phase, PolicyPhase::Healthy);
        QVERIFY(!house.isStanding(stuck));
    }

    void whatConcernsNobodyIsRefused_data()
    {
        QTest::addColumn<PolicyAct>("act");
        QTest::newRow("nobody waits") << PolicyAct::GoOn;
        QTest::newRow("nobody rests") << PolicyAct::Resume;
        QTest::newRow("nobody returns") << PolicyAct::GoBack;
    }

    void whatConcernsNobodyIsRefused()
    {
        QFETCH(PolicyAct, act);
        HeldHouse house;
        house.wish(TellPolicy{theirs, act}, Role::Operator);
        QCOMPARE(lastOutcome(house).kind, IntentOutcome::Kind::Refused);
        house.wish(TellPolicy{PolicyId(u"another"_s), PolicyAct::GoOn}, Role::Operator);
        QCOMPARE(lastOutcome(house).kind, IntentOutcome::Kind::Refused);
    }

    void whoOnlyLooksTellsNothing()
    {
        HeldHouse house;
        house.wish(TellPolicy{theirs, PolicyAct::HandsOff, 15min}, Role::Viewer);
        QCOMPARE(lastOutcome(house).kind, IntentOutcome::Kind::Refused);
        QCOMPARE(house.standing().phase, PolicyPhase::Holding);
    }

    void aRestartKeepsItsHandsOff()
    {
        HeldHouse house;
        house.wish(TellPolicy{theirs, PolicyAct::HandsOff, 60min}, Role::Operator);
        house.live(1min);
        const auto document = house.stored();
        QVERIFY(std::ranges::any_of(document, [](const Document& one) { return one.kind == u"policy-run"; }));
        PolicyExecutor again;
        const Policy policy = house.known().policies.value(theirs);
        QVERIFY(again.arm(policy, {radiator.text()}, house.clock.now()));
        const auto run = std::ranges::find_if(document, [](const Document& one) { return one.kind == u"policy-run" && one.id == u"site"; });
        QVERIFY(run != document.end());
        const ContinuityRead read = continuityFrom(document);
        QVERIFY(again.restore(read.run));
        QVERIFY(again.standings().front().handsOff >= 58min);
    }
};

QTEST_GUILESS_MAIN(TestPolicyActs)
#include "tst_policy_acts.moc"
