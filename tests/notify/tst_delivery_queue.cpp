// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/delivery_queue.h"
#include "tests/support/fake_clock.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Delivery letter(const QString& title, Priority priority = Priority::P3, bool lifeSafety = false)
{
    Delivery delivery;
    delivery.channel = Channel::Mail;
    delivery.title = title;
    delivery.priority = priority;
    delivery.lifeSafety = lifeSafety;
    return delivery;
}

} // namespace

/// Whatever is to be told waits until it can be, in an order that makes sense, and its state is said.
class TestDeliveryQueue : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;

    quint64 add(DeliveryQueue& queue, const Delivery& delivery) { return queue.add(delivery, m_clock.now(), m_clock.ticks()); }
    void settle(DeliveryQueue& queue, quint64 number, const SendResult& result) { queue.settle(number, result, m_clock.now(), m_clock.ticks()); }
    std::optional<Delivery> next(DeliveryQueue& queue) { return queue.next(Channel::Mail, m_clock.ticks()); }

private Q_SLOTS:
    void oneAtATimeOnAChannelAndChannelsDoNotWaitForEachOther()
    {
        DeliveryQueue queue;
        const quint64 first = add(queue, letter(u"first"_s));
        add(queue, letter(u"second"_s));
        Delivery hook = letter(u"hook"_s);
        hook.channel = Channel::WebHook;
        add(queue, hook);
        QCOMPARE(next(queue)->number, first);
        QVERIFY(!next(queue));
        QVERIFY(queue.next(Channel::WebHook, m_clock.ticks()));
        settle(queue, first, {});
        QCOMPARE(next(queue)->title, u"second"_s);
        QCOMPARE(queue.all().back().state, DeliveryState::Sent);
        QCOMPARE(queue.all().back().doneAt, std::optional(m_clock.now()));
    }

    void aReportOnItsWayHoldsUpNoAlarm()
    {
        DeliveryQueue queue;
        Delivery report = letter(u"Monthly energy"_s);
        report.kind = DeliveryKind::Report;
        const quint64 heavy = add(queue, report);
        QVERIFY(!next(queue)); // not by the way of alarms
        QCOMPARE(queue.next(Channel::Mail, m_clock.ticks(), Freight::Reports)->number, heavy);
        const quint64 alarm = add(queue, letter(u"Leak"_s));
        QCOMPARE(next(queue)->number, alarm);
        settle(queue, heavy, {DeliveryFault::Unreachable, true, {}});
        settle(queue, alarm, {});
        QVERIFY(!queue.next(Channel::Mail, m_clock.ticks(), Freight::Reports)); // rests, and alone
        add(queue, letter(u"Leak again"_s));
        QVERIFY(next(queue));
        queue.hurry(Channel::Mail);
        QCOMPARE(queue.next(Channel::Mail, m_clock.ticks(), Freight::Reports)->tries, 2);
    }

    void whatOnlyBringsABubbleUpToDateIsNotListedOnceItIsThere()
    {
        DeliveryQueue queue;
        Delivery more = letter(u"hides 80"_s);
        more.kind = DeliveryKind::Updated;
        const quint64 number = add(queue, more);
        QCOMPARE(next(queue)->number, number);
        settle(queue, number, {});
        QVERIFY(queue.all().empty());
        QVERIFY(!next(queue));
    }

    void whatFailsForNowWaitsTwiceAsLongEachTimeAndSaysWhy()
    {
        DeliveryQueue queue;
        add(queue, letter(u"x"_s));
        for (const Ticks rest : {Ticks(5s), Ticks(10s), Ticks(20s), Ticks(40s), Ticks(80s), Ticks(160s), Ticks(300s), Ticks(300s)}) {
            const auto delivery = next(queue);
            QVERIFY(delivery);
            settle(queue, delivery->number, {DeliveryFault::Unreachable, true, u"refused"_s});
            QCOMPARE(queue.all().front().state, DeliveryState::Queued);
            QCOMPARE(queue.all().front().fault, DeliveryFault::Unreachable);
            QCOMPARE(queue.all().front().detail, u"refused"_s);
            m_clock.advance(rest - 1ms);
            QVERIFY(!next(queue));
            m_clock.advance(1ms);
        }
        settle(queue, next(queue)->number, {});
        QCOMPARE(queue.all().front().state, DeliveryState::Sent);
        QCOMPARE(queue.all().front().fault, DeliveryFault::None);
        QCOMPARE(queue.all().front().tries, 9);
        add(queue, letter(u"y"_s));
        QVERIFY(next(queue)); // the channel is up again
    }

    void whatIsRefusedForGoodIsSaidAndHoldsUpNothing()
    {
        DeliveryQueue queue;
        const quint64 bad = add(queue, letter(u"bad"_s));
        add(queue, letter(u"good"_s));
        static_cast<void>(next(queue));
        settle(queue, bad, {DeliveryFault::Rejected, false, u"550"_s});
        QCOMPARE(next(queue)->title, u"good"_s);
        QCOMPARE(queue.all().back().state, DeliveryState::Failed);
        QCOMPARE(queue.all().back().fault, DeliveryFault::Rejected);
    }

    void lifeSafetyGoesFirstThenWhoWasTriedLeastThenThePriority()
    {
        DeliveryQueue queue;
        add(queue, letter(u"tried"_s, Priority::P1));
        const auto tried = next(queue);
        settle(queue, tried->number, {DeliveryFault::Rejected, true, {}});
        m_clock.advance(5s);
        add(queue, letter(u"p4"_s, Priority::P4));
        add(queue, letter(u"p2"_s, Priority::P2));
        add(queue, letter(u"smoke"_s, Priority::P3, true));
        QStringList order;
        while (const auto delivery = next(queue)) {
            order << delivery->title;
            settle(queue, delivery->number, {});
        }
        QCOMPARE(order, (QStringList{u"smoke"_s, u"p2"_s, u"p4"_s, u"tried"_s}));
    }

    void moreThanCanWaitGivesWayFromTheLeastImportantAndSaysSo()
    {
        DeliveryQueue queue;
        const quint64 first = add(queue, letter(u"oldest of the least"_s, Priority::P4));
        add(queue, letter(u"smoke"_s, Priority::P4, true));
        for (std::size_t i = 0; i < DeliveryQueue::mostWaiting; ++i)
            add(queue, letter(u"worse"_s, Priority::P2));
        QCOMPARE(queue.waiting(), static_cast<int>(DeliveryQueue::mostWaiting));
        const auto all = queue.all();
        const auto gone = std::ranges::find(all, first, &Delivery::number);
        QCOMPARE(gone->state, DeliveryState::Failed);
        QCOMPARE(gone->fault, DeliveryFault::Overfull);
        QVERIFY(std::ranges::any_of(all, [](const Delivery& one) { return one.title == u"smoke"_s && one.state == DeliveryState::Queued; }));
    }

    void whatWaitedADayIsGivenUpAndSaid()
    {
        DeliveryQueue queue;
        add(queue, letter(u"x"_s));
        m_clock.advance(24h);
        queue.expire(m_clock.now(), m_clock.ticks());
        QCOMPARE(queue.waiting(), 1);
        m_clock.setWall(m_clock.now() + 1000h); // somebody sets the clock: no reason to give anything up
        queue.expire(m_clock.now(), m_clock.ticks());
        QCOMPARE(queue.waiting(), 1);
        m_clock.advance(1s);
        queue.expire(m_clock.now(), m_clock.ticks());
        QCOMPARE(queue.waiting(), 0);
        QCOMPARE(queue.all().front().fault, DeliveryFault::Expired);
    }

    void whatWasUnderWayAtTheEndIsSentAtTheNextBeginningButNotWhatAWindowHadToShow()
    {
        DeliveryQueue before;
        add(before, letter(u"mail"_s));
        static_cast<void>(next(before));
        Delivery bubble = letter(u"bubble"_s);
        bubble.channel = Channel::Desktop;
        add(before, bubble);
        DeliveryQueue after(before.all(), m_clock.now(), m_clock.ticks());
        QCOMPARE(after.waiting(), 1);
        const auto again = next(after);
        QCOMPARE(again->title, u"mail"_s);
        QCOMPARE(again->tries, 2);
        QVERIFY(add(after, letter(u"new"_s)) > again->number);
    }

    void whatWasDoneLongAgoIsForgotten()
    {
        DeliveryQueue queue;
        for (int i = 0; i < 300; ++i) {
            const quint64 number = add(queue, letter(u"x"_s));
            static_cast<void>(next(queue));
            settle(queue, number, {});
        }
        QCOMPARE(queue.all().size(), DeliveryQueue::mostDone);
        QCOMPARE(queue.all().front().number, 300u);
    }

    void aSettingThatChangedIsTriedAtOnce()
    {
        DeliveryQueue queue;
        add(queue, letter(u"x"_s));
        settle(queue, next(queue)->number, {DeliveryFault::Login, true, {}});
        QVERIFY(!next(queue));
        queue.hurry(Channel::Mail);
        QVERIFY(next(queue));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryQueue)
#include "tst_delivery_queue.moc"
