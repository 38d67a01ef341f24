// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/brush.h"
#include "ui/look/ticks.h"
#include "ui/look/trend_lane.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace holdfast {
namespace {

struct Plane
{
    QRectF plot;
    Interval interval;
    double low;
    double high;

    [[nodiscard]] qreal x(Timestamp at) const
    {
        const double span = std::max<double>(1, static_cast<double>((interval.to - interval.from).count()));
        return plot.left() + plot.width() * static_cast<double>((std::clamp(at, interval.from, interval.to) - interval.from).count()) / span;
    }
    [[nodiscard]] qreal y(double value) const
    {
        return plot.bottom() - plot.height() * (std::clamp(value, low, high) - low) / std::max(high - low, 1e-12);
    }
};

Plane planeOf(const QRectF& lane, const TrendFace& face)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    std::ranges::for_each(face.series.minimum, take);
    std::ranges::for_each(face.series.maximum, take);
    for (const Limit& limit : face.limits)
        take(limit.at);
    if (face.normal.low)
        take(*face.normal.low);
    if (face.normal.high)
        take(*face.normal.high);
    if (low > high) {
        low = 0;
        high = 1;
    }
    const double margin = high > low ? (high - low) * 0.08 : 1;
    return {plotOf(lane, face), face.interval, face.low.value_or(low - margin), face.high.value_or(high + margin)};
}

/// Line and envelope break where columns are missing or a gap lies between.
bool breaks(const TrendFace& face, std::size_t before, std::size_t after, Ticks column)
{
    const Timestamp from = face.series.time[before];
    const Timestamp to = face.series.time[after];
    if (!face.steps && to - from > column * 3)
        return std::ranges::any_of(face.gaps, [&](const Gap& gap) { return gap.interval.from < to && gap.interval.to > from; }) || face.gaps.empty();
    return std::ranges::any_of(face.gaps, [&](const Gap& gap) { return gap.interval.from < to && gap.interval.to > from; });
}

Ticks columnOf(const Series& series)
{
    std::vector<Ticks> steps;
    for (std::size_t i = 1; i < series.time.size(); ++i)
        steps.push_back(std::chrono::duration_cast<Ticks>(series.time[i] - series.time[i - 1]));
    if (steps.empty())
        return Ticks(1);
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

QPen penOf(const Theme& theme, TrendFace::Line line)
{
    QPen pen(theme[line == TrendFace::Line::Focus ? Ink::Accent : line == TrendFace::Line::Context ? Ink::Text2 : Ink::Text3],
             line == TrendFace::Line::Focus ? 2 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin);
    if (line == TrendFace::Line::Reference)
        pen.setDashPattern({4, 3});
    return pen;
}

void paintStretch(QPainter& painter, const Theme& theme, const Plane& plane, const TrendFace& face, std::size_t from, std::size_t to)
{
    QPolygonF envelope;
    QPolygonF line;
    const Series& series = face.series;
    for (std::size_t i = from; i < to; ++i) {
        const qreal x = plane.x(series.time[i]);
        if (face.steps && !line.isEmpty())
            line << QPointF(x, line.last().y());
        line << QPointF(x, plane.y(series.mean[i]));
        envelope << QPointF(x, plane.y(series.maximum[i]));
    }
    for (std::size_t i = to; i > from; --i)
        envelope << QPointF(plane.x(series.time[i - 1]), plane.y(series.minimum[i - 1]));
    const QPen pen = penOf(theme, face.line);
    if (!face.steps) {
        QColor soft = pen.color();
        soft.setAlphaF(0.18F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawPolygon(envelope);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    if (line.size() == 1)
        painter.drawPoint(line.first());
    painter.drawPolyline(line);
}

void paintCurve(QPainter& painter, const Theme& theme, const Plane& plane, const TrendFace& face)
{
    const Ticks column = columnOf(face.series);
    for (std::size_t from = 0; from < face.series.time.size();) {
        std::size_t to = from + 1;
        while (to < face.series.time.size() && !breaks(face, to - 1, to, column))
            ++to;
        paintStretch(painter, theme, plane, face, from, to);
        from = to;
    }
}

void paintGround(QPainter& painter, const Look& look, const Plane& plane, const TrendFace& face)
{
    const Theme& theme = look.theme();
    if (face.normal.low || face.normal.high) {
        const qreal top = plane.y(face.normal.high.value_or(plane.high));
        const qreal bottom = plane.y(face.normal.low.value_or(plane.low));
        QColor band = theme[Ink::Band];
        band.setAlphaF(0.75F);
        painter.fillRect(QRectF(plane.plot.left(), top, plane.plot.width(), bottom - top), band);
    }
    painter.setFont(fontOf(Type::Caption));
    for (const double value : valueTicks(plane.low, plane.high, std::clamp(static_cast<int>(plane.plot.height() / 28), 1, 5))) {
        const qreal y = std::round(plane.y(value));
        painter.fillRect(QRectF(plane.plot.left(), y, plane.plot.width(), 1), theme[Ink::Line]);
        painter.setPen(theme[Ink::Text2]);
        painter.drawText(QRectF(plane.plot.left() - 60, y - 8, 53, 16), Qt::AlignRight | Qt::AlignVCenter, look.format().number(value));
    }
    if (!face.timeAxis)
        return;
    for (const TimeTick& tick : timeTicks(face.interval, plane.plot.width(), look.format())) {
        const qreal x = plane.x(tick.at);
        painter.fillRect(QRectF(x, plane.plot.bottom(), 1, 4), theme[Ink::Control]);
        painter.setPen(theme[Ink::Text2]);
        const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(tick.label) + 2;
        const qreal left = std::min(x - wide / 2, plane.plot.right() + 12 - wide);
        painter.drawText(QRectF(left, plane.plot.bottom() + 4, wide, 16), Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

void paintGaps(QPainter& painter, const Theme& theme, const Plane& plane, const TrendFace& face)
{
    painter.setFont(fontOf(Type::Caption));
    for (const Gap& gap : face.gaps) {
        if (gap.interval.to <= face.interval.from || gap.interval.from >= face.interval.to)
            continue;
        const qreal left = plane.x(gap.interval.from);
        const QRectF at(left, plane.plot.top(), std::max(1.0, plane.x(gap.interval.to) - left), plane.plot.height());
        painter.fillRect(at, gapBrush(theme));
        const QString reason = reasonOf(gap.reason);
        const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(reason) + 8;
        if (wide + 4 > at.width())
            continue;
        const QRectF label(at.center().x() - wide / 2, at.bottom() - 20, wide, 16);
        paintBox(painter, label, radius::bar, theme[Ink::Surface]);
        painter.setPen(theme[Ink::Text2]);
        painter.drawText(label, Qt::AlignCenter, reason);
    }
}

void paintLimits(QPainter& painter, const Theme& theme, const Plane& plane, const TrendFace& face)
{
    painter.setFont(fontOf(Type::CaptionStrong));
    for (const Limit& limit : face.limits) {
        const qreal y = plane.y(limit.at);
        QPen dashed(theme[Ink::Text], 1.3);
        dashed.setDashPattern({4.6, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(plane.plot.left(), y), QPointF(plane.plot.right(), y));
        painter.setPen(theme[Ink::Text]);
        painter.drawText(QRectF(plane.plot.left() + 4, y - 18, plane.plot.width() - 8, 16), Qt::AlignLeft | Qt::AlignBottom, limit.label);
    }
}

void paintCursor(QPainter& painter, const Look& look, const Plane& plane, const TrendFace& face, Timestamp cursor)
{
    const Series& series = face.series;
    const qreal x = plane.x(cursor);
    painter.fillRect(QRectF(x - 0.5, plane.plot.top(), 1, plane.plot.height()), look.color(Ink::Text));
    const auto next = std::ranges::upper_bound(series.time, cursor);
    if (next == series.time.begin())
        return;
    const auto index = static_cast<std::size_t>(next - series.time.begin()) - 1;
    const QPointF at(x, plane.y(series.mean[index]));
    painter.setPen(QPen(look.color(Ink::Surface), 1.5));
    painter.setBrush(penOf(look.theme(), face.line).color());
    painter.drawEllipse(at, 3.8, 3.8);
}

} // namespace

QRectF plotOf(const QRectF& lane, const TrendFace& face)
{
    return lane.adjusted(44, 8, -12, face.timeAxis ? -22 : -6);
}

QString reasonOf(GapReason reason)
{
    constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("holdfast::TrendLane", "device silent"),   QT_TRANSLATE_NOOP("holdfast::TrendLane", "gateway lost"),
        QT_TRANSLATE_NOOP("holdfast::TrendLane", "broker lost"),     QT_TRANSLATE_NOOP("holdfast::TrendLane", "Holdfast off"),
        QT_TRANSLATE_NOOP("holdfast::TrendLane", "disk full"),       QT_TRANSLATE_NOOP("holdfast::TrendLane", "thinned"),
        QT_TRANSLATE_NOOP("holdfast::TrendLane", "broker dropped"),  QT_TRANSLATE_NOOP("holdfast::TrendLane", "resynchronising"),
        QT_TRANSLATE_NOOP("holdfast::TrendLane", "damaged"),
    };
    return QCoreApplication::translate("holdfast::TrendLane", words[static_cast<std::size_t>(reason)]);
}

void paintTrend(QPainter& painter, const Look& look, const QRectF& lane, const TrendFace& face, std::optional<Timestamp> cursor)
{
    const Plane plane = planeOf(lane, face);
    painter.save();
    paintGround(painter, look, plane, face);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGaps(painter, look.theme(), plane, face);
    painter.save();
    painter.setClipRect(plane.plot.adjusted(0, -3, 0, 3));
    paintCurve(painter, look.theme(), plane, face);
    painter.restore();
    paintLimits(painter, look.theme(), plane, face);
    if (cursor)
        paintCursor(painter, look, plane, face, *cursor);
    painter.restore();
}

} // namespace holdfast
