// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_view.h"

#include <algorithm>
#include <cmath>

namespace holdfast::overview {
namespace {

constexpr double closest = 8;

double held(double origin, double from, double room, double length)
{
    if (length <= room)
        return from + (room - length) / 2;
    return std::clamp(origin, from + room - length, from);
}

} // namespace

void PlanView::setFloor(const QSizeF& metres)
{
    m_floor = {std::max(metres.width(), 1.0), std::max(metres.height(), 1.0)};
    fit();
}

void PlanView::setFrame(const QRectF& pixels)
{
    const QPointF middle = toMetres(m_frame.center());
    m_frame = pixels;
    m_fitted = std::max(0.01, std::min(m_frame.width() / m_floor.width(), m_frame.height() / m_floor.height()));
    m_origin = m_frame.center() - middle * scale();
    clamp();
}

void PlanView::fit()
{
    m_zoom = 1;
    m_fitted = std::max(0.01, std::min(m_frame.width() / m_floor.width(), m_frame.height() / m_floor.height()));
    clamp();
}

void PlanView::zoomAt(const QPointF& pixel, double factor)
{
    const QPointF kept = toMetres(pixel);
    m_zoom = std::clamp(m_zoom * factor, 1.0, closest);
    m_origin = pixel - kept * scale();
    clamp();
}

void PlanView::pan(const QPointF& pixels)
{
    m_origin += pixels;
    clamp();
}

void PlanView::reveal(const QRectF& metres)
{
    const QRectF place = toPixels(metres);
    const auto needed = [](double low, double high, double from, double to) { return low < from ? from - low : high > to ? to - high : 0.0; };
    pan({needed(place.left(), place.right(), m_frame.left(), m_frame.right()), needed(place.top(), place.bottom(), m_frame.top(), m_frame.bottom())});
}

QPolygonF PlanView::toPixels(const QPolygonF& metres) const
{
    return transform().map(metres);
}

QRectF PlanView::toPixels(const QRectF& metres) const
{
    return {toPixels(metres.topLeft()), metres.size() * scale()};
}

QTransform PlanView::transform() const
{
    return QTransform::fromTranslate(m_origin.x(), m_origin.y()).scale(scale(), scale());
}

double PlanView::roundLength(double pixels) const
{
    const double wanted = pixels / scale();
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {5.0, 2.0})
        if (power * step <= wanted)
            return power * step;
    return power;
}

void PlanView::clamp()
{
    m_origin = {held(m_origin.x(), m_frame.left(), m_frame.width(), m_floor.width() * scale()), held(m_origin.y(), m_frame.top(), m_frame.height(), m_floor.height() * scale())};
}

} // namespace holdfast::overview
