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

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What every MQTT adapter owes the program, against a real mosquitto.
class TestMqttContract : public QObject
{
    Q_OBJECT

private:
    static LinkSettings settings(const RealBroker& broker) { return adapterSettings(settingsFor(broker.port())); }

private Q_SLOTS:
    void aPublicationArrivesWithItsTimes_data() { everyAdapter(); }
    void aPublicationArrivesWithItsTimes()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY(probe.connected());
        for (const Qos qos : {Qos::AtMostOnce, Qos::AtLeastOnce})
            probe.link->publish({BrokerId(u"b1"_s), u"hall/temp"_s, "21.5", qos, false}, 5s);
        QTRY_COMPARE(probe.messages.size(), 2u);
        QTRY_COMPARE(probe.outcomes.size(), 2u);
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
        QTRY_VERIFY(probe.connected());
        const QByteArray binary("\0\xff\x80\xc0 x", 6);
        probe.link->publish({{}, u"a/ü/温度"_s, binary}, 5s);
        probe.link->publish({{}, u"b"_s, QByteArray()}, 5s);
        QTRY_COMPARE(probe.messages.size(), 2u);
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
        QTRY_VERIFY(first.connected());
        first.link->publish({{}, u"kept"_s, "1", Qos::AtLeastOnce, true}, 5s);
        QTRY_COMPARE(first.messages.size(), 1u);
        QVERIFY(!first.messages.front().retained);

        LinkSettings other = settings(broker);
        other.clientId = u"second"_s;
        LinkProbe second(other, adapter());
        QTRY_COMPARE(second.messages.size(), 1u);
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
        QTRY_VERIFY(heard.connected());
        for (const bool permitted : {false, true}) {
            FaultProxy proxy(broker.port());
            LinkSettings dying = settingsFor(proxy.port());
            dying = adapterSettings(dying);
            dying.will = Will{u"holdfast/st/%1"_s.arg(permitted), "offline", Qos::AtLeastOnce, true, 0s};
            dying.broker.permissions.ownTopics = permitted;
            LinkProbe probe(dying, adapter());
            QTRY_VERIFY(probe.connected());
            proxy.cut();
            QTRY_VERIFY(probe.lostFor(LinkFault::ClosedByBroker));
            probe.link->stop();
        }
        QTRY_VERIFY(heard.heard(u"holdfast/st/1"_s));
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
        QTRY_COMPARE(wrong.status(), LinkStatus::Lost);
        QVERIFY(wrong.link->state().fault == LinkFault::NotAuthorised || wrong.link->state().fault == LinkFault::LoginRefused);
        QVERIFY(!wrong.link->state().detail.contains(u"wrong"_s));
        wrong.link->stop();
        wanted.password = u"right"_s;
        LinkProbe right(wanted, adapter());
        QTRY_VERIFY(right.connected());
    }

    void nobodyListeningIsNamed_data() { everyAdapter(); }
    void nobodyListeningIsNamed()
    {
        LinkProbe probe(adapterSettings(settingsFor(freeLoopbackPort())), adapter());
        QTRY_COMPARE(probe.status(), LinkStatus::Lost);
        QCOMPARE(probe.link->state().fault, LinkFault::Refused);
    }

    void anUnknownNameIsNamed_data() { everyAdapter(); }
    void anUnknownNameIsNamed()
    {
        LinkSettings wanted = adapterSettings(settingsFor(1883));
        wanted.broker.host = u"no-such-host.invalid"_s;
        LinkProbe probe(wanted, adapter());
        QTRY_COMPARE_WITH_TIMEOUT(probe.status(), LinkStatus::Lost, 10'000);
        QCOMPARE(probe.link->state().fault, LinkFault::NameUnknown);
    }

    void aServerThatNeverAnswersTimesOut_data() { everyAdapter(); }
    void aServerThatNeverAnswersTimesOut()
    {
        CannedServer mute({});
        LinkSettings wanted = adapterSettings(settingsFor(mute.port()));
        wanted.connectTimeout = 400ms;
        LinkProbe probe(wanted, adapter());
        QTRY_VERIFY(probe.lostFor(LinkFault::TimedOut));
    }

    void afterAKillTheLinkComesBackAndHearsAgain_data() { everyAdapter(); }
    void afterAKillTheLinkComesBackAndHearsAgain()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY(probe.connected());
        broker.kill();
        QTRY_VERIFY(!probe.connected());
        QTRY_VERIFY(probe.lostFor(LinkFault::Refused)); // tried again, and named what it found
        QVERIFY(broker.start());
        QTRY_VERIFY(probe.connected());
        probe.link->publish({{}, u"again"_s, "1"}, 5s);
        QTRY_VERIFY(probe.heard(u"again"_s));
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
        QTRY_VERIFY(probe.connected());
        broker.freeze();
        QElapsedTimer watch;
        watch.start();
        QTRY_VERIFY(probe.count(LinkStatus::Frozen) > 0);
        QVERIFY(probe.link->state().since <= probe.clock.now() - 900ms); // stale since the last byte, not since it was noticed
        QTRY_VERIFY(probe.lostFor(LinkFault::KeepAliveMissed));
        QVERIFY2(watch.elapsed() <= 3'100, qPrintable(QString::number(watch.elapsed())));
        broker.thaw();
        QTRY_VERIFY(probe.connected());
    }

    void aPublicationGivenWhileDownIsSentOnReturnOrExpires_data() { everyAdapter(); }
    void aPublicationGivenWhileDownIsSentOnReturnOrExpires()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY(probe.connected());
        broker.kill();
        QTRY_COMPARE(probe.status(), LinkStatus::Lost);
        const quint64 late = probe.link->publish({{}, u"late"_s, "1"}, 20s);
        const quint64 tooLate = probe.link->publish({{}, u"too-late"_s, "1"}, 1ms);
        QTRY_COMPARE(probe.outcomes.size(), 1u);
        QCOMPARE(probe.outcomes.front(), (PublishOutcome{tooLate, PublishOutcome::Kind::Expired, probe.outcomes.front().detail}));
        QVERIFY(broker.start());
        QTRY_COMPARE(probe.outcomes.size(), 2u);
        QCOMPARE(probe.outcomes.back().ticket, late);
        QCOMPARE(probe.outcomes.back().kind, PublishOutcome::Kind::Sent);
        QTRY_VERIFY(probe.heard(u"late"_s));
        QVERIFY(!probe.heard(u"too-late"_s));
    }

    void twentyMegabytesAreTaken_data() { everyAdapter(); }
    void twentyMegabytesAreTaken()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker), adapter());
        QTRY_VERIFY(probe.connected());
        const QByteArray large(20 * 1024 * 1024, 'x');
        probe.link->publish({{}, u"large"_s, large}, 30s);
        QTRY_VERIFY_WITH_TIMEOUT(probe.heard(u"large"_s), 20'000);
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
        QTRY_VERIFY(probe.connected());
        LinkSettings other = settings(broker);
        other.clientId = u"talker"_s;
        other.broker.filters.clear();
        LinkProbe talker(other, adapter());
        QTRY_VERIFY(talker.connected());
        talker.link->publish({{}, u"huge"_s, QByteArray(33 * 1024 * 1024, 'x')}, 30s);
        QTRY_VERIFY_WITH_TIMEOUT(probe.lostFor(LinkFault::PacketTooLarge), 20'000);
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
        QTRY_VERIFY(talker.connected());
        for (size_t i = 0; i < topics; ++i) {
            talker.link->publish({{}, u"site/%1/state"_s.arg(i), "{\"temperature\":21.5}", Qos::AtLeastOnce, true}, 30s);
            if (i % 5'000 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(talker.outcomes.size(), topics, 20'000);
        LinkProbe probe(settings(broker), adapter());
        const auto arrived = [&] { // a machine that stalls makes a new connection, and then some come again
            QSet<QString> seen;
            for (const Message& message : probe.messages)
                seen.insert(message.topic);
            return static_cast<size_t>(seen.size());
        };
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), topics, 20'000);
        QVERIFY(std::all_of(probe.messages.begin(), probe.messages.end(), [](const Message& message) { return message.retained; }));
    }

    void aHalfClosedOrSlowConnectionIsNoCrash_data() { everyAdapter(); }
    void aHalfClosedOrSlowConnectionIsNoCrash()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        FaultProxy proxy(broker.port());
        proxy.delay(150ms);
        LinkProbe probe(adapterSettings(settingsFor(proxy.port())), adapter());
        QTRY_VERIFY(probe.connected());
        QVERIFY(probe.link->state().roundTrip >= 300ms);
        QCOMPARE(probe.count(LinkStatus::Lost), 0);
        proxy.delay(0ms);
        proxy.halfClose();
        QTRY_VERIFY(probe.count(LinkStatus::Lost) > 0);
        QTRY_VERIFY(probe.connected());
    }
};

QTEST_GUILESS_MAIN(TestMqttContract)
#include "tst_mqtt_contract.moc"
