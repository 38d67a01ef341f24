// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "tests/ui/devices/shown_rows.h"
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/fake_ports.h"
#include "ui/devices/device_csv.h"
#include "ui/devices/spark_cache.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Roll = std::function<int(int below)>;

/// Something about the device number `i` of many: it goes, comes back with another name, is present or not, or its point has a value.
void tellSomething(Delta& delta, int i, Timestamp now, const Roll& roll)
{
    const DeviceId id(u"many-%1"_s.arg(i));
    switch (roll(6)) {
    case 0:
        delta.removedDevices.insert(id);
        delta.devices.remove(id);
        break;
    case 1: {
        Device device = manyDevices(i + 1).devices.value(id);
        device.name = u"Renamed %1"_s.arg(roll(100));
        device.firmware = QString::number(roll(4));
        device.membership = roll(5) == 0 ? Membership::Retired : Membership::Adopted;
        delta.removedDevices.remove(id);
        delta.devices.insert(id, device);
        break;
    }
    case 2: {
        DeviceState state;
        state.presence = static_cast<Presence>(roll(5));
        delta.states.insert(id, state);
        break;
    }
    default:
        delta.merge(readingOf(i, roll(1000) / 10.0, now));
    }
}

} // namespace

class TestDeviceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSortIndexEqualsAPlainSortUnderRandomNews();
    void tenThousandRowsTakeOneReadingAsOneChange();
    void newsIsBroughtInTenTimesASecondAtMost();
    void theCurrentRowStaysTheSameDeviceWhenItMoves();
    void facetsCountUnderAllOtherFacets();
    void aDeviceCountsAsAbnormalAndAsWhatItIs();
    void retiredDevicesComeOnlyWhenAskedFor();
    void wordsOfTheFilterMustAllBeFound();
    void namesOrderAsPeopleCount();
    void aLostBrokerTouchesItsDevicesWithoutAReset();
    void tickedRowsAreForgottenWithTheirDevice();
    void sparksAreReadOnceAndOnlyForPointsAskedFor();
    void anExportCannotSmuggleAFormula();
    void theSceneOfTheMockUpsIsCountedRight();

private:
    Look m_look{ThemeChoice::Light};
};

void TestDeviceTable::initTestCase()
{
    m_look.dress(*qApp);
}

void TestDeviceTable::theSortIndexEqualsAPlainSortUnderRandomNews()
{
    Live live;
    live.apply(manyDevices(60));
    DeviceTableModel model(live, m_look);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 dice(7);
    const Roll roll = [&](int below) { return static_cast<int>(dice() % static_cast<unsigned>(below)); };
    constexpr DeviceColumn columns[] = {DeviceColumn::Name, DeviceColumn::KeyValue, DeviceColumn::Status, DeviceColumn::Firmware};
    DeviceColumn column = DeviceColumn::Status;
    Qt::SortOrder order = Qt::AscendingOrder;
    Timestamp now = live.now();
    for (int round = 0; round < 300; ++round) {
        now += 1s;
        Delta delta;
        for (int n = roll(round % 10 == 0 ? 70 : 6); n >= 0; --n)
            tellSomething(delta, roll(60), now, roll);
        live.apply(std::move(delta));
        if (round % 20 == 0) {
            column = columns[roll(4)];
            order = roll(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(static_cast<int>(column), order);
        }
        if (round % 35 == 0) {
            DeviceFilter filter;
            if (roll(2) == 0)
                filter.text = u"ren"_s;
            model.setFilter(filter);
        }
        model.settle();
        QCOMPARE(shown(model), naive(live, model, column, order));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOfDevice(model.rowAt(row)->id), row);
    }
}

void TestDeviceTable::tenThousandRowsTakeOneReadingAsOneChange()
{
    Live live;
    live.apply(manyDevices(10'000));
    DeviceTableModel model(live, m_look);
    model.settle();
    model.sort(static_cast<int>(DeviceColumn::Name));
    QCOMPARE(model.rowCount(), 10'000);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    live.apply(readingOf(4711, 30.5, live.now()));
    model.settle();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), changes[0][1].toModelIndex().row());
    QCOMPARE(resets.size() + layouts.size(), 0);
}

void TestDeviceTable::newsIsBroughtInTenTimesASecondAtMost()
{
    Live live;
    live.apply(manyDevices(200));
    DeviceTableModel model(live, m_look);
    QSignalSpy settled(&model, &DeviceTableModel::settled);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 500; ++i)
        live.apply(readingOf(i % 200, i, live.now()));
    QCOMPARE(changes.size(), 0);
    QVERIFY(settled.wait(2000));
    QCOMPARE(settled.size(), 1);
    int told = 0; // neighbours are told together, in as many pieces as a slow machine needs: each row once
    for (const QList<QVariant>& change : changes)
        told += change[1].toModelIndex().row() - change[0].toModelIndex().row() + 1;
    QCOMPARE(told, 200);
}

void TestDeviceTable::theCurrentRowStaysTheSameDeviceWhenItMoves()
{
    Live live;
    live.apply(manyDevices(200));
    DeviceTableModel model(live, m_look);
    model.sort(static_cast<int>(DeviceColumn::KeyValue));
    const QPersistentModelIndex held = model.index(model.rowOfDevice(DeviceId(u"many-7"_s)), 0);
    live.apply(readingOf(7, 99, live.now()));
    model.settle();
    QCOMPARE(held.row(), 199);
    Delta all;
    for (int i = 0; i < 200; ++i)
        all.merge(readingOf(i, (i * 37) % 200, live.now()));
    live.apply(std::move(all));
    model.settle();
    QCOMPARE(held.row(), (7 * 37) % 200);
    QCOMPARE(model.rowAt(held.row())->id, DeviceId(u"many-7"_s));
}

void TestDeviceTable::facetsCountUnderAllOtherFacets()
{
    Live live;
    live.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
    DeviceTableModel model(live, m_look);
    const auto status = static_cast<std::size_t>(Facet::Status);
    const auto floor = static_cast<std::size_t>(Facet::Floor);
    const FacetCounts open = model.facetCounts();
    int devices = 0;
    for (const int count : open[floor])
        devices += count;
    QCOMPARE(devices, model.rowCount());
    DeviceFilter filter;
    filter.ticked[status] = {u"silent"_s};
    model.setFilter(filter);
    const FacetCounts narrowed = model.facetCounts();
    QCOMPARE(narrowed[status], open[status]); // its own facet is not narrowed by itself
    int silent = 0;
    for (const int count : narrowed[floor])
        silent += count;
    QCOMPARE(silent, model.rowCount());
    for (auto one = narrowed[floor].cbegin(); one != narrowed[floor].cend(); ++one) {
        DeviceFilter both = filter;
        both.ticked[floor] = {one.key()};
        model.setFilter(both);
        QCOMPARE(model.rowCount(), one.value());
    }
}

void TestDeviceTable::aDeviceCountsAsAbnormalAndAsWhatItIs()
{
    DeviceRow row;
    row.facets[0] = {u"abnormal"_s, u"fresh"_s};
    DeviceFilter filter;
    filter.ticked[0] = {u"abnormal"_s};
    QVERIFY(filter.matches(row));
    filter.ticked[0] = {u"fresh"_s};
    QVERIFY(filter.matches(row));
    filter.ticked[0] = {u"silent"_s};
    QVERIFY(!filter.matches(row));
}

void TestDeviceTable::retiredDevicesComeOnlyWhenAskedFor()
{
    Live live;
    Delta delta = manyDevices(3);
    delta.devices[DeviceId(u"many-1"_s)].membership = Membership::Retired;
    live.apply(std::move(delta));
    DeviceTableModel model(live, m_look);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.adopted(), 2);
    QCOMPARE(model.facetCounts()[0].value(u"retired"_s), 1);
    DeviceFilter filter;
    filter.ticked[0] = {u"retired"_s};
    model.setFilter(filter);
    QCOMPARE(shown(model), QStringList{u"many-1"_s});
}

void TestDeviceTable::wordsOfTheFilterMustAllBeFound()
{
    Live live;
    live.apply(manyDevices(30));
    DeviceTableModel model(live, m_look);
    DeviceFilter filter;
    filter.text = u"MANY 17"_s;
    model.setFilter(filter);
    QCOMPARE(shown(model), QStringList{u"many-17"_s});
    filter.text = u"many nowhere"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
}

void TestDeviceTable::namesOrderAsPeopleCount()
{
    QVERIFY(naturalKey(u"Room 2"_s) < naturalKey(u"room 10"_s));
    QVERIFY(naturalKey(u"3.9-S1"_s) < naturalKey(u"3.12-S1"_s));
}

void TestDeviceTable::aLostBrokerTouchesItsDevicesWithoutAReset()
{
    Live live;
    live.apply(manyDevices(300));
    DeviceTableModel model(live, m_look);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Delta delta;
    LinkState link;
    link.broker = BrokerId(u"main"_s);
    link.status = LinkStatus::Lost;
    delta.links.insert(link.broker, link);
    live.apply(std::move(delta));
    model.settle();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.countOf(Presence::Online), 0);
}

void TestDeviceTable::tickedRowsAreForgottenWithTheirDevice()
{
    Live live;
    live.apply(manyDevices(3));
    DeviceTableModel model(live, m_look);
    model.tick(DeviceId(u"many-2"_s), true);
    Delta delta;
    delta.removedDevices.insert(DeviceId(u"many-2"_s));
    live.apply(std::move(delta));
    model.settle();
    QVERIFY(model.ticked().isEmpty());
    QCOMPARE(model.rowCount(), 2);
}

void TestDeviceTable::sparksAreReadOnceAndOnlyForPointsAskedFor()
{
    Live live;
    live.apply(manyDevices(100));
    FakeHistoryDesk desk;
    SparkCache sparks(live, desk);
    QSignalSpy loaded(&sparks, &SparkCache::loaded);
    for (int again = 0; again < 5; ++again)
        for (int i = 0; i < 3; ++i)
            (void)sparks.trace(pointOf(i));
    QTRY_COMPARE(loaded.size(), 3);
    QVERIFY(sparks.trace(pointOf(1)) != nullptr);
    QCOMPARE(sparks.asked(), 3);
}

void TestDeviceTable::anExportCannotSmuggleAFormula()
{
    Live live;
    Delta delta = manyDevices(1);
    delta.devices[DeviceId(u"many-0"_s)].name = u"=HYPERLINK(\"http://x\")"_s;
    live.apply(std::move(delta));
    const DeviceTableModel model(live, m_look);
    const QByteArray csv = csvOf(model, live.picture());
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    QVERIFY(csv.contains("\"21.4\""));
    QCOMPARE(csv.count("\r\n"), 2);
}

void TestDeviceTable::theSceneOfTheMockUpsIsCountedRight()
{
    Live live;
    live.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
    const DeviceTableModel model(live, m_look);
    QCOMPARE(model.adopted(), 412);
    QCOMPARE(model.countOf(Presence::OnFallback), 9);
    QCOMPARE(model.countOf(Presence::Offline), 5);
}

QTEST_MAIN(TestDeviceTable)
#include "tst_device_table.moc"
