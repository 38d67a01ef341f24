// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/drill_bench.h"
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/continuity/continuity_page.h"
#include "ui/continuity/drill_strip.h"
#include "ui/continuity/drill_timeline.h"
#include "ui/continuity/drills_tab.h"
#include "ui/continuity/next_drill.h"
#include "ui/look/rows.h"
#include "ui/look/screenshot.h"
#include "ui/models/live.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

DrillGlance glanceOf(HeldDrill drill, DrillPhase phase)
{
    return {phase, 50, std::move(drill)};
}

/// The page with its drills, laid out but not shown.
struct DrillScene
{
    enum class Twin : quint8 { OfThisSite, OfAnExample };

    explicit DrillScene(std::vector<HeldDrill> kept = {}, Twin twin = Twin::OfThisSite)
    {
        drills.ofThisSite = twin == Twin::OfThisSite;
        drills.kept = std::move(kept);
        intents.person.role = Role::Engineer;
        page = std::make_unique<ContinuityPage>(live, nullptr, look, [](const Route&) {}, &intents, &drills);
        showHarbour(page->board());
        page->open({}, u"drills"_s);
        static_cast<void>(pictureOf(*page, {1180, 1400}));
        QObject::connect(page.get(), &Page::said, page.get(), [this](const Saying& saying) { sayings.push_back(saying); });
    }

    template <typename Widget>
    [[nodiscard]] Widget& in(const QString& name) const
    {
        auto* found = page->findChild<Widget*>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QAbstractButton& button(const QString& name) const { return in<QAbstractButton>(name); }
    [[nodiscard]] bool isOffered(const QString& name) const { return !button(name).isHidden() && button(name).isEnabled(); }

    /// The texts of a table, a row each.
    [[nodiscard]] QStringList rows(const QString& name) const
    {
        const QAbstractItemModel& model = *in<QTableView>(name).model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model.columnCount(); ++column)
                texts << model.index(row, column).data().toString();
            all << texts.join(u'|');
        }
        return all;
    }
    [[nodiscard]] int rowOf(const QString& table, const QString& first) const
    {
        const QStringList all = rows(table);
        const auto found = std::ranges::find_if(all, [&](const QString& row) { return row.startsWith(first + u'|'); });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

    void tell(const HeldDrill& drill, DrillPhase phase)
    {
        drills.run->addResult(Expected<DrillGlance>(glanceOf(drill, phase)));
        QCoreApplication::processEvents();
    }
    void finish(const HeldDrill& drill)
    {
        drills.run->addResult(Expected<DrillGlance>(glanceOf(drill, DrillPhase::Over)));
        drills.run->finish();
        QCoreApplication::processEvents();
    }

    Look look{ThemeChoice::Light};
    Live live;
    FakeIntents intents;
    BenchDrills drills;
    std::vector<Saying> sayings;
    std::unique_ptr<ContinuityPage> page;
};

HeldDrill running()
{
    HeldDrill drill = benchDrill({}, DrillOutcome::Running, harbourNow());
    drill.result.log.resize(3);
    drill.result.took = 5min;
    for (DrillRow& row : drill.result.rows)
        row.verdict = DrillVerdict::Waiting;
    return drill;
}

} // namespace

/// Drills on the page: chosen, begun, watched, ended, kept, and what they are worth.
class TestDrillsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void withoutSomebodyWhoHoldsDrillsThereIsNoTabAndNoDeadButton()
    {
        Look look{ThemeChoice::Light};
        Live live;
        ContinuityPage page(live, nullptr, look, [](const Route&) {});
        showHarbour(page.board());
        page.open({}, u"drills"_s);
        QCOMPARE(page.tab(), u"readiness"_s);
        QVERIFY(page.findChild<QWidget*>(u"startDrill"_s) == nullptr);
    }

    void theFirstTimeThePageSaysWhatADrillIsAndOffersOne()
    {
        DrillScene scene;
        QCOMPARE(scene.page->tab(), u"drills"_s);
        QVERIFY(!scene.in<QWidget>(u"noDrill"_s).isHidden());
        QVERIFY(scene.button(u"saveDrillReport"_s).isHidden());
        QVERIFY(scene.in<NextDrill>(u"nextDrill"_s).text().startsWith(u"No drill has been held yet"_s));
        QVERIFY(scene.isOffered(u"startDrill"_s));
    }

    void whatIsChosenIsSaidAndHeldForTheChosenTime()
    {
        DrillScene scene;
        auto& box = scene.in<QComboBox>(u"drillScenario"_s);
        QCOMPARE(box.itemText(0), u"Broker lost"_s);
        box.setCurrentIndex(1);
        auto& length = scene.in<QWidget>(u"drillLength"_s);
        QTest::keyClick(&length, Qt::Key_Left);
        QStringList said;
        for (const QLabel* label : scene.in<QWidget>(u"drillChoice"_s).findChildren<QLabel*>())
            said << label->text();
        QVERIFY(said.contains(u"GW-3 is taken from the twin for 10 min."_s));
        QVERIFY(said.join(u'\n').contains(u"Heating set-point holds 20 within 1 min"_s));
        QVERIFY(said.join(u'\n').contains(u"Checked before: Everything that is watched is heard; No alarm of priority 1 or 2; Fallbacks are stored in the devices"_s));
        QVERIFY(said.contains(u"Built in: 3.06-TH misbehaves. The drill has to find it."_s));
        scene.button(u"startDrill"_s).click();
        QCOMPARE(scene.drills.asked.size(), std::size_t(1));
        QCOMPARE(idOf(scene.drills.asked.front()), u"own"_s);
        QCOMPARE(std::get<DrillScenario>(scene.drills.asked.front()).hold, Ticks(10min));
    }

    void aPolicyOfOnesOwnCanBeDrilledOneThatComesAlongCannot()
    {
        DrillScene scene;
        Policy own;
        own.id = PolicyId(u"east"_s);
        own.name = u"East keeps <b>18 °C</b>"_s;
        Policy shipped = own;
        shipped.id = PolicyId(u"came-along"_s);
        shipped.name = u"Came along"_s;
        scene.page->board().show(QSet<PolicyId>{shipped.id});
        scene.page->board().show(QHash<PolicyId, Policy>{{own.id, own}, {shipped.id, shipped}});
        auto& box = scene.in<QComboBox>(u"drillScenario"_s);
        QCOMPARE(box.count(), 3);
        QCOMPARE(box.itemText(2), own.name);
        box.setCurrentIndex(2);
        QVERIFY(scene.in<QWidget>(u"drillLength"_s).isHidden()); // the policy says itself how long it needs
        scene.page->board().show(QHash<PolicyId, Policy>{{own.id, own}}); // what is chosen stays chosen
        scene.button(u"startDrill"_s).click();
        QCOMPARE(std::get<Policy>(scene.drills.asked.front()), own);
    }

    void atAnotherSiteNoPolicyIsOffered()
    {
        DrillScene scene({}, DrillScene::Twin::OfAnExample);
        Policy own;
        own.id = PolicyId(u"east"_s);
        own.name = u"East"_s;
        scene.page->board().show(QHash<PolicyId, Policy>{{own.id, own}});
        QCOMPARE(scene.in<QComboBox>(u"drillScenario"_s).count(), 2);
    }

    void theScoreboardGoesAlongAndEscapeRollsBack()
    {
        DrillScene scene;
        scene.button(u"startDrill"_s).click();
        QVERIFY(!scene.button(u"startDrill"_s).isEnabled());
        QVERIFY(!scene.button(u"stopDrill"_s).isHidden());
        scene.tell(running(), DrillPhase::Hold);
        const QStringList waiting = scene.rows(u"drillScore"_s);
        QVERIFY2(waiting.last().endsWith(u"Observing"_s), qPrintable(waiting.last()));
        QVERIFY(scene.page->findChild<DrillStrip*>()->facts().front().value == u"04:59"_s);
        QVERIFY(!*scene.drills.cancelled);
        scene.button(u"stopDrill"_s).click();
        QVERIFY(*scene.drills.cancelled);
        HeldDrill stopped = benchDrill(u"a"_s, DrillOutcome::NotObserved, harbourNow());
        stopped.result.end = DrillEnd::Stopped;
        scene.finish(stopped);
        QVERIFY(scene.button(u"stopDrill"_s).isHidden());
        QVERIFY(scene.isOffered(u"startDrill"_s));
        QVERIFY(scene.in<QLabel>(u"drillVerdict"_s).text().contains(u"Broken off by a person."_s));
    }

    void theDeviceThatMisbehavedStandsUnderItsFunctionWithShapeAndWord()
    {
        DrillScene scene({benchDrill(u"a"_s, DrillOutcome::Failed, harbourNow() - 2h)});
        const int function = scene.rowOf(u"drillScore"_s, u"Heating, floors 3–4"_s);
        QVERIFY(function >= 0);
        QCOMPARE(scene.rowOf(u"drillScore"_s, u"3.06-TH"_s), function + 1);
        const QAbstractItemModel& model = *scene.in<QTableView>(u"drillScore"_s).model();
        QCOMPARE(scene.rows(u"drillScore"_s).at(function + 1), u"3.06-TH||Holds 20\u2009°C|22\u2009°C|–|Not as expected"_s);
        QCOMPARE(model.index(function + 1, 5).data(cell::PriorityRole).toInt(), static_cast<int>(Priority::P3));
        QCOMPARE(scene.rowOf(u"drillScore"_s, u"3.05-TH"_s), -1); // what went well is not in the way …
        QTest::keyClick(&scene.in<QWidget>(u"drillDetail"_s), Qt::Key_Right);
        QVERIFY(scene.rowOf(u"drillScore"_s, u"3.05-TH"_s) > 0); // … until it is asked for
        QVERIFY(scene.rowOf(u"drillScore"_s, u"<b>3.OE-TH</b>"_s) > 0);
        QVERIFY(scene.in<QLabel>(u"drillVerdict"_s).text().contains(u"Look at 3.06-TH before anybody relies on it."_s));
    }

    void aTimeIsToldWithItsLimitToThoseWhoHearIt()
    {
        DrillScene scene({benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow())});
        const QAbstractItemModel& model = *scene.in<QTableView>(u"drillScore"_s).model();
        const int row = scene.rowOf(u"drillScore"_s, u"Heating, floors 3–4"_s);
        QCOMPARE(model.index(row, 4).data(Qt::AccessibleTextRole).toString(), u"30 s, limit 1 min"_s);
        QVERIFY(scene.page->findChild<DrillTimeline*>()->accessibleDescription().contains(u"4 of 4 devices safe"_s));
        QVERIFY(scene.page->findChild<DrillStrip*>()->accessibleDescription().contains(u"As expected: 35 of 35"_s));
    }

    void theTablesAreSoundModels()
    {
        DrillScene scene({benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow())});
        for (const QString& name : {u"drillScore"_s, u"drillChecks"_s, u"drillLog"_s, u"drillsHeld"_s}) {
            auto& table = scene.in<QTableView>(name);
            const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY(!table.accessibleName().isEmpty());
            QVERIFY(table.focusPolicy() & Qt::TabFocus);
        }
    }

    void whateverTakesTheKeyboardHasAName()
    {
        DrillScene scene({benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow())});
        QStringList nameless;
        for (const QWidget* widget : scene.page->findChild<DrillsTab*>()->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            const bool isList = widget->inherits("QAbstractItemView") && !widget->inherits("QTableView"); // what drops down is named by its box
            if (widget->focusPolicy() & Qt::TabFocus && !widget->isHidden() && !named && !isList)
                nameless << QString::fromLatin1(widget->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void whatHappenedIsToldInWords()
    {
        DrillScene scene({benchDrill(u"a"_s, DrillOutcome::Failed, harbourNow())});
        const QStringList log = scene.rows(u"drillLog"_s);
        QVERIFY(log.first().endsWith(u"Everything is as before"_s)); // newest first
        QVERIFY(std::ranges::any_of(log, [](const QString& row) { return row.endsWith(u"|3.06-TH: Not as expected"_s); }));
        QVERIFY(std::ranges::any_of(log, [](const QString& row) { return row.endsWith(u"|GW-3: Taken away"_s); }));
        QVERIFY(log.last().endsWith(u"|Everything that is watched is heard"_s));
        const QStringList checks = scene.rows(u"drillChecks"_s);
        QCOMPARE(checks, (QStringList{u"Everything that is watched is heard|passed"_s, u"No alarm of priority 1 or 2|passed"_s, u"Server room 1.08 between 15 and 26|within bounds"_s}));
    }

    void anOlderDrillIsLookedAtAgain()
    {
        DrillScene scene({benchDrill(u"b"_s, DrillOutcome::Failed, harbourNow() - 1h), benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow() - 24h)});
        auto& list = scene.in<QTableView>(u"drillsHeld"_s);
        QCOMPARE(list.model()->rowCount(), 2);
        QCOMPARE(list.currentIndex().row(), 0);
        QVERIFY(list.model()->index(0, 3).data().toString().startsWith(u"Failed"_s));
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(scene.rowOf(u"drillScore"_s, u"3.06-TH"_s), -1);
        QVERIFY(scene.in<NextDrill>(u"nextDrill"_s).text().contains(u"Failed"_s)); // the newest is the last
    }

    void aClaimIsAllThatATwinAddsToAFunction()
    {
        DrillScene scene;
        scene.button(u"startDrill"_s).click();
        scene.finish(benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow()));
        QCOMPARE(scene.intents.wishes.size(), std::size_t(1));
        const auto& added = std::get<AddEvidence>(scene.intents.wishes.front());
        QCOMPARE(added.evidence.kind, EvidenceKind::Claimed);
        QCOMPARE(added.evidence.source, EvidenceSource::TwinDrill);
        QCOMPARE(scene.sayings.size(), std::size_t(1));
        QVERIFY(scene.sayings.front().text.contains(u"a claim, not as proof"_s));
        QCOMPARE(scene.rows(u"drillsHeld"_s).size(), 1);
        QCOMPARE(scene.in<QTableView>(u"drillsHeld"_s).currentIndex().row(), 0); // what is shown is what is chosen
    }

    void whoMayNotSayItHoldsTheDrillAndClaimsNothing()
    {
        DrillScene scene;
        scene.intents.person.role = Role::Operator;
        scene.button(u"startDrill"_s).click();
        scene.finish(benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow()));
        QVERIFY(scene.intents.wishes.empty());
        QCOMPARE(scene.sayings.size(), std::size_t(1));
        QVERIFY(!scene.sayings.front().text.contains(u"claim"_s));
    }

    void aTwinOfAnotherSiteAddsNothingAndSaysSo()
    {
        DrillScene scene;
        scene.drills.ofThisSite = false;
        scene.button(u"startDrill"_s).click();
        HeldDrill drill = benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow());
        drill.ofThisSite = false;
        scene.finish(drill);
        QVERIFY(scene.intents.wishes.empty());
        QCOMPARE(scene.page->findChild<DrillStrip*>()->facts().back().value, u"Exercise"_s);
        QCOMPARE(scene.page->findChild<DrillStrip*>()->facts().back().rest, u"not your site"_s);
    }

    void whatTheDrillWasMeantToFindIsNoReasonToSendSomebody()
    {
        HeldDrill drill = benchDrill(u"a"_s, DrillOutcome::Failed, harbourNow());
        drill.builtIn = {u"3.06-TH"_s};
        DrillScene scene({drill});
        const QString said = scene.in<QLabel>(u"drillVerdict"_s).text();
        QVERIFY2(said.contains(u"The drill found what was built in: 3.06-TH."_s), qPrintable(said));
        QVERIFY(!said.contains(u"Look at"_s));
    }

    void aDrillThatCannotBeHeldSaysWhy()
    {
        DrillScene scene;
        scene.button(u"startDrill"_s).click();
        scene.drills.run->addResult(Expected<DrillGlance>(Error{Error::Code::Invalid, u"there is no 'GW-9' at this site"_s}));
        scene.drills.run->finish();
        QCoreApplication::processEvents();
        QCOMPARE(scene.sayings.size(), std::size_t(1));
        QCOMPARE(scene.sayings.front().text, u"No drill: there is no 'GW-9' at this site"_s);
        QVERIFY(scene.isOffered(u"startDrill"_s));
        QVERIFY(!scene.in<QWidget>(u"noDrill"_s).isHidden());
    }

    void theReportOfWhatIsShownIsSaved()
    {
        DrillScene scene({benchDrill(u"b"_s, DrillOutcome::Failed, harbourNow() - 1h), benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow() - 24h)});
        QTest::keyClick(&scene.in<QTableView>(u"drillsHeld"_s), Qt::Key_Down);
        scene.button(u"saveDrillReport"_s).click();
        QCOMPARE(scene.drills.reported.size(), std::size_t(1));
        QCOMPARE(scene.drills.reported.front().id, u"a"_s);
        QCOMPARE(scene.drills.reportedBy, scene.intents.actor().name);
        QVERIFY(scene.sayings.back().text.contains(u"Harbour-House_drill_2026-11-24.html"_s));
    }

    void theProofThatRunsOutFirstIsNamed()
    {
        ContinuityPicture picture;
        FunctionReadiness old;
        old.name = u"Dock door"_s;
        old.cells[1].loss = Loss::Gateway;
        old.cells[1].evidence = EvidenceKind::Proven;
        old.cells[1].at = harbourNow() - 170 * 24h;
        FunctionReadiness fresh = old;
        fresh.name = u"Heating"_s;
        fresh.cells[1].at = harbourNow() - 24h;
        picture.functions = {fresh, old};
        const auto ending = firstEndingProof(picture);
        QVERIFY(ending);
        QCOMPARE(ending->function, u"Dock door"_s);
        QCOMPARE(ending->ends, harbourNow() + 10 * 24h);
        Board board;
        board.setNow(harbourNow());
        board.show(picture);
        const Look look{ThemeChoice::Light};
        const NextDrill card(board, look);
        QVERIFY2(card.text().contains(u"That is in 10 d."_s), qPrintable(card.text()));
        picture.functions[1].cells[1].fault = EvidenceFault::TooOld; // what has run out is no longer running out
        QCOMPARE(firstEndingProof(picture)->function, u"Heating"_s);
    }

    void theCommandsAreThoseThatCanBeDone()
    {
        DrillScene scene;
        const auto unavailable = [&](const QString& title) {
            const auto all = scene.page->commands();
            const auto found = std::ranges::find(all, title, &Command::title);
            return found == all.end() ? u"missing"_s : found->unavailable;
        };
        QCOMPARE(unavailable(u"Hold the chosen drill on the twin"_s), QString());
        QCOMPARE(unavailable(u"Roll the drill back now"_s), u"No drill is under way"_s);
        QCOMPARE(unavailable(u"Save the report of the drill"_s), u"No drill is shown"_s);
        scene.button(u"startDrill"_s).click();
        QCOMPARE(unavailable(u"Hold the chosen drill on the twin"_s), u"A drill is under way"_s);
        QCOMPARE(unavailable(u"Roll the drill back now"_s), QString());
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestDrillsTab)
#include "tst_drills_tab.moc"
