// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"
#include "app/store/aging.h"
#include "app/store/database.h"
#include "app/store/last_values.h"
#include "app/store/series_index.h"
#include "app/store/stale_days.h"
#include "app/store/upkeep.h"

#include <memory>
#include <span>
#include <vector>

namespace holdfast {

/// Whether a record goes to history.db; all others go to holdfast.db.
[[nodiscard]] inline bool isHistory(const Record& record)
{
    return std::holds_alternative<SampleRecord>(record) || std::holds_alternative<GapRecord>(record);
}

/// The writing side of history.db.
class HistoryFile
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<HistoryFile>> open(const QString& path, QuantityOf quantityOf);

    /// What is kept no longer goes when it is next tidied.
    void keep(KeepingSettings settings) { m_upkeep.obey(std::move(settings)); }

    /// All samples and gaps among the records, or none. Other records are passed over.
    [[nodiscard]] Fault write(const Records& records, std::span<const SampleRecord> samples = {});

    /// Hours of which only the sums are known, from before the samples of the point begin. Answers how many were news.
    [[nodiscard]] Expected<qint64> addSums(const PointId& point, const std::vector<Bucket>& hours);

    /// One bounded piece of tidying. True: there is more. Without the time nothing goes that was kept long enough.
    [[nodiscard]] Expected<bool> tidy(std::optional<Timestamp> now = {});

    /// Takes away a block or page that cannot be read, and its gaps. What can be read stays. True: it is gone.
    [[nodiscard]] Expected<bool> dropDamaged(qint64 row);

private:
    enum class Sealing : quint8 { Later, Now };

    HistoryFile(std::unique_ptr<Database> database, QuantityOf quantityOf);
    [[nodiscard]] Fault load();
    [[nodiscard]] Fault countRecent();
    [[nodiscard]] Fault writeAll(const Records& records, std::span<const SampleRecord> samples, std::vector<SampleBatch>& written);
    [[nodiscard]] Fault commit(const Records& records, std::span<const SampleRecord> samples, std::vector<SampleBatch>& written, Sealing sealing);
    void countWritten(const std::vector<SampleBatch>& written);
    [[nodiscard]] Sealing sealingDue() const;
    [[nodiscard]] qint64 sealAt() const;
    void sealed();
    [[nodiscard]] Expected<bool> mergePagesSome();
    [[nodiscard]] Expected<bool> mergeSome();
    [[nodiscard]] Expected<bool> rewriteSomeOld();
    [[nodiscard]] Expected<bool> sumUpSome();
    [[nodiscard]] Expected<bool> ageSome();
    [[nodiscard]] bool isDaysEnd();
    [[nodiscard]] Expected<bool> letGoSome();
    [[nodiscard]] Expected<bool> giveBackSome();

    const std::unique_ptr<Database> m_database;
    SeriesIndex m_series;
    LastValues m_last;
    StaleDays m_stale;
    Aging m_aging;
    Upkeep m_upkeep;
    std::optional<Timestamp> m_now; ///< of this tidying
    std::optional<qint64> m_sealedDay;
    qint64 m_recentRows = 0;
    qint64 m_recentSamples = 0;
    qint64 m_recentFirst = 0; ///< times, when there are samples
    qint64 m_recentLast = 0;
    qint64 m_sealLater = 0;   ///< samples more than usual, after sealing failed
    std::vector<qint64> m_crowded;    ///< pages that are worth merging
    std::vector<quint32> m_scattered; ///< series whose blocks are
    bool m_lookForCrowded = true;
    bool m_lookForScattered = true;
    bool m_lookForOld = true; ///< blocks of the first release
};

} // namespace holdfast
