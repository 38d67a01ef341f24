// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/point_band.h"

#include "ui/devices/device_text.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

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

const Alarm* PointBand::alarm(const PointId& point) const
{
    const Alarm* worst = nullptr;
    for (const Alarm& alarm : m_picture.alarms)
        if (alarm.point == point && alarm.flags.active && alarm.flags.shelving == Shelving::Unshelved && !alarm.flags.suppressedByDesign && !alarm.flags.outOfService)
            if (worst == nullptr || alarm.priority < worst->priority)
                worst = &alarm;
    return worst;
}

/// A rule for a whole quantity looks at more than the quantity; only what is surely the air of a room is taken for it.
bool PointBand::watches(const AlarmRule& rule, const Point& point) const
{
    if (!rule.enabled || rule.device)
        return false;
    if (rule.point)
        return *rule.point == point.id;
    if (rule.quantity == Quantity::None || rule.quantity != point.quantity || point.function != PointFunction::Sensor || point.category != PointCategory::None)
        return false;
    const Alarm* raised = alarm(point.id);
    if (raised != nullptr && raised->rule == rule.id)
        return true;
    const Device device = m_picture.devices.value(point.device);
    const Space* space = device.space ? spaceOf(m_picture.site, *device.space) : nullptr;
    return space != nullptr && space->kind == SpaceKind::Room && isRoomAir(point);
}

std::optional<double> PointBand::setPoint(const Point& point) const
{
    const auto siblings = m_picture.pointsOf.constFind(point.device);
    if (siblings == m_picture.pointsOf.constEnd() || point.quantity == Quantity::None || point.function != PointFunction::Sensor)
        return std::nullopt;
    for (const PointId& id : *siblings) {
        const auto sibling = m_picture.points.constFind(id);
        const auto reading = m_picture.readings.constFind(id);
        if (sibling != m_picture.points.constEnd() && reading != m_picture.readings.constEnd() && sibling->function == PointFunction::Sp && sibling->unit == point.unit
            && sibling->quantity == point.quantity)
            return toNumber(reading->value);
    }
    return std::nullopt;
}

Band PointBand::guarded(const Point& point) const
{
    Band band;
    for (const AlarmRule& rule : m_picture.rules) {
        const auto* limit = std::get_if<LimitCondition>(&rule.condition);
        if (limit == nullptr || !watches(rule, point))
            continue;
        const std::optional<double> wanted = setPoint(point);
        const auto side = [&](const std::optional<double>& fixed, const std::optional<double>& distance, int sign) {
            return wanted && distance ? std::optional(*wanted + sign * *distance) : fixed;
        };
        tighten(band, side(limit->low, limit->belowSetpoint, -1), side(limit->high, limit->aboveSetpoint, 1));
    }
    if (const Alarm* raised = alarm(point.id); raised != nullptr && !band.low && !band.high)
        tightenBy(band, *raised);
    return band;
}

Band PointBand::normal(const Point& point) const
{
    return guarded(point);
}

std::vector<Limit> PointBand::limits(const Point& point) const
{
    const Band band = guarded(point);
    std::vector<Limit> limits;
    if (band.low)
        limits.push_back({*band.low, tr("Low %1").arg(m_format.value(*band.low, point.quantity, {}).value)});
    if (band.high)
        limits.push_back({*band.high, tr("High %1").arg(m_format.value(*band.high, point.quantity, {}).value)});
    return limits;
}

BandFace PointBand::face(const Point& point) const
{
    const Reading shown = m_picture.shown(point.id);
    const Band band = guarded(point);
    BandFace face;
    face.value = toNumber(shown.value);
    face.normal = band;
    face.limits = limits(point);
    face.setPoint = setPoint(point);
    face.unit = point.unit;
    face.stale = shown.quality < Quality::Late;
    if (shown.quality == Quality::NeverSeen || shown.quality == Quality::DeviceOffline)
        face.value.reset();
    if (const Alarm* raised = alarm(point.id)) {
        face.abnormal = raised->priority;
        face.shape = shapeStateOf(raised->flags);
    }
    const double value = face.value.value_or(band.high.value_or(band.low.value_or(0)));
    const double low = band.low.value_or(std::min(value, point.minimum.value_or(0)));
    const double high = band.high.value_or(std::max(value, point.maximum.value_or(low + std::max(1.0, std::abs(low)))));
    const double margin = std::max((high - low) * 0.35, std::abs(high) * 0.02);
    const bool percent = point.unit == u"%";
    face.from = percent ? 0 : point.minimum.value_or(band.low ? std::min(low - margin, value) : std::min(0.0, value));
    face.to = percent ? 100 : point.maximum.value_or(std::max(high + margin, value));
    if (face.to <= face.from)
        face.to = face.from + 1;
    const double step = std::pow(10.0, std::floor(std::log10(face.to - face.from)) - 1);
    face.from = std::floor(face.from / step) * step;
    face.to = std::ceil(face.to / step) * step;
    return face;
}

QString PointBand::deviation(const Point& point) const
{
    if (!point.unsupported.isEmpty())
        return tr("cannot be read");
    const Reading shown = m_picture.shown(point.id);
    const std::optional<double> value = toNumber(shown.value);
    if (point.kind != PointKind::Number || !value || shown.quality == Quality::NeverSeen)
        return alarm(point.id) != nullptr ? DeviceText::ruleText(alarm(point.id)->name) : QString();
    const auto distance = [&](double by) { return m_format.value(by, point.quantity, point.unit).joined(); };
    const Band band = guarded(point);
    if (band.high && *value > *band.high)
        return tr("+%1 over the limit").arg(distance(*value - *band.high));
    if (band.low && *value < *band.low)
        return tr("%1 under the limit").arg(distance(*band.low - *value));
    if (const std::optional<double> wanted = setPoint(point)) {
        const double off = *value - *wanted;
        return std::abs(off) < 0.05 ? tr("at set-point") : tr("%1%2 from set-point").arg(off > 0 ? u"+"_s : u"−"_s, distance(std::abs(off)));
    }
    return band.low || band.high ? tr("in band") : QString();
}

} // namespace holdfast
