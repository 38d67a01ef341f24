// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/graph_cuts.h"
#include "tests/continuity/small_site.h"

#include <QTest>

#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TestGraph : public QObject
{
    Q_OBJECT

private:
    static int parts(NodeIndex nodes, const std::vector<UndirectedEdge>& edges, std::optional<NodeIndex> withoutNode, std::optional<std::size_t> withoutEdge)
    {
        std::vector<NodeIndex> root(nodes);
        for (NodeIndex i = 0; i < nodes; ++i)
            root[i] = i;
        const auto find = [&](NodeIndex i) {
            while (root[i] != i)
                i = root[i];
            return i;
        };
        for (std::size_t i = 0; i < edges.size(); ++i) {
            const bool gone = withoutEdge == i || withoutNode == edges[i].a || withoutNode == edges[i].b;
            if (!gone)
                root[find(edges[i].a)] = find(edges[i].b);
        }
        int count = 0;
        for (NodeIndex i = 0; i < nodes; ++i)
            count += root[i] == i && withoutNode != i ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void knownNetworksFallApartWhereTheyAreKnownTo_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<QList<int>>("ends");
        QTest::addColumn<QList<int>>("points");
        QTest::addColumn<QList<int>>("bridges");
        QTest::newRow("nothing") << 0 << QList<int>{} << QList<int>{} << QList<int>{};
        QTest::newRow("one edge") << 2 << QList<int>{0, 1} << QList<int>{} << QList<int>{0};
        QTest::newRow("a chain") << 4 << QList<int>{0, 1, 1, 2, 2, 3} << QList<int>{1, 2} << QList<int>{0, 1, 2};
        QTest::newRow("a ring") << 4 << QList<int>{0, 1, 1, 2, 2, 3, 3, 0} << QList<int>{} << QList<int>{};
        QTest::newRow("a star") << 4 << QList<int>{0, 1, 0, 2, 0, 3} << QList<int>{0} << QList<int>{0, 1, 2};
        QTest::newRow("two rings at one node") << 5 << QList<int>{0, 1, 1, 2, 2, 0, 2, 3, 3, 4, 4, 2} << QList<int>{2} << QList<int>{};
        QTest::newRow("two rings and a bridge") << 6 << QList<int>{0, 1, 1, 2, 2, 0, 2, 3, 3, 4, 4, 5, 5, 3} << QList<int>{2, 3} << QList<int>{3};
        QTest::newRow("a doubled edge is no bridge") << 3 << QList<int>{0, 1, 1, 0, 1, 2} << QList<int>{1} << QList<int>{2};
        QTest::newRow("an edge to itself") << 2 << QList<int>{0, 0, 0, 1} << QList<int>{} << QList<int>{1};
    }

    void knownNetworksFallApartWhereTheyAreKnownTo()
    {
        QFETCH(int, nodes);
        QFETCH(QList<int>, ends);
        QFETCH(QList<int>, points);
        QFETCH(QList<int>, bridges);
        std::vector<UndirectedEdge> edges;
        for (qsizetype i = 0; i + 1 < ends.size(); i += 2)
            edges.push_back({NodeIndex(ends[i]), NodeIndex(ends[i + 1])});
        const Cuts cuts = cutsOf(NodeIndex(nodes), edges);
        for (int i = 0; i < nodes; ++i)
            QCOMPARE(cuts.points[std::size_t(i)] != 0, points.contains(i));
        for (std::size_t i = 0; i < edges.size(); ++i)
            QCOMPARE(cuts.bridges[i] != 0, bridges.contains(int(i)));
    }

    void randomNetworksFallApartWhereTakingThingsAwayShowsIt()
    {
        std::mt19937 random(1406);
        for (int round = 0; round < 400; ++round) {
            const auto nodes = NodeIndex(2 + random() % 14);
            std::vector<UndirectedEdge> edges(random() % (2 * nodes));
            for (UndirectedEdge& edge : edges) {
                edge = {NodeIndex(random() % nodes), NodeIndex(random() % nodes)};
                edge.b = edge.b == edge.a ? (edge.a + 1) % nodes : edge.b;
            }
            const Cuts cuts = cutsOf(nodes, edges);
            const int whole = parts(nodes, edges, {}, {});
            for (NodeIndex i = 0; i < nodes; ++i) {
                const bool alone = std::ranges::none_of(edges, [&](const UndirectedEdge& edge) { return edge.a == i || edge.b == i; });
                QCOMPARE(cuts.points[i] != 0, parts(nodes, edges, i, {}) > whole - (alone ? 1 : 0));
            }
            for (std::size_t i = 0; i < edges.size(); ++i)
                QCOMPARE(cuts.bridges[i] != 0, parts(nodes, edges, {}, i) > whole);
        }
    }

    void aHundredThousandNodesInARowNeedNoStack()
    {
        constexpr NodeIndex nodes = 100'000;
        std::vector<UndirectedEdge> edges;
        for (NodeIndex i = 0; i + 1 < nodes; ++i)
            edges.push_back({i, i + 1});
        const Cuts cuts = cutsOf(nodes, edges);
        QCOMPARE(std::ranges::count(cuts.points, quint8(1)), nodes - 2);
        QCOMPARE(std::ranges::count(cuts.bridges, quint8(1)), nodes - 1);
    }

    void aDeviceHangsOnItsGatewayAndThatOnTheBroker()
    {
        SmallSite site;
        site.add("gateway").isGateway = true;
        site.add("sensor", "gateway");
        const ContinuityPicture picture = site.picture();
        QCOMPARE(textsOf(pointOf(picture, deviceNode("gateway"))->dependants), QStringList{u"sensor"_s});
        QCOMPARE(pointOf(picture, node("broker:main"))->count, 2);
        QCOMPARE(pointOf(picture, deviceNode("sensor")), nullptr);
    }

    void onlyAdoptedDevicesCount()
    {
        SmallSite site;
        site.add("gateway").isGateway = true;
        site.add("newcomer", "gateway").membership = Membership::Heard;
        site.add("retired", "gateway").membership = Membership::Retired;
        QCOMPARE(graphOf(site.inputs()).size(), NodeIndex(2));
    }

    void aRouterWithTwoWaysIsNoSinglePointAndTheOneBeforeTheFarRoomIs()
    {
        SmallSite site;
        site.radioOf("gateway");
        site.add("gateway").isGateway = true;
        for (const char* name : {"near1", "near2", "far"})
            site.add(name, "gateway");
        for (const char* name : {"leaf1", "leaf2", "leaf3"})
            site.add(name, "gateway").supply = Supply::Battery;
        site.radio("near1", "gateway", true);
        site.radio("near2", "gateway", true);
        site.radio("near1", "near2");
        site.radio("far", "near1", true);
        site.radio("far", "near2");
        site.radio("leaf1", "far", true);
        site.radio("leaf2", "far", true);
        site.radio("leaf3", "near1", true);
        site.radio("leaf3", "near2");
        const ContinuityPicture picture = site.picture();
        QCOMPARE(textsOf(pointOf(picture, deviceNode("far"))->dependants), (QStringList{u"leaf1"_s, u"leaf2"_s}));
        QCOMPARE(pointOf(picture, deviceNode("near1")), nullptr);
        QCOMPARE(pointOf(picture, deviceNode("near2")), nullptr);
        QCOMPARE(pointOf(picture, deviceNode("gateway"))->count, 6);
        const auto bridge = [&](const char* from, const char* to) {
            const auto link = std::ranges::find_if(picture.links, [&](const DependencyLink& one) { return one.from == deviceNode(from) && one.to == deviceNode(to); });
            return link != picture.links.end() && link->bridge;
        };
        QVERIFY(bridge("leaf1", "far"));
        QVERIFY(!bridge("leaf3", "near1"));
        QVERIFY(!bridge("far", "near1"));
    }

    void aBatterySensorWithTwoParentsIsNoWayForOthers()
    {
        SmallSite site;
        site.radioOf("gateway");
        site.add("gateway").isGateway = true;
        site.add("router", "gateway");
        site.add("lost", "gateway");
        site.add("leaf", "gateway").supply = Supply::Battery;
        site.radio("router", "gateway", true);
        site.radio("leaf", "gateway", true);
        site.radio("leaf", "router");
        site.radio("lost", "router", true);
        QCOMPARE(textsOf(pointOf(site.picture(), deviceNode("router"))->dependants), QStringList{u"lost"_s});
    }

    void aRouterThatIsDownIsNoSecondWay()
    {
        SmallSite site;
        site.radioOf("gateway");
        site.add("gateway").isGateway = true;
        site.add("r1", "gateway");
        site.add("r2", "gateway");
        site.add("leaf", "gateway");
        site.radio("r1", "gateway", true);
        site.radio("r2", "gateway", true);
        site.radio("leaf", "r1", true);
        site.radio("leaf", "r2");
        QCOMPARE(pointOf(site.picture(), deviceNode("r1")), nullptr);
        site.states[DeviceId(u"r2"_s)].presence = Presence::Offline;
        QCOMPARE(pointOf(site.picture(), deviceNode("r1"))->count, 1);
    }

    void everythingLostStillShowsWhatHangsOnWhat()
    {
        SmallSite site;
        site.add("gateway").isGateway = true;
        site.add("sensor", "gateway");
        site.states[DeviceId(u"gateway"_s)].presence = Presence::Offline;
        site.links[SmallSite::broker()] = {SmallSite::broker(), LinkStatus::Lost, {}, {}, {}, {}, {}, 0, {}};
        const ContinuityPicture picture = site.picture();
        QCOMPARE(pointOf(picture, deviceNode("gateway"))->count, 1);
        QVERIFY(!std::ranges::find(picture.nodes, node("broker:main"), &DependencyNode::id)->up);
    }

    void aLoopOfGatewaysEndsAtTheBrokerAndIsTold()
    {
        SmallSite site;
        site.add("a", "b");
        site.add("b", "a");
        site.add("self", "self");
        const ContinuityPicture picture = site.picture();
        QCOMPARE(picture.notes.size(), std::size_t(2));
        QCOMPARE(picture.notes.front().problem, GraphProblem::LoopWithoutGround);
        QCOMPARE(pointOf(picture, node("broker:main"))->count, 3);
    }

    void whatDoesNotExistIsToldAndLeftOut()
    {
        SmallSite site;
        site.add("sensor");
        site.model.links.push_back({deviceNode("sensor"), node("switch:none"), DependencyLinkKind::Data, LinkUse::Active, -1, 0, FoundBy::Engineer, false});
        QVERIFY(std::ranges::any_of(site.picture().notes, [](const GraphNote& note) { return note.node == node("switch:none"); }));
    }

    void aBrokerOutsideHangsOnTheSitesWaysOut()
    {
        SmallSite site;
        site.add("sensor");
        site.brokers[SmallSite::broker()].host = u"broker.example.com"_s;
        QCOMPARE(pointOf(site.picture(), node("uplink:site"))->count, 1);
        site.model.uplinks = {{node("uplink:fibre"), u"Fibre"_s, UplinkKind::Ethernet, {}, {}, {}, {}, {}, LinkUse::Active}};
        QCOMPARE(pointOf(site.picture(), node("uplink:fibre"))->count, 1);
        site.model.uplinks.push_back({node("uplink:lte"), u"LTE"_s, UplinkKind::Mobile, {}, {}, {}, {}, {}, LinkUse::Standby});
        QCOMPARE(pointOf(site.picture(), node("uplink:fibre")), nullptr);
    }

    void hostsAreOnTheSiteOrNot_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("here");
        for (const char* host : {"127.0.0.1", "localhost", "10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.1", "mosquitto", "broker.local", "fe80::1", "fd12::1", "::1", ""})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char* host : {"8.8.8.8", "172.32.0.1", "broker.example.com", "2001:db8::1", "10.example.com", "fda.example.org", "127.evil.net"})
            QTest::newRow(host) << QString::fromLatin1(host) << false;
    }

    void hostsAreOnTheSiteOrNot()
    {
        QFETCH(QString, host);
        QFETCH(bool, here);
        QCOMPARE(isOnSite(host), here);
    }

    void aCloudDeviceNeedsItsCloudAndThatAWayOut()
    {
        SmallSite site;
        Device& lamp = site.add("lamp");
        lamp.autonomy = Autonomy::CloudDependent;
        lamp.manufacturer = u"Acme"_s;
        const ContinuityPicture picture = site.picture();
        QCOMPARE(pointOf(picture, node("cloud:acme"))->cure.kind, CureKind::LocalControl);
        QCOMPARE(pointOf(picture, node("uplink:site"))->cure.kind, CureKind::SecondUplink);
    }

    void aStandInTakesAwayTheSinglePoint()
    {
        SmallSite site;
        site.add("sensor");
        BrokerConfig second;
        second.id = BrokerId(u"second"_s);
        site.brokers.insert(second.id, second);
        QCOMPARE(pointOf(site.picture(), node("broker:main"))->cure.kind, CureKind::SecondBroker);
        site.model.standIns.push_back({node("broker:main"), node("broker:second")});
        QCOMPARE(pointOf(site.picture(), node("broker:main")), nullptr);
    }

    void theEngineerCutsRenamesAndHides()
    {
        SmallSite site;
        site.add("gateway").isGateway = true;
        site.add("sensor", "gateway");
        site.add("toy");
        site.model.cuts.push_back({deviceNode("sensor"), deviceNode("gateway")});
        site.model.links.push_back({deviceNode("sensor"), node("broker:main"), DependencyLinkKind::Data, LinkUse::Active, -1, 0, FoundBy::Engineer, false});
        site.model.overrides = {{deviceNode("gateway"), u"Attic"_s, std::chrono::seconds(60), false}, {deviceNode("toy"), {}, {}, true}, {node("nobody"), u"x"_s, {}, true}};
        const ContinuityPicture picture = site.picture();
        QCOMPARE(pointOf(picture, deviceNode("gateway")), nullptr);
        QCOMPARE(std::ranges::find(picture.nodes, deviceNode("gateway"), &DependencyNode::id)->name, u"Attic"_s);
        QCOMPARE(pointOf(picture, node("broker:main"))->count, 2);
    }

    void aRouterGoesWhereMostOfItsDependantsStand()
    {
        SmallSite site;
        site.radioOf("gateway");
        site.add("gateway").isGateway = true;
        site.add("router", "gateway");
        site.radio("router", "gateway", true);
        for (const char* name : {"a", "b", "c"}) {
            site.add(name, "gateway").space = SpaceId(*name == 'a' ? u"hall"_s : u"3.06"_s);
            site.radio(name, "router", true);
        }
        const ContinuityPicture picture = site.picture();
        const Cure cure = pointOf(picture, deviceNode("router"))->cure;
        QCOMPARE(cure.kind, CureKind::MainsRouter);
        QCOMPARE(cure.space, SpaceId(u"3.06"_s));
        QCOMPARE(cure.helps, 2);
    }

    void carriersOnOneSwitchAreNamedTogether()
    {
        SmallSite site;
        site.add("g1").isGateway = true;
        site.add("g2").isGateway = true;
        site.add("s1", "g1");
        site.add("s2", "g2");
        DependencyNode box;
        box.id = node("switch:3E");
        box.kind = DependencyKind::Switch;
        site.model.nodes.push_back(box);
        site.model.links = {{deviceNode("g1"), box.id, DependencyLinkKind::Power, LinkUse::Active, -1, 0, FoundBy::Engineer, false}};
        site.model.uplinks = {{node("uplink:e"), u"Ethernet"_s, UplinkKind::Ethernet, deviceNode("g2"), box.id, {}, {}, {}, LinkUse::Active}};
        const ContinuityPicture picture = site.picture();
        const SinglePoint* point = pointOf(picture, deviceNode("g1"));
        QCOMPARE(point->shares, box.id);
        QCOMPARE(textsOf(point->sharedWith), QStringList{u"g2"_s});
    }

    void theWayInUseIsToldByItsPoint()
    {
        SmallSite site;
        const PointId link(u"gw/link"_s);
        site.readings.insert(link, {link, Value(u"LTE SIM A"_s), {}, {}, Quality::Live});
        site.model.uplinks = {{node("uplink:e"), u"Ethernet"_s, UplinkKind::Ethernet, deviceNode("gw"), {}, {}, link, u"Ethernet"_s, LinkUse::Active},
                              {node("uplink:a"), u"SIM A"_s, UplinkKind::Mobile, deviceNode("gw"), {}, {}, link, u"lte sim a"_s, LinkUse::Standby},
                              {node("uplink:b"), u"SIM B"_s, UplinkKind::Mobile, deviceNode("gw"), {}, {}, link, u"LTE SIM B"_s, LinkUse::Standby}};
        const auto uses = usesOf(site.model.uplinks, site.readings);
        QCOMPARE(uses[0].use, LinkUse::Lost);
        QCOMPARE(uses[1].use, LinkUse::Active);
        QCOMPARE(uses[2].use, LinkUse::Standby);
        QVERIFY(uses[1].told);
        site.readings.clear();
        QCOMPARE(usesOf(site.model.uplinks, site.readings)[0].use, LinkUse::Active);
        QVERIFY(!usesOf(site.model.uplinks, site.readings)[0].told);
    }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
