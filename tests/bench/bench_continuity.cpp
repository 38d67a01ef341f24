// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/readiness.h"

#include <QTest>

#include <chrono>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// What the graph and the whole assessment of a site cost, beside copying what they are made of.
class BenchContinuity : public QObject
{
    Q_OBJECT

private:
    QHash<DeviceId, Device> m_devices;
    QHash<DeviceId, DeviceState> m_states;
    QHash<PointId, Point> m_points;
    QHash<PointId, Reading> m_readings;
    std::vector<Topology> m_topologies;
    QHash<BrokerId, BrokerConfig> m_brokers;
    QHash<BrokerId, LinkState> m_links;
    SiteModel m_site;
    ContinuityModel m_model;
    std::vector<Evidence> m_evidence;

    ContinuityInputs inputs() const { return {m_devices, m_states, m_points, m_readings, m_topologies, m_brokers, m_links, m_site, m_model}; }

    Device& add(const QString& name, const std::optional<DeviceId>& via)
    {
        Device& device = m_devices[DeviceId(name)];
        device.id = DeviceId(name);
        device.identifiers = {{u"zigbee"_s, name}};
        device.name = name;
        device.broker = BrokerId(u"main"_s);
        device.membership = Membership::Adopted;
        device.autonomy = Autonomy::EdgeAssisted;
        device.via = via;
        m_states.insert(device.id, {});
        return device;
    }

    void heard(Topology& topology, const DeviceId& from, const DeviceId& to, bool parent)
    {
        topology.links.push_back({from, to, {u"zigbee"_s, from.text()}, {u"zigbee"_s, to.text()}, 120, parent});
    }

    /// Gateways of 100 devices each, every tenth a router that hears two others; the rest hears one or two routers.
    void build(int devices)
    {
        m_devices.clear();
        m_states.clear();
        m_topologies.clear();
        m_model = {};
        m_evidence.clear();
        BrokerConfig broker;
        broker.id = BrokerId(u"main"_s);
        m_brokers = {{broker.id, broker}};
        for (int gateway = 0; gateway < devices / 100; ++gateway) {
            const DeviceId hub = add(u"0x00124b%1"_s.arg(gateway, 4, 10, QChar(u'0')), {}).id;
            m_devices[hub].isGateway = true;
            Topology topology{m_devices[hub].identifiers.front(), hub, broker.id, u"zigbee2mqtt"_s, {}, {}};
            std::vector<DeviceId> routers{hub};
            for (int i = 1; i < 100; ++i) {
                const DeviceId id = add(u"0x00158d%1%2"_s.arg(gateway, 4, 10, QChar(u'0')).arg(i, 3, 10, QChar(u'0')), hub).id;
                const std::size_t one = std::size_t(i * 7) % routers.size();
                heard(topology, id, routers[one], true);
                if (i % 3 != 0)
                    heard(topology, id, routers[std::size_t(i * 5 + 1) % routers.size()], false);
                if (i % 10 == 0)
                    routers.push_back(id);
            }
            m_topologies.push_back(std::move(topology));
        }
        addFunctions();
    }

    void addFunctions()
    {
        m_model.functions.resize(40);
        std::size_t next = 0;
        for (const Device& device : m_devices)
            m_model.functions[next++ % 40].devices.push_back(device.id);
        for (std::size_t i = 0; i < 40; ++i) {
            CriticalFunction& function = m_model.functions[i];
            function.id = CriticalFunctionId(QString::number(i));
            for (DeclaredBehaviour& declared : function.losses)
                declared.behaviour = Behaviour::WorksLocally;
            Evidence evidence{function.id, Loss::Gateway, EvidenceKind::Proven, EvidenceSource::Drill, {}, {}, {}, {}};
            for (const DeviceId& id : function.devices)
                evidence.devices.push_back(stampOf(m_devices[id], {}));
            m_evidence.push_back(evidence);
        }
    }

    /// Every entry of it anew: what handing the inputs over by value would cost.
    qsizetype copied() const
    {
        QHash<DeviceId, Device> devices = m_devices;
        devices.detach();
        QHash<DeviceId, DeviceState> states = m_states;
        states.detach();
        const std::vector<Topology> topologies = m_topologies;
        const ContinuityModel model = m_model;
        const std::vector<Evidence> evidence = m_evidence;
        return devices.size() + states.size() + qsizetype(topologies.size() + model.functions.size() + evidence.size());
    }

    template <typename Work>
    static double best(Work work)
    {
        double least = 1e12;
        for (int round = 0; round < 7; ++round) {
            const auto began = std::chrono::steady_clock::now();
            work();
            least = std::min(least, std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - began).count());
        }
        return least;
    }

private Q_SLOTS:
    void aSiteIsAssessedInTheTimeOfSomeCopies_data()
    {
        QTest::addColumn<int>("devices");
        QTest::newRow("400 devices") << 400;
        QTest::newRow("10,000 devices") << 10'000;
    }

    void aSiteIsAssessedInTheTimeOfSomeCopies()
    {
        QFETCH(int, devices);
        build(devices);
        qsizetype seen = 0;
        const double copy = best([&] { seen += copied(); });
        const double graph = best([&] { seen += graphOf(inputs()).size(); });
        const double whole = best([&] { seen += qsizetype(continuityOf(inputs(), m_evidence, {}, {}).singlePoints.size()); });
        qInfo("%d devices: copying the inputs %.0f µs; graph %.0f µs (%.1f copies); graph and assessment %.0f µs (%.1f copies)", devices, copy, graph, graph / copy, whole, whole / copy);
        QVERIFY(seen > 0);
        QVERIFY(graph < 40 * copy);
        QVERIFY(whole < 200 * copy);
    }
};

QTEST_GUILESS_MAIN(BenchContinuity)
#include "bench_continuity.moc"
