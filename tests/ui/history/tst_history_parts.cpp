// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/asked_desk.h"
#include "tests/ui/support/example_site.h"
#include "ui/history/buckets.h"
#include "ui/history/column_table.h"
#include "ui/history/cursor_table.h"
#include "ui/history/live_columns.h"
#include "ui/history/point_picker_model.h"
#include "ui/history/series_loader.h"
#include "ui/look/trend_lane.h"
#include "ui/look/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 8h};
const PointId temperature{u"3.12-S1/temperature"_s};
const PointId other{u"3.16-TH/temperature"_s};

} // namespace

/// The parts the history page is made of.
class TestHistoryParts : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};

private Q_SLOTS:
    void pointsStandByRoomAndTheFilterLooksIntoAllOfIt()
    {
        Live live;
        live.apply(exampleSite());
        PointPickerModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.listed(), 6);
        QCOMPARE(model.placeOf(temperature), u"Room 3.12 Meeting"_s);
        model.setFilter(u"training"_s);
        QCOMPARE(model.listed(), 1);
        model.setFilter(u"LEAK"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"Plant room B"_s);
        QCOMPARE(model.indexOf(PointId(u"B-LEAK-02/temperature"_s)).parent(), model.index(0, 0));
        QVERIFY(!model.indexOf(temperature).isValid());
    }

    void whatWaitsInTheInboxHasNoHistoryYet()
    {
        Live live;
        Delta site = exampleSite();
        site.devices[DeviceId(u"3.12-S1"_s)].membership = Membership::Heard;
        live.apply(std::move(site));
        const PointPickerModel model(live, m_look);
        QVERIFY(!model.indexOf(temperature).isValid());
    }

    void atMostEightAreTicked()
    {
        Live live;
        live.apply(exampleSite());
        live.apply(manyDevices(12));
        PointPickerModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy refused(&model, &PointPickerModel::refused);
        const QModelIndex room = model.indexOf(PointId(u"many-0/temperature"_s)).parent();
        for (int row = 0; row < 9; ++row)
            QCOMPARE(model.setData(model.index(row, 0, room), Qt::Checked, Qt::CheckStateRole), row < 8);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(model.ticked().size(), std::size_t(8));
        QVERIFY(model.setData(model.index(3, 0, room), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(8, 0, room), Qt::Checked, Qt::CheckStateRole));
    }

    void aSiteThatIntroducesItselfIsOneRebuildAndNoneWhileNobodyLooks()
    {
        Live live;
        live.apply(exampleSite());
        PointPickerModel model(live, m_look);
        QSignalSpy rebuilt(&model, &QAbstractItemModel::modelReset);
        for (int i = 1; i <= 50; ++i)
            live.apply(manyDevices(i));
        QCOMPARE(rebuilt.count(), 0);
        QTRY_COMPARE(model.listed(), 56);
        QCOMPARE(rebuilt.count(), 1);
        model.setWatched(false);
        live.apply(manyDevices(60));
        QVERIFY(!rebuilt.wait(600));
        model.setWatched(true);
        QCOMPARE(model.listed(), 66);
    }

    void aNewQuestionCancelsTheOldOnesAndTheirAnswersAreNotShown()
    {
        AskedDesk desk;
        SeriesLoader loader(desk);
        QSignalSpy loaded(&loader, &SeriesLoader::loaded);
        loader.ask({temperature}, {start, start + 10min}, 300);
        QVERIFY(!*desk.asked[0].query.cancelled);
        loader.ask({other}, {start, start + 10min}, 300);
        QVERIFY(*desk.asked[0].query.cancelled);
        QVERIFY(!*desk.asked[1].query.cancelled);
        desk.answer(0, risingSeries(temperature, start));
        desk.answer(1, risingSeries(other, start));
        QVERIFY(loaded.wait(2000));
        QCoreApplication::processEvents();
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(loaded.front().front().value<PointId>(), other);
    }

    void whoeverGoesCancelsToo()
    {
        AskedDesk desk;
        {
            SeriesLoader loader(desk);
            loader.ask({temperature}, {start, start + 10min}, 300);
        }
        QVERIFY(*desk.asked[0].query.cancelled);
        desk.answer(0, Error{Error::Code::Unavailable, u"cancelled"_s});
    }

    void theCursorTableSaysLeastMeanMostAndWhatStandsAtTheCursor()
    {
        const LaneContent content{risingSeries(temperature, start), {}, {}};
        const CursorRow newest = rowFor(temperature, u"Temperature"_s, content, {});
        QCOMPARE(newest.minimum, 19.5);
        QCOMPARE(newest.mean, 24.5);
        QCOMPARE(newest.maximum, 29.5);
        QCOMPARE(newest.atCursor, 29.0);
        QCOMPARE(newest.coverage, 1.0);
        QCOMPARE(rowFor(temperature, {}, content, start + 3min + 20s).atCursor, 23.0);
        QVERIFY(!rowFor(temperature, {}, content, start - 1s).atCursor);
        QVERIFY(!rowFor(temperature, {}, {}, start).mean);
    }

    void aGapAtTheCursorSaysItsReason()
    {
        const LaneContent content{risingSeries(temperature, start), {{temperature, {}, {start + 2min, start + 4min}, GapReason::BrokerLost}}, {}};
        QCOMPARE(rowFor(temperature, {}, content, start + 3min).quality, reasonOf(GapReason::BrokerLost));
        QVERIFY(rowFor(temperature, {}, content, start + 5min).quality != reasonOf(GapReason::BrokerLost));
    }

    void theCursorTableIsASoundModel()
    {
        Live live;
        live.apply(exampleSite());
        CursorTableModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const LaneContent content{risingSeries(temperature, start), {}, {}};
        model.setRows({rowFor(temperature, u"Temperature"_s, content, {})}, {});
        QVERIFY(model.index(0, CursorTableModel::Mean).data().toString().startsWith(u"24.5"_s));
        model.setRows({rowFor(temperature, u"Temperature"_s, content, {}), rowFor(other, u"Other"_s, {}, {})}, start);
        QCOMPARE(model.index(1, CursorTableModel::Mean).data().toString(), u"—"_s);
        model.setRows({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void columnsBeginAtRoundTimesOfTheSitesDayAndCoverWhatIsShown()
    {
        const Interval shown{start + 7min, start + 7min + 32h};
        const Buckets buckets = bucketsFor(shown, 780, QTimeZone("Asia/Kolkata"));
        QVERIFY(buckets.width == 5min);
        QVERIFY(buckets.interval.from <= shown.from && buckets.interval.to >= shown.to);
        QVERIFY(buckets.interval.from > shown.from - 5min && buckets.interval.to < shown.to + 5min);
        const Buckets days = bucketsFor({start, start + 400 * 24h}, 780, QTimeZone("Asia/Kolkata"));
        QVERIFY(days.width >= 24h);
        QVERIFY((days.interval.from + 5h + 30min).time_since_epoch() % (24h) == 0ms);
        QVERIFY(bucketsFor({start, start}, 0, QTimeZone::utc()).count() >= 1);
    }

    void valuesThatComeInGrowTheLastColumnAndThenTheNext()
    {
        LiveColumns live(risingSeries(temperature, start), 1min);
        live.take(start + 9min + 30s, 35);
        QCOMPARE(live.series().time.size(), std::size_t(10));
        QCOMPARE(live.series().maximum.back(), 35.0);
        QCOMPARE(live.series().minimum.back(), 28.5);
        live.take(start + 10min + 10s, 40);
        live.take(start + 10min + 20s, 42);
        QCOMPARE(live.series().time.size(), std::size_t(11));
        QVERIFY(live.series().time.back() == start + 10min);
        QCOMPARE(live.series().mean.back(), 41.0);
        live.take(start + 2min, 99);
        QCOMPARE(live.series().maximum[2], 22.5);
        live.forget(start + 4min);
        QVERIFY(live.series().time.front() == start + 4min);
        QCOMPARE(live.series().time.size(), live.series().mean.size());
    }

    void whatHeldAtTheCursorIsToldWithItsQualityAndAge()
    {
        const LaneContent content{risingSeries(temperature, start), {{temperature, {}, {start + 5min, start + 6min}, GapReason::BrokerLost}}, {}};
        CursorRow row = rowFor(temperature, {}, content, start + 3min + 20s);
        tellExact(row, content, {start + 3min + 8s, 23.4, Quality::Late}, start + 3min + 20s, m_look.format());
        QCOMPARE(row.exact, Value(23.4));
        QVERIFY2(row.quality.contains(u"12 s"_s) && row.quality.startsWith(wordsOf(Quality::Late).word), qPrintable(row.quality));
        CursorRow lost = rowFor(temperature, {}, content, start + 5min + 20s);
        tellExact(lost, content, {start + 4min, 1.0, Quality::Live}, start + 5min + 20s, m_look.format());
        QVERIFY(!lost.exact && !lost.atCursor);
        QCOMPARE(lost.quality, reasonOf(GapReason::BrokerLost));
    }

    void aPointWithTwoStatesSaysItsWordsAndNeverANumber()
    {
        Point door;
        door.kind = PointKind::Bool;
        door.quantity = Quantity::Door;
        QCOMPARE(columnText(door, 0, m_look.format()), u"Closed"_s);
        QCOMPARE(columnText(door, 1, m_look.format()), u"Open"_s);
        QVERIFY(columnText(door, 0.42, m_look.format()).startsWith(u"Open 42"_s));
    }

    void theChartsAsATableHaveTheNewestFirstAndSayWhyNothingIsThere()
    {
        Live live;
        live.apply(exampleSite());
        ColumnTableModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Series holed = risingSeries(other, start);
        holed.time.erase(holed.time.begin() + 9);
        holed.mean.pop_back();
        holed.minimum.pop_back();
        holed.maximum.pop_back();
        model.setLanes({{{temperature, u"Temperature"_s, u"Room 3.12"_s, u"°C"_s, false, {}}, {risingSeries(temperature, start), {}, {}}},
                        {{other, u"Temperature"_s, u"Room 3.16"_s, u"°C"_s, false, {}}, {holed, {{other, {}, {start + 9min, start + 10min}, GapReason::HoldfastOff}}, {}}}});
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.columnCount(), 3);
        QVERIFY2(model.index(0, 1).data().toString().startsWith(u"29.0"_s), qPrintable(model.index(0, 1).data().toString()));
        QVERIFY(model.index(0, 1).data().toString().contains(u"28.5 – 29.5"_s));
        QCOMPARE(model.index(0, 2).data().toString(), reasonOf(GapReason::HoldfastOff));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Temperature, Room 3.16"_s);
    }

    void onlyWhatWasInTheChartLatelyIsListedWhenAsked()
    {
        Live live;
        live.apply(exampleSite());
        PointPickerModel model(live, m_look);
        model.setRecent({other});
        model.setShown(PointPickerModel::Shown::Recent);
        QCOMPARE(model.listed(), 1);
        QVERIFY(model.indexOf(other).isValid());
        model.setTicked({temperature});
        model.setShown(PointPickerModel::Shown::Ticked);
        QVERIFY(model.indexOf(temperature).isValid() && !model.indexOf(other).isValid());
        model.setShown(PointPickerModel::Shown::All);
        QCOMPARE(model.listed(), 6);
    }
};

QTEST_MAIN(TestHistoryParts)
#include "tst_history_parts.moc"
