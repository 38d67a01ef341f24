// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/default_rules.h"
#include "app/alarm/valid_rule.h"
#include "app/alarm/scopes.h"
#include "tests/alarm/watched_site.h"

#include <QSet>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestDefaultRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsWholeAndOfItsOwn()
    {
        QSet<QString> ids;
        QSet<QString> names;
        for (const auto& rule : defaultRules()) {
            QVERIFY2(valid(rule), qPrintable(rule.id.text()));
            QVERIFY2(!rule.cause.isEmpty() && !rule.source.isEmpty(), qPrintable(rule.id.text()));
            QVERIFY2(priorityOf(rule) == Priority::Alert || (!rule.consequence.isEmpty() && rule.operatorAction.size() >= 2), qPrintable(rule.id.text()));
            ids.insert(rule.id.text());
            names.insert(rule.name);
        }
        QCOMPARE(static_cast<std::size_t>(ids.size()), defaultRules().size());
        QCOMPARE(names.size(), ids.size());
    }

    void prioritiesFollowFromConsequenceAndTime_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("priority");
        const char* const expected[][2] = {{"zone-temperature", "P4"}, {"zone-temperature-far", "P3"}, {"server-room-warm", "P3"}, {"server-room-hot", "P1"}, {"zone-co2", "Alert"},
                                           {"zone-co2-high", "P3"},    {"zone-humidity", "Alert"},     {"zone-humidity-far", "P4"}, {"battery-low", "Alert"}, {"battery-very-low", "P4"},
                                           {"battery-empty", "P3"},    {"water-leak", "P1"},           {"smoke", "P1"},             {"door-held-open", "P3"}, {"dock-held-open", "P3"},
                                           {"silent-device", "P4"},    {"silent-gateway", "P3"},       {"silent-life-safety", "P2"}, {"broker-lost", "P2"},   {"not-back", "P3"},
                                           {"device-message", "Alert"}, {"co2-sensor-suspect", "Alert"}, {"airflow-low", "P4"},   {"airflow-very-low", "P3"}, {"command-mismatch", "P3"},
                                           {"door-forced", "P2"},      {"uplink-lost", "P2"},          {"feed-lost", "P3"},          {"fallback-acts", "P4"}, {"fallback-stuck", "P3"}, {"stand-in-lost", "P4"}};
        QCOMPARE(std::size(expected), defaultRules().size());
        for (const auto& row : expected)
            QTest::newRow(row[0]) << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]);
    }

    void prioritiesFollowFromConsequenceAndTime()
    {
        QFETCH(QString, id);
        const auto rules = defaultRules();
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const AlarmRule& one) { return one.id.text() == id; });
        QVERIFY(rule != rules.end());
        QTEST(nameOf(priorityOf(*rule)), "priority");
    }

    void onlyTheAirOfARoomIsAZoneTemperature_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("watched");
        const auto row = [](const char* device, const char* property, bool watched, const char* category = "") {
            QTest::addRow("%s: %s%s%s", device, property, *category == 0 ? "" : ", ", category) << QString::fromUtf8(device) << QString::fromUtf8(property) << QString::fromUtf8(category) << watched;
        };
        row("Room 3.12 sensor", "temperature", true);
        row("Thermostat 2.04", "current_temperature", true);
        row("TRV north", "local_temperature", true);
        row("Air quality 1.01", "room_temp", true);
        row("Meeting room", "roomTemperature", true);
        row("Kitchen fridge", "temperature", false);
        row("Freezer 2", "temperature", false);
        row("Boiler", "temperature", false);
        row("Heating", "flow_temperature", false);
        row("Heating", "return_temperature", false);
        row("Smoke detector", "device_temperature", false);
        row("Router", "cpu_temperature", false);
        row("Sensor", "internal_temperature", false);
        row("Weather station", "temperature", false);
        row("Balcony sensor", "temperature", false);
        row("Air handler", "supply_air_temperature", false);
        row("Plug 7", "temperature", false);
        row("Node", "ESP32_Temperature", false);
        row("Room 3.12 sensor", "dew_point_temperature", false);
        row("TRV north", "local_temperature_calibration", false);
        row("Room 3.12 sensor", "temperature", false, "diagnostic");
        row("Something", "value", false);
        row("Server room", "temperature", false);
    }

    void onlyTheAirOfARoomIsAZoneTemperature()
    {
        QFETCH(QString, device);
        QFETCH(QString, property);
        QFETCH(QString, category);
        WatchedSite site(defaultRules());
        site.device(device);
        site.point(u"p"_s, device, Quantity::Temperature, u"°C"_s, [&](Point& point) {
            point.property = property;
            point.name = property;
            point.category = category.isEmpty() ? PointCategory::None : PointCategory::Diagnostic;
        });
        site.hear(u"p"_s, 45.0);
        site.pass(11min);
        QTEST(site.label(u"zone-temperature-far/p"_s) != u"NORM"_s, "watched");
    }

    void aPlantRoomAndTheOutdoorsAreNoZones()
    {
        SiteModel model;
        model.spaces = {{SpaceId(u"s1"_s), FloorId(u"f"_s), u"North side"_s, SpaceKind::Outdoor, {}, {}}, {SpaceId(u"s2"_s), FloorId(u"f"_s), u"Server room 0.4"_s, SpaceKind::Room, {}, {}}};
        WatchedSite site(defaultRules());
        site.alarms.siteChanged(model, site.clock.now(), site.clock.ticks(), site.news);
        for (const auto& space : {u"s1"_s, u"s2"_s}) {
            site.device(space, {}, [&](Device& device) {
                device.name = u"Sensor"_s;
                device.space = SpaceId(space);
            });
            site.point(space, space, Quantity::Temperature, u"°C"_s);
            site.hear(space, 33.0);
        }
        site.pass(11min);
        QCOMPARE(site.standing(), QStringList{u"server-room-hot/s2"_s});
        QVERIFY(site.alarm(u"server-room-hot/s2"_s)->priority == Priority::P1);
    }

    void aKnownSetpointMovesTheBandAndARoomGetsTimeToFollow()
    {
        WatchedSite site(defaultRules());
        site.device(u"t"_s);
        site.point(u"t/sp"_s, u"t"_s, Quantity::Temperature, u"°C"_s, [](Point& point) {
            point.function = PointFunction::Sp;
            point.component = u"climate"_s;
        });
        site.point(u"t/air"_s, u"t"_s, Quantity::Temperature, u"°C"_s, [](Point& point) { point.property = u"current_temperature"_s; });
        site.hear(u"t/air"_s, 22.5);
        site.hear(u"t/sp"_s, 21.0);
        site.pass(1h);
        QCOMPARE(site.standing(), QStringList());
        site.hear(u"t/sp"_s, 20.0);
        site.pass(39min);
        QCOMPARE(site.standing(), QStringList());
        site.pass(2min);
        QCOMPARE(site.standing(), QStringList{u"zone-temperature/t/air"_s});
        QCOMPARE(site.alarm(u"zone-temperature/t/air"_s)->limit, u"≥ 22"_s);
        site.hear(u"t/air"_s, 23.5);
        site.pass(11min);
        QCOMPARE(site.standing(), QStringList{u"zone-temperature-far/t/air"_s});
    }

    void fahrenheitIsUnderstood()
    {
        WatchedSite site(defaultRules());
        site.device(u"t"_s);
        site.point(u"p"_s, u"t"_s, Quantity::Temperature, u"°F"_s);
        site.hear(u"p"_s, 72.0);
        site.pass(11min);
        QCOMPARE(site.standing(), QStringList());
        site.hear(u"p"_s, 84.0);
        site.pass(11min);
        QCOMPARE(site.standing(), QStringList{u"zone-temperature/p"_s});
    }

    void batteriesAreThreeStepsAndTheLowestStands_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<QStringList>("standing");
        QTest::newRow("21") << 21.0 << QStringList();
        QTest::newRow("20") << 20.0 << QStringList{u"battery-low/p"_s};
        QTest::newRow("10") << 10.0 << QStringList{u"battery-very-low/p"_s};
        QTest::newRow("3") << 3.0 << QStringList{u"battery-empty/p"_s};
    }

    void batteriesAreThreeStepsAndTheLowestStands()
    {
        QFETCH(double, percent);
        WatchedSite site(defaultRules());
        site.device(u"d"_s);
        site.point(u"p"_s, u"d"_s, Quantity::Battery, u"%"_s, [](Point& point) { point.category = PointCategory::Diagnostic; });
        site.hear(u"p"_s, percent);
        site.pass(2h);
        QTEST(site.standing(), "standing");
    }

    void doorsAreHeldOpenAfterTheirTime_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("seconds");
        QTest::newRow("office") << u"Door 2.01"_s << static_cast<int>(Quantity::Door) << 30;
        QTest::newRow("contact of a door") << u"Main entrance"_s << static_cast<int>(Quantity::Opening) << 30;
        QTest::newRow("dock") << u"Loading dock door"_s << static_cast<int>(Quantity::Door) << 60;
        QTest::newRow("garage") << u"Roller"_s << static_cast<int>(Quantity::GarageDoor) << 60;
        QTest::newRow("fridge") << u"Fridge door"_s << static_cast<int>(Quantity::Door) << -1;
        QTest::newRow("some contact") << u"Contact 4"_s << static_cast<int>(Quantity::Opening) << -1;
        QTest::newRow("window") << u"Window 3"_s << static_cast<int>(Quantity::Window) << -1;
    }

    void doorsAreHeldOpenAfterTheirTime()
    {
        QFETCH(QString, device);
        QFETCH(int, quantity);
        QFETCH(int, seconds);
        WatchedSite site(defaultRules());
        site.device(device);
        site.point(u"p"_s, device, static_cast<Quantity>(quantity), {});
        site.hear(u"p"_s, true);
        site.pass(std::chrono::seconds(seconds < 0 ? 3600 : seconds - 1));
        QCOMPARE(site.standing(), QStringList());
        if (seconds > 0) {
            site.pass(1s);
            QCOMPARE(site.standing().size(), 1);
            site.hear(u"p"_s, false);
            site.pass(5s);
            QCOMPARE(site.standing(), QStringList());
        }
    }

    void soilMoistureIsNoLeakAndAShortDropIsNone()
    {
        WatchedSite site(defaultRules());
        site.device(u"d"_s);
        site.point(u"soil"_s, u"d"_s, Quantity::Moisture, u"%"_s);
        site.hear(u"soil"_s, 100.0);
        site.point(u"leak"_s, u"d"_s, Quantity::Moisture, {});
        site.hear(u"leak"_s, true);
        site.pass(2s);
        site.hear(u"leak"_s, false);
        site.pass(1min);
        QCOMPARE(site.count(JournalKind::Active), 0);
        site.hear(u"leak"_s, true);
        site.pass(3s);
        QCOMPARE(site.standing(), QStringList{u"water-leak/leak"_s});
        QVERIFY(site.alarm(u"water-leak/leak"_s)->lifeSafety);
    }

    void onlyAdoptedDevicesAreWatched()
    {
        WatchedSite site(defaultRules());
        site.device(u"d"_s, {}, [](Device& device) { device.membership = Membership::Heard; });
        site.point(u"leak"_s, u"d"_s, Quantity::Moisture, {});
        site.hear(u"leak"_s, true);
        site.presence(u"d"_s, Presence::Offline);
        site.pass(1h);
        QCOMPARE(site.standing(), QStringList());
        site.device(u"d"_s);
        site.hear(u"leak"_s, true);
        site.pass(1min);
        QCOMPARE(site.standing(), (QStringList{u"silent-life-safety/d"_s, u"water-leak/leak"_s}));
        site.device(u"d"_s, {}, [](Device& device) { device.membership = Membership::Retired; });
        QCOMPARE(site.standing(), QStringList());
    }

    void aZoneThatGetsTooLittleAirIsOneAlarmOfTheStrongerKind()
    {
        WatchedSite site(defaultRules());
        site.device(u"vav"_s);
        site.point(u"flow"_s, u"vav"_s, Quantity::VolumeFlowRate, u"m³/h"_s);
        site.point(u"flow/sp"_s, u"vav"_s, Quantity::VolumeFlowRate, u"m³/h"_s, [](Point& point) { point.function = PointFunction::Sp; });
        site.hear(u"flow"_s, 60.0);
        site.pass(1h);
        QCOMPARE(site.standing(), QStringList()); // what is asked for is not known
        site.hear(u"flow/sp"_s, 100.0);
        site.pass(5min);
        QCOMPARE(site.standing(), QStringList{u"airflow-low/flow"_s});
        site.hear(u"flow"_s, 40.0);
        site.pass(5min);
        QCOMPARE(site.standing(), QStringList{u"airflow-very-low/flow"_s});
    }

    void aFanThatDoesNotFollowItsCommandIsTold()
    {
        WatchedSite site(defaultRules());
        site.device(u"Supply fan 2"_s);
        site.point(u"cmd"_s, u"Supply fan 2"_s, Quantity::None, {}, [](Point& point) { point.function = PointFunction::Cmd; });
        site.point(u"status"_s, u"Supply fan 2"_s, Quantity::Running, {});
        site.hear(u"cmd"_s, true, Quality::Assumed);
        site.hear(u"status"_s, false);
        site.pass(599s);
        QCOMPARE(site.standing(), QStringList());
        site.pass(1s);
        QCOMPARE(site.standing(), QStringList{u"command-mismatch/cmd"_s});
        site.hear(u"status"_s, true);
        site.pass(1min);
        QCOMPARE(site.standing(), QStringList());
    }

    void aLockedDoorThatOpensIsForcedWhereSomebodySwitchedTheRuleOn()
    {
        auto rules = defaultRules();
        const auto forced = std::find_if(rules.begin(), rules.end(), [](const AlarmRule& rule) { return rule.id.text() == u"door-forced"_s; });
        QVERIFY(!forced->enabled);
        forced->enabled = true;
        WatchedSite site(rules);
        site.device(u"Door 2.01"_s);
        site.point(u"door"_s, u"Door 2.01"_s, Quantity::Door, {});
        site.point(u"lock"_s, u"Door 2.01"_s, Quantity::Lock, {}, [](Point& point) { point.kind = PointKind::Str; });
        site.hear(u"door"_s, true);
        site.hear(u"lock"_s, u"UNLOCKED"_s);
        site.pass(5s);
        QCOMPARE(site.standing(), QStringList());
        site.hear(u"lock"_s, u"LOCKED"_s);
        site.pass(1s);
        QCOMPARE(site.standing(), QStringList{u"door-forced/door"_s});
        QVERIFY(site.alarm(u"door-forced/door"_s)->lifeSafety);
    }

    void aRoomThatWarmsUpIsLeftInPeace()
    {
        WatchedSite site(defaultRules());
        site.device(u"t"_s);
        site.point(u"air"_s, u"t"_s, Quantity::Temperature, u"°C"_s);
        site.point(u"mode"_s, u"t"_s, Quantity::Mode, {}, [](Point& point) { point.kind = PointKind::Str; });
        site.hear(u"mode"_s, u"Warm-up"_s);
        site.hear(u"air"_s, 14.0);
        site.pass(11min);
        QCOMPARE(site.standing(), QStringList());
        site.hear(u"mode"_s, u"occupied"_s);
        QCOMPARE(site.standing(), QStringList{u"zone-temperature-far/air"_s});
    }

    void theGravestSoundAgainWhenNobodySolvesThem()
    {
        for (const AlarmRule& rule : defaultRules()) {
            const auto expected = priorityOf(rule) == Priority::P1 ? std::optional(std::chrono::seconds(30min)) : priorityOf(rule) == Priority::P2 ? std::optional(std::chrono::seconds(2h)) : std::nullopt;
            QVERIFY2(rule.reAlarm == expected, qPrintable(rule.id.text()));
        }
    }

    void namesAreSplitIntoWords()
    {
        QCOMPARE(wordsOf(u"CurrentTemp_2 (°C)"_s), (QStringList{u"current"_s, u"temp"_s, u"2"_s, u"c"_s}));
        QCOMPARE(wordsOf({}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDefaultRules)
#include "tst_default_rules.moc"
