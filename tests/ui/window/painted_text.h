// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace holdfast {

/// A text as it was painted, and the room its letters take up, in the widget's own pixels.
struct PaintedText
{
    QString text;
    QRectF place;
};

/// What this widget paints itself, its children left out; pieces of one line that touch are one text.
[[nodiscard]] std::vector<PaintedText> paintedBy(QWidget& widget);

} // namespace holdfast
