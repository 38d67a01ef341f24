// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/insight/small_site.h"

#include <QTest>

#include <map>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray dublin("Europe/Dublin");

/// October, in which clocks are set back and the last Monday is a holiday.
const Interval october{wallMoment(dublin, QDate(2026, 10, 1)), wallMoment(dublin, QDate(2026, 11, 1))};

/// A main meter that is read every five minutes, give or take, and was cut off over a midnight.
struct MeteredSite
{
    SmallSite small{dublin};
    PointId energy;
    std::vector<Sample> read;

    MeteredSite()
    {
        small.addDevice(u"EM-MAIN"_s);
        Point& point = small.addPoint(u"EM-MAIN"_s, u"energy"_s, Quantity::Energy, u"kWh"_s);
        point.accumulation = Accumulation::TotalIncreasing;
        energy = point.id;
        Dice dice(26);
        double number = 70'000;
        const Timestamp silent = wallMoment(dublin, QDate(2026, 10, 13), QTime(22, 30));
        for (Timestamp at = october.from - 3h; at < october.to + 3h; at += std::chrono::seconds(270 + static_cast<int>(60 * dice.next()))) {
            const QDateTime wall = wallOf(dublin, at);
            const bool works = wall.date().dayOfWeek() <= 5 && wall.time().hour() >= 7 && wall.time().hour() < 19;
            number += (works ? 40 : 11) * (0.6 + 0.8 * dice.next()) / 12;
            if (at < silent || at > silent + 3h)
                read.push_back({at, std::round(number * 1000) / 1000, Quality::Live});
        }
        small.history.pasts[energy] = read;
    }
};

/// The month second by second, worked out from the readings alone.
struct Seconds
{
    std::vector<double> used;    ///< kWh in each second, shared out evenly between two readings
    std::vector<bool> known;     ///< readings that follow each other within ten minutes

    explicit Seconds(const std::vector<Sample>& read)
        : used(std::size_t((october.to - october.from) / 1s), 0)
        , known(used.size(), false)
    {
        for (std::size_t i = 1; i < read.size(); ++i) {
            const auto length = (read[i].at - read[i - 1].at) / 1s;
            const double each = (*toNumber(read[i].value) - *toNumber(read[i - 1].value)) / double(length);
            for (auto second = (read[i - 1].at - october.from) / 1s; second < (read[i].at - october.from) / 1s; ++second) {
                if (second < 0 || std::size_t(second) >= used.size())
                    continue;
                used[std::size_t(second)] += each;
                known[std::size_t(second)] = length <= 600;
            }
        }
    }
};

/// A quarter hour by the clock.
struct Quarter
{
    QDateTime wall;
    Timestamp end;
    double used = 0;
    double placed = 0;
    int known = 0;
};

std::vector<Quarter> quartersOf(const Seconds& seconds)
{
    std::vector<Quarter> quarters;
    for (std::size_t i = 0; i < seconds.used.size(); ++i) {
        if (i % 900 == 0)
            quarters.push_back({wallOf(dublin, october.from + std::chrono::seconds(i)), october.from + std::chrono::seconds(i + 900), 0, 0, 0});
        quarters.back().used += seconds.used[i];
        quarters.back().placed += seconds.known[i] ? seconds.used[i] : 0;
        quarters.back().known += seconds.known[i] ? 1 : 0;
    }
    return quarters;
}

bool isOpen(const QDateTime& wall)
{
    return wall.date().dayOfWeek() <= 5 && wall.date() != QDate(2026, 10, 26) && wall.time().hour() >= 7 && wall.time().hour() < 19;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

#define COMPARE_NEAR(a, b) QVERIFY2(isNear(a, b), qPrintable(QString(QString::number(a, 'g', 12) % u" against "_s % QString::number(b, 'g', 12))))

/// Each figure of energy against one worked out second by second from the raw readings.
class TestEnergyFigures : public QObject
{
    Q_OBJECT

private:
    MeteredSite m_site;
    Seconds m_seconds{m_site.read};
    std::vector<Quarter> m_quarters = quartersOf(m_seconds);

    [[nodiscard]] double sum(const std::function<double(const Quarter&)>& of) const
    {
        double all = 0;
        for (const Quarter& quarter : m_quarters)
            all += of(quarter);
        return all;
    }
    [[nodiscard]] Figure figure(const char* name) const { return m_site.small.figure(october, QLatin1String(name)); }

private Q_SLOTS:
    void theMonthHasAnHourMore() { QCOMPARE(october.to - october.from, std::chrono::milliseconds(31 * 24h + 1h)); }

    void theTotalIsTheSumOfItsSecondsAndOfItsDays()
    {
        const Figure total = figure("energy.total");
        QCOMPARE(total.state, FigureState::Good);
        COMPARE_NEAR(total.value, sum([](const Quarter& one) { return one.used; }));
        QVERIFY(!total.atLeast);
        double days = 0;
        std::map<QString, double> naive;
        for (const Quarter& quarter : m_quarters)
            naive[quarter.wall.date().toString(Qt::ISODate)] += quarter.used;
        QCOMPARE(total.rows.size(), std::size_t{31});
        for (const FigureRow& row : total.rows) {
            COMPARE_NEAR(std::get<double>(row.cells[1]), naive[row.key]);
            days += std::get<double>(row.cells[1]);
        }
        COMPARE_NEAR(days, total.value);
        QVERIFY(std::abs(double(total.coverage) - sum([](const Quarter& one) { return one.known; }) / double(m_seconds.used.size())) < 1e-6);
        QVERIFY(total.coverage < 1);
    }

    void theIntensityIsTheTotalPerSquareMetre() { COMPARE_NEAR(figure("energy.intensity").value, figure("energy.total").value / 1000); }

    void whatIsUsedOutsideHoursIsToldApart()
    {
        const double outside = sum([](const Quarter& one) { return isOpen(one.wall) ? 0 : one.placed; });
        const double all = sum([](const Quarter& one) { return one.placed; });
        COMPARE_NEAR(figure("energy.out_of_hours").value, 100 * outside / all);
    }

    void thePeakIsTheHighestQuarterHourByTheClock()
    {
        const Quarter* highest = nullptr;
        for (const Quarter& quarter : m_quarters)
            if (quarter.known >= 891 && (highest == nullptr || quarter.placed / quarter.known > highest->placed / highest->known))
                highest = &quarter;
        QVERIFY(highest != nullptr);
        const Figure peak = figure("energy.peak");
        COMPARE_NEAR(peak.value, highest->placed / highest->known * 3600);
        QCOMPARE(peak.at, std::optional(highest->end));
        const double mean = sum([](const Quarter& one) { return one.placed; }) / (sum([](const Quarter& one) { return one.known; }) / 3600);
        COMPARE_NEAR(figure("energy.load_factor").value, 100 * mean / peak.value);
    }

    void theBaseLoadIsTheMedianOfTheLastSevenNights()
    {
        std::vector<double> powers;
        for (const Quarter& quarter : m_quarters) {
            const QTime time = quarter.wall.time();
            if (quarter.wall.date() >= QDate(2026, 10, 25) && time >= QTime(2, 0) && time < QTime(4, 0) && quarter.known >= 891)
                powers.push_back(quarter.placed / quarter.known * 3600);
        }
        std::ranges::sort(powers);
        QCOMPARE(powers.size(), std::size_t{7 * 8});
        COMPARE_NEAR(figure("energy.base_load").value, (powers[27] + powers[28]) / 2);
    }

    void aWeekendIsComparedWithDaysOfWork()
    {
        std::map<QDate, std::pair<double, int>> days;
        std::map<QDate, int> lengths;
        for (const Quarter& quarter : m_quarters) {
            auto& day = days[quarter.wall.date()];
            day.first += quarter.placed;
            day.second += quarter.known;
            lengths[quarter.wall.date()] += 900;
        }
        double weekend = 0;
        double week = 0;
        int weekendDays = 0;
        int weekDays = 0;
        for (const auto& day : days) {
            if (day.first == QDate(2026, 10, 26))
                continue;
            const bool isWeekend = day.first.dayOfWeek() >= 6;
            (isWeekend ? weekend : week) += day.second.first * lengths[day.first] / day.second.second;
            (isWeekend ? weekendDays : weekDays) += 1;
        }
        COMPARE_NEAR(figure("energy.weekend_ratio").value, weekend / weekendDays / (week / weekDays));
    }

    void theCostFollowsTheTariffOfEachHour()
    {
        const double naive = sum([](const Quarter& one) { return one.used * (one.wall.time().hour() >= 8 && one.wall.time().hour() < 23 ? 0.31 : 0.17); });
        const Figure cost = figure("energy.cost");
        COMPARE_NEAR(cost.value, naive);
        QCOMPARE(cost.unit, u"EUR"_s);
        QCOMPARE(cost.rows.size(), std::size_t{2});
    }

    void aPriceCountsFromItsDayOn()
    {
        MeteredSite site;
        Tariff always{u"All day"_s, 0.20, QTime(0, 0), QTime(0, 0), {true, true, true, true, true, true, true}};
        Tariff dearer = always;
        dearer.pricePerKwh = 0.30;
        site.small.basis.tariffs = {{always, {}, QDate(2026, 10, 14)}, {dearer, QDate(2026, 10, 15), {}}};
        site.small.basis.standingChargePerDay = 2;
        const double naive = sum([](const Quarter& one) { return one.used * (one.wall.date() <= QDate(2026, 10, 14) ? 0.20 : 0.30); });
        COMPARE_NEAR(site.small.figure(october, u"energy.cost"_s).value, naive + 31 * 2);
        site.small.basis.tariffs.pop_back();
        const Figure half = site.small.figure(october, u"energy.cost"_s);
        QVERIFY(half.atLeast);
        COMPARE_NEAR(half.value, sum([](const Quarter& one) { return one.wall.date() <= QDate(2026, 10, 14) ? one.used * 0.20 : 0; }) + 31 * 2);
    }

    void theDemandChargeIsForEachMonthsPeak()
    {
        MeteredSite site;
        const double without = site.small.figure(october, u"energy.cost"_s).value;
        site.small.basis.demandChargePerKw = 3;
        COMPARE_NEAR(site.small.figure(october, u"energy.cost"_s).value, without + 3 * site.small.figure(october, u"energy.peak"_s).value);
    }

    void emissionsNeedAFactorThatSaysWhereItIsFrom()
    {
        MeteredSite site;
        QCOMPARE(site.small.figure(october, u"energy.co2e"_s).state, FigureState::NoSource);
        site.small.basis.factors = {{u"electricity"_s, 0.25, {}, 2025}};
        QCOMPARE(site.small.figure(october, u"energy.co2e"_s).state, FigureState::NoSource);
        site.small.basis.factors = {{u"electricity"_s, 0.25, u"Some office"_s, 2025}};
        const Figure figure = site.small.figure(october, u"energy.co2e"_s);
        QCOMPARE(figure.state, FigureState::Good);
        COMPARE_NEAR(figure.value, 0.25 * sum([](const Quarter& one) { return one.used; }));
        QCOMPARE(figure.rows.front().cells[4], FigureCell(u"Some office"_s));
    }

    void theBalanceNeedsToKnowTheSubmeters()
    {
        MeteredSite site;
        QCOMPARE(site.small.figure(october, u"energy.balance"_s).state, FigureState::NoSource);
        site.small.addDevice(u"EM-F1"_s);
        Point& sub = site.small.addPoint(u"EM-F1"_s, u"energy"_s, Quantity::Energy, u"Wh"_s);
        sub.accumulation = Accumulation::TotalIncreasing;
        for (const Sample& sample : site.read)
            site.small.say(sub.id, sample.at, *toNumber(sample.value) * 1000 * 0.75);
        site.small.basis.subMeters = {sub.id};
        const Figure figure = site.small.figure(october, u"energy.balance"_s);
        QCOMPARE(figure.state, FigureState::Good);
        COMPARE_NEAR(figure.value, 25.0);
    }

    void degreeDaysAreOfTheMeanFromMidnightToMidnight()
    {
        MeteredSite site;
        site.small.addDevice(u"Weather station"_s);
        const Point outdoor = site.small.addPoint(u"Weather station"_s, u"temperature"_s, Quantity::Temperature, u"°C"_s);
        std::map<QDate, std::pair<double, int>> days;
        Dice dice(3);
        for (Timestamp at = october.from - 30min; at < october.to; at += 10min) {
            const double value = std::round((11 + 6 * dice.normal() * 0.3 - 0.2 * wallOf(dublin, at).date().day() + 4) * 10) / 10;
            site.small.say(outdoor.id, at, value);
            if (at < october.from)
                continue;
            auto& day = days[wallOf(dublin, at).date()];
            day.first += value;
            ++day.second;
        }
        double degrees = 0;
        for (const auto& day : days)
            degrees += std::max(0.0, 15.5 - day.second.first / day.second.second);
        const Figure figure = site.small.figure(october, u"energy.heating_degree_days"_s);
        QCOMPARE(figure.state, FigureState::Good);
        COMPARE_NEAR(figure.value, degrees);
        QCOMPARE(site.small.figure(october, u"energy.weather_model"_s).state, FigureState::Good);
    }

    void energyThatFollowsTheWeatherIsFoundToDoSo()
    {
        SmallSite small(dublin);
        small.addDevice(u"EM-MAIN"_s);
        small.addDevice(u"Outdoor"_s);
        Point& energy = small.addPoint(u"EM-MAIN"_s, u"energy"_s, Quantity::Energy, u"kWh"_s);
        energy.accumulation = Accumulation::TotalIncreasing;
        const PointId meter = energy.id;
        const PointId outdoor = small.addPoint(u"Outdoor"_s, u"temperature"_s, Quantity::Temperature, u"°C"_s).id;
        double number = 0;
        for (QDate day(2026, 9, 30); day < QDate(2026, 11, 3); day = day.addDays(1)) {
            const double mean = 4 + day.day() % 7;
            const Interval whole{wallMoment(dublin, day), wallMoment(dublin, day.addDays(1))};
            const auto steps = (whole.to - whole.from) / 10min;
            for (int i = 0; i < steps; ++i) {
                small.say(meter, whole.from + 10min * i, number);
                small.say(outdoor, whole.from + 10min * i, mean);
                number += (200 + 12 * (15.5 - mean)) / double(steps);
            }
        }
        const Figure model = small.figure(october, u"energy.weather_model"_s);
        QCOMPARE(model.state, FigureState::Good);
        QVERIFY(model.value > 99.99);
        QVERIFY(std::abs(std::get<double>(model.rows[0].cells[1]) - 200) < 1e-3);
        QVERIFY(std::abs(std::get<double>(model.rows[1].cells[1]) - 12) < 1e-3);
    }

    void anEmptyPeriodIsNoNumberAndASiteWithoutMetersHasNoSource()
    {
        MeteredSite site;
        const Interval before{october.from - 10 * 24h, october.from - 9 * 24h};
        for (const char* name : {"energy.total", "energy.peak", "energy.base_load", "energy.out_of_hours", "energy.cost", "energy.weekend_ratio"}) {
            QCOMPARE(site.small.figure(before, QLatin1String(name)).state, FigureState::InsufficientData);
            QCOMPARE(site.small.figure(before, QLatin1String(name)).value, 0.0);
            QCOMPARE(SmallSite().figure(before, QLatin1String(name)).state, FigureState::NoSource);
        }
    }

    void oneReadingIsNoConsumption()
    {
        MeteredSite site;
        site.small.history.pasts[site.energy] = {{october.from + 24h, 500.0, Quality::Live}};
        QCOMPARE(site.small.figure(october, u"energy.total"_s).state, FigureState::InsufficientData);
        QCOMPARE(site.small.figure(october, u"energy.peak"_s).state, FigureState::InsufficientData);
    }

    void aMonthThatGoesOnIsToldUpToThePresent()
    {
        MeteredSite site;
        site.small.picture.now = october.from + 10 * 24h;
        const Figure total = site.small.figure(october, u"energy.total"_s);
        QCOMPARE(total.rows.size(), std::size_t{10});
        QVERIFY(total.coverage > 0.99F);
    }

    void onlyWhatWasAskedForIsAnswered()
    {
        const auto two = m_site.small.figures(october, {u"energy.peak"_s, u"energy.total"_s});
        QVERIFY(two.has_value());
        QCOMPARE(two->size(), std::size_t{2});
        QCOMPARE(two->front().id, u"energy.total"_s);
        QCOMPARE(m_site.small.figures(october, {u"energy.nothing"_s}).error().code, Error::Code::NotFound);
        QCOMPARE(m_site.small.figures({october.to, october.from}).error().code, Error::Code::Invalid);
        const HistoryFigures reader(m_site.small.history, m_site.small.picture, {});
        const auto cancelled = reader.figures({october, {u"energy.total"_s}, std::make_shared<std::atomic_bool>(true)});
        QCOMPARE(cancelled.error().code, Error::Code::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestEnergyFigures)
#include "tst_energy_figures.moc"
