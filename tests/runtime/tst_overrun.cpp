// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/link_threads.h"
#include "tests/support/real_broker.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <set>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int topics = 400;
constexpr qsizetype payload = 60'000; ///< together more than the transport hands over at once
constexpr InboxLimits smallLane{12'000'000, 1'000, 10}; ///< half of what comes

/// The engine's side of the door: it takes when the test says.
struct Burst
{
    RealBroker broker{{.lines = {u"max_queued_messages 0"_s}}};
    const SystemClock clock{};
    Inbox inbox{smallLane};
    std::vector<LinkState> states;
    std::set<QString> heard;
    int messages = 0;

    [[nodiscard]] BrokerConfig entry() const
    {
        BrokerConfig entry;
        entry.id = BrokerId(u"b"_s);
        entry.port = broker.port();
        return entry;
    }

    /// Retained messages, as a large site has them.
    [[nodiscard]] bool begin()
    {
        if (!broker.start())
            return false;
        Inbox door;
        LinkThreads talker(door, [](const BrokerConfig&) { return QString(); }, {}, u"talker"_s, clock);
        talker.follow({entry()});
        for (int i = 0; i < topics; ++i)
            talker.publish({{BrokerId(u"b"_s), u"burst/%1"_s.arg(i), QByteArray(payload, 'x'), Qos::AtLeastOnce, true}});
        std::set<QString> echoes;
        const QDeadlineTimer end(60s);
        while (echoes.size() < std::size_t(topics) && !end.hasExpired())
            for (const Message& message : door.take(10ms, 1'000).messages)
                if (message.topic.startsWith(u"burst/"_s))
                    echoes.insert(message.topic);
        talker.stop();
        return echoes.size() == std::size_t(topics);
    }

    /// Takes at most this many messages; the links' states come whatever the number.
    void step(std::size_t most)
    {
        const Arrivals arrivals = inbox.take(10ms, most);
        for (const Message& message : arrivals.messages) {
            if (!message.topic.startsWith(u"burst/"_s))
                continue;
            heard.insert(message.topic);
            ++messages;
        }
        states.insert(states.end(), arrivals.links.begin(), arrivals.links.end());
    }
    /// Steps until it is so; false after a minute.
    template <typename Condition>
    [[nodiscard]] bool until(std::size_t most, Condition condition)
    {
        const QDeadlineTimer end(60s);
        while (!condition() && !end.hasExpired())
            step(most);
        return condition();
    }
    [[nodiscard]] bool isComplete() const { return heard.size() == std::size_t(topics); }
    [[nodiscard]] qsizetype count(LinkStatus status) const
    {
        return std::ranges::count(states, status, &LinkState::status);
    }
    [[nodiscard]] bool isOverrun() const
    {
        return std::ranges::any_of(states, [](const LinkState& state) { return state.status == LinkStatus::Lost && state.fault == LinkFault::OverrunResync; });
    }
};

} // namespace

/// A burst that is larger than the engine's door: what is retained waits with the broker, and nothing of it is lost.
class TestOverrun : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<LinkThreads> linksOf(Burst& site, std::chrono::milliseconds patience)
    {
        auto links = std::make_unique<LinkThreads>(site.inbox, [](const BrokerConfig&) { return QString(); }, Tap{}, u"station"_s, site.clock, patience);
        links->follow({site.entry()});
        return links;
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"holdfast.wire.warning=false"_s); } // an overrun is warned of, as it should be

    void anEngineThatMovesSlowlyHearsTheBurstOnce()
    {
        Burst site;
        QVERIFY2(site.begin(), site.broker.log());
        const auto links = linksOf(site, 60s);
        QVERIFY(site.until(3, [&] { return site.isComplete(); }));
        QCOMPARE(site.messages, topics);
        QCOMPARE(site.count(LinkStatus::Lost), 0);
        links->stop();
    }

    void anEngineThatStandsStillIsOverrunOnceAndTheNextConnectionWaitsForRoom()
    {
        Burst site;
        QVERIFY2(site.begin(), site.broker.log());
        const auto links = linksOf(site, 2s);
        QVERIFY(site.until(0, [&] { return site.isOverrun(); }));
        for (int i = 0; i < 200; ++i)
            site.step(0);
        QCOMPARE(site.count(LinkStatus::Connecting), 1); // into a full lane it would only be cut again
        const QDeadlineTimer end(15s); // a keep-alive, a back-off of a minute
        QVERIFY(site.until(100, [&] { return site.isComplete(); }));
        QVERIFY(!end.hasExpired());
        QCOMPARE(site.count(LinkStatus::Lost), 1);
        QCOMPARE(site.count(LinkStatus::Connecting), 2);
        QVERIFY(site.messages < 2 * topics);
        links->stop();
    }

    void whoeverEndsTheLinksDoesNotWaitForRoom()
    {
        Burst site;
        QVERIFY2(site.begin(), site.broker.log());
        const auto links = linksOf(site, 1h);
        QTRY_VERIFY_WITH_TIMEOUT(site.inbox.waitingMessages() > 0, 30'000);
        links->stop(); // else this lasts an hour
        QVERIFY(!site.isOverrun());
    }

    void aBrokerThatIsTakenAwayWhileItWaitsForRoomDoesNotComeBack()
    {
        Burst site;
        QVERIFY2(site.begin(), site.broker.log());
        const auto links = linksOf(site, 2s);
        QVERIFY(site.until(0, [&] { return site.isOverrun(); }));
        links->follow({});
        while (site.inbox.waitingMessages() > 0)
            site.step(100);
        site.step(0);
        QCOMPARE(site.count(LinkStatus::Connecting), 1);
    }
};

QTEST_GUILESS_MAIN(TestOverrun)
#include "tst_overrun.moc"
