// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/series_walk.h"

#include "app/store/codec/block.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

SeriesWalk::SeriesWalk(Database& history, quint32 series)
    : m_history(&history)
    , m_series(series)
{
}

Expected<SeriesWalk> SeriesWalk::over(Database& history, quint32 series, qint64 from, qint64 to, LooseSamples* shared)
{
    SeriesWalk walk(history, series);
    LooseSamples own;
    if (const Fault fault = (shared == nullptr ? own : *shared).gather(history, series, to, walk.m_loose, walk.m_damaged))
        return errorOf(*fault);
    walk.m_loose.sortUnique();
    const auto& at = walk.m_loose.at;
    const auto inside = std::lower_bound(at.begin(), at.end(), from) - at.begin();
    if (inside > 1) // from the last one before the interval on
        walk.m_loose = walk.m_loose.slice(static_cast<std::size_t>(inside - 1), at.size());
    return walk;
}

bool SeriesWalk::tellDamaged(const Sink& sink)
{
    bool wanted = true;
    for (const TimeSpan& each : std::exchange(m_damaged, {}))
        wanted = wanted && sink(Stretch{{}, true, each.first, each.last});
    return wanted;
}

bool SeriesWalk::tell(SampleRun&& run, const Sink& sink)
{
    if (run.isEmpty())
        return true;
    const qint64 first = run.at.front();
    const qint64 last = run.at.back();
    return sink(Stretch{std::move(run), false, first, last});
}

/// Loose samples never make a stretch longer: they are told between the blocks, or within the one they fall into.
void SeriesWalk::addLoose(qint64 until, SampleRun& into)
{
    const auto next = m_loose.at.begin() + static_cast<std::ptrdiff_t>(m_nextLoose);
    const auto end = static_cast<std::size_t>(std::lower_bound(next, m_loose.at.end(), until) - m_loose.at.begin());
    if (end > m_nextLoose)
        into.append(m_loose.slice(m_nextLoose, end));
    m_nextLoose = std::max(m_nextLoose, end);
}

Fault SeriesWalk::list(qint64 from, qint64 to, std::vector<Piece>& pieces) const
{
    SqlStatement rows = m_history->prepare(u"SELECT id, first, last FROM block WHERE series = ? AND first < ? AND last >= coalesce((SELECT max(last) FROM block"
                                            " WHERE series = ? AND last < ?), ?)"_s);
    if (Fault fault = rows.run(m_series, to, m_series, from, from))
        return fault;
    while (rows.next())
        pieces.push_back({rows.number(0), {rows.number(1), rows.number(2)}});
    const Fault fault = rows.fault();
    rows.finish();
    return fault;
}

Fault SeriesWalk::read(const Cluster& cluster, Stretch& into)
{
    SqlStatement body = m_history->prepare(u"SELECT body FROM block WHERE id = ?"_s);
    for (const Piece& piece : cluster) {
        if (Fault fault = body.run(piece.id))
            return fault;
        auto part = body.next() ? decodeBlock(body.value(0).toByteArray()) : std::nullopt;
        body.finish();
        if (part)
            into.run.append(std::move(*part));
        else
            m_damaged.push_back(piece.span);
    }
    return {};
}

std::vector<SeriesWalk::Cluster> SeriesWalk::clustersOf(std::vector<Piece> pieces)
{
    std::ranges::stable_sort(pieces, {}, [](const Piece& piece) { return piece.span.first; });
    std::vector<Cluster> clusters;
    qint64 end = 0;
    for (const Piece& piece : pieces) {
        if (clusters.empty() || piece.span.first > end) {
            clusters.emplace_back();
            end = piece.span.last;
        }
        clusters.back().push_back(piece);
        end = std::max(end, piece.span.last);
    }
    for (auto& cluster : clusters)
        std::ranges::stable_sort(cluster, {}, &Piece::id);
    return clusters;
}

Expected<> SeriesWalk::walk(qint64 from, qint64 to, const Sink& sink)
{
    std::vector<Piece> pieces;
    if (const Fault fault = list(from, to, pieces))
        return errorOf(*fault);
    const auto inside = std::lower_bound(m_loose.at.begin(), m_loose.at.end(), from) - m_loose.at.begin();
    m_nextLoose = static_cast<std::size_t>(std::max<std::ptrdiff_t>(inside - 1, 0));
    bool wanted = tellDamaged(sink);
    for (const Cluster& cluster : clustersOf(std::move(pieces))) {
        const auto firstOf = [](const Piece& piece) { return piece.span.first; };
        const auto lastOf = [](const Piece& piece) { return piece.span.last; };
        SampleRun before;
        Stretch stretch;
        addLoose(firstOf(std::ranges::min(cluster, {}, firstOf)), before);
        if (!wanted || !tell(std::move(before), sink))
            return Done{};
        if (const Fault fault = read(cluster, stretch))
            return errorOf(*fault);
        const std::size_t blocks = stretch.run.size();
        addLoose(std::min(to, lastOf(std::ranges::max(cluster, {}, lastOf)) + 1), stretch.run);
        if (cluster.size() > 1 || stretch.run.size() > blocks) // one block, and what lies loose, are in order each
            stretch.run.sortUnique();
        wanted = tellDamaged(sink) && tell(std::move(stretch.run), sink);
    }
    SampleRun rest;
    addLoose(to, rest);
    if (wanted)
        static_cast<void>(tell(std::move(rest), sink));
    return Done{};
}

Expected<std::optional<quint32>> seriesOf(Database& history, const PointId& point)
{
    SqlStatement known = history.prepare(u"SELECT id FROM series WHERE point = ?"_s);
    if (const Fault fault = known.run(storable(point.text())))
        return errorOf(*fault);
    const auto series = known.next() ? std::optional(static_cast<quint32>(known.number(0))) : std::nullopt;
    const Fault fault = known.fault();
    known.finish();
    if (fault)
        return errorOf(*fault);
    return series;
}

Expected<qint64> recordedUntil(Database& history)
{
    return history.number(u"SELECT max(coalesce((SELECT until FROM last_values), 0), coalesce((SELECT max(last) FROM recent), 0))"_s);
}

} // namespace holdfast
