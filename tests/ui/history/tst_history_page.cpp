// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/asked_desk.h"
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/window_test.h"
#include "ui/history/event_lanes.h"
#include "ui/history/history_page.h"
#include "ui/look/trend_lane.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const PointId temperature{u"3.12-S1/temperature"_s};

} // namespace

/// Points side by side, under the operator's hands.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    QTemporaryDir m_settings;
    AskedDesk m_desk;
    FakeIntents m_intents;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<HistoryPage> m_page;
    std::vector<Saying> m_said;

    QAbstractItemModel* points() { return m_page->findChild<QTreeView*>(u"points"_s)->model(); }
    QModelIndex rowOf(const PointId& point) { return static_cast<const PointPickerModel*>(points())->indexOf(point); }
    std::vector<std::size_t> askedFor(const PointId& point)
    {
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < m_desk.asked.size(); ++i)
            if (m_desk.asked[i].query.point == point)
                all.push_back(i);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        m_look.dress(*qApp);
    }

    void init()
    {
        failOnOtherWarnings();
        m_desk.asked.clear();
        m_desk.knownGaps.clear();
        m_desk.knownSamples.clear();
        m_intents.wishes.clear();
        QSettings().clear();
        m_said.clear();
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
        m_page = std::make_unique<HistoryPage>(*m_live, m_intents, m_desk, m_look, [](const Route&) {});
        connect(m_page.get(), &Page::said, this, [this](const Saying& saying) { m_said.push_back(saying); });
        m_page->resize(1200, 760);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_live.reset();
    }

    void withoutAPickedPointNothingIsAsked()
    {
        QVERIFY(m_desk.asked.empty());
        QVERIFY(!m_page->findChild<TrendLane*>(u"lane"_s));
    }

    void tickingAPointAsksForItsSeriesOverTheShownPeriod()
    {
        QVERIFY(points()->setData(rowOf(temperature), Qt::Checked, Qt::CheckStateRole));
        const auto asked = askedFor(temperature);
        QVERIFY(!asked.empty());
        const SeriesQuery& query = m_desk.asked[asked.front()].query;
        QVERIFY(query.interval.to >= m_live->now() && query.interval.to < m_live->now() + 10min);
        QVERIFY(query.interval.from <= m_live->now() - 32h && query.interval.from > m_live->now() - 32h - 10min);
        QVERIFY(query.columns > 100 && query.columns <= 4000);
        QCOMPARE((query.interval.to - query.interval.from) / query.columns, Ticks(5min));
        QVERIFY(m_page->findChild<TrendLane*>(u"lane"_s));
    }

    void untickingCancelsWhatIsStillBeingRead()
    {
        QVERIFY(points()->setData(rowOf(temperature), Qt::Checked, Qt::CheckStateRole));
        const auto first = askedFor(temperature).front();
        QVERIFY(points()->setData(rowOf(PointId(u"3.16-TH/temperature"_s)), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(*m_desk.asked[first].query.cancelled);
    }

    void theAnswerAndItsGapsReachTheLane()
    {
        const Timestamp from = m_live->now() - 32h;
        m_desk.knownGaps = {{temperature, {}, {from + 1h, from + 2h}, GapReason::HoldfastOff}};
        m_page->open(temperature.text(), {});
        const auto first = askedFor(temperature).front();
        m_desk.answer(first, risingSeries(temperature, from));
        auto* lane = m_page->findChild<TrendLane*>(u"lane"_s);
        QTRY_COMPARE(lane->face().series.mean.size(), std::size_t(10));
        QCOMPARE(lane->face().gaps.size(), std::size_t(1));
        QCOMPARE(lane->face().gaps.front().reason, GapReason::HoldfastOff);
        auto* table = m_page->findChild<QTableView*>(u"cursorTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, CursorTableModel::Mean).data().toString().startsWith(u"24.5"_s));
    }

    void aReadThatFailsIsSaidInTheLanesRow()
    {
        m_page->open(temperature.text(), {});
        m_desk.answer(askedFor(temperature).front(), Error{Error::Code::Corrupt, u"the block is damaged"_s});
        auto* table = m_page->findChild<QTableView*>(u"cursorTable"_s);
        QTRY_COMPARE(table->model()->index(0, CursorTableModel::QualityAt).data().toString(), u"the block is damaged"_s);
    }

    void aNinthPointIsRefusedInWords()
    {
        m_live->apply(manyDevices(9));
        QTRY_VERIFY(rowOf(PointId(u"many-8/temperature"_s)).isValid());
        for (int i = 0; i < 9; ++i)
            points()->setData(rowOf(PointId(u"many-%1/temperature"_s.arg(i))), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(m_page->findChildren<TrendLane*>(u"lane"_s).size(), 8);
        QCOMPARE(m_said.size(), std::size_t(1));
    }

    void enterAndSpaceInTheListPutAPointIntoTheChartAndTakeItOut()
    {
        auto* tree = m_page->findChild<QTreeView*>(u"points"_s);
        tree->setFocus();
        tree->setCurrentIndex(rowOf(temperature));
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(m_page->findChildren<TrendLane*>(u"lane"_s).size(), 1);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(m_page->findChildren<TrendLane*>(u"lane"_s).empty());
    }

    void aPointDroppedOnTheChartsIsShownAndWhatIsNoPointIsNot()
    {
        const std::unique_ptr<QMimeData> dragged(points()->mimeData({rowOf(temperature)}));
        dragged->setData(PointPickerModel::dragType(), dragged->data(PointPickerModel::dragType()) + "\nnobody/knows");
        QDragEnterEvent enters({600, 300}, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent drops({600, 300}, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drops);
        QCOMPARE(m_page->findChildren<TrendLane*>(u"lane"_s).size(), 1);
        QMimeData text;
        text.setText(u"3.16-TH/temperature"_s);
        QDragEnterEvent stranger({600, 300}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &stranger);
        QVERIFY(!stranger.isAccepted());
    }

    void lastWeekIsAskedForSevenDaysEarlierAndLaidBehindTheCurve()
    {
        m_page->open(temperature.text(), {});
        const SeriesQuery now = m_desk.asked[askedFor(temperature).front()].query;
        m_desk.asked.clear();
        m_page->findChild<QPushButton*>(u"lastWeek"_s)->click();
        QCOMPARE(askedFor(temperature).size(), std::size_t(1));
        const SeriesQuery past = m_desk.asked.front().query;
        QVERIFY(past.interval.from == now.interval.from - 7 * 24h);
        QCOMPARE(past.columns, now.columns);
        m_desk.answer(0, risingSeries(temperature, past.interval.from));
        auto* lane = m_page->findChild<TrendLane*>(u"lane"_s);
        QTRY_COMPARE(lane->face().references.size(), std::size_t(1));
        QVERIFY(lane->face().references.front().later == Ticks(7 * 24h));
        m_page->findChild<QPushButton*>(u"lastWeek"_s)->click();
        QVERIFY(lane->face().references.empty());
    }

    void aPointWithTwoStatesHasItsTwoWordsOnTheAxisAndSteps()
    {
        Delta delta;
        Point door = m_live->picture().points.value(temperature);
        door.id = PointId(u"3.12-S1/door"_s);
        door.kind = PointKind::Bool;
        door.quantity = Quantity::Door;
        delta.points.insert(door.id, door);
        m_live->apply(std::move(delta));
        m_page->open(door.id.text(), {});
        const TrendFace& face = m_page->findChild<TrendLane*>(u"lane"_s)->face();
        QVERIFY(face.steps);
        QCOMPARE(face.words, (StateWords{u"Closed"_s, u"Open"_s}));
    }

    void theVerySampleUnderThePinnedCursorIsReadAndToldWithItsQuality()
    {
        m_page->open(temperature.text(), {});
        m_desk.answer(askedFor(temperature).front(), risingSeries(temperature, m_live->now() - 20h));
        auto* lane = m_page->findChild<TrendLane*>(u"lane"_s);
        QTRY_COMPARE(lane->face().series.mean.size(), std::size_t(10));
        m_desk.knownSamples = {{m_live->now() - 30h, 20.7, Quality::Late}};
        Q_EMIT lane->pinned(m_live->now() - 20h + 2min);
        auto* table = m_page->findChild<QTableView*>(u"cursorTable"_s);
        QTRY_VERIFY(table->model()->index(0, CursorTableModel::Cursor).data().toString().startsWith(u"20.7"_s));
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(table->model()->headerData(0, Qt::Horizontal).toString() == u"Newest"_s);
    }

    void whatComesInIsInTheLaneBeforeTheStoreIsReadAgain()
    {
        m_page->open(temperature.text(), {});
        m_desk.answer(askedFor(temperature).front(), risingSeries(temperature, m_live->now() - 1h));
        auto* lane = m_page->findChild<TrendLane*>(u"lane"_s);
        QTRY_COMPARE(lane->face().series.mean.size(), std::size_t(10));
        Delta delta;
        delta.readings.insert(temperature, {temperature, 77.0, m_live->now(), m_live->now(), Quality::Live});
        m_live->apply(std::move(delta));
        QCOMPARE(lane->face().series.mean.size(), std::size_t(11));
        QCOMPARE(lane->face().series.maximum.back(), 77.0);
    }

    void aNoteGoesToTheJournalWithItsPointAndTime()
    {
        m_page->open(temperature.text(), {});
        auto* lane = m_page->findChild<TrendLane*>(u"lane"_s);
        Q_EMIT lane->pinned(m_live->now() - 3h);
        m_page->findChild<QPushButton*>(u"annotate"_s)->click();
        auto* note = m_page->findChild<QLineEdit*>(u"note"_s);
        auto* keep = m_page->findChild<QPushButton*>(u"keepNote"_s);
        QVERIFY(!keep->isEnabled());
        note->setText(u" windows open "_s);
        keep->click();
        QCOMPARE(m_intents.wishes.size(), std::size_t(1));
        const auto& wish = std::get<AddNote>(m_intents.wishes.front());
        QCOMPARE(wish.note, u"windows open"_s);
        QCOMPARE(momentOf(wish.occurrence), (PointMoment{temperature, m_live->now() - 3h}));
        m_intents.refusal = Error{Error::Code::Refused, u"Viewers watch; this needs an operator."_s};
        m_page->findChild<QPushButton*>(u"annotate"_s)->click();
        m_page->findChild<QLineEdit*>(u"note"_s)->setText(u"x"_s);
        m_page->findChild<QPushButton*>(u"keepNote"_s)->click();
        QCOMPARE(m_said.size(), std::size_t(1));
        m_intents.refusal.reset();
    }

    void theChartsCanBeReadAsATableAndEscapeGoesBack()
    {
        m_page->open(temperature.text(), {});
        m_desk.answer(askedFor(temperature).front(), risingSeries(temperature, m_live->now() - 1h));
        QTRY_COMPARE(m_page->findChild<TrendLane*>(u"lane"_s)->face().series.mean.size(), std::size_t(10));
        auto* table = m_page->findChild<QTableView*>(u"columnTable"_s);
        QVERIFY(!table->isVisible());
        QTest::keyClick(m_page->findChild<TrendLane*>(u"lane"_s), Qt::Key_T);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 10);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!table->isVisible());
    }

    void controlAndArrowsGoFromEventToEvent()
    {
        JournalEntry alarm;
        alarm.device = DeviceId(u"3.12-S1"_s);
        alarm.occurrence = OccurrenceId(u"a"_s);
        alarm.kind = JournalKind::Active;
        alarm.priority = Priority::P3;
        alarm.receivedTime = m_live->now() - 5h;
        m_desk.knownJournal = {alarm};
        m_page->open(temperature.text(), {});
        m_desk.knownJournal.clear();
        auto* events = m_page->findChild<EventLanes*>(u"eventLanes"_s);
        QTRY_COMPARE(events->marks().size(), std::size_t(1));
        auto* table = m_page->findChild<QTableView*>(u"cursorTable"_s);
        QTest::keyClick(m_page->findChild<TrendLane*>(u"lane"_s), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"At "_s + m_look.format().moment(alarm.receivedTime, m_live->now()));
    }

    void whatIsTakenOutOfTheFutureIsGivenBackFromThePast()
    {
        m_page->open(temperature.text(), {});
        auto* lane = m_page->findChild<TrendLane*>(u"lane"_s);
        Q_EMIT lane->intervalAsked({m_live->now() - 1h, m_live->now() + 3h});
        QVERIFY(m_page->shown().interval.to == m_live->now());
        QVERIFY(m_page->shown().interval.to - m_page->shown().interval.from == 4h);
    }

    void pointsLookedAtLatelyAreFoundAgain()
    {
        m_page->open(temperature.text(), {});
        m_page->open(u"3.16-TH/temperature"_s, {});
        m_page->findChild<QAbstractButton*>(u"recent"_s)->click();
        QVERIFY(rowOf(temperature).isValid());
        QVERIFY(!rowOf(PointId(u"B-LEAK-02/temperature"_s)).isValid());
        m_page->findChild<QAbstractButton*>(u"inChart"_s)->click();
        QVERIFY(!rowOf(temperature).isValid());
        QVERIFY(rowOf(PointId(u"3.16-TH/temperature"_s)).isValid());
    }

    void ofALargeSiteOnlyWhatIsPickedStandsOpen()
    {
        m_live->apply(manyDevices(2000));
        QTRY_VERIFY(rowOf(PointId(u"many-1999/temperature"_s)).isValid());
        m_page->open(temperature.text(), {});
        auto* tree = m_page->findChild<QTreeView*>(u"points"_s);
        QVERIFY(tree->isExpanded(rowOf(temperature).parent()));
        QVERIFY(!tree->isExpanded(rowOf(PointId(u"B-LEAK-02/temperature"_s)).parent()));
        m_page->focusFilter();
        QTest::keyClicks(m_page->findChild<QLineEdit*>(u"findPoint"_s), u"leak"_s);
        QTRY_VERIFY(tree->isExpanded(rowOf(PointId(u"B-LEAK-02/temperature"_s)).parent()));
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
