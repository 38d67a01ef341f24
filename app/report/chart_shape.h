// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_words.h"

#include <QRectF>

namespace holdfast {

enum class ChartAnchor : quint8 { Start, Middle, End };

struct ChartLabel
{
    QPointF at; ///< on the base line
    QString text;
    ChartAnchor anchor = ChartAnchor::Start;
};

struct ChartRule
{
    QPointF from;
    QPointF to;
    bool limit = false; ///< dashed and dark; else a hair line of the grid
};

/// A chart as lines, boxes and texts: HTML and paper draw the same ones.
struct ChartShape
{
    QSizeF size;
    std::vector<QRectF> bars;
    std::vector<std::vector<QPointF>> curves; ///< broken where nothing is known
    std::vector<ChartRule> rules;
    std::vector<ChartLabel> labels;
};

/// Height that the chart wants at this width; `text` is the height of a letter.
[[nodiscard]] double heightOf(const ReportChart& chart, double text);
[[nodiscard]] ChartShape shapeOf(const ReportChart& chart, QSizeF size, double text, const ReportWords& words);

} // namespace holdfast
