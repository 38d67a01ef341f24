// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/trend_plane.h"

#include <QPainter>

#include <cmath>

namespace holdfast {
namespace {

constexpr qreal closest = 1.25; ///< pixels between columns: closer ones are strokes
constexpr double half = 0.5;    ///< of two states: what was on longer than off counts as on

/// Some columns between two breaks, and how they become places.
struct Stretch
{
    const TrendPlane& plane;
    const Series& series;
    std::size_t from;
    std::size_t to;
    Ticks later{0};

    [[nodiscard]] qreal x(std::size_t i) const { return plane.x(series.time[i] + later); }
};

Ticks columnOf(const Series& series)
{
    std::vector<Ticks> steps;
    for (std::size_t i = 1; i < series.time.size() && i < 64; ++i)
        steps.push_back(std::chrono::duration_cast<Ticks>(series.time[i] - series.time[i - 1]));
    if (steps.empty())
        return Ticks(1);
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

/// Calls with the stretches between which a line may not be drawn, as far as they are shown. Both lists are in order, so each gap is looked at once.
template <typename Use>
void forStretches(const Series& series, const std::vector<Gap>& gaps, bool steps, const Interval& shown, const Use& use)
{
    const auto after = std::ranges::upper_bound(series.time, shown.from) - series.time.begin();
    const auto begin = static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - 1, 0));
    const auto end = static_cast<std::size_t>(std::ranges::upper_bound(series.time, shown.to) - series.time.begin());
    const Ticks far = columnOf(series) * 3;
    std::vector<Interval> holes;
    for (const Gap& gap : gaps)
        holes.push_back(gap.interval);
    std::ranges::sort(holes, {}, &Interval::from);
    std::size_t hole = 0;
    std::size_t from = begin;
    for (std::size_t i = begin + 1; i <= end; ++i) {
        bool breaks = i == end;
        if (!breaks) {
            while (hole < holes.size() && holes[hole].to <= series.time[i - 1])
                ++hole;
            const bool inHole = hole < holes.size() && holes[hole].from < series.time[i];
            breaks = inHole || (!steps && gaps.empty() && series.time[i] - series.time[i - 1] > far) || !std::isfinite(series.mean[i]) || !std::isfinite(series.mean[i - 1]);
        }
        if (!breaks)
            continue;
        if (std::isfinite(series.mean[from]))
            use(from, i);
        from = i;
    }
}

QColor soft(QColor color)
{
    color.setAlphaF(0.18F);
    return color;
}

bool isDense(const Stretch& stretch)
{
    const std::size_t count = stretch.to - stretch.from;
    return count > 8 && stretch.x(stretch.to - 1) - stretch.x(stretch.from) < closest * static_cast<double>(count);
}

/// From least to most: a block for each column, as wide as the column. Filling boxes is many times cheaper than filling one long outline.
void paintEnvelope(QPainter& painter, const QColor& color, const Stretch& stretch)
{
    const Series& series = stretch.series;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = stretch.from; i < stretch.to; ++i) {
        const qreal left = std::floor(stretch.x(i));
        const qreal right = i + 1 < stretch.to ? std::floor(stretch.x(i + 1)) : left + 1;
        const qreal top = std::floor(stretch.plane.y(series.maximum[i]));
        const qreal bottom = std::ceil(stretch.plane.y(series.minimum[i]));
        if (bottom > top)
            painter.fillRect(QRectF(left, top, std::max(1.0, right - left), bottom - top), color);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// The mean as one upright box a column, from where the last one was to where this one is.
void paintDense(QPainter& painter, const QPen& pen, const Stretch& stretch)
{
    paintEnvelope(painter, soft(pen.color()), stretch);
    const qreal thick = pen.widthF() >= 2 ? 2 : 1;
    const Series& series = stretch.series;
    painter.setRenderHint(QPainter::Antialiasing, false);
    qreal before = std::round(stretch.plane.y(series.mean[stretch.from]));
    for (std::size_t i = stretch.from; i < stretch.to; ++i) {
        const qreal y = std::round(stretch.plane.y(series.mean[i]));
        painter.fillRect(QRectF(std::floor(stretch.x(i)), std::min(before, y), 1, std::abs(y - before) + thick), pen.color());
        before = y;
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// Each piece by itself: one long smoothed line takes many times as long.
void paintSmooth(QPainter& painter, QPen pen, const Stretch& stretch)
{
    paintEnvelope(painter, soft(pen.color()), stretch);
    std::vector<QLineF> line;
    const auto place = [&](std::size_t i) { return QPointF(stretch.x(i), stretch.plane.y(stretch.series.mean[i])); };
    for (std::size_t i = stretch.from; i + 1 < stretch.to; ++i)
        line.emplace_back(place(i), place(i + 1));
    pen.setCapStyle(Qt::SquareCap);
    painter.setPen(pen);
    if (line.empty())
        painter.drawPoint(place(stretch.from));
    painter.drawLines(line.data(), static_cast<int>(line.size()));
}

/// The pieces of a dashed line, worked out here for the same reason.
std::vector<QLineF> dashes(const Stretch& stretch)
{
    constexpr qreal on = 5;
    constexpr qreal period = 9;
    std::vector<QLineF> pieces;
    qreal gone = 0;
    for (std::size_t i = stretch.from; i + 1 < stretch.to; ++i) {
        const QLineF whole(stretch.x(i), stretch.plane.y(stretch.series.mean[i]), stretch.x(i + 1), stretch.plane.y(stretch.series.mean[i + 1]));
        const qreal length = whole.length();
        for (qreal at = 0; at < length;) {
            const qreal phase = std::fmod(gone + at, period);
            const qreal next = std::min(length, at + std::max((phase < on ? on : period) - phase, 0.01));
            if (phase < on)
                pieces.emplace_back(whole.pointAt(at / length), whole.pointAt(next / length));
            at = next;
        }
        gone += length;
    }
    return pieces;
}

/// Level to level, upright between them. `until`: how long the last one holds.
void paintSteps(QPainter& painter, const QPen& pen, const Stretch& stretch, bool twoStates, Timestamp until)
{
    QPolygonF line;
    std::vector<QLineF> both; ///< columns in which it was one and the other
    const Series& series = stretch.series;
    for (std::size_t i = stretch.from; i < stretch.to; ++i) {
        const qreal x = std::round(stretch.x(i)) + 0.5;
        const double level = !twoStates ? series.mean[i] : series.minimum[i] < series.maximum[i] ? (series.mean[i] >= half ? 1.0 : 0.0) : series.mean[i];
        const qreal y = std::round(stretch.plane.y(level)) + 0.5;
        if (!line.isEmpty() && line.last().y() != y)
            line << QPointF(x, line.last().y());
        if (line.isEmpty() || line.last().y() != y)
            line << QPointF(x, y);
        if (twoStates && series.minimum[i] < series.maximum[i])
            both.emplace_back(x, std::round(stretch.plane.y(series.minimum[i])) + 0.5, x, std::round(stretch.plane.y(series.maximum[i])) + 0.5);
    }
    line << QPointF(stretch.plane.x(std::max(until, series.time[stretch.to - 1]) + stretch.later), line.last().y());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    QPen flat(pen);
    flat.setCapStyle(Qt::FlatCap);
    flat.setJoinStyle(Qt::MiterJoin);
    painter.setPen(flat);
    painter.drawPolyline(line);
    painter.setPen(QPen(pen.color(), 1));
    painter.drawLines(both.data(), static_cast<int>(both.size()));
    painter.setRenderHint(QPainter::Antialiasing);
}

/// A state holds until the next sample, at most to the next gap or the end of what was asked for.
Timestamp heldUntil(const Series& series, const std::vector<Gap>& gaps, std::size_t to)
{
    Timestamp until = to < series.time.size() ? series.time[to] : series.interval.to;
    for (const Gap& gap : gaps)
        if (gap.interval.from >= series.time[to - 1] && gap.interval.from < until)
            until = gap.interval.from;
    return until;
}

} // namespace

QPen penOf(const Theme& theme, TrendFace::Line line)
{
    QPen pen(theme[line == TrendFace::Line::Focus ? Ink::Accent : line == TrendFace::Line::Context ? Ink::Text2 : Ink::Text3],
             line == TrendFace::Line::Focus ? 2 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin);
    if (line == TrendFace::Line::Reference)
        pen.setDashPattern({4, 3});
    return pen;
}

void paintTrendCurve(QPainter& painter, const Theme& theme, const TrendPlane& plane, const TrendFace& face)
{
    const QPen pen = penOf(theme, face.line);
    forStretches(face.series, face.gaps, face.steps, plane.interval, [&](std::size_t from, std::size_t to) {
        const Stretch stretch{plane, face.series, from, to};
        if (face.steps)
            paintSteps(painter, pen, stretch, face.words.has_value(), heldUntil(face.series, face.gaps, to));
        else if (isDense(stretch))
            paintDense(painter, pen, stretch);
        else
            paintSmooth(painter, pen, stretch);
    });
}

void paintTrendReference(QPainter& painter, const Theme& theme, const TrendPlane& plane, const TrendReference& reference)
{
    const QPen pen = penOf(theme, TrendFace::Line::Reference);
    const Interval shown{plane.interval.from - reference.later, plane.interval.to - reference.later};
    forStretches(reference.series, reference.gaps, reference.steps, shown, [&](std::size_t from, std::size_t to) {
        const Stretch stretch{plane, reference.series, from, to, reference.later};
        if (reference.steps)
            return paintSteps(painter, pen, stretch, false, heldUntil(reference.series, reference.gaps, to));
        const std::vector<QLineF> pieces = dashes(stretch);
        painter.setPen(QPen(pen.color(), pen.widthF(), Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(pieces.data(), static_cast<int>(pieces.size()));
    });
}

} // namespace holdfast
