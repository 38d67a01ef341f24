// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/slices.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;

class TestSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSliceEndsWhenItsTimeIsUsedUp()
    {
        Ticks now{0};
        int done = 0;
        Slices slices(
            [&] {
                now += 1ms;
                return ++done < 10;
            },
            nullptr, [&] { return now; });
        QVERIFY(slices.slice());
        QCOMPARE(done, 4);
        QVERIFY(slices.slice());
        QCOMPARE(done, 8);
        QVERIFY(!slices.slice());
        QCOMPARE(done, 10);
    }

    void aStepThatTakesLongIsTheOnlyOneOfItsSlice()
    {
        Ticks now{0};
        int done = 0;
        Slices slices(
            [&] {
                now += 30ms;
                return ++done < 3;
            },
            nullptr, [&] { return now; });
        QVERIFY(slices.slice());
        QCOMPARE(done, 1);
    }

    void betweenTwoSlicesOthersHaveTheirTurn()
    {
        Ticks now{0};
        int done = 0;
        QList<int> seen;
        Slices slices(
            [&] {
                now += 5ms;
                return ++done < 3;
            },
            nullptr, [&] { return now; });
        QTimer others;
        connect(&others, &QTimer::timeout, this, [&] { seen += done; });
        others.start(0);
        QSignalSpy paused(&slices, &Slices::paused);
        slices.start();
        QTRY_COMPARE(paused.size(), 3);
        QVERIFY(seen.contains(1) && seen.contains(2));
        QVERIFY(!slices.isActive());
        QVERIFY(paused[2][0].toBool());
    }

    void finishingDoesAllThatIsLeft()
    {
        int done = 0;
        Slices slices([&] { return ++done < 1000; });
        slices.start(1h);
        slices.finish();
        QCOMPARE(done, 1000);
        QVERIFY(!slices.isActive());
    }
};

QTEST_GUILESS_MAIN(TestSlices)
#include "tst_slices.moc"
