// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/asked_desk.h"
#include "tests/ui/support/example_site.h"
#include "ui/history/cursor_table.h"
#include "ui/history/export.h"
#include "ui/history/point_picker_model.h"
#include "ui/history/series_loader.h"
#include "ui/look/trend_lane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

    void anExportDefusesWhatASpreadsheetWouldRun()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        const Series series = risingSeries(temperature, start);
        QVERIFY(writeCsv(path, {{u"=cmd|' /C calc'!A0"_s, series}, {u"  @SUM(A1)"_s, series}, {u"say \"hi\""_s, series}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines[0].trimmed(), QByteArray("\"point\",\"time\",\"min\",\"mean\",\"max\",\"coverage\""));
        QCOMPARE(lines[1].trimmed(), QByteArray("\"'=cmd|' /C calc'!A0\",2026-11-24T08:00:00.000Z,19.5,20,20.5,1"));
        QVERIFY(lines[11].startsWith("\"'  @SUM"));
        QVERIFY(lines[21].startsWith("\"say \"\"hi\"\"\""));
        QCOMPARE(lines.size(), 32);
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        QVERIFY(!writeCsv(u"/nowhere/at/all.csv"_s, {}));
    }
};

QTEST_MAIN(TestHistoryParts)
#include "tst_history_parts.moc"
