// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/sparkplug_writer.h"
#include "tests/decode/zigbee_network.h"
#include "tests/engine/engine_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Net = ZigbeeNetwork;

namespace {

constexpr const char* document = R"({"homie":"5.0","version":1,"name":"Gate","nodes":{"n":{"name":"N","properties":{"level":{"name":"Level","datatype":"float","unit":"%"}}}}})";

/// A site whose newcomers wait in the inbox, and what its operator was told.
struct Waiting : EngineSite
{
    Waiting() : EngineSite(EngineOptions{})
    {
        link(LinkStatus::Connected);
        clear();
    }

    [[nodiscard]] QStringList faults() const
    {
        QStringList all;
        for (const Notice& notice : news.notices)
            if (notice.code == "discovery-fault"_L1)
                all.append(notice.detail);
        return all;
    }
    [[nodiscard]] const InboxEntry* waiting(const QString& name) const
    {
        for (const InboxEntry& entry : news.inbox)
            if (const Device* device = engine.fleet().device(entry.device); device && device->name == name)
                return &entry;
        return nullptr;
    }
    void configure(const QString& object, const QString& unique, const QString& device, const QString& model, const QString& topic, const QString& maker = u"Acme"_s)
    {
        publish(QString(u"homeassistant/sensor/"_s + object + u"/config"_s),
                u"{\"name\":\"T\",\"unique_id\":\"%1\",\"state_topic\":\"%4\",\"unit_of_measurement\":\"°C\",\"device\":{\"identifiers\":[\"%2\"],\"name\":\"%2\",\"manufacturer\":\"%5\",\"model\":\"%3\"}}"_s
                    .arg(unique, device, model, topic, maker).toUtf8(),
                true);
    }
};

QByteArray real(float value, std::optional<quint64> alias = {})
{
    WireBytes bytes;
    if (alias)
        bytes.varint(2, *alias);
    return bytes.fixed32(12, value).done();
}

QByteArray birth(bool withSecond)
{
    QList<QByteArray> metrics{metricBytes("bdSeq", 4, WireBytes().varint(11, 1).done()), metricBytes("Temperature", 9, real(21.5F, 1))};
    if (withSecond)
        metrics.append(metricBytes("Pressure", 9, real(1.0F, 99)));
    return payloadBytes(0, metrics);
}

} // namespace

/// What contradicts itself, or is never finished, is seen: a word to the operator, an entry of the inbox, never a silent choice.
class TestContradictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTreeThatNeverBecomesReadyWaitsInTheInboxAndSaysSo()
    {
        Waiting site;
        site.publish(u"homie/5/gate/$state"_s, "init", true);
        site.publish(u"homie/5/gate/$description"_s, document, true);
        site.publish(u"homie/5/gate/n/level"_s, "40", true);
        site.pass(8s);
        QVERIFY(site.faults().isEmpty() && !site.waiting(u"Gate"_s));
        site.pass(5s);
        QVERIFY(site.waiting(u"Gate"_s));
        QCOMPARE(site.waiting(u"Gate"_s)->needs, u"ready"_s);
        QVERIFY(site.waiting(u"Gate"_s)->points.empty());
        QCOMPARE(site.faults(), QStringList{u"homie/5/gate/$state: the device says \"init\" and was never ready: its points are not used"_s});
        site.pass(1h, 10s);
        QCOMPARE(site.faults().size(), 1);
        site.publish(u"homie/5/gate/$state"_s, "ready");
        site.pass(2s);
        QCOMPARE(site.waiting(u"Gate"_s)->needs, QString());
        QCOMPARE(site.waiting(u"Gate"_s)->points.size(), 1U);
    }

    void aTreeThatNeverDescribesItselfWaitsToo()
    {
        Waiting site;
        site.publish(u"homie/5/ghost/$state"_s, "ready", true);
        site.pass(13s);
        QVERIFY(site.waiting(u"ghost"_s));
        QCOMPARE(site.waiting(u"ghost"_s)->needs, u"ready"_s);
        QCOMPARE(site.faults(), QStringList{u"homie/5/ghost/$state: the device does not describe itself: its points are not known"_s});
    }

    void anAliasThatWasNeverBornIsToldOnceAndTheOtherMetricsGoOn()
    {
        Waiting site;
        site.publish(u"spBv1.0/G/NBIRTH/E"_s, birth(false));
        for (quint64 seq = 1; seq < 20; ++seq)
            site.publish(u"spBv1.0/G/NDATA/E"_s, payloadBytes(seq, {metricBytes({}, 0, real(float(seq), 1)), metricBytes({}, 0, real(2.0F, 99))}));
        site.pass(2s);
        QCOMPARE(site.faults(), QStringList{u"spBv1.0/G/NDATA/E: the alias 99 was not in the birth of G/E: its values are not known until it is born anew"_s});
        QVERIFY(site.published.empty()); // nobody permitted to ask
        const auto& points = site.waiting(u"E"_s)->points;
        QVERIFY(std::ranges::none_of(points, [](const Point& point) { return point.property == u"Pressure"; }));
        const auto temperature = std::ranges::find(points, u"Temperature"_s, &Point::property);
        QVERIFY(temperature != points.end());
        QCOMPARE(site.engine.fleet().reading(temperature->id)->value, Value(19.0));
    }

    void withThePermissionTheNodeIsAskedAndItsNewBirthSettlesIt()
    {
        Waiting site;
        site.permit({true, false, false});
        site.publish(u"spBv1.0/G/NBIRTH/E"_s, birth(false));
        site.publish(u"spBv1.0/G/NDATA/E"_s, payloadBytes(1, {metricBytes({}, 0, real(2.0F, 99))}));
        QCOMPARE(site.published.size(), 1U);
        QCOMPARE(site.published.front().topic, u"spBv1.0/G/NCMD/E"_s);
        site.publish(u"spBv1.0/G/NBIRTH/E"_s, birth(true));
        site.publish(u"spBv1.0/G/NDATA/E"_s, payloadBytes(1, {metricBytes({}, 0, real(2.0F, 99))}));
        site.pass(2s);
        const auto& points = site.waiting(u"E"_s)->points;
        const auto pressure = std::ranges::find(points, u"Pressure"_s, &Point::property);
        QVERIFY(pressure != points.end());
        QCOMPARE(site.engine.fleet().reading(pressure->id)->value, Value(2.0));
        QCOMPARE(site.published.size(), 1U);
    }

    void twoPublishersOfOneUniqueIdAreNotMixedAndTheSecondIsNamed()
    {
        Waiting site;
        site.configure(u"a/t"_s, u"same"_s, u"one"_s, u"S1"_s, u"x/one"_s);
        site.configure(u"b/t"_s, u"same"_s, u"two"_s, u"S1"_s, u"x/two"_s);
        site.publish(u"x/one"_s, "21");
        site.publish(u"x/two"_s, "99");
        site.pass(2s);
        QCOMPARE(site.faults().size(), 1);
        QVERIFY2(site.faults().front().startsWith("homeassistant/sensor/b/t/config: "_L1) && site.faults().front().contains("already announced on homeassistant/sensor/a/t/config"_L1),
                 qPrintable(site.faults().front()));
        QVERIFY(site.waiting(u"one"_s) && !site.waiting(u"two"_s));
        QCOMPARE(site.engine.fleet().reading(site.waiting(u"one"_s)->points.front().id)->value, Value(21.0));
    }

    void twoThingsThatGoByOneIdAreTwoDevicesAndAConflictThatEndsWhenOneLeaves()
    {
        Waiting site;
        site.configure(u"a/t"_s, u"u1"_s, u"id7"_s, u"Thermometer"_s, u"x/one"_s);
        site.configure(u"b/t"_s, u"u2"_s, u"id7"_s, u"Boiler"_s, u"x/two"_s, u"Other"_s);
        site.pass(2s);
        QCOMPARE(site.engine.fleet().devices().size(), std::size_t(2));
        QCOMPARE(site.news.conflicts.size(), 1U);
        QCOMPARE(site.news.conflicts.front().identifier.value, u"id7"_s);
        QCOMPARE(site.news.conflicts.front().reason, u"manufacturer or model differ"_s);
        site.clear();
        site.publish(u"homeassistant/sensor/b/t/config"_s, {}, true);
        site.pass(2s);
        QCOMPARE(site.news.endedConflicts.size(), 1U);
    }

    void aConfigThatContradictsItsFormerSelfIsTheNewOne()
    {
        Waiting site;
        site.configure(u"a/t"_s, u"u1"_s, u"one"_s, u"S1"_s, u"x/one"_s);
        site.publish(u"homeassistant/sensor/a/t/config"_s,
                     R"({"name":"P","unique_id":"u1","state_topic":"x/other","unit_of_measurement":"W","device":{"identifiers":["one"],"name":"one","manufacturer":"Acme","model":"S1"}})", true);
        site.publish(u"x/one"_s, "21");
        site.publish(u"x/other"_s, "600");
        site.pass(2s);
        QCOMPARE(site.waiting(u"one"_s)->points.size(), 1U);
        const Point& point = site.waiting(u"one"_s)->points.front();
        QCOMPARE(point.unit, u"W"_s);
        QCOMPARE(site.engine.fleet().reading(point.id)->value, Value(600.0));
    }

    void aListThatNamesADeviceTwiceIsToldAndTheFirstCounts()
    {
        Waiting site;
        const QJsonArray list{Net::coordinator(), Net::device(u"0x01"_s, u"Lamp"_s, {Net::numeric(u"power"_s, u"W"_s)}), Net::device(u"0x01"_s, u"Other"_s, {Net::numeric(u"power"_s, u"kW"_s)})};
        site.publish(u"zigbee2mqtt/bridge/devices"_s, Net::text(list), true);
        site.pass(2s);
        QCOMPARE(site.faults(), QStringList{u"zigbee2mqtt/bridge/devices: the device 0x01 is listed twice"_s});
        QVERIFY(site.waiting(u"Lamp"_s) && !site.waiting(u"Other"_s));
    }

    void twoShellysBehindOnePrefixAreTold()
    {
        Waiting site;
        for (const char* id : {"shellyplus1-a8032abe54dc", "shellyplus1-a8032abe54dd"})
            site.publish(u"hall/events/rpc"_s, QByteArray("{\"src\":\"") + id + "\",\"dst\":\"x\",\"method\":\"NotifyStatus\",\"params\":{\"ts\":1700000000.0,\"switch:0\":{\"id\":0,\"output\":true}}}");
        QCOMPARE(site.faults(), QStringList{u"hall/events/rpc: two devices speak here: shellyplus1-a8032abe54dc and shellyplus1-a8032abe54dd"_s});
    }
};

QTEST_GUILESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
