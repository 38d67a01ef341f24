// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/outbox.h"
#include "app/wire/packet_scanner.h"
#include "app/wire/takeover_watch.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/real_broker.h"
#include "tests/wire/link_probe.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestBrokerLink : public QObject
{
    Q_OBJECT

private:
    static Outbox::Entry entry(quint64 ticket, Ticks deadline, Qos qos = Qos::AtLeastOnce) { return {ticket, {{}, u"t"_s, "p", qos, false}, deadline}; }

private Q_SLOTS:
    void waitsDoubleUpToTheLimitAndAreSpread()
    {
        Backoff early({1s, 60s}, [] { return 0.0; });
        Backoff late({1s, 60s}, [] { return 1.0; });
        QCOMPARE(early.next(), 500ms);
        for (const Ticks expected : {1'000ms, 2'000ms, 4'000ms, 8'000ms, 16'000ms, 32'000ms, 60'000ms, 60'000ms})
            QCOMPARE(late.next(), expected);
        late.reset();
        QCOMPARE(late.next(), 1'000ms);
    }

    void theThirdTakeOverInFiveMinutesMeansHold()
    {
        TakeoverWatch watch;
        QVERIFY(!watch.takenOver(0s));
        QVERIFY(!watch.takenOver(60s));
        QVERIFY(watch.takenOver(120s));
        TakeoverWatch slow;
        QVERIFY(!slow.takenOver(0s));
        QVERIFY(!slow.takenOver(200s));
        QVERIFY(!slow.takenOver(301s));
    }

    void nothingLeavesTheOutboxAfterItsTime()
    {
        Outbox box;
        Outbox::Outcomes outcomes;
        QVERIFY(box.add(entry(1, 10ms)));
        QVERIFY(box.add(entry(2, 30ms)));
        const auto sending = box.next(10ms, outcomes);
        QVERIFY(sending);
        QCOMPARE(sending->entry.ticket, 2u);
        QCOMPARE(outcomes.size(), 1u);
        QCOMPARE(outcomes.front().kind, PublishOutcome::Kind::Expired);
        outcomes.clear();
        box.expire(30ms, outcomes);
        QCOMPARE(outcomes.size(), 1u);
        QCOMPARE(outcomes.front().kind, PublishOutcome::Kind::Unconfirmed);
        QCOMPARE(box.unacknowledged(), 0u);
    }

    void whatWasUnderwayIsSentAgainInOrderButOnlyIfItMayArriveTwice()
    {
        Outbox box;
        Outbox::Outcomes outcomes;
        QVERIFY(box.add(entry(1, 1s)));
        QVERIFY(box.add(entry(2, 1s, Qos::AtMostOnce)));
        QVERIFY(box.add(entry(3, 1s)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(box.next(0ms, outcomes));
        box.interrupted(outcomes);
        QCOMPARE(outcomes.size(), 1u);
        QCOMPARE(outcomes.front().ticket, 2u);
        QCOMPARE(outcomes.front().kind, PublishOutcome::Kind::Unconfirmed);
        QCOMPARE(box.next(0ms, outcomes)->entry.ticket, 1u);
        QCOMPARE(box.next(0ms, outcomes)->entry.ticket, 3u);
    }

    void aCommandIsNotSentAgainWhenTheConnectionBreaks()
    {
        Outbox box;
        Outbox::Outcomes outcomes;
        Outbox::Entry command = entry(1, 1h);
        command.command = 77;
        QVERIFY(box.add(command));
        QVERIFY(box.add(entry(2, 1h)));
        QVERIFY(box.next(0ms, outcomes) && box.next(0ms, outcomes));
        box.interrupted(outcomes);
        QCOMPARE(outcomes, (Outbox::Outcomes{{1, PublishOutcome::Kind::Unconfirmed, u"connection lost"_s, 77}}));
        QCOMPARE(box.next(0ms, outcomes)->entry.ticket, 2u); // what is no command is
        QVERIFY(!box.next(0ms, outcomes));
    }

    void theOutboxIsBounded()
    {
        Outbox box;
        Outbox::Entry large = entry(1, 1s);
        large.publication.payload = QByteArray(30 * 1024 * 1024, 'x');
        QVERIFY(box.add(large));
        QVERIFY(box.add(large));
        QVERIFY(!box.add(large));
        QCOMPARE(box.waiting(), 2u);
    }

    void theScannerCountsWholePacketsAndSeesTheLengthOfTheNext_data()
    {
        using Then = Scan::Then;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("complete");
        QTest::addColumn<int>("then");
        const auto row = [](const char* name, const char* hex, int complete, Then then) { QTest::newRow(name) << QByteArray::fromHex(hex) << complete << static_cast<int>(then); };
        row("nothing", "", 0, Then::Boundary);
        row("two whole", "d000d000", 2, Then::Boundary);
        row("one and a type", "d00030", 1, Then::PartHeader);
        row("length goes on", "30ff", 0, Then::PartHeader);
        row("body missing", "300500016161", 0, Then::PartBody);
        row("too large", "30ffffff7f", 0, Then::TooLarge);
        row("five digits", "30ffffffff01", 0, Then::Illegal);
    }

    void theScannerCountsWholePacketsAndSeesTheLengthOfTheNext()
    {
        QFETCH(QByteArray, bytes);
        const Scan scan = scanPackets(bytes, 1'000);
        QTEST(scan.complete, "complete");
        QTEST(static_cast<int>(scan.then), "then");
    }

    void anotherProgramWithOurIdEndsInAHoldNotInAFight_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("MQTT 5") << static_cast<int>(MqttVersion::V5);
        QTest::newRow("MQTT 3.1.1") << static_cast<int>(MqttVersion::V311);
    }

    void anotherProgramWithOurIdEndsInAHoldNotInAFight()
    {
        QFETCH(int, version);
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkSettings wanted = settingsFor(broker.port(), u"the-same"_s);
        wanted.broker.version = static_cast<MqttVersion>(version);
        LinkProbe ours(wanted);
        QTRY_VERIFY(ours.connected());
        LinkSettings thief = wanted;
        thief.broker.version = MqttVersion::V5;
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(ours.connected());
            LinkProbe theirs(thief);
            QTRY_VERIFY(theirs.connected());
            QTRY_VERIFY(ours.count(LinkStatus::Lost) == round + 1);
            theirs.link->stop();
        }
        QCOMPARE(ours.status(), LinkStatus::Lost);
        QCOMPARE(ours.link->state().fault, LinkFault::ClientIdTaken);
        QVERIFY(!QTest::qWaitFor([&] { return ours.status() != LinkStatus::Lost; }, 1'500)); // the longest back-off here is 1 s: it holds
        ours.link->useClientId(u"a-fresh-one"_s);
        QTRY_VERIFY(ours.connected());
    }

    void aRefusedPublicationIsToldAsRefusedInMqtt5()
    {
        RealBroker broker({.users = {u"viewer:secret"_s}, .accessList = u"user viewer\ntopic read #\n"_s});
        QVERIFY2(broker.start(), broker.log());
        LinkSettings wanted = settingsFor(broker.port());
        wanted.broker.user = u"viewer"_s;
        wanted.password = u"secret"_s;
        LinkProbe probe(wanted);
        QTRY_VERIFY(probe.connected());
        probe.link->publish({{}, u"lights/set"_s, "ON"}, 5s);
        QTRY_COMPARE(probe.outcomes.size(), 1u);
        QCOMPARE(probe.outcomes.front().kind, PublishOutcome::Kind::Refused);
        QVERIFY2(probe.outcomes.front().detail.contains(u"authori"_s, Qt::CaseInsensitive), qPrintable(probe.outcomes.front().detail));
    }

    void stoppedMeansGoodbyeWithoutTheWill()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe watcher(settingsFor(broker.port(), u"watcher"_s));
        QTRY_VERIFY(watcher.connected());
        LinkSettings wanted = settingsFor(broker.port());
        wanted.broker.permissions.ownTopics = true;
        wanted.will = Will{u"holdfast/st/state"_s, "offline"};
        LinkProbe probe(wanted);
        QTRY_VERIFY(probe.connected());
        probe.link->stop();
        QCOMPARE(probe.status(), LinkStatus::Idle);
        watcher.link->publish({{}, u"marker"_s, {}}, 5s);
        QTRY_VERIFY(watcher.heard(u"marker"_s));
        QVERIFY(!watcher.heard(u"holdfast/st/state"_s));
    }

    void aFrozenLineIsStaleFromItsLastByteAndHealsWithoutANewConnection()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        FaultProxy proxy(broker.port());
        LinkProbe probe(settingsFor(proxy.port()));
        QTRY_VERIFY(probe.connected());
        proxy.freeze();
        QTRY_COMPARE_WITH_TIMEOUT(probe.status(), LinkStatus::Frozen, 6'000);
        proxy.freeze(false);
        QTRY_COMPARE(probe.status(), LinkStatus::Connected);
        QCOMPARE(probe.count(LinkStatus::Lost), 0);
        QCOMPARE(proxy.connections(), 1);
    }

    void deniedFiltersAreToldAndTheLinkStays()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkSettings wanted = settingsFor(broker.port());
        wanted.broker.filters = {u"ok/#"_s, u"bad/#/filter"_s};
        LinkProbe probe(wanted);
        QTRY_VERIFY(probe.connected());
        QTRY_COMPARE(probe.link->state().fault, LinkFault::NotAuthorised);
        QVERIFY(probe.link->state().detail.contains(u"bad/#/filter"_s));
        QVERIFY(probe.connected());
    }

    /// The answer to every ping stands behind the burst: whoever cut the line for that would get all of it anew, for ever.
    void aBurstThatTakesLongerThanTheKeepAliveIsHeardToItsEnd()
    {
        constexpr int topics = 240;
        RealBroker broker({.lines = {u"max_queued_messages 0"_s}});
        QVERIFY2(broker.start(), broker.log());
        LinkSettings publishing = settingsFor(broker.port(), u"talker"_s);
        publishing.broker.filters.clear();
        LinkProbe talker(publishing);
        for (int i = 0; i < topics; ++i)
            talker.link->publish({{}, u"burst/%1"_s.arg(i), QByteArray(5'000, 'x'), Qos::AtLeastOnce, true}, 60s);
        QTRY_COMPARE_WITH_TIMEOUT(talker.outcomes.size(), std::size_t(topics), 20'000);
        FaultProxy proxy(broker.port());
        proxy.pace(5'000); // twelve seconds; the library knows no keep-alive under five and would cut after ten
        LinkProbe probe(settingsFor(proxy.port()));
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::count_if(probe.messages, [](const Message& message) { return message.topic.startsWith(u"burst/"_s); }) == topics, 40'000);
        QCOMPARE(probe.count(LinkStatus::Lost), 0);
        QCOMPARE(proxy.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBrokerLink)
#include "tst_broker_link.moc"
