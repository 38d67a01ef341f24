// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/records_door.h"

#include <QTest>

#include <thread>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

std::vector<SampleRecord> samples(int count)
{
    std::vector<SampleRecord> all;
    for (int i = 0; i < count; ++i)
        all.push_back({PointId(QStringLiteral("p%1").arg(i)), {Timestamp(std::chrono::milliseconds(i)), double(i), Quality::Live}});
    return all;
}

} // namespace

class TestRecordsDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingComesOutOfAnEmptyDoor()
    {
        RecordsDoor door;
        QVERIFY(door.take(0ms, 0ms, 10).isEmpty());
    }

    void aFullBatchDoesNotWaitForTheWindow()
    {
        RecordsDoor door;
        door.put(samples(10), {}, {});
        QCOMPARE(door.take(1h, 1h, 10).samples.size(), std::size_t{10});
    }

    void whatCouldNotBeWrittenComesAgainFirst()
    {
        RecordsDoor door;
        door.put(samples(3), {}, {});
        Waiting taken = door.take(0ms, 0ms, 2);
        QCOMPARE(taken.samples.size(), std::size_t{2});
        door.putBack(std::move(taken));
        const Waiting again = door.take(0ms, 0ms, 10);
        QCOMPARE(again.samples.size(), std::size_t{3});
        QCOMPARE(again.samples.front().point, PointId(QStringLiteral("p0")));
    }

    void closingWakesTheRecorderAndKeepsWhatWaits()
    {
        RecordsDoor door;
        door.put(samples(1), {}, {});
        std::jthread closer([&] { door.close(); });
        QCOMPARE(door.take(1h, 1h, 10).samples.size(), std::size_t{1});
        QVERIFY(door.take(1h, 1h, 10).isEmpty());
        QVERIFY(door.isClosed());
    }

    void theOperatorSeesWhatWaitsAndWhy()
    {
        RecordsDoor door;
        door.put(samples(5), {}, {});
        const StoreState state = door.stateFor(Trouble{StoreTrouble::DiskFull, {}}, Timestamp{});
        QCOMPARE(state.kind, StoreState::Kind::Paused);
        QCOMPARE(state.waiting, quint64{5});
        QVERIFY(!state.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordsDoor)
#include "tst_records_door.moc"
