// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace holdfast {

/// 0 to 1, between two values in proportion. Nothing of nothing.
[[nodiscard]] std::optional<double> quantileOf(std::vector<double> values, double share);
[[nodiscard]] std::optional<double> medianOf(std::vector<double> values);

/// Median of the distances from the median, scaled to be a standard deviation where values are normal.
[[nodiscard]] std::optional<double> spreadOf(const std::vector<double>& values);

/// A straight line through points of which some are wrong: the median of all slopes, and between which two it lies in nine of ten cases (Sen).
struct RobustLine
{
    double slope = 0;
    double low = 0;
    double high = 0;
    double intercept = 0; ///< at x = 0

    [[nodiscard]] double at(double x) const { return intercept + slope * x; }
};

/// Nothing where fewer than three points differ in x.
[[nodiscard]] std::optional<RobustLine> robustLine(const std::vector<double>& x, const std::vector<double>& y);

/// Least squares of y over some columns and a constant. Nothing where the columns do not tell apart.
struct LeastSquares
{
    std::vector<double> terms; ///< the constant first
    double share = 0;          ///< R²
    double adjusted = 0;       ///< for the number of columns
    double error = 0;          ///< root of the mean square, by degrees of freedom
};
[[nodiscard]] std::optional<LeastSquares> leastSquares(const std::vector<std::vector<double>>& columns, const std::vector<double>& y);

} // namespace holdfast
