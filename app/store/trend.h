// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "app/store/codec/tier.h"
#include "app/store/sample_run.h"
#include "app/store/tier_builder.h"

#include <optional>
#include <vector>

namespace holdfast {

/// What a column's mean is taken over. Own: what its own samples held, as a chart draws it. Held: also what was held when it began, as a report sums it up.
enum class Weighing : quint8 { Own, Held };

/// Sums of one column.
struct TrendBin
{
    double minimum = 0;
    double maximum = 0;
    double sum = 0;
    double weighted = 0; ///< value times milliseconds
    qint64 weight = 0;
    qint64 covered = 0;
    qint64 count = 0;   ///< samples that are numbers
    bool known = false; ///< minimum and maximum are

    [[nodiscard]] double mean() const;
};

/// Sums samples up into columns. A sample holds until the next one, but never across a hole; nothing is interpolated.
class Trend
{
public:
    /// `edges`: of the columns, rising, one more than there are columns. `holes`: sorted by their begin; time nothing was recorded.
    Trend(std::vector<qint64> edges, std::vector<Interval> holes, Weighing weighing = Weighing::Own);

    /// Those before `until`, in time order. Samples before the first column only say what held when it began.
    void take(const SampleRun& run, qint64 until);

    /// What samples say together, in place of them: no hole is within its `width` seconds.
    void take(const Bucket& bucket, qint64 width);

    /// Something is missing from here: what held before is not known to hold any longer.
    void breakAt(qint64 at);

    /// The last sample holds until then.
    void finish(qint64 until);

    [[nodiscard]] const std::vector<qint64>& edges() const { return m_edges; }
    [[nodiscard]] const std::vector<TrendBin>& bins() const { return m_bins; }
    /// 0 to 1: the part of the column that is covered by good samples.
    [[nodiscard]] float coverage(std::size_t column) const;

private:
    struct Held
    {
        qint64 from = 0;    ///< what comes before is counted already
        qint64 column = -1; ///< its own; -1: before the first
        Statement said;
    };

    [[nodiscard]] bool arePlain(const SampleRun& run, std::size_t from, std::size_t to) const;
    void takeOne(const SampleRun& run, std::size_t index);
    [[nodiscard]] std::size_t takeWithin(const SampleRun& run, std::size_t from, std::size_t to);
    void hold(qint64 until);
    void cover(qint64 from, qint64 to);
    void spread(TrendBin& bin, double minimum, double maximum) const;
    [[nodiscard]] qint64 columnOf(qint64 at);

    const std::vector<qint64> m_edges;
    const std::vector<Interval> m_holes;
    const Weighing m_weighing;
    std::size_t m_hole = 0; ///< first that may still matter
    qint64 m_column = 0;    ///< where the last question stood: time only goes on
    qint64 m_done;          ///< what comes before is in buckets
    std::vector<TrendBin> m_bins;
    std::optional<Held> m_held;
};

/// Edges of so many columns of equal width.
[[nodiscard]] std::vector<qint64> equalColumns(Interval interval, int columns);

/// Those columns that hold a sample.
[[nodiscard]] Series seriesFrom(const Trend& trend, PointId point);

} // namespace holdfast
