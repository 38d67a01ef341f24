// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/keeping.h"
#include "app/model/record.h"
#include "app/store/codec/tier.h"
#include "app/store/data_dir.h"
#include "app/store/trouble.h"

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

class HistoryFile;
class InventoryFile;

/// What one write achieved.
struct Committed
{
    std::vector<quint64> tickets;   ///< of the audit records that are durable now
    quint64 records = 0;            ///< how many are durable now
    std::optional<Trouble> trouble; ///< why the rest is not; nothing when all is
};

/// The only writer of a data directory. Made, used and destroyed on one thread.
class Recorder
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<Recorder>> open(std::shared_ptr<const DataDir> dir, AuditChain chain);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// Makes the batch durable, what matters most first, and takes out of it what is. What remains is in its old order, to be offered again:
    /// nothing of it was written. Waits at most a tenth of a second for a lock.
    [[nodiscard]] Committed write(Records& batch);
    /// The same with telemetry apart.
    [[nodiscard]] Committed write(Records& batch, std::vector<SampleRecord>& samples);

    /// A bounded piece of tidying (some tens of milliseconds), for when no records wait. True: there is more to do.
    /// Without the time nothing goes that was kept long enough.
    [[nodiscard]] Expected<bool> tidy(std::optional<Timestamp> now = {});

    /// Hours of which only the sums are known, from before the samples of the point begin. Answers how many were news.
    [[nodiscard]] Expected<qint64> addSums(const PointId& point, const std::vector<Bucket>& hours);

    /// How history is kept from now on; saved with who wanted it.
    [[nodiscard]] Expected<> keep(const KeepingSettings& settings, const AuditRecord& audit);

    /// Takes away a block or page that cannot be read, and its gaps: after what it held was written again. What can be read stays. True: it is gone.
    [[nodiscard]] Expected<bool> dropDamaged(qint64 row);

private:
    Recorder(std::shared_ptr<const DataDir> dir, std::unique_ptr<InventoryFile> inventory, std::unique_ptr<HistoryFile> history);

    const std::shared_ptr<const DataDir> m_dir; ///< holds the lock as long as anybody may write
    const std::unique_ptr<InventoryFile> m_inventory;
    const std::unique_ptr<HistoryFile> m_history;
};

} // namespace holdfast
