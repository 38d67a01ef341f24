// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

PointDeclared contact(quint32 source, const char* device)
{
    PointDeclared declared = declaration(source, claimOf({device}), "contact");
    declared.point.component = u"binary_sensor"_s;
    declared.point.kind = PointKind::Bool;
    declared.point.quantity = Quantity::Door;
    return declared;
}

/// A gateway with children that all speak every 30 s.
constexpr quint32 childCount = 500;

void declareBranch(SmallSite& site)
{
    site.take(declaration(0, claimOf({"gw"}, "Acme", "Hub"), "uptime"));
    for (quint32 i = 1; i <= childCount; ++i) {
        PointDeclared declared = declaration(i, claimOf({}, "Acme", "S1"));
        declared.device.identifiers = {{u"id"_s, QString(u"c"_s + QString::number(i))}};
        declared.device.viaIdentifier = u"gw"_s;
        site.take(declared);
    }
}

void beatAll(SmallSite& site, int times)
{
    for (int round = 0; round < times; ++round) {
        site.pass(30s);
        for (quint32 i = 0; i <= childCount; ++i)
            site.hear(i, 20.0);
    }
}

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceThatSpeaksIsOnline()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        QCOMPARE(site.state("a").presence, Presence::Unknown);
        site.hear(1, 20.0);
        QCOMPARE(site.state("a").presence, Presence::Online);
        QCOMPARE(site.state("a").evidence, PresenceEvidence::Heard);
        QCOMPARE(site.state("a").lastHeard, std::optional(site.clock.now()));
    }

    void silenceIsMeasuredAgainstTheLearnedInterval_data()
    {
        QTest::addColumn<Ticks>("interval");
        QTest::addColumn<Ticks>("silence");
        QTest::addColumn<Quality>("shown");
        QTest::newRow("within its interval") << Ticks(60s) << Ticks(80s) << Quality::Live;
        QTest::newRow("late at one and a half") << Ticks(60s) << Ticks(92s) << Quality::Late;
        QTest::newRow("stale at two and a half") << Ticks(60s) << Ticks(152s) << Quality::Stale;
        QTest::newRow("a fast one is stale after 90 s, not before") << Ticks(10s) << Ticks(80s) << Quality::Late;
        QTest::newRow("a fast one is stale after 90 s") << Ticks(10s) << Ticks(92s) << Quality::Stale;
        QTest::newRow("offline after five minutes, not before") << Ticks(10s) << Ticks(295s) << Quality::Stale;
        QTest::newRow("offline after five minutes") << Ticks(10s) << Ticks(302s) << Quality::DeviceOffline;
        QTest::newRow("offline at four intervals") << Ticks(600s) << Ticks(2402s) << Quality::DeviceOffline;
        QTest::newRow("not offline before four intervals") << Ticks(600s) << Ticks(2390s) << Quality::Stale;
    }

    void silenceIsMeasuredAgainstTheLearnedInterval()
    {
        QFETCH(Ticks, interval);
        QFETCH(Ticks, silence);
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.beat(1, interval, 20);
        QCOMPARE(site.state("a").learnedInterval, std::optional(interval));
        site.pass(silence);
        QTEST(site.shown("a/temperature"), "shown");
    }

    void aSilentDeviceIsOfflineOnceAndBackWithItsFirstMessage()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.beat(1, 60s, 10);
        site.clear();
        site.pass(20min);
        const auto told = site.told<PresenceChanged>();
        QCOMPARE(told.back().state.presence, Presence::Offline);
        QCOMPARE(told.back().state.evidence, PresenceEvidence::Silence);
        QVERIFY(told.size() <= 2U); // overdue, then offline
        site.hear(1, 21.0);
        QCOMPARE(site.state("a").presence, Presence::Online);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
    }

    void aDoorNobodyOpensIsNotSilent()
    {
        SmallSite site;
        site.take(contact(1, "door"));
        for (const Ticks gap : {3s, 40s, 5s, 300s, 2s, 700s, 9s, 31s, 4s, 90s, 600s, 12s})
            site.beat(1, gap, 1);
        site.pass(24h, 60s - 31s);
        QCOMPARE(site.shown("door/contact"), Quality::Live);
        QCOMPARE(site.state("door").presence, Presence::Online);
    }

    void aSensorThatReportsOnChangeAloneIsNotSilent()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        for (const Ticks gap : {3s, 40s, 5s, 300s, 2s, 700s, 9s, 31s, 4s, 90s, 600s, 12s})
            site.beat(1, gap, 1);
        site.pass(8h, 29s);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
    }

    void changesBetweenHeartbeatsDoNotHideThatTheHeartStopped()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        for (int i = 0; i < 10; ++i) {
            site.beat(1, 60s, 1);
            site.beat(1, i % 2 == 0 ? 7s : 22s, 1);
        }
        site.pass(9min);
        QCOMPARE(site.state("a").presence, Presence::Offline);
    }

    void theDoorOfADeviceWithAHeartbeatIsOldWhenTheHeartStops()
    {
        SmallSite site;
        site.take(contact(1, "a"));
        site.take(declaration(2, claimOf({"a"})));
        site.hear(1, true);
        site.hear(2, 20.0);
        site.beat(2, 60s, 12);
        QCOMPARE(site.shown("a/contact"), Quality::Live);
        site.pass(160s);
        QCOMPARE(site.shown("a/contact"), Quality::Stale);
        site.pass(150s);
        QCOMPARE(site.shown("a/contact"), Quality::DeviceOffline);
    }

    void whatADeviceAnnouncesOfItsExpiryRulesItsPoint()
    {
        SmallSite site;
        PointDeclared declared = declaration(1, claimOf({"a"}));
        declared.point.expireAfter = 20s;
        site.take(declared);
        site.hear(1, 20.0);
        site.pass(19s);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
        site.pass(3s);
        QCOMPARE(site.shown("a/temperature"), Quality::Stale);
    }

    void whatTheWallClockSaysDoesNotMatterForSilence_data()
    {
        QTest::addColumn<Ticks>("jump");
        QTest::newRow("an hour back") << Ticks(-1h);
        QTest::newRow("an hour on") << Ticks(1h);
        QTest::newRow("400 days back") << Ticks(-400 * 24h);
        QTest::newRow("400 days on") << Ticks(400 * 24h);
    }

    void whatTheWallClockSaysDoesNotMatterForSilence()
    {
        QFETCH(Ticks, jump);
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.take(declaration(2, claimOf({"b"})));
        site.hear(1, 20.0);
        site.beat(1, 60s, 10);
        site.pass(61s);
        site.hear(2, 20.0);
        const Quality before = site.shown("a/temperature");
        site.clock.setWall(site.clock.now() + jump);
        site.clear();
        site.pass(2s);
        QCOMPARE(site.shown("a/temperature"), before);
        QCOMPARE(site.state("b").presence, Presence::Online);
        QVERIFY(site.changes.empty());
    }

    void aLostBrokerIsOneChangeHoweverManyDevicesItHas()
    {
        SmallSite site;
        site.link(LinkStatus::Connected);
        declareBranch(site);
        beatAll(site, 2);
        site.clear();
        site.link(LinkStatus::Lost);
        QCOMPARE(site.changes.size(), 1U);
        QVERIFY(std::holds_alternative<PathChanged>(site.changes.front()));
        QCOMPARE(site.shown("c7/temperature"), Quality::BrokerLost);
        QVERIFY(!site.state("c7").reach.broker);
    }

    void behindALostBrokerNobodyIsCalledOffline()
    {
        SmallSite site;
        site.link(LinkStatus::Connected);
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.beat(1, 10s, 20);
        site.link(LinkStatus::Lost);
        site.clear();
        site.pass(2h, 20s);
        QVERIFY(site.told<PresenceChanged>().empty());
        QVERIFY(site.told<ReadingChanged>().empty());
        QCOMPARE(site.state("a").presence, Presence::Unknown);
    }

    void afterTheBrokersReturnADeviceIsUnknownUntilHeard()
    {
        SmallSite site;
        site.link(LinkStatus::Connected);
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.beat(1, 600s, 10);
        site.link(LinkStatus::Lost);
        site.pass(1h, 20s);
        site.link(LinkStatus::Connected);
        QCOMPARE(site.state("a").presence, Presence::Unknown);
        QCOMPARE(site.state("a").evidence, PresenceEvidence::BrokerLost);
        QCOMPARE(site.shown("a/temperature"), Quality::Stale);
        site.pass(1800s, 20s); // three intervals
        QCOMPARE(site.state("a").presence, Presence::Unknown);
        site.hear(1, 20.0);
        QCOMPARE(site.state("a").presence, Presence::Online);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
    }

    void whoDoesNotComeBackAfterTheBrokerIsOfflineInTheEnd()
    {
        SmallSite site;
        site.link(LinkStatus::Connected);
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.beat(1, 600s, 10);
        site.link(LinkStatus::Lost);
        site.link(LinkStatus::Connected);
        site.pass(2420s, 20s);
        QCOMPARE(site.state("a").presence, Presence::Offline);
    }

    void aBrokerThatLostItsMemoryLosesNoDevices()
    {
        SmallSite site;
        site.link(LinkStatus::Connected);
        declareBranch(site);
        beatAll(site, 2);
        site.link(LinkStatus::Lost);
        site.clear();
        site.link(LinkStatus::Connected); // and no retained message comes
        QVERIFY(site.told<DeviceRemoved>().empty());
        QVERIFY(site.told<PointRemoved>().empty());
        QCOMPARE(site.fleet.devices().size(), childCount + 1U);
    }

    void theWordOfThePublisherCounts()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.take(declaration(2, claimOf({"a"}), "humidity"));
        site.hear(1, 20.0);
        site.pass(5s);
        site.clear();
        site.take(Events{AvailabilityHeard{SourceIndex{1}, false, false}, AvailabilityHeard{SourceIndex{2}, false, false}});
        QCOMPARE(site.told<PresenceChanged>().size(), 1U);
        QCOMPARE(site.state("a").presence, Presence::Offline);
        QCOMPARE(site.state("a").evidence, PresenceEvidence::Availability);
        QCOMPARE(site.shown("a/temperature"), Quality::DeviceOffline);
        site.pass(5s);
        site.say(1, true);
        QCOMPARE(site.state("a").presence, Presence::Online);
        QCOMPARE(site.shown("a/temperature"), Quality::Stale); // it is there; its value is still the old one
    }

    void aRetainedWordOfPresenceMakesNobodyOnline()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.say(1, true, true);
        QCOMPARE(site.state("a").presence, Presence::Unknown);
        QCOMPARE(site.state("a").evidence, PresenceEvidence::Retained);
    }

    void aLostGatewayIsTheReasonForAllBehindIt()
    {
        SmallSite site;
        declareBranch(site);
        beatAll(site, 8);
        site.clear();
        site.say(0, false);
        QCOMPARE(site.state("gw").presence, Presence::Offline);
        for (const char* child : {"c1", "c250", "c500"}) {
            QVERIFY(!site.state(child).reach.gateway);
            QCOMPARE(site.state(child).presence, Presence::Unknown);
            QCOMPARE(site.state(child).evidence, PresenceEvidence::GatewayLost);
        }
        QCOMPARE(site.shown("c1/temperature"), Quality::GatewayOffline);
        QCOMPARE(site.told<PresenceChanged>().size(), childCount + 1U); // one each, no more
    }

    void whatIsOnlySaidToBeThereIsSilentAgainWhenItsTimeIsOver()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        for (int round = 0; round < 8; ++round) {
            site.pass(60s);
            site.hear(1, 20.0);
        }
        site.pass(6min);
        QCOMPARE(site.state("a").presence, Presence::Offline);
        site.say(1, true);
        QCOMPARE(site.state("a").presence, Presence::Online);
        QCOMPARE(site.state("a").evidence, PresenceEvidence::Availability);
        site.pass(6min);
        QCOMPARE(site.state("a").presence, Presence::Offline);
    }

    void whatIsBehindALostGatewayIsSilentOnceItsOwnTimeIsOverAndUntilItIsHeardAgain()
    {
        SmallSite site;
        declareBranch(site);
        beatAll(site, 8);
        site.say(0, false);
        site.pass(2min);
        QCOMPARE(site.state("c250").presence, Presence::Unknown);
        site.pass(10min);
        QCOMPARE(site.state("c250").presence, Presence::Offline);
        QCOMPARE(site.state("c250").evidence, PresenceEvidence::GatewayLost);
        QCOMPARE(site.shown("c250/temperature"), Quality::GatewayOffline);
        site.say(0, true);
        QCOMPARE(site.state("gw").presence, Presence::Online);
        QCOMPARE(site.state("c250").presence, Presence::Offline);
        QCOMPARE(site.state("c250").evidence, PresenceEvidence::Silence);
        site.hear(250, 20.0);
        QCOMPARE(site.state("c250").presence, Presence::Online);
    }

    void whenAGatewayAndAllBehindItFallSilentItIsTheGateway()
    {
        SmallSite site;
        declareBranch(site);
        beatAll(site, 8);
        site.pass(10min);
        QCOMPARE(site.state("gw").presence, Presence::Offline);
        QCOMPARE(site.state("c17").evidence, PresenceEvidence::GatewayLost);
        QCOMPARE(site.shown("c17/temperature"), Quality::GatewayOffline);
    }

    void aGatewayWithoutAVoiceIsSilentWhenAllBehindItAre()
    {
        SmallSite site;
        PointDeclared gateway = contact(0, "gw");
        site.take(gateway);
        for (quint32 i = 1; i <= 4; ++i) {
            PointDeclared declared = declaration(i, claimOf({}));
            declared.device.identifiers = {{u"id"_s, QString(u"c"_s + QString::number(i))}};
            declared.device.viaIdentifier = u"gw"_s;
            site.take(declared);
        }
        for (int round = 0; round < 8; ++round) {
            site.pass(30s);
            for (quint32 i = 1; i <= 4; ++i)
                site.hear(i, 20.0);
        }
        for (int round = 0; round < 11; ++round) { // three of them stop
            site.pass(30s);
            site.hear(4, 20.0);
        }
        QCOMPARE(site.state("c1").presence, Presence::Offline);
        QVERIFY(site.state("gw").presence != Presence::Offline);
        site.pass(10min);
        QCOMPARE(site.state("gw").presence, Presence::Offline);
        QCOMPARE(site.state("c1").evidence, PresenceEvidence::GatewayLost);
    }

    void aMessageFromBehindASilentGatewayVouchesForIt()
    {
        SmallSite site;
        declareBranch(site);
        beatAll(site, 8);
        site.pass(10min);
        site.hear(3, 20.0);
        QVERIFY(site.state("gw").presence != Presence::Offline);
        QCOMPARE(site.state("c3").presence, Presence::Online);
        QCOMPARE(site.shown("c3/temperature"), Quality::Live);
        QVERIFY(site.shown("c4/temperature") != Quality::Live);
    }

    void afterTheProgramStoodStillNobodyIsBlamed()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.beat(1, 60s, 10);
        site.clear();
        site.pass(1h, 1h); // one call after an hour
        QVERIFY(site.told<PresenceChanged>().empty());
        QVERIFY(site.told<ReadingChanged>().empty());
        site.pass(10min);
        QCOMPARE(site.state("a").presence, Presence::Offline);
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
