// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/history_pool.h"
#include "app/runtime/link_threads.h"
#include "app/runtime/recorder_thread.h"
#include "tests/support/real_broker.h"
#include "tests/support/temp_store.h"

#include <QTest>

#include <atomic>
#include <map>
#include <set>
#include <thread>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int engines = 3;
constexpr int rounds = 200;

SampleRecord sampleOf(int engine, int number)
{
    return {PointId(u"p%1"_s.arg(engine)), {Timestamp(std::chrono::seconds(number)), double(number), Quality::Live}};
}

AuditRecord actionWith(quint64 ticket)
{
    AuditRecord record;
    record.action = u"adopt"_s;
    record.ticket = ticket;
    return record;
}

BrokerConfig entryFor(const RealBroker& broker, const QString& name)
{
    BrokerConfig entry;
    entry.id = BrokerId(name);
    entry.name = name;
    entry.port = broker.port();
    return entry;
}

/// Everything that came through the inbox until it is asked.
struct Arrived
{
    std::multiset<QByteArray> payloads;
    std::map<BrokerId, LinkStatus> links;

    void look(Inbox& inbox)
    {
        const Arrivals arrivals = inbox.take(10ms, 10'000);
        for (const Message& message : arrivals.messages) {
            if (!message.topic.startsWith(u'$')) // the broker's own count
                payloads.insert(message.payload);
        }
        for (const LinkState& link : arrivals.links)
            links[link.broker] = link.status;
    }
};

} // namespace

/// The threads of the runtime, each at its work while others ask of it: meant to be run under the thread sanitizer too.
class TestWorkingThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsDurableOnceAndEveryTicketAnsweredWhileReadersRead()
    {
        const TempDir folder;
        const auto store = Store::open(folder.path(), Access::ReadWrite);
        QVERIFY(store);
        const SystemClock clock;
        RecordsDoor door;
        Counters counters;
        Mailbox<Delta> news([] {});
        HistoryPool pool([&] { return Expected<std::unique_ptr<HistoryReader>>((*store)->reader()); });
        std::vector<QFuture<Expected<Usage>>> answers;
        {
            const RecorderThread recorder(**store, {}, door, news, counters, clock);
            std::vector<std::jthread> threads;
            for (int one = 0; one < engines; ++one)
                threads.emplace_back([&, one] {
                    for (int i = 0; i < rounds; ++i)
                        door.put({sampleOf(one, i)}, {actionWith(static_cast<quint64>(one * rounds + i + 1))}, clock.now());
                });
            for (int i = 0; i < rounds / 10; ++i)
                answers.push_back(pool.usage());
        }
        for (const auto& answer : answers)
            QVERIFY(answer.result());
        std::multiset<quint64> saved;
        for (const IntentOutcome& outcome : news.take().outcomes)
            saved.insert(outcome.ticket);
        QCOMPARE(saved.size(), std::size_t{engines * rounds});
        QCOMPARE(std::set<quint64>(saved.begin(), saved.end()).size(), saved.size());
        QCOMPARE(counters.storedSamples.load(), quint64{engines * rounds});
        const Interval always{Timestamp{}, Timestamp{std::chrono::hours{1}}};
        for (int one = 0; one < engines; ++one) {
            const auto kept = pool.samples(PointId(u"p%1"_s.arg(one)), always, 10'000).result();
            QVERIFY(kept);
            QCOMPARE(kept->size(), std::size_t{rounds});
        }
    }

    void whatManyThreadsPublishReachesTheBrokerOnce()
    {
        RealBroker broker;
        QVERIFY(broker.start());
        const SystemClock clock;
        Inbox inbox;
        LinkThreads links(inbox, [](const BrokerConfig&) { return QString(); }, {}, u"test"_s, clock);
        links.follow({entryFor(broker, u"one"_s)});
        Arrived arrived;
        QTRY_VERIFY_WITH_TIMEOUT((arrived.look(inbox), arrived.links[BrokerId(u"one"_s)] == LinkStatus::Connected), 20'000);
        std::vector<std::jthread> threads;
        for (int one = 0; one < engines; ++one)
            threads.emplace_back([&links, one] {
                for (int i = 0; i < rounds; ++i)
                    links.publish({{BrokerId(u"one"_s), u"said/%1"_s.arg(one), QByteArray::number(one * rounds + i), Qos::AtLeastOnce, false}});
            });
        threads.clear();
        QTRY_VERIFY_WITH_TIMEOUT((arrived.look(inbox), arrived.payloads.size() >= std::size_t{engines * rounds}), 30'000);
        links.stop();
        arrived.look(inbox);
        QCOMPARE(std::set<QByteArray>(arrived.payloads.begin(), arrived.payloads.end()).size(), std::size_t{engines * rounds});
        QCOMPARE(arrived.payloads.size(), std::size_t{engines * rounds});
    }

    void brokersComeAndGoWhileOthersSpeak()
    {
        RealBroker broker;
        QVERIFY(broker.start());
        const SystemClock clock;
        Inbox inbox;
        LinkThreads links(inbox, [](const BrokerConfig&) { return QString(); }, {}, u"test"_s, clock);
        std::atomic_bool ended = false;
        std::vector<std::jthread> threads;
        for (int one = 0; one < engines; ++one)
            threads.emplace_back([&] {
                while (!ended) {
                    links.publish({{BrokerId(u"one"_s), u"said"_s, "x", Qos::AtMostOnce, false}});
                    std::this_thread::yield();
                }
            });
        Arrived arrived;
        for (int round = 0; round < 5; ++round) {
            links.follow({entryFor(broker, u"one"_s)});
            arrived.look(inbox);
            links.follow({});
        }
        ended = true;
        threads.clear();
        links.follow({entryFor(broker, u"one"_s)});
        QTRY_VERIFY_WITH_TIMEOUT((arrived.look(inbox), arrived.links[BrokerId(u"one"_s)] == LinkStatus::Connected), 20'000);
        links.stop();
        while (!inbox.take(0ms, 10'000).isEmpty()) {
        }
        QVERIFY2(inbox.take(0ms, 1).links.empty(), "our own goodbye was told as news");
    }
};

QTEST_GUILESS_MAIN(TestWorkingThreads)
#include "tst_working_threads.moc"
