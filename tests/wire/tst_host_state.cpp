// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"
#include "tests/support/real_broker.h"
#include "tests/wire/adapters.h"
#include "tests/wire/link_probe.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString stateTopic = u"spBv1.0/STATE/desk 1"_s;

struct Said
{
    bool online = false;
    qint64 timestamp = 0;
    bool retained = false;
};

std::vector<Said> heardBy(const LinkProbe& watcher)
{
    std::vector<Said> all;
    for (const Message& message : watcher.messages) {
        const QJsonObject state = QJsonDocument::fromJson(message.payload).object();
        if (message.topic == stateTopic && state.size() == 2 && state.value("online"_L1).isBool())
            all.push_back({state.value("online"_L1).toBool(), state.value("timestamp"_L1).toInteger(), message.retained});
    }
    return all;
}

LinkSettings hostSettings(quint16 port)
{
    LinkSettings settings = settingsFor(port, u"host"_s);
    settings.broker.sparkplugHost = u"desk 1"_s;
    settings.broker.permissions.ownTopics = true;
    settings.will = Will{u"holdfast/desk/status"_s, "offline"};
    return settings;
}

qint64 sinceOf(const LinkProbe& host)
{
    return host.link->state().hostSince ? qint64(host.link->state().hostSince->time_since_epoch().count()) : 0;
}

} // namespace

/// What a Sparkplug primary host says of itself, against a real mosquitto.
class TestHostState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsNoHostOrMayNotSaysNothing_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("permitted");
        QTest::newRow("off by default") << QString() << true;
        QTest::newRow("without the permission") << u"desk 1"_s << false;
    }

    void whoIsNoHostOrMayNotSaysNothing()
    {
        QFETCH(QString, host);
        QFETCH(bool, permitted);
        RealBroker broker({.lines = {u"log_type all"_s}});
        QVERIFY2(broker.start(), broker.log());
        LinkSettings settings = hostSettings(broker.port());
        settings.broker.sparkplugHost = host;
        settings.broker.permissions = {true, permitted, true};
        LinkProbe watcher(settingsFor(broker.port(), u"watcher"_s));
        {
            FaultProxy proxy(broker.port());
            settings.broker.port = proxy.port();
            LinkProbe ours(settings);
            QTRY_VERIFY(watcher.connected() && ours.connected());
            QVERIFY(!ours.link->state().hostSince);
            proxy.cut();
            QTRY_COMPARE(ours.count(LinkStatus::Lost), 1);
            QTRY_VERIFY(ours.connected());
            ours.link->stop();
        }
        watcher.link->publish({{}, u"marker"_s, {}}, 5s);
        QTRY_VERIFY(watcher.heard(u"marker"_s));
        QVERIFY(std::ranges::none_of(watcher.messages, [](const Message& message) { return message.topic.startsWith(u"spBv1.0"); }));
        QVERIFY(!broker.log().contains("spBv1.0"));
    }

    void theBirthIsKeptAndTheWillBearsItsTime_data() { everyAdapter(); }

    void theBirthIsKeptAndTheWillBearsItsTime()
    {
        RealBroker broker({.lines = {u"log_type all"_s}});
        QVERIFY2(broker.start(), broker.log());
        FaultProxy proxy(broker.port());
        LinkProbe watcher(settingsFor(broker.port(), u"watcher"_s));
        QTRY_VERIFY(watcher.connected());
        LinkProbe host(adapterSettings(hostSettings(proxy.port())), adapter());
        QTRY_COMPARE(heardBy(watcher).size(), 1U);
        QVERIFY(heardBy(watcher).front().online);
        QCOMPARE(heardBy(watcher).front().timestamp, sinceOf(host));
        QVERIFY(broker.log().contains("Received PUBLISH from host (d0, q1, r1,"));
        const qint64 first = sinceOf(host);
        LinkProbe late(settingsFor(broker.port(), u"late"_s));
        QTRY_COMPARE(heardBy(late).size(), 1U);
        QVERIFY(heardBy(late).front().retained && heardBy(late).front().online);

        proxy.cut();
        QTRY_VERIFY(heardBy(watcher).size() >= 2U);
        QVERIFY(!heardBy(watcher).at(1).online);
        QCOMPARE(heardBy(watcher).at(1).timestamp, first);
        QTRY_VERIFY(heardBy(watcher).size() >= 3U && heardBy(watcher).back().online); // every connection has its own time
        QVERIFY(heardBy(watcher).back().timestamp > first);
        QCOMPARE(heardBy(watcher).back().timestamp, sinceOf(host));
    }

    void whatIsLeftAfterAnUncleanEndSaysOffline()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe watcher(settingsFor(broker.port(), u"watcher"_s));
        QTRY_VERIFY(watcher.connected());
        auto proxy = std::make_unique<FaultProxy>(broker.port());
        LinkProbe host(hostSettings(proxy->port()));
        QTRY_COMPARE(heardBy(watcher).size(), 1U);
        const qint64 born = sinceOf(host);
        proxy->cut();
        proxy.reset(); // and no way back
        QTRY_COMPARE(heardBy(watcher).size(), 2U);
        LinkProbe late(settingsFor(broker.port(), u"late"_s));
        QTRY_COMPARE(heardBy(late).size(), 1U);
        QVERIFY(heardBy(late).front().retained && !heardBy(late).front().online);
        QCOMPARE(heardBy(late).front().timestamp, born);
        QVERIFY(!host.link->state().hostSince);
    }

    void aCleanGoodbyeSaysOfflineFirst_data() { everyAdapter(); }

    void aCleanGoodbyeSaysOfflineFirst()
    {
        RealBroker broker({.lines = {u"log_type all"_s}});
        QVERIFY2(broker.start(), broker.log());
        LinkProbe watcher(settingsFor(broker.port(), u"watcher"_s));
        QTRY_VERIFY(watcher.connected());
        LinkProbe host(adapterSettings(hostSettings(broker.port())), adapter());
        QTRY_COMPARE(heardBy(watcher).size(), 1U);
        const qint64 born = sinceOf(host);
        host.link->stop();
        QTRY_COMPARE(heardBy(watcher).size(), 2U);
        QVERIFY(!heardBy(watcher).back().online);
        QVERIFY(heardBy(watcher).back().timestamp >= born);
        QTRY_VERIFY(broker.log().contains("Received DISCONNECT from host"));
        QVERIFY(!watcher.heard(u"holdfast/desk/status"_s));
        LinkProbe late(settingsFor(broker.port(), u"late"_s));
        QTRY_COMPARE(heardBy(late).size(), 1U);
        QVERIFY(!heardBy(late).front().online);
    }

    void whoIsDeniedSaysAgainThatItIsThere()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe watcher(settingsFor(broker.port(), u"watcher"_s));
        QTRY_VERIFY(watcher.connected());
        LinkSettings settings = hostSettings(broker.port());
        settings.broker.filters = {u"plant/#"_s}; // its own topic is listened to all the same
        LinkProbe host(settings);
        QTRY_COMPARE(heardBy(watcher).size(), 1U);
        watcher.link->publish({{}, stateTopic, R"({"online":false,"timestamp":1})", Qos::AtLeastOnce, true}, 5s);
        QTRY_COMPARE(heardBy(watcher).size(), 3U);
        QVERIFY(heardBy(watcher).back().online);
        QCOMPARE(heardBy(watcher).back().timestamp, sinceOf(host));
    }

    void aBrokerThatForbidsItIsToldAndTheLinkStays()
    {
        RealBroker broker({.accessList = u"topic readwrite plant/#\ntopic read #\n"_s});
        QVERIFY2(broker.start(), broker.log());
        LinkProbe host(hostSettings(broker.port()));
        QTRY_VERIFY(host.connected() && host.link->state().fault == LinkFault::NotAuthorised);
        QVERIFY2(host.link->state().detail.contains(stateTopic), qPrintable(host.link->state().detail));
        QVERIFY(!host.link->state().hostSince);
        LinkProbe other(settingsFor(broker.port(), u"other"_s));
        QTRY_VERIFY(other.connected());
        other.link->publish({{}, u"plant/1"_s, "on"}, 5s);
        QTRY_VERIFY(host.heard(u"plant/1"_s)); // watching goes on
    }
};

QTEST_GUILESS_MAIN(TestHostState)
#include "tst_host_state.moc"
