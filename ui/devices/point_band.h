// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/band_bar.h"
#include "ui/look/format.h"
#include "ui/look/point_guard.h"

#include <QCoreApplication>

namespace holdfast {

/// Where a value stands between the limits that are watched for it.
class PointBand
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::PointBand)

public:
    PointBand(const Picture& picture, const Format& format) : m_picture(picture), m_format(format), m_guard(picture, format) {}

    [[nodiscard]] Band normal(const Point& point) const { return m_guard.normal(point); }
    [[nodiscard]] std::vector<Limit> limits(const Point& point) const { return m_guard.limits(point); }
    [[nodiscard]] BandFace face(const Point& point) const;

    /// "in band", "+14 ppm over the limit", "moving to 100 %"; empty where nothing can be said.
    [[nodiscard]] QString deviation(const Point& point) const;

    /// The worst alarm of the point that is not put aside; nullptr for none.
    [[nodiscard]] const Alarm* alarm(const PointId& point) const { return m_guard.alarm(point); }

private:
    [[nodiscard]] std::optional<double> setPoint(const Point& point) const;

    const Picture& m_picture;
    const Format& m_format;
    PointGuard m_guard;
};

} // namespace holdfast
