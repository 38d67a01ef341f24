// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "tests/ui/window/example_page.h"
#include "ui/look/banner.h"
#include "ui/look/screenshot.h"
#include "ui/look/toast.h"
#include "ui/window/cheat_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/palette.h"
#include "ui/window/rail.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    FakeIntents m_intents;
    FakeHistoryDesk m_history;
    FakeTester m_tester;
    FakeSecrets m_secrets;
    FakeNeighbourhood m_neighbours;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<MainWindow> m_window;

    ExamplePage* shown() { return static_cast<ExamplePage*>(m_window->page()); }
    template <typename T>
    T* part(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }
    void type(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    }

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void init()
    {
        failOnOtherWarnings();
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
        m_window = std::make_unique<MainWindow>(WindowParts{*m_live, m_intents, m_history, m_tester, m_secrets, m_neighbours, m_look}, examplePages());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_live.reset();
    }

    void theFirstPageIsShownAndOthersAreMadeWhenNeeded()
    {
        QCOMPARE(m_window->current(), u"overview"_s);
        QCOMPARE(m_window->findChildren<ExamplePage*>().size(), 1);
        m_window->go({u"alarms"_s, u"leak"_s, u"journal"_s});
        QCOMPARE(m_window->findChildren<ExamplePage*>().size(), 2);
        QCOMPARE(shown()->opened, u"leak|journal"_s);
    }

    void anUnknownPageChangesNothing()
    {
        m_window->go({u"nowhere"_s, {}, {}});
        QCOMPARE(m_window->current(), u"overview"_s);
    }

    void numbersGoToPagesAndAltGoesBack()
    {
        type(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->current(), u"alarms"_s);
        type(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_window->current(), u"history"_s);
        type(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->current(), u"alarms"_s);
        type(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->current(), u"history"_s);
    }

    void theRailIsWalkedByKeys()
    {
        part<RailItem>(u"rail-overview"_s)->setFocus();
        type(Qt::Key_Down);
        QVERIFY(part<RailItem>(u"rail-devices"_s)->hasFocus());
        type(Qt::Key_Space);
        QCOMPARE(m_window->current(), u"devices"_s);
    }

    void thePaletteFindsGoesAndClosesByKeysAlone()
    {
        part<RailItem>(u"rail-history"_s)->setFocus();
        type(Qt::Key_K, Qt::ControlModifier);
        auto* palette = part<CommandPalette>(u"palette"_s);
        QVERIFY(palette->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"3.12-s1"_s);
        QCOMPARE(palette->model().results(), 1);
        type(Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(m_window->current(), u"devices"_s);
        QCOMPARE(shown()->opened, u"3.12-S1|"_s);
        QVERIFY(part<RailItem>(u"rail-history"_s)->hasFocus());
    }

    void escapeClosesThePaletteAndGivesTheKeyboardBack()
    {
        part<RailItem>(u"rail-history"_s)->setFocus();
        type(Qt::Key_K, Qt::ControlModifier);
        type(Qt::Key_Escape);
        QVERIFY(!part<CommandPalette>(u"palette"_s)->isVisible());
        QVERIFY(part<RailItem>(u"rail-history"_s)->hasFocus());
    }

    void thePaletteRunsThePagesCommandsButNotTheUnavailableOnes()
    {
        m_window->openPalette(u">acknow"_s);
        type(Qt::Key_Return);
        QCOMPARE(shown()->acknowledged, 1);
        m_window->openPalette(u">boost"_s);
        type(Qt::Key_Return);
        QVERIFY(part<CommandPalette>(u"palette"_s)->isVisible());
    }

    void f5RefreshesWhatThePageCanReadAgain()
    {
        type(Qt::Key_F5);
        QCOMPARE(shown()->refreshed, 1);
    }

    void tabShowsWhatALineCanBeDoneWith()
    {
        m_window->openPalette(u"3.12-s1"_s);
        auto* palette = part<CommandPalette>(u"palette"_s);
        type(Qt::Key_Tab);
        QCOMPARE(palette->model().entered(), u"3.12-S1 CO₂ + temp sensor"_s);
        QCOMPARE(palette->model().results(), 5);
        QTest::keyClicks(QApplication::focusWidget(), u"netw"_s);
        QCOMPARE(palette->model().results(), 1);
        type(Qt::Key_Escape);
        QVERIFY(palette->isVisible());
        QCOMPARE(palette->model().results(), 1); // back at what was typed
        QVERIFY(palette->model().entered().isEmpty());
        type(Qt::Key_Tab);
        type(Qt::Key_Backspace);
        QVERIFY(palette->model().entered().isEmpty());
        type(Qt::Key_Tab);
        type(Qt::Key_Down);
        type(Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(shown()->opened, u"3.12-S1|history"_s);
    }

    void theSlashFocusesTheFilterAndTheQuestionMarkShowsTheKeys()
    {
        type(Qt::Key_Slash);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        m_window->setFocus();
        type(Qt::Key_Question);
        QVERIFY(part<CheatSheet>(u"cheat-sheet"_s)->isVisible());
        type(Qt::Key_Escape);
        QVERIFY(!part<CheatSheet>(u"cheat-sheet"_s)->isVisible());
    }

    void f6GoesFromRegionToRegion()
    {
        m_window->setFocus();
        type(Qt::Key_F6);
        QVERIFY(part<Rail>(u"rail"_s)->isAncestorOf(QApplication::focusWidget()));
        type(Qt::Key_F6);
        QVERIFY(part<QWidget>(u"header"_s)->isAncestorOf(QApplication::focusWidget()));
        type(Qt::Key_F6);
        QVERIFY(shown()->isAncestorOf(QApplication::focusWidget()));
        type(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(part<QWidget>(u"header"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void theThemeGoesRoundByKeyAndIsTold()
    {
        QSignalSpy chosen(m_window.get(), &MainWindow::themeChosen);
        type(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_look.theme().kind() == ThemeKind::Dark);
        type(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        type(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_look.theme().kind() == ThemeKind::Light);
        QCOMPARE(chosen.size(), 3);
    }

    void mutingEndsByItself()
    {
        m_live->tick(m_live->now());
        type(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->mutedUntil());
        m_live->tick(m_live->now() + 9min);
        QVERIFY(m_window->mutedUntil());
        m_live->tick(m_live->now() + 1min);
        QVERIFY(!m_window->mutedUntil());
    }

    void aNarrowWindowFoldsTheRailAndLetsTheDrawerFloat()
    {
        shown()->showDrawer(true);
        auto* drawer = part<QWidget>(u"drawer"_s);
        QVERIFY(drawer->isVisible());
        QCOMPARE(part<Rail>(u"rail"_s)->width(), frame::rail);
        QTRY_COMPARE(drawer->geometry().right(), 1439);
        const int besideIt = shown()->width();
        m_window->resize(1024, 680);
        QTRY_COMPARE(part<Rail>(u"rail"_s)->width(), frame::railFolded);
        QCOMPARE(drawer->geometry(), QRect(624, 0, 400, 652));
        QTRY_COMPARE(shown()->width(), 1024 - frame::railFolded - 2 * space::page);
        QVERIFY(besideIt < 1440 - 212 - 400);
        QTest::keyClick(drawer->findChild<QWidget*>(), Qt::Key_Escape);
        QVERIFY(!drawer->isVisible());
    }

    void theDrawerBelongsToItsPage()
    {
        shown()->showDrawer(true);
        m_window->go({u"alarms"_s, {}, {}});
        QVERIFY(!part<QWidget>(u"drawer"_s)->isVisible());
        m_window->goBack();
        QVERIFY(part<QWidget>(u"drawer"_s)->isVisible());
    }

    void aFrozenEngineIsNotLeftLookingHealthy()
    {
        QVERIFY(m_window->findChildren<Banner*>().isEmpty());
        for (int i = 0; i < 4; ++i)
            m_live->tick(m_live->now() + 1s);
        QVERIFY(m_window->isEngineSilent());
        QCOMPARE(m_window->findChildren<Banner*>().size(), 1);
        QVERIFY(m_window->findChild<Banner*>()->accessibleName().startsWith(u"Holdfast's engine does not answer."_s));
    }

    void refusalsAndNoticesAreSaid()
    {
        Delta delta;
        delta.notices.push_back({Notice::Kind::Warning, u"history-paused"_s, u"disk full"_s, {}});
        delta.outcomes.push_back({7, IntentOutcome::Kind::Refused, u"viewers may not acknowledge"_s});
        delta.outcomes.push_back({8, IntentOutcome::Kind::Saved, {}});
        m_live->apply(std::move(delta));
        QStringList said;
        for (const Toast* toast : m_window->findChildren<Toast*>())
            said << toast->accessibleName();
        said.sort();
        QCOMPARE(said, (QStringList{u"History is paused: disk full"_s, u"Not done: viewers may not acknowledge"_s}));
    }

    void hostileNamesStayTextEverywhere()
    {
        Delta delta = exampleSite();
        delta.site->site.name = u"<img src=x onerror=alert(1)>"_s;
        m_live->apply(std::move(delta));
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
            QVERIFY2(button->isHidden() || !button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestWindow)
#include "tst_window.moc"
