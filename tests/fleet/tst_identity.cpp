// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

PointDeclared behind(PointDeclared declared, const char* via)
{
    declared.device.viaIdentifier = text(via);
    return declared;
}

PointDeclared named(PointDeclared declared, const char* name)
{
    declared.device.name = text(name);
    return declared;
}

PointDeclared by(PointDeclared declared, const char* convention)
{
    declared.convention = text(convention);
    return declared;
}

PointDeclared as(PointDeclared declared, const char* component)
{
    declared.point.component = text(component);
    return declared;
}

/// A site with everything that makes identity hard.
Events difficultSite()
{
    Events events;
    const auto claims = {claimOf({"gw1", "mac=aa:bb:cc:00:00:01"}, "Acme", "Hub"), claimOf({"x1"}, "", ""), claimOf({"x1", "mac=aa:bb:cc:00:00:02"}),
                         claimOf({"mac=aa:bb:cc:00:00:02"}), claimOf({"y1"}, "Acme", "S1"), claimOf({"y1"}, "Other", "S9"), claimOf({"y1"}, "", ""), claimOf({"z1"}), claimOf({"z1", "z2"}), claimOf({"z2"})};
    quint32 source = 0;
    for (const DeviceClaim& claim : claims) {
        events.push_back(declaration(source, claim, source % 2 == 0 ? "temperature" : "humidity"));
        ++source;
    }
    events.push_back(behind(declaration(source, claimOf({"child1", "mac=aa:bb:cc:00:00:01"})), "gw1"));
    ++source;
    events.push_back(behind(declaration(source, claimOf({"child2", "mac=aa:bb:cc:00:00:01"})), "gw1"));
    ++source;
    events.push_back(as(declaration(source, claimOf({"z1"}), "state"), "switch"));
    ++source;
    events.push_back(as(declaration(source, claimOf({"z1"}), "state"), "light"));
    ++source;
    events.push_back(by(declaration(source, claimOf({"z2"}), "temperature"), "zigbee2mqtt"));
    return events;
}

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoMessagesWithASharedIdentifierAreOneDevice()
    {
        SmallSite site;
        site.take(named(declaration(1, claimOf({"a"})), "Meter"));
        site.take(declaration(2, claimOf({"a"}, "", ""), "humidity"));
        QCOMPARE(site.fleet.devices().size(), 1U);
        QCOMPARE(site.device("a")->name, u"Meter"_s);
        QCOMPARE(site.fleet.pointsOf(DeviceId(u"a"_s)).size(), 2U);
    }

    void differentMakersUnderOneIdentifierAreTwoDevicesAndAConflict()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"}, "Acme", "S1")));
        site.take(declaration(2, claimOf({"a"}, "Other", "S1")));
        QCOMPARE(site.fleet.devices().size(), 2U);
        QCOMPARE(site.fleet.conflicts().size(), 1U);
        QCOMPARE(site.fleet.conflicts().front().identifier.value, u"a"_s);
        QCOMPARE(site.told<ConflictFound>().size(), 1U);
    }

    void aClaimThatJoinsTwoKnownDevicesMakesThemOne()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.take(declaration(2, claimOf({"b"}), "humidity"));
        site.take(declaration(3, claimOf({"a", "b"}), "pressure"));
        QCOMPARE(site.fleet.devices().size(), 1U);
        QCOMPARE(site.fleet.pointsOf(site.fleet.devices().front()).size(), 3U);
    }

    void childrenThatListTheAddressOfTheirGatewayStayThemselves()
    {
        SmallSite site;
        site.take(behind(declaration(1, claimOf({"c1", "mac=aa"})), "gw"));
        site.take(behind(declaration(2, claimOf({"c2", "mac=aa"})), "gw"));
        site.take(declaration(3, claimOf({"gw", "mac=aa"}, "Acme", "Hub")));
        QCOMPARE(site.fleet.devices().size(), 3U);
        QVERIFY(site.fleet.conflicts().empty());
        QVERIFY(site.device("c1"));
        QCOMPARE(site.device("c1")->via, std::optional(DeviceId(u"mac-aa"_s)));
    }

    void aGatewayMayBeAnnouncedAfterItsChildren()
    {
        SmallSite site;
        site.take(behind(declaration(1, claimOf({"child"})), "gw"));
        QVERIFY(!site.device("child")->via);
        site.take(declaration(2, claimOf({"gw"}, "Acme", "Hub")));
        QCOMPARE(site.device("child")->via, std::optional(DeviceId(u"gw"_s)));
    }

    void twoGatewaysBehindEachOtherAreNoCircle()
    {
        SmallSite site;
        site.take(behind(declaration(1, claimOf({"a"})), "b"));
        site.take(behind(declaration(2, claimOf({"b"})), "a"));
        const bool both = site.device("a")->via && site.device("b")->via;
        QVERIFY(!both);
    }

    void theStrongestIdentifierNamesTheDevice_data()
    {
        QTest::addColumn<QStringList>("identifiers");
        QTest::addColumn<QString>("id");
        QTest::newRow("a hardware address first") << QStringList{u"id=kitchen"_s, u"mac=aa:bb:cc:dd:ee:ff"_s} << u"mac-aabbccddeeff"_s;
        QTest::newRow("an id that is an address") << QStringList{u"id=kitchen"_s, u"id=0x00124b0012345678"_s} << u"0x00124b0012345678"_s;
        QTest::newRow("the first by text") << QStringList{u"id=b"_s, u"id=a"_s} << u"a"_s;
    }

    void theStrongestIdentifierNamesTheDevice()
    {
        QFETCH(QStringList, identifiers);
        QFETCH(QString, id);
        DeviceClaim claim;
        for (const QString& one : identifiers)
            claim.identifiers.push_back({one.section(u'=', 0, 0), one.section(u'=', 1)});
        SmallSite site;
        site.take(declaration(1, claim));
        QCOMPARE(site.fleet.devices().front(), DeviceId(id));
    }

    void anIdLikeAPathBecomesAHarmlessNameOfItsOwn()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"../../etc/passwd"})));
        site.take(declaration(2, claimOf({".._.._etc_passwd"})));
        QCOMPARE(site.fleet.devices().size(), 2U);
        for (const DeviceId& id : site.fleet.devices())
            QVERIFY(!id.text().contains(u'/'));
    }

    void anEntityWithoutADeviceIsADeviceByItsUniqueId()
    {
        SmallSite site;
        site.take(declaration(7, DeviceClaim{}));
        QCOMPARE(site.fleet.devices().front(), DeviceId(u"uid7"_s));
    }

    void theIdIsFrozenOnceHistoryHangsOnIt()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.take(declaration(2, claimOf({"a", "mac=00:11"}), "humidity"));
        QCOMPARE(site.fleet.devices(), std::vector{DeviceId(u"a"_s)});
    }

    void twoConventionsThatDeclareOnePropertyAreOnePointWithTwoSources()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.take(by(declaration(2, claimOf({"a"})), "zigbee2mqtt"));
        const auto points = site.fleet.pointsOf(DeviceId(u"a"_s));
        QCOMPARE(points.size(), 1U);
        QCOMPARE(site.fleet.sourcesOf(points.front()).size(), 2U);
        QCOMPARE(site.device("a")->conventions, (QStringList{u"homeassistant"_s, u"zigbee2mqtt"_s}));
    }

    void oneMessageReadByTwoConventionsIsOneReading()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.take(by(declaration(2, claimOf({"a"})), "zigbee2mqtt"));
        site.clear();
        site.take(Events{ValueHeard{SourceIndex{1}, 20.0, {}, false, false}, ValueHeard{SourceIndex{2}, 20.0, {}, false, false}});
        QCOMPARE(site.told<ReadingChanged>().size(), 1U);
    }

    void twoLeavesOfOnePropertyAreQualifiedByTheirComponent()
    {
        SmallSite site;
        site.take(as(declaration(1, claimOf({"a"}), "state"), "switch"));
        site.take(as(declaration(2, claimOf({"a"}), "state"), "light"));
        QVERIFY(site.fleet.point(PointId(u"a/switch.state"_s)));
        QVERIFY(site.fleet.point(PointId(u"a/light.state"_s)));
        QVERIFY(!site.fleet.point(PointId(u"a/state"_s)));
    }

    void aDeviceThatUpdatesItsFirmwareStaysOneDevice()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"}, "Acme", "S1")));
        site.take(declaration(2, claimOf({"a"}, "Acme", "S1"), "humidity"));
        site.hear(1, 20.0);
        site.take(declaration(1, claimOf({"a"}, "Acme", "S1 new")));
        site.take(declaration(2, claimOf({"a"}, "Acme", "S1 new"), "humidity"));
        QCOMPARE(site.fleet.devices().size(), 1U);
        QVERIFY(site.fleet.conflicts().empty());
        QCOMPARE(site.device("a")->model, u"S1 new"_s);
    }

    void theOrderOfAnnouncementsDoesNotChangeTheInventory()
    {
        std::mt19937 random(7);
        const Events events = difficultSite();
        SmallSite first;
        first.take(events);
        const QStringList expected = inventoryOf(first.fleet);
        QVERIFY(expected.size() > 15);
        for (int round = 0; round < 200; ++round) {
            Events shuffled = events;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            SmallSite site;
            for (const Event& event : shuffled)
                site.take(event);
            QCOMPARE(inventoryOf(site.fleet), expected);
        }
    }

    void aRestartFindsTheSamePointsInAnyOrder()
    {
        SmallSite before;
        before.take(difficultSite());
        for (quint32 source = 0; source < 15; ++source)
            before.hear(source, 20.0);
        QStringList expected;
        std::vector<Device> devices;
        std::vector<Point> points;
        for (const DeviceId& id : before.fleet.devices()) {
            devices.push_back(*before.fleet.device(id));
            for (const PointId& point : before.fleet.pointsOf(id)) {
                points.push_back(*before.fleet.point(point));
                expected.append(point.text());
            }
        }
        expected.sort();
        std::mt19937 random(11);
        for (int round = 0; round < 50; ++round) {
            SmallSite after;
            after.fleet.restore(devices, points, {}, after.changes);
            Events shuffled = difficultSite();
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            for (const Event& event : shuffled)
                after.take(event);
            QStringList found;
            for (const DeviceId& id : after.fleet.devices()) {
                for (const PointId& point : after.fleet.pointsOf(id))
                    found.append(point.text());
            }
            found.sort();
            QCOMPARE(found.join(u' '), expected.join(u' '));
        }
    }

    void aMigrationKeepsThePoint()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.take(PointWithdrawn{SourceIndex{1}, true});
        PointDeclared again = declaration(2, claimOf({"a"}));
        again.uniqueId = u"uid1"_s;
        site.take(again);
        QCOMPARE(site.fleet.pointsOf(DeviceId(u"a"_s)), std::vector{PointId(u"a/temperature"_s)});
        site.hear(2, 21.0);
        QCOMPARE(site.reading("a/temperature").value, Value(21.0));
    }

    void aFloodUnderOneIdentifierStaysBounded()
    {
        SmallSite site({true, {}}, {100, 2000, 1'000'000});
        for (quint32 i = 0; i < 3'000; ++i) {
            DeviceClaim claim = claimOf({"same"});
            claim.model = QString(u"m"_s + QString::number(i));
            site.take(declaration(i, claim));
        }
        QVERIFY(site.fleet.devices().size() <= 256U);
        QVERIFY(site.fleet.figures().refusedDevices > 2'700);
    }

    void pointsBeyondTheBoundAreCountedNotKept()
    {
        SmallSite site({true, {}}, {100, 50, 1'000'000});
        for (quint32 i = 0; i < 80; ++i) {
            PointDeclared declared = declaration(i, claimOf({"a"}));
            declared.point.property = QString(u"p"_s + QString::number(i));
            site.take(declared);
        }
        QCOMPARE(site.fleet.pointsOf(DeviceId(u"a"_s)).size(), 50U);
        QCOMPARE(site.fleet.figures().refusedPoints, 30U);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
