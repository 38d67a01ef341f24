// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint.h"
#include "tests/ui/continuity/editor_bench.h"
#include "ui/continuity/continuity_page.h"
#include "ui/continuity/editor/duration_box.h"
#include "ui/continuity/editor/token_box.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A policy under somebody's hands.
class TestPolicyEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void aChangeInTheSentenceIsAChangeOfThePolicyAndCanBeTakenBack()
    {
        EditorBench bench;
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
        EditorBench bench;
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
        EditorBench bench;
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

    void whoReadsTheScreenAloudHearsThatAFieldIsGone()
    {
        EditorBench bench;
        const QAccessible::Id known = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(bench.editor.sentence().control(u"plan[2].action"_s)));
        QVERIFY(QAccessible::accessibleInterface(known) != nullptr);
        bench.button(u"plan[2].remove"_s).click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(QAccessible::accessibleInterface(known) == nullptr);
    }

    void anotherActionForgetsWhatItDoesNotKnow()
    {
        EditorBench bench;
        Q_EMIT bench.at<TokenBox>(u"plan[2].action"_s).entered(u"shed_load"_s);
        const PolicyStep& step = bench.editor.policy().plan[2];
        QCOMPARE(step.action, u"shed_load"_s);
        QVERIFY(step.arguments.isEmpty());
        QVERIFY(bench.editor.sentence().control(u"plan[2].arguments.target_power"_s) != nullptr);
        QVERIFY(bench.editor.sentence().control(u"plan[2].arguments.value"_s) == nullptr);
    }

    void anArgumentThatIsNoNumberStaysAsItWasTypedAndIsFound()
    {
        EditorBench bench;
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

    void whoLeavesWithChangesIsAskedFirst()
    {
        EditorBench bench;
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
        EditorBench bench;
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
        EditorBench bench;
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
        EditorBench bench;
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
        EditorBench bench(policy);
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
        EditorBench bench;
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
        EditorBench bench(brokenPolicy(u"I4-no-reserve"_s));
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
