// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/point_band.h"

#include "ui/devices/device_text.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
using namespace Qt::Literals::StringLiterals;

std::optional<double> PointBand::setPoint(const Point& point) const
{
    const std::optional<PointId> wanted = m_guard.setPoint(point);
    const auto reading = wanted ? m_picture.readings.constFind(*wanted) : m_picture.readings.constEnd();
    return reading != m_picture.readings.constEnd() ? toNumber(reading->value) : std::nullopt;
}

BandFace PointBand::face(const Point& point) const
{
    const Reading shown = m_picture.shown(point.id);
    const Band band = normal(point);
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
    const Band band = normal(point);
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
