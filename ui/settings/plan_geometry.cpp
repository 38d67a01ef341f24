// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plan_geometry.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

double snapped(double metres)
{
    return std::round(metres / planGrid) * planGrid;
}

bool same(double a, double b)
{
    return std::abs(a - b) < planGrid / 10;
}

} // namespace

QPointF snapped(QPointF at)
{
    return {snapped(at.x()), snapped(at.y())};
}

std::vector<QPointF> outlineOf(const QRectF& rect)
{
    return {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
}

QRectF boundsOf(const std::vector<QPointF>& outline)
{
    return QPolygonF(QList<QPointF>(outline.begin(), outline.end())).boundingRect();
}

bool isRectangle(const std::vector<QPointF>& outline)
{
    if (outline.size() != 4)
        return false;
    const QRectF bounds = boundsOf(outline);
    return std::ranges::all_of(outline, [&](QPointF corner) {
        return (same(corner.x(), bounds.left()) || same(corner.x(), bounds.right())) && (same(corner.y(), bounds.top()) || same(corner.y(), bounds.bottom()));
    });
}

bool contains(const std::vector<QPointF>& outline, QPointF at)
{
    return outline.size() >= 3 && QPolygonF(QList<QPointF>(outline.begin(), outline.end())).containsPoint(at, Qt::OddEvenFill);
}

std::vector<QPointF> moved(std::vector<QPointF> outline, QPointF by)
{
    for (QPointF& corner : outline)
        corner = snapped(corner + by);
    return outline;
}

std::vector<QPointF> withCorner(const std::vector<QPointF>& outline, std::size_t corner, QPointF to)
{
    std::vector<QPointF> changed = outline;
    if (!isRectangle(outline)) {
        changed[corner] = snapped(to);
        return changed;
    }
    const QPointF anchor = outline[(corner + 2) % 4];
    const QPointF before = outline[corner];
    const auto kept = [](double fixed, double old, double wanted) { return old < fixed ? std::min(wanted, fixed - smallestRoom) : std::max(wanted, fixed + smallestRoom); };
    const QPointF now = snapped({kept(anchor.x(), before.x(), to.x()), kept(anchor.y(), before.y(), to.y())});
    for (QPointF& one : changed) {
        if (same(one.x(), before.x()))
            one.setX(now.x());
        if (same(one.y(), before.y()))
            one.setY(now.y());
    }
    return changed;
}

const Space* spaceAt(const SiteModel& model, const FloorId& floor, QPointF at)
{
    const Space* best = nullptr;
    double smallest = 0;
    for (const Space& space : model.spaces) {
        if (space.floor != floor || !contains(space.outline, at))
            continue;
        const QRectF bounds = boundsOf(space.outline);
        const double area = bounds.width() * bounds.height();
        if (!best || area < smallest) {
            best = &space;
            smallest = area;
        }
    }
    return best;
}

} // namespace holdfast
