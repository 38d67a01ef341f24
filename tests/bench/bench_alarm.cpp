// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/alarms.h"
#include "app/alarm/default_rules.h"

#include <QTest>

#include <chrono>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What a reading costs the alarms, beside what a look-up in a table of names of the same size costs on this machine.
class BenchAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int device = 0; device < devices; ++device) {
            Device one;
            one.id = DeviceId(u"0x00158d000%1"_s.arg(device, 7, 16, QChar(u'0')));
            one.name = u"Sensor %1"_s.arg(device);
            one.membership = Membership::Adopted;
            alarms.take(DeviceChanged{one}, now, ticks, news);
            for (int point = 0; point < pointsEach; ++point)
                declare(one.id, point);
        }
    }

    void aReadingWithoutARuleCostsLittleMoreThanItsLookUp()
    {
        const double cost = perReading(without);
        const double lookUp = perLookUp(without);
        qInfo("a reading without a rule: %.1f ns (%.1f ns is a look-up of its name)", cost, lookUp);
        QVERIFY(cost < 5 * lookUp + 60);
    }

    void aReadingWithinItsLimitsCostsFewLookUps()
    {
        const double cost = perReading(within);
        const double lookUp = perLookUp(within);
        qInfo("a reading with two rules, within limits: %.1f ns (%.1f ns is a look-up of its name)", cost, lookUp);
        QVERIFY(cost < 8 * lookUp + 100);
    }

    void nothingDueCostsNothing()
    {
        const auto began = std::chrono::steady_clock::now();
        for (int i = 0; i < 1'000'000; ++i)
            alarms.due(now, ticks, news);
        qInfo("nothing due: %.1f ns", since(began) / 1'000'000);
        QVERIFY(news.changed.empty());
    }

    void aBrokersLossIsOneAlarmInNoTime()
    {
        LinkState link;
        link.status = LinkStatus::Lost;
        const auto began = std::chrono::steady_clock::now();
        alarms.take(PathChanged{link}, now, ticks, news);
        alarms.due(now + 11s, ticks + 11s, news);
        qInfo("loss of a broker with %d devices: %.2f ms", devices, since(began) / 1e6);
        QVERIFY(since(began) < 1e9);
    }

private:
    static constexpr int devices = 10'000;
    static constexpr int pointsEach = 10;

    void declare(const DeviceId& device, int number)
    {
        Point point;
        point.device = device;
        point.kind = PointKind::Number;
        point.id = PointId(device.text() + u"/point_%1"_s.arg(number));
        point.property = u"temperature"_s;
        if (number == 0) {
            point.quantity = Quantity::Temperature;
            point.unit = u"°C"_s;
        }
        alarms.take(PointChanged{point}, now, ticks, news);
        ReadingChanged change{{point.id, 21.5, now, now, Quality::Live}};
        alarms.take(change, now, ticks, news);
        (number == 0 ? within : without).push_back(change);
    }

    static double since(std::chrono::steady_clock::time_point began)
    {
        return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - began).count();
    }

    double perReading(const std::vector<Change>& changes)
    {
        double best = 1e9;
        for (int round = 0; round < 300; ++round) {
            const auto began = std::chrono::steady_clock::now();
            for (int i = 0; i < repeats; ++i) {
                for (int j = 0; j < working; ++j)
                    alarms.take(changes[static_cast<std::size_t>(j)], now, ticks, news);
            }
            best = std::min(best, since(began) / (repeats * working));
        }
        return best;
    }

    double perLookUp(const std::vector<Change>& changes)
    {
        QHash<PointId, quint32> names;
        for (const auto& change : changes)
            names.insert(std::get<ReadingChanged>(change).reading.point, static_cast<quint32>(names.size()));
        quint64 sum = 0;
        double best = 1e9;
        for (int round = 0; round < 300; ++round) {
            const auto began = std::chrono::steady_clock::now();
            for (int i = 0; i < repeats; ++i) {
                for (int j = 0; j < working; ++j)
                    sum += names.value(std::get<ReadingChanged>(changes[static_cast<std::size_t>(j)]).reading.point);
            }
            best = std::min(best, since(began) / (repeats * working));
        }
        return sum > 0 ? best : 0;
    }

    static constexpr int working = 1000; ///< points that talk in turn
    static constexpr int repeats = 5; ///< short rounds: the best of many is one nobody disturbed

    Alarms alarms{*AlarmTable::builtIn(), defaultRules()};
    AlarmNews news;
    std::vector<Change> within;
    std::vector<Change> without;
    const Timestamp now{1'780'000'000s};
    const Ticks ticks{1'000'000};
};

QTEST_GUILESS_MAIN(BenchAlarm)
#include "bench_alarm.moc"
