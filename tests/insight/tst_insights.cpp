// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/insight/small_site.h"

#include "app/insight/statistics.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray berlin("Europe/Berlin");
const Interval quarter{wallMoment(berlin, QDate(2026, 9, 1)), wallMoment(berlin, QDate(2026, 11, 30))}; // 90 days, clocks go back within

/// How a meter is read hour by hour: people by day, weather that drifts, noise that lasts, a rare spike.
struct House
{
    double night = 10;
    quint64 seed = 1;
    std::function<double(const QDateTime&)> fault = [](const QDateTime&) { return 0.0; };

    void write(SmallSite& small, const PointId& point) const
    {
        Dice dice(seed);
        double noise = 0;
        for (Timestamp at = quarter.from - 57 * 24h; at < quarter.to; at += 15min) {
            const QDateTime wall = wallOf(berlin, at);
            const bool works = wall.date().dayOfWeek() <= 5 && wall.time().hour() >= 7 && wall.time().hour() < 19;
            if (wall.time().minute() == 0)
                noise = 0.7 * noise + 0.286 * dice.normal(); // lasts some hours, 0.4 kW
            const double drift = 0.3 * std::sin(double(wall.date().toJulianDay() % 60) / 60 * 6.28);
            const double spike = dice.next() < 0.00025 ? 15 : 0;
            small.say(point, at, night + (works ? 25 : 0) + noise + drift + spike + fault(wall));
        }
    }
};

struct MeterSite
{
    SmallSite small{berlin};
    PointId power;

    explicit MeterSite(const House& house)
    {
        small.addDevice(u"EM-MAIN"_s);
        power = small.addPoint(u"EM-MAIN"_s, u"power"_s, Quantity::Power, u"kW"_s).id;
        house.write(small, power);
    }
};

} // namespace

/// What is found in history, how soon, and how seldom where nothing is wrong.
class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBaseLoadThatRisesByAThirdIsFoundWithinTwoDays()
    {
        House house;
        const QDate broken(2026, 10, 20);
        house.fault = [=](const QDateTime& wall) { return wall.date() >= broken ? 3.0 : 0.0; };
        const MeterSite site(house);
        const std::vector<Insight> found = site.small.insights(quarter, u"energy.base_load_shift"_s);
        const auto shift = std::ranges::find_if(found, [&](const Insight& one) { return one.interval.from >= wallMoment(berlin, broken) && one.interval.from <= wallMoment(berlin, broken.addDays(1)); });
        QVERIFY(shift != found.end());
        QCOMPARE(shift->point, std::optional(site.power));
        QCOMPARE(shift->confidence, InsightConfidence::Likely);
        QVERIFY(shift->waste.value_or(0) > 2 * 6 * 2); // some nights of six hours
        QCOMPARE(shift->evidence.size(), std::size_t{2});
        QVERIFY(!englishText(shift->observation).contains(u'%'));
        QVERIFY(!shift->check.text.isEmpty());
        QVERIFY(site.small.insights(quarter, u"energy.out_of_hours_waste"_s).size() <= 1); // told once
    }

    void onNormalDataThereIsAtMostOneFindingInAYearOfAPoint()
    {
        constexpr int points = 24; // 90 days each: about six years
        std::size_t found = 0;
        for (int i = 0; i < points; ++i) {
            House house;
            house.seed = quint64(100 + i);
            house.night = 5 + i;
            const MeterSite site(house);
            found += site.small.insights(quarter, u"energy.base_load_shift"_s).size();
        }
        const double perYear = double(found) / (points * 90 / 365.25);
        qInfo("%zu findings on %d points: %.2f in a year of a point", found, points, perYear);
        QVERIFY2(perYear <= 1, qPrintable(QString::number(perYear)));
    }

    void anEveningThatIsLeftOnIsWasteOutsideHours()
    {
        House house;
        house.fault = [](const QDateTime& wall) { return wall.date() >= QDate(2026, 11, 10) && wall.date() <= QDate(2026, 11, 13) && wall.time().hour() >= 19 ? 12.0 : 0.0; };
        const MeterSite site(house);
        const std::vector<Insight> found = site.small.insights(quarter, u"energy.out_of_hours_waste"_s);
        const auto evening = std::ranges::find_if(found, [](const Insight& one) { return one.interval.from == wallMoment(berlin, QDate(2026, 11, 10)); });
        QVERIFY(evening != found.end());
        QVERIFY(std::abs(evening->waste.value_or(0) - 4 * 5 * 12) < 60);
    }

    void aFilterThatClogsHasADateAndAnInterval()
    {
        SmallSite small(berlin);
        small.addDevice(u"AHU-1"_s);
        const PointId point = small.addPoint(u"AHU-1"_s, u"filter_pressure"_s, Quantity::Pressure, u"Pa"_s).id;
        AlarmRule rule;
        rule.id = RuleId(u"filter"_s);
        rule.point = point;
        rule.condition = LimitCondition{{}, 200.0, 0, {}, {}};
        small.picture.rules.insert(rule.id, rule);
        Dice dice(8);
        for (Timestamp at = quarter.from; at < quarter.to; at += 1h)
            small.say(point, at, 100 + 0.8 * double((at - quarter.from) / 24h) + 6 * dice.normal() + (dice.next() < 0.02 ? 80 : 0));
        const std::vector<Insight> found = small.insights(quarter, u"health.trend_to_limit"_s);
        QCOMPARE(found.size(), std::size_t{1});
        const double days = double((*found.front().due - quarter.to) / 1h) / 24;
        QVERIFY2(std::abs(days - 35) < 4, qPrintable(QString::number(days))); // 100 + 0.8 d reaches 200 after 125 days
        QVERIFY(found.front().dueEarliest <= found.front().due && found.front().due <= found.front().dueLatest);
        small.history.pasts[point].clear();
        for (Timestamp at = quarter.from; at < quarter.to; at += 1h)
            small.say(point, at, 100 + 6 * dice.normal());
        QVERIFY(small.insights(quarter, u"health.trend_to_limit"_s).empty());
    }

    void aRoomThatIsColderThanAllOthersIsFound()
    {
        SmallSite small(berlin);
        Dice dice(6);
        for (int room = 0; room < 12; ++room) {
            const QString name = u"Room "_s + QString::number(room);
            small.addDevice(name, small.addRoom(name));
            const PointId point = small.addPoint(name, u"temperature"_s, Quantity::Temperature, u"°C"_s).id;
            for (Timestamp at = quarter.from; at < quarter.from + 21 * 24h; at += 30min)
                small.say(point, at, 22 + 0.2 * dice.normal() - (room == 4 && at > quarter.from + 10 * 24h ? 3 : 0));
        }
        const std::vector<Insight> found = small.insights({quarter.from, quarter.from + 21 * 24h}, u"comfort.unlike_peers"_s);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().subject, u"Room 4"_s);
        QVERIFY(englishText(found.front().observation).contains(u"colder"_s));
    }

    void aBatteryThatEndsIsOnTheList()
    {
        SmallSite small(berlin);
        Device& device = small.addDevice(u"T-1"_s);
        const PointId point = small.addPoint(u"T-1"_s, u"battery"_s, Quantity::Battery, u"%"_s).id;
        device.batteryPoint = point;
        for (int day = 0; day < 90; ++day)
            small.say(point, quarter.from + day * 24h + 2h, std::round(80 - day * 0.6));
        const std::vector<Insight> found = small.insights(quarter, u"health.battery_ends"_s);
        QCOMPARE(found.size(), std::size_t{1});
        const double days = double((*found.front().due - quarter.to) / 1h) / 24;
        QVERIFY2(std::abs(days - (80 - 5 - 54) / 0.6) < 3, qPrintable(QString::number(days)));
    }

    void aRobustLineForgivesWrongPoints()
    {
        std::vector<double> x;
        std::vector<double> y;
        Dice dice(2);
        for (int i = 0; i < 60; ++i) {
            x.push_back(i);
            y.push_back(50 - 0.5 * i + 0.3 * dice.normal() - (i % 15 == 7 ? 20 : 0));
        }
        const auto line = robustLine(x, y);
        QVERIFY(line.has_value());
        QVERIFY(std::abs(line->slope + 0.5) < 0.02);
        QVERIFY(line->low <= line->slope && line->slope <= line->high);
        QVERIFY(line->low < -0.48 && line->high < 0);
        QVERIFY(!robustLine({1, 1}, {2, 3}).has_value());
    }

    void anUnknownRuleIsRefused()
    {
        const SmallSite small;
        QCOMPARE(HistoryFigures(small.history, small.picture, {}).insights({quarter, {u"nothing"_s}, {}}).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
