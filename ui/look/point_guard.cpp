// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/point_guard.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isSensor(const Point& point)
{
    return point.function == PointFunction::Sensor && point.category == PointCategory::None && point.kind == PointKind::Number;
}

/// A rule for a whole quantity looks at more than the quantity; only what is surely the air of a room is taken for it.
bool isRoomAir(const Point& point)
{
    static const QStringList properties{u"temperature"_s, u"local_temperature"_s, u"current_temperature"_s, u"humidity"_s, u"co2"_s, u"carbon_dioxide"_s};
    return properties.contains(point.property);
}

void tighten(Band& band, const std::optional<double>& low, const std::optional<double>& high)
{
    if (low)
        band.low = std::max(band.low.value_or(*low), *low);
    if (high)
        band.high = std::min(band.high.value_or(*high), *high);
}

/// Its rule is not known here, but the alarm says which limit was crossed.
void tightenBy(Band& band, const Alarm& alarm)
{
    QString digits = alarm.limit;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    bool isNumber = false;
    const double limit = digits.toDouble(&isNumber);
    const std::optional<double> value = toNumber(alarm.value);
    if (!isNumber || !value)
        return;
    *value >= limit ? tighten(band, {}, limit) : tighten(band, limit, {});
}

} // namespace

const Alarm* PointGuard::alarm(const PointId& point) const
{
    const auto isPutAside = [](const AlarmFlags& flags) { return flags.shelving != Shelving::Unshelved || flags.suppressedByDesign || flags.outOfService; };
    const Alarm* worst = nullptr;
    for (const Alarm& alarm : m_picture.alarms)
        if (alarm.point == point && alarm.flags.active && !isPutAside(alarm.flags))
            if (worst == nullptr || std::pair(alarm.priority, alarm.id) < std::pair(worst->priority, worst->id))
                worst = &alarm;
    return worst;
}

bool PointGuard::watches(const AlarmRule& rule, const Point& point) const
{
    if (!rule.enabled || rule.device)
        return false;
    if (rule.point)
        return *rule.point == point.id;
    if (rule.quantity == Quantity::None || rule.quantity != point.quantity || !isSensor(point))
        return false;
    const Alarm* raised = alarm(point.id);
    if (raised != nullptr && raised->rule == rule.id)
        return true;
    const auto device = m_picture.devices.constFind(point.device);
    const Space* space = device != m_picture.devices.constEnd() && device->space ? spaceOf(m_picture.site, *device->space) : nullptr;
    return space != nullptr && space->kind == SpaceKind::Room && isRoomAir(point);
}

PointGuard::Wanted PointGuard::wanted(const DeviceId& device) const
{
    Wanted wanted;
    const auto siblings = m_picture.pointsOf.constFind(device);
    if (siblings == m_picture.pointsOf.constEnd())
        return wanted;
    for (const PointId& id : *siblings) {
        const auto sibling = m_picture.points.constFind(id);
        if (sibling == m_picture.points.constEnd() || sibling->function != PointFunction::Sp)
            continue;
        const std::optional<double> number = toNumber(m_picture.readings.value(id).value);
        if (!number)
            continue;
        const bool isLow = sibling->property.contains(u"low"_s) || sibling->property.contains(u"heating"_s);
        const bool isHigh = sibling->property.contains(u"high"_s) || sibling->property.contains(u"cooling"_s);
        if (!isHigh)
            wanted.low = *number;
        if (!isLow)
            wanted.high = *number;
    }
    return wanted;
}

Band PointGuard::guarded(const Point& point, bool byAlerts) const
{
    Band band;
    for (const AlarmRule& rule : m_picture.rules) {
        const auto* limit = std::get_if<LimitCondition>(&rule.condition);
        if (limit == nullptr || (priorityOf(rule) == Priority::Alert) != byAlerts || !watches(rule, point))
            continue;
        const Wanted wants = wanted(point.device);
        tighten(band, wants.low && limit->belowSetpoint ? std::optional(*wants.low - *limit->belowSetpoint) : limit->low,
                wants.high && limit->aboveSetpoint ? std::optional(*wants.high + *limit->aboveSetpoint) : limit->high);
    }
    return band;
}

/// Where alarms have limits, those that only ask for attention are not drawn: one line a side.
Band PointGuard::normal(const Point& point) const
{
    if (point.kind != PointKind::Number)
        return {};
    Band band = guarded(point, false);
    if (!band.low && !band.high)
        band = guarded(point, true);
    if (const Alarm* raised = alarm(point.id); raised != nullptr && !band.low && !band.high)
        tightenBy(band, *raised);
    return band;
}

std::vector<Limit> PointGuard::limits(const Point& point) const
{
    const Band band = normal(point);
    std::vector<Limit> limits;
    if (band.low)
        limits.push_back({*band.low, tr("Low %1").arg(m_format.value(*band.low, point.quantity, {}).value)});
    if (band.high)
        limits.push_back({*band.high, tr("High %1").arg(m_format.value(*band.high, point.quantity, {}).value)});
    return limits;
}

std::optional<PointId> PointGuard::setPointAt(const DeviceId& device, const Point& sensor) const
{
    const auto siblings = m_picture.pointsOf.constFind(device);
    if (siblings == m_picture.pointsOf.constEnd())
        return std::nullopt;
    for (const PointId& id : *siblings)
        if (const auto sibling = m_picture.points.constFind(id); sibling != m_picture.points.constEnd() && sibling->function == PointFunction::Sp)
            if (sibling->kind == PointKind::Number && sibling->unit == sensor.unit && (sibling->quantity == sensor.quantity || sibling->quantity == Quantity::Setpoint))
                return id;
    return std::nullopt;
}

std::optional<PointId> PointGuard::setPoint(const Point& sensor) const
{
    return isSensor(sensor) && sensor.quantity != Quantity::None ? setPointAt(sensor.device, sensor) : std::nullopt;
}

std::optional<PointId> PointGuard::setPointNear(const Point& sensor) const
{
    if (!isSensor(sensor) || sensor.quantity == Quantity::None)
        return std::nullopt;
    if (const auto own = setPointAt(sensor.device, sensor))
        return own;
    const auto device = m_picture.devices.constFind(sensor.device);
    if (device == m_picture.devices.constEnd() || !device->space)
        return std::nullopt;
    for (const Device& neighbour : m_picture.devices)
        if (neighbour.space == device->space && neighbour.membership == Membership::Adopted)
            if (const auto found = setPointAt(neighbour.id, sensor))
                return found;
    return std::nullopt;
}

} // namespace holdfast
