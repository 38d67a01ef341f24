// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/history.h"
#include "ui/look/band.h"
#include "ui/look/painted.h"

#include <optional>
#include <vector>

namespace holdfast {

/// A day in a few pixels: smallest, mean and largest per column. A column without data is NaN: the line breaks there.
struct SparkTrace
{
    enum class End { Dot, Stale, None }; // with a base named, lupdate 6.8 takes Spark out of its namespace

    std::vector<double> minimum;
    std::vector<double> mean;
    std::vector<double> maximum;
    Band normal;
    std::optional<double> low; ///< ends of the scale; from the data and the band when not given
    std::optional<double> high;
    End end = End::Dot;
    std::optional<Priority> abnormal; ///< colour of the last dot

    friend bool operator==(const SparkTrace&, const SparkTrace&) = default;
};

/// Spreads a series over columns by time. Columns nothing was recorded in stay empty.
[[nodiscard]] SparkTrace traceOf(const Series& series, int columns);

void paintSpark(QPainter& painter, const Theme& theme, const QRectF& rect, const SparkTrace& trace);

class Spark final : public Painted
{
    Q_OBJECT

public:
    explicit Spark(const Look& look, QSize size = {126, 34}, QWidget* parent = nullptr);

    void setTrace(const SparkTrace& trace);
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SparkTrace m_trace;
    QSize m_size;
};

} // namespace holdfast
