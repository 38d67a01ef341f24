// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "ui/look/format.h"
#include "ui/overview/day_loader.h"
#include "ui/overview/kpis.h"

#include <QDateTime>
#include <QTest>

#include <cmath>

using namespace holdfast;
using namespace holdfast::overview;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp noon = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24} + std::chrono::hours(12);

/// A small site, put together line by line.
struct Builder
{
    Picture picture;

    Builder& room(const QString& id, SpaceKind kind = SpaceKind::Room, int seats = 4)
    {
        Space space;
        space.id = SpaceId(id);
        space.name = id;
        space.kind = kind;
        if (seats > 0)
            space.capacity = seats;
        picture.site.spaces.push_back(space);
        return *this;
    }

    Builder& value(const QString& device, const QString& space, Quantity quantity, double number, Quality quality = Quality::Live, const QString& unit = {})
    {
        const DeviceId id(device);
        Device& known = picture.devices[id];
        known.id = id;
        known.name = device;
        known.membership = Membership::Adopted;
        known.space = SpaceId(space);
        picture.states[id].presence = Presence::Online;
        Point point;
        point.id = PointId(QString(device + u'/' + nameOf(quantity)));
        point.device = id;
        point.kind = PointKind::Number;
        point.quantity = quantity;
        point.unit = unit;
        picture.points.insert(point.id, point);
        picture.pointsOf[id].push_back(point.id);
        picture.readings.insert(point.id, {point.id, number, noon, noon, quality});
        return *this;
    }
};

} // namespace

class TestKpis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comfortCountsRoomsWhereItIsWarmEnoughAndNotTooWarm_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<double>("share");
        QTest::newRow("both well") << 21.0 << 22.0 << 1.0;
        QTest::newRow("the ends belong to it") << 20.0 << 26.0 << 1.0;
        QTest::newRow("one too cold") << 19.9 << 22.0 << 0.5;
        QTest::newRow("one too warm") << 21.0 << 26.1 << 0.5;
        QTest::newRow("none") << 12.0 << 31.0 << 0.0;
    }
    void comfortCountsRoomsWhereItIsWarmEnoughAndNotTooWarm()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(double, share);
        Builder site;
        site.room(u"a"_s).room(u"b"_s).value(u"s1"_s, u"a"_s, Quantity::Temperature, first).value(u"s2"_s, u"b"_s, Quantity::Temperature, second);
        QCOMPARE(kpiOf(KpiKind::Comfort, site.picture, kpiPointsOf(site.picture), {}).value, std::optional(share));
    }

    void aColdStoreOrPlantRoomIsNoDiscomfort()
    {
        Builder site;
        site.room(u"office"_s).room(u"cold store"_s, SpaceKind::Room, 0).room(u"plant"_s, SpaceKind::Plant).room(u"roof"_s, SpaceKind::Outdoor);
        site.value(u"s"_s, u"office"_s, Quantity::Temperature, 21).value(u"c"_s, u"cold store"_s, Quantity::Temperature, 4);
        site.value(u"p"_s, u"plant"_s, Quantity::Temperature, 34).value(u"w"_s, u"roof"_s, Quantity::Temperature, -2);
        const KpiPoints points = kpiPointsOf(site.picture);
        QCOMPARE(points.temperature.size(), std::size_t(1));
        QCOMPARE(kpiOf(KpiKind::Comfort, site.picture, points, {}).value, std::optional(1.0));
    }

    void badAirIsDiscomfortToo()
    {
        Builder site;
        site.room(u"a"_s).value(u"s"_s, u"a"_s, Quantity::Temperature, 21).value(u"s"_s, u"a"_s, Quantity::CarbonDioxide, 1300);
        QCOMPARE(kpiOf(KpiKind::Comfort, site.picture, kpiPointsOf(site.picture), {}).value, std::optional(0.0));
    }

    void theWorstRoomIsTheWorstOneThatIsKnownNow()
    {
        Builder site;
        site.room(u"a"_s).room(u"b"_s).room(u"c"_s);
        site.value(u"s1"_s, u"a"_s, Quantity::CarbonDioxide, 700).value(u"s2"_s, u"b"_s, Quantity::CarbonDioxide, 900).value(u"s3"_s, u"c"_s, Quantity::CarbonDioxide, 2000, Quality::Stale);
        const Kpi kpi = kpiOf(KpiKind::AirQuality, site.picture, kpiPointsOf(site.picture), {});
        QCOMPARE(kpi.value, std::optional(900.0));
        QCOMPARE(kpi.space, SpaceId(u"b"_s));
        QCOMPARE(kpi.believed, 2);
        QCOMPARE(kpi.inputs, 3);
        QVERIFY(!kpi.stale);
    }

    void whenNothingIsFreshTheLastValueIsShownAndSaysSo()
    {
        Builder site;
        site.room(u"a"_s).value(u"s1"_s, u"a"_s, Quantity::CarbonDioxide, 700, Quality::Stale);
        const Kpi kpi = kpiOf(KpiKind::AirQuality, site.picture, kpiPointsOf(site.picture), {});
        QCOMPARE(kpi.value, std::optional(700.0));
        QCOMPARE(kpi.believed, 0);
        QVERIFY(kpi.stale);
    }

    void whatWasNeverSeenIsNothingAndNotZero()
    {
        const Picture empty;
        for (const KpiKind kind : allKpis)
            QVERIFY(!kpiOf(kind, empty, kpiPointsOf(empty), {}).value);
    }

    void theMainMeterCountsAloneSoThatNothingCountsTwice()
    {
        Builder site;
        site.room(u"a"_s).value(u"EM-F1"_s, u"a"_s, Quantity::Power, 40, Quality::Live, u"kW"_s).value(u"EM-F2"_s, u"a"_s, Quantity::Power, 60'000, Quality::Live, u"W"_s);
        Kpi kpi = kpiOf(KpiKind::Power, site.picture, kpiPointsOf(site.picture), {});
        QCOMPARE(kpi.value, std::optional(100.0));
        site.value(u"EM-MAIN"_s, u"a"_s, Quantity::Power, 101, Quality::Live, u"kW"_s);
        kpi = kpiOf(KpiKind::Power, site.picture, kpiPointsOf(site.picture), {});
        QCOMPARE(kpi.value, std::optional(101.0));
        QVERIFY(kpiPointsOf(site.picture).hasMainMeter);
    }

    void mainIsAWordOfItsOwnAndHeatIsNoElectricity()
    {
        Builder site;
        site.room(u"a"_s).value(u"Domain meter"_s, u"a"_s, Quantity::Power, 1, Quality::Live, u"kW"_s);
        site.value(u"Heat main"_s, u"a"_s, Quantity::Power, 500, Quality::Live, u"kW"_s).value(u"Heat main"_s, u"a"_s, Quantity::VolumeFlowRate, 3);
        const KpiPoints points = kpiPointsOf(site.picture);
        QVERIFY(!points.hasMainMeter);
        QCOMPARE(kpiOf(KpiKind::Power, site.picture, points, {}).value, std::optional(1.0));
    }

    void unitsOfPower_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("kilo");
        QTest::newRow("W") << u"W"_s << 0.001;
        QTest::newRow("kW") << u"kW"_s << 1.0;
        QTest::newRow("MW") << u"MW"_s << 1000.0;
        QTest::newRow("mW") << u"mW"_s << 0.000001;
        QTest::newRow("VA is none") << u"VA"_s << -1.0;
    }
    void unitsOfPower()
    {
        QFETCH(QString, unit);
        QFETCH(double, kilo);
        QCOMPARE(kilowatts(1, unit).value_or(-1), kilo);
    }

    void peopleAreAddedUpOverTheSite()
    {
        Builder site;
        site.room(u"a"_s, SpaceKind::Room, 6).room(u"b"_s, SpaceKind::Room, 4);
        site.value(u"p1"_s, u"a"_s, Quantity::PeopleCount, 3).value(u"p2"_s, u"b"_s, Quantity::PeopleCount, 2).value(u"p3"_s, u"b"_s, Quantity::PeopleCount, 9, Quality::Stale);
        const Kpi kpi = kpiOf(KpiKind::Occupancy, site.picture, kpiPointsOf(site.picture), {});
        QCOMPARE(kpi.value, std::optional(5.0));
        QCOMPARE(kpi.believed, 2);
        QCOMPARE(seatsOf(site.picture.site), 10);
    }

    void occupiedHoursAreTheSitesOwn_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<bool>("occupied");
        QTest::newRow("Tuesday noon") << QDateTime(QDate(2026, 11, 24), QTime(12, 0)) << true;
        QTest::newRow("the hour it opens") << QDateTime(QDate(2026, 11, 24), QTime(7, 0)) << true;
        QTest::newRow("the hour it closes") << QDateTime(QDate(2026, 11, 24), QTime(19, 0)) << false;
        QTest::newRow("Sunday") << QDateTime(QDate(2026, 11, 22), QTime(12, 0)) << false;
        QTest::newRow("a holiday") << QDateTime(QDate(2026, 12, 25), QTime(12, 0)) << false;
    }
    void occupiedHoursAreTheSitesOwn()
    {
        QFETCH(QDateTime, at);
        QFETCH(bool, occupied);
        const Delta delta = site::momentOf(*site::scenarioNamed(u"live"_s));
        QCOMPARE(isOccupiedAt(delta.site->site, at), occupied);
        QVERIFY(isOccupiedAt(Site(), at)); // nobody said when
    }

    void harbourHouseAtSixMinutesPastTwo()
    {
        Picture picture;
        picture.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
        const KpiPoints points = kpiPointsOf(picture);
        QCOMPARE(Census(picture).tally(), (Tally{412, 398, 9, 5}));
        const Kpi air = kpiOf(KpiKind::AirQuality, picture, points, {});
        QCOMPARE(air.value, std::optional(1214.0));
        QCOMPARE(air.abnormal, std::optional(Priority::P3));
        QCOMPARE(air.shape, ShapeState::Acked);
        QCOMPARE(kpiOf(KpiKind::Power, picture, points, {}).value, std::optional(182.4));
        QCOMPARE(kpiOf(KpiKind::Power, picture, points, {}).inputs, 1);
        const Kpi people = kpiOf(KpiKind::Occupancy, picture, points, {});
        qInfo("people %g, coverage %d of %d, comfort %g (%d)", people.value.value_or(-1), people.believed, people.inputs, kpiOf(KpiKind::Comfort, picture, points, {}).value.value_or(-1), kpiOf(KpiKind::Comfort, picture, points, {}).inputs);
        QVERIFY(people.value.value_or(0) > 200 && people.believed < people.inputs);
    }

    void aLostBrokerLeavesNothingFresh()
    {
        Picture picture;
        picture.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
        for (LinkState& link : picture.links)
            link.status = LinkStatus::Lost;
        QCOMPARE(Census(picture).tally().fresh, 0);
        QVERIFY(kpiOf(KpiKind::Power, picture, kpiPointsOf(picture), {}).stale);
        QCOMPARE(kpiOf(KpiKind::Power, picture, kpiPointsOf(picture), {}).believed, 0);
    }

    void theDayOfComfortIsAShareAndTheDayOfPeopleASum()
    {
        const Interval day{noon, noon + std::chrono::hours(4)};
        const auto series = [&](double low, double high) {
            return Series{{}, day, {noon, noon + std::chrono::hours(2)}, {low, high}, {low, high}, {low, high}, {1, 1}};
        };
        Kpi kpi;
        const SparkTrace comfort = traceFor(kpi, Picture(), {series(21, 19), series(22, 23)}, 2);
        QCOMPARE(comfort.mean, (std::vector<double>{100, 50}));
        kpi.kind = KpiKind::Occupancy;
        QCOMPARE(traceFor(kpi, Picture(), {series(2, 3), series(5, 0)}, 2).mean, (std::vector<double>{7, 3}));
    }

    void comfortIsTheOccupiedTimeInBandWeightedByArea()
    {
        Builder site;
        site.room(u"large"_s).room(u"small"_s).value(u"s1"_s, u"large"_s, Quantity::Temperature, 21).value(u"s2"_s, u"small"_s, Quantity::Temperature, 21);
        site.picture.site.spaces[0].outline = {{0, 0}, {6, 0}, {6, 5}, {0, 5}};
        site.picture.site.spaces[1].outline = {{0, 0}, {2, 0}, {2, 5}, {0, 5}};
        for (OccupiedHours& hours : site.picture.site.site.occupied)
            hours = {QTime(7, 0), QTime(19, 0)};
        const Interval day{noon - std::chrono::hours(24), noon};
        const auto local = [](Timestamp at) { return Format().local(at); };
        const auto series = [&](const char* device, double night, double morning, double later, float measured) {
            Series one{PointId(QLatin1String(device) + u"/temperature"_s), day, {}, {}, {}, {}, {}};
            for (int hour = 0; hour < 24; ++hour) {
                one.time.push_back(day.from + std::chrono::hours(hour));
                one.mean.push_back(hour < 19 ? night : hour == 19 ? morning : later); // occupied from hour 19 of it: seven in the morning
                one.coverage.push_back(hour < 19 ? 1.0F : measured);
            }
            return one;
        };
        const KpiPoints points = kpiPointsOf(site.picture);
        auto hours = comfortHours(site.picture, points, {series("s1", 12, 19, 21, 1), series("s2", 12, 19, 18, 1)}, 24, day, local);
        QVERIFY(hours && hours->share && hours->today);
        QCOMPARE(*hours->share, 0.75 * 0.8); // four of five hours, in three quarters of the area
        QCOMPARE(hours->coverage, 1.0);
        hours = comfortHours(site.picture, points, {series("s1", 12, 21, 21, 0.25F), series("s2", 12, 21, 21, 0.25F)}, 24, day, local);
        QVERIFY(hours && !hours->share); // a quarter is no figure
        QCOMPARE(hours->coverage, 0.25);
        for (OccupiedHours& none : site.picture.site.site.occupied)
            none = {QTime(13, 0), QTime(18, 0)};
        hours = comfortHours(site.picture, points, {series("s1", 21, 19, 19, 1)}, 24, day, local);
        QVERIFY(hours && !hours->today && hours->share == std::optional(1.0)); // yesterday afternoon
        QVERIFY(!comfortHours(site.picture, points, {}, 24, day, local));
    }

    void columnsWithoutDataStayEmpty()
    {
        const Interval day{noon, noon + std::chrono::hours(4)};
        Kpi kpi;
        kpi.kind = KpiKind::Occupancy;
        const Series first{{}, day, {noon}, {1}, {1}, {1}, {1}};
        const SparkTrace trace = traceFor(kpi, Picture(), {first, first}, 2);
        QCOMPARE(trace.mean[0], 2.0);
        QVERIFY(std::isnan(trace.mean[1]));
    }

    void ofManyPointsAnEvenChoiceIsAsked()
    {
        std::vector<PointId> many;
        for (int i = 0; i < 1000; ++i)
            many.emplace_back(QString::number(i));
        const std::vector<PointId> chosen = evenly(many, 10);
        QCOMPARE(chosen.size(), std::size_t(10));
        QCOMPARE(chosen.front(), many.front());
        QCOMPARE(chosen.back(), many[900]);
        QCOMPARE(evenly(chosen, 10), chosen);
    }
};

QTEST_GUILESS_MAIN(TestKpis)
#include "tst_kpis.moc"
