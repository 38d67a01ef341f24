// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_scan.h"

#include "app/store/series_walk.h"
#include "app/store/sums_walk.h"
#include "app/store/tiers.h"

#include <algorithm>
#include <set>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Error cancelledError()
{
    return Error{Error::Code::Unavailable, u"cancelled"_s};
}

/// As if nothing had held while nothing was recorded.
Bucket withoutHoles(Bucket bucket, qint64 width, const std::vector<Interval>& holes)
{
    const qint64 from = bucket.start + bucket.lead;
    const qint64 to = bucket.start + width;
    for (const Interval& hole : holes)
        bucket.covered -= std::max<qint64>(0, std::min(to, msOf(hole.to) / 1000) - std::max(from, msOf(hole.from) / 1000));
    bucket.covered = std::max<qint64>(bucket.covered, 0);
    bucket.weight = std::min(bucket.weight, bucket.covered);
    return bucket;
}

/// What held just before, told as a sample.
SampleRun heldAfter(const Bucket& bucket, qint64 at)
{
    SampleRun run;
    run.add(Sample{timeOf(at), bucket.numeric ? Value(bucket.last) : Value(QString()), bucket.good ? Quality::Live : Quality::Stale});
    return run;
}

/// One question: which days come from a tier, and the way through all of them.
class Passage
{
public:
    Passage(Database& history, const HistoryScan& scan, Trend& trend, SeriesWalk&& walk)
        : m_history(history)
        , m_scan(scan)
        , m_trend(trend)
        , m_walk(std::move(walk))
        , m_at(trend.edges().front())
    {
    }

    Expected<> go()
    {
        const auto gone = passGone();
        if (!gone)
            return gone;
        if (const Fault fault = listStale())
            return errorOf(*fault);
        const auto passed = m_firstDay < m_endDay && m_scan.width != 0 ? passSpans() : Expected<>(Done{});
        return passed ? readSamples(m_trend.edges().back()) : passed;
    }

private:
    /// Samples that were let go are answered for by their sums, as fine as those are kept.
    Expected<> passGone()
    {
        const auto begin = samplesBegin(m_history, m_scan.series);
        if (!begin)
            return begin.error();
        if (!*begin || std::min(**begin, m_trend.edges().back()) < m_at)
            return Done{};
        const auto until = goneUntil(**begin);
        if (!until)
            return until.error();
        return passSums(*until);
    }

    /// Whole days of coarse sums are passed row by row later on, if nothing came late for them and nothing is missing in them: only the begin of a day is left for here.
    Expected<qint64> goneUntil(qint64 begin)
    {
        const qint64 until = std::min(begin, m_trend.edges().back());
        const qint64 wholeDays = dayOf(m_at + dayLength - 1) * dayLength;
        const bool reachesBeyond = (dayOf(begin) + 1) * dayLength <= m_trend.edges().back();
        if (m_scan.width != coarseWidth || !m_scan.holes->empty() || !reachesBeyond || wholeDays >= until)
            return until;
        SqlStatement late = m_history.prepare(u"SELECT 1 FROM stale WHERE series = ? AND day >= ? AND day <= ? LIMIT 1"_s);
        if (const Fault fault = late.run(m_scan.series, dayOf(m_at), dayOf(until)))
            return errorOf(*fault);
        const bool any = late.next();
        late.finish();
        return any ? until : wholeDays;
    }

    Expected<> passSums(qint64 until)
    {
        std::optional<Bucket> before;
        const auto take = [&](const Bucket& bucket, qint64 width) {
            if (bucket.start * 1000 < m_at) {
                before = bucket;
                return;
            }
            if (before)
                m_trend.take(heldAfter(*std::exchange(before, std::nullopt), m_at - 1), until);
            m_trend.take(withoutHoles(bucket, width, *m_scan.holes), width);
        };
        const qint64 preferred = m_scan.width == coarseWidth ? coarseWidth : fineWidth;
        if (const Fault fault = walkSums(m_history, m_scan.series, m_at - dayLength, until, preferred, take))
            return errorOf(*fault);
        if (before)
            m_trend.take(heldAfter(*before, m_at - 1), until);
        m_begun = until > m_at;
        m_at = until;
        return Done{};
    }

    /// Whole days only, and none that knows less than the samples do.
    Fault listStale()
    {
        m_firstDay = dayOf(m_at + dayLength - 1);
        m_endDay = dayOf(m_trend.edges().back());
        if (m_scan.width == 0 || m_firstDay >= m_endDay)
            return {};
        SqlStatement stale = m_history.prepare(u"SELECT day FROM stale WHERE series = ? AND day >= ? AND day < ?"_s);
        if (Fault fault = stale.run(m_scan.series, m_firstDay, m_endDay))
            return fault;
        while (stale.next())
            m_stale.insert(stale.number(0));
        return stale.fault();
    }

    Expected<> passSpans()
    {
        SqlStatement rows = m_history.prepare(u"SELECT span, body FROM tier WHERE series = ? AND width = ? AND span BETWEEN ? AND ? ORDER BY span"_s);
        Fault fault = rows.run(m_scan.series, m_scan.width, spanOf(m_scan.width, m_firstDay), spanOf(m_scan.width, m_endDay - 1));
        BucketLanes buckets;
        while (!fault && rows.next()) {
            if (!decodeTier(rows.value(1).toByteArray(), m_scan.width, buckets, TierSums::WhereNothingHeld))
                continue; // damaged: the samples tell
            const auto passed = passSpan(rows.number(0), buckets);
            if (!passed)
                return passed;
        }
        if (!fault)
            fault = rows.fault();
        return fault ? Expected<>(errorOf(*fault)) : Expected<>(Done{});
    }

    [[nodiscard]] bool isUsable(qint64 day) const
    {
        const qint64 from = day * dayLength;
        const auto touches = [from](const Interval& hole) { return msOf(hole.from) < from + dayLength && msOf(hole.to) > from; };
        return !m_stale.contains(day) && std::none_of(m_scan.holes->begin(), m_scan.holes->end(), touches);
    }

    Expected<> passSpan(qint64 span, const BucketLanes& buckets)
    {
        const qint64 last = firstDayOf(m_scan.width, span + 1);
        for (qint64 day = std::max(firstDayOf(m_scan.width, span), m_firstDay); day < std::min(last, m_endDay); ++day) {
            if (!isUsable(day))
                continue;
            const auto before = readSamples(day * dayLength);
            if (!before)
                return before;
            takeDay(buckets, day);
        }
        return Done{};
    }

    void takeDay(const BucketLanes& buckets, qint64 day)
    {
        const qint64 from = day * dayLength / 1000;
        const qint64 to = from + dayLength / 1000;
        const auto first = std::ranges::lower_bound(buckets.start, from);
        for (auto i = static_cast<std::size_t>(first - buckets.start.begin()); i < buckets.size() && buckets.start[i] < to; ++i)
            m_trend.take(buckets.at(i), m_scan.width);
        m_at = to * 1000;
    }

    /// At the very beginning also where there is nothing to read: the sample that held then is told.
    Expected<> readSamples(qint64 to)
    {
        if (m_at == to && m_begun)
            return Done{};
        m_begun = true;
        const auto cancelled = [this] { return m_scan.cancelled && m_scan.cancelled->load(std::memory_order_relaxed); };
        const auto walked = m_walk.walk(m_at, to, [&](const Stretch& stretch) {
            if (stretch.damaged)
                m_trend.breakAt(stretch.first);
            else
                m_trend.take(stretch.run, to);
            return !cancelled();
        });
        m_at = to;
        return walked && cancelled() ? cancelledError() : walked;
    }

    Database& m_history;
    const HistoryScan& m_scan;
    Trend& m_trend;
    SeriesWalk m_walk;
    qint64 m_at; ///< everything before is told
    bool m_begun = false;
    qint64 m_firstDay = 0;
    qint64 m_endDay = 0;
    std::set<qint64> m_stale;
};

} // namespace

Expected<> scanHistory(Database& history, const HistoryScan& scan, Trend& trend)
{
    auto walk = SeriesWalk::over(history, scan.series, trend.edges().front(), trend.edges().back(), scan.loose);
    if (!walk)
        return walk.error();
    return Passage(history, scan, trend, std::move(walk).value()).go();
}

qint64 tierForColumns(qint64 columnLength)
{
    for (const qint64 width : {coarseWidth, fineWidth}) {
        if (columnLength >= 2 * width * 1000)
            return width;
    }
    return 0;
}

qint64 tierForEdges(const std::vector<qint64>& edges)
{
    for (const qint64 width : {coarseWidth, fineWidth}) {
        const qint64 length = width * 1000;
        bool fits = edges.size() > 1;
        for (std::size_t i = 1; fits && i + 1 < edges.size(); ++i)
            fits = edges[i] % length == 0 && (i == 1 || edges[i] - edges[i - 1] >= length);
        if (fits)
            return width;
    }
    return 0;
}

} // namespace holdfast
