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

static const QString gatewaySilent = u"silent-gateway/gw"_s;
static const QString brokerLost = u"broker-lost/b"_s;

static QString child(int i)
{
    return u"c%1"_s.arg(i, 3, 10, QChar(u'0'));
}

static QString silent(int i)
{
    return u"silent-device/"_s + child(i);
}

/// A gateway with so many devices behind it, all heard.
static WatchedSite siteWith(int children)
{
    WatchedSite site(defaultRules());
    site.broker(u"b"_s);
    site.link(u"b"_s, LinkStatus::Connected);
    site.device(u"gw"_s);
    for (int i = 0; i < children; ++i)
        site.device(child(i), u"gw"_s);
    site.presence(u"gw"_s, Online, Heard);
    for (int i = 0; i < children; ++i)
        site.presence(child(i), Online, Heard);
    site.pass(1s);
    return site;
}

class TestGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSilentDeviceIsOneAlarm()
    {
        auto site = siteWith(3);
        site.presence(child(1), Offline);
        site.pass(31s);
        QCOMPARE(site.standing(), QStringList{silent(1)});
        QVERIFY(site.alarm(silent(1))->priority == Priority::P4);
        site.presence(child(1), Online, Heard);
        site.pass(61s);
        QCOMPARE(site.label(silent(1)), u"RTNUN"_s);
    }

    void aSilentGatewayIsOneAlarmThatNamesWhatItHides()
    {
        auto site = siteWith(500);
        site.presence(u"gw"_s, Offline, Will);
        QCOMPARE(site.alarm(gatewaySilent)->affects, 500);
        for (int i = 0; i < 500; ++i)
            site.presence(child(i), Offline, GatewayLost, {true, false, true});
        site.pass(10min);
        QCOMPARE(site.standing(), QStringList{gatewaySilent});
        QCOMPARE(site.alarm(gatewaySilent)->hides, 500);
        QCOMPARE(static_cast<int>(site.alarms.alarms().size()), 501);
        QVERIFY(site.alarm(silent(77))->causedBy == site.occurrence(gatewaySilent));
        QCOMPARE(site.alarms.activeCount(), 1);
    }

    void childrenRaisedShortlyBeforeTheirGatewayAreFoldedUnderIt()
    {
        auto site = siteWith(3);
        site.presence(child(0), Offline);
        site.pass(60s);
        site.presence(child(1), Offline);
        site.pass(100s);
        QCOMPARE(site.standing(), (QStringList{silent(0), silent(1)}));
        site.presence(u"gw"_s, Offline);
        QCOMPARE(site.standing(), (QStringList{silent(0), gatewaySilent}));
        QCOMPARE(site.label(silent(1)), u"DSUPR"_s);
        QCOMPARE(site.count(JournalKind::Active, silent(1)), 1);
        QCOMPARE(site.count(JournalKind::Suppress, silent(1)), 1);
    }

    void afterTheReturnThoseThatDoNotComeBackAreOneBatch()
    {
        auto site = siteWith(40);
        site.presence(u"gw"_s, Offline);
        for (int i = 0; i < 40; ++i)
            site.presence(child(i), Offline);
        site.pass(10min);
        QVERIFY(site.acknowledge(gatewaySilent));
        site.presence(u"gw"_s, Online, Heard);
        for (int i = 12; i < 40; ++i)
            site.presence(child(i), Online, Heard);
        site.pass(61s);
        QCOMPARE(site.label(gatewaySilent), u"NORM"_s);
        QCOMPARE(site.standing(), QStringList());
        site.pass(4min);
        QCOMPARE(site.standing(), QStringList());
        site.pass(2min);
        QCOMPARE(site.standing(), QStringList{u"not-back/gw"_s});
        const auto batch = *site.alarm(u"not-back/gw"_s);
        QCOMPARE(toText(batch.value), u"12/40"_s);
        QCOMPARE(batch.hides, 12);
        QVERIFY(site.alarm(silent(3))->causedBy == batch.occurrence);
        for (int i = 0; i < 12; ++i)
            site.presence(child(i), Online, Heard);
        site.pass(61s);
        QCOMPARE(site.label(u"not-back/gw"_s), u"RTNUN"_s);
        QCOMPARE(site.standing(), QStringList());
        QCOMPARE(static_cast<int>(site.alarms.alarms().size()), 1);
    }

    void aSingleOneThatDoesNotComeBackStandsForItself()
    {
        auto site = siteWith(3);
        site.presence(u"gw"_s, Offline);
        for (int i = 0; i < 3; ++i)
            site.presence(child(i), Offline);
        site.pass(10min);
        site.presence(u"gw"_s, Online, Heard);
        site.presence(child(0), Online, Heard);
        site.presence(child(2), Online, Heard);
        site.pass(7min);
        QCOMPARE(site.standing(), QStringList{silent(1)});
        QVERIFY(!site.alarm(silent(1))->causedBy);
    }

    void thoseFoundOutLaterNotToHaveComeBackJoinTheSameAlarm()
    {
        auto site = siteWith(20);
        site.presence(u"gw"_s, Offline);
        for (int i = 0; i < 20; ++i)
            site.presence(child(i), Unknown, GatewayLost, {true, false, true});
        site.pass(10min);
        QCOMPARE(site.alarm(gatewaySilent)->hides, 0);
        QCOMPARE(site.alarm(gatewaySilent)->affects, 20);
        site.presence(u"gw"_s, Online, Heard);
        for (int i = 3; i < 20; ++i)
            site.presence(child(i), Online, Heard);
        site.pass(10min);
        QCOMPARE(site.standing(), QStringList());
        site.presence(child(0), Offline);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{silent(0)});
        site.presence(child(1), Offline);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{u"not-back/gw"_s});
        site.presence(child(2), Offline);
        site.presence(child(9), Offline);
        site.pass(1min);
        QCOMPARE(site.standing(), (QStringList{u"not-back/gw"_s, silent(9)}));
        QCOMPARE(toText(site.alarm(u"not-back/gw"_s)->value), u"3/20"_s);
        QCOMPARE(site.alarm(u"not-back/gw"_s)->hides, 3);
    }

    void whoIsOnlySaidToBeThereIsStillAwaited()
    {
        auto site = siteWith(20);
        site.presence(u"gw"_s, Offline);
        for (int i = 0; i < 20; ++i)
            site.presence(child(i), Offline);
        site.pass(10min);
        site.presence(u"gw"_s, Online, Heard);
        for (int i = 0; i < 20; ++i)
            site.take(PresenceChanged{DeviceId(child(i)), DeviceState{Online, i < 2 ? Availability : Heard, site.clock.now(), {}, Ticks(1min), {}}});
        site.pass(20min);
        QCOMPARE(site.standing(), QStringList());
        site.presence(child(0), Offline);
        site.presence(child(1), Offline);
        site.presence(child(2), Offline);
        site.pass(1min);
        QCOMPARE(site.standing(), (QStringList{u"not-back/gw"_s, silent(2)}));
        QCOMPARE(toText(site.alarm(u"not-back/gw"_s)->value), u"2/20"_s);
    }

    void anAlarmIsNewsOnceHoweverMuchHappensUnderIt()
    {
        auto site = siteWith(300);
        for (int i = 0; i < 300; ++i)
            site.presence(child(i), Offline);
        site.pass(31s);
        site.news = {};
        site.presence(u"gw"_s, Offline);
        QCOMPARE(static_cast<int>(site.news.changed.size()), 301);
        QCOMPARE(site.alarm(gatewaySilent)->hides, 300);
    }

    void aDeviceThatFallsSilentWhileItsGatewaySettlesWaits()
    {
        auto site = siteWith(2);
        site.presence(u"gw"_s, Offline);
        site.pass(1min);
        site.presence(u"gw"_s, Online, Heard);
        site.pass(70s);
        site.presence(child(0), Offline);
        site.pass(2min);
        QCOMPARE(site.standing(), QStringList());
        site.pass(5min);
        QCOMPARE(site.standing(), QStringList{silent(0)});
    }

    void aLostBrokerIsExactlyOneAlarmOfTheMonitor()
    {
        auto site = siteWith(100);
        site.link(u"b"_s, LinkStatus::Lost);
        site.pass(9s);
        QCOMPARE(site.standing(), QStringList());
        site.pass(2s);
        QCOMPARE(site.standing(), QStringList{brokerLost});
        for (int i = 0; i < 100; ++i)
            site.presence(child(i), Unknown, BrokerLost, {false, true, true});
        site.presence(u"gw"_s, Offline, BrokerLost, {false, true, true});
        site.link(u"b"_s, LinkStatus::Connecting);
        site.pass(1h);
        QCOMPARE(site.standing(), QStringList{brokerLost});
        const auto alarm = *site.alarm(brokerLost);
        QVERIFY(alarm.alarmClass == AlarmClass::Monitor);
        QCOMPARE(alarm.affects, 101);
        QCOMPARE(site.count(JournalKind::Active), 1);
    }

    void aBrokerThatIsDownAtTheStartIsOneAlarmToo()
    {
        WatchedSite site(defaultRules());
        site.broker(u"b"_s);
        site.device(u"d"_s);
        site.link(u"b"_s, LinkStatus::Connecting);
        site.pass(5s);
        site.link(u"b"_s, LinkStatus::Lost);
        site.link(u"b"_s, LinkStatus::Connecting);
        site.pass(6s);
        QCOMPARE(site.standing(), QStringList{brokerLost});
    }

    void aShortLossOfTheBrokerIsNoAlarm()
    {
        auto site = siteWith(2);
        site.link(u"b"_s, LinkStatus::Lost);
        site.pass(8s);
        site.link(u"b"_s, LinkStatus::Connected);
        site.pass(1min);
        QCOMPARE(site.count(JournalKind::Active), 0);
    }

    void whileTheBrokerIsLostAlarmsStandAsTheyStood()
    {
        auto site = siteWith(2);
        site.point(u"p"_s, child(0), Quantity::CarbonDioxide, u"ppm"_s);
        site.hear(u"p"_s, 1500.0);
        site.presence(child(1), Offline);
        site.pass(11min);
        const QStringList before{u"silent-device/c001"_s, u"zone-co2-high/p"_s};
        QCOMPARE(site.standing(), before);
        site.link(u"b"_s, LinkStatus::Frozen);
        site.pass(11s);
        QVERIFY(site.alarm(u"zone-co2-high/p"_s)->uncertain);
        QVERIFY(site.alarm(silent(1))->uncertain);
        QCOMPARE(site.standing().size(), 3);
        site.link(u"b"_s, LinkStatus::Connected);
        site.hear(u"p"_s, 1500.0);
        QVERIFY(!site.alarm(u"zone-co2-high/p"_s)->uncertain);
        QCOMPARE(site.count(JournalKind::Active, u"zone-co2-high/p"_s), 1);
    }

    void aDelayDoesNotRunWhileTheWayToTheDeviceIsLost()
    {
        auto site = siteWith(1);
        site.point(u"p"_s, child(0), Quantity::CarbonDioxide, u"ppm"_s);
        site.hear(u"p"_s, 1500.0);
        site.pass(9min);
        site.link(u"b"_s, LinkStatus::Lost);
        site.pass(30min);
        QCOMPARE(site.label(u"zone-co2-high/p"_s), u"NORM"_s);
        site.link(u"b"_s, LinkStatus::Connected);
        site.hear(u"p"_s, 1500.0);
        site.pass(9min);
        QCOMPARE(site.label(u"zone-co2-high/p"_s), u"NORM"_s);
        site.pass(1min);
        QCOMPARE(site.label(u"zone-co2-high/p"_s), u"UNACK"_s);
    }

    void aLeakIsNeverSuppressed()
    {
        auto site = siteWith(2);
        site.point(u"leak"_s, child(0), Quantity::Moisture, {});
        site.hear(u"leak"_s, false);
        site.presence(u"gw"_s, Offline);
        site.hear(u"leak"_s, true);
        site.pass(4s);
        QCOMPARE(site.standing(), (QStringList{gatewaySilent, u"water-leak/leak"_s}));
        QVERIFY(site.alarm(u"water-leak/leak"_s)->priority == Priority::P1);
        site.hear(u"leak"_s, false);
        QCOMPARE(site.label(u"water-leak/leak"_s), u"LUNAK"_s);
    }

    void aSilentLifeSafetyDeviceBehindADeadGatewayRaisesTheGatewaysPriority()
    {
        auto site = siteWith(3);
        site.point(u"leak"_s, child(1), Quantity::Moisture, {});
        site.presence(u"gw"_s, Offline);
        site.presence(child(1), Offline);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{gatewaySilent});
        QVERIFY(site.alarm(gatewaySilent)->priority == Priority::P2);
        QCOMPARE(site.alarm(gatewaySilent)->lifeSafetyBehind, QStringList{child(1)});
        QCOMPARE(site.alarm(gatewaySilent)->hides, 1);
    }

    void aGatewayBehindAGatewayIsFoldedWithAllThatIsBehindIt()
    {
        auto site = siteWith(2);
        site.device(u"inner"_s, u"gw"_s);
        site.device(u"far"_s, u"inner"_s);
        site.presence(u"inner"_s, Offline, Will);
        site.presence(u"far"_s, Offline);
        site.pass(40s);
        QCOMPARE(site.standing(), QStringList{u"silent-gateway/inner"_s});
        site.presence(u"gw"_s, Offline, Will);
        QCOMPARE(site.standing(), QStringList{gatewaySilent});
        QVERIFY(site.alarm(u"silent-device/far"_s)->causedBy == site.occurrence(gatewaySilent));
        QCOMPARE(site.alarm(gatewaySilent)->hides, 2);
    }

    void ofTwoLimitsOfOnePointOnlyTheStrongerStands()
    {
        auto site = siteWith(1);
        site.point(u"p"_s, child(0), Quantity::CarbonDioxide, u"ppm"_s);
        site.hear(u"p"_s, 1000.0);
        site.pass(10min);
        QCOMPARE(site.standing(), QStringList{u"zone-co2/p"_s});
        QVERIFY(site.alarm(u"zone-co2/p"_s)->priority == Priority::Alert);
        QCOMPARE(site.alarms.activeCount(), 0);
        site.hear(u"p"_s, 1300.0);
        site.pass(10min);
        QCOMPARE(site.standing(), QStringList{u"zone-co2-high/p"_s});
        site.hear(u"p"_s, 1000.0);
        site.pass(10min);
        QCOMPARE(site.standing(), QStringList{u"zone-co2/p"_s});
    }

    void aRemovedGatewayLeavesNothingHidden()
    {
        auto site = siteWith(2);
        site.presence(u"gw"_s, Offline);
        site.presence(child(0), Offline);
        site.pass(1min);
        site.take(DeviceRemoved{DeviceId(u"gw"_s)});
        QCOMPARE(site.standing(), QStringList{silent(0)});
        site.take(DeviceRemoved{DeviceId(child(0))});
        QCOMPARE(static_cast<int>(site.alarms.alarms().size()), 0);
    }

    void aDeviceThatMovesToAnotherGatewayStandsForItself()
    {
        auto site = siteWith(2);
        site.presence(u"gw"_s, Offline);
        site.presence(child(0), Offline);
        site.pass(1min);
        site.device(child(0), u"gw2"_s);
        QCOMPARE(site.standing(), (QStringList{silent(0), gatewaySilent}));
        QCOMPARE(site.alarm(gatewaySilent)->hides, 0);
    }

    void gatewaysThatAnnounceARingHangNothingUp()
    {
        WatchedSite site(defaultRules());
        site.device(u"a"_s, u"b1"_s);
        site.device(u"b1"_s, u"c"_s);
        site.device(u"c"_s, u"a"_s);
        site.device(u"self"_s, u"self"_s);
        for (const auto& id : {u"a"_s, u"b1"_s, u"c"_s, u"self"_s})
            site.presence(id, Offline);
        site.pass(1min);
        QVERIFY(!site.standing().isEmpty());
    }

    void fiveHundredDevicesSilentAtOnceOfThemselvesAreFiveHundredAlarms()
    {
        WatchedSite site(defaultRules());
        for (int i = 0; i < 500; ++i)
            site.device(child(i));
        for (int i = 0; i < 500; ++i)
            site.presence(child(i), Offline);
        site.pass(31s);
        QCOMPARE(site.standing().size(), 500);
    }
};

QTEST_GUILESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
