// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/fake_alarms.h"
#include "tests/ui/support/window_test.h"
#include "ui/alarms/load_view.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"
#include "ui/look/trend_lane.h"

#include <QDateEdit>
#include <QTableView>

#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the alarms of a period asked of people.
class TestLoadView : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    std::unique_ptr<FakeAlarmDesk> m_desk;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<LoadView> m_view;

    template <typename T>
    T* part(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    QString cell(const char* table, int row, int column, int role = Qt::DisplayRole)
    {
        return part<QTableView>(table)->model()->index(row, column).data(role).toString();
    }
    int rowOf(const QString& figure)
    {
        for (int row = 0; row < part<QTableView>("loadFigures")->model()->rowCount(); ++row)
            if (cell("loadFigures", row, 0) == figure)
                return row;
        return -1;
    }
    QString state() { return part<PlainLabel>("loadState")->text(); }
    void read()
    {
        m_view->reload();
        QTRY_VERIFY(!state().startsWith(u"Reading"));
    }

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void init()
    {
        failOnOtherWarnings();
        m_desk = std::make_unique<FakeAlarmDesk>();
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
        AlarmLoad& load = m_desk->knownLoad.load;
        load.annunciated = 400;
        load.perDay = 57.1;
        load.perTenMinutes = 2.4;
        load.peak = 14;
        load.windows = 1008;
        load.crowdedWindows = 3;
        load.chatteringAlarms = 6;
        load.byPriority = {2, 30, 60, 308};
        load.toAcknowledge[0] = {2, 90s, 150s};
        load.badActors = {{AlarmId(u"a/b"_s), u"Battery low"_s, u"T-0412"_s, 120}, {AlarmId(u"a/c"_s), u"<b>CO₂</b>"_s, u"3.12"_s, 40}};
        load.badActorShare = 0.4;
        m_desk->knownLoad.columns = {{{m_live->now() - 2h, m_live->now() - 1h}, 30, 14}, {{m_live->now() - 1h, m_live->now()}, 0, 0}};
        m_view = std::make_unique<LoadView>(*m_live, m_desk.get(), m_look);
        m_view->resize(1100, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_live.reset();
        m_desk.reset();
    }

    void eachFigureStandsBesideItsTargetAndSaysHowItIsCounted()
    {
        read();
        const int rate = rowOf(u"Alarms in ten minutes"_s);
        QVERIFY(rate >= 0);
        QCOMPARE(cell("loadFigures", rate, 1), u"2.40"_s);
        QCOMPARE(cell("loadFigures", rate, 2), u"1, at most 2"_s);
        QCOMPARE(cell("loadFigures", rate, 4), u"too much"_s);
        QVERIFY(cell("loadFigures", rate, 0, Qt::AccessibleTextRole).contains(u"the empty ones too"));
        const int day = rowOf(u"Alarms a day"_s);
        QCOMPARE(cell("loadFigures", day, 4), u"good"_s);
        QCOMPARE(cell("loadFigures", rowOf(u"Chattering"_s), 4), u"too much"_s);
        part<QTableView>("loadFigures")->selectRow(rate);
        QVERIFY(part<PlainLabel>("loadFormula")->text().startsWith(u"Alarms in ten minutes: "));
        for (int row = 0; row < part<QTableView>("loadFigures")->model()->rowCount(); ++row)
            QVERIFY2(cell("loadFigures", row, 0, Qt::ToolTipRole).size() > 20, qPrintable(cell("loadFigures", row, 0)));
    }

    void aBarEndsAtTwiceTheTargetOrWhereTheValueDoes()
    {
        read();
        const int rate = rowOf(u"Alarms in ten minutes"_s);
        QCOMPARE(cell("loadFigures", rate, 3, FactTable::BarRole).toInt(), 60);
        QCOMPARE(cell("loadFigures", rate, 3, FactTable::TargetRole).toInt(), 50);
        const int peak = rowOf(u"Most in ten minutes"_s);
        QCOMPARE(cell("loadFigures", peak, 3, FactTable::BarRole).toInt(), 70);
    }

    void thePriorityMixAndTheTimesStandAgainstTheirs()
    {
        read();
        QCOMPARE(cell("loadPriorities", 0, 0), u"Priority 1"_s);
        QCOMPARE(cell("loadPriorities", 3, 2), m_look.format().percent(0.77, 1));
        QCOMPARE(cell("loadPriorities", 0, 6), u"2 min"_s);
        QVERIFY(part<QTableView>("loadPriorities")->model()->index(0, 6).data(cell::Strong).toBool()); // nine in ten took longer than two minutes
        QCOMPARE(cell("loadPriorities", 1, 6), u"—"_s);
    }

    void eachPeriodIsAskedForWhole()
    {
        auto* period = part<Segmented>("loadPeriod");
        period->setCurrent(0);
        QVERIFY(m_desk->asked.back() == (Interval{m_live->now() - 24h, m_live->now()}));
        period->setCurrent(2);
        QVERIFY(m_desk->asked.back() == (Interval{m_live->now() - 30 * 24h, m_live->now()}));
        period->setCurrent(3);
        QVERIFY(part<QDateEdit>("loadFirst")->isVisible());
        part<QDateEdit>("loadLast")->setDate(QDate(2026, 11, 20));
        part<QDateEdit>("loadFirst")->setDate(QDate(2026, 11, 18));
        const Timestamp first{std::chrono::sys_days{std::chrono::year{2026} / 11 / 18}};
        QVERIFY(m_desk->asked.back() == (Interval{first, first + 3 * 24h})); // the last day is part of it
        const std::size_t asked = m_desk->asked.size();
        part<QDateEdit>("loadFirst")->setDate(QDate(2026, 11, 22));
        QCOMPARE(m_desk->asked.size(), asked);
        QVERIFY(part<QDateEdit>("loadFirst")->property("faulty").toBool());
        QVERIFY(state().contains(u"first day"));
    }

    void aJournalThatBeginsLaterMakesNoFigureLookBetterSilently()
    {
        m_desk->knownLoad.journalSince = m_live->now() - 30h;
        read();
        QVERIFY(state().contains(u"The journal begins on 23 Nov 2026"));
    }

    void theCurveHasATableForATwin()
    {
        read();
        const TrendFace& face = part<TrendLane>("loadRate")->face();
        QCOMPARE(face.series.maximum.front(), 14.0);
        QCOMPARE(face.series.mean.front(), 5.0); // thirty in six windows
        QCOMPARE(face.limits.front().at, 10.0);
        QTest::mouseClick(part<IconButton>("loadAsTable"), Qt::LeftButton);
        QVERIFY(part<QTableView>("loadColumns")->isVisible());
        QCOMPARE(cell("loadColumns", 0, 1), u"30"_s);
    }

    void theWorstOnesAreNamedWithTheirShare()
    {
        read();
        QCOMPARE(cell("loadListed", 0, 0), u"Battery low"_s);
        QCOMPARE(cell("loadListed", 0, 2), u"120"_s);
        QCOMPARE(cell("loadListed", 0, 3, FactTable::BarRole).toInt(), 30);
        QCOMPARE(cell("loadListed", 1, 0), u"<b>CO₂</b>"_s);
        part<Segmented>("loadList")->setCurrent(3);
        QVERIFY(!part<QTableView>("loadListed")->isVisible());
        m_desk->knownLoad.load.floods = {{{m_live->now() - 3h, m_live->now() - 2h}, 44, 21}};
        read();
        QCOMPARE(cell("loadListed", 0, 1), u"1 h"_s);
        QCOMPARE(cell("loadListed", 0, 2), u"44"_s);
    }

    void withoutADeskItSaysSo()
    {
        LoadView view(*m_live, nullptr, m_look);
        view.reload();
        QVERIFY(view.findChild<PlainLabel*>(u"loadState"_s)->text().contains(u"no journal"));
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestLoadView)
#include "tst_load_view.moc"
