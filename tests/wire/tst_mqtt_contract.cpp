// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canned_server.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/real_broker.h"
#include "tests/wire/adapters.h"
#include "tests/wire/link_probe.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; ///< milliseconds: a machine that stalls is no fault of the link

/// How long this process was kept from running: what the machine took, no link answers for.
class Stalls
{
public:
    Stalls()
    {
        m_last.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { m_lost += std::max<qint64>(m_last.restart() - 2 * interval, 0); });
        m_beat.start(interval);
    }
    [[nodiscard]] qint64 lost() const { return m_lost; }

private:
    static constexpr int interval = 10;
    QTimer m_beat;
    QElapsedTimer m_last;
    qint64 m_lost = 0;
};

} // namespace

/// What every MQTT adapter owes the program, against a real mosquitto.
class TestMqttContract : public QObject
{
    Q_OBJECT

private:
    /// A connection that outlives a machine's stalls: each message comes once. What is lost without a word is looked for where it is the point.
    static LinkSettings settings(const RealBroker& broker)
    {
        LinkSettings wanted = adapterSettings(settingsFor(broker.port()));
        wanted.broker.keepAlive = 60s;
        return wanted;
    }

private Q_SLOTS:
    void aPublicationArrivesWithItsTimes_data() { everyAdapter(); }
    void aPublicationArrivesWithItsTimes()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        for (const Qos qos : {Qos::AtMostOnce, Qos::AtLeastOnce})
            probe.link->publish({BrokerId(u"b1"_s), u"hall/temp"_s, "21.5", qos, false}, 600s);
        QTRY_COMPARE_WITH_TIMEOUT(probe.messages.size(), 2u, patience);
        QTRY_COMPARE_WITH_TIMEOUT(probe.outcomes.size(), 2u, patience);
        QCOMPARE(probe.outcomes.back().kind, PublishOutcome::Kind::Sent);
        const Message& message = probe.messages.front();
        QCOMPARE(message.topic, u"hall/temp"_s);
        QCOMPARE(message.payload, QByteArray("21.5"));
        QCOMPARE(message.broker, BrokerId(u"b1"_s));
        QVERIFY(!message.retained);
        QVERIFY(message.at > Timestamp{} && message.ticks > 0ms);
        QVERIFY(probe.link->state().roundTrip.has_value());
    }

    void binaryAndEmptyPayloadsArriveAsTheyAre_data() { everyAdapter(); }
    void binaryAndEmptyPayloadsArriveAsTheyAre()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        const QByteArray binary("\0\xff\x80\xc0 x", 6);
        probe.link->publish({{}, u"a/ü/温度"_s, binary}, 600s);
        probe.link->publish({{}, u"b"_s, QByteArray()}, 600s);
        QTRY_COMPARE_WITH_TIMEOUT(probe.messages.size(), 2u, patience);
        QCOMPARE(probe.messages.front().topic, u"a/ü/温度"_s);
        QCOMPARE(probe.messages.front().payload, binary);
        QVERIFY(probe.messages.back().payload.isEmpty());
    }

    void aKeptMessageIsMarkedAsRetainedAndALiveOneIsNot_data() { everyAdapter(); }
    void aKeptMessageIsMarkedAsRetainedAndALiveOneIsNot()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe first(settings(broker), adapter());
        QTRY_VERIFY_WITH_TIMEOUT(first.connected(), patience);
        first.link->publish({{}, u"kept"_s, "1", Qos::AtLeastOnce, true}, 600s);
        QTRY_COMPARE_WITH_TIMEOUT(first.messages.size(), 1u, patience);
        QVERIFY(!first.messages.front().retained);

        LinkSettings other = settings(broker);
        other.clientId = u"second"_s;
        LinkProbe second(other, adapter());
        QTRY_COMPARE_WITH_TIMEOUT(second.messages.size(), 1u, patience);
        QVERIFY(second.messages.front().retained);
    }

    void theWillIsPublishedOnlyWithPermission_data() { everyAdapter(); }
    void theWillIsPublishedOnlyWithPermission()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkSettings listener = settings(broker);
        listener.clientId = u"listener"_s;
        LinkProbe heard(listener, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(heard.connected(), patience);
        for (const bool permitted : {false, true}) {
            FaultProxy proxy(broker.port());
            LinkSettings dying = settingsFor(proxy.port());
            dying = adapterSettings(dying);
            dying.broker.keepAlive = 60s;
            dying.will = Will{u"holdfast/st/%1"_s.arg(permitted), "offline", Qos::AtLeastOnce, true, 0s};
            dying.broker.permissions.ownTopics = permitted;
            LinkProbe probe(dying, adapter());
            QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
            proxy.cut();
            QTRY_VERIFY_WITH_TIMEOUT(probe.lostFor(LinkFault::ClosedByBroker), patience);
            probe.link->stop();
        }
        QTRY_VERIFY_WITH_TIMEOUT(heard.heard(u"holdfast/st/1"_s), patience);
        QVERIFY(!heard.heard(u"holdfast/st/0"_s));
    }

    void aWrongPasswordIsNamed_data() { everyAdapter(); }
    void aWrongPasswordIsNamed()
    {
        RealBroker broker({.users = {u"anna:right"_s}});
        QVERIFY2(broker.start(), broker.log());
        LinkSettings wanted = settings(broker);
        wanted.broker.user = u"anna"_s;
        wanted.password = u"wrong"_s;
        LinkProbe wrong(wanted, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(wrong.lostFor(LinkFault::NotAuthorised) || wrong.lostFor(LinkFault::LoginRefused), patience);
        QVERIFY(std::ranges::none_of(wrong.states, [](const LinkState& state) { return state.detail.contains(u"wrong"_s); }));
        wrong.link->stop();
        wanted.password = u"right"_s;
        LinkProbe right(wanted, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(right.connected(), patience);
    }

    void nobodyListeningIsNamed_data() { everyAdapter(); }
    void nobodyListeningIsNamed()
    {
        LinkProbe probe(adapterSettings(settingsFor(freeLoopbackPort())), adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.lostFor(LinkFault::Refused), patience);
    }

    void anUnknownNameIsNamed_data() { everyAdapter(); }
    void anUnknownNameIsNamed()
    {
        LinkSettings wanted = adapterSettings(settingsFor(1883));
        wanted.broker.host = u"no-such-host.invalid"_s;
        LinkProbe probe(wanted, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.lostFor(LinkFault::NameUnknown), patience);
    }

    void aServerThatNeverAnswersTimesOut_data() { everyAdapter(); }
    void aServerThatNeverAnswersTimesOut()
    {
        CannedServer mute({});
        LinkSettings wanted = adapterSettings(settingsFor(mute.port()));
        wanted.connectTimeout = 400ms;
        LinkProbe probe(wanted, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.lostFor(LinkFault::TimedOut), patience);
    }

    void afterAKillTheLinkComesBackAndHearsAgain_data() { everyAdapter(); }
    void afterAKillTheLinkComesBackAndHearsAgain()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        broker.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!probe.connected(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(probe.lostFor(LinkFault::Refused), patience); // tried again, and named what it found
        QVERIFY(broker.start());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        probe.link->publish({{}, u"again"_s, "1"}, 600s);
        QTRY_VERIFY_WITH_TIMEOUT(probe.heard(u"again"_s), patience);
        QVERIFY(probe.link->figures().connections >= 2);
    }

    void aFrozenBrokerIsNoticedWithinThreeKeepAlives_data() { everyAdapter(); }
    void aFrozenBrokerIsNoticedWithinThreeKeepAlives()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkSettings wanted = settings(broker);
        wanted.broker.keepAlive = 1s;
        LinkProbe probe(wanted, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        broker.freeze();
        const Stalls stalls;
        QElapsedTimer watch;
        watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(probe.count(LinkStatus::Frozen) > 0, patience);
        QVERIFY(probe.link->state().since <= probe.clock.now() - 900ms); // stale since the last byte, not since it was noticed
        QTRY_VERIFY_WITH_TIMEOUT(probe.lostFor(LinkFault::KeepAliveMissed), patience);
        QVERIFY2(watch.elapsed() <= 3'100 + stalls.lost(), qPrintable(u"%1 ms, of which the machine took %2"_s.arg(watch.elapsed()).arg(stalls.lost())));
        broker.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
    }

    void aPublicationGivenWhileDownIsSentOnReturnOrExpires_data() { everyAdapter(); }
    void aPublicationGivenWhileDownIsSentOnReturnOrExpires()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        broker.kill();
        QTRY_COMPARE_WITH_TIMEOUT(probe.status(), LinkStatus::Lost, patience);
        const quint64 late = probe.link->publish({{}, u"late"_s, "1"}, 600s);
        const quint64 tooLate = probe.link->publish({{}, u"too-late"_s, "1"}, 1ms);
        QTRY_COMPARE_WITH_TIMEOUT(probe.outcomes.size(), 1u, patience);
        QCOMPARE(probe.outcomes.front(), (PublishOutcome{tooLate, PublishOutcome::Kind::Expired, probe.outcomes.front().detail}));
        QVERIFY(broker.start());
        QTRY_COMPARE_WITH_TIMEOUT(probe.outcomes.size(), 2u, patience);
        QCOMPARE(probe.outcomes.back().ticket, late);
        QCOMPARE(probe.outcomes.back().kind, PublishOutcome::Kind::Sent);
        QTRY_VERIFY_WITH_TIMEOUT(probe.heard(u"late"_s), patience);
        QVERIFY(!probe.heard(u"too-late"_s));
    }

    void twentyMegabytesAreTaken_data() { everyAdapter(); }
    void twentyMegabytesAreTaken()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        const QByteArray large(20 * 1024 * 1024, 'x');
        probe.link->publish({{}, u"large"_s, large}, 600s);
        QTRY_VERIFY_WITH_TIMEOUT(probe.heard(u"large"_s), patience);
        QCOMPARE(probe.messages.front().payload.size(), large.size());
        QCOMPARE(probe.count(LinkStatus::Lost), 0);
    }

    void aMessageOverTheCapIsRefused_data() { everyAdapter(); }
    void aMessageOverTheCapIsRefused()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkSettings wanted = settings(broker);
        wanted.broker.version = MqttVersion::V311; // an MQTT 5 broker is told the cap and keeps such messages to itself
        LinkProbe probe(wanted, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        LinkSettings other = settings(broker);
        other.clientId = u"talker"_s;
        other.broker.filters.clear();
        LinkProbe talker(other, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(talker.connected(), patience);
        talker.link->publish({{}, u"huge"_s, QByteArray(33 * 1024 * 1024, 'x')}, 600s);
        QTRY_VERIFY_WITH_TIMEOUT(probe.lostFor(LinkFault::PacketTooLarge), patience);
        QVERIFY(!probe.heard(u"huge"_s));
    }

    void twentyThousandKeptTopicsArriveAtConnect_data() { everyAdapter(); }
    void twentyThousandKeptTopicsArriveAtConnect()
    {
        constexpr size_t topics = 20'000;
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkSettings quiet = settings(broker);
        quiet.clientId = u"talker"_s;
        quiet.broker.filters.clear();
        LinkProbe talker(quiet);
        QTRY_VERIFY_WITH_TIMEOUT(talker.connected(), patience);
        for (size_t i = 0; i < topics; ++i) {
            talker.link->publish({{}, u"site/%1/state"_s.arg(i), "{\"temperature\":21.5}", Qos::AtLeastOnce, true}, 600s);
            if (i % 5'000 == 0)
                QCoreApplication::processEvents();
        }
        while (talker.outcomes.size() < topics) {
            const size_t before = talker.outcomes.size();
            QTRY_VERIFY_WITH_TIMEOUT(talker.outcomes.size() > before, patience);
        }
        LinkProbe probe(settings(broker), adapter());
        QSet<QString> arrived;
        auto takeIn = [&, taken = size_t(0)]() mutable { // should there be a second connection, some come again
            for (; taken < probe.messages.size(); ++taken)
                arrived.insert(probe.messages[taken].topic);
            return static_cast<size_t>(arrived.size());
        };
        while (arrived.size() < qsizetype(topics)) {
            const auto before = static_cast<size_t>(arrived.size());
            QTRY_VERIFY_WITH_TIMEOUT(takeIn() > before, patience); // slow is no fault, a standstill is
        }
        QVERIFY(std::all_of(probe.messages.begin(), probe.messages.end(), [](const Message& message) { return message.retained; }));
    }

    void aHalfClosedOrSlowConnectionIsNoCrash_data() { everyAdapter(); }
    void aHalfClosedOrSlowConnectionIsNoCrash()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        FaultProxy proxy(broker.port());
        proxy.delay(150ms);
        LinkSettings wanted = adapterSettings(settingsFor(proxy.port()));
        wanted.broker.keepAlive = 10s;
        LinkProbe probe(wanted, adapter());
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
        QVERIFY(probe.link->state().roundTrip >= 300ms);
        QCOMPARE(probe.count(LinkStatus::Lost), 0);
        proxy.delay(0ms);
        proxy.halfClose();
        QTRY_VERIFY_WITH_TIMEOUT(probe.count(LinkStatus::Lost) > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(probe.connected(), patience);
    }
};

QTEST_GUILESS_MAIN(TestMqttContract)
#include "tst_mqtt_contract.moc"
