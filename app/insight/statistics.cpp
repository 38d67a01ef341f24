// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/statistics.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace holdfast {
namespace {

double quantileOfSorted(const std::vector<double>& sorted, double share)
{
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double part = place - static_cast<double>(below);
    return below + 1 < sorted.size() ? sorted[below] + part * (sorted[below + 1] - sorted[below]) : sorted[below];
}

/// In place, with the largest pivot; false where there is none.
bool solve(std::vector<std::vector<double>>& matrix, std::vector<double>& right)
{
    constexpr double nothing = 1e-9;
    const std::size_t size = right.size();
    for (std::size_t i = 0; i < size; ++i) {
        std::size_t pivot = i;
        for (std::size_t k = i + 1; k < size; ++k)
            pivot = std::abs(matrix[k][i]) > std::abs(matrix[pivot][i]) ? k : pivot;
        if (std::abs(matrix[pivot][i]) < nothing)
            return false;
        std::swap(matrix[i], matrix[pivot]);
        std::swap(right[i], right[pivot]);
        for (std::size_t k = 0; k < size; ++k) {
            const double factor = k == i ? 0 : matrix[k][i] / matrix[i][i];
            for (std::size_t n = i; n < size && k != i; ++n)
                matrix[k][n] -= factor * matrix[i][n];
            right[k] -= factor * right[i];
        }
    }
    for (std::size_t i = 0; i < size; ++i)
        right[i] /= matrix[i][i];
    return true;
}

} // namespace

std::optional<double> quantileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    return quantileOfSorted(values, share);
}

std::optional<double> medianOf(std::vector<double> values)
{
    return quantileOf(std::move(values), 0.5);
}

std::optional<double> spreadOf(const std::vector<double>& values)
{
    constexpr double normal = 1.4826;
    const auto middle = medianOf(values);
    if (!middle)
        return std::nullopt;
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - *middle));
    return normal * *medianOf(std::move(distances));
}

std::optional<RobustLine> robustLine(const std::vector<double>& x, const std::vector<double>& y)
{
    constexpr double nineOfTen = 1.6449;
    std::vector<double> slopes;
    slopes.reserve(x.size() * (x.size() + 1) / 2);
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t k = i + 1; k < x.size(); ++k) {
            if (x[k] != x[i])
                slopes.push_back((y[k] - y[i]) / (x[k] - x[i]));
        }
    }
    if (slopes.size() < 3)
        return std::nullopt;
    std::ranges::sort(slopes);
    const auto n = static_cast<double>(x.size());
    const double half = nineOfTen * std::sqrt(n * (n - 1) * (2 * n + 5) / 18) / 2 / static_cast<double>(slopes.size());
    RobustLine line{quantileOfSorted(slopes, 0.5), quantileOfSorted(slopes, 0.5 - half), quantileOfSorted(slopes, 0.5 + half), 0};
    std::vector<double> rests;
    for (std::size_t i = 0; i < x.size(); ++i)
        rests.push_back(y[i] - line.slope * x[i]);
    line.intercept = *medianOf(std::move(rests));
    return line;
}

std::optional<LeastSquares> leastSquares(const std::vector<std::vector<double>>& columns, const std::vector<double>& y)
{
    const std::size_t terms = columns.size() + 1;
    if (y.size() <= terms)
        return std::nullopt;
    const auto at = [&](std::size_t term, std::size_t row) { return term == 0 ? 1.0 : columns[term - 1][row]; };
    std::vector<std::vector<double>> matrix(terms, std::vector<double>(terms));
    std::vector<double> right(terms);
    double mean = 0;
    for (std::size_t row = 0; row < y.size(); ++row) {
        mean += y[row] / static_cast<double>(y.size());
        for (std::size_t i = 0; i < terms; ++i) {
            right[i] += at(i, row) * y[row];
            for (std::size_t k = 0; k < terms; ++k)
                matrix[i][k] += at(i, row) * at(k, row);
        }
    }
    if (!solve(matrix, right))
        return std::nullopt;
    double rest = 0;
    double all = 0;
    for (std::size_t row = 0; row < y.size(); ++row) {
        double fitted = 0;
        for (std::size_t i = 0; i < terms; ++i)
            fitted += right[i] * at(i, row);
        rest += (y[row] - fitted) * (y[row] - fitted);
        all += (y[row] - mean) * (y[row] - mean);
    }
    const auto free = static_cast<double>(y.size() - terms);
    LeastSquares fit{right, all > 0 ? 1 - rest / all : 0, 0, std::sqrt(rest / free)};
    fit.adjusted = 1 - (1 - fit.share) * static_cast<double>(y.size() - 1) / free;
    return fit;
}

} // namespace holdfast
