// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/continuity/small_site.h"

#include <QTest>

#include <random>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestLosses : public QObject
{
    Q_OBJECT

private:
    static DependencyGraph randomGraph(std::mt19937& random, NodeIndex nodes)
    {
        std::vector<DependencyNode> all(nodes);
        for (NodeIndex i = 0; i < nodes; ++i) {
            all[i].id = DependencyNodeId(u"device:%1"_s.arg(i, 4, 10, QChar(u'0')));
            all[i].kind = random() % 3 == 0 ? DependencyKind::PowerFeed : DependencyKind::Device;
            all[i].holds = std::chrono::seconds(random() % 4 == 0 ? 600 : 0);
        }
        std::vector<DependencyLink> links(random() % (3 * nodes));
        for (DependencyLink& link : links) {
            link.from = all[random() % nodes].id;
            link.to = all[random() % nodes].id;
            link.kind = static_cast<DependencyLinkKind>(random() % 4);
            link.use = static_cast<LinkUse>(random() % 3);
            link.order = int(random() % 3);
        }
        return {std::move(all), std::move(links)};
    }

    /// Slow and plain: whoever has everything he needs stands; begin with nobody.
    static std::vector<bool> standing(const DependencyGraph& graph, std::optional<NodeIndex> lost, std::chrono::seconds after)
    {
        std::vector<bool> stands(graph.size(), false);
        for (bool changed = true; changed;) {
            changed = false;
            for (NodeIndex i = 0; i < graph.size(); ++i) {
                if (stands[i] || lost == i)
                    continue;
                std::array<bool, 3> met{true, true, true};
                for (std::size_t need = 0; need < 3; ++need) {
                    bool any = false;
                    for (const DependencyNeed& one : graph.needs(i))
                        any = any || (std::size_t(one.need) == need && one.usable && stands[one.provider]);
                    met[need] = (graph.needBits(i) & (1U << need)) == 0 || any;
                }
                const bool buffered = lost && after < graph.nodes()[i].holds && graph.grounded(i);
                stands[i] = met[0] && (met[1] || buffered) && met[2];
                changed = changed || stands[i];
            }
        }
        return stands;
    }

private Q_SLOTS:
    void takingANodeAwayFellsExactlyWhatIsFoundByTryingItOut()
    {
        std::mt19937 random(20261124);
        int fell = 0;
        for (int round = 0; round < 600; ++round) {
            const DependencyGraph graph = randomGraph(random, NodeIndex(2 + random() % 20));
            const std::vector<bool> before = standing(graph, {}, 0s);
            LossSearch search(graph);
            const std::vector<int> counts = dependantCounts(graph);
            for (NodeIndex i = 0; i < graph.size(); ++i) {
                QCOMPARE(graph.grounded(i), bool(before[i]));
                for (const auto after : {0s, 3600s}) {
                    const std::vector<bool> now = standing(graph, i, after);
                    const std::vector<NodeIndex> fallen = search.fallen(std::span(&i, 1), after);
                    int devices = 0;
                    for (NodeIndex k = 0; k < graph.size(); ++k) {
                        const bool falls = before[k] && !now[k];
                        QCOMPARE(std::ranges::binary_search(fallen, k), falls);
                        devices += falls && k != i && isDevice(graph.nodes()[k].kind) ? 1 : 0;
                    }
                    if (after > 0s && before[i]) {
                        QCOMPARE(counts[i], devices);
                        fell += devices;
                    }
                }
            }
        }
        QVERIFY(fell > 1000);
    }

    void moreThanSixtyFourAtOnceCountTheSame()
    {
        std::mt19937 random(7);
        const DependencyGraph graph = randomGraph(random, 400);
        LossSearch search(graph);
        const std::vector<int> counts = dependantCounts(graph);
        for (NodeIndex i = 0; i < graph.size(); ++i) {
            const auto fallen = search.fallen(std::span(&i, 1), 24h);
            const auto devices = std::ranges::count_if(fallen, [&](NodeIndex one) { return one != i && isDevice(graph.nodes()[one].kind); });
            QCOMPARE(counts[i], int(devices));
        }
    }

    void aRouterRemovedLosesExactlyThePredictedSet()
    {
        SmallSite site;
        site.radioOf("gateway");
        site.add("gateway").isGateway = true;
        for (const char* name : {"router", "other"}) {
            site.add(name, "gateway");
            site.radio(name, "gateway", true);
        }
        for (const char* name : {"a", "b", "c", "d", "e"}) {
            site.add(name, "gateway").supply = Supply::Battery;
            site.radio(name, "router", true);
        }
        site.add("f", "gateway");
        site.radio("f", "router", true);
        site.radio("f", "other");
        const DependencyGraph whole = graphOf(site.inputs());
        LossSearch search(whole);
        const NodeLoss predicted = lossOf(whole, search, {}, *whole.find(deviceNode("router")));
        QCOMPARE(textsOf(predicted.effects[0].unreachable), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(textsOf(predicted.effects[0].dark), QStringList{u"router"_s});
        site.model.overrides.push_back({deviceNode("router"), {}, {}, true});
        const ContinuityPicture without = site.picture();
        for (const DependencyNode& left : without.nodes) {
            const bool cutOff = std::ranges::none_of(without.links, [&](const DependencyLink& link) { return link.from == left.id; }) && left.kind == DependencyKind::Device;
            QCOMPARE(cutOff, std::ranges::find(predicted.effects[0].unreachable, left.id) != predicted.effects[0].unreachable.end());
        }
    }

    void batteriesAndSuppliesRunOutOneAfterTheOther()
    {
        SmallSite site;
        site.add("gateway").isGateway = true;
        site.add("sensor", "gateway").supply = Supply::Battery;
        site.add("lamp", "gateway").space = SpaceId(u"hall"_s);
        site.add("lock", "gateway");
        PowerFeed street{node("feed:street"), u"Street"_s, {}, 0s, {deviceNode("lock")}, {SpaceId(u"hall"_s)}};
        PowerFeed ups{node("feed:ups"), u"UPS"_s, node("feed:street"), 30min, {deviceNode("gateway")}, {}};
        site.model.feeds = {street, ups};
        site.model.overrides = {{deviceNode("lock"), {}, 4h, false}};
        const DependencyGraph graph = graphOf(site.inputs());
        LossSearch search(graph);
        const NodeLoss loss = lossOf(graph, search, {}, *graph.find(node("feed:street")));
        QCOMPARE(textsOf(loss.effects[0].dark), QStringList{u"lamp"_s});
        QVERIFY(loss.effects[0].unreachable.empty());
        QCOMPARE(textsOf(loss.effects[1].dark), QStringList{u"lamp"_s});
        QCOMPARE(textsOf(loss.effects[2].dark), (QStringList{u"gateway"_s, u"lamp"_s}));
        QCOMPARE(textsOf(loss.effects[2].unreachable), (QStringList{u"lock"_s, u"sensor"_s}));
        QCOMPARE(textsOf(loss.effects[3].dark), (QStringList{u"gateway"_s, u"lamp"_s, u"lock"_s}));
    }

    void afterItsBufferAFunctionStops_data()
    {
        QTest::addColumn<int>("declared");
        QTest::addColumn<int>("buffer");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("behaviour");
        const auto row = [](const char* name, Behaviour declared, int buffer, int after, Behaviour is) { QTest::newRow(name) << int(declared) << buffer << after << int(is); };
        row("works for good", Behaviour::WorksLocally, -1, 86400, Behaviour::WorksLocally);
        row("works on its battery", Behaviour::WorksLocally, 3600, 3599, Behaviour::WorksLocally);
        row("battery empty", Behaviour::WorksLocally, 3600, 3600, Behaviour::Stops);
        row("limited, empty", Behaviour::Limited, 60, 300, Behaviour::Stops);
        row("stops, still warm", Behaviour::Stops, 8 * 3600, 3600, Behaviour::Limited);
        row("stops, cold", Behaviour::Stops, 8 * 3600, 86400, Behaviour::Stops);
        row("stops at once", Behaviour::Stops, -1, 0, Behaviour::Stops);
        row("nobody knows", Behaviour::Unknown, -1, 0, Behaviour::Unknown);
    }

    void afterItsBufferAFunctionStops()
    {
        QFETCH(int, declared);
        QFETCH(int, buffer);
        QFETCH(int, after);
        QFETCH(int, behaviour);
        DeclaredBehaviour one;
        one.behaviour = Behaviour(declared);
        if (buffer >= 0)
            one.buffer = std::chrono::seconds(buffer);
        QCOMPARE(int(behaviourAfter(one, std::chrono::seconds(after))), behaviour);
    }

    void aFunctionHearsOfTheLossThatHitsIt()
    {
        SmallSite site;
        site.add("gateway").isGateway = true;
        site.add("t1", "gateway");
        site.add("t2");
        CriticalFunction heating;
        heating.id = CriticalFunctionId(u"heating"_s);
        heating.devices = {DeviceId(u"t1"_s), DeviceId(u"t2"_s)};
        heating.losses[std::size_t(Loss::Gateway)].behaviour = Behaviour::Stops;
        heating.losses[std::size_t(Loss::Broker)].behaviour = Behaviour::WorksLocally;
        site.model.functions = {heating};
        const ContinuityPicture picture = site.picture();
        const auto effectOf = [&](const DependencyNodeId& lost) { return std::ranges::find(picture.losses, lost, &NodeLoss::node)->effects[0].functions; };
        QCOMPARE(effectOf(deviceNode("gateway")).size(), std::size_t(1));
        QCOMPARE(effectOf(deviceNode("gateway"))[0].behaviour, Behaviour::Limited); // one of two goes on
        QCOMPARE(effectOf(deviceNode("gateway"))[0].cause, Loss::Gateway);
        QCOMPARE(effectOf(deviceNode("gateway"))[0].lost, 1);
        QCOMPARE(effectOf(node("broker:main"))[0].behaviour, Behaviour::WorksLocally);
        QCOMPARE(effectOf(node("broker:main"))[0].cause, Loss::Broker);
        QCOMPARE(pointOf(picture, deviceNode("gateway"))->functions, std::vector{heating.id});
    }

    void tenThousandRoutersInARowEndInTime()
    {
        std::vector<DependencyNode> nodes(10'000);
        std::vector<DependencyLink> links;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            nodes[i].id = DependencyNodeId(u"device:%1"_s.arg(i, 6, 10, QChar(u'0')));
            nodes[i].kind = DependencyKind::MeshRouter;
            for (const std::size_t other : {i - 1, i + 1}) {
                if (i > 0 && other < nodes.size()) {
                    links.emplace_back();
                    links.back().from = nodes[i].id;
                    links.back().to = DependencyNodeId(u"device:%1"_s.arg(other, 6, 10, QChar(u'0')));
                    links.back().kind = DependencyLinkKind::Mesh;
                }
            }
        }
        const DependencyGraph graph(nodes, links);
        const std::vector<int> counts = dependantCounts(graph);
        for (std::size_t i = 0; i < counts.size(); ++i)
            QCOMPARE(counts[i], int(counts.size() - 1 - i));
    }
};

QTEST_GUILESS_MAIN(TestLosses)
#include "tst_losses.moc"
