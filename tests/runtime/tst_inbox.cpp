// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/inbox.h"

#include <QTest>

#include <thread>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

Message message(const QString& topic, int number, bool retained = false)
{
    return {BrokerId(QStringLiteral("b")), topic, QByteArray::number(number), Timestamp(std::chrono::milliseconds(number)), Ticks(number), retained};
}

const QString power = QStringLiteral("meter/power");
const QString door = QStringLiteral("door/state");

TelemetryTopics topics(const QSet<QString>& names)
{
    return std::make_shared<const QSet<QString>>(names);
}

} // namespace

class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void telemetryGivesWayToTheNewestOfItsTopicAndIsCounted()
    {
        Inbox inbox({1'000'000, 3, 10});
        inbox.setTelemetryTopics(topics({power}));
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(inbox.push({message(power, i)}), Inbox::Verdict::Taken);
        const Arrivals arrivals = inbox.take(0ms, 100);
        QCOMPARE(arrivals.skipped.size(), std::size_t{1});
        QCOMPARE(arrivals.skipped[0].count, quint64{3});
        QCOMPARE(arrivals.messages.back().payload, QByteArrayLiteral("5"));
        QCOMPARE(arrivals.messages.size() + arrivals.skipped[0].count, std::size_t{5});
    }

    void whatIsNotKnownAsTelemetryIsNeverThinned()
    {
        Inbox inbox({1'000'000, 3, 10});
        inbox.setTelemetryTopics(topics({power}));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(inbox.push({message(door, i)}), Inbox::Verdict::Taken);
        const Arrivals arrivals = inbox.take(0ms, 100);
        QCOMPARE(arrivals.messages.size(), std::size_t{50});
        QVERIFY(arrivals.skipped.empty());
    }

    void aFullControlLaneRefusesTheWholeBatch()
    {
        Inbox inbox({1'000, 3, 10});
        QCOMPARE(inbox.push({message(door, 1)}), Inbox::Verdict::Taken);
        std::vector<Message> many(20, message(door, 2));
        QCOMPARE(inbox.push(std::move(many)), Inbox::Verdict::Overrun);
        QCOMPARE(inbox.take(0ms, 100).messages.size(), std::size_t{1});
        QCOMPARE(inbox.push({message(door, 3)}), Inbox::Verdict::Taken);
    }

    /// A whole site is retained: it comes faster than it is understood, and cutting the connection would only make it come again.
    void whoHasPatienceGetsRoomAsSoonAsTheEngineTakesSome()
    {
        Inbox inbox({1'000, 3, 10});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(inbox.push(std::vector<Message>(2, message(door, i))), Inbox::Verdict::Taken);
        std::vector<Message> next(2, message(door, 4));
        QCOMPARE(inbox.push(std::move(next)), Inbox::Verdict::Overrun);
        std::vector<Message> last(2, message(door, 5));
        Inbox::Verdict verdict = Inbox::Verdict::Overrun;
        std::jthread wire([&] { verdict = inbox.push(std::move(last), 20s); });
        QCOMPARE(inbox.take(0ms, 100).messages.size(), std::size_t{6});
        wire.join();
        QCOMPARE(verdict, Inbox::Verdict::Taken);
        QCOMPARE(inbox.take(0ms, 100).messages.size(), std::size_t{2});
    }

    void anEngineThatMovesIsWaitedForHoweverManyOfItsStepsItTakes()
    {
        Inbox inbox({2'000, 3, 10});
        QCOMPARE(inbox.push(std::vector<Message>(12, message(door, 1))), Inbox::Verdict::Taken);
        std::vector<Message> last(12, message(door, 2));
        std::atomic_bool done = false;
        Inbox::Verdict verdict = Inbox::Verdict::Overrun;
        std::jthread wire([&] {
            verdict = inbox.push(std::move(last), 20s);
            done = true;
        });
        std::size_t taken = 0;
        while (!done)
            taken += inbox.take(0ms, 1).messages.size(); // one at a time: none of these steps makes room for all
        wire.join();
        QCOMPARE(verdict, Inbox::Verdict::Taken);
        QCOMPARE(taken + inbox.take(0ms, 100).messages.size(), std::size_t{24});
    }

    void whoIsToLeaveWaitsForNoRoom()
    {
        Inbox inbox({1'000, 3, 10});
        QCOMPARE(inbox.push(std::vector<Message>(6, message(door, 1))), Inbox::Verdict::Taken);
        std::atomic_bool leaving = false;
        Inbox::Verdict verdict = Inbox::Verdict::Taken;
        std::jthread wire([&] { verdict = inbox.push(std::vector<Message>(6, message(door, 2)), 600s, &leaving); });
        leaving = true;
        inbox.letGo();
        wire.join();
        QCOMPARE(verdict, Inbox::Verdict::Overrun);
    }

    void roomIsToldOnceAndNotBeforeHalfOfTheLaneIsFree()
    {
        Inbox inbox({1'000, 3, 10});
        QCOMPARE(inbox.push(std::vector<Message>(6, message(door, 1))), Inbox::Verdict::Taken);
        int told = 0;
        inbox.whenRoom([&] { ++told; });
        static_cast<void>(inbox.take(0ms, 1));
        QCOMPARE(told, 0);
        static_cast<void>(inbox.take(0ms, 2));
        QCOMPARE(told, 1);
        static_cast<void>(inbox.take(0ms, 10));
        QCOMPARE(told, 1);
    }

    void oneMessageLargerThanTheLaneStillPasses()
    {
        Inbox inbox({1'000, 3, 10});
        Message huge = message(door, 1);
        huge.payload = QByteArray(5'000, 'x');
        QCOMPARE(inbox.push({huge}), Inbox::Verdict::Taken);
    }

    void aBoundedTakeKeepsTheOrderOfATopic()
    {
        Inbox inbox;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(inbox.push({message(door, i)}), Inbox::Verdict::Taken);
        QByteArray order;
        for (int round = 0; round < 4; ++round)
            for (const Message& taken : inbox.take(0ms, 3).messages)
                order += taken.payload;
        QCOMPARE(order, QByteArrayLiteral("0123456789"));
        QCOMPARE(inbox.waitingMessages(), std::size_t{0});
    }

    void tooManyIntentsAreRefusedWithAReason()
    {
        Inbox inbox({1'000, 3, 1});
        QVERIFY(inbox.push(Intent{1, {}, PutQuestion{}}));
        const auto refused = inbox.push(Intent{2, {}, PutQuestion{}});
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(inbox.take(0ms, 1).intents.size(), std::size_t{1});
    }

    void aWaitingEngineIsWokenByAnything()
    {
        Inbox inbox;
        std::jthread wire([&] { inbox.push(LinkState{}); });
        QCOMPARE(inbox.take(5s, 1).links.size(), std::size_t{1});
        std::jthread waker([&] { inbox.wake(); });
        QVERIFY(inbox.take(5s, 1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
