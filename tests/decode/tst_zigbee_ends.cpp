// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Net = ZigbeeNetwork;
using Mesh = ZigbeeSite;

QJsonObject ofEnd(QJsonObject feature, const QString& end)
{
    feature.insert(u"property"_s, QString(feature.value(u"name"_s).toString() + u'_' + end));
    feature.insert(u"endpoint"_s, end);
    return feature;
}

/// A dimmer with two lamps, as its bridge describes it: `endpoint`, and a property that ends in its name.
QJsonObject dimmer(const QString& ieee, const QString& name, const QStringList& ends = {u"l1"_s, u"l2"_s})
{
    QJsonArray exposes;
    for (const QString& end : ends) {
        exposes.append(Net::group(u"light"_s, {ofEnd(Net::binary(u"state"_s, u"ON"_s, u"OFF"_s, 7), end), ofEnd(Net::numeric(u"brightness"_s, {}, 7), end)}, end));
        exposes.append(ofEnd(Net::numeric(u"power"_s, u"W"_s), end));
    }
    exposes.append(Net::numeric(u"voltage"_s, u"V"_s));
    return Net::device(ieee, name, exposes);
}

QJsonObject lamp(const QString& ieee, const QString& name)
{
    return Net::device(ieee, name, {Net::group(u"light"_s, {Net::binary(u"state"_s, u"ON"_s, u"OFF"_s, 7)})});
}

QByteArray inAttributes()
{
    QJsonObject info = QJsonDocument::fromJson(Mesh::infoOf(u"2.1.0"_s, true)).object();
    QJsonObject config = info.value(u"config"_s).toObject();
    config.insert(u"advanced"_s, QJsonObject{{u"output"_s, u"attribute"_s}});
    info.insert(u"config"_s, config);
    return Net::text(info);
}

} // namespace

/// `<base>/<friendly name>/<endpoint>`: what belongs to one end of a device, on a topic of its own.
class TstZigbeeEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTopicOfAnEndIsReadFromTheListOfDevicesAlone()
    {
        Mesh site({dimmer(u"0x01"_s, u"hall/Dimmer"_s)});
        site.hear(Mesh::base() + u"/hall/Dimmer/l1", R"({"state":"ON","brightness":80,"power":12.5})");
        QCOMPARE(site.value(u"state_l1"_s), std::optional<Value>(true));
        QCOMPARE(site.value(u"brightness_l1"_s), std::optional<Value>(80.0));
        QCOMPARE(site.value(u"power_l1"_s), std::optional<Value>(12.5));
        QVERIFY(!site.value(u"brightness_l2"_s)); // the other end has a topic of its own
        site.hear(Mesh::base() + u"/hall/Dimmer/l2", R"({"state":"OFF","brightness":7})");
        QCOMPARE(site.value(u"brightness_l2"_s), std::optional<Value>(7.0));
        QCOMPARE(site.value(u"brightness_l1"_s), std::optional<Value>(80.0));
    }

    void whatBothTopicsSayIsHeardOnce()
    {
        Mesh site({dimmer(u"0x01"_s, u"Dimmer"_s)});
        site.hear(Mesh::base() + u"/Dimmer", R"({"state_l1":"ON","brightness_l1":80,"power_l1":5})");
        QCOMPARE(site.count<ValueHeard>(), 3);
        site.hear(Mesh::base() + u"/Dimmer/l1", R"({"state":"ON","brightness":80,"power":5})");
        QCOMPARE(site.count<ValueHeard>(), 0);
    }

    void theDevicesOwnTopicCountsFromItsFirstWord()
    {
        Mesh site({dimmer(u"0x01"_s, u"Dimmer"_s)});
        site.hear(Mesh::base() + u"/Dimmer/l1", R"({"brightness":10})");
        site.hear(Mesh::base() + u"/Dimmer", R"({"brightness_l1":20})");
        site.hear(Mesh::base() + u"/Dimmer/l1", R"({"brightness":30,"power":4})");
        QCOMPARE(site.value(u"brightness_l1"_s), std::optional<Value>(20.0));
        QVERIFY(!site.value(u"power_l1"_s)); // it says all of it itself
    }

    void theLongestNameOwnsTheTopic_data()
    {
        QTest::addColumn<bool>("shorterFirst");
        QTest::newRow("shorter name first") << true;
        QTest::newRow("longer name first") << false;
    }
    void theLongestNameOwnsTheTopic()
    {
        QFETCH(bool, shorterFirst);
        const QJsonObject shorter = dimmer(u"0x01"_s, u"hall"_s);
        const QJsonObject longer = lamp(u"0x02"_s, u"hall/l1"_s);
        Mesh site(shorterFirst ? QJsonArray{shorter, longer} : QJsonArray{longer, shorter});
        site.hear(Mesh::base() + u"/hall/l1", R"({"state":"ON"})");
        QVERIFY(!site.value(u"state_l1"_s));
        QCOMPARE(site.count<ValueHeard>(), 1);
        site.hear(Mesh::base() + u"/hall/l2", R"({"state":"ON"})");
        QCOMPARE(site.value(u"state_l2"_s), std::optional<Value>(true));
    }

    void whatCameBeforeTheListIsNotTakenForAnEnds()
    {
        Listener listener;
        listener.hear(u"zigbee2mqtt/bridge/info"_s, Mesh::infoOf(u"2.1.0"_s, true), true);
        listener.hear(u"zigbee2mqtt/hall/l1"_s, R"({"state":"ON"})", true);
        listener.hear(u"zigbee2mqtt/bridge/devices"_s, Mesh::listOf({dimmer(u"0x01"_s, u"hall"_s), lamp(u"0x02"_s, u"hall/l1"_s)}), true);
        QVERIFY(!listener.value(u"state_l1"_s));
    }

    void aDeviceThatTakesTheNameOfAnEndTakesItsTopic()
    {
        Mesh site({dimmer(u"0x01"_s, u"hall"_s), lamp(u"0x02"_s, u"Lamp"_s)});
        site.hear(Mesh::base() + u"/hall/l1", R"({"state":"ON"})");
        QCOMPARE(site.value(u"state_l1"_s), std::optional<Value>(true));
        site.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({dimmer(u"0x01"_s, u"hall"_s), lamp(u"0x02"_s, u"hall/l1"_s)}), true);
        site.hear(Mesh::base() + u"/hall/l1", R"({"state":"OFF"})");
        QCOMPARE(site.value(u"state_l1"_s), std::optional<Value>(true));
        site.hear(Mesh::base() + u"/bridge/devices", Mesh::listOf({dimmer(u"0x01"_s, u"hall"_s)}), true);
        site.hear(Mesh::base() + u"/hall/l1", R"({"state":"OFF"})");
        QCOMPARE(site.value(u"state_l1"_s), std::optional<Value>(false));
    }

    void commandsNameTheirEndWhateverTheDevicesAreCalled()
    {
        const Mesh site({dimmer(u"0x01"_s, u"hall"_s), lamp(u"0x02"_s, u"hall/l1"_s)});
        const auto end = site.decoder.encode(site.point(u"brightness_l1"_s)->source, 12.0);
        QVERIFY(end);
        QCOMPARE(end->topic, u"zigbee2mqtt/hall/set"_s);
        QCOMPARE(end->payload, QByteArray(R"({"brightness_l1":12})"));
        const auto own = std::ranges::find_if(site.points, [](const auto& one) { return one.second.point.component == u"light" && one.second.point.property == u"state"; });
        QVERIFY(own != site.points.end());
        const auto other = site.decoder.encode(own->first, true);
        QVERIFY(other);
        QCOMPARE(other->topic, u"zigbee2mqtt/hall/l1/set"_s);
        QCOMPARE(other->payload, QByteArray(R"({"state":"ON"})"));
    }

    void commandsOfOthersAreNoStates()
    {
        Mesh site({dimmer(u"0x01"_s, u"Dimmer"_s, {u"set"_s, u"get"_s, u"a/b"_s, u"+"_s})});
        for (const QString& end : {u"set"_s, u"get"_s, u"a/b"_s, u"l1/set"_s}) {
            site.hear(QString(Mesh::base() + u"/Dimmer/" + end), R"({"state":"ON"})");
            QCOMPARE(site.count<ValueHeard>(), 0);
        }
        site.hear(Mesh::base() + u"/Dimmer", R"({"state_set":"ON"})");
        QCOMPARE(site.value(u"state_set"_s), std::optional<Value>(true));
    }

    void attributesOnTopicsOfTheirOwnComeFirst()
    {
        Listener listener;
        listener.hear(u"zigbee2mqtt/bridge/info"_s, inAttributes(), true);
        listener.hear(u"zigbee2mqtt/bridge/devices"_s, Mesh::listOf({dimmer(u"0x01"_s, u"hall/Dimmer"_s)}), true);
        listener.hear(u"zigbee2mqtt/hall/Dimmer/brightness_l1"_s, "20");
        QCOMPARE(listener.value(u"brightness_l1"_s), std::optional<Value>(20.0));
        listener.hear(u"zigbee2mqtt/hall/Dimmer/l1"_s, R"({"brightness":21,"power":3})");
        QCOMPARE(listener.value(u"brightness_l1"_s), std::optional<Value>(20.0));
        QCOMPARE(listener.value(u"power_l1"_s), std::optional<Value>(3.0));
    }

    void endsAreNoProposals()
    {
        Mesh site({dimmer(u"0x01"_s, u"Dimmer"_s)});
        site.hear(Mesh::base() + u"/Dimmer/l1", R"({"state":"ON"})");
        site.hear(Mesh::base() + u"/Dimmer/l9", R"({"state":"ON"})");
        site.wait(2min);
        QVERIFY(site.proposals.empty());
        QVERIFY(site.unreadable.empty());
    }
};

QTEST_GUILESS_MAIN(TstZigbeeEnds)
#include "tst_zigbee_ends.moc"
