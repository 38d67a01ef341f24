// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"

namespace holdfast {

/// Columns that go on growing at their right end while values come in: what is painted never costs more than there are columns, however many values there were.
class LiveColumns
{
public:
    LiveColumns() = default;
    /// Goes on where the series ends; its columns are that wide.
    LiveColumns(Series series, Ticks width);

    /// Not in order is left out: the store has it, and the next reading of it brings it.
    void take(Timestamp at, double value);
    /// What began before is forgotten.
    void forget(Timestamp before);
    [[nodiscard]] const Series& series() const { return m_series; }

private:
    [[nodiscard]] Timestamp beginOf(Timestamp at) const;

    Series m_series;
    Ticks m_width{1};
    Timestamp m_latest{}; ///< value taken, or the begin of the last column
    double m_weight = 0;  ///< values in the last column, where it is ours from the first
};

} // namespace holdfast
