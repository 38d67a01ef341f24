// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/asked_desk.h"
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/window_test.h"
#include "ui/history/history_page.h"
#include "ui/look/trend_lane.h"

#include <QLineEdit>
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
    AskedDesk m_desk;
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
    void initTestCase() { m_look.dress(*qApp); }

    void init()
    {
        failOnOtherWarnings();
        m_desk.asked.clear();
        m_desk.knownGaps.clear();
        m_said.clear();
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
        m_page = std::make_unique<HistoryPage>(*m_live, m_desk, m_look, [](const Route&) {});
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
        QVERIFY(query.interval.to == m_live->now());
        QVERIFY(query.interval.to - query.interval.from == 32h);
        QVERIFY(query.columns > 100 && query.columns <= 4000);
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
        QVERIFY(table->model()->index(0, 3).data().toString().startsWith(u"24.5"_s));
    }

    void aReadThatFailsIsSaidInTheLanesRow()
    {
        m_page->open(temperature.text(), {});
        m_desk.answer(askedFor(temperature).front(), Error{Error::Code::Corrupt, u"the block is damaged"_s});
        auto* table = m_page->findChild<QTableView*>(u"cursorTable"_s);
        QTRY_COMPARE(table->model()->index(0, 6).data().toString(), u"the block is damaged"_s);
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
