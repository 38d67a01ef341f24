// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/line_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// On the spare broker, with the sensor, since ten seconds.
struct MovedSite : LineSite
{
    MovedSite()
    {
        usual.up = false;
        usual.hasSensor = false;
        spare.hasSensor = true;
        live(10s);
        clear();
    }
};

} // namespace

/// From the broker that stood in back to the usual one.
class TestFailoverBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodForFiveMinutesItIsTakenAgainWithoutAGapAndWithoutAnythingTwice()
    {
        MovedSite site;
        QVERIFY(site.isOn(site.spare));
        site.usual.up = true;
        site.bridged = true;
        site.live(4min);
        QVERIFY(site.isOn(site.spare));
        site.live(2min);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.switches(), 1);
        QVERIFY(site.gaps().empty());
        const std::vector<double> values = site.values();
        QCOMPARE(values.size(), 360U);
        for (std::size_t i = 1; i < values.size(); ++i)
            QCOMPARE(values[i], values[i - 1] + 1);
        site.live(2min);
        QCOMPARE(site.alarms(), QStringList());
        QCOMPARE(site.line().phase, PolicyPhase::Healthy);
    }

    void itIsNotTakenWhileTheDevicesAreStillOnTheOther()
    {
        MovedSite site;
        site.usual.up = true;
        site.live(20min);
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(site.line().paths[0].devicesSpeak, std::optional(false));
        QCOMPARE(site.reading().quality, Quality::Live);
        site.usual.hasSensor = true;
        site.live(6min);
        QVERIFY(site.isOn(site.usual));
    }

    void devicesThatHaveLeftTheOtherAreFollowed()
    {
        MovedSite site;
        site.usual.up = true;
        site.live(2min);
        QVERIFY(site.isOn(site.spare));
        site.usual.hasSensor = true;
        site.spare.hasSensor = false;
        site.live(80s);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.reading().quality, Quality::Live);
    }

    void devicesThatGoHomeAtOnceAreHeardThereBeforeItMayBeUsed()
    {
        MovedSite site;
        site.usual.up = true;
        site.live(10s);
        site.clear();
        site.usual.hasSensor = true;
        site.spare.hasSensor = false;
        site.live(40s);
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(site.reading().quality, Quality::Live);
        site.live(320s);
        QVERIFY(site.isOn(site.usual));
        const std::vector<double> values = site.values();
        QCOMPARE(values.size(), 360U);
        for (std::size_t i = 1; i < values.size(); ++i)
            QCOMPARE(values[i], values[i - 1] + 1);
        QVERIFY(site.gaps().empty());
    }

    void whoStaysWhereHeFledToIsHeardThereAfterTheReturn()
    {
        MovedSite site;
        site.usual.up = true;
        site.bridged = true;
        site.live(6min);
        QVERIFY(site.isOn(site.usual));
        site.clear();
        site.bridged = false; // the sensor itself has never left the spare one
        site.live(40s);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.values().size(), 40U);
        QCOMPARE(site.reading().quality, Quality::Live);
    }

    void aBridgeThatBringsItToTheOtherFirstIsNoReasonToListenForEver()
    {
        MovedSite site;
        site.usual.up = true;
        site.bridged = true;
        site.live(6min);
        QVERIFY(site.isOn(site.usual));
        site.spareFirst = true;
        site.live(12min);
        QCOMPARE(site.line().paths[1].use, BrokerUse::Standby);
    }

    void whereNobodyStayedItIsNotListenedToForEver()
    {
        MovedSite site;
        site.usual.up = true;
        site.bridged = true;
        site.live(6min);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.line().paths[1].use, BrokerUse::Listening);
        site.live(12min);
        QCOMPARE(site.line().paths[1].use, BrokerUse::Standby);
        QCOMPARE(site.switches(), 1);
    }

    void whatBothBrokersBringIsTakenOnceWhileBothAreHeard()
    {
        MovedSite site;
        site.usual.up = true;
        site.bridged = true;
        site.live(10s);
        site.clear();
        site.live(60s);
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(site.values().size(), 60U);
    }

    void aUsualBrokerIsNotHeardAheadOfALostStandIn()
    {
        MovedSite site;
        site.usual.up = true;
        site.bridged = true;
        site.live(10s);
        site.spare.up = false;
        site.bridged = false;
        site.usual.hasSensor = true;
        site.live(1s);
        QVERIFY(site.isOn(site.spare));
        QVERIFY(site.reading().quality != Quality::Live); // of a line that is lost nothing is live
    }

    void devicesThatWentToTheOtherByThemselvesAreFollowed()
    {
        LineSite site;
        site.usual.hasSensor = false;
        site.spare.hasSensor = true;
        site.live(90s);
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(toText(site.reading().value), QString::number(site.said));
    }

    void aQuietSiteStaysWhereItIs()
    {
        LineSite site;
        site.sensorSpeaks = false;
        site.live(30min);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.switches(), 0);
    }

    void aDeadStandInIsLeftAtOnceForAUsualOneThatIsWell()
    {
        MovedSite site;
        site.usual.up = true;
        site.bridged = true;
        site.live(30s);
        QVERIFY(site.isOn(site.spare));
        site.spare.up = false;
        site.bridged = false;
        site.usual.hasSensor = true;
        site.live(15s);
        QVERIFY(site.isOn(site.usual));
        QCOMPARE(site.reading().quality, Quality::Live);
    }

    void aRestartStaysWhereItWas()
    {
        MovedSite site;
        site.restart();
        QVERIFY(site.isOn(site.spare));
        const auto order = std::ranges::find(site.uses, site.spare.id, &BrokerOrder::broker);
        QCOMPARE(order->use, BrokerUse::Active);
        site.announceSensor(site.spare);
        site.live(30s);
        QVERIFY(site.isOn(site.spare));
        QCOMPARE(toText(site.reading().value), QString::number(site.said));
    }

    void afterTooManySwitchesItWaitsForAPersonWhoLetsItGoOn()
    {
        LineSite site;
        site.bridged = true;
        for (int i = 0; i < 4; ++i) { // each a loss of the one in use
            LineSite::Side& inUse = site.isOn(site.usual) ? site.usual : site.spare;
            LineSite::Side& other = &inUse == &site.usual ? site.spare : site.usual;
            inUse.echoes = false;
            other.hasSensor = true;
            site.live(20s);
            inUse.echoes = true;
            site.live(20s);
        }
        const qsizetype before = site.switches();
        QVERIFY2(before <= 5, qPrintable(QString::number(before)));
        for (int i = 0; i < 4 && site.line().phase != PolicyPhase::Latched; ++i) {
            LineSite::Side& inUse = site.isOn(site.usual) ? site.usual : site.spare;
            inUse.echoes = false;
            site.live(30s);
            inUse.echoes = true;
            site.live(10s);
        }
        QCOMPARE(site.line().phase, PolicyPhase::Latched);
        QVERIFY(site.alarms().contains(u"fallback-stuck"_s));
        site.wish(ReleaseFailover{site.usual.id}, Role::Operator);
        site.live(5s);
        QVERIFY(site.line().phase != PolicyPhase::Latched);
    }
};

QTEST_GUILESS_MAIN(TestFailoverBack)
#include "tst_failover_back.moc"
