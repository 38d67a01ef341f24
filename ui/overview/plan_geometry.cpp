// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace holdfast::overview {
namespace {

/// A rectangle turned so that the way leads to the right.
struct Turned
{
    double near = 0; ///< ends along the way
    double far = 0;
    double low = 0;  ///< ends across
    double high = 0;

    [[nodiscard]] double middle() const { return (near + far) / 2; }
    [[nodiscard]] double across() const { return (low + high) / 2; }
};

Turned turned(const QRectF& rect, Way way)
{
    switch (way) {
    case Way::Right: return {rect.left(), rect.right(), rect.top(), rect.bottom()};
    case Way::Left: return {-rect.right(), -rect.left(), rect.top(), rect.bottom()};
    case Way::Down: return {rect.top(), rect.bottom(), rect.left(), rect.right()};
    case Way::Up: break;
    }
    return {-rect.bottom(), -rect.top(), rect.left(), rect.right()};
}

double distance(const Turned& from, const Turned& to)
{
    const double overlap = std::min(from.high, to.high) - std::max(from.low, to.low);
    const double along = std::max(0.0, to.near - from.far);
    const double across = std::abs(to.across() - from.across());
    return overlap > 0 ? along * 4 + across * 0.25 - std::min(overlap, 1.0) * 0.01 : 1e4 + along * 2 + across * 4;
}

} // namespace

std::optional<std::size_t> outlineAt(const std::vector<QPolygonF>& outlines, const QPointF& at)
{
    std::optional<std::size_t> found;
    double smallest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        const QRectF bounds = outlines[i].boundingRect();
        const double size = bounds.width() * bounds.height();
        if (size < smallest && outlines[i].containsPoint(at, Qt::OddEvenFill)) {
            found = i;
            smallest = size;
        }
    }
    return found;
}

std::optional<std::size_t> nextOutline(const std::vector<QPolygonF>& outlines, std::size_t from, Way way)
{
    const Turned here = turned(outlines[from].boundingRect(), way);
    std::optional<std::size_t> found;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        const Turned there = turned(outlines[i].boundingRect(), way);
        const bool lies = there.near >= here.far - 0.05 || (there.middle() > here.middle() && there.near > here.middle());
        if (i == from || !lies)
            continue;
        if (const double length = distance(here, there); length < nearest) {
            nearest = length;
            found = i;
        }
    }
    return found;
}

std::vector<QPointF> placesIn(const QPolygonF& outline, int count)
{
    std::vector<QPointF> places;
    const QRectF bounds = outline.boundingRect();
    const QRectF inside = bounds.adjusted(bounds.width() * 0.12, bounds.height() * 0.3, -bounds.width() * 0.12, -bounds.height() * 0.28);
    double across = 0.31;
    double down = 0.47;
    for (int tries = 0; static_cast<int>(places.size()) < count && tries < count * 24 + 64; ++tries) {
        across = std::fmod(across + 0.7548776662, 1.0); // the plane's golden ratio: spreads evenly however many there are
        down = std::fmod(down + 0.5698402910, 1.0);
        const QPointF place(inside.left() + inside.width() * across, inside.top() + inside.height() * down);
        if (outline.containsPoint(place, Qt::OddEvenFill))
            places.push_back(place);
    }
    while (static_cast<int>(places.size()) < count)
        places.push_back(bounds.center());
    return places;
}

std::vector<QPolygonF> tiles(int count, double width, double top)
{
    std::vector<QPolygonF> all;
    if (count <= 0)
        return all;
    const int columns = std::clamp(static_cast<int>(std::ceil(std::sqrt(count * 2.2))), 1, count);
    const double side = width / columns;
    for (int i = 0; i < count; ++i)
        all.emplace_back(QRectF(side * (i % columns), top + side * 0.62 * (i / columns), side, side * 0.62));
    for (QPolygonF& tile : all)
        tile.removeLast(); // a rectangle's polygon is closed
    return all;
}

} // namespace holdfast::overview
