// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backlog.h"
#include "tests/store/samples.h"

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestBacklog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMattersMostGoesFirstAndEachKeepsItsOrder()
    {
        Backlog backlog;
        backlog.add({sampleOf(pointNumber(1), noon, 1.0)}, {JournalRecord{}}, noon);
        backlog.add({sampleOf(pointNumber(1), noon + 1s, 2.0)}, {AuditRecord{}}, noon);
        QCOMPARE(backlog.size(), 4u);
        Waiting first = backlog.take(3);
        QCOMPARE(first.size(), 3u);
        QVERIFY(std::holds_alternative<JournalRecord>(first.others.at(0)));
        QVERIFY(std::holds_alternative<AuditRecord>(first.others.at(1)));
        QCOMPARE(first.samples.at(0).sample.value, Value(1.0));
        first.others.erase(first.others.begin()); // the recorder took one
        backlog.putBack(std::move(first));
        const Waiting all = backlog.take(100);
        QCOMPARE(all.size(), 3u);
        QVERIFY(std::holds_alternative<AuditRecord>(all.others.at(0)));
        QCOMPARE(all.samples.at(0).sample.value, Value(1.0));
        QCOMPARE(all.samples.at(1).sample.value, Value(2.0));
        QVERIFY(backlog.isEmpty());
    }

    void telemetryThinsToTheNewestPerPointAndIntervalAndNothingElseIsLost()
    {
        Backlog backlog({100, 10s});
        std::vector<SampleRecord> samples;
        Records records;
        for (int second = 0; second < 120; ++second) {
            samples.push_back(sampleOf(pointNumber(second % 2), noon + second * 1s, static_cast<double>(second)));
            records.push_back(AuditRecord{});
        }
        backlog.add(std::move(samples), std::move(records), noon + 200s);
        QCOMPARE(backlog.thinned(), 96u); // twelve intervals of two points are left
        QVERIFY(backlog.thinnedSince() == noon + 200s);
        QVERIFY(!backlog.takeThinnedGap(noon + 250s));
        const Waiting all = backlog.take(1000);
        QCOMPARE(all.others.size(), 120u);
        QCOMPARE(all.samples.size(), 24u);
        QCOMPARE(all.samples.front().sample.value, Value(8.0));
        QCOMPARE(all.samples.back().sample.value, Value(119.0));
        const auto gap = backlog.takeThinnedGap(noon + 300s);
        QVERIFY(gap);
        QVERIFY(gap->gap == (Gap{{}, {}, {noon + 200s, noon + 300s}, GapReason::Thinned}));
        QVERIFY(!backlog.takeThinnedGap(noon + 300s));
    }

    void howeverMuchComesItStaysBounded()
    {
        Backlog backlog({50, 1s});
        for (int point = 0; point < 1000; ++point)
            backlog.add({sampleOf(pointNumber(point), noon + point * 1s, 1.0)}, {}, noon);
        QVERIFY(backlog.size() <= 50);
        const Waiting all = backlog.take(1000);
        QCOMPARE(all.samples.back().point, pointNumber(999));
        QCOMPARE(backlog.thinned() + all.size(), 1000u);
    }

    void theOperatorIsToldWhatIsWrong_data()
    {
        QTest::addColumn<StoreTrouble>("trouble");
        QTest::addColumn<StoreState::Kind>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("full") << StoreTrouble::DiskFull << StoreState::Kind::Paused << u"disk full"_s;
        QTest::newRow("read-only") << StoreTrouble::ReadOnly << StoreState::Kind::Paused << u"not writable"_s;
        QTest::newRow("locked") << StoreTrouble::Locked << StoreState::Kind::Waiting << u"locked by another program"_s;
        QTest::newRow("errors") << StoreTrouble::IoError << StoreState::Kind::Paused << u"disk errors"_s;
    }

    void theOperatorIsToldWhatIsWrong()
    {
        QFETCH(StoreTrouble, trouble);
        QFETCH(StoreState::Kind, kind);
        QFETCH(QString, reason);
        Backlog backlog;
        backlog.add({}, {AuditRecord{}}, noon);
        QVERIFY(stateOf(Trouble{trouble, {}}, noon, backlog) == (StoreState{kind, reason, noon, 1}));
        QVERIFY(stateOf({}, noon, backlog) == (StoreState{StoreState::Kind::Recording, {}, {}, 1}));
    }

    void codesOfTheLibraryHaveTheirMeaning_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<StoreTrouble>("trouble");
        QTest::newRow("BUSY") << 5 << StoreTrouble::Locked;
        QTest::newRow("BUSY_SNAPSHOT") << 517 << StoreTrouble::Locked;
        QTest::newRow("FULL") << 13 << StoreTrouble::DiskFull;
        QTest::newRow("READONLY") << 8 << StoreTrouble::ReadOnly;
        QTest::newRow("READONLY_DBMOVED") << 1032 << StoreTrouble::ReadOnly;
        QTest::newRow("CANTOPEN") << 14 << StoreTrouble::ReadOnly;
        QTest::newRow("IOERR_WRITE") << 778 << StoreTrouble::IoError;
        QTest::newRow("CORRUPT") << 11 << StoreTrouble::Damaged;
        QTest::newRow("NOTADB") << 26 << StoreTrouble::Damaged;
    }

    void codesOfTheLibraryHaveTheirMeaning()
    {
        QFETCH(int, code);
        QFETCH(StoreTrouble, trouble);
        QCOMPARE(troubleOf(code), trouble);
    }
};

QTEST_GUILESS_MAIN(TestBacklog)
#include "tst_backlog.moc"
