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

bool isBelievable(const std::vector<qint64>& lane)
{
    constexpr int bits = 40; // sums of so small numbers cannot overflow
    quint64 beyond = 0;
    for (const qint64 number : lane)
        beyond |= (static_cast<quint64>(number) + (quint64{1} << bits)) >> (bits + 1);
    return beyond == 0;
}

bool readLane(ByteReader& in, std::size_t count, std::vector<qint64>& lane)
{
    lane.resize(count);
    return readFrames(in, lane) && isBelievable(lane);
}

bool readLane(ByteReader& in, std::size_t count, std::vector<double>& lane)
{
    lane.resize(count);
    return readNumbers(in, lane);
}

/// From what is left over to what is there.
void restore(BucketLanes& lanes, qint64 width)
{
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        lanes.start[i] *= width;
        lanes.count[i] = lanes.samples[i] - lanes.count[i];
        lanes.covered[i] = width - lanes.lead[i] - lanes.covered[i];
        lanes.weight[i] = lanes.covered[i] - lanes.weight[i];
    }
}

bool everyNumberHeld(const BucketLanes& lanes)
{
    bool held = true;
    for (std::size_t i = 0; i < lanes.size(); ++i)
        held = held && (lanes.count[i] == 0 || lanes.weight[i] > 0);
    return held;
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

bool decodeTier(const QByteArray& body, qint64 width, BucketLanes& into, TierSums sums)
{
    ByteReader in = ByteReader::sealed32c(body);
    const auto written = in.fixed<quint8>();
    const quint64 count = in.count();
    if (!in.isWhole() || written != version || count > mostBuckets)
        return false;
    for (auto* lane : {&into.start, &into.samples, &into.count, &into.lead, &into.covered, &into.weight, &into.state}) {
        if (!readLane(in, count, *lane))
            return false;
    }
    restore(into, width);
    into.summed = sums == TierSums::All || !everyNumberHeld(into);
    for (auto* lane : {&into.minimum, &into.maximum, &into.sum, &into.mean, &into.last}) {
        const bool wanted = lane != &into.sum || into.summed;
        if (!(wanted ? readLane(in, count, *lane) : skipNumbers(in, count)))
            return false;
    }
    return in.left() == 0;
}

std::optional<std::vector<Bucket>> decodeTier(const QByteArray& body, qint64 width)
{
    BucketLanes lanes;
    if (!decodeTier(body, width, lanes))
        return std::nullopt;
    std::vector<Bucket> buckets;
    buckets.reserve(lanes.size());
    for (std::size_t i = 0; i < lanes.size(); ++i)
        buckets.push_back(lanes.at(i));
    return buckets;
}

} // namespace holdfast
