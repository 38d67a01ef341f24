// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/spark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace holdfast {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qreal dotRoom = 5;

struct Scale
{
    double low = 0;
    double high = 1;
};

Scale scaleOf(const SparkTrace& trace)
{
    Scale scale{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    const auto take = [&](double value) {
        if (std::isfinite(value))
            scale = {std::min(scale.low, value), std::max(scale.high, value)};
    };
    std::ranges::for_each(trace.minimum, take);
    std::ranges::for_each(trace.maximum, take);
    std::ranges::for_each(trace.mean, take);
    take(trace.normal.low.value_or(nothing));
    take(trace.normal.high.value_or(nothing));
    if (scale.low > scale.high)
        return {};
    const double margin = std::max((scale.high - scale.low) * 0.08, scale.high == scale.low ? 1.0 : 0.0);
    return {trace.low.value_or(scale.low - margin), trace.high.value_or(scale.high + margin)};
}

/// Maps columns and values onto the rectangle.
struct Plane
{
    QRectF rect;
    Scale scale;
    std::size_t columns;

    [[nodiscard]] qreal x(std::size_t column) const
    {
        const double last = static_cast<double>(std::max<std::size_t>(columns, 2) - 1);
        return rect.left() + 1 + (rect.width() - 2 - dotRoom) * static_cast<double>(column) / last;
    }
    [[nodiscard]] qreal y(double value) const
    {
        const double share = (std::clamp(value, scale.low, scale.high) - scale.low) / std::max(scale.high - scale.low, 1e-12);
        return rect.bottom() - 2 - (rect.height() - 4) * share;
    }
};

void paintBand(QPainter& painter, const Theme& theme, const Plane& plane, const Band& band)
{
    if (!band.low && !band.high)
        return;
    const qreal top = plane.y(band.high.value_or(plane.scale.high));
    const qreal bottom = plane.y(band.low.value_or(plane.scale.low));
    const qreal right = plane.rect.right() - dotRoom;
    painter.fillRect(QRectF(QPointF(plane.rect.left(), top), QPointF(right, bottom)), theme[Ink::Band]);
    painter.setPen(QPen(theme[Ink::Text2], 1));
    for (const qreal y : {top, bottom}) {
        painter.drawLine(QPointF(plane.rect.left(), y), QPointF(plane.rect.left() + 5, y));
        painter.drawLine(QPointF(right - 5, y), QPointF(right, y));
    }
}

void paintStretch(QPainter& painter, const Theme& theme, const Plane& plane, const SparkTrace& trace, std::size_t from, std::size_t to)
{
    QPolygonF envelope;
    QPolygonF line;
    for (std::size_t i = from; i < to; ++i) {
        envelope << QPointF(plane.x(i), plane.y(trace.maximum[i]));
        line << QPointF(plane.x(i), plane.y(trace.mean[i]));
    }
    for (std::size_t i = to; i > from; --i)
        envelope << QPointF(plane.x(i - 1), plane.y(trace.minimum[i - 1]));
    QColor soft = theme[Ink::Text2];
    soft.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(envelope);
    painter.setPen(QPen(theme[Ink::Text2], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
    painter.setBrush(Qt::NoBrush);
    if (line.size() == 1)
        painter.drawPoint(line.first());
    painter.drawPolyline(line);
}

void paintEnd(QPainter& painter, const Theme& theme, const Plane& plane, const SparkTrace& trace, std::size_t last)
{
    const QPointF at(plane.x(last), plane.y(trace.mean[last]));
    if (trace.end == SparkTrace::End::Stale) {
        QPen dotted(theme[Ink::Text2], 1.6, Qt::CustomDashLine, Qt::RoundCap);
        dotted.setDashPattern({0.9, 1.9});
        painter.setPen(dotted);
        painter.drawLine(at, QPointF(plane.rect.right() - dotRoom, at.y()));
        return;
    }
    const PriorityInk ink = inkOf(trace.abnormal.value_or(Priority::P4));
    const bool outlined = trace.abnormal == Priority::P3;
    painter.setPen(outlined ? QPen(theme[ink.outline], 1.5) : QPen(Qt::NoPen));
    painter.setBrush(theme[trace.abnormal ? ink.fill : Ink::Text]);
    painter.drawEllipse(at, 3.5, 3.5);
}

} // namespace

SparkTrace traceOf(const Series& series, int columns)
{
    const auto wanted = static_cast<std::size_t>(std::max(columns, 1));
    SparkTrace trace;
    trace.minimum.assign(wanted, nothing);
    trace.mean.assign(wanted, nothing);
    trace.maximum.assign(wanted, nothing);
    std::vector<int> counted(wanted, 0);
    const double span = static_cast<double>((series.interval.to - series.interval.from).count());
    if (span <= 0)
        return trace;
    for (std::size_t i = 0; i < series.time.size(); ++i) {
        const double share = static_cast<double>((series.time[i] - series.interval.from).count()) / span;
        if (share < 0 || share >= 1)
            continue;
        const auto column = static_cast<std::size_t>(share * static_cast<double>(wanted));
        const bool first = counted[column]++ == 0;
        trace.minimum[column] = first ? series.minimum[i] : std::min(trace.minimum[column], series.minimum[i]);
        trace.maximum[column] = first ? series.maximum[i] : std::max(trace.maximum[column], series.maximum[i]);
        trace.mean[column] = first ? series.mean[i] : trace.mean[column] + (series.mean[i] - trace.mean[column]) / counted[column];
    }
    return trace;
}

void paintSpark(QPainter& painter, const Theme& theme, const QRectF& rect, const SparkTrace& trace)
{
    const Plane plane{rect, scaleOf(trace), trace.mean.size()};
    painter.save();
    paintBand(painter, theme, plane, trace.normal);
    painter.setRenderHint(QPainter::Antialiasing);
    std::optional<std::size_t> last;
    for (std::size_t at = 0; at < trace.mean.size(); ++at) {
        if (!std::isfinite(trace.mean[at]))
            continue;
        std::size_t end = at;
        while (end < trace.mean.size() && std::isfinite(trace.mean[end]))
            ++end;
        paintStretch(painter, theme, plane, trace, at, end);
        last = end - 1;
        at = end;
    }
    if (last && trace.end != SparkTrace::End::None)
        paintEnd(painter, theme, plane, trace, *last);
    painter.restore();
}

Spark::Spark(const Look& look, QSize size, QWidget* parent)
    : Painted(look, parent)
    , m_size(size)
{
    setAccessibleName(tr("Course of the last day"));
}

void Spark::setTrace(const SparkTrace& trace)
{
    m_trace = trace;
    update();
}

void Spark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSpark(painter, theme(), rect(), m_trace);
}

} // namespace holdfast
