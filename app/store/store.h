// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/keeping.h"
#include "app/model/ports.h"
#include "app/model/totals.h"
#include "app/store/data_dir.h"
#include "app/store/recorder.h"
#include "app/store/stored.h"

#include <functional>
#include <memory>

namespace holdfast {

/// A data directory that is open. The store itself keeps no connection: what it hands out has its own, and belongs to the thread that asked for it.
class Store
{
public:
    /// ReadWrite brings older files to today's schema, one step per transaction. Code Refused: another Holdfast records there, or a newer one wrote it;
    /// Corrupt: a file is damaged. In both cases no file was touched.
    [[nodiscard]] static Expected<std::unique_ptr<Store>> open(const QString& path, Access access);

    [[nodiscard]] const DataDir& dir() const { return *m_dir; }

    [[nodiscard]] Expected<Stored> load() const;

    /// Once, on the recorder thread. Without a chain, audit rows are kept with an empty hash.
    [[nodiscard]] Expected<std::unique_ptr<Recorder>> recorder(AuditChain chain) const;

    /// For the calling thread; as many as there are threads.
    [[nodiscard]] std::unique_ptr<HistoryReader> reader() const;

    /// The same for sums over history.
    [[nodiscard]] std::unique_ptr<TotalsReader> totals() const;

    [[nodiscard]] Expected<KeepingSettings> keeping() const;

    /// Where the files lie that a restored backup took the place of when this was opened; nothing when none did.
    [[nodiscard]] const std::optional<QString>& keptBeforeRestore() const { return m_keptBeforeRestore; }

    /// Every audit row in order; the sink answers false to stop.
    [[nodiscard]] Expected<> readAudit(const std::function<bool(const AuditRow&)>& sink) const;

private:
    Store(std::shared_ptr<const DataDir> dir, bool closedCleanly);

    const std::shared_ptr<const DataDir> m_dir;
    const bool m_closedCleanly; ///< as it was found
    std::optional<QString> m_keptBeforeRestore;
};

} // namespace holdfast
