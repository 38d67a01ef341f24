// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operation/priority_array.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;

class TestPriorityArray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLowestNumberWinsWhateverCameLast()
    {
        PriorityArray array(Value(19.0));
        QCOMPARE(array.value(), Value(19.0));
        array.take(WriteLevel::Operator, {1, 21.0, 2h});
        array.take(WriteLevel::FallbackPolicy, {2, 18.0, {}});
        array.take(WriteLevel::Schedule, {3, 16.0, {}});
        QCOMPARE(array.winner(), std::optional(WriteLevel::FallbackPolicy));
        QCOMPARE(array.value(), Value(18.0));
    }

    void whatIsGivenUpFallsToTheNextThatHoldsThenBeneath()
    {
        PriorityArray array(Value(19.0));
        array.take(WriteLevel::Operator, {1, 21.0, 2h});
        array.take(WriteLevel::Schedule, {3, 16.0, {}});
        QCOMPARE(array.giveUp(WriteLevel::Operator)->command, 1U);
        QCOMPARE(array.value(), Value(16.0));
        QVERIFY(array.giveUp(WriteLevel::Schedule));
        QVERIFY(array.isEmpty());
        QCOMPARE(array.value(), Value(19.0));
        QVERIFY(!array.giveUp(WriteLevel::Schedule));
    }

    void theWeakestThatIsOverEndsFirst()
    {
        PriorityArray array;
        array.take(WriteLevel::Operator, {1, 21.0, 10s});
        array.take(WriteLevel::Schedule, {2, 16.0, 5s});
        QCOMPARE(array.next(), std::optional(Ticks(5s)));
        QVERIFY(!array.over(4s));
        QCOMPARE(array.over(20s), std::optional(WriteLevel::Schedule));
        array.giveUp(WriteLevel::Schedule);
        QCOMPARE(array.over(20s), std::optional(WriteLevel::Operator));
    }

    void aNewerValueOfALevelTakesThePlaceOfTheOlder()
    {
        PriorityArray array;
        QVERIFY(!array.take(WriteLevel::Operator, {1, 21.0, {}}));
        QCOMPARE(array.take(WriteLevel::Operator, {2, 22.0, {}})->command, 1U);
        QCOMPARE(array.value(), Value(22.0));
    }
};

QTEST_GUILESS_MAIN(TestPriorityArray)
#include "tst_priority_array.moc"
