// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alarms/rule_scene.h"
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/alarms/maintenance_dialog.h"
#include "ui/alarms/maintenance_view.h"
#include "ui/alarms/tick_list.h"
#include "ui/look/button.h"
#include "ui/look/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTableView>
#include <QTimeEdit>
#include <QTimeZone>

#include <algorithm>
#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Times in which work is expected.
class TestMaintenanceView : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    FakeIntents m_intents;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<MaintenanceView> m_view;
    std::vector<Saying> m_said;

    static MaintenanceWindow filters()
    {
        MaintenanceWindow window;
        window.id = MaintenanceId(u"filters"_s);
        window.name = u"Filters"_s;
        window.reason = u"Yearly service"_s;
        window.spaces = {SpaceId(u"Plant room B"_s)};
        window.devices = {DeviceId(u"B-LEAK-02"_s), DeviceId(u"gone"_s)};
        window.rules = {RuleId(u"water-leak"_s)};
        window.firstDay = QDate(2026, 11, 1);
        window.lastDay = QDate(2026, 12, 31);
        window.days = 1 << 5 | 1 << 6;
        window.from = QTime(22, 0);
        window.to = QTime(4, 0);
        return window;
    }
    void tell(const MaintenanceWindow& window)
    {
        Delta news;
        news.maintenance.insert(window.id, window);
        m_live->apply(std::move(news));
    }
    QTableView* table() { return m_view->findChild<QTableView*>(u"maintenance"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void press(const char* button) { m_view->findChild<Button*>(QString::fromLatin1(button))->click(); }
    MaintenanceDialog* dialog() { return m_view->findChild<MaintenanceDialog*>(); }
    template <typename T>
    T* part(const char* name)
    {
        return dialog()->findChild<T*>(QString::fromLatin1(name));
    }
    MaintenanceWindow saved() { return std::get<SaveMaintenance>(m_intents.wishes.back()).window; }

private Q_SLOTS:
    void initTestCase()
    {
        m_look.setFormat(Format(QLocale::c(), QTimeZone("Europe/Dublin")));
        m_look.dress(*qApp);
    }

    void init()
    {
        failOnOtherWarnings();
        m_intents.wishes.clear();
        m_said.clear();
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
        m_live->apply(threeRules());
        m_view = std::make_unique<MaintenanceView>(*m_live, m_intents, m_look);
        connect(m_view.get(), &MaintenanceView::said, this, [this](const Saying& saying) { m_said.push_back(saying); });
        m_view->resize(1000, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_live.reset();
    }

    void eachIsListedWithWhereWhenAndWhenNext()
    {
        tell(filters());
        QCOMPARE(cell(0, MaintenanceModel::Name), u"Filters"_s);
        QCOMPARE(cell(0, MaintenanceModel::Scope), u"Plant room B, B-LEAK-02 Leak puck, gone · 1 rule(s)"_s);
        QVERIFY(cell(0, MaintenanceModel::When).startsWith(u"Sat, Sun, 22:00 – 04:00, until "));
        QCOMPARE(cell(0, MaintenanceModel::Next), u"28 Nov 2026, 22:00"_s); // the Saturday after Tuesday the 24th
        MaintenanceWindow now = filters();
        now.id = MaintenanceId(u"now"_s);
        now.days = 1 << 1;
        now.from = QTime(14, 0);
        now.to = QTime(15, 0);
        tell(now);
        QCOMPARE(cell(0, MaintenanceModel::Next), u"now, until 15:00"_s);
        MaintenanceWindow off = filters();
        off.enabled = false;
        tell(off);
        QCOMPARE(cell(1, MaintenanceModel::Next), u"off"_s);
    }

    void timePassesInTheList()
    {
        tell(filters());
        m_live->tick(m_live->now() + 4 * 24h + 9h); // Saturday, 23:06
        QCOMPARE(cell(0, MaintenanceModel::Next), u"now, until 04:00"_s);
    }

    void nothingIsSavedWithoutANameAndAReason()
    {
        press("newWindow");
        QVERIFY(dialog());
        part<Button>("saveWindow")->click();
        QVERIFY(m_intents.wishes.empty());
        QVERIFY(part<QLineEdit>("windowName")->property("faulty").toBool());
        QVERIFY(part<QLineEdit>("windowReason")->property("faulty").toBool());
        QTest::keyClicks(part<QLineEdit>("windowName"), u"Riser"_s);
        QTest::keyClicks(part<QLineEdit>("windowReason"), u"Cable pulling"_s);
        QVERIFY(!part<QLineEdit>("windowName")->property("faulty").toBool());
        part<Button>("saveWindow")->click();
        QCOMPARE(saved().name, u"Riser"_s);
        QCOMPARE(saved().days, 0);
        QCOMPARE(saved().firstDay, QDate(2026, 11, 24)); // today at the site
        QVERIFY(saved().devices.empty() && saved().spaces.empty());
        m_said.back().act();
        QCOMPARE(std::get<RemoveMaintenance>(m_intents.wishes.back()).window.text(), std::get<SaveMaintenance>(m_intents.wishes.front()).window.id.text());
    }

    void aWeeklyOneNeedsADayAndItsEndComesAfterItsBeginning()
    {
        press("newWindow");
        QTest::keyClicks(part<QLineEdit>("windowName"), u"N"_s);
        QTest::keyClicks(part<QLineEdit>("windowReason"), u"R"_s);
        part<Segmented>("windowRhythm")->setCurrent(1);
        QVERIFY(!part<Button>("saveWindow")->isEnabled());
        part<QCheckBox>("windowDay2")->setChecked(true);
        QVERIFY(part<Button>("saveWindow")->isEnabled());
        part<QCheckBox>("windowEnds")->setChecked(true);
        part<QDateEdit>("windowLast")->setDate(QDate(2026, 11, 1));
        QVERIFY(!part<Button>("saveWindow")->isEnabled());
        QVERIFY(part<QDateEdit>("windowLast")->property("faulty").toBool());
        part<QDateEdit>("windowLast")->setDate(QDate(2027, 1, 1));
        part<Button>("saveWindow")->click();
        QCOMPARE(saved().days, 4);
        QCOMPARE(saved().lastDay, std::optional(QDate(2027, 1, 1)));
    }

    void changingOneThingLosesNoOther()
    {
        tell(filters());
        press("editWindow");
        part<QLineEdit>("windowReason")->setText(u"Moved"_s);
        part<Button>("saveWindow")->click();
        MaintenanceWindow expected = filters();
        expected.reason = u"Moved"_s;
        MaintenanceWindow window = saved();
        std::ranges::sort(window.devices);
        QVERIFY(window == expected);
        m_said.back().act();
        QVERIFY(saved() == filters());
    }

    void roomsAreTickedAndFoundByTyping()
    {
        press("newWindow");
        QTest::keyClicks(part<QLineEdit>("windowName"), u"N"_s);
        QTest::keyClicks(part<QLineEdit>("windowReason"), u"R"_s);
        part<QComboBox>("windowWhere")->setCurrentIndex(1);
        auto* rooms = part<TickList>("windowSpaces");
        QVERIFY(rooms->isVisible());
        QVERIFY(!part<Button>("saveWindow")->isEnabled()); // none is ticked
        rooms->setTicked({u"Room 3.12 Meeting"_s});
        part<QComboBox>("windowWhere")->setCurrentIndex(1);
        part<QLineEdit>("windowReason")->setText(u"R2"_s);
        part<QCheckBox>("windowSomeRules")->setChecked(false);
        QTest::keyClicks(part<QLineEdit>("windowName"), u"2"_s);
        part<Button>("saveWindow")->click();
        QCOMPARE(saved().spaces.size(), std::size_t(1));
        QCOMPARE(saved().spaces.front().text(), u"Room 3.12 Meeting"_s);
    }

    void removingCanBeUndone()
    {
        tell(filters());
        press("removeWindow");
        QCOMPARE(std::get<RemoveMaintenance>(m_intents.wishes.back()).window.text(), u"filters"_s);
        QCOMPARE(m_said.back().text, u"Filters removed"_s);
        m_said.back().act();
        QVERIFY(saved() == filters());
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestMaintenanceView)
#include "tst_maintenance_view.moc"
