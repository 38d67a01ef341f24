// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/simulated_site.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp start = Timestamp(std::chrono::sys_days{std::chrono::year(2026) / 11 / 24}) + 10h;

using Sent = std::vector<Transmission>;

struct Running
{
    explicit Running(SiteOptions options = {}) : site(std::move(options)), first(site.advance(now, Ticks(0))) {}

    Sent run(std::chrono::seconds time, Ticks pace = 1000ms)
    {
        Sent all;
        for (const Timestamp end = now + time; now < end;) {
            now += pace;
            const Sent sent = site.advance(now, pace);
            all.insert(all.end(), sent.begin(), sent.end());
        }
        return all;
    }

    Timestamp now = start;
    SimulatedSite site;
    Sent first;
};

Sent onTopic(const Sent& sent, const QString& topic)
{
    Sent found;
    std::ranges::copy_if(sent, std::back_inserter(found), [&](const Transmission& one) { return one.publication.topic == topic; });
    return found;
}

QJsonObject bodyOf(const Transmission& sent)
{
    return QJsonDocument::fromJson(sent.publication.payload).object();
}

std::vector<double> numbers(const Sent& sent, const QString& topic, const QString& key)
{
    std::vector<double> found;
    for (const Transmission& one : onTopic(sent, topic))
        found.push_back(bodyOf(one).value(key).toDouble());
    return found;
}

Message command(const QString& topic, const QByteArray& payload)
{
    return {{}, topic, payload, start, Ticks(0), false};
}

Fault fault(const QString& text)
{
    const Expected<Fault> read = faultFrom(text);
    return read ? *read : Fault{};
}

/// The topic that carries the state of a leak puck, found by its label in discovery.
QString puckTopic(const SimulatedSite& site, const QString& label)
{
    for (const Transmission& sent : site.announce()) {
        if (sent.publication.topic.contains("/flood/config"_L1) && sent.publication.payload.contains(QByteArray('"' + label.toUtf8() + '"')))
            return bodyOf(sent).value("state_topic"_L1).toString();
    }
    return {};
}

} // namespace

class TestSimulatedSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedSaysTheSameBytes();
    void anotherSeedSaysOthers();
    void theFirstStepTellsEveryStateOnce();
    void everyDeviceKeepsItsOwnPaceWithJitter();
    void eachClientCarriesItsOwnDevices();
    void aSetPointIsObeyedAndEchoed();
    void aLightIsSwitchedAndDimmedByJson();
    void aLockAndAValveFollowTheirWords();
    void nonsenseChangesNothing_data();
    void nonsenseChangesNothing();
    void askedToAnnounceItAnnouncesEverythingAgain();
    void aSilencedDeviceSaysNothingUntilItReturns();
    void aDroppedGatewayTakesItsDevicesAndOrdersItsClientDown();
    void aCutBrokerSilencesAll();
    void driftMovesTheValueAway();
    void aLyingSensorStandsStill();
    void aWrongClockShowsInThePayloadOnly();
    void chatterIsFastAndFlips();
    void aLeakClosesTheValveByItself();
    void aDoorHeldOpenIsTold();
    void faultsReadAsTheyAreWritten_data();
    void faultsReadAsTheyAreWritten();
    void faultsThatMakeNoSenseAreRefused();
};

void TestSimulatedSite::theSameSeedSaysTheSameBytes()
{
    Running one({.seed = 7});
    Running two({.seed = 7});
    QVERIFY(one.site.announce() == two.site.announce());
    const Sent first = one.run(300s);
    QVERIFY(first.size() > 2000);
    QVERIFY(first == two.run(300s));
}

void TestSimulatedSite::anotherSeedSaysOthers()
{
    Running one({.seed = 7});
    Running two({.seed = 8});
    QVERIFY(one.run(60s) != two.run(60s));
}

void TestSimulatedSite::theFirstStepTellsEveryStateOnce()
{
    SimulatedSite site({});
    const Sent sent = site.advance(start, Ticks(0));
    QCOMPARE(onTopic(sent, u"gw-4/3.12-S1"_s).size(), std::size_t{1});
    QCOMPARE(onTopic(sent, u"harbour/3.12-RC/state"_s).size(), std::size_t{1});
    QCOMPARE(onTopic(sent, u"plant/em-main/state"_s).size(), std::size_t{1});
    QVERIFY(sent.size() > 400);
}

void TestSimulatedSite::everyDeviceKeepsItsOwnPaceWithJitter()
{
    Running running;
    const Sent sent = running.run(600s);
    const auto sensor = onTopic(sent, u"gw-4/3.12-S1"_s).size();
    QVERIFY2(sensor >= 18 && sensor <= 22, qPrintable(QString::number(sensor)));
    const auto meter = onTopic(sent, u"plant/em-main/state"_s).size();
    QVERIFY2(meter >= 52 && meter <= 63, qPrintable(QString::number(meter)));
}

void TestSimulatedSite::eachClientCarriesItsOwnDevices()
{
    Running running;
    QCOMPARE(running.site.clients().size(), std::size_t{5});
    for (const Transmission& sent : running.run(120s)) {
        const QString head = sent.publication.topic.section(u'/', 0, 0);
        if (head.startsWith("gw-"_L1) && !sent.publication.topic.contains("/bridge/"_L1))
            QCOMPARE(sent.client, head.mid(3).toInt() - 1);
    }
    QCOMPARE(running.site.clients()[2].will.topic, u"gw-3/bridge/state"_s);
    QCOMPARE(running.site.clients()[2].will.payload, QByteArrayLiteral("{\"state\":\"offline\"}"));
    QVERIFY(running.site.clients()[2].will.retained);
}

void TestSimulatedSite::aSetPointIsObeyedAndEchoed()
{
    Running running;
    const Sent echo = running.site.take(command(u"harbour/3.13-RC/set/setpoint"_s, "24.5"));
    QCOMPARE(echo.size(), std::size_t{1});
    QCOMPARE(echo.front().publication.topic, u"harbour/3.13-RC/state"_s);
    QCOMPARE(bodyOf(echo.front()).value("setpoint"_L1).toDouble(), 24.5);
    const double before = bodyOf(echo.front()).value("temperature"_L1).toDouble();
    const Sent later = running.run(5400s, 30'000ms);
    QVERIFY(numbers(later, u"harbour/3.13-RC/state"_s, u"temperature"_s).back() > before + 0.4);
    const Sent clamped = running.site.take(command(u"harbour/3.13-RC/set/setpoint"_s, "99"));
    QCOMPARE(bodyOf(clamped.front()).value("setpoint"_L1).toDouble(), 28.0);
}

void TestSimulatedSite::aLightIsSwitchedAndDimmedByJson()
{
    Running running;
    const Sent dimmed = running.site.take(command(u"gw-3/3.OE-L1/set"_s, R"({"state":"ON","brightness":127})"));
    QCOMPARE(bodyOf(dimmed.front()).value("state"_L1).toString(), u"ON"_s);
    QCOMPARE(bodyOf(dimmed.front()).value("brightness"_L1).toDouble(), 127.0);
    const Sent off = running.site.take(command(u"harbour/3.OW-L4/set"_s, R"({"state":"OFF"})"));
    QCOMPARE(bodyOf(off.front()).value("state"_L1).toString(), u"OFF"_s);
    const Sent on = running.site.take(command(u"harbour/3.OW-L4/set"_s, R"({"brightness":40})"));
    QCOMPARE(bodyOf(on.front()).value("state"_L1).toString(), u"ON"_s);
    QCOMPARE(bodyOf(on.front()).value("brightness"_L1).toDouble(), 40.0);
}

void TestSimulatedSite::aLockAndAValveFollowTheirWords()
{
    Running running;
    const Sent unlocked = running.site.take(command(u"harbour/D3-LAB/set/lock"_s, "UNLOCK"));
    QCOMPARE(bodyOf(unlocked.front()).value("lock"_L1).toString(), u"UNLOCKED"_s);
    const Sent closed = running.site.take(command(u"harbour/V-11/set/state"_s, "CLOSE"));
    QCOMPARE(bodyOf(closed.front()).value("state"_L1).toString(), u"closed"_s);
}

void TestSimulatedSite::nonsenseChangesNothing_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("unknown device") << u"harbour/9.99-RC/set/setpoint"_s << QByteArray("21");
    QTest::newRow("unknown value") << u"harbour/3.13-RC/set/colour"_s << QByteArray("21");
    QTest::newRow("read only") << u"harbour/3.13-RC/set/co2"_s << QByteArray("400");
    QTest::newRow("not a number") << u"harbour/3.13-RC/set/setpoint"_s << QByteArray("warm");
    QTest::newRow("nan") << u"harbour/3.13-RC/set/setpoint"_s << QByteArray("nan");
    QTest::newRow("unknown word") << u"harbour/3.13-RC/set/mode"_s << QByteArray("turbo");
    QTest::newRow("empty") << u"harbour/3.13-RC/set/setpoint"_s << QByteArray();
    QTest::newRow("broken json") << u"harbour/3.OW-L4/set"_s << QByteArray("{\"state\":");
    QTest::newRow("huge") << u"harbour/3.OW-L4/set"_s << QByteArray(1'000'000, '[');
    QTest::newRow("no topic") << QString() << QByteArray("x");
    QTest::newRow("slashes only") << u"////"_s << QByteArray("x");
}

void TestSimulatedSite::nonsenseChangesNothing()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    Running running;
    QVERIFY(running.site.take(command(topic, payload)).empty());
}

void TestSimulatedSite::askedToAnnounceItAnnouncesEverythingAgain()
{
    Running running;
    const Sent again = running.site.take(command(u"homeassistant/status"_s, "online"));
    QVERIFY(again.size() > running.site.announce().size() + 400);
}

void TestSimulatedSite::aSilencedDeviceSaysNothingUntilItReturns()
{
    Running running;
    QVERIFY(running.site.apply(fault(u"silence:3.12-S1"_s)));
    QVERIFY(onTopic(running.run(300s), u"gw-4/3.12-S1"_s).empty());
    QVERIFY(running.site.apply(fault(u"-silence:3.12-S1"_s)));
    QVERIFY(!onTopic(running.run(120s), u"gw-4/3.12-S1"_s).empty());
}

void TestSimulatedSite::aDroppedGatewayTakesItsDevicesAndOrdersItsClientDown()
{
    Running running;
    const auto orders = running.site.apply(fault(u"drop-gateway:GW-3"_s));
    QVERIFY(orders);
    QCOMPARE(*orders, (std::vector<LinkOrder>{{LinkOrder::Kind::DropClient, 2}}));
    for (const Transmission& sent : running.run(300s))
        QVERIFY2(sent.client != 2, qPrintable(sent.publication.topic));
    QVERIFY(running.site.take(command(u"gw-3/3.OE-L1/set"_s, R"({"state":"ON"})")).empty());
    QCOMPARE((*running.site.apply(fault(u"-drop-gateway:GW-3"_s))).front().kind, LinkOrder::Kind::ReturnClient);
    const Sent back = running.run(120s);
    QVERIFY(std::ranges::any_of(back, [](const Transmission& sent) { return sent.client == 2; }));
}

void TestSimulatedSite::aCutBrokerSilencesAll()
{
    Running running;
    QCOMPARE((*running.site.apply(fault(u"cut-broker"_s))).front().kind, LinkOrder::Kind::CutBroker);
    QVERIFY(running.run(60s).empty());
}

void TestSimulatedSite::driftMovesTheValueAway()
{
    Running honest;
    Running drifting;
    QVERIFY(drifting.site.apply(fault(u"drift:T-0412:6"_s)));
    const double truth = numbers(honest.run(1800s), u"gw-4/T-0412"_s, u"temperature"_s).back();
    const double told = numbers(drifting.run(1800s), u"gw-4/T-0412"_s, u"temperature"_s).back();
    QVERIFY2(told > truth + 2.3 && told < truth + 3.2, qPrintable(QString::number(told - truth)));
}

void TestSimulatedSite::aLyingSensorStandsStill()
{
    Running running;
    const std::vector<double> moving = numbers(running.run(900s), u"gw-4/3.12-S1"_s, u"co2"_s);
    QVERIFY(std::ranges::adjacent_find(moving, std::not_equal_to<>()) != moving.end());
    QVERIFY(running.site.apply(fault(u"lie:3.12-S1"_s)));
    const std::vector<double> stuck = numbers(running.run(900s), u"gw-4/3.12-S1"_s, u"co2"_s);
    QVERIFY(stuck.size() > 10);
    QVERIFY(std::ranges::adjacent_find(stuck, std::not_equal_to<>()) == stuck.end());
}

void TestSimulatedSite::aWrongClockShowsInThePayloadOnly()
{
    Running running;
    QVERIFY(running.site.apply(fault(u"wrong-clock:3.12-S1:-3600"_s)));
    const Sent sent = onTopic(running.run(60s), u"gw-4/3.12-S1"_s);
    QVERIFY(!sent.empty());
    QCOMPARE(bodyOf(sent.front()).value("last_seen"_L1).toString().left(13), u"2026-11-24T09"_s);
}

void TestSimulatedSite::chatterIsFastAndFlips()
{
    Running running;
    QVERIFY(running.site.apply(fault(u"chatter:D3-LAB"_s)));
    const Sent sent = onTopic(running.run(60s), u"harbour/D3-LAB/state"_s);
    QVERIFY2(sent.size() >= 25, qPrintable(QString::number(sent.size())));
    int flips = 0;
    for (std::size_t i = 1; i < sent.size(); ++i)
        flips += bodyOf(sent[i]).value("open"_L1) != bodyOf(sent[i - 1]).value("open"_L1) ? 1 : 0;
    QVERIFY(flips >= 20);
}

void TestSimulatedSite::aLeakClosesTheValveByItself()
{
    Running running;
    const QString puck = puckTopic(running.site, u"B-LEAK-02"_s);
    QVERIFY(!puck.isEmpty());
    QVERIFY(running.site.apply(fault(u"leak:B-LEAK-02"_s)));
    const Sent sent = running.run(30s);
    QVERIFY(bodyOf(onTopic(sent, puck).front()).value("sensor"_L1).toObject().value("flood"_L1).toBool());
    const Sent valve = onTopic(sent, u"harbour/V-12/state"_s);
    QVERIFY(!valve.empty());
    QCOMPARE(bodyOf(valve.back()).value("state"_L1).toString(), u"closed"_s);
    const std::vector<double> flow = numbers(sent, u"plant/wm-1/state"_s, u"flow"_s);
    QVERIFY(flow.back() < 1);
}

void TestSimulatedSite::aDoorHeldOpenIsTold()
{
    Running running;
    QVERIFY(running.site.apply(fault(u"door-held-open:D0-DOCK1"_s)));
    const Sent sent = onTopic(running.run(120s), u"harbour/D0-DOCK1/state"_s);
    QVERIFY(bodyOf(sent.back()).value("held"_L1).toBool());
    QVERIFY(bodyOf(sent.back()).value("open_seconds"_L1).toDouble() > 60);
}

void TestSimulatedSite::faultsReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    for (const FaultFacts& facts : faults())
        QTest::newRow(facts.name) << (QLatin1String(facts.name) + (facts.needsDevice ? u":GW-3"_s : QString())) << true;
    QTest::newRow("unknown") << u"explode:GW-3"_s << false;
    QTest::newRow("without a device") << u"silence"_s << false;
    QTest::newRow("amount in words") << u"drift:3.12-S1:much"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSimulatedSite::faultsReadAsTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QCOMPARE(faultFrom(text).has_value(), isRead);
}

void TestSimulatedSite::faultsThatMakeNoSenseAreRefused()
{
    Running running;
    QVERIFY(!running.site.apply({FaultKind::Silence, u"9.99-S1"_s}));
    QVERIFY(!running.site.apply({FaultKind::Leak, u"3.12-S1"_s}));
    QVERIFY(!running.site.apply({FaultKind::DropGateway, u"3.12-S1"_s}));
    QVERIFY(!running.site.apply({FaultKind::DoorHeldOpen, u"GW-1"_s}));
}

QTEST_GUILESS_MAIN(TestSimulatedSite)
#include "tst_simulated_site.moc"
