// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tiers.h"

#include "app/store/series_walk.h"
#include "app/store/tier_builder.h"

#include <algorithm>
#include <numeric>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 coarseDays = 42;
constexpr qint64 worthIt = 8; ///< samples a bucket: below that the samples themselves are read as fast and take less room

struct DaySums
{
    std::vector<Bucket> fine;
    std::vector<Bucket> coarse;
    bool whole = true;
};

Expected<DaySums> sumsOf(Database& history, const SeriesDay& which)
{
    const qint64 from = which.day * dayLength;
    auto walk = SeriesWalk::over(history, which.series, from, from + dayLength);
    if (!walk)
        return walk.error();
    TierBuilder fine(fineWidth, from / 1000, (from + dayLength) / 1000);
    TierBuilder coarse(coarseWidth, from / 1000, (from + dayLength) / 1000);
    DaySums sums;
    SeriesWalk series = std::move(walk).value();
    const auto walked = series.walk(from, from + dayLength, [&](const Stretch& stretch) {
        sums.whole = sums.whole && !stretch.damaged;
        fine.take(stretch.run);
        coarse.take(stretch.run);
        return true;
    });
    if (!walked)
        return walked.error();
    sums.fine = fine.finish();
    sums.coarse = coarse.finish();
    return sums;
}

Fault writeTier(Database& history, quint32 series, qint64 width, qint64 span, const std::vector<Bucket>& buckets)
{
    if (buckets.empty())
        return history.prepare(u"DELETE FROM tier WHERE series = ? AND width = ? AND span = ?"_s).run(series, width, span);
    SqlStatement write = history.prepare(u"INSERT INTO tier (series, width, span, body) VALUES (?, ?, ?, ?)"
                                          " ON CONFLICT (series, width, span) DO UPDATE SET body = excluded.body"_s);
    return write.run(series, width, span, encodeTier(buckets, width));
}

bool pays(const std::vector<Bucket>& buckets)
{
    const qint64 samples = std::accumulate(buckets.begin(), buckets.end(), qint64{0}, [](qint64 sum, const Bucket& bucket) { return sum + bucket.samples; });
    return samples >= worthIt * static_cast<qint64>(buckets.size());
}

/// The other days of the row stay as they are.
Fault writeCoarse(Database& history, const SeriesDay& which, const std::vector<Bucket>& day)
{
    const qint64 span = spanOf(coarseWidth, which.day);
    std::optional<std::vector<Bucket>> known;
    if (Fault fault = readTier(history, which.series, coarseWidth, span, known))
        return fault;
    std::vector<Bucket> all = known.value_or(std::vector<Bucket>());
    const qint64 from = which.day * dayLength / 1000;
    std::erase_if(all, [=](const Bucket& bucket) { return bucket.start >= from && bucket.start < from + dayLength / 1000; });
    all.insert(all.end(), day.begin(), day.end());
    std::ranges::sort(all, {}, &Bucket::start);
    return writeTier(history, which.series, coarseWidth, span, all);
}

} // namespace

qint64 spanOf(qint64 width, qint64 day)
{
    return width == fineWidth ? day : day / coarseDays - (day % coarseDays < 0 ? 1 : 0);
}

qint64 firstDayOf(qint64 width, qint64 span)
{
    return width == fineWidth ? span : span * coarseDays;
}

Fault readTier(Database& history, quint32 series, qint64 width, qint64 span, std::optional<std::vector<Bucket>>& buckets)
{
    SqlStatement row = history.prepare(u"SELECT body FROM tier WHERE series = ? AND width = ? AND span = ?"_s);
    if (Fault fault = row.run(series, width, span))
        return fault;
    buckets = row.next() ? decodeTier(row.value(0).toByteArray(), width) : std::nullopt;
    const Fault fault = row.fault();
    row.finish();
    return fault;
}

Fault rebuildDay(Database& history, const SeriesDay& which)
{
    const auto sums = sumsOf(history, which);
    if (!sums)
        return Trouble{StoreTrouble::IoError, sums.error().message};
    if (!sums->whole)
        return {};
    Fault fault = writeTier(history, which.series, fineWidth, spanOf(fineWidth, which.day), pays(sums->fine) ? sums->fine : std::vector<Bucket>());
    if (!fault)
        fault = writeCoarse(history, which, sums->coarse);
    return fault ? fault : history.prepare(u"DELETE FROM stale WHERE series = ? AND day = ?"_s).run(which.series, which.day);
}

} // namespace holdfast
