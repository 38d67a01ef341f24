// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/brush.h"
#include "ui/look/ticks.h"
#include "ui/look/trend_plane.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <limits>

namespace holdfast {
namespace {

constexpr qreal labelHeight = 16;
constexpr qreal hatch = 7; ///< pixels between two strokes

bool isShown(const Gap& gap, const Interval& interval)
{
    return gap.interval.to > interval.from && gap.interval.from < interval.to;
}

bool isSpoken(const Gap& gap, const TrendFace& face)
{
    return isShown(gap, face.interval) && std::ranges::find(face.spoken, gap.interval) == face.spoken.end();
}

/// Room at the top for the reasons of gaps, so that they lie on nothing.
double headroom(const QRectF& plot, const TrendFace& face, double span)
{
    constexpr qreal taken = labelHeight - 4;
    return face.high || plot.height() < 3 * taken || !std::ranges::any_of(face.gaps, [&](const Gap& gap) { return isSpoken(gap, face); }) ? 0 : span * taken / (plot.height() - taken);
}

TrendPlane planeOf(const QRectF& lane, const TrendFace& face)
{
    if (face.words)
        return {plotOf(lane, face), face.interval, -0.2, 1.2};
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto take = [&](double value) {
        low = value < low ? value : low; // what is no number takes no part
        high = value > high ? value : high;
    };
    std::ranges::for_each(face.series.minimum, take);
    std::ranges::for_each(face.series.maximum, take);
    for (const TrendReference& reference : face.references)
        std::ranges::for_each(reference.series.mean, take);
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
    const QRectF plot = plotOf(lane, face);
    return {plot, face.interval, face.low.value_or(low - margin), face.high.value_or(high + margin + headroom(plot, face, high - low + 2 * margin))};
}

void paintBand(QPainter& painter, const Theme& theme, const TrendPlane& plane, const Band& normal)
{
    if (!normal.low && !normal.high)
        return;
    const qreal top = plane.y(normal.high.value_or(plane.high));
    const qreal bottom = plane.y(normal.low.value_or(plane.low));
    QColor band = theme[Ink::Band];
    band.setAlphaF(0.75F);
    painter.fillRect(QRectF(plane.plot.left(), top, plane.plot.width(), bottom - top), band);
    for (const auto& edge : {normal.low, normal.high})
        if (edge)
            for (const qreal x : {plane.plot.left(), plane.plot.right() - 5})
                painter.fillRect(QRectF(x, std::round(plane.y(*edge)), 5, 1), theme[Ink::Text2]);
}

void paintLevel(QPainter& painter, const Theme& theme, const TrendPlane& plane, double value, const QString& label)
{
    const qreal y = std::round(plane.y(value));
    painter.fillRect(QRectF(plane.plot.left(), y, plane.plot.width(), 1), theme[Ink::Line]);
    painter.setPen(theme[Ink::Text2]);
    painter.drawText(QRectF(plane.plot.left() - 107, y - labelHeight / 2, 100, labelHeight), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, label);
}

/// Numbers at round values, all with the decimals their distance needs; of two states only their words.
void paintLevels(QPainter& painter, const Look& look, const TrendPlane& plane, const TrendFace& face)
{
    painter.setFont(fontOf(Type::Caption));
    if (face.words) {
        const QFontMetricsF metrics(painter.font());
        for (const auto& [value, word] : {std::pair(0.0, face.words->low), std::pair(1.0, face.words->high)})
            paintLevel(painter, look.theme(), plane, value, metrics.elidedText(word, Qt::ElideRight, face.axis - 8));
        return;
    }
    const std::vector<double> ticks = valueTicks(plane.low, plane.high, std::clamp(static_cast<int>(plane.plot.height() / 18), 1, 6));
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    for (const double value : ticks)
        paintLevel(painter, look.theme(), plane, value, ticks.size() > 1 ? look.format().number(value, decimals) : look.format().number(value));
}

void paintTimes(QPainter& painter, const Look& look, const TrendPlane& plane, const TrendFace& face)
{
    for (const TimeTick& tick : timeTicks(face.interval, plane.plot.width(), look.format())) {
        const qreal x = plane.x(tick.at);
        painter.fillRect(QRectF(x, plane.plot.bottom(), 1, 4), look.color(Ink::Control));
        painter.setPen(look.color(Ink::Text2));
        const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(tick.label) + 2;
        const qreal left = std::min(x - wide / 2, plane.plot.right() + 12 - wide);
        painter.drawText(QRectF(left, plane.plot.bottom() + 4, wide, labelHeight), Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

/// Strokes of their own, worked out to end at the edges: files of lines know neither patterns nor clipping.
void paintHatch(QPainter& painter, const Theme& theme, const QRectF& rect)
{
    painter.fillRect(rect, theme[Ink::Sunken]);
    QColor ink = theme[Ink::Control];
    ink.setAlphaF(0.55F);
    std::vector<QLineF> strokes;
    const qreal first = std::floor((rect.left() - rect.height()) / hatch) * hatch;
    for (qreal foot = first; foot < rect.right(); foot += hatch) {
        const qreal from = std::max(foot, rect.left());
        const qreal to = std::min(foot + rect.height(), rect.right());
        if (from < to)
            strokes.emplace_back(from, rect.bottom() - (from - foot), to, rect.bottom() - (to - foot));
    }
    painter.setPen(QPen(ink, 1));
    painter.drawLines(strokes.data(), static_cast<int>(strokes.size()));
}

QRectF placeOf(const TrendPlane& plane, const Gap& gap)
{
    const qreal left = plane.x(gap.interval.from);
    return {left, plane.plot.top(), std::max(1.5, plane.x(gap.interval.to) - left), plane.plot.height()};
}

/// Beside the gap's upper end, each where the one before it left room.
void paintReasons(QPainter& painter, const Look& look, const TrendPlane& plane, const TrendFace& face)
{
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    qreal free = plane.plot.left();
    for (const Gap& gap : face.gaps) {
        if (!isSpoken(gap, face))
            continue;
        const QString words = wordsOf(gap, face.interval, look.format());
        const qreal wide = metrics.horizontalAdvance(words) + 8;
        const qreal left = std::min(placeOf(plane, gap).left() + 2, plane.plot.right() - wide);
        if (left < free)
            continue;
        QColor ground = look.color(Ink::Surface);
        ground.setAlphaF(0.86F);
        const QRectF label(left, plane.plot.top() - 5, wide, labelHeight);
        paintBox(painter, label, radius::bar, ground);
        painter.setPen(look.color(Ink::Text));
        painter.drawText(label, Qt::AlignCenter, words);
        free = label.right() + 6;
    }
}

void paintLimits(QPainter& painter, const Theme& theme, const TrendPlane& plane, const TrendFace& face)
{
    painter.setFont(fontOf(Type::CaptionStrong));
    for (const Limit& limit : face.limits) {
        const qreal y = plane.y(limit.at);
        QPen dashed(theme[Ink::Text], 1.3);
        dashed.setDashPattern({4.6, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(plane.plot.left(), y), QPointF(plane.plot.right(), y));
        painter.setPen(theme[Ink::Text]);
        const qreal top = y - 18 < plane.plot.top() - 10 ? y + 1 : y - 17;
        painter.drawText(QRectF(plane.plot.left() + 4, top, plane.plot.width() - 8, labelHeight), Qt::AlignLeft | Qt::AlignVCenter, limit.label);
    }
}

/// Nothing where nothing was recorded.
std::optional<double> valueAt(const TrendFace& face, Timestamp at)
{
    const Series& series = face.series;
    const auto next = std::ranges::upper_bound(series.time, at);
    if (next == series.time.begin())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(next - series.time.begin()) - 1;
    if (!std::isfinite(series.mean[index]) || std::ranges::any_of(face.gaps, [&](const Gap& gap) { return gap.interval.from <= at && at < gap.interval.to; }))
        return std::nullopt;
    return face.words ? std::round(series.mean[index]) : series.mean[index];
}

} // namespace

QRectF plotOf(const QRectF& lane, const TrendFace& face)
{
    return lane.adjusted(face.axis, 8, -12, face.timeAxis ? -22 : -6);
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

QString wordsOf(const Gap& gap, const Interval& shown, const Format& format)
{
    const auto length = std::chrono::duration_cast<Ticks>(std::min(gap.interval.to, shown.to) - std::max(gap.interval.from, shown.from));
    return QString(reasonOf(gap.reason) + u' ' + format.duration(length));
}

void paintTrendCursor(QPainter& painter, const Look& look, const QRectF& lane, const TrendFace& face, Timestamp cursor)
{
    const TrendPlane plane = planeOf(lane, face);
    const qreal x = plane.x(cursor);
    painter.fillRect(QRectF(x - 0.5, lane.top(), 1, (face.timeAxis ? plane.plot.bottom() : lane.bottom()) - lane.top()), look.color(Ink::Text));
    const std::optional<double> value = valueAt(face, cursor);
    if (!value)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color(Ink::Surface), 1.5));
    painter.setBrush(penOf(look.theme(), face.line).color());
    painter.drawEllipse(QPointF(x, plane.y(*value)), 3.8, 3.8);
    painter.restore();
}

void paintTrend(QPainter& painter, const Look& look, const QRectF& lane, const TrendFace& face, std::optional<Timestamp> cursor)
{
    const TrendPlane plane = planeOf(lane, face);
    const Theme& theme = look.theme();
    painter.save();
    paintBand(painter, theme, plane, face.normal);
    paintLevels(painter, look, plane, face);
    if (face.timeAxis)
        paintTimes(painter, look, plane, face);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Gap& gap : face.gaps)
        if (isShown(gap, face.interval))
            paintHatch(painter, theme, placeOf(plane, gap));
    painter.save();
    painter.setClipRect(plane.plot.adjusted(0, -3, 0, 3));
    for (const TrendReference& reference : face.references)
        paintTrendReference(painter, theme, plane, reference);
    paintTrendCurve(painter, theme, plane, face);
    painter.restore();
    paintLimits(painter, theme, plane, face);
    paintReasons(painter, look, plane, face);
    painter.restore();
    if (cursor)
        paintTrendCursor(painter, look, lane, face, *cursor);
}

} // namespace holdfast
