// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "app/store/reading_files.h"

namespace holdfast {

/// Reads the history of a data directory.
class SqliteReader final : public HistoryReader
{
public:
    explicit SqliteReader(std::shared_ptr<const DataDir> dir);

    [[nodiscard]] Expected<Series> series(const SeriesQuery& query) const override;
    [[nodiscard]] Expected<> samples(const PointId& point, Interval interval, const std::function<bool(const std::vector<Sample>&)>& sink) const override;
    [[nodiscard]] Expected<std::vector<Gap>> gaps(const PointId& point, Interval interval) const override;
    [[nodiscard]] Expected<Usage> usage() const override;
    /// The newest `most` entries of the interval, oldest first.
    [[nodiscard]] Expected<std::vector<JournalEntry>> journal(const JournalQuery& query) const override;

private:
    mutable ReadingFiles m_files;
};

} // namespace holdfast
