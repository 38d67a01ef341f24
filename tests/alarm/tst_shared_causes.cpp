// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/default_rules.h"
#include "tests/alarm/watched_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using enum Presence;
using enum PresenceEvidence;

namespace {

const QString wayLost = u"uplink-lost/uplink:site"_s;
const QString feedLost = u"feed-lost/feed:3"_s;

SharedCause outside()
{
    SharedCause cause;
    cause.id = DependencyNodeId(u"uplink:site"_s);
    cause.name = u"Fibre"_s;
    cause.brokers = {BrokerId(u"north"_s), BrokerId(u"south"_s)};
    return cause;
}

SharedCause feed()
{
    SharedCause cause;
    cause.id = DependencyNodeId(u"feed:3"_s);
    cause.kind = SharedCauseKind::PowerFeed;
    cause.name = u"Floor 3, sockets"_s;
    for (const char* one : {"c1", "c2", "c3", "c4"})
        cause.devices.push_back(DeviceId(QString::fromLatin1(one)));
    return cause;
}

/// Two brokers outside, one on the site.
WatchedSite siteWithBrokers()
{
    WatchedSite site(defaultRules());
    for (const QString& one : {u"b"_s, u"north"_s, u"south"_s}) {
        site.broker(one);
        site.link(one, LinkStatus::Connected);
    }
    site.shared({outside()});
    site.pass(1s);
    return site;
}

/// Four devices on one feed, one of them a gateway's child, and the gateway on another.
WatchedSite siteWithFeed()
{
    WatchedSite site(defaultRules());
    site.broker(u"b"_s);
    site.link(u"b"_s, LinkStatus::Connected);
    site.device(u"gw"_s);
    for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s})
        site.device(one);
    site.device(u"c4"_s, u"gw"_s);
    for (const QString& one : {u"gw"_s, u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
        site.presence(one, Online, Heard);
    site.shared({feed()});
    site.pass(1s);
    return site;
}

} // namespace

/// What several brokers or devices hang on is the one alarm when all of them fall silent.
class TestSharedCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allBrokersOutsideLostIsTheWayOutAndHidesThem()
    {
        auto site = siteWithBrokers();
        site.link(u"north"_s, LinkStatus::Lost);
        site.pass(30s);
        QCOMPARE(site.standing(), QStringList{u"broker-lost/north"_s});
        site.link(u"south"_s, LinkStatus::Lost);
        site.pass(11s);
        QCOMPARE(site.standing(), QStringList{wayLost});
        const auto alarm = *site.alarm(wayLost);
        QCOMPARE(alarm.source, u"Fibre"_s);
        QCOMPARE(alarm.hides, 2);
        QVERIFY(alarm.priority == Priority::P2);
        QVERIFY(site.alarm(u"broker-lost/south"_s)->causedBy == alarm.occurrence);
    }

    void oneBrokerOutsideLostIsTheBroker()
    {
        auto site = siteWithBrokers();
        site.link(u"north"_s, LinkStatus::Lost);
        site.pass(10min);
        QCOMPARE(site.standing(), QStringList{u"broker-lost/north"_s});
    }

    void aBrokerLostLongBeforeStandsForItself()
    {
        auto site = siteWithBrokers();
        site.link(u"north"_s, LinkStatus::Lost);
        site.pass(1h);
        site.link(u"south"_s, LinkStatus::Lost);
        site.pass(11s);
        QCOMPARE(site.standing(), (QStringList{u"broker-lost/north"_s, wayLost}));
    }

    void aBrokerThatStaysAwayAfterTheWayIsBackStandsForItself()
    {
        auto site = siteWithBrokers();
        site.link(u"north"_s, LinkStatus::Lost);
        site.link(u"south"_s, LinkStatus::Lost);
        site.pass(1min);
        QVERIFY(site.acknowledge(wayLost));
        site.link(u"north"_s, LinkStatus::Connected);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList());
        site.pass(5min);
        QCOMPARE(site.standing(), QStringList{u"broker-lost/south"_s});
        QVERIFY(!site.alarm(u"broker-lost/south"_s)->causedBy);
        QCOMPARE(site.label(wayLost), u"NORM"_s);
    }

    void devicesBehindABrokerOutsideHangOnTheWayToo()
    {
        auto site = siteWithBrokers();
        site.device(u"far"_s, {}, [](Device& device) { device.broker = BrokerId(u"north"_s); });
        site.presence(u"far"_s, Online, Heard);
        site.link(u"north"_s, LinkStatus::Lost);
        site.link(u"south"_s, LinkStatus::Lost);
        site.pass(11s);
        QCOMPARE(site.standing(), QStringList{wayLost});
        QCOMPARE(site.alarm(wayLost)->affects, 1);
    }

    void aWayThatIsToldToBeLostIsAnAlarmThoughNothingIsSilent()
    {
        auto site = siteWithBrokers();
        SharedCause told;
        told.id = DependencyNodeId(u"uplink:fibre"_s);
        told.name = u"Fibre"_s;
        told.tells = PointId(u"wan"_s);
        told.lost = true;
        site.shared({outside(), told});
        site.pass(11s);
        QCOMPARE(site.standing(), QStringList{u"uplink-lost/uplink:fibre"_s});
        told.lost.reset(); // the router says nothing any more: that is no proof that the way is back
        site.shared({outside(), told});
        site.pass(1h);
        QCOMPARE(site.standing(), QStringList{u"uplink-lost/uplink:fibre"_s});
        QVERIFY(site.alarm(u"uplink-lost/uplink:fibre"_s)->uncertain);
        told.lost = false;
        site.shared({outside(), told});
        QCOMPARE(site.label(u"uplink-lost/uplink:fibre"_s), u"RTNUN"_s);
    }

    void whereARuleWatchesWhatTheRouterSaysThatRuleIsTheAlarm()
    {
        AlarmRule own;
        own.id = RuleId(u"on-lte"_s);
        own.name = u"On LTE"_s;
        own.point = PointId(u"wan"_s);
        own.condition = DiscreteCondition{{u"LTE"_s}};
        own.consequence = u"dear"_s;
        own.operatorAction = QStringList{u"Look."_s};
        auto rules = defaultRules();
        rules.push_back(own);
        WatchedSite site(rules);
        site.broker(u"b"_s);
        site.link(u"b"_s, LinkStatus::Connected);
        site.device(u"router"_s);
        site.point(u"wan"_s, u"router"_s, Quantity::None, u"text"_s, [](Point& point) { point.kind = PointKind::Str; });
        site.hear(u"wan"_s, u"LTE"_s);
        SharedCause told;
        told.id = DependencyNodeId(u"uplink:fibre"_s);
        told.name = u"Fibre"_s;
        told.lost = true;
        told.tells = PointId(u"wan"_s);
        site.shared({told});
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{u"on-lte/wan"_s});
    }

    void everythingOnAFeedSilentIsTheFeedHoweverLateTheLastOneWasFoundOut()
    {
        auto site = siteWithFeed();
        site.presence(u"c1"_s, Offline, Will);
        site.pass(2min);
        site.presence(u"c2"_s, Offline);
        site.presence(u"c4"_s, Offline);
        site.pass(2min);
        QCOMPARE(site.standing().size(), 3);
        site.presence(u"c3"_s, Offline);
        QCOMPARE(site.standing(), QStringList{feedLost});
        QCOMPARE(site.alarm(feedLost)->affects, 4);
        site.pass(31s);
        QCOMPARE(site.standing(), QStringList{feedLost});
        QCOMPARE(site.alarm(feedLost)->hides, 4);
        QVERIFY(site.alarm(feedLost)->priority == Priority::P3);
    }

    void oneThatStillSpeaksMeansThatTheFeedIsThere()
    {
        auto site = siteWithFeed();
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s})
            site.presence(one, Offline);
        site.pass(10min);
        QCOMPARE(site.standing().size(), 3);
        QVERIFY(!site.alarm(feedLost));
    }

    void silenceBehindALostGatewaySaysNothingOfTheFeed()
    {
        WatchedSite site(defaultRules());
        site.broker(u"b"_s);
        site.link(u"b"_s, LinkStatus::Connected);
        site.device(u"gw"_s);
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            site.device(one, u"gw"_s);
        site.shared({feed()});
        site.presence(u"gw"_s, Offline, Will);
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            site.presence(one, Offline, GatewayLost, {true, false, true});
        site.pass(10min);
        QCOMPARE(site.standing(), QStringList{u"silent-gateway/gw"_s});
    }

    void whatDoesNotComeBackWithTheFeedIsOneBatch()
    {
        auto site = siteWithFeed();
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            site.presence(one, Offline, Will);
        site.pass(1min);
        QVERIFY(site.acknowledge(feedLost));
        site.presence(u"c1"_s, Online, Heard);
        site.presence(u"c2"_s, Online, Heard);
        site.pass(7min);
        QCOMPARE(site.standing(), QStringList{u"not-back/feed:3"_s});
        QCOMPARE(site.alarm(u"not-back/feed:3"_s)->hides, 2);
        QCOMPARE(toText(site.alarm(u"not-back/feed:3"_s)->value), u"2/4"_s);
    }

    void aFeedThatIsNoLongerThereLetsGoOfWhatItHid()
    {
        auto site = siteWithFeed();
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            site.presence(one, Offline, Will);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{feedLost});
        site.shared({});
        QCOMPARE(site.standing().size(), 4);
        QVERIFY(!site.alarm(feedLost));
    }

    void afterARestartTheLossStandsAndHidesAsBefore()
    {
        auto before = siteWithFeed();
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            before.presence(one, Offline, Will);
        before.pass(1min);
        const auto occurrence = before.occurrence(feedLost);

        WatchedSite after(defaultRules());
        after.alarms.restore({{}, before.alarms.alarms(), {}}, after.clock.now(), after.clock.ticks(), after.news);
        QCOMPARE(after.alarm(feedLost)->source, u"Floor 3, sockets"_s);
        after.broker(u"b"_s);
        after.link(u"b"_s, LinkStatus::Connected);
        for (const QString& one : {u"gw"_s, u"c1"_s, u"c2"_s, u"c3"_s})
            after.device(one);
        after.device(u"c4"_s, u"gw"_s);
        after.shared({feed()});
        after.pass(10s);
        QCOMPARE(after.standing(), QStringList{feedLost});
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            after.presence(one, Offline, Will);
        after.pass(2min);
        QCOMPARE(after.standing(), QStringList{feedLost});
        QVERIFY(after.occurrence(feedLost) == occurrence);
        QCOMPARE(after.alarm(feedLost)->hides, 4);
        QVERIFY(!after.alarm(feedLost)->uncertain);
    }

    void afterARestartALostWayStaysAcknowledgedUntilTheBrokersAreHeard()
    {
        auto before = siteWithBrokers();
        before.link(u"north"_s, LinkStatus::Lost);
        before.link(u"south"_s, LinkStatus::Lost);
        before.pass(1min);
        QVERIFY(before.acknowledge(wayLost));
        const auto occurrence = before.occurrence(wayLost);

        WatchedSite after(defaultRules());
        after.alarms.restore({{}, before.alarms.alarms(), {}}, after.clock.now(), after.clock.ticks(), after.news);
        for (const QString& one : {u"b"_s, u"north"_s, u"south"_s})
            after.broker(one);
        after.shared({outside()});
        after.pass(1min);
        QCOMPARE(after.label(wayLost), u"ACKED"_s);
        QVERIFY(after.alarm(wayLost)->uncertain);
        after.link(u"north"_s, LinkStatus::Connecting);
        after.link(u"south"_s, LinkStatus::Connecting);
        after.pass(1min);
        QCOMPARE(after.label(wayLost), u"ACKED"_s);
        QVERIFY(after.occurrence(wayLost) == occurrence);
        QVERIFY(!after.alarm(wayLost)->uncertain);
        QCOMPARE(after.standing(), QStringList{wayLost});
        after.link(u"north"_s, LinkStatus::Connected);
        after.link(u"south"_s, LinkStatus::Connected);
        after.pass(1min);
        QCOMPARE(after.label(wayLost), u"NORM"_s);
    }

    void whatHangsOnTheFeedNoMoreStandsForItself()
    {
        auto site = siteWithFeed();
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            site.presence(one, Offline, Will);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{feedLost});
        SharedCause smaller = feed();
        smaller.devices.erase(smaller.devices.begin());
        site.shared({smaller});
        QCOMPARE(site.standing(), (QStringList{feedLost, u"silent-device/c1"_s}));
        QCOMPARE(site.alarm(feedLost)->hides, 3);
    }

    void aFeedThatTakesOthersAlongIsTheOneAlarm()
    {
        auto site = siteWithFeed();
        for (const QString& one : {u"d1"_s, u"d2"_s, u"d3"_s}) {
            site.device(one);
            site.presence(one, Online, Heard);
        }
        SharedCause main;
        main.id = DependencyNodeId(u"feed:main"_s);
        main.kind = SharedCauseKind::PowerFeed;
        main.name = u"Main"_s;
        SharedCause floor = feed();
        floor.from = main.id;
        main.devices = floor.devices;
        for (const char* one : {"d1", "d2", "d3"})
            main.devices.push_back(DeviceId(QString::fromLatin1(one)));
        site.shared({floor, main});
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            site.presence(one, Offline, Will);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{feedLost});
        for (const QString& one : {u"d1"_s, u"d2"_s, u"d3"_s})
            site.presence(one, Offline, Will);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{u"feed-lost/feed:main"_s});
        QCOMPARE(site.alarm(u"feed-lost/feed:main"_s)->hides, 8); // seven devices and the floor's feed
        site.presence(u"d1"_s, Online, Heard);
        site.pass(7min);
        QVERIFY(site.standing().contains(feedLost)); // the main one is back, the floor is not
    }

    void aRuleThatIsSwitchedOffWatchesNothing()
    {
        auto site = siteWithFeed();
        auto rules = site.alarms.rules();
        const auto rule = std::ranges::find(rules, RuleId(u"feed-lost"_s), &AlarmRule::id);
        rule->enabled = false;
        QVERIFY(site.wish(SaveRule{*rule}, Role::Engineer));
        for (const QString& one : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s})
            site.presence(one, Offline, Will);
        site.pass(1min);
        QCOMPARE(site.standing().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSharedCauses)
#include "tst_shared_causes.moc"
