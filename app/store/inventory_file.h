// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/keeping.h"
#include "app/model/record.h"
#include "app/store/audit_log.h"
#include "app/store/database.h"

#include <memory>

namespace holdfast {

/// The writing side of holdfast.db.
class InventoryFile
{
public:
    /// From here on the file says that somebody writes; the destructor takes that back.
    [[nodiscard]] static Expected<std::unique_ptr<InventoryFile>> open(const QString& path, AuditChain chain);
    ~InventoryFile();

    /// All records but samples and gaps, or none.
    [[nodiscard]] Fault write(const Records& records);

    [[nodiscard]] Expected<KeepingSettings> keeping() const;
    /// Together with the record of who wanted it.
    [[nodiscard]] Fault keep(const KeepingSettings& settings, const AuditRecord& audit);

    /// None where the point is not known.
    [[nodiscard]] Quantity quantityOf(const PointId& point) const;

private:
    InventoryFile(std::unique_ptr<Database> database, AuditChain chain, QString folder);
    [[nodiscard]] Fault markRecording(bool recording);

    const std::unique_ptr<Database> m_database;
    AuditLog m_audit;
    const QString m_folder; ///< for copies of what is cleared
};

/// Whether the last writer of the file said goodbye.
[[nodiscard]] Expected<bool> wasClosedCleanly(Database& database);

} // namespace holdfast
