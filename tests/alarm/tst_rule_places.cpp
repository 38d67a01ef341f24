// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarm/watched_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Two floors: an office and a plant room on the second, an office on the third.
static SiteModel twoFloors()
{
    SiteModel site;
    for (const int number : {2, 3}) {
        Floor floor;
        floor.id = FloorId(u"f%1"_s.arg(number));
        floor.number = number;
        site.floors.push_back(floor);
    }
    site.spaces = {{SpaceId(u"2.01"_s), FloorId(u"f2"_s), u"2.01"_s, SpaceKind::Room, {}, {}},
                   {SpaceId(u"2.90"_s), FloorId(u"f2"_s), u"2.90"_s, SpaceKind::Plant, {}, {}},
                   {SpaceId(u"3.01"_s), FloorId(u"f3"_s), u"3.01"_s, SpaceKind::Room, {}, {}}};
    return site;
}

static AlarmRule ruleAt(RulePlaces places)
{
    AlarmRule rule = bandRule();
    rule.point.reset();
    rule.quantity = Quantity::Pressure;
    rule.places = std::move(places);
    return rule;
}

/// A pressure in each of the rooms, one in a gateway and one nowhere, all far too high; those the rule raised.
static QStringList raisedBy(WatchedSite& site)
{
    AlarmNews news;
    site.alarms.siteChanged(twoFloors(), site.clock.now(), site.clock.ticks(), news);
    for (const char* room : {"2.01", "2.90", "3.01", ""}) {
        const QString name = QString::fromLatin1(room);
        site.device(u"d"_s + name, {}, [&](Device& device) {
            if (!name.isEmpty())
                device.space = SpaceId(name);
            device.isGateway = name.isEmpty();
        });
        site.point(u"p"_s + name, u"d"_s + name, Quantity::Pressure, u"Pa"_s);
        site.hear(u"p"_s + name, 99.0);
    }
    site.pass(1min);
    QStringList standing = site.standing();
    standing.sort();
    return standing;
}

class TestRulePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleWatchesWhereItsRoomsAndItsTagsMeet_data()
    {
        QTest::addColumn<QStringList>("rooms");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QStringList>("raised");
        const QStringList all{u"band/p"_s, u"band/p2.01"_s, u"band/p2.90"_s, u"band/p3.01"_s};
        QTest::newRow("everywhere") << QStringList() << QStringList() << all;
        QTest::newRow("one room") << QStringList{u"2.01"_s} << QStringList() << QStringList{all[1]};
        QTest::newRow("two rooms") << QStringList{u"2.90"_s, u"3.01"_s} << QStringList() << QStringList{all[2], all[3]};
        QTest::newRow("a floor by its number") << QStringList() << QStringList{u"floor-2"_s} << QStringList{all[1], all[2]};
        QTest::newRow("a floor by its id") << QStringList() << QStringList{u"f3"_s} << QStringList{all[3]};
        QTest::newRow("a kind of room on a floor") << QStringList() << QStringList{u"floor-2"_s, u"plant"_s} << QStringList{all[2]};
        QTest::newRow("what a device is") << QStringList() << QStringList{u"gateway"_s} << QStringList{all[0]};
        QTest::newRow("rooms and tags both") << QStringList{u"2.01"_s, u"3.01"_s} << QStringList{u"floor-3"_s} << QStringList{all[3]};
        QTest::newRow("a room that is gone") << QStringList{u"9.99"_s} << QStringList() << QStringList();
        QTest::newRow("a tag nothing has") << QStringList() << QStringList{u"floor-9"_s} << QStringList();
    }

    void aRuleWatchesWhereItsRoomsAndItsTagsMeet()
    {
        QFETCH(QStringList, rooms);
        QFETCH(QStringList, tags);
        QFETCH(QStringList, raised);
        RulePlaces places{{}, tags};
        for (const QString& room : rooms)
            places.spaces.emplace_back(room);
        WatchedSite site({ruleAt(places)});
        QCOMPARE(raisedBy(site), raised);
    }

    void aDeviceThatMovesOutIsWatchedNoLonger()
    {
        WatchedSite site({ruleAt({{SpaceId(u"2.01"_s)}, {}})});
        QCOMPARE(raisedBy(site), QStringList{u"band/p2.01"_s});
        site.device(u"d2.01"_s, {}, [](Device& device) { device.space = SpaceId(u"3.01"_s); });
        QCOMPARE(site.standing(), QStringList());
        site.device(u"d3.01"_s, {}, [](Device& device) { device.space = SpaceId(u"2.01"_s); });
        site.hear(u"p3.01"_s, 99.0);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList{u"band/p3.01"_s});
    }

    void aRoomThatBecomesAPlantRoomIsWatchedAsOne()
    {
        WatchedSite site({ruleAt({{}, {u"plant"_s}})});
        QCOMPARE(raisedBy(site), QStringList{u"band/p2.90"_s});
        SiteModel changed = twoFloors();
        changed.spaces[0].kind = SpaceKind::Plant;
        AlarmNews news;
        site.alarms.siteChanged(changed, site.clock.now(), site.clock.ticks(), news);
        site.hear(u"p2.01"_s, 98.0);
        site.pass(1min);
        QStringList standing = site.standing();
        standing.sort();
        QCOMPARE(standing, (QStringList{u"band/p2.01"_s, u"band/p2.90"_s}));
    }

    void aRuleOfOnePointHasNoOtherPlaceAndTagsAreWords()
    {
        WatchedSite site({});
        AlarmRule rule = bandRule();
        rule.places.tags = {u"plant"_s};
        QVERIFY(!site.wish(SaveRule{rule}, Role::Engineer));
        QVERIFY(!site.wish(SaveRule{ruleAt({{}, {u"two words"_s}})}, Role::Engineer));
        QVERIFY(!site.wish(SaveRule{ruleAt({{}, {QString()}})}, Role::Engineer));
        QVERIFY(site.wish(SaveRule{ruleAt({{}, {u"plant"_s}})}, Role::Engineer));
    }
};

QTEST_GUILESS_MAIN(TestRulePlaces)
#include "tst_rule_places.moc"
