// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/mailbox.h"
#include "app/model/delta.h"
#include "app/runtime/inbox.h"
#include "app/runtime/records_door.h"

#include <QTest>

#include <atomic>
#include <map>
#include <set>
#include <thread>
#include <tuple>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int writers = 4;
constexpr int each = 2'000;

Message message(const QString& topic, int number)
{
    return {BrokerId(u"b"_s), topic, QByteArray::number(number), Timestamp(std::chrono::milliseconds(number)), Ticks(number), false};
}

/// Threads that all run the same, each with its number.
template <typename Work>
std::vector<std::jthread> crowd(Work work)
{
    std::vector<std::jthread> threads;
    for (int one = 0; one < writers; ++one)
        threads.emplace_back([work, one] { work(one); });
    return threads;
}

/// What arrived of the control lane: the number expected next of each topic, and whether one ever came out of order.
struct Heard
{
    std::map<QString, int> next;
    int count = 0;
    bool inOrder = true;

    void take(const Arrivals& arrivals)
    {
        for (const Message& one : arrivals.messages) {
            inOrder = inOrder && one.payload.toInt() == next[one.topic]++;
            ++count;
        }
    }
};

} // namespace

/// Every door with all its threads at once: meant to be run under the thread sanitizer too.
class TestBusyDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theControlLaneLosesNothingAndKeepsEachTopicsOrder()
    {
        Inbox inbox;
        const auto wires = crowd([&](int one) {
            for (int i = 0; i < each; ++i)
                std::ignore = inbox.push({message(u"door/%1"_s.arg(one), i)});
        });
        Heard heard;
        while (heard.count < writers * each) {
            const Arrivals arrivals = inbox.take(20s, 100);
            QVERIFY2(!arrivals.isEmpty(), "messages went missing");
            heard.take(arrivals);
        }
        QVERIFY(heard.inOrder);
        QCOMPARE(inbox.waitingMessages(), std::size_t{0});
    }

    void whatTheTelemetryLaneGivesUpIsCountedWhileTheSetOfItsTopicsChanges()
    {
        Inbox inbox({64u * 1024 * 1024, 50, 10});
        const auto both = std::make_shared<const QSet<QString>>(QSet<QString>{u"power/0"_s, u"power/1"_s, u"power/2"_s, u"power/3"_s});
        const auto none = std::make_shared<const QSet<QString>>();
        auto wires = crowd([&](int one) {
            for (int i = 0; i < each; ++i) {
                std::ignore = inbox.push({message(u"power/%1"_s.arg(one), i)});
                if (one == 0)
                    inbox.setTelemetryTopics(i % 2 == 0 ? both : none);
            }
        });
        std::atomic_bool ended = false;
        std::jthread waiter([&] { wires.clear(); ended = true; inbox.wake(); });
        quint64 seen = 0;
        for (bool last = false; !last;) {
            last = ended;
            const Arrivals arrivals = inbox.take(last ? 0ms : 20ms, 1'000'000);
            seen += arrivals.messages.size();
            for (const Skipped& skipped : arrivals.skipped)
                seen += skipped.count;
        }
        QCOMPARE(seen, quint64{writers * each});
    }

    void anIntentIsEitherTakenOrRefusedNeverBoth()
    {
        Inbox inbox({1'000, 3, 5});
        std::atomic<quint64> accepted = 0;
        auto pages = crowd([&](int one) {
            for (int i = 0; i < each; ++i)
                accepted += inbox.push(Intent{static_cast<quint64>(one * each + i), {}, PutQuestion{}}) ? 1u : 0u;
        });
        std::atomic_bool ended = false;
        std::jthread waiter([&] { pages.clear(); ended = true; inbox.wake(); });
        std::set<quint64> tickets;
        quint64 taken = 0;
        for (bool last = false; !last;) {
            last = ended;
            for (const Intent& intent : inbox.take(last ? 0ms : 20ms, 10).intents) {
                tickets.insert(intent.ticket);
                ++taken;
            }
        }
        QCOMPARE(taken, accepted.load());
        QCOMPARE(tickets.size(), std::size_t{taken});
    }

    void newsMergesWithoutLossAndWakesAtMostOncePerLook()
    {
        std::atomic<int> wakes = 0;
        Mailbox<Delta> news([&] { ++wakes; });
        std::atomic<int> atWork = writers;
        const auto tellers = crowd([&](int one) {
            for (int i = 0; i < each; ++i) {
                Delta delta;
                delta.outcomes.push_back({static_cast<quint64>(one * each + i), IntentOutcome::Kind::Saved, {}});
                news.put(std::move(delta));
            }
            --atWork;
        });
        std::set<quint64> tickets;
        std::size_t told = 0;
        int looks = 0;
        for (bool last = false; !last; ++looks) {
            last = atWork == 0;
            for (const IntentOutcome& outcome : news.take().outcomes) {
                tickets.insert(outcome.ticket);
                ++told;
            }
        }
        QCOMPARE(told, std::size_t{writers * each});
        QCOMPARE(tickets.size(), told);
        QVERIFY2(wakes <= looks + 1, "a window that has not looked yet was woken again");
    }

    void recordsComeOutOnceThoughSomeWerePutBack()
    {
        RecordsDoor door;
        auto engines = crowd([&](int one) {
            for (int i = 0; i < each; ++i)
                door.put({{PointId(u"p%1"_s.arg(one)), {Timestamp(std::chrono::milliseconds(i)), double(i), Quality::Live}}}, {GapRecord{}}, {});
        });
        std::jthread closer([&] { engines.clear(); door.close(); });
        std::size_t samples = 0;
        std::size_t others = 0;
        for (int round = 0; !door.isClosed() || door.size() > 0; ++round) {
            Waiting taken = door.take(20ms, 1ms, 300);
            if (round % 3 == 0) {
                door.putBack(std::move(taken));
                continue;
            }
            samples += taken.samples.size();
            others += taken.others.size();
        }
        QCOMPARE(samples, std::size_t{writers * each});
        QCOMPARE(others, std::size_t{writers * each});
    }
};

QTEST_GUILESS_MAIN(TestBusyDoors)
#include "tst_busy_doors.moc"
