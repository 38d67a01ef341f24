// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/point.h"
#include "app/store/sample_run.h"

#include <optional>
#include <vector>

namespace holdfast {

/// By how much a counter rose in each column: the difference to the sample before, however long ago that was.
class CounterSum
{
public:
    struct Column
    {
        double increase = 0;
        int resets = 0;
        bool known = false;
    };

    CounterSum(const std::vector<qint64>& edges, Accumulation accumulation, std::optional<double> rollsOverAt);

    /// In time order. The last sample before the first column is where it begins.
    void take(const SampleRun& run);

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }

private:
    void step(double number, Column& column);

    const std::vector<qint64>& m_edges;
    const bool m_onlyRises;
    const std::optional<double> m_rollsOverAt;
    std::vector<Column> m_columns;
    std::size_t m_column = 0;
    std::optional<double> m_before;
};

} // namespace holdfast
