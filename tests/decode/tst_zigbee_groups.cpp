// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zigbee_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using Net = ZigbeeNetwork;

/// Groups of a Zigbee network: what they are, can do and are made of.
class TstZigbeeGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupDoesWhatAllItsMembersCanAndNamesThem()
    {
        const QJsonObject state = Net::binary(u"state"_s, u"ON"_s, u"OFF"_s, 7);
        const auto lamp = [&](const QString& ieee, const QString& name, const QJsonArray& features) { return Net::device(ieee, name, {Net::group(u"light"_s, features)}); };
        ZigbeeSite site({});
        site.hear(ZigbeeSite::base() + u"/bridge/groups", R"([{"id":3,"friendly_name":"Hall/All","members":[{"ieee_address":"0x01","endpoint":11},{"ieee_address":"0x02","endpoint":1},{"ieee_address":"0x09","endpoint":1}]}])", true);
        site.hear(ZigbeeSite::base() + u"/bridge/devices", ZigbeeSite::listOf({lamp(u"0x01"_s, u"East"_s, {state, Net::numeric(u"brightness"_s, {}, 7), Net::numeric(u"color_temp"_s, u"mired"_s, 7)}),
                                                                  lamp(u"0x02"_s, u"West"_s, {state, Net::numeric(u"brightness"_s, {}, 7)})}), true);
        const QString unique = u"3_light_zigbee2mqtt"_s;
        const auto ofGroup = [&](const QString& property) -> const PointDeclared* {
            for (const auto& [source, declared] : site.points)
                if (declared.device.model == u"Group" && declared.point.property == property)
                    return &declared;
            return nullptr;
        };
        QVERIFY(ofGroup(u"state"_s) && ofGroup(u"brightness"_s) && ofGroup(u"members"_s));
        QVERIFY(!ofGroup(u"color_temp"_s)); // West cannot
        QCOMPARE(ofGroup(u"state"_s)->uniqueId, unique);
        const auto valueOf = [&](const QString& property) { return site.values.count(ofGroup(property)->source) ? std::optional(site.values.at(ofGroup(property)->source).value) : std::nullopt; };
        QCOMPARE(valueOf(u"members"_s), std::optional<Value>(u"0x09, East, West"_s));
        site.hear(ZigbeeSite::base() + u"/Hall/All", R"({"state":"ON","brightness":254})");
        QCOMPARE(valueOf(u"state"_s), std::optional<Value>(true));
        const auto written = site.decoder.encode(ofGroup(u"state"_s)->source, false);
        QVERIFY(written);
        QCOMPARE(written->topic, u"zigbee2mqtt/Hall/All/set"_s);
        QCOMPARE(written->payload, QByteArray(R"({"state":"OFF"})"));
        site.hear(ZigbeeSite::base() + u"/bridge/groups", "[]", true);
        QVERIFY(!ofGroup(u"state"_s));
    }
};

QTEST_GUILESS_MAIN(TstZigbeeGroups)
#include "tst_zigbee_groups.moc"
