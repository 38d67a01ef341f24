// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint.h"
#include "tests/ui/continuity/editor_bench.h"
#include "ui/continuity/editor/counterexample_card.h"
#include "ui/continuity/editor/proof_timeline.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/look/plain_label.h"

#include <QAccessible>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where each rule's finding is placed; nothing: it is about a site.
struct RulePlace
{
    const char* code;
    const char* member;
};

constexpr RulePlace rulePlaces[] = {
    {"no_probes", "trigger.probes"}, {"k_more_than_probes", "trigger.k_of_n"}, {"quality_pair_inverted", "trigger.quality"}, {"timeout_not_below_interval", "trigger.timeout"}, {"probes_shallow", "trigger.probes"},
    {"plan_empty", "plan"}, {"scope_empty", "scope"}, {"action_unknown", "plan[0].action"}, {"argument_unknown", "plan[1].arguments.colour"}, {"argument_missing", "plan[1].arguments.flush_sessions"},
    {"argument_wrong", "plan[1].arguments.flush_sessions"}, {"target_missing", "plan[1].target"}, {"target_unknown", "plan[1].target"}, {"locus_impossible", "plan[1].locus"}, {"undo_impossible", "plan[1].undo"},
    {"class_too_low", "class"}, {"alternative_without_probe", "alternatives[0]"}, {"alternative_probe_shallow", "alternatives[0].probe.kind"}, {"alternative_is_watched", "alternatives[0].target"},
    {"too_many_switches", "recovery.budget"}, {"window_too_short", "recovery.budget.per"}, {"hold_down_too_short", "recovery.hold_down"}, {"up_count_too_low", "recovery.up_count"}, {"too_few_switches", "recovery.reserve"},
    {"no_emergency_return", "recovery.emergency_return"}, {"acts_too_late", "trigger.down_count"}, {"control_missing", "trigger.control_probe"}, {"control_is_watched", "trigger.control_probe"},
    {"slot_of_life_safety", "plan[1].slot"}, {"slot_of_operator", "plan[1].slot"}, {"door_opens_on_network_loss", "plan[1].arguments.flush_sessions"}, {"door_ignores_fire", "guard.fire"}, {"command_without_expiry", "plan[0].ttl"},
    {"promotion_unfenced", "plan[1].arguments.flush_sessions"}, {"slot_never_let_go", "plan[1].undo"}, {"steps_fight", "plan[1].slot"}, {"alarm_too_late", "trigger.down_count"}, {"step_without_timeout", "plan[1].timeout"},
    {"step_too_long", "recovery.resync_timeout"}, {"resync_without_timeout", "recovery.resync_timeout"}, {"locus_needs_lost", "plan[1].locus"}, {"schedule_needs_time", "plan[1].arguments.flush_sessions"},
    {"runs_on_lost_power", "plan[1].arguments.flush_sessions"}, {"channel_needs_lost", "plan[3].arguments.channel"}, {"hold_without_end", "plan[1].ttl"}, {"hold_without_successor", "plan[1].ttl"},
    {"successor_without_expiry", "plan[1].start"}, {"nobody_told", "plan"}, {"policies_fight", ""}, {"policy_wins", ""}, {"policy_cycle", ""}, {"scope_resolves_to_nothing", ""}, {"scope_has_grown", ""}, {"cannot_hold", ""},
    {"no_local_sensor", ""}, {"watched_unknown", ""}, {"no_fallback", ""}, {"critical_without_fallback", ""}, {"doors_fail_locked", ""},
};

} // namespace

/// What the check and the proof say of a policy under somebody's hands.
class TestPolicyChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void everyRuleHasItsPlaceInTheSentenceOrAtTheTop()
    {
        Policy policy = shippedPolicy("uplink-dual-sim");
        policy.plan[1].arguments[u"colour"_s] = u"red"_s;
        const QStringList places = placesOf(policy);
        for (const LintRule& rule : lintRules()) {
            const auto known = std::ranges::find_if(rulePlaces, [&](const RulePlace& one) { return qstrcmp(one.code, rule.code) == 0; });
            QVERIFY2(known != std::end(rulePlaces), rule.code);
            const QString member = QString::fromLatin1(known->member);
            QVERIFY2(member.isEmpty() || placeFor(member, places).startsWith(member), rule.code);
        }
        QCOMPARE(placeFor(u"plan[9].locus"_s, places), placeFor(u"plan"_s, places));
        QCOMPARE(placeFor(u"nothing.of.ours"_s, places), QString());
    }

    void everythingFoundInASeededBugHasItsField()
    {
        for (const QString& name : brokenPolicies()) {
            const Policy policy = brokenPolicy(name);
            const QStringList places = placesOf(policy);
            for (const PolicyFinding& finding : lint(policy))
                QVERIFY2(!placeFor(finding.member, places).isEmpty(), qPrintable(QString(name + u' ' + finding.member)));
        }
    }

    void aFindingLeadsToItsField()
    {
        Policy policy = shippedPolicy("broker-lost-hvac");
        policy.plan[1].slot = 2;
        EditorBench bench(policy);
        bench.check();
        ToldList& list = bench.list(u"findings"_s);
        QVERIFY(list.model()->rowCount() > 0);
        QVERIFY(list.model()->index(0, 0).data(cell::Subtitle).toString().contains(u"Step 2"_s));
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(bench.editor.focusWidget(), bench.editor.sentence().control(u"plan[1].slot"_s));
        bench.at<QSpinBox>(u"plan[1].slot"_s).setValue(5);
        bench.check();
        QCOMPARE(bench.list(u"findings"_s).model()->index(0, 0).data().toString(), u"Nothing to be said against it"_s);
    }

    void aShippedPolicyIsProvedWithEveryInvariantAndItsNumber()
    {
        EditorBench bench(shippedPolicy("broker-failover"));
        bench.prove();
        ToldList& list = bench.list(u"invariants"_s);
        QCOMPARE(list.model()->rowCount(), 14);
        QStringList told;
        for (int row = 0; row < 14; ++row)
            told << list.model()->index(row, 0).data().toString().section(u' ', 0, 0);
        for (int number = 1; number <= 14; ++number)
            QVERIFY2(told.contains(u"I%1"_s.arg(number)), qPrintable(QString::number(number)));
        QVERIFY(bench.editor.findChild<PlainLabel*>(u"proofSummary"_s)->text().startsWith(u"Proved"_s));
        QVERIFY(bench.editor.findChild<CounterexampleCard*>()->isHidden());
    }

    void aSeededBugIsShownRoundByRoundToItsBreak_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : brokenPolicies())
            QTest::newRow(qPrintable(name)) << name;
    }

    void aSeededBugIsShownRoundByRoundToItsBreak()
    {
        QFETCH(const QString, name);
        EditorBench bench(brokenPolicy(name));
        bench.prove();
        const PolicyProof& proof = *bench.editor.examiner().proof()->proof;
        auto& card = *bench.editor.findChild<CounterexampleCard*>();
        QVERIFY(!card.isHidden());
        QCOMPARE(card.timeline().partCount(), static_cast<int>(proof.counterexample.size()));
        QCOMPARE(card.views().model().rowCount(), card.timeline().partCount());
        QVERIFY(card.timeline().spokenOf(card.timeline().partCount() - 1).endsWith(u"This breaks it."_s));
        QVERIFY(card.views().model().index(card.timeline().partCount() - 1, 0).data(cell::PriorityRole).isValid());
        bool told = false;
        const QAbstractItemModel& invariants = *bench.list(u"invariants"_s).model();
        for (int row = 0; row < invariants.rowCount(); ++row)
            told = told || (invariants.index(row, 0).data(cell::PriorityRole).isValid() && invariants.index(row, 0).data().toString().startsWith(name.section(u'-', 0, 0) + u' '));
        QVERIFY(told);
    }

    void theWayToTheBreakIsWalkedByKeysButtonsAndTheTable()
    {
        EditorBench bench(brokenPolicy(u"I4-no-reserve"_s));
        bench.prove();
        auto& card = *bench.editor.findChild<CounterexampleCard*>();
        QVERIFY(card.timeline().partCount() > 3);
        QTest::keyClick(&card.timeline(), Qt::Key_Right);
        QCOMPARE(card.timeline().current(), 1);
        bench.button(u"roundOn"_s).click();
        QCOMPARE(card.timeline().current(), 2);
        QCOMPARE(bench.editor.findChild<PlainLabel*>(u"roundTold"_s)->text(), card.timeline().spokenOf(2));
        card.views().showTable(true);
        card.views().table().setCurrentIndex(card.views().model().index(0, 1));
        QTest::keyClick(&card.views().table(), Qt::Key_Down);
        QCOMPARE(card.timeline().current(), 1);
        QTest::keyClick(&card.timeline(), Qt::Key_End);
        QVERIFY(!bench.button(u"roundOn"_s).isEnabled() && bench.button(u"roundBack"_s).isEnabled());
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&card.timeline());
        QVERIFY(told != nullptr);
        QCOMPARE(told->childCount(), card.timeline().partCount());
    }

    void aProofIsGivenUpByWhoeverAskedAndByAChange()
    {
        EditorBench bench;
        bench.desk.holdsBack = true;
        bench.button(u"prove"_s).click();
        QVERIFY(bench.editor.examiner().isProving());
        bench.button(u"prove"_s).click();
        QVERIFY(!bench.editor.examiner().isProving() && bench.desk.waiting->isCanceled());
        bench.button(u"prove"_s).click();
        const auto asked = bench.desk.waiting;
        bench.at<QSpinBox>(u"trigger.down_count"_s).setValue(5);
        QVERIFY(asked->isCanceled() && !bench.editor.examiner().isProving());
        asked->finish();
        QVERIFY(bench.editor.examiner().proof() == nullptr);
    }

    void aProofCountsForThePolicyItWasMadeForAlone()
    {
        EditorBench bench;
        bench.prove();
        QVERIFY(bench.editor.examiner().proof() != nullptr);
        bench.at<QSpinBox>(u"trigger.down_count"_s).setValue(4);
        QVERIFY(bench.editor.examiner().proof() == nullptr);
        QCOMPARE(bench.list(u"invariants"_s).model()->rowCount(), 0);
        bench.button(u"undo"_s).click();
        QVERIFY(bench.editor.examiner().proof() != nullptr);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestPolicyChecks)
#include "tst_policy_checks.moc"
