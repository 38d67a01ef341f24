// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/retention.h"

#include "app/model/history.h"
#include "app/store/codec/block.h"
#include "app/store/pages.h"
#include "app/store/sums_walk.h"

#include <algorithm>
#include <set>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Fault troubleFrom(const Error& error)
{
    return Trouble{StoreTrouble::IoError, error.message};
}

Fault addStale(Database& history, quint32 series, qint64 lastDay, std::set<qint64>& days)
{
    SqlStatement rows = history.prepare(u"SELECT day FROM stale WHERE series = ? AND day <= ?"_s);
    if (Fault fault = rows.run(series, lastDay))
        return fault;
    while (rows.next())
        days.insert(rows.number(0));
    return rows.fault();
}

/// Days that are known by the hour only, though their samples are there still.
Fault addCoarseOnly(Database& history, quint32 series, qint64 firstDay, qint64 lastDay, std::set<qint64>& days)
{
    if (firstDay > lastDay)
        return {};
    std::vector<qint64> fine;
    std::vector<qint64> coarse;
    Fault fault = listSpans(history, series, fineWidth, firstDay, lastDay, fine);
    if (!fault)
        fault = listSpans(history, series, coarseWidth, firstDay, lastDay, coarse);
    for (const qint64 span : coarse) {
        std::optional<std::vector<Bucket>> row;
        if (!fault)
            fault = readTier(history, series, coarseWidth, span, row);
        if (fault)
            return fault;
        for (const Bucket& bucket : row.value_or(std::vector<Bucket>())) {
            const qint64 day = dayOf(bucket.start * 1000);
            if (day >= firstDay && day <= lastDay && !std::ranges::binary_search(fine, day))
                days.insert(day);
        }
    }
    return fault;
}

/// The days to be summed up before samples go, oldest first.
Fault daysToSumUp(Database& history, quint32 series, const KeepBounds& bounds, std::set<qint64>& days)
{
    const qint64 lastDay = dayOf(bounds.samples - 1);
    if (Fault fault = addStale(history, series, lastDay, days))
        return fault;
    const auto begin = samplesBegin(history, series);
    if (!begin)
        return troubleFrom(begin.error());
    constexpr qint64 longAgo = -36'525; // before it nothing is summed up by the five minutes
    const qint64 known = *begin ? dayOf(**begin) : longAgo;
    return addCoarseOnly(history, series, std::max({known, bounds.fiveMinutes, longAgo}), lastDay, days);
}

/// What cannot be read when it goes was lost before: that stays to be seen.
Fault noteDamaged(Database& history, quint32 series, qint64 until)
{
    SqlStatement rows = history.prepare(u"SELECT first, last, body FROM block WHERE series = ? AND first < ? AND last < ?"_s);
    if (Fault fault = rows.run(series, until, until))
        return fault;
    std::vector<std::pair<qint64, qint64>> damaged;
    while (rows.next()) {
        if (!decodeBlock(rows.value(2).toByteArray()))
            damaged.emplace_back(rows.number(0), rows.number(1));
    }
    if (Fault fault = rows.fault())
        return fault;
    SqlStatement insert = history.prepare(u"INSERT OR REPLACE INTO gap (point, broker, reason, begins, ends) SELECT point, '', ?, ?, ? FROM series WHERE id = ?"_s);
    for (const auto& [first, last] : damaged) {
        if (Fault fault = insert.run(static_cast<int>(GapReason::Damaged), first, last + 1, series))
            return fault;
    }
    return {};
}

/// A segment without what was let go. True: there was some.
Expected<bool> trim(Database& history, Segment& segment)
{
    const auto begin = samplesBegin(history, segment.series);
    if (!begin)
        return begin.error();
    if (!*begin || segment.run.at.front() >= **begin)
        return false;
    const auto first = std::ranges::lower_bound(segment.run.at, **begin) - segment.run.at.begin();
    segment.run = segment.run.slice(static_cast<std::size_t>(first), segment.run.size());
    return true;
}

Fault replacePage(Database& history, qint64 id, const std::vector<Segment>& segments)
{
    if (segments.empty())
        return history.prepare(u"DELETE FROM block WHERE id = ?"_s).run(id);
    qint64 first = segments.front().run.at.front();
    qint64 last = segments.front().run.at.back();
    qint64 samples = 0;
    for (const Segment& segment : segments) {
        first = std::min(first, segment.run.at.front());
        last = std::max(last, segment.run.at.back());
        samples += static_cast<qint64>(segment.run.size());
    }
    SqlStatement change = history.prepare(u"UPDATE block SET first = ?, last = ?, samples = ?, body = ? WHERE id = ?"_s);
    return change.run(first, last, samples, encodePage(segments, Packing::Small), id);
}

Fault trimPage(Database& history, qint64 id, std::vector<Segment>&& segments)
{
    bool changed = false;
    for (Segment& segment : segments) {
        const auto trimmed = trim(history, segment);
        if (!trimmed)
            return troubleFrom(trimmed.error());
        changed = changed || *trimmed;
    }
    if (!changed)
        return {};
    std::erase_if(segments, [](const Segment& segment) { return segment.run.isEmpty(); });
    return replacePage(history, id, segments);
}

/// The pages of a key that begin before a time.
Fault readPages(Database& history, qint64 key, qint64 until, std::vector<std::pair<qint64, QByteArray>>& pages)
{
    SqlStatement rows = history.prepare(u"SELECT id, body FROM block WHERE series = ? AND first < ?"_s);
    if (Fault fault = rows.run(key, until))
        return fault;
    while (rows.next())
        pages.emplace_back(rows.number(0), rows.value(1).toByteArray());
    return rows.fault();
}

} // namespace

Expected<bool> hasOldBlocks(Database& history, quint32 series, qint64 until)
{
    SqlStatement row = history.prepare(u"SELECT 1 FROM block WHERE series = ? AND first < ? AND last < ? LIMIT 1"_s);
    if (const Fault fault = row.run(series, until, until))
        return errorOf(*fault);
    const bool found = row.next();
    const Fault fault = row.fault();
    row.finish();
    if (fault)
        return errorOf(*fault);
    return found;
}

Fault letSamplesGo(Database& history, quint32 series, const KeepBounds& bounds, LettingGo& letting)
{
    std::set<qint64> days;
    if (Fault fault = daysToSumUp(history, series, bounds, days))
        return fault;
    qint64 until = bounds.samples;
    bool readable = true;
    for (const qint64 day : days) {
        if (letting.daysLeft == 0) {
            until = std::min(until, day * dayLength);
            letting.whole = false;
            break;
        }
        const auto whole = sumUpForGood(history, {series, day});
        if (!whole)
            return troubleFrom(whole.error());
        readable = readable && *whole;
        --letting.daysLeft;
        letting.summedUp.push_back({series, day});
    }
    Fault fault = readable ? Fault() : noteDamaged(history, series, until);
    if (!fault)
        fault = history.prepare(u"DELETE FROM block WHERE series = ? AND first < ? AND last < ?"_s).run(series, until, until);
    return fault ? fault : letSamplesBegin(history, series, until);
}

Expected<std::vector<quint32>> oldInPages(Database& history, qint64 key, const std::map<quint32, KeepBounds>& bounds)
{
    qint64 latest = KeepBounds::nothing;
    for (const auto& [series, bound] : bounds)
        latest = std::max(latest, bound.samples);
    std::vector<std::pair<qint64, QByteArray>> pages;
    if (const Fault fault = readPages(history, key, latest, pages))
        return errorOf(*fault);
    std::set<quint32> old;
    for (const auto& [id, body] : pages) {
        const auto segments = decodePage(body);
        for (std::size_t i = 0; segments && i < segments->size(); ++i) {
            const auto bound = bounds.find((*segments)[i].series);
            if (bound != bounds.end() && (*segments)[i].run.at.front() < bound->second.samples)
                old.insert(bound->first);
        }
    }
    return std::vector<quint32>(old.begin(), old.end());
}

Fault trimPages(Database& history, qint64 key)
{
    std::vector<std::pair<qint64, QByteArray>> pages;
    if (Fault fault = readPages(history, key, std::numeric_limits<qint64>::max(), pages))
        return fault;
    for (const auto& [id, body] : pages) {
        auto segments = decodePage(body);
        Fault fault = segments ? trimPage(history, id, std::move(*segments)) : Fault();
        if (fault)
            return fault;
    }
    return {};
}

Fault letSumsGo(Database& history, quint32 series, const KeepBounds& bounds)
{
    SqlStatement remove = history.prepare(u"DELETE FROM tier WHERE series = ? AND width = ? AND span < ?"_s);
    if (bounds.fiveMinutes != KeepBounds::nothing) {
        if (Fault fault = remove.run(series, fineWidth, bounds.fiveMinutes))
            return fault;
    }
    return bounds.hours == KeepBounds::nothing ? Fault() : remove.run(series, coarseWidth, spanOf(coarseWidth, bounds.hours));
}

} // namespace holdfast
