// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operation/command_book.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Point pointOf(const QString& id, PointKind kind = PointKind::Number, PointFunction function = PointFunction::Sp)
{
    Point point;
    point.id = PointId(id);
    point.device = DeviceId(u"d"_s);
    point.kind = kind;
    point.function = function;
    point.step = 0.5;
    point.writable = true;
    return point;
}

/// A book, a clock and all that was said.
struct Desk
{
    CommandMoment now() const { return {clock.now(), clock.ticks()}; }

    Expected<quint64> ask(const Point& point, const Value& wanted, WriteLevel level = WriteLevel::Operator, std::optional<std::chrono::seconds> hold = {}, bool feedback = true)
    {
        CommandRequest request;
        request.command.point = point.id;
        request.command.device = point.device;
        request.command.kind = commandKindOf(point);
        request.command.level = level;
        request.command.wanted = wanted;
        request.command.previous = 20.0;
        request.ticket = ++ticket;
        request.hold = hold;
        request.feedback = feedback;
        return book.request(std::move(request), now(), news);
    }
    quint64 handed(const Point& point, const Value& wanted, bool feedback = true)
    {
        const quint64 number = ask(point, wanted, WriteLevel::Operator, {}, feedback).value();
        book.handOver(number, now(), news);
        return number;
    }
    void receipt(quint64 number, CommandReceipt::Kind kind) { book.take({number, kind, u"x"_s}, now(), news); }
    void hear(const Point& point, const Value& said) { book.heard(point, said, clock.now(), now(), news); }
    void pass(Ticks time)
    {
        clock.advance(time);
        book.due(now(), news);
    }
    CommandState state(quint64 number) const
    {
        CommandState last = CommandState::Requested;
        for (const PointCommand& command : news.changed)
            if (command.number == number)
                last = command.state;
        return last;
    }

    FakeClock clock;
    CommandBook book;
    CommandNews news;
    quint64 ticket = 0;
};

const Point setPoint = pointOf(u"d/sp"_s);
const Point relay = pointOf(u"d/on"_s, PointKind::Bool, PointFunction::Cmd);

Point lock()
{
    Point point = pointOf(u"d/lock"_s, PointKind::Str, PointFunction::Cmd);
    point.component = u"lock"_s;
    return point;
}

} // namespace

class TestCommandBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoesOutBeforeItIsWrittenDown()
    {
        Desk desk;
        const quint64 number = desk.ask(setPoint, 21.5).value();
        QVERIFY(desk.news.sendings.empty());
        QVERIFY(!desk.book.waitingFor(99));
        QCOMPARE(desk.book.waitingFor(1)->number, number);
        desk.book.handOver(number, desk.now(), desk.news);
        QCOMPARE(desk.news.sendings.size(), 1U);
        QCOMPARE(desk.news.sendings.front().life, Ticks(15min));
        desk.book.handOver(number, desk.now(), desk.news);
        QCOMPARE(desk.news.sendings.size(), 1U);
        QVERIFY(!desk.book.waitingFor(1));
    }

    void itIsConfirmedByThePointsOwnWordWithinItsStep()
    {
        Desk desk;
        const quint64 number = desk.handed(setPoint, 21.5);
        desk.receipt(number, CommandReceipt::Kind::Taken);
        QCOMPARE(desk.state(number), CommandState::Sent);
        desk.hear(setPoint, 21.0);
        QCOMPARE(desk.state(number), CommandState::Sent);
        desk.hear(setPoint, 21.6);
        QCOMPARE(desk.state(number), CommandState::Confirmed);
        const std::size_t said = desk.news.changed.size();
        desk.hear(setPoint, 21.5);
        desk.receipt(number, CommandReceipt::Kind::Taken);
        QCOMPARE(desk.news.changed.size(), said); // twice is once
    }

    void whatWasSaidBeforeItWentOutConfirmsNothing()
    {
        Desk desk;
        const Timestamp before = desk.clock.now();
        desk.clock.advance(1s);
        const quint64 number = desk.handed(setPoint, 21.5);
        desk.book.heard(setPoint, 21.5, before, desk.now(), desk.news);
        QCOMPARE(desk.state(number), CommandState::Leaving);
    }

    void lateIsSaidToBeLateAndVeryLateIsSomebodyElses()
    {
        Desk desk;
        const quint64 number = desk.handed(lock(), u"unlocked"_s);
        desk.receipt(number, CommandReceipt::Kind::Taken);
        desk.pass(11s);
        QCOMPARE(desk.state(number), CommandState::Timeout);
        desk.hear(lock(), u"unlocked"_s);
        QCOMPARE(desk.state(number), CommandState::ConfirmedLate);
        const quint64 second = desk.handed(lock(), u"locked"_s);
        desk.receipt(second, CommandReceipt::Kind::Taken);
        desk.pass(11s);
        desk.pass(16min);
        desk.hear(lock(), u"locked"_s);
        QCOMPARE(desk.state(second), CommandState::Timeout);
    }

    void whatCouldNotBeSentInTimeExpires()
    {
        Desk desk;
        const quint64 number = desk.handed(lock(), u"locked"_s);
        desk.pass(10s); // the connection itself has the word
        QCOMPARE(desk.state(number), CommandState::Leaving);
        desk.receipt(number, CommandReceipt::Kind::NeverLeft);
        QCOMPARE(desk.state(number), CommandState::Expired);
    }

    void aCommitThatTakesTooLongLetsItExpireUnsent()
    {
        Desk desk;
        const quint64 number = desk.ask(lock(), u"unlocked"_s).value();
        desk.clock.advance(10s);
        desk.book.handOver(number, desk.now(), desk.news);
        QCOMPARE(desk.state(number), CommandState::Expired);
        QVERIFY(desk.news.sendings.empty());
    }

    void aNewerCommandTakesThePlaceOfTheOlder()
    {
        Desk desk;
        const quint64 older = desk.ask(setPoint, 21.5).value();
        const quint64 newer = desk.handed(setPoint, 22.0);
        QCOMPARE(desk.state(older), CommandState::Superseded);
        desk.book.handOver(older, desk.now(), desk.news);
        QCOMPARE(desk.news.sendings.size(), 1U);
        QCOMPARE(desk.news.sendings.front().number, newer);
        desk.hear(setPoint, 21.5);
        QCOMPARE(desk.state(older), CommandState::Superseded);
        QCOMPARE(desk.state(newer), CommandState::Leaving);
    }

    void whatNeverSpeaksIsAssumedAndNeverConfirmed()
    {
        Desk desk;
        const quint64 number = desk.handed(relay, true, false);
        desk.receipt(number, CommandReceipt::Kind::Taken);
        QCOMPARE(desk.state(number), CommandState::Assumed);
        desk.hear(relay, true);
        QCOMPARE(desk.state(number), CommandState::Assumed);
    }

    void theDevicesOwnAnswerIsTakenOnceAndItsNoEndsIt()
    {
        Desk desk;
        const quint64 number = desk.handed(setPoint, 21.5);
        desk.book.answered(SourceIndex{7}, true, {}, desk.now(), desk.news);
        QCOMPARE(desk.state(number), CommandState::Leaving); // another source's
        desk.book.answered(SourceIndex{0}, true, {}, desk.now(), desk.news);
        QCOMPARE(desk.state(number), CommandState::Accepted);
        desk.book.answered(SourceIndex{0}, false, u"jammed"_s, desk.now(), desk.news);
        QCOMPARE(desk.state(number), CommandState::Rejected);
        QVERIFY(!desk.book.holders(setPoint.id)); // a point that did not take it holds nothing
    }

    void anUnlockIsAPulseAndNeverHeld()
    {
        Desk desk;
        QVERIFY(!desk.ask(lock(), u"unlocked"_s, WriteLevel::Operator, 2h));
        QVERIFY(desk.ask(lock(), u"unlocked"_s));
        QVERIFY(!desk.book.holders(lock().id));
        QCOMPARE(desk.news.changed.back().until, std::nullopt);
    }

    void anOperatorsLevelEndsByItsTimer()
    {
        Desk desk;
        QVERIFY(!desk.ask(setPoint, 21.5, WriteLevel::Operator, 30s));
        QVERIFY(!desk.ask(setPoint, 21.5, WriteLevel::Operator, 200h));
        const quint64 number = desk.handed(setPoint, 21.5);
        desk.receipt(number, CommandReceipt::Kind::Taken);
        desk.hear(setPoint, 21.5);
        QCOMPARE(desk.book.holders(setPoint.id)->winner(), std::optional(WriteLevel::Operator));
        desk.pass(2h - 1s);
        QVERIFY(desk.news.ends.empty());
        desk.pass(1s);
        QCOMPARE(desk.news.ends.size(), 1U);
        const LevelRest rest = desk.book.without(setPoint.id, WriteLevel::Operator);
        QVERIFY(!rest.same && rest.value == Value(20.0) && rest.level == WriteLevel::Default);
        desk.book.giveUp(setPoint.id, WriteLevel::Operator, desk.news);
        QVERIFY(!desk.book.holders(setPoint.id));
        QVERIFY(!desk.news.changed.back().holds);
    }

    void aPolicyIsNotOverruledByAnOperatorAndAScheduleWaitsForItsTurn()
    {
        Desk desk;
        QVERIFY(desk.ask(setPoint, 18.0, WriteLevel::FallbackPolicy));
        const auto refused = desk.ask(setPoint, 21.5);
        QVERIFY(!refused && refused.error().message == u"a fallback policy holds this point"_s);
        const quint64 waiting = desk.ask(setPoint, 16.0, WriteLevel::Schedule).value();
        QCOMPARE(desk.state(waiting), CommandState::Superseded);
        desk.book.giveUp(setPoint.id, WriteLevel::FallbackPolicy, desk.news);
        QCOMPARE(desk.book.holders(setPoint.id)->value(), Value(16.0));
    }

    void aRestartLeavesWhatWasUnderWayUnconfirmedAndSendsNothing()
    {
        Desk before;
        const quint64 number = before.handed(setPoint, 21.5);
        Desk desk;
        desk.clock.advance(10s);
        desk.book.restore({before.news.changed.back()}, desk.now(), desk.news);
        QCOMPARE(desk.state(number), CommandState::Timeout);
        desk.pass(1s);
        QVERIFY(desk.news.sendings.empty());
        QVERIFY(desk.book.holders(setPoint.id)); // its level and its timer are still there
        desk.hear(setPoint, 21.5);
        QCOMPARE(desk.state(number), CommandState::ConfirmedLate);
        QVERIFY(desk.ask(setPoint, 22.0).value() > number);
    }
};

QTEST_GUILESS_MAIN(TestCommandBook)
#include "tst_command_book.moc"
