// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/insight/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp start = std::chrono::sys_days{std::chrono::year(2026) / 11 / 2};
const Interval week{start, start + 7 * 24h};

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

JournalEntry entryOf(const QString& alarm, JournalKind kind, std::chrono::milliseconds after, Priority priority)
{
    JournalEntry entry;
    entry.alarm = AlarmId(alarm);
    entry.kind = kind;
    entry.priority = priority;
    entry.sourceTime = entry.receivedTime = start + after;
    return entry;
}

} // namespace

#define COMPARE_NEAR(a, b) QVERIFY2(isNear(a, b), qPrintable(QString(QString::number(a, 'g', 12) % u" against "_s % QString::number(b, 'g', 12))))

/// What is said of devices, batteries, radios and of those who answer alarms.
class TestHealthFigures : public QObject
{
    Q_OBJECT

private:
    /// A sensor with a value every five minutes but in these hours.
    static PointId sensor(SmallSite& small, const QString& name, const std::vector<Interval>& silent)
    {
        small.addDevice(name);
        const PointId point = small.addPoint(name, u"linkquality"_s, Quantity::LinkQuality, u"lqi"_s).id;
        for (Timestamp at = week.from - 1h; at < week.to + 1h; at += 5min)
            if (std::ranges::none_of(silent, [&](const Interval& one) { return at > one.from && at < one.to; }))
                small.say(point, at, 120.0);
        return point;
    }

private Q_SLOTS:
    void aDeviceIsLostFourIntervalsAfterItsLastWord()
    {
        SmallSite small;
        (void)sensor(small, u"Quiet"_s, {{start + 10h, start + 15h}});
        const Figure figure = small.figure(week, u"health.availability"_s);
        QCOMPARE(figure.state, FigureState::Good);
        const double lost = (5 * 60 - 20) / (7 * 24 * 60.0);
        COMPARE_NEAR(figure.value, 100 * (1 - lost));
        QCOMPARE(figure.coverage, 1.0F);
    }

    void timeWeWereAwayIsNeitherThereNorLost()
    {
        SmallSite small;
        (void)sensor(small, u"Quiet"_s, {{start + 10h, start + 15h}});
        small.history.gapRows.push_back({{}, {}, {start + 10h, start + 15h}, GapReason::HoldfastOff});
        const Figure figure = small.figure(week, u"health.availability"_s);
        QCOMPARE(figure.value, 100.0);
        QVERIFY(std::abs(double(figure.coverage) - (1 - 5.0 / (7 * 24))) < 1e-6);
        COMPARE_NEAR(std::get<double>(figure.rows.front().cells[5]), 5.0);
    }

    void aGapOfItsOwnIsLostFromItsBeginning()
    {
        SmallSite small;
        const PointId point = sensor(small, u"Quiet"_s, {{start + 10h, start + 15h}});
        small.history.gapRows.push_back({point, {}, {start + 10h, start + 15h}, GapReason::DeviceSilent});
        COMPARE_NEAR(small.figure(week, u"health.availability"_s).value, 100 * (1 - 5.0 / (7 * 24)));
    }

    void plannedMaintenanceIsLeftOut()
    {
        SmallSite small;
        (void)sensor(small, u"Quiet"_s, {{start + 10h, start + 15h}});
        MaintenanceWindow window;
        window.id = MaintenanceId(u"w"_s);
        window.devices = {DeviceId(u"Quiet"_s)};
        window.firstDay = QDate(2026, 11, 2);
        window.from = QTime(9, 0);
        window.to = QTime(16, 0);
        small.picture.maintenance.insert(window.id, window);
        QCOMPARE(small.figure(week, u"health.availability"_s).value, 100.0);
    }

    void aDeviceIsNotMissedBeforeItWasThere()
    {
        SmallSite small;
        (void)sensor(small, u"Late"_s, {{start - 2h, start + 48h}});
        small.picture.devices[DeviceId(u"Late"_s)].firstSeen = start + 48h;
        QCOMPARE(small.figure(week, u"health.availability"_s).value, 100.0);
    }

    void aDeviceThatDiedLongAgoIsLostAndOneWhosePastBeginsLaterIsNot()
    {
        SmallSite dead;
        dead.addDevice(u"Dead"_s);
        const PointId point = dead.addPoint(u"Dead"_s, u"linkquality"_s, Quantity::LinkQuality, u"lqi"_s).id;
        dead.say(point, start - 20 * 24h, 90.0);
        QCOMPARE(dead.figure(week, u"health.availability"_s).value, 0.0);
        QCOMPARE(dead.figure(week, u"health.availability"_s).state, FigureState::Good);
        SmallSite late;
        (void)sensor(late, u"Late"_s, {{start - 2h, start + 72h}});
        const Figure figure = late.figure(week, u"health.availability"_s);
        QCOMPARE(figure.value, 100.0);
        QVERIFY(std::abs(double(figure.coverage) - 4.0 / 7) < 1e-6);
    }

    void aDevicesOwnCountStandsInWhereThereIsNoTrend()
    {
        SmallSite small;
        Device& device = small.addDevice(u"T-1"_s);
        const PointId battery = small.addPoint(u"T-1"_s, u"battery"_s, Quantity::Battery, u"%"_s).id;
        device.batteryPoint = battery;
        const PointId days = small.addPoint(u"T-1"_s, u"battery_days"_s, Quantity::Duration, u"d"_s).id;
        small.say(battery, week.to - 24h, 11.0);
        small.say(days, week.to - 24h, 16.0);
        const Figure figure = small.figure(week, u"health.batteries"_s);
        QCOMPARE(figure.value, 1.0);
        QCOMPARE(figure.rows.front().cells[3], FigureCell(15.0));
        QCOMPARE(figure.rows.front().cells[6], FigureCell(u"Counted by the device"_s));
    }

    void whatDidNotComeWasNotDelivered()
    {
        SmallSite small;
        (void)sensor(small, u"Quiet"_s, {{start + 10h, start + 15h}});
        const double expected = 7 * 24 * 12;
        const double received = expected - 5 * 12 + 1;
        COMPARE_NEAR(small.figure(week, u"health.delivery"_s).value, 100 * received / expected);
    }

    void aBatterysEndIsToldWithItsInterval()
    {
        SmallSite small;
        const Interval quarter{start - 60 * 24h, start};
        Dice dice(4);
        const auto battery = [&](const QString& name, double charge, double perDay) {
            Device& device = small.addDevice(name);
            const PointId point = small.addPoint(name, u"battery"_s, Quantity::Battery, u"%"_s).id;
            device.batteryPoint = point;
            for (int hour = 0; hour < 60 * 24; hour += 6)
                small.say(point, quarter.from + hour * 1h, std::round(charge - perDay * hour / 24.0 + 0.4 * dice.normal()) - (dice.next() < 0.06 ? 15 : 0));
        };
        battery(u"Falling"_s, 60, 0.7);  // 18 % at the end: 18.6 days to 5 %
        battery(u"Steady"_s, 90, 0);
        battery(u"Slow"_s, 95, 0.1);     // no end within twice the time seen
        battery(u"Empty"_s, 4, 0);
        const Figure figure = small.figure(quarter, u"health.batteries"_s);
        QCOMPARE(figure.value, 2.0);
        QCOMPARE(figure.rows[0].cells[0], FigureCell(u"Empty"_s));
        QCOMPARE(figure.rows[1].cells[0], FigureCell(u"Falling"_s));
        const double days = std::get<double>(figure.rows[1].cells[3]);
        QVERIFY2(std::abs(days - 18.6) < 3, qPrintable(QString::number(days)));
        QVERIFY(std::get<double>(figure.rows[1].cells[4]) <= days);
        QVERIFY(std::get<double>(figure.rows[1].cells[5]) >= days);
        QCOMPARE(figure.rows[2].cells[3], FigureCell());
    }

    void aBatteryThatWasChangedBeginsAnew()
    {
        SmallSite small;
        Device& device = small.addDevice(u"Changed"_s);
        const PointId point = small.addPoint(u"Changed"_s, u"battery"_s, Quantity::Battery, u"%"_s).id;
        device.batteryPoint = point;
        const Interval quarter{start - 60 * 24h, start};
        for (int day = 0; day < 60; ++day)
            small.say(point, quarter.from + day * 24h + 1h, day < 50 ? 50.0 - day * 0.9 : 100.0 - (day - 50) * 0.1);
        const Figure figure = small.figure(quarter, u"health.batteries"_s);
        QCOMPARE(figure.value, 0.0);
        QCOMPARE(figure.rows.front().cells[6], FigureCell(u"Too short to say"_s));
    }

    void aRadioIsWeakByItsOwnMeasure()
    {
        SmallSite small;
        const auto radio = [&](const QString& name, Quantity quantity, double value, const QString& convention) {
            small.addDevice(name).conventions = {convention};
            const PointId point = small.addPoint(name, u"signal"_s, quantity, quantity == Quantity::LinkQuality ? u"lqi"_s : u"dBm"_s).id;
            for (Timestamp at = week.from; at < week.to; at += 30min)
                small.say(point, at, value);
        };
        radio(u"A"_s, Quantity::LinkQuality, 40, u"zigbee2mqtt"_s);
        radio(u"B"_s, Quantity::LinkQuality, 140, u"zigbee2mqtt"_s);
        radio(u"C"_s, Quantity::SignalStrength, -80, u"shelly"_s);
        radio(u"D"_s, Quantity::SignalStrength, -80, u"theengs"_s);
        QCOMPARE(small.figure(week, u"health.signal"_s).value, 2.0);
    }

    void firmwareIsNewWhereItIsTheNewestKnown()
    {
        SmallSite small;
        const auto device = [&](const QString& name, const QString& has, const QString& newest) {
            Device& one = small.addDevice(name);
            one.firmware = has;
            one.firmwareLatest = newest;
        };
        device(u"A"_s, u"1.0"_s, u"1.1"_s);
        device(u"B"_s, u"1.1"_s, u"1.1"_s);
        device(u"C"_s, u"1.1"_s, u"1.1"_s);
        device(u"D"_s, u"7"_s, {});
        const Figure figure = small.figure(week, u"health.firmware"_s);
        COMPARE_NEAR(figure.value, 100 * 2 / 3.0);
        QCOMPARE(figure.coverage, 0.75F);
    }

    void aRestartIsATimeThatFell()
    {
        SmallSite small;
        small.addDevice(u"Relay"_s);
        Point& uptime = small.addPoint(u"Relay"_s, u"uptime"_s, Quantity::Duration, u"s"_s);
        uptime.category = PointCategory::Diagnostic;
        const PointId point = uptime.id;
        double running = 5000;
        for (Timestamp at = week.from; at < week.to; at += 10min) {
            running = at == week.from + 30h || at == week.from + 90h ? 3 : running + 600;
            small.say(point, at, running);
        }
        QCOMPARE(small.figure(week, u"health.reboots"_s).value, 2.0);
    }

    void anAlarmIsAnsweredInTimeOrNot()
    {
        SmallSite small;
        using enum JournalKind;
        using enum Priority;
        std::vector<JournalEntry>& journal = small.history.entries;
        const auto add = [&](const QString& alarm, JournalKind kind, std::chrono::milliseconds after, Priority priority) { journal.push_back(entryOf(alarm, kind, after, priority)); };
        add(u"quick"_s, Active, 1h, P1);
        add(u"quick"_s, Acknowledge, 1h + 10min, P1);
        add(u"quick"_s, Return, 2h, P1);
        add(u"late"_s, Active, 3h, P1);
        add(u"late"_s, Return, 3h + 5min, P1);
        add(u"late"_s, Acknowledge, 4h, P1);
        add(u"never"_s, Active, 5h, P2);
        add(u"young"_s, Active, 7 * 24h - 30min, P2);    // its hour is not over yet
        add(u"alert"_s, Active, 6h, Alert);
        add(u"folded"_s, Active, 7h, P2);
        add(u"folded"_s, Suppress, 7h, P2);
        add(u"out"_s, Active, 8h, P3);
        add(u"out"_s, OutOfService, 9h, P3);
        add(u"before"_s, Active, -2h, P1);
        add(u"before"_s, Acknowledge, 2h, P1);
        small.picture.now = week.to;
        const Figure response = small.figure(week, u"service.response"_s);
        QCOMPARE(response.state, FigureState::Good);
        COMPARE_NEAR(response.value, 100.0 / 3); // quick of quick, late, never
        QCOMPARE(response.rows[0].cells[1], FigureCell(2.0));
        COMPARE_NEAR(std::get<double>(response.rows[0].cells[3]), 35.0);
        QCOMPARE(response.rows[1].cells[1], FigureCell(1.0));
        const Figure restored = small.figure(week, u"service.restored"_s);
        COMPARE_NEAR(restored.value, 100 * 2 / 3.0);
    }

    void withoutAlarmsThereIsNoRatio()
    {
        const SmallSite small;
        QCOMPARE(small.figure(week, u"service.response"_s).state, FigureState::InsufficientData);
    }
};

QTEST_GUILESS_MAIN(TestHealthFigures)
#include "tst_health_figures.moc"
