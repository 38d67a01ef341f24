// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "app/store/sample_run.h"

#include <vector>

namespace holdfast {

/// Sums samples up into columns. A sample holds until the next one, but never across a hole; nothing is interpolated.
class Trend
{
public:
    /// `holes`: sorted by their begin; time nothing was recorded.
    Trend(PointId point, Interval interval, int columns, std::vector<Interval> holes);

    /// In time order. Samples before the interval only say what held when it began.
    void take(const SampleRun& run);

    /// Something is missing from here: what held before is not known to hold any longer.
    void breakAt(qint64 at);

    /// The last sample holds until then.
    [[nodiscard]] Series finish(qint64 until);

private:
    struct Bin
    {
        double minimum = 0;
        double maximum = 0;
        double sum = 0;
        double weighted = 0; ///< value times milliseconds
        qint64 weight = 0;
        qint64 covered = 0;
        qint64 count = 0;
    };

    struct Held
    {
        qint64 at = 0;
        double number = 0;
        bool good = false;
        bool numeric = false;
    };

    void hold(qint64 until);
    void cover(qint64 from, qint64 to);
    [[nodiscard]] qint64 columnOf(qint64 at) const;
    [[nodiscard]] qint64 startOf(qint64 column) const;
    void count(qint64 at, double number);

    const PointId m_point;
    const qint64 m_from;
    const qint64 m_to;
    const qint64 m_columns;
    const std::vector<Interval> m_holes;
    std::size_t m_hole = 0; ///< first that may still matter
    std::vector<Bin> m_bins;
    std::optional<Held> m_held;
};

} // namespace holdfast
