// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_documents.h"
#include "tests/engine/engine_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of those nobody hides, by rule.
QStringList standing(const EngineSite& site)
{
    QStringList found;
    for (const Alarm& alarm : site.news.alarms) {
        if (alarm.flags.active && !alarm.flags.suppressedByDesign)
            found.append(alarm.id.text());
    }
    found.sort();
    return found;
}

void addBroker(EngineSite& site, const QString& id, const QString& host)
{
    BrokerConfig broker;
    broker.id = BrokerId(id);
    broker.name = id;
    broker.host = host;
    site.wish(SaveBroker{broker});
}

void link(EngineSite& site, const QString& id, LinkStatus status)
{
    LinkState state;
    state.broker = BrokerId(id);
    state.status = status;
    state.since = site.clock.now();
    site.take(site.engine.step({}, {}, {state}, site.clock.now(), site.clock.ticks()));
}

DeviceId deviceNamed(const EngineSite& site, const QString& name)
{
    for (const DeviceId& id : site.engine.fleet().devices()) {
        if (site.engine.fleet().device(id)->name == name)
            return id;
    }
    return {};
}

} // namespace

/// The engineer's document and the brokers' addresses say what hangs on what; the alarms hear of it.
class TestCommonFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoBrokersOutsideLostTogetherAreOneAlarm()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        addBroker(site, u"north"_s, u"north.example.org"_s);
        addBroker(site, u"south"_s, u"south.example.org"_s);
        link(site, u"north"_s, LinkStatus::Connected);
        link(site, u"south"_s, LinkStatus::Connected);
        site.pass(2s);
        link(site, u"north"_s, LinkStatus::Lost);
        link(site, u"south"_s, LinkStatus::Lost);
        site.pass(12s);
        QCOMPARE(standing(site), QStringList{u"uplink-lost/uplink:site"_s});
        QCOMPARE(site.news.alarms.value(AlarmId(u"uplink-lost/uplink:site"_s)).source, u"north, south"_s);
    }

    void brokersOnTheSiteHaveNoWayOutInCommon()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        addBroker(site, u"plant"_s, u"192.168.4.2"_s);
        addBroker(site, u"south"_s, u"south.example.org"_s);
        link(site, u"plant"_s, LinkStatus::Lost);
        link(site, u"south"_s, LinkStatus::Lost);
        site.pass(12s);
        QCOMPARE(standing(site), (QStringList{u"broker-lost/plant"_s, u"broker-lost/south"_s}));
    }

    void theRouterTellsThatItUsesTheSecondWay()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.publish(u"homeassistant/sensor/router/wan/config"_s,
                     R"({"name":"wan","unique_id":"router_wan","state_topic":"site/router","value_template":"{{ value_json.wan }}","device":{"identifiers":["router"],"name":"Router"}})", true);
        site.say(u"router"_s, R"({"wan":"1"})");
        const DeviceId router = deviceNamed(site, u"Router"_s);
        QVERIFY(!router.isEmpty());
        const auto points = site.engine.fleet().pointsOf(router);
        QCOMPARE(points.size(), 1u);
        ContinuityModel model;
        for (const QString& one : {u"1"_s, u"2"_s}) {
            Uplink uplink;
            uplink.id = DependencyNodeId(QString(u"uplink:"_s + one));
            uplink.name = one == u"1"_s ? u"Fibre"_s : u"5G"_s;
            uplink.tells = points.front();
            uplink.word = one;
            model.uplinks.push_back(uplink);
        }
        site.wish(SaveContinuity{model}, Role::Engineer);
        site.pass(15s);
        QCOMPARE(standing(site), QStringList());
        site.say(u"router"_s, R"({"wan":"2"})");
        site.pass(12s);
        QCOMPARE(standing(site), QStringList{u"uplink-lost/uplink:1"_s});
        QCOMPARE(site.news.alarms.value(AlarmId(u"uplink-lost/uplink:1"_s)).source, u"Fibre"_s);
        site.say(u"router"_s, R"({"wan":"1"})");
        site.pass(2s);
        QCOMPARE(standing(site), QStringList());
    }

    void aLostWayThatWasToldStandsOnAfterARestart()
    {
        ContinuityModel model;
        Uplink uplink;
        uplink.id = DependencyNodeId(u"uplink:1"_s);
        uplink.name = u"Fibre"_s;
        uplink.tells = PointId(u"router/wan"_s);
        uplink.word = u"1"_s;
        model.uplinks = {uplink};
        Alarm lost;
        lost.id = AlarmId(u"uplink-lost/uplink:1"_s);
        lost.occurrence = OccurrenceId(u"uplink-lost/uplink:1@1"_s);
        lost.rule = RuleId(u"uplink-lost"_s);
        lost.source = u"Fibre"_s;
        lost.flags.active = true;
        lost.flags.acked = true;
        EngineSite site;
        site.engine = Engine({{true, {}}, {}});
        site.clear();
        Restored stored;
        stored.documents = {documentOf(model)};
        stored.alarms = {lost};
        site.take(site.engine.restore(std::move(stored), site.clock.now(), site.clock.ticks()));
        site.link(LinkStatus::Connected);
        site.pass(1h);
        QCOMPARE(standing(site), QStringList{lost.id.text()});
        QVERIFY(site.news.alarms.value(lost.id).flags.acked);
        QVERIFY(site.news.alarms.value(lost.id).uncertain);
    }

    void everythingOnAFeedSilentIsTheFeed()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        ContinuityModel model;
        PowerFeed feed;
        feed.id = DependencyNodeId(u"feed:3"_s);
        feed.name = u"Floor 3"_s;
        for (const QString& one : {u"a"_s, u"b"_s, u"c"_s}) {
            site.announce(one, u"temperature"_s, QString(u",\"availability_topic\":\"site/"_s + one + u"/lwt\""_s));
            site.publish(QString(u"site/"_s + one + u"/lwt"_s), "online", true);
            site.say(one, R"({"temperature":21})");
            feed.feeds.push_back(nodeOf(deviceNamed(site, QString(u"Sensor "_s + one))));
        }
        model.feeds = {feed};
        site.wish(SaveContinuity{model}, Role::Engineer);
        site.pass(2s);
        for (const QString& one : {u"a"_s, u"b"_s, u"c"_s})
            site.publish(QString(u"site/"_s + one + u"/lwt"_s), "offline");
        site.pass(40s);
        QCOMPARE(standing(site), QStringList{u"feed-lost/feed:3"_s});
        QCOMPARE(site.news.alarms.value(AlarmId(u"feed-lost/feed:3"_s)).hides, 3);
    }
};

QTEST_GUILESS_MAIN(TestCommonFailures)
#include "tst_common_failures.moc"
