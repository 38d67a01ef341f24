// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/button.h"

class QPainter;

namespace holdfast {

/// How a button is drawn, whoever draws it: our own Button or the style for foreign ones.
struct ButtonFace
{
    ButtonKind kind = ButtonKind::Default;
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
};

[[nodiscard]] Ink textInkOf(const ButtonFace& face);
void paintButtonBox(QPainter& painter, const Theme& theme, const QRectF& rect, const ButtonFace& face);

} // namespace holdfast
