// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace holdfast {

/// What the samples of one series say together within so many seconds. Times are whole seconds: cutting a sample's time to its second changes nothing here.
struct Bucket
{
    qint64 start = 0;   ///< seconds since 1970
    qint64 samples = 0; ///< of any kind
    qint64 count = 0;   ///< those that are numbers or states; the next five are of them
    double minimum = 0;
    double maximum = 0;
    double sum = 0;
    double mean = 0; ///< time-weighted, each sample until the next or until the end
    double last = 0;
    qint64 weight = 0;    ///< seconds that good numbers held
    qint64 covered = 0;   ///< seconds that good samples held
    qint64 lead = 0;      ///< seconds before the first sample
    bool good = false;    ///< the last sample
    bool numeric = false; ///< the last sample

    friend bool operator==(const Bucket&, const Bucket&) = default;
};

/// Buckets of `width` seconds in time order, sealed with a checksum. Equal buckets make equal bytes.
[[nodiscard]] QByteArray encodeTier(const std::vector<Bucket>& buckets, qint64 width);

/// Buckets side by side: hundreds of thousands of them are read so.
struct BucketLanes
{
    std::vector<qint64> start;
    std::vector<qint64> samples;
    std::vector<qint64> count;
    std::vector<qint64> lead;
    std::vector<qint64> covered;
    std::vector<qint64> weight;
    std::vector<qint64> state; ///< 1: good, 2: numeric
    std::vector<double> minimum;
    std::vector<double> maximum;
    std::vector<double> sum;
    std::vector<double> mean;
    std::vector<double> last;
    bool summed = true; ///< the sums were read

    [[nodiscard]] std::size_t size() const { return start.size(); }
    [[nodiscard]] Bucket at(std::size_t place) const
    {
        return {start[place], samples[place], count[place], minimum[place], maximum[place], summed ? sum[place] : 0, mean[place], last[place], weight[place], covered[place], lead[place],
                (state[place] & 1) != 0, (state[place] & 2) != 0};
    }
};

/// Sums are not asked for where every number held for some time: its mean says it all.
enum class TierSums : quint8 { All, WhereNothingHeld };

/// In place of what was there; false when the bytes are damaged.
[[nodiscard]] bool decodeTier(const QByteArray& body, qint64 width, BucketLanes& into, TierSums sums = TierSums::All);
/// Nothing when the bytes are damaged.
[[nodiscard]] std::optional<std::vector<Bucket>> decodeTier(const QByteArray& body, qint64 width);

} // namespace holdfast
