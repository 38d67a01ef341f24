// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QRectF>

class QPainter;

namespace holdfast {

/// A rounded box with a crisp outline inside its rectangle. Ink for none: pass std::nullopt.
void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& outline = QColor(), qreal width = 1);

/// 2 px ring just inside the rectangle.
void paintFocus(QPainter& painter, const Theme& theme, const QRectF& rect, qreal radius);

/// The one shadow there is: under popovers, palettes and toasts. `rect` is the box that casts it.
void paintShadow(QPainter& painter, const Theme& theme, const QRectF& rect, qreal radius);

/// Diagonal hatch: time without data.
[[nodiscard]] QBrush gapBrush(const Theme& theme);
/// Diagonal hatch on violet: running locally.
[[nodiscard]] QBrush localBrush(const Theme& theme);
/// Dots: unknown.
[[nodiscard]] QBrush dotBrush(const Theme& theme);

} // namespace holdfast
