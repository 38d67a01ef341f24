// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/dialect.h"
#include "app/site/rooms.h"
#include "app/site/roster.h"
#include "app/site/simulated_site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::site;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isConfig(const Publication& message)
{
    return message.topic.endsWith("/config"_L1);
}

QJsonObject deviceIn(const QJsonObject& payload)
{
    return payload.value(payload.contains("device"_L1) ? "device"_L1 : "dev"_L1).toObject();
}

QString identityIn(const QJsonObject& device)
{
    for (const auto key : {"identifiers"_L1, "ids"_L1, "connections"_L1, "cns"_L1}) {
        if (device.contains(key))
            return QString::fromUtf8(QJsonDocument(QJsonArray{device.value(key)}).toJson());
    }
    return {};
}

} // namespace

class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDiscoveryMessageIsAnObjectOnALegalTopicAndRetained();
    void fourHundredAndTwelveDevicesAnnounceThemselves();
    void everyDialectOfRealFirmwareIsSpoken();
    void everyDeviceBehindAGatewayNamesIt();
    void aCopyHangsWhereTheOriginalHangs();
    void floorsAndTypesAreCountedAsInThePictures();
    void uniqueIdsAreUnique();
    void aSmallerSiteKeepsItsGatewaysAndALargerOneHasNoDoubles();
};

void TestAnnouncements::everyDiscoveryMessageIsAnObjectOnALegalTopicAndRetained()
{
    static const QRegularExpression legal(u"^homeassistant/[a-z_]+/([A-Za-z0-9_-]+/)?[A-Za-z0-9_-]+/config$"_s);
    const SimulatedSite site({});
    for (const Transmission& sent : site.announce()) {
        QVERIFY(sent.publication.retained);
        if (!isConfig(sent.publication))
            continue;
        QVERIFY2(legal.match(sent.publication.topic).hasMatch(), qPrintable(sent.publication.topic));
        QJsonParseError fault{};
        const QJsonDocument json = QJsonDocument::fromJson(sent.publication.payload, &fault);
        QCOMPARE(fault.error, QJsonParseError::NoError);
        QVERIFY(!identityIn(deviceIn(json.object())).isEmpty());
        const QJsonObject payload = json.object();
        const bool bundled = sent.publication.topic.startsWith("homeassistant/device/"_L1);
        QCOMPARE(payload.contains("cmps"_L1) || payload.contains("components"_L1), bundled);
    }
}

void TestAnnouncements::fourHundredAndTwelveDevicesAnnounceThemselves()
{
    const SimulatedSite site({});
    QCOMPARE(site.deviceCodes().size(), 412);
    QSet<QString> identities;
    for (const Transmission& sent : site.announce()) {
        if (isConfig(sent.publication))
            identities.insert(identityIn(deviceIn(QJsonDocument::fromJson(sent.publication.payload).object())));
    }
    QCOMPARE(identities.size(), 412);
}

void TestAnnouncements::everyDialectOfRealFirmwareIsSpoken()
{
    const SimulatedSite site({});
    QByteArray all;
    for (const Transmission& sent : site.announce())
        all += sent.publication.payload;
    for (const char* mark : {"\"~\":", "\"stat_t\":\"~/state\"", "\"cmps\":{", "\"components\":{", "{%if value_json", "| round(1)", "'ON' if", "\"availability_mode\":\"all\"", "gw-1/Caf\xc3\xa9/",
                             "gw-2/Floor 2/", "\"via_device\":", "\"identifiers\":\"", "\"connections\":", "\"expire_after\":", "\"enabled_by_default\":false", "'update'", "\"name\":null"})
        QVERIFY2(all.contains(mark), mark);
}

void TestAnnouncements::everyDeviceBehindAGatewayNamesIt()
{
    const std::vector<Unit> units = roster(412);
    QCOMPARE(std::ranges::count_if(units, [](const Unit& unit) { return unit.gateway == 2; }), 17);
    const Speech speech{u"homeassistant"_s, &units[2]};
    const auto bridge = deviceIn(QJsonDocument::fromJson(discoveryOf(units[2], {}).front().payload).object()).value("identifiers"_L1).toArray().first().toString();
    for (const Unit& unit : units) {
        if (unit.gateway != 2)
            continue;
        for (const Publication& message : discoveryOf(unit, speech))
            QCOMPARE(deviceIn(QJsonDocument::fromJson(message.payload).object()).value("via_device"_L1).toString(), bridge);
    }
}

void TestAnnouncements::aCopyHangsWhereTheOriginalHangs()
{
    const std::vector<Unit> units = roster(2'500);
    QHash<QString, const Unit*> originals;
    for (const Unit& unit : units) {
        if (!unit.code.contains(u'~')) {
            originals.insert(unit.code, &unit);
            continue;
        }
        const Unit& original = *originals.value(unit.code.section(u'~', 0, 0));
        QCOMPARE(unit.gateway, original.gateway);
        QCOMPARE(unit.client, original.client);
        QCOMPARE(unit.dialect, original.dialect);
        if (unit.gateway >= 0)
            QVERIFY2(unit.base.startsWith(u"gw-%1/"_s.arg(unit.gateway + 1)), qPrintable(unit.base));
    }
}

void TestAnnouncements::floorsAndTypesAreCountedAsInThePictures()
{
    QHash<int, int> floors;
    QHash<DeviceKind, int> kinds;
    for (const Unit& unit : roster(412)) {
        ++floors[rooms()[static_cast<std::size_t>(unit.room)].floor];
        ++kinds[unit.kind];
    }
    QCOMPARE(floors, (QHash<int, int>{{0, 74}, {1, 81}, {2, 88}, {3, 96}, {4, 73}}));
    QCOMPARE(kinds[DeviceKind::Luminaire], 94);
    QCOMPARE(kinds[DeviceKind::Door], 31);
    QCOMPARE(kinds[DeviceKind::Thermostat], 41);
    QCOMPARE(kinds[DeviceKind::Thermostat] + kinds[DeviceKind::RoomController] + kinds[DeviceKind::Damper] + kinds[DeviceKind::AirHandler] + kinds[DeviceKind::ServerCooler] + kinds[DeviceKind::ColdStore], 82);
}

void TestAnnouncements::uniqueIdsAreUnique()
{
    const SimulatedSite site({.devices = 1000});
    QSet<QString> seen;
    for (const Transmission& sent : site.announce()) {
        const QJsonObject payload = QJsonDocument::fromJson(sent.publication.payload).object();
        for (const auto key : {"unique_id"_L1, "uniq_id"_L1}) {
            if (!payload.contains(key))
                continue;
            const QString id = sent.publication.topic.section(u'/', 1, 1) + payload.value(key).toString();
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
        }
    }
    QVERIFY(seen.size() > 1000);
}

void TestAnnouncements::aSmallerSiteKeepsItsGatewaysAndALargerOneHasNoDoubles()
{
    const SimulatedSite small({.devices = 20});
    QCOMPARE(small.deviceCodes().size(), 20);
    QCOMPARE(small.deviceCodes().mid(0, 4), QStringList({u"GW-1"_s, u"GW-2"_s, u"GW-3"_s, u"GW-4"_s}));
    const SimulatedSite large({.devices = 1500});
    const QStringList codes = large.deviceCodes();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 1500);
}

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
