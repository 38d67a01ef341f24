// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/line_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The devices that were on one broker connect to the other.
void moveSensor(LineSite& site, LineSite::Side& to)
{
    site.usual.hasSensor = &to == &site.usual;
    site.spare.hasSensor = &to == &site.spare;
}

BrokerUse orderedFor(const LineSite& site, const LineSite::Side& side)
{
    return std::ranges::find(site.uses, side.id, &BrokerOrder::broker)->use;
}

} // namespace

/// The usual broker is lost, and another one stands in for it.
class TestFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileTheUsualOneIsWellTheOtherStandsBy()
    {
        LineSite site;
        site.live(10min);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.line().phase, PolicyPhase::Healthy);
        QCOMPARE(orderedFor(site, site.spare), BrokerUse::Standby);
        QCOMPARE(site.line().paths.size(), 2U);
        QVERIFY(site.line().paths[1].good);
        QCOMPARE(site.alarms(), QStringList());
        QVERIFY(site.gaps().empty());
        QCOMPARE(site.reading().quality, Quality::Live);
    }

    void aLostBrokerIsLeftWithinTenSecondsForOneAlarmAndAGapAsLongAsTheSilence()
    {
        LineSite site;
        const Timestamp lost = site.clock.now();
        site.usual.up = false;
        moveSensor(site, site.spare);
        site.live(10s);
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(site.gaps().size(), 1U);
        QVERIFY(site.gaps().front().from - lost <= 250ms);
        QVERIFY(site.gaps().front().to - lost <= 7s);
        QCOMPARE(site.picture.links.value(site.usual.id).via, site.spare.id);
        QCOMPARE(site.reading().quality, Quality::Live);
        QCOMPARE(toText(site.reading().value), QString::number(site.said));
        site.live(2min);
        QCOMPARE(site.alarms(), QStringList{u"fallback-acts"_s});
        QCOMPARE(site.switches(), 1);
    }

    void noReadingOfTheSpareOneIsTakenBeforeItStandsInAndNoneIsTakenTwice()
    {
        LineSite site;
        site.bridged = true;
        site.live(30s);
        QCOMPARE(site.values().size(), 30U);
        site.usual.echoes = false; // it lives and hands on nothing
        moveSensor(site, site.spare);
        site.live(30s);
        QVERIFY(site.isOn(site.spare));
        const std::vector<double> values = site.values();
        QVERIFY(std::ranges::adjacent_find(values, std::greater_equal<>()) == values.end());
        QCOMPARE(values.back(), double(site.said));
        QVERIFY(values.size() >= 50U);
    }

    void aBrokerThatLivesAndHandsOnNothingIsLostAndTheGapBeginsWithTheLastProof()
    {
        LineSite site;
        site.live(1min);
        const Timestamp last = site.clock.now();
        site.usual.echoes = false;
        moveSensor(site, site.spare);
        site.live(12s);
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(site.gaps().size(), 1U);
        QVERIFY(site.gaps().front().from <= last);
        QVERIFY(last - site.gaps().front().from <= 5s);
    }

    void withNoOtherOneABrokerThatHandsOnNothingLooksLost()
    {
        LineSite site;
        site.spare.up = false;
        site.live(2min);
        QCOMPARE(site.alarms(), QStringList{u"stand-in-lost"_s});
        site.usual.echoes = false;
        site.live(10s);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.reading().quality, Quality::BrokerLost);
        site.usual.echoes = true;
        site.live(5s);
        QCOMPARE(site.reading().quality, Quality::Live);
        QCOMPARE(site.gaps().size(), 1U);
    }

    void anEchoThatIsRefusedWhileDevicesAreHeardIsNoOutage()
    {
        LineSite site(LineSite::Echo::Refused);
        QCOMPARE(site.line().paths[0].echo, std::optional(false));
        site.live(5min);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.switches(), 0);
        QCOMPARE(site.reading().quality, Quality::Live);
    }

    void whoMayNotAskForAnEchoGoesByTheConnectionAlone()
    {
        LineSite site(LineSite::Echo::NotAsked);
        QVERIFY(!site.line().paths[1].echo);
        site.usual.up = false;
        moveSensor(site, site.spare);
        site.live(10s);
        QVERIFY(site.isOn(site.spare));
    }

    void aStandInThatHandsOnNothingIsNotTaken()
    {
        LineSite site;
        site.spare.echoes = false;
        site.live(5s);
        site.usual.up = false;
        site.live(5min);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.switches(), 0);
        QVERIFY(site.alarms().contains(u"broker-lost"_s));
        QVERIFY(!site.alarms().contains(u"fallback-acts"_s));
        QCOMPARE(site.reading().quality, Quality::BrokerLost);
    }

    void flappingTwentyTimesMovesTwiceAtMost()
    {
        LineSite site;
        site.bridged = true;
        site.spare.hasSensor = true;
        for (int i = 0; i < 20; ++i) {
            site.usual.up = false;
            site.live(9s);
            site.usual.up = true;
            site.live(9s);
        }
        QVERIFY2(site.switches() >= 1 && site.switches() <= 2, qPrintable(QString::number(site.switches())));
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(site.alarms(), QStringList{u"fallback-acts"_s});
    }

    void bothDownIsOneAlarmAndWhoeverIsBackFirstCarries()
    {
        LineSite site;
        site.usual.up = site.spare.up = false;
        site.live(5min);
        QCOMPARE(site.alarms().count(u"broker-lost"_s), 1);
        QVERIFY(!site.alarms().contains(u"fallback-acts"_s));
        QCOMPARE(site.reading().quality, Quality::BrokerLost);
        site.spare.up = true;
        moveSensor(site, site.spare);
        site.live(15s);
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(site.reading().quality, Quality::Live);
        QVERIFY(!site.alarms().contains(u"broker-lost"_s));
    }

    void whatTheSpareOneKeptIsNotNewerForBeingHeardLater()
    {
        LineSite site;
        const double newest = site.said;
        site.usual.up = false;
        site.sensorSpeaks = false;
        site.live(10s);
        QVERIFY(site.isOn(site.spare));
        site.say(site.spare, u"site/hall"_s, "3", true);
        QCOMPARE(toText(site.reading().value), QString::number(newest));
        site.say(site.spare, u"site/hall"_s, "4", false);
        QCOMPARE(toText(site.reading().value), u"4"_s);
        QCOMPARE(site.reading().quality, Quality::Live);
    }

    void commandsGoToWhoCarriesAndByItsPermission()
    {
        LineSite site;
        BrokerConfig spare = site.picture.brokers.value(site.spare.id);
        spare.permissions.ask = true;
        site.wish(SaveBroker{spare});
        site.usual.up = false;
        moveSensor(site, site.spare);
        site.live(10s);
        site.clear();
        site.wish(PutQuestion{site.usual.id, u"homeassistant"_s, u"announce"_s, std::nullopt});
        QCOMPARE(site.published.size(), 1U);
        QCOMPARE(site.published.front().broker, site.spare.id);
    }

    void oneStandsInForOneAndNobodyForHim()
    {
        LineSite site;
        const auto refusal = [&](const BrokerConfig& broker) {
            site.clear();
            site.wish(SaveBroker{broker});
            return site.news.outcomes.empty() ? QString() : site.news.outcomes.back().reason;
        };
        BrokerConfig third = site.picture.brokers.value(site.spare.id);
        third.id = BrokerId(u"third"_s);
        third.standsInFor = site.spare.id;
        QVERIFY(!refusal(third).isEmpty());
        third.standsInFor = third.id;
        QVERIFY(!refusal(third).isEmpty());
        third.standsInFor = BrokerId(u"gone"_s);
        QVERIFY(!refusal(third).isEmpty());
        BrokerConfig usual = site.picture.brokers.value(site.usual.id);
        usual.standsInFor = third.id;
        QVERIFY(!refusal(usual).isEmpty());
        third.standsInFor = site.usual.id;
        third.turn = 2;
        QCOMPARE(refusal(third), QString());
        QCOMPARE(site.news.lines->front().paths.size(), 3U);
        site.wish(RemoveBroker{site.usual.id});
        QVERIFY(site.news.lines->empty());
        QCOMPARE(orderedFor(site, site.spare), BrokerUse::Active);
    }
};

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
