// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/drill.h"

#include <QTest>

#include <functional>

using namespace holdfast;
using namespace holdfast::drill;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

DrillExpectation holds(const QString& element)
{
    DrillExpectation one;
    one.element = element;
    one.name = element;
    one.need = DrillNeed::Holds;
    one.point = PointId(QString(element % u"/setpoint"));
    one.wanted = 20.0;
    one.tolerance = 0.25;
    one.within = 30s;
    return one;
}

DrillExpectation heard(const QString& element)
{
    DrillExpectation one;
    one.element = element;
    one.name = element;
    one.wanted = true;
    return one;
}

DrillPlan planFor(std::vector<DrillExpectation> expectations)
{
    DrillPlan plan;
    plan.element = u"gw"_s;
    plan.elementName = u"GW"_s;
    plan.checks = {DrillCheck::AllHeard, DrillCheck::NoUrgentAlarm};
    plan.expectations = std::move(expectations);
    plan.hold = 120s;
    plan.limits.bounds = {{u"Server room"_s, PointId(u"server"_s), 15, 26}};
    return plan;
}

using Behaving = std::function<std::optional<Value>(Ticks sinceCut, bool cut)>;

std::optional<Value> obedient(Ticks since, bool cut)
{
    return Value(cut && since >= 10s ? 20.0 : 21.0);
}

std::optional<Value> present(Ticks, bool)
{
    return Value(true);
}

/// Small devices that answer the machine, second by second.
struct DrillRun
{
    explicit DrillRun(DrillPlan wanted, std::vector<Behaving> devices) : plan(std::move(wanted)), site(std::move(devices)), state(begun(plan))
    {
        facts.checks = {{DrillCheck::AllHeard, true}, {DrillCheck::NoUrgentAlarm, true}};
        facts.bounded = {22.0};
    }

    void second()
    {
        facts.sights.clear();
        for (const Behaving& device : site)
            facts.sights.push_back(device(cutAt ? now - *cutAt : 0s, facts.cut));
        for (const DrillOrder order : advance(plan, state, facts, now)) {
            orders.push_back(order);
            if (order == DrillOrder::Cut && cuts)
                cutAt = now;
            if (order == DrillOrder::Cut)
                facts.cut = cuts;
            if (order == DrillOrder::Restore && restores)
                facts.cut = false;
        }
        now += 1s;
    }

    void until(DrillPhase phase)
    {
        for (int i = 0; i < 5'000 && state.phase != phase && !isOver(state); ++i)
            second();
    }

    DrillPlan plan;
    std::vector<Behaving> site;
    DrillState state;
    DrillFacts facts;
    bool cuts = true;
    bool restores = true;
    Ticks now{0};
    std::optional<Ticks> cutAt;
    std::vector<DrillOrder> orders;
};

} // namespace

class TestDrill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrillInWhichAllBehaveIsPassedAndSaysHowLongItTook()
    {
        DrillRun run(planFor({holds(u"a"_s), heard(u"b"_s)}), {obedient, present});
        run.until(DrillPhase::Over);
        QCOMPARE(outcomeOf(run.state), DrillOutcome::Passed);
        QCOMPARE(run.state.end, DrillEnd::Finished);
        QCOMPARE(run.orders, (std::vector<DrillOrder>{DrillOrder::Cut, DrillOrder::Restore}));
        QCOMPARE(run.state.rows[0].toSafe, std::optional<Ticks>(10s));
        QCOMPARE(run.state.rows[0].before, Value(21.0));
        QVERIFY(run.state.rows[0].back);
    }

    void exactlyTheOneThatMisbehavesIsFlagged_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("fault");
        QTest::newRow("does nothing") << 0 << int(DrillFault::WrongValue);
        QTest::newRow("another value") << 1 << int(DrillFault::WrongValue);
        QTest::newRow("too slow") << 2 << int(DrillFault::TooSlow);
        QTest::newRow("lets go") << 3 << int(DrillFault::LetGo);
        QTest::newRow("does not come back") << 4 << int(DrillFault::NotBack);
    }

    void exactlyTheOneThatMisbehavesIsFlagged()
    {
        QFETCH(int, how);
        QFETCH(int, fault);
        const Behaving wrong = [how](Ticks since, bool cut) -> std::optional<Value> {
            switch (how) {
            case 0: return Value(21.0);
            case 1: return Value(cut && since >= 5s ? 17.0 : 21.0);
            case 2: return Value(cut && since >= 50s ? 20.0 : 21.0);
            case 3: return Value(cut && since >= 10s && since < 60s ? 20.0 : 21.0);
            default: return Value(since >= 10s ? 20.0 : 21.0);
            }
        };
        for (std::size_t which = 0; which < 5; ++which) {
            std::vector<DrillExpectation> expectations;
            std::vector<Behaving> devices(5, obedient);
            for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
                expectations.push_back(holds(name));
            devices[which] = wrong;
            DrillRun run(planFor(expectations), devices);
            run.until(DrillPhase::Over);
            QCOMPARE(outcomeOf(run.state), DrillOutcome::Failed);
            QCOMPARE(deviating(run.plan, run.state.rows), QStringList{expectations[which].element});
            QCOMPARE(int(run.state.rows[which].fault), fault);
        }
    }

    void whatMustGoOnMayNotStopForAMoment()
    {
        const Behaving once = [](Ticks since, bool cut) { return std::optional<Value>(!cut || since != 40s); };
        DrillRun run(planFor({heard(u"a"_s), heard(u"b"_s)}), {once, present});
        run.until(DrillPhase::Over);
        QCOMPARE(deviating(run.plan, run.state.rows), QStringList{u"a"_s});
        QCOMPARE(run.state.rows[0].deviated, std::optional<Ticks>(40s));
    }

    void whatNobodySawIsNotPassed()
    {
        const Behaving hidden = [](Ticks, bool cut) { return cut ? std::nullopt : std::optional<Value>(21.0); };
        DrillRun run(planFor({holds(u"a"_s), holds(u"b"_s)}), {obedient, hidden});
        run.until(DrillPhase::Over);
        QCOMPARE(run.state.rows[1].verdict, DrillVerdict::NotObserved);
        QCOMPARE(outcomeOf(run.state), DrillOutcome::NotObserved);
        QVERIFY(deviating(run.plan, run.state.rows).isEmpty());
    }

    void aLossShorterThanTheTimeAllowedDecidesNothing()
    {
        DrillPlan plan = planFor({holds(u"a"_s)});
        plan.hold = 5s;
        DrillRun run(plan, {obedient});
        run.until(DrillPhase::Over);
        QCOMPARE(run.state.rows[0].verdict, DrillVerdict::NotObserved);
    }

    void nothingIsTakenAwayUntilEveryCheckHasPassed_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<int>("end");
        QTest::newRow("a check says no") << true << false << int(DrillEnd::CheckFailed);
        QTest::newRow("a check is never answered") << false << false << int(DrillEnd::CheckFailed);
        QTest::newRow("somebody stops it") << false << true << int(DrillEnd::Stopped);
    }

    void nothingIsTakenAwayUntilEveryCheckHasPassed()
    {
        QFETCH(bool, answered);
        QFETCH(bool, stopped);
        QFETCH(int, end);
        DrillRun run(planFor({holds(u"a"_s)}), {obedient});
        run.facts.checks.erase(DrillCheck::AllHeard);
        if (answered)
            run.facts.checks[DrillCheck::AllHeard] = false;
        run.facts.stop = stopped;
        run.until(DrillPhase::Over);
        QCOMPARE(run.state.phase, DrillPhase::Aborted);
        QCOMPARE(int(run.state.end), end);
        QVERIFY(run.orders.empty());
        QCOMPARE(outcomeOf(run.state), DrillOutcome::NotObserved);
    }

    void eachAbortConditionGivesBackAtOnce_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("an urgent alarm") << int(DrillEnd::UrgentAlarm);
        QTest::newRow("whoever watches is blind") << int(DrillEnd::Blind);
        QTest::newRow("a value leaves its bound") << int(DrillEnd::BoundLeft);
        QTest::newRow("too many deviate") << int(DrillEnd::TooManyDeviations);
        QTest::newRow("a person stops it") << int(DrillEnd::Stopped);
    }

    void eachAbortConditionGivesBackAtOnce()
    {
        QFETCH(int, end);
        DrillPlan plan = planFor({holds(u"a"_s), heard(u"b"_s)});
        plan.limits.mostDeviations = 0;
        DrillRun run(plan, {obedient, present});
        run.until(DrillPhase::Hold);
        run.second();
        switch (static_cast<DrillEnd>(end)) {
        case DrillEnd::UrgentAlarm: run.facts.urgentAlarms = {u"Leak"_s}; break;
        case DrillEnd::Blind: run.facts.control = false; break;
        case DrillEnd::BoundLeft: run.facts.bounded = {27.0}; break;
        case DrillEnd::TooManyDeviations: run.site[1] = [](Ticks, bool cut) { return std::optional<Value>(!cut); }; break;
        default: run.facts.stop = true; break;
        }
        run.second();
        QCOMPARE(run.state.phase, DrillPhase::RollBack);
        QCOMPARE(run.orders, (std::vector<DrillOrder>{DrillOrder::Cut, DrillOrder::Restore}));
        run.until(DrillPhase::Over);
        QCOMPARE(run.state.phase, DrillPhase::Aborted);
        QCOMPARE(int(run.state.end), end);
        QVERIFY(outcomeOf(run.state) != DrillOutcome::Passed);
    }

    void aConditionThatIsSwitchedOffBreaksNothingOff()
    {
        DrillPlan plan = planFor({holds(u"a"_s)});
        plan.limits.urgentAlarm = false;
        plan.limits.blind = false;
        plan.limits.bounds.clear();
        DrillRun run(plan, {obedient});
        run.until(DrillPhase::Hold);
        run.facts.urgentAlarms = {u"Leak"_s};
        run.facts.control = false;
        run.facts.bounded = {99.0};
        run.until(DrillPhase::Over);
        QCOMPARE(outcomeOf(run.state), DrillOutcome::Passed);
    }

    void aLinkThatCannotBeCutIsRestoredAllTheSame()
    {
        DrillRun run(planFor({holds(u"a"_s)}), {obedient});
        run.cuts = false;
        run.until(DrillPhase::Over);
        QCOMPARE(run.state.end, DrillEnd::NotCut);
        QCOMPARE(run.orders, (std::vector<DrillOrder>{DrillOrder::Cut, DrillOrder::Restore}));
    }

    void whatCannotBeGivenBackCallsForAPerson()
    {
        DrillRun run(planFor({holds(u"a"_s)}), {obedient});
        run.restores = false;
        run.until(DrillPhase::Over);
        QCOMPARE(run.state.phase, DrillPhase::Aborted);
        QCOMPARE(run.state.end, DrillEnd::NotRestored);
        QCOMPARE(run.orders.back(), DrillOrder::Call);
        QCOMPARE(outcomeOf(run.state), DrillOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
