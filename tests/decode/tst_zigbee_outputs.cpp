// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

using Net = ZigbeeNetwork;
using Site = ZigbeeSite;

QByteArray infoWith(const QString& output)
{
    QJsonObject info = QJsonDocument::fromJson(Site::infoOf(u"2.1.0"_s, true)).object();
    QJsonObject config = info.value(u"config"_s).toObject();
    config.insert(u"advanced"_s, QJsonObject{{u"output"_s, output}});
    info.insert(u"config"_s, config);
    return Net::text(info);
}

QByteArray plug()
{
    const QJsonObject lamp = Net::group(u"light"_s, {Net::binary(u"state"_s, u"ON"_s, u"OFF"_s, 7),
                                                     QJsonObject{{u"type"_s, u"composite"_s}, {u"name"_s, u"color_xy"_s}, {u"property"_s, u"color"_s}, {u"access"_s, 7}}});
    QJsonObject device = Net::device(u"0x01"_s, u"hall/Plug"_s,
                                     {lamp, Net::numeric(u"power"_s, u"W"_s), Net::binary(u"child_lock"_s, true, false), Net::choice(u"mode"_s, {u"eco"_s, u"boost"_s}, 7)});
    QJsonObject definition = device.value(u"definition"_s).toObject();
    definition.insert(u"supports_ota"_s, true);
    device.insert(u"definition"_s, definition);
    return Site::listOf({device});
}

struct Network : Listener
{
    explicit Network(const QString& output)
    {
        hear(u"zigbee2mqtt/bridge/info"_s, infoWith(output), true);
        hear(u"zigbee2mqtt/bridge/devices"_s, plug(), true);
    }
    [[nodiscard]] std::optional<Value> lamp() const // the bridge has a state too
    {
        const auto found = std::ranges::find_if(points, [](const auto& one) { return one.second.point.component == u"light" && one.second.point.property == u"state"; });
        const auto heard = found == points.end() ? values.end() : values.find(found->first);
        return heard == values.end() ? std::nullopt : std::optional(heard->second.value);
    }
    void say(const QString& attribute, const QByteArray& text) { hear(QString(u"zigbee2mqtt/hall/Plug/" + attribute), text); }
};

} // namespace

/// `advanced.output` of the bridge: one JSON for all of a device, a topic for each attribute, or both.
class TstZigbeeOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAttributeIsReadFromItsOwnTopic()
    {
        Network network(u"attribute"_s);
        network.say(u"power"_s, "12.5");
        network.say(u"state"_s, "ON");
        network.say(u"child_lock"_s, "true");
        network.say(u"mode"_s, "boost");
        QCOMPARE(network.value(u"power"_s), std::optional<Value>(12.5));
        QCOMPARE(network.lamp(), std::optional<Value>(true));
        QCOMPARE(network.value(u"child_lock"_s), std::optional<Value>(true));
        QCOMPARE(network.value(u"mode"_s), std::optional<Value>(u"boost"_s));
        network.say(u"child_lock"_s, "false");
        QCOMPARE(network.value(u"child_lock"_s), std::optional<Value>(false));
    }

    void whatStandsWithinAnotherHasItsKeysJoined()
    {
        Network network(u"attribute"_s);
        network.say(u"update-installed_version"_s, "3000");
        QCOMPARE(network.value(u"installed_version"_s), std::optional<Value>(u"3000"_s));
    }

    void nothingKnownYetIsAnEmptyTextAndNoValue()
    {
        Network network(u"attribute"_s);
        network.say(u"power"_s, "");
        QVERIFY(!network.value(u"power"_s));
        QVERIFY(network.unreadable.empty());
    }

    void whatIsPublishedInPartsOnlySaysSoAndCanStillBeWritten()
    {
        Network network(u"attribute"_s);
        const PointDeclared* color = network.point(u"color"_s);
        QVERIFY(color && !color->point.unsupported.isEmpty() && color->point.writable);
    }

    void commandsGoWhereTheyAlwaysGo()
    {
        Network network(u"attribute"_s);
        const auto publication = network.decoder.encode(network.point(u"mode"_s)->source, u"eco"_s);
        QVERIFY(publication);
        QCOMPARE(publication->topic, u"zigbee2mqtt/hall/Plug/set"_s);
        QCOMPARE(publication->payload, QByteArray(R"({"mode":"eco"})"));
    }

    void whereBothAreWrittenOneIsEnough()
    {
        Network network(u"attribute_and_json"_s);
        network.hear(u"zigbee2mqtt/hall/Plug"_s, R"({"power":7,"child_lock":true})");
        QCOMPARE(network.value(u"power"_s), std::optional<Value>(7.0));
        network.say(u"power"_s, "7");
        QCOMPARE(network.count<ValueHeard>(), 0); // not told twice
        QVERIFY(network.proposals.empty());
        network.wait(std::chrono::minutes(1));
        QVERIFY(network.proposals.empty());
    }

    void theListMayComeBeforeItIsKnown()
    {
        Listener listener;
        listener.hear(u"zigbee2mqtt/bridge/devices"_s, plug(), true);
        listener.hear(u"zigbee2mqtt/bridge/info"_s, infoWith(u"attribute"_s), true);
        listener.hear(u"zigbee2mqtt/hall/Plug/power"_s, "5");
        QCOMPARE(listener.value(u"power"_s), std::optional<Value>(5.0));
    }

    void anotherOutputIsReadOnceTheDevicesAreListedAgain()
    {
        Network network(u"json"_s);
        network.hear(u"zigbee2mqtt/bridge/info"_s, infoWith(u"attribute"_s), true);
        network.hear(u"zigbee2mqtt/bridge/devices"_s, plug(), true);
        network.say(u"power"_s, "3");
        QCOMPARE(network.value(u"power"_s), std::optional<Value>(3.0));
    }
};

QTEST_GUILESS_MAIN(TstZigbeeOutputs)
#include "tst_zigbee_outputs.moc"
