// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/series_walk.h"

#include "app/store/codec/block.h"
#include "app/store/pages.h"
#include "app/store/sample_batch.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

SeriesWalk::SeriesWalk(Database& history, quint32 series)
    : m_history(&history)
    , m_series(series)
{
}

Expected<SeriesWalk> SeriesWalk::over(Database& history, quint32 series, qint64 from, qint64 to)
{
    SeriesWalk walk(history, series);
    const QString pages = u"SELECT body, first, last FROM block WHERE series = ? AND first < ? ORDER BY id"_s;
    const QString journal = u"SELECT batch, first, last FROM recent WHERE ? <> 0 AND first < ? ORDER BY id"_s;
    Fault fault = walk.gather(pages, pageKeyOf(series), to, pickFromPage);
    if (!fault)
        fault = walk.gather(journal, 1, to, pickFromBatch);
    if (fault)
        return errorOf(*fault);
    walk.m_loose.sortUnique();
    const auto& at = walk.m_loose.at;
    const auto inside = std::lower_bound(at.begin(), at.end(), from) - at.begin();
    if (inside > 1) // from the last one before the interval on
        walk.m_loose = walk.m_loose.slice(static_cast<std::size_t>(inside - 1), at.size());
    return walk;
}

Fault SeriesWalk::gather(const QString& question, qint64 key, qint64 to, bool (*pick)(const QByteArray&, quint32, SampleRun&))
{
    SqlStatement rows = m_history->prepare(question);
    if (Fault fault = rows.run(key, to))
        return fault;
    while (rows.next()) {
        if (!pick(rows.value(0).toByteArray(), m_series, m_loose))
            m_damaged.push_back({0, rows.number(1), rows.number(2)});
    }
    return rows.fault();
}

Fault SeriesWalk::list(qint64 from, qint64 to, std::vector<Piece>& pieces) const
{
    SqlStatement rows = m_history->prepare(u"SELECT id, first, last FROM block WHERE series = ? AND first < ? AND last >= coalesce((SELECT max(last) FROM block"
                                            " WHERE series = ? AND last < ?), ?) ORDER BY first, id"_s);
    if (Fault fault = rows.run(m_series, to, m_series, from, from))
        return fault;
    while (rows.next())
        pieces.push_back({rows.number(0), rows.number(1), rows.number(2)});
    return rows.fault();
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
            m_damaged.push_back(piece);
    }
    return {};
}

std::vector<SeriesWalk::Cluster> SeriesWalk::clustersOf(std::vector<Piece> pieces)
{
    std::ranges::stable_sort(pieces, {}, &Piece::first);
    std::vector<Cluster> clusters;
    qint64 end = 0;
    for (const Piece& piece : pieces) {
        if (clusters.empty() || piece.first > end) {
            clusters.emplace_back();
            end = piece.last;
        }
        clusters.back().push_back(piece);
        end = std::max(end, piece.last);
    }
    for (auto& cluster : clusters)
        std::ranges::stable_sort(cluster, {}, &Piece::id);
    return clusters;
}

bool SeriesWalk::tellDamaged(const Sink& sink)
{
    bool wanted = true;
    for (const Piece& piece : std::exchange(m_damaged, {}))
        wanted = wanted && sink(Stretch{{}, true, piece.first, piece.last});
    return wanted;
}

bool SeriesWalk::tell(SampleRun&& run, const Sink& sink)
{
    run.sortUnique();
    if (run.isEmpty())
        return true;
    const qint64 first = run.at.front();
    const qint64 last = run.at.back();
    return sink(Stretch{std::move(run), false, first, last});
}

/// Loose samples never make a stretch longer: they are told between the blocks, or within the one they fall into.
void SeriesWalk::addLoose(qint64 until, SampleRun& into)
{
    for (; m_nextLoose < m_loose.size() && m_loose.at[m_nextLoose] < until; ++m_nextLoose)
        into.add(m_loose, m_nextLoose);
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
        SampleRun before;
        Stretch stretch;
        addLoose(std::ranges::min(cluster, {}, &Piece::first).first, before);
        if (!wanted || !tell(std::move(before), sink))
            return Done{};
        if (const Fault fault = read(cluster, stretch))
            return errorOf(*fault);
        addLoose(std::min(to, std::ranges::max(cluster, {}, &Piece::last).last + 1), stretch.run);
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
