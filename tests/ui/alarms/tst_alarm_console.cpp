// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alarms/alarm_scene.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/alarms/alarms_page.h"
#include "ui/alarms/journal_view.h"
#include "ui/alarms/shelve_dialog.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

#include <ctime>
#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The console under the operator's hands.
class TestAlarmConsole : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    FakeIntents m_intents;
    FakeHistoryDesk m_history;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<AlarmsPage> m_page;
    std::vector<Saying> m_said;
    Route m_gone;

    template <typename T>
    T* part(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    QTreeView* list() { return part<QTreeView>("alarms"); }
    QString selected() { return list()->currentIndex().data(AlarmTreeModel::AlarmIdRole).toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }
    void tell(const std::vector<Alarm>& alarms)
    {
        m_live->apply(withAlarms(alarms));
        const auto* model = static_cast<const AlarmTreeModel*>(list()->model());
        QSignalSpy rebuilt(model, &AlarmTreeModel::rebuilt);
        QVERIFY(rebuilt.wait(2000));
    }

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void init()
    {
        failOnOtherWarnings();
        m_intents.wishes.clear();
        m_intents.refusal.reset();
        m_said.clear();
        m_gone = {};
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
        m_page = std::make_unique<AlarmsPage>(*m_live, m_intents, m_history, nullptr, m_look, [this](const Route& route) { m_gone = route; });
        connect(m_page.get(), &Page::said, this, [this](const Saying& saying) { m_said.push_back(saying); });
        m_page->resize(1200, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        list()->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_live.reset();
    }

    void theWorstIsSelectedFromTheStartAndToldInFull()
    {
        QCOMPARE(selected(), u"leak"_s);
        QCOMPARE(part<PlainLabel>("alarmTitle")->text(), u"Water leak"_s);
    }

    void aPriorityOneIsNotAcknowledgedWithoutANote()
    {
        press(Qt::Key_A);
        QVERIFY(m_intents.wishes.empty());
        auto* note = part<QLineEdit>("note");
        QVERIFY(note->isVisible());
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Valve closed"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(m_intents.wishes.size(), std::size_t(1));
        const auto& wish = std::get<Acknowledge>(m_intents.wishes.front());
        QCOMPARE(wish.note, u"Valve closed"_s);
        QCOMPARE(wish.occurrences.front().text(), u"leak#1"_s);
    }

    void aAcknowledgesTheSelectedOneAndNoOther()
    {
        press(Qt::Key_J);
        QCOMPARE(selected(), u"gw3"_s);
        press(Qt::Key_A);
        QCOMPARE(m_intents.wishes.size(), std::size_t(1));
        const auto& wish = std::get<Acknowledge>(m_intents.wishes.front());
        QCOMPARE(wish.occurrences.size(), std::size_t(1));
        QCOMPARE(wish.occurrences.front().text(), u"gw3#1"_s);
    }

    void whatIsAcknowledgedIsNotAcknowledgedAgain()
    {
        m_page->open(u"co2"_s, {});
        press(Qt::Key_A);
        QVERIFY(m_intents.wishes.empty());
        QVERIFY(!part<Button>("acknowledge")->isEnabled());
    }

    void allVisibleOnesAreAcknowledgedOnlyAfterAQuestion()
    {
        press(Qt::Key_A, Qt::ShiftModifier);
        QVERIFY(m_intents.wishes.empty());
        QCOMPARE(m_said.size(), std::size_t(1));
        m_said.front().act();
        QCOMPARE(std::get<Acknowledge>(m_intents.wishes.front()).occurrences.size(), std::size_t(2));
    }

    void jAndKWalkTheListToItsEnds()
    {
        for (const QString& next : {u"gw3"_s, u"co2"_s, u"battery"_s, u"battery"_s}) {
            press(Qt::Key_J);
            QCOMPARE(selected(), next);
        }
        press(Qt::Key_K);
        QCOMPARE(selected(), u"co2"_s);
    }

    void theSelectionStaysWithItsAlarmWhenTheOrderChanges()
    {
        m_page->open(u"co2"_s, {});
        Alarm worse = exampleAlarm("battery");
        worse.flags.acked = false;
        worse.priority = Priority::P1;
        tell({worse});
        QCOMPARE(selected(), u"co2"_s);
    }

    void aLifeSafetyAlarmCannotBeShelved()
    {
        Alarm smoke = exampleAlarm("leak");
        smoke.lifeSafety = true;
        tell({smoke});
        QCOMPARE(selected(), u"leak"_s);
        QVERIFY(!part<Button>("shelve")->isEnabled());
        press(Qt::Key_S);
        QVERIFY(m_page->findChildren<ShelveDialog*>().isEmpty());
        for (const Command& command : m_page->commands())
            if (command.keys == u"S")
                QVERIFY(!command.unavailable.isEmpty());
        QVERIFY(m_intents.wishes.empty());
    }

    void shelvingAsksForHowLongAndWhy()
    {
        m_page->open(u"battery"_s, {});
        press(Qt::Key_S);
        auto* dialog = m_page->findChild<ShelveDialog*>();
        QVERIFY(dialog);
        QVERIFY(m_intents.wishes.empty());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_intents.wishes.size(), std::size_t(1));
        const auto& wish = std::get<Shelve>(m_intents.wishes.front());
        QCOMPARE(wish.occurrences.front().text(), u"battery#1"_s);
        QVERIFY(wish.duration == std::chrono::seconds(1h));
        QVERIFY(!wish.reason.isEmpty());
    }

    void aRefusalIsSaidAndNothingPretendsToBeDone()
    {
        m_intents.refusal = Error{Error::Code::Refused, u"You may only look"_s};
        press(Qt::Key_J);
        press(Qt::Key_A);
        QCOMPARE(m_said.size(), std::size_t(1));
        QCOMPARE(m_said.front().text, u"You may only look"_s);
    }

    void theJournalIsReadWhenItsTabIsOpened()
    {
        JournalEntry entry;
        entry.name = u"Water leak"_s;
        entry.receivedTime = m_live->now() - 5min;
        m_history.knownJournal = {entry};
        part<QTabBar>("alarmTabs")->setCurrentIndex(1);
        auto* journal = part<QTableView>("journal");
        QVERIFY(journal->isVisible());
        QTRY_COMPARE(journal->model()->rowCount(), 1);
        Delta news;
        JournalEntry next = entry;
        next.name = u"CO₂ high"_s;
        next.receivedTime = m_live->now();
        news.journal = {next};
        m_live->apply(std::move(news));
        QCOMPARE(journal->model()->rowCount(), 2);
        QCOMPARE(journal->model()->index(0, JournalModel::Name).data().toString(), u"CO₂ high"_s);
    }

    void aFloodGroupsTheFlatListAndItsEndGivesItBack()
    {
        auto* grouping = part<Segmented>("grouping");
        grouping->setCurrent(1);
        Delta flood;
        JournalEntry entry;
        entry.kind = JournalKind::Flood;
        entry.note = u"began: 11 alarms in 10 minutes"_s;
        flood.journal = {entry};
        m_live->apply(std::move(flood));
        QCOMPARE(grouping->current(), 0);
        QCOMPARE(m_said.size(), std::size_t(1));
        Delta over;
        entry.note = u"over: 30 alarms since it began"_s;
        over.journal = {entry};
        m_live->apply(std::move(over));
        QCOMPARE(grouping->current(), 1);
    }

    void whoeverWantsTheFloodFlatKeepsItFlat()
    {
        auto* grouping = part<Segmented>("grouping");
        grouping->setCurrent(1);
        std::vector<Alarm> many;
        for (int i = 0; i < 11; ++i) {
            many.push_back(exampleAlarm("battery"));
            many.back().id = AlarmId(u"many-%1"_s.arg(i));
            many.back().occurrence = OccurrenceId(u"many-%1#1"_s.arg(i));
            many.back().raisedAt = m_live->now() - 1min;
        }
        m_live->apply(withAlarms(many));
        QCOMPARE(grouping->current(), 0);
        m_said.back().act();
        QCOMPARE(grouping->current(), 1);
        m_live->tick(m_live->now() + 1s);
        QCOMPARE(grouping->current(), 1);
    }

    void whatHappenedBeforeIsToldWithItsLengthAndItsNote()
    {
        const auto add = [&](JournalKind kind, Ticks ago, const QString& note) {
            JournalEntry entry;
            entry.alarm = AlarmId(u"gw3"_s);
            entry.occurrence = OccurrenceId(u"gw3#0"_s);
            entry.name = u"Gateway GW-3 primary link lost"_s;
            entry.kind = kind;
            entry.receivedTime = m_live->now() - ago;
            entry.note = note;
            entry.user = note.isEmpty() ? QString() : u"Kate"_s;
            m_history.knownJournal.push_back(entry);
        };
        m_history.knownJournal.clear();
        add(JournalKind::Active, 50h, {});
        add(JournalKind::Acknowledge, 49h, u"SIM replaced"_s);
        add(JournalKind::Return, 48h, {});
        m_page->open(u"gw3"_s, {});
        QTRY_COMPARE(part<PlainLabel>("similarCount")->text(), u"1 time(s) in the last 90 days"_s);
        QVERIFY(part<PlainLabel>("similarLines")->text().contains(u"2 h"));
        QVERIFY(part<PlainLabel>("similarLines")->text().contains(u"SIM replaced"));
        m_history.knownJournal.clear();
    }

    void aStepOfTheResponseIsTickedAndShownAsDoneOnceThatIsKnown()
    {
        Alarm leak = exampleAlarm("leak");
        leak.operatorAction = {u"Look"_s, u"Close & call"_s};
        tell({leak});
        auto* second = part<QCheckBox>("responseStep1");
        QVERIFY(!second->isChecked());
        QVERIFY(second->accessibleName().contains(u"Close & call"));
        second->click();
        const auto wish = std::get<TickStep>(m_intents.wishes.back());
        QVERIFY(wish.occurrence == leak.occurrence && wish.step == 1 && wish.done);
        QVERIFY(!second->isChecked()); // nobody has confirmed it yet
        leak.stepsDone = {{1, u"Tom Byrne"_s, leak.raisedAt}};
        tell({leak});
        QCOMPARE(part<QCheckBox>("responseStep1"), second); // the same row: whoever is on it by keyboard stays there
        QVERIFY(second->isChecked());
        QVERIFY(part<PlainLabel>("responseWho1")->text().startsWith(u"Tom Byrne"));
        second->click();
        QVERIFY(!std::get<TickStep>(m_intents.wishes.back()).done);
    }

    void anAlarmIsAssignedAndThatCanBeUndone()
    {
        Alarm taken = exampleAlarm("leak");
        taken.inProcessBy = u"Tom Byrne"_s;
        tell({taken});
        QCOMPARE(part<PlainLabel>("inProcess")->text(), u"In process by Tom Byrne"_s);
        for (const char* lack : {"This plugin does not support raise()", "This plugin does not support grabbing the keyboard"}) // of menus
            QTest::ignoreMessage(QtWarningMsg, lack);
        part<Button>("assign")->click();
        auto* menu = part<QMenu>("assignMenu");
        QVERIFY(menu);
        menu->actions().front()->trigger();
        QCOMPARE(std::get<Assign>(m_intents.wishes.back()).person, u"Kate Moran"_s);
        m_said.back().act();
        QCOMPARE(std::get<Assign>(m_intents.wishes.back()).person, u"Tom Byrne"_s);
        menu->close();
    }

    void everyTabOpensByItsRoute()
    {
        auto* tabs = part<QTabBar>("alarmTabs");
        int place = 0;
        for (const QString& tab : {u"active"_s, u"journal"_s, u"shelf"_s, u"rules"_s, u"load"_s, u"maintenance"_s}) {
            m_page->open({}, tab);
            QCOMPARE(tabs->currentIndex(), place++);
        }
        QVERIFY(part<QTableView>("maintenance") != nullptr);
        m_page->open(u"gw3"_s, {});
        QCOMPARE(selected(), u"gw3"_s);
    }

    void theFilterFieldNarrowsTheList()
    {
        m_page->focusFilter();
        auto* filter = part<QLineEdit>("filter");
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"gateway"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(selected(), u"gw3"_s);
    }

    void hostileNamesStayText()
    {
        Alarm evil = exampleAlarm("leak");
        evil.name = u"<img src=file:///etc/passwd><b>%1 %n</b>"_s;
        tell({evil});
        QCOMPARE(part<PlainLabel>("alarmTitle")->text(), evil.name);
        QCOMPARE(part<PlainLabel>("alarmTitle")->textFormat(), Qt::PlainText);
    }

    void tenThousandAlarmsAreListedAndTheSelectionStays()
    {
        std::vector<Alarm> flood;
        for (int i = 0; i < 10'000; ++i) {
            flood.push_back(exampleAlarm("battery"));
            flood.back().id = AlarmId(u"flood-%1"_s.arg(i));
            flood.back().occurrence = OccurrenceId(u"flood-%1#1"_s.arg(i));
        }
        const std::clock_t before = std::clock();
        tell(flood);
        qInfo("10,000 alarms at once: %.0f ms of work", 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        QCOMPARE(list()->model()->rowCount(), 10'004);
        QCOMPARE(selected(), u"leak"_s);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestAlarmConsole)
#include "tst_alarm_console.moc"
