// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/picture.h"
#include "ui/look/point_guard.h"

#include <QTest>
#include <QTimeZone>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

Point pointOf(const QString& device, const QString& property, PointFunction function)
{
    Point point;
    point.id = PointId(QString(device + u"/"_s + property));
    point.device = DeviceId(device);
    point.property = property;
    point.function = function;
    point.kind = PointKind::Number;
    point.quantity = Quantity::Temperature;
    point.unit = u"°C"_s;
    return point;
}

Device deviceIn(const QString& id, const QString& space)
{
    Device device;
    device.id = DeviceId(id);
    device.membership = Membership::Adopted;
    device.space = SpaceId(space);
    return device;
}

AlarmRule warmRule()
{
    AlarmRule rule;
    rule.id = RuleId(u"warm"_s);
    rule.quantity = Quantity::Temperature;
    LimitCondition limits;
    limits.low = 16;
    limits.high = 26;
    limits.belowSetpoint = 2;
    limits.aboveSetpoint = 3;
    rule.condition = limits;
    return rule;
}

} // namespace

class TestPointGuard : public QObject
{
    Q_OBJECT

private:
    Picture m_picture;
    Format m_format{QLocale::c(), QTimeZone("UTC")};

    Point add(const QString& device, const QString& property, PointFunction function, std::optional<double> value = {})
    {
        const Point point = pointOf(device, property, function);
        Delta delta;
        delta.points.insert(point.id, point);
        if (value) {
            Reading reading;
            reading.point = point.id;
            reading.value = *value;
            delta.readings.insert(point.id, reading);
        }
        m_picture.apply(delta);
        return point;
    }

private Q_SLOTS:
    void init()
    {
        m_picture = {};
        Delta delta;
        SiteModel site;
        Space room;
        room.id = SpaceId(u"r"_s);
        site.spaces.push_back(room);
        Space plant;
        plant.id = SpaceId(u"p"_s);
        plant.kind = SpaceKind::Plant;
        site.spaces.push_back(plant);
        delta.site = site;
        for (const Device& device : {deviceIn(u"stat"_s, u"r"_s), deviceIn(u"puck"_s, u"r"_s), deviceIn(u"boiler"_s, u"p"_s)})
            delta.devices.insert(device.id, device);
        const AlarmRule rule = warmRule();
        delta.rules.insert(rule.id, rule);
        m_picture.apply(delta);
    }

    void aRuleForAQuantityGuardsTheAirOfRoomsAlone()
    {
        const PointGuard guard(m_picture, m_format);
        QCOMPARE(guard.normal(add(u"puck"_s, u"temperature"_s, PointFunction::Sensor)), (Band{16.0, 26.0}));
        QCOMPARE(guard.normal(add(u"boiler"_s, u"temperature"_s, PointFunction::Sensor)), Band{});
        QCOMPARE(guard.normal(add(u"puck"_s, u"cpu_temperature"_s, PointFunction::Sensor)), Band{});
        QCOMPARE(guard.limits(m_picture.points.value(PointId(u"puck/temperature"_s))).size(), std::size_t(2));
    }

    void limitsMoveWithTheSetPointOfTheirOwnDeviceAndNotWithAnother()
    {
        const Point own = add(u"stat"_s, u"temperature"_s, PointFunction::Sensor, 20.0);
        const Point other = add(u"puck"_s, u"temperature"_s, PointFunction::Sensor, 20.0);
        add(u"stat"_s, u"setpoint"_s, PointFunction::Sp, 21.0);
        const PointGuard guard(m_picture, m_format);
        QCOMPARE(guard.normal(own), (Band{19.0, 24.0}));
        QCOMPARE(guard.normal(other), (Band{16.0, 26.0}));
        QVERIFY(!guard.setPoint(other));
        QCOMPARE(guard.setPointNear(other), PointId(u"stat/setpoint"_s));
    }

    void betweenHeatingAndCoolingBothSetPointsCount()
    {
        const Point air = add(u"stat"_s, u"temperature"_s, PointFunction::Sensor, 22.0);
        add(u"stat"_s, u"target_temp_low"_s, PointFunction::Sp, 20.0);
        add(u"stat"_s, u"target_temp_high"_s, PointFunction::Sp, 24.0);
        QCOMPARE(PointGuard(m_picture, m_format).normal(air), (Band{18.0, 27.0}));
    }

    void aPointWhoseRuleIsNotKnownHereIsHeldAgainstTheLimitItsAlarmNames()
    {
        const Point probe = add(u"boiler"_s, u"flow_temperature"_s, PointFunction::Sensor, 91.0);
        Alarm alarm;
        alarm.id = AlarmId(u"a"_s);
        alarm.point = probe.id;
        alarm.flags.active = true;
        alarm.value = 91.0;
        alarm.limit = u"85"_s;
        Delta delta;
        delta.alarms.insert(alarm.id, alarm);
        m_picture.apply(delta);
        const PointGuard guard(m_picture, m_format);
        QCOMPARE(guard.normal(probe), (Band{std::nullopt, 85.0}));
        delta.alarms[alarm.id].flags.outOfService = true;
        m_picture.apply(delta);
        QCOMPARE(guard.normal(probe), Band{});
    }
};

QTEST_APPLESS_MAIN(TestPointGuard)
#include "tst_point_guard.moc"
