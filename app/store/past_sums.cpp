// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/past_sums.h"

#include "app/store/reading_files.h"
#include "app/store/series_walk.h"
#include "app/store/sums_walk.h"

#include <algorithm>
#include <map>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A whole hour: before it the series has no sample, or let them go.
Expected<qint64> beginOf(Database& history, quint32 series, qint64 otherwise)
{
    const auto begin = samplesBegin(history, series);
    if (!begin)
        return begin.error();
    if (*begin)
        return **begin;
    auto walk = SeriesWalk::over(history, series, -farAway, farAway);
    if (!walk)
        return walk.error();
    qint64 first = otherwise;
    const auto walked = std::move(walk).value().walk(-farAway, farAway, [&](const Stretch& stretch) {
        first = std::min(first, stretch.first);
        return stretch.damaged; // until the first one that can be read
    });
    if (!walked)
        return walked.error();
    const qint64 hour = coarseWidth * 1000;
    return first / hour * hour - (first % hour < 0 ? hour : 0);
}

Expected<qint64> addTo(Database& history, quint32 series, qint64 span, const std::vector<Bucket>& hours)
{
    std::optional<std::vector<Bucket>> known;
    if (const Fault fault = readTier(history, series, coarseWidth, span, known))
        return errorOf(*fault);
    std::map<qint64, Bucket> all;
    for (const Bucket& bucket : known.value_or(std::vector<Bucket>()))
        all.emplace(bucket.start, bucket);
    const std::size_t before = all.size();
    for (const Bucket& bucket : hours)
        all.emplace(bucket.start, bucket);
    std::vector<Bucket> row;
    for (const auto& each : all)
        row.push_back(each.second);
    SqlStatement write = history.prepare(u"INSERT INTO tier (series, width, span, body) VALUES (?, ?, ?, ?)"
                                          " ON CONFLICT (series, width, span) DO UPDATE SET body = excluded.body"_s);
    if (const Fault fault = write.run(series, coarseWidth, span, encodeTier(row, coarseWidth)))
        return errorOf(*fault);
    return static_cast<qint64>(all.size() - before);
}

} // namespace

Expected<qint64> addPastSums(Database& history, quint32 series, const std::vector<Bucket>& hours)
{
    if (hours.empty())
        return qint64{0};
    const qint64 end = (std::ranges::max(hours, {}, &Bucket::start).start + coarseWidth) * 1000;
    const auto begin = beginOf(history, series, end);
    if (!begin)
        return begin.error();
    std::map<qint64, std::vector<Bucket>> spans;
    for (const Bucket& bucket : hours) {
        if (bucket.start * 1000 < *begin && bucket.start % coarseWidth == 0)
            spans[spanOf(coarseWidth, dayOf(bucket.start * 1000))].push_back(bucket);
    }
    qint64 added = 0;
    const Fault fault = history.transaction([&]() -> Fault {
        for (const auto& [span, some] : spans) {
            const auto count = addTo(history, series, span, some);
            if (!count)
                return Trouble{StoreTrouble::IoError, count.error().message};
            added += *count;
        }
        return added > 0 ? letSamplesBegin(history, series, *begin) : Fault();
    });
    if (fault)
        return errorOf(*fault);
    return added;
}

} // namespace holdfast
