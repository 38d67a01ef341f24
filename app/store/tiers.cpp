// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tiers.h"

#include "app/store/series_walk.h"
#include "app/store/sums_walk.h"
#include "app/store/tier_builder.h"

#include <algorithm>
#include <limits>
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

Expected<DaySums> sumsOf(Database& history, const SeriesDay& which, LooseSamples* shared)
{
    const qint64 from = which.day * dayLength;
    auto walk = SeriesWalk::over(history, which.series, from, from + dayLength, shared);
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

bool isOf(const Bucket& bucket, qint64 day)
{
    return bucket.start >= day * dayLength / 1000 && bucket.start < (day + 1) * dayLength / 1000;
}

/// Where samples were let go, what was summed up before knows more than those that come late.
void keepOlder(std::vector<Bucket>& fresh, const std::vector<Bucket>& known, qint64 begin)
{
    const auto isGone = [=](const Bucket& bucket) { return bucket.start * 1000 < begin; };
    std::erase_if(fresh, [&](const Bucket& bucket) { return isGone(bucket) && std::ranges::find(known, bucket.start, &Bucket::start) != known.end(); });
    std::ranges::copy_if(known, std::back_inserter(fresh), isGone);
    std::ranges::sort(fresh, {}, &Bucket::start);
}

/// A row of sums that is damaged takes all its days along: they are summed up anew from what samples there are.
Fault markDaysOf(Database& history, quint32 series, qint64 span)
{
    SqlStatement mark = history.prepare(u"WITH RECURSIVE days(day) AS (SELECT ? UNION ALL SELECT day + 1 FROM days WHERE day + 1 < ?) INSERT OR IGNORE INTO stale (series, day)"
                                         " SELECT tier.series, days.day FROM tier, days WHERE tier.series = ? AND width = ? AND span = ?"_s);
    return mark.run(firstDayOf(coarseWidth, span), firstDayOf(coarseWidth, span + 1), series, coarseWidth, span);
}

/// The other days of the row stay as they are.
Fault writeCoarse(Database& history, const SeriesDay& which, std::vector<Bucket> day, qint64 begin)
{
    const qint64 span = spanOf(coarseWidth, which.day);
    std::optional<std::vector<Bucket>> known;
    Fault fault = readTier(history, which.series, coarseWidth, span, known);
    if (!fault && !known) // there is none yet, or it is damaged
        fault = markDaysOf(history, which.series, span);
    if (fault)
        return fault;
    std::vector<Bucket> all;
    std::vector<Bucket> before;
    for (const Bucket& bucket : known.value_or(std::vector<Bucket>()))
        (isOf(bucket, which.day) ? before : all).push_back(bucket);
    keepOlder(day, before, begin);
    all.insert(all.end(), day.begin(), day.end());
    std::ranges::sort(all, {}, &Bucket::start);
    return writeTier(history, which.series, coarseWidth, span, all);
}

enum class Fineness : quint8 { WhereItPays, Always };

/// A day of which only the coarse sums are left gets no fine ones of what comes late: they would know less.
Fault writeFine(Database& history, const SeriesDay& which, std::vector<Bucket> day, qint64 begin, Fineness fineness)
{
    const bool isGone = begin > which.day * dayLength;
    std::optional<std::vector<Bucket>> known;
    if (isGone) {
        if (Fault fault = readTier(history, which.series, fineWidth, spanOf(fineWidth, which.day), known))
            return fault;
        if (!known && begin >= (which.day + 1) * dayLength)
            return {};
        keepOlder(day, known.value_or(std::vector<Bucket>()), begin);
    }
    const bool wanted = isGone || fineness == Fineness::Always || pays(day);
    return writeTier(history, which.series, fineWidth, spanOf(fineWidth, which.day), wanted ? day : std::vector<Bucket>());
}

Fault writeSums(Database& history, const SeriesDay& which, const DaySums& sums, Fineness fineness)
{
    const auto begin = samplesBegin(history, which.series);
    if (!begin)
        return Trouble{StoreTrouble::IoError, begin.error().message};
    const qint64 known = begin->value_or(std::numeric_limits<qint64>::min());
    Fault fault = writeFine(history, which, sums.fine, known, fineness);
    if (!fault)
        fault = writeCoarse(history, which, sums.coarse, known);
    return fault ? fault : history.prepare(u"DELETE FROM stale WHERE series = ? AND day = ?"_s).run(which.series, which.day);
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

bool areOfSpan(const std::vector<Bucket>& buckets, qint64 width, qint64 span)
{
    const qint64 from = firstDayOf(width, span) * dayLength;
    const qint64 to = firstDayOf(width, span + 1) * dayLength;
    return std::ranges::all_of(buckets, [=](const Bucket& bucket) { return bucket.start * 1000 >= from && bucket.start * 1000 < to; });
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

Fault rebuildDay(Database& history, const SeriesDay& which, LooseSamples* shared)
{
    const auto sums = sumsOf(history, which, shared);
    if (!sums)
        return Trouble{StoreTrouble::IoError, sums.error().message};
    if (!sums->whole)
        return {};
    return writeSums(history, which, *sums, Fineness::WhereItPays);
}

Expected<bool> sumUpForGood(Database& history, const SeriesDay& which)
{
    const auto sums = sumsOf(history, which, nullptr);
    if (!sums)
        return sums.error();
    if (const Fault fault = writeSums(history, which, *sums, Fineness::Always))
        return errorOf(*fault);
    return sums->whole;
}

} // namespace holdfast
