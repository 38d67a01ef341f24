// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/devices/shown_rows.h"
#include "tests/ui/support/example_site.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A large site reaches the list in slices, and a list nobody looks at does nothing.
class TestDeviceSlices : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void aWholeSiteComesInSlicesAndSingleDevicesAsRows()
    {
        Live live;
        Ticks now{0};
        DeviceTableModel model(live, m_look, nullptr, [&] { return now += 1ms; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy rows(&model, &QAbstractItemModel::rowsInserted);
        live.apply(manyDevices(900));
        QTRY_COMPARE(model.rowCount(), 900);
        QCOMPARE(resets.size(), 0);
        QVERIFY(rows.size() > 3);
        QVERIFY(rows.size() < 100);
        rows.clear();
        live.apply(manyDevices(903));
        model.settle();
        QCOMPARE(model.rowCount(), 903);
        QCOMPARE(rows.size(), 3);
    }

    void slicesEndWithTheRowsOfOneGo()
    {
        Live live;
        Ticks now{0};
        DeviceTableModel sliced(live, m_look, nullptr, [&] { return now += 1ms; });
        DeviceTableModel atOnce(live, m_look);
        for (DeviceTableModel* model : {&sliced, &atOnce})
            model->sort(static_cast<int>(DeviceColumn::KeyValue), Qt::DescendingOrder);
        std::mt19937 dice(5);
        for (int round = 0; round < 12; ++round) {
            Delta delta = manyDevices(300 + 60 * round);
            for (int i = 0; i < 300; ++i)
                delta.merge(readingOf(static_cast<int>(dice() % 300), static_cast<double>(dice() % 100), live.now()));
            for (int i = 0; i < 200; ++i) {
                const DeviceId id(u"many-%1"_s.arg(dice() % 900));
                delta.devices.remove(id);
                delta.removedDevices.insert(id);
            }
            live.apply(std::move(delta));
            atOnce.settle();
            if (round % 3 != 2)
                continue;
            QTRY_VERIFY(sliced.isSettled());
            QCOMPARE(shown(sliced), shown(atOnce));
            QCOMPARE(shown(sliced), naive(live, sliced, DeviceColumn::KeyValue, Qt::DescendingOrder));
            QCOMPARE(sliced.facetCounts(), atOnce.facetCounts());
            QCOMPARE(sliced.adopted(), atOnce.adopted());
        }
    }

    void whileNobodyLooksNothingIsDoneAndThenEverything()
    {
        Live live;
        live.apply(manyDevices(300));
        int looks = 0;
        DeviceTableModel model(live, m_look, nullptr, [&] { return Ticks(++looks); });
        model.setWatched(false);
        looks = 0;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy settled(&model, &DeviceTableModel::settled);
        live.apply(manyDevices(900));
        Delta silent;
        silent.states.insert(DeviceId(u"many-5"_s), {Presence::Offline, PresenceEvidence::Silence, {}, {}, {}, {}});
        silent.merge(readingOf(7, 99, live.now()));
        live.apply(std::move(silent));
        QVERIFY(!settled.wait(300));
        QCOMPARE(looks, 0);
        QCOMPARE(inserted.size() + changed.size() + settled.size(), 0);
        QCOMPARE(model.rowCount(), 300);
        model.setWatched(true);
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(shown(model), naive(live, model, DeviceColumn::Status, Qt::AscendingOrder));
        QCOMPARE(model.countOf(Presence::Offline), 1);
    }

    void whatIsSeenComesFirst()
    {
        Live live;
        live.apply(manyDevices(300));
        DeviceTableModel model(live, m_look);
        model.sort(static_cast<int>(DeviceColumn::Name));
        model.setWatched(false);
        Delta silent;
        silent.states.insert(DeviceId(u"many-2"_s), {Presence::Offline, PresenceEvidence::Silence, {}, {}, {}, {}});
        live.apply(std::move(silent));
        QCOMPARE(model.rowAt(2)->state.presence, Presence::Online);
        model.settleRows(0, 10);
        QCOMPARE(model.rowAt(2)->state.presence, Presence::Offline);
    }

    void aLostBrokerIsToldBeforeAnyRowIsLookedAtAgain()
    {
        Live live;
        live.apply(manyDevices(3000));
        DeviceTableModel model(live, m_look);
        model.settle();
        const QModelIndex status = model.index(1500, static_cast<int>(DeviceColumn::Status));
        const QString before = status.data().toString();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Delta delta;
        LinkState link;
        link.broker = BrokerId(u"main"_s);
        link.status = LinkStatus::Lost;
        delta.links.insert(link.broker, link);
        live.apply(std::move(delta));
        QVERIFY(status.data().toString() != before);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(TestDeviceSlices)
#include "tst_device_slices.moc"
