// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/building.h"
#include "app/site/harbour_house.h"
#include "app/site/house.h"

#include <QTest>

#include <cmath>

using namespace holdfast;
using namespace holdfast::site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp tuesday = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24};

void live(Building& building, Timestamp& now, std::chrono::minutes time)
{
    for (const Timestamp end = now + time; now < end;) {
        now += 1min;
        building.step(now, 60);
    }
}

double valueOf(House& house, const QString& code, std::string_view key)
{
    const auto unit = static_cast<std::size_t>(house.find(code));
    return toNumber(house.state(unit).values[static_cast<std::size_t>(house.units()[unit].leafIndex(key))]).value_or(std::nan(""));
}

} // namespace

class TestPhysics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeatedRoomWarmsAndAnUnheatedOneCools();
    void carbonDioxideRisesWithPeopleAndFallsWithAir();
    void peopleComeInTheMorningLunchAndGoHome();
    void nobodyWorksAtNightAndHardlyAnyoneOnSunday();
    void lightFollowsPeople();
    void metersNeverFallAndCountWhatFlows();
    void batteriesFall();
    void doorsOpenAndCloseInTheMorningRush();
    void theServerRoomIsHeldWhileTheRestSleeps();
    void twoSeedsAreTwoHouses();
    void theHouseHas440Seats();
};

void TestPhysics::aHeatedRoomWarmsAndAnUnheatedOneCools()
{
    Building building(1);
    Timestamp now = tuesday + 2h;
    building.settle(now);
    const int warm = roomIndex("3.13");
    const int cold = roomIndex("3.14");
    building.room(warm).setpoint = 24;
    building.room(cold).heatingAllowed = false;
    const double warmBefore = building.room(warm).temperature;
    const double coldBefore = building.room(cold).temperature;
    live(building, now, 90min);
    QVERIFY(building.room(warm).heating > 0);
    QVERIFY(building.room(warm).temperature > warmBefore + 0.5);
    QVERIFY(building.room(cold).temperature < coldBefore);
}

void TestPhysics::carbonDioxideRisesWithPeopleAndFallsWithAir()
{
    Building building(1);
    Timestamp now = tuesday + 3h;
    building.settle(now);
    const int room = roomIndex("3.12");
    const double empty = building.room(room).co2;
    building.room(room).peopleHeld = 9;
    building.room(room).airAsked = 30;
    live(building, now, 60min);
    const double full = building.room(room).co2;
    QVERIFY(full > empty + 250);
    building.room(room).airAsked = 100;
    live(building, now, 60min);
    QVERIFY(building.room(room).co2 < full);
}

void TestPhysics::peopleComeInTheMorningLunchAndGoHome()
{
    Building building(1);
    const auto present = [&](Timestamp at) {
        building.step(at, 1);
        int people = 0;
        for (std::size_t i = 0; i < rooms().size(); ++i)
            people += rooms()[i].seats > 0 ? building.room(static_cast<int>(i)).people : 0;
        return people;
    };
    const int morning = present(tuesday + 11h);
    QVERIFY2(morning > 200 && morning < 400, qPrintable(QString::number(morning)));
    QVERIFY(present(tuesday + 7h) < 40);
    QVERIFY(present(tuesday + 13h) < morning * 8 / 10);
    QVERIFY(present(tuesday + 20h) < 20);
}

void TestPhysics::nobodyWorksAtNightAndHardlyAnyoneOnSunday()
{
    const LocalTime night{QDate(2026, 11, 24), 3, 2, 20781.125};
    const LocalTime sunday{QDate(2026, 11, 29), 11, 7, 20786.458};
    int atNight = 0;
    int onSunday = 0;
    for (const RoomPlan& room : rooms()) {
        if (room.seats == 0)
            continue;
        atNight += peopleAt(room, night, 1);
        onSunday += peopleAt(room, sunday, 1);
    }
    QCOMPARE(atNight, 0);
    QVERIFY(onSunday < 25);
}

void TestPhysics::lightFollowsPeople()
{
    Building building(1);
    Timestamp now = tuesday + 23h;
    building.settle(now);
    const int room = roomIndex("3.13");
    QCOMPARE(building.room(room).light, 0.0);
    building.room(room).peopleHeld = 1;
    live(building, now, 2min);
    QVERIFY(building.room(room).light > 20);
}

void TestPhysics::metersNeverFallAndCountWhatFlows()
{
    House house(1, 412);
    Timestamp now = tuesday + 8h;
    house.settle(now);
    const auto meter = static_cast<std::size_t>(house.find(u"EM-MAIN"_s));
    const double start = valueOf(house, u"EM-MAIN"_s, "energy");
    double last = start;
    double sum = 0;
    for (int i = 0; i < 120; ++i) {
        now += 1min;
        house.step(now, 60);
        house.refresh(meter);
        const double energy = valueOf(house, u"EM-MAIN"_s, "energy");
        QVERIFY(energy >= last);
        last = energy;
        sum += valueOf(house, u"EM-MAIN"_s, "power") / 60;
    }
    QVERIFY2(std::abs(last - start - sum) < 0.5, qPrintable(QString::number(last - start) + u" "_s + QString::number(sum)));
    QVERIFY(sum > 100 && sum < 900);
}

void TestPhysics::batteriesFall()
{
    House house(1, 412);
    house.settle(tuesday);
    const auto sensor = static_cast<std::size_t>(house.find(u"3.13-S1"_s));
    const double before = house.state(sensor).battery;
    house.step(tuesday + 24h * 30, 3600);
    house.refresh(sensor);
    QVERIFY(house.state(sensor).battery < before - 2);
    QVERIFY(house.state(sensor).battery > before - 10);
}

void TestPhysics::doorsOpenAndCloseInTheMorningRush()
{
    House house(1, 412);
    Timestamp now = tuesday + 8h + 30min;
    house.settle(now);
    const auto door = static_cast<std::size_t>(house.find(u"D0-MAIN"_s));
    int opened = 0;
    int closed = 0;
    bool was = false;
    for (int i = 0; i < 360; ++i) {
        now += 5s;
        house.step(now, 5);
        house.refresh(door);
        const bool open = std::get<bool>(house.state(door).values[static_cast<std::size_t>(house.units()[door].leafIndex("open"))]);
        opened += open && !was ? 1 : 0;
        closed += !open && was ? 1 : 0;
        was = open;
    }
    QVERIFY(opened > 10);
    QVERIFY(closed >= opened - 1);
}

void TestPhysics::theServerRoomIsHeldWhileTheRestSleeps()
{
    Building building(1);
    building.settle(tuesday + 4h);
    const double server = building.room(roomIndex("1.08")).temperature;
    QVERIFY2(server > 20 && server < 24, qPrintable(QString::number(server)));
    QVERIFY(building.room(roomIndex("3.13")).temperature < 21.5);
    QVERIFY(building.coldStore() > 1 && building.coldStore() < 6);
}

void TestPhysics::twoSeedsAreTwoHouses()
{
    Building one(1);
    Building two(2);
    one.settle(tuesday + 11h);
    two.settle(tuesday + 11h);
    QVERIFY(one.room(roomIndex("2.OW")).co2 != two.room(roomIndex("2.OW")).co2);
}

void TestPhysics::theHouseHas440Seats()
{
    int seats = 0;
    for (const Space& space : harbourHouse().spaces) {
        seats += space.capacity.value_or(0);
        QCOMPARE(space.outline.size(), std::size_t{4});
    }
    QCOMPARE(seats, 440);
    QVERIFY(spaceNamed(harbourHouse(), u"Room 3.12"_s));
}

QTEST_GUILESS_MAIN(TestPhysics)
#include "tst_physics.moc"
