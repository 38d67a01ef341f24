// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"

#include <QHash>

#include <algorithm>

namespace holdfast {

/// A history in memory: exactly the samples it was given.
class MemoryHistory final : public HistoryReader
{
public:
    QHash<PointId, std::vector<Sample>> pasts;
    std::vector<Gap> gapRows;
    std::vector<JournalEntry> entries;

    [[nodiscard]] Expected<Series> series(const SeriesQuery&) const override { return Error{Error::Code::Unavailable, QStringLiteral("no series")}; }

    [[nodiscard]] Expected<> samples(const PointId& point, Interval interval, const std::function<bool(const std::vector<Sample>&)>& sink) const override
    {
        std::vector<Sample> batch;
        for (const Sample& sample : pasts.value(point)) {
            if (sample.at < interval.from || sample.at >= interval.to)
                continue;
            batch.push_back(sample);
            if (batch.size() < 1024)
                continue;
            if (!sink(batch))
                return Done{};
            batch.clear();
        }
        if (!batch.empty())
            (void)sink(batch);
        return Done{};
    }

    [[nodiscard]] Expected<std::vector<Gap>> gaps(const PointId& point, Interval interval) const override
    {
        std::vector<Gap> found;
        for (const Gap& gap : gapRows) {
            const bool concerns = gap.point.isEmpty() || gap.point == point;
            if (concerns && gap.interval.from < interval.to && gap.interval.to > interval.from)
                found.push_back(gap);
        }
        return found;
    }

    [[nodiscard]] Expected<Usage> usage() const override { return Usage(); }

    [[nodiscard]] Expected<std::vector<JournalEntry>> journal(const JournalQuery& query) const override
    {
        std::vector<JournalEntry> found;
        for (const JournalEntry& entry : entries) {
            if (entry.sourceTime >= query.interval.from && entry.sourceTime < query.interval.to)
                found.push_back(entry);
        }
        return found;
    }
};

} // namespace holdfast
