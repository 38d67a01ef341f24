// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/lane_band.h"

#include <algorithm>

namespace holdfast {
namespace {

bool isRoomAir(const Point& point)
{
    return point.quantity == Quantity::Temperature || point.quantity == Quantity::Humidity || point.quantity == Quantity::CarbonDioxide;
}

/// Its rule is not known here, but the alarm says which limit was crossed.
void tightenBy(Band& band, const Alarm& alarm)
{
    QString digits = alarm.limit;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    bool isNumber = false;
    const double limit = digits.toDouble(&isNumber);
    const std::optional<double> value = toNumber(alarm.value);
    if (isNumber && value)
        (*value >= limit ? band.high : band.low) = limit;
}

bool isSensor(const Point& point)
{
    return point.function == PointFunction::Sensor && point.category == PointCategory::None && point.kind == PointKind::Number;
}

} // namespace

/// A rule for a whole quantity is meant for the air of rooms.
bool LaneBand::watches(const AlarmRule& rule, const Point& point) const
{
    if (!rule.enabled || rule.device)
        return false;
    if (rule.point)
        return *rule.point == point.id;
    if (rule.quantity == Quantity::None || rule.quantity != point.quantity || !isSensor(point) || !isRoomAir(point))
        return false;
    const auto device = m_picture.devices.constFind(point.device);
    const Space* space = device != m_picture.devices.constEnd() && device->space ? spaceOf(m_picture.site, *device->space) : nullptr;
    return space != nullptr && space->kind == SpaceKind::Room;
}

Band LaneBand::normal(const PointId& id) const
{
    Band band;
    const auto point = m_picture.points.constFind(id);
    if (point == m_picture.points.constEnd() || point->kind != PointKind::Number)
        return band;
    const std::optional<PointId> setPoint = setPointOf(id);
    const std::optional<double> wanted = setPoint ? toNumber(m_picture.readings.value(*setPoint).value) : std::nullopt;
    const auto side = [&](const std::optional<double>& fixed, const std::optional<double>& distance, int sign) {
        return wanted && distance ? std::optional(*wanted + sign * *distance) : fixed;
    };
    for (const AlarmRule& rule : m_picture.rules) {
        const auto* limit = std::get_if<LimitCondition>(&rule.condition);
        if (limit == nullptr || !watches(rule, *point))
            continue;
        if (const auto low = side(limit->low, limit->belowSetpoint, -1))
            band.low = std::max(band.low.value_or(*low), *low);
        if (const auto high = side(limit->high, limit->aboveSetpoint, 1))
            band.high = std::min(band.high.value_or(*high), *high);
    }
    const Alarm* worst = nullptr;
    for (const Alarm& alarm : m_picture.alarms)
        if (alarm.point == id && alarm.flags.active && (worst == nullptr || std::pair(alarm.priority, alarm.id) < std::pair(worst->priority, worst->id)))
            worst = &alarm;
    if (worst != nullptr && !band.low && !band.high)
        tightenBy(band, *worst);
    return band;
}

std::vector<Limit> LaneBand::limits(const PointId& id) const
{
    const Point point = m_picture.points.value(id);
    const Band band = normal(id);
    std::vector<Limit> limits;
    if (band.low)
        limits.push_back({*band.low, tr("Low %1").arg(m_format.value(*band.low, point.quantity, {}).value)});
    if (band.high)
        limits.push_back({*band.high, tr("High %1").arg(m_format.value(*band.high, point.quantity, {}).value)});
    return limits;
}

std::optional<PointId> LaneBand::setPointAt(const DeviceId& device, const Point& point) const
{
    const auto siblings = m_picture.pointsOf.constFind(device);
    if (siblings == m_picture.pointsOf.constEnd())
        return std::nullopt;
    for (const PointId& id : *siblings)
        if (const auto sibling = m_picture.points.constFind(id); sibling != m_picture.points.constEnd() && sibling->function == PointFunction::Sp)
            if (sibling->kind == PointKind::Number && sibling->unit == point.unit && (sibling->quantity == point.quantity || sibling->quantity == Quantity::Setpoint))
                return id;
    return std::nullopt;
}

std::optional<PointId> LaneBand::setPointOf(const PointId& id) const
{
    const auto point = m_picture.points.constFind(id);
    if (point == m_picture.points.constEnd() || !isSensor(*point) || point->quantity == Quantity::None)
        return std::nullopt;
    if (const auto own = setPointAt(point->device, *point))
        return own;
    const auto device = m_picture.devices.constFind(point->device);
    if (device == m_picture.devices.constEnd() || !device->space)
        return std::nullopt;
    for (const Device& neighbour : m_picture.devices)
        if (neighbour.space == device->space && neighbour.membership == Membership::Adopted)
            if (const auto found = setPointAt(neighbour.id, *point))
                return found;
    return std::nullopt;
}

} // namespace holdfast
