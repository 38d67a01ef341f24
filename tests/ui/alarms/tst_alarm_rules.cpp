// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alarms/rule_scene.h"
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/fake_alarms.h"
#include "tests/ui/support/window_test.h"
#include "ui/alarms/rule_editor.h"
#include "ui/alarms/rules_view.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"
#include "ui/look/switch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The master alarm database under an engineer's hands.
class TestAlarmRules : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    FakeIntents m_intents;
    std::unique_ptr<FakeAlarmDesk> m_desk;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<RulesView> m_view;
    std::vector<Saying> m_said;

    template <typename T>
    T* part(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() { return part<QTableView>("alarmRules"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void choose(const char* rule) { m_view->select(RuleId(QString::fromLatin1(rule))); }
    void type(const char* field, const QString& text) { part<QLineEdit>(field)->setText(text); }
    void save() { part<Button>("saveAlarmRule")->click(); }
    QString said(const char* label) { return part<PlainLabel>(label)->text(); }
    bool isFaulty(const char* field) { return part<QWidget>(field)->property("faulty").toBool(); }
    AlarmRule saved(std::size_t place = 0) { return std::get<SaveRule>(m_intents.wishes.at(place)).rule; }
    void tell(const AlarmRule& rule)
    {
        Delta news;
        news.rules.insert(rule.id, rule);
        m_live->apply(std::move(news));
    }

    /// What the editor makes of a rule nobody touched.
    AlarmRule throughTheEditor(const AlarmRule& rule)
    {
        RuleEditor editor(*m_live, m_desk.get(), m_look);
        editor.edit(rule);
        return editor.typed();
    }

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void init()
    {
        failOnOtherWarnings();
        m_intents.wishes.clear();
        m_intents.refusal.reset();
        m_said.clear();
        m_desk = std::make_unique<FakeAlarmDesk>();
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
        m_live->apply(threeRules());
        m_view = std::make_unique<RulesView>(*m_live, m_intents, m_desk.get(), m_look);
        connect(m_view.get(), &RulesView::said, this, [this](const Saying& saying) { m_said.push_back(saying); });
        m_view->resize(1180, 760);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_live.reset();
        m_desk.reset();
    }

    void everyRuleIsListedWorstFirstWithItsPriorityInWords()
    {
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(cell(0, RuleListModel::Name), u"Water leak"_s);
        QCOMPARE(cell(0, RuleListModel::PriorityColumn), u"Priority 1"_s);
        QCOMPARE(table()->model()->index(0, RuleListModel::PriorityColumn).data(cell::PriorityRole).toInt(), 1);
        QCOMPARE(cell(0, RuleListModel::Kind), u"State"_s);
        QCOMPARE(cell(1, RuleListModel::Scope), u"Temperature, 3.12-S1 CO₂ + temp sensor, Room 3.12 Meeting"_s);
        QCOMPARE(cell(2, RuleListModel::PriorityColumn), u"Alert"_s);
        QCOMPARE(cell(2, RuleListModel::State), u"Off"_s);
        QCOMPARE(cell(0, RuleListModel::Raised), u"—"_s); // not yet asked
    }

    void howOftenEachWasRaisedComesFromTheJournal()
    {
        m_desk->knownCounts = {{RuleId(u"water-leak"_s), 14}};
        m_view->reload();
        QTRY_COMPARE(cell(0, RuleListModel::Raised), u"14"_s);
        QCOMPARE(cell(1, RuleListModel::Raised), u"0"_s);
    }

    void theFilterLooksAtNamesAndWords()
    {
        m_view->setFilter(u"too warm"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        m_view->setFilter(u"priority 1"_s);
        QCOMPARE(cell(0, RuleListModel::Name), u"Water leak"_s);
        m_view->setFilter(u""_s);
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void noKindOfRuleLosesAnythingInTheEditor()
    {
        const std::vector<AlarmCondition> conditions{
            LimitCondition{17.5, {}, 0.25, 2, 3}, DiscreteCondition{{u"true"_s, u"ON"_s}}, SilenceCondition{4.5, 90s}, DeviationCondition{u"target"_s, 30, 12.5, true, 5},
            RateCondition{2.5, {}, 10min, 0.5}, MismatchCondition{u"{x/run}"_s, 0.5}, ExpressionCondition{u"value > 30 && occupied"_s}};
        for (const AlarmCondition& condition : conditions) {
            AlarmRule rule = ruleNamed("own-x", "X", Consequence::Business, 20min);
            rule.condition = condition;
            if (std::holds_alternative<SilenceCondition>(condition)) {
                rule.device = DeviceId(u"3.12-S1"_s);
                rule.quantity = Quantity::None;
            }
            rule.offDelay = 90s;
            rule.latching = true;
            rule.ackOnReturn = true;
            rule.reAlarm = 2h;
            rule.maximumShelve = 45min;
            rule.cause = u"Valve"_s;
            rule.lifeSafety = true;
            rule.source = u"G36"_s;
            rule.terms = {3, 1h, u"mode == 'warm-up'"_s, 30min};
            if (!rule.device)
                rule.places = {{SpaceId(u"gone"_s)}, {u"floor-3"_s}};
            QVERIFY2(throughTheEditor(rule) == rule, qPrintable(QString::number(condition.index())));
        }
        for (const AlarmRule& rule : threeRules().rules)
            QVERIFY2(throughTheEditor(rule) == rule, qPrintable(rule.name));
    }

    void aRuleMadeElsewhereIsUnchangedUntilSomebodyTypes()
    {
        AlarmRule rule = ruleNamed("own-x", "X", Consequence::Business, 20min);
        rule.point = PointId(u"3.12-S1/co2"_s);
        rule.quantity = Quantity::CarbonDioxide; // the point says it already: the editor would not
        rule.condition = LimitCondition{{}, 1200, 50, {}, {}};
        rule.reAlarm = 0s;
        tell(rule);
        choose("own-x");
        QVERIFY(!part<Button>("saveAlarmRule")->isEnabled());
        type("editHigh", u"1100"_s);
        QVERIFY(part<Button>("saveAlarmRule")->isEnabled());
    }

    void aNewRuleTellsWhatIsMissingAtTheFieldAndIsSavedOnceItIsWhole()
    {
        part<Button>("newRule")->click();
        QVERIFY(part<QLineEdit>("ruleName")->hasFocus() || m_view->focusWidget() == part<QLineEdit>("ruleName"));
        QVERIFY(!isFaulty("ruleName")); // nothing was typed yet
        QVERIFY(!part<Button>("saveAlarmRule")->isEnabled());
        type("editHigh", u"warm"_s);
        QVERIFY(isFaulty("editHigh"));
        QVERIFY(part<QWidget>("editHigh")->accessibleDescription().contains(u"not a number"));
        type("editHigh", u"27.5"_s);
        QVERIFY(!isFaulty("editHigh"));
        QVERIFY(isFaulty("ruleName"));
        type("ruleName", u"Server corner warm"_s);
        type("editLow", u"30"_s);
        QVERIFY(isFaulty("editHigh"));
        type("editLow", u""_s);
        type("ruleConsequence", u"Servers throttle"_s);
        part<QPlainTextEdit>("ruleSteps")->setPlainText(u"Open the door\n\n  Call IT  "_s);
        save();
        const AlarmRule rule = saved();
        QVERIFY(rule.id.text().startsWith(u"own-"));
        QCOMPARE(rule.name, u"Server corner warm"_s);
        QCOMPARE(std::get<LimitCondition>(rule.condition).high, std::optional(27.5));
        QCOMPARE(rule.operatorAction, (QStringList{u"Open the door"_s, u"Call IT"_s}));
        tell(rule);
        QCOMPARE(m_view->current()->id.text(), rule.id.text());
        m_said.back().act(); // a rule is never taken out of the books
        QCOMPARE(saved(1).id.text(), rule.id.text());
        QVERIFY(!saved(1).enabled);
    }

    void thePriorityFollowsFromConsequenceAndTimeAndIsExplained()
    {
        choose("own-warm");
        QVERIFY(said("rulePriority").startsWith(u"Priority 3, because business"));
        part<QComboBox>("ruleConsequenceClass")->setCurrentIndex(2);
        QVERIFY(said("rulePriority").startsWith(u"Priority 2, because people"));
        part<QSpinBox>("ruleRespond")->setValue(2);
        QVERIFY(said("rulePriority").startsWith(u"Priority 1"));
        QVERIFY(said("rulePriority").contains(u"automatic action"));
        part<QPlainTextEdit>("ruleSteps")->clear();
        QVERIFY(said("rulePriority").startsWith(u"This is an alert: without a consequence and an action"));
    }

    void aRuleInForceKeepsItsKindAndOneOfTheProgramItsPlaces()
    {
        choose("water-leak");
        QVERIFY(!part<QComboBox>("ruleKind")->isEnabled());
        QVERIFY(!part<Segmented>("ruleWay")->isVisible());
        choose("own-warm");
        QVERIFY(part<Segmented>("ruleWay")->isVisible());
        QVERIFY(part<QComboBox>("rulePoint")->currentText().contains(u"3.12-S1"));
        part<Button>("newRule")->click();
        QVERIFY(part<QComboBox>("ruleKind")->isEnabled());
    }

    void aRuleOfSomePlacesNamesRoomsAndTagsThisSiteHas()
    {
        part<Button>("newRule")->click();
        type("ruleName", u"Stuffy on three"_s);
        type("editHigh", u"900"_s);
        auto* quantity = part<QComboBox>("ruleQuantity");
        quantity->setCurrentIndex(quantity->findData(nameOf(Quantity::CarbonDioxide)));
        part<Segmented>("ruleWay")->setCurrent(1);
        QVERIFY(!part<Button>("saveAlarmRule")->isEnabled()); // neither room nor tag
        type("ruleTags", u"floor-9"_s);
        QVERIFY(part<PlainLabel>("ruleEditorNote")->text().contains(u"floor-9"));
        type("ruleTags", u"floor-3 room"_s);
        save();
        QCOMPARE(saved().places.tags, (QStringList{u"floor-3"_s, u"room"_s}));
        QVERIFY(saved().places.spaces.empty() && saved().quantity == Quantity::CarbonDioxide);
        auto* rooms = part<QWidget>("ruleSpaces")->findChild<QListWidget*>();
        QVERIFY(rooms->count() > 1);
        const QString room = rooms->item(0)->data(Qt::UserRole).toString();
        type("ruleTags", u""_s);
        rooms->item(0)->setCheckState(Qt::Checked);
        save();
        QCOMPARE(saved(1).places, (RulePlaces{{SpaceId(room)}, {}}));
    }

    void silenceIsOfADeviceAndNothingElse()
    {
        part<Button>("newRule")->click();
        type("ruleName", u"Puck silent"_s);
        part<QComboBox>("ruleKind")->setCurrentIndex(2);
        QVERIFY(part<QComboBox>("ruleDevice")->isVisible());
        QVERIFY(!part<Button>("saveAlarmRule")->isEnabled());
        auto* devices = part<QComboBox>("ruleDevice");
        devices->setCurrentIndex(devices->findData(u"B-LEAK-02"_s));
        save();
        QCOMPARE(saved().device, std::optional(DeviceId(u"B-LEAK-02"_s)));
        QVERIFY(saved().quantity == Quantity::None);
        QVERIFY(part<PlainLabel>("trialSays")->text().contains(u"Silence cannot be tried"));
        QVERIFY(!part<Button>("tryRule")->isEnabled());
    }

    void aCopyIsARuleOfItsOwn()
    {
        choose("water-leak");
        part<Button>("duplicateRule")->click();
        QCOMPARE(part<QLineEdit>("ruleName")->text(), u"Water leak (copy)"_s);
        save();
        QVERIFY(saved().id.text().startsWith(u"own-"));
        QVERIFY(saved().quantity == Quantity::Moisture);
        QCOMPARE(std::get<DiscreteCondition>(saved().condition).abnormal, (QStringList{u"true"_s, u"wet"_s}));
    }

    void switchingOffIsOneClickAndCanBeUndone()
    {
        choose("own-warm");
        part<Button>("switchRule")->click();
        QVERIFY(!saved().enabled);
        QCOMPARE(m_said.back().text, u"Too warm in 3.12 is off"_s);
        m_said.back().act();
        QVERIFY(saved(1).enabled);
    }

    void aChangeIsSavedAndItsUndoBringsTheOldOneBack()
    {
        choose("own-warm");
        type("editHigh", u"26"_s);
        save();
        QCOMPARE(std::get<LimitCondition>(saved().condition).high, std::optional(26.0));
        tell(saved());
        m_said.back().act();
        QCOMPARE(std::get<LimitCondition>(saved(1).condition).high, std::optional(28.0));
    }

    void aRuleOfTheProgramGoesBackToItsStandardOnceThatIsSaved()
    {
        choose("water-leak");
        QVERIFY(!part<Button>("standardRule")->isVisibleTo(m_view.get())); // the desk knows of none
        const AlarmRule standard = *m_view->current();
        m_desk->standard.insert(standard.id, standard);
        AlarmRule changed = standard;
        changed.offDelay += 5min;
        changed.version = 2;
        tell(changed);
        choose("water-leak");
        QVERIFY(part<Button>("standardRule")->isVisibleTo(m_view.get()));
        part<Button>("standardRule")->click();
        QVERIFY(m_intents.wishes.empty());
        save();
        AlarmRule expected = standard;
        expected.version = saved().version;
        QCOMPARE(saved(), expected);
        tell(saved());
        QVERIFY(!part<Button>("standardRule")->isVisibleTo(m_view.get()));
    }

    void whatWasTypedIsNotLostToAClickBeside()
    {
        choose("own-warm");
        type("editHigh", u"26"_s);
        choose("water-leak");
        QCOMPARE(part<QLineEdit>("ruleName")->text(), u"Water leak"_s);
        QCOMPARE(m_said.size(), std::size_t(1));
        m_said.front().act();
        QCOMPARE(part<QLineEdit>("ruleName")->text(), u"Too warm in 3.12"_s);
        QCOMPARE(part<QLineEdit>("editHigh")->text(), u"26"_s);
        QCOMPARE(m_view->current()->id.text(), u"own-warm"_s);
        QVERIFY(part<Button>("saveAlarmRule")->isEnabled());
    }

    void newsOfAnotherDoesNotOverwriteWhatIsTyped()
    {
        choose("own-warm");
        type("editHigh", u"26"_s);
        AlarmRule theirs = m_live->picture().rules.value(RuleId(u"own-warm"_s));
        theirs.name = u"Renamed"_s;
        tell(theirs);
        QCOMPARE(part<QLineEdit>("editHigh")->text(), u"26"_s);
    }

    void theEnginesOwnReasonStandsAtTheExpression()
    {
        m_desk->refused = u"&&&"_s;
        choose("own-warm");
        type("ruleHiddenWhile", u"a &&& b"_s);
        QVERIFY(isFaulty("ruleHiddenWhile"));
        QVERIFY(!part<Button>("saveAlarmRule")->isEnabled());
        type("ruleHiddenWhile", u"occupied"_s);
        QVERIFY(!isFaulty("ruleHiddenWhile"));
        part<Button>("newRule")->click();
        type("ruleName", u"N"_s);
        part<QComboBox>("ruleKind")->setCurrentIndex(6);
        type("editExpression", u"a &&& b"_s);
        QVERIFY(isFaulty("editExpression"));
    }

    void aRefusalIsSaidAndNothingIsPretended()
    {
        m_intents.refusal = Error{Error::Code::Refused, u"You may only look"_s};
        choose("own-warm");
        part<Button>("switchRule")->click();
        QCOMPARE(m_said.size(), std::size_t(1));
        QCOMPARE(m_said.front().text, u"You may only look"_s);
    }

    void theTrialSaysWhatItWouldHaveRaisedAndHowMuchIsKnown()
    {
        choose("own-warm");
        m_desk->knownTrial.raised = 14;
        m_desk->knownTrial.watched = 1;
        m_desk->knownTrial.covered = 21 * 24h;
        m_desk->knownTrial.load.peak = 3;
        m_desk->knownTrial.alarms = {{PointId(u"3.12-S1/temperature"_s), m_live->now() - 2h, m_live->now() - 2h, m_live->now() - 1h, 28.4, u"≥ 28"_s}};
        part<Button>("tryRule")->click();
        QTRY_COMPARE(said("trialSays"), u"In the last 30 day(s) this would have raised 14 alarm(s):"_s);
        QVERIFY(said("trialMore").contains(u"History covers 21 of 30 days"));
        QVERIFY(said("trialMore").contains(u"at most 3 in ten minutes"));
        auto* alarms = part<QTableView>("trialAlarms");
        QVERIFY(alarms->isVisible());
        QCOMPARE(alarms->model()->rowCount(), 1);
        QCOMPARE(alarms->model()->index(0, 2).data().toString(), u"1 h"_s);
        QVERIFY(m_desk->tried.front().id == RuleId(u"own-warm"_s));
        type("editHigh", u"29"_s);
        QVERIFY(said("trialMore").contains(u"changed since"));
    }

    void aTrialUnderWayTellsHowFarAndCanBeStopped()
    {
        m_desk->waits = true;
        choose("own-warm");
        part<Button>("tryRule")->click();
        QVERIFY(part<Button>("stopTrial")->isVisible());
        m_desk->promise.setProgressValue(120);
        QTRY_COMPARE(said("trialSays"), u"Trying it at 120 of 300 devices …"_s);
        part<Button>("stopTrial")->click();
        QVERIFY(m_desk->promise.isCanceled());
        QVERIFY(part<Button>("tryRule")->isVisible());
        QVERIFY(!part<Button>("stopTrial")->isVisible());
    }

    void withoutADeskNothingIsTriedAndThatIsSaid()
    {
        RuleEditor editor(*m_live, nullptr, m_look);
        editor.edit(m_live->picture().rules.value(RuleId(u"own-warm"_s)));
        QVERIFY(!editor.findChild<Button*>(u"tryRule"_s)->isEnabled());
        QVERIFY(!editor.findChild<PlainLabel*>(u"trialSays"_s)->text().isEmpty());
    }

    void everyControlHasANameForThoseWhoHear()
    {
        choose("own-warm");
        for (QWidget* widget : m_view->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QSpinBox*>(widget) || qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<Switch*>(widget);
            const bool inner = widget->objectName().startsWith(u"qt_");
            if (control && !inner && widget->isVisible() && !widget->objectName().isEmpty())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestAlarmRules)
#include "tst_alarm_rules.moc"
