// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/loose_samples.h"
#include "app/store/sample_run.h"

#include <functional>

namespace holdfast {

/// One stretch of a series: its samples in time order, or the times between which a damaged block lies.
struct Stretch
{
    SampleRun run;
    bool damaged = false;
    qint64 first = 0;
    qint64 last = 0;
};

/// Reads one series stretch by stretch. Holds one block in memory, more only where blocks overlap, and what is still loose: in pages and in the journal.
class SeriesWalk
{
public:
    using Sink = std::function<bool(const Stretch&)>; ///< answers false to stop

    /// For questions within [from, to). `shared`: among all who ask about one state of the file.
    [[nodiscard]] static Expected<SeriesWalk> over(Database& history, quint32 series, qint64 from, qint64 to, LooseSamples* shared = nullptr);

    /// Everything the series has in [from, to) in time order, and what comes shortly before.
    [[nodiscard]] Expected<> walk(qint64 from, qint64 to, const Sink& sink);

private:
    struct Piece
    {
        qint64 id = 0;
        TimeSpan span;
    };
    using Cluster = std::vector<Piece>; ///< blocks that overlap must be seen together

    SeriesWalk(Database& history, quint32 series);
    [[nodiscard]] Fault list(qint64 from, qint64 to, std::vector<Piece>& pieces) const;
    [[nodiscard]] Fault read(const Cluster& cluster, Stretch& into);
    [[nodiscard]] static std::vector<Cluster> clustersOf(std::vector<Piece> pieces);
    void addLoose(qint64 until, SampleRun& into);
    [[nodiscard]] bool tellDamaged(const Sink& sink);
    [[nodiscard]] static bool tell(SampleRun&& run, const Sink& sink);

    Database* m_history;
    quint32 m_series;
    SampleRun m_loose; ///< written after every block
    std::size_t m_nextLoose = 0;
    std::vector<TimeSpan> m_damaged;
};

/// The number of a point's series; nothing where it has none.
[[nodiscard]] Expected<std::optional<quint32>> seriesOf(Database& history, const PointId& point);

/// The newest time anything was recorded; nothing holds longer.
[[nodiscard]] Expected<qint64> recordedUntil(Database& history);

} // namespace holdfast
