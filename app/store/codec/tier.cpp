// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/tier.h"

#include "app/store/codec/frames.h"
#include "app/store/codec/numbers.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr quint8 version = 1;
constexpr quint64 mostBuckets = 64 * 1024;

using Whole = qint64 (*)(const Bucket&, qint64 width);
using Real = double Bucket::*;

/// What is left over is 0 where every sample is good and a number: lanes of zeros take no bits.
constexpr Whole wholes[] = {
    [](const Bucket& bucket, qint64 width) { return bucket.start / width; },
    [](const Bucket& bucket, qint64) { return bucket.samples; },
    [](const Bucket& bucket, qint64) { return bucket.samples - bucket.count; },
    [](const Bucket& bucket, qint64) { return bucket.lead; },
    [](const Bucket& bucket, qint64 width) { return width - bucket.lead - bucket.covered; },
    [](const Bucket& bucket, qint64) { return bucket.covered - bucket.weight; },
    [](const Bucket& bucket, qint64) { return static_cast<qint64>(bucket.good) | static_cast<qint64>(bucket.numeric) << 1; },
};
constexpr Real reals[] = {&Bucket::minimum, &Bucket::maximum, &Bucket::sum, &Bucket::mean, &Bucket::last};

void fillWholes(Bucket& bucket, const std::vector<std::vector<qint64>>& lanes, std::size_t place, qint64 width)
{
    bucket.start = lanes[0][place] * width;
    bucket.samples = lanes[1][place];
    bucket.count = bucket.samples - lanes[2][place];
    bucket.lead = lanes[3][place];
    bucket.covered = width - bucket.lead - lanes[4][place];
    bucket.weight = bucket.covered - lanes[5][place];
    bucket.good = (lanes[6][place] & 1) != 0;
    bucket.numeric = (lanes[6][place] & 2) != 0;
}

bool isBelievable(const std::vector<std::vector<qint64>>& lanes)
{
    constexpr qint64 most = qint64{1} << 40; // sums of so small numbers cannot overflow
    return std::all_of(lanes.begin(), lanes.end(), [](const std::vector<qint64>& lane) {
        return std::all_of(lane.begin(), lane.end(), [](qint64 number) { return number > -most && number < most; });
    });
}

} // namespace

QByteArray encodeTier(const std::vector<Bucket>& buckets, qint64 width)
{
    ByteWriter out;
    out.fixed(version);
    out.count(buckets.size());
    std::vector<qint64> lane(buckets.size());
    for (const Whole whole : wholes) {
        std::transform(buckets.begin(), buckets.end(), lane.begin(), [=](const Bucket& bucket) { return whole(bucket, width); });
        writeFrames(out, lane);
    }
    std::vector<double> numbers(buckets.size());
    for (const Real real : reals) {
        std::transform(buckets.begin(), buckets.end(), numbers.begin(), [=](const Bucket& bucket) { return bucket.*real; });
        writeNumbers(out, numbers);
    }
    return std::move(out).sealed32c();
}

std::optional<std::vector<Bucket>> decodeTier(const QByteArray& body, qint64 width)
{
    ByteReader in = ByteReader::sealed32c(body);
    const auto written = in.fixed<quint8>();
    const quint64 count = in.count();
    if (!in.isWhole() || written != version || count > mostBuckets)
        return std::nullopt;
    std::vector<std::vector<qint64>> lanes(std::size(wholes));
    for (std::vector<qint64>& lane : lanes) {
        if (!readFrames(in, count, lane))
            return std::nullopt;
    }
    if (!isBelievable(lanes))
        return std::nullopt;
    std::vector<Bucket> buckets(count);
    for (std::size_t i = 0; i < count; ++i)
        fillWholes(buckets[i], lanes, i, width);
    for (const Real real : reals) {
        std::vector<double> numbers;
        if (!readNumbers(in, count, numbers))
            return std::nullopt;
        for (std::size_t i = 0; i < count; ++i)
            buckets[i].*real = numbers[i];
    }
    return in.left() == 0 ? std::optional(std::move(buckets)) : std::nullopt;
}

} // namespace holdfast
