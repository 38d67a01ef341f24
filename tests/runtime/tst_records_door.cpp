// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/records_door.h"

#include <QTest>

#include <thread>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

Record sample(int number)
{
    return SampleRecord{PointId(QStringLiteral("p%1").arg(number)), {Timestamp(std::chrono::milliseconds(number)), double(number), Quality::Live}};
}

Records samples(int count)
{
    Records records;
    for (int i = 0; i < count; ++i)
        records.push_back(sample(i));
    return records;
}

} // namespace

class TestRecordsDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingComesOutOfAnEmptyDoor()
    {
        RecordsDoor door;
        QVERIFY(door.take(0ms, 0ms, 10).empty());
    }

    void aFullBatchDoesNotWaitForTheWindow()
    {
        RecordsDoor door;
        door.put(samples(10), {});
        QCOMPARE(door.take(1h, 1h, 10).size(), std::size_t{10});
    }

    void whatCouldNotBeWrittenComesAgainFirst()
    {
        RecordsDoor door;
        door.put(samples(3), {});
        Records taken = door.take(0ms, 0ms, 2);
        QCOMPARE(taken.size(), std::size_t{2});
        door.putBack(std::move(taken));
        const Records again = door.take(0ms, 0ms, 10);
        QCOMPARE(again.size(), std::size_t{3});
        QCOMPARE(std::get<SampleRecord>(again.front()).point, PointId(QStringLiteral("p0")));
    }

    void closingWakesTheRecorderAndKeepsWhatWaits()
    {
        RecordsDoor door;
        door.put(samples(1), {});
        std::jthread closer([&] { door.close(); });
        QCOMPARE(door.take(1h, 1h, 10).size(), std::size_t{1});
        QVERIFY(door.take(1h, 1h, 10).empty());
        QVERIFY(door.isClosed());
    }

    void theOperatorSeesWhatWaitsAndWhy()
    {
        RecordsDoor door;
        door.put(samples(5), {});
        const StoreState state = door.stateFor(Trouble{StoreTrouble::DiskFull, {}}, Timestamp{});
        QCOMPARE(state.kind, StoreState::Kind::Paused);
        QCOMPARE(state.waiting, quint64{5});
        QVERIFY(!state.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordsDoor)
#include "tst_records_door.moc"
