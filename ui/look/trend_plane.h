// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/trend_lane.h"

#include <QPen>

#include <algorithm>

namespace holdfast {

/// Where times and values lie in a lane.
struct TrendPlane
{
    QRectF plot;
    Interval interval;
    double low = 0;
    double high = 1;

    [[nodiscard]] qreal x(Timestamp at) const
    {
        const double span = std::max<double>(1, static_cast<double>((interval.to - interval.from).count()));
        return plot.left() + plot.width() * static_cast<double>((std::clamp(at, interval.from, interval.to) - interval.from).count()) / span;
    }
    [[nodiscard]] qreal y(double value) const { return plot.bottom() - plot.height() * (std::clamp(value, low, high) - low) / std::max(high - low, 1e-12); }
};

[[nodiscard]] QPen penOf(const Theme& theme, TrendFace::Line line);

/// The curve and, behind it, from least to most. Columns that stand closer than the pixels are drawn as upright strokes without smoothing: that is many times faster.
void paintTrendCurve(QPainter& painter, const Theme& theme, const TrendPlane& plane, const TrendFace& face);

/// What the curve is compared with.
void paintTrendReference(QPainter& painter, const Theme& theme, const TrendPlane& plane, const TrendReference& reference);

} // namespace holdfast
