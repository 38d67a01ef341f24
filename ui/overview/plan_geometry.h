// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include <optional>
#include <vector>

namespace holdfast::overview {

enum class Way : quint8 { Left, Right, Up, Down };

/// The outline at this place; of several the smallest.
[[nodiscard]] std::optional<std::size_t> outlineAt(const std::vector<QPolygonF>& outlines, const QPointF& at);

/// Where an arrow key leads from one outline: next door first, then whatever lies nearest that way.
[[nodiscard]] std::optional<std::size_t> nextOutline(const std::vector<QPolygonF>& outlines, std::size_t from, Way way);

/// `count` places inside an outline, away from its walls, the same ones every time.
[[nodiscard]] std::vector<QPointF> placesIn(const QPolygonF& outline, int count);

/// `count` equal tiles in rows, for rooms nobody has drawn. They begin at `top` and are as wide as `width` together.
[[nodiscard]] std::vector<QPolygonF> tiles(int count, double width, double top);

} // namespace holdfast::overview
