// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/bounded_queue.h"

#include <QTest>

#include <thread>

using namespace holdfast;
using namespace std::chrono_literals;

class TestBoundedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenFullTheOldestGivesWayAndIsCounted()
    {
        BoundedQueue<int> queue(2);
        for (int i = 1; i <= 5; ++i)
            queue.push(i);
        QCOMPARE(queue.take(0ms), (std::vector<int>{4, 5}));
        QCOMPARE(queue.dropped(), 3u);
    }

    void aWaitingTakerIsWoken()
    {
        BoundedQueue<int> queue(2);
        std::jthread writer([&] { queue.push(7); });
        QCOMPARE(queue.take(5s), std::vector<int>{7});
    }
};

QTEST_GUILESS_MAIN(TestBoundedQueue)
#include "tst_bounded_queue.moc"
