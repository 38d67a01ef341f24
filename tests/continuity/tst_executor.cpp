// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/executor.h"
#include "tests/continuity/shipped.h"

#include <QSet>
#include <QTest>

using namespace holdfast;
using namespace holdfast::continuity;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp start{Timestamp(1'800'000'000s)};

ElementFacts lost(int bad, StepAnswer answer = StepAnswer::None)
{
    ElementFacts facts;
    facts.seen.bad = quint8(bad);
    facts.seen.alternatives = 7;
    facts.seen.answer = answer;
    return facts;
}

/// The floor's policy with two rooms, one of them without its gateway for so many rounds.
struct GroundFloor
{
    GroundFloor() { armed = executor.arm(policy, {u"room 1"_s, u"room 2"_s}, start).has_value(); }

    std::vector<ExecutorOrder> loseRoom1(int rounds)
    {
        std::vector<ExecutorOrder> all;
        for (int round = 0; round < rounds; ++round) {
            const auto orders = executor.step(policy.id, u"room 1"_s, lost(2, round > 2 ? StepAnswer::Confirmed : StepAnswer::None), start + std::chrono::seconds(10 * round));
            all.insert(all.end(), orders.begin(), orders.end());
            (void)executor.step(policy.id, u"room 2"_s, lost(0), start);
        }
        return all;
    }

    Policy policy = shippedPolicy("gateway-lost-floor");
    PolicyExecutor executor;
    bool armed = false;
};

} // namespace

class TestExecutor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSoundIsNotArmed()
    {
        PolicyExecutor executor;
        Policy policy = shippedPolicy("gateway-lost-floor");
        policy.trigger.control.reset();
        const auto refused = executor.arm(policy, {u"a"_s}, start);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY(refused.error().message.startsWith(u"trigger.control_probe: "_s));
        QVERIFY(!executor.arm(shippedPolicy("main-door"), {}, start));
        QVERIFY(executor.standings().empty());
    }

    void eachElementStandsForItself()
    {
        GroundFloor floor;
        QVERIFY(floor.armed);
        const auto orders = floor.loseRoom1(6);
        const auto standings = floor.executor.standings();
        QCOMPARE(standings.size(), std::size_t(2));
        QCOMPARE(codeOf(standings[0]), u"holding"_s);
        QCOMPARE(standings[0].holding, (std::vector<int>{1, 2}));
        QVERIFY(standings[0].alarm);
        QCOMPARE(codeOf(standings[1]), u"healthy"_s);
        QSet<QString> keys;
        for (const ExecutorOrder& order : orders) {
            QCOMPARE(order.element, u"room 1"_s);
            keys.insert(order.key);
        }
        QCOMPARE(keys.size(), qsizetype(orders.size()));
    }

    void outputsAreWrittenAtTheirSlotAndLetGo()
    {
        GroundFloor floor;
        (void)floor.loseRoom1(6);
        const PrioritySlots* output = floor.executor.outputsOf(u"room 1"_s, u"setpoint"_s);
        QVERIFY(output);
        QCOMPARE(output->winning(), PrioritySlots::fallback);
        QCOMPARE(output->value(), Value(20.0));
        QVERIFY(!floor.executor.outputsOf(u"room 2"_s, u"setpoint"_s));
        const auto orders = floor.executor.disarm(floor.policy.id);
        QCOMPARE(std::count_if(orders.begin(), orders.end(), [](const ExecutorOrder& order) { return order.order.kind == OrderKind::UndoStep; }), 2);
        QCOMPARE(orders.back().order.kind, OrderKind::ClearAlarm);
        QCOMPARE(output->value(), Value());
        QVERIFY(floor.executor.disarm(floor.policy.id).empty());
    }

    void theLowestSlotWinsAndOnlyItsWriterLetsItGo()
    {
        PrioritySlots output;
        QCOMPARE(output.value(), Value());
        output.write(PrioritySlots::relinquishDefault, 16.0, u"default"_s);
        output.write(PrioritySlots::schedule, 21.0, u"schedule"_s);
        output.write(PrioritySlots::fallback, 20.0, u"policy"_s);
        output.write(PrioritySlots::byOperator, 23.0, u"operator"_s);
        QCOMPARE(output.value(), Value(20.0));
        QVERIFY(!output.relinquish(PrioritySlots::fallback, u"operator"_s));
        QVERIFY(output.relinquish(PrioritySlots::fallback, u"policy"_s));
        QCOMPARE(output.value(), Value(23.0));
        QVERIFY(output.relinquish(PrioritySlots::byOperator, u"operator"_s));
        QVERIFY(output.relinquish(PrioritySlots::schedule, u"schedule"_s));
        QCOMPARE(output.value(), Value(16.0));
    }

    void aRestartKeepsWhereEverythingStands()
    {
        for (int rounds = 0; rounds < 8; ++rounds) {
            GroundFloor before;
            (void)before.loseRoom1(rounds);
            GroundFloor after;
            QVERIFY(after.executor.restore(before.executor.save()));
            const auto standings = after.executor.standings();
            const auto expected = before.executor.standings();
            for (std::size_t index = 0; index < expected.size(); ++index)
                QCOMPARE(standings[index], expected[index]);
            if (rounds >= 6)
                QCOMPARE(after.executor.outputsOf(u"room 1"_s, u"setpoint"_s)->value(), Value(20.0));
        }
    }

    void tornRemainsAreRefused()
    {
        GroundFloor before;
        (void)before.loseRoom1(5);
        const QByteArray saved = before.executor.save();
        for (qsizetype length = 1; length < saved.size(); length += 7) {
            GroundFloor after;
            (void)after.executor.restore(saved.first(length));
            QCOMPARE(after.executor.standings().size(), std::size_t(2));
        }
        GroundFloor after;
        QVERIFY(!after.executor.restore(saved.chopped(3)));
    }

    void whatAnotherLossExplainsIsListedBelowIt()
    {
        GroundFloor floor;
        (void)floor.loseRoom1(5);
        ElementFacts facts = lost(2);
        facts.seen.parentLost = true;
        facts.explainedBy = u"room 1"_s;
        QVERIFY(floor.executor.step(floor.policy.id, u"room 2"_s, facts, start).empty());
        const auto standings = floor.executor.standings();
        QCOMPARE(standings[0].suppressed, QStringList{u"room 2"_s});
        QCOMPARE(codeOf(standings[1]), u"suppressed"_s);
    }

    void aPromotionRaisesTheEpoch()
    {
        const Policy policy = shippedPolicy("standby-gateway");
        PolicyExecutor executor;
        QVERIFY(executor.arm(policy, {u"gateway"_s}, start));
        quint32 epoch = 0;
        for (int round = 0; round < 5; ++round)
            for (const ExecutorOrder& order : executor.step(policy.id, u"gateway"_s, lost(2), start))
                if (order.order.kind == OrderKind::Promote)
                    epoch = order.epoch;
        QCOMPARE(epoch, 1U);
        QVERIFY(executor.step(policy.id, u"nobody"_s, lost(2), start).empty());
        QVERIFY(executor.step(PolicyId(u"none"_s), u"gateway"_s, lost(2), start).empty());
    }
};

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
