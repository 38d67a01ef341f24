// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint.h"
#include "tests/continuity/shipped.h"
#include "tests/ui/continuity/editor_desk.h"
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/window_test.h"
#include "ui/continuity/continuity_page.h"
#include "ui/continuity/editor/counterexample_card.h"
#include "ui/continuity/editor/duration_box.h"
#include "ui/continuity/editor/policy_clauses.h"
#include "ui/continuity/editor/policy_editor.h"
#include "ui/continuity/editor/proof_timeline.h"
#include "ui/continuity/editor/sentence_editor.h"
#include "ui/continuity/editor/token_box.h"
#include "ui/continuity/editor/told_list.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/screenshot.h"
#include "ui/models/live.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The editor over the site of the mock-ups, laid out but not shown.
struct Bench
{
    explicit Bench(const Policy& policy = shippedPolicy("broker-lost-hvac"))
    {
        showHarbour(board);
        editor.edit(policy);
        static_cast<void>(pictureOf(editor, {1180, 800}));
    }

    template <typename Widget>
    [[nodiscard]] Widget& at(const QString& place)
    {
        auto* found = qobject_cast<Widget*>(editor.sentence().control(place));
        if (found == nullptr)
            qFatal("no such field: %s", qPrintable(place));
        return *found;
    }

    [[nodiscard]] QAbstractButton& button(const QString& name) const { return *editor.findChild<QAbstractButton*>(name); }
    [[nodiscard]] ToldList& list(const QString& name) const { return *editor.findChild<ToldList*>(name); }
    void check()
    {
        QTRY_VERIFY(editor.examiner().isChecked());
        static_cast<void>(pictureOf(editor, {1180, 800}));
    }
    void prove()
    {
        button(u"prove"_s).click();
        QTRY_VERIFY(!editor.examiner().isProving());
        static_cast<void>(pictureOf(editor, {1180, 800}));
    }

    Look look{ThemeChoice::Light};
    Board board;
    EditorDesk desk;
    PolicyEditor editor{board, desk, look};
};

std::vector<EditorField> fieldsOf(const Policy& policy)
{
    const EditorDesk desk;
    const EditorNames names = editorNamesOf(Board());
    std::vector<EditorField> fields;
    for (const EditorClause& clause : PolicyClauses(policy, names, desk.actions()).all())
        for (const EditorPiece& piece : clause.pieces)
            if (piece.field)
                fields.push_back(*piece.field);
    return fields;
}

QStringList placesOf(const Policy& policy)
{
    QStringList places;
    for (const EditorField& field : fieldsOf(policy))
        places << field.place;
    return places;
}

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

/// A policy under somebody's hands.
class TestPolicyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void aChangeInTheSentenceIsAChangeOfThePolicyAndCanBeTakenBack()
    {
        Bench bench;
        auto& rounds = bench.at<QSpinBox>(u"trigger.down_count"_s);
        QCOMPARE(rounds.value(), 3);
        rounds.setValue(4);
        QCOMPARE(bench.editor.policy().trigger.downCount, 4);
        QVERIFY(bench.editor.isChanged());
        bench.at<DurationBox>(u"recovery.hold_down"_s).setDuration(5min);
        QCOMPARE(bench.editor.policy().recovery.holdDown, Ticks(5min));
        bench.button(u"undo"_s).click();
        QCOMPARE(bench.editor.policy().recovery.holdDown, Ticks(2min));
        bench.button(u"undo"_s).click();
        QCOMPARE(rounds.value(), 3);
        QVERIFY(!bench.editor.isChanged() && !bench.button(u"undo"_s).isEnabled());
        bench.button(u"redo"_s).click();
        QCOMPARE(bench.editor.policy().trigger.downCount, 4);
    }

    void stepsUpAtOnePlaceAreOneStepBack()
    {
        Bench bench;
        auto& rounds = bench.at<QSpinBox>(u"trigger.down_count"_s);
        for (int i = 0; i < 5; ++i)
            rounds.stepUp();
        QCOMPARE(bench.editor.policy().trigger.downCount, 8);
        bench.button(u"undo"_s).click();
        QCOMPARE(bench.editor.policy().trigger.downCount, 3);
    }

    void aFieldThatIsGivenWhatItShowsChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const Policy& policy : shippedPolicies())
            QTest::newRow(qPrintable(policy.id.text())) << policy.id.text().toLatin1();
    }

    void aFieldThatIsGivenWhatItShowsChangesNothing()
    {
        QFETCH(const QByteArray, id);
        const Policy policy = shippedPolicy(id.constData());
        QVERIFY(fieldsOf(policy).size() > 40);
        for (const EditorField& field : fieldsOf(policy)) {
            if (field.kind == FieldKind::Deed || field.place.endsWith(u".add"))
                continue;
            Policy next = policy;
            field.set(next, field.value);
            for (std::size_t i = 0; i < next.plan.size(); ++i) // a default that is said is the same
                if (field.place.contains(u".arguments."))
                    next.plan[i].arguments = policy.plan[i].arguments;
            QVERIFY2(next == policy, qPrintable(field.place));
        }
    }

    void everyPlaceStandsInTheSentenceOnce()
    {
        for (const Policy& policy : shippedPolicies()) {
            QStringList places = placesOf(policy);
            QCOMPARE(places.removeDuplicates(), 0);
        }
    }

    void whatTheEditorMakesIsReadBackFromAFile()
    {
        const Policy policy = shippedPolicy("uplink-dual-sim");
        for (const EditorField& field : fieldsOf(policy)) {
            Policy next = policy;
            switch (field.kind) {
            case FieldKind::Whole:
            case FieldKind::Decimal:
            case FieldKind::Duration:
                for (const double bound : {field.least, field.most, -1e9, 1e9}) { // whatever is entered
                    field.set(next, bound);
                    QVERIFY2(policyFrom(toJson(next)).has_value(), qPrintable(field.place));
                }
                break;
            case FieldKind::Choice:
                for (const FieldOption& option : *field.options) {
                    field.set(next, option.code);
                    QVERIFY2(policyFrom(toJson(next)).has_value(), qPrintable(field.place));
                }
                break;
            default:
                break;
            }
        }
    }

    void stepsAreAddedMovedAndTakenAway()
    {
        Bench bench;
        QCOMPARE(bench.editor.policy().plan.size(), std::size_t(3));
        bench.button(u"plan[2].up"_s).click();
        QCOMPARE(bench.editor.policy().plan[1].action, u"preset"_s);
        bench.button(u"plan[0].remove"_s).click();
        QCOMPARE(bench.editor.policy().plan.size(), std::size_t(2));
        QCOMPARE(bench.editor.policy().plan[0].action, u"preset"_s);
        QVERIFY(bench.editor.sentence().control(u"plan[2].action"_s) == nullptr);
        auto& add = bench.at<TokenBox>(u"plan.add"_s);
        Q_EMIT add.entered(u"switch_broker"_s);
        QCOMPARE(bench.editor.policy().plan.back().action, u"switch_broker"_s);
        QCOMPARE(bench.editor.policy().plan.back().slot, 13);
        QCOMPARE(bench.editor.policy().plan.back().undo, UndoBy::Reverse);
        for (int i = 0; i < 3; ++i)
            bench.button(u"undo"_s).click();
        QVERIFY(bench.editor.policy() == shippedPolicy("broker-lost-hvac"));
    }

    void anotherActionForgetsWhatItDoesNotKnow()
    {
        Bench bench;
        Q_EMIT bench.at<TokenBox>(u"plan[2].action"_s).entered(u"shed_load"_s);
        const PolicyStep& step = bench.editor.policy().plan[2];
        QCOMPARE(step.action, u"shed_load"_s);
        QVERIFY(step.arguments.isEmpty());
        QVERIFY(bench.editor.sentence().control(u"plan[2].arguments.target_power"_s) != nullptr);
        QVERIFY(bench.editor.sentence().control(u"plan[2].arguments.value"_s) == nullptr);
    }

    void anArgumentThatIsNoNumberStaysAsItWasTypedAndIsFound()
    {
        Bench bench;
        auto& value = bench.at<TokenLine>(u"plan[2].arguments.value"_s);
        value.selectAll();
        QTest::keyClicks(&value, u"warm"_s);
        QTest::keyClick(&value, Qt::Key_Return);
        QVERIFY(bench.editor.policy().plan[2].arguments.value(u"value"_s) == Value(u"warm"_s));
        bench.check();
        const auto& findings = bench.editor.examiner().findings();
        QVERIFY(std::ranges::any_of(findings, [](const PolicyFinding& finding) { return finding.code == u"argument_wrong"; }));
        QVERIFY(!value.accessibleDescription().isEmpty());
    }

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
        Bench bench(policy);
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
        Bench bench(shippedPolicy("broker-failover"));
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
        Bench bench(brokenPolicy(name));
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
        Bench bench(brokenPolicy(u"I4-no-reserve"_s));
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
        Bench bench;
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
        Bench bench;
        bench.prove();
        QVERIFY(bench.editor.examiner().proof() != nullptr);
        bench.at<QSpinBox>(u"trigger.down_count"_s).setValue(4);
        QVERIFY(bench.editor.examiner().proof() == nullptr);
        QCOMPARE(bench.list(u"invariants"_s).model()->rowCount(), 0);
        bench.button(u"undo"_s).click();
        QVERIFY(bench.editor.examiner().proof() != nullptr);
    }

    void whoLeavesWithChangesIsAskedFirst()
    {
        Bench bench;
        QSignalSpy left(&bench.editor, &PolicyEditor::left);
        bench.at<QSpinBox>(u"trigger.down_count"_s).setValue(7);
        bench.button(u"leaveEditor"_s).click();
        QCOMPARE(left.count(), 0);
        QVERIFY(!bench.editor.findChild<QWidget*>(u"leaveQuestion"_s)->isHidden());
        bench.button(u"goOnEditing"_s).click();
        QVERIFY(bench.editor.findChild<QWidget*>(u"leaveQuestion"_s)->isHidden());
        QCOMPARE(bench.editor.policy().trigger.downCount, 7);
        bench.editor.edit(shippedPolicy("main-door"));
        QCOMPARE(bench.editor.policy().id.text(), u"broker-lost-hvac"_s);
        bench.button(u"discardChanges"_s).click();
        QCOMPARE(bench.editor.policy().id.text(), u"main-door"_s);
        bench.button(u"leaveEditor"_s).click();
        QCOMPARE(left.count(), 1);
    }

    void withoutSomebodyWhoSavesThereIsNoButtonForIt()
    {
        Bench bench;
        QAbstractButton& save = bench.button(u"savePolicy"_s);
        QVERIFY(save.isHidden());
        bench.editor.setSaving(true);
        QVERIFY(!save.isHidden() && !save.isEnabled());
        bench.at<QSpinBox>(u"trigger.down_count"_s).setValue(6);
        QVERIFY(save.isEnabled());
        QSignalSpy asked(&bench.editor, &PolicyEditor::saveRequested);
        save.click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().value<Policy>().trigger.downCount, 6);
        bench.editor.saved();
        QVERIFY(!bench.editor.isChanged());
    }

    void aPolicyGoesIntoAFileAndComesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.json"_s);
        Bench bench;
        bench.at<QSpinBox>(u"trigger.down_count"_s).setValue(9);
        bench.editor.exportTo(file);
        QVERIFY(!bench.editor.isChanged());
        const Policy written = bench.editor.policy();
        bench.editor.edit(shippedPolicy("main-door"));
        bench.editor.importFrom(file);
        QVERIFY(bench.editor.policy() == written);
        QSignalSpy said(&bench.editor, &PolicyEditor::said);
        QFile broken(folder.filePath(u"b.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": \"holdfast-policy/9\"}");
        broken.close();
        bench.editor.importFrom(broken.fileName());
        QCOMPARE(said.count(), 1);
        QVERIFY(bench.editor.policy() == written);
        bench.editor.exportTo(folder.filePath(u"no/such/folder.json"_s));
        QCOMPARE(said.count(), 2);
    }

    void anEmptyPolicyIsBegunAndToldWhatItLacks()
    {
        Bench bench;
        bench.editor.editEmpty();
        QVERIFY(bench.editor.policy().plan.empty());
        bench.check();
        const auto& findings = bench.editor.examiner().findings();
        for (const char* code : {"no_probes", "plan_empty", "scope_empty", "control_missing"})
            QVERIFY2(std::ranges::any_of(findings, [&](const PolicyFinding& finding) { return finding.code == QLatin1String(code); }), code);
        bench.button(u"trigger.probes.add"_s).click();
        bench.button(u"trigger.probes.add"_s).click();
        QVERIFY(bench.editor.policy().trigger.probes[0].name != bench.editor.policy().trigger.probes[1].name);
        bench.button(u"alternatives.add"_s).click();
        Q_EMIT bench.at<TokenBox>(u"scope.add"_s).entered(u"floor-3"_s);
        QVERIFY(bench.editor.policy().scope.zones.contains(u"floor-3"_s) || bench.editor.policy().scope.devices.contains(u"floor-3"_s));
        QVERIFY(policyFrom(toJson(bench.editor.policy())).has_value());
    }

    void aHostilePolicyIsShownAsItIs()
    {
        const Policy policy = hostilePolicy();
        Bench bench(policy);
        QVERIFY(bench.editor.policy() == policy);
        QVERIFY(!bench.editor.isChanged());
        bench.check();
        QVERIFY(!bench.editor.examiner().findings().empty());
        QVERIFY(bench.editor.findChildren<TokenBox*>().size() < 300);
        QCOMPARE(bench.at<TokenLine>(u"owner"_s).text(), policy.owner);
        QVERIFY(bench.at<TokenLine>(u"name"_s).width() <= 420);
        for (const EditorField& field : fieldsOf(policy)) {
            Policy next = policy;
            field.set(next, field.value); // whatever it is, it is taken without a crash
        }
        bench.button(u"plan[15].remove"_s).click();
        QCOMPARE(bench.editor.policy().plan.size(), std::size_t(15));
        QVERIFY(bench.editor.findChild<QPlainTextEdit*>(u"policyJson"_s)->toPlainText().contains(u"onerror"_s));
    }

    void tabWalksTheFieldsInTheOrderTheyAreRead()
    {
        Bench bench;
        const QStringList places = placesOf(bench.editor.policy());
        QStringList walked;
        QWidget* first = bench.editor.sentence().control(places.front());
        for (QWidget* at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain())
            if (at->parentWidget() == &bench.editor.sentence() && at->focusPolicy() != Qt::NoFocus)
                walked << at->objectName();
        walked.prepend(places.front());
        QCOMPARE(walked, places);
    }

    void whatTakesTheKeyboardSaysWhatItIs()
    {
        Bench bench(brokenPolicy(u"I4-no-reserve"_s));
        bench.prove();
        for (QWidget* widget : bench.editor.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy() != nullptr)
                continue;
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
            const bool named = told != nullptr && !told->text(QAccessible::Name).isEmpty();
            const QWidget* holder = widget->parentWidget();
            const bool isPart = qobject_cast<const QAbstractSpinBox*>(holder) != nullptr || qobject_cast<const QComboBox*>(holder) != nullptr || widget->inherits("QHeaderView") || widget->inherits("QMenu") || widget->inherits("QScrollBar");
            QVERIFY2(named || isPart || widget->isWindow() || widget->inherits("QAbstractItemView"), qPrintable(QString(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName())));
        }
    }

    void aTimeIsTypedWithAnyUnit()
    {
        DurationBox box({});
        box.setRange(0, 720.0 * 3600 * 1000);
        box.setDuration(30s);
        QCOMPARE(box.cleanText(), u"30\u00a0s"_s);
        box.setDuration(90min);
        QCOMPARE(box.cleanText(), u"90\u00a0min"_s);
        const std::pair<QString, Ticks> typed[] = {{u"2 h"_s, 2h}, {u"500ms"_s, 500ms}, {u"1.5 min"_s, 90s}, {u"3 d"_s, 72h}};
        for (const auto& [text, time] : typed)
            QCOMPARE(Ticks(static_cast<qint64>(box.valueFromText(text))), time);
        box.setDuration(10s);
        QCOMPARE(Ticks(static_cast<qint64>(box.valueFromText(u"45"_s))), Ticks(45s));
        QCOMPARE(Ticks(static_cast<qint64>(box.valueFromText(u"soon"_s))), Ticks(10s));
        box.stepBy(1);
        QCOMPARE(box.duration(), Ticks(15s));
    }

    void aPolicyOpensFromTheListAndTheDraftOutlivesAWalkElsewhere()
    {
        Look look(ThemeChoice::Light);
        const Live live;
        EditorDesk desk;
        ContinuityPage page(live, &desk, look, [](const Route&) {});
        showHarbour(page.board());
        page.open(u"broker-hvac"_s, {});
        static_cast<void>(pictureOf(page, {1180, 800}));
        auto* open = page.findChild<QAbstractButton*>(u"openInEditor"_s);
        QVERIFY(open != nullptr && !open->isHidden());
        open->click();
        QCOMPARE(page.heading().crumbs.back(), u"Broker lost, HVAC"_s);
        QCOMPARE(page.editor()->policy().id.text(), u"broker-hvac"_s);
        qobject_cast<QSpinBox*>(page.editor()->sentence().control(u"trigger.down_count"_s))->setValue(11);
        page.open({}, u"paths"_s);
        QCOMPARE(page.tab(), u"paths"_s);
        QCOMPARE(page.heading().crumbs.size(), 1);
        page.open(u"broker-hvac"_s, u"editor"_s);
        QCOMPARE(page.editor()->policy().trigger.downCount, 11);
    }

    void withoutADeskNobodyIsOfferedAnEditor()
    {
        Look look(ThemeChoice::Light);
        const Live live;
        ContinuityPage page(live, nullptr, look, [](const Route&) {});
        showHarbour(page.board());
        page.open(u"broker-hvac"_s, u"editor"_s);
        QVERIFY(page.editor() == nullptr);
        QVERIFY(page.findChild<QAbstractButton*>(u"openInEditor"_s)->isHidden());
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestPolicyEditor)
#include "tst_policy_editor.moc"
