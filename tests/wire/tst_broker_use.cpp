// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"
#include "tests/support/real_broker.h"
#include "tests/wire/link_probe.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

LinkSettings standbyFor(quint16 port, const QString& clientId = u"holdfast-under-test"_s)
{
    LinkSettings settings = settingsFor(port, clientId);
    settings.use = BrokerUse::Standby;
    settings.echoTopic = u"holdfast/desk/echo"_s;
    settings.broker.permissions.ownTopics = true;
    return settings;
}

/// Whose user may read and publish nothing.
RealBrokerOptions readOnlyFor(const QString& user)
{
    RealBrokerOptions options;
    options.users = {user + u":secret"_s};
    options.accessList = u"user "_s + user + u"\ntopic read #\n"_s;
    options.lines = {u"max_queued_messages 1000"_s};
    return options;
}

bool is(const LinkProbe& probe, BrokerUse use)
{
    return probe.connected() && probe.link->state().use == use;
}

QByteArray lastOf(const LinkProbe& probe, const QString& topic)
{
    const auto last = std::find_if(probe.messages.rbegin(), probe.messages.rend(), [&](const Message& message) { return message.topic == topic; });
    return last == probe.messages.rend() ? QByteArray() : last->payload;
}

} // namespace

/// A link whose broker stands by, is listened to, and is used.
class TestBrokerUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStandbyAsksForItsEchoAndTakesNothingUntilItIsUsed()
    {
        RealBroker broker;
        QVERIFY(broker.start());
        LinkProbe device(settingsFor(broker.port(), u"device"_s));
        LinkProbe link(standbyFor(broker.port()));
        QTRY_VERIFY(is(link, BrokerUse::Standby) && device.connected());
        QTRY_COMPARE(link.link->state().echo, std::optional(true));
        device.link->publish({{}, u"room/kept"_s, "1", Qos::AtLeastOnce, true}, 5s);
        device.link->publish({{}, u"room/t"_s, "2", Qos::AtLeastOnce, false}, 5s);
        QTRY_VERIFY(device.heard(u"room/t"_s));
        QVERIFY(link.messages.empty());
        link.link->use(BrokerUse::Active);
        QTRY_VERIFY(is(link, BrokerUse::Active));
        QTRY_VERIFY(link.heard(u"room/kept"_s)); // what it keeps, it hands out now
        device.link->publish({{}, u"room/t"_s, "3", Qos::AtLeastOnce, false}, 5s);
        QTRY_VERIFY(link.heard(u"room/t"_s));
        QVERIFY(!link.heard(u"holdfast/desk/echo"_s));
    }

    void whoListensTellsThatSomebodySpeaksAndHandsOnWhatIsSaidNow()
    {
        RealBroker broker;
        QVERIFY(broker.start());
        LinkProbe device(settingsFor(broker.port(), u"device"_s));
        LinkProbe link(standbyFor(broker.port()));
        QTRY_VERIFY(is(link, BrokerUse::Standby) && device.connected());
        device.link->publish({{}, u"room/kept"_s, "1", Qos::AtLeastOnce, true}, 5s);
        QTRY_VERIFY(device.heard(u"room/kept"_s));
        link.link->use(BrokerUse::Listening);
        QTRY_VERIFY(is(link, BrokerUse::Listening));
        QVERIFY(!link.link->state().lastLive); // what the broker keeps is nobody speaking
        device.link->publish({{}, u"room/t"_s, "2", Qos::AtLeastOnce, false}, 5s);
        QTRY_VERIFY(link.link->state().lastLive && link.heard(u"room/t"_s));
        QVERIFY(!link.heard(u"room/kept"_s) && !link.heard(u"holdfast/desk/echo"_s));
        link.link->use(BrokerUse::Standby);
        QTRY_VERIFY(is(link, BrokerUse::Standby));
        QVERIFY(!link.link->state().lastLive);
    }

    void aBrokerThatTakesTheMessageAndDoesNotHandItOnIsNoGoodOne()
    {
        RealBroker broker(readOnlyFor(u"holdfast"_s));
        QVERIFY(broker.start());
        LinkSettings settings = standbyFor(broker.port());
        settings.broker.version = MqttVersion::V311; // cannot say that it refuses
        settings.broker.user = u"holdfast"_s;
        settings.password = u"secret"_s;
        LinkProbe link(settings);
        QTRY_COMPARE_WITH_TIMEOUT(link.link->state().echo, std::optional(false), 10'000);
        QVERIFY(link.connected());
    }

    void aBrokerThatRefusesTheQuestionIsAskedNoMoreAndSaysSo()
    {
        RealBroker broker(readOnlyFor(u"holdfast"_s));
        QVERIFY(broker.start());
        LinkSettings settings = standbyFor(broker.port());
        settings.broker.user = u"holdfast"_s;
        settings.password = u"secret"_s;
        LinkProbe link(settings);
        QTRY_COMPARE(link.link->state().fault, LinkFault::NotAuthorised);
        QVERIFY2(link.link->state().detail.contains(u"holdfast/desk/echo"), qPrintable(link.link->state().detail));
        QVERIFY(link.connected());
        QVERIFY(!link.link->state().echo);
    }

    void aBrokerThatThrowsOutWhoeverAsksIsNotAskedForEver_data()
    {
        QTest::addColumn<MqttVersion>("version");
        QTest::newRow("it can say why") << MqttVersion::V5;
        QTest::newRow("it cannot") << MqttVersion::V311;
    }

    void aBrokerThatThrowsOutWhoeverAsksIsNotAskedForEver()
    {
        QFETCH(MqttVersion, version);
        RealBrokerOptions options = readOnlyFor(u"holdfast"_s);
        options.lines = {}; // no bound to its queue: mosquitto 2.0.11 then ends the connection
        RealBroker broker(options);
        QVERIFY(broker.start());
        LinkSettings settings = standbyFor(broker.port());
        settings.broker.version = version;
        settings.broker.user = u"holdfast"_s;
        settings.password = u"secret"_s;
        LinkProbe link(settings);
        QTRY_VERIFY_WITH_TIMEOUT(link.connected() && link.clock.now() - link.link->state().since >= 5s, 30'000); // a question would have ended it at once
        QVERIFY(!link.link->state().echo);
        QVERIFY2(link.count(LinkStatus::Lost) <= 2, qPrintable(QString::number(link.count(LinkStatus::Lost))));
    }

    void aBrokerThatStandsStillStopsEchoingLongBeforeTheConnectionIsLost()
    {
        RealBroker broker;
        QVERIFY(broker.start());
        LinkSettings settings = standbyFor(broker.port());
        settings.broker.keepAlive = 60s;
        LinkProbe link(settings);
        QTRY_COMPARE(link.link->state().echo, std::optional(true));
        broker.freeze();
        QTRY_COMPARE_WITH_TIMEOUT(link.link->state().echo, std::optional(false), 10'000);
        QVERIFY(link.connected());
        broker.thaw();
        QTRY_COMPARE_WITH_TIMEOUT(link.link->state().echo, std::optional(true), 10'000);
    }

    void withoutThePermissionNothingIsPublished()
    {
        RealBroker broker;
        QVERIFY(broker.start());
        LinkProbe device(settingsFor(broker.port(), u"device"_s));
        LinkSettings settings = standbyFor(broker.port());
        settings.broker.permissions.ownTopics = false;
        LinkProbe link(settings);
        QTRY_VERIFY(is(link, BrokerUse::Standby) && device.connected());
        device.link->publish({{}, u"room/t"_s, "1", Qos::AtLeastOnce, false}, 5s);
        link.link->use(BrokerUse::Listening);
        QTRY_VERIFY(device.heard(u"room/t"_s));
        QVERIFY(!link.link->state().echo);
        QVERIFY(!device.heard(u"holdfast/desk/echo"_s));
    }

    void aSparkplugHostSpeaksOnlyOnTheBrokerThatIsUsed()
    {
        RealBroker broker;
        QVERIFY(broker.start());
        LinkProbe device(settingsFor(broker.port(), u"device"_s));
        LinkSettings settings = standbyFor(broker.port());
        settings.broker.sparkplugHost = u"desk"_s;
        LinkProbe link(settings);
        QTRY_COMPARE(link.link->state().echo, std::optional(true));
        QVERIFY(!device.heard(u"spBv1.0/STATE/desk"_s));
        link.link->use(BrokerUse::Active);
        QTRY_VERIFY(is(link, BrokerUse::Active) && link.link->state().hostSince);
        QTRY_VERIFY(device.heard(u"spBv1.0/STATE/desk"_s));
        link.link->use(BrokerUse::Standby);
        QTRY_VERIFY(is(link, BrokerUse::Standby) && !link.link->state().hostSince);
        QTRY_VERIFY(lastOf(device, u"spBv1.0/STATE/desk"_s).contains("false"));
    }
};

QTEST_GUILESS_MAIN(TestBrokerUse)
#include "tst_broker_use.moc"
