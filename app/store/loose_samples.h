// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec/block.h"
#include "app/store/database.h"
#include "app/store/sample_batch.h"

#include <map>

namespace holdfast {

/// The times of the first and the last sample of something that is stored.
struct TimeSpan
{
    qint64 first = 0;
    qint64 last = 0;
};

/// What lies in no block of its own yet: in pages, and in the journal. Read once for all who ask about one state of the file.
class LooseSamples
{
public:
    /// Adds what the series has in rows that begin before `to`, in the order it was written.
    [[nodiscard]] Fault gather(Database& history, quint32 series, qint64 to, SampleRun& into, std::vector<TimeSpan>& damaged);

    /// The file is not what it was.
    void forget();
    /// Forgets what takes much memory.
    void slim();

private:
    struct Page
    {
        TimeSpan span;
        std::optional<OpenPage> page; ///< nothing: damaged
    };
    struct Batch
    {
        TimeSpan span;
        std::optional<SampleBatch> batch;
    };

    [[nodiscard]] Fault readPages(Database& history, qint64 key, std::vector<Page>& pages);
    [[nodiscard]] Fault readJournal(Database& history);

    std::map<qint64, std::vector<Page>> m_pages; ///< by their key
    std::optional<std::vector<Batch>> m_journal;
    qsizetype m_bytes = 0; ///< that were read
};

} // namespace holdfast
