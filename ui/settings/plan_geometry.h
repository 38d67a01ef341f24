// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/site.h"

#include <QRectF>

namespace holdfast {

/// Rooms stand on a grid of ten centimetres.
inline constexpr double planGrid = 0.1;
inline constexpr double smallestRoom = 0.5;

[[nodiscard]] QPointF snapped(QPointF at);
[[nodiscard]] std::vector<QPointF> outlineOf(const QRectF& rect);
[[nodiscard]] QRectF boundsOf(const std::vector<QPointF>& outline);

/// Four corners, sides along the axes.
[[nodiscard]] bool isRectangle(const std::vector<QPointF>& outline);
[[nodiscard]] bool contains(const std::vector<QPointF>& outline, QPointF at);

/// The outline moved as a whole.
[[nodiscard]] std::vector<QPointF> moved(std::vector<QPointF> outline, QPointF by);

/// One corner elsewhere; a rectangle stays one, and none gets smaller than it may be.
[[nodiscard]] std::vector<QPointF> withCorner(const std::vector<QPointF>& outline, std::size_t corner, QPointF to);

/// The room of a floor that is under this point; the smallest when several are.
[[nodiscard]] const Space* spaceAt(const SiteModel& model, const FloorId& floor, QPointF at);

} // namespace holdfast
