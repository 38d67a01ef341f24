// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QTransform>

namespace holdfast::overview {

/// Where the metres of a floor lie in the pixels of the widget. From the whole floor to eight times as close.
class PlanView
{
public:
    void setFloor(const QSizeF& metres);
    void setFrame(const QRectF& pixels); ///< keeps what is in the middle where it is

    void fit();
    void zoomAt(const QPointF& pixel, double factor);
    void pan(const QPointF& pixels);
    void reveal(const QRectF& metres); ///< moves only when it is out of sight

    [[nodiscard]] double scale() const { return m_fitted * m_zoom; } ///< pixels per metre
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QPointF toPixels(const QPointF& metres) const { return m_origin + metres * scale(); }
    [[nodiscard]] QPointF toMetres(const QPointF& pixels) const { return (pixels - m_origin) / scale(); }
    [[nodiscard]] QPolygonF toPixels(const QPolygonF& metres) const;
    [[nodiscard]] QRectF toPixels(const QRectF& metres) const;
    [[nodiscard]] QTransform transform() const;

    /// A round length in metres about `pixels` long, for the scale bar.
    [[nodiscard]] double roundLength(double pixels) const;

    friend bool operator==(const PlanView&, const PlanView&) = default;

private:
    void clamp();

    QSizeF m_floor{1, 1};
    QRectF m_frame{0, 0, 1, 1};
    QPointF m_origin;
    double m_fitted = 1;
    double m_zoom = 1;
};

} // namespace holdfast::overview
