// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "app/store/data_dir.h"
#include "app/store/database.h"

#include <memory>

namespace holdfast {

/// Reads both files over connections of its own, which it opens at the first question and again when a recorder came or went.
class SqliteReader final : public HistoryReader
{
public:
    explicit SqliteReader(std::shared_ptr<const DataDir> dir);
    ~SqliteReader() override;

    [[nodiscard]] Expected<Series> series(const SeriesQuery& query) const override;
    [[nodiscard]] Expected<> samples(const PointId& point, Interval interval, const std::function<bool(const std::vector<Sample>&)>& sink) const override;
    [[nodiscard]] Expected<std::vector<Gap>> gaps(const PointId& point, Interval interval) const override;
    [[nodiscard]] Expected<Usage> usage() const override;
    /// The newest `most` entries of the interval, oldest first.
    [[nodiscard]] Expected<std::vector<JournalEntry>> journal(const JournalQuery& query) const override;

private:
    struct Files
    {
        std::unique_ptr<Database> inventory;
        std::unique_ptr<Database> history;
        bool beside = false; ///< a log lay beside the file when it was opened
    };

    [[nodiscard]] Expected<Files*> files() const;
    [[nodiscard]] Expected<std::vector<Gap>> storedGaps(Files& files, const PointId& point, Interval interval) const;

    const std::shared_ptr<const DataDir> m_dir;
    mutable std::optional<Files> m_files;
};

} // namespace holdfast
