// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/insight/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray zone("America/St_Johns"); // three and a half hours behind, and clocks go back within the fortnight

const Interval fortnight{wallMoment(zone, QDate(2026, 10, 26)), wallMoment(zone, QDate(2026, 11, 9))};

/// Every minute of the fortnight, and whether people are expected in it.
struct Minute
{
    Timestamp at;
    QDateTime wall;
    bool open = false;
};

std::vector<Minute> minutesOf()
{
    std::vector<Minute> minutes;
    for (Timestamp at = fortnight.from; at < fortnight.to; at += 1min) {
        const QDateTime wall = wallOf(zone, at);
        const bool open = wall.date().dayOfWeek() <= 5 && wall.date() != QDate(2026, 10, 26) && wall.time().hour() >= 7 && wall.time().hour() < 19;
        minutes.push_back({at, wall, open});
    }
    return minutes;
}

/// The value a point held in a minute, from its raw samples: for at most so long.
std::vector<std::optional<double>> heldIn(const std::vector<Minute>& minutes, const std::vector<Sample>& samples, std::chrono::milliseconds limit)
{
    std::vector<std::optional<double>> values(minutes.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Timestamp until = std::min<Timestamp>(samples[i].at + limit, i + 1 < samples.size() ? samples[i + 1].at : fortnight.to);
        for (Timestamp at = samples[i].at; at < until; at += 1min) {
            const auto minute = (at - fortnight.from) / 1min;
            if (minute >= 0 && std::size_t(minute) < values.size())
                values[std::size_t(minute)] = toNumber(samples[i].value);
        }
    }
    return values;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

#define COMPARE_NEAR(a, b) QVERIFY2(isNear(a, b), qPrintable(QString(QString::number(a, 'g', 12) % u" against "_s % QString::number(b, 'g', 12))))

/// Figures of rooms against ones worked out minute by minute from the raw samples.
class TestRoomFigures : public QObject
{
    Q_OBJECT

private:
    const std::vector<Minute> m_minutes = minutesOf();

    /// Two rooms with a value every ten minutes; the second one falls silent for a while.
    struct TwoRooms
    {
        SmallSite small{zone};
        std::vector<PointId> points;
    };
    static TwoRooms twoRooms(Quantity quantity, const QString& unit, double middle, double width)
    {
        TwoRooms two;
        Dice dice(11);
        for (const auto& room : {std::pair(u"Small"_s, 5.0), std::pair(u"Large"_s, 15.0)}) {
            const SpaceId space = two.small.addRoom(room.first, room.second);
            two.small.addDevice(room.first, space);
            two.points.push_back(two.small.addPoint(room.first, u"value"_s, quantity, unit).id);
            for (Timestamp at = fortnight.from - 1h; at < fortnight.to; at += 10min)
                if (room.second < 10 || at < fortnight.from + 80h || at > fortnight.from + 90h)
                    two.small.say(two.points.back(), at, std::round(10 * (middle + width * dice.normal())) / 10);
        }
        return two;
    }

private Q_SLOTS:
    void comfortIsTheTimeInBandWeightedByArea()
    {
        const TwoRooms two = twoRooms(Quantity::Temperature, u"°C"_s, 23, 2.5);
        double weighted = 0;
        double known = 0;
        double wanted = 0;
        std::array<double, 2> warm{};
        for (std::size_t room = 0; room < 2; ++room) {
            const auto values = heldIn(m_minutes, two.small.history.pasts.value(two.points[room]), 40min);
            double inBand = 0;
            double measured = 0;
            for (std::size_t i = 0; i < m_minutes.size(); ++i) {
                wanted += m_minutes[i].open ? 1 : 0;
                if (!m_minutes[i].open || !values[i])
                    continue;
                ++measured;
                inBand += *values[i] >= 20 && *values[i] <= 26 ? 1 : 0;
                warm[room] += std::max(0.0, *values[i] - 26) / 60;
            }
            known += measured;
            weighted += (room == 0 ? 20 : 60) * inBand / measured;
        }
        const Figure figure = two.small.figure(fortnight, u"comfort.compliance"_s);
        QCOMPARE(figure.state, FigureState::Good);
        COMPARE_NEAR(figure.value, 100 * weighted / 80);
        QVERIFY(std::abs(double(figure.coverage) - known / wanted) < 1e-6);
        QVERIFY(known < wanted);
        COMPARE_NEAR(two.small.figure(fortnight, u"comfort.degree_hours_high"_s).value, std::max(warm[0], warm[1]));
        const Figure footprint = two.small.figure(fortnight, u"comfort.footprint"_s);
        double all = 0;
        for (const FigureRow& row : footprint.rows)
            all += std::get<double>(row.cells[1]);
        COMPARE_NEAR(all, 100.0);
        COMPARE_NEAR(std::get<double>(footprint.rows[0].cells[1]) + std::get<double>(footprint.rows[1].cells[1]), figure.value);
    }

    void airIsMeasuredAgainstTheAirOutside()
    {
        TwoRooms two = twoRooms(Quantity::CarbonDioxide, u"ppm"_s, 1000, 250);
        two.small.basis.outdoorCarbonDioxide = 430;
        double weighted = 0;
        for (std::size_t room = 0; room < 2; ++room) {
            const auto values = heldIn(m_minutes, two.small.history.pasts.value(two.points[room]), 40min);
            double inBand = 0;
            double measured = 0;
            for (std::size_t i = 0; i < m_minutes.size(); ++i) {
                measured += m_minutes[i].open && values[i] ? 1 : 0;
                inBand += m_minutes[i].open && values[i] && *values[i] <= 1230 ? 1 : 0;
            }
            weighted += (room == 0 ? 20 : 60) * inBand / measured;
        }
        COMPARE_NEAR(two.small.figure(fortnight, u"air.compliance"_s).value, 100 * weighted / 80);
    }

    void aRoomNobodyHeardOfIsLeftOutAndSaidSo()
    {
        TwoRooms two = twoRooms(Quantity::Temperature, u"°C"_s, 23, 0.5);
        two.small.history.pasts[two.points[1]].resize(40);
        const Figure figure = two.small.figure(fortnight, u"comfort.compliance"_s);
        QCOMPARE(figure.state, FigureState::InsufficientData);
        QCOMPARE(figure.value, 0.0);
        QCOMPARE(figure.rows.back().state, FigureState::InsufficientData);
        QVERIFY(!figure.remarks.empty());
    }

    void aRoomIsOccupiedWhenAnyOfItsSensorsSaysSo()
    {
        SmallSite small(zone);
        const SpaceId space = small.addRoom(u"Office"_s);
        std::vector<PointId> points;
        Dice dice(5);
        for (const QString& name : {u"PIR 1"_s, u"PIR 2"_s}) {
            small.addDevice(name, space);
            points.push_back(small.addPoint(name, u"occupancy"_s, Quantity::Occupancy, {}, PointKind::Bool).id);
            for (Timestamp at = fortnight.from - 1h; at < fortnight.to; at += 5min)
                small.say(points.back(), at, dice.next() < 0.2);
        }
        const auto one = heldIn(m_minutes, small.history.pasts.value(points[0]), 20min);
        const auto other = heldIn(m_minutes, small.history.pasts.value(points[1]), 20min);
        double open = 0;
        double occupied = 0;
        double mondayAtNine = 0;
        double mondayMinutes = 0;
        for (std::size_t i = 0; i < m_minutes.size(); ++i) {
            const bool isOccupied = one[i].value_or(0) != 0 || other[i].value_or(0) != 0;
            open += m_minutes[i].open ? 1 : 0;
            occupied += m_minutes[i].open && isOccupied ? 1 : 0;
            const bool isThen = m_minutes[i].wall.date().dayOfWeek() == 1 && m_minutes[i].wall.time().hour() == 9;
            mondayMinutes += isThen ? 1 : 0;
            mondayAtNine += isThen && isOccupied ? 1 : 0;
        }
        const Figure time = small.figure(fortnight, u"occupancy.time"_s);
        COMPARE_NEAR(time.value, 100 * occupied / open);
        QCOMPARE(time.rows.size(), std::size_t{24});
        COMPARE_NEAR(std::get<double>(time.rows[9].cells[1]), 100 * mondayAtNine / mondayMinutes);
    }

    void nobodyIsToldApartInARoomForFew()
    {
        SmallSite small(zone);
        for (const auto& room : {std::pair(u"Team"_s, 12), std::pair(u"Director"_s, 1), std::pair(u"Cell"_s, 2), std::pair(u"Duo"_s, 2)}) {
            const SpaceId space = small.addRoom(room.first, 5, room.second);
            small.addDevice(room.first, space);
            const PointId point = small.addPoint(room.first, u"occupancy"_s, Quantity::Occupancy, {}, PointKind::Bool).id;
            for (Timestamp at = fortnight.from; at < fortnight.to; at += 5min)
                small.say(point, at, true);
        }
        const Figure rooms = small.figure(fortnight, u"occupancy.rooms"_s);
        QCOMPARE(rooms.rows.size(), std::size_t{2});
        QCOMPARE(rooms.rows.front().key, u"Team"_s);
        QCOMPARE(rooms.rows.back().key, u"small"_s);
        small.basis.privateBelow = 6;
        QCOMPARE(small.figure(fortnight, u"occupancy.rooms"_s).rows.size(), std::size_t{1});
        for (const FigureRow& row : rooms.rows)
            for (const FigureCell& cell : row.cells)
                QVERIFY(cell != FigureCell(u"Director"_s));
    }

    void mostPeopleAtOnceAreAnHoursMean()
    {
        TwoRooms two = twoRooms(Quantity::PeopleCount, u"people"_s, 20, 6);
        std::map<qint64, std::pair<double, int>> hours; // by the clock
        std::vector<std::vector<std::optional<double>>> values;
        for (const PointId& point : two.points)
            values.push_back(heldIn(m_minutes, two.small.history.pasts.value(point), 40min));
        double most = 0;
        for (std::size_t i = 0; i + 60 <= m_minutes.size(); i += 60) { // the zone's hours begin at half past of UTC, as the fortnight does
            double sum = 0;
            int known = 0;
            for (std::size_t k = i; k < i + 60; ++k) {
                sum += values[0][k].value_or(0) + values[1][k].value_or(0);
                known += (values[0][k] ? 1 : 0) + (values[1][k] ? 1 : 0);
            }
            if (m_minutes[i].open && known >= 108)
                most = std::max(most, sum / 60);
        }
        COMPARE_NEAR(two.small.figure(fortnight, u"occupancy.peak"_s).value, most);
    }

    void lightIsWastedWhileNobodyIsThere()
    {
        SmallSite small(zone);
        const SpaceId space = small.addRoom(u"Office"_s);
        small.addDevice(u"PIR"_s, space);
        small.addDevice(u"Lamp"_s, space);
        const PointId pir = small.addPoint(u"PIR"_s, u"occupancy"_s, Quantity::Occupancy, {}, PointKind::Bool).id;
        Point& lamp = small.addPoint(u"Lamp"_s, u"state"_s, Quantity::None, {}, PointKind::Bool);
        lamp.component = u"light"_s;
        const PointId light = lamp.id;
        Dice dice(9);
        for (Timestamp at = fortnight.from; at < fortnight.to; at += 5min) {
            small.say(pir, at, dice.next() < 0.5);
            small.say(light, at, dice.next() < 0.4);
        }
        const auto present = heldIn(m_minutes, small.history.pasts.value(pir), 20min);
        const auto lit = heldIn(m_minutes, small.history.pasts.value(light), 20min);
        double on = 0;
        double vacant = 0;
        for (std::size_t i = 0; i < m_minutes.size(); ++i) {
            on += lit[i].value_or(0);
            vacant += lit[i].value_or(0) != 0 && present[i].value_or(1) == 0 ? 1 : 0;
        }
        COMPARE_NEAR(small.figure(fortnight, u"lighting.hours"_s).value, on / 60);
        COMPARE_NEAR(small.figure(fortnight, u"lighting.vacant"_s).value, 100 * vacant / on);
    }

    void aForcedDoorCountsOnceAndNotAgainAfterAGap()
    {
        SmallSite small(zone);
        small.addDevice(u"Door"_s);
        (void)small.addPoint(u"Door"_s, u"open"_s, Quantity::Door, {}, PointKind::Bool);
        const PointId forced = small.addPoint(u"Door"_s, u"forced"_s, Quantity::Safety, {}, PointKind::Bool).id;
        const auto say = [&](std::chrono::milliseconds after, bool value) { small.say(forced, fortnight.from + after, value); };
        say(-1h, false);
        say(1h, true);
        say(1h + 1min, true);
        say(2h, false);
        say(30h, true); // after long silence, no gap: it has just turned
        say(31h, false);
        say(40h, true); // in the gap it may have turned any time before
        say(41h, false);
        small.history.gapRows.push_back({{}, {}, {fortnight.from + 35h, fortnight.from + 39h}, GapReason::HoldfastOff});
        const Figure figure = small.figure(fortnight, u"access.forced"_s);
        QCOMPARE(figure.state, FigureState::Good);
        QCOMPARE(figure.value, 2.0);
        QVERIFY(figure.atLeast);
        QVERIFY(std::abs(double(figure.coverage) - (1 - 4.0 / (24 * 14 + 1))) < 1e-6);
    }

    void waterAtNightIsTheQuietestHour()
    {
        SmallSite small(zone);
        small.addDevice(u"Water"_s);
        Point& meter = small.addPoint(u"Water"_s, u"volume"_s, Quantity::Water, u"L"_s);
        meter.accumulation = Accumulation::TotalIncreasing;
        const PointId id = meter.id;
        double litres = 0;
        for (Timestamp at = fortnight.from - 1h; at <= fortnight.to + 1h; at += 10min) {
            small.say(id, at, litres);
            const int hour = wallOf(zone, at).time().hour();
            litres += hour == 3 ? 1.5 : hour < 6 ? 4 : 30;
        }
        const Figure night = small.figure(fortnight, u"water.night_flow"_s);
        QCOMPARE(night.state, FigureState::Good);
        COMPARE_NEAR(night.value, 9.0);
        QCOMPARE(small.figure(fortnight, u"water.continuous_days"_s).value, 14.0);
        double naive = 0;
        for (Timestamp at = fortnight.from; at < fortnight.to; at += 10min) {
            const int hour = wallOf(zone, at).time().hour();
            naive += hour == 3 ? 1.5 : hour < 6 ? 4 : 30;
        }
        COMPARE_NEAR(small.figure(fortnight, u"water.total"_s).value, naive / 1000);
    }

    void aSensorThatStandsStillOrIsApartIsToBeChecked()
    {
        TwoRooms two = twoRooms(Quantity::Temperature, u"°C"_s, 22, 0.3);
        QCOMPARE(two.small.figure(fortnight, u"comfort.suspects"_s).value, 0.0);
        for (Sample& sample : two.small.history.pasts[two.points[0]])
            if (sample.at > fortnight.from + 100h && sample.at < fortnight.from + 130h)
                sample.value = 21.7;
        QCOMPARE(two.small.figure(fortnight, u"comfort.suspects"_s).value, 1.0);
        two.small.addDevice(u"Second"_s, SpaceId(u"Large"_s));
        const PointId second = two.small.addPoint(u"Second"_s, u"value"_s, Quantity::Temperature, u"°C"_s).id;
        for (const Sample& sample : two.small.history.pasts.value(two.points[1]))
            two.small.say(second, sample.at, *toNumber(sample.value) + 4);
        const Figure figure = two.small.figure(fortnight, u"comfort.suspects"_s);
        QCOMPARE(figure.value, 2.0);
        QCOMPARE(figure.rows.back().cells[0], FigureCell(u"Second"_s));
    }
};

QTEST_GUILESS_MAIN(TestRoomFigures)
#include "tst_room_figures.moc"
