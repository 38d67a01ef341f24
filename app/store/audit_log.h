// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"
#include "app/store/database.h"

#include <functional>

namespace holdfast {

/// The end of the audit chain, where rows are added.
class AuditLog
{
public:
    explicit AuditLog(AuditChain chain);

    [[nodiscard]] Fault load(Database& database);
    [[nodiscard]] Fault append(Database& database, const AuditRecord& record);

    /// The transaction failed: the chain ends where it ended before.
    void takeBack() { m_end = m_durable; }
    void accept() { m_durable = m_end; }

private:
    struct End
    {
        qint64 sequence = 0;
        QByteArray hash;
    };

    const AuditChain m_chain;
    End m_end;
    End m_durable;
};

[[nodiscard]] Expected<> readAuditRows(Database& database, const std::function<bool(const AuditRow&)>& sink);

} // namespace holdfast
