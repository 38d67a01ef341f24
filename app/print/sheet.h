// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_desk.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace holdfast {

enum class SheetInk : quint8 { Black, Grey, Line, Bar, Curve };
enum class SheetWeight : quint8 { Plain, Strong };

/// How a text is set. Sizes are tenths of a point, as all lengths on a sheet.
struct SheetFont
{
    int size = 95;
    SheetWeight weight = SheetWeight::Plain;
    SheetInk ink = SheetInk::Black;
};

/// One line of text in its box.
struct SheetText
{
    QRectF box;
    QString text;
    SheetFont font;
    Qt::Alignment side = Qt::AlignLeft; ///< left, right or middle
};

struct SheetBox
{
    QRectF rect;
    SheetInk ink = SheetInk::Line;
    bool filled = true; ///< else an outline with round corners
};

struct SheetRule
{
    QPointF from;
    QPointF to;
    SheetInk ink = SheetInk::Line;
    bool dashed = false;
};

/// A page as lines, boxes and texts: the same on paper, in the preview and in the PDF.
struct Sheet
{
    std::vector<SheetBox> boxes;
    std::vector<SheetRule> rules;
    std::vector<std::vector<QPointF>> curves;
    std::vector<SheetText> texts;
};

[[nodiscard]] QSizeF sizeOf(ReportPaper paper);
[[nodiscard]] QFont fontOf(const SheetFont& font);

/// As it is read from right to left; what is drawn within charts stays as it is.
void mirror(Sheet& sheet, double width);

/// In tenths of a point: the painter is scaled by whoever calls.
void paint(QPainter& painter, const Sheet& sheet);

} // namespace holdfast
