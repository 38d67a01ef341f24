// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/series_walk.h"

#include "app/store/sample_batch.h"
#include "app/store/codec/block.h"

#include <algorithm>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 recentId = std::numeric_limits<qint64>::max(); ///< what is recent was written after every block

struct Piece
{
    qint64 id = 0;
    qint64 first = 0;
    qint64 last = 0;
};

class Walk
{
public:
    Walk(Database& history, quint32 series, qint64 from, qint64 to)
        : m_history(history)
        , m_series(series)
        , m_from(from)
        , m_to(to)
    {
    }

    Fault list(std::vector<Piece>& pieces)
    {
        SqlStatement rows = m_history.prepare(u"SELECT id, first, last FROM block WHERE series = ? AND first < ? AND last >= coalesce((SELECT max(last) FROM block"
                                           " WHERE series = ? AND last < ?), ?) ORDER BY first, id"_s);
        if (Fault fault = rows.run(m_series, m_to, m_series, m_from, m_from))
            return fault;
        while (rows.next())
            pieces.push_back({rows.number(0), rows.number(1), rows.number(2)});
        return rows.fault();
    }

    /// Few samples and many rows: read once, kept for the walk.
    Fault readRecent()
    {
        SqlStatement rows = m_history.prepare(u"SELECT batch, first, last FROM recent WHERE first < ? ORDER BY id"_s);
        if (Fault fault = rows.run(m_to))
            return fault;
        SampleRun all;
        while (rows.next()) {
            if (!pickFromBatch(rows.value(0).toByteArray(), m_series, all))
                m_damaged.push_back({recentId, rows.number(1), rows.number(2)});
        }
        all.sortUnique();
        keepFrom(all);
        return rows.fault();
    }

    Fault read(const Piece& piece, Stretch& into)
    {
        if (piece.id == recentId) {
            for (std::size_t i = 0; i < m_recent.size(); ++i)
                into.run.add(m_recent, i);
            return {};
        }
        SqlStatement body = m_history.prepare(u"SELECT body FROM block WHERE id = ?"_s);
        if (Fault fault = body.run(piece.id))
            return fault;
        const auto part = body.next() ? decodeBlock(body.value(0).toByteArray()) : std::nullopt;
        body.finish();
        if (!part)
            m_damaged.push_back(piece);
        else if (into.run.isEmpty())
            into.run = *part;
        else
            for (std::size_t i = 0; i < part->size(); ++i)
                into.run.add(*part, i);
        return {};
    }

    [[nodiscard]] const SampleRun& recent() const { return m_recent; }
    [[nodiscard]] std::vector<Piece> takeDamaged() { return std::exchange(m_damaged, {}); }

private:
    /// From the last one before the interval on.
    void keepFrom(const SampleRun& all)
    {
        const auto inside = std::lower_bound(all.at.begin(), all.at.end(), m_from) - all.at.begin();
        for (auto i = static_cast<std::size_t>(std::max<std::ptrdiff_t>(inside - 1, 0)); i < all.size() && all.at[i] < m_to; ++i)
            m_recent.add(all, i);
    }

    Database& m_history;
    const quint32 m_series;
    const qint64 m_from;
    const qint64 m_to;
    SampleRun m_recent;
    std::vector<Piece> m_damaged;
};

/// Blocks that overlap must be seen together.
std::vector<std::vector<Piece>> clustersOf(std::vector<Piece> pieces)
{
    std::ranges::stable_sort(pieces, {}, &Piece::first);
    std::vector<std::vector<Piece>> clusters;
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

bool tellDamaged(Walk& walk, const std::function<bool(const Stretch&)>& sink)
{
    bool wanted = true;
    for (const Piece& piece : walk.takeDamaged())
        wanted = wanted && sink(Stretch{{}, true, piece.first, piece.last});
    return wanted;
}

Expected<> walkClusters(Walk& walk, const std::vector<Piece>& pieces, const std::function<bool(const Stretch&)>& sink)
{
    for (const auto& cluster : clustersOf(pieces)) {
        Stretch stretch;
        for (const Piece& piece : cluster) {
            if (const Fault fault = walk.read(piece, stretch))
                return errorOf(*fault);
        }
        if (!tellDamaged(walk, sink))
            return Done{};
        stretch.run.sortUnique();
        if (stretch.run.isEmpty())
            continue;
        stretch.first = stretch.run.at.front();
        stretch.last = stretch.run.at.back();
        if (!sink(stretch))
            return Done{};
    }
    return Done{};
}

} // namespace

Expected<> walkSeries(Database& history, const PointId& point, qint64 from, qint64 to, const std::function<bool(const Stretch&)>& sink)
{
    SqlStatement known = history.prepare(u"SELECT id FROM series WHERE point = ?"_s);
    if (const Fault fault = known.run(storable(point.text())))
        return errorOf(*fault);
    if (!known.next())
        return Done{};
    Walk walk(history, static_cast<quint32>(known.number(0)), from, to);
    known.finish();
    std::vector<Piece> pieces;
    Fault fault = walk.list(pieces);
    if (!fault)
        fault = walk.readRecent();
    if (fault)
        return errorOf(*fault);
    if (!walk.recent().isEmpty())
        pieces.push_back({recentId, walk.recent().at.front(), walk.recent().at.back()});
    return tellDamaged(walk, sink) ? walkClusters(walk, pieces, sink) : Done{};
}

Expected<qint64> recordedUntil(Database& history)
{
    return history.number(u"SELECT max(coalesce((SELECT until FROM last_values), 0), coalesce((SELECT max(last) FROM recent), 0))"_s);
}

} // namespace holdfast
